import type { Page } from "playwright-core";
import { z } from "zod";

const texts = z.array(z.string());

/** Runs in the page: the texts of too little contrast, with their ratio. */
const FIND_LOW_CONTRAST = `() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return { r, g, b, a: a / 255 };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1,
  });
  const behind = (element) => {
    if (element === null) return { r: 255, g: 255, b: 255, a: 1 };
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const first = backgroundImage.match(/(?:rgba?|color|oklch)\\([^)]*\\)/)?.[0];
    const own = colour(first ?? backgroundColor);
    return own.a === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ({ r, g, b }) =>
    [r, g, b]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (text === "" || element.closest("button:disabled, .unseen, .skip, .veil, noscript, script") !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const back = behind(element);
    const [a, b] = [light(over(colour(getComputedStyle(element).color), back)), light(back)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faults.push(ratio.toFixed(2) + " " + element.className + ": " + text.slice(0, 40));
  }
  return faults;
}`;

/** Runs in the page: controls without a name, as HTML. */
const FIND_NAMELESS = `() =>
  [...document.querySelectorAll("button, a[href], input, textarea, select, [role=button]")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => {
      const label = control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent;
      return (label ?? "").trim() === "" && control.querySelector("img[alt]:not([alt=''])") === null;
    })
    .map((control) => control.outerHTML.slice(0, 120))`;

/**
 * The visible texts whose colour stands out too little from what is behind them: less than 4.5 : 1, the least that WCAG
 * 2.2 (1.4.3, level AA) asks of text of normal size. Disabled controls are exempt there. Where a gradient is behind a
 * text, its first colour counts.
 */
export async function lowContrastTexts(page: Page): Promise<string[]> {
  return texts.parse(await page.evaluate(`(${FIND_LOW_CONTRAST})()`));
}

/** The visible buttons, links and fields that a screen reader would read without a name, as HTML. */
export async function namelessControls(page: Page): Promise<string[]> {
  return texts.parse(await page.evaluate(`(${FIND_NAMELESS})()`));
}

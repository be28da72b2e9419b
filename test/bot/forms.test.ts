/** The forms of a message: each plainer than the one before, none too long, none broken. */
import { describe, expect, test } from "vitest";
import { type Form, formsOf } from "../../src/bot/forms.ts";
import type { View } from "../../src/bot/view.ts";
import { plainText } from "../../src/i18n.ts";

const LIMIT = 500;
const URL = "https://pay.example/?a=1&b=2";
const forms = (view: View): readonly Form[] => [...formsOf(view, LIMIT)];
const visible = ({ text, parseMode }: Form): string => (parseMode === "HTML" ? plainText(text) : text);
const buttons = ({ keyboard }: Form): readonly string[] =>
  keyboard.inline_keyboard.flat().map(({ text }) => text);

const VIEW: View = {
  html: "<b>Placed</b> &amp; paid: press below",
  rows: [
    [{ label: "Pay", url: URL }],
    [{ label: "ID", copy: "4711" }],
    [{ label: "Order", press: { area: "help" } }],
  ],
};

describe("the forms of a message", () => {
  test("lose links, markup and buttons one after the other, and never what is said", () => {
    const found = forms(VIEW);

    expect(found.map(buttons)).toEqual([["Pay", "ID", "Order"], ["Order"], ["Order"], ["Order"], []]);
    expect(found.map(({ parseMode }) => parseMode)).toEqual(["HTML", "HTML", ...Array(3).fill(undefined)]);
    expect(found.map((form) => visible(form).includes(URL))).toEqual([false, true, true, false, false]);
    for (const form of found) expect(visible(form)).toContain("Placed & paid");
  });

  test("say something else once the link is in none of them, where there is something to say", () => {
    const found = forms({ ...VIEW, unlinked: "<i>Ask for it</i>" });

    expect(found.map(visible).map((text) => text.includes("Ask for it"))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
  });

  test("are tried without times of Telegram's own first, with everything else in place", () => {
    const html = '<b>Placed</b>: <tg-time unix="1796063040" format="dt">Nov 30 UTC</tg-time>';
    const [first, second] = forms({ ...VIEW, html });
    expect(first?.text).toBe(html);
    expect(second).toEqual({ ...first, text: "<b>Placed</b>: Nov 30 UTC" });
  });

  test("are told apart: what has neither link nor button nor markup has two", () => {
    expect(forms({ html: "Hello", rows: [] })).toEqual([
      { text: "Hello", parseMode: "HTML", keyboard: { inline_keyboard: [] } },
      { text: "Hello", parseMode: undefined, keyboard: { inline_keyboard: [] } },
    ]);
  });

  test("are never too long: what is cut stays whole HTML and whole characters, and a link is not cut off", () => {
    const html = `<b>${"&amp;😀".repeat(100)}<a href="https://x.example">${"x".repeat(500)}</a></b>`;
    for (const form of forms({ ...VIEW, html })) {
      expect(visible(form).length).toBeLessThanOrEqual(LIMIT);
      expect(visible(form).isWellFormed()).toBe(true);
      expect(form.text.match(/<(\w)/g)?.length).toBe(form.text.match(/<\//g)?.length);
    }
    expect(forms({ ...VIEW, html }).filter((form) => visible(form).endsWith("4711"))).toHaveLength(2);
  });

  test("have no room for a link as long as a message", () => {
    const rows = [[{ label: "Pay", url: `https://pay.example/${"x".repeat(LIMIT)}` }]];
    expect(forms({ html: "Placed", rows }).map(visible)).toEqual(["Placed", "Placed"]);
  });
});

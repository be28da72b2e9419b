/** What is drawn can be read: every letter of every language has a shape, and bars are parts of a whole. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CHART_BLUE, drawChart } from "../../src/bot/admin/chart.ts";
import { FAMILY, loadCanvas } from "../../src/bot/canvas.ts";
import { barsIn } from "../support/pictures.ts";

const LOCALES = join(import.meta.dirname, "..", "..", "locales");
const languages = readdirSync(LOCALES).flatMap((name) => (name.endsWith(".ftl") ? [name.slice(0, -4)] : []));

/** No font has it: what is drawn for it is what is drawn for every letter without a shape. */
const NO_LETTER = "\u{10fffd}";

test.each(languages)("the letters of %s have shapes in the fonts that come along", async (locale) => {
  const { createCanvas } = await loadCanvas();
  const drawn = (letter: string): string => {
    const pen = createCanvas(60, 60).getContext("2d");
    pen.font = `400 32px ${FAMILY}`;
    pen.fillText(letter, 10, 42);
    return Buffer.from(pen.getImageData(0, 0, 60, 60).data).toString("base64");
  };
  const missing = drawn(NO_LETTER);
  const text = ["", "operator/"].map((folder) =>
    readFileSync(join(LOCALES, folder, `${locale}.ftl`), "utf8"),
  );
  // What people type is not drawn.
  const shown = text.join("").replace(/^search-.*$/gm, "");
  const letters = new Set(shown.match(/[\p{L}\p{N}\p{Sc}]/gu));
  expect(letters.size).toBeGreaterThan(50);
  expect([...letters].filter((letter) => drawn(letter) === missing)).toEqual([]);
});

test("the bar for one of three is a third of the whole", async () => {
  const bar = { label: "Orders", value: 1, of: 3, shown: "1 of 3" };
  const group = { title: "Sales", colour: CHART_BLUE, bars: [bar] };
  const bars = await barsIn(await drawChart({ title: "Figures", groups: [group] }), "blue");
  expect(bars).toEqual([expect.closeTo(1 / 3, 2)]);
});

/**
 * Every screen in every language; and what happens to the screens when a translation turns out much longer than the
 * English.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, serialize, type TextElement, Transformer } from "@fluent/syntax";
import { expect, onTestFinished, test } from "vitest";
import { loadLanguages } from "../../src/i18n.ts";
import { LANGUAGES } from "../support/sale.ts";
import { tour } from "./tour.ts";
import { complaints, complaintsIn, LOCALES, SCREEN } from "./tour-checks.ts";

test("every screen in every language is whole, escaped, and fits a phone", { timeout: 600_000 }, async () => {
  expect(await complaintsIn(LANGUAGES.locales)).toEqual([]);
});

/** How much longer a translation may turn out. */
const LONGER = 1.4;

/** What has to stay as it is: markup, marks that markup is put in for, commands, what the bot's profile says. */
const FIXED = /<[^>]*>|\[[^\]]*\]|\/[a-z]+|&[a-z]+;/;
const NO_SCREEN = /^(profile|command|search)-/;

/** A folder with the texts of one language, every word longer by as much as {@link LONGER} says. */
function lengthened(locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sell-bot-locales-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(LOCALES, "operator"), join(folder, "operator"), { recursive: true });
  for (const file of [`${locale}.ftl`, `operator/${locale}.ftl`]) {
    const resource = parse(readFileSync(join(LOCALES, file), "utf8"), {});
    for (const entry of resource.body) {
      if (entry.type === "Message" && !NO_SCREEN.test(entry.id.name)) new Lengthening().visit(entry);
    }
    writeFileSync(join(folder, file), serialize(resource, {}));
  }
  return folder;
}

class Lengthening extends Transformer {
  override visitTextElement(node: TextElement): TextElement {
    const word = new RegExp(`${FIXED.source}|(?<word>\\p{L}+)`, "gu");
    node.value = node.value.replace(word, (whole, letters?: string) =>
      letters === undefined ? whole : letters + letters.slice(0, Math.round(letters.length * (LONGER - 1))),
    );
    return node;
  }
}

test.each(["en", "de"])(
  "no screen breaks when its text is 40 percent longer than in %s",
  { timeout: 120_000 },
  async (locale) => {
    const ida = await tour(locale, {
      app: { languages: loadLanguages(lengthened(locale), locale) },
      env: { DEFAULT_LOCALE: locale },
    });
    expect(complaints(ida, SCREEN * LONGER)).toEqual([]);
  },
);

/** The files of texts, read as a translator's checklist: every complaint names the language and the text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textTypes } from "../../src/texts.generate.ts";
import { complaints, FILES, KEYS, OPERATORS, PEOPLE, STANDARD } from "./locales.ts";

const SOURCE = join(import.meta.dirname, "..", "..", "src");

/** The source of everything that chooses a text, but for what `others` names. */
function sourceWithout(others: RegExp): string {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !others.test(name))
    .map((name) => readFileSync(join(SOURCE, name), "utf8"))
    .join("\n");
}

const CODE = sourceWithout(/^simulator|^texts\.ts$/);

function all(pattern: RegExp): string[] {
  return [...CODE.matchAll(pattern)].map(([, found = ""]) => found);
}

describe("the files of texts", () => {
  test.each(PEOPLE)("$locale has the texts and headings of English, in the same order", ({ outline }) => {
    expect(outline).toEqual(PEOPLE.find(({ locale }) => locale === "en")?.outline);
  });

  test.each(OPERATORS)("$locale has texts for admins in the order of English, no others", ({ outline }) => {
    const english = OPERATORS.find(({ locale }) => locale === "en")?.outline;
    expect(outline).toEqual(english?.filter((entry) => outline.includes(entry)));
  });

  test("are those the types are made of: npm run texts", () => {
    expect(readFileSync(join(SOURCE, "texts.ts"), "utf8")).toBe(textTypes());
  });

  test("have no text that the program does not use", () => {
    // Its key stands in the source as it is, or begins with what does.
    const beginnings = [
      ...all(/`([a-z]+(?:-[a-z0-9]+)*-)\$\{/g),
      ...all(/sayKind\(\w+, "([a-z-]+)"/g).map((family) => `${family}-`),
    ];
    const unused = KEYS.filter(
      (key) => !CODE.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  test("have a text apart for admins only where no screen of people asks for it, which would show it in English", () => {
    const code = sourceWithout(/^simulator|^texts\.ts$|^bot\/admin\//);
    const keys = OPERATORS.flatMap(({ texts }) => [...texts.keys()]);
    expect(keys.filter((key) => code.includes(`"${key}"`))).toEqual([]);
  });

  test("use the same variables in every language, and every plural form names the same things", () => {
    const found = complaints(({ key, wordings, variables, plurals }) => {
      const english = STANDARD.get(key);
      const wanted = english?.variables ?? new Set();
      return [
        ...[...wanted.difference(variables)].map((name) => `$${name} is missing`),
        ...[...variables.difference(wanted)].map((name) => `$${name} is not in English`),
        // It may be no number: the types are made of the English texts.
        ...[...plurals.keys()]
          .filter((name) => !english?.plurals.has(name))
          .map((name) => `$${name} chooses no form in English`),
        ...[...variables]
          .filter((name) => !plurals.has(name))
          .flatMap((name) => wordings.filter((wording) => !wording.includes(`{ $${name} }`)))
          .map((wording) => `a variable is missing in “${wording}”`),
      ];
    });
    expect(found).toEqual([]);
  });

  test("have a form for every number of their language", () => {
    const needed = new Map(
      FILES.map(({ locale }) => {
        const rules = new Intl.PluralRules(locale);
        const counts = Array.from({ length: 200 }, (_, count) => rules.select(count));
        return [locale, new Set<string>([...counts, "other"])];
      }),
    );
    const found = complaints(({ plurals }, { locale }) =>
      [...plurals].flatMap(([variable, forms]) => {
        const missing = needed.get(locale)?.difference(new Set(forms)) ?? [];
        return [...missing].map((form) => `$${variable} lacks “${form}”`);
      }),
    );
    expect(found).toEqual([]);
  });

  test("mark up the same things in every language, and nothing on buttons and in toasts", () => {
    const shownPlain = new Set(all(/\.plain\(\s*"([^"]+)"/g));
    const found = complaints(({ key, wordings }) => {
      const tags = (text = ""): string => (text.match(/<[^>]*>/g) ?? []).toSorted().join("");
      const isPlain = shownPlain.has(key) || /^(button|toast|command|status)-/.test(key);
      const wanted = isPlain ? "" : tags(STANDARD.get(key)?.wordings[0]);
      return wordings
        .filter((wording) => tags(wording) !== wanted || (wanted === "" && /[<>&]/.test(wording)))
        .map((wording) => `not marked up like English: “${wording}”`);
    });
    expect(found).toEqual([]);
  });

  test("link both policies in the consent, and nothing elsewhere", () => {
    const found = complaints(({ key, wordings }) => {
      const wanted = key === "recap-consent" ? ["[/kyc]", "[/terms]", "[kyc]", "[terms]"] : [];
      return wordings.flatMap((wording) => {
        const markers = (wording.match(/\[[^\]]*\]/g) ?? []).toSorted();
        const pairs = wording.match(/\[(kyc|terms)\][^[\]]+\[\/\1\]/g) ?? [];
        return markers.join() === wanted.join() && pairs.length * 2 === wanted.length
          ? []
          : [`wrong markers in “${wording}”`];
      });
    });
    expect(found).toEqual([]);
  });
});

/** Which languages there are, which a person reads, and what stands in for a text that one lacks. */
import { describe, expect, test } from "vitest";
import { loadLanguages, type Translator } from "../../src/i18n.ts";
import type { AnyTexts } from "../support/sale.ts";
import { LOCALES, languages, languagesOf } from "./locales.ts";

describe("the language of a person", () => {
  test("is the one Telegram names, whatever its region", () => {
    const named = ["ru", "ru-RU", "es-MX", "en-GB"].map(languages.negotiate);
    expect(named).toEqual(["ru", "ru", "es", "en"]);
  });

  test("is the default one where Telegram names none we have, or none at all", () => {
    for (const unknown of ["nl-BE", "zh-hans", "", undefined]) {
      expect(languages.negotiate(unknown)).toBe("en");
    }
    expect(loadLanguages(LOCALES, "ru").negotiate("nl-BE")).toBe("ru");
    expect(languages.translator("pt").locale).toBe("en");
  });

  test("is offered by its own name, the default one first", () => {
    expect(loadLanguages(LOCALES, "ru").locales[0]).toBe("ru");
    const names = languages.locales.map(languages.nameOf);
    expect(names).toEqual(expect.arrayContaining(["English", "Español", "Русский"]));
  });
});

describe("a text for admins that their language lacks", () => {
  const load = (locale: string): Translator & AnyTexts => {
    const files = {
      ...{ "en.ftl": "", "de.ftl": "", "ar.ftl": "" },
      "operator/en.ftl": `done = Done
lines = { $count ->
  [one] One line
 *[other] { $count } lines
} of { $who }
`,
      "operator/de.ftl": "done = Erledigt\n",
    };
    return languagesOf(files, "en").translator(locale);
  };

  test("is the English one, key by key", () => {
    expect(load("de").html("done")).toBe("Erledigt");
    expect(load("de").html("lines", { count: 1, who: "Ida" })).toBe("One line of Ida");
  });

  test("counts as English does, and is filled with the reader's own values", () => {
    const de = load("de");
    expect(de.html("lines", { count: 1234, who: de.number("1234.5") })).toBe("1,234 lines of 1.234,5");
  });

  test("keeps apart what is filled into it, where the reader's language is written from right to left", () => {
    // Arabic has a form of its own for two. A plural form stands between isolates as a whole, as in Arabic texts.
    const text = load("ar").html("lines", { count: 2, who: "محمد" });
    expect(text).toBe("\u2068\u20682\u2069 lines\u2069 of \u2068محمد\u2069");
  });
});

describe("a start with faulty texts", () => {
  test.each([
    [
      "a text people read is missing in a language",
      { "en.ftl": "a = A\nb = B\n", "de.ftl": "a = A\n" },
      "de.ftl",
    ],
    [
      "a text for admins is missing in English",
      { "en.ftl": "", "operator/en.ftl": "a = A\n", "operator/de.ftl": "b = B\n" },
      "operator/en.ftl",
    ],
  ])("is refused when %s", (_, files, path) => {
    expect(() => languagesOf(files, "en")).toThrow(`locales/${path} has no readable text for: b`);
  });

  test("is refused when a text is there twice", () => {
    expect(() => languagesOf({ "en.ftl": "a = once\na = twice\n" }, "en")).toThrow(/locales\/en\.ftl.*a/);
    const both = { "en.ftl": "a = A\n", "operator/en.ftl": "a = A\n" };
    expect(() => languagesOf(both, "en")).toThrow(/locales\/operator\/en\.ftl.*a/);
  });

  test("is refused when the default language has no file, naming those that have", () => {
    expect(() => loadLanguages(LOCALES, "nl")).toThrow(/DEFAULT_LOCALE is nl.*en.*es.*ru/);
  });
});

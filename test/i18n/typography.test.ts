/** How the texts are spelled and set: every complaint names the language and the text. */
import { expect, test } from "vitest";
import { complaints, FILES } from "./locales.ts";

/** Quotation marks of each language. A new language says here which ones are its own. */
const QUOTES: Readonly<Record<string, string>> = {
  ...{ ar: "«»", es: "«»", fa: "«»", fr: "«»", it: "«»", ru: "«»", uk: "«»" },
  ...{ en: "“”", id: "“”", "pt-BR": "“”", tr: "“”" },
  de: "„“",
};

/** Texts that break a rule, without markup; what a variable brings in is somebody else's. */
function breaking(rule: (wording: string, locale: string) => boolean): string[] {
  return complaints(({ wordings }, { locale }) =>
    wordings
      .map((wording) => wording.replace(/<[^>]*>|\[[^\]]*\]/g, "").replace(/\{ \$[\w-]+ \}/g, "x1"))
      .filter((wording) => rule(wording, locale)),
  );
}

test("texts use the language's own quotation marks, in pairs, and no typewriter signs", () => {
  expect(breaking((wording) => /["'`]|\.\.\./.test(wording))).toEqual([]);
  const found = breaking((wording, locale) => {
    const marks = (wording.match(/[“”„«»]/g) ?? []).join("");
    return QUOTES[locale]?.repeat(marks.length / 2) !== marks;
  });
  expect(found).toEqual([]);
});

test("texts have spaces where they belong", () => {
  expect(breaking((wording) => /[ \t]{2}|\t| [,.;:!?)»”…]|[,;!?]\p{L}/u.test(wording))).toEqual([]);
  const opening = (locale: string) => (locale === "de" ? /[(«„] / : /[(«“¿¡] /);
  expect(breaking((wording, locale) => opening(locale).test(wording))).toEqual([]);
  expect(FILES.filter(({ raw }) => /[ \t]$/m.test(raw)).map(({ locale }) => locale)).toEqual([]);
});

test("texts have dashes between words, not hyphens", () => {
  expect(breaking((wording) => /(^| )-|-( |$)/m.test(wording))).toEqual([]);
});

test("texts close every bracket", () => {
  expect(breaking((wording) => wording.split("(").length !== wording.split(")").length)).toEqual([]);
});

test("no line of a right-to-left text begins with what is filled in: it would be laid out from the left", () => {
  const found = complaints(({ key, wordings }, { locale }) =>
    ["ar", "fa"].includes(locale) && /-line$|^admin-card-(change|provider)$|^offer-title$/.test(key)
      ? wordings.filter((wording) => /^(<[^>]*>)*\{/.test(wording))
      : [],
  );
  expect(found).toEqual([]);
});

test("Spanish questions and exclamations are opened", () => {
  const isUnopened = (wording: string) =>
    (wording.match(/[¿?¡!]/g) ?? []).join("").replace(/¿\?|¡!/g, "") !== "";
  expect(breaking((wording, locale) => locale === "es" && isUnopened(wording))).toEqual([]);
});

test("no Latin letters are mixed into Cyrillic words, nor the other way round", () => {
  const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
  const isForeign = (wording: string, locale: string) =>
    !["ru", "uk"].includes(locale) && /\p{Script=Cyrillic}/u.test(wording);
  expect(breaking((wording, locale) => mixed.test(wording) || isForeign(wording, locale))).toEqual([]);
});

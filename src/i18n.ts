/** Texts in the person's language (Fluent), typed, with what is filled in kept from becoming markup. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import { createFormats, type Formats, type Moment } from "./i18n/formats.ts";
import { createSearchWords, type SearchWords } from "./i18n/search-words.ts";
import type { Texts } from "./texts.ts";

/** The name of a text, the same in every language. */
export type TextKey = keyof Texts;

/**
 * Strings are shown as they are; numbers choose the plural form and are written as the language writes them; moments are
 * written by the reader's app.
 */
export type Values = Readonly<Record<string, string | number | Moment>>;

/** What satisfies every text that `K` may be. */
export type ValuesOf<K extends TextKey> = { [One in K]: (values: Texts[One]) => void }[K] extends (
  values: infer All extends Values,
) => void
  ? All
  : never;

/**
 * What follows the key of a text: its values, and nothing where it has none. A key that may be one of several asks for the
 * values of all of them.
 */
export type TextArgs<K extends TextKey> = keyof ValuesOf<K> extends never ? [] : [values: ValuesOf<K>];

/** Something of several kinds with a text for each, `<family>-<kind>`, which is given what else there is to it. */
export type Kinds<Family extends string> = {
  [Key in TextKey]: Key extends `${Family}-${infer Kind}` ? { kind: Kind } & Texts[Key] : never;
}[TextKey];

/** The name of a text that is given nothing. */
export type BareKey = { [K in TextKey]: keyof Texts[K] extends never ? K : never }[TextKey];

/** Writes texts and values for one language. */
export interface Translator extends Formats {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /**
   * The text as HTML for a message: every string argument is escaped. In right-to-left languages what is filled in
   * stands between isolates (U+2068, U+2069), except where it is all there is: a text that is one value, or `<code>`.
   */
  html<K extends TextKey>(key: K, ...args: TextArgs<K>): string;
  /** The text as plain text: button labels, toasts, command descriptions. Isolates as in {@link html}. */
  plain<K extends TextKey>(key: K, ...args: TextArgs<K>): string;
  /** What people may type for something, in any language of the program: nobody types in one language only. */
  readonly search: SearchWords;
}

/** All languages of the program. */
export interface Languages {
  /** Tags of the languages there are, default first. */
  readonly locales: readonly string[];
  /** The best language we have for what a person prefers (Telegram's `language_code`). */
  negotiate(wanted: string | undefined): string;
  /** Translator of a language; the default one for a tag we do not have. */
  translator(locale: string): Translator;
  /** The language's name in itself, e.g. `Español`. */
  nameOf(locale: string): string;
}

/** Where the texts of the program lie: beside `src`, and beside `dist`. */
export const LOCALES = join(import.meta.dirname, "..", "locales");

/** The language in which admins have every text; it stands in for what another one lacks. */
const OPERATORS_LOCALE = "en";

/** The texts of one file, and where it lies for whoever has to mend it. */
interface TextFile {
  path: string;
  resource: FluentResource;
}

/**
 * Reads the texts of all languages: `<folder>/<locale>.ftl` is what people read, `<folder>/operator/<locale>.ftl` what
 * admins read. A text for admins that a language lacks is the English one.
 *
 * @throws Error when a text that people read is missing or unreadable in a language, one that admins read is in English,
 * or the default language is not there.
 */
export function loadLanguages(folder: string, defaultLocale: string): Languages {
  const people = readTexts(folder, "");
  const operators = readTexts(folder, "operator/");
  const english = operators.get(OPERATORS_LOCALE);
  if (!english) throw new Error(`locales/operator/${OPERATORS_LOCALE}.ftl is not there`);
  requireEveryText([...people.values()], [...people.values()]);
  requireEveryText([english], [...operators.values()]);

  const translators = new Map<string, Translator>();
  const bundles = new Map<string, FluentBundle>();
  const search = createSearchWords(bundles);
  for (const [locale, file] of people) {
    // In a right-to-left text an amount or a Latin name would change places with what stands around it. Elsewhere isolates
    // do nothing but get copied along. An English text that stands in is filled with what is written from right to left.
    const useIsolating = isRightToLeft(locale);
    const bundle = bundleOf(locale, [file, operators.get(locale)], { useIsolating });
    // It counts as English does: "1 orders" is wrong for every reader. Money, dates and names come to it as the reader's.
    const standIn = bundleOf(OPERATORS_LOCALE, [english], { useIsolating });
    bundles.set(locale, bundle);
    translators.set(locale, createTranslator(locale, [bundle, standIn], search));
  }
  const standard = translators.get(defaultLocale);
  if (!standard) {
    throw new Error(
      `DEFAULT_LOCALE is ${defaultLocale}, but there are only: ${[...translators.keys()].join(", ")}`,
    );
  }
  const locales = [defaultLocale, ...[...translators.keys()].filter((locale) => locale !== defaultLocale)];
  return {
    locales,
    negotiate: (wanted) => {
      // The bare language as well: the library does not know numeric regions (`es-419`).
      const wishes = wanted === undefined ? [] : [wanted, wanted.split("-")[0] ?? wanted];
      return negotiateLanguages(wishes, locales, { defaultLocale, strategy: "lookup" })[0] ?? defaultLocale;
    },
    translator: (locale) => translators.get(locale) ?? standard,
    nameOf: (locale) => {
      const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
      return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
    },
  };
}

/** The files of a folder by their language, in the order of their names. */
function readTexts(folder: string, within: "" | "operator/"): ReadonlyMap<string, TextFile> {
  const files = readdirSync(join(folder, within)).filter((name) => name.endsWith(".ftl"));
  return new Map(
    files.toSorted().map((name) => {
      const resource = new FluentResource(readFileSync(join(folder, within, name), "utf8"));
      return [name.replace(/\.ftl$/, ""), { path: `locales/${within}${name}`, resource }];
    }),
  );
}

/** Fluent passes over what it cannot read, and a person must not be the one to find out that a text is missing. */
function requireEveryText(complete: readonly TextFile[], all: readonly TextFile[]): void {
  const keysOf = ({ resource }: TextFile) => resource.body.map(({ id }) => id);
  const wanted = new Set(all.flatMap(keysOf));
  for (const file of complete) {
    const missing = [...wanted.difference(new Set(keysOf(file)))];
    if (missing.length > 0) throw new Error(`${file.path} has no readable text for: ${missing.join(", ")}`);
  }
}

function bundleOf(
  locale: string,
  files: readonly (TextFile | undefined)[],
  options: { useIsolating: boolean },
): FluentBundle {
  const bundle = new FluentBundle(locale, options);
  for (const { path, resource } of files.filter((file) => file !== undefined)) {
    const [first] = bundle.addResource(resource);
    if (first) throw new Error(`${path} does not parse: ${first.message}`);
  }
  return bundle;
}

/** A way to write a text: {@link Translator.html} or {@link Translator.plain}. */
export type Say = Translator["html"];

/** Says what there is to say about a thing of one of several kinds. */
export function sayKind<Family extends string>(say: Say, family: Family, thing: Kinds<Family>): string;
export function sayKind(say: Say, family: string, { kind, ...values }: { kind: string } & Values): string {
  // That the values are those of the text is checked where the thing is given.
  const unchecked: { say(key: string, values: Values): string } = { say };
  return unchecked.say(`${family}-${kind}`, values);
}

/** Escapes what Telegram's HTML mode reads as markup, and takes out control and direction characters. */
export function escapeHtml(text: string): string {
  return escapeMarkup(withoutControls(text));
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** How far ahead a moment may lie, ms: Telegram refuses a whole message for one beyond 1098 days, or one before 1970. */
const FURTHEST_MS = 1_000 * 86_400_000;
/** Longest text that stands in for a moment, in UTF-16 code units (Telegram). */
const LONGEST_MOMENT = 31;

/** A moment as HTML: Telegram's time around `text`, or the text alone where Telegram would refuse the time. */
function momentHtml({ at, format }: Moment, text: string): string {
  const seconds = Math.floor(at / 1000);
  const isTaken = seconds > 0 && at < Date.now() + FURTHEST_MS && text.length <= LONGEST_MOMENT;
  const shown = escapeMarkup(text);
  return isTaken ? `<tg-time unix="${seconds}" format="${format}">${shown}</tg-time>` : shown;
}

/** HTML of ours with its moments as mere text. */
export function withoutMoments(html: string): string {
  return html.replace(/<\/?tg-time\b[^>]*>/g, "");
}

/** The visible text of our own HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/**
 * Text from a provider or a person without the characters that reorder or hide what stands around them; line breaks stay.
 * A zero-width non-joiner stays between letters of the Arabic script, where it is a matter of spelling: our own texts and
 * the names of countries are filled into other texts, too.
 */
export function withoutControls(text: string): string {
  return text.replace(
    /(?<spelling>(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})|\n)|[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (_, spelling: string | undefined) => spelling ?? "",
  );
}

/** First-strong isolate and its end: what stands between them cannot reorder what stands around them. */
const ISOLATE = "\u2068";
const ISOLATE_END = "\u2069";

/** {@link withoutControls}, but with the isolates of a text of ours that is filled into another one: all are closed. */
function withIsolates(text: string): string {
  let open = 0;
  for (const character of text) {
    if (character === ISOLATE) open += 1;
    if (character === ISOLATE_END) open -= 1;
    if (open < 0) return withoutControls(text);
  }
  if (open > 0) return withoutControls(text);
  return text
    .split(/([\u2068\u2069])/)
    .map((piece) => (piece === ISOLATE || piece === ISOLATE_END ? piece : withoutControls(piece)))
    .join("");
}

/** A value that stands alone in `<code>` is pressed to be copied: the isolates go around it. */
function withBareCode(html: string): string {
  return html.replace(/<code>\u2068([^\u2068\u2069]*)\u2069<\/code>/g, "\u2068<code>$1</code>\u2069");
}

function isRightToLeft(locale: string): boolean {
  return new Intl.Locale(locale).getTextInfo().direction === "rtl";
}

/** @param bundles the texts of the language, and what stands in for those it lacks */
function createTranslator(locale: string, bundles: readonly FluentBundle[], search: SearchWords): Translator {
  const clean = isRightToLeft(locale) ? withIsolates : withoutControls;
  const format = (key: string, values: Values): string => {
    const bundle = bundles.find((one) => one.hasMessage(key));
    const pattern = bundle?.getMessage(key)?.value;
    if (!bundle || !pattern) throw new Error(`there is no text "${key}" in ${locale}`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, values, errors);
    const [first] = errors;
    if (first) throw new Error(`the text "${key}" in ${locale} cannot be written: ${first.message}`);
    return text;
  };
  const formats = createFormats(locale);
  const inWords = (moment: Moment) => clean(formats.momentText(moment));
  const html = (key: string, values: Values = {}) => {
    const text = (value: string) => escapeMarkup(clean(value));
    return withBareCode(
      format(key, filledWith(values, { text, moment: (moment) => momentHtml(moment, inWords(moment)) })),
    );
  };
  const plain = (key: string, values: Values = {}) =>
    format(key, filledWith(values, { text: clean, moment: inWords }));
  return {
    locale,
    html: (key, ...[values]) => html(key, values),
    plain: (key, ...[values]) => plain(key, values),
    search,
    ...formats,
  };
}

/** The values with every string and every moment written as `write` has it. */
function filledWith(
  values: Values,
  write: { text: (text: string) => string; moment: (moment: Moment) => string },
): Record<string, string | number> {
  const written = (value: Values[string]) => {
    if (typeof value === "object") return write.moment(value);
    return typeof value === "string" ? write.text(value) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]));
}

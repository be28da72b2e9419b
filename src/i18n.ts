/** Texts in the person's language (Fluent), and numbers, money, dates and names in its formats (Intl). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import type { Texts } from "./texts.ts";

/** The name of a text, the same in every language. */
export type TextKey = keyof Texts;

/** Strings are shown as they are; numbers choose the plural form and are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

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
export interface Translator {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /**
   * The text as HTML for a message: every string argument is escaped. In right-to-left languages what is filled in
   * stands between isolates (U+2068, U+2069), except where it is all there is: a text that is one value, or `<code>`.
   */
  html<K extends TextKey>(key: K, ...args: TextArgs<K>): string;
  /** The text as plain text: button labels, toasts, command descriptions. Isolates as in {@link html}. */
  plain<K extends TextKey>(key: K, ...args: TextArgs<K>): string;
  /** Money in the language's format, e.g. `2.710,35 €`. `amount` is a decimal string, never rounded up. */
  money(amount: string, currency: string): string;
  /** Price of one coin: money, with more digits where it is small. `amount` is a decimal string. */
  rate(amount: string, currency: string): string;
  /** Digits after the point with which {@link money} shows a currency; undefined where it shows all there are. */
  moneyDigits(currency: string): number | undefined;
  /**
   * Decimal string in the language's format, every digit of it: amounts of coins, above all. Without grouping the only
   * mark that can stand in it is the decimal one.
   */
  number(amount: string, options?: { grouped?: boolean }): string;
  /** A score with one digit after the point, always: beside each other, `4` and `3.9` look like different scales. */
  score(score: string): string;
  /** Date and time in UTC, said so. */
  dateTime(ms: number): string;
  /** Day and time in UTC without saying so, for lists below a heading that does, e.g. `Nov 25, 6:24 PM`. */
  moment(ms: number): string;
  /** Day in UTC without its year, in one piece, e.g. `Nov 25`. */
  day(ms: number): string;
  /** A span of time, as exact as it matters, e.g. `14 min`, `3.5 hr`, `2 days`. */
  duration(ms: number): string;
  /** Name of a country in the language; the given name where Intl does not know it. */
  country(code: string, fallback: string): string;
  /**
   * Name of a currency in the language; the given name where Intl does not know it. One that is longer than `longest`
   * gives way to what the currency is called beside an amount, where that is shorter: `UAE dirham`.
   */
  currency(code: string, fallback: string, longest?: number): string;
  /** What people may type for something, in any language of the program: nobody types in one language only. */
  readonly search: SearchWords;
}

/** What a word says in a line about a sale: `I WANT TO SELL MY usdt ON tron FOR euros`. */
export type LineRole = "want" | "sell" | "my" | "on" | "to";

/** Words to search by, of all languages or of one. None of them is normalised. */
export interface SearchWords {
  /** Names of a country, everyday ones included (`UK`, `Holland`), by ISO 3166-1 alpha-2. */
  country(code: string, locale?: string): readonly string[];
  /** Names of a currency as they stand beside an amount, one or several of it, and its symbols, by ISO 4217. */
  currency(code: string): readonly string[];
  /** What no other currency is called; of one language with the symbol it has there: `$` are US dollars in English. */
  currencyName(code: string, locale?: string): readonly string[];
  /** What a coin is called besides its ticker and its name in the catalogue, by its label (`BTC`). */
  coin(label: string, locale?: string): readonly string[];
  /** The label of a button. */
  button(key: TextKey): readonly string[];
  /** Words that hold a line about a sale together (`sell 0.05 btc for euros`). A `-` in one is a space. */
  line(role: LineRole): readonly string[];
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
  const search = searchWords(bundles);
  for (const [locale, file] of people) {
    // In a right-to-left text an amount or a Latin name would change places with what stands around it. Elsewhere isolates
    // do nothing but get copied along. An English text that stands in is filled with what is written from right to left.
    const useIsolating = isRightToLeft(locale);
    const bundle = bundleOf(locale, [file, operators.get(locale)], { useIsolating });
    // Its own language chooses the plural form: "1 orders" is wrong for every reader.
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

/** The search words of the languages in `bundles`, each looked up once. */
function searchWords(bundles: ReadonlyMap<string, FluentBundle>): SearchWords {
  const remembered = new Map<string, readonly string[]>();
  const lookUp = (
    what: string,
    only: string | undefined,
    wordsIn: (locale: string) => readonly (string | undefined)[],
  ) => {
    const key = `${what} ${only ?? ""}`;
    const known = remembered.get(key);
    if (known) return known;
    const locales = only === undefined ? [...bundles.keys()] : [only];
    const words = [...new Set(locales.flatMap(wordsIn).filter((word) => word !== undefined))];
    remembered.set(key, words);
    return words;
  };
  const text = (locale: string, key: string): string => {
    const pattern = bundles.get(locale)?.getMessage(key)?.value;
    return typeof pattern === "string" ? pattern : "";
  };
  /** What the text `key` has for one of the things it lists: `US America; GB England Great-Britain`. */
  const listed = (locale: string, key: string, code: string): readonly string[] => {
    const things = text(locale, key)
      .split(";")
      .map((thing) => thing.trim().split(/\s+/));
    const [, ...words] = things.find(([name]) => name === code) ?? [];
    return words;
  };
  return {
    country: (code, only) =>
      /^[A-Z]{2}$/.test(code)
        ? lookUp(`country ${code}`, only, (locale) => [
            displayNames(locale, "region").of(code),
            displayNames(locale, "region", "short").of(code),
            ...listed(locale, "search-countries", code),
          ])
        : [],
    currency: (code) =>
      /^[A-Z]{3}$/.test(code)
        ? lookUp(`currency ${code}`, undefined, (locale) => [
            ...currencyWords(locale, code, ["name", "symbol", "narrowSymbol"]),
            ...listed(locale, "search-currencies", code),
          ])
        : [],
    currencyName: (code, only) =>
      /^[A-Z]{3}$/.test(code)
        ? lookUp(`currency name ${code}`, only, (locale) => [
            displayNames(locale, "currency").of(code),
            // Asking for the symbols of all currencies in all languages would take a second.
            ...(only === undefined ? [] : currencyWords(locale, code, ["symbol"])),
            ...listed(locale, "search-currencies", code),
          ])
        : [],
    coin: (label, only) => lookUp(`coin ${label}`, only, (locale) => listed(locale, "search-coins", label)),
    button: (key) => lookUp(key, undefined, (locale) => [text(locale, key)]),
    line: (role) => lookUp(`line ${role}`, undefined, (locale) => listed(locale, "search-line", role)),
  };
}

/** Making one takes longer than asking it for all the names it knows. */
const knownNames = new Map<string, Intl.DisplayNames>();

function displayNames(
  locale: string,
  type: "region" | "currency",
  style: "long" | "short" = "long",
): Intl.DisplayNames {
  const key = `${locale} ${type} ${style}`;
  const known = knownNames.get(key) ?? new Intl.DisplayNames(locale, { type, style, fallback: "none" });
  knownNames.set(key, known);
  return known;
}

/** A currency as it stands beside one, a part, two, five and many of it. */
function currencyWords(
  locale: string,
  currency: string,
  displays: readonly ("name" | "symbol" | "narrowSymbol")[],
): readonly string[] {
  return displays.flatMap((currencyDisplay) => {
    const whole = { minimumFractionDigits: 0 };
    const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay, ...whole });
    const shown = (count: number) =>
      format.formatToParts(count).find(({ type }) => type === "currency")?.value;
    return [1, 1.5, 2, 5, 100].flatMap((count) => shown(count)?.trim() ?? []);
  });
}

/** First-strong isolate and its end: what stands between them can not reorder what stands around them. */
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
  const regions = displayNames(locale, "region");
  const currencies = displayNames(locale, "currency");
  const dates = dateFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    // As the language writes a time that stands alone: `06:24` in German, `6:24 PM` in English.
    hour: hourOf(dates).length === 2 ? "2-digit" : "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  });
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });

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
  const html = (key: string, values: Values = {}) =>
    withBareCode(
      format(
        key,
        filledWith(values, (text) => escapeMarkup(clean(text))),
      ),
    );
  const plain = (key: string, values: Values = {}) => format(key, filledWith(values, clean));
  const nameOf = (names: Intl.DisplayNames, code: string, fallback: string): string => {
    try {
      return names.of(code) ?? fallback;
    } catch {
      return fallback;
    }
  };

  return {
    locale,
    html: (key, ...[values]) => html(key, values),
    plain: (key, ...[values]) => plain(key, values),
    money: (amount, currency) => moneyFormat(locale, currency, {})(amount),
    rate: (amount, currency) => moneyFormat(locale, currency, rateDigits(amount))(amount),
    moneyDigits: (currency) => moneyDigits(locale, currency),
    number: (amount, { grouped = true } = {}) =>
      decimalFormat(locale, { maximumFractionDigits: MOST_DIGITS, useGrouping: grouped })(amount),
    score: (score) => decimalFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })(score),
    dateTime: (ms) => `${dates.format(ms)} UTC`,
    moment: (ms) => moments.format(ms),
    day: (ms) => days.format(ms).replaceAll(" ", "\u00a0"),
    duration: (ms) => formatDuration(locale, ms),
    country: (code, fallback) => nameOf(regions, code, fallback),
    currency: (code, fallback, longest = Number.POSITIVE_INFINITY) => {
      const name = nameOf(currencies, code, fallback);
      if (name.length <= longest || name === fallback) return name;
      const beside = nameBesideAmount(locale, code);
      return beside !== undefined && beside.length < name.length ? beside : name;
    },
    search,
  };
}

/** Date and time. A date that is digits between direction marks (Arabic) is hard to read: it gets its month in letters. */
function dateFormat(locale: string): Intl.DateTimeFormat {
  const format = (dateStyle: "medium" | "long") =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: "short", timeZone: "UTC" });
  const medium = format("medium");
  return /\u200f/.test(medium.format(0)) ? format("long") : medium;
}

/** How a format writes six in the morning. */
function hourOf(format: Intl.DateTimeFormat): string {
  return format.formatToParts(Date.UTC(2000, 0, 1, 6)).find(({ type }) => type === "hour")?.value ?? "";
}

/** What one of a currency is called; undefined where Intl does not know it. */
function nameBesideAmount(locale: string, currency: string): string | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "name",
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .find(({ type }) => type === "currency")?.value;
}

function moneyDigits(locale: string, currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits;
}

/** The values with every string written as `write` has it. */
function filledWith(values: Values, write: (text: string) => string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? write(value) : value]),
  );
}

/** The largest unit that fits, from minutes to days; one digit after the point where it is a small number. */
function formatDuration(locale: string, ms: number): string {
  const minutes = ms / 60_000;
  const [unit, value] =
    minutes < 90
      ? (["minute", minutes] as const)
      : minutes < 48 * 60
        ? (["hour", minutes / 60] as const)
        : (["day", minutes / (24 * 60)] as const);
  const maximumFractionDigits = unit !== "minute" && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits,
  }).format(value);
}

/** Digits after the point that Intl writes at most; no coin has as many. */
const MOST_DIGITS = 100;

/** Digits for the price of a coin, which may be worth thousands or a tiny part of a cent. */
function rateDigits(amount: string): Intl.NumberFormatOptions {
  if (amount.startsWith("0.")) return { maximumSignificantDigits: 6 };
  return amount.indexOf(".") === 1 ? { maximumFractionDigits: 6 } : {};
}

/** Formats money exactly; a currency Intl does not know stands behind its amount. */
function moneyFormat(
  locale: string,
  currency: string,
  options: Intl.NumberFormatOptions,
): (amount: string) => string {
  // What arrives is never shown larger than it is.
  const all = { ...options, style: "currency", currency, roundingMode: "trunc" } as const;
  if (!/^[A-Z]{3}$/.test(currency)) return (amount) => `${amount} ${currency}`;
  return decimalFormat(locale, all);
}

/** Formats decimal strings exactly: Intl reads a numeric string digit by digit, not as a float. */
function decimalFormat(locale: string, options: Intl.NumberFormatOptions): (amount: string) => string {
  const format = new Intl.NumberFormat(locale, options);
  return (amount) => {
    if (!isNumeric(amount)) throw new Error("an amount has to be a decimal string");
    return format.format(amount);
  };
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** What people type for countries, currencies and coins, and the words around them in a line about a sale. */
import type { FluentBundle } from "@fluent/bundle";
import type { Texts } from "../texts.ts";
import { displayNames } from "./formats.ts";

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
  button(key: keyof Texts): readonly string[];
  /** Words that hold a line about a sale together (`sell 0.05 btc for euros`). A `-` in one is a space. */
  line(role: LineRole): readonly string[];
}

/** The search words of the languages in `bundles`, each looked up once. */
export function createSearchWords(bundles: ReadonlyMap<string, FluentBundle>): SearchWords {
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
  const lists = new Map<string, ReadonlyMap<string, readonly string[]>>();
  /** What the text `key` has for one of the things it lists. */
  const listed = (locale: string, key: string, code: string): readonly string[] => {
    const list = lists.get(`${locale} ${key}`) ?? readList(text(locale, key));
    lists.set(`${locale} ${key}`, list);
    return list.get(code) ?? [];
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

/** Words of things by their codes, from a text like `US America; GB England Great-Britain`. */
function readList(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(";").map((thing) => {
      const [code = "", ...words] = thing.trim().split(/\s+/);
      return [code, words];
    }),
  );
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

/** What the words of a line about a sale can mean, each for itself. */
import type { SearchWords } from "../../i18n/search-words.ts";
import { CURRENCY_CODES } from "../../iso-codes.ts";
import { parseAmount, plainDigits, scaleAmount } from "../../sell/amount.ts";
import { type Coin, everyCoin } from "../../sell/choices.ts";
import type { Crypto, Currencies } from "../../sell/off-ramp.ts";
import { oncePer } from "../../sell/once-per.ts";
import { formerNamesOf, otherNamesOf, tickersOf } from "../../sell/renamed-coins.ts";
import { normal, remembered } from "./search.ts";

/** A word, a name or a number in one of its meanings. Each kind is the letter that stands for it in the grammar. */
export type Word =
  /** Holds a line together. */
  | { kind: (typeof ROLES)[number][0] }
  /** `isMoney`: written as people write money only, `1k` or `1 lakh`. */
  | { kind: "N"; text: string; isMoney?: true }
  /**
   * A coin; `crypto` is there where it is named by the ticker it has on one network, `isFormer` where it is named like the
   * one whose place it took.
   */
  | { kind: "C"; coin: Coin; crypto?: Crypto; isFormer?: true }
  /** A network, as all that is sent over it. */
  | { kind: "K"; cryptos: readonly Crypto[] }
  /** Code of a currency, which need not be one that is paid out. */
  | { kind: "F"; fiat: string };

const ROLES = [
  ["S", "sell"],
  ["W", "want"],
  ["M", "my"],
  ["T", "to"],
  ["O", "on"],
] as const;

/** Coin (its label) and currency of a sale that is open: they are meant by everything they are called. */
export interface Chosen {
  coin?: string;
  fiat?: string;
}

/** Longest line, in characters; nothing that is read here takes more to say. */
const MAX_LENGTH = 120;
/** Most words of a line, a name or a number of several counting as one. */
const MAX_WORDS = 12;
/** Words of a name that are read together, at most. */
const MAX_PHRASE = 4;
/** Digits after the point that any coin has; whether the one that is meant has so many is looked at when it is known. */
export const MOST_DECIMALS = 18;
/** Meant by what several currencies are called: `$`, `dollars`. */
const LIKELY_FIATS = ["EUR", "USD", "GBP"];
/** Shortest noun of a currency (`pound`); what is shorter says whose it is (`US`). */
const SHORTEST_NOUN = 4;
/** How people write thousands and more behind a number, and the money it is of where nothing else is said. */
const MULTIPLES: readonly { factor: string; words: string; fiat?: string }[] = [
  {
    factor: "1000",
    words: "k к thousand tausend mil mille mila bin тыс тысяч тысячи тысяча тис тисяч тисячі тисяча",
  },
  { factor: "1000", words: "هزار ألف الف آلاف" },
  { factor: "1000", words: "rb ribu", fiat: "IDR" },
  {
    factor: "1000000",
    words: "mn mio mln million millionen millions millones millón milhão milhões milione milioni milyon",
  },
  { factor: "1000000", words: "млн миллион миллиона миллионов мільйон мільйони мільйонів میلیون مليون" },
  { factor: "1000000", words: "jt juta", fiat: "IDR" },
  { factor: "100000", words: "lakh lakhs lac lacs", fiat: "INR" },
  { factor: "10000000", words: "crore crores", fiat: "INR" },
];
const MULTIPLE_OF = new Map(
  MULTIPLES.flatMap((multiple) => multiple.words.split(" ").map((word) => [normal(word), multiple] as const)),
);

/** What begins like a number is one, or is refused as one (`1e3`). */
const NUMBER = /^[~≈+−–-]?[.,]?\p{N}[\p{N}\p{P}xe]*$/iu;

/** What each word of a line can mean, names and numbers of several words as one; undefined where one means nothing, or it is too long. */
export function meaningsOf(
  text: string,
  currencies: Currencies,
  search: SearchWords,
  chosen: Chosen,
): readonly (readonly Word[])[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = split(text);
  const known = lexicon(currencies, search, chosen);
  const meanings: (readonly Word[])[] = [];
  let place = 0;
  let money: string | undefined;
  while (place < words.length) {
    const from = place;
    // Thousands may be written apart: 1 000.
    while (NUMBER.test(words[place] ?? "")) place += 1;
    if (place > from) {
      const text = words.slice(from, place).join(" ");
      const multiple = MULTIPLE_OF.get(normal(words[place] ?? ""));
      if (!multiple) {
        meanings.push([{ kind: "N", text }]);
        continue;
      }
      // So much of what could be read in two ways is not guessed.
      const parsed = parseAmount(text, MOST_DECIMALS);
      if (!parsed.ok) return undefined;
      place += 1;
      money = multiple.fiat;
      meanings.push([{ kind: "N", text: scaleAmount(parsed.amount, multiple.factor, "1"), isMoney: true }]);
      continue;
    }
    const name = () => phrase(words.slice(from, place).join(" "));
    place = Math.min(words.length, from + MAX_PHRASE);
    while (place > from && !known.has(name())) place -= 1;
    if (place === from) return undefined;
    meanings.push(known.get(name()) ?? []);
  }
  if (meanings.length > MAX_WORDS) return undefined;
  const isNamed = meanings.some((word) => word.some(({ kind }) => kind === "F" || kind === "C"));
  return money === undefined || isNamed ? meanings : [...meanings, [{ kind: "F", fiat: money }]];
}

/** Words, with a number and its unit taken apart (`0.05btc`, `€500`), and a pair (`btc/eur`). */
function split(text: string): readonly string[] {
  return plainDigits(text)
    .trim()
    .replace(/[.,!?…]+$/, "")
    .replace(/["“”«»()]/g, " ")
    .replace(/[-=]*>|→/g, " → ")
    .replace(/[,;:](?=\s)/g, " , ")
    .replace(/\b(trc|erc|bep)[- ](?=20?\b)/gi, "$1")
    .replace(/(?<=[\p{L}\p{N}])[-_](?=\p{L})|(?<=\p{L})\/(?=\p{L})/gu, " ")
    .replace(/(?<!\S)(\p{L}*\p{Sc}|Ξ)\s?(\p{N}[\p{N}.,'’]*)/gu, "$2 $1")
    .replace(/(?<=(?<!\S)[~≈+]?[.,]?\p{N}[\p{N}.,'’]*)(?=\p{Sc}|Ξ|[kк](?!\p{L})|\p{L}{2})/giu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

type Lexicon = ReadonlyMap<string, readonly Word[]>;

/** Lexicons of the same catalogue that are kept: the one of sales that begin, and those of sales that go on. */
const MOST_LEXICONS = 10;
const lexicons = oncePer((_: Currencies) => oncePer((__: SearchWords) => new Map<string, Lexicon>()));

function lexicon(currencies: Currencies, search: SearchWords, chosen: Chosen): Lexicon {
  const kept = lexicons(currencies)(search);
  const key = JSON.stringify([chosen.coin, chosen.fiat]);
  const known = kept.get(key) ?? makeLexicon(currencies, search, chosen);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_LEXICONS && !kept.has(key) && oldest !== undefined) kept.delete(oldest);
  kept.set(key, known);
  return known;
}

function makeLexicon(currencies: Currencies, search: SearchWords, chosen: Chosen): Lexicon {
  const known = new Map<string, readonly Word[]>();
  const add = (names: readonly string[], word: Word, isTaken = (other: Word) => other.kind === word.kind) => {
    for (const name of names.map(knownPhrase)) {
      const others = known.get(name) ?? [];
      if (name !== "" && !others.some(isTaken)) known.set(name, [...others, word]);
    }
  };
  for (const [kind, role] of ROLES) add(search.line(role), { kind });
  add(["→"], { kind: "T" });

  // What several coins are called is the chosen one, or else the most popular.
  const coins = everyCoin(currencies);
  for (const coin of [...coins.filter(({ label }) => label === chosen.coin), ...coins]) {
    add([coin.label, coin.name, ...search.coin(coin.label)], { kind: "C", coin });
    for (const crypto of coin.networks) {
      add([crypto.ticker], { kind: "C", coin, crypto });
    }
  }
  for (const coin of coins) {
    for (const crypto of coin.networks) {
      // Who says another name of a coin may mean the one that is called so now: that has to be asked.
      const isTaken = (word: Word) => word.kind === "C" && (word.coin === coin || chosen.coin !== undefined);
      const everyday = tickersOf(crypto)
        .slice(1)
        .flatMap((ticker) => search.coin(ticker));
      add([...otherNamesOf(crypto), ...everyday], { kind: "C", coin, crypto }, isTaken);
    }
  }
  for (const coin of coins) add(coin.networks.flatMap(formerNamesOf), { kind: "C", coin, isFormer: true });
  const named = currencies.crypto.flatMap((crypto) => networkNames(crypto).map((name) => ({ name, crypto })));
  for (const [name, all] of Map.groupBy(named, (one) => one.name)) {
    // A network is called like its own coin in every language. The ticker means the coin alone: `usdt eth` is a pair.
    const own = coins.find((coin) => knownPhrase(coin.name) === name);
    const cryptos = all.map(({ crypto }) => crypto);
    add([name, ...(own ? search.coin(own.label) : [])], { kind: "K", cryptos });
  }

  const likely = [...(chosen.fiat === undefined ? [] : [chosen.fiat]), ...LIKELY_FIATS];
  const offered = new Map(currencies.fiat.map(({ ticker, name }) => [ticker, name]));
  for (const fiat of new Set([...likely, ...offered.keys(), ...CURRENCY_CODES])) {
    const names = offered.has(fiat) ? [offered.get(fiat) ?? "", ...search.currency(fiat)] : [];
    const nouns = LIKELY_FIATS.includes(fiat) ? names.flatMap(nounsOf) : [];
    // A single letter (R, L) is a word or a slip more often than it is money.
    const long = [fiat, ...names, ...nouns].filter((name) => !/^\p{L}$/u.test(knownPhrase(name)));
    add(long, { kind: "F", fiat }, (other) => other.kind === "F" && [fiat, ...likely].includes(other.fiat));
  }
  return known;
}

/** The noun in a currency's name, which comes first in some languages and last in others: `dólar americano`, `US dollar`. */
function nounsOf(name: string): readonly string[] {
  const words = knownPhrase(name).split(" ");
  return [words[0] ?? "", words.at(-1) ?? ""].filter(({ length }) => length >= SHORTEST_NOUN);
}

/** Symbols of currencies are words as they are (`A$` is no `a`); everything else is compared as the lists compare it. */
function phrase(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => (/\p{Sc}/u.test(word) ? "" : normal(word)) || word.toLowerCase())
    .join(" ");
}

const knownPhrase = remembered(phrase);

/** What a network is called: by its code, and by its token standard (`TRC20`) in the brackets behind a coin's name. */
function networkNames({ network, name }: Crypto): readonly string[] {
  const bracketed = /\(([^)]*)\)\s*$/.exec(name)?.[1];
  return [network ?? undefined, bracketed].filter((known) => known !== undefined).map(knownPhrase);
}

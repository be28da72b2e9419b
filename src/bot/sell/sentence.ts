/**
 * What somebody wants to sell, said in one line: `sell 0.05 btc for euros`, `usdt on tron`, `I want 500 EUR`. A line is
 * read only where every word of it is understood and all of it can mean one thing. Nothing is taken of any other.
 */
import { isDeepStrictEqual } from "node:util";
import type { SearchWords, Translator } from "../../i18n.ts";
import { CURRENCY_CODES } from "../../iso-codes.ts";
import { parseAmount, plainDigits } from "../../sell/amount.ts";
import { type Coin, everyCoin, networkLabel } from "../../sell/choices.ts";
import type { Wish } from "../../sell/draft.ts";
import type { Crypto, Currencies } from "../../sell/off-ramp.ts";
import type { Remark } from "../../sell/remark.ts";
import { findCrypto } from "../../sell/wish.ts";
import { coinName } from "../wording.ts";
import { normal } from "./search.ts";

/** A line understood. */
export interface Understood {
  wish: Wish;
  /** What was understood, as it is said back so that nobody sells what they did not mean. */
  remark: Remark;
}

/** What a line says. Its numbers stand as they were typed. */
export interface Line {
  coin: Coin | undefined;
  /** The coin on its network, where that is clear. */
  crypto: Crypto | undefined;
  /** Code of a currency, which need not be one that is paid out. */
  fiat: string | undefined;
  /** How much of the coin is sold. */
  sold: string | undefined;
  /** How much money should arrive. */
  wanted: string | undefined;
}

/** Longer texts are not about one sale. */
const MAX_WORDS = 12;
/** Words of a name that are read together, at most. */
const MAX_PHRASE = 4;
/** Digits after the point that any coin has; whether the one that is meant has so many is looked at when it is known. */
const MOST_DECIMALS = 18;
/** Meant by what several currencies are called: `$`, `dollars`. */
const LIKELY_FIATS = ["EUR", "USD", "GBP"];
/** Shortest noun of a currency (`pound`); what is shorter says whose it is (`US`). */
const SHORTEST_NOUN = 4;

/** A word in one of its meanings. Each kind is the letter that stands for it in the grammar. */
type Word =
  | { kind: "S" | "W" | "M" | "T" | "O" }
  | { kind: "N"; text: string }
  /** `crypto` is there where the coin is named by the ticker it has on one network. */
  | { kind: "C"; coin: Coin; crypto?: Crypto }
  | { kind: "K"; network: string }
  | { kind: "F"; fiat: string };

/** Words that hold a line together. */
const ROLES = { S: "sell", W: "want", M: "my", T: "to", O: "on" } as const;

const COIN = "C(?:O*KO*)?";
const MONEY = "(?:NF|FN)";
/** Coins that are wanted in a line without a word of selling are to be bought. */
const SELLING = "(?=.*S|[^W]*$)[SWM]*";
const GRAMMAR = [
  // sell 0.05 of my usdt on tron for euros
  `${SELLING}NM*${COIN}(?:T*FT*)?[SW]*`,
  // sell btc for 500 euros. Without a word between them, the number may belong to either.
  `${SELLING}K?${COIN}(?:T*FT*|T+${MONEY}T*)?[SW]*`,
  // btc 0.05 for euros
  `${SELLING}${COIN}N(?:T+FT*)?[SW]*`,
  // I want 500 euros. Whoever writes `my 500 euros` misses them.
  `W*${MONEY}W*`,
].map((line) => new RegExp(`^${line}$`));

/** What a line wishes for; undefined where it is not read, or names a currency that is not paid out. */
export function understand(text: string, currencies: Currencies, tr: Translator): Understood | undefined {
  const line = readLine(text, currencies, tr.search);
  if (!line) return undefined;
  const { coin, crypto, sold, wanted } = line;
  const fiat = currencies.fiat.find(({ ticker }) => ticker === line.fiat);
  if (line.fiat !== undefined && !fiat) return undefined;
  const wish: Wish = {};
  if (coin) wish.crypto = crypto?.ticker ?? coin.label;
  if (fiat) wish.fiat = fiat.ticker;
  if (sold !== undefined) {
    const amount = parseAmount(sold, MOST_DECIMALS);
    if (amount.ok) wish.amount = amount.amount;
    else if (amount.problem === "ambiguous") wish.readings = amount.readings;
    else return undefined;
  }
  if (wanted !== undefined && fiat) {
    const payout = parsePayout(wanted, fiat.precision);
    if (!payout.ok) return undefined;
    wish.payout = payout.amount;
  }
  return saidBack(wish, coin, crypto, tr);
}

/**
 * What a link asks for, without what the catalogue does not have; undefined when nothing is left. Whether it can be had
 * where the person lives is looked at when the question comes up.
 */
export function understandLink(wish: Wish, currencies: Currencies, tr: Translator): Understood | undefined {
  const named = wish.crypto === undefined ? undefined : findCrypto(everyCoin(currencies), wish.crypto);
  const fiat = currencies.fiat.find(({ ticker }) => ticker === wish.fiat);
  const received = fiat ? { fiat: fiat.ticker } : {};
  if (!named) return fiat && saidBack(received, undefined, undefined, tr);
  const { crypto, amount } = wish;
  const sold = { ...(crypto === undefined ? {} : { crypto }), ...(amount === undefined ? {} : { amount }) };
  return saidBack({ ...sold, ...received }, named.coin, named.crypto, tr);
}

/** Says back exactly what is wished for. */
function saidBack(
  wish: Wish,
  coin: Coin | undefined,
  crypto: Crypto | undefined,
  tr: Translator,
): Understood {
  const written = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(" ");
  const received = written([wish.payout && tr.number(wish.payout), wish.fiat]);
  if (!coin) return { wish, remark: { key: "remark-understood-payout", args: { what: received } } };
  const network = crypto && coin.networks.length > 1 ? networkLabel(crypto.network ?? crypto.ticker) : null;
  const sold = written([wish.amount && tr.number(wish.amount), coinName(tr, { coin: coin.label, network })]);
  const what = received === "" ? sold : `${sold} → ${received}`;
  return { wish, remark: { key: "remark-understood", args: { what } } };
}

/** Reads how much money should arrive. Nobody writes a thousandth of it: three digits behind a mark are thousands. */
export function parsePayout(text: string, decimals: number) {
  const parsed = parseAmount(text, decimals);
  if (parsed.ok || parsed.problem !== "ambiguous") return parsed;
  return { ok: true, amount: parsed.readings[1] } as const;
}

/**
 * What a line says; undefined where a word of it is not known, or all of it means nothing or several things. `chosen` are
 * the coin and the currency of a sale that is open: they are meant by everything they are called.
 */
export function readLine(
  text: string,
  currencies: Currencies,
  search: SearchWords,
  chosen: { coin?: string; fiat?: string } = {},
): Line | undefined {
  const words = split(text);
  if (words.length > MAX_WORDS) return undefined;
  const meanings = meaningsOf(words, lexicon(currencies, search, chosen));
  const [line, ...others] = everyReading(meanings ?? []).flatMap((reading) => lineOf(reading) ?? []);
  return others.every((other) => isDeepStrictEqual(other, line)) ? line : undefined;
}

/** What words in one meaning each say together; undefined where that is no line of the grammar. */
function lineOf(words: readonly Word[]): Line | undefined {
  const letters = words.map(({ kind }) => kind).join("");
  if (!GRAMMAR.some((line) => line.test(letters))) return undefined;
  const find = <K extends Word["kind"]>(wanted: K) =>
    words.find((word): word is Extract<Word, { kind: K }> => word.kind === wanted);
  const [number, money, named] = [find("N")?.text, find("F")?.fiat, find("C")];
  const isMoney = new RegExp(MONEY).test(letters);
  const line = { fiat: money, sold: isMoney ? undefined : number, wanted: isMoney ? number : undefined };
  if (!named) return { ...line, coin: undefined, crypto: undefined };
  const network = find("K")?.network;
  const fitting = named.coin.networks.filter(
    (crypto) =>
      (named.crypto === undefined || named.crypto === crypto) &&
      (network === undefined || networkNames(crypto).includes(network)),
  );
  const [crypto, another] = fitting;
  return crypto && { ...line, coin: named.coin, crypto: another ? undefined : crypto };
}

/** Every choice of one meaning for each word. */
function everyReading(meanings: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  return meanings.reduce<readonly (readonly Word[])[]>(
    (readings, known) => readings.flatMap((reading) => known.map((word) => [...reading, word])),
    [[]],
  );
}

/** What begins like a number is one, or is refused as one (`1e3`). */
const NUMBER = /^[~≈+−–-]?[.,]?\p{N}[\p{N}\p{P}xe]*$/iu;

/** What the words can mean, and the numbers and names of several of them; undefined where one means nothing. */
function meaningsOf(
  words: readonly string[],
  known: ReadonlyMap<string, readonly Word[]>,
): readonly (readonly Word[])[] | undefined {
  const meanings: (readonly Word[])[] = [];
  let place = 0;
  while (place < words.length) {
    const from = place;
    // Thousands may be written apart: 1 000.
    while (NUMBER.test(words[place] ?? "")) place += 1;
    if (place > from) {
      meanings.push([{ kind: "N", text: words.slice(from, place).join(" ") }]);
      continue;
    }
    place = Math.min(words.length, from + MAX_PHRASE);
    while (place > from && !known.has(phrase(words.slice(from, place).join(" ")))) place -= 1;
    const meaning = known.get(phrase(words.slice(from, place).join(" ")));
    if (!meaning) return undefined;
    meanings.push(meaning);
  }
  return meanings;
}

/** Words as they are known: with a number and its unit taken apart (`0.05btc`, `€500`), and a pair (`btc/eur`). */
function split(text: string): readonly string[] {
  return plainDigits(text)
    .trim()
    .replace(/[.,!?…]+$/, "")
    .replace(/["“”«»()]/g, " ")
    .replace(/[-=]*>|→/g, " → ")
    .replace(/[,;:](?=\s)/g, " , ")
    .replace(/\b(trc|erc|bep)[- ](?=20?\b)/gi, "$1")
    .replace(/(?<=[\p{L}\p{N}])[-_](?=\p{L})|(?<=\p{L})\/(?=\p{L})/gu, " ")
    .replace(/(?<!\S)(\p{L}*\p{Sc})(\p{N}[\p{N}.,'’]*)/gu, "$2 $1")
    .replace(/(?<=(?<!\S)[~≈+]?[.,]?\p{N}[\p{N}.,'’]*)(?=\p{Sc}|\p{L}{2})/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** What the words of a line can mean, by the phrase they make. */
function lexicon(
  currencies: Currencies,
  search: SearchWords,
  chosen: { coin?: string; fiat?: string },
): ReadonlyMap<string, readonly Word[]> {
  const known = new Map<string, readonly Word[]>();
  const add = (names: readonly string[], word: Word, isTaken = (other: Word) => other.kind === word.kind) => {
    for (const name of names.map(phrase)) {
      const others = known.get(name) ?? [];
      if (name !== "" && !others.some(isTaken)) known.set(name, [...others, word]);
    }
  };
  for (const kind of ["S", "W", "M", "T", "O"] as const) add(search.line(ROLES[kind]), { kind });
  add(["→"], { kind: "T" });

  // What several coins are called is the chosen one, or else the most popular.
  const coins = everyCoin(currencies);
  for (const coin of [...coins.filter(({ label }) => label === chosen.coin), ...coins]) {
    add([coin.label, coin.name, ...search.coin(coin.label)], { kind: "C", coin });
    for (const crypto of coin.networks) {
      add([crypto.ticker], { kind: "C", coin, crypto });
      for (const network of networkNames(crypto)) add([network], { kind: "K", network });
    }
  }
  // A network is called like its own coin in every language. The ticker of that coin means the coin: `usdt eth` is a pair.
  for (const { name, label } of coins) {
    const network = phrase(name);
    if (known.get(network)?.some(({ kind }) => kind === "K")) add(search.coin(label), { kind: "K", network });
  }

  const likely = [...(chosen.fiat === undefined ? [] : [chosen.fiat]), ...LIKELY_FIATS];
  const offered = new Map(currencies.fiat.map(({ ticker, name }) => [ticker, name]));
  for (const fiat of new Set([...likely, ...offered.keys(), ...CURRENCY_CODES])) {
    const names = offered.has(fiat) ? [offered.get(fiat) ?? "", ...search.currency(fiat)] : [];
    const nouns = LIKELY_FIATS.includes(fiat) ? names.flatMap(nounsOf) : [];
    // A single letter (R, L) is a word or a slip more often than it is money.
    const long = [fiat, ...names, ...nouns].filter((name) => !/^\p{L}$/u.test(phrase(name)));
    add(long, { kind: "F", fiat }, (other) => other.kind === "F" && [fiat, ...likely].includes(other.fiat));
  }
  return known;
}

/** The noun in a currency's name, which comes first in some languages and last in others: `dólar americano`, `US dollar`. */
function nounsOf(name: string): readonly string[] {
  const words = phrase(name).split(" ");
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

/** What a network is called: by its code, and by its token standard (`TRC20`) in the brackets behind a coin's name. */
function networkNames({ network, name }: Crypto): readonly string[] {
  const bracketed = /\(([^)]*)\)\s*$/.exec(name)?.[1];
  return [network ?? undefined, bracketed].filter((known) => known !== undefined).map(phrase);
}

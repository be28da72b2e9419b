/**
 * What somebody wants to sell, said in one line: `sell 0.05 btc for euros`, `usdt on tron`, `I want 500 EUR`. A line is
 * read only where every word of it is understood and all of it can mean one thing. Nothing is taken of any other.
 */
import { isDeepStrictEqual } from "node:util";
import type { SearchWords } from "../../i18n/search-words.ts";
import { parseAmount } from "../../sell/amount.ts";
import { type Coin, everyCoin, networkLabel } from "../../sell/choices.ts";
import type { Wish } from "../../sell/draft.ts";
import type { Crypto, Currencies } from "../../sell/off-ramp.ts";
import type { Remark } from "../../sell/remark.ts";
import { coinsCalled, findCrypto } from "../../sell/wish.ts";
import { type Chosen, MOST_DECIMALS, meaningsOf, type Word } from "./lexicon.ts";

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
  /** Whether the coin is named like the one whose place it took. */
  isFormer: boolean;
}

const COIN = "C(?:O*KO*)?";
const MONEY = "(?:NF|FN)";
/** Whoever wants a coin and says nothing of selling wants to buy it. */
const SELLING = "(?=.*S|[^W]*$)[SWM]*";
/** Every line that is read. S, W, M, T and O are words like sell, want, my, to and on; N is a number, K a network. */
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
export function understand(
  text: string,
  currencies: Currencies,
  search: SearchWords,
): Understood | undefined {
  const [line, ...others] = linesOf(text, currencies, search, {});
  if (!line || !others.every((other) => isDeepStrictEqual(withoutCoin(other), withoutCoin(line))))
    return undefined;
  const { coin, crypto, sold, wanted, isFormer } = line;
  const fiat = currencies.fiat.find(({ ticker }) => ticker === line.fiat);
  if (line.fiat !== undefined && !fiat) return undefined;
  const wish: Wish = {};
  const coins = [...new Set([line, ...others].flatMap((read) => read.coin?.label ?? []))];
  if (coins.length > 1 || isFormer) wish.coins = { said: coins.join(" / "), labels: coins };
  else if (coin) wish.crypto = crypto?.ticker ?? coin.label;
  if (fiat) wish.fiat = fiat.ticker;
  // So much of another coin is another amount.
  if (sold !== undefined && !isFormer) {
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
  return saidBack(wish, coin, crypto);
}

/**
 * What a link asks for, without what the catalogue does not have; undefined when nothing is left. Whether it can be had
 * where the person lives is looked at when the question comes up.
 */
export function understandLink(wish: Wish, currencies: Currencies): Understood | undefined {
  const coins = everyCoin(currencies);
  const named = wish.crypto === undefined ? undefined : findCrypto(coins, wish.crypto);
  const called = coinsCalled(coins, wish.crypto ?? "");
  const fiat = currencies.fiat.find(({ ticker }) => ticker === wish.fiat);
  const received = {
    ...(fiat ? { fiat: fiat.ticker } : {}),
    ...(wish.linked ? { linked: wish.linked } : {}),
  };
  const [first, another] = called;
  if (first && (another || !named)) {
    const labels = called.map(({ label }) => label);
    return saidBack({ coins: { said: wish.crypto ?? "", labels }, ...received }, first);
  }
  if (!named) return fiat && saidBack(received);
  const { crypto, amount } = wish;
  const sold = { ...(crypto === undefined ? {} : { crypto }), ...(amount === undefined ? {} : { amount }) };
  return saidBack({ ...sold, ...received }, named.coin, named.crypto);
}

/** Says back exactly what is wished for. */
function saidBack(wish: Wish, coin?: Coin, crypto?: Crypto): Understood {
  const network =
    crypto && coin && coin.networks.length > 1 ? networkLabel(crypto.network ?? crypto.ticker) : null;
  const { amount = null, payout = null, fiat = null } = wish;
  const sold = coin ? { coin: coin.label, network } : null;
  return { wish, remark: { kind: "understood", amount, coin: sold, payout, fiat } };
}

/** Lakhs and crores have groups of two before the last one of three. */
const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/;

/** Reads how much money should arrive. Nobody writes a thousandth of it: three digits behind a mark are thousands. */
export function parsePayout(text: string, decimals: number) {
  const parsed = parseAmount(INDIAN.test(text) ? text.replaceAll(",", "") : text, decimals);
  if (parsed.ok || parsed.problem !== "ambiguous") return parsed;
  return { ok: true, amount: parsed.readings[1] } as const;
}

/** What a line says; undefined where a word of it is not known, or all of it means nothing or several things. */
export function readLine(
  text: string,
  currencies: Currencies,
  search: SearchWords,
  chosen: Chosen = {},
): Line | undefined {
  const [line, ...others] = linesOf(text, currencies, search, chosen);
  return others.every((other) => isDeepStrictEqual(other, line)) ? line : undefined;
}

/** Every line that a text can be. */
function linesOf(text: string, currencies: Currencies, search: SearchWords, chosen: Chosen): readonly Line[] {
  // Digits alone say nothing but how much.
  if (!/[\p{L}\p{S}]/u.test(text)) return [];
  const meanings = meaningsOf(text, currencies, search, chosen) ?? [];
  // No line has two coins, networks, currencies or numbers.
  return everyReading(meanings, /[CKFN]/).flatMap((reading) => lineOf(reading) ?? []);
}

function withoutCoin({ coin: _, crypto: __, ...line }: Line): Omit<Line, "coin" | "crypto"> {
  return line;
}

/** What words in one meaning each say together; undefined where that is no line of the grammar. */
function lineOf(words: readonly Word[]): Line | undefined {
  const letters = words.map(({ kind }) => kind).join("");
  if (!GRAMMAR.some((line) => line.test(letters))) return undefined;
  const find = <K extends Word["kind"]>(wanted: K) =>
    words.find((word): word is Extract<Word, { kind: K }> => word.kind === wanted);
  const [amount, money, named] = [find("N"), find("F")?.fiat, find("C")];
  const isMoney = new RegExp(MONEY).test(letters);
  if (amount?.isMoney && !isMoney) return undefined;
  const number = amount?.text;
  const line = {
    fiat: money,
    sold: isMoney ? undefined : number,
    wanted: isMoney ? number : undefined,
    isFormer: named?.isFormer ?? false,
  };
  if (!named) return { ...line, coin: undefined, crypto: undefined };
  const network = find("K")?.cryptos;
  const fitting = named.coin.networks.filter(
    (crypto) => crypto === (named.crypto ?? crypto) && (network?.includes(crypto) ?? true),
  );
  const [crypto, another] = fitting;
  return crypto && { ...line, coin: named.coin, crypto: another ? undefined : crypto };
}

/** Readings of a line, at most. Each word that has several meanings has as many times more: nobody waits for them all to be tried. */
const MOST_READINGS = 500;

/** Every choice of one meaning for each word, with one of each kind in `once` at most; none where there are too many of them. */
export function everyReading(
  meanings: readonly (readonly Word[])[],
  once: RegExp,
): readonly (readonly Word[])[] {
  let readings: readonly (readonly Word[])[] = [[]];
  for (const known of meanings) {
    readings = readings.flatMap((reading) =>
      known
        .filter(({ kind }) => !once.test(kind) || reading.every((word) => word.kind !== kind))
        .map((word) => [...reading, word]),
    );
    if (readings.length > MOST_READINGS) return [];
  }
  return readings;
}

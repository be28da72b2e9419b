/** What somebody waits for, said in one line behind /watch: `eth 3000 eur`, `0.5 eth above 3 000 €`, `usdt on tron 1.1 eur`. */
import { isDeepStrictEqual } from "node:util";
import type { SearchWords } from "../../i18n/search-words.ts";
import { compareAmounts, parseAmount, scaleAmount } from "../../sell/amount.ts";
import type { Coin } from "../../sell/choices.ts";
import type { Crypto, Currencies } from "../../sell/off-ramp.ts";
import { MOST_DECIMALS, meaningsOf, type Word } from "../sell/lexicon.ts";
import { everyReading } from "../sell/sentence.ts";

/** A line understood. Its numbers stand as they were typed. */
export interface WatchLine {
  coin: Coin;
  /** The coin on its network; undefined where that has to be asked. */
  crypto: Crypto | undefined;
  /** Code of a currency, which need not be one that is paid out; undefined where none is named. */
  fiat: string | undefined;
  /** How much is sold; undefined where that is not said. */
  amount: string | undefined;
  /** What one coin has to bring. */
  mark: string;
}

/** Words without a meaning are left out of a line: an amount, a coin and its network, then money. See `GRAMMAR` in sentence.ts. */
const GRAMMAR = /^N?(?:CK?|KC)(?:NF?|FN)$/;

/** What a line asks to watch; undefined where it is not read, or can be read in several ways. */
export function readWatchLine(
  text: string,
  currencies: Currencies,
  search: SearchWords,
): WatchLine | undefined {
  const meanings = meaningsOf(text.replace(/[<>=≥≤]+/g, " "), currencies, search, {}) ?? [];
  const [line, ...others] = everyReading(meanings, /[CKF]/).flatMap((words) => lineOf(words) ?? []);
  return others.every((other) => isDeepStrictEqual(other, line)) ? line : undefined;
}

function lineOf(words: readonly Word[]): WatchLine | undefined {
  const said = words.filter(({ kind }) => "NCKF".includes(kind));
  if (!GRAMMAR.test(said.map(({ kind }) => kind).join(""))) return undefined;
  const numbers = said.flatMap((word) => (word.kind === "N" ? [word.text] : []));
  const named = said.find((word) => word.kind === "C");
  const network = said.find((word) => word.kind === "K")?.cryptos;
  const mark = numbers.at(-1);
  if (named?.kind !== "C" || named.isFormer || mark === undefined) return undefined;
  const [crypto, another] = named.coin.networks.filter(
    (one) => one === (named.crypto ?? one) && (network?.includes(one) ?? true),
  );
  if (!crypto) return undefined;
  return {
    coin: named.coin,
    crypto: another ? undefined : crypto,
    fiat: said.find((word) => word.kind === "F")?.fiat,
    amount: numbers.length > 1 ? numbers[0] : undefined,
    mark,
  };
}

/**
 * Reads what one coin should bring: every decimal string that the text can be, smaller first. There are two of `3.000`, and none where
 * it cannot be read.
 *
 * @param units words that may stand beside the number
 */
export function readMark(text: string, units: readonly string[]): readonly string[] {
  const parsed = parseAmount(text, MOST_DECIMALS, units);
  if (parsed.ok) return [parsed.amount];
  return parsed.problem === "ambiguous" ? parsed.readings : [];
}

/**
 * Which of its readings a number has, smaller first: the one that is nearer to the rate of the moment, or the larger one while that is
 * not known; undefined where there is none.
 *
 * @param rate what one coin brings at the moment, decimal string
 */
export function likelyMark(readings: readonly string[], rate?: string): string | undefined {
  const [small, large] = readings;
  if (small === undefined || large === undefined || rate === undefined) return large ?? small;
  const isSmall = compareAmounts(scaleAmount(rate, rate, "1"), scaleAmount(small, large, "1")) < 0;
  return isSmall ? small : large;
}

/**
 * Finds the amount that brings a payout: what has to be sold for 500 EUR to arrive. Nobody quotes that way round, so a few
 * prices are asked for, each nearer than the one before.
 */
import {
  addAmounts,
  compareAmounts,
  fellByMoreThan,
  presentable,
  quickAmounts,
  scaleAmount,
  subtractAmounts,
} from "./amount.ts";
import type { Limits } from "./choices.ts";
import type { OfferRef, Quote } from "./draft.ts";
import type { Result } from "./off-ramp.ts";
import { findOffer, rankOffers, workableAmounts } from "./offers.ts";

/** A payout to find the amount for. */
export interface PayoutSearch {
  /** What should arrive, decimal string in payout currency. */
  payout: string;
  /** The catalogue's limits for the amount. */
  limits: Limits;
  /** Digits after the point that the coin has. */
  precision: number;
  /** The offer that is to pay so much, where it is made; otherwise the best one. */
  offer: OfferRef | undefined;
}

/** The amount that comes nearest. */
export interface FoundAmount {
  /** Decimal string in payin currency. */
  amount: string;
  /** What it brings, decimal string in payout currency. */
  payout: string;
  quote: Quote;
  /** Whether that is about what was wanted. */
  isNear: boolean;
}

/** How often prices are asked for. */
const MAX_QUOTES = 3;
/** How much more than wanted may arrive without another question, per cent. */
const REACHED_PERCENT = "0.5";
/** How far from what was wanted a payout may be to count as about that, per cent. */
const NEAR_PERCENT = "2";

/** An amount and what it brought. */
interface Point {
  amount: string;
  payout: string;
}

/**
 * Searches with at most three calls of `quoteAt`, which gives the prices for an amount. Where no amount brings the payout,
 * the nearest one that is quoted; undefined when none is. Fails with the first call that fails.
 */
export async function searchPayout(
  { payout, limits, precision, offer }: PayoutSearch,
  quoteAt: (amount: string) => Promise<Result<Quote>>,
): Promise<Result<FoundAmount | undefined>> {
  const [smallest, usual] = quickAmounts(limits, precision);
  let amount = usual ?? smallest ?? limits.max ?? "1";
  let wanted = offer;
  let found: (Point & { quote: Quote }) | undefined;
  const points: Point[] = [];
  for (let asked = 0; asked < MAX_QUOTES; asked += 1) {
    const answer = await quoteAt(amount);
    if (!answer.ok) return answer;
    const quote = answer.value;
    // Prices of several providers lie on no line: whoever is asked first is asked to the end.
    if (wanted && points.length === 0 && quote.offers.length > 0 && !findOffer(quote, wanted))
      wanted = undefined;
    const paying = wanted ? findOffer(quote, wanted) : rankOffers(quote.offers, new Map())[0]?.best;
    let next: string | undefined;
    if (paying) {
      const point = { amount, payout: paying.payout };
      points.push(point);
      if (!found || isNearer(payout, point.payout, found.payout)) found = { ...point, quote };
      if (isReached(payout, point.payout)) break;
      next = within(presentable(amountFor(payout, points), precision), limits);
    } else {
      [next] = workableAmounts(quote, amount);
    }
    if (next === undefined || next === "0" || next === amount) break;
    amount = next;
  }
  return { ok: true, value: found && { ...found, isNear: isNear(payout, found.payout) } };
}

/**
 * The amount that should bring a payout: in proportion to the one that is known, or on the line through the last two,
 * since providers take a share and a fixed fee.
 */
function amountFor(payout: string, points: readonly Point[]): string {
  const [before, last] = points.length === 1 ? [undefined, points[0]] : points.slice(-2);
  if (!last || compareAmounts(last.payout, "0") <= 0) return "0";
  const rise = before && subtractAmounts(last.payout, before.payout);
  if (!before || rise === undefined || compareAmounts(rise, "0") === 0) {
    return scaleAmount(last.amount, payout, last.payout);
  }
  const run = subtractAmounts(last.amount, before.amount);
  return addAmounts(last.amount, scaleAmount(run, subtractAmounts(payout, last.payout), rise));
}

function within(amount: string, { min, max }: Limits): string {
  if (min !== undefined && compareAmounts(amount, min) < 0) return min;
  if (max !== undefined && compareAmounts(amount, max) > 0) return max;
  return amount;
}

/** Whether a payout is what was wanted, or just above. */
function isReached(wanted: string, payout: string): boolean {
  return compareAmounts(payout, wanted) >= 0 && !fellByMoreThan(payout, wanted, REACHED_PERCENT);
}

function isNear(wanted: string, payout: string): boolean {
  return !fellByMoreThan(wanted, payout, NEAR_PERCENT) && !fellByMoreThan(payout, wanted, NEAR_PERCENT);
}

function isNearer(wanted: string, payout: string, than: string): boolean {
  const away = (amount: string): string =>
    compareAmounts(amount, wanted) < 0 ? subtractAmounts(wanted, amount) : subtractAmounts(amount, wanted);
  return compareAmounts(away(payout), away(than)) < 0;
}

/**
 * What coins bring at the moment: one quote a minute for everybody who sells the same pair from the same place. It decorates
 * a screen, so nobody waits long for it, it takes its turn behind people, and a sale never depends on it.
 */
import type { Availability } from "./availability.ts";
import { withoutHiddenOffers } from "./market.ts";
import type { Offer, OfferRequest, OffRamp } from "./off-ramp.ts";
import { rankOffers } from "./offers.ts";
import type { Clock, Uptime } from "./runtime.ts";

/** What an amount of coins brings with all fees: the best offer of a moment. */
export interface Rate {
  /** The amount it was asked for, decimal string in payin currency. */
  amount: string;
  /** Decimal string in payout currency. */
  payout: string;
  /** When, ms since 1970. */
  at: number;
}

/** What offers are asked for, but for the amount. */
export type RatedPair = Omit<OfferRequest, "amountFrom">;

/** What rates are asked by. */
export interface RatesDeps {
  offRamp: Pick<OffRamp, "offers">;
  availability: Availability;
  clock: Clock;
  uptime: Uptime;
}

/** How long a quote is at hand, and nobody asks for another one, ms. */
const KEPT_MS = 60_000;
/** How long a screen waits for one, ms. */
const PATIENCE_MS = 400;

/** The offers for an amount, and when they were made; an answer that failed counts as none for a minute. */
interface Quoted {
  amount: string;
  at: number;
  offers: readonly Offer[];
}

/** The rates of a minute. */
export class Rates {
  readonly #deps: RatesDeps;
  readonly #quoted = new Map<string, { since: number; quoted: Promise<Quoted> }>();

  constructor(deps: RatesDeps) {
    this.#deps = deps;
  }

  /**
   * The rate of a pair that is not older than a minute; undefined where there is none, or none soon.
   *
   * @param usual the amount to ask for where nothing is at hand, decimal string in payin currency
   */
  async of(pair: RatedPair, usual: string): Promise<Rate | undefined> {
    const key = keyOf(pair);
    this.#forget();
    const known = this.#quoted.get(key) ?? { since: this.#deps.uptime(), quoted: this.#ask(pair, usual) };
    this.#quoted.set(key, known);
    const quoted = await within(PATIENCE_MS, known.quoted);
    const offered = withoutHiddenOffers(quoted?.offers ?? [], this.#deps.availability);
    const [best] = rankOffers(offered, new Map());
    return quoted && best && { amount: quoted.amount, payout: best.best.payout, at: quoted.at };
  }

  async #ask(pair: RatedPair, amount: string): Promise<Quoted> {
    const answer = await this.#deps.offRamp.offers({ ...pair, amountFrom: amount });
    return { amount, at: this.#deps.clock(), offers: answer.ok ? answer.value.offers : [] };
  }

  #forget(): void {
    const now = this.#deps.uptime();
    for (const [key, { since }] of this.#quoted) if (now - since > KEPT_MS) this.#quoted.delete(key);
  }
}

/** The fields by name: two objects of the same pair may be made in different orders. */
function keyOf({ currencyFrom, currencyTo, country, state }: RatedPair): string {
  return JSON.stringify([currencyFrom, currencyTo, country, state]);
}

/** The value, or undefined where it takes longer than `ms`. */
export async function within<T>(ms: number, value: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

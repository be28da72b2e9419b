/**
 * What coins bring at the moment: one quote a minute for everybody who sells the same pair from the same place, or waits for
 * the rate of one amount of it. A screen is only decorated by it, so nobody waits long there, it takes its turn behind people, and
 * a sale never depends on it.
 */
import type { Availability } from "./availability.ts";
import { withoutHiddenOffers } from "./market.ts";
import type { OfferList, OfferRequest, OffRamp, Result } from "./off-ramp.ts";
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

/** The offers for an amount, and when they were made; an answer that failed stands for a minute, too. */
interface Quoted {
  amount: string;
  at: number;
  answer: Result<OfferList>;
}

/** A quote that was asked for, by the uptime of that. */
interface Kept {
  /** {@link keyOf} */
  pair: string;
  since: number;
  quoted: Promise<Quoted>;
}

/** The rates of a minute. */
export class Rates {
  readonly #deps: RatesDeps;
  /** By pair and amount. */
  readonly #kept = new Map<string, Kept>();

  constructor(deps: RatesDeps) {
    this.#deps = deps;
  }

  /**
   * The rate of a pair that is not older than a minute; undefined where there is none, or none soon.
   *
   * @param usual the amount to ask for where nothing is at hand, decimal string in payin currency
   */
  async of(pair: RatedPair, usual: string): Promise<Rate | undefined> {
    this.#forget();
    const key = keyOf(pair);
    const known =
      [...this.#kept.values()].find((kept) => kept.pair === key) ?? this.#ask({ ...pair, amountFrom: usual });
    return this.#best(await within(PATIENCE_MS, known.quoted));
  }

  /** The rate of a pair for just this amount, not older than a minute; undefined where nobody makes an offer. */
  async ofAmount(request: OfferRequest): Promise<Result<Rate | undefined>> {
    this.#forget();
    const known = this.#kept.get(keyOfAmount(request)) ?? this.#ask(request);
    const quoted = await known.quoted;
    return quoted.answer.ok ? { ok: true, value: this.#best(quoted) } : quoted.answer;
  }

  /** The same for a screen; undefined where it is not known soon, either. */
  async soon(request: OfferRequest): Promise<Rate | undefined> {
    const answer = await within(PATIENCE_MS, this.ofAmount(request));
    return answer?.ok ? answer.value : undefined;
  }

  /** A sale has been quoted these offers just now: they are at hand for whoever asks for the same. */
  note(request: OfferRequest, offers: OfferList): void {
    const { clock, uptime } = this.#deps;
    const answer = { ok: true, value: offers } as const;
    const quoted = Promise.resolve({ amount: request.amountFrom, at: clock(), answer });
    this.#keep(request, { pair: keyOf(request), since: uptime(), quoted });
  }

  #best(quoted: Quoted | undefined): Rate | undefined {
    if (!quoted?.answer.ok) return undefined;
    const offered = withoutHiddenOffers(quoted.answer.value.offers, this.#deps.availability);
    const [best] = rankOffers(offered, new Map());
    return best && { amount: quoted.amount, payout: best.best.payout, at: quoted.at };
  }

  #ask(request: OfferRequest): Kept {
    const { offRamp, clock, uptime } = this.#deps;
    const ask = async (): Promise<Quoted> => {
      const answer = await offRamp.offers(request);
      return { amount: request.amountFrom, at: clock(), answer };
    };
    return this.#keep(request, { pair: keyOf(request), since: uptime(), quoted: ask() });
  }

  #keep(request: OfferRequest, kept: Kept): Kept {
    const key = keyOfAmount(request);
    // Behind all that is older.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #forget(): void {
    const now = this.#deps.uptime();
    for (const [key, { since }] of this.#kept) if (now - since > KEPT_MS) this.#kept.delete(key);
  }
}

/** The fields by name: two objects of the same pair may be made in different orders. */
function keyOf({ currencyFrom, currencyTo, country, state }: RatedPair): string {
  return JSON.stringify([currencyFrom, currencyTo, country, state]);
}

function keyOfAmount(request: OfferRequest): string {
  return `${keyOf(request)} ${request.amountFrom}`;
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

/**
 * What amounts of coins bring, for people who look at it in passing and may never sell: half a minute old at most, and the same
 * for everybody who asks for the same amount of the same pair in the same place. They have a small share of the calls, behind
 * everybody who is about to sell.
 */
import type { Availability } from "./availability.ts";
import type { OfferRef } from "./draft.ts";
import type { Allowance } from "./fair-use.ts";
import { withoutHiddenOffers } from "./market.ts";
import type { Offer, OfferMethod, OfferRequest, OffRamp } from "./off-ramp.ts";
import { rankOffers } from "./offers.ts";
import { within } from "./rates.ts";
import type { Clock, Uptime } from "./runtime.ts";

/** What was offered for an amount at one time. */
export interface PassingQuote {
  /** The offer that pays most; undefined where nobody makes one. */
  best: (OfferRef & OfferMethod) | undefined;
  /** When, ms since 1970. */
  at: number;
  /** For how long it may be shown, ms. */
  freshForMs: number;
}

/** What such quotes are asked by. */
export interface PassingQuotesDeps {
  offRamp: Pick<OffRamp, "offers">;
  availability: Availability;
  /** How many one person may have asked for. */
  quotes: Pick<Allowance, "take">;
  /** How many may be asked for on behalf of all together. */
  share: Pick<Allowance, "take">;
  clock: Clock;
  uptime: Uptime;
}

/** How long a quote is shown, ms. */
const KEPT_MS = 30_000;
/** So many are asked for at one time. */
const MOST_UNDER_WAY = 2;

/** Resolves with undefined where the offers could not be had. */
type Asked = Promise<{ offers: readonly Offer[]; at: number } | undefined>;

/** The quotes of half a minute. */
export class PassingQuotes {
  readonly #deps: PassingQuotesDeps;
  readonly #asked = new Map<string, { since: number; asked: Asked }>();
  #underWay = 0;

  constructor(deps: PassingQuotesDeps) {
    this.#deps = deps;
  }

  /**
   * What is offered at the moment; undefined where that is not known within `patienceMs`, or too much was asked for. It is
   * asked for all the same where it may be, and at hand a little later.
   *
   * @param userId who wants to know
   */
  async of(request: OfferRequest, userId: string, patienceMs: number): Promise<PassingQuote | undefined> {
    const { availability, uptime } = this.#deps;
    this.#forget();
    const key = keyOf(request);
    const known = this.#asked.get(key) ?? this.#ask(key, request, userId);
    const quoted = known && (await within(patienceMs, known.asked));
    if (!quoted) return undefined;
    // What was hidden since is not shown.
    const [best] = rankOffers(withoutHiddenOffers(quoted.offers, availability), new Map());
    return {
      best: best && { ...best.best, providerCode: best.providerCode },
      at: quoted.at,
      freshForMs: known.since + KEPT_MS - uptime(),
    };
  }

  #ask(key: string, request: OfferRequest, userId: string): { since: number; asked: Asked } | undefined {
    const { quotes, share, uptime } = this.#deps;
    if (this.#underWay >= MOST_UNDER_WAY || !quotes.take(userId) || !share.take("everybody"))
      return undefined;
    const entry = { since: uptime(), asked: this.#quote(request) };
    this.#asked.set(key, entry);
    const drop = () => {
      if (this.#asked.get(key) === entry) this.#asked.delete(key);
    };
    // What could not be had is asked for anew.
    void entry.asked.then((quoted) => quoted || drop(), drop);
    return entry;
  }

  async #quote(request: OfferRequest): Asked {
    const { offRamp, clock } = this.#deps;
    this.#underWay += 1;
    try {
      // Of nobody in particular: behind people, and told to nobody.
      const answer = await offRamp.offers(request);
      return answer.ok ? { offers: answer.value.offers, at: clock() } : undefined;
    } finally {
      this.#underWay -= 1;
    }
  }

  #forget(): void {
    const now = this.#deps.uptime();
    for (const [key, { since }] of this.#asked) if (now - since >= KEPT_MS) this.#asked.delete(key);
  }
}

/** The fields by name: two requests for the same may be made in different orders. */
function keyOf({ currencyFrom, currencyTo, amountFrom, country, state }: OfferRequest): string {
  return JSON.stringify([currencyFrom, currencyTo, amountFrom, country, state]);
}

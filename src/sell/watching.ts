/**
 * Looks at the rates that people wait for. Everybody who waits for the same pair, place and amount is answered by one quote, which
 * the screens share ({@link Rates}); a minute passes between two, and all of them together take a tenth of the pace at most. So
 * with very many of them each one is looked at less often, in turn, and no sale waits for it.
 *
 * What was seen is durable with the notice that tells it; which question comes next is not: a start waits for a minute before
 * the first, so that however often the program is started, nobody is asked more often.
 */
import type { Availability } from "./availability.ts";
import type { Worker } from "./due-loop.ts";
import type { Market } from "./market.ts";
import type { FailureKind, OfferRequest, Result } from "./off-ramp.ts";
import type { Rates } from "./rates.ts";
import { listedAs } from "./renamed-coins.ts";
import type { Clock, Uptime } from "./runtime.ts";
import { hasReached, isFarBelow, type WatchStore } from "./watch.ts";

/** What rates are watched with. */
export interface WatchingDeps {
  watches: Pick<WatchStore, "questions" | "askedBy" | "conclude">;
  rates: Pick<Rates, "ofAmount">;
  market(): Promise<Result<Market>>;
  availability: Pick<Availability, "sellsTo">;
  /** Calls a second to the API, of all parts of the program together. */
  ratePerSecond: number;
  clock: Clock;
  uptime: Uptime;
}

/** Pause between two looks at everything that is watched, ms: longer than a quote is at hand. */
const LOOK_MS = 61_000;
/** Pause after a question that could not be answered for a reason which concerns all of them, ms. */
const OUTAGE_MS = 30_000;
/** Of the calls to the API so many are not about watches. */
const SHARE = 10;

/** Failures that say something of one question alone. */
const OWN_FAILURES: ReadonlySet<FailureKind> = new Set(["rejected", "unprocessable", "not-found", "expired"]);

/** Turns rates that have reached their marks into notices. */
export class Watching implements Worker {
  readonly name = "watching";
  readonly #deps: WatchingDeps;
  /** Questions of the present look that are still to be asked, in turn. */
  #left: OfferRequest[] = [];
  /** The uptime of the next look. */
  #lookAt: number;
  /** The uptime until which nothing is asked. */
  #pausedUntil = 0;
  /** The uptime of the latest questions, oldest first. */
  readonly #askedAt: number[] = [];

  constructor(deps: WatchingDeps) {
    this.#deps = deps;
    this.#lookAt = deps.uptime() + LOOK_MS;
  }

  async nextDueAt(): Promise<number> {
    const { clock, uptime } = this.#deps;
    const next = this.#left.length > 0 ? this.#freeAt() : this.#lookAt;
    return clock() + Math.max(0, next - uptime());
  }

  async round(): Promise<void> {
    const { watches, uptime } = this.#deps;
    if (this.#left.length === 0 && uptime() >= this.#lookAt) {
      this.#lookAt = uptime() + LOOK_MS;
      this.#left = [...(await watches.questions())];
    }
    while (uptime() >= this.#freeAt()) {
      const question = this.#left.shift();
      if (!question) return;
      await this.#ask(question);
    }
  }

  /** When the next question may be asked: at a tenth of the pace, counted as the pace is. */
  #freeAt(): number {
    const rate = this.#deps.ratePerSecond / SHARE;
    const before = this.#askedAt.at(-Math.ceil(rate));
    return Math.max(this.#pausedUntil, before === undefined ? 0 : before + (Math.ceil(rate) / rate) * 1_000);
  }

  async #ask(question: OfferRequest): Promise<void> {
    const { watches, rates, availability, clock, uptime, ratePerSecond } = this.#deps;
    const waiting = (await watches.askedBy(question)).filter(({ userId }) => availability.sellsTo(userId));
    if (waiting.length === 0) return;
    const asked = await this.#asListed(question);
    if (!asked) return;
    this.#askedAt.push(uptime());
    this.#askedAt.splice(0, this.#askedAt.length - Math.ceil(ratePerSecond / SHARE));
    const answer = await rates.ofAmount(asked);
    if (!answer.ok) {
      if (!OWN_FAILURES.has(answer.failure.kind)) this.#pausedUntil = uptime() + OUTAGE_MS;
      return;
    }
    const rate = answer.value;
    if (!rate) return;
    const told = waiting.filter((watch) => watch.phase === "armed" && hasReached(watch, rate.payout));
    const rearmed = waiting.filter((watch) => watch.phase === "resting" && isFarBelow(watch, rate.payout));
    if (told.length + rearmed.length > 0) await watches.conclude({ told, rearmed, rate }, clock());
  }

  /** The question with its coin as the catalogue has it now; undefined while it is not sold there. */
  async #asListed(question: OfferRequest): Promise<OfferRequest | undefined> {
    const market = await this.#deps.market();
    if (!market.ok) {
      this.#pausedUntil = this.#deps.uptime() + OUTAGE_MS;
      return undefined;
    }
    const { countries, currencies } = market.value;
    const coin = listedAs(question.currencyFrom, currencies.crypto);
    const isSold =
      countries.some(({ code }) => code === question.country) &&
      currencies.fiat.some(({ ticker }) => ticker === question.currencyTo);
    return coin && isSold ? { ...question, currencyFrom: coin.ticker } : undefined;
  }
}

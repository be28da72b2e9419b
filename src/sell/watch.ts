/** Rates that people wait for: what is watched for them, and when they are told of it. */
import { compareAmounts, fellByMoreThan, scaleAmount } from "./amount.ts";
import type { OfferRequest } from "./off-ramp.ts";
import type { Rate } from "./rates.ts";

/** Rates that are watched for one person, at most. */
export const MOST_WATCHES = 5;

/** How far below its mark a rate has to fall before a standing watch tells of it again, per cent: one that swings around the mark is told once. */
const REARM_PERCENT = "1";

/** A rate that somebody waits for: told once the best offer for just this amount brings the mark. */
export interface Watch extends OfferRequest {
  /** UUID. */
  id: string;
  userId: string;
  /** The coin as shown, e.g. `USDT`. */
  coin: string;
  /** The network as shown; null when the API names none. */
  network: string | null;
  /** What one coin has to bring, all fees taken off: decimal string in payout currency. */
  mark: string;
  /** Whether it goes on once it was told; otherwise it is over then. */
  isStanding: boolean;
  /** - `armed`: told as soon as the mark is reached;
   *  - `resting`: it was told, and is armed again when the rate has fallen far enough;
   *  - `paused`: nobody is asked for it. */
  phase: "armed" | "resting" | "paused";
  createdAt: number;
}

/** What is told of a rate that has reached its mark. It stands for itself: by the time it is told, the watch may be gone. */
export interface RateNews
  extends Pick<Watch, "currencyFrom" | "currencyTo" | "coin" | "network" | "mark" | "isStanding">,
    Rate {}

/** What is durable of watches. Every method commits before it resolves; times are milliseconds since the epoch. */
export interface WatchStore {
  /** A person's watches, oldest first. */
  list(userId: string): Promise<readonly Watch[]>;
  /** One of this person's watches; somebody else's is as good as missing. */
  find(userId: string, id: string): Promise<Watch | undefined>;
  /** Stores a new watch, unless its person has as many as there may be. Returns whether it did. */
  add(watch: Watch): Promise<boolean>;
  /** Changes these fields of one of this person's watches; does nothing when it is gone. */
  change(userId: string, id: string, fields: Partial<Pick<Watch, "isStanding" | "phase">>): Promise<void>;
  /** Deletes one of this person's watches; no matter when there is none. */
  remove(userId: string, id: string): Promise<void>;
  /** What has to be asked for all watches that are not paused and whose people can be written to; nothing twice. */
  questions(): Promise<readonly OfferRequest[]>;
  /** Those watches that one question answers. */
  askedBy(question: OfferRequest): Promise<readonly Watch[]>;
  /**
   * What came of one question: the people of `told` are owed a notice of it, and `rearmed` tell of their rate again. A watch that was
   * paused, told or removed since it was read is left as it is, and nobody is told. All in one transaction.
   */
  conclude(
    came: { told: readonly Watch[]; rearmed: readonly Watch[]; rate: Rate },
    now: number,
  ): Promise<void>;
}

/** Whether a rate brings the mark or more. */
export function hasReached(
  { mark, amountFrom }: Pick<Watch, "mark" | "amountFrom">,
  payout: string,
): boolean {
  return compareAmounts(payout, scaleAmount(mark, amountFrom, "1")) >= 0;
}

/** Whether a rate has fallen so far below the mark that reaching it again is news. */
export function isFarBelow(
  { mark, amountFrom }: Pick<Watch, "mark" | "amountFrom">,
  payout: string,
): boolean {
  return fellByMoreThan(scaleAmount(mark, amountFrom, "1"), payout, REARM_PERCENT);
}

/** What is told of a watch whose mark is reached. */
export function rateNews(watch: Watch, { amount, payout, at }: Rate): RateNews {
  const { currencyFrom, currencyTo, coin, network, mark, isStanding } = watch;
  return { currencyFrom, currencyTo, coin, network, mark, isStanding, amount, payout, at };
}

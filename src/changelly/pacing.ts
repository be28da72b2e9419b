/**
 * Client-side pacing: which call to the API starts next, and when.
 *
 * The API publishes no limits, so the rate is found out by use: it begins low, doubles every second until the first
 * refusal or what the operator allows, and is halved by every refusal. From the first one on it is near what the API takes,
 * and grows by one a second only: doubled, it would run into the next refusal at once. Orders go first. People are served in
 * turns: whoever has had fewer of them lately goes before whoever has had more, so that pressing without a pause takes
 * nothing from others.
 *
 * Everything here runs on the monotonic clock: a clock that is set or stands still holds nobody up.
 */

/** Who waits for an answer; decides whose turn comes first. */
export type Lane = "order" | "person" | "polling";

/** What wants its turn. */
export interface Claim {
  lane: Lane;
  /**
   * Whose claim it is: it counts as that of whoever of them has had the fewest turns lately, and is a turn of each. Others
   * may join while it waits. Empty for a claim of nobody's in particular.
   */
  askers: readonly { readonly id: string }[];
  /** Longest wait, ms. */
  maxWaitMs: number;
  /** Hears at once about how long the wait will be, ms; 0 when there is none. */
  onQueued?(waitMs: number): void;
}

/** A permission to start one call. */
export interface Turn {
  kind: "go";
  /** When it was given, ms on the monotonic clock. */
  at: number;
}

/** What came of a claim. */
export type Verdict =
  | Turn
  /** It would take, or has taken, too long: about `waitMs` more are needed. */
  | { kind: "busy"; waitMs: number }
  /** There are no more turns. */
  | { kind: "closed" };

/** Gives calls their turns. */
export interface Pacer {
  /** Waits for a turn; at once `busy` where the wait would be longer than the claim allows. */
  turn(claim: Claim): Promise<Verdict>;
  /** A call was answered, and not with a refusal for haste: the rate grows, once a second at most. */
  accepted(): void;
  /**
   * A call that had this turn was refused for haste: the rate is halved, once for all calls that were under way together.
   * Nothing starts for `pauseMs`. Returns the new rate; undefined when it was lowered on account of the others already.
   */
  refused(turn: Turn, pauseMs: number): number | undefined;
  /** How many calls a second may start at this moment, and how many wait for that. */
  load(): { rate: number; waiting: number };
  /** Sends everybody away. */
  close(): void;
}

interface Waiting {
  claim: Claim;
  settle(verdict: Verdict): void;
}

const SECOND = 1_000;
/** Of so many turns at least one is for polling when it waits, so that people and polling both move on. */
const POLLING_SHARE = 5;
/** The rate never falls below this: the API would not be heard to accept more again. */
const LEAST_RATE = 0.2;
/** So long after their last turn somebody counts as new: nobody's turn is put off for ever by a stream of others. */
const TURNS_COUNT_MS = 30_000;

/**
 * Creates a pacer for at most `maxRate` calls a second, `startRate` to begin with: any positive numbers, fractions and
 * `Infinity` included. At the rate r no more than ⌈r⌉ calls start in any ⌈r⌉/r seconds.
 *
 * @throws RangeError when a rate is not positive.
 */
export function createPacer(maxRate: number, startRate = maxRate): Pacer {
  if (!(startRate > 0 && maxRate > 0))
    throw new RangeError("ratePerSecond and startRate must be positive numbers");
  let rate = Math.min(startRate, maxRate);
  const lanes: Record<Lane, Set<Waiting>> = { order: new Set(), person: new Set(), polling: new Set() };
  /** Turns each person has had lately, those whose last one is longest ago first. */
  const had = new Map<string, { turns: number; at: number }>();
  /** When the latest calls started, oldest first. */
  const started: number[] = [];
  let sincePolling = 0;
  let pausedUntil = 0;
  let slowedAt = Number.NEGATIVE_INFINITY;
  let changedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** When the next call may start. */
  function freeAt(): number {
    if (rate === Number.POSITIVE_INFINITY) return pausedUntil;
    const calls = Math.ceil(rate);
    const before = started.at(-calls) ?? Number.NEGATIVE_INFINITY;
    return Math.max(pausedUntil, before + (calls / rate) * SECOND);
  }

  function turnsOf({ askers }: Claim): number {
    return askers.length === 0 ? 0 : Math.min(...askers.map(({ id }) => had.get(id)?.turns ?? 0));
  }

  /** Whoever has had the fewest turns, and of those who came first. */
  function firstOf(lane: Lane): Waiting | undefined {
    let first: Waiting | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const waiting of lanes[lane]) {
      const turns = turnsOf(waiting.claim);
      if (turns >= fewest) continue;
      first = waiting;
      fewest = turns;
      if (turns === 0) break;
    }
    return first;
  }

  function next(): Waiting | undefined {
    const { order, person, polling } = lanes;
    const pollingIsDue = polling.size > 0 && (person.size === 0 || sincePolling >= POLLING_SHARE - 1);
    const lane = order.size > 0 ? "order" : pollingIsDue ? "polling" : "person";
    sincePolling = lane === "polling" ? 0 : sincePolling + 1;
    return firstOf(lane);
  }

  function forgetTurns(now: number): void {
    for (const [id, { at }] of had) {
      if (now - at < TURNS_COUNT_MS) return;
      had.delete(id);
    }
  }

  function countTurn({ askers }: Claim, now: number): void {
    for (const { id } of askers) {
      const turns = (had.get(id)?.turns ?? 0) + 1;
      had.delete(id);
      had.set(id, { turns, at: now });
    }
    if (rate === Number.POSITIVE_INFINITY) return;
    started.push(now);
    if (started.length > Math.ceil(maxRate)) started.shift();
  }

  /** Has everybody start whose turn it is, and comes back when it is the next one's. */
  function serve(): void {
    clearTimeout(timer);
    timer = undefined;
    while (lanes.order.size + lanes.person.size + lanes.polling.size > 0) {
      const now = performance.now();
      const wait = freeAt() - now;
      if (wait > 0) {
        timer = setTimeout(serve, Math.ceil(wait));
        return;
      }
      forgetTurns(now);
      const waiting = next();
      if (!waiting) return;
      lanes[waiting.claim.lane].delete(waiting);
      countTurn(waiting.claim, now);
      waiting.settle({ kind: "go", at: now });
    }
  }

  /** About how long a claim that comes now has to wait, ms. */
  function waitOf(claim: Claim): number {
    const { order, person, polling } = lanes;
    const turns = turnsOf(claim);
    const aheadIn = (lane: Set<Waiting>) =>
      [...lane].filter((waiting) => waiting.claim !== claim && turnsOf(waiting.claim) <= turns).length;
    const orders = aheadIn(order);
    const people = aheadIn(person);
    const ahead: Record<Lane, number> = {
      order: orders,
      person: orders + people * (polling.size > 0 ? POLLING_SHARE / (POLLING_SHARE - 1) : 1),
      polling: orders + Math.min(aheadIn(polling) * POLLING_SHARE + POLLING_SHARE - 1, people + polling.size),
    };
    return Math.max(0, freeAt() - performance.now()) + (ahead[claim.lane] / rate) * SECOND;
  }

  return {
    turn(claim) {
      if (closed) return Promise.resolve({ kind: "closed" });
      const waitMs = waitOf(claim);
      if (waitMs > claim.maxWaitMs) return Promise.resolve({ kind: "busy", waitMs });
      claim.onQueued?.(waitMs);
      return new Promise((resolve) => {
        const lane = lanes[claim.lane];
        const patience = setTimeout(() => {
          lane.delete(waiting);
          resolve({ kind: "busy", waitMs: waitOf(claim) });
        }, claim.maxWaitMs);
        const waiting: Waiting = {
          claim,
          settle(verdict) {
            clearTimeout(patience);
            resolve(verdict);
          },
        };
        lane.add(waiting);
        serve();
      });
    },
    accepted() {
      const now = performance.now();
      if (now - changedAt >= SECOND && rate < maxRate) {
        changedAt = now;
        const wasRefused = slowedAt > Number.NEGATIVE_INFINITY;
        rate = Math.min(maxRate, wasRefused && rate >= 1 ? rate + 1 : rate * 2);
      }
      serve();
    },
    refused(turn, pauseMs) {
      const now = performance.now();
      pausedUntil = Math.max(pausedUntil, now + pauseMs);
      if (turn.at < slowedAt) return undefined;
      slowedAt = now;
      changedAt = now;
      rate = Math.max(Math.min(LEAST_RATE, maxRate), rate / 2);
      return rate;
    },
    load: () => ({ rate, waiting: lanes.order.size + lanes.person.size + lanes.polling.size }),
    close() {
      closed = true;
      clearTimeout(timer);
      for (const lane of Object.values(lanes)) {
        for (const waiting of lane) waiting.settle({ kind: "closed" });
        lane.clear();
      }
    },
  };
}

/** Client-side pacing: the API publishes no limits, so requests start at a bounded rate, the urgent ones first. */

/** Who waits for an answer; decides whose turn comes first. */
export type Lane = "order" | "person" | "polling";

/** Gives requests their turn. */
export interface Pacer {
  /** Resolves with `go` when a request may start, `busy` after `maxWaitMs` in vain, `closed` when there are no more. */
  turn(lane: Lane, maxWaitMs: number): Promise<"go" | "busy" | "closed">;
  /** Starts nothing for so long. */
  pause(ms: number): void;
  /** Sends everybody away. */
  close(): void;
}

interface Waiting {
  settle(turn: "go" | "busy" | "closed"): void;
}

const SECOND = 1_000;
/** Of so many turns at least one is for polling when it waits, so that people and polling both move on. */
const POLLING_SHARE = 5;

/**
 * Lets at most `ratePerSecond` requests start in any one second: orders first, then people, with a share for polling.
 * Runs on the monotonic clock, so that a clock set or standing still holds nobody up.
 *
 * @throws RangeError when `ratePerSecond` is no positive whole number or `Infinity`.
 */
export function createPacer(ratePerSecond: number): Pacer {
  if (
    !(ratePerSecond === Number.POSITIVE_INFINITY || (Number.isInteger(ratePerSecond) && ratePerSecond > 0))
  ) {
    throw new RangeError("ratePerSecond must be a positive whole number, or Infinity");
  }
  const lanes: Record<Lane, Waiting[]> = { order: [], person: [], polling: [] };
  /** When the latest requests started, as a ring: the slot about to be overwritten is the oldest one. */
  const started: number[] = [];
  let slot = 0;
  let sincePolling = 0;
  let pausedUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function freeAt(): number {
    if (ratePerSecond === Number.POSITIVE_INFINITY) return pausedUntil;
    return Math.max(pausedUntil, (started[slot] ?? Number.NEGATIVE_INFINITY) + SECOND);
  }

  function next(): Waiting | undefined {
    const { order, person, polling } = lanes;
    const pollingIsDue = polling.length > 0 && (person.length === 0 || sincePolling >= POLLING_SHARE - 1);
    if (order.length === 0 && pollingIsDue) {
      sincePolling = 0;
      return polling.shift();
    }
    sincePolling++;
    return order.shift() ?? person.shift();
  }

  function serve(): void {
    clearTimeout(timer);
    timer = undefined;
    while (lanes.order.length + lanes.person.length + lanes.polling.length > 0) {
      const now = performance.now();
      const wait = freeAt() - now;
      if (wait > 0) {
        timer = setTimeout(serve, Math.ceil(wait));
        return;
      }
      if (ratePerSecond !== Number.POSITIVE_INFINITY) {
        started[slot] = now;
        slot = (slot + 1) % ratePerSecond;
      }
      next()?.settle("go");
    }
  }

  return {
    turn(lane, maxWaitMs) {
      if (closed) return Promise.resolve("closed");
      return new Promise((resolve) => {
        const queue = lanes[lane];
        const patience = setTimeout(() => {
          queue.splice(queue.indexOf(waiting), 1);
          resolve("busy");
        }, maxWaitMs);
        const waiting: Waiting = {
          settle(turn) {
            clearTimeout(patience);
            resolve(turn);
          },
        };
        queue.push(waiting);
        serve();
      });
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, performance.now() + ms);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      for (const queue of Object.values(lanes)) {
        for (const waiting of queue.splice(0)) waiting.settle("closed");
      }
    },
  };
}

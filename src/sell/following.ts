/**
 * Follows every order to its end: settles orders whose creation is in doubt, reads orders back when a callback hints at
 * news or their turn has come, and turns what was read into status changes and notices. With callbacks lost entirely,
 * each order still reaches its end.
 */
import type { AlertKind, Alerts } from "./alerts.ts";
import type { Worker } from "./due-loop.ts";
import { type NewNotice, notice, statusNotice } from "./notices.ts";
import type { ExternalOrder, Failure, FailureKind, OffRamp } from "./off-ramp.ts";
import { decideStatus, hasEnded, nextCheck, type Order, SILENCE_MS } from "./order.ts";
import type { Placing } from "./placing.ts";
import type { ProviderFailures } from "./provider-failures.ts";
import { type Clock, type Log, type Uptime, unhurriedClock } from "./runtime.ts";
import type { OrderChange, OrderStore } from "./stores.ts";
import { saleOfOrder, traced } from "./tracing.ts";

/** Whom the following asks, and where it stores what it has read. */
export interface FollowingDeps {
  offRamp: Pick<OffRamp, "findOrders">;
  orders: Pick<OrderStore, "almostDue" | "apply" | "due" | "find" | "nextDueAt">;
  placing: Pick<Placing, "isUnderWay" | "settle">;
  clock: Clock;
  uptime: Uptime;
  /** Gives a number in [0, 1). */
  random: () => number;
  log: Log;
  alerts: Alerts;
  failures: Pick<ProviderFailures, "keepsFailing">;
}

/** Ids in one look-up: beyond 20 values common server parsers stop reading `orderId[n]` as a list. */
const BATCH = 20;
/** Orders taken from the store at once. */
const ROUND = 200;
/** Pause after a failed read, doubled while it goes on failing, ms. */
const FAILURE_PAUSE_MS = 15_000;
const FAILURE_PAUSE_MAX_MS = 10 * 60_000;
/** Failures that may be about the orders asked for: whatever others are asked for next may well be answered. */
export const ABOUT_THE_BATCH: ReadonlySet<FailureKind> = new Set([
  "rejected",
  "unprocessable",
  "expired",
  "not-found",
  "bad-response",
]);
/** Pause of an order whose settlement the store did not take in, ms. */
const STORE_PAUSE_MS = 10_000;
/**
 * From the beginning of one reading to that of the next, ms: what callbacks hint at meanwhile is read together, each order
 * once, however often something is heard of it. Likewise from one settlement of an order to the next.
 */
const READ_PAUSE_MS = 500;

/** Reads orders back and tells people what became of them. */
export class Following implements Worker {
  readonly name = "following";
  readonly #deps: FollowingDeps;
  /** Pauses after failed reads so far, and the uptime at which the last one is over. */
  #failures = 0;
  #pausedUntil = 0;
  /** Settlements under way. */
  readonly #settling = new Set<Promise<void>>();
  /** Orders whose settlement has begun or broke, and the uptime until which they are left alone. */
  readonly #restUntil = new Map<string, number>();
  /** Whoever reads, one after the other: what is read earlier must not be stored later. */
  #reading: Promise<unknown> = Promise.resolve();
  /** The uptime at which orders are read again. */
  #gatheredAt = Number.NEGATIVE_INFINITY;

  /** Tells how long nothing was heard of an order. */
  readonly #unhurried: Clock;

  constructor(deps: FollowingDeps) {
    this.#deps = deps;
    this.#unhurried = unhurriedClock(deps.clock, deps.uptime);
  }

  async nextDueAt(): Promise<number | null> {
    const { orders, clock, uptime } = this.#deps;
    const pause = this.#gatheredAt - uptime();
    return pause > 0 ? clock() + pause : orders.nextDueAt();
  }

  settled(): Promise<unknown> {
    return Promise.all(this.#settling);
  }

  round(): Promise<void> {
    return this.#inTurn(() => this.#round());
  }

  /**
   * Reads a placed order at once, for whoever is about to say that nothing has changed: what is stored may be an hour old,
   * and as old as it likes where the program was down. Returns why it could not be read, if so.
   */
  readNow(id: string): Promise<Failure | undefined> {
    return this.#inTurn(async () => {
      const { offRamp, orders, clock } = this.#deps;
      const order = await orders.find(id);
      if (!order || order.changellyId === null) return undefined;
      const answer = await offRamp.findOrders({ ids: [order.changellyId] });
      if (!answer.ok) return answer.failure;
      await this.#apply(order, answer.value[0], clock());
      return undefined;
    });
  }

  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const mine = this.#reading.then(read, read);
    this.#reading = mine;
    return mine;
  }

  async #round(): Promise<void> {
    const { orders, placing, clock, uptime } = this.#deps;
    const running = uptime();
    if (running < this.#gatheredAt) return;
    for (const [id, until] of this.#restUntil) if (running >= until) this.#restUntil.delete(id);
    // Enough to look past those that are being settled or left alone.
    const limit = ROUND + this.#settling.size + this.#restUntil.size;
    const due = (await orders.due(clock(), limit)).filter(
      ({ id }) => !placing.isUnderWay(id) && !this.#restUntil.has(id),
    );
    // Not waited for: a settlement takes as long as a POST and its look-ups, and everybody's news would wait with it.
    for (const order of due) if (order.phase !== "placed") this.#settle(order);
    const placed = due.filter((order) => order.phase === "placed");
    if (placed.length === 0) return;
    this.#gatheredAt = running + READ_PAUSE_MS;
    await this.#read([...placed, ...(await this.#readAlong(placed))]);
  }

  /** Orders that make the last batch a full one, with no more calls: their turn would come shortly anyway. */
  async #readAlong({ length }: readonly Order[]): Promise<readonly Order[]> {
    const { orders, placing, clock } = this.#deps;
    const room = (BATCH - (length % BATCH)) % BATCH;
    const along = room === 0 ? [] : await orders.almostDue(clock(), room);
    return along.filter(({ id }) => !placing.isUnderWay(id) && !this.#restUntil.has(id));
  }

  #settle(order: Order): void {
    const { placing, uptime, log } = this.#deps;
    this.#restUntil.set(order.id, uptime() + READ_PAUSE_MS);
    const settle = () =>
      placing.settle(order).catch((error: unknown) => {
        // The store failed, so it cannot be told to wait either.
        this.#restUntil.set(order.id, uptime() + STORE_PAUSE_MS);
        log.error({ err: error }, "settling failed; retrying");
      });
    const work = traced(settle, saleOfOrder(order)).finally(() => this.#settling.delete(work));
    this.#settling.add(work);
  }

  /** Reads placed orders back, batch by batch. When the API cannot be asked for one batch, it is not asked for the others. */
  async #read(orders: readonly Order[]): Promise<void> {
    const { offRamp, clock } = this.#deps;
    let failed = false;
    for (let start = 0; start < orders.length; start += BATCH) {
      const batch = orders.slice(start, start + BATCH);
      const answer = await offRamp.findOrders({ ids: batch.flatMap((order) => order.changellyId ?? []) });
      const now = clock();
      if (!answer.ok) {
        failed = true;
        if (ABOUT_THE_BATCH.has(answer.failure.kind)) {
          await this.#postpone(batch, answer.failure, now);
          continue;
        }
        await this.#postpone(orders.slice(start), answer.failure, now);
        break;
      }
      const externalOf = ({ changellyId }: Order) => answer.value.find(({ id }) => id === changellyId);
      // Together, so that they share a commit.
      await Promise.all(
        batch.map((order) => traced(() => this.#apply(order, externalOf(order), now), saleOfOrder(order))),
      );
    }
    if (!failed) {
      this.#failures = 0;
      this.#pausedUntil = 0;
    }
  }

  async #postpone(orders: readonly Order[], { kind }: Failure, now: number): Promise<void> {
    const { log, random, uptime } = this.#deps;
    // An outage grows older once a pause, however many orders come up within it.
    if (uptime() >= this.#pausedUntil) {
      const pause = Math.min(FAILURE_PAUSE_MS * 2 ** this.#failures, FAILURE_PAUSE_MAX_MS);
      this.#failures += 1;
      this.#pausedUntil = uptime() + pause;
    }
    const again = now + this.#pausedUntil - uptime();
    log.warn({ kind, orders: orders.length }, "polling orders failed; retrying");
    // Each at a time of its own: next time they come in other batches, and one that spoils its batch spoils others.
    const later = (order: Order): Order => ({ ...order, nextCheckAt: Math.ceil(again + random() * 1000) });
    await Promise.all(orders.map((order) => this.#commit(order, later(order))));
  }

  /** What one read means for one order. */
  async #apply(order: Order, external: ExternalOrder | undefined, now: number): Promise<void> {
    const { log } = this.#deps;
    if (!external) log.warn({}, "order missing at Changelly");
    const seen: Order = {
      ...order,
      payinAmount: external?.payinAmount ?? order.payinAmount,
      payoutAmount: external?.payoutAmount ?? order.payoutAmount,
      transactionHash: external?.transactionHash ?? order.transactionHash,
      redirectUrl: order.redirectUrl ?? external?.redirectUrl ?? null,
    };
    const decision = decideStatus(order, external?.status ?? order.status, now);
    switch (decision.kind) {
      case "same":
        return this.#unchanged(order, { ...seen, suspect: null, checks: order.checks + 1 }, now);
      case "ignore":
        log.warn({ status: order.status, read: external?.status }, "late status ignored");
        await this.#commit(order, this.#scheduled({ ...seen, suspect: null, checks: order.checks + 1 }, now));
        return;
      case "suspect":
        log.warn({ status: order.status, read: decision.status }, "final status contradicted, rechecking");
        await this.#commit(order, {
          ...seen,
          suspect: { status: decision.status, at: decision.at },
          nextCheckAt: decision.recheckAt,
        });
        return;
      case "change": {
        const { status } = decision;
        const fields = { from: order.status, to: status };
        if (decision.overturnsFinal) log.error(fields, "final status overturned");
        else log.info(fields, "order status changed");
        const stored = await this.#commit(
          order,
          this.#scheduled({ ...seen, status, statusAt: now, checks: 0, suspect: null }, now),
          statusNotice(order, status, now),
        );
        if (!stored) return;
        if (status === "hold") this.#alert("held-order", order, order.providerCode);
        if (decision.overturnsFinal) this.#alert("overturned-final", order, `${order.status} → ${status}`);
        return;
      }
    }
  }

  /**
   * Nothing new: read again later. Once each is said that this has gone on for long, and that the provider keeps failing: the
   * order goes on as it is, but whoever has not sent their coins may want to wait.
   */
  async #unchanged(before: Order, seen: Order, now: number): Promise<void> {
    const next = this.#scheduled(seen, now);
    const isSilent = this.#unhurried() - next.statusAt >= SILENCE_MS;
    if (!isSilent || hasEnded(next.status) || next.silenceToldAt !== null) {
      if (isNewsOfCoins(before, next)) {
        await this.#commit(before, next, statusNotice(before, next.status, now));
      } else if (this.#isInTrouble(next)) {
        await this.#commit(before, { ...next, troubleToldAt: now }, notice("trouble", before, now));
      } else await this.#commit(before, next);
      return;
    }
    const stored = await this.#commit(
      before,
      { ...next, silenceToldAt: now },
      notice("silence", before, now),
    );
    if (stored) this.#alert("silent-order", before, before.status);
  }

  /** Whether the provider of an order that goes on keeps failing, and nobody has told its person. */
  #isInTrouble({ status, troubleToldAt, providerCode }: Order): boolean {
    return !hasEnded(status) && troubleToldAt === null && this.#deps.failures.keepsFailing(providerCode);
  }

  /** The order with the time at which it is read again, if it is. */
  #scheduled(order: Order, now: number): Order {
    const statusAt = order.statusAt + now - this.#unhurried();
    return { ...order, nextCheckAt: nextCheck({ ...order, statusAt }, now, this.#deps.random()) };
  }

  #alert(kind: AlertKind, order: Order, detail: string): void {
    this.#deps.alerts.raise({ kind, subject: order.id, orderId: order.id, detail });
  }

  /**
   * Change, timeline and notice in one transaction. A newer version in the store wins: it is due again. Returns whether
   * the change was stored.
   */
  async #commit(before: Order, after: Order, owed?: NewNotice): Promise<boolean> {
    const now = this.#deps.clock();
    const change: OrderChange = {
      before,
      after: { ...after, updatedAt: now },
      ...(owed ? { notice: owed } : {}),
      // Whatever it became, the order is not what the person was to be reminded of.
      ...(after.status === before.status
        ? {}
        : { history: { orderId: before.id, status: after.status, at: now }, remindAt: null }),
    };
    return (await this.#deps.orders.apply(change)) !== undefined;
  }
}

/** Whether coins came of which the status says nothing yet: what is on screen tells people to send them. */
function isNewsOfCoins(before: Order, after: Order): boolean {
  const isWaiting = after.status === "created" || after.status === "pending";
  return isWaiting && before.payinAmount === null && after.payinAmount !== null;
}

/**
 * The money path: from a person's consent to exactly one order at Changelly, whatever is pressed twice, repeated,
 * restarted or lost.
 *
 * 1. Order and consent are stored before anything is sent, the order in phase `placing`. Its id is ours and belongs to
 *    one consent.
 * 2. It is sent. An answer makes it `placed`. A refusal is looked up by our id before it is believed: only when the order is
 *    not there is it `rejected`, and the person goes back to where they can do something. It is looked up some more times,
 *    as the list may lag behind: an order that turns up is `placed` after all, and its sale over.
 * 3. An answer that does not come, or a refusal that cannot be looked up, leaves it `placing`. It is looked up at once and
 *    then by the following, which calls {@link Placing.settle} until it is one or the other.
 * 4. It is sent again only when it is not there, the first request can no longer be under way, and the consent is recent.
 */
import { Ages } from "./ages.ts";
import type { Alerts } from "./alerts.ts";
import { nextRevision, type SellDraft, showStep } from "./draft.ts";
import { type FairUse, tooManyOrders } from "./fair-use.ts";
import { notice } from "./notices.ts";
import {
  type Asker,
  asOrderer,
  type ExternalOrder,
  type Failure,
  findByOurId,
  type OffRamp,
  type Result,
  type SendOrder,
} from "./off-ramp.ts";
import { type Consent, newOrder, type Order, placedAs, requestOf } from "./order.ts";
import type { ExternalUserId } from "./people.ts";
import type { ProviderFailures } from "./provider-failures.ts";
import type { Quoting } from "./quoting.ts";
import { backFrom, endedWith, hasLeft, NOT_DEALT_WITH, PROVIDERS_FAULT } from "./refusals.ts";
import { failureRemark } from "./remark.ts";
import type { Clock, Log, Uptime } from "./runtime.ts";
import type { DraftStore, OrderChange, OrderStore } from "./stores.ts";

/** Whom the placing asks, where it stores, and the times it goes by. */
export interface PlacingDeps {
  offRamp: Pick<OffRamp, "orderTurn" | "findOrders">;
  quoting: Pick<Quoting, "for" | "quote">;
  drafts: Pick<DraftStore, "find" | "save">;
  orders: Pick<OrderStore, "apply" | "countsOf" | "find" | "place">;
  fairUse: Pick<FairUse, "openOrders" | "orders">;
  externalUserId: ExternalUserId;
  /**
   * How long after a POST its order may still turn up at Changelly, ms. Longer than the client's own time limit, so
   * that the server has dealt with the request one way or the other.
   */
  settleMs: number;
  /** Pause before a placed order's link is pushed as a notice, in case showing it on screen did not work, ms. */
  linkGraceMs: number;
  /** When people are reminded of the coins they have not sent, after the placing, ms, growing; empty for never. */
  remindAfterMs: readonly number[];
  clock: Clock;
  uptime: Uptime;
  /** When the store was restored from a backup, ms since the epoch; null when it never was. */
  restoredAt: number | null;
  /** Gives a fresh UUID. */
  newId: () => string;
  log: Log;
  alerts: Alerts;
  failures: Pick<ProviderFailures, "failed">;
}

/** How an attempt to place an order ended. */
export type Placement =
  /** The order exists. `order.redirectUrl` is the link. */
  | { kind: "placed"; order: Order }
  /** Consent is stored, the outcome is not known yet: it is looked up, and the person gets a notice. */
  | { kind: "checking"; order: Order }
  /** The person has to look again before anything is created; `draft` says what and why. */
  | { kind: "again"; draft: SellDraft }
  /** Somebody else changed the draft meanwhile. */
  | { kind: "stale" };

/** Longest time between consent and a repeated POST: after that the person is asked to confirm again, ms. */
const CONSENT_VALID_MS = 10 * 60_000;
/** Pause before an order of unknown outcome is looked up again, doubled each time up to the maximum, ms. */
const SETTLE_PAUSE_MS = 2_000;
const SETTLE_PAUSE_MAX_MS = 60_000;
/** A refused order is looked up so often again: with these pauses, for three minutes. */
const LOOKS_AFTER_REFUSAL = 7;

/** What a look-up would give for an order that was never sent. */
const NOT_THERE: Result<ExternalOrder | undefined> = { ok: true, value: undefined };

/** Places orders, and settles those whose placing is in doubt. */
export class Placing {
  readonly #deps: PlacingDeps;
  /** Orders whose POST or look-up is under way in this process, so that following does not start a second one. */
  readonly #underWay = new Set<string>();
  /** The uptime at which an order was last sent. What an earlier process sent has left by the start of this one. */
  readonly #sentAt = new Map<string, number>();
  readonly #startedAt: number;
  /** How old consents are: a clock that is set back must not make an old one hold. */
  readonly #consentAges: Ages;

  constructor(deps: PlacingDeps) {
    this.#deps = deps;
    this.#startedAt = deps.uptime();
    this.#consentAges = new Ages(deps);
  }

  /**
   * Places the order the person has just consented to. A second press on the same consent finds the first one's order. Its
   * turn is taken before the price is looked at for the last time and the order is stored: from then on nothing waits.
   *
   * @param consentTo the record of what was agreed to, given the draft at the price of this moment
   */
  async place(
    draft: SellDraft,
    consentTo: (confirmed: SellDraft) => Consent,
    updateId: number,
    asker: Asker,
  ): Promise<Placement> {
    const { offRamp, orders, quoting, fairUse, externalUserId, clock } = this.#deps;
    if (draft.orderId !== undefined) {
      const earlier = await orders.find(draft.orderId);
      if (earlier) return this.#standing(earlier);
    }
    const remark = await tooManyOrders(orders, fairUse, draft.userId, clock());
    if (remark) return this.#askAgain({ ...draft, remark }, updateId);
    const ordering = asOrderer(asker);
    const turn = await offRamp.orderTurn(ordering);
    if (!turn.ok) return this.#askAgain({ ...draft, remark: failureRemark(turn.failure) }, updateId);
    const { kind, draft: confirmed } = await quoting.for(ordering).confirm(draft);
    if (kind === "again") return this.#askAgain(confirmed, updateId);
    const now = clock();
    const consent = consentTo(confirmed);
    const newcomer = newOrder(confirmed, consent, externalUserId(draft.userId), now);
    const order: Order = { ...newcomer, nextCheckAt: now + SETTLE_PAUSE_MS };
    const placed = nextRevision(showStep(confirmed, "placed"), updateId, now);
    return this.#exclusively(order.id, () => this.#storeAndSend(order, placed, draft.rev, turn.value));
  }

  /** Stores what the person has to look at first. */
  async #askAgain(draft: SellDraft, updateId: number): Promise<Placement> {
    const { drafts, clock } = this.#deps;
    const next = nextRevision(draft, updateId, clock());
    return (await drafts.save(next, draft.rev)) ? { kind: "again", draft: next } : { kind: "stale" };
  }

  async #storeAndSend(
    order: Order,
    draft: SellDraft,
    expectedRev: number,
    sendOrder: SendOrder,
  ): Promise<Placement> {
    const { offRamp, orders, restoredAt, linkGraceMs, log } = this.#deps;
    switch (await orders.place(order, draft, expectedRev)) {
      case "stale":
        return { kind: "stale" };
      case "exists": {
        const earlier = await orders.find(order.id);
        return earlier ? this.#standing(earlier) : { kind: "stale" };
      }
      case "placed": {
        log.info({ provider: order.providerCode }, "order agreed to");
        const linkDueAt = order.createdAt + linkGraceMs;
        // It may have been sent after the backup was taken that the store was restored from.
        if (restoredAt !== null && draft.createdAt < restoredAt) {
          const found = await findByOurId(offRamp, order.id);
          if (!found.ok) return { kind: "checking", order };
          if (found.value)
            return { kind: "placed", order: await this.#recordPlaced(order, found.value, linkDueAt) };
        }
        const sent = await this.#send(order, sendOrder, linkDueAt);
        if (sent.kind !== "refused") return sent;
        await this.#reject(order, sent.failure, false);
        return this.#sendBack(draft, sent.failure);
      }
    }
  }

  /** How an order stands that was stored by an earlier press. */
  async #standing(order: Order): Promise<Placement> {
    switch (order.phase) {
      case "placed":
        return { kind: "placed", order };
      case "placing":
        return { kind: "checking", order };
      case "rejected": {
        const draft = await this.#deps.drafts.find(order.userId);
        return draft ? { kind: "again", draft } : { kind: "stale" };
      }
    }
  }

  /**
   * Sends the order once and records what came of it. A refusal, for the caller to record, is one of an order that is not
   * there: whatever an answer says, the request may have been carried out.
   */
  async #send(
    order: Order,
    sendOrder: SendOrder,
    linkDueAt: number,
  ): Promise<{ kind: "placed" | "checking"; order: Order } | { kind: "refused"; failure: Failure }> {
    const { offRamp, uptime, log } = this.#deps;
    this.#sentAt.set(order.id, uptime());
    this.#consentAges.of(order.id, order.consent.at);
    const answer = await sendOrder(requestOf(order));
    if (answer.ok) return { kind: "placed", order: await this.#recordPlaced(order, answer.value, linkDueAt) };
    const { failure } = answer;
    const { kind, status, reason, maybeDone } = failure;
    const about = { kind, status, reason };
    const found = hasLeft(failure) ? await findByOurId(offRamp, order.id) : NOT_THERE;
    if (!found.ok || (maybeDone && !found.value)) {
      log.warn(about, "order response lost");
      return { kind: "checking", order };
    }
    if (!found.value) {
      log.warn(about, "order rejected by Changelly");
      return { kind: "refused", failure };
    }
    log.warn(about, maybeDone ? "order response lost" : "order created despite an error response");
    return { kind: "placed", order: await this.#recordPlaced(order, found.value, linkDueAt) };
  }

  /** Stores the draft as it stands after a refusal. */
  async #sendBack(draft: SellDraft, failure: Failure): Promise<Placement> {
    const { drafts, quoting, clock, newId } = this.#deps;
    const back = backFrom(failure, draft, newId());
    const prepared = back.step === "offers" ? await quoting.quote(back) : back;
    const remark = failureRemark(failure);
    const next = { ...prepared, rev: draft.rev + 1, remark, updatedAt: clock() };
    return (await drafts.save(next, draft.rev)) ? { kind: "again", draft: next } : { kind: "stale" };
  }

  /**
   * Finds out what became of an order whose answer is missing: a lost answer, a process that died on the way. Called by
   * the following until the order leaves the phase `placing`; an order that was given up and turns up after all (a
   * callback came for it) is recorded like any other.
   */
  async settle(order: Order): Promise<void> {
    if (order.phase === "placed" || this.isUnderWay(order.id)) return;
    await this.#exclusively(order.id, () => this.#settle(order));
  }

  async #settle(order: Order): Promise<void> {
    const { offRamp, clock, uptime, settleMs, log } = this.#deps;
    const consentAge = () => this.#consentAges.of(order.id, order.consent.at);
    // From now on it grows with the uptime.
    consentAge();
    const found = await findByOurId(offRamp, order.id);
    const now = clock();
    if (!found.ok) return this.#postpone(order, now);
    if (found.value) {
      log.info({}, "order found at Changelly after a lost response");
      if (order.phase === "rejected") await this.#endSaleWith(order);
      await this.#recordPlaced(order, found.value, now);
      return;
    }
    if (order.phase === "rejected") {
      if (order.checks < LOOKS_AFTER_REFUSAL) return this.#postpone(order, now);
      await this.#commit(order, { ...order, nextCheckAt: null });
      return;
    }
    const sentAt = this.#sentAt.get(order.id) ?? this.#startedAt;
    if (order.postedAt !== null && uptime() < sentAt + settleMs) return this.#postpone(order, now);
    if (consentAge() > CONSENT_VALID_MS) return this.#reject(order, undefined, true);

    const turn = await offRamp.orderTurn();
    if (!turn.ok) return this.#postpone(order, clock());
    const postedAt = clock();
    const sending = await this.#commit(order, {
      ...order,
      postedAt,
      nextCheckAt: postedAt + SETTLE_PAUSE_MS,
    });
    if (!sending) return;
    log.info({}, "order not found at Changelly; resending");
    const sent = await this.#send(sending, turn.value, postedAt);
    if (sent.kind !== "refused") return;
    // It was not dealt with, and the consent still stands.
    if (NOT_DEALT_WITH.has(sent.failure.kind)) return this.#postpone(sending, clock());
    await this.#reject(sending, sent.failure, true);
  }

  /** Before the person hears of an order that turned up after all: what it was for must not be agreed to once more. */
  async #endSaleWith(order: Order): Promise<void> {
    const { drafts, clock } = this.#deps;
    const draft = await drafts.find(order.userId);
    const ended = draft && endedWith(order, draft);
    if (ended) await drafts.save({ ...ended, rev: draft.rev + 1, updatedAt: clock() }, draft.rev);
  }

  /** Whether a POST or a look-up of this order is under way in this process. */
  isUnderWay(orderId: string): boolean {
    return this.#underWay.has(orderId);
  }

  async #exclusively<T>(orderId: string, work: () => Promise<T>): Promise<T> {
    this.#underWay.add(orderId);
    try {
      return await work();
    } finally {
      this.#underWay.delete(orderId);
    }
  }

  async #postpone(order: Order, now: number): Promise<void> {
    const pause = Math.min(SETTLE_PAUSE_MS * 2 ** order.checks, SETTLE_PAUSE_MAX_MS);
    await this.#commit(order, { ...order, checks: order.checks + 1, nextCheckAt: now + pause });
  }

  /** Commits a change, unless the order was changed meanwhile; then the next round sees the newer one. */
  async #commit(
    before: Order,
    after: Order,
    more: Pick<OrderChange, "history" | "notice" | "remindAt"> = {},
  ): Promise<Order | undefined> {
    if (after.phase !== "placing") {
      this.#sentAt.delete(after.id);
      this.#consentAges.forget(after.id);
    }
    const change = { before, after: { ...after, updatedAt: this.#deps.clock() } };
    return this.#deps.orders.apply({ ...change, ...more });
  }

  /** The order exists. The link is owed from now on; showing it on screen settles that debt. */
  async #recordPlaced(
    order: Order,
    external: ExternalOrder,
    linkDueAt: number,
    firstReadAt?: number,
  ): Promise<Order> {
    const { orders, clock, linkGraceMs, remindAfterMs, log } = this.#deps;
    const now = clock();
    const [firstReminder] = remindAfterMs;
    const next = placedAs(order, external, now);
    const kind = order.phase === "rejected" ? "found" : "placed";
    const stored = await this.#commit(order, firstReadAt ? { ...next, nextCheckAt: firstReadAt } : next, {
      history: { orderId: order.id, status: "created", at: now },
      // The clock may have been set back since that time was set.
      notice: notice(kind, order, now, Math.min(linkDueAt, now + linkGraceMs)),
      ...(firstReminder === undefined ? {} : { remindAt: now + firstReminder }),
    });
    if (stored) {
      log.info({ changellyId: external.id, provider: order.providerCode }, "order placed");
      return stored;
    }
    // A callback that came before the answer has touched the row: the same change on top of it, and the news is read.
    const current = await orders.find(order.id);
    if (!current) throw new Error("a placed order vanished from the store");
    return current.phase === "placed" ? current : this.#recordPlaced(current, external, linkDueAt, now);
  }

  /** Nothing was created. Whoever does not wait for the answer any more gets a notice of it. */
  async #reject(order: Order, failure: Failure | undefined, withNotice: boolean): Promise<void> {
    const { orders, clock, alerts, failures } = this.#deps;
    const now = clock();
    const current = (await orders.find(order.id)) ?? order;
    if (current.phase !== "placing") return;
    const mayTurnUp = !failure || hasLeft(failure);
    const stored = await this.#commit(
      current,
      { ...current, phase: "rejected", checks: 0, nextCheckAt: mayTurnUp ? now + SETTLE_PAUSE_MS : null },
      withNotice ? { notice: notice("rejected", order, now) } : {},
    );
    if (!stored) return;
    const { providerCode } = order;
    const detail = failure?.reason ?? failure?.kind ?? "never arrived";
    alerts.raise({ kind: "refused-order", subject: providerCode, orderId: order.id, detail });
    if (failure && PROVIDERS_FAULT.has(failure.kind)) failures.failed(providerCode, detail);
  }
}

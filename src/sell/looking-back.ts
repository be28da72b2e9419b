/**
 * After a store was put back from a backup: what was ordered since is missing in it, and Changelly knows it. It is asked for
 * page by page; an order of somebody the store knows is taken in and told, any other goes to the list of admins. What is
 * there already stays as it is, so that it does no harm to look twice.
 */
import type { Alerts } from "./alerts.ts";
import { chooseCrypto, everyCoin } from "./choices.ts";
import { showStep } from "./draft.ts";
import type { Worker } from "./due-loop.ts";
import { type NewNotice, notice } from "./notices.ts";
import type { ExternalOrder, MadeOrder, OffRamp } from "./off-ramp.ts";
import { isFinalStatus, isOfThisBot, type Order } from "./order.ts";
import type { User } from "./people.ts";
import type { Clock, Log, Uptime } from "./runtime.ts";
import type { DraftStore } from "./stores.ts";
import { meetSale, saleOfOrder, traced } from "./tracing.ts";

/** How far a look back has come. All times are milliseconds since the epoch. */
export interface LookBack {
  /** When the backup was taken; the oldest one, where a look after an earlier restore had not come to its end. */
  takenAt: number;
  /** When it was put in place. */
  restoredAt: number;
  /** Orders looked at so far. */
  seen: number;
  /** Of these, how many were taken in and how many are nobody's the store knows. */
  found: number;
  unassigned: number;
}

/** What is durable of it. Every method commits before it resolves. */
export interface LookBackStore {
  /** When the store was restored last; null when it never was. */
  restoredAt(): Promise<number | null>;
  /** The look that is to be taken; undefined in a store that was not restored, and once it was taken. */
  pending(): Promise<LookBack | undefined>;
  /** It has come so far; null when it has come to its end. */
  note(progress: LookBack | null): Promise<void>;
  /** The person Changelly knows by this id, by what they are called now or by what they were called before that. */
  personOf(externalUserId: string): Promise<User | undefined>;
  /**
   * Takes in an order with the notice that tells of it, both or none. Returns false, with nothing changed, when it is there, or
   * its person had it deleted.
   */
  adopt(order: Order, notice: NewNotice): Promise<boolean>;
  /** Keeps an order for admins. Returns whether it is not ours, and not one that its person had deleted. */
  keepExternal(order: ExternalOrder): Promise<boolean>;
}

/** Whom it asks, and where it stores. */
export interface LookingBackDeps {
  offRamp: Pick<OffRamp, "ordersMade" | "currencies" | "providers">;
  lookBack: LookBackStore;
  drafts: Pick<DraftStore, "find" | "save">;
  /** How long orders are kept, ms: what was deleted for its age must not come back. */
  retentionMs: number;
  clock: Clock;
  uptime: Uptime;
  log: Log;
  alerts: Alerts;
}

/** Clocks differ, and orders turn up late, ms. */
const MARGIN_MS = 10 * 60_000;
/** Pause between two pages: everybody else's questions go first, ms. */
const PAGE_PAUSE_MS = 1_000;
/** Pause after a page that could not be had, ms. */
const FAILURE_PAUSE_MS = 30_000;

/** The worker that does it, a page a round. */
export class LookingBack implements Worker {
  readonly name = "looking-back";
  readonly #deps: LookingBackDeps;
  /** What is to be done; undefined before the first round, null when nothing is. */
  #next: LookBack | null | undefined;
  /** The uptime of the next page. */
  #pageAt = Number.NEGATIVE_INFINITY;

  constructor(deps: LookingBackDeps) {
    this.#deps = deps;
  }

  async nextDueAt(): Promise<number | null> {
    const { clock, uptime } = this.#deps;
    return this.#next === null ? null : clock() + Math.max(0, this.#pageAt - uptime());
  }

  async round(): Promise<void> {
    const { offRamp, lookBack, retentionMs, clock, uptime, log } = this.#deps;
    if (this.#next === null || uptime() < this.#pageAt) return;
    this.#next ??= (await lookBack.pending()) ?? null;
    if (this.#next === null) return;
    const { takenAt, restoredAt, seen } = this.#next;
    const span = {
      from: Math.max(takenAt - MARGIN_MS, clock() - retentionMs),
      to: restoredAt + MARGIN_MS,
    };
    const page = await offRamp.ordersMade({ ...span, offset: seen });
    if (!page.ok) {
      this.#pageAt = uptime() + FAILURE_PAUSE_MS;
      log.warn({ kind: page.failure.kind, seen }, "orders made since the backup not read; retrying");
      return;
    }
    const { orders, count, isLast } = page.value;
    const progress = { ...this.#next, seen: seen + count };
    for (const made of orders) {
      // A server that ignores the filter would bring back what was deleted long ago.
      const { createdAt } = made.order;
      if (createdAt === null || createdAt < span.from || createdAt > span.to) continue;
      if (await this.#takeIn(made, restoredAt)) progress.found += 1;
      else if ((await lookBack.keepExternal(made.order)) && isOfThisBot(made.order)) progress.unassigned += 1;
    }
    this.#pageAt = uptime() + PAGE_PAUSE_MS;
    if (isLast) return this.#end(progress);
    this.#next = progress;
    await lookBack.note(progress);
  }

  async #end({ found, unassigned }: LookBack): Promise<void> {
    const { lookBack, log, alerts } = this.#deps;
    await lookBack.note(null);
    this.#next = null;
    log.info({ found, unassigned }, "orders made since the backup are looked through");
    const detail = `${found} ${unassigned}`;
    alerts.raise({ kind: "restored", subject: "", orderId: null, detail });
  }

  /** Takes in an order of somebody who is known. Returns whether it is new. */
  async #takeIn(made: MadeOrder, restoredAt: number): Promise<boolean> {
    const { lookBack, clock, log } = this.#deps;
    const { externalUserId } = made.order;
    const user = externalUserId === null ? undefined : await lookBack.personOf(externalUserId);
    const order = user && (await this.#orderOf(made, user));
    if (!order) return false;
    const { changellyId } = order;
    return traced(async () => {
      await this.#endSaleWith(order, restoredAt);
      const isNew = await lookBack.adopt(order, notice("missed", order, clock()));
      meetSale(saleOfOrder(order));
      if (isNew) log.info({ changellyId }, "order made since the backup taken in");
      return isNew;
    });
  }

  /** The order as far as Changelly tells it; undefined when that is too little to show and follow it. */
  async #orderOf(made: MadeOrder, user: User): Promise<Order | undefined> {
    const { order, refundAddress, country } = made;
    const { externalOrderId, externalUserId, providerCode, currencyFrom, currencyTo, amountFrom } = order;
    const { createdAt } = order;
    if (externalOrderId === null || externalUserId === null || providerCode === null) return undefined;
    if (currencyFrom === null || currencyTo === null || amountFrom === null) return undefined;
    if (createdAt === null || refundAddress === null || country === null) return undefined;
    const status = order.status ?? "created";
    const crypto = await this.#cryptoOf(currencyFrom);
    const providers = await this.#deps.offRamp.providers();
    const now = this.#deps.clock();
    return {
      id: externalOrderId,
      // Which sale it came from is not known any more.
      saleId: externalOrderId,
      userId: user.id,
      externalUserId,
      chatId: user.chatId,
      version: 0,
      hints: 0,
      phase: "placed",
      changellyId: order.id,
      status,
      providerCode,
      providerName: (providers.ok && providers.value.get(providerCode)?.name) || providerCode,
      currencyFrom,
      coin: crypto?.coin ?? currencyFrom,
      network: crypto?.network ?? null,
      currencyTo,
      amountFrom,
      expectedPayout: null,
      paymentMethod: made.paymentMethod,
      paymentMethodName: null,
      country,
      state: made.state,
      refundAddress,
      refundMemo: made.refundMemo,
      extraIdName: crypto?.extraIdName ?? null,
      redirectUrl: order.redirectUrl,
      // It was given; its wording went with the store.
      consent: { at: createdAt, policyVersion: "", locale: user.locale, recap: "" },
      postedAt: createdAt,
      payinAmount: order.payinAmount,
      payoutAmount: order.payoutAmount,
      transactionHash: order.transactionHash,
      suspect: null,
      nextCheckAt: isFinalStatus(status) ? null : now,
      checks: 0,
      silenceToldAt: null,
      troubleToldAt: null,
      createdAt,
      updatedAt: now,
      statusAt: now,
    };
  }

  async #cryptoOf(ticker: string) {
    const currencies = await this.#deps.offRamp.currencies();
    if (!currencies.ok) return undefined;
    for (const coin of everyCoin(currencies.value)) {
      const crypto = coin.networks.find((network) => network.ticker === ticker);
      if (crypto) return chooseCrypto(coin, crypto);
    }
    return undefined;
  }

  /**
   * What the person had open when the backup was taken became this order, or was over before it: nobody is asked to agree to
   * it once more. A sale that went on since the restore is another one.
   */
  async #endSaleWith(order: Order, restoredAt: number): Promise<void> {
    const { drafts, clock } = this.#deps;
    const draft = await drafts.find(order.userId);
    if (!draft || draft.step === "placed" || draft.createdAt > order.createdAt) return;
    if (draft.orderId !== order.id && draft.updatedAt > restoredAt) return;
    const ended = { ...showStep(draft, "placed"), orderId: order.id };
    await drafts.save({ ...ended, rev: draft.rev + 1, updatedAt: clock() }, draft.rev);
  }
}

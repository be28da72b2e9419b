/** Where admins look orders up: ours, and external ones that were made with the same keys by another program. */
import type { ExternalOrder, OrderQuery, Result } from "../sell/off-ramp.ts";
import type { Order, OrderPhase, StatusChange } from "../sell/order.ts";
import type { Clock, Log } from "../sell/runtime.ts";
import type { Access } from "./access.ts";
import type { OrderFilter } from "./order-filter.ts";

/** One row of the list. */
export interface OrderRow {
  origin: "ours" | "external";
  /** Our id; Changelly's for an external order. */
  id: string;
  changellyId: string | null;
  /** Telegram user id; null for an external order. */
  userId: string | null;
  phase: OrderPhase;
  status: string;
  providerCode: string | null;
  currencyFrom: string | null;
  currencyTo: string | null;
  /** Decimal string in payin currency. */
  amountFrom: string | null;
  createdAt: number;
}

/** An order for a file: with everything but its timeline. */
export type OrderEntry = { origin: "ours"; order: Order } | { origin: "external"; order: ExternalOrder };

/** An order with everything. */
export type FoundOrder =
  | { origin: "ours"; order: Order; history: readonly StatusChange[] }
  | { origin: "external"; order: ExternalOrder };

/** Where a page of a file ends: the position of its last order in the list, newest first. */
export interface Cursor {
  createdAt: number;
  /** {@link OrderRow.id} of the order. */
  id: string;
}

/** Orders a list has at most, the newest: to count a million takes longer than anybody wants to wait. */
export const LISTED = 1_000;

/** A page of a list. */
export interface OrderPage {
  rows: readonly OrderRow[];
  /** How many orders the list has, at most {@link LISTED}. */
  total: number;
  /** Whether there are more than these. */
  more: boolean;
}

/** Orders of both origins. Every method commits before it resolves. */
export interface OrderDeskStore {
  /** A page of the list, newest first, `rejected` orders among them. */
  list(filter: OrderFilter, offset: number, limit: number): Promise<OrderPage>;
  /**
   * Orders with everything, in the order of {@link OrderDeskStore.list}, those behind `after` (null: from the newest on).
   * Pages taken one after the other miss and repeat nothing while new orders come. `end` is where the page ends; null when
   * nothing is left behind it.
   */
  read(
    filter: OrderFilter,
    after: Cursor | null,
    limit: number,
  ): Promise<{ entries: readonly OrderEntry[]; end: Cursor | null }>;
  /**
   * The one order an id means: our id, Changelly's, or the unambiguous beginning (at least 4 characters) of either;
   * undefined when there is none, `"ambiguous"` when there are several. Upper and lower case are alike; an id that is
   * whole means its order, though others begin with it.
   */
  find(id: string): Promise<FoundOrder | "ambiguous" | undefined>;
  /**
   * Remembers external orders; those that are ours, or were until their person had them deleted, are passed over. Returns
   * how many are not ours.
   */
  keepExternal(orders: readonly ExternalOrder[]): Promise<number>;
}

/** Changelly's side of the list: orders of the whole key pair, whoever made them. */
export interface ExternalOrders {
  /** Orders created at or after `from` (ms since epoch), buy and sell alike, sorted as the API likes. One call. */
  listOrders(page: {
    from: number;
    offset: number;
    limit: number;
  }): Promise<Result<{ orders: readonly ExternalOrder[]; total: number | null }>>;
  /** Orders by id. */
  findOrders(query: OrderQuery): Promise<Result<readonly ExternalOrder[]>>;
  /** The one order of this query as the API tells it, nothing taken out; null when it has none. */
  rawOrder(query: OrderQuery): Promise<Result<object | null>>;
}

/** What the order desk is made of. */
export interface OrderDeskDeps {
  store: OrderDeskStore;
  external: ExternalOrders;
  access: Access;
  /** How long orders are kept, ms: what was deleted must not come back from Changelly as an external order. */
  retentionMs: number;
  clock: Clock;
  log: Log;
}

/** How long a screen waits for Changelly before it shows what is in the store, ms. */
const PATIENCE_MS = 1_500;
/** Orders asked for at once (the documented maximum of `limit`, "Get orders by a partner key" page). */
const EXTERNAL_PAGE = 100;
/** A shorter text than this is no whole id of Changelly's, and not worth a question. */
const EXTERNAL_ID_LENGTH = 12;
/** How far back the first look at Changelly's list goes, ms. */
const FIRST_LOOK_MS = 30 * 86_400_000;
/** A later look begins so long before the one ahead of it: clocks differ, and orders turn up late, ms. */
const OVERLAP_MS = 10 * 60_000;
/** Orders read at once for a file: they are decrypted between two answers to people. */
const FILE_PAGE = 40;

/** Lists, finds and reveals orders. Every method checks the role of the one it works for. */
export class OrderDesk {
  readonly #deps: OrderDeskDeps;
  /** The look at Changelly's list that is under way. */
  #look: Promise<boolean> | undefined;
  /** Where the next look begins: `offset` grows until everything since `from` was seen. */
  #next: { from: number; offset: number; began: number } | undefined;

  constructor(deps: OrderDeskDeps) {
    this.#deps = deps;
  }

  /** A page of the list, newest first. */
  async list(by: string, filter: OrderFilter, offset: number, limit: number): Promise<OrderPage> {
    this.#deps.access.insist(by, "view");
    return this.#deps.store.list(filter, offset, limit);
  }

  /**
   * Asks Changelly once for orders made since the last time, so that the list has the external ones. Resolves after
   * {@link PATIENCE_MS} at the latest; what comes later is kept all the same. Returns false when Changelly could not be
   * asked.
   */
  async refresh(): Promise<boolean> {
    this.#look ??= this.#lookAtChangelly().finally(() => {
      this.#look = undefined;
    });
    return inTime(this.#look, true);
  }

  async #lookAtChangelly(): Promise<boolean> {
    const { store, external, clock, log, retentionMs } = this.#deps;
    const now = clock();
    const { from, offset, began } = this.#next ?? {
      from: now - Math.min(FIRST_LOOK_MS, retentionMs),
      offset: 0,
      began: now,
    };
    try {
      const answer = await external.listOrders({ from, offset, limit: EXTERNAL_PAGE });
      if (!answer.ok) return false;
      const { orders, total } = answer.value;
      await store.keepExternal(orders);
      const more = total === null ? orders.length === EXTERNAL_PAGE : offset + EXTERNAL_PAGE < total;
      this.#next = more
        ? { from, offset: offset + EXTERNAL_PAGE, began }
        : { from: began - OVERLAP_MS, offset: 0, began: now };
      return true;
    } catch (error) {
      log.error({ err: error }, "external orders not stored");
      return false;
    }
  }

  /**
   * The order an id means (see {@link OrderDeskStore.find}); one that is not in the store is looked for at Changelly. An
   * external order is read afresh: nothing else follows it.
   */
  async find(by: string, id: string): Promise<FoundOrder | "ambiguous" | undefined> {
    const { store, access } = this.#deps;
    access.insist(by, "view");
    const found = await store.find(id);
    if (found === "ambiguous" || found?.origin === "ours") return found;
    if (!found && id.length < EXTERNAL_ID_LENGTH) return undefined;
    const read = await inTime(this.#readExternal(found?.order.id ?? id), false);
    return read ? store.find(id) : found;
  }

  async #readExternal(id: string): Promise<boolean> {
    const { store, external, log } = this.#deps;
    try {
      const answer = await external.findOrders({ ids: [id] });
      if (!answer.ok || answer.value.length === 0) return false;
      await store.keepExternal(answer.value);
      return true;
    } catch (error) {
      log.error({ err: error }, "external order not read");
      return false;
    }
  }

  /** The order as the API tells it at this moment, nothing taken out; null when it has none. */
  async raw(by: string, { origin, order }: FoundOrder): Promise<Result<object | null>> {
    const { access, external } = this.#deps;
    access.insist(by, "view");
    const changellyId = origin === "ours" ? order.changellyId : order.id;
    return external.rawOrder(changellyId === null ? { externalIds: [order.id] } : { ids: [changellyId] });
  }

  /** Writes into the trail that something private of an order is shown: what, in a word. To be called before it is. */
  async reveal(by: string, orderId: string, what: string): Promise<void> {
    const { access } = this.#deps;
    access.insist(by, "unmask");
    await access.note(by, "unmask", orderId, what);
  }

  /** Every order that fits, newest first, read in pages while it is iterated, at most `limit`. */
  async *everything(by: string, filter: OrderFilter, limit: number): AsyncGenerator<OrderEntry> {
    const { access, store } = this.#deps;
    let after: Cursor | null = null;
    for (let left = limit; left > 0; ) {
      // Page by page: a role may be taken while a long list is read.
      access.insist(by, "export");
      const { entries, end } = await store.read(filter, after, Math.min(left, FILE_PAGE));
      yield* entries;
      left -= entries.length;
      if (end === null) return;
      after = end;
    }
  }
}

/** What `work` gives, or `late` when that takes longer than {@link PATIENCE_MS}. */
async function inTime<T>(work: Promise<T>, late: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(resolve, PATIENCE_MS, late);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

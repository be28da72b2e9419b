/**
 * The desk: what admins may see and do, and the rules of it. Every action is checked here, on the server, and what
 * changes something or shows something private is written into the audit trail in the same breath.
 */

import type { ExternalOrder, OrderQuery, Result } from "./off-ramp.ts";
import type { Order, OrderPhase, StatusChange } from "./order.ts";
import type { Clock, Log } from "./runtime.ts";

/** Owners may do everything; support may look at orders and help, but not export, unmask, switch or block. */
export type Role = "owner" | "support";

/** Everything an admin can do, as it is checked and as it is written into the audit trail. */
export type DeskAction =
  /** Look at orders, cards and statistics. */
  | "view"
  /** See a refund address and memo in full. */
  | "unmask"
  /** Take orders out as a file. */
  | "export"
  | "block"
  | "unblock"
  /** Switch maintenance on or off. */
  | "maintenance"
  /** Hide or show a provider or a currency. */
  | "hide"
  /** Give or take a role. */
  | "role"
  /** Read the audit trail. */
  | "audit"
  /** Change a test order, resend its callback, run the self-test. */
  | "sandbox"
  /** Silence a kind of alert. */
  | "mute";

const SUPPORT_MAY: ReadonlySet<DeskAction> = new Set(["view", "sandbox", "mute"]);

/** Whether a role may do something. */
export function may(role: Role, action: DeskAction): boolean {
  return role === "owner" || SUPPORT_MAY.has(action);
}

/** Which orders to list; what is absent does not filter. */
export interface DeskFilter {
  /** A status as the API writes it. Never together with `open`. */
  status?: string;
  /** Only orders that are not over: neither rejected nor in a final status (`isFinalStatus` in order.ts). */
  open?: true;
  /** Provider code. */
  provider?: string;
  /** Telegram user id, decimal. */
  userId?: string;
  /** Orders created at or after this time, ms since epoch. */
  since?: number;
  /** Payin ticker or coin. */
  from?: string;
  /** Payout ticker. */
  to?: string;
  /** Beginning of our id or of Changelly's. */
  id?: string;
}

/** One row of the desk's list: ours, or made elsewhere with the same keys. */
export interface DeskRow {
  origin: "ours" | "elsewhere";
  /** Our id; for orders made elsewhere Changelly's. */
  id: string;
  changellyId: string | null;
  /** Telegram user id; null when the order was made elsewhere. */
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

/** An order at the desk, with everything. */
export type DeskOrder =
  | { origin: "ours"; order: Order; history: readonly StatusChange[] }
  | { origin: "elsewhere"; order: ExternalOrder };

/** An order for a file: with everything but its timeline. */
export type DeskEntry = { origin: "ours"; order: Order } | { origin: "elsewhere"; order: ExternalOrder };

/** Where a page of a file ends: the place of its last order in the list, newest first. */
export interface Cursor {
  createdAt: number;
  /** {@link DeskRow.id} of the order. */
  id: string;
}

/** A page of rows. */
export interface DeskPage {
  rows: readonly DeskRow[];
  total: number;
}

/** What became of one provider's orders. */
export interface ProviderStats {
  providerCode: string;
  created: number;
  completed: number;
  failed: number;
}

/** How sales went in a span of time. */
export interface DeskStats {
  /** Sales begun. */
  started: number;
  /** Sales that came to see at least one offer. */
  offered: number;
  /** Orders consented to. */
  consented: number;
  /** Orders that exist at Changelly. */
  created: number;
  completed: number;
  failed: number;
  providers: readonly ProviderStats[];
  /** From creation to `complete`, ms; null without a completed order. */
  medianCompletionMs: number | null;
}

/** A person who may not use the bot. */
export interface Block {
  userId: string;
  /** Shown to admins only. */
  reason: string;
  by: string;
  at: number;
}

/** A line of the audit trail. */
export interface AuditEntry {
  at: number;
  /** Telegram user id of the admin. */
  by: string;
  action: DeskAction;
  /** What it was done to: an order id, a user id, a ticker; null when it concerns everything. */
  subject: string | null;
  /** What exactly, in a few words. Never an address or a secret. */
  detail: string | null;
}

/** Switches that hold for everybody. */
export interface Switches {
  /** Since when no new sale is taken; null normally. */
  maintenanceSince: number | null;
  /** Provider codes that are not offered. */
  hiddenProviders: readonly string[];
  /** Tickers, payin or payout, that are not offered. */
  hiddenCurrencies: readonly string[];
}

/** What the desk keeps. Every method commits before it resolves. */
export interface DeskStore {
  /** Orders of both origins, newest first. `rejected` ones are among them. */
  list(filter: DeskFilter, offset: number, limit: number): Promise<DeskPage>;
  /**
   * Orders with everything, in the order of {@link DeskStore.list}, those behind `after` (null: from the newest on). Pages
   * taken one after the other miss and repeat nothing while new orders come. `end` is where the page ends; null when
   * nothing is left behind it.
   */
  read(
    filter: DeskFilter,
    after: Cursor | null,
    limit: number,
  ): Promise<{ entries: readonly DeskEntry[]; end: Cursor | null }>;
  /**
   * The one order an id means: our id, Changelly's, or the unambiguous beginning (at least 4 characters) of either;
   * undefined when there is none, `"ambiguous"` when there are several. Upper and lower case are alike; an id that is
   * whole means its order, though others begin with it.
   */
  find(id: string): Promise<DeskOrder | "ambiguous" | undefined>;
  /** Remembers orders made elsewhere; those that are ours, or were until their person had them deleted, are passed over. Returns how many are not ours. */
  keepExternal(orders: readonly ExternalOrder[]): Promise<number>;
  /** Of marks and orders of ours from `from` to `to`, both included. */
  stats(from: number, to: number): Promise<DeskStats>;
  /** Notes that a sale came so far; once per draft and mark. */
  mark(mark: "started" | "offered", draftId: string, at: number): Promise<void>;
  roles(): Promise<readonly { userId: string; role: Role }[]>;
  /** null takes the role away. */
  setRole(userId: string, role: Role | null): Promise<void>;
  blocks(): Promise<readonly Block[]>;
  setBlock(block: Block): Promise<void>;
  removeBlock(userId: string): Promise<boolean>;
  switches(): Promise<Switches>;
  setSwitches(switches: Switches): Promise<void>;
  audit(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  audits(offset: number, limit: number): Promise<{ entries: readonly AuditEntry[]; total: number }>;
}

/** A problem with a query line: the word that was not understood. */
export type ParsedFilter = { ok: true; filter: DeskFilter } | { ok: false; word: string };

const SPANS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a query line such as `status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a`. Words may come in
 * any order; a later one of the same name wins. `status:open` means every order that is not over.
 */
export function parseDeskFilter(line: string, now: number): ParsedFilter {
  const filter: DeskFilter = {};
  for (const word of line.split(/\s+/).filter((part) => part !== "")) {
    const colon = word.indexOf(":");
    const name = word.slice(0, colon).toLowerCase();
    const value = word.slice(colon + 1);
    if (colon < 1 || value === "" || !read(filter, name, value, now)) return { ok: false, word };
  }
  return { ok: true, filter };
}

function read(filter: DeskFilter, name: string, value: string, now: number): boolean {
  switch (name) {
    case "status":
      delete filter.open;
      delete filter.status;
      if (value.toLowerCase() === "open") filter.open = true;
      else filter.status = value.toLowerCase();
      return true;
    case "provider":
      filter.provider = value.toLowerCase();
      return true;
    case "user":
      filter.userId = value;
      return /^\d+$/.test(value);
    case "since": {
      const span = /^(\d{1,4})([mhd])$/.exec(value.toLowerCase());
      const unit = SPANS[span?.[2] ?? ""];
      if (!span || unit === undefined) return false;
      filter.since = now - Number(span[1]) * unit;
      return true;
    }
    case "pair": {
      const [from, to] = value.toUpperCase().split(/[-/_]/);
      if (from !== undefined && from !== "") filter.from = from;
      if (to !== undefined && to !== "") filter.to = to;
      return from !== undefined && to !== undefined;
    }
    case "id":
      filter.id = value.toLowerCase();
      return /^[0-9a-z-]+$/i.test(value);
    default:
      return false;
  }
}

/** Changelly's side of the desk's list: orders of the whole key pair, whoever made them. */
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

/** What the desk needs. */
export interface DeskDeps {
  store: DeskStore;
  remote: ExternalOrders;
  /** Telegram user ids of the owners named in the configuration; their role cannot be taken in the chat. */
  owners: readonly string[];
  /** How long orders are kept, ms: what was forgotten must not come back from Changelly as made elsewhere. */
  retentionMs: number;
  clock: Clock;
  log: Log;
}

/** How long a screen of the desk waits for Changelly before it shows what is in the store, ms. */
const PATIENCE_MS = 1_500;
/** Orders asked for at once (the documented maximum of `limit`, "Get orders by a partner key" page). */
const REMOTE_PAGE = 100;
/** A shorter text than this is no whole id of Changelly's, and not worth a question. */
const REMOTE_ID_LENGTH = 12;
/** How far back the first look at Changelly's list goes, ms. */
const FIRST_LOOK_MS = 30 * 86_400_000;
/** A later look begins so long before the one ahead of it: clocks differ, and orders turn up late, ms. */
const OVERLAP_MS = 10 * 60_000;

/**
 * The desk. Roles, blocks and switches are read once and kept at hand: every update asks for them. What a role may not do
 * the bot never asks for; if it does all the same, that is a bug, and the methods that are told `by` whom reject.
 */
export class Desk {
  readonly #deps: DeskDeps;
  readonly #roles = new Map<string, Role>();
  readonly #blocked = new Map<string, Block>();
  #switches: Switches = { maintenanceSince: null, hiddenProviders: [], hiddenCurrencies: [] };
  #switching: Promise<unknown> = Promise.resolve();
  /** The look at Changelly's list that is under way. */
  #look: Promise<boolean> | undefined;
  /** Where the next look begins: `offset` grows until everything since `from` was seen. */
  #next: { from: number; offset: number; began: number } | undefined;

  constructor(deps: DeskDeps) {
    this.#deps = deps;
  }

  /** Reads roles, blocks and switches. To be called before anything else. */
  async load(): Promise<void> {
    const { store, owners } = this.#deps;
    for (const { userId, role } of await store.roles()) this.#roles.set(userId, role);
    for (const owner of owners) this.#roles.set(owner, "owner");
    for (const block of await store.blocks()) this.#blocked.set(block.userId, block);
    this.#switches = await store.switches();
  }

  // People

  /** The person's role; undefined for anybody else. */
  roleOf(userId: string): Role | undefined {
    return this.#roles.get(userId);
  }

  /** Everybody with a role. */
  admins(): readonly { userId: string; role: Role; fixed: boolean }[] {
    return [...this.#roles].map(([userId, role]) => ({
      userId,
      role,
      fixed: this.#deps.owners.includes(userId),
    }));
  }

  /** Whether the person may do this. */
  may(userId: string, action: DeskAction): boolean {
    const role = this.roleOf(userId);
    return role !== undefined && may(role, action);
  }

  /** The person's block; undefined when they may use the bot. Admins cannot be blocked. */
  blockOf(userId: string): Block | undefined {
    return this.roleOf(userId) === undefined ? this.#blocked.get(userId) : undefined;
  }

  /** Everybody who is blocked, newest first. */
  blocks(): readonly Block[] {
    return [...this.#blocked.values()].toSorted((a, b) => b.at - a.at);
  }

  /**
   * Gives or takes a role. Returns false, with nothing done, for an owner of the configuration, and for the one who asks:
   * so somebody who may give roles is always left.
   */
  async setRole(by: string, userId: string, role: Role | null): Promise<boolean> {
    this.#insist(by, "role");
    if (by === userId || this.#deps.owners.includes(userId)) return false;
    await this.#deps.store.setRole(userId, role);
    // Before the trail: whatever fails there, a role that was taken is gone.
    if (role === null) this.#roles.delete(userId);
    else this.#roles.set(userId, role);
    await this.note(by, "role", userId, role ?? "none");
    return true;
  }

  /** Keeps a person out. Returns false, with nothing done, for an admin. */
  async block(by: string, userId: string, reason: string): Promise<boolean> {
    this.#insist(by, "block");
    if (this.roleOf(userId) !== undefined) return false;
    const block: Block = { userId, reason, by, at: this.#deps.clock() };
    await this.#deps.store.setBlock(block);
    this.#blocked.set(userId, block);
    await this.note(by, "block", userId, reason);
    return true;
  }

  /** Lets a person in again. Returns whether they were blocked. */
  async unblock(by: string, userId: string): Promise<boolean> {
    this.#insist(by, "unblock");
    const was = await this.#deps.store.removeBlock(userId);
    this.#blocked.delete(userId);
    if (was) await this.note(by, "unblock", userId, null);
    return was;
  }

  // Switches

  /** The switches as they stand. */
  get switches(): Switches {
    return this.#switches;
  }

  /** Whether this person may begin a sale or go on with one. Admins may during maintenance, too: they have to try it. */
  sellsTo(userId: string): boolean {
    return this.#switches.maintenanceSince === null || this.roleOf(userId) !== undefined;
  }

  /** Whether a provider (by code) is offered. */
  offersProvider(code: string): boolean {
    return !this.#switches.hiddenProviders.includes(code);
  }

  /** Whether a currency (by ticker) is offered. */
  offersCurrency(ticker: string): boolean {
    return !this.#switches.hiddenCurrencies.includes(ticker);
  }

  /** Takes no new sales, or takes them again. Open orders are followed either way. */
  async setMaintenance(by: string, on: boolean): Promise<void> {
    this.#insist(by, "maintenance");
    await this.#switch((present) => ({
      ...present,
      maintenanceSince: on ? (present.maintenanceSince ?? this.#deps.clock()) : null,
    }));
    await this.note(by, "maintenance", null, on ? "on" : "off");
  }

  /** Hides or shows a provider (by code) or a currency (by ticker) for everybody. */
  async setHidden(by: string, what: "provider" | "currency", code: string, hidden: boolean): Promise<void> {
    this.#insist(by, "hide");
    const list = what === "provider" ? "hiddenProviders" : "hiddenCurrencies";
    await this.#switch((present) => {
      const others = present[list].filter((candidate) => candidate !== code);
      return { ...present, [list]: hidden ? [...others, code] : others };
    });
    await this.note(by, "hide", code, `${what} ${hidden ? "hidden" : "shown"}`);
  }

  /** One after the other: each change is made to what the one before it has left. */
  #switch(change: (present: Switches) => Switches): Promise<void> {
    const work = this.#switching.then(async () => {
      const switches = change(this.#switches);
      await this.#deps.store.setSwitches(switches);
      this.#switches = switches;
    });
    this.#switching = work.catch(() => undefined);
    return work;
  }

  // Orders

  /** A page of the list, newest first. */
  async list(by: string, filter: DeskFilter, offset: number, limit: number): Promise<DeskPage> {
    this.#insist(by, "view");
    return this.#deps.store.list(filter, offset, limit);
  }

  /**
   * Asks Changelly once for orders made since the last time, so that the list has those made elsewhere. Resolves after
   * {@link PATIENCE_MS} at the latest; what comes later is kept all the same. Returns false when Changelly could not be
   * asked.
   */
  async refresh(): Promise<boolean> {
    this.#look ??= this.#lookAtRemote().finally(() => {
      this.#look = undefined;
    });
    return inTime(this.#look, true);
  }

  async #lookAtRemote(): Promise<boolean> {
    const { store, remote, clock, log } = this.#deps;
    const now = clock();
    const lookBack = Math.min(FIRST_LOOK_MS, this.#deps.retentionMs);
    const { from, offset, began } = this.#next ?? { from: now - lookBack, offset: 0, began: now };
    try {
      const answer = await remote.listOrders({ from, offset, limit: REMOTE_PAGE });
      if (!answer.ok) return false;
      const { orders, total } = answer.value;
      await store.keepExternal(orders);
      const more = total === null ? orders.length === REMOTE_PAGE : offset + REMOTE_PAGE < total;
      this.#next = more
        ? { from, offset: offset + REMOTE_PAGE, began }
        : { from: began - OVERLAP_MS, offset: 0, began: now };
      return true;
    } catch (error) {
      log.error({ err: error }, "external orders not stored");
      return false;
    }
  }

  /**
   * The order an id means (see {@link DeskStore.find}); one that is not in the store is looked for at Changelly. An order
   * made elsewhere is read afresh: nothing else follows it.
   */
  async find(by: string, id: string): Promise<DeskOrder | "ambiguous" | undefined> {
    this.#insist(by, "view");
    const { store } = this.#deps;
    const found = await store.find(id);
    if (found === "ambiguous" || found?.origin === "ours") return found;
    if (!found && id.length < REMOTE_ID_LENGTH) return undefined;
    const read = await inTime(this.#readRemote(found?.order.id ?? id), false);
    return read ? store.find(id) : found;
  }

  async #readRemote(id: string): Promise<boolean> {
    const { store, remote, log } = this.#deps;
    try {
      const answer = await remote.findOrders({ ids: [id] });
      if (!answer.ok || answer.value.length === 0) return false;
      await store.keepExternal(answer.value);
      return true;
    } catch (error) {
      log.error({ err: error }, "external order not read");
      return false;
    }
  }

  /** The order as the API tells it at this moment, nothing taken out; null when it has none. */
  async rawOrder(by: string, found: DeskOrder): Promise<Result<object | null>> {
    this.#insist(by, "view");
    const id = found.origin === "ours" ? found.order.changellyId : found.order.id;
    return this.#deps.remote.rawOrder(id === null ? { externalIds: [found.order.id] } : { ids: [id] });
  }

  /** Notes that something private of an order is shown: what, in a word. To be called before it is. */
  async reveal(by: string, orderId: string, what: string): Promise<void> {
    this.#insist(by, "unmask");
    await this.note(by, "unmask", orderId, what);
  }

  /** Every order that fits, newest first, read in pages while it is iterated, at most `limit`. */
  async *everything(by: string, filter: DeskFilter, limit: number): AsyncGenerator<DeskEntry> {
    let after: Cursor | null = null;
    for (let left = limit; left > 0; ) {
      // Page by page: a role may be taken while a long list is read.
      this.#insist(by, "export");
      const { entries, end } = await this.#deps.store.read(filter, after, Math.min(left, FILE_PAGE));
      yield* entries;
      left -= entries.length;
      if (end === null) return;
      after = end;
    }
  }

  // Figures and traces

  /** How sales went in the last `spanMs`. */
  async stats(by: string, spanMs: number): Promise<DeskStats> {
    this.#insist(by, "view");
    const now = this.#deps.clock();
    return this.#deps.store.stats(now - spanMs, now);
  }

  /** Notes that a sale came so far, for the figures. They are not worth a sale: what fails here is only logged. */
  async mark(mark: "started" | "offered", draftId: string): Promise<void> {
    try {
      await this.#deps.store.mark(mark, draftId, this.#deps.clock());
    } catch (error) {
      this.#deps.log.warn({ err: error, draftId, mark }, "funnel mark not stored");
    }
  }

  /** Writes a line into the audit trail. For actions whose doing lies elsewhere (an export, a sandbox call). */
  async note(by: string, action: DeskAction, subject: string | null, detail: string | null): Promise<void> {
    await this.#deps.store.audit({ at: this.#deps.clock(), by, action, subject, detail });
  }

  /** A page of the audit trail, newest first. */
  async audits(
    by: string,
    offset: number,
    limit: number,
  ): Promise<{ entries: readonly AuditEntry[]; total: number }> {
    this.#insist(by, "audit");
    return this.#deps.store.audits(offset, limit);
  }

  #insist(by: string, action: DeskAction): void {
    if (!this.may(by, action)) throw new Error(`${action} is not for this person`);
  }
}

/** Orders read at once for a file. */
const FILE_PAGE = 500;

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

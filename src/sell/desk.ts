/**
 * The desk: what admins may see and do, and the rules of it. Every action is checked here, on the server, and what
 * changes something or shows something private is written into the audit trail in the same breath.
 */
import type { Order, OrderPhase, StatusChange } from "./order.ts";
import type { Clock, RemoteOrder } from "./ports.ts";

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
  /** A status as the API writes it. */
  status?: string;
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
  | { origin: "elsewhere"; order: RemoteOrder };

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
   * The one order an id means: our id, Changelly's, or the unambiguous beginning (at least 4 characters) of either;
   * undefined when there is none, `"ambiguous"` when there are several.
   */
  find(id: string): Promise<DeskOrder | "ambiguous" | undefined>;
  /** Remembers orders made elsewhere; those that are ours are passed over. Returns how many are not ours. */
  keepForeign(orders: readonly RemoteOrder[]): Promise<number>;
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
 * any order; a later one of the same name wins.
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
      filter.status = value.toLowerCase();
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

/** What the desk needs. */
export interface DeskDeps {
  store: DeskStore;
  /** Telegram user ids of the owners named in the configuration; their role cannot be taken in the chat. */
  owners: readonly string[];
  clock: Clock;
}

/** The desk. Roles, blocks and switches are read once and kept at hand: every update asks for them. */
export class Desk {
  readonly #deps: DeskDeps;
  readonly #roles = new Map<string, Role>();
  readonly #blocked = new Map<string, Block>();
  #switches: Switches = { maintenanceSince: null, hiddenProviders: [], hiddenCurrencies: [] };

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

  /** The switches as they stand. */
  get switches(): Switches {
    return this.#switches;
  }

  /** Writes a line into the audit trail. For actions whose doing lies elsewhere (an export, a sandbox call). */
  async note(by: string, action: DeskAction, subject: string | null, detail: string | null): Promise<void> {
    await this.#deps.store.audit({ at: this.#deps.clock(), by, action, subject, detail });
  }

  /** Gives or takes a role. Returns false, with nothing done, for an owner of the configuration. */
  async setRole(by: string, userId: string, role: Role | null): Promise<boolean> {
    this.#insist(by, "role");
    if (this.#deps.owners.includes(userId)) return false;
    await this.#deps.store.setRole(userId, role);
    await this.note(by, "role", userId, role ?? "none");
    if (role === null) this.#roles.delete(userId);
    else this.#roles.set(userId, role);
    return true;
  }

  /** Keeps a person out. Returns false, with nothing done, for an admin. */
  async block(by: string, userId: string, reason: string): Promise<boolean> {
    this.#insist(by, "block");
    if (this.roleOf(userId) !== undefined) return false;
    const block: Block = { userId, reason, by, at: this.#deps.clock() };
    await this.#deps.store.setBlock(block);
    await this.note(by, "block", userId, reason);
    this.#blocked.set(userId, block);
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

  /** Takes no new sales, or takes them again. Open orders are followed either way. */
  async setMaintenance(by: string, on: boolean): Promise<void> {
    this.#insist(by, "maintenance");
    const since = on ? (this.#switches.maintenanceSince ?? this.#deps.clock()) : null;
    await this.#switch({ ...this.#switches, maintenanceSince: since });
    await this.note(by, "maintenance", null, on ? "on" : "off");
  }

  /** Hides or shows a provider (by code) or a currency (by ticker) for everybody. */
  async setHidden(by: string, what: "provider" | "currency", code: string, hidden: boolean): Promise<void> {
    this.#insist(by, "hide");
    const list = what === "provider" ? "hiddenProviders" : "hiddenCurrencies";
    const others = this.#switches[list].filter((candidate) => candidate !== code);
    await this.#switch({ ...this.#switches, [list]: hidden ? [...others, code] : others });
    await this.note(by, "hide", code, `${what} ${hidden ? "hidden" : "shown"}`);
  }

  async #switch(switches: Switches): Promise<void> {
    await this.#deps.store.setSwitches(switches);
    this.#switches = switches;
  }

  /** The bot never asks for what a role may not do; if it does, that is a bug, and nothing happens. */
  #insist(by: string, action: DeskAction): void {
    if (!this.may(by, action)) throw new Error(`${action} is not for this person`);
  }
}

/** Who may do what: the roles of admins, the people kept out, and the trail of what admins have done. */
import type { Clock } from "../sell/runtime.ts";

/** Owners may do everything; support may look at orders and help, but not export, unmask, switch or block. */
export type Role = "owner" | "support";

/** Everything an admin can do, as it is checked and as it is written into the audit trail. */
export const ADMIN_ACTIONS = [
  /** Look at orders, cards and statistics. */
  "view",
  /** See a refund address and memo in full. */
  "unmask",
  /** Take orders out as a file. */
  "export",
  "block",
  "unblock",
  /** Switch maintenance on or off. */
  "maintenance",
  /** Hide or show a provider or a currency. */
  "hide",
  /** Give or take a role. */
  "role",
  /** Read the audit trail. */
  "audit",
  /** Change a test order, resend its callback, run the self-test. */
  "sandbox",
  /** Silence a kind of alert. */
  "mute",
  /** See what was set aside, have it tried again or delete it. */
  "quarantine",
] as const;

/** One of them. */
export type AdminAction = (typeof ADMIN_ACTIONS)[number];

const SUPPORT_MAY: ReadonlySet<AdminAction> = new Set(["view", "sandbox", "mute"]);

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
  action: AdminAction;
  /** What it was done to: an order id, a user id, a ticker; null when it concerns everything. */
  subject: string | null;
  /** What exactly, in a few words. Never an address or a secret. */
  detail: string | null;
}

/** A page of the audit trail. */
export interface AuditPage {
  entries: readonly AuditEntry[];
  total: number;
}

/** Roles, blocks and the trail over a restart. A deed and its line in the trail are committed together or not at all. */
export interface AccessStore {
  roles(): Promise<readonly { userId: string; role: Role }[]>;
  /** null takes the role away. */
  setRole(userId: string, role: Role | null, line: AuditEntry): Promise<void>;
  blocks(): Promise<readonly Block[]>;
  setBlock(block: Block, line: AuditEntry): Promise<void>;
  /** Returns whether there was a block; without one the trail gets no line. */
  removeBlock(userId: string, line: AuditEntry): Promise<boolean>;
  /** A line on its own, for what is done outside the store. */
  note(line: AuditEntry): Promise<void>;
  /** Newest first. */
  trail(offset: number, limit: number): Promise<AuditPage>;
}

/** What access is made of. */
export interface AccessDeps {
  store: AccessStore;
  /** Telegram user ids of the owners named in the configuration; their role cannot be taken in the chat. */
  owners: readonly string[];
  clock: Clock;
}

/** Reads roles and blocks, which every update asks for. */
export async function openAccess(deps: AccessDeps): Promise<Access> {
  const [roles, blocks] = await Promise.all([deps.store.roles(), deps.store.blocks()]);
  return new Access(deps, roles, blocks);
}

/**
 * Who may do what. Memory follows the store without a pause in between: a role lives no longer than its row. What a role
 * may not do the bot never asks for; if it does all the same, that is a bug, and the methods that take `by` reject.
 */
export class Access {
  readonly #store: AccessStore;
  readonly #owners: readonly string[];
  readonly #clock: Clock;
  readonly #roles: Map<string, Role>;
  readonly #blocks: Map<string, Block>;

  /** @internal Made by {@link openAccess}. */
  constructor(
    { store, owners, clock }: AccessDeps,
    roles: readonly { userId: string; role: Role }[],
    blocks: readonly Block[],
  ) {
    this.#store = store;
    this.#owners = owners;
    this.#clock = clock;
    this.#roles = new Map(roles.map(({ userId, role }) => [userId, role]));
    for (const owner of owners) this.#roles.set(owner, "owner");
    this.#blocks = new Map(blocks.map((block) => [block.userId, block]));
  }

  /** The person's role; undefined for anybody else. */
  roleOf(userId: string): Role | undefined {
    return this.#roles.get(userId);
  }

  /** Everybody with a role. */
  admins(): readonly { userId: string; role: Role; fixed: boolean }[] {
    return [...this.#roles].map(([userId, role]) => ({ userId, role, fixed: this.#owners.includes(userId) }));
  }

  /** Whether the person may do this. */
  may(userId: string, action: AdminAction): boolean {
    const role = this.roleOf(userId);
    return role === "owner" || (role === "support" && SUPPORT_MAY.has(action));
  }

  /** Rejects what the person may not do. */
  insist(userId: string, action: AdminAction): void {
    if (!this.may(userId, action)) throw new Error(`${action} is not for this person`);
  }

  /** The person's block; undefined when they may use the bot. Admins cannot be blocked. */
  blockOf(userId: string): Block | undefined {
    return this.roleOf(userId) === undefined ? this.#blocks.get(userId) : undefined;
  }

  /** Everybody who is blocked, newest first. */
  blocks(): readonly Block[] {
    return [...this.#blocks.values()].toSorted((a, b) => b.at - a.at);
  }

  /**
   * Gives or takes a role. Returns false, with nothing done, for an owner of the configuration, and for the one who asks:
   * so somebody who may give roles is always left.
   */
  async setRole(by: string, userId: string, role: Role | null): Promise<boolean> {
    this.insist(by, "role");
    if (by === userId || this.#owners.includes(userId)) return false;
    await this.#store.setRole(userId, role, this.line(by, "role", userId, role ?? "none"));
    if (role === null) this.#roles.delete(userId);
    else this.#roles.set(userId, role);
    return true;
  }

  /** Keeps a person out. Returns false, with nothing done, for an admin. */
  async block(by: string, userId: string, reason: string): Promise<boolean> {
    this.insist(by, "block");
    if (this.roleOf(userId) !== undefined) return false;
    const line = this.line(by, "block", userId, reason);
    const block: Block = { userId, reason, by, at: line.at };
    await this.#store.setBlock(block, line);
    this.#blocks.set(userId, block);
    return true;
  }

  /** Lets a person in again. Returns whether they were blocked. */
  async unblock(by: string, userId: string): Promise<boolean> {
    this.insist(by, "unblock");
    const wasBlocked = await this.#store.removeBlock(userId, this.line(by, "unblock", userId, null));
    this.#blocks.delete(userId);
    return wasBlocked;
  }

  /** A line for the trail, to be committed together with the deed. */
  line(by: string, action: AdminAction, subject: string | null, detail: string | null): AuditEntry {
    return { at: this.#clock(), by, action, subject, detail };
  }

  /** Writes a line into the trail, for what is done outside the store (an export, a sandbox call). */
  note(by: string, action: AdminAction, subject: string | null, detail: string | null): Promise<void> {
    return this.#store.note(this.line(by, action, subject, detail));
  }

  /** A page of the trail, newest first. */
  async trail(by: string, offset: number, limit: number): Promise<AuditPage> {
    this.insist(by, "audit");
    return this.#store.trail(offset, limit);
  }
}

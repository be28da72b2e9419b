/**
 * The tables as Kysely sees them, and what every part of the store is given. Columns are `snake_case` in SQL and carry
 * the names of the domain's fields here.
 *
 * Encrypted columns are the ones of type `Uint8Array`; amounts are text, times are milliseconds since the epoch.
 */
import type { Generated, Kysely } from "kysely";
import type { Order, StatusChange } from "../sell/order.ts";
import type { Notice, User } from "../sell/ports.ts";
import type { Secrets } from "./secrets.ts";

/** A person, with the flag as SQL has it: 0 or 1. */
export interface UserRow extends Omit<User, "localeChosen"> {
  localeChosen: number;
}

/** A sale in the making. */
export interface DraftRow {
  userId: string;
  id: string;
  rev: number;
  step: string;
  messageId: number | null;
  /** JSON: everything of the draft that has no column. */
  body: Uint8Array;
  createdAt: number;
  updatedAt: number;
}

/** An order, its nested parts spread over columns. */
export interface OrderRow
  extends Omit<Order, "consent" | "suspect" | "refundAddress" | "refundMemo" | "redirectUrl"> {
  refundAddress: Uint8Array;
  refundMemo: Uint8Array | null;
  redirectUrl: Uint8Array | null;
  consentAt: number;
  consentPolicyVersion: string;
  consentLocale: string;
  consentRecap: Uint8Array;
  suspectStatus: string | null;
  suspectAt: number | null;
}

/** One line of an order's timeline; `id` keeps the order of writing. */
export interface HistoryRow extends StatusChange {
  id: Generated<number>;
}

/** A notice owed, or given up: a dead letter has both `buriedAt` and `buriedReason`. */
export interface OutboxRow extends Omit<Notice, "id"> {
  id: Generated<number>;
  buriedAt: number | null;
  buriedReason: string | null;
}

/** A Telegram update: `body` is encrypted JSON until it is dealt with, null from then on. */
export interface InboxRow {
  id: number;
  body: Uint8Array | null;
  acceptedAt: number;
}

/** State of a conversation: encrypted JSON. */
export interface ConversationRow {
  key: string;
  state: Uint8Array;
  expiresAt: number;
}

/** A fact about the store itself. */
export interface MetaRow {
  key: string;
  value: string;
}

/** A migration that was carried out. */
export interface MigrationRow {
  version: number;
  name: string;
  appliedAt: number;
}

/** Every table. */
export interface Tables {
  users: UserRow;
  drafts: DraftRow;
  orders: OrderRow;
  orderHistory: HistoryRow;
  outbox: OutboxRow;
  inbox: InboxRow;
  conversations: ConversationRow;
  meta: MetaRow;
  migrations: MigrationRow;
}

/** Where the store reports what an operator should know but no caller can act on. A pino logger fits. */
export interface StoreLog {
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
}

/** The open database, and what is needed to read and write it. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly secrets: Secrets;
  readonly log: StoreLog | undefined;
}

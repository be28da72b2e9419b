/**
 * The tables as Kysely sees them, and what every part of the store is given. Columns are `snake_case` in SQL and carry
 * the names of the domain's fields here.
 *
 * Encrypted columns are the ones of type `Uint8Array`; amounts are text, times are milliseconds since the epoch.
 */
import type { Generated, Kysely, Transaction } from "kysely";
import type { AuditEntry, Block, Role } from "../admin/access.ts";
import type { AlertGroup } from "../admin/alerts.ts";
import type { SetAsideNews } from "../admin/quarantine.ts";
import type { Notice } from "../sell/notices.ts";
import type { ExternalOrder } from "../sell/off-ramp.ts";
import type { Order, StatusChange } from "../sell/order.ts";
import type { ExternalUserId, SavedAddress, User } from "../sell/people.ts";
import type { SetAsideReason } from "../sell/quarantine.ts";
import type { Clock, Log } from "../sell/runtime.ts";
import type { ToldWait } from "../sell/waiting.ts";
import type { Watch } from "../sell/watch.ts";
import type { SealedRows } from "./sealed-rows.ts";

/** A person, with the flags as SQL has them: 0 or 1. */
export interface UserRow extends Omit<User, "localeChosen" | "reminders"> {
  localeChosen: number;
  reminders: number;
}

/** A refund address somebody keeps. */
export interface AddressRow extends Omit<SavedAddress, "name" | "address" | "memo"> {
  name: Uint8Array;
  address: Uint8Array;
  memo: Uint8Array | null;
}

/** An order its person had deleted, by the digest of an id of it: enough not to take it in again, and no more. */
export interface ErasedOrderRow {
  digest: string;
  at: number;
}

/** The message that shows an order's live card. */
export interface CardRow {
  orderId: string;
  chatId: string;
  messageId: number;
}

/** A reminder: how many were sent, when the next is due, and when the person said that the coins are on their way. */
export interface ReminderRow {
  orderId: string;
  told: number;
  dueAt: number | null;
  sentAt: number | null;
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
  extends Omit<
    Order,
    | "saleId"
    | "externalUserId"
    | "expectedPayout"
    | "consent"
    | "suspect"
    | "refundAddress"
    | "refundMemo"
    | "redirectUrl"
  > {
  /** Null for orders of releases that did not keep it. */
  saleId: string | null;
  /** Null where it is the `userId`: the order was made before people had another one. */
  externalUserId: string | null;
  /** Empty where it is not known any more. */
  expectedPayout: string;
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

/**
 * A notice owed, or given up: a dead letter has both `buriedAt` and `buriedReason`. `detail` is the rate as JSON where it is
 * about no order.
 */
export interface OutboxRow extends Omit<Notice, "id" | "rate"> {
  id: Generated<number>;
  buriedAt: number | null;
  buriedReason: string | null;
}

/** The oldest unsent notice of a chat. Only read: the store keeps it by triggers on the outbox. */
export type OutboxHeadRow = Pick<Notice, "chatId" | "id" | "dueAt">;

/** A Telegram update: `body` is encrypted JSON until it is dealt with, null from then on. */
export interface InboxRow {
  id: number;
  body: Uint8Array | null;
  acceptedAt: number;
  /** How often its handling has begun without an orderly end of the program. */
  starts: Generated<number>;
}

/** Who was told of something that waits. `admins` as SQL has it: 0 or 1. */
export interface WaitRow extends Omit<ToldWait, "kind" | "admins"> {
  kind: string;
  admins: number;
}

/** Something set aside. `source` says what: the id of a notice or an update, the digest of an alert, a table and its key. */
export interface QuarantineRow {
  id: Generated<number>;
  kind: SetAsideNews["kind"];
  source: string;
  userId: string | null;
  orderId: string | null;
  why: SetAsideReason;
  at: number;
  /** An alert as encrypted JSON; null where the content has stayed in its own row. */
  body: Uint8Array | null;
}

/** A rate that somebody waits for, with the flag as SQL has it: 0 or 1. */
export interface WatchRow extends Omit<Watch, "isStanding"> {
  isStanding: number;
}

/** State of a conversation: encrypted JSON. */
export interface ConversationRow {
  key: string;
  state: Uint8Array;
  expiresAt: number;
}

/**
 * An external order: made with our keys by another program. What the API left out and admins sort and filter by is filled
 * in: a status with `created`, the time of creation with that at which the order was first heard of.
 */
export interface ExternalOrderRow extends Omit<ExternalOrder, "status" | "redirectUrl" | "createdAt"> {
  status: string;
  redirectUrl: Uint8Array | null;
  createdAt: number;
}

/** How far a sale came; kept apart from the draft, which is overwritten by the person's next one. */
export interface SaleMarkRow {
  draftId: string;
  mark: "started" | "offered";
  at: number;
}

/** An admin's role, as given in the chat. */
export interface RoleRow {
  userId: string;
  role: Role;
}

/** A person who is kept out; the reason was typed by an admin and is encrypted. */
export interface BlockRow extends Omit<Block, "reason"> {
  reason: Uint8Array;
}

/** A switch that is on: `code` says which provider or currency, and is empty for maintenance, which alone has `since`. */
export interface SwitchRow {
  kind: "maintenance" | "provider" | "method" | "currency";
  code: string;
  since: number | null;
}

/** A line of the audit trail; `id` keeps the order of writing, `detail` may hold what an admin typed and is encrypted. */
export interface AuditRow extends Omit<AuditEntry, "detail"> {
  id: Generated<number>;
  detail: Uint8Array | null;
}

/** A key of the store's own, by what it is for. */
export interface KeyRow {
  name: string;
  secret: Uint8Array;
}

/** A fact about the store itself. */
export interface MetaRow {
  key: string;
  value: string;
}

/** Alerts of one kind and subject. */
export interface AlertGroupRow extends Omit<AlertGroup, "kind" | "pending" | "sentAt"> {
  kind: string;
  /** {@link AlertGroup.pending} */
  untold: number;
  /** {@link AlertGroup.sentAt} */
  toldAt: number | null;
}

/** A kind of alert that is muted until then. */
export interface AlertMuteRow {
  kind: string;
  until: number;
}

/** A message to the admin chat, with the flag as SQL has it: 0 or 1. */
export interface AlertSendingRow {
  id: Generated<number>;
  at: number;
  heldBack: number;
}

/** What admins decide, and the trail of it: written only by {@link Deeds}. */
export interface DecisionTables {
  roles: RoleRow;
  blocks: BlockRow;
  switches: SwitchRow;
  alertMutes: AlertMuteRow;
  audit: AuditRow;
}

/** Every other table. */
export interface Tables {
  alertGroups: AlertGroupRow;
  alertSendings: AlertSendingRow;
  users: UserRow;
  drafts: DraftRow;
  orders: OrderRow;
  orderHistory: HistoryRow;
  outbox: OutboxRow;
  outboxHeads: OutboxHeadRow;
  addresses: AddressRow;
  erasedOrders: ErasedOrderRow;
  cards: CardRow;
  reminders: ReminderRow;
  inbox: InboxRow;
  quarantine: QuarantineRow;
  waits: WaitRow;
  conversations: ConversationRow;
  foreignOrders: ExternalOrderRow;
  saleMarks: SaleMarkRow;
  keys: KeyRow;
  watches: WatchRow;
  meta: MetaRow;
}

/** What admins decide, with the trail of it. */
export interface Deeds {
  /** For reading. */
  readonly decided: Pick<Kysely<DecisionTables>, "selectFrom">;
  /**
   * Carries out a deed and writes its line into the trail, both or none. `deed` is given the transaction as it sees what
   * admins decide, and as it sees everything else, and says whether anything was done; no line is written when nothing
   * was. Resolves to what it said.
   */
  carryOut(
    line: AuditEntry,
    deed: (decisions: Kysely<DecisionTables>, trx: Transaction<Tables>) => Promise<boolean>,
  ): Promise<boolean>;
}

/**
 * Carries out a write in one transaction with those of others that come in the same turn of the event loop, in the order in
 * which they came. Resolves to what the write returns, once that is committed.
 *
 * Each stands for itself: where one fails, none of them is committed together, and each is carried out again in a
 * transaction of its own. So a write does nothing but to write, and rejects alone.
 */
export type ShareCommit = <T>(write: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/** Where the store reports what an operator should know but no caller can act on. A pino logger fits. */
export type StoreLog = Pick<Log, "info" | "warn" | "error">;

/** Where what walks over many rows is read, so that nobody waits for it. */
export interface Reading {
  /** Sees everything that was committed before it is asked (what is deferred once it is), and cannot write. */
  readonly db: Kysely<Tables>;
  /** Carries out `work` while nothing is being read: a reader keeps the write-ahead log from being emptied. */
  whileIdle(work: () => Promise<void>): Promise<void>;
  /** Ends it; a read that is under way rejects, and so does every later one. */
  close(): Promise<void>;
}

/** The open database, and what is needed to read and write it. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly reading: Reading;
  readonly shareCommit: ShareCommit;
  /**
   * The same for what becomes durable with the next commit of `db`, or within a second ({@link Sqlite.deferred}). Only the
   * end of the process loses it, and everything written later with it, so that an update that wrote it is not noted as dealt with either.
   */
  readonly deferred: Kysely<Tables>;
  readonly deeds: Deeds;
  readonly secrets: SealedRows;
  readonly externalUserId: ExternalUserId;
  readonly now: Clock;
  readonly log: StoreLog | undefined;
  /**
   * To be called after a commit that may have brought forward what somebody waits for: an order to read, a notice. `worker`
   * names whoever alone is concerned.
   */
  becameDue(worker?: "following"): void;
  /** To be called when orders were deleted because their person wanted it, with our ids of them. */
  erased(orderIds: readonly string[]): void;
}

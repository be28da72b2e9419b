/**
 * The ports of what is durable. Every method commits before it resolves, but for those that say "soon": what they write is
 * committed with what is written next, or within a second. All times are milliseconds since the epoch.
 */
import type { SellDraft } from "./draft.ts";
import type { NewNotice } from "./notices.ts";
import type { ProvenOrderId } from "./off-ramp.ts";
import type { Order, StatusChange } from "./order.ts";

/** Sales being put together. A person has one at most. */
export interface DraftStore {
  find(userId: string): Promise<SellDraft | undefined>;
  /** Stores a first draft, in place of any earlier one of this person. */
  start(draft: SellDraft): Promise<void>;
  /**
   * Stores `draft` if the stored one still has `rev === expectedRev` and the same id; the caller has raised `draft.rev`.
   * Returns false, and changes nothing, when somebody else was faster.
   */
  save(draft: SellDraft, expectedRev: number): Promise<boolean>;
  /**
   * Notes, soon, which message shows the draft, without touching `rev`: it is no answer of the person's. Does nothing when
   * the draft is gone.
   */
  setMessageId(draft: Pick<SellDraft, "id" | "userId">, messageId: number): Promise<void>;
  remove(userId: string): Promise<void>;
}

/** Which message shows an order's live card: the one that is edited when its status changes. */
export interface CardStore {
  /** The message that carries the order's card; undefined when none does. */
  find(orderId: string): Promise<{ chatId: string; messageId: number } | undefined>;
  /** The order whose live card a message is; undefined when it is none. */
  at(chatId: string, messageId: number): Promise<string | undefined>;
  /** The order's card is in this message from now on, and the message shows no other one. Written soon. */
  put(orderId: string, chatId: string, messageId: number): Promise<void>;
}

/** Groups that have another id by now. */
export interface ChatMoves {
  /** The id a chat has now: the one it moved to, or the same. */
  currentId(chatId: string): Promise<string>;
  /** The chat with the id `from` has the id `to` from now on. */
  move(from: string, to: string): Promise<void>;
}

/** The reminding of one order that waits for its coins. */
export interface Reminder {
  orderId: string;
  /** Reminders that were put on their way so far. */
  sent: number;
  /** When the next one is due; null when there will be no more. */
  dueAt: number | null;
  /** When the person said that the coins are on their way; null when they did not. */
  coinsSentAt: number | null;
}

/** Reminders of orders that wait for their coins. */
export interface ReminderStore {
  find(orderId: string): Promise<Reminder | undefined>;
  /** Reminders whose time has come, longest overdue first. */
  due(now: number, limit: number): Promise<readonly Reminder[]>;
  /** When the next one is due; null when none is. */
  nextDueAt(): Promise<number | null>;
  /**
   * The next reminder of this order is due at `nextDueAt`, or there will be none (null), and the person is told with
   * `notice` now, when it is given: both are stored together. Returns false, and changes nothing, when the reminder is not
   * due any more as it was read: the person said something meanwhile, or the order's status changed.
   */
  advance(reminder: Reminder, nextDueAt: number | null, notice?: NewNotice): Promise<boolean>;
  /**
   * No more reminders of this order; one that was not sent yet is dropped. `coinsSentAt` says when the person told that the
   * coins are on their way, when that is why.
   */
  stop(orderId: string, coinsSentAt?: number): Promise<void>;
}

/** A change of an order and everything that must be committed with it. */
export interface OrderChange {
  /** The order as it was read, which the change was computed from. */
  before: Order;
  /** What it becomes; its `version` is raised by the store. */
  after: Order;
  /** A line for the timeline, when the status changed. */
  history?: StatusChange;
  /** The notice that tells the person, when they must be told. */
  notice?: NewNotice;
  /**
   * When the person is reminded of the coins for the first time: begins the reminding, once per order. Null ends it for
   * good. Left as it is when absent.
   */
  remindAt?: number | null;
}

/** Part of a person's orders: those that still go on, or those that came to an end. */
export type OrdersPart = "open" | "finished";

/** How fast a provider has paid. */
export interface PaidWithin {
  /** Complete orders this is taken from. */
  count: number;
  /** From the placing of an order to the moment its completion was read, ms: half of them took no longer. */
  medianMs: number;
}

/** Which of a person's orders to list. */
export interface OrderPage {
  orders: readonly Order[];
  /** All orders that match. */
  total: number;
  /** How many of this page are left out because what is stored of them cannot be read. */
  unreadable: number;
}

/** An order that is to be read now: by our own id, or by Changelly's as a callback has proven it. */
export type DueOrder = { id: string } | { changellyId: ProvenOrderId };

/** Orders, their timelines and what is owed about them. */
export interface OrderStore {
  /**
   * Stores a consented order and the draft that led to it in one transaction.
   *
   * - `placed`: both are stored; the caller may POST.
   * - `exists`: an order with this id is there already (a second press, a repeated update): nothing was changed.
   * - `stale`: the draft was changed meanwhile: nothing was changed.
   */
  place(order: Order, draft: SellDraft, expectedRev: number): Promise<"placed" | "exists" | "stale">;
  find(id: string): Promise<Order | undefined>;
  /**
   * Commits a change, its timeline line and its notice together. Returns the stored order (version raised), or
   * undefined, with nothing changed, when the stored version is not that of `before`. An order that was marked as due
   * since it was read stays due: what is committed may be older than what the mark is about.
   *
   * Changes and marks ({@link OrderStore.markDue}) of one turn of the event loop share one commit.
   */
  apply(change: OrderChange): Promise<Order | undefined>;
  /**
   * A person's own orders, newest first, `rejected` ones left out: all of them, or those that go on (`open`), or those that
   * came to an end ({@link hasEnded}, `finished`).
   */
  list(userId: string, offset: number, limit: number, part?: OrdersPart): Promise<OrderPage>;
  /**
   * How many orders of a person go on, and how many were placed at or after `since`. Those that came to nothing are left out,
   * and of those that go on the ones that are followed no more.
   */
  countsOf(userId: string, since: number): Promise<{ open: number; placed: number }>;
  /** Codes of the providers that have completed a sale of this person. */
  providersUsedBy(userId: string): Promise<ReadonlySet<string>>;
  /**
   * How fast providers have paid: by code, over complete orders that were placed at or after `since`, the latest 5,000 of
   * them. Providers without one are left out.
   */
  paidWithin(since: number): Promise<ReadonlyMap<string, PaidWithin>>;
  /** Timeline, oldest first. */
  history(orderId: string): Promise<readonly StatusChange[]>;
  /** Orders whose `nextCheckAt` has come, longest overdue first. */
  due(now: number, limit: number): Promise<readonly Order[]>;
  /**
   * Placed orders that are due next, soonest first: those of whose pause since they were last changed a tenth is left, or less.
   * One that waits for its second read is not among them.
   */
  almostDue(now: number, limit: number): Promise<readonly Order[]>;
  /** When the next order is due; null when none is followed. */
  nextDueAt(): Promise<number | null>;
  /**
   * Something may have happened to an order: it is due now (`nextCheckAt = now`, `checks = 0`, `hints` raised). The
   * version stays, so that a read under way still counts. Returns whether it was known. Marks of one turn of the event loop
   * share one commit, with each other and with changes.
   */
  markDue(which: DueOrder, now: number): Promise<boolean>;
}

/** An update that was accepted but not dealt with. */
export interface PendingUpdate {
  id: number;
  body: unknown;
  /** How often its handling has begun, the first time right after it was accepted included. */
  starts: number;
}

/** Telegram updates, kept from the moment they are acknowledged until they are dealt with. */
export interface Inbox {
  /**
   * Stores updates not seen before, in one transaction, encrypted. Returns the ids that are new, in the given order.
   */
  accept(updates: readonly { id: number; body: unknown }[], now: number): Promise<readonly number[]>;
  /** Updates that were accepted but not dealt with (after a crash), oldest first; without those that are set aside. */
  pending(): Promise<readonly PendingUpdate[]>;
  /** Keeps `body` in place of the update: what is left to do about it. It stays pending. */
  keep(id: number, body: unknown): Promise<void>;
  /** Handling of a pending update begins again: one more of its starts. */
  begin(id: number): Promise<void>;
  /** The program ends in an orderly way: whatever is still pending has not brought it down, and its starts count anew. */
  excuse(): Promise<void>;
  /**
   * The update is dealt with: its content is dropped, its id remembered. Written soon: if the process is killed before, the
   * update is dealt with once more, which is harmless. Whatever is accepted or begun later finds it written.
   */
  done(id: number): Promise<void>;
  /** The same, committed at once: for an update that has begun before, and must not seem to bring the process down. */
  doneAgain(id: number): Promise<void>;
  /** Forgets ids accepted before `before`, so that the memory stays bounded. Written soon. */
  prune(before: number): Promise<void>;
}
/** Forgetting what is old. */
export interface Retention {
  /**
   * Deletes, for good, what nothing has happened to since `before`:
   *
   * - orders that are followed no more, whether they came to an end or were given up without one, with timeline, notices
   *   and dead letters; never one whose creation is in doubt or whose person is still owed a notice;
   * - drafts, the marks of sales, external orders, lines of the audit trail, what was set aside, and which orders people had
   *   deleted.
   *
   * Of people who had their data deleted, whatever they had ordered before goes without waiting as soon as it is over or
   * followed no more, and they themselves when nothing of theirs is left.
   *
   * Conversations that expired before `now` go, too. Works in small steps between which others have their turn; one
   * that fails rejects, and what was deleted until then stays deleted. Returns how many orders of ours and how many
   * drafts are gone.
   */
  deleteExpired(before: number, now: number): Promise<{ orders: number; drafts: number }>;
}

/** How far a sale came: it was begun, or its person saw at least one offer. */
export type FunnelMark = "started" | "offered";

/** Counts how far sales come. */
export interface Funnel {
  /** Notes, soon, that a sale came so far; once per draft and mark. Never rejects: a figure is not worth a sale. */
  mark(mark: FunnelMark, draftId: string): Promise<void>;
}

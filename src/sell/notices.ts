/** What people are owed a message about, and the outbox it waits in. */
import type { Order, OrderStatus } from "./order.ts";
import type { RateNews } from "./watch.ts";

/** What a notice is about; its text is written when it is sent, in the recipient's language of that moment. */
export type NoticeKind =
  /** The order exists: here is the link. */
  | "placed"
  /** Nothing was created after all: please confirm again. */
  | "rejected"
  /** The order exists though the person was told that it was not placed: here is the link, and please place no other. */
  | "found"
  /** The status changed. */
  | "status"
  /** Nothing was heard for long. */
  | "silence"
  /** The provider keeps failing. */
  | "trouble"
  /** The order waits for its coins. */
  | "reminder"
  /** There was news while the person could not be written to: all of it is told at once, as their orders stand then. */
  | "missed"
  /** It is still not known whether the order exists. */
  | "doubt"
  /** A rate has reached the mark that the person waits for. */
  | "rate";

/** For how long an order has been in doubt when the person is told. */
export type DoubtStage = "minutes" | "hour" | "day";

/** Whether `text` names such a stage. */
export function isDoubtStage(text: string | null): text is DoubtStage {
  return text === "minutes" || text === "hour" || text === "day";
}

/** A message owed to a person about an order. */
export interface NewNotice {
  kind: NoticeKind;
  userId: string;
  chatId: string;
  orderId: string;
  /** The status told about (`kind` = `status`), or how long it is not known (`doubt`); null otherwise. */
  detail: string | null;
  createdAt: number;
  /** Not sent before this time. */
  dueAt: number;
}

/** A notice in the outbox. Ids grow in the order of creation. */
export interface Notice extends Omit<NewNotice, "orderId"> {
  id: number;
  /** The order it is about; null where that is a rate. */
  orderId: string | null;
  /** The rate it is about; null where that is an order, or the rate cannot be read. */
  rate: RateNews | null;
  /** Sendings tried so far. */
  attempts: number;
  /** When it was first tried, ms since epoch; null when it was not yet. */
  triedAt: number | null;
}

/** A notice about an order. */
export interface OrderNotice extends Omit<Notice, "kind" | "orderId"> {
  kind: Exclude<NoticeKind, "rate">;
  orderId: string;
}

/** Whether a notice is about an order, and not about a rate. */
export function isAboutOrder(notice: Notice): notice is OrderNotice {
  return notice.kind !== "rate" && notice.orderId !== null;
}

/** Notices owed. At least once, in order per chat. */
export interface Outbox {
  /**
   * Notices that may be sent now: per chat only the oldest unsent one, and only when it is due. The longest due first.
   */
  due(now: number, limit: number): Promise<readonly Notice[]>;
  /** When the next notice becomes due; null when none is waiting. */
  nextDueAt(): Promise<number | null>;
  /** These notices were delivered, or need no delivery any more. */
  done(...ids: readonly number[]): Promise<void>;
  /** It was tried at `now` and not delivered: try again at `dueAt`. Counts an attempt. */
  retry(id: number, dueAt: number, now: number): Promise<void>;
  /**
   * The person cannot be reached: that is noted, unless it was before, and these notices of theirs are kept until they can.
   * They keep none waiting behind them.
   *
   * @param now milliseconds since the epoch
   */
  hold(userId: string, ids: readonly number[], now: number): Promise<void>;
  /** The person can be reached again: that is noted, and whatever is held of theirs is owed as news that was missed. */
  release(userId: string, now: number): Promise<void>;
  /** The news a person missed and is owed, oldest first. */
  missed(userId: string): Promise<readonly Notice[]>;
  /** It is given up, kept as a dead letter. */
  bury(id: number, reason: string, now: number): Promise<void>;
  /** The person has seen this on screen already: an unsent notice of that kind is dropped. */
  cancel(orderId: string, kind: NoticeKind): Promise<void>;
}

/** What a notice has to know of its order. */
export type Noticed = Pick<Order, "id" | "userId" | "chatId">;

/** A notice about an order, owed to the person who placed it. Not sent before `dueAt`. */
export function notice(
  kind: Exclude<NoticeKind, "status" | "doubt" | "rate">,
  order: Noticed,
  now: number,
  dueAt: number = now,
): NewNotice {
  const { id: orderId, userId, chatId } = order;
  return { kind, userId, chatId, orderId, detail: null, createdAt: now, dueAt };
}

/** The notice that it is still not known whether an order exists. */
export function doubtNotice(order: Noticed, stage: DoubtStage, now: number): NewNotice {
  const { id: orderId, userId, chatId } = order;
  return { kind: "doubt", userId, chatId, orderId, detail: stage, createdAt: now, dueAt: now };
}

/** The notice that an order has become `status`, or that there is news of it though it stays so. */
export function statusNotice(order: Noticed, status: OrderStatus, now: number): NewNotice {
  const { id: orderId, userId, chatId } = order;
  return { kind: "status", userId, chatId, orderId, detail: status, createdAt: now, dueAt: now };
}

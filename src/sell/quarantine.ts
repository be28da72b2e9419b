/**
 * The quarantine: what could not be delivered, handled or read is set aside, so that what stands behind it goes on. Its
 * content stays encrypted in the store; admins hear of it, and have it tried again or deleted.
 */
import type { Alert } from "./alerts.ts";

/** Why something was set aside. */
export type SetAsideReason =
  /** Telegram takes it in no form. */
  | "refused"
  /** It could not be delivered for a day. */
  | "late"
  /** Handling it failed. */
  | "failed"
  /** Handling it took too long. */
  | "slow"
  /** It was handled, and its reply could not be delivered for a day. */
  | "unanswered"
  /** The process ended each time it was being handled. */
  | "fatal"
  /** What is stored cannot be decrypted or read. */
  | "unreadable";

/** What can be set aside. A `row` that cannot be read is set aside by the store itself. */
export type QuarantineKind = SetAside["kind"] | "row";

/** What is set aside by whoever cannot go on with it. */
export type SetAside = {
  why: SetAsideReason;
  /** Milliseconds since the epoch. */
  at: number;
} & (
  | {
      kind: "notice";
      /** Of the notice in the outbox. */
      id: number;
    }
  | { kind: "alert"; alert: Alert }
  | {
      kind: "update";
      /** Of the update in the inbox. */
      id: number;
      /** The person it came from; null when that is not known. */
      userId: string | null;
    }
);

/** Where what cannot go on is put. */
export interface Quarantine {
  /**
   * Sets something aside, in one transaction: it is listed for admins, alerted to, and from then on neither due nor
   * pending: a notice no longer keeps those behind it waiting, an update does not run again after a restart, and an alert
   * is kept here. Setting aside what is set aside already changes no more than when and why.
   *
   * It is part of the data of the person it concerns, deleted with it, and ends with the retention period.
   */
  setAside(what: SetAside): Promise<void>;
  /** Whether something that concerns this person is set aside. */
  holdsOf(userId: string): Promise<boolean>;
}

/** What was set aside: listed for admins, tried again or deleted. */
import type { Alert, AlertKind } from "../sell/alerts.ts";
import type { NoticeKind } from "../sell/notices.ts";
import type { Quarantine, QuarantineKind, SetAsideReason } from "../sell/quarantine.ts";
import type { AuditEntry } from "./access.ts";

/** What something set aside is, as far as that can be said without its content. */
export type QuarantinedThing =
  /** `notice` is null when it is gone, `status` for notices of no status. */
  | { kind: "notice"; notice: NoticeKind | null; status: string | null }
  /** `alert` is null when it cannot be read. */
  | { kind: "alert"; alert: AlertKind | null }
  | { kind: "update" };

/** Something that was set aside. */
export interface QuarantineEntry {
  id: number;
  thing: QuarantinedThing;
  why: SetAsideReason;
  at: number;
  /** The person it concerns; null when that is nobody, or not known. */
  userId: string | null;
  /** The order it is about, our id; null when there is none. */
  orderId: string | null;
}

/** A page of what was set aside, latest first. */
export interface QuarantinePage {
  entries: readonly QuarantineEntry[];
  total: number;
}

/**
 * What became of trying something again: it is back where it came from (an update and an alert are the caller's to pass
 * on), or stays set aside because it cannot be read, or is gone.
 */
export type Retried =
  | { kind: "notice" }
  | { kind: "alert"; alert: Alert }
  | { kind: "update"; update: { id: number; body: unknown } }
  | { kind: "unreadable" | "gone" };

/** What admins are told when something is set aside. */
export interface SetAsideNews {
  kind: QuarantineKind;
  why: SetAsideReason;
  orderId: string | null;
}

/** The quarantine in the store. */
export interface QuarantineStore extends Quarantine {
  /** Has `listener` told of everything that is set aside, from the opening of the store on. */
  watch(listener: (news: SetAsideNews) => void): void;
  list(offset: number, limit: number): Promise<QuarantinePage>;
  /** Takes an entry back to where it came from, and writes the line on who did, both or none. */
  retry(id: number, now: number, line: AuditEntry): Promise<Retried>;
  /** Deletes an entry and what it stands for, and writes the line on who did. Returns false when it is gone already. */
  drop(id: number, line: AuditEntry): Promise<boolean>;
}

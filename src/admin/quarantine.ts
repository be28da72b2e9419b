/** What was set aside: listed for admins, tried again or deleted. */
import type { Alert, AlertKind, Alerts } from "../sell/alerts.ts";
import type { NoticeKind } from "../sell/notices.ts";
import type { Quarantine, QuarantineKind, SetAsideReason } from "../sell/quarantine.ts";
import type { Clock } from "../sell/runtime.ts";
import type { Access, AuditEntry } from "./access.ts";

/** What something set aside is, as far as that can be said without its content. */
export type QuarantinedThing =
  /** `notice` is null when it is gone, `status` for notices of no status. */
  | { kind: "notice"; notice: NoticeKind | null; status: string | null }
  /** `alert` is null when it cannot be read. */
  | { kind: "alert"; alert: AlertKind | null }
  | { kind: "update" }
  /** A row of this table. */
  | { kind: "row"; table: string };

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
  | { kind: "notice" | "row" }
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
  find(id: number): Promise<QuarantineEntry | undefined>;
  /** Takes an entry back to where it came from, and writes the line on who did, both or none. */
  retry(id: number, now: number, line: AuditEntry): Promise<Retried>;
  /** Deletes an entry and what it stands for, and writes the line on who did. Returns false when it is gone already. */
  drop(id: number, line: AuditEntry): Promise<boolean>;
}

/** What the quarantine is looked after with. */
export interface QuarantineDeskDeps {
  store: QuarantineStore;
  access: Access;
  alerts: Alerts;
  /** Handles an update that is tried again. Not waited for. */
  runAgain: (update: { id: number; body: unknown }) => void;
  clock: Clock;
}

/** The quarantine as admins look after it. Its methods reject what the admin may not do. */
export class QuarantineDesk {
  readonly #deps: QuarantineDeskDeps;

  constructor(deps: QuarantineDeskDeps) {
    this.#deps = deps;
  }

  /** A page of what is set aside, latest first. */
  async list(by: string, offset: number, limit: number): Promise<QuarantinePage> {
    this.#deps.access.insist(by, "quarantine");
    return this.#deps.store.list(offset, limit);
  }

  /** One entry; undefined when it is gone. */
  async find(by: string, id: number): Promise<QuarantineEntry | undefined> {
    this.#deps.access.insist(by, "quarantine");
    return this.#deps.store.find(id);
  }

  /** Has an entry tried again. What fails once more is set aside once more. Returns what became of it. */
  async retry(by: string, id: number): Promise<Retried["kind"]> {
    const { store, access, alerts, runAgain, clock } = this.#deps;
    access.insist(by, "quarantine");
    const retried = await store.retry(id, clock(), access.line(by, "quarantine", String(id), "tried again"));
    if (retried.kind === "alert") alerts.raise(retried.alert);
    if (retried.kind === "update") runAgain(retried.update);
    return retried.kind;
  }

  /** Deletes an entry and what it stands for. Returns false when it is gone already. */
  async drop(by: string, id: number): Promise<boolean> {
    const { store, access } = this.#deps;
    access.insist(by, "quarantine");
    return store.drop(id, access.line(by, "quarantine", String(id), "deleted"));
  }
}

/** Alerts that are open: gathered into groups, and sent at a bearable pace. */
import type { Alert, AlertKind, Alerts } from "../sell/alerts.ts";
import type { Clock, Log } from "../sell/runtime.ts";
import type { Access, AuditEntry } from "./access.ts";

/** Alerts of one kind and subject are sent at most this often, ms. */
export const GROUP_MS = 10 * 60_000;
/** Messages sent in any span of {@link HOUR_MS}, all kinds together. */
export const MESSAGES_PER_HOUR = 20;
const HOUR_MS = 60 * 60_000;
/** Characters that are kept of what an alert is about, and of why: a provider may give any reason. */
const SUBJECT_LENGTH = 100;
const DETAIL_LENGTH = 300;
/** How long a mute lasts, ms. */
export const MUTE_MS = 24 * HOUR_MS;

/** Alerts of one kind and subject, as they are kept. The rest of it is the newest alert's. */
export interface AlertGroup extends Alert {
  /** How many were raised since the last message about them. */
  pending: number;
  /** When the first of those was raised, ms since epoch; of no meaning when there are none. */
  since: number;
  /** When the last message about them was sent; null when none was. */
  sentAt: number | null;
}

/** A message to the admin chat that was sent. */
export interface AlertSending {
  at: number;
  /** Whether it only said that more is held back. */
  heldBack: boolean;
}

/** What is kept of alerts over a restart. Every method commits before it resolves. */
export interface AlertStore {
  groups(): Promise<readonly AlertGroup[]>;
  /** Kinds that are muted, and until when. */
  mutes(): Promise<readonly { kind: AlertKind; until: number }[]>;
  /** Messages sent after `since`, oldest first. */
  sendings(since: number): Promise<readonly AlertSending[]>;
  /** Stores groups, new or not, all at once. */
  save(groups: readonly AlertGroup[]): Promise<void>;
  /** Notes a message, with the group it was about (null for none); messages sent before `dropBefore` are deleted. */
  noteSent(sending: AlertSending, group: AlertGroup | null, dropBefore: number): Promise<void>;
  /** Deletes groups. */
  drop(groups: readonly AlertGroup[]): Promise<void>;
  /** Mutes a kind until then, or lets it through again (null), and writes the line on who did, both or none. */
  setMute(kind: AlertKind, until: number | null, line: AuditEntry): Promise<void>;
}

/** A message that is to be sent now. */
export type AlertMessage =
  | {
      kind: "alert";
      alert: Alert;
      /** How many of the same there were besides, and in how many minutes; null for a first, single one. */
      more: { count: number; minutes: number } | null;
    }
  /** There are more, but enough was sent: the next message may go at `until` (ms since epoch). */
  | { kind: "held-back"; until: number };

/** What the book of alerts is made of. */
export interface AlertBookDeps {
  store: AlertStore;
  access: Access;
  clock: Clock;
  log: Log;
  /** Called when a message has become due. */
  wake: () => void;
}

/** Reads what is open. */
export async function openAlertBook(deps: AlertBookDeps): Promise<AlertBook> {
  const { store, clock } = deps;
  const [groups, mutes, sendings] = await Promise.all([
    store.groups(),
    store.mutes(),
    store.sendings(clock() - HOUR_MS),
  ]);
  // Stored by a clock that was set back since, a time would hold up what comes after it.
  const now = clock();
  const past = <T extends { at: number }>(one: T): T => ({ ...one, at: Math.min(one.at, now) });
  const gone = (group: AlertGroup): AlertGroup => ({
    ...group,
    since: Math.min(group.since, now),
    sentAt: group.sentAt === null ? null : Math.min(group.sentAt, now),
  });
  return new AlertBook(deps, { groups: groups.map(gone), mutes, sendings: sendings.map(past) });
}

/** What the store remembers of alerts. */
interface OpenAlerts {
  groups: readonly AlertGroup[];
  mutes: readonly { kind: AlertKind; until: number }[];
  sendings: readonly AlertSending[];
}

/** The alerts that are open. Kept in memory, written down with every round of sending. */
export class AlertBook implements Alerts {
  readonly #deps: AlertBookDeps;
  readonly #groups: Map<string, AlertGroup>;
  /** Groups that the store does not know as they are. */
  readonly #unsaved = new Set<string>();
  readonly #mutes: Map<AlertKind, number>;
  #sendings: readonly AlertSending[];

  /** @internal Made by {@link openAlertBook}. */
  constructor(deps: AlertBookDeps, { groups, mutes, sendings }: OpenAlerts) {
    this.#deps = deps;
    this.#groups = new Map(groups.map((group) => [keyOf(group), group]));
    this.#mutes = new Map(mutes.map(({ kind, until }) => [kind, until]));
    this.#sendings = sendings;
  }

  raise({ kind, subject, orderId, detail }: Alert): void {
    const { clock, log, wake } = this.#deps;
    const alert: Alert = {
      kind,
      subject: subject.slice(0, SUBJECT_LENGTH).toWellFormed(),
      orderId,
      detail: detail?.slice(0, DETAIL_LENGTH).toWellFormed() ?? null,
    };
    const now = clock();
    if (this.mutedUntil(alert.kind) !== null) {
      // At this level, since strangers can have some of these raised as often as they like.
      log.debug({ kind: alert.kind, subject: alert.subject }, "alert muted");
      return;
    }
    const key = keyOf(alert);
    const open = this.#groups.get(key);
    const pending = open?.pending ?? 0;
    const group: AlertGroup = {
      ...alert,
      pending: pending + 1,
      since: pending === 0 ? now : (open?.since ?? now),
      sentAt: recent(open?.sentAt ?? null, now),
    };
    this.#groups.set(key, group);
    this.#unsaved.add(key);
    // A flood must not keep the sender busy: what is sent later anyway is written down then.
    if (this.#dueAt(group, now) <= now) wake();
  }

  /** Drops what is open about orders that were deleted because their person wanted it. */
  forget(orderIds: readonly string[]): void {
    for (const [key, { orderId, subject }] of this.#groups) {
      if (!orderIds.includes(orderId ?? subject)) continue;
      this.#groups.delete(key);
      this.#unsaved.delete(key);
    }
  }

  /** Until when a kind is muted, ms since epoch; null when it is not. */
  mutedUntil(kind: AlertKind): number | null {
    const until = this.#mutes.get(kind);
    return until === undefined || until <= this.#deps.clock() ? null : until;
  }

  /** Silences a kind for {@link MUTE_MS}, what was not sent yet included, or lets it through again. */
  async setMuted(by: string, kind: AlertKind, muted: boolean): Promise<void> {
    const { store, access, clock, wake } = this.#deps;
    access.insist(by, "mute");
    const until = muted ? clock() + MUTE_MS : null;
    await store.setMute(kind, until, access.line(by, "mute", kind, muted ? "for 24 h" : "off"));
    if (until === null) this.#mutes.delete(kind);
    else this.#mutes.set(kind, until);
    for (const [key, group] of this.#groups) {
      if (!muted || group.kind !== kind || group.pending === 0) continue;
      this.#groups.set(key, { ...group, pending: 0 });
      this.#unsaved.add(key);
    }
    wake();
  }

  /** Stores what the store does not know yet, and drops groups that have long been quiet. */
  async flush(): Promise<void> {
    const { store, clock } = this.#deps;
    const now = clock();
    const keys = [...this.#unsaved];
    this.#unsaved.clear();
    try {
      await store.save(keys.flatMap((key) => this.#groups.get(key) ?? []));
    } catch (error) {
      for (const key of keys) this.#unsaved.add(key);
      throw error;
    }
    const over = [...this.#groups].filter(
      ([, group]) => group.pending === 0 && recent(group.sentAt, now) === null,
    );
    if (over.length === 0) return;
    for (const [key] of over) this.#groups.delete(key);
    await store.drop(over.map(([, group]) => group));
  }

  /** The message to send now; undefined when there is none. */
  next(): AlertMessage | undefined {
    const now = this.#deps.clock();
    const due = [...this.#groups.values()]
      .filter((group) => group.pending > 0 && this.#groupDueAt(group) <= now)
      .toSorted((a, b) => a.since - b.since);
    const [group] = due;
    if (!group) return undefined;
    const until = this.#fullUntil(now);
    if (until !== null) return this.#saidHeldBack(now) ? undefined : { kind: "held-back", until };
    const { kind, subject, orderId, detail } = group;
    const count = group.sentAt === null ? group.pending - 1 : group.pending;
    const minutes = Math.max(1, Math.round((now - (group.sentAt ?? group.since)) / 60_000));
    return {
      kind: "alert",
      alert: { kind, subject, orderId, detail },
      more: count === 0 ? null : { count, minutes },
    };
  }

  /** The message was sent, `at` being when that began. What was raised since then goes with the next one. */
  async sent(message: AlertMessage, at: number): Promise<void> {
    const sending: AlertSending = { at, heldBack: message.kind === "held-back" };
    this.#sendings = [...this.#sendings.filter((earlier) => at - earlier.at < HOUR_MS), sending];
    const group = message.kind === "alert" ? this.#settle(message, at) : null;
    await this.#deps.store.noteSent(sending, group, at - HOUR_MS);
  }

  #settle({ alert, more }: Extract<AlertMessage, { kind: "alert" }>, at: number): AlertGroup | null {
    const key = keyOf(alert);
    const group = this.#groups.get(key);
    if (!group) return null;
    const counted = (more?.count ?? 0) + (group.sentAt === null ? 1 : 0);
    const settled: AlertGroup = {
      ...group,
      pending: Math.max(0, group.pending - counted),
      since: at,
      sentAt: at,
    };
    this.#groups.set(key, settled);
    this.#unsaved.delete(key);
    return settled;
  }

  /** When the next message is due, ms since epoch; null when none is. */
  nextDueAt(): number | null {
    const now = this.#deps.clock();
    const times = [...this.#groups.values()]
      .filter(({ pending }) => pending > 0)
      .map((group) => this.#dueAt(group, now));
    return times.length === 0 ? null : Math.min(...times);
  }

  #dueAt(group: AlertGroup, now: number): number {
    const due = this.#groupDueAt(group);
    const until = this.#fullUntil(now);
    return until === null || !this.#saidHeldBack(now) ? due : Math.max(due, until);
  }

  #groupDueAt({ since, sentAt }: AlertGroup): number {
    return sentAt === null ? since : Math.max(since, sentAt + GROUP_MS);
  }

  /** When the next message may go; null when one may go now. */
  #fullUntil(now: number): number | null {
    const sent = this.#sendings.filter(({ at, heldBack }) => !heldBack && now - at < HOUR_MS);
    const oldest = sent.at(-MESSAGES_PER_HOUR);
    return oldest === undefined ? null : oldest.at + HOUR_MS;
  }

  /** Whether it was said that more is held back; saying it each time one more may go would only add to the noise. */
  #saidHeldBack(now: number): boolean {
    return this.#sendings.some(({ at, heldBack }) => heldBack && now - at < HOUR_MS);
  }
}

function keyOf({ kind, subject }: Alert): string {
  return `${kind} ${subject}`;
}

/** When a group was last sent; null when that is so long ago that it begins anew. */
function recent(sentAt: number | null, now: number): number | null {
  return sentAt !== null && now - sentAt < HOUR_MS ? sentAt : null;
}

import type { Clock, Log } from "./runtime.ts";

/** What admins are alerted to. */
const ALERT_KINDS = [
  /** An order could not be created. */
  "refused-order",
  /** A callback was refused: wrong signature, wrong key, no key to verify it with. */
  "refused-callback",
  /** An order came to be on hold. */
  "held-order",
  /** Nothing was heard of an open order for long. */
  "silent-order",
  /** One provider failed often in a short time. */
  "failing-provider",
  /** A notice was given up: its person was not told. */
  "dead-letter",
  /** A final status turned out not to be final. */
  "overturned-final",
] as const;

/** One of them. */
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Whether `text` names a kind of alert. */
export function isAlertKind(text: string): text is AlertKind {
  return ALERT_KINDS.some((kind) => kind === text);
}

/** Something admins should know. */
export interface Alert {
  kind: AlertKind;
  /** What it is about: an order's id, a provider's code, a reason. Alerts of one kind and subject are told together. */
  subject: string;
  /** The order to look at, our id; null when there is none. */
  orderId: string | null;
  /** Why, in a word or two of the API's or our own. Never an address, a name or a secret. */
  detail: string | null;
}

/** Where the domain reports. Nothing here throws or waits: reporting never gets in the way of a sale. */
export interface Alerts {
  /** Something happened that admins should know of. */
  raise(alert: Alert): void;
  /**
   * A provider failed: its quote was no use, or it refused an order. {@link PROVIDER_FAILURES} of them within
   * {@link PROVIDER_WINDOW_MS} raise `failing-provider`, and so does each further one within that time.
   */
  providerFailed(providerCode: string, reason: string): void;
}

/** For an instance without an admin chat. */
export const NO_ALERTS: Alerts = { raise() {}, providerFailed() {} };

/** So many failures of one provider … */
const PROVIDER_FAILURES = 5;
/** … within this time are too many, ms. */
const PROVIDER_WINDOW_MS = 15 * 60_000;
/** Alerts of one kind and subject are told at most this often, ms. */
export const GROUP_MS = 10 * 60_000;
/** Messages told in any span of {@link HOUR_MS}, all kinds together. */
export const MESSAGES_PER_HOUR = 20;
const HOUR_MS = 60 * 60_000;
/** How long a mute lasts, ms. */
export const MUTE_MS = 24 * HOUR_MS;

/** The reasons of a quote that count as the provider's failure (offer elements of the "Get offers off-ramp" page). */
const FAILURES_TO_QUOTE: ReadonlySet<string> = new Set(["unavailable", "timeout", "invalidOffer"]);

/** Whether a refusal to quote is the provider's failure, and not a matter of what was asked. */
export function isProviderFailure(reason: string): boolean {
  return FAILURES_TO_QUOTE.has(reason);
}

/** Alerts of one kind and subject, as they are kept. The rest of it is the newest alert's. */
export interface AlertGroup extends Alert {
  /** How many were raised since the last message about them. */
  untold: number;
  /** When the first of those was raised, ms since epoch; of no meaning when there are none. */
  since: number;
  /** When they were last told of; null when they never were. */
  toldAt: number | null;
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
  /** Notes a message, with the group it told of (null for none); older messages than `forgetBefore` are forgotten. */
  told(sending: AlertSending, group: AlertGroup | null, forgetBefore: number): Promise<void>;
  /** Forgets groups. */
  drop(groups: readonly AlertGroup[]): Promise<void>;
  /** Mutes a kind until then; null lets it through again. */
  setMute(kind: AlertKind, until: number | null): Promise<void>;
}

/** A message that is to be sent now. */
export type Telling =
  | {
      kind: "alert";
      alert: Alert;
      /** How many of the same there were besides, and in how many minutes; null for a first, single one. */
      more: { count: number; minutes: number } | null;
    }
  /** There are more, but enough was sent: the next message may go at `until` (ms since epoch). */
  | { kind: "held-back"; until: number };

/** What the book of alerts needs. */
export interface AlertBookDeps {
  store: AlertStore;
  clock: Clock;
  log: Log;
  /** Told when a message has become due. */
  wake: () => void;
}

/** The alerts that are open. Kept in memory, written down with every round of sending. */
export class AlertBook implements Alerts {
  readonly #deps: AlertBookDeps;
  readonly #groups = new Map<string, AlertGroup>();
  /** Groups that the store does not know as they are. */
  readonly #unsaved = new Set<string>();
  readonly #mutes = new Map<AlertKind, number>();
  /** Times of the latest failures per provider, and why. A restart begins to count anew. */
  readonly #failures = new Map<string, { at: number; reason: string }[]>();
  #sendings: AlertSending[] = [];

  constructor(deps: AlertBookDeps) {
    this.#deps = deps;
  }

  /** Reads what is open. To be called once, before anything else. */
  async load(): Promise<void> {
    const { store, clock } = this.#deps;
    for (const group of await store.groups()) this.#groups.set(keyOf(group), group);
    for (const { kind, until } of await store.mutes()) this.#mutes.set(kind, until);
    this.#sendings = [...(await store.sendings(clock() - HOUR_MS))];
  }

  raise(alert: Alert): void {
    const { clock, log, wake } = this.#deps;
    const now = clock();
    if (this.mutedUntil(alert.kind) !== null) {
      log.info({ kind: alert.kind, subject: alert.subject }, "alert muted");
      return;
    }
    const key = keyOf(alert);
    const open = this.#groups.get(key);
    const untold = open?.untold ?? 0;
    const group: AlertGroup = {
      ...alert,
      untold: untold + 1,
      since: untold === 0 ? now : (open?.since ?? now),
      toldAt: recent(open?.toldAt ?? null, now),
    };
    this.#groups.set(key, group);
    this.#unsaved.add(key);
    // A flood must not keep the sender busy: what is told later anyway is written down then.
    if (this.#dueAt(group, now) <= now) wake();
  }

  providerFailed(providerCode: string, reason: string): void {
    const now = this.#deps.clock();
    const failures = (this.#failures.get(providerCode) ?? []).filter(
      ({ at }) => now - at < PROVIDER_WINDOW_MS,
    );
    failures.push({ at: now, reason });
    this.#failures.set(providerCode, failures.slice(-PROVIDER_FAILURES));
    if (failures.length < PROVIDER_FAILURES) return;
    const reasons = new Set(failures.map((failure) => failure.reason));
    this.raise({
      kind: "failing-provider",
      subject: providerCode,
      orderId: null,
      detail: [...reasons].join(", "),
    });
  }

  /** Until when a kind is muted, ms since epoch; null when it is not. */
  mutedUntil(kind: AlertKind): number | null {
    const until = this.#mutes.get(kind);
    return until === undefined || until <= this.#deps.clock() ? null : until;
  }

  /** Silences a kind for {@link MUTE_MS}, what is not told yet included, or lets it through again. */
  async setMuted(kind: AlertKind, muted: boolean): Promise<void> {
    const { store, clock, wake } = this.#deps;
    const until = muted ? clock() + MUTE_MS : null;
    await store.setMute(kind, until);
    if (until === null) this.#mutes.delete(kind);
    else this.#mutes.set(kind, until);
    for (const [key, group] of this.#groups) {
      if (!muted || group.kind !== kind || group.untold === 0) continue;
      this.#groups.set(key, { ...group, untold: 0 });
      this.#unsaved.add(key);
    }
    wake();
  }

  /** Writes down what the store does not know yet, and forgets what was told long ago. */
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
      ([, group]) => group.untold === 0 && recent(group.toldAt, now) === null,
    );
    if (over.length === 0) return;
    for (const [key] of over) this.#groups.delete(key);
    await store.drop(over.map(([, group]) => group));
  }

  /** The message to send now; undefined when there is none. */
  next(): Telling | undefined {
    const now = this.#deps.clock();
    const due = [...this.#groups.values()]
      .filter((group) => group.untold > 0 && this.#groupDueAt(group) <= now)
      .toSorted((a, b) => a.since - b.since);
    const [group] = due;
    if (!group) return undefined;
    const until = this.#fullUntil(now);
    if (until !== null) return this.#saidHeldBack(now) ? undefined : { kind: "held-back", until };
    const { kind, subject, orderId, detail } = group;
    const count = group.toldAt === null ? group.untold - 1 : group.untold;
    const minutes = Math.max(1, Math.round((now - (group.toldAt ?? group.since)) / 60_000));
    return {
      kind: "alert",
      alert: { kind, subject, orderId, detail },
      more: count === 0 ? null : { count, minutes },
    };
  }

  /** The message was sent, `at` being when that began. What was raised since then is told with the next one. */
  async told(telling: Telling, at: number): Promise<void> {
    const sending: AlertSending = { at, heldBack: telling.kind === "held-back" };
    this.#sendings = [...this.#sendings.filter((earlier) => at - earlier.at < HOUR_MS), sending];
    const group = telling.kind === "alert" ? this.#settle(telling, at) : null;
    await this.#deps.store.told(sending, group, at - HOUR_MS);
  }

  #settle({ alert, more }: Extract<Telling, { kind: "alert" }>, at: number): AlertGroup | null {
    const key = keyOf(alert);
    const group = this.#groups.get(key);
    if (!group) return null;
    const counted = (more?.count ?? 0) + (group.toldAt === null ? 1 : 0);
    const settled: AlertGroup = {
      ...group,
      untold: Math.max(0, group.untold - counted),
      since: at,
      toldAt: at,
    };
    this.#groups.set(key, settled);
    this.#unsaved.delete(key);
    return settled;
  }

  /** When the next message is due, ms since epoch; null when none is. */
  nextDueAt(): number | null {
    const now = this.#deps.clock();
    const times = [...this.#groups.values()]
      .filter(({ untold }) => untold > 0)
      .map((group) => this.#dueAt(group, now));
    return times.length === 0 ? null : Math.min(...times);
  }

  #dueAt(group: AlertGroup, now: number): number {
    const due = this.#groupDueAt(group);
    const until = this.#fullUntil(now);
    return until === null || !this.#saidHeldBack(now) ? due : Math.max(due, until);
  }

  #groupDueAt({ since, toldAt }: AlertGroup): number {
    return toldAt === null ? since : Math.max(since, toldAt + GROUP_MS);
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

/** A group that was told of longer ago than that is a new one. */
function recent(toldAt: number | null, now: number): number | null {
  return toldAt !== null && now - toldAt < HOUR_MS ? toldAt : null;
}

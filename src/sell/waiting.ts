/**
 * The end of every wait: what has not come to an end in time is told to whoever is concerned, and admins hear of it when it
 * is over. {@link WAITS} says of everything that may wait who hears of it, and when.
 */
import { Ages } from "./ages.ts";
import type { AlertKind, Alerts } from "./alerts.ts";
import type { Worker } from "./due-loop.ts";
import { type DoubtStage, doubtNotice, type NewNotice, type Noticed } from "./notices.ts";
import type { Clock, Log, Uptime } from "./runtime.ts";
import type { OrderStore } from "./stores.ts";
import { traced } from "./tracing.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Who hears of something that waits, and after how long. */
interface WaitRule {
  /** What the person is told, growing; empty for what concerns nobody in particular. */
  people: readonly { afterMs: number; stage: DoubtStage }[];
  /** When admins are alerted, and again once it is over. */
  adminsAfterMs: number;
}

/** Everything that may wait. */
export const WAITS = {
  /** An order whose placing was not answered, and that cannot be looked up. */
  "order-in-doubt": {
    people: [
      { afterMs: 2 * MINUTE, stage: "minutes" },
      { afterMs: HOUR, stage: "hour" },
      { afterMs: 24 * HOUR, stage: "day" },
    ],
    adminsAfterMs: 10 * MINUTE,
  },
  /** Changelly answers no call. */
  "changelly-down": { people: [], adminsAfterMs: 2 * MINUTE },
  /** Changelly refuses our keys. */
  "changelly-keys": { people: [], adminsAfterMs: 0 },
  /** Telegram gives us no updates: it refuses the webhook or cannot reach it, or gives them to another program. */
  "updates-refused": { people: [], adminsAfterMs: MINUTE },
  /** The oldest unsent notice to somebody who does not block the bot. */
  "notice-unsent": { people: [], adminsAfterMs: 5 * MINUTE },
  /** The oldest update that was taken in and not dealt with. */
  "update-unhandled": { people: [], adminsAfterMs: 5 * MINUTE },
} as const satisfies Partial<Record<AlertKind, WaitRule>>;

/** One of them. */
export type WaitKind = keyof typeof WAITS;

/** Whether `text` names something that may wait. */
export function isWaitKind(text: string): text is WaitKind {
  return Object.hasOwn(WAITS, text);
}

/** Something that waits at this moment. */
export interface OpenWait {
  /** Since when, ms since the epoch. */
  since: number;
  /** The order that waits, and whose it is; absent where a wait is about no order. */
  order?: Noticed;
}

/** Who was told of a wait. */
export interface ToldWait {
  kind: WaitKind;
  /** The order, our id; empty where a wait is about no order. */
  subject: string;
  /** Since when it waited when that was told, ms since the epoch. */
  since: number;
  /** What the person was told so far: this many of {@link WaitRule.people}. */
  people: number;
  /** Whether admins were alerted. */
  admins: boolean;
}

/** What is durable of waits. Every method commits before it resolves. */
export interface WaitStore {
  ordersInDoubt(): Promise<readonly OpenWait[]>;
  /** The oldest unsent notice to somebody who can be reached; none when there is none. */
  oldestNotice(): Promise<readonly OpenWait[]>;
  /** How many unsent notices may be sent at `now`, ms since the epoch. */
  noticesDue(now: number): Promise<number>;
  /** The oldest update that was taken in, is not dealt with and not set aside; none when there is none. */
  oldestUpdate(): Promise<readonly OpenWait[]>;
  told(): Promise<readonly ToldWait[]>;
  /** Notes who was told, together with the notice that tells the person. */
  note(wait: ToldWait, notice?: NewNotice): Promise<void>;
  /** The wait is over. */
  forget(wait: Pick<ToldWait, "kind" | "subject">): Promise<void>;
}

/** Where it is seen what waits, and who is told. */
export interface WaitingDeps {
  /** Gives what waits of each kind. */
  sources: Readonly<Record<WaitKind, () => Promise<readonly OpenWait[]>>>;
  waits: Pick<WaitStore, "told" | "note" | "forget">;
  orders: Pick<OrderStore, "find">;
  alerts: Pick<Alerts, "raise">;
  clock: Clock;
  uptime: Uptime;
  log: Log;
}

/** Looked at this often, and when the next one has to be told, ms. */
const LOOK_MS = 15_000;
/** After the end of a wait was told, the next one of that kind is told no sooner, ms: the alerts keep their order. */
const AGAIN_MS = 10 * MINUTE;

/** Walks {@link WAITS} and tells what has to be told. */
export class Waiting implements Worker {
  readonly name = "waiting";
  readonly #deps: WaitingDeps;
  /** The uptime of the next look. */
  #lookAt = Number.NEGATIVE_INFINITY;
  /** For how long everything has waited that waits now. */
  readonly #ages: Ages;
  /** The uptime at which the end of a wait was told. */
  readonly #overAt = new Map<string, number>();

  constructor(deps: WaitingDeps) {
    this.#deps = deps;
    this.#ages = new Ages(deps);
  }

  async nextDueAt(): Promise<number> {
    const { clock, uptime } = this.#deps;
    return clock() + Math.max(0, this.#lookAt - uptime());
  }

  async round(): Promise<void> {
    const { sources, waits, clock, uptime } = this.#deps;
    const now = uptime();
    if (now < this.#lookAt) return;
    const told = await waits.told();
    const seen = new Set<string>();
    const pauses = [LOOK_MS];
    for (const kind of Object.keys(WAITS).filter(isWaitKind)) {
      const over = new Map(told.filter((wait) => wait.kind === kind).map((wait) => [wait.subject, wait]));
      for (const open of await sources[kind]()) {
        const subject = open.order?.id ?? "";
        const key = `${kind} ${subject} ${open.since}`;
        seen.add(key);
        // Only an order's wait goes on while the program is down.
        const age = this.#ages.of(key, open.order ? open.since : clock());
        const before = over.get(subject) ?? { kind, subject, since: open.since, people: 0, admins: false };
        pauses.push(await this.#tell(before, open, age));
        if (age >= WAITS[kind].adminsAfterMs || !before.admins) over.delete(subject);
      }
      for (const wait of over.values()) await this.#end(wait);
    }
    this.#ages.keep(seen);
    this.#lookAt = now + Math.min(...pauses);
  }

  /** Tells of a wait what has to be told at this age; returns how long until more has to be, ms. */
  async #tell(told: ToldWait, { since, order }: OpenWait, age: number): Promise<number> {
    const { waits, alerts, clock, uptime, log } = this.#deps;
    const { kind, subject } = told;
    const { people, adminsAfterMs }: WaitRule = WAITS[kind];
    const passed = people.filter(({ afterMs }) => age >= afterMs);
    const stage = passed.length > told.people ? passed.at(-1)?.stage : undefined;
    const overAt = this.#overAt.get(`${kind} ${subject}`) ?? Number.NEGATIVE_INFINITY;
    const alert = !told.admins && age >= adminsAfterMs && uptime() - overAt >= AGAIN_MS;
    if (alert) {
      await this.#ofSale(subject, () => log.error({ kind, ms: age }, "waiting for too long"));
      const detail = String(Math.round(age / MINUTE));
      alerts.raise({ kind, subject, orderId: order?.id ?? null, detail });
    }
    if (alert || stage) {
      const next: ToldWait = { ...told, since, people: passed.length, admins: told.admins || alert };
      await waits.note(next, order && stage && doubtNotice(order, stage, clock()));
    }
    const left = [...people.map(({ afterMs }) => afterMs), adminsAfterMs].map((afterMs) => afterMs - age);
    return Math.min(LOOK_MS, ...left.filter((ms) => ms > 0));
  }

  /** It waits no more, or not for so long: whoever heard that it does hears that, too. */
  async #end(wait: ToldWait): Promise<void> {
    const { waits, alerts, clock, uptime, log } = this.#deps;
    const { kind, subject, since, admins } = wait;
    if (admins) {
      await this.#ofSale(subject, () => log.info({ kind }, "waiting is over"));
      const detail = String(Math.max(1, Math.round((clock() - since) / MINUTE)));
      alerts.raise({ kind: "wait-over", subject: `${kind} ${subject}`, orderId: subject || null, detail });
      this.#overAt.set(`${kind} ${subject}`, uptime());
    }
    await waits.forget(wait);
  }

  /** Writes a line about an order, where a wait is about one: the store that finds it names its sale. */
  async #ofSale(orderId: string, write: () => void): Promise<void> {
    if (orderId === "") return write();
    const line = () => this.#deps.orders.find(orderId).then(write);
    await traced(line, { orderId });
  }
}

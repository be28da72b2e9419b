/**
 * Reminds people of orders that wait for their coins: a few times after the placing, and no more once anything is heard of
 * the order, which is read right before. The schedule is durable with the order itself; only a reminder whose time has come becomes a notice, since the
 * oldest unsent notice of a chat keeps the ones behind it waiting.
 */
import type { Worker } from "./due-loop.ts";
import { ABOUT_THE_BATCH, type Following } from "./following.ts";
import { notice } from "./notices.ts";
import type { Order } from "./order.ts";
import type { User, UserStore } from "./people.ts";
import type { Clock, Log, Uptime } from "./runtime.ts";
import type { OrderStore, Reminder, ReminderStore } from "./stores.ts";
import { traced } from "./tracing.ts";

/** What reminders are read from, and when they are due. */
export interface RemindingDeps {
  reminders: ReminderStore;
  orders: Pick<OrderStore, "find">;
  users: Pick<UserStore, "find">;
  following: Pick<Following, "readNow">;
  /** When people are reminded, after the placing, ms, growing; empty for never. */
  afterMs: readonly number[];
  clock: Clock;
  uptime: Uptime;
  log: Log;
}

/** Reminders taken from the store at once. */
const ROUND = 100;
/** Pause of a reminder whose order cannot be read, ms. */
const UNREADABLE_PAUSE_MS = 3_600_000;
/** Pause of all reminders while Changelly cannot be asked whether the coins came, ms. */
const UNREACHABLE_PAUSE_MS = 60_000;

/** Whether there is something to remind of: the order is there, and neither coins nor anything else was heard of. */
export function waitsForCoins({
  phase,
  status,
  payinAmount,
}: Pick<Order, "phase" | "status" | "payinAmount">): boolean {
  return phase === "placed" && status === "created" && payinAmount === null;
}

/** Whether this person may be reminded of this order: they want to be, can be reached, and did not have their data deleted. */
export function wantsReminders(
  { reminders, unreachableAt, erasedAt }: Pick<User, "reminders" | "unreachableAt" | "erasedAt">,
  order: Pick<Order, "createdAt">,
): boolean {
  return reminders && unreachableAt === null && (erasedAt === null || order.createdAt > erasedAt);
}

/** Turns reminders whose time has come into notices. Of what became due while the program was down, one per order. */
export class Reminding implements Worker {
  readonly name = "reminders";
  readonly #deps: RemindingDeps;
  /** The uptime until which nobody is reminded. */
  #restUntil = 0;

  constructor(deps: RemindingDeps) {
    this.#deps = deps;
  }

  async nextDueAt(): Promise<number | null> {
    const { reminders, clock, uptime } = this.#deps;
    const next = await reminders.nextDueAt();
    return next === null ? null : Math.max(next, clock() + this.#restUntil - uptime());
  }

  async round(): Promise<void> {
    const { reminders, clock, uptime, log } = this.#deps;
    if (uptime() < this.#restUntil) return;
    const now = clock();
    const due = await reminders.due(now, ROUND);
    for (const reminder of due) {
      const { orderId } = reminder;
      const isAsked = await traced(
        async () => {
          try {
            return await this.#remind(reminder, now);
          } catch (error) {
            // One order that cannot be read must not keep everybody else from being reminded.
            log.error({ err: error }, "reminder failed; retrying");
            await reminders.advance(reminder, now + UNREADABLE_PAUSE_MS);
            return true;
          }
        },
        { orderId },
      );
      if (isAsked) continue;
      this.#restUntil = uptime() + UNREACHABLE_PAUSE_MS;
      return;
    }
  }

  /** Returns false, and leaves the reminder as it is, when Changelly cannot be asked at the moment. */
  async #remind(reminder: Reminder, now: number): Promise<boolean> {
    const { reminders, orders, users, following, afterMs, log } = this.#deps;
    const order = await orders.find(reminder.orderId);
    // Orders placed while people were still reminded have their reminders in the store.
    if (!order || !waitsForCoins(order) || afterMs.length === 0) {
      await reminders.advance(reminder, null);
      return true;
    }
    const user = await users.find(order.userId);
    const placedAt = this.#placedAt(order, reminder, now);
    const next = afterMs.map((after) => placedAt + after).find((at) => at > now) ?? null;
    const wanted = user && wantsReminders(user, order);
    // The coins may have come since it was read: then this ends the reminding, and the reminder is due no more.
    const failure = wanted ? await following.readNow(order.id) : undefined;
    if (failure && !ABOUT_THE_BATCH.has(failure.kind)) return false;
    const isRead = wanted === true && failure === undefined;
    await reminders.advance(reminder, next, isRead ? notice("reminder", order, now) : undefined);
    log.debug({ wanted: isRead }, "reminder came due");
    return true;
  }

  /** When the order was placed. A due time that does not follow from that was moved with the clock, and the placing with it. */
  #placedAt({ statusAt }: Order, { sent, dueAt }: Reminder, now: number): number {
    const { afterMs } = this.#deps;
    // A status that never changed dates from the placing.
    if (afterMs.some((after) => statusAt + after === dueAt)) return statusAt;
    return (dueAt ?? now) - (afterMs[sent] ?? 0);
  }
}

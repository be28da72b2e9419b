/**
 * Reminds people of orders that wait for their coins: a few times after the placing, and no more once anything is heard of
 * the order. The schedule is durable with the order itself; only a reminder whose time has come becomes a notice, since the
 * oldest unsent notice of a chat keeps the ones behind it waiting.
 */
import type { Worker } from "./due-loop.ts";
import { notice } from "./notices.ts";
import type { Order } from "./order.ts";
import type { User, UserStore } from "./people.ts";
import type { Clock, Log } from "./runtime.ts";
import type { OrderStore, Reminder, ReminderStore } from "./stores.ts";
import { traced } from "./tracing.ts";

/** What reminders are read from, and when they are due. */
export interface RemindingDeps {
  reminders: ReminderStore;
  orders: Pick<OrderStore, "find">;
  users: Pick<UserStore, "find">;
  /** When people are reminded, after the placing, ms, growing; empty for never. */
  afterMs: readonly number[];
  clock: Clock;
  log: Log;
}

/** Reminders taken from the store at once. */
const ROUND = 100;
/** Pause of a reminder whose order cannot be read, ms. */
const UNREADABLE_PAUSE_MS = 3_600_000;

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

  constructor(deps: RemindingDeps) {
    this.#deps = deps;
  }

  nextDueAt(): Promise<number | null> {
    return this.#deps.reminders.nextDueAt();
  }

  async round(): Promise<void> {
    const { reminders, clock, log } = this.#deps;
    const now = clock();
    const due = await reminders.due(now, ROUND);
    for (const reminder of due) {
      const { orderId } = reminder;
      await traced(
        async () => {
          try {
            await this.#remind(reminder, now);
          } catch (error) {
            // One order that cannot be read must not keep everybody else from being reminded.
            log.error({ err: error }, "reminder failed; retrying");
            await reminders.advance(reminder, now + UNREADABLE_PAUSE_MS);
          }
        },
        { orderId },
      );
    }
  }

  async #remind(reminder: Reminder, now: number): Promise<void> {
    const { reminders, orders, users, afterMs, log } = this.#deps;
    const order = await orders.find(reminder.orderId);
    // Orders placed while people were still reminded have their reminders in the store.
    if (!order || !waitsForCoins(order) || afterMs.length === 0) {
      await reminders.advance(reminder, null);
      return;
    }
    const user = await users.find(order.userId);
    const placedAt = this.#placedAt(order, reminder, now);
    const next = afterMs.map((after) => placedAt + after).find((at) => at > now) ?? null;
    const wanted = user && wantsReminders(user, order);
    await reminders.advance(reminder, next, wanted ? notice("reminder", order, now) : undefined);
    log.debug({ wanted: wanted === true }, "reminder came due");
  }

  /** When the order was placed. A due time that does not follow from that was moved with the clock, and the placing with it. */
  #placedAt({ statusAt }: Order, { sent, dueAt }: Reminder, now: number): number {
    const { afterMs } = this.#deps;
    // A status that never changed dates from the placing.
    if (afterMs.some((after) => statusAt + after === dueAt)) return statusAt;
    return (dueAt ?? now) - (afterMs[sent] ?? 0);
  }
}

/** A person's placed orders: what they see of them, and what they say about them. */
import type { Outbox } from "./notices.ts";
import type { Order, StatusChange } from "./order.ts";
import type { Clock } from "./runtime.ts";
import type { OrderPage, OrderStore, OrdersPart, ReminderStore } from "./stores.ts";

/** What placed orders are kept in, and who has to know when one is to be read. */
export interface PlacedOrdersDeps {
  orders: Pick<OrderStore, "find" | "history" | "list" | "markDue">;
  outbox: Pick<Outbox, "cancel">;
  reminders: Pick<ReminderStore, "find" | "stop">;
  clock: Clock;
}

/** Saying again within this time that coins were sent does not have the order read again, ms. */
const SENT_AGAIN_MS = 60_000;

/** The orders of people, each their own. */
export class PlacedOrders {
  readonly #deps: PlacedOrdersDeps;

  constructor(deps: PlacedOrdersDeps) {
    this.#deps = deps;
  }

  /** An order of this person, by our id. Somebody else's is as good as missing. */
  async find(userId: string, orderId: string): Promise<Order | undefined> {
    const order = await this.#deps.orders.find(orderId);
    return order?.userId === userId ? order : undefined;
  }

  /** A page of a person's own orders, newest first: all, or a part of them. */
  list(userId: string, offset: number, limit: number, part?: OrdersPart): Promise<OrderPage> {
    return this.#deps.orders.list(userId, offset, limit, part);
  }

  /** An order's timeline, oldest first. */
  history(orderId: string): Promise<readonly StatusChange[]> {
    return this.#deps.orders.history(orderId);
  }

  /** The person has the link on screen: it need not be pushed any more. */
  async linkShown(orderId: string): Promise<void> {
    await this.#deps.outbox.cancel(orderId, "placed");
  }

  /** The person says that the coins of this order are on their way: no more reminders, and the order is read soon. */
  async coinsSent(order: Order): Promise<void> {
    const { reminders, orders, clock } = this.#deps;
    const now = clock();
    const earlier = await this.coinsSentAt(order.id);
    await reminders.stop(order.id, now);
    // Pressed again and again, it must not keep Changelly busy.
    const isNew = earlier === null || now - earlier >= SENT_AGAIN_MS;
    if (isNew && order.changellyId !== null) await orders.markDue({ id: order.id }, now);
  }

  /** When the person said that the coins of this order are on their way; null when they did not. */
  async coinsSentAt(orderId: string): Promise<number | null> {
    return (await this.#deps.reminders.find(orderId))?.coinsSentAt ?? null;
  }

  /** The person does not want to be reminded of this order any more. */
  async stopReminding(orderId: string): Promise<void> {
    await this.#deps.reminders.stop(orderId);
  }
}

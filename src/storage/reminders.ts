/** Reminders of orders that wait for their coins. */
import type { Kysely, Transaction } from "kysely";
import type { ReminderStore } from "../sell/stores.ts";
import type { Database, Tables } from "./database.ts";

/** The reminders in `database`. */
export function createReminderStore({ db, becameDue }: Database): ReminderStore {
  const reminders = db
    .selectFrom("reminders")
    .select(["orderId", "told as sent", "dueAt", "sentAt as coinsSentAt"]);
  return {
    find: (orderId) => reminders.where("orderId", "=", orderId).executeTakeFirst(),

    due: (now, limit) => reminders.where("dueAt", "<=", now).orderBy("dueAt").limit(limit).execute(),

    async nextDueAt() {
      const next = await db
        .selectFrom("reminders")
        .select("dueAt")
        .where("dueAt", "is not", null)
        .orderBy("dueAt")
        .limit(1)
        .executeTakeFirst();
      return next?.dueAt ?? null;
    },

    async advance({ orderId, sent, dueAt }, nextDueAt, notice) {
      const stored = await db.transaction().execute(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable("reminders")
          .set({ told: sent + (notice ? 1 : 0), dueAt: nextDueAt })
          .where("orderId", "=", orderId)
          .where("dueAt", "=", dueAt)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        if (notice)
          await trx
            .insertInto("outbox")
            .values({ ...notice, attempts: 0 })
            .execute();
        return true;
      });
      if (stored && notice) becameDue();
      return stored;
    },

    stop: (orderId, sentAt) =>
      db.transaction().execute(async (trx) => {
        await stopReminding(trx, orderId);
        if (sentAt === undefined) return;
        await trx
          .insertInto("reminders")
          .values({ orderId, told: 0, dueAt: null, sentAt })
          .onConflict((conflict) => conflict.column("orderId").doUpdateSet({ sentAt }))
          .execute();
      }),
  };
}

/** Begins the reminding of an order, unless it was begun before. */
export async function beginReminding(
  trx: Transaction<Tables>,
  orderId: string,
  dueAt: number,
): Promise<void> {
  await trx
    .insertInto("reminders")
    .values({ orderId, told: 0, dueAt, sentAt: null })
    .onConflict((conflict) => conflict.column("orderId").doNothing())
    .execute();
}

/** Ends the reminding of an order. What is owed of it already need not be told any more. */
export async function stopReminding(db: Kysely<Tables>, orderId: string): Promise<void> {
  await db.updateTable("reminders").set({ dueAt: null }).where("orderId", "=", orderId).execute();
  await db
    .deleteFrom("outbox")
    .where("orderId", "=", orderId)
    .where("kind", "=", "reminder")
    .where("buriedAt", "is", null)
    .execute();
}

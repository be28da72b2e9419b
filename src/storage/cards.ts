/** What the chat knows of an order beyond the order itself: the message with its live card, and its reminders. */
import type { CardStore, ReminderStore } from "../sell/ports.ts";
import type { Database } from "./database.ts";

/** The cards in `database`. */
export function createCardStore({ db }: Database): CardStore {
  return {
    find: (orderId) =>
      db
        .selectFrom("cards")
        .select(["chatId", "messageId"])
        .where("orderId", "=", orderId)
        .executeTakeFirst(),

    async at(chatId, messageId) {
      const row = await db
        .selectFrom("cards")
        .select("orderId")
        .where("chatId", "=", chatId)
        .where("messageId", "=", messageId)
        .executeTakeFirst();
      return row?.orderId;
    },

    put: (orderId, chatId, messageId) =>
      db.transaction().execute(async (trx) => {
        await trx
          .deleteFrom("cards")
          .where("chatId", "=", chatId)
          .where("messageId", "=", messageId)
          .where("orderId", "!=", orderId)
          .execute();
        await trx
          .insertInto("cards")
          .values({ orderId, chatId, messageId })
          .onConflict((conflict) => conflict.column("orderId").doUpdateSet({ chatId, messageId }))
          .execute();
      }),
  };
}

/** The reminders in `database`. */
export function createReminderStore({ db }: Database): ReminderStore {
  return {
    find: (orderId) =>
      db.selectFrom("reminders").selectAll().where("orderId", "=", orderId).executeTakeFirst(),

    due: (now, limit) =>
      db
        .selectFrom("reminders")
        .selectAll()
        .where("dueAt", "<=", now)
        .orderBy("dueAt")
        .limit(limit)
        .execute(),

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

    save: ({ orderId, ...row }, notice) =>
      db.transaction().execute(async (trx) => {
        await trx
          .insertInto("reminders")
          .values({ orderId, ...row })
          .onConflict((conflict) => conflict.column("orderId").doUpdateSet(row))
          .execute();
        if (notice)
          await trx
            .insertInto("outbox")
            .values({ ...notice, attempts: 0 })
            .execute();
      }),
  };
}

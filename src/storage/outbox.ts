/** Notices that people are owed, in order per chat. */
import { sql } from "kysely";
import type { Outbox } from "../sell/notices.ts";
import type { Database } from "./database.ts";

/** The outbox in `database`. */
export function createOutbox({ db }: Database): Outbox {
  /** The oldest unsent notice of every chat: nothing behind it may be sent yet. */
  const heads = db
    .selectFrom("outbox")
    .where("buriedAt", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("outbox as earlier")
            .select("earlier.id")
            .whereRef("earlier.chatId", "=", "outbox.chatId")
            .whereRef("earlier.id", "<", "outbox.id")
            .where("earlier.buriedAt", "is", null),
        ),
      ),
    );

  return {
    due: (now, limit) =>
      heads
        .select(["id", "kind", "userId", "chatId", "orderId", "detail", "createdAt", "dueAt"])
        .select(["attempts", "triedAt"])
        .where("dueAt", "<=", now)
        // The sign keeps SQLite from reading the table in the order of its ids, dead letters and all, instead of by time.
        .orderBy(sql`+outbox.id`)
        .limit(limit)
        .execute(),

    async nextDueAt() {
      const next = await heads.select("dueAt").orderBy("dueAt").limit(1).executeTakeFirst();
      return next?.dueAt ?? null;
    },

    async done(id) {
      await db.deleteFrom("outbox").where("id", "=", id).execute();
    },

    async retry(id, dueAt, now) {
      await db
        .updateTable("outbox")
        .set((eb) => ({
          dueAt,
          attempts: eb("attempts", "+", 1),
          triedAt: eb.fn.coalesce("triedAt", eb.val(now)),
        }))
        .where("id", "=", id)
        .execute();
    },

    async bury(id, reason, now) {
      await db
        .updateTable("outbox")
        .set({ buriedAt: now, buriedReason: reason })
        .where("id", "=", id)
        .execute();
    },

    async cancel(orderId, kind) {
      await db
        .deleteFrom("outbox")
        .where("orderId", "=", orderId)
        .where("kind", "=", kind)
        .where("buriedAt", "is", null)
        .execute();
    },
  };
}

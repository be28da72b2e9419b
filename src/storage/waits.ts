/** What waits in the store, and who was told of it. */
import { sql } from "kysely";
import { isWaitKind, type WaitStore } from "../sell/waiting.ts";
import type { Database } from "./database.ts";
import { pendingUpdates } from "./inbox.ts";

/** The waits in `database`. */
export function createWaitStore({ db, becameDue }: Database): WaitStore {
  const oldest = (row: { since: number | null } | undefined) =>
    row === undefined || row.since === null ? [] : [{ since: row.since }];
  return {
    async ordersInDoubt() {
      const rows = await db
        .selectFrom("orders")
        .select(["id", "userId", "chatId", "createdAt"])
        // Written out: an index of some rows only is used for what the statement itself says.
        .where("phase", "=", sql.lit("placing"))
        .execute();
      return rows.map(({ createdAt: since, ...order }) => ({ since, order }));
    },

    oldestNotice: async () =>
      oldest(
        await db
          .selectFrom("outbox")
          .innerJoin("users", "users.id", "outbox.userId")
          .select("outbox.createdAt as since")
          .where("outbox.buriedAt", "is", null)
          .where("users.unreachableAt", "is", null)
          .orderBy("outbox.createdAt")
          .limit(1)
          .executeTakeFirst(),
      ),

    async noticesDue(now) {
      const { count } = await db
        .selectFrom("outbox")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("buriedAt", "is", null)
        .where("dueAt", "<=", now)
        .executeTakeFirstOrThrow();
      return count;
    },

    oldestUpdate: async () =>
      oldest(
        await pendingUpdates(db)
          // The sign keeps SQLite from going through all that is dealt with, oldest first.
          .select(sql<number | null>`min(+accepted_at)`.as("since"))
          .executeTakeFirst(),
      ),

    async told() {
      const rows = await db.selectFrom("waits").selectAll().execute();
      // A kind that an earlier release knew is nothing that could come to an end.
      return rows.flatMap(({ kind, admins, ...row }) =>
        isWaitKind(kind) ? [{ ...row, kind, admins: admins === 1 }] : [],
      );
    },

    async note({ admins, ...wait }, notice) {
      const row = { ...wait, admins: admins ? 1 : 0 };
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto("waits")
          .values(row)
          .onConflict((conflict) => conflict.columns(["kind", "subject"]).doUpdateSet(row))
          .execute();
        if (notice)
          await trx
            .insertInto("outbox")
            .values({ ...notice, attempts: 0 })
            .execute();
      });
      if (notice) becameDue();
    },

    async forget({ kind, subject }) {
      await db.deleteFrom("waits").where("kind", "=", kind).where("subject", "=", subject).execute();
    },
  };
}

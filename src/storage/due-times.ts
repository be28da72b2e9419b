/** All due times of the store, for a clock that was set back. */
import { sql } from "kysely";
import type { DueTimes } from "../sell/clock-steps.ts";
import type { Database } from "./database.ts";

/** The due times in `database`. */
export function createDueTimes({ db, becameDue }: Database): DueTimes {
  return {
    async latest() {
      const { rows } = await sql<{ latest: number | null }>`
        select max(at) as latest from (
          select max(updated_at) as at from orders
          union all select max(created_at) from outbox where buried_at is null
          union all select max(accepted_at) from inbox
        )`.execute(db);
      return rows[0]?.latest ?? null;
    },

    async bringForward(ms) {
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable("orders")
          .set((eb) => ({ nextCheckAt: eb("nextCheckAt", "-", ms), suspectAt: eb("suspectAt", "-", ms) }))
          .where("nextCheckAt", "is not", null)
          .execute();
        await trx
          .updateTable("outbox")
          .set((eb) => ({ dueAt: eb("dueAt", "-", ms), triedAt: eb("triedAt", "-", ms) }))
          .where("buriedAt", "is", null)
          .execute();
        await trx
          .updateTable("reminders")
          .set((eb) => ({ dueAt: eb("dueAt", "-", ms) }))
          .where("dueAt", "is not", null)
          .execute();
      });
      becameDue();
    },
  };
}

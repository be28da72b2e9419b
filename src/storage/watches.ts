/** Rates that people wait for. Amounts and pairs are kept as those of orders are. */
import type { Transaction } from "kysely";
import { MOST_WATCHES, rateNews, type Watch, type WatchStore } from "../sell/watch.ts";
import type { Database, Tables, WatchRow } from "./database.ts";

/** The watches in `database`. */
export function createWatchStore({ db, becameDue }: Database): WatchStore {
  const watched = db
    .selectFrom("watches")
    .innerJoin("users", "users.id", "watches.userId")
    .where("watches.phase", "!=", "paused")
    .where("users.unreachableAt", "is", null);
  return {
    async list(userId) {
      const rows = await db
        .selectFrom("watches")
        .selectAll()
        .where("userId", "=", userId)
        .orderBy("createdAt")
        .orderBy("id")
        .execute();
      return rows.map(readWatch);
    },

    async find(userId, id) {
      const row = await db
        .selectFrom("watches")
        .selectAll()
        .where("id", "=", id)
        .where("userId", "=", userId)
        .executeTakeFirst();
      return row && readWatch(row);
    },

    add: ({ isStanding, ...watch }) =>
      db.transaction().execute(async (trx) => {
        const { count } = await trx
          .selectFrom("watches")
          .select((eb) => eb.fn.countAll<number>().as("count"))
          .where("userId", "=", watch.userId)
          .executeTakeFirstOrThrow();
        if (count >= MOST_WATCHES) return false;
        await trx
          .insertInto("watches")
          .values({ ...watch, isStanding: isStanding ? 1 : 0 })
          .execute();
        return true;
      }),

    async change(userId, id, { isStanding, ...fields }) {
      await db
        .updateTable("watches")
        .set({ ...fields, ...(isStanding === undefined ? {} : { isStanding: isStanding ? 1 : 0 }) })
        .where("id", "=", id)
        .where("userId", "=", userId)
        .execute();
    },

    async remove(userId, id) {
      await db.deleteFrom("watches").where("id", "=", id).where("userId", "=", userId).execute();
    },

    questions: () =>
      watched
        .select(["currencyFrom", "currencyTo", "watches.country", "watches.state", "amountFrom"])
        .distinct()
        .orderBy("currencyFrom")
        .orderBy("currencyTo")
        .orderBy("watches.country")
        .orderBy("watches.state")
        .orderBy("amountFrom")
        .execute(),

    async askedBy({ currencyFrom, currencyTo, country, state, amountFrom }) {
      const rows = await watched
        .selectAll("watches")
        .where("currencyFrom", "=", currencyFrom)
        .where("currencyTo", "=", currencyTo)
        .where("watches.country", "=", country)
        .where("watches.state", "is", state)
        .where("amountFrom", "=", amountFrom)
        .orderBy("watches.createdAt")
        .execute();
      return rows.map(readWatch);
    },

    async conclude({ told, rearmed, rate }, now) {
      await db.transaction().execute(async (trx) => {
        for (const watch of told) {
          const { userId } = watch;
          if (!(await take(trx, watch))) continue;
          const { chatId } = await trx
            .selectFrom("users")
            .select("chatId")
            .where("id", "=", userId)
            .executeTakeFirstOrThrow();
          const detail = JSON.stringify(rateNews(watch, rate));
          const times = { createdAt: now, dueAt: now, attempts: 0 };
          await trx
            .insertInto("outbox")
            .values({ kind: "rate", userId, chatId, orderId: null, detail, ...times })
            .execute();
        }
        for (const { id } of rearmed) {
          await trx
            .updateTable("watches")
            .set({ phase: "armed" })
            .where("id", "=", id)
            .where("phase", "=", "resting")
            .execute();
        }
      });
      if (told.length > 0) becameDue();
    },
  };
}

/** Notes that a watch is told: one that tells once is over. False where it is not armed any more. */
async function take(trx: Transaction<Tables>, { id, isStanding }: Watch): Promise<boolean> {
  const [done] = isStanding
    ? await trx
        .updateTable("watches")
        .set({ phase: "resting" })
        .where("id", "=", id)
        .where("phase", "=", "armed")
        .execute()
    : await trx.deleteFrom("watches").where("id", "=", id).where("phase", "=", "armed").execute();
  const changed = done && ("numUpdatedRows" in done ? done.numUpdatedRows : done.numDeletedRows);
  return changed === 1n;
}

function readWatch({ isStanding, ...row }: WatchRow): Watch {
  return { ...row, isStanding: isStanding === 1 };
}

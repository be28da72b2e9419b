/**
 * Forgetting what is old, in steps small enough that nobody waits for one: SQLite runs on the thread that serves people,
 * and a statement holds it until it is done.
 */
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Retention } from "../sell/stores.ts";
import type { Database, DecisionTables, OrderRow, Tables } from "./database.ts";
import { emptyLog, eraseLeftovers, nothingOwed } from "./erasure.ts";
import { dropEntries } from "./quarantine.ts";

/** Rows deleted in one step, of tables whose rows stand alone. */
const STEP = 25;
/** Orders looked at in one step: each goes with its timeline, its card and its notices, and out of a dozen indexes. */
const ORDERS = 3;

/** The forgetting of what is in `database`. */
export function createRetention(database: Database): Retention {
  const { db, secrets } = database;
  return {
    async deleteExpired(before, now) {
      const orders = (await forgetOrders(db, before)) + (await eraseLeftovers(database, now));
      const drafts = await forgetRows(db, "drafts", "updatedAt", before);
      await forgetRows(db, "saleMarks", "at", before);
      await forgetRows(db, "foreignOrders", "createdAt", before);
      await forgetRows(db, "audit", "at", before);
      await forgetRows(db, "erasedOrders", "at", before);
      await forgetRows(db, "conversations", "expiresAt", now);
      await dropEntries(db, secrets, { before });
      await forgetWatches(db, before);
      // Also of what people had deleted while a backup was reading it.
      await emptyLog(database);
      return { orders, drafts };
    },
  };
}

/** Deletes the rows of `table` whose `time` is before `before`. Returns how many there were. */
async function forgetRows<T extends keyof (Tables & DecisionTables)>(
  db: Kysely<Tables>,
  table: T,
  time: keyof (Tables & DecisionTables)[T] & string,
  before: number,
): Promise<number> {
  const rows = sql.table(table);
  const step = sql`delete from ${rows} where rowid in
    (select rowid from ${rows} where ${sql.ref(time)} < ${before} limit ${STEP})`;
  let forgotten = 0;
  for (;;) {
    const { numAffectedRows = 0n } = await step.execute(db);
    forgotten += Number(numAffectedRows);
    if (numAffectedRows < STEP) return forgotten;
    await yieldToEventLoop();
  }
}

/**
 * Deletes what waits for people who cannot be written to since before `before`: the rates they wait for, and what they were to be
 * told of some. News of an order goes with that.
 */
async function forgetWatches(db: Kysely<Tables>, before: number): Promise<void> {
  await db
    .deleteFrom("watches")
    .where("userId", "in", (eb) => eb.selectFrom("users").select("id").where("unreachableAt", "<", before))
    .execute();
  await db.deleteFrom("outbox").where("orderId", "is", null).where("buriedAt", "<", before).execute();
}

/** Where an order stands in the walk over all that are followed no more. */
type Cursor = Pick<OrderRow, "updatedAt" | "id">;

/**
 * Walks over the orders that are followed no more, longest unchanged first, and deletes them: those that came to their
 * end, and those that providers never reported an end of, since nobody's address should stay for ever. Those that stay
 * (a notice is owed) are passed over: they are why the walk goes from place to place instead of beginning anew.
 */
async function forgetOrders(db: Kysely<Tables>, before: number): Promise<number> {
  const end: Cursor = { updatedAt: before, id: "" };
  let place: Cursor = { updatedAt: Number.MIN_SAFE_INTEGER, id: "" };
  let forgotten = 0;
  for (;;) {
    const next = await db
      .selectFrom("orders")
      .select(["updatedAt", "id"])
      .where(isBetween(place, end))
      .orderBy("updatedAt")
      .orderBy("id")
      .limit(1)
      .offset(ORDERS - 1)
      .executeTakeFirst();
    const { numDeletedRows } = await db
      .deleteFrom("orders")
      .where(isBetween(place, next ?? end))
      .where("phase", "!=", "placing")
      .where(nothingOwed)
      .executeTakeFirst();
    forgotten += Number(numDeletedRows);
    if (!next) return forgotten;
    place = next;
    await yieldToEventLoop();
    // SQLite itself writes the log into the file when a commit has brought it to a thousand pages, all of them at once.
    await sql`pragma wal_checkpoint(passive)`.execute(db);
    await yieldToEventLoop();
  }
}

/** Whether an order is followed no more and stands behind `after`, up to `last`. */
function isBetween(after: Cursor, last: Cursor) {
  return ({ eb, refTuple, tuple }: ExpressionBuilder<Tables, "orders">) =>
    eb.and([
      eb("nextCheckAt", "is", null),
      eb(refTuple("updatedAt", "id"), ">", tuple(after.updatedAt, after.id)),
      eb(refTuple("updatedAt", "id"), "<=", tuple(last.updatedAt, last.id)),
    ]);
}

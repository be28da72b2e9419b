/** Deleting for good: orders of people who had their data deleted, now or once they are over, and the log that still holds them. */
import { createHash } from "node:crypto";
import { setImmediate as othersTurn } from "node:timers/promises";
import { type ExpressionBuilder, type Kysely, sql, type Transaction } from "kysely";
import { ENDED_STATUSES } from "../sell/order.ts";
import type { Database, Tables } from "./database.ts";

/**
 * Empties the write-ahead log into the file: what was deleted is still in it as it was before. Does nothing while another
 * process, a backup, reads the file.
 */
export async function emptyLog({ db, reading }: Database): Promise<void> {
  await reading.whileIdle(async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  });
}

/**
 * Deletes what had to stay when people had their data deleted and is over now, and the rows of those people of whom
 * nothing is left. Who came back since keeps what is new. Returns how many orders are gone.
 */
export async function eraseLeftovers(database: Database, now: number): Promise<number> {
  const { db, erased } = database;
  const people = await db
    .selectFrom("users")
    .select(["id", "erasedAt"])
    .where("erasedAt", "is not", null)
    .execute();
  let deleted = 0;
  for (const { id, erasedAt } of people) {
    if (erasedAt === null) continue;
    const gone = await db.transaction().execute((trx) => deleteOver(trx, id, erasedAt, now));
    erased(gone);
    deleted += gone.length;
    await db.deleteFrom("users").where("id", "=", id).where(isBare).execute();
    await othersTurn();
  }
  return deleted;
}

/**
 * Deletes the orders of a person, made until then, that are over or followed no more, and that no notice is owed of. What
 * is read of them afterwards finds nothing to change, and their callbacks are taken for a stranger's. Returns
 * our ids of them.
 */
export async function deleteOver(
  trx: Transaction<Tables>,
  userId: string,
  until: number,
  now: number,
): Promise<readonly string[]> {
  const gone = await trx
    .deleteFrom("orders")
    .where("userId", "=", userId)
    .where("createdAt", "<=", until)
    .where((eb) =>
      eb.or([
        eb("nextCheckAt", "is", null),
        eb("phase", "=", "rejected"),
        eb("status", "in", ENDED_STATUSES),
      ]),
    )
    // Whose creation is in doubt, and cannot be cleared up any more because the order cannot be read, need not stay.
    .where((eb) => eb.or([eb("phase", "!=", "placing"), isSetAside(eb)]))
    .where(nothingOwed)
    .returning(["id", "changellyId"])
    .execute();
  for (const { id } of gone) {
    await trx
      .deleteFrom("alertGroups")
      .where((eb) => eb.or([eb("orderId", "=", id), eb("subject", "=", id)]))
      .execute();
  }
  await remember(
    trx,
    gone.flatMap(({ id, changellyId }) => (changellyId === null ? [id] : [id, changellyId])),
    now,
  );
  return gone.map(({ id }) => id);
}

/** Notes that orders with these ids, ours or Changelly's, were deleted for good. */
export async function remember(trx: Transaction<Tables>, ids: readonly string[], at: number): Promise<void> {
  for (const id of ids) {
    await trx
      .insertInto("erasedOrders")
      .values({ digest: digestOf(id), at })
      .onConflict((conflict) => conflict.column("digest").doNothing())
      .execute();
  }
}

/** Whether an order with one of these ids was deleted for good by its person: Changelly still lists it. */
export async function isErased(trx: Kysely<Tables>, ids: readonly string[]): Promise<boolean> {
  const found = await trx
    .selectFrom("erasedOrders")
    .select("digest")
    .where("digest", "in", ids.map(digestOf))
    .executeTakeFirst();
  return found !== undefined;
}

/** Ids are random enough that nobody can get back from the digest to the id. */
function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}

/** Whether the person has been told everything about an order, or never will be. */
export function nothingOwed({ not, exists, selectFrom }: ExpressionBuilder<Tables, "orders">) {
  return not(
    exists(
      selectFrom("outbox")
        .select("outbox.id")
        .whereRef("outbox.orderId", "=", "orders.id")
        .where("outbox.buriedAt", "is", null),
    ),
  );
}

/** Whether an order cannot be read. */
function isSetAside({ exists, selectFrom }: ExpressionBuilder<Tables, "orders">) {
  return exists(
    selectFrom("quarantine")
      .select("quarantine.id")
      .whereRef("quarantine.orderId", "=", "orders.id")
      .where("quarantine.kind", "=", "row"),
  );
}

/** Whether a person who had their data deleted has nothing here again: no sale, no address, no watch, no setting. */
function isBare({ eb, not, exists, selectFrom }: ExpressionBuilder<Tables, "users">) {
  const has = (table: "orders" | "drafts" | "addresses" | "watches") =>
    exists(selectFrom(table).select(`${table}.id`).whereRef(`${table}.userId`, "=", "users.id"));
  return eb.and([
    eb("localeChosen", "=", 0),
    eb("country", "is", null),
    eb("fiat", "is", null),
    // Turned off before, they had to stay off for the orders that went on; turned off since, that is a setting.
    eb.or([eb("reminders", "=", 1), eb("updatedAt", "<=", eb.ref("erasedAt"))]),
    not(has("orders")),
    not(has("drafts")),
    not(has("addresses")),
    not(has("watches")),
  ]);
}

/** Indexes for what admins list: what is not over, and what is sold for what. */
import { type Kysely, type SqlBool, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  // The statuses are written out, as they are in the query: only so is an index of some rows used.
  const isOpen = sql.raw<SqlBool>(
    ["complete", "failed", "expired"].map((status) => `status <> '${status}'`).join(" and "),
  );
  const rest = ["provider_code", "currency_from", "currency_to"] as const;
  await schema
    .createIndex("orders_open")
    .on("orders")
    .columns(["created_at", "id", "status", "phase", "coin", ...rest])
    .where(sql<SqlBool>`${isOpen} and phase <> 'rejected'`)
    .execute();
  await schema
    .createIndex("foreign_orders_open")
    .on("foreign_orders")
    .columns(["created_at", "id", "status", ...rest])
    .where(isOpen)
    .execute();

  // A coin has other tickers on some networks, and admins ask by either: what is found by one is not found by the other.
  const pair = (from: string, ...more: readonly string[]) =>
    sql.join([
      sql`${sql.ref(from)} collate nocase`,
      sql`currency_to collate nocase`,
      ...["created_at", "id", "status", "provider_code", ...more].map((column) => sql.ref(column)),
    ]);
  await schema.createIndex("orders_by_ticker").on("orders").expression(pair("currency_from")).execute();
  await schema
    .createIndex("orders_by_coin")
    .on("orders")
    .expression(pair("coin", "currency_from"))
    .where(sql<SqlBool>`coin <> currency_from collate nocase`)
    .execute();
  await schema
    .createIndex("foreign_orders_by_ticker")
    .on("foreign_orders")
    .expression(pair("currency_from"))
    .execute();
}

/** Who was told of what waits. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("waits")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addColumn("people", "integer", (column) => column.notNull())
    .addColumn("admins", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("waits_once", ["kind", "subject"])
    .execute();
  // Looked for every few seconds, and nearly always there is none.
  await schema
    .createIndex("orders_in_doubt")
    .on("orders")
    .column("created_at")
    .where(sql.ref("phase"), "=", sql.lit("placing"))
    .execute();
}

/** What was set aside. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  // Autoincrement, so that a button never means another entry than the one it was shown for.
  await schema
    .createTable("quarantine")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("user_id", "text")
    .addColumn("order_id", "text", (column) => column.references("orders.id").onDelete("cascade"))
    .addColumn("why", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("body", sql`blob`)
    .addUniqueConstraint("quarantine_once", ["kind", "source"])
    .execute();
  await schema.createIndex("quarantine_by_age").on("quarantine").column("at").execute();
  await schema.createIndex("quarantine_by_user").on("quarantine").column("user_id").execute();
  await schema.createIndex("quarantine_by_order").on("quarantine").column("order_id").execute();
}

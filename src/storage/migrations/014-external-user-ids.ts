/** What Changelly is told instead of who somebody is: the key it is made with, and what each order was sent with. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("keys")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("secret", "blob", (column) => column.notNull())
    .execute();
  // Orders made before were sent with the id of their person, and have none of their own.
  await schema.alterTable("orders").addColumn("external_user_id", "text").execute();
  await schema
    .createIndex("orders_by_external_user")
    .on("orders")
    .columns(["external_user_id", "created_at", "id"])
    .where(sql.ref("external_user_id"), "is not", null)
    .execute();
}

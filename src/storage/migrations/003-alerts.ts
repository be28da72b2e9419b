/** Alerts over a restart. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("alert_groups")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("order_id", "text")
    .addColumn("detail", "text")
    .addColumn("untold", "integer", (column) => column.notNull())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addColumn("told_at", "bigint")
    .addPrimaryKeyConstraint("alert_groups_once", ["kind", "subject"])
    .execute();

  await schema
    .createTable("alert_mutes")
    .addColumn("kind", "text", (column) => column.primaryKey())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();

  await schema
    .createTable("alert_sendings")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("held_back", "integer", (column) => column.notNull())
    .execute();
}

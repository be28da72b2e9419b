/** Saved addresses, live cards, reminders, and the deletion of a person's data. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  const blob = sql`blob`;

  await schema
    .alterTable("users")
    .addColumn("reminders", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  await schema.alterTable("users").addColumn("asked", "text").execute();
  await schema.alterTable("users").addColumn("erased_at", "bigint").execute();
  // Both for deleting a person's data: the few people who asked for it, and what is known of them from elsewhere.
  await schema
    .createIndex("users_erased")
    .on("users")
    .column("erased_at")
    .where("erased_at", "is not", null)
    .execute();
  await schema
    .createIndex("foreign_orders_by_user")
    .on("foreign_orders")
    .column("external_user_id")
    .where("external_user_id", "is not", null)
    .execute();

  await schema
    .createTable("addresses")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("ticker", "text", (column) => column.notNull())
    .addColumn("coin", "text", (column) => column.notNull())
    .addColumn("network", "text")
    .addColumn("name", blob, (column) => column.notNull())
    .addColumn("address", blob, (column) => column.notNull())
    .addColumn("memo", blob)
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("used_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("addresses_by_user")
    .on("addresses")
    .columns(["user_id", "used_at", "ticker"])
    .execute();

  await schema
    .createTable("erased_orders")
    .addColumn("digest", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("erased_orders_by_time").on("erased_orders").column("at").execute();

  await schema
    .createTable("cards")
    .addColumn("order_id", "text", (column) =>
      column.primaryKey().references("orders.id").onDelete("cascade"),
    )
    .addColumn("chat_id", "text", (column) => column.notNull())
    .addColumn("message_id", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("cards_by_message")
    .unique()
    .on("cards")
    .columns(["chat_id", "message_id"])
    .execute();

  await schema
    .createTable("reminders")
    .addColumn("order_id", "text", (column) =>
      column.primaryKey().references("orders.id").onDelete("cascade"),
    )
    .addColumn("told", "integer", (column) => column.notNull())
    .addColumn("due_at", "bigint")
    .addColumn("sent_at", "bigint")
    .execute();
  await schema
    .createIndex("reminders_due")
    .on("reminders")
    .column("due_at")
    .where(sql.ref("due_at"), "is not", null)
    .execute();
}

/** What the first release began with: people, drafts, orders, the outbox, the inbox, conversations. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  const blob = sql`blob`;

  await schema
    .createTable("meta")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("users")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("chat_id", "text", (column) => column.notNull())
    .addColumn("locale", "text", (column) => column.notNull())
    .addColumn("locale_chosen", "integer", (column) => column.notNull())
    .addColumn("country", "text")
    .addColumn("state", "text")
    .addColumn("fiat", "text")
    .addColumn("unreachable_at", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .execute();

  await schema
    .createTable("drafts")
    .addColumn("user_id", "text", (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("rev", "integer", (column) => column.notNull())
    .addColumn("step", "text", (column) => column.notNull())
    .addColumn("message_id", "bigint")
    .addColumn("body", blob, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .execute();

  await schema
    .createTable("orders")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("chat_id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("phase", "text", (column) => column.notNull())
    .addColumn("changelly_id", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("provider_code", "text", (column) => column.notNull())
    .addColumn("provider_name", "text", (column) => column.notNull())
    .addColumn("currency_from", "text", (column) => column.notNull())
    .addColumn("coin", "text", (column) => column.notNull())
    .addColumn("network", "text")
    .addColumn("currency_to", "text", (column) => column.notNull())
    .addColumn("amount_from", "text", (column) => column.notNull())
    .addColumn("expected_payout", "text", (column) => column.notNull())
    .addColumn("payment_method", "text")
    .addColumn("payment_method_name", "text")
    .addColumn("country", "text", (column) => column.notNull())
    .addColumn("state", "text")
    .addColumn("refund_address", blob, (column) => column.notNull())
    .addColumn("refund_memo", blob)
    .addColumn("extra_id_name", "text")
    .addColumn("redirect_url", blob)
    .addColumn("consent_at", "bigint", (column) => column.notNull())
    .addColumn("consent_policy_version", "text", (column) => column.notNull())
    .addColumn("consent_locale", "text", (column) => column.notNull())
    .addColumn("consent_recap", blob, (column) => column.notNull())
    .addColumn("posted_at", "bigint")
    .addColumn("payin_amount", "text")
    .addColumn("payout_amount", "text")
    .addColumn("transaction_hash", "text")
    .addColumn("suspect_status", "text")
    .addColumn("suspect_at", "bigint")
    .addColumn("next_check_at", "bigint")
    .addColumn("checks", "integer", (column) => column.notNull())
    .addColumn("silence_told_at", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .addColumn("status_at", "bigint", (column) => column.notNull())
    .execute();
  // `phase` rides along so that a person's orders are counted without reading them.
  await schema
    .createIndex("orders_by_user")
    .on("orders")
    .columns(["user_id", "created_at", "id", "phase"])
    .execute();
  // Not unique: were the API ever to give one id twice, that must not keep an order from being stored.
  await schema.createIndex("orders_by_changelly_id").on("orders").column("changelly_id").execute();
  await schema
    .createIndex("orders_followed")
    .on("orders")
    .columns(["next_check_at", "id"])
    .where("next_check_at", "is not", null)
    .execute();

  await schema
    .createTable("order_history")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("order_id", "text", (column) => column.notNull().references("orders.id").onDelete("cascade"))
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("order_history_by_order")
    .on("order_history")
    .columns(["order_id", "id"])
    .execute();

  // Autoincrement, so that the id of a notice that was sent is never given to another one.
  await schema
    .createTable("outbox")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("chat_id", "text", (column) => column.notNull())
    .addColumn("order_id", "text", (column) => column.notNull().references("orders.id").onDelete("cascade"))
    .addColumn("detail", "text")
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("buried_at", "bigint")
    .addColumn("buried_reason", "text")
    .execute();
  await schema
    .createIndex("outbox_due")
    .on("outbox")
    .column("due_at")
    .where(sql.ref("buried_at"), "is", null)
    .execute();
  await schema
    .createIndex("outbox_by_chat")
    .on("outbox")
    .columns(["chat_id", "id"])
    .where(sql.ref("buried_at"), "is", null)
    .execute();
  await schema.createIndex("outbox_by_order").on("outbox").columns(["order_id", "kind"]).execute();
  await schema.createIndex("outbox_by_user").on("outbox").column("user_id").execute();

  await schema
    .createTable("inbox")
    .addColumn("id", "bigint", (column) => column.primaryKey())
    .addColumn("body", blob)
    .addColumn("accepted_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("inbox_pending")
    .on("inbox")
    .column("id")
    .where(sql.ref("body"), "is not", null)
    .execute();
  await schema.createIndex("inbox_by_age").on("inbox").column("accepted_at").execute();

  await schema
    .createTable("conversations")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("state", blob, (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("conversations_by_expiry").on("conversations").column("expires_at").execute();
}

/** What admins see and decide: lists of all orders, orders from outside, figures, roles, blocks, switches, the audit trail. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  const blob = sql`blob`;

  // Each of the three holds, behind the place in the list, what else admins filter by, so that no order is read only to
  // be passed over or counted. `status_at` is for the statistics.
  await schema
    .createIndex("orders_by_time")
    .on("orders")
    .columns(["created_at", "id", "status", "provider_code", "currency_from", "coin", "currency_to", "phase"])
    .execute();
  await schema
    .createIndex("orders_by_status")
    .on("orders")
    .columns([
      "status",
      "created_at",
      "id",
      "provider_code",
      "currency_from",
      "coin",
      "currency_to",
      "status_at",
    ])
    .execute();
  await schema
    .createIndex("orders_by_provider")
    .on("orders")
    .columns(["provider_code", "created_at", "id", "status", "currency_from", "coin", "currency_to", "phase"])
    .execute();
  // Admins type ids as they like; how Changelly writes them is not documented. Ours are lower case, the key serves.
  await schema
    .createIndex("orders_by_changelly_id_typed")
    .on("orders")
    .expression(sql`changelly_id collate nocase`)
    .execute();
  await schema
    .createIndex("orders_at_rest")
    .on("orders")
    .columns(["updated_at", "id"])
    .where(sql.ref("next_check_at"), "is", null)
    .execute();
  await schema.createIndex("drafts_by_age").on("drafts").column("updated_at").execute();

  await schema
    .createTable("foreign_orders")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("external_order_id", "text")
    .addColumn("external_user_id", "text")
    .addColumn("type", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("redirect_url", blob)
    .addColumn("provider_code", "text")
    .addColumn("currency_from", "text")
    .addColumn("currency_to", "text")
    .addColumn("amount_from", "text")
    .addColumn("payin_amount", "text")
    .addColumn("payout_amount", "text")
    .addColumn("transaction_hash", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("foreign_orders_by_time")
    .on("foreign_orders")
    .columns(["created_at", "id", "status", "provider_code", "currency_from", "currency_to"])
    .execute();
  await schema
    .createIndex("foreign_orders_by_status")
    .on("foreign_orders")
    .columns(["status", "created_at", "id", "provider_code", "currency_from", "currency_to"])
    .execute();
  await schema
    .createIndex("foreign_orders_by_provider")
    .on("foreign_orders")
    .columns(["provider_code", "created_at", "id", "status", "currency_from", "currency_to"])
    .execute();
  await schema
    .createIndex("foreign_orders_by_id_typed")
    .on("foreign_orders")
    .expression(sql`id collate nocase`)
    .execute();

  await schema
    .createTable("sale_marks")
    .addColumn("draft_id", "text", (column) => column.notNull())
    .addColumn("mark", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("sale_marks_once", ["draft_id", "mark"])
    .execute();
  await schema.createIndex("sale_marks_by_time").on("sale_marks").columns(["at", "mark"]).execute();

  await schema
    .createTable("roles")
    .addColumn("user_id", "text", (column) => column.primaryKey())
    .addColumn("role", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("blocks")
    .addColumn("user_id", "text", (column) => column.primaryKey())
    .addColumn("reason", blob, (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();

  await schema
    .createTable("switches")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("since", "bigint")
    .addPrimaryKeyConstraint("switches_once", ["kind", "code"])
    .execute();

  // Autoincrement, so that the place a detail is encrypted for is never that of another line.
  await schema
    .createTable("audit")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("subject", "text")
    .addColumn("detail", blob)
    .execute();
  await schema.createIndex("audit_by_time").on("audit").columns(["at", "id"]).execute();
}

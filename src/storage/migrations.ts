/**
 * The schema, as the steps that lead to it, and whom a store belongs to. Steps go forward only; one that was released is
 * never changed, the next one is added below it.
 */
import { type Kysely, sql, type Transaction } from "kysely";
import type { Clock } from "../sell/runtime.ts";
import type { Tables } from "./database.ts";
import type { Secrets } from "./secrets.ts";

/** Changelly's environments. Their orders are never kept in one store. */
export type Environment = "sandbox" | "production";

interface Migration {
  name: string;
  up(trx: Transaction<Tables>): Promise<void>;
}

/** In the order in which they are carried out. The version of a store is how many of them it has seen. */
const MIGRATIONS: readonly Migration[] = [
  { name: "first schema", up: createFirstSchema },
  { name: "the desk", up: createDeskSchema },
  { name: "alerts", up: createAlertSchema },
  { name: "what people keep", up: createKeepingSchema },
  { name: "parts of a person's orders", up: createPartsSchema },
  { name: "when notices were tried", up: createTriesSchema },
];

/**
 * Brings the store to the present schema, each step in a transaction of its own.
 *
 * Throws an Error with a one-line message, and changes nothing, when the store was written by a newer release.
 */
export async function migrate(db: Kysely<Tables>, now: Clock): Promise<void> {
  await db.schema
    .createTable("migrations")
    .ifNotExists()
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("applied_at", "bigint", (column) => column.notNull())
    .execute();
  const latest = await db
    .selectFrom("migrations")
    .select("version")
    .orderBy("version", "desc")
    .executeTakeFirst();
  const present = latest?.version ?? 0;
  if (present > MIGRATIONS.length) {
    throw new Error(
      `The store was written by a newer release (schema ${present}, this one knows ${MIGRATIONS.length}): install that release or restore a backup.`,
    );
  }
  for (const [index, { name, up }] of MIGRATIONS.entries()) {
    const version = index + 1;
    if (version <= present) continue;
    await db.transaction().execute(async (trx) => {
      await up(trx);
      await trx.insertInto("migrations").values({ version, name, appliedAt: now() }).execute();
    });
  }
}

/**
 * Marks a new store as belonging to `environment` and to the key behind `secrets`, and holds an existing one to that.
 *
 * Throws an Error with a one-line message, and changes nothing, when the store belongs to the other environment or was
 * written with another key.
 */
export async function claim(db: Kysely<Tables>, environment: Environment, secrets: Secrets): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom("meta").selectAll().execute();
    const meta = new Map(rows.map(({ key, value }) => [key, value]));

    const owner = meta.get("environment");
    if (owner === undefined) {
      await trx.insertInto("meta").values({ key: "environment", value: environment }).execute();
    } else if (owner !== environment) {
      throw new Error(
        `The store holds ${owner} orders and CHANGELLY_ENV is ${environment}: the two are never mixed, set another DATA_DIR.`,
      );
    }

    const place = { table: "meta", column: "value", row: "data_key_check" };
    const check = meta.get(place.row);
    if (check === undefined) {
      const value = Buffer.from(secrets.seal(place, environment)).toString("base64");
      await trx.insertInto("meta").values({ key: place.row, value }).execute();
      return;
    }
    try {
      secrets.open(place, Buffer.from(check, "base64"));
    } catch (cause) {
      throw new Error("DATA_KEY is not the key this store was written with: set that one.", { cause });
    }
  });
}

async function createFirstSchema({ schema }: Transaction<Tables>): Promise<void> {
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

async function createDeskSchema({ schema }: Transaction<Tables>): Promise<void> {
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

async function createAlertSchema({ schema }: Transaction<Tables>): Promise<void> {
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

async function createKeepingSchema({ schema }: Transaction<Tables>): Promise<void> {
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

async function createPartsSchema({ schema }: Transaction<Tables>): Promise<void> {
  // Holds what a person's list is filtered by, and who has paid them before.
  await schema.dropIndex("orders_by_user").execute();
  await schema
    .createIndex("orders_by_user")
    .on("orders")
    .columns(["user_id", "created_at", "id", "phase", "status", "provider_code"])
    .execute();
}

async function createTriesSchema({ schema }: Transaction<Tables>): Promise<void> {
  await schema.alterTable("outbox").addColumn("tried_at", "bigint").execute();
}

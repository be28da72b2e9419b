/** Rates that people wait for, and notices about them. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("watches")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("currency_from", "text", (column) => column.notNull())
    .addColumn("coin", "text", (column) => column.notNull())
    .addColumn("network", "text")
    .addColumn("currency_to", "text", (column) => column.notNull())
    .addColumn("amount_from", "text", (column) => column.notNull())
    .addColumn("country", "text", (column) => column.notNull())
    .addColumn("state", "text")
    .addColumn("mark", "text", (column) => column.notNull())
    .addColumn("is_standing", "integer", (column) => column.notNull())
    .addColumn("phase", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("watches_by_user")
    .on("watches")
    .columns(["user_id", "created_at", "id"])
    .execute();
  await schema
    .createIndex("watches_by_question")
    .on("watches")
    .columns(["currency_from", "currency_to", "country", "state", "amount_from"])
    .execute();
  // Nobody is watched for who cannot be written to, and what they wait for goes after a while.
  await schema
    .createIndex("users_unreachable")
    .on("users")
    .column("unreachable_at")
    .where(sql.ref("unreachable_at"), "is not", null)
    .execute();

  // A notice about a rate has no order. SQLite cannot take `not null` from a column, so the table is made again around its
  // rows, as https://www.sqlite.org/lang_altertable.html#otheralter has it; ids that were given stay given.
  const { rows: parts } = await sql<{ sql: string }>`
    select sql from sqlite_schema where tbl_name = 'outbox' and type <> 'table' and sql is not null`.execute(
    db,
  );
  await schema
    .createTable("outbox_new")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("chat_id", "text", (column) => column.notNull())
    .addColumn("order_id", "text", (column) => column.references("orders.id").onDelete("cascade"))
    .addColumn("detail", "text")
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("buried_at", "bigint")
    .addColumn("buried_reason", "text")
    .addColumn("tried_at", "bigint")
    .execute();
  const columns = sql.raw(
    "id, kind, user_id, chat_id, order_id, detail, attempts, created_at, due_at, buried_at, buried_reason, tried_at",
  );
  await sql`insert into outbox_new (${columns}) select ${columns} from outbox`.execute(db);
  await sql`insert into sqlite_sequence (name, seq) select 'outbox_new', 0
    where not exists (select 1 from sqlite_sequence where name = 'outbox_new')`.execute(db);
  await sql`update sqlite_sequence set seq = (select max(seq) from sqlite_sequence where name like 'outbox%')
    where name = 'outbox_new'`.execute(db);
  await schema.dropTable("outbox").execute();
  await schema.alterTable("outbox_new").renameTo("outbox").execute();
  for (const part of parts) await sql.raw(part.sql).execute(db);
}

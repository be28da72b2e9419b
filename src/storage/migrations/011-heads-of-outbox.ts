/** Which notice of each chat is the next one. */
import { type Kysely, sql } from "kysely";

/** See the head of the file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  // A look takes what is due from here, however much waits behind it. Kept by the store itself, so that nothing which
  // writes, buries or deletes notices has to think of it.
  await schema
    .createTable("outbox_heads")
    .addColumn("chat_id", "text", (column) => column.primaryKey())
    .addColumn("id", "integer", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("outbox_heads_due").on("outbox_heads").columns(["due_at", "id"]).execute();
  await sql`insert into outbox_heads (chat_id, id, due_at)
    select chat_id, min(id), due_at from outbox where buried_at is null group by chat_id`.execute(db);

  // Ids only grow: a new notice is the next one of a chat that has none.
  await sql`create trigger outbox_inserted after insert on outbox when new.buried_at is null begin
    insert into outbox_heads (chat_id, id, due_at) values (new.chat_id, new.id, new.due_at)
      on conflict (chat_id) do nothing;
  end`.execute(db);
  const nextOf = (row: string) => sql`
    delete from outbox_heads where chat_id = ${sql.raw(row)}.chat_id;
    insert into outbox_heads (chat_id, id, due_at)
      select chat_id, id, due_at from outbox where chat_id = ${sql.raw(row)}.chat_id and buried_at is null
      order by id limit 1;`;
  await sql`create trigger outbox_deleted after delete on outbox when old.buried_at is null begin
    ${nextOf("old")}
  end`.execute(db);
  await sql`create trigger outbox_changed after update of due_at, buried_at on outbox begin
    ${nextOf("new")}
  end`.execute(db);

  // The heads have taken its place; what is left to be found is the one that has waited longest.
  await schema.dropIndex("outbox_due").execute();
  await schema
    .createIndex("outbox_waiting")
    .on("outbox")
    .column("created_at")
    .where(sql.ref("buried_at"), "is", null)
    .execute();
}

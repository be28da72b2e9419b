/** What was set aside, and the way back from there. What each method promises is said at the ports. */
import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { QuarantineEntry, QuarantineStore, Retried, SetAsideNews } from "../admin/quarantine.ts";
import { type Alert, isAlertKind } from "../sell/alerts.ts";
import type { NoticeKind } from "../sell/notices.ts";
import type { SetAside } from "../sell/quarantine.ts";
import type { Database, QuarantineRow, Tables } from "./database.ts";
import { readUpdate } from "./inbox.ts";
import { isSealedTable, SEALED_TABLES, type SealedRow, type SealedRows } from "./sealed-rows.ts";

/** An entry as it is stored. */
type StoredEntry = Omit<QuarantineRow, "id"> & { id: number };

/** Creates the quarantine. */
export function createQuarantine({ db, deeds, secrets, now, log, becameDue }: Database): QuarantineStore {
  /** What came before anybody listened; undefined from then on. */
  let early: SetAsideNews[] | undefined = [];
  let tell = (news: SetAsideNews): void => void early?.push(news);

  /** Rows this process has noted: one that is read again and again is noted once. */
  const noted = new Set<string>();
  secrets.onUnreadable((row) => {
    const source = sourceOf(row);
    if (noted.has(source)) return;
    noted.add(source);
    log?.warn({ table: row.table }, "stored row unreadable; set aside");
    // Not waited for: whoever reads may hold the store's one connection in a transaction.
    putRow(db, source, row, now()).then(
      (news) => news && tell(news),
      (error: unknown) => {
        noted.delete(source);
        log?.warn({ err: error, table: row.table }, "unreadable row not noted");
      },
    );
  });

  /** Entries, with what is known of the notices among them. */
  const entries = db
    .selectFrom("quarantine as q")
    .leftJoin("outbox as o", (join) =>
      join.on("q.kind", "=", "notice").on((eb) => eb("o.id", "=", eb.cast<number>("q.source", "integer"))),
    )
    .selectAll("q")
    .select(["o.kind as notice", "o.detail as status"]);

  return {
    watch(listener) {
      tell = listener;
      for (const news of early ?? []) listener(news);
      early = undefined;
    },

    async setAside(what) {
      const news = await db.transaction().execute((trx) => put(trx, secrets, what));
      // What stood behind it may go on.
      becameDue();
      // An alert of that which no chat takes would be set aside and alerted to for ever.
      if (what.kind !== "alert" || what.alert.kind !== "set-aside") tell(news);
    },

    async holdsOf(userId) {
      const held = await db
        .selectFrom("quarantine")
        .select("id")
        .where("userId", "=", userId)
        .limit(1)
        .executeTakeFirst();
      return held !== undefined;
    },

    async list(offset, limit) {
      const rows = await entries.orderBy("q.id", "desc").limit(limit).offset(offset).execute();
      const { total } = await db
        .selectFrom("quarantine")
        .select((eb) => eb.fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      return { entries: rows.map((row) => readEntry(row, secrets)), total };
    },

    async find(id) {
      const row = await entries.where("q.id", "=", id).executeTakeFirst();
      return row && readEntry(row, secrets);
    },

    async retry(id, now, line) {
      let retried: Retried = { kind: "gone" };
      await deeds.carryOut(line, async (_, trx) => {
        const entry = await find(trx, id);
        if (!entry) return false;
        retried = await takeBack(trx, secrets, entry, now);
        if (retried.kind === "unreadable") return false;
        // Should it be unreadable all the same, that is news.
        noted.delete(entry.source);
        await trx.deleteFrom("quarantine").where("id", "=", id).execute();
        return true;
      });
      becameDue();
      return retried;
    },

    drop: (id, line) =>
      deeds.carryOut(line, async (_, trx) => {
        const entry = await find(trx, id);
        if (!entry) return false;
        noted.delete(entry.source);
        await dropEntry(trx, secrets, entry);
        return true;
      }),
  };
}

/**
 * Deletes what was set aside for good, with what it stands for: what is older than `before`, or what is one person's, but
 * for their orders, which are deleted as orders are.
 */
export async function dropEntries(
  db: Kysely<Tables>,
  secrets: SealedRows,
  which: { userId: string } | { before: number },
): Promise<void> {
  const all = db.selectFrom("quarantine").selectAll();
  const entries =
    "userId" in which
      ? all
          .where("userId", "=", which.userId)
          .where((eb) => eb.or([eb("kind", "!=", "row"), eb("orderId", "is", null)]))
      : all.where("at", "<", which.before);
  for (const entry of await entries.execute()) await dropEntry(db, secrets, entry);
}

async function put(trx: Transaction<Tables>, secrets: SealedRows, what: SetAside): Promise<SetAsideNews> {
  const { kind, why, at } = what;
  const common = { kind, why, at, body: null };
  switch (what.kind) {
    case "notice": {
      const about = await trx
        .updateTable("outbox")
        .set({ buriedAt: at, buriedReason: why })
        .where("id", "=", what.id)
        .returning(["userId", "orderId"])
        .executeTakeFirst();
      // Its order was deleted meanwhile, and the notice with it.
      if (about) await upsert(trx, { ...common, source: String(what.id), ...about });
      return { kind, why, orderId: about?.orderId ?? null };
    }
    case "alert": {
      const { alert } = what;
      const source = digestOf(alert);
      const body = secrets.seal(bodyOf(source), JSON.stringify(alert));
      const order = await trx
        .selectFrom("orders")
        .select(["id as orderId", "userId"])
        .where("id", "=", alert.orderId ?? "")
        .executeTakeFirst();
      await upsert(trx, { ...common, source, body, ...(order ?? { orderId: null, userId: null }) });
      return { kind, why, orderId: alert.orderId };
    }
    case "update":
      await upsert(trx, { ...common, source: String(what.id), userId: what.userId, orderId: null });
      return { kind, why, orderId: null };
  }
}

/** Notes a row that cannot be read. Undefined when it is noted already. */
async function putRow(
  db: Kysely<Tables>,
  source: string,
  { table, row, userId }: SealedRow,
  at: number,
): Promise<SetAsideNews | undefined> {
  const orderId = table === "orders" ? row : null;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("quarantine")
    .values({ kind: "row", source, userId, orderId, why: "unreadable", at, body: null })
    .onConflict((conflict) => conflict.columns(["kind", "source"]).doNothing())
    .executeTakeFirst();
  // Of the order that cannot be read no card can be shown either.
  return numInsertedOrUpdatedRows === 1n ? { kind: "row", why: "unreadable", orderId: null } : undefined;
}

function sourceOf({ table, row }: SealedRow): string {
  return `${table} ${row}`;
}

/** The row that an entry stands for; undefined when no such table is sealed any more. */
function rowOf({ source, userId }: StoredEntry): SealedRow | undefined {
  const end = source.indexOf(" ");
  const table = source.slice(0, end);
  return isSealedTable(table) ? { table, row: source.slice(end + 1), userId } : undefined;
}

async function upsert(trx: Transaction<Tables>, row: Omit<QuarantineRow, "id">): Promise<void> {
  const { why, at, body } = row;
  await trx
    .insertInto("quarantine")
    .values(row)
    .onConflict((conflict) => conflict.columns(["kind", "source"]).doUpdateSet({ why, at, body }))
    .execute();
}

function find(trx: Transaction<Tables>, id: number): Promise<StoredEntry | undefined> {
  return trx.selectFrom("quarantine").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Puts what an entry stands for back in its queue. */
async function takeBack(
  trx: Transaction<Tables>,
  secrets: SealedRows,
  entry: StoredEntry,
  now: number,
): Promise<Retried> {
  const { kind, source, body } = entry;
  switch (kind) {
    case "notice": {
      const { numUpdatedRows } = await trx
        .updateTable("outbox")
        .set({ buriedAt: null, buriedReason: null, attempts: 0, triedAt: null, dueAt: now })
        .where("id", "=", Number(source))
        .executeTakeFirst();
      return { kind: numUpdatedRows > 0n ? "notice" : "gone" };
    }
    case "alert": {
      const alert = body && readAlert(secrets, source, body);
      return alert ? { kind, alert } : { kind: "unreadable" };
    }
    case "update": {
      return takeUpdate(trx, secrets, Number(source));
    }
    case "row": {
      const row = rowOf(entry);
      if (!row) return { kind: "gone" };
      const opens = await rowOpens(trx, secrets, row);
      if (opens !== true) return { kind: opens === false ? "unreadable" : "gone" };
      if (row.table === "inbox") return takeUpdate(trx, secrets, Number(row.row));
      if (row.table === "orders") {
        await trx
          .updateTable("orders")
          .set({ nextCheckAt: now })
          .where("id", "=", row.row)
          .where("phase", "!=", "rejected")
          .execute();
        await owedOf(trx, secrets, row.row, now);
      }
      return { kind };
    }
  }
}

/** Puts back what was owed about an order and could not be told while that could not be read. */
async function owedOf(
  trx: Transaction<Tables>,
  secrets: SealedRows,
  orderId: string,
  now: number,
): Promise<void> {
  const owed = await trx
    .deleteFrom("quarantine")
    .where("orderId", "=", orderId)
    .where("kind", "=", "notice")
    .where("why", "=", "unreadable")
    .returningAll()
    .execute();
  for (const notice of owed) await takeBack(trx, secrets, notice, now);
}

async function takeUpdate(trx: Transaction<Tables>, secrets: SealedRows, id: number): Promise<Retried> {
  const row = await trx
    .updateTable("inbox")
    .set({ starts: 1 })
    .where("id", "=", id)
    .returning("body")
    .executeTakeFirst();
  if (!row?.body) return { kind: "gone" };
  const update = readUpdate(secrets, id, row.body);
  return update ? { kind: "update", update } : { kind: "unreadable" };
}

/** Whether every sealed column of a row opens; undefined when the row is gone. */
async function rowOpens(
  trx: Transaction<Tables>,
  secrets: SealedRows,
  { table, row }: SealedRow,
): Promise<boolean | undefined> {
  const { key, columns } = SEALED_TABLES[table];
  const names = sql.join(columns.map((column) => sql`${sql.ref(column)} as ${sql.ref(column)}`));
  const { rows } = await sql<Readonly<Record<string, Uint8Array | null>>>`
    select ${names} from ${sql.table(table)} where ${sql.ref(key)} = ${row}`.execute(trx);
  const [cells] = rows;
  return (
    cells &&
    Object.values(cells).every((sealed, index) => {
      const column = columns[index] ?? "";
      return sealed === null || secrets.peek({ table, column, row }, sealed) !== undefined;
    })
  );
}

/** Deletes a row that is given up, or its content where the rest of it counts. */
async function dropRow(trx: Kysely<Tables>, secrets: SealedRows, { table, row }: SealedRow): Promise<void> {
  const { key, columns, leaves } = SEALED_TABLES[table];
  const isRow = sql`${sql.ref(key)} = ${row}`;
  if (leaves === "nothing") {
    await sql`delete from ${sql.table(table)} where ${isRow}`.execute(trx);
    return;
  }
  for (const column of columns) {
    const left = table === "blocks" ? secrets.seal({ table, column, row }, "") : null;
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${left} where ${isRow}`.execute(trx);
  }
}

async function dropEntry(trx: Kysely<Tables>, secrets: SealedRows, entry: StoredEntry): Promise<void> {
  const { id, kind, source } = entry;
  const row = kind === "row" ? rowOf(entry) : undefined;
  if (row) await dropRow(trx, secrets, row);
  if (kind === "notice") await trx.deleteFrom("outbox").where("id", "=", Number(source)).execute();
  // The id stays known: Telegram may deliver it once more.
  if (kind === "update")
    await trx.updateTable("inbox").set({ body: null }).where("id", "=", Number(source)).execute();
  await trx.deleteFrom("quarantine").where("id", "=", id).execute();
}

function readEntry(
  row: StoredEntry & { notice: NoticeKind | null; status: string | null },
  secrets: SealedRows,
): QuarantineEntry {
  const { id, kind, source, body, why, at, userId, orderId } = row;
  const common = { id, why, at, userId, orderId };
  switch (kind) {
    case "notice":
      return { ...common, thing: { kind, notice: row.notice, status: orderId === null ? null : row.status } };
    case "alert":
      return { ...common, thing: { kind, alert: (body && readAlert(secrets, source, body)?.kind) ?? null } };
    case "update":
      return { ...common, thing: { kind } };
    case "row":
      return { ...common, thing: { kind, table: rowOf(row)?.table ?? source } };
  }
}

/** Alerts of one kind and subject are one thing. The digest says no more of it than that. */
function digestOf({ kind, subject }: Alert): string {
  return createHash("sha256").update(`${kind} ${subject}`).digest("base64url");
}

function bodyOf(source: string) {
  return { table: "quarantine", column: "body", row: source };
}

function readAlert(secrets: SealedRows, source: string, sealed: Uint8Array): Alert | undefined {
  const body = secrets.peek(bodyOf(source), sealed);
  const alert: Alert | undefined = body === undefined ? undefined : JSON.parse(body);
  return alert && isAlertKind(alert.kind) ? alert : undefined;
}

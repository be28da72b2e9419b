/** What was set aside, and the way back from there. What each method promises is said at the ports. */
import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { QuarantineEntry, QuarantineStore, Retried, SetAsideNews } from "../admin/quarantine.ts";
import { type Alert, isAlertKind } from "../sell/alerts.ts";
import type { NoticeKind } from "../sell/notices.ts";
import type { SetAside } from "../sell/quarantine.ts";
import { addAuditLine } from "./access.ts";
import type { Database, QuarantineRow, Tables } from "./database.ts";
import { readBody } from "./inbox.ts";
import type { Secrets } from "./secrets.ts";

/** An entry as it is stored. */
type StoredEntry = Omit<QuarantineRow, "id"> & { id: number };

/** Creates the quarantine. */
export function createQuarantine({ db, secrets, becameDue }: Database): QuarantineStore {
  /** What came before anybody listened; undefined from then on. */
  let early: SetAsideNews[] | undefined = [];
  let tell = (news: SetAsideNews): void => void early?.push(news);

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
      tell(news);
    },

    async list(offset, limit) {
      const rows = await db
        .selectFrom("quarantine as q")
        .leftJoin("outbox as o", (join) =>
          join
            .on("q.kind", "=", "notice")
            .on((eb) => eb(eb.cast<string>("o.id", "text"), "=", eb.ref("q.source"))),
        )
        .selectAll("q")
        .select(["o.kind as notice", "o.detail as status"])
        .orderBy("q.id", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      const { total } = await db
        .selectFrom("quarantine")
        .select((eb) => eb.fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      return { entries: rows.map((row) => readEntry(row, secrets)), total };
    },

    async retry(id, now, line) {
      const retried = await db.transaction().execute(async (trx): Promise<Retried> => {
        const entry = await find(trx, id);
        if (!entry) return { kind: "gone" };
        const back = await takeBack(trx, secrets, entry, now);
        if (back.kind === "unreadable") return back;
        await trx.deleteFrom("quarantine").where("id", "=", id).execute();
        await addAuditLine(trx, secrets, line);
        return back;
      });
      becameDue();
      return retried;
    },

    drop: (id, line) =>
      db.transaction().execute(async (trx) => {
        const entry = await find(trx, id);
        if (!entry) return false;
        await dropEntry(trx, entry);
        await addAuditLine(trx, secrets, line);
        return true;
      }),
  };
}

/** Deletes what was set aside for good, with what it stands for: of one person, or what is older than `before`. */
export async function dropEntries(
  db: Kysely<Tables>,
  which: { userId: string } | { before: number },
): Promise<void> {
  const all = db.selectFrom("quarantine").selectAll();
  const entries =
    "userId" in which ? all.where("userId", "=", which.userId) : all.where("at", "<", which.before);
  for (const entry of await entries.execute()) await dropEntry(db, entry);
}

async function put(trx: Transaction<Tables>, secrets: Secrets, what: SetAside): Promise<SetAsideNews> {
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
  secrets: Secrets,
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
      const id = Number(source);
      const row = await trx.selectFrom("inbox").select("body").where("id", "=", id).executeTakeFirst();
      if (!row?.body) return { kind: "gone" };
      return { kind, update: { id, body: readBody(secrets, id, row.body) } };
    }
  }
}

async function dropEntry(trx: Kysely<Tables>, { id, kind, source }: StoredEntry): Promise<void> {
  if (kind === "notice") await trx.deleteFrom("outbox").where("id", "=", Number(source)).execute();
  // The id stays known: Telegram may deliver it once more.
  if (kind === "update")
    await trx.updateTable("inbox").set({ body: null }).where("id", "=", Number(source)).execute();
  await trx.deleteFrom("quarantine").where("id", "=", id).execute();
}

function readEntry(
  row: StoredEntry & { notice: NoticeKind | null; status: string | null },
  secrets: Secrets,
): QuarantineEntry {
  const { id, kind, source, body, why, at, userId, orderId } = row;
  const common = { id, why, at, userId, orderId };
  switch (kind) {
    case "notice":
      return { ...common, thing: { kind, notice: row.notice, status: row.status } };
    case "alert":
      return { ...common, thing: { kind, alert: (body && readAlert(secrets, source, body)?.kind) ?? null } };
    case "update":
      return { ...common, thing: { kind } };
  }
}

/** Alerts of one kind and subject are one thing. The digest says no more of it than that. */
function digestOf({ kind, subject }: Alert): string {
  return createHash("sha256").update(`${kind} ${subject}`).digest("base64url");
}

function bodyOf(source: string) {
  return { table: "quarantine", column: "body", row: source };
}

function readAlert(secrets: Secrets, source: string, sealed: Uint8Array): Alert | undefined {
  try {
    const alert: Alert = JSON.parse(secrets.open(bodyOf(source), sealed));
    return isAlertKind(alert.kind) ? alert : undefined;
  } catch {
    return undefined;
  }
}

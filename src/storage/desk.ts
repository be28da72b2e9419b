/**
 * What the desk keeps and looks up: orders of both origins, how sales went, and what admins decided. What each method
 * promises is said at the port (`sell/desk.ts`).
 */
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import { type Kysely, type NotNull, type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import type {
  Cursor,
  DeskEntry,
  DeskFilter,
  DeskOrder,
  DeskRow,
  DeskStats,
  DeskStore,
} from "../sell/desk.ts";
import type { ExternalOrder } from "../sell/off-ramp.ts";
import { isFinalStatus, KNOWN_STATUSES, type OrderPhase } from "../sell/order.ts";
import type { Database, ExternalOrderRow, SwitchRow, Tables } from "./database.ts";
import { isErased } from "./erasure.ts";
import { readHistory, readOrder } from "./orders.ts";
import type { Secrets } from "./secrets.ts";

const FINAL_STATUSES = KNOWN_STATUSES.filter(isFinalStatus);

/** Orders made elsewhere that are committed together: others have their turn in between. */
const TOGETHER = 50;

/** The shortest beginning of an id that may stand for it. */
const SHORTEST_BEGINNING = 4;

/** The desk's part of `database`. */
export function createDeskStore(database: Database): DeskStore {
  const { db, secrets } = database;
  return {
    async list(filter, offset, limit) {
      const [rows, total] = await Promise.all([listRows(db, filter, offset, limit), countRows(db, filter)]);
      return { rows, total };
    },

    read: (filter, after, limit) => readPage(database, filter, after, limit),

    find: (id) => findOrder(database, id),

    async keepExternal(orders) {
      let foreign = 0;
      for (let start = 0; start < orders.length; start += TOGETHER) {
        if (start > 0) await yieldToEventLoop();
        foreign += await keepSomeForeign(database, orders.slice(start, start + TOGETHER));
      }
      return foreign;
    },

    stats: (from, to) => readStats(db, from, to),

    async mark(mark, draftId, at) {
      await db
        .insertInto("saleMarks")
        .values({ draftId, mark, at })
        .onConflict((conflict) => conflict.columns(["draftId", "mark"]).doNothing())
        .execute();
    },

    roles: () => db.selectFrom("roles").select(["userId", "role"]).orderBy("userId").execute(),

    async setRole(userId, role) {
      if (role === null) {
        await db.deleteFrom("roles").where("userId", "=", userId).execute();
        return;
      }
      await db
        .insertInto("roles")
        .values({ userId, role })
        .onConflict((conflict) => conflict.column("userId").doUpdateSet({ role }))
        .execute();
    },

    async blocks() {
      const rows = await db.selectFrom("blocks").selectAll().orderBy("userId").execute();
      return rows.map((row) => ({ ...row, reason: secrets.open(reasonOf(row.userId), row.reason) }));
    },

    async setBlock({ userId, reason, by, at }) {
      const row = { reason: secrets.seal(reasonOf(userId), reason), by, at };
      await db
        .insertInto("blocks")
        .values({ userId, ...row })
        .onConflict((conflict) => conflict.column("userId").doUpdateSet(row))
        .execute();
    },

    async removeBlock(userId) {
      const { numDeletedRows } = await db
        .deleteFrom("blocks")
        .where("userId", "=", userId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async switches() {
      const rows = await db.selectFrom("switches").selectAll().orderBy(sql`rowid`).execute();
      const codes = (kind: SwitchRow["kind"]) => rows.flatMap((row) => (row.kind === kind ? [row.code] : []));
      return {
        maintenanceSince: rows.find(({ kind }) => kind === "maintenance")?.since ?? null,
        hiddenProviders: codes("provider"),
        hiddenCurrencies: codes("currency"),
      };
    },

    async setSwitches({ maintenanceSince, hiddenProviders, hiddenCurrencies }) {
      const hidden = (kind: SwitchRow["kind"], codes: readonly string[]) =>
        [...new Set(codes)].map((code): SwitchRow => ({ kind, code, since: null }));
      const rows: SwitchRow[] = [
        ...(maintenanceSince === null
          ? []
          : [{ kind: "maintenance" as const, code: "", since: maintenanceSince }]),
        ...hidden("provider", hiddenProviders),
        ...hidden("currency", hiddenCurrencies),
      ];
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom("switches").execute();
        for (const row of rows) await trx.insertInto("switches").values(row).execute();
      });
    },

    async audit({ detail, ...entry }) {
      await db.transaction().execute(async (trx) => {
        const { id } = await trx
          .insertInto("audit")
          .values({ ...entry, detail: null })
          .returning("id")
          .executeTakeFirstOrThrow();
        if (detail === null) return;
        const sealed = secrets.seal(detailOf(id), detail);
        await trx.updateTable("audit").set({ detail: sealed }).where("id", "=", id).execute();
      });
    },

    async audits(offset, limit) {
      const [rows, { total }] = await Promise.all([
        db
          .selectFrom("audit")
          .selectAll()
          .orderBy("at", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .offset(offset)
          .execute(),
        db
          .selectFrom("audit")
          .select((eb) => eb.fn.countAll<number>().as("total"))
          .executeTakeFirstOrThrow(),
      ]);
      const entries = rows.map(({ id, detail, ...entry }) => ({
        ...entry,
        detail: detail && secrets.open(detailOf(id), detail),
      }));
      return { entries, total };
    },
  };
}

function reasonOf(userId: string) {
  return { table: "blocks", column: "reason", row: userId };
}

function detailOf(auditId: number) {
  return { table: "audit", column: "detail", row: String(auditId) };
}

// ---------------------------------------------------------------------------------------------------------------------
// Listing

/** A row's place in the list. */
interface Ranked extends Cursor {
  origin: DeskRow["origin"];
}

/** The list behind `after` as places, newest first, gone through on indexes alone. */
function ranked(db: Kysely<Tables>, filter: DeskFilter, after: Cursor | null) {
  const ours = db
    .selectFrom("orders")
    .select(["createdAt", "id", sql.lit<Ranked["origin"]>("ours").as("origin")])
    .where(isWanted(filter, "orders", after));
  const elsewhere = db
    .selectFrom("foreignOrders")
    .select(["createdAt", "id", sql.lit<Ranked["origin"]>("elsewhere").as("origin")])
    .where(isWanted(filter, "foreignOrders", after));
  return (isOursAlone(filter) ? ours : ours.unionAll(elsewhere))
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc");
}

/** The rows of a page. Only these are read; and because they are there, each has a status. */
function listRows(db: Kysely<Tables>, filter: DeskFilter, offset: number, limit: number): Promise<DeskRow[]> {
  return db
    .selectFrom(ranked(db, filter, null).limit(limit).offset(offset).as("page"))
    .leftJoin("orders as o", (join) => join.onRef("o.id", "=", "page.id").on("page.origin", "=", "ours"))
    .leftJoin("foreignOrders as f", (join) =>
      join.onRef("f.id", "=", "page.id").on("page.origin", "=", "elsewhere"),
    )
    .select(({ fn, val }) => [
      "page.origin",
      "page.id",
      fn.coalesce("o.changellyId", "f.id").as("changellyId"),
      "o.userId",
      fn.coalesce("o.phase", val<OrderPhase>("placed")).as("phase"),
      fn.coalesce("o.status", "f.status").as("status"),
      fn.coalesce("o.providerCode", "f.providerCode").as("providerCode"),
      fn.coalesce("o.currencyFrom", "f.currencyFrom").as("currencyFrom"),
      fn.coalesce("o.currencyTo", "f.currencyTo").as("currencyTo"),
      fn.coalesce("o.amountFrom", "f.amountFrom").as("amountFrom"),
      "page.createdAt",
    ])
    .orderBy("page.createdAt", "desc")
    .orderBy("page.id", "desc")
    .$narrowType<{ status: NotNull }>()
    .execute();
}

/** In one transaction, so that no order on the page is gone when its turn comes. */
function readPage(
  { db, secrets }: Database,
  filter: DeskFilter,
  after: Cursor | null,
  limit: number,
): ReturnType<DeskStore["read"]> {
  return db.transaction().execute(async (trx) => {
    const places = await ranked(trx, filter, after)
      .limit(limit + 1)
      .execute();
    const page = places.slice(0, limit);
    const idsFrom = (origin: Ranked["origin"]) => {
      const ids = page.flatMap((place) => (place.origin === origin ? [place.id] : []));
      // One parameter, so that pages of every length are read by the same statement.
      return sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
    };
    const ours = await trx.selectFrom("orders").selectAll().where("id", "in", idsFrom("ours")).execute();
    const elsewhere = await trx
      .selectFrom("foreignOrders")
      .selectAll()
      .where("id", "in", idsFrom("elsewhere"))
      .execute();
    const entries: DeskEntry[] = [
      ...ours.map((row) => ({ origin: "ours" as const, order: readOrder(row, secrets) })),
      ...elsewhere.map((row) => ({ origin: "elsewhere" as const, order: readForeign(row, secrets) })),
    ];
    const byPlace = new Map(entries.map((entry) => [`${entry.origin} ${entry.order.id}`, entry]));
    const last = page.at(-1);
    return {
      entries: page.flatMap(({ origin, id }) => byPlace.get(`${origin} ${id}`) ?? []),
      end: last && places.length > limit ? { createdAt: last.createdAt, id: last.id } : null,
    };
  });
}

async function countRows(db: Kysely<Tables>, filter: DeskFilter): Promise<number> {
  const ours = await countWanted(db, filter, "orders");
  return isOursAlone(filter) ? ours : ours + (await countWanted(db, filter, "foreignOrders"));
}

async function countWanted(db: Kysely<Tables>, filter: DeskFilter, table: OrderTable): Promise<number> {
  const { total } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where(isWanted(filter, table, null))
    .executeTakeFirstOrThrow();
  return total;
}

/** Whose orders made elsewhere are is not ours to know. */
function isOursAlone({ userId }: DeskFilter): boolean {
  return userId !== undefined;
}

type OrderTable = "orders" | "foreignOrders";

/**
 * The filter, as a condition on the rows of `table`.
 *
 * Of what is asked for, one thing leads: its index is gone through. The sign before the columns of the others keeps
 * SQLite, which does not know that most orders are `complete` and few have a given id, from choosing another index.
 */
function isWanted(filter: DeskFilter, table: OrderTable, after: Cursor | null): RawBuilder<SqlBool> {
  const { id, userId, status, open, provider, since, from, to } = filter;
  const leader = (["id", "userId", "status", "provider"] as const).find((name) => filter[name] !== undefined);
  const led = (column: string, leads: boolean) => (leads ? sql.ref(column) : sql`+${sql.ref(column)}`);

  const conditions: RawBuilder<SqlBool>[] = [];
  if (id !== undefined) conditions.push(hasId(id, table));
  if (userId !== undefined) conditions.push(sql`${led("userId", leader === "userId")} = ${userId}`);
  if (status !== undefined) conditions.push(sql`${led("status", leader === "status")} = ${status}`);
  if (provider !== undefined) {
    conditions.push(sql`${led("providerCode", leader === "provider")} = ${provider}`);
  }
  if (since !== undefined) conditions.push(sql`${led("createdAt", leader !== "id")} >= ${since}`);
  if (after) {
    const place = sql`(${led("createdAt", leader !== "id")}, ${sql.ref("id")})`;
    conditions.push(sql`${place} < (${after.createdAt}, ${after.id})`);
  }
  if (open) {
    // No index, here and below: few orders are still found by a walk over one of the others, which have these columns.
    for (const final of FINAL_STATUSES) conditions.push(sql`${sql.ref("status")} <> ${final}`);
    if (table === "orders") conditions.push(sql`${sql.ref("phase")} <> 'rejected'`);
  }
  if (from !== undefined) {
    const names = table === "orders" ? ["currencyFrom", "coin"] : ["currencyFrom"];
    const named = names.map((name) => sql<SqlBool>`${sql.ref(name)} = ${from} collate nocase`);
    conditions.push(sql`(${sql.join(named, sql` or `)})`);
  }
  if (to !== undefined) conditions.push(sql`${sql.ref("currencyTo")} = ${to} collate nocase`);
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}

/** Whether an id of the row begins like `typed`. */
function hasId(typed: string, table: OrderTable): RawBuilder<SqlBool> {
  if (table === "foreignOrders") return beginsLike(CHANGELLY_ID.foreignOrders, typed);
  // Not `or`: with it, SQLite would rather walk through all orders by time than sort the few that are found.
  return sql`rowid in (
    select rowid from orders where ${beginsLike(OUR_ID, typed.toLowerCase())}
    union all select rowid from orders where ${beginsLike(CHANGELLY_ID.orders, typed)})`;
}

// ---------------------------------------------------------------------------------------------------------------------
// Finding by id

/** Our ids are lower case, so their key finds what is typed once that is, too. */
const OUR_ID = sql<string>`${sql.ref("id")}`;

/** Changelly's ids, as their indexes have them: upper and lower case alike. */
const CHANGELLY_ID = {
  orders: sql<string>`${sql.ref("changellyId")} collate nocase`,
  foreignOrders: sql<string>`${sql.ref("id")} collate nocase`,
};

/** Sorts behind everything that may follow a beginning. */
const LAST = "\u{10ffff}";

function beginsLike(id: RawBuilder<string>, typed: string): RawBuilder<SqlBool> {
  return sql`(${id} >= ${typed} and ${id} < ${typed + LAST})`;
}

async function findOrder(
  { db, secrets }: Database,
  typed: string,
): Promise<DeskOrder | "ambiguous" | undefined> {
  const lower = typed.toLowerCase();
  // An id sorts before all that only begin with it, so it is among the first two; and two are enough to be several.
  const [ours, named, elsewhere] = await Promise.all([
    db
      .selectFrom("orders")
      .select(["id", "id as found", sql.lit("ours").as("origin")])
      .where(beginsLike(OUR_ID, lower))
      .orderBy(OUR_ID)
      .limit(2)
      .execute(),
    db
      .selectFrom("orders")
      .select(["id", "changellyId as found", sql.lit("ours").as("origin")])
      .where(beginsLike(CHANGELLY_ID.orders, typed))
      .orderBy(CHANGELLY_ID.orders)
      .limit(2)
      .$narrowType<{ found: NotNull }>()
      .execute(),
    db
      .selectFrom("foreignOrders")
      .select(["id", "id as found", sql.lit("elsewhere").as("origin")])
      .where(beginsLike(CHANGELLY_ID.foreignOrders, typed))
      .orderBy(CHANGELLY_ID.foreignOrders)
      .limit(2)
      .execute(),
  ]);
  const candidates = [...ours, ...named, ...elsewhere];
  const exact = candidates.filter(({ found }) => found.toLowerCase() === lower);
  const begun = typed.length < SHORTEST_BEGINNING ? [] : candidates;
  const meant = exact.length > 0 ? exact : begun;
  // One order may be meant twice: by our id and by Changelly's.
  const [only, another] = new Map(meant.map((one) => [`${one.origin} ${one.id}`, one])).values();
  if (another) return "ambiguous";
  if (!only) return undefined;

  if (only.origin === "ours") {
    const row = await db.selectFrom("orders").selectAll().where("id", "=", only.id).executeTakeFirst();
    return row && { origin: "ours", order: readOrder(row, secrets), history: await readHistory(db, row.id) };
  }
  const row = await db.selectFrom("foreignOrders").selectAll().where("id", "=", only.id).executeTakeFirst();
  return row && { origin: "elsewhere", order: readForeign(row, secrets) };
}

// ---------------------------------------------------------------------------------------------------------------------
// Orders made elsewhere

function keepSomeForeign({ db, secrets, now }: Database, orders: readonly ExternalOrder[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let foreign = 0;
    for (const order of orders) {
      if (await isOurs(trx, order)) {
        await trx.deleteFrom("foreignOrders").where("id", "=", order.id).execute();
        continue;
      }
      // Its person had it deleted; that Changelly still knows it must not bring it back.
      const ids = [order.id, ...(order.externalOrderId === null ? [] : [order.externalOrderId])];
      if (await isErased(trx, ids)) continue;
      foreign += 1;
      const { id, createdAt, status, redirectUrl, ...plain } = order;
      const row = {
        ...plain,
        status: status ?? "created",
        redirectUrl: redirectUrl === null ? null : secrets.seal(redirectUrlOf(id), redirectUrl),
      };
      await trx
        .insertInto("foreignOrders")
        .values({ id, ...row, createdAt: createdAt ?? now() })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet({ ...row, ...(createdAt !== null && { createdAt }) }),
        )
        .execute();
    }
    return foreign;
  });
}

async function isOurs(trx: Transaction<Tables>, { id, externalOrderId }: ExternalOrder): Promise<boolean> {
  const ours = await trx
    .selectFrom("orders")
    .select("id")
    .where((eb) => eb.or([eb("changellyId", "=", id), eb("id", "=", externalOrderId ?? "")]))
    .executeTakeFirst();
  return ours !== undefined;
}

function readForeign({ redirectUrl, ...plain }: ExternalOrderRow, secrets: Secrets): ExternalOrder {
  return { ...plain, redirectUrl: redirectUrl && secrets.open(redirectUrlOf(plain.id), redirectUrl) };
}

function redirectUrlOf(changellyId: string) {
  return { table: "foreign_orders", column: "redirect_url", row: changellyId };
}

// ---------------------------------------------------------------------------------------------------------------------
// Statistics

/** In one transaction, so that all figures are of one moment. */
function readStats(db: Kysely<Tables>, from: number, to: number): Promise<DeskStats> {
  return db.transaction().execute(async (trx) => {
    const { started, offered } = await trx
      .selectFrom("saleMarks")
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere("mark", "=", "started").as("started"),
        fn.countAll<number>().filterWhere("mark", "=", "offered").as("offered"),
      ])
      .where("at", ">=", from)
      .where("at", "<=", to)
      .executeTakeFirstOrThrow();
    const providers = await countByProvider(trx, from, to);
    const sum = (name: "consented" | "created" | "completed" | "failed") =>
      providers.reduce((total, provider) => total + provider[name], 0);
    const { times } = await trx
      .selectFrom("orders")
      .select((eb) =>
        eb.fn.agg<string>("json_group_array", [eb("statusAt", "-", eb.ref("createdAt"))]).as("times"),
      )
      .where("status", "=", "complete")
      .where("createdAt", ">=", from)
      .where("createdAt", "<=", to)
      .executeTakeFirstOrThrow();
    return {
      started,
      offered,
      consented: sum("consented"),
      created: sum("created"),
      completed: sum("completed"),
      failed: sum("failed"),
      providers: providers
        .filter(({ created }) => created > 0)
        .map(({ consented: _, ...provider }) => provider)
        .sort((a, b) => b.created - a.created || (a.providerCode < b.providerCode ? -1 : 1)),
      medianCompletionMs: median(JSON.parse(times)),
    };
  });
}

/**
 * What became of the orders of a span, by provider. The providers are few: they are skipped through and the orders of
 * each counted on its index, which takes half as long as sorting all orders of the span into groups.
 */
async function countByProvider(db: Kysely<Tables>, from: number, to: number) {
  const { rows } = await sql<{ providerCode: string; counts: string }>`
    with recursive providers (code) as (
      select min(provider_code) from orders
      union all
      select (select min(provider_code) from orders where provider_code > code) from providers where code is not null
    )
    select code as provider_code, (
      select json_array(
        count(*),
        count(*) filter (where phase = 'placed'),
        count(*) filter (where status = 'complete'),
        count(*) filter (where status = 'failed')
      )
      from orders where provider_code = code and created_at >= ${from} and created_at <= ${to}
    ) as counts
    from providers where code is not null`.execute(db);
  return rows.map(({ providerCode, counts }) => {
    const [consented = 0, created = 0, completed = 0, failed = 0]: number[] = JSON.parse(counts);
    return { providerCode, consented, created, completed, failed };
  });
}

/** The one in the middle, or the mean of the two around it; null of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Orders of both origins, listed and found for admins. What each method promises is said at the port. */
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import { type Kysely, type NotNull, type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import {
  type Cursor,
  type FoundOrder,
  LISTED,
  type OrderDeskStore,
  type OrderEntry,
  type OrderRow,
} from "../admin/order-desk.ts";
import type { OrderFilter } from "../admin/order-filter.ts";
import type { ExternalOrder } from "../sell/off-ramp.ts";
import { hasEnded, isFinalStatus, KNOWN_STATUSES, type OrderPhase } from "../sell/order.ts";
import type { Database, ExternalOrderRow, Tables } from "./database.ts";
import { isErased } from "./erasure.ts";
import { readHistory, readOrder } from "./orders.ts";
import type { SealedRows } from "./sealed-rows.ts";

const FINAL_STATUSES = KNOWN_STATUSES.filter(isFinalStatus);

/** External orders that are committed together: others have their turn in between. */
const TOGETHER = 50;

/** The shortest beginning of an id that may stand for it. */
const SHORTEST_BEGINNING = 4;

/** Creates the store of orders as admins see them. */
export function createOrderDeskStore(database: Database): OrderDeskStore {
  const { db } = database.reading;
  return {
    async list(filter, offset, limit) {
      const [rows, count] = await Promise.all([listRows(db, filter, offset, limit), countRows(db, filter)]);
      return { rows, total: Math.min(count, LISTED), more: count > LISTED };
    },

    read: (filter, after, limit) => readPage(database, filter, after, limit),

    find: (id) => findOrder(database, id),

    async keepExternal(orders) {
      let external = 0;
      for (let start = 0; start < orders.length; start += TOGETHER) {
        if (start > 0) await yieldToEventLoop();
        external += await keepSome(database, orders.slice(start, start + TOGETHER));
      }
      return external;
    },
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Listing

/** A row's position in the list. */
interface Ranked extends Cursor {
  origin: OrderRow["origin"];
}

/** The list behind `after` as positions, newest first, gone through on indexes alone. */
function ranked(db: Kysely<Tables>, filter: OrderFilter, after: Cursor | null) {
  return branchesOf(filter)
    .map(([table, leader]) =>
      db
        .selectFrom(table)
        .select(["createdAt", "id", sql.lit<Ranked["origin"]>(ORIGIN[table]).as("origin")])
        .where(isWanted(filter, table, leader, after)),
    )
    .reduce((before, next) => before.unionAll(next))
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc");
}

/** The rows of a page. Only these are read; and because they are there, each has a status. */
function listRows(
  db: Kysely<Tables>,
  filter: OrderFilter,
  offset: number,
  limit: number,
): Promise<OrderRow[]> {
  return db
    .selectFrom(ranked(db, filter, null).limit(limit).offset(offset).as("page"))
    .leftJoin("orders as o", (join) => join.onRef("o.id", "=", "page.id").on("page.origin", "=", "ours"))
    .leftJoin("foreignOrders as f", (join) =>
      join.onRef("f.id", "=", "page.id").on("page.origin", "=", "external"),
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
  { reading, secrets }: Database,
  filter: OrderFilter,
  after: Cursor | null,
  limit: number,
): ReturnType<OrderDeskStore["read"]> {
  return reading.db.transaction().execute(async (trx) => {
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
    const external = await trx
      .selectFrom("foreignOrders")
      .selectAll()
      .where("id", "in", idsFrom("external"))
      .execute();
    const entries: OrderEntry[] = [
      ...ours.flatMap((row) => {
        const order = readOrder(row, secrets);
        return order ? { origin: "ours" as const, order } : [];
      }),
      ...external.map((row) => ({ origin: "external" as const, order: readExternal(row, secrets) })),
    ];
    const byPlace = new Map(entries.map((entry) => [`${entry.origin} ${entry.order.id}`, entry]));
    const last = page.at(-1);
    return {
      entries: page.flatMap(({ origin, id }) => byPlace.get(`${origin} ${id}`) ?? []),
      end: last && places.length > limit ? { createdAt: last.createdAt, id: last.id } : null,
    };
  });
}

/** How many rows there are; of more than {@link LISTED}, that there are more. */
async function countRows(db: Kysely<Tables>, filter: OrderFilter): Promise<number> {
  let count = 0;
  for (const [table, leader] of branchesOf(filter)) {
    const wanted = db
      .selectFrom(table)
      .select(sql`1`.as("one"))
      .where(isWanted(filter, table, leader, null))
      .limit(LISTED + 1);
    const { total } = await db
      .selectFrom(wanted.as("wanted"))
      .select((eb) => eb.fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow();
    count += total;
  }
  return count;
}

type OrderTable = "orders" | "foreignOrders";

const ORIGIN = { orders: "ours", foreignOrders: "external" } as const satisfies Record<
  OrderTable,
  Ranked["origin"]
>;

/** What leads through the orders that are asked for: its index is gone through, and everything else looked at on the way. */
type Leader =
  | "id"
  | "userId"
  | "externalUserId"
  | "status"
  | "open"
  | "ticker"
  | "coin"
  | "provider"
  | "time";

/** Where the orders are that are asked for; none of them is found in two of these places. */
function branchesOf(filter: OrderFilter): readonly (readonly [OrderTable, Leader])[] {
  const leader = leaderOf(filter);
  if (filter.unassigned) return [["foreignOrders", leader]];
  return [
    ["orders", leader],
    ...(leader === "ticker" ? [["orders", "coin"] as const] : []),
    // External orders belong to nobody we know.
    ...(filter.userId === undefined ? [["foreignOrders", leader] as const] : []),
  ];
}

function leaderOf({ id, userId, externalUserId, status, open, provider, from, to }: OrderFilter): Leader {
  if (id !== undefined) return "id";
  if (userId !== undefined) return "userId";
  if (externalUserId !== undefined) return "externalUserId";
  // SQLite does not know that orders pile up in the statuses that are an end, and that few are in the others.
  if (status !== undefined && !hasEnded(status)) return "status";
  if (open) return "open";
  if (from !== undefined && to !== undefined) return "ticker";
  if (provider !== undefined) return "provider";
  return status === undefined ? "time" : "status";
}

/**
 * The filter, as a condition on the rows of `table`. The sign before the columns of what does not lead keeps SQLite from
 * choosing an index of theirs.
 */
function isWanted(
  { id, userId, externalUserId, unassigned, status, open, provider, since, from, to }: OrderFilter,
  table: OrderTable,
  leader: Leader,
  after: Cursor | null,
): RawBuilder<SqlBool> {
  const column = (name: string, ...leading: readonly Leader[]) =>
    leading.includes(leader) ? sql.ref(name) : sql`+${sql.ref(name)}`;
  const createdAt = leader === "id" ? sql`+${sql.ref("createdAt")}` : sql.ref("createdAt");

  const conditions: RawBuilder<SqlBool>[] = [];
  if (id !== undefined) conditions.push(hasId(id, table));
  if (userId !== undefined) conditions.push(sql`${column("userId", "userId")} = ${userId}`);
  if (externalUserId !== undefined)
    conditions.push(sql`${column("externalUserId", "externalUserId")} = ${externalUserId}`);
  if (unassigned) conditions.push(sql`external_order_id like ${OUR_IDS}`, sql`external_user_id is not null`);
  if (status !== undefined) conditions.push(sql`${column("status", "status")} = ${status}`);
  if (provider !== undefined) conditions.push(sql`${column("providerCode", "provider")} = ${provider}`);
  if (since !== undefined) conditions.push(sql`${createdAt} >= ${since}`);
  if (after) conditions.push(sql`(${createdAt}, ${sql.ref("id")}) < (${after.createdAt}, ${after.id})`);
  if (open) {
    // Written out: an index of some rows only is used for what the statement itself says.
    for (const final of FINAL_STATUSES)
      conditions.push(sql`${column("status", "open")} <> ${sql.lit(final)}`);
    if (table === "orders") conditions.push(sql`${column("phase", "open")} <> ${sql.lit("rejected")}`);
  }
  if (from !== undefined) {
    const isTicker = sql<SqlBool>`${column("currencyFrom", "ticker")} = ${from} collate nocase`;
    const isCoin = sql<SqlBool>`${column("coin", "coin")} = ${from} collate nocase`;
    if (leader === "coin") {
      conditions.push(isCoin, sql`${sql.ref("coin")} <> ${sql.ref("currencyFrom")} collate nocase`);
    } else if (leader === "ticker" || table === "foreignOrders") conditions.push(isTicker);
    else conditions.push(sql`(${isTicker} or ${isCoin})`);
  }
  if (to !== undefined)
    conditions.push(sql`${column("currencyTo", "ticker", "coin")} = ${to} collate nocase`);
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}

/** How our ids look, random UUIDs, as `like` has it (see `isOfThisBot` in order.ts). */
const OUR_IDS = "________-____-4___-____-____________";

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
): Promise<FoundOrder | "ambiguous" | undefined> {
  const lower = typed.toLowerCase();
  // An id sorts before all that only begin with it, so it is among the first two; and two are enough to be several.
  const [ours, named, external] = await Promise.all([
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
      .select(["id", "id as found", sql.lit("external").as("origin")])
      .where(beginsLike(CHANGELLY_ID.foreignOrders, typed))
      .orderBy(CHANGELLY_ID.foreignOrders)
      .limit(2)
      .execute(),
  ]);
  const candidates = [...ours, ...named, ...external];
  const exact = candidates.filter(({ found }) => found.toLowerCase() === lower);
  const begun = typed.length < SHORTEST_BEGINNING ? [] : candidates;
  const meant = exact.length > 0 ? exact : begun;
  // One order may be meant twice: by our id and by Changelly's.
  const [only, another] = new Map(meant.map((one) => [`${one.origin} ${one.id}`, one])).values();
  if (another) return "ambiguous";
  if (!only) return undefined;

  if (only.origin === "ours") {
    const row = await db.selectFrom("orders").selectAll().where("id", "=", only.id).executeTakeFirst();
    const order = row && readOrder(row, secrets);
    return order && { origin: "ours", order, history: await readHistory(db, order.id) };
  }
  const row = await db.selectFrom("foreignOrders").selectAll().where("id", "=", only.id).executeTakeFirst();
  return row && { origin: "external", order: readExternal(row, secrets) };
}

// ---------------------------------------------------------------------------------------------------------------------
// External orders

function keepSome({ db, secrets, now }: Database, orders: readonly ExternalOrder[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let external = 0;
    for (const order of orders) {
      if (await isOurs(trx, order)) {
        await trx.deleteFrom("foreignOrders").where("id", "=", order.id).execute();
        continue;
      }
      // Its person had it deleted; that Changelly still knows it must not bring it back.
      const ids = [order.id, ...(order.externalOrderId === null ? [] : [order.externalOrderId])];
      if (await isErased(trx, ids)) continue;
      external += 1;
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
    return external;
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

/** The link is not worth the rest of the order: it is read from the API again. */
function readExternal({ redirectUrl, ...plain }: ExternalOrderRow, secrets: SealedRows): ExternalOrder {
  const row = { table: "foreign_orders", row: plain.id, userId: plain.externalUserId } as const;
  const link = redirectUrl && secrets.read(row, (open) => open("redirect_url", redirectUrl));
  return { ...plain, redirectUrl: link ?? null };
}

function redirectUrlOf(changellyId: string) {
  return { table: "foreign_orders", column: "redirect_url", row: changellyId };
}

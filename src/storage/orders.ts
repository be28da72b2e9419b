/** Orders, their timelines and the notices owed about them, committed together. */
import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import { isDecimal } from "../sell/amount.ts";
import { ENDED_STATUSES, type Order, type OrderPhase, type StatusChange } from "../sell/order.ts";
import type { OrderStore } from "../sell/stores.ts";
import { meetSale, saleOfOrder } from "../sell/tracing.ts";
import type { Database, OrderRow, Tables } from "./database.ts";
import { replaceDraft } from "./drafts.ts";
import { prepared } from "./prepared.ts";
import { beginReminding, stopReminding } from "./reminders.ts";
import type { OpenCell, SealedRows } from "./sealed-rows.ts";

/** Complete orders that say how fast providers pay, at most. */
const PAID_ORDERS = 5_000;

/** Nobody looks further ahead for orders that are almost due: a tenth of an hour, ms. */
const MOST_EARLY_MS = 6 * 60_000;

/** Marks the order whose id in `column` it is as due. */
const mark = (column: "id" | "changellyId") =>
  prepared((db, to: { id: string; now: number }) =>
    db
      .updateTable("orders")
      .set((eb) => ({ nextCheckAt: to.now, checks: 0, hints: eb("hints", "+", 1) }))
      .where(column, "=", to.id)
      .returning(["id", "saleId"]),
  );
const markById = mark("id");
const markByChangellyId = mark("changellyId");

const readDue = prepared((db, to: { now: number; limit: number }) =>
  db
    .selectFrom("orders")
    .selectAll()
    .where("nextCheckAt", "<=", to.now)
    .orderBy("nextCheckAt")
    .orderBy("id")
    .limit(to.limit),
);

const readNext = prepared((db) =>
  db
    .selectFrom("orders")
    .select("nextCheckAt")
    .where("nextCheckAt", "is not", null)
    .orderBy("nextCheckAt")
    .limit(1),
);

/** The orders in `database`. */
export function createOrderStore(database: Database): OrderStore {
  const { db, secrets, shareCommit, becameDue } = database;
  const change = createChanging();
  return {
    async place(order, draft, expectedRev) {
      const outcome = await db.transaction().execute(async (trx) => {
        const stored = await trx
          .selectFrom("orders")
          .select("id")
          .where("id", "=", order.id)
          .executeTakeFirst();
        if (stored) return "exists" as const;
        if (!(await replaceDraft(trx, secrets, draft, expectedRev))) return "stale" as const;
        await trx.insertInto("orders").values(writeOrder(order, secrets)).execute();
        return "placed" as const;
      });
      meetSale(saleOfOrder(order));
      if (outcome === "placed") becameDue();
      return outcome;
    },

    async find(id) {
      const row = await db.selectFrom("orders").selectAll().where("id", "=", id).executeTakeFirst();
      if (!row) return undefined;
      meetSale(saleOfRow(row));
      return readOrder(row, secrets);
    },

    async apply({ before, after, history, notice, remindAt }) {
      const { id } = before;
      const changed = changedColumns(before, after, secrets);
      const { version, hints } = before;
      const { nextCheckAt, checks } = after;
      const stored = await shareCommit(async (trx) => {
        const { rows } = await change(trx, changed, { id, version, hints, nextCheckAt, checks });
        const [row] = rows;
        if (!row) return undefined;
        // Told of before its id was known to be ours, it was taken for an external order.
        if (after.changellyId !== null && after.changellyId !== before.changellyId)
          await trx.deleteFrom("foreignOrders").where("id", "=", after.changellyId).execute();
        if (history) await trx.insertInto("orderHistory").values(history).execute();
        if (notice)
          await trx
            .insertInto("outbox")
            .values({ ...notice, attempts: 0 })
            .execute();
        if (remindAt === null) await stopReminding(trx, id);
        else if (remindAt !== undefined) await beginReminding(trx, id, remindAt);
        return { ...after, ...row };
      });
      // An order that is only read again later is no news to whoever has just put that off.
      if (stored && (notice || typeof remindAt === "number" || after.phase !== "placed")) becameDue();
      return stored;
    },

    async list(userId, offset, limit, part) {
      const all = db.selectFrom("orders").where("userId", "=", userId).where("phase", "!=", "rejected");
      const theirs =
        part === undefined ? all : all.where("status", part === "open" ? "not in" : "in", ENDED_STATUSES);
      const [rows, { total }] = await Promise.all([
        theirs
          .selectAll()
          .orderBy("createdAt", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .offset(offset)
          .execute(),
        theirs.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow(),
      ]);
      const orders = rows.flatMap((row) => readOrder(row, secrets) ?? []);
      return { orders, total, unreadable: rows.length - orders.length };
    },

    async countsOf(userId, since) {
      const theirs = db
        .selectFrom("orders")
        .where("userId", "=", userId)
        .where("phase", "!=", "rejected")
        .select((eb) => eb.fn.countAll<number>().as("count"));
      const [open, placed] = await Promise.all([
        theirs
          .where("status", "not in", ENDED_STATUSES)
          .where("nextCheckAt", "is not", null)
          .executeTakeFirstOrThrow(),
        theirs.where("createdAt", ">=", since).executeTakeFirstOrThrow(),
      ]);
      return { open: open.count, placed: placed.count };
    },

    async providersUsedBy(userId) {
      const rows = await db
        .selectFrom("orders")
        .select("providerCode")
        .where("userId", "=", userId)
        .where("status", "=", "complete")
        .execute();
      return new Set(rows.map(({ providerCode }) => providerCode));
    },

    async paidWithin(since) {
      const paid = db
        .selectFrom("orders")
        .select((eb) => ["providerCode", eb("statusAt", "-", eb.ref("createdAt")).as("ms")])
        .where("status", "=", "complete")
        .where("createdAt", ">=", since)
        .orderBy("createdAt", "desc")
        .limit(PAID_ORDERS);
      const rows = await db
        .selectFrom(paid.as("paid"))
        // As one text for each provider: thousands of rows would hold up everybody.
        .select(({ fn }) => ["providerCode", fn.agg<string>("json_group_array", ["ms"]).as("times")])
        .groupBy("providerCode")
        .execute();
      return new Map(
        rows.map((row) => {
          const times = Float64Array.from(JSON.parse(row.times) as readonly number[]).sort();
          // The lower of the two in the middle: half of them took no longer.
          return [row.providerCode, { count: times.length, medianMs: times[(times.length - 1) >> 1] ?? 0 }];
        }),
      );
    },

    history: (orderId) => readHistory(db, orderId),

    async due(now, limit) {
      const { rows } = await readDue(db, { now, limit });
      const due: Order[] = [];
      for (const row of rows) {
        const order = readOrder(row, secrets);
        if (order) due.push(order);
        // It is not followed until an admin has it tried again.
        else await db.updateTable("orders").set({ nextCheckAt: null }).where("id", "=", row.id).execute();
      }
      return due;
    },

    async almostDue(now, limit) {
      const rows = await db
        .selectFrom("orders")
        .selectAll()
        .where("nextCheckAt", ">", now)
        .where("nextCheckAt", "<=", now + MOST_EARLY_MS)
        // next - now <= (next - updated) / 10
        .where((eb) => eb(eb(eb("nextCheckAt", "*", 9), "+", eb.ref("updatedAt")), "<=", 10 * now))
        .where("phase", "=", "placed")
        .where("suspectAt", "is", null)
        .orderBy("nextCheckAt")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.flatMap((row) => readOrder(row, secrets) ?? []);
    },

    async nextDueAt() {
      const { rows } = await readNext(db, {});
      return rows[0]?.nextCheckAt ?? null;
    },

    async markDue(which, now) {
      const marked = await shareCommit(async (trx) => {
        const { rows } = await ("id" in which
          ? markById(trx, { id: which.id, now })
          : markByChangellyId(trx, { id: which.changellyId, now }));
        return rows[0];
      });
      if (!marked) return false;
      meetSale(saleOfRow(marked));
      becameDue("following");
      return true;
    },
  };
}

/** How the log names the sale of the order in a row. */
const saleOfRow = ({ id, saleId }: Pick<OrderRow, "id" | "saleId">) =>
  saleOfOrder({ id, saleId: saleId ?? id });

/** What an order has to be for a change of it, and what becomes of it besides the columns that change. */
type Guard = Pick<Order, "id" | "version" | "hints" | "nextCheckAt" | "checks">;

/**
 * Writes columns of an order that is as it was read. Mostly the same few of them change, so that there are few statements,
 * one for each set of columns.
 */
function createChanging() {
  const build = (columns: readonly string[]) =>
    prepared((db, to: Guard & Partial<OrderRow>) =>
      db
        .updateTable("orders")
        .set((eb) => {
          // A mark that was set since then stands.
          const unmarked = eb.case().when("hints", "=", to.hints);
          return {
            ...Object.fromEntries(columns.map((column) => [column, to[column as keyof typeof to]])),
            nextCheckAt: unmarked.then(to.nextCheckAt).else(eb.ref("nextCheckAt")).end(),
            checks: unmarked.then(to.checks).else(eb.ref("checks")).end(),
            version: eb("version", "+", 1),
          };
        })
        .where("id", "=", to.id)
        .where("version", "=", to.version)
        .returning(["hints", "nextCheckAt", "checks", "version"]),
    );
  const statements = new Map<string, ReturnType<typeof build>>();
  return (trx: Transaction<Tables>, changed: Partial<OrderRow>, guard: Guard) => {
    const columns = Object.keys(changed).sort();
    const key = columns.join();
    const statement = statements.get(key) ?? build(columns);
    statements.set(key, statement);
    return statement(trx, { ...changed, ...guard });
  };
}

/** An order in columns, with nothing sealed yet. */
type OpenRow = { [column in keyof OrderRow]: column extends SealedColumn ? string | null : OrderRow[column] };
type SealedColumn = keyof typeof SEALED;

/** The sealed columns, as SQL calls them. */
const SEALED = {
  refundAddress: "refund_address",
  refundMemo: "refund_memo",
  redirectUrl: "redirect_url",
  consentRecap: "consent_recap",
} as const;

/** What stands for a payout that is not known any more: the column takes no null. */
const NO_PAYOUT = "";

function openRow({ consent, suspect, ...plain }: Order): OpenRow {
  return {
    ...plain,
    expectedPayout: plain.expectedPayout ?? NO_PAYOUT,
    consentAt: consent.at,
    consentPolicyVersion: consent.policyVersion,
    consentLocale: consent.locale,
    consentRecap: consent.recap,
    suspectStatus: suspect?.status ?? null,
    suspectAt: suspect?.at ?? null,
  };
}

/** A row for an order. */
export function writeOrder(order: Order, secrets: SealedRows): OrderRow {
  // Every column of an order is there.
  return sealColumns(order.id, openRow(order), secrets) as OrderRow;
}

/** What has to be written for an order that was `before`: a column that is the same stays, and is not sealed anew. */
function changedColumns(before: Order, after: Order, secrets: SealedRows): Partial<OrderRow> {
  const old = new Map<string, unknown>(Object.entries(openRow(before)));
  const changed = Object.entries(openRow(after)).filter(([column, value]) => old.get(column) !== value);
  return sealColumns(before.id, Object.fromEntries(changed), secrets);
}

function sealColumns(id: string, row: Partial<OpenRow>, secrets: SealedRows): Partial<OrderRow> {
  const sealed: Partial<Record<SealedColumn, Uint8Array>> = {};
  for (const name of Object.keys(SEALED) as SealedColumn[]) {
    const text = row[name];
    if (typeof text === "string")
      sealed[name] = secrets.seal({ table: "orders", column: SEALED[name], row: id }, text);
  }
  return { ...row, ...sealed } as Partial<OrderRow>;
}

/** The timeline of an order, oldest first. */
export function readHistory(db: Kysely<Tables>, orderId: string): Promise<StatusChange[]> {
  return db
    .selectFrom("orderHistory")
    .select(["orderId", "status", "at"])
    .where("orderId", "=", orderId)
    .orderBy("id")
    .execute();
}

/** What has to be true of a row for its order to be shown and followed. */
const orderSchema = z.object({
  amountFrom: z.string().refine(isDecimal),
  expectedPayout: z.string().refine((payout) => payout === NO_PAYOUT || isDecimal(payout)),
  payinAmount: z.string().refine(isDecimal).nullable(),
  payoutAmount: z.string().refine(isDecimal).nullable(),
  phase: z.enum(["placing", "placed", "rejected"] satisfies OrderPhase[]),
  createdAt: z.number(),
  updatedAt: z.number(),
  statusAt: z.number(),
});

/** The order in `row`, opened; undefined when it cannot be read. */
export function readOrder(row: OrderRow, secrets: SealedRows): Order | undefined {
  return secrets.read({ table: "orders", row: row.id, userId: row.userId }, (open) => {
    orderSchema.parse(row);
    return openOrder(row, open);
  });
}

function openOrder(row: OrderRow, open: OpenCell<"orders">): Order {
  const {
    externalUserId,
    refundAddress,
    refundMemo,
    redirectUrl,
    consentAt,
    consentPolicyVersion,
    consentLocale,
    consentRecap,
    suspectStatus,
    suspectAt,
    ...plain
  } = row;
  return {
    ...plain,
    saleId: plain.saleId ?? plain.id,
    expectedPayout: plain.expectedPayout === NO_PAYOUT ? null : plain.expectedPayout,
    externalUserId: externalUserId ?? row.userId,
    refundAddress: open("refund_address", refundAddress),
    refundMemo: refundMemo && open("refund_memo", refundMemo),
    redirectUrl: redirectUrl && open("redirect_url", redirectUrl),
    consent: {
      at: consentAt,
      policyVersion: consentPolicyVersion,
      locale: consentLocale,
      recap: open("consent_recap", consentRecap),
    },
    suspect: suspectStatus === null || suspectAt === null ? null : { status: suspectStatus, at: suspectAt },
  };
}

/** Orders, their timelines and the notices owed about them, committed together. */
import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import { isDecimal } from "../sell/amount.ts";
import { ENDED_STATUSES, type Order, type OrderPhase, type StatusChange } from "../sell/order.ts";
import type { DueOrder, OrderStore } from "../sell/stores.ts";
import type { Database, OrderRow, Tables } from "./database.ts";
import { replaceDraft } from "./drafts.ts";
import { beginReminding, stopReminding } from "./reminders.ts";
import type { OpenCell, SealedRows } from "./sealed-rows.ts";

/** Complete orders that say how fast providers pay, at most. */
const PAID_ORDERS = 5_000;

/** The orders in `database`. */
export function createOrderStore(database: Database): OrderStore {
  const { db, secrets, becameDue } = database;
  const markDue = createHinting(database);
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
      if (outcome === "placed") becameDue();
      return outcome;
    },

    async find(id) {
      const row = await db.selectFrom("orders").selectAll().where("id", "=", id).executeTakeFirst();
      return row && readOrder(row, secrets);
    },

    async apply({ order, expectedVersion, history, notice, remindAt }) {
      const stored = await db.transaction().execute(async (trx) => {
        const current = await trx
          .selectFrom("orders")
          .select(["hints", "nextCheckAt", "checks"])
          .where("id", "=", order.id)
          .where("version", "=", expectedVersion)
          .executeTakeFirst();
        if (!current) return undefined;
        const isNewer = current.hints !== order.hints;
        const changed: Order = { ...order, ...(isNewer ? current : {}), version: expectedVersion + 1 };
        const { id, ...row } = writeOrder(changed, secrets);
        await trx
          .updateTable("orders")
          .set(row)
          .where("id", "=", id)
          .where("version", "=", expectedVersion)
          .execute();
        // Told of before its id was known to be ours, it was taken for an external order.
        if (changed.changellyId !== null)
          await trx.deleteFrom("foreignOrders").where("id", "=", changed.changellyId).execute();
        if (history) await trx.insertInto("orderHistory").values(history).execute();
        if (notice)
          await trx
            .insertInto("outbox")
            .values({ ...notice, attempts: 0 })
            .execute();
        if (remindAt === null) await stopReminding(trx, id);
        else if (remindAt !== undefined) await beginReminding(trx, id, remindAt);
        return changed;
      });
      // An order that is only read again later is no news to whoever has just put that off.
      if (stored && (notice || typeof remindAt === "number" || order.phase === "placing")) becameDue();
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
      const rows = await db
        .selectFrom("orders")
        .select((eb) => ["providerCode", eb("statusAt", "-", eb.ref("createdAt")).as("ms")])
        .where("status", "=", "complete")
        .where("createdAt", ">=", since)
        .orderBy("createdAt", "desc")
        .limit(PAID_ORDERS)
        .execute();
      const byProvider = Map.groupBy(rows, ({ providerCode }) => providerCode);
      return new Map(
        [...byProvider].map(([code, paid]) => {
          const times = paid.map(({ ms }) => ms).sort((a, b) => a - b);
          // The lower of the two in the middle: half of them took no longer.
          return [code, { count: times.length, medianMs: times[(times.length - 1) >> 1] ?? 0 }];
        }),
      );
    },

    history: (orderId) => readHistory(db, orderId),

    async due(now, limit) {
      const rows = await db
        .selectFrom("orders")
        .selectAll()
        .where("nextCheckAt", "<=", now)
        .orderBy("nextCheckAt")
        .orderBy("id")
        .limit(limit)
        .execute();
      const due: Order[] = [];
      for (const row of rows) {
        const order = readOrder(row, secrets);
        if (order) due.push(order);
        // It is not followed until an admin has it tried again.
        else await db.updateTable("orders").set({ nextCheckAt: null }).where("id", "=", row.id).execute();
      }
      return due;
    },

    async nextDueAt() {
      const next = await db
        .selectFrom("orders")
        .select("nextCheckAt")
        .where("nextCheckAt", "is not", null)
        .orderBy("nextCheckAt")
        .limit(1)
        .executeTakeFirst();
      return next?.nextCheckAt ?? null;
    },

    markDue,
  };
}

interface Hint {
  which: DueOrder;
  now: number;
  resolve(known: boolean): void;
  reject(error: unknown): void;
}

/**
 * Collects the hints of one turn of the event loop and commits them at its end: a commit waits for the disk, and that
 * takes as long for a hundred rows as for one.
 */
function createHinting({ db, becameDue }: Database): OrderStore["markDue"] {
  let collected: Hint[] = [];

  const commit = async () => {
    const hints = collected;
    collected = [];
    try {
      const known = await db.transaction().execute(async (trx) => {
        const results: boolean[] = [];
        for (const hint of hints) results.push(await makeDue(trx, hint));
        return results;
      });
      if (known.includes(true)) becameDue();
      for (const [index, hint] of hints.entries()) hint.resolve(known[index] === true);
    } catch (error) {
      for (const hint of hints) hint.reject(error);
    }
  };

  return (which, now) =>
    new Promise((resolve, reject) => {
      if (collected.push({ which, now, resolve, reject }) === 1) setImmediate(commit);
    });
}

async function makeDue(trx: Transaction<Tables>, { which, now }: Hint): Promise<boolean> {
  const dueNow = trx
    .updateTable("orders")
    .set((eb) => ({ nextCheckAt: now, checks: 0, hints: eb("hints", "+", 1) }));
  const { numUpdatedRows } = await ("id" in which
    ? dueNow.where("id", "=", which.id)
    : dueNow.where("changellyId", "=", which.changellyId)
  ).executeTakeFirst();
  return numUpdatedRows > 0n;
}

function writeOrder(order: Order, secrets: SealedRows): OrderRow {
  const { consent, suspect, refundAddress, refundMemo, redirectUrl, ...plain } = order;
  const seal = (column: string, text: string) =>
    secrets.seal({ table: "orders", column, row: order.id }, text);
  return {
    ...plain,
    refundAddress: seal("refund_address", refundAddress),
    refundMemo: refundMemo === null ? null : seal("refund_memo", refundMemo),
    redirectUrl: redirectUrl === null ? null : seal("redirect_url", redirectUrl),
    consentAt: consent.at,
    consentPolicyVersion: consent.policyVersion,
    consentLocale: consent.locale,
    consentRecap: seal("consent_recap", consent.recap),
    suspectStatus: suspect?.status ?? null,
    suspectAt: suspect?.at ?? null,
  };
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
const orderSchema = z.looseObject({
  amountFrom: z.string().refine(isDecimal),
  expectedPayout: z.string().refine(isDecimal),
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

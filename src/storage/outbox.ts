/** Notices that people are owed, in order per chat. */
import { z } from "zod";
import type { Notice, Outbox } from "../sell/notices.ts";
import type { Database } from "./database.ts";
import type { Shape } from "./remark.ts";

/** Why a notice is held, as it is kept with it. */
const HELD = "chat refuses messages";

const COLUMNS = [
  ...(["outbox.id", "kind", "userId", "outbox.chatId", "orderId", "detail"] as const),
  ...(["createdAt", "outbox.dueAt", "attempts", "triedAt"] as const),
] as const;

const rateShape = z.object({
  currencyFrom: z.string(),
  currencyTo: z.string(),
  coin: z.string(),
  network: z.string().nullable(),
  mark: z.string(),
  isStanding: z.boolean(),
  amount: z.string(),
  payout: z.string(),
  at: z.number(),
} satisfies Shape<NonNullable<Notice["rate"]>>);

/** A notice as it is stored: what is known of a rate stands where an order has its status. */
function readNotice({ detail, ...row }: Omit<Notice, "rate">): Notice {
  return row.orderId === null
    ? { ...row, detail: null, rate: readRate(detail ?? "") }
    : { ...row, detail, rate: null };
}

/** One that cannot be read is none: it is read among others', which must not wait for it. */
function readRate(detail: string): Notice["rate"] {
  try {
    return rateShape.parse(JSON.parse(detail));
  } catch {
    return null;
  }
}

/** The outbox in `database`. */
export function createOutbox({ db, deferred, becameDue }: Database): Outbox {
  return {
    async due(now, limit) {
      const rows = await db
        .selectFrom("outboxHeads as head")
        .innerJoin("outbox", "outbox.id", "head.id")
        .select(COLUMNS)
        .where("head.dueAt", "<=", now)
        .orderBy("head.dueAt")
        .orderBy("head.id")
        .limit(limit)
        .execute();
      return rows.map(readNotice);
    },

    async nextDueAt() {
      const next = await db
        .selectFrom("outboxHeads")
        .select("dueAt")
        .orderBy("dueAt")
        .limit(1)
        .executeTakeFirst();
      return next?.dueAt ?? null;
    },

    async done(...ids) {
      await db.deleteFrom("outbox").where("id", "in", ids).execute();
    },

    hold: (userId, ids, now) =>
      db.transaction().execute(async (trx) => {
        await trx
          .updateTable("outbox")
          .set({ buriedAt: now, buriedReason: HELD })
          .where("id", "in", ids)
          .execute();
        await trx
          .updateTable("users")
          .set({ unreachableAt: now, updatedAt: now })
          .where("id", "=", userId)
          .where("unreachableAt", "is", null)
          .execute();
      }),

    async release(userId, now) {
      // Both or none: who counts as reachable must not have anything held.
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable("users")
          .set({ unreachableAt: null, updatedAt: now })
          .where("id", "=", userId)
          .execute();
        await trx
          .updateTable("outbox")
          .set({ kind: "missed", createdAt: now, dueAt: now, attempts: 0, triedAt: null })
          // An order is told of as it stands then; of a rate there is nothing but what was seen.
          .set((eb) => ({ detail: eb.case().when("orderId", "is", null).then(eb.ref("detail")).end() }))
          .set({ buriedAt: null, buriedReason: null })
          .where("userId", "=", userId)
          .where("buriedReason", "=", HELD)
          .execute();
      });
      becameDue();
    },

    async missed(userId) {
      const rows = await db
        .selectFrom("outbox")
        .select(COLUMNS)
        .where("userId", "=", userId)
        .where("kind", "=", "missed")
        .where("buriedAt", "is", null)
        .orderBy("id")
        .execute();
      return rows.map(readNotice);
    },

    async retry(id, dueAt, now) {
      await db
        .updateTable("outbox")
        .set((eb) => ({
          dueAt,
          attempts: eb("attempts", "+", 1),
          triedAt: eb.fn.coalesce("triedAt", eb.val(now)),
        }))
        .where("id", "=", id)
        .execute();
    },

    async bury(id, reason, now) {
      await db
        .updateTable("outbox")
        .set({ buriedAt: now, buriedReason: reason })
        .where("id", "=", id)
        .execute();
    },

    async cancel(orderId, kind) {
      await deferred
        .deleteFrom("outbox")
        .where("orderId", "=", orderId)
        .where("kind", "=", kind)
        .where("buriedAt", "is", null)
        .execute();
    },
  };
}

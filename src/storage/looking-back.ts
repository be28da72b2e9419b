/** What a store that was restored knows of it, and how what is missing in it is taken in. */
import { setImmediate as othersTurn } from "node:timers/promises";
import type { OrderDeskStore } from "../admin/order-desk.ts";
import type { LookBack, LookBackStore } from "../sell/looking-back.ts";
import type { UserStore } from "../sell/people.ts";
import type { Database } from "./database.ts";
import { isErased } from "./erasure.ts";
import { writeOrder } from "./orders.ts";

/** The fact that a look back is to be taken, and how far it has come: JSON. */
const LOOK_BACK = "look_back";
/** The fact that the store was restored, and when. */
const RESTORED_AT = "restored_at";

/** People whose ids are worked out at once, before others have their turn. */
const TOGETHER = 1_000;

/**
 * The facts to note in a copy with these `facts` that was taken at `takenAt` and is put in place at `restoredAt`. A look that had
 * not come to its end in it is part of the new one.
 */
export function factsOfRestore(
  facts: ReadonlyMap<string, string>,
  takenAt: number,
  restoredAt: number,
): Readonly<Record<string, string>> {
  const before = facts.get(LOOK_BACK);
  const since = before === undefined ? takenAt : Math.min(takenAt, (JSON.parse(before) as LookBack).takenAt);
  const look: LookBack = { takenAt: since, restoredAt, seen: 0, found: 0, unassigned: 0 };
  return { [RESTORED_AT]: String(restoredAt), [LOOK_BACK]: JSON.stringify(look) };
}

/** The looking back in `database`. */
export function createLookBackStore(
  { db, secrets, externalUserId, becameDue }: Database,
  users: UserStore,
  orderDesk: OrderDeskStore,
): LookBackStore {
  const fact = async (key: string): Promise<string | undefined> => {
    const row = await db.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst();
    return row?.value;
  };
  /** Everybody, by what Changelly knows them by. Worked out once: the one is made of the other, and not the other way round. */
  let people: Map<string, string> | undefined;
  const everybody = async () => {
    const rows = await db.selectFrom("users").select("id").execute();
    const known = new Map<string, string>();
    for (const [index, { id }] of rows.entries()) {
      if (index > 0 && index % TOGETHER === 0) await othersTurn();
      known.set(externalUserId(id), id).set(id, id);
    }
    return known;
  };
  return {
    async restoredAt() {
      const at = await fact(RESTORED_AT);
      return at === undefined ? null : Number(at);
    },

    async pending() {
      const look = await fact(LOOK_BACK);
      return look === undefined ? undefined : (JSON.parse(look) as LookBack);
    },

    async note(progress) {
      if (progress === null) {
        await db.deleteFrom("meta").where("key", "=", LOOK_BACK).execute();
        return;
      }
      const value = JSON.stringify(progress);
      await db.updateTable("meta").set({ value }).where("key", "=", LOOK_BACK).execute();
    },

    async personOf(external) {
      people ??= await everybody();
      const id = people.get(external);
      return id === undefined ? undefined : users.find(id);
    },

    async adopt(order, notice) {
      const { id, changellyId } = order;
      const adopted = await db.transaction().execute(async (trx) => {
        const known = await trx
          .selectFrom("orders")
          .select("id")
          .where((eb) => eb.or([eb("id", "=", id), eb("changellyId", "=", changellyId)]))
          .executeTakeFirst();
        if (known || (await isErased(trx, changellyId === null ? [id] : [id, changellyId]))) return false;
        await trx.insertInto("orders").values(writeOrder(order, secrets)).execute();
        await trx
          .insertInto("orderHistory")
          .values({ orderId: id, status: "created", at: order.createdAt })
          .execute();
        if (order.status !== "created")
          await trx
            .insertInto("orderHistory")
            .values({ orderId: id, status: order.status, at: order.statusAt })
            .execute();
        await trx
          .insertInto("outbox")
          .values({ ...notice, attempts: 0 })
          .execute();
        await trx
          .deleteFrom("foreignOrders")
          .where("id", "=", changellyId ?? "")
          .execute();
        return true;
      });
      if (adopted) becameDue();
      return adopted;
    },

    keepExternal: async (order) => (await orderDesk.keepExternal([order])) === 1,
  };
}

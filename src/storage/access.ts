/** Roles, blocks and the audit trail. What each method promises is said at the port. */
import type { AccessStore } from "../admin/access.ts";
import type { Database } from "./database.ts";

/** Creates the store of roles, blocks and the trail. */
export function createAccessStore({ deeds, secrets }: Database): AccessStore {
  const { decided, carryOut } = deeds;
  return {
    async roles() {
      const rows = await decided.selectFrom("roles").select(["userId", "role"]).orderBy("userId").execute();
      // A role that this release does not know gives no rights.
      return rows.filter(({ role }) => role === "owner" || role === "support");
    },

    async setRole(userId, role, line) {
      await carryOut(line, async (trx) => {
        if (role === null) {
          await trx.deleteFrom("roles").where("userId", "=", userId).execute();
        } else {
          await trx
            .insertInto("roles")
            .values({ userId, role })
            .onConflict((conflict) => conflict.column("userId").doUpdateSet({ role }))
            .execute();
        }
        return true;
      });
    },

    async blocks() {
      const rows = await decided.selectFrom("blocks").selectAll().orderBy("userId").execute();
      // Who is kept out stays out, whether it can be read why or not. The block is the admins' matter, not the person's.
      return rows.map(({ reason, ...block }) => {
        const row = { table: "blocks", row: block.userId, userId: null } as const;
        return { ...block, reason: secrets.read(row, (open) => open("reason", reason)) ?? "" };
      });
    },

    async setBlock({ userId, reason, by, at }, line) {
      const place = { table: "blocks", column: "reason", row: userId };
      const row = { reason: secrets.seal(place, reason), by, at };
      await carryOut(line, async (trx) => {
        await trx
          .insertInto("blocks")
          .values({ userId, ...row })
          .onConflict((conflict) => conflict.column("userId").doUpdateSet(row))
          .execute();
        return true;
      });
    },

    removeBlock: (userId, line) =>
      carryOut(line, async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom("blocks")
          .where("userId", "=", userId)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),

    async note(line) {
      await carryOut(line, async () => true);
    },

    async trail(offset, limit) {
      const [rows, { total }] = await Promise.all([
        decided
          .selectFrom("audit")
          .selectAll()
          .orderBy("at", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .offset(offset)
          .execute(),
        decided
          .selectFrom("audit")
          .select((eb) => eb.fn.countAll<number>().as("total"))
          .executeTakeFirstOrThrow(),
      ]);
      const entries = rows.map(({ id, detail, ...entry }) => {
        const row = { table: "audit", row: String(id), userId: null } as const;
        return { ...entry, detail: (detail && secrets.read(row, (open) => open("detail", detail))) ?? null };
      });
      return { entries, total };
    },
  };
}

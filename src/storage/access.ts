/** Roles, blocks and the audit trail. What each method promises is said at the port. */
import type { Kysely } from "kysely";
import type { AccessStore, AuditEntry } from "../admin/access.ts";
import type { Database, Tables } from "./database.ts";
import type { Secrets } from "./secrets.ts";

/** Creates the store of roles, blocks and the trail. */
export function createAccessStore({ db, secrets }: Database): AccessStore {
  return {
    roles: () => db.selectFrom("roles").select(["userId", "role"]).orderBy("userId").execute(),

    async setRole(userId, role, line) {
      await db.transaction().execute(async (trx) => {
        if (role === null) {
          await trx.deleteFrom("roles").where("userId", "=", userId).execute();
        } else {
          await trx
            .insertInto("roles")
            .values({ userId, role })
            .onConflict((conflict) => conflict.column("userId").doUpdateSet({ role }))
            .execute();
        }
        await addAuditLine(trx, secrets, line);
      });
    },

    async blocks() {
      const rows = await db.selectFrom("blocks").selectAll().orderBy("userId").execute();
      return rows.map((row) => ({ ...row, reason: secrets.open(reasonOf(row.userId), row.reason) }));
    },

    async setBlock({ userId, reason, by, at }, line) {
      const row = { reason: secrets.seal(reasonOf(userId), reason), by, at };
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto("blocks")
          .values({ userId, ...row })
          .onConflict((conflict) => conflict.column("userId").doUpdateSet(row))
          .execute();
        await addAuditLine(trx, secrets, line);
      });
    },

    removeBlock: (userId, line) =>
      db.transaction().execute(async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom("blocks")
          .where("userId", "=", userId)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await addAuditLine(trx, secrets, line);
        return true;
      }),

    note: (line) => db.transaction().execute((trx) => addAuditLine(trx, secrets, line)),

    async trail(offset, limit) {
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

/** Writes a line of the trail within the transaction of the deed it tells of. */
export async function addAuditLine(
  trx: Kysely<Tables>,
  secrets: Secrets,
  { detail, ...entry }: AuditEntry,
): Promise<void> {
  const { id } = await trx
    .insertInto("audit")
    .values({ ...entry, detail: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (detail === null) return;
  // Bound to its row, whose id is known only now.
  const sealed = secrets.seal(detailOf(id), detail);
  await trx.updateTable("audit").set({ detail: sealed }).where("id", "=", id).execute();
}

function reasonOf(userId: string) {
  return { table: "blocks", column: "reason", row: userId };
}

function detailOf(auditId: number) {
  return { table: "audit", column: "detail", row: String(auditId) };
}

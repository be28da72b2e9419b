/**
 * What admins decide, and the trail of it. Their tables can be read by all of the store and written nowhere but within
 * {@link Deeds}, so that nothing is decided without its line, and no line tells of what was not done.
 */
import type { Kysely } from "kysely";
import type { AuditEntry } from "../admin/access.ts";
import type { DecisionTables, Deeds, Tables } from "./database.ts";
import type { SealedRows } from "./sealed-rows.ts";

/** The deeds kept in `db`. */
export function createDeeds(db: Kysely<Tables>, secrets: SealedRows): Deeds {
  return {
    decided: decisionsIn(db),
    carryOut: (line, deed) =>
      db.transaction().execute(async (trx) => {
        const decisions = decisionsIn(trx);
        const done = await deed(decisions, trx);
        if (done) await addLine(decisions, secrets, line);
        return done;
      }),
  };
}

/** The same connection with a view of the other tables. */
function decisionsIn(db: Kysely<Tables>): Kysely<DecisionTables> {
  return db as unknown as Kysely<DecisionTables>;
}

async function addLine(
  trx: Kysely<DecisionTables>,
  secrets: SealedRows,
  { detail, ...entry }: AuditEntry,
): Promise<void> {
  const { id } = await trx
    .insertInto("audit")
    .values({ ...entry, detail: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (detail === null) return;
  // Bound to its row, whose id is known only now.
  const sealed = secrets.seal({ table: "audit", column: "detail", row: String(id) }, detail);
  await trx.updateTable("audit").set({ detail: sealed }).where("id", "=", id).execute();
}

/** Updates from the moment they are acknowledged until they are dealt with, encrypted. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { QuarantineKind } from "../sell/quarantine.ts";
import type { Inbox } from "../sell/stores.ts";
import type { Database, Tables } from "./database.ts";
import { prepared } from "./prepared.ts";
import type { SealedRows } from "./sealed-rows.ts";

/** The inbox in `database`. */
export function createInbox({ db, deferred, shareCommit, secrets }: Database): Inbox {
  return {
    accept: (updates, acceptedAt) =>
      shareCommit(async (trx) => {
        const accepted: number[] = [];
        for (const { id, body } of updates) {
          const sealed = secrets.seal(bodyOf(id), JSON.stringify(body));
          const { numAffectedRows } = await insert(trx, { id, body: sealed, acceptedAt });
          if (numAffectedRows === 1n) accepted.push(id);
        }
        return accepted;
      }),

    async pending() {
      const rows = await pendingUpdates(db).select(["id", "body", "starts"]).orderBy("id").execute();
      return rows.flatMap(({ id, body, starts }) => {
        const update = body && readUpdate(secrets, id, body);
        return update ? { ...update, starts } : [];
      });
    },

    async begin(id) {
      await db
        .updateTable("inbox")
        .set((eb) => ({ starts: eb("starts", "+", 1) }))
        .where("id", "=", id)
        .execute();
    },

    async excuse() {
      await db.updateTable("inbox").set({ starts: 0 }).where("body", "is not", null).execute();
    },

    async keep(id, body) {
      const sealed = secrets.seal(bodyOf(id), JSON.stringify(body));
      await db.updateTable("inbox").set({ body: sealed }).where("id", "=", id).execute();
    },

    async done(id) {
      await dropBody(deferred, { id });
    },

    async doneAgain(id) {
      await dropBody(db, { id });
    },

    async prune(before) {
      await deferred.deleteFrom("inbox").where("acceptedAt", "<", before).where("body", "is", null).execute();
    },
  };
}

/** Updates that are neither dealt with nor set aside, because they failed or because they cannot be read. */
export function pendingUpdates(db: Kysely<Tables>) {
  const setAside = (kind: QuarantineKind, source: RawBuilder<string>) =>
    db.selectFrom("quarantine").select("id").where("kind", "=", kind).where("source", "=", source);
  return db
    .selectFrom("inbox")
    .where("body", "is not", null)
    .where(({ not, exists }) => not(exists(setAside("update", sql`cast(inbox.id as text)`))))
    .where(({ not, exists }) => not(exists(setAside("row", sql`'inbox ' || inbox.id`))));
}

const insert = prepared((db, row: { id: number; body: Uint8Array; acceptedAt: number }) =>
  db
    .insertInto("inbox")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing()),
);

/** Drops the content of an update and remembers its id. */
const dropBody = prepared((db, { id }: { id: number }) =>
  db.updateTable("inbox").set({ body: null }).where("id", "=", id),
);

function bodyOf(updateId: number) {
  return { table: "inbox", column: "body", row: String(updateId) };
}

/** An update as it was accepted; undefined when it cannot be read. */
export function readUpdate(
  secrets: SealedRows,
  id: number,
  body: Uint8Array,
): { id: number; body: unknown } | undefined {
  const row = { table: "inbox", row: String(id), userId: null } as const;
  return secrets.read(row, (open) => ({ id, body: JSON.parse(open("body", body)) }));
}

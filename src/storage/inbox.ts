/** Updates from the moment they are acknowledged until they are dealt with, encrypted. */
import type { Kysely } from "kysely";
import type { Inbox } from "../sell/stores.ts";
import type { Database, Tables } from "./database.ts";
import type { Secrets } from "./secrets.ts";

/** The inbox in `database`. */
export function createInbox({ db, secrets }: Database): Inbox {
  return {
    accept: (updates, now) =>
      db.transaction().execute(async (trx) => {
        const accepted: number[] = [];
        for (const { id, body } of updates) {
          const { numInsertedOrUpdatedRows } = await trx
            .insertInto("inbox")
            .values({ id, body: secrets.seal(bodyOf(id), JSON.stringify(body)), acceptedAt: now })
            .onConflict((conflict) => conflict.column("id").doNothing())
            .executeTakeFirst();
          if (numInsertedOrUpdatedRows === 1n) accepted.push(id);
        }
        return accepted;
      }),

    async pending() {
      const rows = await pendingUpdates(db).select(["id", "body"]).orderBy("id").execute();
      return rows.flatMap(({ id, body }) => (body ? [{ id, body: readBody(secrets, id, body) }] : []));
    },

    async done(id) {
      await db.updateTable("inbox").set({ body: null }).where("id", "=", id).execute();
    },

    async prune(before) {
      await db.deleteFrom("inbox").where("acceptedAt", "<", before).where("body", "is", null).execute();
    },
  };
}

/** Updates that are neither dealt with nor set aside. */
export function pendingUpdates(db: Kysely<Tables>) {
  return db
    .selectFrom("inbox")
    .where("body", "is not", null)
    .where(({ not, exists, selectFrom, cast }) =>
      not(
        exists(
          selectFrom("quarantine")
            .select("quarantine.id")
            .where("quarantine.kind", "=", "update")
            .whereRef("quarantine.source", "=", cast<string>("inbox.id", "text")),
        ),
      ),
    );
}

function bodyOf(updateId: number) {
  return { table: "inbox", column: "body", row: String(updateId) };
}

/** An update as `accept` was given it; throws when it cannot be read. */
export function readBody(secrets: Secrets, id: number, sealed: Uint8Array): unknown {
  return JSON.parse(secrets.open(bodyOf(id), sealed));
}

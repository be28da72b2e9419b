/** What Changelly knows people by. */
import { createHmac, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { ExternalUserId } from "../sell/people.ts";
import type { StoreLog, Tables } from "./database.ts";
import type { SealedRows } from "./sealed-rows.ts";

const KEY_BYTES = 32;
/** Characters of an id: enough that no two people share one, and what every system takes. */
const LENGTH = 32;

const PLACE = { table: "keys", column: "secret", row: "external-user-ids" } as const;

/**
 * Reads the key the ids are made with, and makes it where there is none. It is not derived from `DATA_KEY`, so that another one
 * changes nobody's id. One that cannot be read is replaced: what was ordered before keeps the id that it was sent with.
 */
export async function openExternalUserIds(
  db: Kysely<Tables>,
  secrets: SealedRows,
  log: StoreLog | undefined,
): Promise<ExternalUserId> {
  const key = await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom("keys")
      .select("secret")
      .where("name", "=", PLACE.row)
      .executeTakeFirst();
    const known = row && secrets.peek(PLACE, row.secret);
    if (known !== undefined) return known;
    if (row) log?.error({}, "key of external user ids unreadable; a new one is made");
    const fresh = randomBytes(KEY_BYTES).toString("base64url");
    const secret = secrets.seal(PLACE, fresh);
    await trx
      .insertInto("keys")
      .values({ name: PLACE.row, secret })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ secret }))
      .execute();
    return fresh;
  });
  return (userId) => createHmac("sha256", key).update(userId).digest("hex").slice(0, LENGTH);
}

/** Whom a store belongs to: one of Changelly's environments, and one key. */
import type { Kysely } from "kysely";
import type { Tables } from "./database.ts";
import type { Secrets } from "./secrets.ts";

/** Changelly's environments. Their orders are never kept in one store. */
export type Environment = "sandbox" | "production";

/**
 * Marks a new store as belonging to `environment` and to the key behind `secrets`, and holds an existing one to that.
 *
 * Throws an Error with a one-line message, and changes nothing, when the store belongs to the other environment or was
 * written with another key.
 */
export async function claim(db: Kysely<Tables>, environment: Environment, secrets: Secrets): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom("meta").selectAll().execute();
    const meta = new Map(rows.map(({ key, value }) => [key, value]));

    const owner = meta.get("environment");
    if (owner === undefined) {
      await trx.insertInto("meta").values({ key: "environment", value: environment }).execute();
    } else if (owner !== environment) {
      throw new Error(
        `The store holds ${owner} orders and CHANGELLY_ENV is ${environment}: the two are never mixed, set another DATA_DIR.`,
      );
    }

    const place = { table: "meta", column: "value", row: "data_key_check" };
    const check = meta.get(place.row);
    if (check === undefined) {
      const value = Buffer.from(secrets.seal(place, environment)).toString("base64");
      await trx.insertInto("meta").values({ key: place.row, value }).execute();
      return;
    }
    try {
      secrets.open(place, Buffer.from(check, "base64"));
    } catch (cause) {
      throw new Error("DATA_KEY is not the key this store was written with: set that one.", { cause });
    }
  });
}

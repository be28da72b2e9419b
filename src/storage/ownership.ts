/** Whom a store belongs to: one of Changelly's environments, and one key, which may give way to another. */
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./database.ts";
import { createSecrets, nextKeyId, type Secrets, withPrevious } from "./secrets.ts";

/** Changelly's environments. Their orders are never kept in one store. */
export type Environment = "sandbox" | "production";

/** The keys a store is opened with, each 32 bytes. */
export interface DataKeys {
  /** The key of the store, or the one it is to have from now on. */
  dataKey: Uint8Array;
  /** The key before that: as long as anything may be sealed with it. */
  previousDataKey?: Uint8Array | undefined;
}

/** A store that was found to be ours. */
export interface Claim {
  secrets: Secrets;
  /** Whether values may be left that are sealed with the previous key. */
  isRotating: boolean;
}

/**
 * The fact that proves a key: sealed with it, and naming its id. The second is that of the key before, while a rotation goes
 * on; the third has those of all earlier ones, with a space between them.
 */
const CHECK = "data_key_check";
const PREVIOUS_CHECK = "data_key_check_previous";
const RETIRED_CHECKS = "data_key_check_retired";

const PLACE = { table: "meta", column: "value", row: CHECK };

/**
 * Marks a new store as belonging to `environment` and to the key, and holds an existing one to that. A store of the previous
 * key belongs to the key from now on: everything new is sealed with that, and what is there can be rotated ({@link Claim}).
 *
 * Throws an Error with a one-line message, and changes nothing, when the store belongs to the other environment or was
 * written with another key.
 */
export async function claim(db: Kysely<Tables>, environment: Environment, keys: DataKeys): Promise<Claim> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom("meta").selectAll().execute();
    const meta = new Map(rows.map(({ key, value }) => [key, value]));
    const known = recognize(meta, environment, keys);
    if (!known) {
      if (keys.previousDataKey) throw new Error(NO_KEY_OF_IT);
      const secrets = createSecrets(keys.dataKey);
      await put(trx, "environment", environment);
      await put(trx, CHECK, checkOf(secrets, environment));
      return { secrets, isRotating: false };
    }
    if (known.begins !== undefined) {
      await put(trx, PREVIOUS_CHECK, known.begins);
      await put(trx, CHECK, checkOf(known.secrets, environment));
    }
    return known;
  });
}

/**
 * What the store with these facts (the table `meta`) is to the keys; undefined when it is a new one. `begins` is the proof
 * of the key before where a rotation is to begin. Throws as {@link claim} does.
 */
export function recognize(
  meta: ReadonlyMap<string, string>,
  environment: Environment,
  keys: DataKeys,
): (Claim & { begins?: string }) | undefined {
  const owner = meta.get("environment");
  if (owner !== undefined && owner !== environment) {
    throw new Error(
      `The store holds ${owner} orders and CHANGELLY_ENV is ${environment}: the two are never mixed, set another DATA_DIR.`,
    );
  }
  const check = meta.get(CHECK);
  if (check === undefined) return undefined;
  const retired = meta.get(RETIRED_CHECKS)?.split(" ") ?? [];
  return judge(keys, { check, previous: meta.get(PREVIOUS_CHECK), retired });
}

/** The two keys the wrong way round, most likely: passed over, nothing would be sealed with the new one, and nobody be told. */
const NO_KEY_OF_IT =
  "DATA_KEY_PREVIOUS is no key this store had: if it is the new one, set it as DATA_KEY and the present one as DATA_KEY_PREVIOUS; otherwise empty it.";

/** Notes that nothing is sealed with the previous key any more. */
export async function retirePreviousKey(trx: Transaction<Tables>): Promise<void> {
  const previous = await trx
    .deleteFrom("meta")
    .where("key", "=", PREVIOUS_CHECK)
    .returning("value")
    .executeTakeFirst();
  if (!previous) return;
  const retired = await trx
    .selectFrom("meta")
    .select("value")
    .where("key", "=", RETIRED_CHECKS)
    .executeTakeFirst();
  await put(trx, RETIRED_CHECKS, [...(retired ? [retired.value] : []), previous.value].join(" "));
}

/** What the keys are to a store with these checks. Throws when one of them is not what it should be. */
function judge(
  { dataKey, previousDataKey }: DataKeys,
  { check, previous, retired }: { check: string; previous: string | undefined; retired: readonly string[] },
): Claim & { begins?: string } {
  const current = secretsOf(dataKey, check);
  if (current) {
    if (previous === undefined) {
      if (previousDataKey && !retired.some((old) => secretsOf(previousDataKey, old)))
        throw new Error(NO_KEY_OF_IT);
      return { secrets: current, isRotating: false };
    }
    if (previousDataKey === undefined) {
      throw new Error(
        "DATA_KEY_PREVIOUS is missing: part of the store is still sealed with the key before DATA_KEY, set that one until its rotation has ended.",
      );
    }
    const before = secretsOf(previousDataKey, previous);
    if (before) return { secrets: withPrevious(current, before), isRotating: true };
    throw new Error(
      "DATA_KEY_PREVIOUS is not the key before DATA_KEY: part of the store is still sealed with that one, set it.",
    );
  }
  if ([previous, ...retired].some((old) => old !== undefined && secretsOf(dataKey, old))) {
    throw new Error(
      "DATA_KEY is a key this store had before: set the one it was rotated to; to change it, set one that is new.",
    );
  }
  const before = previousDataKey && secretsOf(previousDataKey, check);
  if (before && previous !== undefined) {
    throw new Error(
      "DATA_KEY is a third key while the store goes from one to another: set both as they were until that rotation has ended.",
    );
  }
  if (before) {
    const next = createSecrets(dataKey, nextKeyId(before.keyId));
    return { secrets: withPrevious(next, before), isRotating: true, begins: check };
  }
  throw new Error(
    previousDataKey
      ? "Neither DATA_KEY nor DATA_KEY_PREVIOUS is the key this store was written with: set that one."
      : "DATA_KEY is not the key this store was written with: set that one.",
  );
}

/** Secrets under `key`, by the id it has in `check`; undefined when that was not sealed with it. */
function secretsOf(key: Uint8Array, check: string): Secrets | undefined {
  const sealed = Buffer.from(check, "base64");
  const secrets = createSecrets(key, sealed[0]);
  try {
    secrets.open(PLACE, sealed);
    return secrets;
  } catch {
    return undefined;
  }
}

function checkOf(secrets: Secrets, environment: Environment): string {
  return Buffer.from(secrets.seal(PLACE, environment)).toString("base64");
}

async function put(trx: Transaction<Tables>, key: string, value: string): Promise<void> {
  await trx
    .insertInto("meta")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

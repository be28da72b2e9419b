/** Brings a store to the schema of this release. Migrations go forward only; one that was released is never changed. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Tables } from "./database.ts";
import * as firstSchema from "./migrations/001-first-schema.ts";
import * as admins from "./migrations/002-admins.ts";
import * as alerts from "./migrations/003-alerts.ts";
import * as whatPeopleKeep from "./migrations/004-what-people-keep.ts";
import * as partsOfOrders from "./migrations/005-parts-of-orders.ts";
import * as triesOfNotices from "./migrations/006-tries-of-notices.ts";
import * as hintsOfOrders from "./migrations/007-hints-of-orders.ts";
import * as quarantine from "./migrations/008-quarantine.ts";
import * as waits from "./migrations/009-waits.ts";
import * as startsOfUpdates from "./migrations/010-starts-of-updates.ts";
import * as headsOfOutbox from "./migrations/011-heads-of-outbox.ts";
import * as listsOfOrders from "./migrations/012-lists-of-orders.ts";
import * as salesOfOrders from "./migrations/013-sales-of-orders.ts";
import * as externalUserIds from "./migrations/014-external-user-ids.ts";
import * as troubleOfProviders from "./migrations/015-trouble-of-providers.ts";
import * as watches from "./migrations/016-watches.ts";

/** In the order in which they are carried out. The names are in every store: they stay as they are. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001-first-schema": firstSchema,
  "002-admins": admins,
  "003-alerts": alerts,
  "004-what-people-keep": whatPeopleKeep,
  "005-parts-of-orders": partsOfOrders,
  "006-tries-of-notices": triesOfNotices,
  "007-hints-of-orders": hintsOfOrders,
  "008-quarantine": quarantine,
  "009-waits": waits,
  "010-starts-of-updates": startsOfUpdates,
  "011-heads-of-outbox": headsOfOutbox,
  "012-lists-of-orders": listsOfOrders,
  "013-sales-of-orders": salesOfOrders,
  "014-external-user-ids": externalUserIds,
  "015-trouble-of-providers": troubleOfProviders,
  "016-watches": watches,
};

/** Where Kysely keeps which migrations were carried out. */
const RECORD = "kysely_migration";
/** Where the release before it kept that. */
const OLD_RECORD = "migrations";

/**
 * Brings the store to the present schema: all of it, or nothing.
 *
 * @throws Error with a one-line message, with nothing changed, when the store was written by a newer release.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const tables = await namesIn(db, sql`select name from sqlite_schema where type = 'table'`);
  const done = tables.includes(RECORD)
    ? await namesIn(db, sql`select name from ${sql.table(RECORD)}`)
    : await oldRecord(db, tables);
  const unknown = done.find((name) => !(name in MIGRATIONS));
  if (unknown !== undefined) {
    throw new Error(
      `The store was written by a newer release (schema ${unknown}): install that release or restore a backup.`,
    );
  }
  if (!tables.includes(RECORD)) await beginRecord(db, done);
  const provider = { getMigrations: async () => MIGRATIONS };
  const { error } = await new Migrator({ db, provider, migrationTableName: RECORD }).migrateToLatest();
  if (error) throw error;
}

/** What the release before Kysely's migrator carried out, by our names. It numbered its migrations, and kept the record itself. */
async function oldRecord(db: Kysely<Tables>, tables: readonly string[]): Promise<readonly string[]> {
  if (!tables.includes(OLD_RECORD)) return [];
  const versions = await namesIn(db, sql`select version as name from ${sql.table(OLD_RECORD)}`);
  return versions.map((version) => Object.keys(MIGRATIONS)[Number(version) - 1] ?? version);
}

async function beginRecord(db: Kysely<Tables>, done: readonly string[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const name = sql`name varchar(255) not null primary key, timestamp varchar(255) not null`;
    await sql`create table ${sql.table(RECORD)} (${name})`.execute(trx);
    for (const migration of done) {
      await sql`insert into ${sql.table(RECORD)} values (${migration}, ${new Date().toISOString()})`.execute(
        trx,
      );
    }
    // A version it does not know makes that release refuse a store that goes on without it.
    await sql`create table if not exists ${sql.table(OLD_RECORD)} (version integer primary key, name text, applied_at bigint)`.execute(
      trx,
    );
    await sql`insert into ${sql.table(OLD_RECORD)} values (1000, ${RECORD}, 0)`.execute(trx);
  });
}

async function namesIn(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await query.$castTo<{ name: unknown }>().execute(db);
  return rows.map(({ name }) => String(name));
}

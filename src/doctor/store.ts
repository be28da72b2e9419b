/** The store: the folder it lies in, and whether the bot may use the one that is there. Nothing is left behind. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqlite } from "../storage/sqlite.ts";
import { openStore, STORE_FILE } from "../storage/store.ts";
import type { Environment } from "./environment.ts";
import { type Check, fail, ok, warn } from "./examination.ts";

const MEGABYTE = 1024 * 1024;
const LITTLE_SPACE = 500 * MEGABYTE;

/** Can the bot keep its store in DATA_DIR? */
export const dataFolder: Check = {
  name: "data folder",
  variables: ["DATA_DIR"],
  async run({ config: { dataDir }, freeBytes }) {
    // What is not there yet is created by the bot, which must be allowed to.
    const folder = nearestExisting(dataDir);
    try {
      await inScratch(folder, async (scratch) => openSqlite(join(scratch, STORE_FILE)).close());
    } catch (error) {
      return fail(
        `DATA_DIR (${dataDir}) cannot be used: ${reasonOf(error)}`,
        "Give the bot's user a folder it may write to, with space left, and run the doctor as that user.",
      );
    }
    const free = await freeBytes(folder);
    const found = `${dataDir}: ${Math.floor(free / MEGABYTE)} MB free`;
    return free < LITTLE_SPACE
      ? warn(found, "Make room: with a full disk nothing is accepted.")
      : ok(`${found}, can be written`);
  },
};

/** Does the store that is there belong to this environment and this key? */
export const store: Check = {
  name: "store",
  // Without DATA_KEY the key is made from BOT_TOKEN.
  variables: ["DATA_DIR", "DATA_KEY", "DATA_KEY_PREVIOUS", "BOT_TOKEN", "CHANGELLY_ENV"],
  needs: ["data folder"],
  async run(environment) {
    const { config, given } = environment;
    const path = join(config.dataDir, STORE_FILE);
    if (!existsSync(path)) {
      return ok(`none yet; the bot creates it, for ${config.environment}, at its first start`);
    }
    try {
      const inUse = isInUse(path);
      await inScratch(config.dataDir, (scratch) => openBlankCopy(path, scratch, environment));
      const found = `belongs to ${config.environment} and to the encryption key`;
      return ok(inUse ? `${found}; in use by the running bot` : found);
    } catch (error) {
      const reason = reasonOf(error);
      return fail(
        reason,
        reason.startsWith("DATA_KEY") && given("DATA_KEY") === undefined
          ? "Without DATA_KEY the key is made from BOT_TOKEN: set the token of the time, or another DATA_DIR."
          : "The bot refuses to start with it: do as the line says, or restore a backup (docs/operations.md).",
      );
    }
  },
};

/** Whether another process has the store open; throws when it cannot be written for another reason. */
function isInUse(path: string): boolean {
  try {
    openSqlite(path).close();
    return false;
  } catch (error) {
    if (reasonOf(error).includes(" is in use ")) return true;
    throw error;
  }
}

/**
 * Opens a copy that has the store's tables, but of their content only what says whose it is. So the bot's own judgement
 * is had, while the store itself is neither locked nor brought to a newer schema.
 */
async function openBlankCopy(path: string, scratch: string, { config, now }: Environment): Promise<void> {
  const copyPath = join(scratch, STORE_FILE);
  const copy = new DatabaseSync(copyPath, { timeout: 500 });
  try {
    copy.prepare("attach ? as store").run(path);
    for (const { name, sql } of copy.prepare(SCHEMA).all()) {
      copy.exec(String(sql));
      // Whose store it is, and which release wrote it.
      if (/^meta$|migration/.test(String(name))) copy.exec(`insert into ${name} select * from store.${name}`);
    }
  } finally {
    copy.close();
  }
  const { dataKey, previousDataKey, environment } = config;
  await (await openStore({ path: copyPath, dataKey, previousDataKey, environment, now })).close();
}

/** Tables before what belongs to them; SQLite's own tables cannot be created by hand. */
const SCHEMA = `select name, sql from store.sqlite_schema
  where sql is not null and name not like 'sqlite\\_%' escape '\\' order by type = 'table' desc, rowid`;

/** Runs `task` with a folder of its own inside `folder`, and removes every trace. */
async function inScratch<T>(folder: string, task: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(folder, ".doctor-"));
  try {
    return await task(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

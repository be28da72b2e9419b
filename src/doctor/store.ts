/** The store and what stands beside it: folder, key, file, Redis, PostgreSQL. Nothing is left behind. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Redis } from "ioredis";
import { createRedisConversations } from "../storage/conversations.ts";
import { openSqlite } from "../storage/sqlite.ts";
import { openStore, STORE_FILE } from "../storage/store.ts";
import { type Check, type Finding, fail, type Ground, ok, skipped, warn } from "./examination.ts";

/** How the folders of the doctor's own files in DATA_DIR begin. */
const SCRATCH_PREFIX = ".doctor-";

const MEGABYTE = 1024 * 1024;
const LITTLE_SPACE = 500 * MEGABYTE;
const NO_SPACE = 50 * MEGABYTE;
/** A person waits for several commits in a row. */
const SLOW_COMMIT_MS = 100;
const COMMITS = 5;

/** File systems by the magic number `statfs` gives on Linux (statfs(2)), with what is wrong with them. */
const BAD_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x01021994, "lies in memory (tmpfs): everything is gone after a restart"],
  [0x794c7630, "lies in the container itself: everything is gone with the container"],
  [0x6969, "lies on NFS: locks and write-ahead logs are not safe there"],
  [0x517b, "lies on SMB: locks and write-ahead logs are not safe there"],
  [0xff534d42, "lies on SMB: locks and write-ahead logs are not safe there"],
  [0xfe534d42, "lies on SMB: locks and write-ahead logs are not safe there"],
]);

/** Does what is committed in DATA_DIR stay committed? */
export const dataFolder: Check = {
  name: "data folder",
  variables: ["DATA_DIR"],
  async run(ground) {
    const { dataDir } = ground.config;
    const trial = await inScratch(dataDir, tryFolder);
    if (trial instanceof Error) {
      return fail(
        `DATA_DIR (${dataDir}) can not be used: ${trial.message}`,
        "Give the bot's user a folder it may write to, and run the doctor as that user.",
      );
    }
    const { type, bavail, bsize } = await ground.fileSystem(existing(dataDir));
    const free = bavail * bsize;
    if (free < NO_SPACE) {
      return fail(
        `${megabytes(free)} free at ${dataDir}`,
        "Make room: with a full disk nothing is accepted.",
      );
    }
    const flaw = BAD_FILE_SYSTEMS.get(type);
    if (flaw !== undefined)
      return warn(`${dataDir} ${flaw}`, "Put DATA_DIR on a disk or a volume of this machine.");
    if (trial > SLOW_COMMIT_MS) {
      return warn(
        `a durable write to ${dataDir} takes ${Math.round(trial)} ms`,
        "Put DATA_DIR on a faster disk: every message waits for several of them.",
      );
    }
    if (free < LITTLE_SPACE)
      return warn(`${megabytes(free)} free at ${dataDir}`, "Make room before it is used up.");
    return ok(
      `${dataDir}: a write outlives a kill and takes ${Math.max(1, Math.round(trial))} ms, ${megabytes(free)} free`,
    );
  },
};

/**
 * Writes with the bot's own store, takes the files as a kill at this moment would leave them, and reads from those.
 * Returns the median time of a commit, ms.
 */
async function tryFolder(scratch: string): Promise<number> {
  const options = { dataKey: randomBytes(32), environment: "sandbox", now: Date.now } as const;
  const written = join(scratch, "written.sqlite");
  const left = join(scratch, "left.sqlite");
  const store = await openStore({ ...options, path: written });
  const times: number[] = [];
  try {
    await store.users.add(SOMEBODY);
    for (let turn = 0; turn < COMMITS; turn++) {
      const from = performance.now();
      await store.users.change(SOMEBODY.id, { updatedAt: turn });
      times.push(performance.now() - from);
    }
    await copyFile(written, left);
    await copyFile(`${written}-wal`, `${left}-wal`);
  } finally {
    await store.close();
  }
  const reopened = await openStore({ ...options, path: left });
  try {
    const user = await reopened.users.find(SOMEBODY.id);
    if (user?.updatedAt !== COMMITS - 1) throw new Error("what was committed was not there after a kill");
  } finally {
    await reopened.close();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(COMMITS / 2)] ?? 0;
}

const SOMEBODY = {
  id: "1",
  chatId: "1",
  locale: "en",
  localeChosen: false,
  country: null,
  state: null,
  fiat: null,
  reminders: true,
  asked: null,
  erasedAt: null,
  unreachableAt: null,
  createdAt: 0,
  updatedAt: 0,
};

/** Is the key that encrypts personal data a good one? */
export const encryptionKey: Check = {
  name: "encryption key",
  variables: ["DATA_KEY"],
  run({ config, given }) {
    if (given("DATA_KEY") === undefined) {
      return ok("DATA_KEY is not set: in the sandbox it is made from BOT_TOKEN, and production needs one");
    }
    // 32 random bytes have fewer than 16 different values less than once in 10^16 times.
    if (new Set(config.dataKey).size < 16) {
      return fail(
        "DATA_KEY is not random",
        "Set a key of its own, for example from: openssl rand -base64 32",
      );
    }
    return ok(`${config.dataKey.length} bytes`);
  },
};

/** Does the store that is there belong to this environment and this key? */
export const store: Check = {
  name: "store",
  variables: ["DATA_DIR", "DATA_KEY", "CHANGELLY_ENV"],
  needs: ["data folder"],
  async run(ground) {
    const { dataDir, environment } = ground.config;
    const path = join(dataDir, STORE_FILE);
    const derived = ground.given("DATA_KEY") === undefined;
    if (!existsSync(path))
      return ok(`none in ${dataDir} yet; the bot creates it, for ${environment}, at its first start`);
    if (derived && ground.faults.has("BOT_TOKEN")) {
      return skipped("not checked: correct BOT_TOKEN first, since the key is made from it without DATA_KEY");
    }

    const locked = attempt(() => openSqlite(path).close());
    const inUse = locked !== undefined && IN_USE.test(locked.message);
    if (locked !== undefined && !inUse) return unusable(locked, derived);
    const refusal = await inScratch(dataDir, (scratch) =>
      openBlankCopy(path, join(scratch, "copy.sqlite"), ground),
    );
    if (refusal instanceof Error) return unusable(refusal, derived);
    return ok(
      `belongs to ${environment} and to the encryption key${inUse ? "; in use by the running bot" : ""}`,
    );
  },
};

/** What the store says of a file that another process has open; see `openSqlite`. */
const IN_USE = / is in use /;

function unusable({ message }: Error, derived: boolean): Finding {
  const advice =
    derived && message.startsWith("DATA_KEY")
      ? "Without DATA_KEY the key is made from BOT_TOKEN: set the token of the time, or another DATA_DIR."
      : "The bot refuses to start with it: do as the line says, or restore a backup (docs/operations.md).";
  return fail(message, advice);
}

/**
 * Opens a copy that has the store's tables, but of their content only what says whose it is. So the bot's own judgement
 * is had, while the store itself is neither locked nor brought to a newer schema.
 */
async function openBlankCopy(path: string, copy: string, { config, now }: Ground): Promise<void> {
  const source = new DatabaseSync(path, { timeout: 500 });
  const target = new DatabaseSync(copy);
  try {
    for (const { sql } of source.prepare(SCHEMA).all()) target.exec(String(sql));
    for (const table of ["migrations", "meta"]) copyRows(source, target, table);
  } finally {
    source.close();
    target.close();
  }
  const { dataKey, environment } = config;
  const opened = await openStore({ path: copy, dataKey, environment, now });
  await opened.close();
}

/** Tables before their indexes; SQLite's own tables can not be created by hand. */
const SCHEMA =
  "select sql from sqlite_schema where sql is not null and name not like 'sqlite\\_%' escape '\\' order by type desc";

function copyRows(source: DatabaseSync, target: DatabaseSync, table: string): void {
  const known = source.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table);
  if (known === undefined) return;
  for (const row of source.prepare(`select * from ${table}`).all()) {
    const columns = Object.keys(row);
    const places = columns.map(() => "?").join(", ");
    target
      .prepare(`insert into ${table} (${columns.join(", ")}) values (${places})`)
      .run(...Object.values(row));
  }
}

/** Does Redis answer, and does it keep what it is given? */
export const redis: Check = {
  name: "Redis",
  variables: ["REDIS_URL"],
  async run({ config }) {
    const { redisUrl } = config;
    if (redisUrl === undefined) return ok("not used: conversations are kept in the store");
    const conversations = createRedisConversations({ url: redisUrl, ttlSeconds: 1 });
    try {
      await conversations.ping();
    } catch (error) {
      return fail(
        error instanceof Error ? error.message : "Redis does not answer.",
        "See that REDIS_URL has the right host, port, user and password; without Redis every sale stands still.",
      );
    } finally {
      await conversations.close();
    }
    const policy = await evictionPolicy(redisUrl);
    if (policy === "noeviction") return ok("answers, and evicts nothing");
    if (policy === undefined) {
      return warn("answers, but does not tell its maxmemory-policy", "See that it is noeviction.");
    }
    return warn(
      `maxmemory-policy is ${policy}: with its memory full Redis drops conversations in the middle of a sale`,
      "Set maxmemory-policy to noeviction, or give the bot a Redis of its own.",
    );
  },
};

/** The setting as INFO tells it, since managed servers often forbid CONFIG; undefined when it is not told. */
async function evictionPolicy(url: string): Promise<string | undefined> {
  const client = new Redis(url, {
    connectTimeout: 1_000,
    commandTimeout: 1_000,
    retryStrategy: () => null,
    // It would ask for INFO itself, and complain on the console where that is forbidden.
    enableReadyCheck: false,
  });
  // Whatever goes wrong is seen at the command.
  client.on("error", () => undefined);
  try {
    return /^maxmemory_policy:(\S+)/m.exec(await client.info("memory"))?.[1];
  } catch {
    return undefined;
  } finally {
    client.disconnect();
  }
}

/** Is a PostgreSQL configured that would not be used? */
export const postgres: Check = {
  name: "PostgreSQL",
  variables: ["DATABASE_URL"],
  run: () => ok("not used: the store is SQLite in DATA_DIR"),
};

/** Runs `task` with a folder of its own inside `folder`, and removes every trace. What went wrong is returned. */
async function inScratch<T>(folder: string, task: (scratch: string) => Promise<T>): Promise<T | Error> {
  let created: string | undefined;
  let scratch: string | undefined;
  try {
    created = await mkdir(folder, { recursive: true, mode: 0o700 });
    scratch = await mkdtemp(join(folder, SCRATCH_PREFIX));
    return await task(scratch);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
    if (created !== undefined) await removeEmpty(folder, created);
  }
}

/** Removes folders that were made on the way, from `folder` up to `top`; one the bot uses by now is not empty. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  try {
    for (let current = folder; current.length >= top.length; current = dirname(current)) await rmdir(current);
  } catch {
    // Not empty.
  }
}

/** The folder, or the nearest one above it that is there. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

function attempt(task: () => void): Error | undefined {
  try {
    task();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function megabytes(bytes: number): string {
  return bytes < 10_240 * MEGABYTE
    ? `${Math.floor(bytes / MEGABYTE)} MB`
    : `${Math.floor(bytes / MEGABYTE / 1024)} GB`;
}

/**
 * Copies of the store: made while the bot uses it, believed only once they were opened, and put back in its place. Nothing
 * here is half there at any moment: a copy appears under its name when it is whole, and the store is replaced at one stroke.
 */
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { factsOfRestore } from "./looking-back.ts";
import { type DataKeys, type Environment, recognize } from "./ownership.ts";
import { SEALED_COLUMNS } from "./sealed-rows.ts";
import { holdStore, isBusy } from "./sqlite.ts";
import { openStore } from "./store.ts";

/** Whose the store is. */
export interface StoreOwner extends DataKeys {
  environment: Environment;
}

/** What a copy was found to be. */
export interface CheckedCopy {
  /** Its newest migration. */
  schema: string;
  orders: number;
  bytes: number;
  /** What it holds is as old as this, ms since the epoch: nothing that came later is in it. */
  takenAt: number;
}

/** How long to wait for a moment at which the store can be read, ms. */
const TIMEOUT_MS = 5_000;

/** More pages than a store has. */
const ALL_PAGES = 2 ** 31 - 1;

/** Values of a column that are tried: one that is damaged costs itself, in the store as in its copy. */
const SAMPLE = 20;

/**
 * Copies the store at `path`, which may be in use, to the new file `target`, readable by its owner alone.
 *
 * Rejects with an Error whose message is one line, and leaves no file, when there is no such store, `target` exists, or the
 * copy is not what the bot could go on with.
 */
export async function writeBackup(
  path: string,
  target: string,
  owner: StoreOwner,
  now: number,
): Promise<CheckedCopy> {
  if (!existsSync(path)) throw new Error(`There is no store at ${path}.`);
  if (existsSync(target)) throw new Error(`${target} exists already: a backup never replaces a file.`);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const part = `${target}.part-${process.pid}`;
  try {
    closeSync(openSync(part, "wx", 0o600));
    const store = new DatabaseSync(path, { readOnly: true, timeout: TIMEOUT_MS });
    try {
      // All of it at once, as of one moment: in steps, whatever is written meanwhile would make it begin again.
      await backup(store, part, { rate: ALL_PAGES });
    } finally {
      store.close();
    }
    const checked = checkCopy(part, owner, now);
    sync(part);
    // Unlike a renaming it fails where there is such a file by now.
    linkSync(part, target);
    sync(dirname(target));
    return checked;
  } finally {
    removeStore(part);
  }
}

/** What became of a restore. */
export interface Restored extends CheckedCopy {
  /** Where the store that was there is kept; null when there was none. */
  replaced: string | null;
}

/**
 * Puts the copy in `source` in place of the store at `path`, which is kept beside it. `source` is only read.
 *
 * Rejects with an Error whose message is one line, with nothing changed, when a bot uses the store, or the copy is not what
 * the bot could go on with.
 */
export async function restoreBackup(
  source: string,
  path: string,
  owner: StoreOwner,
  now: number,
): Promise<Restored> {
  if (!existsSync(source)) throw new Error(`There is no backup at ${source}.`);
  const held = holdStore(path);
  const copy = `${path}.restoring`;
  try {
    removeStore(copy);
    for (const end of ["", "-wal"]) {
      if (!existsSync(source + end)) continue;
      copyFileSync(source + end, copy + end);
      // A copy has the mode of its source, which may have been opened to others, or closed to changes.
      chmodSync(copy + end, 0o600);
    }
    const takenAt = markRestored(copy, now);
    // The bot's own judgement, and the present schema.
    await (await openStore({ path: copy, ...owner, now: () => now })).close();
    const checked = checkCopy(copy, owner, undefined);
    sync(copy);
    const replaced = existsSync(path) ? keepBeside(path, now) : null;
    renameSync(copy, path);
    sync(dirname(path));
    return { ...checked, takenAt, replaced };
  } finally {
    removeStore(copy);
    held.release();
  }
}

/**
 * Makes a copy one file that needs no other, and checks it: that SQLite finds no fault, whose it is, and that the key opens
 * something of every encrypted column. `takenAt` is written into it where that is known.
 */
function checkCopy(
  path: string,
  { environment, ...keys }: StoreOwner,
  takenAt: number | undefined,
): CheckedCopy {
  return inCopy(path, (copy) => {
    const integrity = Object.values(copy.prepare("pragma integrity_check(1)").get() ?? {})[0];
    if (integrity !== "ok") throw new Error(String(integrity));
    if (copy.prepare("pragma foreign_key_check").get()) throw new Error("rows belong to rows that are gone");
    const claim = recognize(factsOf(copy), environment, keys);
    if (!claim) throw new Error(NO_STORE);
    for (const [table, key, columns] of SEALED_COLUMNS) {
      for (const column of columns) {
        const values = copy
          .prepare(
            `select ${key} as row, ${column} as sealed from ${table} where ${column} is not null order by rowid desc limit ?`,
          )
          .all(SAMPLE);
        const opens = ({ row, sealed }: Record<string, unknown>): boolean => {
          try {
            return (
              claim.secrets.open({ table, column, row: String(row) }, sealed as Uint8Array) !== undefined
            );
          } catch {
            return false;
          }
        };
        if (values.length > 0 && !values.some(opens)) throw new Error(`no key opens ${table}.${column}`);
      }
    }
    if (takenAt !== undefined) note(copy, TAKEN_AT, String(takenAt));
    return {
      schema: String(copy.prepare("select max(name) as name from kysely_migration").get()?.["name"]),
      orders: Number(copy.prepare("select count(*) as count from orders").get()?.["count"]),
      bytes: statSync(path).size,
      takenAt: takenAtOf(copy),
    };
  });
}

/** Notes in a copy that it is put in place, for the start after. Returns when it was taken, which is not true of it any more. */
function markRestored(path: string, now: number): number {
  return inCopy(path, (copy) => {
    const facts = factsOf(copy);
    if (!facts.has("data_key_check")) throw new Error(NO_STORE);
    const takenAt = takenAtOf(copy);
    for (const [key, value] of Object.entries(factsOfRestore(facts, takenAt, now))) note(copy, key, value);
    copy.prepare("delete from meta where key = ?").run(TAKEN_AT);
    return takenAt;
  });
}

const NO_STORE = "it is no store of this bot";

/** The fact that says when a copy was taken. */
const TAKEN_AT = "backup_taken_at";

/** When a copy was taken; of one that was made in another way, when the newest of its updates came. */
function takenAtOf(copy: DatabaseSync): number {
  const known = factsOf(copy).get(TAKEN_AT);
  if (known !== undefined) return Number(known);
  const newest =
    "select max(at) as at from (select max(accepted_at) as at from inbox union all select max(updated_at) from orders)";
  return Number(copy.prepare(newest).get()?.["at"] ?? 0);
}

function factsOf(copy: DatabaseSync): ReadonlyMap<string, string> {
  const isThere = copy.prepare("select 1 from sqlite_schema where name = 'meta'").get();
  const rows = isThere ? copy.prepare("select key, value from meta").all() : [];
  return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
}

function note(copy: DatabaseSync, key: string, value: string): void {
  copy
    .prepare(
      "insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
    )
    .run(key, value);
}

/** Works with a copy as one file: a log beside it is taken in and gone. Throws an Error of one line. */
function inCopy<T>(path: string, work: (copy: DatabaseSync) => T): T {
  let copy: DatabaseSync | undefined;
  try {
    copy = new DatabaseSync(path);
    copy.exec("pragma journal_mode = delete; pragma secure_delete = on");
    return work(copy);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    throw new Error(`The copy cannot be used: ${reason}.`, { cause: error });
  } finally {
    copy?.close();
  }
}

/**
 * Keeps the store at `path`, whole and where it is, under another name as well. Returns that. Throws, with nothing changed,
 * when another program keeps its log from being taken in.
 */
function keepBeside(path: string, now: number): string {
  const kept = `${path}.replaced-${stampOf(now)}`;
  if (!takeLogIn(path)) {
    throw new Error(`The store ${path} is being read by another program: try again when that has ended.`);
  }
  linkSync(path, kept);
  for (const end of ["-wal", "-shm"]) if (existsSync(path + end)) renameSync(path + end, kept + end);
  return kept;
}

/**
 * Makes the store one file: without its log it would be a half one, and the two cannot be replaced at one stroke. One that is
 * damaged is left as it is. Returns false when another program is in the middle of reading it.
 */
function takeLogIn(path: string): boolean {
  let store: DatabaseSync | undefined;
  try {
    store = new DatabaseSync(path, { timeout: TIMEOUT_MS });
    return store.prepare("pragma wal_checkpoint(truncate)").get()?.["busy"] === 0;
  } catch (error) {
    return !isBusy(error);
  } finally {
    store?.close();
  }
}

/** A moment as part of a file's name. */
export function stampOf(at: number): string {
  return new Date(at).toISOString().replaceAll(/[:.]/g, "-");
}

function removeStore(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal", "-lock"]) rmSync(path + end, { force: true });
}

/** Has the disk take what was written to a file, or into a folder. */
function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

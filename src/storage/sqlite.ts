/**
 * SQLite through `node:sqlite`, opened so that what is committed stays committed, behind Kysely's dialect interface.
 *
 * One process writes: a second one that opens the same file is refused. All callers of this process share one
 * connection and take turns on it in the order in which they came, so transactions never interleave.
 */
import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

/** Holds a database that is gone when it is closed. */
const IN_MEMORY = ":memory:";

/** How long a statement waits for an operator's tool that holds the file, ms. The whole process waits with it. */
const BUSY_TIMEOUT_MS = 500;

/** How long to wait for another process that is just taking, or being refused, the file, ms. */
const GUARD_TIMEOUT_MS = 100;

/** Enough for every statement of the store; a bound, so that statements of varying shape cannot pile up. */
const CACHED_STATEMENTS = 200;

/** An open SQLite file, as a dialect for one Kysely, whose `destroy()` lets those in the queue finish and closes it. */
export interface Sqlite extends Dialect {
  /** Closes the file at once and lets go of it. May be called more than once. */
  close(): void;
}

/**
 * Opens, and creates where needed, the SQLite file at `path`, or a database in memory for `":memory:"`.
 *
 * The directory is created for its owner alone (0700), and so is the file (0600). Throws an Error whose message is one
 * line: another process has the file open, or it cannot be opened and written.
 */
export function openSqlite(path: string): Sqlite {
  const guard = path === IN_MEMORY ? undefined : takeFile(path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    // What is deleted is overwritten, too: nobody finds it in the free space of the file.
    database.exec("PRAGMA secure_delete = ON");
    // SQLite opens a file it may not write for reading only; only a write brings that to light.
    database.exec("BEGIN IMMEDIATE; ROLLBACK");
  } catch (error) {
    database?.close();
    guard?.close();
    throw unusable(path, error);
  }
  return new NodeSqlite(database, guard);
}

/**
 * Makes this process the only one to use `path`, for as long as the returned connection is open.
 *
 * The lock is SQLite's own on a small file beside the store: the operating system drops it with the process, however
 * that ends. It is not taken on the store itself so that a backup tool can still read that one. The header field
 * `user_version` of the small file tells those who are refused which process to look for.
 */
function takeFile(path: string): DatabaseSync {
  const lock = `${path}-lock`;
  let guard: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    createPrivate(path);
    createPrivate(lock);
    guard = new DatabaseSync(lock, { timeout: GUARD_TIMEOUT_MS });
    // Commits the process id where it can be read, then keeps the write lock: a reader is not shut out by it.
    guard.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${process.pid}; COMMIT; BEGIN IMMEDIATE`);
    return guard;
  } catch (error) {
    const refusal = isBusy(error) && guard ? inUse(path, guard) : unusable(path, error);
    guard?.close();
    throw refusal;
  }
}

/**
 * Creates the file for its owner alone, unless it is there. It is not opened if it is: closing it again would drop the
 * locks SQLite holds on it for this process (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
function createPrivate(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

function isBusy(error: unknown): boolean {
  // https://www.sqlite.org/rescode.html#busy
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === 5;
}

function inUse(path: string, guard: DatabaseSync): Error {
  const pid = guard.prepare("PRAGMA user_version").get()?.["user_version"];
  // In two containers both processes may well have the same number, which would then explain nothing.
  const holder = pid === process.pid ? "already" : `by another process (pid ${pid})`;
  return new Error(`The store ${path} is in use ${holder}; only one process may use it at a time.`);
}

function unusable(path: string, cause: unknown): Error {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0];
  return new Error(`The store ${path} cannot be opened for writing: ${reason}.`, { cause });
}

interface CachedStatement {
  statement: StatementSync;
  returnsRows: boolean;
}

/** The dialect, its driver and its single connection: with one connection they are one thing. */
class NodeSqlite implements Sqlite, Driver, DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #guard: DatabaseSync | undefined;
  readonly #statements = new Map<string, CachedStatement>();
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(database: DatabaseSync, guard: DatabaseSync | undefined) {
    this.#database = database;
    this.#guard = guard;
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
    if (this.#guard?.isOpen) this.#guard.close();
  }

  createDriver(): Driver {
    return this;
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new QueuedSqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#taken) await new Promise<void>((turn) => this.#waiting.push(turn));
    this.#taken = true;
    return this;
  }

  async releaseConnection(): Promise<void> {
    // Handed on without becoming free in between, so that nobody overtakes the one who waited longest.
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }

  async destroy(): Promise<void> {
    await this.acquireConnection();
    this.close();
    await this.releaseConnection();
  }

  async beginTransaction(): Promise<void> {
    this.#database.exec("BEGIN IMMEDIATE");
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec("COMMIT");
  }

  async rollbackTransaction(): Promise<void> {
    // After a full disk, say, SQLite has rolled back by itself, and a second time would hide the first error.
    if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, returnsRows } = this.#prepare(query.sql);
    const parameters = query.parameters.map(bindable);
    if (returnsRows) return { rows: statement.all(...parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  #prepare(sql: string): CachedStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, returnsRows: statement.columns().length > 0 };
    if (this.#statements.size >= CACHED_STATEMENTS) {
      const [oldest = sql] = this.#statements.keys();
      this.#statements.delete(oldest);
    }
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/**
 * Lets callers wait in our queue instead of Kysely's mutex, which wakes all of them at every release and lets a newcomer
 * overtake them.
 */
class QueuedSqliteAdapter extends SqliteAdapter {
  /** SQLite rolls a schema back like anything else; Kysely leaves that unused unless it is told. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
  throw new TypeError(`SQLite has no type for a ${typeof value}.`);
}

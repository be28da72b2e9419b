/**
 * SQLite through `node:sqlite`, opened so that what is committed stays committed, behind Kysely's dialect interface.
 *
 * One process writes: a second one that opens the same file is refused. All callers of this process share one
 * connection and take turns on it in the order in which they came, so transactions never interleave.
 *
 * A commit waits for the disk, and everybody with it. What need not be durable at once is written through `deferred`, and
 * becomes durable with the next commit. So nothing overtakes anything: after a crash the file holds all that was written
 * up to some moment, and nothing that was written later. A full disk changes nothing of that: what it undoes is written again
 * before anything else is.
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

/** Whether `path` stands for a database in memory, which only its own connection can read. */
export function isInMemory(path: string): boolean {
  return path === IN_MEMORY;
}

/** How long a statement waits for an operator's tool that holds the file, ms. The whole process waits with it. */
const BUSY_TIMEOUT_MS = 500;

/** How long to wait for another process that is just taking, or being refused, the file, ms. */
const GUARD_TIMEOUT_MS = 100;

/** Enough for every statement of the store; a bound, so that statements of varying shape cannot pile up. */
const CACHED_STATEMENTS = 200;

/** What is written through `deferred` waits so long for a commit to go with, ms. */
const COMMIT_WITHIN_MS = 1_000;

/** An open SQLite file, as a dialect for one Kysely, whose `destroy()` lets those in the queue finish and closes it. */
export interface Sqlite extends Dialect {
  /**
   * The same file for what may be lost when the process is killed: everybody sees it as soon as it is written, and it is
   * committed with what is written next through the file itself, or by itself within {@link SqliteOptions.commitWithinMs}.
   */
  readonly deferred: Dialect;
  /** Commits what was deferred, closes the file at once and lets go of it. May be called more than once. */
  close(): void;
}

/** How a file is opened. */
export interface SqliteOptions {
  /** How long what is deferred may wait to be committed, ms. */
  commitWithinMs?: number;
  /** Hears each time the disk does not take what was deferred. It is tried again, and lost when the file is closed. */
  onRefused?: (error: unknown) => void;
  /** Hears how long each commit took, ms. */
  onCommit?: ((ms: number) => void) | undefined;
}

/**
 * Opens, and creates where needed, the SQLite file at `path`, or a database in memory for `":memory:"`.
 *
 * The directory is created for its owner alone (0700), and so is the file (0600). Throws an Error whose message is one
 * line: another process has the file open, or it cannot be opened and written.
 */
export function openSqlite(path: string, options: SqliteOptions = {}): Sqlite {
  const guard = isInMemory(path) ? undefined : takeFile(path);
  let database: DatabaseSync | undefined;
  try {
    if (guard) createPrivate(path);
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
  const file = new SqliteFile(database, guard, options);
  return Object.assign(new SqliteDialect(file, new Connection(file)), {
    deferred: new SqliteDialect(file, new DeferredConnection(file)),
    close: () => file.close(),
  });
}

/**
 * Keeps everybody from opening the store at `path`, whether there is one or not, until `release` is called. Throws an Error
 * whose message is one line when a process has it open.
 */
export function holdStore(path: string): { release(): void } {
  const guard = takeFile(path);
  return { release: () => guard.close() };
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

/** Whether SQLite says that another process holds the file. */
export function isBusy(error: unknown): boolean {
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

/** The file with its one connection: who has it at the moment, and what is to be committed. */
class SqliteFile {
  readonly #database: DatabaseSync;
  readonly #guard: DatabaseSync | undefined;
  readonly #options: SqliteOptions;
  readonly #statements = new Map<string, CachedStatement>();
  readonly #waiting: (() => void)[] = [];
  #taken = false;
  /** Whether somebody is in the middle of a transaction of their own. */
  #inTransaction = false;
  /** Set while something deferred is not committed; then a transaction is open that all further writes are part of. */
  #commitTimer: NodeJS.Timeout | undefined;
  /**
   * What was deferred and is not committed. A full disk, say, makes SQLite undo it with whatever failed: its writers have
   * been told that it is written, so it is written again before anything else is.
   */
  #deferred: CompiledQuery[] = [];
  /** How much of that is not part of the transaction somebody is in the middle of. */
  #deferredBefore = 0;

  constructor(database: DatabaseSync, guard: DatabaseSync | undefined, options: SqliteOptions) {
    this.#database = database;
    this.#guard = guard;
    this.#options = options;
  }

  close(): void {
    if (this.#database.isOpen) {
      this.#commitOrReport();
      clearTimeout(this.#commitTimer);
      this.#statements.clear();
      this.#database.close();
    }
    if (this.#guard?.isOpen) this.#guard.close();
  }

  async acquire(): Promise<void> {
    if (this.#taken) await new Promise<void>((turn) => this.#waiting.push(turn));
    this.#taken = true;
  }

  release(): void {
    // Handed on without becoming free in between, so that nobody overtakes the one who waited longest.
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }

  /** Begins a transaction. What was deferred does not depend on how it ends. */
  begin(): void {
    this.#restore();
    this.#deferredBefore = this.#deferred.length;
    this.#database.exec(this.#commitTimer ? "SAVEPOINT own" : "BEGIN IMMEDIATE");
    this.#inTransaction = true;
  }

  /** Ends a transaction; it is durable with the next {@link SqliteFile.commitDeferred} where something was deferred. */
  commit(): void {
    if (this.#commitTimer) this.#database.exec("RELEASE own");
    else this.#committing(() => this.#database.exec("COMMIT"));
    this.#inTransaction = false;
  }

  rollback(): void {
    this.#inTransaction = false;
    this.#deferred.length = this.#deferredBefore;
    // After a full disk, say, SQLite has rolled back by itself, and a second time would hide the first error.
    if (!this.#database.isTransaction) return;
    this.#database.exec(this.#commitTimer ? "ROLLBACK TO own; RELEASE own" : "ROLLBACK");
  }

  /** Writes what is not committed by itself. */
  defer<R>(query: CompiledQuery): QueryResult<R> {
    this.open();
    const result = this.run<R>(query);
    this.#deferred.push(query);
    return result;
  }

  /** Sees to it that what is written from now on is not committed by itself. */
  open(): void {
    this.#restore();
    if (this.#commitTimer) return;
    this.#database.exec("BEGIN IMMEDIATE");
    this.#commitSoon();
  }

  /** Writes what is durable when the next {@link SqliteFile.commitDeferred} returns. */
  write<R>(query: CompiledQuery): QueryResult<R> {
    this.#restore();
    return this.#database.isTransaction ? this.run(query) : this.#committing(() => this.run(query));
  }

  /** Commits what was deferred, with everything written since. Throws when that cannot be done: what was deferred is kept. */
  commitDeferred(): void {
    if (!this.#commitTimer || this.#inTransaction) return;
    this.#restore();
    this.#attempt(() => this.#committing(() => this.#database.exec("COMMIT")));
    clearTimeout(this.#commitTimer);
    this.#commitTimer = undefined;
    this.#deferred = [];
  }

  run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { statement, returnsRows } = this.#prepare(sql);
    const values = parameters.map(bindable);
    if (returnsRows) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  /** Does what ends with a commit, and tells how long that took. */
  #committing<T>(work: () => T): T {
    const { onCommit } = this.#options;
    if (!onCommit) return work();
    const startedAt = performance.now();
    const result = work();
    onCommit(performance.now() - startedAt);
    return result;
  }

  /** Writes what was deferred once more where it has been undone. Throws when that cannot be done. */
  #restore(): void {
    if (!this.#commitTimer || this.#inTransaction || this.#database.isTransaction) return;
    this.#database.exec("BEGIN IMMEDIATE");
    this.#attempt(() => {
      for (const query of this.#deferred) this.run(query);
    });
  }

  /** Does it, or undoes the whole transaction and throws. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  #commitSoon(): void {
    const { commitWithinMs = COMMIT_WITHIN_MS } = this.#options;
    // A transaction that is just under way commits it at its end.
    const commit = () => {
      if (!this.#inTransaction) this.#commitOrReport();
      if (this.#commitTimer) this.#commitSoon();
    };
    this.#commitTimer = setTimeout(commit, commitWithinMs).unref();
  }

  #commitOrReport(): void {
    try {
      this.commitDeferred();
    } catch (error) {
      this.#options.onRefused?.(error);
    }
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

/** The connection as those see it whose writes are durable when they resolve. */
class Connection implements DatabaseConnection {
  readonly file: SqliteFile;

  constructor(file: SqliteFile) {
    this.file = file;
  }

  begin(): void {
    this.file.begin();
  }

  commit(): void {
    this.file.commit();
    this.file.commitDeferred();
  }

  close(): void {
    this.file.close();
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (query.query.kind === "SelectQueryNode") return this.file.run(query);
    // What is none of Kysely's statements, a pragma, may be one that does not work within a transaction.
    if (query.query.kind === "RawNode") this.file.commitDeferred();
    const result = this.file.write<R>(query);
    this.file.commitDeferred();
    return result;
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

/** The connection as those see it who do not wait for the disk. */
class DeferredConnection extends Connection {
  override begin(): void {
    this.file.open();
    this.file.begin();
  }

  override commit(): void {
    this.file.commit();
  }

  override close(): void {
    // The file is the other connection's to close.
  }

  override async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return query.query.kind === "SelectQueryNode" ? this.file.run(query) : this.file.defer(query);
  }
}

/** A dialect and its driver: with one connection they are one thing. */
class SqliteDialect implements Dialect, Driver {
  readonly #file: SqliteFile;
  readonly #connection: Connection;

  constructor(file: SqliteFile, connection: Connection) {
    this.#file = file;
    this.#connection = connection;
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
    await this.#file.acquire();
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#file.release();
  }

  async destroy(): Promise<void> {
    await this.#file.acquire();
    this.#connection.close();
    this.#file.release();
  }

  async beginTransaction(): Promise<void> {
    this.#connection.begin();
  }

  async commitTransaction(): Promise<void> {
    this.#connection.commit();
  }

  async rollbackTransaction(): Promise<void> {
    this.#file.rollback();
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

/** A parameter as SQLite takes it. Throws a TypeError for what it has no type for. */
export function bindable(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
  throw new TypeError(`SQLite has no type for a ${typeof value}.`);
}

/**
 * Reads that walk: lists, totals, statistics and files of all orders. They are carried out on a thread of their own, so that
 * no chat waits for them: the write-ahead log lets others read while this thread writes.
 */
import { extname } from "node:path";
import type { SQLInputValue } from "node:sqlite";
import { Worker } from "node:worker_threads";
import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Reading, StoreLog, Tables } from "./database.ts";
import { bindable, isInMemory } from "./sqlite.ts";

/** Beside this file in the sources, beside the bundle in a build: with the ending of what lies there. */
const THREAD = new URL(`./reading-thread${extname(import.meta.filename)}`, import.meta.url);

/** What the thread is asked. */
export interface ReadQuestion {
  sql: string;
  parameters: SQLInputValue[];
}

/** What it answers, in the order of the questions. */
export type ReadAnswer = { rows: Record<string, unknown>[] } | { error: string };

/**
 * Reads from the store at `path`, which is open as `db`. One in memory belongs to its connection, and is read on that.
 *
 * The thread is started when something is read for the first time. When it ends by itself, what it was asked rejects, and
 * the next read starts another one.
 */
export function openReading(path: string, db: Kysely<Tables>, log: StoreLog | undefined): Reading {
  if (isInMemory(path)) return { db, whileIdle: (work) => work(), close: async () => {} };
  const thread = new ReadingThread(path, log);
  const reader = new Kysely<Tables>({
    dialect: {
      createDriver: () => thread,
      createAdapter: () => new SqliteAdapter(),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    },
    plugins: [new CamelCasePlugin()],
  });
  return {
    db: reader,
    whileIdle: (work) => reader.connection().execute(work),
    close: () => thread.destroy(),
  };
}

/** The driver and its single connection: Kysely asks nothing before the answer to what it asked before. */
class ReadingThread implements Driver, DatabaseConnection {
  readonly #path: string;
  readonly #log: StoreLog | undefined;
  #worker: Worker | undefined;
  #pending: PromiseWithResolvers<ReadAnswer> | undefined;
  #closed = false;

  constructor(path: string, log: StoreLog | undefined) {
    this.#path = path;
    this.#log = log;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this;
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    await this.#ask("BEGIN");
  }

  async commitTransaction(): Promise<void> {
    await this.#ask("COMMIT");
  }

  async rollbackTransaction(): Promise<void> {
    // With the thread, its transaction has ended.
    if (this.#worker) await this.#ask("ROLLBACK");
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return { rows: (await this.#ask(query.sql, query.parameters.map(bindable))) as R[] };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  async destroy(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  async #ask(sql: string, parameters: SQLInputValue[] = []): Promise<Record<string, unknown>[]> {
    // Whoever waited for a turn must not start another one: it would outlive the store.
    if (this.#closed) throw new Error("the store is closed");
    this.#worker ??= this.#start();
    this.#pending = Promise.withResolvers();
    this.#worker.postMessage({ sql, parameters } satisfies ReadQuestion);
    const answer = await this.#pending.promise;
    if ("error" in answer) throw new Error(answer.error);
    return answer.rows;
  }

  #start(): Worker {
    const worker = new Worker(THREAD, { workerData: this.#path, env: {} });
    let cause: unknown;
    worker.on("message", (answer: ReadAnswer) => this.#pending?.resolve(answer));
    worker.on("error", (error) => {
      cause = error;
    });
    worker.on("exit", () => {
      this.#worker = undefined;
      this.#pending?.reject(new Error("the reading thread has ended", { cause }));
      if (this.#closed) return;
      this.#log?.error({ err: cause }, "reading thread ended; the next read starts another");
    });
    return worker;
  }
}

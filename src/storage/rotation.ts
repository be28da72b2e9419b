/**
 * Seals everything anew once a store got another key, while the store is in use: whatever is written meanwhile is sealed with
 * that key already, and the value's first byte says which one opens it.
 */
import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Worker } from "../sell/due-loop.ts";
import type { Database, Tables } from "./database.ts";
import { emptyLog } from "./erasure.ts";
import { retirePreviousKey } from "./ownership.ts";
import { SEALED_COLUMNS } from "./sealed-rows.ts";

/** Rows of one round, in one transaction: people wait no longer for them than for one of their own. */
const ROUND = 100;

/**
 * The worker that does it, some rows a round. Every round is durable, and one that begins again after a kill passes over what
 * is done. A value that does not open is left as it is: it is lost already, and set aside where it is read.
 */
export class Rotation implements Worker {
  readonly name = "rotation";
  readonly #database: Database;
  /** The tables that are left, and where the first of them was left off. */
  readonly #left = [...SEALED_COLUMNS];
  #after = Number.MIN_SAFE_INTEGER;
  #unreadable = 0;
  #isOver: boolean;

  /** @param isNeeded whether anything may be sealed with another key than the present one */
  constructor(database: Database, isNeeded: boolean) {
    this.#database = database;
    this.#isOver = !isNeeded;
  }

  /** Values that were sealed anew. */
  sealed = 0;

  /** Whether everything that can be opened is sealed with the present key. */
  get isOver(): boolean {
    return this.#isOver;
  }

  async nextDueAt(): Promise<number | null> {
    return this.#isOver ? null : this.#database.now();
  }

  async round(): Promise<void> {
    if (this.#isOver) return;
    const [table] = this.#left;
    if (table) {
      const last = await this.#database.db
        .transaction()
        .execute((trx) => this.#sealSome(trx, table, this.#after));
      this.#after = last ?? Number.MIN_SAFE_INTEGER;
      if (last === undefined) this.#left.shift();
      return;
    }
    const { db, log } = this.#database;
    await db.transaction().execute(retirePreviousKey);
    this.#isOver = true;
    // The log still has what was there before.
    await emptyLog(this.#database);
    log?.info({ values: this.sealed, unreadable: this.#unreadable }, "data key rotated");
  }

  /** Seals the next rows of a table; returns the last of them, undefined when there are no more behind them. */
  async #sealSome(
    trx: Transaction<Tables>,
    [table, key, columns]: (typeof SEALED_COLUMNS)[number],
    after: number,
  ): Promise<number | undefined> {
    const { rows } = await sql<Readonly<Record<string, unknown>>>`
      select ${sql.join([sql`rowid as at`, sql`${sql.ref(key)} as named`, ...columns.map(named)])}
      from ${sql.table(table)} where rowid > ${after} order by rowid limit ${ROUND}`.execute(trx);
    for (const row of rows) {
      const [at, name, ...cells] = Object.values(row);
      const anew = cells.flatMap((sealed, index) => {
        const column = columns[index] ?? "";
        const value = this.#sealAnew({ table, column, row: String(name) }, sealed);
        return value ? [sql`${sql.ref(column)} = ${value}`] : [];
      });
      if (anew.length > 0)
        await sql`update ${sql.table(table)} set ${sql.join(anew)} where rowid = ${at}`.execute(trx);
    }
    return rows.length < ROUND ? undefined : Number(rows.at(-1)?.["at"]);
  }

  /** The value under the present key; undefined where there is none, or nothing to be done. */
  #sealAnew(place: { table: string; column: string; row: string }, sealed: unknown): Uint8Array | undefined {
    const { secrets } = this.#database;
    if (!(sealed instanceof Uint8Array) || sealed[0] === secrets.keyId) return undefined;
    const text = secrets.peek(place, sealed);
    if (text === undefined) {
      this.#unreadable += 1;
      return undefined;
    }
    this.sealed += 1;
    return secrets.seal(place, text);
  }
}

function named(column: string): RawBuilder<unknown> {
  return sql`${sql.ref(column)} as ${sql.ref(column)}`;
}

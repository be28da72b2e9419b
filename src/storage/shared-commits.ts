/** Writes that share a commit: it waits for the disk, and that takes as long for a hundred rows as for one. */
import type { Kysely, Transaction } from "kysely";
import { traced } from "../sell/tracing.ts";
import type { ShareCommit, Tables } from "./database.ts";

/** Shared commits in `db`. */
export function createSharedCommits(db: Kysely<Tables>): ShareCommit {
  let collected: Entry<unknown>[] = [];

  const commit = async (): Promise<void> => {
    const entries = collected;
    collected = [];
    let begun = false;
    try {
      const results = await db.transaction().execute(async (trx) => {
        begun = true;
        const written: unknown[] = [];
        for (const { write } of entries) written.push(await write(trx));
        return written;
      });
      for (const [index, { resolve }] of entries.entries()) resolve(results[index]);
    } catch (error) {
      // One of them may have failed for all; where none could begin, each would block everybody once more.
      const mayDoAlone = begun && entries.length > 1;
      for (const { write, resolve, reject } of entries) {
        if (mayDoAlone) resolve(db.transaction().execute(write));
        else reject(error);
      }
    }
  };

  return <T>(write: Entry<T>["write"]) =>
    new Promise<T>((resolve, reject) => {
      // Each is resolved with what its own write returned.
      const entry = { write, resolve, reject } as Entry<unknown>;
      // What is written is not of one sale.
      if (collected.push(entry) === 1) setImmediate(() => traced(commit));
    });
}

interface Entry<T> {
  write(trx: Transaction<Tables>): Promise<T>;
  resolve(result: T | Promise<T>): void;
  reject(error: unknown): void;
}

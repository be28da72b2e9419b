/** The thread that reads: answers one statement after the other from a connection of its own that cannot write. */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import type { ReadAnswer, ReadQuestion } from "./reading.ts";

/** Enough for every list and its count; a bound, so that statements of varying shape cannot pile up. */
const KEPT_STATEMENTS = 50;

const database = new DatabaseSync(workerData, { readOnly: true, timeout: 5_000 });
// Eight times SQLite's own measure, in KiB: what leads to a place in the indexes of a million orders stays at hand.
database.exec("PRAGMA cache_size = -16000");
/** By what they say, the longest kept first. */
const statements = new Map<string, StatementSync>();

parentPort?.on("message", ({ sql, parameters }: ReadQuestion) => {
  let answer: ReadAnswer;
  try {
    answer = { rows: prepared(sql).all(...parameters) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});

/** The statement, compiled once: that takes longer than to find a page of orders. */
function prepared(sql: string): StatementSync {
  const kept = statements.get(sql) ?? database.prepare(sql);
  statements.set(sql, kept);
  const [oldest] = statements.keys();
  if (statements.size > KEPT_STATEMENTS && oldest !== undefined) statements.delete(oldest);
  return kept;
}

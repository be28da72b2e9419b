/** The thread that reads: answers one statement after the other from a connection of its own that cannot write. */
import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import type { ReadAnswer, ReadQuestion } from "./reading.ts";

const database = new DatabaseSync(workerData, { readOnly: true, timeout: 5_000 });

parentPort?.on("message", ({ sql, parameters }: ReadQuestion) => {
  let answer: ReadAnswer;
  try {
    answer = { rows: database.prepare(sql).all(...parameters) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});

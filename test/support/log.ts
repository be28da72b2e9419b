/** Logs for what is handed one. */
import type { Log } from "../../src/sell/runtime.ts";

/** A log nobody reads. */
export const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** A log that keeps every line. */
export function capturedLog() {
  const lines: { level: string; message: string; about: Record<string, unknown> }[] = [];
  const keep = (level: string) => (about: object, message: string) => {
    lines.push({ level, message, about: { ...about } });
  };
  return {
    lines,
    text: () => JSON.stringify(lines),
    log: { debug: keep("debug"), info: keep("info"), warn: keep("warn"), error: keep("error") },
  };
}

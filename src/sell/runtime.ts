/** What every part of the program is handed: the time, and somewhere to write diagnostics. */

/** Milliseconds since the epoch. Handed in, so that time is a dependency like any other. */
export type Clock = () => number;

/** Where diagnostics go: structured fields first, then a sentence. Never given addresses, memos, names or secrets. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

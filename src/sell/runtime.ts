/** What every part of the program is handed: the time, how long it has been running, and somewhere to write diagnostics. */

/** Milliseconds since the epoch: for times that are stored or shown. Whoever runs the machine can set it. */
export type Clock = () => number;

/** Milliseconds since some moment before the start: for ages, pauses and patience. Nobody can set it. */
export type Uptime = () => number;

/** A clock that shows the time of this moment and from then on cannot be set: for times that stay in this process. */
export function steadyClock(clock: Clock, uptime: Uptime): Clock {
  const ahead = clock() - uptime();
  return () => uptime() + ahead;
}

/**
 * The time for ages at which something is given up for good: a clock that is set ahead makes nothing older, and what was
 * stored by one that was set back is no older than it is.
 */
export function unhurriedClock(clock: Clock, uptime: Uptime): Clock {
  const steady = steadyClock(clock, uptime);
  return () => Math.min(clock(), steady());
}

/** What a line of the log says beside its sentence. Which sale it is about is on it already (tracing.ts). */
export interface LogFields {
  readonly [field: string]: unknown;
  readonly saleId?: never;
  readonly orderId?: never;
  readonly draftId?: never;
}

/** Where diagnostics go: structured fields first, then a sentence. Never given addresses, memos, names or secrets. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

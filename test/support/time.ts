/** Spans of time in stories, and how long they wait for what has to happen. */

/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * How long a story waits for something before it calls it a hang, ms. No promise about speed: however busy the machine is,
 * what has to happen happens within it.
 */
export const PATIENCE_MS = 60_000;

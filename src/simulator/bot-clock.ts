/**
 * Loaded into the bot's process before the bot (`node --import`), so that the demo can let time pass for it. The bot
 * knows nothing of this: the product has no hook for tests.
 *
 * `Date` and `performance.now` run ahead of the machine's clock by as much as the demo says: at the start by `?ahead=<ms>` in this file's own
 * address, later by messages over the process's IPC channel. A timer of a second or more that would have gone off in the
 * time that is skipped goes off at once, since whoever set it sleeps until something is due; shorter ones are part of
 * some work under way, and stay. Time limits of requests (`AbortSignal.timeout`) and `setInterval` are left alone.
 */

/** What the demo tells this module. */
export interface ClockMessage {
  /** Milliseconds the bot's clock is to be ahead of the machine's. */
  readonly simulatedClockAhead: number;
}

/** Timers shorter than this are not hastened, in milliseconds. */
const SLEEP_MS = 1000;

/** A timer that may go off early. */
interface Sleeper {
  /** When it is due, by the machine's own time and without what was skipped since it was set. */
  due: number;
  readonly wake: () => void;
}

const RealDate = Date;
const realSetTimeout = globalThis.setTimeout;
const realNow = performance.now.bind(performance);
const realClearTimeout = globalThis.clearTimeout;
const sleepers = new Map<NodeJS.Timeout, Sleeper>();
let ahead = readAhead(new URL(import.meta.url).searchParams.get("ahead"));

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
});

performance.now = () => realNow() + ahead;
globalThis.setTimeout = Object.assign(hastenedTimeout, realSetTimeout);
globalThis.clearTimeout = (timer) => {
  if (typeof timer === "object") sleepers.delete(timer);
  realClearTimeout(timer);
};

process.on("message", (message) => {
  if (typeof message !== "object" || message === null || !("simulatedClockAhead" in message)) return;
  const wanted = message.simulatedClockAhead;
  if (typeof wanted === "number" && wanted > ahead) skip(wanted - ahead);
});
// Listening must not keep a bot alive that has nothing else to do.
process.channel?.unref();

function now(): number {
  return RealDate.now() + ahead;
}

function readAhead(text: string | null): number {
  const value = Number(text ?? "0");
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function hastenedTimeout<TArgs extends unknown[]>(
  callback: (...args: TArgs) => void,
  ms?: number,
  ...args: TArgs
): NodeJS.Timeout {
  if (ms === undefined || ms < SLEEP_MS) return realSetTimeout(callback, ms, ...args);
  const timer = realSetTimeout(() => {
    sleepers.delete(timer);
    callback(...args);
  }, ms);
  const wake = () => {
    // Gone already, by a way that leads around clearTimeout.
    if ("_destroyed" in timer && timer._destroyed === true) return;
    realClearTimeout(timer);
    callback(...args);
  };
  sleepers.set(timer, { due: realNow() + ms, wake });
  return timer;
}

/** Lets time pass: what was due in it happens now, in the order in which it was due. */
function skip(ms: number): void {
  ahead += ms;
  const at = realNow();
  const late = [...sleepers].filter(([, { due }]) => due - ms <= at).sort(([, a], [, b]) => a.due - b.due);
  for (const sleeper of sleepers.values()) sleeper.due -= ms;
  for (const [timer, { wake }] of late) {
    setImmediate(() => {
      if (sleepers.delete(timer)) wake();
    });
  }
}

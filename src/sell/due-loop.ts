import type { Clock, Log } from "./runtime.ts";

/** What a loop does. */
export interface DueWork {
  /** For the log. */
  name: string;
  /** Deals with everything that is due now. */
  round: () => Promise<void>;
  /** When the next thing is due, ms since epoch; null when nothing is waiting. */
  nextDueAt: () => Promise<number | null>;
  clock: Clock;
  log: Log;
}

/** Shortest pause between two rounds that nobody asked for, ms. */
const MIN_PAUSE_MS = 250;
/** Longest sleep: a safety net for a store changed from outside, ms. */
const MAX_PAUSE_MS = 60_000;
/** Pause after a round that broke, ms. */
const BROKEN_PAUSE_MS = 5_000;

/** See the file's head. */
export class DueLoop {
  readonly #work: DueWork;
  #running = false;
  #woken = false;
  #wakeSleeper: (() => void) | undefined;
  #finished: Promise<void> = Promise.resolve();

  constructor(work: DueWork) {
    this.#work = work;
  }

  /** Starts; the first round begins at once. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#finished = this.#run();
  }

  /** Stops after the round under way. */
  async stop(): Promise<void> {
    this.#running = false;
    this.wake();
    await this.#finished;
  }

  /** Something may have become due: look now. */
  wake(): void {
    this.#woken = true;
    this.#wakeSleeper?.();
  }

  async #run(): Promise<void> {
    while (this.#running) {
      this.#woken = false;
      let pause = BROKEN_PAUSE_MS;
      try {
        await this.#work.round();
        pause = await this.#pause();
      } catch (error) {
        this.#work.log.error({ err: error, loop: this.#work.name }, "loop iteration failed; retrying");
      }
      await this.#sleep(pause);
    }
  }

  async #pause(): Promise<number> {
    const next = await this.#work.nextDueAt();
    if (next === null) return MAX_PAUSE_MS;
    return Math.min(Math.max(next - this.#work.clock(), MIN_PAUSE_MS), MAX_PAUSE_MS);
  }

  async #sleep(ms: number): Promise<void> {
    if (this.#woken || !this.#running) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#wakeSleeper = resolve;
    await promise;
    clearTimeout(timer);
    this.#wakeSleeper = undefined;
  }
}

/** Work that falls due at times the store knows, and the loop that does it then. */
import type { ClockSteps } from "./clock-steps.ts";
import type { Clock, Log } from "./runtime.ts";
import { traced } from "./tracing.ts";

/** Deals with what falls due. What was due while the program was down is dealt with in the first round. */
export interface Worker {
  /** For the log. */
  readonly name: string;
  /** Deals with everything that is due now. */
  round(): Promise<void>;
  /** When the next thing is due, ms since epoch; null when nothing is waiting. */
  nextDueAt(): Promise<number | null>;
  /** Resolves when nothing is under way any more that rounds have begun and not waited for. */
  settled?(): Promise<unknown>;
}

/** Shortest pause between two rounds that nobody asked for, ms. */
const MIN_PAUSE_MS = 250;
/** Longest sleep: a safety net for a store changed from outside, ms. */
const MAX_PAUSE_MS = 60_000;
/** Pause after a round that broke, ms. */
const BROKEN_PAUSE_MS = 5_000;

/** Has a worker do its rounds, and sleeps between them until something is due or {@link DueLoop.wake} is called. */
export class DueLoop {
  readonly #worker: Worker;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #steps: Pick<ClockSteps, "look"> | undefined;
  #running = false;
  #woken = false;
  #wakeSleeper: (() => void) | undefined;
  #finished: Promise<void> = Promise.resolve();

  /**
   * @param clock what the worker's due times are by
   * @param steps where it is noticed that this clock was set; absent for one that cannot be
   */
  constructor(worker: Worker, clock: Clock, log: Log, steps?: Pick<ClockSteps, "look">) {
    this.#worker = worker;
    this.#clock = clock;
    this.#log = log;
    this.#steps = steps;
  }

  /** The worker's. */
  get name(): string {
    return this.#worker.name;
  }

  /** Starts; the first round begins at once. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#finished = this.#run();
  }

  /** Stops after the round under way and whatever rounds have begun. */
  async stop(): Promise<void> {
    this.#running = false;
    this.wake();
    await this.#finished;
    await this.#worker.settled?.();
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
        await this.#steps?.look();
        // Whoever woke it may be at work on a sale, which the round is not about.
        await traced(() => this.#worker.round());
        pause = await this.#pause();
      } catch (error) {
        this.#log.error({ err: error, loop: this.#worker.name }, "loop iteration failed; retrying");
      }
      await this.#sleep(pause);
    }
  }

  async #pause(): Promise<number> {
    const next = await this.#worker.nextDueAt();
    if (next === null) return MAX_PAUSE_MS;
    return Math.min(Math.max(next - this.#clock(), MIN_PAUSE_MS), MAX_PAUSE_MS);
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

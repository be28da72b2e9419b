/**
 * What is due by the clock stays due though the clock is set. Set back, it would have everything wait for as much longer: due
 * times are moved along, so that nothing waits longer than it was to wait. Set ahead, it only brings things forward.
 */
import type { Clock, Log, Uptime } from "./runtime.ts";

/** The due times in the store. */
export interface DueTimes {
  /** The latest time that anything was stored at, ms since the epoch; null in an empty store. */
  latest(): Promise<number | null>;
  /** Makes everything due so much earlier, in one transaction. */
  bringForward(ms: number): Promise<void>;
}

/** What steps of the clock are noticed by. */
export interface ClockStepsDeps {
  dueTimes: DueTimes;
  clock: Clock;
  uptime: Uptime;
  log: Log;
}

/** A clock that is slowed down to be right again is no step, ms. */
const STEP_MS = 1_000;

/** Notices steps of the clock. */
export class ClockSteps {
  readonly #deps: ClockStepsDeps;
  /** How far the clock is ahead of the uptime, ms; where it was when it was last set back, or further. */
  #ahead: number;

  constructor(deps: ClockStepsDeps) {
    this.#deps = deps;
    this.#ahead = deps.clock() - deps.uptime();
  }

  /** To be called before anything is done: whether the clock was set back while the program was down shows in the store. */
  async begin(): Promise<void> {
    const latest = await this.#deps.dueTimes.latest();
    if (latest !== null) await this.#follow(latest - this.#deps.clock());
  }

  /** To be called before looking for what is due. */
  async look(): Promise<void> {
    const { clock, uptime } = this.#deps;
    const ahead = clock() - uptime();
    const back = this.#ahead - ahead;
    // Noted before it is stored: another loop may look meanwhile.
    if (back < 0 || back >= STEP_MS) this.#ahead = ahead;
    try {
      await this.#follow(back);
    } catch (error) {
      this.#ahead += back;
      throw error;
    }
  }

  async #follow(back: number): Promise<void> {
    if (back < STEP_MS) return;
    this.#deps.log.warn({ ms: back }, "clock set back; due times moved along");
    await this.#deps.dueTimes.bringForward(back);
  }
}

/** Spaces out what is sent unasked, so that Telegram takes all of it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Uptime } from "../sell/runtime.ts";

/**
 * Time between two messages, ms: Telegram lets through about 30 a second over all chats (Bots FAQ), and what people are
 * answered counts, too.
 */
const EVERY_MS = 40;
/** So much of a delay is made up for, ms; more would be a burst. In no second are there more than 28 turns. */
const MADE_UP_MS = 80;

/** Gives turns, in the order in which they are asked for. */
export class Pace {
  readonly #uptime: Uptime;
  readonly #sleep: (ms: number) => Promise<unknown>;
  #nextAt = Number.NEGATIVE_INFINITY;
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(uptime: Uptime, pause: (ms: number) => Promise<unknown> = sleep) {
    this.#uptime = uptime;
    this.#sleep = pause;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Resolves when the next message may be sent: one by one, so that a thread that stood still lets out no burst. */
  async turn(): Promise<void> {
    this.#waiting += 1;
    this.#last = this.#last.then(() => this.#give());
    await this.#last;
    this.#waiting -= 1;
  }

  async #give(): Promise<void> {
    const early = this.#nextAt - this.#uptime();
    if (early > 0) await this.#sleep(early);
    this.#nextAt = Math.max(this.#nextAt, this.#uptime() - MADE_UP_MS) + EVERY_MS;
  }
}

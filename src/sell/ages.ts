/** How old things are, whatever becomes of the clock. */
import type { Clock, Uptime } from "./runtime.ts";

/**
 * Ages by name: taken from the clock when something is first asked about, and by the uptime from then on, so that a clock
 * that is set makes nothing older or younger.
 */
export class Ages {
  readonly #clock: Clock;
  readonly #uptime: Uptime;
  /** The uptime at which each began. */
  readonly #beganAt = new Map<string, number>();

  constructor({ clock, uptime }: { clock: Clock; uptime: Uptime }) {
    this.#clock = clock;
    this.#uptime = uptime;
  }

  /** How old what began at that time (ms since the epoch) is by now, ms; never negative. */
  of(name: string, at: number): number {
    const beganAt = this.#beganAt.get(name) ?? this.#uptime() - Math.max(0, this.#clock() - at);
    this.#beganAt.set(name, beganAt);
    return this.#uptime() - beganAt;
  }

  /** Forgets one. */
  forget(name: string): void {
    this.#beganAt.delete(name);
  }

  /** Forgets all others. */
  keep(names: ReadonlySet<string>): void {
    for (const name of this.#beganAt.keys()) if (!names.has(name)) this.#beganAt.delete(name);
  }
}

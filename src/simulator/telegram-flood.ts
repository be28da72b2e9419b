/** Telegram's limits on how fast a bot may send (Bots FAQ, "My bot is hitting limits"). */
import { Refusal } from "./telegram-parameters.ts";

/** Tokens that fill up steadily; each message takes one. */
class Bucket {
  readonly #size: number;
  readonly #perSecond: number;
  #tokens: number;
  #filledAt: number;

  constructor(size: number, perSecond: number, nowMs: number) {
    this.#size = size;
    this.#perSecond = perSecond;
    this.#tokens = size;
    this.#filledAt = nowMs;
  }

  /** Seconds until a message is allowed; 0 when it is now. */
  wait(nowMs: number): number {
    this.#tokens = Math.min(this.#size, this.#tokens + ((nowMs - this.#filledAt) / 1000) * this.#perSecond);
    this.#filledAt = nowMs;
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.#perSecond;
  }

  take(): void {
    this.#tokens -= 1;
  }
}

/** Messages in one go, and a second, that pass in one private chat, in one group and overall; bursts are a guess. */
const PRIVATE = { burst: 5, perSecond: 1 };
const GROUP = { burst: 5, perSecond: 20 / 60 };
const OVERALL = { burst: 30, perSecond: 30 };

/** Refuses what a bot sends too fast. */
export class FloodGate {
  readonly #now: () => number;
  readonly #overall: Bucket;
  readonly #chats = new Map<number, Bucket>();

  constructor(now: () => number) {
    this.#now = now;
    this.#overall = new Bucket(OVERALL.burst, OVERALL.perSecond, now());
  }

  /** Lets a message to this chat pass. Throws a Refusal (429) with the whole seconds to wait when it is too fast. */
  admit(chatId: number, isPrivate: boolean): void {
    const now = this.#now();
    const pace = isPrivate ? PRIVATE : GROUP;
    const chat = this.#chats.get(chatId) ?? new Bucket(pace.burst, pace.perSecond, now);
    this.#chats.set(chatId, chat);
    const seconds = Math.ceil(Math.max(chat.wait(now), this.#overall.wait(now)));
    if (seconds > 0) throw tooManyRequests(seconds);
    chat.take();
    this.#overall.take();
  }
}

/** The 429 that asks to wait `seconds`. */
export function tooManyRequests(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, seconds);
}

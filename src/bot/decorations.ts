/**
 * What only decorates a chat goes beside the work: the end of a button's spinner, an old keyboard taken away, an old card
 * closed. Nobody waits for it, it is tried once and briefly, and when it fails nothing else does.
 */
import type { Transformer } from "grammy";
import type { Log } from "../sell/runtime.ts";

/** Methods of the Bot API that are never anything else. */
const METHODS: ReadonlySet<string> = new Set([
  "answerCallbackQuery",
  "editMessageReplyMarkup",
  "sendChatAction",
  "setMessageReaction",
]);

/** How long one may take, ms. Telegram forgets a press after about as long; on a busy machine an answer is not read sooner. */
export const DECORATION_MS = 10_000;

/** Whether a method of the Bot API only decorates. */
export function isDecoration(method: string): boolean {
  return METHODS.has(method);
}

/** Decorations under way. */
export class Decorations {
  readonly #log: Log;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Begins one and goes on. What becomes of it is only logged. */
  begin(task: () => Promise<unknown>): void {
    const work = task()
      .catch((error: unknown) => this.#log.debug({ err: error }, "decoration failed"))
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** Has the calls above go beside the work whoever makes them: they answer at once that they worked. */
  transformer(): Transformer {
    return async (call, method, payload, signal) => {
      if (!isDecoration(method)) return call(method, payload, signal);
      this.begin(async () => {
        const answer = await call(method, payload, signal);
        if (!answer.ok) this.#log.debug({ method, description: answer.description }, "decoration refused");
      });
      // What they answer when they worked (Bot API); nobody asks for more.
      return { ok: true, result: true as never };
    };
  }

  /** Resolves when what is under way now has ended, one way or another. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

/** Where updates come from: long polling, or a webhook that Telegram posts to. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Bot, GrammyError } from "grammy";
import type { WebhookInfo } from "grammy/types";
import type { Clock, Log, Uptime } from "../sell/runtime.ts";
import type { BotContext } from "./context.ts";
import type { Ingress } from "./ingress.ts";

/** Kinds of updates the bot has a use for. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "inline_query",
  "my_chat_member",
] as const;

/** Kinds of updates that are asked for: inline queries only where @BotFather has inline mode on. */
function wantedBy({ botInfo }: Bot<BotContext>) {
  return ALLOWED_UPDATES.filter((kind) => kind !== "inline_query" || botInfo.supports_inline_queries);
}

const REACH_RETRY_MS = 1_000;
const REACH_RETRY_MAX_MS = 30_000;

/**
 * Does `task` with Telegram; while that cannot be reached, it is waited out.
 *
 * @throws Error with one line for the operator when Telegram refuses the token.
 */
export async function reachTelegram(
  task: () => Promise<unknown>,
  { signal, log }: { signal: AbortSignal; log: Log },
): Promise<void> {
  for (let pause = REACH_RETRY_MS; !signal.aborted; pause = Math.min(pause * 2, REACH_RETRY_MAX_MS)) {
    try {
      await task();
      return;
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
        throw new Error("BOT_TOKEN is refused by Telegram: expected the token @BotFather shows for this bot");
      }
      log.error({ err: error }, "Telegram unreachable at start-up; retrying");
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Telegram is asked at most this often whether it can deliver, ms. */
const LOOK_MS = 60_000;

/** Whether Telegram gives us updates. */
export class UpdateFlow {
  readonly #api: Bot<BotContext>["api"];
  readonly #clock: Clock;
  readonly #uptime: Uptime;
  /** Where it is to post them; undefined while they are polled. */
  readonly #webhook: string | undefined;
  #refusedSince: number | null = null;
  #undeliveredSince: number | null = null;
  #lookAt = Number.NEGATIVE_INFINITY;

  constructor(api: Bot<BotContext>["api"], webhook: string | undefined, clock: Clock, uptime: Uptime) {
    this.#api = api;
    this.#webhook = webhook;
    this.#clock = clock;
    this.#uptime = uptime;
  }

  /** Makes a call that has updates come in, and notes whether Telegram refuses it. Throws what the call throws. */
  async attempt<T>(call: () => Promise<T>): Promise<T> {
    try {
      const result = await call();
      this.#refusedSince = null;
      return result;
    } catch (error) {
      if (error instanceof GrammyError) this.#refusedSince ??= this.#clock();
      throw error;
    }
  }

  /** Since when no updates have come in, though there may be some, ms since the epoch; null while they do. */
  async blockedSince(): Promise<number | null> {
    if (this.#webhook !== undefined && this.#uptime() >= this.#lookAt) {
      this.#lookAt = this.#uptime() + LOOK_MS;
      const info = await this.#api.getWebhookInfo().catch(() => undefined);
      // Whoever cannot be asked has not said that anything changed.
      if (info)
        this.#undeliveredSince = this.#delivers(info) ? null : (this.#undeliveredSince ?? this.#clock());
    }
    return this.#refusedSince ?? this.#undeliveredSince;
  }

  /** A failed delivery is dated, and tried again within minutes as long as there is something to deliver. */
  #delivers({ url, last_error_date = 0, pending_update_count }: WebhookInfo): boolean {
    const failed = this.#clock() - last_error_date * 1000 < 5 * LOOK_MS;
    return url === this.#webhook && !(failed && pending_update_count > 0);
  }
}

/** A source of updates in use. */
export interface UpdateSource {
  /** Stops taking updates in. Those taken in already are the ingress's to finish. */
  stop(): Promise<void>;
}

const LONG_POLL_SECONDS = 25;
const BATCH = 100;
const RETRY_MS = 500;
const RETRY_MAX_MS = 10_000;

/**
 * Takes updates by long polling until stopped.
 *
 * Written here and not taken from the runner plugin, because the offset may only move on once a batch is durable: the
 * next request is what tells Telegram to forget it. The plugin moves it before its sink has seen the updates.
 */
export function poll(bot: Bot<BotContext>, ingress: Ingress, flow: UpdateFlow, log: Log): UpdateSource {
  const stopping = new AbortController();
  const { signal } = stopping;
  // grammY wants the signal type of its own polyfill; it is used as an event target only.
  const grammySignal = signal as Parameters<typeof bot.api.getUpdates>[1];

  /** A webhook that an earlier configuration set would keep the updates from us: the two exclude each other. */
  const dropWebhook = async (): Promise<void> => {
    try {
      await bot.api.deleteWebhook();
    } catch (error) {
      log.warn({ err: error }, "webhook not removed");
    }
  };

  const run = async (): Promise<void> => {
    let offset = 0;
    let pause = RETRY_MS;
    await dropWebhook();
    while (!signal.aborted) {
      try {
        const updates = await flow.attempt(() =>
          bot.api.getUpdates(
            { offset, limit: BATCH, timeout: LONG_POLL_SECONDS, allowed_updates: wantedBy(bot) },
            grammySignal,
          ),
        );
        const fresh = await ingress.accept(updates);
        const last = updates.at(-1);
        if (last) offset = last.update_id + 1;
        ingress.dispatch(fresh);
        pause = RETRY_MS;
      } catch (error) {
        if (signal.aborted) return;
        const conflict = error instanceof GrammyError && error.error_code === 409;
        log.error(
          { err: error },
          conflict ? "409: another process polls with this token" : "getUpdates failed; retrying",
        );
        if (conflict) await dropWebhook();
        await sleep(pause, undefined, { signal }).catch(() => undefined);
        pause = Math.min(pause * 2, RETRY_MAX_MS);
      }
    }
  };

  const finished = run();
  return {
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
}

/**
 * Tells Telegram where to post updates, with the secret that every post has to carry. Resolves after the first try: while it
 * is refused, or Telegram not reached, everything that needs no updates works, and it is tried again until it is stopped.
 */
export async function useWebhook(
  bot: Bot<BotContext>,
  { url, secret }: { url: string; secret: string },
  flow: UpdateFlow,
  log: Log,
): Promise<UpdateSource> {
  const stopping = new AbortController();
  const { signal } = stopping;

  /** Returns how long to wait before the next try, ms; undefined when none is needed. */
  const attempt = async (pause: number): Promise<number | undefined> => {
    try {
      const options = { secret_token: secret, allowed_updates: wantedBy(bot) };
      await flow.attempt(() => bot.api.setWebhook(url, options));
      return undefined;
    } catch (error) {
      if (!(error instanceof GrammyError)) {
        log.error({ err: error }, "webhook not set; retrying");
        return pause;
      }
      const { description, parameters } = error;
      if (error.error_code === 400) log.error({ description }, "PUBLIC_URL is refused by Telegram; retrying");
      else log.error({ err: error }, "webhook not set; retrying");
      return Math.max(pause, (parameters.retry_after ?? 0) * 1_000);
    }
  };

  const goOn = async (pause: number | undefined, next = REACH_RETRY_MS * 2): Promise<void> => {
    if (pause === undefined) return;
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await goOn(await attempt(next), Math.min(next * 2, REACH_RETRY_MAX_MS));
  };

  const finished = goOn(await attempt(REACH_RETRY_MS));
  return {
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
}

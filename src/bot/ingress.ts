/**
 * How updates get in: each is stored before Telegram is told that it arrived, and forgotten only when it is dealt with.
 * What was under way when the process died is dealt with after the restart, and what Telegram delivers twice counts once.
 */
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Clock, Log } from "../sell/runtime.ts";
import type { DraftStore, Inbox } from "../sell/stores.ts";
import type { BotContext } from "./context.ts";
import { withoutWalletSecret } from "./secret-guard.ts";

/** What the way in needs. */
export interface IngressDeps {
  bot: Bot<BotContext>;
  inbox: Inbox;
  drafts: DraftStore;
  clock: Clock;
  log: Log;
}

/** Ids are remembered longer than Telegram keeps an update (24 hours, getUpdates), ms. */
const REMEMBER_MS = 48 * 3_600_000;
const PRUNE_EVERY_MS = 3_600_000;

/** The way in. */
export class Ingress {
  readonly #deps: IngressDeps;
  readonly #underWay = new Set<Promise<void>>();
  #prunedAt = 0;

  constructor(deps: IngressDeps) {
    this.#deps = deps;
  }

  /** Stores updates and returns those that are new. Only after that may Telegram be told that they arrived. */
  async accept(updates: readonly Update[]): Promise<Update[]> {
    const { inbox, drafts, clock, log } = this.#deps;
    const clean = await Promise.all(
      updates.map((update) =>
        withoutWalletSecret(update, async (userId) => {
          const draft = await drafts.find(userId);
          return draft?.step === "address" ? draft.answers.crypto : undefined;
        }),
      ),
    );
    const now = clock();
    const fresh = new Set(
      await inbox.accept(
        clean.map((update) => ({ id: update.update_id, body: update })),
        now,
      ),
    );
    if (now - this.#prunedAt > PRUNE_EVERY_MS) {
      this.#prunedAt = now;
      // What was accepted has to be dealt with, whether the memory of old ids could be cleaned or not.
      await inbox.prune(now - REMEMBER_MS).catch((error: unknown) => {
        log.warn({ err: error }, "old update ids not deleted");
      });
    }
    return clean.filter((update) => fresh.has(update.update_id));
  }

  /** Deals with one accepted update. Never throws: the bot's own error boundary has told the person. */
  async handle(update: Update): Promise<void> {
    const { bot, inbox, log } = this.#deps;
    try {
      await bot.handleUpdate(update);
    } catch (error) {
      log.error({ err: error, updateId: update.update_id }, "update handler threw");
    }
    try {
      await inbox.done(update.update_id);
    } catch (error) {
      log.error({ err: error, updateId: update.update_id }, "update not marked as done; it will run again");
    }
  }

  /** Deals with updates without waiting for them, e.g. after a webhook was answered. */
  dispatch(updates: readonly Update[]): void {
    for (const update of updates) {
      const work = this.handle(update).finally(() => this.#underWay.delete(work));
      this.#underWay.add(work);
    }
  }

  /** Accepts one update, and deals with it without being waited for. Resolves once it is durable. */
  async take(update: Update): Promise<void> {
    this.dispatch(await this.accept([update]));
  }

  /** Deals with what was accepted before the process ended last time. */
  async resume(): Promise<void> {
    const pending = await this.#deps.inbox.pending();
    if (pending.length > 0)
      this.#deps.log.info({ updates: pending.length }, "resuming updates left from the last run");
    // The store gives back what `accept` put in.
    this.dispatch(pending.map((entry) => entry.body as Update));
  }

  /** Resolves when everything dispatched is dealt with. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

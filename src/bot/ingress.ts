/**
 * How updates get in: each is stored before Telegram is told that it arrived, and forgotten only when it is dealt with and
 * its reply is shown. What was under way when the process died is dealt with after the restart, and what Telegram delivers
 * twice counts once.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Bot, BotError, Context, GrammyError, HttpError } from "grammy";
import type { Update } from "grammy/types";
import type { Worker } from "../sell/due-loop.ts";
import type { Quarantine, SetAsideReason } from "../sell/quarantine.ts";
import type { Clock, Log, Uptime } from "../sell/runtime.ts";
import type { DraftStore, Inbox, PendingUpdate } from "../sell/stores.ts";
import { traced } from "../sell/tracing.ts";
import type { BotContext } from "./context.ts";
import type { Decorations } from "./decorations.ts";
import { UpdateTimedOut } from "./guards.ts";
import type { Debt, OwedReplies } from "./owed-replies.ts";
import { withoutWalletSecret } from "./secret-guard.ts";

/** How the handling of an update may end. */
export const UPDATE_OUTCOMES = [
  "handled",
  /** Telegram has not taken its reply yet; it is handled once more when it has. */
  "owed",
  /** Telegram refused what answers it. */
  "undelivered",
  // Set aside.
  "unanswered",
  "failed",
  "slow",
  "fatal",
] as const;

/** The end of an update's handling. */
export interface EndedUpdate {
  /** What it is, in the Bot API's words: `message`, `callback_query`, … */
  kind: string;
  outcome: (typeof UPDATE_OUTCOMES)[number];
  /** How long it took since it was accepted, ms. */
  ms: number;
}

/** What the way in needs. */
export interface IngressDeps {
  bot: Bot<BotContext>;
  inbox: Inbox;
  owed: OwedReplies;
  decorations: Decorations;
  quarantine: Pick<Quarantine, "setAside">;
  /** Says sorry to somebody whose update is not handled any more. Never rejects. */
  apologize(userId: string): Promise<void>;
  /** Hears of every update whose handling has ended. */
  onUpdate?: ((update: EndedUpdate) => void) | undefined;
  drafts: DraftStore;
  clock: Clock;
  uptime: Uptime;
  log: Log;
}

/** Ids are remembered longer than Telegram keeps an update (24 hours, getUpdates), ms. */
const REMEMBER_MS = 48 * 3_600_000;
const PRUNE_EVERY_MS = 3_600_000;
/** An update that was being handled each time the process ended is not begun once more than this. */
const MOST_STARTS = 2;
/**
 * What an earlier run has left begins within this time. One after the other, so that one which ends the process is known by
 * it, but none waits long for the ones before it, ms.
 */
const RESUME_WITHIN_MS = 1_000;
const RESUME_PACE_MS = 100;

/** Owed replies tried in one round: four rounds a second are about what Telegram takes over all chats. */
const OWED_PER_ROUND = 6;

/** What is left to do about an update, as it is stored: all of it, or the replies that Telegram has not taken. */
type Pending = Update | { update: Update; owed: readonly Debt[] };

/** The way in. As a worker it has another try at what is owed. */
export class Ingress implements Worker {
  readonly name = "replies";
  readonly #deps: IngressDeps;
  readonly #underWay = new Set<Promise<void>>();
  /** Updates that were set aside since the start. */
  readonly #aside = new Set<number>();
  /** Updates left from an earlier run. */
  readonly #resumed = new Set<number>();
  /** The uptime at which old ids are forgotten next. */
  #pruneAt = Number.NEGATIVE_INFINITY;

  constructor(deps: IngressDeps) {
    this.#deps = deps;
  }

  /** Stores updates and returns those that are new. Only after that may Telegram be told that they arrived. */
  async accept(updates: readonly Update[]): Promise<Update[]> {
    const { inbox, drafts, clock, uptime, log } = this.#deps;
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
    if (uptime() >= this.#pruneAt) {
      this.#pruneAt = uptime() + PRUNE_EVERY_MS;
      // What was accepted has to be dealt with, whether the memory of old ids could be cleaned or not.
      await inbox.prune(now - REMEMBER_MS).catch((error: unknown) => {
        log.warn({ err: error }, "old update ids not deleted");
      });
    }
    return clean.filter((update) => fresh.has(update.update_id));
  }

  /**
   * Deals with one accepted update, or tries the replies again that it owes. Never throws: the bot's own error boundary has
   * told the person, and the update is set aside. One whose reply Telegram did not take is none of those that fail, but is
   * set aside with that reply once it is given up.
   */
  async handle(update: Update): Promise<void> {
    const { bot, inbox, owed, decorations, onUpdate, uptime, log } = this.#deps;
    const startedAt = uptime();
    let failed: "failed" | "slow" | "undelivered" | undefined;
    owed.begin(update.update_id);
    try {
      await bot.handleUpdate(update);
    } catch (thrown) {
      const error: unknown = thrown instanceof BotError ? thrown.error : thrown;
      log.error({ err: error, updateId: update.update_id }, "update failed");
      if (error instanceof UpdateTimedOut) failed = "slow";
      else failed = error instanceof GrammyError || error instanceof HttpError ? "undelivered" : "failed";
    }
    // The chat has gone on by now. A stop waits for this, so that no button is left spinning.
    await decorations.settled();
    const left = owed.conclude(update.update_id);
    try {
      if (failed && failed !== "undelivered") await this.#setAside(update, failed);
      else if (left === "abandoned") await this.#setAside(update, "unanswered");
      else if (left === undefined) await this.#done(update.update_id);
      else if (left !== "kept") await inbox.keep(update.update_id, { update, owed: left } satisfies Pending);
    } catch (error) {
      log.error({ err: error, updateId: update.update_id }, "update not marked as done; it will run again");
    }
    const settled = left === undefined ? "handled" : left === "abandoned" ? "unanswered" : "owed";
    onUpdate?.({ kind: kindOf(update), outcome: failed ?? settled, ms: uptime() - startedAt });
  }

  /** Deals with updates without waiting for them, e.g. after a webhook was answered. */
  dispatch(updates: readonly Update[]): void {
    for (const update of updates) void this.#start(update);
  }

  #start(update: Update): Promise<void> {
    const work = traced(() => this.handle(update)).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    return work;
  }

  /** Deals with an update that was set aside, without waiting for it. `body`: as it was accepted. */
  retry(body: unknown): void {
    const update = this.#read(body);
    this.#aside.delete(update.update_id);
    this.dispatch([update]);
  }

  /** Accepts one update, and deals with it without being waited for. Resolves once it is durable. */
  async take(update: Update): Promise<void> {
    this.dispatch(await this.accept([update]));
  }

  /** Deals with what was accepted before the process ended last time. */
  async resume(): Promise<void> {
    const { inbox, log } = this.#deps;
    const pending = await inbox.pending();
    if (pending.length > 0) log.info({ updates: pending.length }, "resuming updates left from the last run");
    const pace = Math.min(RESUME_PACE_MS, RESUME_WITHIN_MS / pending.length);
    for (const entry of pending) {
      // Whatever is wrong with one of them, the others begin, and the bot serves.
      await this.#resume(entry, pace).catch((error: unknown) => {
        log.error({ err: error, updateId: entry.id }, "update not resumed; it will run at the next start");
      });
    }
  }

  /** Begins again with an update; waits for its end, but no longer than `pace`, ms. */
  async #resume({ id, body, starts }: PendingUpdate, pace: number): Promise<void> {
    const { inbox, apologize, onUpdate, log } = this.#deps;
    const update = this.#read(body);
    if (starts >= MOST_STARTS) {
      log.error({ updateId: id }, "update set aside: the process ended each time it was handled");
      await this.#setAside(update, "fatal");
      onUpdate?.({ kind: kindOf(update), outcome: "fatal", ms: 0 });
      const person = this.#personOf(update);
      if (person !== null) void apologize(person);
      return;
    }
    await inbox.begin(id).catch((error: unknown) => {
      log.warn({ err: error, updateId: id }, "start of an update not counted");
    });
    this.#resumed.add(id);
    const work = this.#start(update);
    await Promise.race([work, sleep(pace)]);
  }

  /** The update of a row; the replies that it owed are owed again. */
  #read(body: unknown): Update {
    // The store gives back what was put in.
    const pending = body as Pending;
    if (!("owed" in pending)) return pending;
    this.#deps.owed.restore(pending.update, pending.owed);
    return pending.update;
  }

  async #setAside(update: Update, why: SetAsideReason): Promise<void> {
    const { quarantine, clock } = this.#deps;
    const { update_id: id } = update;
    this.#aside.add(id);
    await quarantine.setAside({ kind: "update", id, userId: this.#personOf(update), why, at: clock() });
  }

  /** What is set aside keeps its content, also when the apology for it is shown at last. */
  async #done(id: number): Promise<void> {
    if (this.#aside.has(id)) return;
    if (this.#resumed.delete(id)) await this.#deps.inbox.doneAgain(id);
    else await this.#deps.inbox.done(id);
  }

  #personOf(update: Update): string | null {
    const { api, botInfo } = this.#deps.bot;
    const { from } = new Context(update, api, botInfo);
    return from ? String(from.id) : null;
  }

  /** To be called when the program ends in an orderly way: what is not dealt with by then has not brought it down. */
  async excuse(): Promise<void> {
    const { inbox, log } = this.#deps;
    await inbox.excuse().catch((error: unknown) => log.warn({ err: error }, "starts of updates not reset"));
  }

  async round(): Promise<void> {
    this.dispatch(this.#deps.owed.due(OWED_PER_ROUND));
  }

  async nextDueAt(): Promise<number | null> {
    return this.#deps.owed.nextDueAt();
  }

  /** Resolves when everything dispatched is dealt with. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

/** What an update is: the one field beside its id. */
function kindOf(update: Update): string {
  return Object.keys(update).find((field) => field !== "update_id") ?? "";
}

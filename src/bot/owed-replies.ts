/**
 * Replies that Telegram would not take. Each is owed like a notice, until it is drawn: whoever answers an update draws
 * through here and goes on as if it had been shown. Its update is dealt with only then (ingress.ts), so a debt survives a
 * restart, and while Telegram takes replies it costs nothing.
 */
import { GrammyError, HttpError, type MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import type { Clock, Log, Uptime } from "../sell/runtime.ts";
import type { BotContext } from "./context.ts";
import type { ChatFile, Target, View } from "./view.ts";

/** What a chat is owed. What may change until it is paid is named, and drawn as it is then. */
export type OwedReply =
  /** The present screen of the sale. */
  | { kind: "sale" }
  /** The card of an order. */
  | { kind: "order"; id: string }
  | { kind: "view"; view: View }
  /** Not stored, as it may be large: after a restart its update is dealt with once more. */
  | { kind: "file"; file: ChatFile };

/** The same with where it was to be drawn. */
export type Debt = OwedReply & { target: Target };

/** What the debts need. */
export interface OwedRepliesDeps {
  clock: Clock;
  uptime: Uptime;
  log: Log;
  /** Called when the time of the next payment has changed. */
  onDue: () => void;
}

/** The replies that one update still owes its chat. */
interface Account {
  update: Update;
  chatId: number | undefined;
  replies: readonly Debt[];
  /** The uptime at which they are tried again. */
  dueAt: number;
  /** How often that was tried. */
  attempts: number;
  /** The uptime at which it was first owed. */
  since: number;
  /** The replies as the store has them. */
  stored: string;
}

/** Pause before a reply is tried again where Telegram names none, doubled each time up to the maximum, ms. */
const RETRY_MS = 1_000;
const RETRY_MAX_MS = 5 * 60_000;
/** A reply that Telegram has not taken for so long is given up, ms. */
const GIVE_UP_MS = 24 * 3_600_000;

/** Keeps the debts. */
export class OwedReplies {
  readonly #deps: OwedRepliesDeps;
  /** By the id of the update. */
  readonly #accounts = new Map<number, Account>();
  /** Updates that are being dealt with, or whose replies are being tried. */
  readonly #underWay = new Set<number>();

  constructor(deps: OwedRepliesDeps) {
    this.#deps = deps;
  }

  /**
   * Draws a reply. Where Telegram would take it later, or the way there broke, it is owed from now on; where the chat
   * refuses messages, nothing is owed. Both give undefined. Everything else that goes wrong is thrown.
   */
  async draw<T>(ctx: BotContext, reply: Debt, task: () => Promise<T>): Promise<T | undefined> {
    try {
      const drawn = await task();
      this.#drop(ctx, reply);
      return drawn;
    } catch (error) {
      if (error instanceof GrammyError && error.error_code === 403) {
        this.#deps.log.info({ updateId: ctx.update.update_id }, "reply dropped: chat refuses messages");
        return undefined;
      }
      if (!mayComeLater(error)) throw error;
      this.#drop(ctx, reply);
      this.#owe(ctx, reply, error);
      return undefined;
    }
  }

  /** Whether the update was dealt with before, and only its replies are missing. */
  has({ update }: BotContext): boolean {
    return this.#accounts.has(update.update_id);
  }

  /** Draws what an update still owes, and does nothing else about it. Belongs before whatever deals with updates. */
  pay(draw: (ctx: BotContext, reply: Debt) => Promise<unknown>): MiddlewareFn<BotContext> {
    return async (ctx, next) => {
      const account = this.#accounts.get(ctx.update.update_id);
      if (!account) return next();
      const { replies } = account;
      account.replies = [];
      for (const reply of replies) await draw(ctx, reply);
    };
  }

  /** Takes up what an update owed when the process ended. It is to be dealt with at once. */
  restore(update: Update, replies: readonly Debt[]): void {
    const now = this.#deps.uptime();
    this.#underWay.add(update.update_id);
    this.#accounts.set(update.update_id, {
      update,
      chatId: chatOf(update),
      replies,
      dueAt: now,
      attempts: 0,
      since: now,
      stored: JSON.stringify(replies),
    });
  }

  /** Updates whose replies are to be tried again now, at most `count`. */
  due(count: number): readonly Update[] {
    const now = this.#deps.uptime();
    return this.#resting()
      .filter(({ dueAt }) => dueAt <= now)
      .slice(0, count)
      .map(({ update }) => update);
  }

  /** When the next replies are to be tried again, ms since epoch; null when none are owed. */
  nextDueAt(): number | null {
    const { clock, uptime } = this.#deps;
    const resting = this.#resting();
    if (resting.length === 0) return null;
    return clock() + Math.min(...resting.map(({ dueAt }) => dueAt)) - uptime();
  }

  #resting(): readonly Account[] {
    return [...this.#accounts.values()].filter(({ update }) => !this.#underWay.has(update.update_id));
  }

  /** An update is about to be dealt with, or its replies are about to be tried again. */
  begin(updateId: number): void {
    this.#underWay.add(updateId);
    const account = this.#accounts.get(updateId);
    if (!account) return;
    account.attempts += 1;
    // Where Telegram names no time, and whatever keeps them from being tried at all.
    account.dueAt = this.#deps.uptime() + pauseAfter(undefined, account.attempts);
  }

  /**
   * Says what is left of an update that was dealt with, or tried again: the replies to be kept with it; "kept" where they
   * are already, or cannot be; "abandoned" where they are given up; undefined where nothing is owed.
   */
  conclude(updateId: number): readonly Debt[] | "kept" | "abandoned" | undefined {
    const { uptime, log, onDue } = this.#deps;
    this.#underWay.delete(updateId);
    const account = this.#accounts.get(updateId);
    if (!account) return undefined;
    const now = uptime();
    const isPaid = account.replies.length === 0;
    if (isPaid || now - account.since >= GIVE_UP_MS) {
      this.#accounts.delete(updateId);
      if (isPaid) return undefined;
      log.error({ updateId }, "reply abandoned after 24 h; set aside");
      return "abandoned";
    }
    onDue();
    const replies = JSON.stringify(account.replies);
    if (replies === account.stored || account.replies.some(({ kind }) => kind === "file")) return "kept";
    account.stored = replies;
    return account.replies;
  }

  #owe({ update }: BotContext, reply: Debt, error: unknown): void {
    const { uptime, log, onDue } = this.#deps;
    const now = uptime();
    const account = this.#accounts.get(update.update_id) ?? {
      update,
      chatId: chatOf(update),
      replies: [],
      dueAt: now,
      attempts: 0,
      since: now,
      stored: "",
    };
    account.replies = [...account.replies, reply];
    account.dueAt = now + pauseAfter(error, account.attempts);
    this.#accounts.set(update.update_id, account);
    log.warn({ updateId: update.update_id, err: error }, "reply not taken by Telegram; retrying");
    if (!this.#underWay.has(update.update_id)) onDue();
  }

  /** What earlier updates owed the chat and is on screen now, or owed by this one, is not drawn a second time. */
  #drop({ update }: BotContext, reply: Debt): void {
    const { uptime, onDue } = this.#deps;
    const chatId = chatOf(update);
    for (const account of this.#accounts.values()) {
      if (account.chatId !== chatId || account.update.update_id >= update.update_id) continue;
      const left = account.replies.filter((other) => !replaces(reply, other));
      if (left.length === account.replies.length) continue;
      account.replies = left;
      if (left.length > 0) continue;
      // Nothing is left to draw: the next round finds it dealt with.
      account.dueAt = uptime();
      onDue();
    }
  }
}

/** Whether one reply shows what the other was to show, or stands in its place. */
function replaces(reply: Debt, other: Debt): boolean {
  if (reply.kind === "sale" && other.kind === "sale") return true;
  if (reply.kind === "order" && other.kind === "order" && reply.id === other.id) return true;
  const { target } = reply;
  return (
    target.kind === "edit" && other.target.kind === "edit" && target.messageId === other.target.messageId
  );
}

function chatOf({ message, edited_message, callback_query }: Update): number | undefined {
  return (message ?? edited_message ?? callback_query?.message)?.chat.id;
}

/** Whether Telegram asks for patience, has a fault of its own, or could not be reached. */
function mayComeLater(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);
}

function pauseAfter(error: unknown, attempts: number): number {
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return asked === undefined ? Math.min(RETRY_MS * 2 ** attempts, RETRY_MAX_MS) : asked * 1_000;
}

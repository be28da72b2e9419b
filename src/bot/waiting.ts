/**
 * What people see while the providers are being asked. Whoever has to wait for their turn sees it at once, everybody else
 * only when the answer takes its time: a quick one costs no call. The note is a message that the answer then replaces.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { MiddlewareFn } from "grammy";
import type { Log } from "../sell/runtime.ts";
import { decodePress } from "./callback-data.ts";
import type { BotContext, Waiting } from "./context.ts";
import { type Screen, targetFor } from "./screen.ts";

/** What the notes need. */
export interface WaitingDeps {
  screen: Screen;
  /** How long people wait for turns in the course of one update, ms. */
  patienceMs: number;
  /** How long an answer may take without a note, ms. */
  noteAfterMs: number;
  log: Log;
}

/** How long people wait for turns in the course of one update, ms; shorter than an update may take (guards.ts). */
export const PATIENCE_MS = 60_000;
/** From such a wait on it is said that many are asking, ms. */
const LONG_WAIT_MS = 3_000;
/** How long the answer waits for a note that is still on its way, so as not to be overtaken by it, ms. */
const GRACE_MS = 2_000;

/** Gives every update somebody who asks on behalf of its person. Belongs behind whoever finds out who that is. */
export function createWaiting(deps: WaitingDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    ctx.waiting = new WaitingPerson(ctx, deps);
    try {
      await next();
    } finally {
      // Whatever broke, no note stays behind.
      const noted = await ctx.waiting.end();
      if (noted?.kind === "edit") deps.screen.remove(ctx.user.chatId, noted.messageId);
    }
  };
}

class WaitingPerson implements Waiting {
  readonly id: string;
  readonly patientUntil: number;
  readonly #ctx: BotContext;
  readonly #deps: WaitingDeps;
  #timer: NodeJS.Timeout | undefined;
  #note: Promise<number | undefined> | undefined;
  #isOver = false;

  constructor(ctx: BotContext, deps: WaitingDeps) {
    this.id = ctx.user.id;
    this.#ctx = ctx;
    this.#deps = deps;
    this.patientUntil = performance.now() + deps.patienceMs;
  }

  onAsked(waitMs: number): void {
    if (this.#isOver || this.#note !== undefined) return;
    if (waitMs > 0) this.#showNote(waitMs);
    else this.#timer ??= setTimeout(() => this.#showNote(0), this.#deps.noteAfterMs);
  }

  async end(): ReturnType<Waiting["end"]> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    const note = this.#note;
    this.#note = undefined;
    if (note === undefined) return undefined;
    const messageId = await Promise.race([note, sleep(GRACE_MS, "late" as const, { ref: false })]);
    if (messageId === undefined) return undefined;
    if (messageId !== "late") return { kind: "edit", messageId };
    void this.#takeBack(note);
    return { kind: "new" };
  }

  /** A note that comes after its answer goes away again. */
  async #takeBack(note: Promise<number | undefined>): Promise<void> {
    const messageId = await note;
    if (messageId !== undefined) this.#deps.screen.remove(this.#ctx.user.chatId, messageId);
  }

  #showNote(waitMs: number): void {
    clearTimeout(this.#timer);
    const { screen, log } = this.#deps;
    const { user, tr, callbackQuery } = this.#ctx;
    const press = decodePress(callbackQuery?.data ?? "");
    const isOrder = press?.area === "sell" && press.action === "confirm";
    const text = waitMs >= LONG_WAIT_MS ? "asking-queued" : isOrder ? "toast-confirm" : "toast-refresh";
    const view = { html: tr.html(text), rows: [] };
    this.#note = screen.show(user.chatId, tr.locale, view, targetFor(this.#ctx)).catch((error: unknown) => {
      log.debug({ err: error }, "waiting note not shown");
      return undefined;
    });
  }
}

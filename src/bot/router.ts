/**
 * The router of presses: every press is answered before anything is done about it. Whoever deals with presses decides what
 * is said and hands back what is to be done; the router says it, has it done, and shows what came of it. Nothing else
 * answers presses, since Telegram takes one answer for each.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { MiddlewareFn, NextFunction } from "grammy";
import type { Translator } from "../i18n.ts";
import type { Clock } from "../sell/runtime.ts";
import { decodePress, type Press, type PressOf } from "./callback-data.ts";
import type { BotContext } from "./context.ts";
import type { Screen } from "./screen.ts";
import { type Shown, shortened } from "./view.ts";

/** How a press is answered, and what is done then. Without words its button just stops spinning. */
export interface Reply {
  /** Stands above the chat for a moment; plain text, of which {@link ANSWER_LENGTH} characters are shown. */
  toast?: string;
  /** The same where it must not be missed: the person has to close it. */
  alert?: string;
  /**
   * Does what was asked for and gives what is shown then. Where that is on screen already and there are no words, the press is
   * answered with just that.
   */
  show?: () => Shown | Promise<Shown>;
  /** Does what was asked for and draws whatever there is to see. */
  work?: () => Promise<void>;
}

/**
 * Decides about a press, and quickly: what takes its time belongs into `show` or `work`. Undefined where the press means
 * nothing, as for somebody without the right to it. `next` goes on to what stands behind the router.
 */
export type PressHandler<P> = (
  press: P,
  ctx: BotContext,
  next: NextFunction,
) => Reply | undefined | Promise<Reply | undefined>;

/** Who decides about which presses. */
export type PressTable = { [Area in Press["area"]]: PressHandler<PressOf<Area>> };

/** Characters of an answer to a press (Bot API, answerCallbackQuery). */
const ANSWER_LENGTH = 200;
/** How long a press waits for its chat before it is answered all the same, ms. */
const QUEUE_PATIENCE_MS = 250;
/** How long a press without words waits for what is shown, so as to say when that is nothing new, ms. */
const SHOW_PATIENCE_MS = 1_000;

/** Writes to whoever an update is from, also before they are loaded. */
export type TranslatorOf = (ctx: BotContext) => Promise<Translator>;

/** Answers presses. */
export class PressRouter {
  readonly #screen: Screen;
  readonly #clock: Clock;
  readonly #translatorOf: TranslatorOf;
  readonly #answered = new WeakSet<BotContext>();
  readonly #queued = new WeakMap<BotContext, NodeJS.Timeout>();

  constructor(screen: Screen, clock: Clock, translatorOf: TranslatorOf) {
    this.#screen = screen;
    this.#clock = clock;
    this.#translatorOf = translatorOf;
  }

  /**
   * Stands before the queue of the chat: a press that finds its chat busy is asked for a moment while it waits, and what it
   * asks for is done when its turn comes. Whatever becomes of it, no button spins for ever.
   */
  enterQueue(): MiddlewareFn<BotContext> {
    return async (ctx, next) => {
      // One whose reply is owed was answered long ago.
      if (!ctx.callbackQuery || this.#screen.isOwing(ctx)) return next();
      // Whatever is under way is usually done before anybody sees the button spin, and then the answer can say more.
      this.#queued.set(
        ctx,
        setTimeout(() => void this.#answerWaiting(ctx), QUEUE_PATIENCE_MS),
      );
      try {
        await next();
      } finally {
        await this.#answer(ctx, {});
      }
    };
  }

  /** Stands behind the queue of the chat. */
  leaveQueue(): MiddlewareFn<BotContext> {
    return (ctx, next) => {
      clearTimeout(this.#queued.get(ctx));
      return next();
    };
  }

  /** Deals with presses as the table says, and as `otherwise` says where it says nothing. */
  route(table: Partial<PressTable>, otherwise: PressHandler<Press | undefined>): MiddlewareFn<BotContext> {
    return this.decide(async (ctx, next) => {
      const press = decodePress(ctx.callbackQuery?.data ?? "");
      return (press && (await decided(table, press, ctx, next))) ?? otherwise(press, ctx, next);
    });
  }

  /** Deals with every press a decision is made about; the others go on, like all that is no press. */
  decide(
    decide: (ctx: BotContext, next: NextFunction) => Reply | undefined | Promise<Reply | undefined>,
  ): MiddlewareFn<BotContext> {
    return async (ctx, next) => {
      const reply = ctx.callbackQuery && (await decide(ctx, next));
      if (!reply) return next();
      const isSilent = reply.toast === undefined && reply.alert === undefined;
      const early = isSilent ? Promise.resolve(reply.show?.()) : undefined;
      const quick = await Promise.race([early, sleep(SHOW_PATIENCE_MS, "late" as const, { ref: false })]);
      await this.#answer(ctx, isSilent ? this.#said(ctx, quick) : reply);
      const shown = await (early ?? reply.show?.());
      if (shown) await this.#screen.respond(ctx, shown);
      await reply.work?.();
    };
  }

  /** What is said where nothing else is: something can be seen of every press, whatever comes of it. */
  #said(ctx: BotContext, shown: Shown | "late" | undefined): Reply {
    if (shown === "late") return { toast: ctx.tr.plain("toast-moment") };
    if (!shown || !this.#screen.isShown(ctx, shown)) return {};
    return { toast: ctx.tr.plain("toast-nothing-new", { time: { at: this.#clock(), format: "Dt" } }) };
  }

  async #answerWaiting(ctx: BotContext): Promise<void> {
    const tr = await this.#translatorOf(ctx);
    await this.#answer(ctx, { toast: tr.plain("toast-moment") });
  }

  /**
   * The first answer counts. It goes beside the work (decorations.ts): when Telegram does not take it, the button spins a
   * little longer and what was asked for is done all the same.
   */
  async #answer(ctx: BotContext, { toast, alert }: Reply): Promise<void> {
    if (this.#answered.has(ctx)) {
      // It had to wait and was answered without a word, so what must not be missed becomes a message.
      if (alert !== undefined) {
        const view = { html: ctx.tr.html("value", { value: alert }), rows: [] };
        await this.#screen.respond(ctx, view, { kind: "new" });
      }
      return;
    }
    this.#answered.add(ctx);
    clearTimeout(this.#queued.get(ctx));
    const said = alert ?? toast;
    const text = said === undefined ? {} : { text: shortened(said, ANSWER_LENGTH) };
    await ctx.answerCallbackQuery({ ...text, ...(alert === undefined ? {} : { show_alert: true }) });
  }
}

function decided<Area extends Press["area"]>(
  table: Partial<PressTable>,
  press: PressOf<Area>,
  ctx: BotContext,
  next: NextFunction,
): ReturnType<PressHandler<never>> {
  const handler: PressHandler<PressOf<Area>> | undefined = table[press.area];
  return handler?.(press, ctx, next);
}

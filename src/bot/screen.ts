/** Puts views into the chat: one message is edited while a person presses, a new one is sent when they type. */
import { isDeepStrictEqual } from "node:util";
import { type Api, GrammyError, HttpError, InputFile } from "grammy";
import { plainText } from "../i18n.ts";
import type { Log } from "../sell/runtime.ts";
import type { ChatMoves } from "../sell/stores.ts";
import type { BotContext } from "./context.ts";
import type { Decorations } from "./decorations.ts";
import { type Form, formsOf } from "./forms.ts";
import type { OwedReplies, OwedReply } from "./owed-replies.ts";
import { type ChatFile, keyboard, type Shown, type Target, type View } from "./view.ts";

/** How messages look on this instance, who hears of what Telegram refuses, and where what it would not take is kept. */
export interface ScreenOptions {
  owed: OwedReplies;
  decorations: Decorations;
  /** Mark put above every message of a sandbox instance, HTML; empty in production. */
  mark: (locale: string) => string;
  moves: ChatMoves;
  log: Log;
}

/** Visible characters of a text and of what stands below a file (Bot API, sendMessage and sendDocument). */
const TEXT_LENGTH = 4096;
const CAPTION_LENGTH = 1024;

/**
 * Where the answer to an update belongs: in place of the message that was pressed, or below everything else. An order's
 * live card stays where it is, and pictures and files cannot become a text.
 */
export function targetFor(ctx: BotContext): Target {
  return ctx.liveCard === undefined ? pressedTarget(ctx) : { kind: "new" };
}

/** Where something about an order belongs: on its own card as well. */
export function targetForOrder(ctx: BotContext, orderId: string): Target {
  return ctx.liveCard === undefined || ctx.liveCard === orderId ? pressedTarget(ctx) : { kind: "new" };
}

function pressedTarget(ctx: BotContext): Target {
  const message = ctx.callbackQuery?.message;
  return message && "text" in message ? { kind: "edit", messageId: message.message_id } : { kind: "new" };
}

/**
 * Writes to chats. Everything that is sent passes through here: what Telegram refuses is offered again in plainer forms, and
 * a group that has another id by now is found there.
 */
export class Screen {
  readonly #api: Api;
  readonly #options: ScreenOptions;

  constructor(api: Api, options: ScreenOptions) {
    this.#api = api;
    this.#options = options;
  }

  /**
   * Shows what answers an update: a view at `target`, by default where the answer belongs, a file below everything else.
   * Returns the id of the message that carries it; undefined while Telegram does not take it: then `owed` is drawn as soon
   * as it does.
   */
  async respond(
    ctx: BotContext,
    shown: Shown,
    target?: Target,
    owed?: OwedReply,
  ): Promise<number | undefined> {
    const { chatId, tr } = ctx;
    if (chatId === undefined) throw new Error("an update without a chat has no answer");
    const place = inTopic(ctx, target ?? (await ctx.waiting.end()) ?? targetFor(ctx));
    const isFile = "bytes" in shown;
    const itself: OwedReply = isFile ? { kind: "file", file: shown } : { kind: "view", view: shown };
    return this.answer(ctx, owed ?? itself, place, () =>
      "bytes" in shown
        ? this.send(String(chatId), tr.locale, shown, place)
        : this.show(String(chatId), tr.locale, shown, place),
    );
  }

  /** The same for what `draw` shows at `target`. Rejects once the update is given up: what is newer must not be covered. */
  async answer<T>(
    ctx: BotContext,
    owed: OwedReply,
    target: Target,
    draw: () => Promise<T>,
  ): Promise<T | undefined> {
    const { timeLimit } = ctx;
    timeLimit.throwIfAborted();
    return this.#options.owed.draw(ctx, { ...owed, target }, () =>
      draw().catch((error: unknown) => {
        timeLimit.throwIfAborted();
        throw error;
      }),
    );
  }

  /** Says sorry for an update that failed, also for one that is given up: the last that it shows. */
  async apologize(ctx: BotContext, view: View): Promise<void> {
    const place = (await ctx.waiting.end()) ?? { kind: "new" };
    await this.#options.owed.draw(ctx, { kind: "view", view, target: place }, () =>
      this.show(ctx.user.chatId, ctx.tr.locale, view, place),
    );
  }

  /** Whether the message that was pressed says all this already, and would be edited to say it. */
  isShown(ctx: BotContext, shown: Shown): boolean {
    const message = ctx.callbackQuery?.message;
    if ("bytes" in shown || targetFor(ctx).kind !== "edit" || !message || !("text" in message)) return false;
    const text = plainText(`${this.#options.mark(ctx.tr.locale)}${shown.html}`);
    return text.trim() === message.text && isDeepStrictEqual(keyboard(shown.rows), message.reply_markup);
  }

  /** Whether an update was dealt with before, and only its replies are missing. */
  isOwing(ctx: BotContext): boolean {
    return this.#options.owed.has(ctx);
  }

  /** Shows a view that answers no update, and returns the id of the message that carries it. */
  async show(chatId: string, locale: string, view: View, place: Target): Promise<number> {
    // Deleted, or too old to be edited: the person still has to see the screen.
    if (place.kind === "edit" && (await this.edit(chatId, locale, view, place.messageId))) {
      return place.messageId;
    }
    return this.#offer(chatId, this.#forms(locale, view, TEXT_LENGTH), async (chat, form) => {
      const effect = form.isCelebrated ? { message_effect_id: CONFETTI } : {};
      const options = { ...WITHOUT_PREVIEW, ...markupOf(form), ...deliveryTo(place), ...effect };
      return (await this.#api.sendMessage(chat, form.text, options)).message_id;
    });
  }

  /**
   * Shows a view in place of a message, within `limitMs` where that is given. Returns false when that message cannot be
   * edited any more.
   */
  async edit(
    chatId: string,
    locale: string,
    view: View,
    messageId: number,
    limitMs?: number,
  ): Promise<boolean> {
    // grammY wants the signal type of its own polyfill; it is used as an event target only.
    const signal = (limitMs === undefined ? undefined : AbortSignal.timeout(limitMs)) as Parameters<
      Api["editMessageText"]
    >[4];
    try {
      await this.#offer(chatId, this.#forms(locale, view, TEXT_LENGTH), (chat, form) => {
        const options = { ...WITHOUT_PREVIEW, ...markupOf(form) };
        return this.#api.editMessageText(chat, messageId, form.text, options, signal);
      });
      return true;
    } catch (error) {
      if (says(error, UNCHANGED)) return true;
      if (!isRefusal(error)) throw error;
      return false;
    }
  }

  /**
   * Sends a file below everything else, its caption marked like every message, and returns the id of the message that carries
   * it. A picture that Telegram does not take as one is sent as a file.
   */
  async send(
    chatId: string,
    locale: string,
    file: ChatFile,
    place: Target = { kind: "new" },
  ): Promise<number> {
    const forms = [...this.#forms(locale, { html: file.caption, rows: file.rows ?? [] }, CAPTION_LENGTH)];
    const kinds = file.kind === "photo" ? (["photo", "document"] as const) : (["document"] as const);
    const all = kinds.flatMap((kind) => forms.map((form) => ({ ...form, kind })));
    return this.#offer(chatId, all, async (chat, form) => {
      const content = new InputFile(file.bytes, file.name);
      const secrecy = file.isPersonal ? { protect_content: true } : {};
      const options = { caption: form.text, ...markupOf(form), ...deliveryTo(place), ...secrecy };
      const sent =
        form.kind === "photo"
          ? await this.#api.sendPhoto(chat, content, options)
          : await this.#api.sendDocument(chat, content, options);
      return sent.message_id;
    });
  }

  #forms(locale: string, { html, unlinked, ...view }: View, limit: number): Iterable<Form> {
    const mark = this.#options.mark(locale);
    const marked = unlinked === undefined ? {} : { unlinked: `${mark}${unlinked}` };
    return formsOf({ ...view, html: `${mark}${html}`, ...marked }, limit);
  }

  /** Offers a chat one form after the other until Telegram takes one. Rejects with its refusal of the last one. */
  async #offer<F, T>(
    chatId: string,
    forms: Iterable<F>,
    send: (chat: string, form: F) => Promise<T>,
  ): Promise<T> {
    let refusal: unknown;
    for (const form of forms) {
      try {
        return await this.#reach(chatId, (chat) => send(chat, form));
      } catch (error) {
        if (refusalOf(error) !== "content" || says(error, UNEDITABLE)) throw error;
        this.#options.log.warn({ err: error }, "message refused by Telegram; trying a plainer form");
        refusal = error;
      }
    }
    throw refusal;
  }

  /** Calls for a chat by the id it has now. That it has another one is told by refusing the old one. */
  async #reach<T>(chatId: string, call: (chat: string) => Promise<T>): Promise<T> {
    // Only groups move.
    const known = chatId.startsWith("-") ? await this.#options.moves.currentId(chatId) : chatId;
    try {
      return await call(known);
    } catch (error) {
      const to = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
      if (to === undefined) throw error;
      await this.chatMoved(chatId, String(to));
      return call(String(to));
    }
  }

  /** Notes that a group has become a supergroup, and has the id `to` from now on. */
  async chatMoved(from: string, to: string): Promise<void> {
    const { moves, log } = this.#options;
    await moves.move(from, to);
    log.warn({ from, to }, "group became a supergroup: it has another id");
  }

  /** Deletes a message of ours, beside the work. One that is gone, or a failure, is no matter. */
  remove(chatId: string, messageId: number): void {
    this.#options.decorations.begin(() => this.#api.deleteMessage(chatId, messageId));
  }

  /** Takes the buttons off a message that is not the present screen any more, beside the work. */
  async retire(chatId: string, messageId: number): Promise<void> {
    await this.#api.editMessageReplyMarkup(chatId, messageId, { reply_markup: { inline_keyboard: [] } });
  }
}

/** The effect with confetti, as apps know it; Telegram publishes no list. It plays in private chats only. */
const CONFETTI = "5046509860389126442";
const WITHOUT_PREVIEW = { link_preview_options: { is_disabled: true } };

/** A new message answers in the topic it was asked in. */
function inTopic({ msg }: BotContext, target: Target): Target {
  const topicId = msg?.is_topic_message ? msg.message_thread_id : undefined;
  return target.kind === "new" && topicId !== undefined ? { ...target, topicId } : target;
}

/** How a new message is delivered, as all calls that send one say it. */
function deliveryTo(place: Target) {
  if (place.kind === "edit") return {};
  return {
    ...(place.silent ? { disable_notification: true } : {}),
    ...(place.topicId === undefined ? {} : { message_thread_id: place.topicId }),
  };
}

/** How a form is marked up, as all calls that carry one say it. */
function markupOf({ parseMode, keyboard }: Form) {
  return { ...(parseMode ? { parse_mode: parseMode } : {}), reply_markup: keyboard };
}

/** Why Telegram refuses a message for good: the bot may not write to that chat, or it takes it in no form. */
export type Refusal = "chat" | "content";

/** What Telegram says of chats that are gone or closed to the bot. */
const CLOSED = new RegExp(
  "chat not found|peer_id_invalid|chat_write_forbidden|chat_restricted|chat_admin_required|not enough rights|have no rights" +
    "|need administrator rights|group chat was|user not found|topic_closed|topic_deleted|message thread not found",
  "i",
);

/** Why a message was refused for good; undefined when it may get through later, or Telegram did not refuse it. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 403) return "chat";
  if (error.error_code !== 400) return undefined;
  return CLOSED.test(error.description) ? "chat" : "content";
}

/** What Telegram says of an edit that changes nothing, and of messages that cannot be edited (any more). */
const UNCHANGED = /message is not modified/;
const UNEDITABLE =
  /message is not modified|message to edit not found|message can't be edited|no text in the message|MESSAGE_ID_INVALID/;

/** Whether it was Telegram, or the way there, that failed. */
export function isTelegrams(error: unknown): boolean {
  return error instanceof GrammyError || error instanceof HttpError;
}

function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400;
}

function says(error: unknown, words: RegExp): boolean {
  return isRefusal(error) && words.test(error.description);
}

/** Puts views into the chat: one message is edited while a person presses, a new one is sent when they type. */
import { type Api, GrammyError, HttpError, InputFile } from "grammy";
import type { BotContext } from "./context.ts";
import { keyboard, type View } from "./view.ts";

/** How messages look on this instance. */
export interface ScreenOptions {
  /** Mark put above every message of a sandbox instance, HTML; empty in production. */
  mark: (locale: string) => string;
}

/** Where to put a view. */
export type Target =
  /** Below everything else; without a sound when `silent`. */
  | { kind: "new"; silent?: true }
  /** In place of this message; below everything else if that cannot be edited any more. */
  | { kind: "edit"; messageId: number };

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

/** A file for a chat. */
export interface ChatFile {
  /** `photo` is shown as a picture, `document` can be saved under its name. */
  kind: "document" | "photo";
  name: string;
  bytes: Uint8Array;
  /** What stands below it: HTML, at most 1024 visible characters with the mark (Bot API, sendDocument). */
  caption: string;
  /** Buttons below the caption; none when left out. */
  rows?: View["rows"];
}

/** What answers an update. */
export type Shown = View | ChatFile;

/** Writes to chats. */
export class Screen {
  readonly #api: Api;
  readonly #options: ScreenOptions;

  constructor(api: Api, options: ScreenOptions) {
    this.#api = api;
    this.#options = options;
  }

  /** Shows what answers an update: a view where the answer belongs, a file below everything else. */
  respond(ctx: BotContext, shown: Shown): Promise<number> {
    const { user, tr } = ctx;
    return "bytes" in shown
      ? this.send(user.chatId, tr.locale, shown)
      : this.show(user.chatId, tr.locale, shown, targetFor(ctx));
  }

  /** Shows a view and returns the id of the message that carries it. */
  async show(chatId: string | number, locale: string, view: View, place: Target): Promise<number> {
    // Deleted, or too old to be edited: the person still has to see the screen.
    if (place.kind === "edit" && (await this.edit(chatId, locale, view, place.messageId))) {
      return place.messageId;
    }
    const { html, options } = this.#message(locale, view);
    const quiet = place.kind === "new" && place.silent ? { disable_notification: true } : {};
    const sent = await this.#api.sendMessage(chatId, html, { ...options, ...quiet });
    return sent.message_id;
  }

  /** Shows a view in place of a message. Returns false when that message cannot be edited any more. */
  async edit(chatId: string | number, locale: string, view: View, messageId: number): Promise<boolean> {
    const { html, options } = this.#message(locale, view);
    try {
      await this.#api.editMessageText(chatId, messageId, html, options);
      return true;
    } catch (error) {
      if (says(error, "message is not modified")) return true;
      if (!isRefusal(error)) throw error;
      return false;
    }
  }

  #message(locale: string, view: View) {
    return {
      html: `${this.#options.mark(locale)}${view.html}`,
      options: {
        parse_mode: "HTML" as const,
        link_preview_options: { is_disabled: true },
        reply_markup: keyboard(view.rows),
      },
    };
  }

  /** Sends a file, its caption marked like every message, and returns the id of the message that carries it. */
  async send(chatId: string | number, locale: string, file: ChatFile): Promise<number> {
    const content = new InputFile(file.bytes, file.name);
    const options = {
      caption: `${this.#options.mark(locale)}${file.caption}`,
      parse_mode: "HTML" as const,
      reply_markup: keyboard(file.rows ?? []),
    };
    const sent =
      file.kind === "photo"
        ? await this.#api.sendPhoto(chatId, content, options)
        : await this.#api.sendDocument(chatId, content, options);
    return sent.message_id;
  }

  /** Takes the buttons off a message that is not the present screen any more. A message that is gone, or a failure, is no matter. */
  async retire(chatId: string | number, messageId: number): Promise<void> {
    try {
      await this.#api.editMessageReplyMarkup(chatId, messageId, { reply_markup: { inline_keyboard: [] } });
    } catch (error) {
      if (!isTelegrams(error)) throw error;
    }
  }
}

/** Whether it was Telegram, or the way there, that failed. */
function isTelegrams(error: unknown): boolean {
  return error instanceof GrammyError || error instanceof HttpError;
}

function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400;
}

function says(error: unknown, words: string): boolean {
  return isRefusal(error) && error.description.includes(words);
}

/**
 * Alerts in the admin chat: sends what the book of alerts holds ready, and lets admins mute a kind of them. The chat may
 * be a group, so the mute button is the one thing that works in groups.
 */
import { GrammyError } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Access } from "../../admin/access.ts";
import type { AlertBook, AlertMessage } from "../../admin/alerts.ts";
import type { BareKey, Languages, Translator } from "../../i18n.ts";
import type { Alert, AlertKind } from "../../sell/alerts.ts";
import type { Worker } from "../../sell/due-loop.ts";
import type { CallbackRefusal } from "../../sell/off-ramp.ts";
import type { UserStore } from "../../sell/people.ts";
import type { Quarantine, SetAsideReason } from "../../sell/quarantine.ts";
import type { Clock, Log } from "../../sell/runtime.ts";
import type { ChatMoves } from "../../sell/stores.ts";
import { isWaitKind } from "../../sell/waiting.ts";
import { encodePress, type Press, type PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { PressHandler } from "../router.ts";
import { isTelegrams, refusalOf, type Screen } from "../screen.ts";
import { type Button, keyboard, type View } from "../view.ts";
import { setAsideWords } from "./quarantine.ts";
import { orderPress } from "./tools.ts";

/** What the sender of alerts needs. */
export interface AlertPostDeps {
  book: AlertBook;
  /** The admin chat; negative for a group. */
  chatId: string;
  /** People who are told in private while that chat is closed to the bot. */
  owners: readonly string[];
  chatMoves: Pick<ChatMoves, "currentId">;
  quarantine: Quarantine;
  users: UserStore;
  languages: Languages;
  /** The bot's name without the @, for the way from a group to the private chat. */
  username: () => string;
  screen: Screen;
  clock: Clock;
  log: Log;
}

/** Pause after a message that was not delivered, doubled each time up to the maximum, ms. */
const RETRY_MS = 5_000;
const RETRY_MAX_MS = 10 * 60_000;

/**
 * Sends each alert at least once, however long nobody can be written to. One that Telegram takes in no form is set aside, so
 * that those behind it go on.
 */
export class AlertPost implements Worker {
  readonly name = "alerts";
  readonly #deps: AlertPostDeps;
  /** The id of the admin chat as admins know it. */
  #knownId: string;
  #failures = 0;
  #pausedUntil = 0;

  constructor(deps: AlertPostDeps) {
    this.#deps = deps;
    this.#knownId = deps.chatId;
  }

  async nextDueAt(): Promise<number | null> {
    const due = this.#deps.book.nextDueAt();
    return due === null ? null : Math.max(due, this.#pausedUntil);
  }

  async round(): Promise<void> {
    const { book, clock } = this.#deps;
    await this.#lookForMove();
    await book.flush();
    if (clock() < this.#pausedUntil) return;
    for (let message = book.next(); message !== undefined; message = book.next()) {
      const at = clock();
      if (!(await this.#send(message))) return;
      await book.sent(message, at);
      await this.#lookForMove();
    }
  }

  /** Has admins told that their chat has another id: at each start, until it is configured. */
  async #lookForMove(): Promise<void> {
    const { book, chatId, chatMoves } = this.#deps;
    const id = await chatMoves.currentId(chatId);
    if (id === this.#knownId) return;
    this.#knownId = id;
    book.raise({ kind: "moved-chat", subject: id, orderId: null, detail: null });
  }

  /** Returns whether the message needs no sending any more. */
  async #send(message: AlertMessage): Promise<boolean> {
    const { chatId, owners, clock, log } = this.#deps;
    const failure = await this.#tell(chatId, message);
    const others = refusalOf(failure) === "chat" ? owners.filter((id) => id !== chatId) : [];
    const failures = [failure, ...(await Promise.all(others.map((id) => this.#tell(id, message))))];
    const isTold = failures.includes(undefined);
    const isAside = !isTold && (await this.#setAside(message, failures));
    if (failure !== undefined && !isAside) {
      log.error({ err: failure }, "alert not delivered: can the bot write to ADMIN_CHAT_ID?");
    }
    if (isTold || isAside) {
      this.#failures = 0;
      return true;
    }
    const asked = failure instanceof GrammyError ? failure.parameters.retry_after : undefined;
    this.#pausedUntil =
      clock() + (asked === undefined ? Math.min(RETRY_MS * 2 ** this.#failures, RETRY_MAX_MS) : asked * 1000);
    this.#failures += 1;
    return false;
  }

  /** Tells one chat. Returns what went wrong; undefined when it was told. */
  async #tell(chatId: string, message: AlertMessage): Promise<unknown> {
    const { screen, users, languages } = this.#deps;
    try {
      const tr = await translatorOf(chatId, users, languages);
      await screen.show(chatId, tr.locale, this.#view(message, chatId, tr), { kind: "new" });
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** Sets aside what cannot be told at all, whomever; returns whether it was that. */
  async #setAside(message: AlertMessage, failures: readonly unknown[]): Promise<boolean> {
    const { quarantine, clock, log } = this.#deps;
    for (const failure of failures) {
      const why = hopeless(failure);
      if (why === undefined) continue;
      log.error({ err: failure, why }, "alert set aside");
      if (message.kind === "alert") {
        await quarantine.setAside({ kind: "alert", alert: message.alert, why, at: clock() });
      }
      return true;
    }
    return false;
  }

  #view(message: AlertMessage, chatId: string, tr: Translator): View {
    const instead = chatId === this.#deps.chatId ? [] : [tr.html("alert-chat-closed")];
    if (message.kind === "held-back") {
      const html = tr.html("alerts-held-back", { time: { at: message.until, format: "Dt" } });
      return { html: [html, ...instead].join("\n"), rows: [] };
    }
    const { alert, more } = message;
    const order = alert.orderId === null ? [] : [this.#orderButton(alert.orderId, chatId, tr)];
    return {
      html: [
        alertHtml(alert, tr),
        ...(more ? [tr.html("alert-more", { count: more.count, minutes: more.minutes })] : []),
        ...instead,
      ].join("\n"),
      rows: [order, [muteButton(alert.kind, true, tr)]],
    };
  }

  /** Cards are shown in the private chat only; from a group a link leads there. */
  #orderButton(orderId: string, chatId: string, tr: Translator): Button {
    const label = tr.plain("button-order");
    return chatId.startsWith("-")
      ? { label, url: `https://t.me/${this.#deps.username()}?start=${startPayload(orderId)}` }
      : { label, press: orderPress("order", orderId) };
  }
}

/** Why an alert that failed so is never told; undefined when it may be later. */
function hopeless(failure: unknown): SetAsideReason | undefined {
  if (!isTelegrams(failure)) return "failed";
  return refusalOf(failure) === "content" ? "refused" : undefined;
}

/** What stands behind `/start` when an admin comes from a group to see an order (Bot API, deep linking). */
function startPayload(orderId: string): string {
  return `desk-${orderId}`;
}

/** The order an admin comes to see; undefined for any other `/start`. */
export function orderOfStart(payload: string): string | undefined {
  return /^desk-([0-9A-Za-z-]{4,})$/.exec(payload)?.[1];
}

/** Why callbacks are refused, in words. A subject may have been stored by an earlier release, so any text may come. */
const REFUSED_CALLBACKS: Readonly<Record<string, BareKey>> = {
  signature: "alert-callback-signature",
  "api-key": "alert-callback-key",
  "no-public-key": "alert-callback-unverifiable",
} satisfies Record<Exclude<CallbackRefusal, "malformed" | "unsigned">, BareKey>;

/** Why notices are given up, likewise. */
const DEAD_LETTERS: Readonly<Record<string, `alert-dead-letter-${"gone" | "refused" | "late"}`>> = {
  gone: "alert-dead-letter-gone",
  refused: "alert-dead-letter-refused",
  late: "alert-dead-letter-late",
};

/** What happened, as a sentence or two. */
function alertHtml(alert: Alert, tr: Translator): string {
  const { kind, subject, orderId } = alert;
  const detail = alert.detail ?? "";
  const order = orderId?.slice(0, 8) ?? "";
  const minutes = detail;
  switch (kind) {
    case "refused-order":
      return tr.html("alert-refused-order", { order, provider: subject, reason: detail });
    case "refused-callback":
      return tr.html(REFUSED_CALLBACKS[subject] ?? "alert-callback-signature");
    case "held-order":
      return tr.html("alert-held-order", { order, provider: detail });
    case "silent-order":
      return tr.html("alert-silent-order", { order, status: detail });
    case "withheld-link":
      return tr.html("alert-withheld-link", { provider: subject, reason: detail });
    case "failing-provider":
      return tr.html("alert-failing-provider", { provider: subject, reasons: detail });
    case "dead-letter":
      return tr.html(DEAD_LETTERS[subject] ?? "alert-dead-letter-late", { order });
    case "overturned-final":
      return tr.html("alert-overturned-final", { order, change: detail });
    case "set-aside":
      return tr.html("alert-set-aside", setAsideWords(subject, detail, tr));
    case "order-in-doubt":
    case "changelly-down":
    case "changelly-keys":
    case "updates-refused":
    case "notice-unsent":
    case "update-unhandled":
      return tr.html(`alert-${kind}`, { order, minutes });
    case "wait-over": {
      const [waited = ""] = subject.split(" ");
      return isWaitKind(waited)
        ? tr.html(`alert-over-${waited}`, { order, minutes })
        : tr.html("value", { value: waited });
    }
    case "restored": {
      const [found = "0", unassigned = "0"] = detail.split(" ");
      return tr.html("alert-restored", { found: Number(found), unassigned: Number(unassigned) });
    }
    case "moved-chat":
      return tr.html("alert-moved-chat", { id: subject });
  }
}

function muteButton(kind: AlertKind, muted: boolean, tr: Translator): Button {
  return {
    label: tr.plain(muted ? "button-mute" : "button-unmute"),
    press: { area: "mute", kind, muted },
  };
}

/** The language of a chat: its person's, or the default one for a group. */
async function translatorOf(chatId: string, users: UserStore, languages: Languages): Promise<Translator> {
  const user = await users.find(chatId);
  return languages.translator(user?.locale ?? languages.locales[0] ?? "");
}

/** What the mute buttons need. */
export interface MuteDeps {
  book: AlertBook;
  access: Access;
  users: UserStore;
  languages: Languages;
}

/** The mute buttons. For anybody without the right they do not exist. */
export function muteButtons({ book, access, users, languages }: MuteDeps): PressHandler<PressOf<"mute">> {
  return async (press, ctx) => {
    const by = String(ctx.from?.id);
    if (!access.may(by, "mute")) return undefined;
    const tr = await translatorOf(by, users, languages);
    return {
      toast: tr.plain(press.muted ? "toast-muted" : "toast-unmuted"),
      work: async () => {
        await book.setMuted(by, press.kind, press.muted);
        await turnButton(press, ctx, await translatorOf(String(ctx.chatId), users, languages));
      },
    };
  };
}

/** Makes of the button that was pressed the one that takes it back. */
async function turnButton(press: PressOf<"mute">, ctx: BotContext, tr: Translator): Promise<void> {
  const [turned = []] = keyboard([[muteButton(press.kind, !press.muted, tr)]]).inline_keyboard;
  const rows = ctx.callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  try {
    await ctx.editMessageReplyMarkup({
      reply_markup: {
        inline_keyboard: rows.map((row) => (row.some((button) => carries(button, press)) ? turned : row)),
      },
    });
  } catch (error) {
    // Somebody else pressed it a moment ago, or the message is gone.
    if (!(error instanceof GrammyError)) throw error;
  }
}

function carries(button: InlineKeyboardButton, press: Press): boolean {
  return "callback_data" in button && button.callback_data === encodePress(press);
}

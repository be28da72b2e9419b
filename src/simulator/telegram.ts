/**
 * The contract of a local Telegram: a strict Bot API server on loopback together with the people who chat with the bot.
 *
 * Written from the Bot API documentation (https://core.telegram.org/bots/api), independently of the bot it
 * serves. The bot talks to it over HTTP like to api.telegram.org; tests and the demo page talk to it through
 * {@link Telegram} and {@link Person}. It is started by start-telegram.ts.
 */

/** How a local Telegram is started; everything has a default. */
export interface TelegramOptions {
  /** TCP port on 127.0.0.1; 0 (the default) takes a free one. */
  port?: number;
  /** The clock used for message dates and ages, in milliseconds since 1970; default `Date.now`. */
  now?: () => number;
  /** How long people wait in `waitFor` and `sees` unless told otherwise, in milliseconds. Default 5000. */
  waitMs?: number;
  /** Whether @BotFather has switched inline mode on. Default: it is off. */
  inlineMode?: boolean;
}

/** A running simulated Telegram. */
export interface Telegram {
  /** Base URL of the Bot API, without a trailing slash: what `TELEGRAM_API_ROOT` is set to. */
  readonly url: string;
  /** The bot's token. */
  readonly token: string;
  /** Who the bot is. */
  readonly bot: { readonly id: number; readonly username: string; readonly first_name: string };
  /** The person with this profile: a known id gives the same {@link Person} again, otherwise one is made (id chosen when absent). */
  person(profile: PersonProfile): Person;
  /** Everyone made so far, in the order they were made. */
  readonly people: readonly Person[];
  /** Every Bot API call, oldest first, without `getUpdates`. An entry is there from the call's arrival and is completed in place. */
  readonly calls: readonly ApiCall[];
  /** What the bot has told Telegram about itself. */
  readonly profile: BotProfile;
  /** Adds a fault; the oldest fault that fits a call and has `times` left is used for it. */
  fault(fault: Fault): void;
  /** Removes all faults and lets hanging calls fail with a dropped connection. */
  clearFaults(): void;
  /** From now on every new update is delivered `times` extra times with the same update_id; 0 switches it off. */
  duplicateUpdates(times: number): void;
  /** Delivers an old update once more, as after a lost confirmation. Throws for an unknown id. */
  redeliver(updateId: number): void;
  /** Every update made, oldest first, each with its present state. */
  readonly updates: readonly DeliveredUpdate[];
  /** How many updates the bot has not confirmed yet, without those Telegram gave up on. */
  readonly unconfirmed: number;
  /** Calls `listener` at each event, synchronously and in order; returns the function that ends it. */
  onEvent(listener: (event: TelegramEvent) => void): () => void;
  /** Stops listening, releases long polls, hanging calls and waits, and ends webhook delivery. Resolves when the port is free. */
  close(): Promise<void>;
}

/** How a person presents themselves on Telegram. */
export interface PersonProfile {
  id?: number;
  firstName: string;
  lastName?: string;
  username?: string;
  /** IETF language tag of the person's app. */
  languageCode?: string;
}

/** The profile of an existing person: the id is always known. */
export interface KnownProfile extends PersonProfile {
  readonly id: number;
}

/** Media a person can send. */
export type MediaKind = "photo" | "sticker" | "voice" | "document" | "location" | "contact" | "animation";

/** Limits of one wait. */
export interface WaitOptions {
  /** Milliseconds before the wait fails; by default {@link TelegramOptions.waitMs}. */
  timeoutMs?: number;
}

/** Which button is meant when several fit. */
export interface TapOptions {
  /** Only look at this message. */
  messageId?: number;
  /** The how-manieth fitting button of the message, counted from 0 in reading order; without it a "contains" match must be unique. */
  nth?: number;
}

/** What an app lists for what was typed behind a bot's name (Bot API, answerInlineQuery). */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** Stands above the results and leads into the chat with the bot, where START sends `/start <payload>`. */
  readonly button?: { readonly text: string; readonly payload: string };
}

/** One thing to send (Bot API, InlineQueryResultArticle). */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What a chat partner can do in any chat, private or group. */
export interface ChatSide {
  /** The chat as this person sees it now, oldest first; a fresh frozen array after each change. */
  readonly chat: readonly ChatMessage[];
  /**
   * Sends a text, with the entities Telegram finds by itself; resolves when the update is queued for the bot.
   * Over 4096 characters it goes as several messages, of which the last is returned.
   */
  says(text: string): Promise<ChatMessage>;
  /** Sends one of the results that the bot offered in an {@link InlineAnswer}: a message of the person's, via the bot. */
  picks(result: InlineResult): Promise<ChatMessage>;
  /**
   * Presses the button with this visible label on the newest message that has it. A string fits exactly or,
   * failing that, as the only label containing it. Throws an Error listing the visible buttons when none fits.
   */
  taps(label: string | RegExp, options?: TapOptions): Promise<TapResult>;
  /**
   * Waits until `look` returns something other than undefined, null or false, and resolves with it. Looks at
   * once and at every change of the chat. Rejects with an Error naming `what` and showing the transcript.
   */
  waitFor<T>(
    what: string,
    look: (chat: readonly ChatMessage[]) => T | undefined | null | false,
    options?: WaitOptions,
  ): Promise<T>;
  /**
   * Waits for a message of the bot whose present text contains the string or fits the expression; the newest
   * such message is returned. With `after` it must have come, or have been edited, after message `after` came.
   */
  sees(text: string | RegExp, options?: WaitOptions & { after?: number }): Promise<ChatMessage>;
  /** The newest message from the bot; throws when there is none. */
  last(): ChatMessage;
  /** The chat as readable text, keyboards in [brackets] by row. */
  transcript(): string;
}

/** A person and their private chat with the bot. */
export interface Person extends ChatSide {
  /** Telegram user id, which is also the id of the private chat. */
  readonly id: number;
  /** As it is now: the language can change. */
  readonly profile: KnownProfile;
  /** Sets the language of the person's app, an IETF language tag; what they do from now on carries it. */
  speaks(languageCode: string): void;
  /** Whether the person has blocked the bot. */
  readonly blocked: boolean;
  /** What the bot is shown to be doing ("typing" …) until its next message or for 5 seconds of `now`. */
  readonly chatAction: string | undefined;
  /**
   * Opens the bot by a deep link, `https://t.me/<bot>?start=<payload>`, and presses START: the bot gets
   * `/start <payload>`, the person sees `/start`. Takes the payload alone, a link to the bot, or a link that shares
   * one (`https://t.me/share/url?url=…`). Throws for a payload that Telegram refuses (1 to 64 of A-Z, a-z, 0-9, _
   * and -), and for a link to somewhere else.
   */
  opens(payloadOrLink: string): Promise<ChatMessage>;
  /**
   * Types `@<bot> <query>` into the field of some chat: resolves with what the app lists, undefined when the bot gave no answer
   * within 10 s. An answer is kept as long as the bot has allowed, and the bot not asked again. Throws while inline mode is off.
   */
  asksInline(query: string): Promise<InlineAnswer | undefined>;
  /** Sends media of this kind; resolves when the update is queued for the bot. */
  sends(kind: MediaKind, caption?: string): Promise<ChatMessage>;
  /** Edits one of the person's own texts (an `edited_message` update). Throws when it is not theirs or not there. */
  edits(messageId: number, text: string): Promise<void>;
  /** Blocks the bot (a `my_chat_member` update); what the bot sends is refused with 403 until unblocked. */
  blocks(): Promise<void>;
  /** Unblocks the bot again (a `my_chat_member` update). */
  unblocks(): Promise<void>;
  /** This person in the group of that title; the first mention makes the group and adds the bot to it. */
  group(title: string): GroupMember;
}

/** A person in a group the bot is in. All members of a group see the same chat. */
export interface GroupMember extends ChatSide {
  /** The group's chat id (negative). */
  readonly chatId: number;
  readonly title: string;
}

/** Kinds of message content; `service` is a line of Telegram's own, e.g. "… added the bot". */
export type ContentKind = "text" | "service" | MediaKind;

/** A message as a person sees it: an immutable snapshot, replaced at each edit. */
export interface ChatMessage {
  readonly id: number;
  readonly chatId: number;
  readonly from: "bot" | "person";
  /** User id of the author. */
  readonly fromId: number;
  /** The author's name as shown. */
  readonly fromName: string;
  readonly kind: ContentKind;
  /** Visible text after entity parsing; the caption for media. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Unix time in seconds. */
  readonly date: number;
  /** Unix time in seconds of the last edit of the content. */
  readonly editDate?: number;
  readonly media?: { readonly mime: string; readonly bytes: Uint8Array; readonly fileName?: string };
  /** Inline keyboard by row. */
  readonly buttons: readonly (readonly Button[])[];
  /** Sent without a sound (`disable_notification`). */
  readonly silent: boolean;
  /** Whether a link preview may be shown for the text. */
  readonly linkPreview: boolean;
  /** Whether forwarding and saving is forbidden (`protect_content`). */
  readonly protected: boolean;
  /** The effect it came with (`message_effect_id`), as its emoji. */
  readonly effect?: string;
  /** Username of the bot whose inline result it is. */
  readonly via?: string;
  /** 1 for a new message, grows with each edit of text or keyboard. */
  readonly revision: number;
}

/** Colours of a button (Bot API, InlineKeyboardButton.style). */
export type ButtonStyle = "primary" | "success" | "danger";

/** An inline button as shown. */
export type Button = { readonly label: string; readonly style?: ButtonStyle } & (
  | { readonly kind: "callback"; readonly data: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "copy"; readonly copyText: string }
  | { readonly kind: "disabled" }
);

/** What came of pressing a button. */
export type TapResult = { readonly messageId: number; readonly label: string } & (
  | {
      readonly kind: "callback";
      readonly data: string;
      readonly queryId: string;
      /** False when the bot gave no answer within 15 s. */
      readonly answered: boolean;
      /** The toast's or alert's text; empty when the bot only stopped the spinner. */
      readonly text: string;
      readonly alert: boolean;
    }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "disabled" }
);

/** A special part of a text; offset and length in UTF-16 code units (Bot API, MessageEntity). */
export interface MessageEntity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  unix_time?: number;
  date_time_format?: string;
}

/** One call of the bot to the Bot API. */
export interface ApiCall {
  readonly method: string;
  /** Parameters as understood, JSON-valued ones parsed; uploaded files as `{ fileName, mime, size }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The chat it is about, where there is one. */
  readonly chatId?: number;
  /** HTTP status of the answer; 0 while there is none and for good when the connection was dropped. */
  readonly status: number;
  /** The answer's JSON body; undefined while there is none. */
  readonly response: unknown;
  /** When it arrived, in milliseconds of `now`. */
  readonly at: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
  /** What this Telegram does not know of the call, and parameters that Telegram converts although the documentation does not allow them. */
  readonly warnings: readonly string[];
}

/** A bot command and what it does. */
export interface BotCommand {
  command: string;
  description: string;
}

/** What the bot has told Telegram about itself. Language code "" is the default for everyone. */
export interface BotProfile {
  /** One entry for each scope and language set; `scope` as the bot gave it. */
  readonly commands: readonly {
    readonly scope: Readonly<Record<string, unknown>> & { readonly type: string };
    readonly languageCode: string;
    readonly commands: readonly BotCommand[];
  }[];
  readonly name: Readonly<Record<string, string>>;
  readonly shortDescription: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  /** The menu button of all private chats, and where a chat has its own. */
  readonly menuButton: {
    readonly default: Readonly<Record<string, unknown>>;
    readonly chats: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  /** As `getWebhookInfo` answers. */
  readonly webhook: WebhookInfo;
  /** The commands a person sees in the private chat's menu, by Telegram's order of scopes and languages. */
  commandsFor(person: { readonly id: number; readonly languageCode?: string }): readonly BotCommand[];
}

/** State of the webhook (Bot API, WebhookInfo). */
export interface WebhookInfo {
  readonly url: string;
  readonly has_custom_certificate: boolean;
  readonly pending_update_count: number;
  readonly last_error_date?: number;
  readonly last_error_message?: string;
  readonly max_connections?: number;
  readonly allowed_updates?: readonly string[];
}

/** How Telegram misbehaves for some calls. */
export interface Fault {
  /** The method's name, or an expression it fits. `getUpdates` counts too. */
  method: string | RegExp;
  /** Only calls about this chat. */
  chatId?: number;
  /** Only calls with this in their parameters, as JSON. */
  containing?: string;
  /** For how many calls; default 1. */
  times?: number;
  /**
   * An error answer instead of doing it; `"reset"` drops the connection before doing it, `"reset-after"`
   * afterwards (the answer is lost); `delayMs` does it after a pause; `"hang"` never answers and does nothing.
   */
  reply:
    | { error_code: number; description: string; retry_after?: number; migrate_to_chat_id?: number }
    | "reset"
    | "reset-after"
    | { delayMs: number }
    | "hang";
}

/** An update and what became of it. */
export interface DeliveredUpdate {
  readonly update_id: number;
  /** The field of the update that is set, e.g. `message`. */
  readonly type: string;
  /** The whole Update object as delivered. */
  readonly update: Readonly<Record<string, unknown>>;
  /** How often it was handed to the bot. */
  readonly deliveries: number;
  /** Whether the bot has confirmed it: a later `offset`, or a 2xx answer to the webhook. */
  readonly confirmed: boolean;
  /** Whether Telegram gave up on it as too old: 150 s for presses, a day for the rest. */
  readonly dropped: boolean;
}

/** Something happened; see {@link Telegram.onEvent}. */
export type TelegramEvent =
  /** A message came, changed or went in a chat. `personIds` = whose view it is (one in a private chat). */
  | {
      readonly kind: "chat";
      readonly chatId: number;
      readonly personIds: readonly number[];
      readonly messageId: number;
      readonly change: "added" | "edited" | "deleted";
    }
  /** The bot shows that it is doing something (sendChatAction). */
  | { readonly kind: "action"; readonly chatId: number; readonly action: string }
  /** The bot answered a press: a toast, an alert or just the end of the spinner. */
  | {
      readonly kind: "answer";
      readonly personId: number;
      readonly chatId: number;
      readonly text: string;
      readonly alert: boolean;
    }
  /** A Bot API call was finished (answered or dropped). */
  | { readonly kind: "call"; readonly call: ApiCall }
  /** An update was made, handed over or confirmed. */
  | {
      readonly kind: "update";
      readonly update: DeliveredUpdate;
      readonly step: "made" | "delivered" | "confirmed";
    }
  /** Somebody new. */
  | { readonly kind: "person"; readonly personId: number }
  /** The bot changed its profile, commands or webhook. */
  | { readonly kind: "profile" };

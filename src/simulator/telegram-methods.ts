/** The Bot API methods about chats and messages. */
import type { TelegramEvent } from "./telegram.ts";
import type { ChatRoom, Content, Sending, StoredMessage } from "./telegram-chats.ts";
import {
  INLINE_KEYBOARD_SHAPE,
  type InlineKeyboard,
  REPLY_MARKUP_SHAPE,
  type ReplyMarkup,
  readInlineKeyboard,
  readReplyMarkup,
} from "./telegram-keyboard.ts";
import { documentWire, type Files, fileWire, photoWire, shownMedia } from "./telegram-media.ts";
import {
  type Arguments,
  badRequest,
  type Fields,
  forbidden,
  isFields,
  type Method,
  type MethodTable,
  type Shape,
  type Shapes,
  type UploadedFile,
} from "./telegram-parameters.ts";
import type { People } from "./telegram-people.ts";
import { type FormattedText, formattedText } from "./telegram-text.ts";

/** Length limits after entity parsing, in UTF-16 code units (Bot API, sendMessage, sendPhoto, answerCallbackQuery). */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
const MAX_ANSWER = 200;
/** How long a message can be deleted, in milliseconds (Bot API, deleteMessage). */
const DELETABLE_MS = 48 * 3_600_000;
/** Largest file a bot can download, in bytes (Bot API, getFile). */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;
const MAX_MESSAGE_IDS = 100;
/** Messages that editMessageMedia can change: those with a file, and texts, which become one. */
const EDITABLE_INTO_MEDIA: ReadonlySet<string> = new Set(["text", "photo", "document", "animation"]);

const ACTIONS: ReadonlySet<string> = new Set(
  (
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker " +
    "find_location record_video_note upload_video_note"
  ).split(" "),
);
/** Emoji a bot can react with (Bot API, ReactionTypeEmoji). */
const REACTIONS: ReadonlySet<unknown> = new Set(
  (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 " +
    "😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
  ).split(" "),
);

const ENTITIES_SHAPE: Shape = {
  list: {
    fields: {
      type: "string",
      offset: "integer",
      length: "integer",
      url: "string",
      user: { fields: { id: "integer", is_bot: "boolean", first_name: "string", username: "string" } },
      language: "string",
      custom_emoji_id: "string",
      unix_time: "integer",
      date_time_format: "string",
    },
  },
};
const LINK_PREVIEW_SHAPE: Shape = {
  fields: {
    is_disabled: "boolean",
    url: "string",
    prefer_small_media: "boolean",
    prefer_large_media: "boolean",
    show_above_text: "boolean",
  },
};
const REPLY_SHAPE: Shape = {
  fields: {
    message_id: "integer",
    chat_id: "id",
    allow_sending_without_reply: "boolean",
    quote: "string",
    quote_parse_mode: "string",
    quote_entities: ENTITIES_SHAPE,
    quote_position: "integer",
  },
};
const TARGET = { chat_id: "id", message_id: "integer" } as const;
/** What every method takes that puts a message into a chat. */
const FORWARDING: Shapes = {
  chat_id: "id",
  message_thread_id: "integer",
  direct_messages_topic_id: "integer",
  disable_notification: "boolean",
  protect_content: "boolean",
  message_effect_id: "string",
  suggested_post_parameters: {
    fields: { price: { fields: { currency: "string", amount: "integer" } }, send_date: "integer" },
  },
};
const COPYING: Shapes = {
  ...FORWARDING,
  allow_paid_broadcast: "boolean",
  reply_parameters: REPLY_SHAPE,
  reply_markup: REPLY_MARKUP_SHAPE,
};
const SENDING: Shapes = { ...COPYING, business_connection_id: "string" };
const TEXT: Shapes = {
  text: "string",
  parse_mode: "string",
  entities: ENTITIES_SHAPE,
  link_preview_options: LINK_PREVIEW_SHAPE,
};
const CAPTION: Shapes = { caption: "string", parse_mode: "string", caption_entities: ENTITIES_SHAPE };
const CAPTION_PLACE: Shapes = { show_caption_above_media: "boolean" };
/** The documented members of InputMediaPhoto and InputMediaDocument in one. */
const MEDIA_SHAPE: Shape = {
  fields: {
    type: "string",
    media: "file",
    thumbnail: "file",
    ...CAPTION,
    ...CAPTION_PLACE,
    has_spoiler: "boolean",
    disable_content_type_detection: "boolean",
  },
};
const SOURCE: Shapes = { from_chat_id: "id", message_id: "integer", video_start_timestamp: "integer" };
const EDITING: Shapes = {
  business_connection_id: "string",
  ...TARGET,
  inline_message_id: "string",
  reply_markup: INLINE_KEYBOARD_SHAPE,
};

/** What the methods need from the rest of Telegram. */
export interface MethodDeps {
  readonly people: People;
  readonly files: Files;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called for each message about to be sent; throws a Refusal (429) when there are too many. */
  readonly admit: (room: ChatRoom) => void;
  readonly emit: (event: TelegramEvent) => void;
}

/** The methods about chats and messages. */
export class Messaging {
  readonly #deps: MethodDeps;

  constructor(deps: MethodDeps) {
    this.#deps = deps;
  }

  /** The methods by name. */
  get methods(): MethodTable {
    const method = (shapes: Shapes, run: (args: Arguments) => unknown): Method => ({ shapes, run });
    return {
      sendMessage: method({ ...SENDING, ...TEXT }, (args) => this.#sendMessage(args)),
      sendPhoto: method(
        { ...SENDING, ...CAPTION, ...CAPTION_PLACE, photo: "file", has_spoiler: "boolean" },
        (args) => this.#sendFile(args, "photo"),
      ),
      sendDocument: method(
        {
          ...SENDING,
          ...CAPTION,
          document: "file",
          thumbnail: "file",
          disable_content_type_detection: "boolean",
        },
        (args) => this.#sendFile(args, "document"),
      ),
      copyMessage: method({ ...COPYING, ...CAPTION, ...CAPTION_PLACE, ...SOURCE }, (args) =>
        this.#copyMessage(args),
      ),
      forwardMessage: method({ ...FORWARDING, ...SOURCE }, (args) => this.#forwardMessage(args)),
      editMessageText: method({ ...EDITING, ...TEXT }, (args) => this.#editText(args)),
      editMessageCaption: method({ ...EDITING, ...CAPTION, ...CAPTION_PLACE }, (args) =>
        this.#editCaption(args),
      ),
      editMessageMedia: method({ ...EDITING, media: MEDIA_SHAPE }, (args) => this.#editMedia(args)),
      editMessageReplyMarkup: method(EDITING, (args) => this.#editKeyboard(args)),
      deleteMessage: method(TARGET, (args) => this.#deleteMessage(args)),
      deleteMessages: method({ chat_id: "id", message_ids: { list: "integer" } }, (args) =>
        this.#deleteMessages(args),
      ),
      answerCallbackQuery: method(
        {
          callback_query_id: "string",
          text: "string",
          show_alert: "boolean",
          url: "string",
          cache_time: "integer",
        },
        (args) => this.#answerCallbackQuery(args),
      ),
      sendChatAction: method(
        { business_connection_id: "string", chat_id: "id", message_thread_id: "integer", action: "string" },
        (args) => this.#sendChatAction(args),
      ),
      setMessageReaction: method(
        {
          ...TARGET,
          reaction: { list: { fields: { type: "string", emoji: "string", custom_emoji_id: "string" } } },
          is_big: "boolean",
        },
        (args) => this.#setReaction(args),
      ),
      pinChatMessage: method(
        { business_connection_id: "string", ...TARGET, disable_notification: "boolean" },
        (args) => this.#pin(args),
      ),
      unpinChatMessage: method({ business_connection_id: "string", ...TARGET }, (args) => this.#unpin(args)),
      unpinAllChatMessages: method({ chat_id: "id" }, (args) => this.#unpinAll(args)),
      getChat: method({ chat_id: "id" }, (args) => this.#getChat(args)),
      getChatMember: method({ chat_id: "id", user_id: "integer" }, (args) => this.#getChatMember(args)),
      leaveChat: method({ chat_id: "id" }, (args) => this.#leaveChat(args)),
      getFile: method({ file_id: "string" }, (args) => this.#getFile(args)),
    };
  }

  // Chats

  /** The chat named by a parameter. Throws a Refusal when the bot has no such chat or was removed from it. */
  chat(id: string, parameter = "chat_id"): ChatRoom {
    if (id === "") throw badRequest(`${parameter} is empty`);
    const room = /^-?\d+$/.test(id) ? this.#deps.people.room(Number(id)) : undefined;
    if (!room) throw badRequest("chat not found");
    if (!room.open) {
      if (room.type === "private") throw badRequest("chat not found");
      throw forbidden("bot is not a member of the supergroup chat");
    }
    return room;
  }

  #chatToWriteTo(args: Arguments): ChatRoom {
    const room = this.chat(args.text("chat_id"));
    if (room.blocked) throw forbidden("bot was blocked by the user");
    return room;
  }

  // Sending

  #formatted(args: Arguments, text: string, entities: string): FormattedText {
    const given = args.values[entities];
    return formattedText(args.text(text), args.text("parse_mode"), given, (id) => this.#user(id));
  }

  #user(id: number): Record<string, unknown> | undefined {
    const account = this.#deps.people.account(id);
    return account && { ...account };
  }

  /** The text of a message; `tooLong` is what Telegram says of one over 4096 characters, which differs by method. */
  #text(args: Arguments, tooLong: string): Content {
    if (args.text("text") === "") throw badRequest("Message text is empty");
    const formatted = this.#formatted(args, "text", "entities");
    if (formatted.text === "") throw badRequest("Text must be non-empty");
    if (formatted.text.length > MAX_TEXT) throw badRequest(tooLong);
    const preview = args.json("link_preview_options", "Can't parse link preview options JSON object");
    if (preview !== undefined && !isFields(preview))
      throw badRequest("Object expected as link preview options");
    return {
      kind: "text",
      formatted,
      ...(preview && Object.keys(preview).length > 0 && { linkPreview: preview }),
    };
  }

  #caption(args: Arguments, tooLong: string): FormattedText {
    const formatted = this.#formatted(args, "caption", "caption_entities");
    if (formatted.text.length > MAX_CAPTION) throw badRequest(tooLong);
    return formatted;
  }

  #sendMessage(args: Arguments): Fields {
    return this.#deliver(args, this.#text(args, "message is too long"));
  }

  #sendFile(args: Arguments, kind: "photo" | "document"): Fields {
    const given = args.file(kind);
    if (given === undefined) throw badRequest(`There is no ${kind} in the request`);
    const formatted = this.#caption(args, "message caption is too long");
    return this.#deliver(args, this.#fileContent(kind, given, formatted, args));
  }

  #fileContent(
    kind: "photo" | "document",
    given: UploadedFile | string,
    formatted: FormattedText,
    look: { flag(name: string): boolean },
  ): Content {
    const file = this.#deps.files.given(kind, given);
    const wire = {
      ...(kind === "photo" ? photoWire(file) : documentWire(file)),
      ...(look.flag("show_caption_above_media") &&
        formatted.text !== "" && { show_caption_above_media: true }),
      ...(kind === "photo" && look.flag("has_spoiler") && { has_media_spoiler: true }),
    };
    return { kind, formatted, wire, media: shownMedia(file) };
  }

  /** Puts a message of the bot into the chat of the call and returns it. */
  #deliver(args: Arguments, content: Content, wire: Fields = {}): Fields {
    const { room, message } = this.#send(args, content, wire);
    return room.message(message);
  }

  #send(args: Arguments, content: Content, wire: Fields): { room: ChatRoom; message: StoredMessage } {
    const markup = args.json("reply_markup", "Can't parse reply keyboard markup JSON object");
    // A keyboard is read before the chat is looked up, as Telegram does, so that its faults are named first.
    const toGroup = args.integer("chat_id", 0) < 0;
    const keyboard = readReplyMarkup(markup, !toGroup);
    const room = this.#chatToWriteTo(args);
    const replyTo = this.#replyTo(args, room);
    this.#deps.admit(room);
    const effect = args.text("message_effect_id");
    const sending: Sending = {
      silent: args.flag("disable_notification"),
      protected: args.flag("protect_content"),
      ...(replyTo !== undefined && { replyTo }),
      wire: { ...wire, ...(effect !== "" && room.type === "private" && { effect_id: effect }) },
    };
    const inline = keyboard?.kind === "inline" ? keyboard : undefined;
    showReplyKeyboard(room, keyboard);
    return { room, message: room.add(this.#bot(), content, sending, inline) };
  }

  #bot() {
    return this.#deps.people.deps.bot();
  }

  #replyTo(args: Arguments, room: ChatRoom): number | undefined {
    const given = args.json("reply_parameters", "Can't parse reply parameters JSON object");
    if (given === undefined) return undefined;
    if (!isFields(given)) throw badRequest("Object expected as reply parameters");
    const id = given["message_id"];
    const other = given["chat_id"] !== undefined && given["chat_id"] !== room.id;
    if (typeof id === "number" && !other && room.get(id)) return id;
    if (given["allow_sending_without_reply"] === true) return undefined;
    throw badRequest("message to be replied not found");
  }

  #source(args: Arguments, what: string): { room: ChatRoom; message: StoredMessage } {
    const room = this.chat(args.text("from_chat_id"), "from_chat_id");
    const message = room.get(args.integer("message_id", 0));
    if (!message) throw badRequest(`message to ${what} not found`);
    if (message.content.kind === "service" || message.sending.protected) {
      throw badRequest(`message can't be ${what === "copy" ? "copied" : "forwarded"}`);
    }
    return { room, message };
  }

  #copyMessage(args: Arguments): Fields {
    const { message } = this.#source(args, "copy");
    const own = message.content;
    const formatted =
      own.kind !== "text" && args.has("caption")
        ? this.#caption(args, "message caption is too long")
        : own.formatted;
    return { message_id: this.#send(args, { ...own, formatted }, {}).message.id };
  }

  #forwardMessage(args: Arguments): Fields {
    const { message } = this.#source(args, "forward");
    const origin = { type: "user", sender_user: message.author, date: message.date };
    return this.#deliver(args, message.content, { forward_origin: origin });
  }

  // Editing

  /** The message of an editing call. Throws a Refusal when it is gone or not the bot's. */
  #toEdit(args: Arguments): { room: ChatRoom; message: StoredMessage } {
    if (!args.has("chat_id") && !args.has("message_id")) {
      if (args.text("inline_message_id") === "") throw badRequest("Message identifier is not specified");
      throw badRequest("MESSAGE_ID_INVALID");
    }
    const room = this.chat(args.text("chat_id"));
    const message = room.get(args.integer("message_id", 0));
    if (!message) throw badRequest("message to edit not found");
    if (
      message.author.id !== this.#bot().id ||
      message.content.kind === "service" ||
      message.sending.wire?.["forward_origin"]
    ) {
      throw badRequest("message can't be edited");
    }
    return { room, message };
  }

  #newKeyboard(args: Arguments): InlineKeyboard | undefined {
    const markup = args.json("reply_markup", "Can't parse reply keyboard markup JSON object");
    return readInlineKeyboard(markup, args.integer("chat_id", 0) >= 0);
  }

  #editText(args: Arguments): Fields {
    const content = this.#text(args, "MESSAGE_TOO_LONG");
    const keyboard = this.#newKeyboard(args);
    const { room, message } = this.#toEdit(args);
    if (message.content.kind !== "text") throw badRequest("There is no text in the message to edit");
    return this.#edited(room, message, content, keyboard);
  }

  #editCaption(args: Arguments): Fields {
    const formatted = this.#caption(args, "MEDIA_CAPTION_TOO_LONG");
    const keyboard = this.#newKeyboard(args);
    const { room, message } = this.#toEdit(args);
    if (message.content.kind === "text") throw badRequest("There is no caption in the message to edit");
    return this.#edited(room, message, { ...message.content, formatted }, keyboard);
  }

  /** Replaces the file of a message, or turns a text into a photo or a file (Bot API, editMessageMedia). */
  #editMedia(args: Arguments): Fields {
    const media = args.json("media", "Can't parse input media JSON object");
    if (media === undefined) throw badRequest("Input media is not specified");
    if (!isFields(media)) throw badRequest("Can't parse InputMedia: Object expected as input media");
    const { type, media: reference } = media;
    if (type === undefined) throw badRequest("Can't parse InputMedia: Can't find field \"type\"");
    if (reference === undefined) throw badRequest("Can't parse InputMedia: Media not found");
    // Telegram knows more kinds; this one sends photos and files only, so a bot has no use for others here.
    if (type !== "photo" && type !== "document") {
      throw badRequest(`Can't parse InputMedia: type "${String(type)}" is unsupported`);
    }
    const formatted = formattedText(
      typeof media["caption"] === "string" ? media["caption"] : "",
      typeof media["parse_mode"] === "string" ? media["parse_mode"] : "",
      media["caption_entities"],
      (id) => this.#user(id),
    );
    if (formatted.text.length > MAX_CAPTION) throw badRequest("MEDIA_CAPTION_TOO_LONG");
    const keyboard = this.#newKeyboard(args);
    const { room, message } = this.#toEdit(args);
    if (!EDITABLE_INTO_MEDIA.has(message.content.kind))
      throw badRequest("There is no media in the message to edit");
    const look = { flag: (name: string) => media[name] === true };
    const content = this.#fileContent(type, args.attached(String(reference)), formatted, look);
    return this.#edited(room, message, content, keyboard);
  }

  #editKeyboard(args: Arguments): Fields {
    const keyboard = this.#newKeyboard(args);
    const { room, message } = this.#toEdit(args);
    return this.#edited(room, message, message.content, keyboard);
  }

  #edited(
    room: ChatRoom,
    message: StoredMessage,
    content: Content,
    keyboard: InlineKeyboard | undefined,
  ): Fields {
    if (sameToSee(message, content, keyboard)) {
      throw badRequest(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      );
    }
    return room.message(room.edit(message, { content, keyboard }));
  }

  // Deleting

  #deleteMessage(args: Arguments): true {
    if (!args.has("chat_id")) throw badRequest("Chat identifier is not specified");
    if (args.integer("message_id", 0) === 0) throw badRequest("Message identifier is not specified");
    const room = this.chat(args.text("chat_id"));
    const message = room.get(args.integer("message_id", 0));
    if (!message) throw badRequest("message to delete not found");
    this.#mustBeDeletable(room, message);
    room.remove(message.id);
    return true;
  }

  #deleteMessages(args: Arguments): true {
    const ids = args.json("message_ids", "Can't parse message identifiers JSON object");
    if (!Array.isArray(ids)) throw badRequest("Expected an Array of message identifiers");
    if (ids.length === 0) throw badRequest("Message identifiers are not specified");
    if (ids.length > MAX_MESSAGE_IDS) throw badRequest("Too many message identifiers specified");
    const room = this.chat(args.text("chat_id"));
    // Messages that are not there are skipped (Bot API, deleteMessages).
    const messages = ids.flatMap((id: unknown) => (typeof id === "number" ? (room.get(id) ?? []) : []));
    for (const message of messages) this.#mustBeDeletable(room, message);
    for (const message of messages) room.remove(message.id);
    return true;
  }

  #mustBeDeletable(room: ChatRoom, message: StoredMessage): void {
    const own = message.author.id === this.#bot().id;
    if (room.type !== "private" && !own) throw badRequest("message can't be deleted");
    if (this.#deps.now() - message.date * 1000 > DELETABLE_MS)
      throw badRequest("message can't be deleted for everyone");
  }

  // Presses, actions, reactions, pins

  #answerCallbackQuery(args: Arguments): true {
    const text = args.text("text");
    if (text.length > MAX_ANSWER) throw badRequest("MESSAGE_TOO_LONG");
    const url = args.text("url");
    const ownLink = new RegExp(`^(https?://)?(t|telegram)\\.me/${this.#bot().username}\\?start=`, "i");
    if (url !== "" && !ownLink.test(url)) throw badRequest("URL_INVALID");
    this.#deps.people.answer(args.text("callback_query_id"), {
      text,
      alert: args.flag("show_alert"),
      url: url === "" ? undefined : url,
    });
    return true;
  }

  #sendChatAction(args: Arguments): true {
    const action = args.text("action").toLowerCase();
    if (!ACTIONS.has(action)) throw badRequest("Wrong parameter action in request");
    const room = this.#chatToWriteTo(args);
    room.action = action;
    this.#deps.emit({ kind: "action", chatId: room.id, action });
    return true;
  }

  #setReaction(args: Arguments): true {
    const given = args.json("reaction", "Can't parse reaction types JSON object") ?? [];
    if (!Array.isArray(given)) throw badRequest("Expected an Array of ReactionType");
    const room = this.chat(args.text("chat_id"));
    const message = room.get(args.integer("message_id", 0));
    if (!message) throw badRequest("message to react not found");
    const [reaction, second] = given;
    if (second !== undefined) throw badRequest("REACTIONS_TOO_MANY");
    const emoji: unknown = isFields(reaction) && reaction["type"] === "emoji" ? reaction["emoji"] : undefined;
    if (reaction !== undefined && !REACTIONS.has(emoji)) throw badRequest("REACTION_INVALID");
    room.edit(message, { reaction: typeof emoji === "string" ? emoji : undefined });
    return true;
  }

  #pinnable(args: Arguments): ChatRoom {
    const room = this.chat(args.text("chat_id"));
    // The bot is a plain member of its groups.
    if (room.type !== "private") throw badRequest("not enough rights to manage pinned messages in the chat");
    return room;
  }

  #pin(args: Arguments): true {
    const room = this.#pinnable(args);
    const message = room.get(args.integer("message_id", 0));
    if (!message || message.content.kind === "service") throw badRequest("message to pin not found");
    room.pin(message.id, true);
    const text = `${this.#bot().first_name} pinned a message`;
    const pinned = { pinned_message: room.message(message) };
    room.add(this.#bot(), { kind: "service", formatted: { text, entities: [] }, wire: pinned });
    return true;
  }

  #unpin(args: Arguments): true {
    const room = this.#pinnable(args);
    const id = args.integer("message_id", room.pinned.at(-1) ?? 0);
    if (!room.pinned.includes(id)) throw badRequest("message to unpin not found");
    room.pin(id, false);
    return true;
  }

  #unpinAll(args: Arguments): true {
    const room = this.#pinnable(args);
    for (const id of room.pinned) room.pin(id, false);
    return true;
  }

  // Information

  #getChat(args: Arguments): Fields {
    const room = this.chat(args.text("chat_id"));
    const pinned = room.get(room.pinned.at(-1) ?? 0);
    const username = room.wire["username"];
    return {
      ...room.wire,
      ...(username !== undefined && { active_usernames: [username] }),
      ...(room.type === "supergroup" && {
        permissions: { can_send_messages: true },
        join_to_send_messages: true,
      }),
      ...(pinned && { pinned_message: room.message(pinned) }),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
    };
  }

  #getChatMember(args: Arguments): Fields {
    const id = args.integer("user_id", 0);
    if (id <= 0) throw badRequest("Invalid user_id specified");
    const room = this.chat(args.text("chat_id"));
    const account = this.#deps.people.account(id);
    const inside = account && (account.id === this.#bot().id || room.members.has(id));
    if (account && inside) return { user: account, status: "member" };
    if (room.type === "private") throw badRequest("member not found");
    if (!account) throw badRequest("PARTICIPANT_ID_INVALID");
    return { user: account, status: "left" };
  }

  #leaveChat(args: Arguments): true {
    const room = this.chat(args.text("chat_id"));
    if (room.type === "private") throw badRequest("chat member status can't be changed in private chats");
    const bot = this.#bot();
    room.add(bot, {
      kind: "service",
      formatted: { text: `${bot.first_name} left the group`, entities: [] },
      wire: { left_chat_member: bot },
    });
    room.open = false;
    this.#deps.people.pushMembership(room, bot, "member", "left");
    return true;
  }

  #getFile(args: Arguments): Fields {
    const id = args.text("file_id");
    if (id === "") throw badRequest("file_id not specified");
    const file = this.#deps.files.get(id);
    if (!file) throw badRequest("invalid file_id");
    if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
    return { ...fileWire(file), file_path: file.path };
  }
}

function showReplyKeyboard(room: ChatRoom, markup: ReplyMarkup | undefined): void {
  if (markup?.kind === "reply") room.replyKeyboard = { labels: markup.labels, oneTime: markup.oneTime };
  if (markup?.kind === "remove") room.replyKeyboard = undefined;
}

/** Whether an edit would change nothing that Telegram compares. A file is told by its id, which every upload has anew. */
function sameToSee(message: StoredMessage, content: Content, keyboard: InlineKeyboard | undefined): boolean {
  const seen = (one: Content, buttons: InlineKeyboard | undefined) =>
    JSON.stringify([
      one.formatted,
      one.linkPreview,
      buttons?.wire,
      one.kind === "text" ? undefined : one.wire,
    ]);
  return seen(message.content, message.keyboard) === seen(content, keyboard);
}

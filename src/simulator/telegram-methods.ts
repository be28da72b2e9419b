/** The Bot API methods about chats and messages: those the bot calls, with the parameters it uses. */
import type { TelegramEvent } from "./telegram.ts";
import type { ChatRoom, Content, StoredMessage } from "./telegram-chats.ts";
import { INLINE_KEYBOARD_SHAPE, type InlineKeyboard, readInlineKeyboard } from "./telegram-keyboard.ts";
import { documentWire, type Files, photoWire, shownMedia } from "./telegram-media.ts";
import {
  type Arguments,
  badRequest,
  type Fields,
  forbidden,
  isFields,
  type Method,
  type MethodTable,
  type Shapes,
} from "./telegram-parameters.ts";
import type { People } from "./telegram-people.ts";
import { formattedText } from "./telegram-text.ts";

/** Length limits after entity parsing, in UTF-16 code units (Bot API, sendMessage, sendPhoto, answerCallbackQuery). */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
/** The effects that every app knows, by the ids that bots in the wild send; Telegram publishes no list. */
const EFFECTS: ReadonlyMap<string, string> = new Map([
  ["5046509860389126442", "🎉"],
  ["5107584321108051014", "👍"],
  ["5104841245755180586", "🔥"],
  ["5159385139981059251", "❤️"],
]);
const MAX_ANSWER = 200;
/** How long a message can be deleted, in milliseconds (Bot API, deleteMessage). */
const DELETABLE_MS = 48 * 3_600_000;
const ACTIONS: ReadonlySet<string> = new Set(
  (
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker " +
    "find_location record_video_note upload_video_note"
  ).split(" "),
);

const TARGET = { chat_id: "id", message_id: "integer" } as const;
const SENDING: Shapes = {
  chat_id: "id",
  message_thread_id: "integer",
  disable_notification: "boolean",
  protect_content: "boolean",
  message_effect_id: "string",
  reply_markup: INLINE_KEYBOARD_SHAPE,
};
const TEXT: Shapes = {
  text: "string",
  parse_mode: "string",
  link_preview_options: { fields: { is_disabled: "boolean" } },
};
const CAPTION: Shapes = { caption: "string", parse_mode: "string" };
const EDITING: Shapes = { ...TARGET, reply_markup: INLINE_KEYBOARD_SHAPE };

/** What the methods need from the rest of Telegram. */
export interface MethodDeps {
  readonly people: People;
  readonly files: Files;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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
      sendPhoto: method({ ...SENDING, ...CAPTION, photo: "file" }, (args) => this.#sendFile(args, "photo")),
      sendDocument: method({ ...SENDING, ...CAPTION, document: "file" }, (args) =>
        this.#sendFile(args, "document"),
      ),
      editMessageText: method({ ...EDITING, ...TEXT }, (args) => this.#editText(args)),
      editMessageReplyMarkup: method(EDITING, (args) => this.#editKeyboard(args)),
      deleteMessage: method(TARGET, (args) => this.#deleteMessage(args)),
      answerCallbackQuery: method(
        { callback_query_id: "string", text: "string", show_alert: "boolean" },
        (args) => this.#answerCallbackQuery(args),
      ),
      sendChatAction: method({ chat_id: "id", action: "string" }, (args) => this.#sendChatAction(args)),
      getChat: method({ chat_id: "id" }, (args) => this.chat(args.text("chat_id")).wire),
    };
  }

  // Chats

  /** The chat with this id. Throws a Refusal when there is none that the bot may write to. */
  chat(id: string): ChatRoom {
    if (id === "") throw badRequest("chat_id is empty");
    const room = /^-?\d+$/.test(id) ? this.#deps.people.room(Number(id)) : undefined;
    if (!room?.open) throw badRequest("chat not found");
    return room;
  }

  #chatToWriteTo(args: Arguments): ChatRoom {
    const room = this.chat(args.text("chat_id"));
    if (room.blocked) throw forbidden("bot was blocked by the user");
    return room;
  }

  // Sending

  /** The text of a message; `tooLong` is what Telegram says of one over 4096 characters, which differs by method. */
  #text(args: Arguments, tooLong: string): Content {
    if (args.text("text") === "") throw badRequest("Message text is empty");
    const formatted = formattedText(args.text("text"), args.text("parse_mode"), this.#deps.now());
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

  #sendMessage(args: Arguments): Fields {
    return this.#send(args, this.#text(args, "message is too long"));
  }

  #sendFile(args: Arguments, kind: "photo" | "document"): Fields {
    const given = args.file(kind);
    if (given === undefined) throw badRequest(`There is no ${kind} in the request`);
    const formatted = formattedText(args.text("caption"), args.text("parse_mode"), this.#deps.now());
    if (formatted.text.length > MAX_CAPTION) throw badRequest("message caption is too long");
    const file = this.#deps.files.given(kind, given);
    const wire = kind === "photo" ? photoWire(file) : documentWire(file);
    return this.#send(args, { kind, formatted, wire, media: shownMedia(file) });
  }

  /** Puts a message of the bot into the chat of the call and returns it. */
  #send(args: Arguments, content: Content): Fields {
    // A keyboard is read before the chat is looked up, as Telegram does, so that its faults are named first.
    const keyboard = this.#keyboard(args);
    const room = this.#chatToWriteTo(args);
    const id = args.text("message_effect_id");
    const effect = EFFECTS.get(id);
    if (id !== "" && room.type !== "private") throw badRequest("EFFECT_CHAT_INVALID");
    if (id !== "" && effect === undefined) throw badRequest("EFFECT_ID_INVALID");
    const sending = {
      silent: args.flag("disable_notification"),
      protected: args.flag("protect_content"),
      ...(effect !== undefined && { effect, wire: { effect_id: id } }),
    };
    return room.message(room.add(this.#bot(), content, sending, keyboard));
  }

  #keyboard(args: Arguments): InlineKeyboard | undefined {
    return readInlineKeyboard(args.json("reply_markup", "Can't parse reply keyboard markup JSON object"));
  }

  #bot() {
    return this.#deps.people.deps.bot();
  }

  // Editing

  /** The message of an editing call. Throws a Refusal when it is gone or not the bot's. */
  #toEdit(args: Arguments): { room: ChatRoom; message: StoredMessage } {
    if (!args.has("chat_id") && !args.has("message_id"))
      throw badRequest("Message identifier is not specified");
    const room = this.chat(args.text("chat_id"));
    const message = room.get(args.integer("message_id", 0));
    if (!message) throw badRequest("message to edit not found");
    if (message.author.id !== this.#bot().id) throw badRequest("message can't be edited");
    return { room, message };
  }

  #editText(args: Arguments): Fields {
    const content = this.#text(args, "MESSAGE_TOO_LONG");
    const keyboard = this.#keyboard(args);
    const { room, message } = this.#toEdit(args);
    if (message.content.kind !== "text") throw badRequest("There is no text in the message to edit");
    return this.#edited(room, message, content, keyboard);
  }

  #editKeyboard(args: Arguments): Fields {
    const keyboard = this.#keyboard(args);
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
    const own = message.author.id === this.#bot().id;
    if (room.type !== "private" && !own) throw badRequest("message can't be deleted");
    if (this.#deps.now() - message.date * 1000 > DELETABLE_MS)
      throw badRequest("message can't be deleted for everyone");
    room.remove(message.id);
    return true;
  }

  // Presses and actions

  #answerCallbackQuery(args: Arguments): true {
    const text = args.text("text");
    if (text.length > MAX_ANSWER) throw badRequest("MESSAGE_TOO_LONG");
    this.#deps.people.answer(args.text("callback_query_id"), { text, alert: args.flag("show_alert") });
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

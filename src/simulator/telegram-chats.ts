/** A chat and its messages: what the bot gets as Message objects and what people see. */
import type { ChatMessage, ContentKind } from "./telegram.ts";
import type { InlineKeyboard } from "./telegram-keyboard.ts";
import type { Media } from "./telegram-media.ts";
import type { Fields } from "./telegram-parameters.ts";
import type { FormattedText } from "./telegram-text.ts";

/** A User object as Telegram gives it to the bot (Bot API, User). */
export interface Account {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

/** What a message says. */
export interface Content {
  readonly kind: ContentKind;
  /** The text, or the caption of media. */
  readonly formatted: FormattedText;
  /** What the bot gets in place of `formatted`, where that differs: `/start` with what stood in a deep link. */
  readonly heard?: FormattedText;
  /** Members of the Message object that are peculiar to the kind, e.g. `photo`. */
  readonly wire?: Fields;
  readonly media?: Media;
  /** `link_preview_options` as given. */
  readonly linkPreview?: Fields;
  /** Username of the bot whose inline result it is. */
  readonly via?: string;
}

/** How a message was sent. */
export interface Sending {
  readonly silent?: boolean;
  readonly protected?: boolean;
  /** The effect that plays once when the message is seen, as its emoji. */
  readonly effect?: string;
  /** Further members of the Message object, e.g. `effect_id`. */
  readonly wire?: Fields;
}

/** A message as kept. Its parts are replaced by {@link ChatRoom.edit}, never changed. */
export interface StoredMessage {
  readonly id: number;
  readonly author: Account;
  readonly date: number;
  readonly sending: Sending;
  readonly content: Content;
  readonly keyboard: InlineKeyboard | undefined;
  readonly editDate: number | undefined;
  readonly revision: number;
  /** Position in the order of all changes of the chat: when it came and when it last changed. */
  readonly addedAt: number;
  readonly changedAt: number;
}

/** What happened to a message. */
export type Change = "added" | "edited" | "deleted";

/** What a chat needs from outside. */
export interface ChatRoomDeps {
  readonly type: "private" | "supergroup";
  readonly id: number;
  /** Members of the Chat object besides id and type. */
  readonly wire: Fields;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChange: (room: ChatRoom, messageId: number, change: Change) => void;
}

/** One chat with the bot: a private one or a group. */
export class ChatRoom {
  readonly id: number;
  readonly type: "private" | "supergroup";
  /** Ties presses in this chat together (Bot API, CallbackQuery.chat_instance). */
  readonly instance = String(BigInt(Math.floor(Math.random() * 1e9)) * 4_294_967_296n + 1n);
  /** People in the chat by id. */
  readonly members = new Map<number, Account>();
  /** Whether the bot may write: somebody has started it, or it is in the group. */
  open = false;
  /** Whether the person of a private chat has blocked the bot. */
  blocked = false;
  readonly #deps: ChatRoomDeps;
  readonly #messages = new Map<number, StoredMessage>();
  readonly #views = new Map<number, ChatMessage>();
  /** When each message came, the deleted ones too. */
  readonly #arrivals = new Map<number, number>();
  readonly #watchers = new Set<() => void>();
  #view: readonly ChatMessage[] | undefined;
  #nextId = 1;
  #changes = 0;
  #action: { readonly name: string; readonly until: number } | undefined;

  constructor(deps: ChatRoomDeps) {
    this.id = deps.id;
    this.type = deps.type;
    this.#deps = deps;
  }

  /** The Chat object (Bot API, Chat). */
  get wire(): Fields {
    return { id: this.id, ...this.#deps.wire, type: this.type };
  }

  /** What the bot shows to be doing; gone after 5 seconds or with its next message. */
  get action(): string | undefined {
    return this.#action && this.#action.until > this.#deps.now() ? this.#action.name : undefined;
  }

  set action(name: string | undefined) {
    this.#action = name === undefined ? undefined : { name, until: this.#deps.now() + 5000 };
  }

  /** The message with this id, if it is still there. */
  get(id: number): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  /** Position in the order of changes at which a message came, also when it is gone by now. */
  arrival(id: number): number | undefined {
    return this.#arrivals.get(id);
  }

  /** Everyone's messages now, oldest first, as immutable snapshots; the same array until something changes. */
  get view(): readonly ChatMessage[] {
    this.#view ??= Object.freeze(
      this.#messages
        .values()
        .map((message) => this.show(message))
        .toArray(),
    );
    return this.#view;
  }

  /** Adds a message and returns it. */
  add(author: Account, content: Content, sending: Sending = {}, keyboard?: InlineKeyboard): StoredMessage {
    const position = ++this.#changes;
    const message: StoredMessage = {
      id: this.#nextId++,
      author,
      date: this.#seconds(),
      sending,
      content,
      keyboard,
      editDate: undefined,
      revision: 1,
      addedAt: position,
      changedAt: position,
    };
    this.#messages.set(message.id, message);
    this.#arrivals.set(message.id, position);
    if (author.is_bot) this.#action = undefined;
    this.#changed(message.id, "added");
    return message;
  }

  /** Replaces content or keyboard of a message, which is marked with the time of the edit. */
  edit(message: StoredMessage, changes: Partial<Pick<StoredMessage, "content" | "keyboard">>): StoredMessage {
    const edited: StoredMessage = {
      ...message,
      ...changes,
      editDate: this.#seconds(),
      revision: message.revision + 1,
      changedAt: ++this.#changes,
    };
    this.#messages.set(message.id, edited);
    this.#changed(message.id, "edited");
    return edited;
  }

  /** Deletes a message. */
  remove(id: number): void {
    this.#messages.delete(id);
    this.#changed(id, "deleted");
  }

  /** Calls `look` after every change until the returned function is called. */
  watch(look: () => void): () => void {
    this.#watchers.add(look);
    return () => this.#watchers.delete(look);
  }

  /** A message as people see it. */
  show(message: StoredMessage): ChatMessage {
    const known = this.#views.get(message.id);
    if (known) return known;
    const { content, sending } = message;
    const view: ChatMessage = Object.freeze({
      id: message.id,
      chatId: this.id,
      from: message.author.is_bot ? "bot" : "person",
      fromId: message.author.id,
      fromName: [message.author.first_name, message.author.last_name].filter(Boolean).join(" "),
      kind: content.kind,
      text: content.formatted.text,
      entities: content.formatted.entities,
      date: message.date,
      ...(message.editDate !== undefined && { editDate: message.editDate }),
      ...(content.media && { media: content.media }),
      buttons: message.keyboard?.buttons ?? [],
      silent: sending.silent ?? false,
      linkPreview: content.linkPreview?.["is_disabled"] !== true,
      protected: sending.protected ?? false,
      ...(sending.effect !== undefined && { effect: sending.effect }),
      ...(content.via !== undefined && { via: content.via }),
      revision: message.revision,
    });
    this.#views.set(message.id, view);
    return view;
  }

  /** A message as the bot gets it (Bot API, Message), with all that is true of it now. */
  message(message: StoredMessage): Fields {
    const { content, sending } = message;
    const { text, entities } = content.heard ?? content.formatted;
    const caption = content.kind === "text" ? { text: "text", entities: "entities" } : CAPTION;
    return {
      message_id: message.id,
      from: message.author,
      chat: this.wire,
      date: message.date,
      ...(message.editDate !== undefined && { edit_date: message.editDate }),
      ...(sending.protected && { has_protected_content: true }),
      ...sending.wire,
      ...content.wire,
      ...(text !== "" && content.kind !== "service" && { [caption.text]: text }),
      ...(entities.length > 0 && { [caption.entities]: entities }),
      ...(content.linkPreview && { link_preview_options: content.linkPreview }),
      ...(message.keyboard && { reply_markup: message.keyboard.wire }),
    };
  }

  #seconds(): number {
    return Math.floor(this.#deps.now() / 1000);
  }

  #changed(id: number, change: Change): void {
    this.#views.delete(id);
    this.#view = undefined;
    this.#deps.onChange(this, id, change);
    for (const look of [...this.#watchers]) look();
  }
}

const CAPTION = { text: "caption", entities: "caption_entities" };

/** The people who chat with the bot: what they write, press and see. */
import type {
  Button,
  ChatMessage,
  GroupMember,
  InlineAnswer,
  InlineResult,
  KnownProfile,
  MediaKind,
  Person,
  PersonProfile,
  TapOptions,
  TapResult,
  TelegramEvent,
  WaitOptions,
} from "./telegram.ts";
import { type Account, ChatRoom, type Content, type StoredMessage } from "./telegram-chats.ts";
import type { InlineMode } from "./telegram-inline.ts";
import type { InlineKeyboard } from "./telegram-keyboard.ts";
import { startPayload } from "./telegram-links.ts";
import { type Files, personsMedia } from "./telegram-media.ts";
import { badRequest, type Fields } from "./telegram-parameters.ts";
import { typedText } from "./telegram-text.ts";
import type { UpdateQueue } from "./telegram-updates.ts";

/** Longest text a person's app sends as one message; it splits longer ones. */
const MAX_TYPED = 4096;
/** How long an app shows the spinner on a pressed button, in milliseconds. */
const SPINNER_MS = 15_000;
/** Age in milliseconds at which a press can no longer be answered. */
const QUERY_LIFETIME_MS = 30_000;

/** What the bot said to a press (Bot API, answerCallbackQuery). */
export interface PressAnswer {
  readonly text: string;
  readonly alert: boolean;
}

/** A button pressed by somebody, waiting for the bot's answer. */
interface Press {
  readonly personId: number;
  readonly room: ChatRoom;
  readonly at: number;
  readonly settle: (answer: PressAnswer | undefined) => void;
}

/** What people need from the rest of Telegram. */
export interface PeopleDeps {
  /** The bot as others see it; its name may change. */
  readonly bot: () => Account;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly files: Files;
  readonly updates: UpdateQueue;
  /** How long a wait lasts unless told otherwise, in milliseconds. */
  readonly waitMs: number;
  readonly inline: InlineMode;
  readonly emit: (event: TelegramEvent) => void;
}

/** Everybody and every chat of one Telegram. */
export class People {
  readonly deps: PeopleDeps;
  readonly #byId = new Map<number, PersonSide>();
  readonly #rooms = new Map<number, ChatRoom>();
  readonly #groups = new Map<string, ChatRoom>();
  readonly #presses = new Map<string, Press>();
  readonly #waits = new Set<(error: Error) => void>();
  #all: readonly Person[] | undefined;
  #nextPersonId = 100_001;
  #nextPress = BigInt(Math.floor(Math.random() * 2 ** 40)) << 20n;

  constructor(deps: PeopleDeps) {
    this.deps = deps;
  }

  /** Everyone, in the order they came. */
  get all(): readonly Person[] {
    this.#all ??= Object.freeze([...this.#byId.values()]);
    return this.#all;
  }

  /** The person with this profile's id, made when there is none. */
  person(profile: PersonProfile): Person {
    const known = profile.id === undefined ? undefined : this.#byId.get(profile.id);
    if (known) return known;
    while (this.#byId.has(this.#nextPersonId)) this.#nextPersonId += 1;
    const side = new PersonSide(this, { ...profile, id: profile.id ?? this.#nextPersonId });
    this.#byId.set(side.id, side);
    this.#all = undefined;
    this.deps.emit({ kind: "person", personId: side.id });
    return side;
  }

  /** The User object of somebody, or of the bot. */
  account(id: number): Account | undefined {
    return id === this.deps.bot().id ? this.deps.bot() : this.#byId.get(id)?.account;
  }

  /** The chat with this id, whether or not the bot may use it. */
  room(id: number): ChatRoom | undefined {
    return this.#rooms.get(id);
  }

  /** Makes a chat. */
  addRoom(type: "private" | "supergroup", id: number, wire: Fields): ChatRoom {
    const room = new ChatRoom({
      type,
      id,
      wire,
      now: this.deps.now,
      onChange: (changed, messageId, change) =>
        this.deps.emit({
          kind: "chat",
          chatId: changed.id,
          personIds: [...changed.members.keys()],
          messageId,
          change,
        }),
    });
    this.#rooms.set(id, room);
    return room;
  }

  /** The group of this title; made, with the bot in it, by the first who names it. */
  group(title: string, member: Account): ChatRoom {
    const known = this.#groups.get(title);
    const room = known ?? this.addRoom("supergroup", -1_000_000_001_000 - this.#groups.size, { title });
    if (!known) this.#groups.set(title, room);
    const joined = !room.members.has(member.id);
    room.members.set(member.id, member);
    if (!known) {
      room.open = true;
      this.pushMembership(room, member, "left", "member");
      this.#announce(room, member, this.deps.bot());
    } else if (joined) this.#announce(room, member, member);
    return room;
  }

  #announce(room: ChatRoom, by: Account, newcomer: Account): void {
    const text =
      by.id === newcomer.id ? `${by.first_name} joined` : `${by.first_name} added ${newcomer.first_name}`;
    const message = room.add(by, {
      kind: "service",
      formatted: { text, entities: [] },
      wire: { new_chat_members: [newcomer] },
    });
    if (room.open) this.deps.updates.push("message", room.message(message), room.id);
  }

  /** Tells the bot that it was added, removed, blocked or unblocked (Bot API, ChatMemberUpdated). */
  pushMembership(room: ChatRoom, by: Account, before: string, after: string): void {
    const member = (status: string): Fields => ({
      user: this.deps.bot(),
      status,
      ...(status === "kicked" && { until_date: 0 }),
    });
    const content = {
      chat: room.wire,
      from: by,
      date: Math.floor(this.deps.now() / 1000),
      old_chat_member: member(before),
      new_chat_member: member(after),
    };
    this.deps.updates.push("my_chat_member", content, room.id);
  }

  // Presses

  /** Presses a callback button: resolves with the bot's answer, or undefined when none came in time. */
  press(
    by: Account,
    room: ChatRoom,
    message: StoredMessage,
    data: string,
  ): { id: string; answer: Promise<PressAnswer | undefined> } {
    const id = String(++this.#nextPress);
    const answer = new Promise<PressAnswer | undefined>((resolve) => {
      const settle = (outcome: PressAnswer | undefined) => {
        clearTimeout(timer);
        this.#waits.delete(giveUp);
        resolve(outcome);
      };
      const giveUp = () => settle(undefined);
      const timer = setTimeout(giveUp, SPINNER_MS);
      this.#waits.add(giveUp);
      this.#presses.set(id, { personId: by.id, room, at: this.deps.now(), settle });
    });
    const query = { id, from: by, message: room.message(message), chat_instance: room.instance, data };
    this.deps.updates.push("callback_query", query, by.id);
    return { id, answer };
  }

  /** The chat in which a button was pressed. */
  pressedIn(queryId: string): ChatRoom | undefined {
    return this.#presses.get(queryId)?.room;
  }

  /** Gives the bot's answer to a press. Throws a Refusal when it is unknown, answered already or too old. */
  answer(queryId: string, answer: PressAnswer): void {
    const press = this.#presses.get(queryId);
    if (!press || this.deps.now() - press.at > QUERY_LIFETIME_MS) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    this.#presses.delete(queryId);
    press.settle(answer);
    const { text, alert } = answer;
    this.deps.emit({ kind: "answer", personId: press.personId, chatId: press.room.id, text, alert });
  }

  /** The bot's answer to a press failed on the way: the person's app waits no longer, though the bot may try again. */
  answerLost(queryId: string): void {
    this.#presses.get(queryId)?.settle(undefined);
  }

  // Waiting

  /** Waits for a chat; see {@link Person.waitFor}. */
  wait<T>(
    room: ChatRoom,
    look: () => T | undefined | null | false,
    timeoutMs: number,
    late: () => Error,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        unwatch();
        this.#waits.delete(fail);
      };
      const fail = (error: Error) => {
        end();
        reject(error);
      };
      const check = () => {
        try {
          const found = look();
          if (found === undefined || found === null || found === false) return;
          end();
          resolve(found);
        } catch (error) {
          fail(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const unwatch = room.watch(check);
      const timer = setTimeout(() => fail(late()), timeoutMs);
      this.#waits.add(fail);
      check();
    });
  }

  /** Ends all waits; what people still wait for will not come. */
  close(): void {
    for (const fail of [...this.#waits])
      fail(new Error("The simulated Telegram was closed during this wait."));
  }
}

/** A chat from one person's side. */
class Side {
  account: Account;
  protected readonly people: People;
  protected readonly room: ChatRoom;

  constructor(people: People, account: Account, room: ChatRoom) {
    this.people = people;
    this.account = account;
    this.room = room;
    room.members.set(account.id, account);
  }

  get chat(): readonly ChatMessage[] {
    return this.room.view;
  }

  async says(text: string): Promise<ChatMessage> {
    const formatted = typedText(text);
    if (formatted.text === "") throw new Error("A person cannot send an empty text.");
    let message: ChatMessage | undefined;
    for (let at = 0; at < formatted.text.length; at += MAX_TYPED) {
      const part = typedText(formatted.text.slice(at, at + MAX_TYPED));
      if (part.text !== "") message = this.send({ kind: "text", formatted: part });
    }
    return message ?? this.last();
  }

  async picks(result: InlineResult): Promise<ChatMessage> {
    const { content, keyboard } = this.people.deps.inline.article(result);
    return this.send(content, keyboard);
  }

  /** Puts a message into the chat and, where the bot may read it, into its updates. */
  protected send(content: Content, keyboard?: InlineKeyboard): ChatMessage {
    const message = this.room.add(this.account, content, {}, keyboard);
    if (this.reachesBot(content)) {
      this.people.deps.updates.push("message", this.room.message(message), this.room.id);
    }
    return this.room.show(message);
  }

  protected reachesBot(_content: Content): boolean {
    return true;
  }

  async taps(label: string | RegExp, options: TapOptions = {}): Promise<TapResult> {
    const found = findButton(this.chat, label, options);
    if (!found) {
      const wanted = typeof label === "string" ? `"${label}"` : String(label);
      const where = options.messageId === undefined ? "" : ` on message ${options.messageId}`;
      throw new Error(
        `There is no button ${wanted}${where} to tap.\n${visibleButtons(this.chat)}\n${this.transcript()}`,
      );
    }
    const { message, button } = found;
    const tapped = { messageId: message.id, label: button.label };
    switch (button.kind) {
      case "callback": {
        const stored = this.room.get(message.id);
        if (!stored) throw new Error(`Message ${message.id} is gone.`);
        const { id: queryId, answer } = this.people.press(this.account, this.room, stored, button.data);
        const given = await answer;
        return {
          ...tapped,
          kind: "callback",
          data: button.data,
          queryId,
          answered: given !== undefined,
          text: given?.text ?? "",
          alert: given?.alert ?? false,
        };
      }
      case "url":
        return { ...tapped, kind: "url", url: button.url };
      case "copy":
        return { ...tapped, kind: "copy", text: button.copyText };
      case "disabled":
        return { ...tapped, kind: "disabled" };
    }
  }

  waitFor<T>(
    what: string,
    look: (chat: readonly ChatMessage[]) => T | undefined | null | false,
    options: WaitOptions = {},
  ): Promise<T> {
    const timeoutMs = options.timeoutMs ?? this.people.deps.waitMs;
    return this.people.wait(
      this.room,
      () => look(this.chat),
      timeoutMs,
      () => new Error(`Waited ${timeoutMs} ms in vain for ${what}.\n${this.transcript()}`),
    );
  }

  sees(text: string | RegExp, options: WaitOptions & { after?: number } = {}): Promise<ChatMessage> {
    const since = options.after === undefined ? undefined : this.room.arrival(options.after);
    const wanted = (message: ChatMessage) => {
      if (message.from !== "bot" || !fits(message.text, text)) return false;
      const stored = this.room.get(message.id);
      return since === undefined || (stored !== undefined && stored.changedAt > since);
    };
    const what = `a message with ${typeof text === "string" ? `"${text}"` : text}`;
    const after = options.after === undefined ? "" : ` after message ${options.after}`;
    return this.waitFor(`${what}${after}`, (chat) => chat.findLast(wanted), options);
  }

  last(): ChatMessage {
    const last = this.chat.findLast((message) => message.from === "bot" && message.kind !== "service");
    if (!last) throw new Error(`The bot has not written yet.\n${this.transcript()}`);
    return last;
  }

  transcript(): string {
    const lines = this.chat.map((message) => {
      const state = [
        message.kind !== "text" && message.kind,
        message.editDate !== undefined && "edited",
        message.silent && "silent",
      ];
      const notes = state.filter(Boolean).join(", ");
      const text = message.text.replaceAll("\n", "\n    ");
      const head = `#${message.id} ${message.fromName}${notes && ` (${notes})`}: ${text}`;
      return [head, ...message.buttons.map((row) => `    ${row.map(bracketed).join(" ")}`)].join("\n");
    });
    return [`--- ${this.heading()} ---`, ...lines].join("\n");
  }

  protected heading(): string {
    return `${this.account.first_name} and ${this.people.deps.bot().first_name}`;
  }
}

/** A person in the private chat with the bot. */
class PersonSide extends Side implements Person {
  readonly id: number;
  profile: KnownProfile;

  constructor(people: People, profile: KnownProfile) {
    const name = {
      first_name: profile.firstName,
      ...(profile.lastName !== undefined && { last_name: profile.lastName }),
      ...(profile.username !== undefined && { username: profile.username }),
    };
    const language = profile.languageCode === undefined ? {} : { language_code: profile.languageCode };
    super(
      people,
      { id: profile.id, is_bot: false, ...name, ...language },
      people.addRoom("private", profile.id, name),
    );
    this.id = profile.id;
    this.profile = Object.freeze(profile);
  }

  speaks(languageCode: string): void {
    this.profile = Object.freeze({ ...this.profile, languageCode });
    this.account = { ...this.account, language_code: languageCode };
    this.room.members.set(this.id, this.account);
  }

  get blocked(): boolean {
    return this.room.blocked;
  }

  get chatAction(): string | undefined {
    return this.room.action;
  }

  async opens(payloadOrLink: string): Promise<ChatMessage> {
    const payload = startPayload(payloadOrLink, this.people.deps.bot().username ?? "");
    const heard = typedText(`/start ${payload}`);
    return this.send({ kind: "text", formatted: typedText("/start"), heard });
  }

  async asksInline(query: string): Promise<InlineAnswer | undefined> {
    return this.people.deps.inline.ask(this.account, query);
  }

  async sends(kind: MediaKind, caption = ""): Promise<ChatMessage> {
    const { wire, media } = personsMedia(kind, this.people.deps.files, { ...this.account });
    return this.send({ kind, formatted: typedText(caption), wire, ...(media && { media }) });
  }

  async edits(messageId: number, text: string): Promise<void> {
    const message = this.room.get(messageId);
    if (!message || message.author.id !== this.id || message.content.kind !== "text") {
      throw new Error(
        `Message ${messageId} is no text of ${this.account.first_name}'s.\n${this.transcript()}`,
      );
    }
    const edited = this.room.edit(message, { content: { ...message.content, formatted: typedText(text) } });
    this.people.deps.updates.push("edited_message", this.room.message(edited), this.room.id);
  }

  async blocks(): Promise<void> {
    if (this.room.blocked) return;
    this.room.blocked = true;
    this.people.pushMembership(this.room, this.account, "member", "kicked");
  }

  async unblocks(): Promise<void> {
    if (!this.room.blocked) return;
    this.room.blocked = false;
    this.people.pushMembership(this.room, this.account, "kicked", "member");
  }

  group(title: string): GroupMember {
    return new GroupSide(this.people, this.account, this.people.group(title, this.account), title);
  }

  override async taps(label: string | RegExp, options: TapOptions = {}): Promise<TapResult> {
    this.#mustNotBlock();
    return super.taps(label, options);
  }

  protected override send(content: Content, keyboard?: InlineKeyboard): ChatMessage {
    this.#mustNotBlock();
    this.room.open = true;
    return super.send(content, keyboard);
  }

  #mustNotBlock(): void {
    if (this.room.blocked)
      throw new Error(`${this.account.first_name} has blocked the bot; unblocks() first.`);
  }
}

/** A person in a group with the bot. */
class GroupSide extends Side implements GroupMember {
  readonly title: string;

  constructor(people: People, account: Account, room: ChatRoom, title: string) {
    super(people, account, room);
    this.title = title;
  }

  get chatId(): number {
    return this.room.id;
  }

  /** Privacy mode is on: the bot gets commands, mentions of it and what was sent via it (Bot features, "Privacy mode"). */
  protected override reachesBot({ formatted, via }: Content): boolean {
    if (via !== undefined) return true;
    const mine = `@${this.people.deps.bot().username ?? ""}`.toLowerCase();
    return formatted.entities.some(({ type, offset, length }) => {
      const shown = formatted.text.slice(offset, offset + length).toLowerCase();
      if (type === "mention") return shown === mine;
      return type === "bot_command" && (!shown.includes("@") || shown.endsWith(mine));
    });
  }

  protected override heading(): string {
    return `${this.account.first_name} in ${this.title}`;
  }
}

/** The newest message with a fitting button, and the button. */
function findButton(
  chat: readonly ChatMessage[],
  label: string | RegExp,
  options: TapOptions,
): { message: ChatMessage; button: Button } | undefined {
  for (const message of chat.toReversed()) {
    if (options.messageId !== undefined && message.id !== options.messageId) continue;
    const buttons = message.buttons.flat();
    const exact = typeof label === "string" ? buttons.filter((button) => button.label === label) : [];
    const fitting = exact.length > 0 ? exact : buttons.filter((button) => fits(button.label, label));
    if (fitting.length === 0) continue;
    if (typeof label === "string" && exact.length === 0 && fitting.length > 1 && options.nth === undefined) {
      throw new Error(
        `Several buttons contain "${label}" on message ${message.id}: ${fitting.map(bracketed).join(" ")}`,
      );
    }
    const button = fitting[options.nth ?? 0];
    if (button) return { message, button };
  }
  return undefined;
}

function fits(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : text.search(wanted) >= 0;
}

function bracketed(button: Button): string {
  const mark = { callback: "", url: " ↗", copy: " ⧉", disabled: " (off)" }[button.kind];
  return `[${button.label}${mark}]`;
}

function visibleButtons(chat: readonly ChatMessage[]): string {
  const lines = chat
    .filter((message) => message.buttons.length > 0)
    .map((message) => `  message ${message.id}: ${message.buttons.flat().map(bracketed).join(" ")}`);
  return lines.length === 0
    ? "No message has buttons."
    : ["Visible buttons:", ...lines.slice(-10)].join("\n");
}

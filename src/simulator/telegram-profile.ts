/** What a bot tells Telegram about itself: commands, names, descriptions, menu button. */
import type { BotCommand, BotProfile, WebhookInfo } from "./telegram.ts";
import {
  type Arguments,
  badRequest,
  type Fields,
  isFields,
  type MethodTable,
  type Shape,
} from "./telegram-parameters.ts";
import { checkedLink } from "./telegram-text.ts";

/** What the profile needs from the rest of Telegram. */
export interface ProfileDeps {
  readonly botName: string;
  readonly webhook: () => WebhookInfo;
  /** Throws a Refusal when the bot has no such chat; returns the chat's id. */
  readonly requireChat: (chatId: string) => number;
  readonly onChange: () => void;
}

/** Limits of setMyCommands (Bot API, BotCommand). */
const MAX_COMMANDS = 100;
const MAX_COMMAND = 32;
const MAX_COMMAND_DESCRIPTION = 256;

const SCOPE_SHAPE: Shape = { fields: { type: "string", chat_id: "id", user_id: "integer" } };
const CHAT_SCOPES: ReadonlySet<unknown> = new Set(["chat", "chat_administrators", "chat_member"]);
const WIDE_SCOPES: ReadonlySet<unknown> = new Set([
  "default",
  "all_private_chats",
  "all_group_chats",
  "all_chat_administrators",
]);

type Scope = Fields & { readonly type: string };
type CommandList = BotProfile["commands"][number];

/** A text of the profile in each language; language "" is everyone else's. */
class Localised {
  readonly byLanguage: Record<string, string> = {};
  readonly #max: number;
  readonly #tooLong: string;

  constructor(max: number, tooLong: string) {
    this.#max = max;
    this.#tooLong = tooLong;
  }

  set(args: Arguments, parameter: string): true {
    const language = languageCode(args);
    const text = args.text(parameter).trim();
    if (text.length > this.#max) throw badRequest(this.#tooLong);
    if (text === "") delete this.byLanguage[language];
    else this.byLanguage[language] = text;
    return true;
  }

  get(args: Arguments): string {
    return this.byLanguage[languageCode(args)] ?? this.byLanguage[""] ?? "";
  }
}

/** The profile of one bot and the methods that change it. */
export class Profile implements BotProfile {
  readonly #deps: ProfileDeps;
  readonly #commands = new Map<string, CommandList>();
  readonly #name = new Localised(64, "BOT_TITLE_INVALID");
  readonly #shortDescription = new Localised(120, "ABOUT_TOO_LONG");
  readonly #description = new Localised(512, "DESCRIPTION_TOO_LONG");
  readonly #chatButtons = new Map<number, Fields>();
  #defaultButton: Fields = { type: "commands" };

  constructor(deps: ProfileDeps) {
    this.#deps = deps;
  }

  get commands(): readonly CommandList[] {
    return [...this.#commands.values()];
  }

  get name(): Readonly<Record<string, string>> {
    return { "": this.#deps.botName, ...this.#name.byLanguage };
  }

  get shortDescription(): Readonly<Record<string, string>> {
    return { ...this.#shortDescription.byLanguage };
  }

  get description(): Readonly<Record<string, string>> {
    return { ...this.#description.byLanguage };
  }

  get menuButton(): BotProfile["menuButton"] {
    return { default: this.#defaultButton, chats: Object.fromEntries(this.#chatButtons) };
  }

  get webhook(): WebhookInfo {
    return this.#deps.webhook();
  }

  commandsFor(person: { readonly id: number; readonly languageCode?: string }): readonly BotCommand[] {
    const scopes: Scope[] = [
      { type: "chat", chat_id: person.id },
      { type: "all_private_chats" },
      { type: "default" },
    ];
    // Telegram's order (Bot API, "Determining list of commands"): the first list that exists is shown.
    for (const scope of scopes) {
      for (const language of [person.languageCode?.slice(0, 2).toLowerCase() ?? "", ""]) {
        const list = this.#commands.get(key(scope, language));
        if (list) return list.commands;
      }
    }
    return [];
  }

  /** The methods about the profile. */
  readonly methods: MethodTable = {
    setMyCommands: {
      shapes: {
        commands: { list: { fields: { command: "string", description: "string" } } },
        scope: SCOPE_SHAPE,
        language_code: "string",
      },
      run: (args) => this.#changed(this.#setCommands(args)),
    },
    getMyCommands: {
      shapes: { scope: SCOPE_SHAPE, language_code: "string" },
      run: (args) => this.#commands.get(key(this.#scope(args), languageCode(args)))?.commands ?? [],
    },
    deleteMyCommands: {
      shapes: { scope: SCOPE_SHAPE, language_code: "string" },
      run: (args) => {
        this.#commands.delete(key(this.#scope(args), languageCode(args)));
        return this.#changed(true);
      },
    },
    setMyName: {
      shapes: { name: "string", language_code: "string" },
      run: (args) => this.#changed(this.#name.set(args, "name")),
    },
    getMyName: {
      shapes: { language_code: "string" },
      run: (args) => ({ name: this.#name.get(args) || this.#deps.botName }),
    },
    setMyDescription: {
      shapes: { description: "string", language_code: "string" },
      run: (args) => this.#changed(this.#description.set(args, "description")),
    },
    getMyDescription: {
      shapes: { language_code: "string" },
      run: (args) => ({ description: this.#description.get(args) }),
    },
    setMyShortDescription: {
      shapes: { short_description: "string", language_code: "string" },
      run: (args) => this.#changed(this.#shortDescription.set(args, "short_description")),
    },
    getMyShortDescription: {
      shapes: { language_code: "string" },
      run: (args) => ({ short_description: this.#shortDescription.get(args) }),
    },
    setChatMenuButton: {
      shapes: {
        chat_id: "integer",
        menu_button: { fields: { type: "string", text: "string", web_app: { fields: { url: "string" } } } },
      },
      run: (args) => this.#changed(this.#setButton(args)),
    },
    getChatMenuButton: {
      shapes: { chat_id: "integer" },
      run: (args) => {
        const chat = args.has("chat_id") ? this.#deps.requireChat(args.text("chat_id")) : undefined;
        return (chat === undefined ? undefined : this.#chatButtons.get(chat)) ?? this.#defaultButton;
      },
    },
  };

  #changed<T>(result: T): T {
    this.#deps.onChange();
    return result;
  }

  #setCommands(args: Arguments): true {
    const given = args.json("commands", "Can't parse commands JSON object") ?? [];
    if (!Array.isArray(given)) throw badRequest("Expected an Array of BotCommand");
    const parsed = given.map(parsedCommand);
    const scope = this.#scope(args);
    const languageCodeGiven = languageCode(args);
    const commands = parsed.map(checkedCommand);
    if (commands.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    const place = key(scope, languageCodeGiven);
    if (commands.length === 0) this.#commands.delete(place);
    else this.#commands.set(place, { scope, languageCode: languageCodeGiven, commands });
    return true;
  }

  #scope(args: Arguments): Scope {
    const value = args.json("scope", "Can't parse BotCommandScope JSON object");
    if (value === undefined) return { type: "default" };
    const broken = (why: string) => badRequest(`Can't parse BotCommandScope: ${why}`);
    if (!isFields(value)) throw broken("BotCommandScope must be an Object");
    const { type, chat_id: chatId, user_id: userId } = value;
    if (typeof type !== "string") throw broken(`Can't find field "type"`);
    if (WIDE_SCOPES.has(type)) return { type };
    if (!CHAT_SCOPES.has(type)) throw broken("Unsupported type specified");
    if (chatId === undefined) throw broken(`Can't find field "chat_id"`);
    if (chatId === "") throw broken("Empty chat_id specified");
    if (type === "chat_member" && (typeof userId !== "number" || userId <= 0))
      throw broken("Invalid user_id specified");
    const chat = this.#deps.requireChat(String(chatId));
    return { type, chat_id: chat, ...(type === "chat_member" && { user_id: userId }) };
  }

  #setButton(args: Arguments): true {
    const button = menuButton(args.json("menu_button", "Can't parse menu button JSON object"));
    if (!args.has("chat_id")) {
      this.#defaultButton = button["type"] === "default" ? { type: "commands" } : button;
      return true;
    }
    const chat = this.#deps.requireChat(args.text("chat_id"));
    if (button["type"] === "default") this.#chatButtons.delete(chat);
    else this.#chatButtons.set(chat, button);
    return true;
  }
}

function key(scope: Scope, language: string): string {
  return [scope.type, scope["chat_id"], scope["user_id"], language].join(" ");
}

/** Empty or a two-letter ISO 639-1 code, as all methods of the profile want it. */
function languageCode(args: Arguments): string {
  const code = args.text("language_code");
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest("Invalid language code specified");
  return code;
}

function parsedCommand(value: unknown): BotCommand {
  const broken = (why: string) => badRequest(`Can't parse BotCommand: ${why}`);
  if (!isFields(value)) throw broken("expected an Object");
  const { command, description } = value;
  if (command === undefined) throw broken(`Can't find field "command"`);
  if (description === undefined) throw broken(`Can't find field "description"`);
  return { command: String(command), description: String(description) };
}

function checkedCommand(given: BotCommand): BotCommand {
  const command = given.command.trim().replace(/^\//, "");
  const description = given.description.trim();
  if (command === "") throw badRequest("Command must be non-empty");
  if (command.length > MAX_COMMAND) throw badRequest(`Command length must not exceed ${MAX_COMMAND}`);
  if (description === "") throw badRequest("Command description must be non-empty");
  if (description.length > MAX_COMMAND_DESCRIPTION) {
    throw badRequest(`Command description length must not exceed ${MAX_COMMAND_DESCRIPTION}`);
  }
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  return { command, description };
}

function menuButton(value: unknown): Fields {
  if (value === undefined) return { type: "default" };
  const broken = (why: string) => badRequest(`Can't parse menu button: ${why}`);
  if (!isFields(value)) throw broken("MenuButton must be an Object");
  const { type, text, web_app: webApp } = value;
  if (typeof type !== "string") throw broken(`Can't find field "type"`);
  if (type === "default" || type === "commands") return { type };
  if (type !== "web_app") throw broken("MenuButton has unsupported type");
  if (typeof text !== "string") throw broken(`Can't find field "text"`);
  const url = isFields(webApp) ? webApp["url"] : undefined;
  if (typeof url !== "string") throw broken(`Can't find field "url"`);
  const link = checkedLink(url);
  const why = link.ok ? "Only HTTPS links are allowed" : link.why;
  if (!link.ok || !link.url.startsWith("https:"))
    throw badRequest(`Menu button Web App URL '${url}' is invalid: ${why}`);
  if (text === "") throw badRequest("BUTTON_TEXT_INVALID");
  return { type, text, web_app: { url: link.url } };
}

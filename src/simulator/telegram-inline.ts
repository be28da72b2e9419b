/** Inline mode: what people type behind the bot's name in any chat, and what the bot offers to send for them. */
import type { InlineAnswer, InlineResult } from "./telegram.ts";
import type { Account, Content } from "./telegram-chats.ts";
import { INLINE_KEYBOARD_SHAPE, type InlineKeyboard, readInlineKeyboard } from "./telegram-keyboard.ts";
import { START_PARAMETER } from "./telegram-links.ts";
import {
  type Arguments,
  badRequest,
  type Fields,
  isFields,
  type MethodTable,
} from "./telegram-parameters.ts";
import { formattedText } from "./telegram-text.ts";
import type { UpdateQueue } from "./telegram-updates.ts";

/** Longest query in characters (Bot API, InlineQuery); an app sends no more of what is typed. */
const MAX_QUERY = 256;
/** Limits of an answer (Bot API, answerInlineQuery and InlineQueryResultArticle): results, and bytes of ids and offsets. */
const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;
const MAX_OFFSET_BYTES = 64;
const MAX_TEXT = 4096;
/** How long results are kept unless the bot says otherwise, in seconds (Bot API, answerInlineQuery). */
const CACHE_SECONDS = 300;
/** Age in milliseconds at which a query can no longer be answered; not documented, observed at about 10 s. */
const QUERY_LIFETIME_MS = 10_000;

/** What an article becomes in the chat it is sent to. */
export interface Article {
  readonly content: Content;
  readonly keyboard: InlineKeyboard | undefined;
}

/** What inline mode needs from the rest of Telegram. */
export interface InlineDeps {
  readonly isOn: () => boolean;
  readonly bot: () => Account;
  readonly updates: UpdateQueue;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Query {
  readonly personId: number;
  readonly text: string;
  readonly at: number;
  readonly settle: (answer: InlineAnswer | undefined) => void;
}

/** The queries of one bot, and the results that Telegram keeps. */
export class InlineMode {
  readonly #deps: InlineDeps;
  readonly #queries = new Map<string, Query>();
  /** Answers by what was typed, and by whom where they are personal. */
  readonly #kept = new Map<string, { readonly answer: InlineAnswer; readonly until: number }>();
  readonly #articles = new WeakMap<InlineResult, Article>();
  #nextQuery = BigInt(Math.floor(Math.random() * 2 ** 40)) << 20n;

  constructor(deps: InlineDeps) {
    this.#deps = deps;
  }

  /**
   * Asks the bot for what somebody typed behind its name, or takes what Telegram has kept of an earlier answer. Resolves with
   * undefined where the bot gives none as long as a query can be answered.
   *
   * @throws Error when inline mode is off: an app asks no bot then
   */
  ask(by: Account, typed: string): Promise<InlineAnswer | undefined> {
    if (!this.#deps.isOn()) throw new Error("Inline mode is off: @BotFather switches it on.");
    const text = [...typed].slice(0, MAX_QUERY).join("");
    const kept = [by.id, undefined].map((id) => this.#kept.get(cell(text, id)));
    const known = kept.find((one) => one !== undefined && one.until > this.#deps.now());
    if (known) return Promise.resolve(known.answer);
    const id = String(++this.#nextQuery);
    return new Promise((resolve) => {
      const settle = (answer: InlineAnswer | undefined) => {
        clearTimeout(timer);
        this.#queries.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(settle, QUERY_LIFETIME_MS, undefined);
      this.#queries.set(id, { personId: by.id, text, at: this.#deps.now(), settle });
      const query = { id, from: by, query: text, offset: "", chat_type: "private" };
      this.#deps.updates.push("inline_query", query, by.id);
    });
  }

  /** Lets nobody wait any longer. */
  close(): void {
    for (const { settle } of [...this.#queries.values()]) settle(undefined);
  }

  /** What a result becomes in a chat. */
  article(result: InlineResult): Article {
    const article = this.#articles.get(result);
    if (!article) throw new Error(`There is no result "${result.title}" to send.`);
    return article;
  }

  /** The methods by name. */
  readonly methods: MethodTable = {
    answerInlineQuery: {
      shapes: {
        inline_query_id: "string",
        results: {
          list: {
            fields: {
              type: "string",
              id: "string",
              title: "string",
              description: "string",
              input_message_content: {
                fields: {
                  message_text: "string",
                  parse_mode: "string",
                  link_preview_options: { fields: { is_disabled: "boolean" } },
                },
              },
              reply_markup: INLINE_KEYBOARD_SHAPE,
            },
          },
        },
        cache_time: "integer",
        is_personal: "boolean",
        next_offset: "string",
        button: { fields: { text: "string", start_parameter: "string" } },
      },
      run: (args) => this.#answer(args),
    },
  };

  #answer(args: Arguments): true {
    const given = args.json("results", "Can't parse inline query results JSON array");
    if (!Array.isArray(given)) throw badRequest("Expected an Array of inline query results");
    if (given.length > MAX_RESULTS) throw badRequest("Too many inline query results specified");
    if (Buffer.byteLength(args.text("next_offset")) > MAX_OFFSET_BYTES)
      throw badRequest("NEXT_OFFSET_INVALID");
    const read = given.map((result: unknown) => this.#result(result));
    if (new Set(read.map(({ id }) => id)).size < read.length) throw badRequest("RESULT_ID_DUPLICATE");
    const button = this.#button(args.json("button", "Can't parse inline query results button JSON object"));
    const query = this.#queries.get(args.text("inline_query_id"));
    if (!query || this.#deps.now() - query.at > QUERY_LIFETIME_MS) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    const answer: InlineAnswer = Object.freeze({ results: read, ...(button && { button }) });
    const until = this.#deps.now() + args.integer("cache_time", CACHE_SECONDS) * 1000;
    this.#kept.set(cell(query.text, args.flag("is_personal") ? query.personId : undefined), {
      answer,
      until,
    });
    query.settle(answer);
    return true;
  }

  /** One result: articles are all that the bot uses. */
  #result(value: unknown): InlineResult {
    const broken = (why: string) => badRequest(`Can't parse inline query result: ${why}`);
    if (!isFields(value)) throw broken("object expected");
    const field = (name: string, of: Fields = value): string => {
      const found = of[name];
      if (found === undefined) throw broken(`Can't find field "${name}"`);
      if (typeof found !== "string") throw broken(`Field "${name}" must be of type String`);
      return found;
    };
    const [type, id] = [field("type"), field("id")];
    if (id === "" || Buffer.byteLength(id) > MAX_ID_BYTES) throw badRequest("RESULT_ID_INVALID");
    if (type !== "article") throw broken("the simulated Telegram knows articles only");
    const title = field("title");
    if (title.trim() === "") throw badRequest("ARTICLE_TITLE_EMPTY");
    const said = value["input_message_content"];
    if (!isFields(said)) throw broken(`Can't find field "input_message_content"`);
    const parseMode = said["parse_mode"] === undefined ? "" : field("parse_mode", said);
    const formatted = formattedText(field("message_text", said), parseMode, this.#deps.now());
    if (formatted.text === "") throw badRequest("Message text is empty");
    if (formatted.text.length > MAX_TEXT) throw badRequest("message is too long");
    const preview = said["link_preview_options"];
    const keyboard = readInlineKeyboard(value["reply_markup"]);
    const description = value["description"] === undefined ? "" : field("description");
    const result: InlineResult = Object.freeze({ id, title, description });
    this.#articles.set(result, {
      content: {
        kind: "text",
        formatted,
        wire: { via_bot: this.#deps.bot() },
        via: this.#deps.bot().username ?? "",
        ...(isFields(preview) && Object.keys(preview).length > 0 && { linkPreview: preview }),
      },
      keyboard,
    });
    return result;
  }

  #button(value: unknown): InlineAnswer["button"] {
    if (value === undefined) return undefined;
    if (!isFields(value)) throw badRequest("InlineQueryResultsButton must be an Object");
    const { text, start_parameter: payload } = value;
    if (typeof text !== "string" || text === "") throw badRequest("BUTTON_TEXT_INVALID");
    if (typeof payload !== "string") throw badRequest("exactly one of the optional fields must be used");
    if (!START_PARAMETER.test(payload)) throw badRequest("START_PARAM_INVALID");
    return { text, payload };
  }
}

function cell(text: string, personId: number | undefined): string {
  return JSON.stringify([text, personId]);
}

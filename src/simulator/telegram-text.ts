/** Texts with formatting: parse modes, explicit entities, what Telegram finds by itself, and HTML for a page. */
import type { MessageEntity } from "./telegram.ts";
import { badRequest, isFields } from "./telegram-parameters.ts";

/** A text and its entities; offsets and lengths in UTF-16 code units, as JavaScript counts. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Looks up a User object for `tg://user?id=…` links; undefined for people the bot does not know. */
export type FindUser = (id: number) => Record<string, unknown> | undefined;

/** Longest raw text in bytes that is parsed at all (Bot API server). */
const MAX_RAW_BYTES = 32_768;
/** Types that may overlap each other and are joined where they touch. */
const STYLES: ReadonlySet<string> = new Set(["bold", "italic", "underline", "strikethrough", "spoiler"]);
const QUOTES: ReadonlySet<string> = new Set(["blockquote", "expandable_blockquote"]);
/** Types Telegram finds by itself; given explicitly they are ignored. */
const FOUND: ReadonlySet<string> = new Set(
  "mention hashtag cashtag bot_command url email phone_number bank_card_number".split(" "),
);
/** The order of entities that cover the same characters, outermost first. */
const NESTING = [
  "expandable_blockquote blockquote pre code text_link text_mention date_time",
  "mention hashtag cashtag bot_command url email phone_number bank_card_number",
  "bold italic underline strikethrough spoiler custom_emoji",
]
  .join(" ")
  .split(" ");

/**
 * What a bot's text becomes (Bot API, "Formatting options"): `parseMode` wins over `entities`; white space
 * around it goes; links, commands and the like are found. The text may come out empty.
 * Throws a Refusal for a text over 32 KB, an unknown mode, broken markup or broken entities.
 */
export function formattedText(
  raw: string,
  parseMode: string,
  entities: unknown,
  findUser: FindUser,
): FormattedText {
  if (Buffer.byteLength(raw) > MAX_RAW_BYTES) throw badRequest("Text is too long");
  const mode = parseMode.toLowerCase();
  if (raw === "") return { text: "", entities: [] };
  if (mode === "" || mode === "none") return tidied(raw, givenEntities(raw, entities, findUser));
  if (mode === "html") {
    const parsed = new HtmlParser(raw, findUser).parse();
    return tidied(parsed.text, parsed.entities);
  }
  if (mode === "markdownv2") {
    const parsed = new MarkdownParser(raw, findUser).parse();
    return tidied(parsed.text, parsed.entities);
  }
  throw badRequest(
    mode === "markdown"
      ? "Unsupported parse_mode: legacy Markdown is not simulated"
      : "Unsupported parse_mode",
  );
}

/** What a text typed by a person becomes: trimmed, with links, commands and the like found in it. */
export function typedText(raw: string): FormattedText {
  return tidied(raw, []);
}

// Explicit entities

const ENTITY_TYPES: ReadonlySet<string> = new Set(NESTING);

function givenEntities(text: string, value: unknown, findUser: FindUser): MessageEntity[] {
  if (!Array.isArray(value)) return [];
  const result: MessageEntity[] = [];
  for (const item of value) {
    const broken = (why: string) => badRequest(`Can't parse MessageEntity: ${why}`);
    if (!isFields(item)) throw broken("expected an Object");
    const { type, offset, length } = item;
    if (offset === undefined) throw broken(`Can't find field "offset"`);
    if (length === undefined) throw broken(`Can't find field "length"`);
    if (typeof offset !== "number") throw broken(`Field "offset" must be of type Number`);
    if (typeof length !== "number") throw broken(`Field "length" must be of type Number`);
    if (typeof type !== "string") throw broken(`Can't find field "type"`);
    if (!ENTITY_TYPES.has(type)) throw broken("Unsupported type specified");
    if (FOUND.has(type)) continue;
    if (offset < 0) throw badRequest(`Receive an entity with incorrect offset ${offset}`);
    if (length < 0) throw badRequest(`Receive an entity with incorrect length ${length}`);
    if (offset > text.length)
      throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${offset}`);
    if (offset + length > text.length) {
      throw badRequest(`Entity ends after the end of the text at UTF-16 offset ${offset + length}`);
    }
    if (insidePair(text, offset))
      throw badRequest(`Entity begins in a middle of a UTF-16 symbol at byte offset ${offset}`);
    if (insidePair(text, offset + length)) {
      throw badRequest(`Entity ends in a middle of a UTF-16 symbol at byte offset ${offset + length}`);
    }
    const extra: Partial<MessageEntity> = {};
    if (type === "pre" && typeof item["language"] === "string" && item["language"] !== "") {
      extra.language = item["language"];
    }
    if (type === "custom_emoji") extra.custom_emoji_id = customEmojiId(item["custom_emoji_id"]);
    if (type === "date_time") Object.assign(extra, dateTime(item["unix_time"], item["date_time_format"]));
    if (type === "text_link") {
      if (typeof item["url"] !== "string") throw broken(`Can't find field "url"`);
      const link = checkedLink(item["url"]);
      if (!link.ok) throw badRequest(`Entity URL '${item["url"]}' is invalid: ${link.why}`);
      extra.url = link.url;
    }
    if (type === "text_mention") {
      const id = isFields(item["user"]) ? item["user"]["id"] : undefined;
      const user = typeof id === "number" ? findUser(id) : undefined;
      if (user === undefined) continue;
      extra.user = user;
    }
    result.push({ type, offset, length, ...extra });
  }
  return result;
}

function insidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function customEmojiId(value: unknown): string {
  const id = typeof value === "number" ? String(value) : value;
  if (typeof id !== "string" || !/^[1-9]\d*$/.test(id))
    throw badRequest("Invalid custom emoji identifier specified");
  return id;
}

function dateTime(unix: unknown, format: unknown): Partial<MessageEntity> {
  const time = Number(unix);
  const style = format ?? "";
  if (!Number.isInteger(time) || time <= 0) throw badRequest("Invalid Unix time specified");
  if (typeof style !== "string" || !/^(r|w?[dD]?[tT]?)$/.test(style))
    throw badRequest("Invalid date-time format specified");
  return { unix_time: time, date_time_format: style };
}

// Links

/** The outcome of checking a link: the link as Telegram keeps it, or why it is refused in Telegram's words. */
export type CheckedLink =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: string };

/**
 * Checks a link for a button or a text. Without a scheme it is taken as http. Allowed are http, https, tg and
 * ton; a web address needs a host with a dot. Telegram refuses `localhost`; here it passes, so that a local
 * demo can link to its own pages.
 */
export function checkedLink(link: string): CheckedLink {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link)?.[1]?.toLowerCase();
  const hostWithPort = scheme !== undefined && /^[^:/]+:\d+([/?#]|$)/.test(link);
  if (scheme === "tg" || scheme === "ton" || scheme === "tonsite") {
    return /^[a-z]+:(\/\/)?[^\s/?#]/i.test(link)
      ? { ok: true, url: link }
      : { ok: false, why: "Wrong HTTP URL" };
  }
  if (scheme !== undefined && !hostWithPort && scheme !== "http" && scheme !== "https") {
    return { ok: false, why: "Unsupported URL protocol" };
  }
  const full = scheme === undefined || hostWithPort ? `http://${link}` : link;
  const parts = /^(https?):\/\/([^/?#\s]+)([^\s]*)$/i.exec(full);
  const [, protocol = "", host = "", rest = ""] = parts ?? [];
  if (parts === null || !URL.canParse(full)) return { ok: false, why: "Wrong HTTP URL" };
  const name = new URL(full).hostname;
  if (!name.includes(".") && !name.startsWith("[") && name !== "localhost")
    return { ok: false, why: "Wrong HTTP URL" };
  const path = rest.startsWith("/") ? rest : `/${rest}`;
  return { ok: true, url: `${protocol.toLowerCase()}://${host.toLowerCase()}${path}` };
}

/** The entity for a link in a parsed text: a mention, a link, or nothing when the address is of no use. */
function linkEntity(url: string, findUser: FindUser): Omit<MessageEntity, "offset" | "length"> | undefined {
  const id = /^tg:(?:\/\/)?user\?(?:.*&)?id=(\d+)/i.exec(url)?.[1];
  if (id !== undefined) {
    const user = findUser(Number(id));
    return user && { type: "text_mention", user };
  }
  const link = checkedLink(url);
  return link.ok ? { type: "text_link", url: link.url } : undefined;
}

// HTML

const TAGS: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  a: "text_link",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  "tg-emoji": "custom_emoji",
  "tg-time": "date_time",
};

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its text begins in the result. */
  readonly begin: number;
}

class HtmlParser {
  readonly #source: string;
  readonly #findUser: FindUser;
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];
  #at = 0;
  #text = "";

  constructor(source: string, findUser: FindUser) {
    this.#source = source;
    this.#findUser = findUser;
  }

  parse(): FormattedText {
    while (this.#at < this.#source.length) {
      if (this.#source[this.#at] === "&") this.#text += this.#character();
      else if (this.#source[this.#at] !== "<") this.#text += this.#source[this.#at++];
      else if (this.#source[this.#at + 1] === "/") this.#endTag();
      else this.#startTag();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed) throw this.#broken(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    return { text: this.#text, entities: this.#entities.map(withoutLoneLanguage) };
  }

  #broken(why: string, at?: number): Error {
    const where = at === undefined ? "" : ` at byte offset ${Buffer.byteLength(this.#source.slice(0, at))}`;
    return badRequest(`Can't parse entities: ${why}${where}`);
  }

  /** Takes what the expression (sticky) matches here; empty when it does not match. */
  #take(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  /** Takes a character reference, or the bare "&" where it is none that Telegram knows. */
  #character(): string {
    const begin = this.#at;
    const found = this.#take(/&(?:#x[0-9a-f]+|#\d+|[a-z]+);?/iy);
    const name = found.replace(/^&|;$/g, "");
    const named = new Map([
      ["lt", "<"],
      ["gt", ">"],
      ["amp", "&"],
      ["quot", '"'],
    ]).get(name);
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const numeric =
      name.startsWith("#") && code > 0 && code < 0x10_ffff ? String.fromCodePoint(code) : undefined;
    if (named === undefined && numeric === undefined) this.#at = begin + 1;
    return named ?? numeric ?? "&";
  }

  #startTag(): void {
    const begin = this.#at++;
    const name = this.#take(/[^\s>]*/y).toLowerCase();
    if (this.#at >= this.#source.length) throw this.#broken("Unclosed start tag", begin);
    if (!Object.hasOwn(TAGS, name)) throw this.#broken(`Unsupported start tag "${name}"`, begin);
    const attributes = this.#attributes(name, begin);
    if (name === "span" && attributes.get("class") !== "tg-spoiler") {
      throw this.#broken('Tag "span" must have class "tg-spoiler"', begin);
    }
    this.#open.push({ name, attributes, begin: this.#text.length });
  }

  #attributes(tag: string, begin: number): Map<string, string> {
    const result = new Map<string, string>();
    const unclosed = () => this.#broken(`Unclosed start tag "${tag}"`, begin);
    for (;;) {
      this.#take(/\s+/y);
      if (this.#take(/>/y)) return result;
      if (this.#at >= this.#source.length) throw unclosed();
      const name = this.#take(/[^\s=>]*/y);
      if (name === "") throw this.#broken(`Empty attribute name in the tag "${tag}"`, begin);
      if (!this.#take(/\s*=\s*/y)) {
        result.set(name, "");
        continue;
      }
      if (this.#at >= this.#source.length) throw unclosed();
      result.set(name, this.#attributeValue());
      if (this.#at >= this.#source.length) throw this.#broken("Unclosed start tag", begin);
    }
  }

  #attributeValue(): string {
    const quote = this.#take(/["']/y);
    if (quote === "") {
      const begin = this.#at;
      const token = this.#take(/[a-z0-9.-]*/iy).toLowerCase();
      if (!/[\s>]/.test(this.#source[this.#at] ?? " "))
        throw this.#broken("Unexpected end of name token", begin);
      return token;
    }
    let value = "";
    while (this.#at < this.#source.length && this.#source[this.#at] !== quote) {
      value += this.#source[this.#at] === "&" ? this.#character() : this.#source[this.#at++];
    }
    this.#at += 1;
    return value;
  }

  #endTag(): void {
    const begin = this.#at;
    const tag = this.#open.pop();
    if (tag === undefined) throw this.#broken("Unexpected end tag", begin);
    this.#at += 2;
    const name = this.#take(/[^\s>]*/y).toLowerCase();
    if (!this.#take(/\s*>/y)) throw this.#broken("Unclosed end tag", begin);
    if (name !== "" && name !== tag.name) {
      const where = `Unmatched end tag at byte offset ${Buffer.byteLength(this.#source.slice(0, begin))}`;
      throw this.#broken(`${where}, expected "</${tag.name}>", found "</${name}>"`);
    }
    const length = this.#text.length - tag.begin;
    if (length > 0) this.#add(tag, length);
  }

  #add(tag: OpenTag, length: number): void {
    const place = { offset: tag.begin, length };
    const type = TAGS[tag.name] ?? "";
    const previous = this.#entities.at(-1);
    const covered = previous?.offset === place.offset && previous.length === length ? previous : undefined;
    const language = /^language-(.+)$/.exec(tag.attributes.get("class") ?? "")?.[1];
    switch (tag.name) {
      case "a": {
        const url = tag.attributes.get("href") || this.#text.slice(tag.begin);
        const link = linkEntity(url, this.#findUser);
        if (link) this.#entities.push({ ...link, ...place });
        return;
      }
      case "tg-emoji":
        this.#entities.push({
          type,
          ...place,
          custom_emoji_id: customEmojiId(tag.attributes.get("emoji-id")),
        });
        return;
      case "tg-time":
        this.#entities.push({
          type,
          ...place,
          ...dateTime(tag.attributes.get("unix"), tag.attributes.get("format")),
        });
        return;
      case "blockquote":
        this.#entities.push({
          type: tag.attributes.has("expandable") ? "expandable_blockquote" : type,
          ...place,
        });
        return;
      case "pre":
        // <pre><code class="language-x"> is one block with a language, whichever of the two is outside.
        if (covered?.type === "code" && covered.language !== undefined) covered.type = "pre";
        else this.#entities.push({ type, ...place });
        return;
      case "code":
        if (covered?.type === "pre" && language !== undefined) covered.language = language;
        else this.#entities.push({ type, ...place, ...(language !== undefined && { language }) });
        return;
      default:
        this.#entities.push({ type, ...place });
    }
  }
}

function withoutLoneLanguage(entity: MessageEntity): MessageEntity {
  if (entity.type !== "code") return entity;
  return { type: entity.type, offset: entity.offset, length: entity.length };
}

// MarkdownV2

/** Telegram's own names of the types in its error messages. */
const MARKDOWN_NAMES: Readonly<Record<string, string>> = {
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  strikethrough: "Strikethrough",
  spoiler: "Spoiler",
  code: "Code",
  pre: "Pre",
  text_link: "TextUrl",
  custom_emoji: "CustomEmoji",
  blockquote: "BlockQuote",
};

/** The marks of simple entities, the longer ones first where one begins another. */
const MARKS: readonly (readonly [mark: string, type: string])[] = [
  ["```", "pre"],
  ["`", "code"],
  ["__", "underline"],
  ["_", "italic"],
  ["*", "bold"],
  ["~", "strikethrough"],
  ["||", "spoiler"],
  ["![", "custom_emoji"],
  ["[", "text_link"],
];

interface OpenMark {
  readonly type: string;
  readonly language?: string;
  /** Where it begins in the source, and its text in the result. */
  readonly source: number;
  readonly begin: number;
}

class MarkdownParser {
  readonly #source: string;
  readonly #findUser: FindUser;
  readonly #open: OpenMark[] = [];
  readonly #entities: MessageEntity[] = [];
  #at = 0;
  #text = "";
  #lineBegins = true;

  constructor(source: string, findUser: FindUser) {
    this.#source = source;
    this.#findUser = findUser;
  }

  parse(): FormattedText {
    while (this.#at < this.#source.length) this.#step();
    this.#endQuoteAtTheEnd();
    const unclosed = this.#open.at(-1);
    if (unclosed) throw this.#unclosed(unclosed);
    return { text: this.#text, entities: this.#entities };
  }

  #broken(why: string): Error {
    return badRequest(`Can't parse entities: ${why}`);
  }

  #unclosed(mark: OpenMark): Error {
    const name = mark.language === undefined ? (MARKDOWN_NAMES[mark.type] ?? mark.type) : "PreCode";
    return this.#broken(`Can't find end of ${name} entity at byte offset ${this.#byte(mark.source)}`);
  }

  #byte(at: number): number {
    return Buffer.byteLength(this.#source.slice(0, at));
  }

  #here(mark: string): boolean {
    return this.#source.startsWith(mark, this.#at);
  }

  #step(): void {
    const char = this.#source.charAt(this.#at);
    const next = this.#source.charCodeAt(this.#at + 1);
    const inside = this.#open.at(-1);
    if (char === "\\" && next >= 1 && next <= 126) {
      this.#text += this.#source.charAt(this.#at + 1);
      this.#lineBegins = next === 10;
      this.#at += 2;
      return;
    }
    const verbatim = inside?.type === "code" || inside?.type === "pre";
    if (!(verbatim ? "`" : "_*[]()~`>#+-=|{}.!\n").includes(char)) {
      this.#text += char;
      if (char !== "\r") this.#lineBegins = false;
      this.#at += 1;
      return;
    }
    if (char === "\n" && this.#inQuote() && this.#source.charAt(this.#at + 1) !== ">") this.#endQuote();
    else if (inside && this.#closes(inside)) this.#close(inside);
    else if (char === "\n") {
      this.#text += char;
      this.#lineBegins = true;
      this.#at += 1;
    } else if (char === ">" && this.#lineBegins) {
      if (!this.#inQuote())
        this.#open.push({ type: "blockquote", source: this.#at, begin: this.#text.length });
      this.#at += 1;
    } else this.#begin(char);
  }

  #begin(char: string): void {
    const found = MARKS.find(([mark]) => this.#here(mark));
    if (!found)
      throw this.#broken(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);
    const [mark, type] = found;
    const source = this.#at;
    this.#at += mark.length;
    let language: string | undefined;
    if (type === "pre") {
      language = /^[^\s`]+(?=\s)/.exec(this.#source.slice(this.#at))?.[0];
      this.#at += language?.length ?? 0;
      this.#at += /^(\r\n|\n\r|\n|\r)/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    }
    this.#open.push({ type, source, begin: this.#text.length, ...(language !== undefined && { language }) });
  }

  #closes(inside: OpenMark): boolean {
    if (inside.type === "text_link" || inside.type === "custom_emoji") return this.#here("]");
    if (inside.type === "italic") return this.#here("_") && !this.#here("__");
    const mark = MARKS.find(([, type]) => type === inside.type)?.[0];
    return mark !== undefined && this.#here(mark);
  }

  #close(inside: OpenMark): void {
    this.#open.pop();
    const place = { offset: inside.begin, length: this.#text.length - inside.begin };
    if (inside.type === "text_link" || inside.type === "custom_emoji") {
      this.#at += 1;
      const target = this.#target(inside);
      if (place.length === 0) return;
      if (inside.type === "custom_emoji") this.#entities.push({ ...emojiOrTime(target), ...place });
      else {
        const link = linkEntity(target || this.#text.slice(inside.begin), this.#findUser);
        if (link) this.#entities.push({ ...link, ...place });
      }
      return;
    }
    this.#at += MARKS.find(([, type]) => type === inside.type)?.[0].length ?? 1;
    if (place.length > 0) {
      const { language } = inside;
      this.#entities.push({ type: inside.type, ...place, ...(language !== undefined && { language }) });
    }
  }

  /** Takes the `(address)` after a link's text; empty when there is none. */
  #target(inside: OpenMark): string {
    if (!this.#here("(")) {
      if (inside.type === "custom_emoji")
        throw this.#broken("Custom emoji entity must contain a tg://emoji URL");
      return "";
    }
    this.#at += 1;
    const begin = this.#at;
    let target = "";
    while (this.#at < this.#source.length && !this.#here(")")) {
      const next = this.#source.charCodeAt(this.#at + 1);
      if (this.#here("\\") && next >= 1 && next <= 126) this.#at += 1;
      target += this.#source.charAt(this.#at++);
    }
    if (this.#at >= this.#source.length) {
      const what = inside.type === "custom_emoji" ? "custom emoji URL" : "URL";
      throw this.#broken(`Can't find end of a ${what} at byte offset ${this.#byte(begin)}`);
    }
    this.#at += 1;
    return target;
  }

  #inQuote(): boolean {
    return this.#open.some((mark) => mark.type === "blockquote");
  }

  /** Ends a quotation at the end of its last line; `||` just before it makes the quotation expandable. */
  #endQuote(): void {
    const type = this.#quoteType();
    const quote = this.#open.pop();
    if (quote?.type !== "blockquote")
      throw this.#unclosed(quote ?? { type: "blockquote", source: 0, begin: 0 });
    if (this.#at < this.#source.length) {
      this.#text += "\n";
      this.#at += 1;
      this.#lineBegins = true;
    }
    const length = this.#text.length - quote.begin;
    if (length > 0) this.#entities.push({ type, offset: quote.begin, length });
  }

  #quoteType(): string {
    const last = this.#open.at(-1);
    const justOpened =
      last?.type === "spoiler" && this.#source.slice(last.source, this.#at).trimEnd() === "||";
    if (!justOpened) return "blockquote";
    this.#open.pop();
    return "expandable_blockquote";
  }

  #endQuoteAtTheEnd(): void {
    if (!this.#inQuote()) return;
    const last = this.#open.at(-1);
    if (last?.type === "blockquote" || last?.type === "spoiler") this.#endQuote();
  }
}

function emojiOrTime(target: string): Omit<MessageEntity, "offset" | "length"> {
  const query = new URLSearchParams(target.split("?")[1] ?? "");
  if (/^tg:(\/\/)?emoji\?/.test(target))
    return { type: "custom_emoji", custom_emoji_id: customEmojiId(query.get("id")) };
  if (/^tg:(\/\/)?time\?/.test(target)) {
    return { type: "date_time", ...dateTime(query.get("unix"), query.get("format") ?? undefined) };
  }
  throw badRequest(
    "Can't parse entities: Custom emoji URL must have the form tg://emoji?id=<custom_emoji_id>",
  );
}

// What Telegram makes of text and entities

function tidied(text: string, entities: readonly MessageEntity[]): FormattedText {
  const end = text.trimEnd().length;
  if (text.trim() === "") return { text: "", entities: [] };
  const kept = entities
    .map((entity) => ({ ...entity, length: Math.min(entity.length, end - entity.offset) }))
    .filter((entity) => entity.length > 0);
  // White space that an entity covers stays at the beginning, as in Telegram.
  const firstEntity = Math.min(end, ...kept.map((entity) => entity.offset));
  const begin = Math.min(firstEntity, /^[ \n]*/.exec(text)?.[0].length ?? 0);
  const visible = text.slice(begin, end);
  const moved = kept.map((entity) => ({ ...entity, offset: entity.offset - begin }));
  const solid = withoutIntersections(moved.filter((entity) => !STYLES.has(entity.type)));
  const verbatim = solid.filter((entity) => entity.type === "pre" || entity.type === "code");
  const styled = [...STYLES].flatMap((type) => joined(type, moved, verbatim));
  const opaque = solid.filter((entity) => !QUOTES.has(entity.type));
  const found = foundEntities(visible).filter((entity) => !opaque.some((other) => intersect(entity, other)));
  return { text: visible, entities: [...solid, ...styled, ...found].sort(byNesting) };
}

function byNesting(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length || NESTING.indexOf(a.type) - NESTING.indexOf(b.type);
}

function intersect(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** Of entities that cannot contain each other the outermost stays; quotations may contain the others. */
function withoutIntersections(entities: readonly MessageEntity[]): MessageEntity[] {
  const result: MessageEntity[] = [];
  for (const entity of [...entities].sort(byNesting)) {
    const quote = QUOTES.has(entity.type);
    if (!result.some((other) => QUOTES.has(other.type) === quote && intersect(entity, other)))
      result.push(entity);
  }
  return result;
}

/** All ranges of one style, joined where they touch, cut out where code stands. */
function joined(
  type: string,
  entities: readonly MessageEntity[],
  verbatim: readonly MessageEntity[],
): MessageEntity[] {
  const ranges: [begin: number, end: number][] = [];
  const same = entities.filter((entity) => entity.type === type).sort(byNesting);
  for (const { offset, length } of same) {
    const last = ranges.at(-1);
    if (last && offset <= last[1]) last[1] = Math.max(last[1], offset + length);
    else ranges.push([offset, offset + length]);
  }
  let pieces = ranges;
  for (const code of verbatim) {
    pieces = pieces.flatMap(([begin, end]): [number, number][] => {
      const before: [number, number] = [begin, Math.min(end, code.offset)];
      const after: [number, number] = [Math.max(begin, code.offset + code.length), end];
      return [before, after].filter(([from, to]) => from < to);
    });
  }
  return pieces.map(([begin, end]) => ({ type, offset: begin, length: end - begin }));
}

const TOP_LEVEL =
  "com|org|net|io|me|app|dev|info|biz|co|eu|uk|de|fr|es|it|nl|pl|ru|ua|us|tv|xyz|gg|ai|test|example";
/** Automatic entities, the ones that win over later ones first. */
const FINDERS: readonly (readonly [type: string, expression: RegExp])[] = [
  ["email", /(?<![\w.+-])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-])/giu],
  ["url", /(?<![\w@.])(?:https?|tg|ton):\/\/[^\s<>"«»]+/giu],
  [
    "url",
    new RegExp(
      `(?<![\\w@./])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${TOP_LEVEL})(?![\\w-]|\\.\\w)(?::\\d+)?(?:[/?#][^\\s<>"«»]*)?`,
      "giu",
    ),
  ],
  ["mention", /(?<![\w/@])@[a-z]\w{3,31}(?!\w)/giu],
  ["bot_command", /(?<![\w/<>@])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/<>@])/giu],
  ["hashtag", /(?<![\p{L}\p{N}_])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
  ["cashtag", /(?<![\p{L}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{N}_])/gu],
];

function foundEntities(text: string): MessageEntity[] {
  const result: MessageEntity[] = [];
  for (const [type, expression] of FINDERS) {
    for (const match of text.matchAll(expression)) {
      const shown = type === "url" ? match[0].replace(/[.,;:!?'")\]}]+$/u, "") : match[0];
      const entity = { type, offset: match.index, length: shown.length };
      if (!result.some((other) => intersect(entity, other))) result.push(entity);
    }
  }
  return result;
}

// HTML for a page

/** Safe HTML of a formatted text: everything escaped, entities as elements, links opening elsewhere. */
export function toHtml({ text, entities }: FormattedText): string {
  const edges = new Set([
    0,
    text.length,
    ...entities.flatMap(({ offset, length }) => [offset, offset + length]),
  ]);
  const points = [...edges].sort((a, b) => a - b);
  const open: { entity: MessageEntity; close: string }[] = [];
  let html = "";
  for (const [index, point] of points.entries()) {
    const ended = open.findIndex(({ entity }) => entity.offset + entity.length <= point);
    // Elements opened inside one that ends here are closed with it and go on after it.
    const cut = ended < 0 ? [] : open.splice(ended);
    for (const { close } of [...cut].reverse()) html += close;
    const goOn = cut.map(({ entity }) => entity).filter((entity) => entity.offset + entity.length > point);
    const begin = entities.filter((entity) => entity.offset === point && entity.length > 0);
    for (const entity of [...goOn, ...begin]) {
      const [start, close] = element(entity, text);
      html += start;
      open.push({ entity, close });
    }
    html += escaped(text.slice(point, points[index + 1] ?? point));
  }
  return html;
}

function element(entity: MessageEntity, text: string): [start: string, close: string] {
  const shown = text.slice(entity.offset, entity.offset + entity.length);
  const link = (href: string): [string, string] => [
    `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">`,
    "</a>",
  ];
  switch (entity.type) {
    case "bold":
      return ["<strong>", "</strong>"];
    case "italic":
      return ["<em>", "</em>"];
    case "underline":
      return ["<u>", "</u>"];
    case "strikethrough":
      return ["<s>", "</s>"];
    case "code":
      return ["<code>", "</code>"];
    case "pre":
      return [
        `<pre><code${entity.language ? ` class="language-${escaped(entity.language)}"` : ""}>`,
        "</code></pre>",
      ];
    case "blockquote":
      return ["<blockquote>", "</blockquote>"];
    case "expandable_blockquote":
      return ['<blockquote class="expandable">', "</blockquote>"];
    case "text_link":
      return link(entity.url ?? "");
    case "url":
      return link(/^[a-z]+:/i.test(shown) ? shown : `http://${shown}`);
    case "email":
      return link(`mailto:${shown}`);
    default:
      return [`<span class="tg-${entity.type.replaceAll("_", "-")}">`, "</span>"];
  }
}

function escaped(text: string): string {
  const references: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (char) => references[char] ?? char);
}

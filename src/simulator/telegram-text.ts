/** Texts with formatting: HTML as a bot sends it, and what Telegram finds by itself. */
import type { MessageEntity } from "./telegram.ts";
import { badRequest } from "./telegram-parameters.ts";

/** A text and its entities; offsets and lengths in UTF-16 code units, as JavaScript counts. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Longest raw text in bytes that is parsed at all (Bot API server). */
const MAX_RAW_BYTES = 32_768;
/** Types that may overlap each other and are joined where they touch. */
const STYLES: ReadonlySet<string> = new Set(["bold", "italic"]);
/** Types that nothing but a quotation may hold: bold and italic are cut out around them, and code gives way to a time. */
const BARE: ReadonlySet<string> = new Set(["code", "date_time"]);
const QUOTES: ReadonlySet<string> = new Set(["blockquote", "expandable_blockquote"]);
/** The order of entities that cover the same characters, outermost first. */
const NESTING = [
  "expandable_blockquote blockquote date_time code text_link",
  "mention hashtag cashtag bot_command url email",
  "bold italic",
]
  .join(" ")
  .split(" ");

/**
 * What a bot's text becomes (Bot API, "Formatting options"): white space around it goes; links, commands and the like
 * are found. The text may come out empty. Telegram's Markdown and the tags the bot does not send are refused like
 * made-up ones. Throws a Refusal for a text over 32 KB, an unknown mode, broken markup and a time that is out of reach at `now`
 * (milliseconds since 1970).
 */
export function formattedText(raw: string, parseMode: string, now: number): FormattedText {
  if (Buffer.byteLength(raw) > MAX_RAW_BYTES) throw badRequest("Text is too long");
  if (parseMode === "") return typedText(raw);
  if (parseMode.toLowerCase() !== "html") throw badRequest("Unsupported parse_mode");
  const parsed = new HtmlParser(raw).parse();
  for (const entity of parsed.entities) requireShowable(entity, now);
  return tidied(parsed.text, parsed.entities);
}

/** What a text typed by a person becomes: trimmed, with links, commands and the like found in it. */
export function typedText(raw: string): FormattedText {
  return tidied(raw, []);
}

function dateTime(unix: unknown, format: unknown): Partial<MessageEntity> {
  const time = Number(unix);
  const style = format ?? "";
  if (!Number.isInteger(time) || time <= 0) throw badRequest("Invalid Unix time specified");
  if (typeof style !== "string" || !/^(r|w?[dD]?[tT]?)$/.test(style))
    throw badRequest("Invalid date-time format specified");
  return { unix_time: time, date_time_format: style };
}

/** Longest text that stands in for a time, in UTF-16 code units: with a format, and without. */
const MAX_TIME_TEXT = 31;
const MAX_PLAIN_TIME_TEXT = 127;
/** How far ahead a time may lie, in milliseconds. */
const FURTHEST_MS = 1098 * 86_400_000;

/** Refuses the times that the parser lets pass, but Telegram's server does not. */
function requireShowable(
  { type, length, unix_time = 0, date_time_format }: MessageEntity,
  now: number,
): void {
  if (type !== "date_time") return;
  if (length > (date_time_format === "" ? MAX_PLAIN_TIME_TEXT : MAX_TIME_TEXT))
    throw badRequest("ENTITY_DATE_TOO_LONG");
  if (unix_time * 1000 > now + FURTHEST_MS) throw badRequest("ENTITY_DATE_INVALID");
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

// HTML

const TAGS: Readonly<Record<string, string>> = {
  a: "text_link",
  b: "bold",
  blockquote: "blockquote",
  code: "code",
  i: "italic",
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
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];
  #at = 0;
  #text = "";

  constructor(source: string) {
    this.#source = source;
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
    return { text: this.#text, entities: this.#entities };
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

  #add({ name, attributes, begin }: OpenTag, length: number): void {
    const entity = { type: TAGS[name] ?? "", offset: begin, length };
    if (name === "a") {
      // An address that is of no use leaves its text alone.
      const link = checkedLink(attributes.get("href") || this.#text.slice(begin));
      if (link.ok) this.#entities.push({ ...entity, url: link.url });
    } else if (name === "tg-time") {
      this.#entities.push({ ...entity, ...dateTime(attributes.get("unix"), attributes.get("format")) });
    } else if (name === "blockquote" && attributes.has("expandable")) {
      this.#entities.push({ ...entity, type: "expandable_blockquote" });
    } else this.#entities.push(entity);
  }
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
  const times = moved.filter((entity) => entity.type === "date_time");
  const solid = withoutIntersections(
    moved.filter(
      (entity) =>
        !STYLES.has(entity.type) &&
        !(entity.type === "code" && times.some((time) => intersect(time, entity))),
    ),
  );
  const bare = solid.filter((entity) => BARE.has(entity.type));
  const styled = [...STYLES].flatMap((type) => joined(type, moved, bare));
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

/** All ranges of one style, joined where they touch, cut out where code or a time stands. */
function joined(
  type: string,
  entities: readonly MessageEntity[],
  bare: readonly MessageEntity[],
): MessageEntity[] {
  const ranges: [begin: number, end: number][] = [];
  const same = entities.filter((entity) => entity.type === type).sort(byNesting);
  for (const { offset, length } of same) {
    const last = ranges.at(-1);
    if (last && offset <= last[1]) last[1] = Math.max(last[1], offset + length);
    else ranges.push([offset, offset + length]);
  }
  let pieces = ranges;
  for (const { offset, length } of bare) {
    pieces = pieces.flatMap(([begin, end]): [number, number][] => {
      const before: [number, number] = [begin, Math.min(end, offset)];
      const after: [number, number] = [Math.max(begin, offset + length), end];
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

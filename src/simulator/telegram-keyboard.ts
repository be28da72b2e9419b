/** Keyboards under a message: what a bot may send as `reply_markup`, and what people see of it. */
import type { Button, ButtonStyle } from "./telegram.ts";
import { badRequest, type Fields, isFields, type Shape } from "./telegram-parameters.ts";
import { checkedLink } from "./telegram-text.ts";

/** An inline keyboard: as it goes over the wire and as people see it. */
export interface InlineKeyboard {
  readonly kind: "inline";
  /** The InlineKeyboardMarkup as Telegram echoes it. */
  readonly wire: Fields;
  readonly buttons: readonly (readonly Button[])[];
}

/** What `reply_markup` can be. */
export type ReplyMarkup =
  | InlineKeyboard
  | { readonly kind: "reply"; readonly labels: readonly (readonly string[])[]; readonly oneTime: boolean }
  | { readonly kind: "remove" }
  | { readonly kind: "force_reply" };

/** Buttons of an inline keyboard and of one row of it; Telegram cuts off or refuses what is beyond. */
const MAX_BUTTONS = 100;
const MAX_ROW = 8;
/** Size in bytes at which Telegram answers REPLY_MARKUP_TOO_LONG; not documented, observed at about 10 KB. */
const MAX_BYTES = 10_240;
/** Limits of callback_data in bytes and of copy_text in characters (Bot API, InlineKeyboardButton and CopyTextButton). */
const MAX_DATA_BYTES = 64;
const MAX_COPY_TEXT = 256;

const WEB_APP: Shape = { fields: { url: "string" } };
/** The optional fields of an InlineKeyboardButton, of which exactly one must be used. */
const ACTIONS = {
  url: "string",
  callback_data: "string",
  web_app: WEB_APP,
  login_url: {
    fields: {
      url: "string",
      forward_text: "string",
      bot_username: "string",
      request_write_access: "boolean",
    },
  },
  switch_inline_query: "string",
  switch_inline_query_current_chat: "string",
  switch_inline_query_chosen_chat: {
    fields: {
      query: "string",
      allow_user_chats: "boolean",
      allow_bot_chats: "boolean",
      allow_group_chats: "boolean",
      allow_channel_chats: "boolean",
    },
  },
  copy_text: { fields: { text: "string" } },
  callback_game: { fields: {} },
  pay: "boolean",
  disabled: { fields: {} },
} as const satisfies Record<string, Shape>;
const LOOK = { text: "string", icon_custom_emoji_id: "string", style: "string" } as const;

/** The documented form of `reply_markup` where only an inline keyboard is allowed. */
export const INLINE_KEYBOARD_SHAPE: Shape = {
  fields: { inline_keyboard: { list: { list: { fields: { ...LOOK, ...ACTIONS } } } } },
};

/** The documented form of `reply_markup` of the sending methods: all four kinds in one. */
export const REPLY_MARKUP_SHAPE: Shape = {
  fields: {
    ...INLINE_KEYBOARD_SHAPE.fields,
    keyboard: {
      list: {
        list: {
          fields: {
            ...LOOK,
            request_contact: "boolean",
            request_location: "boolean",
            request_poll: { fields: { type: "string" } },
            web_app: WEB_APP,
          },
        },
      },
    },
    is_persistent: "boolean",
    resize_keyboard: "boolean",
    one_time_keyboard: "boolean",
    input_field_placeholder: "string",
    selective: "boolean",
    remove_keyboard: "boolean",
    force_reply: "boolean",
  },
};

/** Reads a `reply_markup`; undefined when there is none or an empty keyboard. Throws a Refusal in Telegram's words. */
export function readReplyMarkup(value: unknown, inPrivateChat: boolean): ReplyMarkup | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) throw badRequest("Object expected as reply markup");
  const labels = rows(value, "keyboard", 'Field "keyboard" must be an Array of Arrays').map((row) =>
    row.map(replyLabel).filter((label) => label !== ""),
  );
  if (labels.length > 0) return { kind: "reply", labels, oneTime: value["one_time_keyboard"] === true };
  const inline = rows(
    value,
    "inline_keyboard",
    'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  ).filter((row) => row.length > 0);
  if (inline.length > 0) return inlineKeyboard(inline, inPrivateChat);
  if (value["remove_keyboard"] === true) return { kind: "remove" };
  if (value["force_reply"] === true) return { kind: "force_reply" };
  return undefined;
}

/** Like {@link readReplyMarkup} where only an inline keyboard can stand, as when editing. */
export function readInlineKeyboard(value: unknown, inPrivateChat: boolean): InlineKeyboard | undefined {
  const markup = readReplyMarkup(value, inPrivateChat);
  if (markup !== undefined && markup.kind !== "inline") throw badRequest("Inline keyboard expected");
  return markup;
}

function rows(markup: Fields, field: string, notNested: string): readonly (readonly unknown[])[] {
  const value = markup[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest(`Field "${field}" must be of type Array`);
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(notNested);
    return row;
  });
}

function replyLabel(button: unknown): string {
  if (typeof button === "string") return button;
  if (!isFields(button))
    throw badRequest("Can't parse keyboard button: KeyboardButton must be a String or an Object");
  return buttonText(button, "Can't parse keyboard button");
}

function buttonText(button: Fields, context: string): string {
  const { text } = button;
  if (text === undefined) throw badRequest(`${context}: Can't find field "text"`);
  if (typeof text !== "string" && typeof text !== "number") {
    throw badRequest(`${context}: Field "text" must be of type String`);
  }
  return String(text);
}

function inlineKeyboard(keyboard: readonly (readonly unknown[])[], inPrivateChat: boolean): InlineKeyboard {
  const wire: Fields[][] = [];
  const buttons: Button[][] = [];
  for (const row of keyboard) {
    const read = row.map((button) => inlineButton(button, inPrivateChat));
    wire.push(read.map((one) => one.wire));
    buttons.push(read.map((one) => one.shown));
  }
  const count = buttons.reduce((sum, row) => sum + row.length, 0);
  const bytes = Buffer.byteLength(JSON.stringify(wire));
  if (count > MAX_BUTTONS || buttons.some((row) => row.length > MAX_ROW) || bytes > MAX_BYTES) {
    throw badRequest("reply markup is too long");
  }
  return { kind: "inline", wire: { inline_keyboard: wire }, buttons };
}

function inlineButton(value: unknown, inPrivateChat: boolean): { wire: Fields; shown: Button } {
  const context = "Can't parse inline keyboard button";
  if (!isFields(value)) throw badRequest(`${context}: InlineKeyboardButton must be an Object`);
  const label = buttonText(value, context);
  const used = Object.keys(ACTIONS).filter((name) => value[name] !== undefined && value[name] !== "");
  // An empty query is meaningful for the inline query buttons, unlike an empty url or callback_data.
  for (const name of ["switch_inline_query", "switch_inline_query_current_chat"]) {
    if (value[name] === "") used.push(name);
  }
  const [action] = used;
  if (action === undefined) throw badRequest(`${context}: Text buttons are unallowed in the inline keyboard`);
  if (used.length > 1) {
    throw badRequest(`${context}: exactly one of the optional fields must be used, got ${used.join(", ")}`);
  }
  if (label === "") throw badRequest("Inline keyboard button text must be non-empty");
  const style = buttonStyle(value["style"]);
  const look = { text: label, ...(style !== undefined && { style }) };
  const shownLook = { label, ...(style !== undefined && { style }) };
  const given = value[action];
  switch (action) {
    case "callback_data": {
      const data = String(given);
      if (Buffer.byteLength(data) > MAX_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
      return { wire: { ...look, callback_data: data }, shown: { ...shownLook, kind: "callback", data } };
    }
    case "url": {
      const url = link(String(given), "button URL");
      return { wire: { ...look, url }, shown: { ...shownLook, kind: "url", url } };
    }
    case "login_url":
    case "web_app": {
      if (action === "web_app" && !inPrivateChat) throw badRequest("BUTTON_TYPE_INVALID");
      const target = isFields(given) ? given["url"] : undefined;
      if (typeof target !== "string") throw badRequest(`${context}: Can't find field "url"`);
      const url = link(target, action === "web_app" ? "button Web App URL" : "button login URL", true);
      const kind = action === "web_app" ? "web_app" : "url";
      return { wire: { ...look, [action]: { url } }, shown: { ...shownLook, kind, url } };
    }
    case "copy_text": {
      const text = isFields(given) ? given["text"] : undefined;
      if (typeof text !== "string") throw badRequest(`${context}: Can't find field "text"`);
      if (text === "" || text.length > MAX_COPY_TEXT) throw badRequest("BUTTON_COPY_TEXT_INVALID");
      return {
        wire: { ...look, copy_text: { text } },
        shown: { ...shownLook, kind: "copy", copyText: text },
      };
    }
    case "disabled":
      return { wire: { ...look, disabled: {} }, shown: { ...shownLook, kind: "disabled" } };
    case "switch_inline_query":
    case "switch_inline_query_current_chat":
    case "switch_inline_query_chosen_chat": {
      const query = isFields(given) ? String(given["query"] ?? "") : String(given);
      return { wire: { ...look, [action]: given }, shown: { ...shownLook, kind: "inline", query } };
    }
    default:
      // Games and payments need messages of their own kinds, which this Telegram does not have.
      throw badRequest("BUTTON_TYPE_INVALID");
  }
}

function link(url: string, what: string, httpsOnly = false): string {
  const checked = checkedLink(url);
  const why =
    checked.ok && httpsOnly && !checked.url.startsWith("https:") ? "Only HTTPS links are allowed" : undefined;
  if (!checked.ok || why) {
    throw badRequest(
      `Inline keyboard ${what} '${url}' is invalid: ${why ?? (checked.ok ? "" : checked.why)}`,
    );
  }
  return checked.url;
}

function buttonStyle(value: unknown): ButtonStyle | undefined {
  if (value === undefined) return undefined;
  if (value === "primary" || value === "success" || value === "danger") return value;
  throw badRequest("Can't parse inline keyboard button: invalid button style specified");
}

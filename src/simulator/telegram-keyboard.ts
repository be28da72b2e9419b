/** Keyboards under a message: what the bot sends as `reply_markup`, and what people see of it. */
import type { Button, ButtonStyle } from "./telegram.ts";
import { badRequest, type Fields, isFields, type Shape } from "./telegram-parameters.ts";
import { checkedLink } from "./telegram-text.ts";

/** An inline keyboard: as it goes over the wire and as people see it. */
export interface InlineKeyboard {
  /** The InlineKeyboardMarkup as Telegram echoes it. */
  readonly wire: Fields;
  readonly buttons: readonly (readonly Button[])[];
}

/** Buttons of an inline keyboard and of one row of it; Telegram cuts off or refuses what is beyond. */
const MAX_BUTTONS = 100;
const MAX_ROW = 8;
/** Size in bytes at which Telegram answers REPLY_MARKUP_TOO_LONG; not documented, observed at about 10 KB. */
const MAX_BYTES = 10_240;
/** Limits of callback_data in bytes and of copy_text in characters (Bot API, InlineKeyboardButton and CopyTextButton). */
const MAX_DATA_BYTES = 64;
const MAX_COPY_TEXT = 256;

/** The optional fields of an InlineKeyboardButton that the bot uses, of which exactly one must be used. */
const ACTIONS = {
  url: "string",
  callback_data: "string",
  copy_text: { fields: { text: "string" } },
  disabled: { fields: {} },
} as const satisfies Record<string, Shape>;

/** The documented form of `reply_markup`, as far as the bot uses it. */
export const INLINE_KEYBOARD_SHAPE: Shape = {
  fields: {
    inline_keyboard: { list: { list: { fields: { text: "string", style: "string", ...ACTIONS } } } },
  },
};

/** Reads a `reply_markup`; undefined when there is none or an empty keyboard. Throws a Refusal in Telegram's words. */
export function readInlineKeyboard(value: unknown): InlineKeyboard | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) throw badRequest("Object expected as reply markup");
  const given = value["inline_keyboard"];
  if (given === undefined) throw badRequest("Inline keyboard expected");
  if (!Array.isArray(given)) throw badRequest('Field "inline_keyboard" must be of type Array');
  const rows = given.map((row: unknown) => {
    if (Array.isArray(row)) return row.map(inlineButton);
    throw badRequest('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  });
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return undefined;
  const wire = filled.map((row) => row.map((one) => one.wire));
  const bytes = Buffer.byteLength(JSON.stringify(wire));
  if (wire.flat().length > MAX_BUTTONS || wire.some((row) => row.length > MAX_ROW) || bytes > MAX_BYTES) {
    throw badRequest("reply markup is too long");
  }
  const buttons = filled.map((row) => row.map((one) => one.shown));
  return { wire: { inline_keyboard: wire }, buttons };
}

function inlineButton(value: unknown): { wire: Fields; shown: Button } {
  const context = "Can't parse inline keyboard button";
  if (!isFields(value)) throw badRequest(`${context}: InlineKeyboardButton must be an Object`);
  const { text: label } = value;
  if (label === undefined) throw badRequest(`${context}: Can't find field "text"`);
  if (typeof label !== "string") throw badRequest(`${context}: Field "text" must be of type String`);
  const used = Object.keys(ACTIONS).filter((name) => value[name] !== undefined && value[name] !== "");
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
  if (action === "callback_data") {
    const data = String(given);
    if (Buffer.byteLength(data) > MAX_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
    return { wire: { ...look, callback_data: data }, shown: { ...shownLook, kind: "callback", data } };
  }
  if (action === "url") {
    const checked = checkedLink(String(given));
    if (!checked.ok) throw badRequest(`Inline keyboard button URL '${given}' is invalid: ${checked.why}`);
    const { url } = checked;
    return { wire: { ...look, url }, shown: { ...shownLook, kind: "url", url } };
  }
  if (action === "copy_text") {
    const text = isFields(given) ? given["text"] : undefined;
    if (typeof text !== "string") throw badRequest(`${context}: Can't find field "text"`);
    if (text === "" || text.length > MAX_COPY_TEXT) throw badRequest("BUTTON_COPY_TEXT_INVALID");
    return { wire: { ...look, copy_text: { text } }, shown: { ...shownLook, kind: "copy", copyText: text } };
  }
  return { wire: { ...look, disabled: {} }, shown: { ...shownLook, kind: "disabled" } };
}

function buttonStyle(value: unknown): ButtonStyle | undefined {
  if (value === undefined) return undefined;
  if (value === "primary" || value === "success" || value === "danger") return value;
  throw badRequest("Can't parse inline keyboard button: invalid button style specified");
}

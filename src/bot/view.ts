/** What a screen is made of, before it becomes a Telegram message. */
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { plainText } from "../i18n.ts";
import { encodePress, type Press } from "./callback-data.ts";

/** One button. The label starts with a word, so that it can be read aloud. */
export type Button = { label: string; style?: "primary" | "success" | "danger" } & (
  | { press: Press }
  /** Opens in the browser; the bot does not learn of it. */
  | { url: string }
  /** Copies the text (1 to 256 characters). */
  | { copy: string }
  /** Cannot be pressed; says where in a list one is. */
  | { disabled: true }
);

/** A screen: HTML of Telegram's kind and rows of buttons. */
export interface View {
  html: string;
  rows: readonly (readonly Button[])[];
  /** What is said instead where Telegram takes the links of the buttons in no form; `html` unless given. */
  unlinked?: string;
  /** Confetti, when it is sent as a new message. */
  isCelebrated?: boolean;
}

/** A file for a chat. */
export interface ChatFile {
  /** `photo` is shown as a picture, `document` can be saved under its name. */
  kind: "document" | "photo";
  name: string;
  bytes: Uint8Array;
  /** What stands below it: HTML, at most 1024 visible characters with the mark (Bot API, sendDocument). */
  caption: string;
  /** Buttons below the caption; none when left out. */
  rows?: View["rows"];
  /** Whether it is for this person alone: apps do not pass it on or save it. */
  isPersonal?: boolean;
}

/** What answers an update. */
export type Shown = View | ChatFile;

/** Where to put a view. */
export type Target =
  /** Below everything else, in the topic `topicId` where the chat has topics; without a sound when `silent`. */
  | { kind: "new"; silent?: true; topicId?: number }
  /** In place of this message; below everything else if that cannot be edited any more. */
  | { kind: "edit"; messageId: number };

/** Longest text that can be read on a phone at a glance, in characters, without the mark of a sandbox. */
const GLANCE = 555;

/**
 * A text that can be read on a phone at a glance: what matters least gives way until the rest fits.
 *
 * @param ranks how many things may give way
 * @param draw writes the text as HTML without the `spared` things that matter least; with 0 it is whole
 */
export function atAGlance(ranks: number, draw: (spared: number) => string): string {
  for (let spared = 0; spared < ranks; spared += 1) {
    const html = draw(spared);
    if (plainText(html).length <= GLANCE) return html;
  }
  return draw(ranks);
}

/** Buttons of one keyboard, and of one row of it (Bot API takes no more). */
const MAX_BUTTONS = 100;
const MAX_COLUMNS = 8;
/** Longest text that a button copies, in characters (Bot API, CopyTextButton). */
const MAX_COPIED = 256;

/**
 * The keyboard Telegram is sent, of which it takes every button: one that cannot be sent is left out, and only it. The last
 * row leads back, so it stays whatever has to go.
 */
export function keyboard(rows: View["rows"]): InlineKeyboardMarkup {
  const sent = rows
    .flatMap(fitRow)
    .flatMap((row) => inRows(row, MAX_COLUMNS))
    .map((row) => row.flatMap((button) => toTelegram(button) ?? []))
    .filter((row) => row.length > 0);
  const last = sent.pop() ?? [];
  while (sent.flat().length + last.length > MAX_BUTTONS) sent.pop();
  return { inline_keyboard: last.length > 0 ? [...sent, last] : sent };
}

/** Longest label of which two stand beside each other on a phone, in characters that can be seen. */
const HALF_LENGTH = 18;

/** Two buttons stand beside each other only where both can be read; an empty row is none. */
function fitRow(row: readonly Button[]): readonly (readonly Button[])[] {
  if (row.length === 0) return [];
  const isLong = ({ label }: Button) => seenIn(label).length > HALF_LENGTH;
  return row.length === 2 && row.some(isLong) ? row.map((button) => [button]) : [row];
}

/** The button as Telegram takes it; undefined where it would not: half of what it carries would mean something else. */
function toTelegram(button: Button): InlineKeyboardButton | undefined {
  const face = { text: fitLabel(button.label), ...(button.style ? { style: button.style } : {}) };
  if ("url" in button) return { ...face, url: button.url };
  if ("copy" in button) {
    const isFitting = button.copy !== "" && [...button.copy].length <= MAX_COPIED;
    return isFitting ? { ...face, copy_text: { text: button.copy } } : undefined;
  }
  if ("disabled" in button) return { ...face, disabled: {} };
  const data = encodePress(button.press);
  return data === undefined ? undefined : { ...face, callback_data: data };
}

/** Buttons in rows of `columns`. */
export function inRows(buttons: readonly Button[], columns: number): Button[][] {
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += columns) {
    rows.push(buttons.slice(start, start + columns));
  }
  return rows;
}

/** A text of at most so many characters, the last one an ellipsis where something is missing; no character is cut in two. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

/** Longest label that a phone shows whole, in characters that can be seen. */
export const LABEL_LENGTH = 32;

/** Characters of a label that take no room: isolates around what is filled into right-to-left texts. */
const UNSEEN = /[\u2066-\u2069]/g;

function seenIn(label: string): readonly string[] {
  return [...label.replace(UNSEEN, "")];
}

/** Whether a phone shows a label whole. */
export function fitsLabel(label: string): boolean {
  return seenIn(label).length <= LABEL_LENGTH;
}

/** A label cut to fit a phone. */
function fitLabel(label: string): string {
  const seen = seenIn(label);
  return seen.length <= LABEL_LENGTH ? label : `${seen.slice(0, LABEL_LENGTH - 1).join("")}…`;
}

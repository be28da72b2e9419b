/** The forms in which a message is offered to Telegram: what it refuses in one, it takes in a plainer one. */
import type { InlineKeyboardMarkup } from "grammy/types";
import { escapeHtml, plainText, withoutMoments } from "../i18n.ts";
import { type Button, keyboard, type View } from "./view.ts";

/** One form of a message. */
export interface Form {
  /** HTML where `parseMode` says so, plain text otherwise. */
  text: string;
  parseMode: "HTML" | undefined;
  keyboard: InlineKeyboardMarkup;
  /** With confetti, where a new message is sent. */
  isCelebrated?: true;
}

/** Visible characters that what is said keeps for itself, whatever is linked to besides. */
const WORDS = 300;

/**
 * The forms of a view, each plainer than the one before: as it is designed; without confetti; without times of Telegram's own, which an older
 * server of a Bot API does not know; with links, and what can be copied, as text; without markup; without links; without buttons. Those that would look like one before are left out.
 *
 * @param limit visible characters that Telegram takes, in UTF-16 code units; what is beyond them is cut off
 */
export function* formsOf(view: View, limit: number): Generator<Form> {
  const seen = new Set<string>();
  for (const form of drawn(view, limit)) {
    const look = JSON.stringify(form);
    if (!seen.has(look)) yield form;
    seen.add(look);
  }
}

function* drawn(view: View, limit: number): Generator<Form> {
  const { html: designed, rows, unlinked = designed, isCelebrated } = view;
  const html = withoutMoments(designed);
  if (isCelebrated) {
    yield { text: fitted(designed, limit), parseMode: "HTML", keyboard: keyboard(rows), isCelebrated };
  }
  yield { text: fitted(designed, limit), parseMode: "HTML", keyboard: keyboard(rows) };
  yield { text: fitted(html, limit), parseMode: "HTML", keyboard: keyboard(rows) };
  const presses = keyboard(rows.map((row) => row.filter((button) => "press" in button)));
  const lines = rows.flat().flatMap(lineOf).join("\n\n");
  if (lines !== "" && lines.length <= limit - WORDS) {
    const links = `\n\n${lines}`;
    const words = fitted(html, limit - links.length);
    yield { text: `${words}${escapeHtml(links)}`, parseMode: "HTML", keyboard: presses };
    yield { text: `${plainText(words)}${links}`, parseMode: undefined, keyboard: presses };
  }
  const fact = plainText(fitted(unlinked, limit));
  yield { text: fact, parseMode: undefined, keyboard: presses };
  yield { text: fact, parseMode: undefined, keyboard: keyboard([]) };
}

/** What a button holds that is worth reading where it cannot be a button. */
function lineOf(button: Button): readonly string[] {
  const content = "url" in button ? button.url : "copy" in button ? button.copy : undefined;
  return content === undefined ? [] : [`${button.label}:\n${content}`];
}

/** HTML of at most `limit` visible UTF-16 code units: cut where it is longer, with what is open there closed. */
function fitted(html: string, limit: number): string {
  if (plainText(html).length <= limit) return html;
  const open: string[] = [];
  let kept = "";
  let room = limit - 1;
  for (const [piece] of html.matchAll(/<[^>]*>|&\w+;|[^<]/gsu)) {
    if (piece.startsWith("</")) open.pop();
    else if (piece.startsWith("<")) open.push(/\w[\w-]*/.exec(piece)?.[0] ?? "");
    else room -= piece.startsWith("&") ? 1 : piece.length;
    if (room < 0) break;
    kept += piece;
  }
  return `${kept}…${open
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join("")}`;
}

/**
 * What a button carries: at most 64 bytes (Bot API, InlineKeyboardButton), so short codes, never a price or an address.
 *
 * A button of the sale names its draft and the draft's revision; when either has moved on, the press is stale. All other
 * buttons mean the same whenever they are pressed.
 */

import { type AlertKind, isAlertKind } from "../sell/alerts.ts";
import type { OrdersPart } from "../sell/stores.ts";

/** A button, understood. */
export type Press =
  /** A step of the sale. `arg` is empty where the action needs none. */
  | { area: "sell"; draft: string; rev: number; action: string; arg: string }
  /** A page of the person's orders, from 0; all of them where no part is named. */
  | { area: "orders"; page: number; part?: OrdersPart }
  /** One order, by our id: its card where no view is named. */
  | { area: "order"; id: string; view?: OrderView }
  /** A language, by its tag. */
  | { area: "language"; locale: string }
  /**
   * Start a sale, or go on with the one that is open: `over` drops that one, `resume` says that it is to go on. `link` is a sale
   * to start, as a link into the bot has it.
   */
  | { area: "start"; how?: "over" | "resume"; link?: string }
  /** A screen or an action of the settings; `arg` is a code or an id, empty where the action needs none. */
  | { area: "settings"; action: string; arg: string }
  /** What the bot can do, or the answer to one of the questions people ask most. */
  | { area: "help"; topic?: HelpTopic }
  /**
   * A screen or an action of admins. `filter` (a short key of what the list is filtered by, empty for nothing) and `page`
   * say which list it came from; `arg` is an order's id, a word of the filter or the like.
   */
  | { area: "admin"; action: string; filter: string; page: number; arg: string }
  /** A sandbox control of one order, by any of its ids: a status to set, or another action of admin/sandbox.ts. */
  | { area: "sandbox"; action: string; id: string }
  /** Silences alerts of a kind, or lets them through again. */
  | { area: "mute"; kind: AlertKind; muted: boolean };

/** The buttons of one area, understood. */
export type PressOf<Area extends Press["area"]> = Extract<Press, { area: Area }>;

/** Parts of a person's orders that can be listed on their own. */
export const ORDERS_PARTS = ["open", "finished"] as const satisfies readonly OrdersPart[];

/** What can be shown of an order, or done about it, besides its card. */
export const ORDER_VIEWS = ["help", "link", "receipt", "again", "sent", "quiet", "save"] as const;
/**
 * - `help`: whom to ask, and what to tell them;
 * - `link`: the link as a QR code, for another device;
 * - `receipt`: the receipt of a sale that is complete;
 * - `again`: a new sale with the same choices;
 * - `sent`: the person says that the coins are on their way;
 * - `quiet`: no more reminders of this order;
 * - `save`: keep its refund address for later sales.
 */
export type OrderView = (typeof ORDER_VIEWS)[number];

/** What people ask most: each has a button `help-topic-<name>`, and its answer is a screen of answers.ts. */
export const HELP_TOPICS = [
  "time",
  "documents",
  "fees",
  "failure",
  "mistake",
  "safety",
  "data",
  "human",
] as const;
/** A question that has an answer. */
export type HelpTopic = (typeof HELP_TOPICS)[number];

const MAX_BYTES = 64;

/** The first characters of a draft's id are enough to tell a person's drafts apart. */
export function draftTag(draftId: string): string {
  return draftId.slice(0, 4);
}

/** The button's text form; undefined when Telegram would not take it. */
export function encodePress(press: Press): string | undefined {
  const data = write(press);
  return Buffer.byteLength(data) > MAX_BYTES ? undefined : data;
}

function write(press: Press): string {
  switch (press.area) {
    case "sell":
      return `s:${press.draft}:${press.rev.toString(36)}:${press.action}:${press.arg}`;
    case "orders":
      return press.part === undefined ? `o:${press.page}` : `o:${press.page}:${press.part}`;
    case "order":
      return press.view === undefined ? `c:${press.id}` : `c:${press.id}:${press.view}`;
    case "language":
      return `l:${press.locale}`;
    case "start":
      return ["b", press.how ?? press.link].filter((part) => part !== undefined).join(":");
    case "settings":
      return `e:${press.action}:${press.arg}`;
    case "help":
      return press.topic === undefined ? "h" : `h:${press.topic}`;
    case "admin":
      return `d:${press.action}:${press.filter}:${press.page}:${press.arg}`;
    case "sandbox":
      return `x:${press.action}:${press.id}`;
    case "mute":
      return `m:${press.kind}:${press.muted ? "1" : "0"}`;
  }
}

/** Reads a button; undefined for anything this program did not write. */
export function decodePress(data: string): Press | undefined {
  const [area, ...parts] = data.split(":");
  switch (area) {
    case "s": {
      const [draft, rev, action, ...rest] = parts;
      if (draft === undefined || rev === undefined || action === undefined) return undefined;
      if (!/^[0-9a-z]+$/.test(rev)) return undefined;
      return { area: "sell", draft, rev: Number.parseInt(rev, 36), action, arg: rest.join(":") };
    }
    case "o": {
      const [page = "", named] = parts;
      const part = ORDERS_PARTS.find((candidate) => candidate === named);
      if (!/^\d{1,6}$/.test(page) || (named !== undefined && !part)) return undefined;
      return { area: "orders", page: Number(page), ...(part ? { part } : {}) };
    }
    case "c": {
      const [id, named] = parts;
      const view = ORDER_VIEWS.find((candidate) => candidate === named);
      if (id === undefined || (named !== undefined && !view)) return undefined;
      return { area: "order", id, ...(view ? { view } : {}) };
    }
    case "l":
      return parts[0] === undefined ? undefined : { area: "language", locale: parts[0] };
    case "b":
      if (parts[0] === "over" || parts[0] === "resume") return { area: "start", how: parts[0] };
      return parts[0]?.startsWith("sell_") ? { area: "start", link: parts[0] } : { area: "start" };
    case "e": {
      const [action, ...arg] = parts;
      return action === undefined ? undefined : { area: "settings", action, arg: arg.join(":") };
    }
    case "h": {
      const topic = HELP_TOPICS.find((candidate) => candidate === parts[0]);
      return { area: "help", ...(topic ? { topic } : {}) };
    }
    case "d": {
      const [action, filter, page, ...arg] = parts;
      if (action === undefined || filter === undefined || page === undefined) return undefined;
      if (!/^\d{1,6}$/.test(page)) return undefined;
      return { area: "admin", action, filter, page: Number(page), arg: arg.join(":") };
    }
    case "x": {
      const [action, ...id] = parts;
      return action === undefined || id.length === 0
        ? undefined
        : { area: "sandbox", action, id: id.join(":") };
    }
    case "m": {
      const [kind, muted] = parts;
      return kind !== undefined && isAlertKind(kind) && (muted === "0" || muted === "1")
        ? { area: "mute", kind, muted: muted === "1" }
        : undefined;
    }
    default:
      return undefined;
  }
}

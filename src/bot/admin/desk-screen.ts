/** The contract of a screen of the desk: what it is made with, and the vocabulary it is written in. */
import type { Translator } from "../../i18n.ts";
import type { Desk, DeskAction, DeskFilter, DeskRow } from "../../sell/desk.ts";
import type { OffRamp } from "../../sell/off-ramp.ts";
import { isKnownStatus } from "../../sell/order.ts";
import { maskedAddress } from "../address.ts";
import type { Press } from "../callback-data.ts";
import type { View } from "../view.ts";
import type { Confirmations } from "./confirm.ts";

/** What a screen is made with, for one update of one admin. */
export interface AdminTools {
  desk: Desk;
  /** Telegram user id of the admin. */
  by: string;
  tr: Translator;
  /** Milliseconds since the epoch. */
  now: number;
  confirmations: Confirmations<AdminTools>;
  /** What there is before anything is hidden. */
  catalogue: Pick<OffRamp, "providers" | "currencies">;
  /** Whether this instance sells nothing real. */
  sandbox: boolean;
}

/** Which list a screen belongs to, so that one can go back to it. */
export interface ListRef {
  /** Key of the filter; empty for none. */
  filter: string;
  /** From 0. */
  page: number;
}

/** The first page of everything. */
export const WHOLE_LIST: ListRef = { filter: "", page: 0 };

/** A filter and the words it was made of. */
export interface NamedFilter {
  /** Query line; empty for everything. */
  line: string;
  filter: DeskFilter;
}

/** A button of the desk. */
export function deskPress(action: string, arg = "", { filter, page }: ListRef = WHOLE_LIST): Press {
  return { area: "desk", action, filter, page, arg };
}

/** Longest id a button carries beside everything else; the beginning of a longer one finds its order, too. */
const ID_IN_BUTTON = 36;

/** A button about an order, by our id (Changelly's for orders made elsewhere). */
export function orderPress(action: string, id: string, place?: ListRef): Press {
  return deskPress(action, id.slice(0, ID_IN_BUTTON), place);
}

/** A status in one short word. */
export function statusWord({ status, phase }: Pick<DeskRow, "status" | "phase">, tr: Translator): string {
  if (phase !== "placed") return tr.plain(`desk-status-${phase}`);
  return isKnownStatus(status) ? tr.plain(`desk-status-${status}`) : status;
}

/** Enough of an address, memo or hash to recognise it, and too little to use it. */
export function mask(text: string): string {
  return text.length < 13 ? "•••" : maskedAddress(text);
}

/** Said of an id that no order has. */
export function orderMissing(tr: Translator): View {
  return {
    html: tr.html("desk-order-missing"),
    rows: [[{ label: tr.plain("desk-button-list"), press: deskPress("list") }]],
  };
}

/** Said to an admin whose role does not allow this. */
export function notAllowed(tr: Translator): View {
  return { html: tr.html("desk-not-allowed"), rows: [] };
}

/** The name of an action in the audit trail. */
export function actionName(action: DeskAction, tr: Translator): string {
  return tr.plain(`desk-action-${action}`);
}

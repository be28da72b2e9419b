/** The contract of a screen for admins: what it is made with, and the vocabulary it is written in. */
import type { Access, AdminAction } from "../../admin/access.ts";
import type { AdminAvailability } from "../../admin/availability.ts";
import type { OrderDesk, OrderRow } from "../../admin/order-desk.ts";
import type { OrderFilter } from "../../admin/order-filter.ts";
import type { Statistics } from "../../admin/statistics.ts";
import type { Translator } from "../../i18n.ts";
import type { OffRamp } from "../../sell/off-ramp.ts";
import { isKnownStatus } from "../../sell/order.ts";
import { maskedAddress } from "../address.ts";
import type { Press } from "../callback-data.ts";
import type { View } from "../view.ts";
import type { Confirmations } from "./confirmations.ts";

/** What a screen is made with, for one update of one admin. */
export interface AdminTools {
  access: Access;
  availability: AdminAvailability;
  orderDesk: OrderDesk;
  statistics: Statistics;
  /** Telegram user id of the admin. */
  by: string;
  tr: Translator;
  /** Milliseconds since the epoch. */
  now: number;
  confirmations: Confirmations<AdminTools>;
  /** The unfiltered catalogue. */
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
  filter: OrderFilter;
}

/** A button for admins. */
export function adminPress(action: string, arg = "", { filter, page }: ListRef = WHOLE_LIST): Press {
  return { area: "admin", action, filter, page, arg };
}

/** Longest id a button carries beside everything else; the beginning of a longer one finds its order, too. */
const ID_IN_BUTTON = 36;

/** A button about an order, by our id (Changelly's for an external one). */
export function orderPress(action: string, id: string, place?: ListRef): Press {
  return adminPress(action, id.slice(0, ID_IN_BUTTON), place);
}

/** A status in one short word. */
export function statusWord({ status, phase }: Pick<OrderRow, "status" | "phase">, tr: Translator): string {
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
    rows: [[{ label: tr.plain("desk-button-list"), press: adminPress("list") }]],
  };
}

/** Said to an admin whose role does not allow this. */
export function notAllowed(tr: Translator): View {
  return { html: tr.html("desk-not-allowed"), rows: [] };
}

/** The name of an action in the audit trail. */
export function actionName(action: AdminAction, tr: Translator): string {
  return tr.plain(`desk-action-${action}`);
}

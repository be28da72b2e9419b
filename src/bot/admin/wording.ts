/** Words that screens for admins share. */
import { ADMIN_ACTIONS, type AdminAction } from "../../admin/access.ts";
import type { OrderRow } from "../../admin/order-desk.ts";
import type { Translator } from "../../i18n.ts";
import { isKnownStatus } from "../../sell/order.ts";
import { maskedAddress } from "../address.ts";
import type { View } from "../view.ts";
import { adminPress } from "./tools.ts";

/** A screen that says something and has no buttons. */
export function said(html: string): View {
  return { html, rows: [] };
}

/** A status in one short word. */
export function statusWord({ status, phase }: Pick<OrderRow, "status" | "phase">, tr: Translator): string {
  if (phase !== "placed") return tr.plain(`admin-status-${phase}`);
  return isKnownStatus(status) ? tr.plain(`admin-status-${status}`) : status;
}

/** Enough of an address, memo or hash to recognise it, and too little to use it. */
export function mask(text: string): string {
  return text.length < 13 ? "•••" : maskedAddress(text);
}

/** Said of an id that no order has. */
export function orderMissing(tr: Translator): View {
  return {
    html: tr.html("admin-order-missing"),
    rows: [[{ label: tr.plain("admin-button-list"), press: adminPress("list") }]],
  };
}

/** Said to an admin whose role does not allow this. */
export function notAllowed(tr: Translator): View {
  return said(tr.html("admin-not-allowed"));
}

/** The name of an action in the audit trail; one that is stored and not known stands as it is. */
export function actionName(action: AdminAction, tr: Translator): string {
  return ADMIN_ACTIONS.includes(action) ? tr.plain(`admin-action-${action}`) : action;
}

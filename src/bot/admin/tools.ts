/** The contract of a screen for admins: what it is made with, and what its buttons carry. */
import type { Access, AdminAction } from "../../admin/access.ts";
import type { AdminAvailability } from "../../admin/availability.ts";
import type { FoundOrder, OrderDesk } from "../../admin/order-desk.ts";
import type { QuarantineDesk } from "../../admin/quarantine.ts";
import type { Statistics } from "../../admin/statistics.ts";
import type { Translator } from "../../i18n.ts";
import type { OffRamp } from "../../sell/off-ramp.ts";
import type { Press, PressOf } from "../callback-data.ts";
import type { Reply } from "../router.ts";
import type { Button } from "../view.ts";
import type { Confirmations } from "./confirmations.ts";
import type { Filters } from "./filters.ts";

/** What a screen is made with, for one update of one admin. */
export interface AdminTools {
  access: Access;
  availability: AdminAvailability;
  orderDesk: OrderDesk;
  statistics: Statistics;
  quarantineDesk: QuarantineDesk;
  /** The unfiltered catalogue. */
  catalogue: Pick<OffRamp, "providers" | "currencies">;
  /** Whether this instance sells nothing real. */
  sandbox: boolean;
  /** Telegram user id of the admin. */
  by: string;
  /** What another admin is called at Telegram, as far as they have written since the start; kept in memory only. */
  nameOf: (adminId: string) => string | undefined;
  tr: Translator;
  /** Milliseconds since the epoch. */
  now: number;
  confirmations: Confirmations<AdminTools>;
  filters: Filters;
  /** Further rows of an order's card. */
  cardRows: (found: FoundOrder) => readonly (readonly Button[])[];
  /** To be called when somebody's role has changed. */
  roleChanged: (userId: string) => void;
}

/** A press of a button for admins. */
export type AdminPress = PressOf<"admin">;

/** A button for admins: who may press it, and what is answered. */
export interface AdminButton {
  needs: AdminAction;
  press: (tools: AdminTools, press: AdminPress) => Reply;
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

/** A button for admins. */
export function adminPress(action: string, arg = "", { filter, page }: ListRef = WHOLE_LIST): Press {
  return { area: "admin", action, filter, page, arg };
}

/** Longest id a button carries beside everything else; the beginning of a longer one finds its order, too. */
const ID_IN_BUTTON = 36;

/** A button about an order, by our id (Changelly's for an external one). */
export function orderPress(action: string, id: string, list?: ListRef): Press {
  return adminPress(action, id.slice(0, ID_IN_BUTTON), list);
}

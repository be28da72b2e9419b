/** One order: the command that looks it up, and the buttons of its card. */
import type { FoundOrder } from "../../admin/order-desk.ts";
import type { Shown, View } from "../view.ts";
import { consentView, orderCard, rawFile } from "./order-card.ts";
import { ordersCommand } from "./order-list.ts";
import { type AdminButton, type AdminPress, type AdminTools, type ListRef, WHOLE_LIST } from "./tools.ts";
import { orderMissing } from "./wording.ts";

/** `/order <id>`: the card, or the list of what the id may mean. */
export async function orderCommand(tools: AdminTools, id: string): Promise<View> {
  const { orderDesk, by, tr } = tools;
  if (!/^[\w-]{4,64}$/.test(id)) return { html: tr.html("admin-order-usage"), rows: [] };
  const found = await orderDesk.find(by, id);
  if (found === undefined) return orderMissing(tr);
  if (found === "ambiguous") return ordersCommand(tools, `id:${id}`);
  return orderCard(found, tools, { list: WHOLE_LIST, revealed: false });
}

/** What is shown of the order that was found for a press. */
type OrderScreen = (found: FoundOrder, tools: AdminTools, list: ListRef) => Promise<Shown>;

/** Finds the order of a button and shows it; an order that is gone meanwhile is said to be. */
function shows(screen: OrderScreen) {
  return (tools: AdminTools, { filter, page, arg }: AdminPress) => ({
    show: async (): Promise<Shown> => {
      const found = await tools.orderDesk.find(tools.by, arg);
      return found === undefined || found === "ambiguous"
        ? orderMissing(tools.tr)
        : screen(found, tools, { filter, page });
    },
  });
}

/** The card. What is private goes into the trail before it is shown; an external order has nothing masked on its card. */
function card(revealed: boolean, more = false): OrderScreen {
  return async (found, tools, list) => {
    const { orderDesk, by } = tools;
    if (revealed && !more && found.origin === "ours") {
      await orderDesk.reveal(by, found.order.id, "refund address");
    }
    return orderCard(found, tools, { list, revealed, more });
  };
}

function consent(revealed: boolean): OrderScreen {
  return async (found, tools, list) => {
    const { orderDesk, by, tr } = tools;
    if (found.origin === "external") return orderCard(found, tools, { list, revealed });
    if (revealed) await orderDesk.reveal(by, found.order.id, "consent");
    return consentView(found.order, tr, { list, revealed });
  };
}

/** The API's answer as a file; when it does not come, the card says why. */
function raw(revealed: boolean): AdminButton["press"] {
  const reply = shows(async (found, tools, list) => {
    const { orderDesk, by, tr } = tools;
    const answer = await orderDesk.raw(by, found);
    if (answer.ok && answer.value !== null) {
      if (revealed) await orderDesk.reveal(by, found.order.id, "API answer");
      return rawFile(found, answer.value, tr, { revealed });
    }
    const remark = answer.ok
      ? tr.html("admin-raw-none")
      : tr.html("admin-raw-failed", { reason: answer.failure.kind });
    return orderCard(found, tools, { list, revealed: false, remark });
  });
  return (tools, press) => ({ toast: tools.tr.plain("toast-admin-asking"), ...reply(tools, press) });
}

/** The buttons of an order's card. */
export const ORDER_BUTTONS = {
  order: { needs: "view", press: shows(card(false)) },
  reveal: { needs: "unmask", press: shows(card(true)) },
  more: { needs: "view", press: shows(card(false, true)) },
  "more-full": { needs: "unmask", press: shows(card(true, true)) },
  consent: { needs: "view", press: shows(consent(false)) },
  "consent-full": { needs: "unmask", press: shows(consent(true)) },
  raw: { needs: "view", press: raw(false) },
  "raw-full": { needs: "unmask", press: raw(true) },
} as const satisfies Readonly<Record<string, AdminButton>>;

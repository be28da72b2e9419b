/** How an order, its payout method and its coins are called wherever something is said about them. */
import type { Translator } from "../../i18n.ts";
import { type Order, shortId } from "../../sell/order.ts";
import { coinName } from "../wording.ts";

/**
 * The name of an order as it stands above everything that is said about it.
 *
 * @param amount as it is written there, by default as the reader writes numbers
 */
export function titleHtml(order: Order, tr: Translator, amount?: string): string {
  return `<b>${tr.html("value", { value: orderTitle(order, tr, amount) })}</b>`;
}

/** Names an order in every message about it: short id, what is sold, what arrives. Plain text. */
function orderTitle(order: Order, tr: Translator, amount = tr.number(order.amountFrom)): string {
  return tr.plain("order-title", {
    id: shortId(order),
    amount,
    coin: coinName(tr, order),
    fiat: order.currencyTo,
  });
}

/** The payout method as people know it. */
export function methodName(
  order: Pick<Order, "paymentMethod" | "paymentMethodName">,
  tr: Translator,
): string {
  return order.paymentMethodName ?? order.paymentMethod ?? tr.plain("method-unnamed");
}

/** An amount of an order's coin, in one piece. Plain text. */
export function coinsText(amount: string, { coin }: Order, tr: Translator): string {
  return `${tr.number(amount)}\u00a0${coin}`;
}

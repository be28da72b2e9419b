/** A person's own orders: the list, an order's card, and what is said about each status. */
import type { Translator } from "../i18n.ts";
import { isFinalStatus, isKnownStatus, type Order, type StatusChange } from "../sell/order.ts";
import type { Notice, OrderPage } from "../sell/ports.ts";
import { maskedAddress } from "./address.ts";
import { linkView, orderTitle } from "./sell/recap-steps.ts";
import { coinName } from "./sell/step.ts";
import type { Button, View } from "./view.ts";

/** Orders on one page. */
export const ORDERS_PAGE = 6;

/** A status in one or two words. */
export function statusName(order: Pick<Order, "status" | "phase">, tr: Translator): string {
  if (order.phase === "placing") return tr.plain("status-placing");
  return isKnownStatus(order.status)
    ? tr.plain(`status-${order.status}`)
    : tr.plain("status-other", { status: order.status });
}

/** The list, newest first, each row opening its card. */
export function ordersView(page: OrderPage, index: number, tr: Translator): View {
  const sell: Button = { label: tr.plain("button-sell"), press: { area: "start" }, style: "primary" };
  if (page.total === 0) return { html: tr.html("orders-none"), rows: [[sell]] };
  const pages = Math.ceil(page.total / ORDERS_PAGE);
  const rows: Button[][] = page.orders.map((order) => [
    {
      label: `${order.amountFrom} ${order.coin} → ${order.currencyTo} · ${statusName(order, tr)}`,
      press: { area: "order", id: order.id },
    },
  ]);
  if (pages > 1) {
    const turn = (step: number): number => (index + step + pages) % pages;
    rows.push([
      { label: tr.plain("button-previous"), press: { area: "orders", page: turn(-1) } },
      { label: tr.plain("button-page", { page: index + 1, pages }), press: { area: "orders", page: index } },
      { label: tr.plain("button-next"), press: { area: "orders", page: turn(1) } },
    ]);
  }
  rows.push([sell]);
  return { html: tr.html("orders-title", { count: page.total }), rows };
}

/** An order that is not there, or not this person's: the same words for both. */
export function orderNotFound(tr: Translator): View {
  return {
    html: tr.html("order-unknown"),
    rows: [[{ label: tr.plain("button-orders"), press: { area: "orders", page: 0 } }]],
  };
}

/** An order with everything that is known about it. */
export function orderCard(order: Order, history: readonly StatusChange[], tr: Translator): View {
  if (order.phase === "placing") {
    return {
      html: `${titleHtml(order, tr)}\n\n${tr.html("order-placing")}`,
      rows: [
        [{ label: tr.plain("button-look-again"), press: { area: "order", id: order.id } }],
        [{ label: tr.plain("button-orders"), press: { area: "orders", page: 0 } }],
      ],
    };
  }
  const details = [
    tr.html("card-provider", {
      provider: order.providerName,
      method: order.paymentMethodName ?? order.paymentMethod ?? tr.plain("method-unnamed"),
    }),
    order.payoutAmount === null
      ? tr.html("card-expected", { payout: tr.money(order.expectedPayout, order.currencyTo) })
      : tr.html("card-payout", { payout: tr.money(order.payoutAmount, order.currencyTo) }),
    tr.html("card-refund", { address: maskedAddress(order.refundAddress), coin: coinName(tr, order) }),
    ...(order.transactionHash === null
      ? []
      : [tr.html("card-transaction", { hash: maskedAddress(order.transactionHash) })]),
  ];
  const timeline = history
    .slice(-4)
    .map(
      (change) =>
        `${tr.dateTime(change.at)} · ${tr.html("value", { value: statusName({ phase: "placed", status: change.status }, tr) })}`,
    );
  return {
    html: [
      titleHtml(order, tr),
      `<b>${tr.html("value", { value: statusName(order, tr) })}</b>\n${statusText(order, order.status, tr)}`,
      details.join("\n"),
      timeline.join("\n"),
    ].join("\n\n"),
    rows: [
      ...linkRow(order, tr),
      [
        { label: tr.plain("button-copy-id"), copy: order.id },
        { label: tr.plain("button-orders"), press: { area: "orders", page: 0 } },
      ],
    ],
  };
}

function titleHtml(order: Order, tr: Translator): string {
  return `<b>${tr.html("value", { value: orderTitle(order, tr) })}</b>`;
}

/** The way back to the provider, as long as there is something to do or to look up. */
function linkRow(order: Order, tr: Translator): Button[][] {
  if (order.redirectUrl === null || order.status === "expired") return [];
  return [
    [
      {
        label: tr.plain(isFinalStatus(order.status) ? "button-open-provider" : "button-continue", {
          provider: order.providerName,
        }),
        url: order.redirectUrl,
        ...(isFinalStatus(order.status) ? {} : { style: "success" as const }),
      },
    ],
  ];
}

/** What a status means, what to do, and where the coins are. Says nothing the API has not said. */
function statusText(order: Order, status: string, tr: Translator): string {
  const args = {
    provider: order.providerName,
    coin: coinName(tr, order),
    address: maskedAddress(order.refundAddress),
    method: order.paymentMethodName ?? order.paymentMethod ?? tr.plain("method-unnamed"),
  };
  if (!isKnownStatus(status)) return tr.html("about-other", { ...args, status });
  if (status === "complete" && order.payoutAmount !== null) {
    return tr.html("about-complete-amount", {
      ...args,
      payout: tr.money(order.payoutAmount, order.currencyTo),
    });
  }
  return tr.html(`about-${status}`, args);
}

/** The message for a notice, in the recipient's language. */
export function noticeView(notice: Notice, order: Order, tr: Translator): View {
  const show: Button = { label: tr.plain("button-order"), press: { area: "order", id: order.id } };
  switch (notice.kind) {
    case "placed":
      return linkView(order, tr);
    case "rejected":
      return {
        html: `${titleHtml(order, tr)}\n\n${tr.html("order-rejected")}`,
        rows: [[{ label: tr.plain("button-review"), press: { area: "start" }, style: "primary" }]],
      };
    case "reminder":
    case "silence":
      return {
        html: `${titleHtml(order, tr)}\n\n${tr.html("about-silence", { provider: order.providerName, coin: coinName(tr, order) })}`,
        rows: [...linkRow(order, tr), [show]],
      };
    case "status": {
      const status = notice.detail ?? order.status;
      const name = statusName({ phase: "placed", status }, tr);
      return {
        html: `${titleHtml(order, tr)}\n<b>${tr.html("value", { value: name })}</b>\n\n${statusText(order, status, tr)}`,
        rows: [...linkRow(order, tr), [show]],
      };
    }
  }
}

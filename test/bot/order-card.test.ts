/** What an order's card says first: what its person can do now. */
import { expect, test } from "vitest";
import { orderCard } from "../../src/bot/orders/card.ts";
import type { Order } from "../../src/sell/order.ts";
import { anOrder, NOON } from "../storage/sales.ts";
import { LANGUAGES } from "../support/languages.ts";

const PLACED = anOrder({
  phase: "placed",
  providerCode: "moonpay",
  providerName: "MoonPay",
  currencyFrom: "BTC",
  coin: "BTC",
  network: "Bitcoin",
  redirectUrl: "https://provider.example/sell",
});
const COINS = { payinAmount: "0.05" };

test.each<[status: string, order: Partial<Order> & { sent?: true }, first: string]>([
  [
    "created",
    {},
    "Open MoonPay’s page, confirm your identity and send your BTC on Bitcoin to the address shown there.",
  ],
  [
    "created",
    { redirectUrl: null },
    "Your order is placed, but MoonPay has not given us its link yet. Look at the order again in a moment.",
  ],
  ["created", { sent: true }, "Please do not send anything a second time."],
  ["created", COINS, "You don’t have to do anything unless MoonPay’s page asks you to."],
  ["pending", {}, "You don’t have to do anything unless MoonPay’s page asks you to."],
  ["hold", COINS, "Open MoonPay’s page to see what is needed."],
  ["refunded", COINS, "See whether your coins have come back. If not, press “Get help” and ask MoonPay."],
  ["expired", {}, "Please do not send coins to the address of this order any more."],
  ["expired", COINS, "Press “Get help” and ask MoonPay what happens to your coins."],
  [
    "failed",
    {},
    "Press “Get help” to ask MoonPay for the reason and, if you already sent your BTC on Bitcoin, for a refund.",
  ],
  ["failed", COINS, "Press “Get help” and ask MoonPay what happens to your coins."],
  ["complete", COINS, "See whether the money has arrived."],
  ["kyc_review", {}, "Open MoonPay’s page: it says more."],
])(
  "below the header, the card of an order that is %s, with %o, says first: %s",
  (status, { sent, ...more }, first) => {
    const facts = { history: [], sentAt: sent === true ? NOON : null, username: "sell_bot" };
    const { html } = orderCard({ ...PLACED, status, ...more }, facts, LANGUAGES.translator("en"));
    const [header, next, ...rest] = html.replaceAll(/<[^>]+>/g, "").split("\n\n");
    expect(header).toMatch(/^Order \w{8}\b/);
    expect(next).toBe(first);
    expect(rest.join()).not.toContain(first);
  },
);

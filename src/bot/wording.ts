/** Words and buttons that several screens share. */

import type { Translator } from "../i18n.ts";
import { subtractAmounts, truncateAmount } from "../sell/amount.ts";
import type { SellDraft } from "../sell/draft.ts";
import type { Press } from "./callback-data.ts";
import type { Button } from "./view.ts";

/** `USDT on Tron`, or `BTC` where the API names no network. Plain text. */
export function coinName(tr: Translator, crypto: { coin: string; network: string | null }): string {
  return crypto.network === null
    ? crypto.coin
    : tr.plain("coin-on-network", { coin: crypto.coin, network: crypto.network });
}

/** How much more `more` is than `less`, reckoned with the figures people see: what is shown has to add up. */
export function shownDifference(more: string, less: string, fiat: string, tr: Translator): string {
  const digits = tr.moneyDigits(fiat);
  const shown = (amount: string): string => (digits === undefined ? amount : truncateAmount(amount, digits));
  return subtractAmounts(shown(more), shown(less));
}

/** A sale in one line, as far as it has come: `0.05 BTC → EUR`, or its country where nothing else is known. Plain text. */
export function saleInShort({ answers }: SellDraft, tr: Translator): string {
  const { amount, crypto, coin, fiat, country } = answers;
  const parts = [amount && tr.number(amount), crypto?.coin ?? coin, fiat && `→ ${fiat.ticker}`];
  const known = parts.filter((part) => part !== undefined).join(" ");
  return known === "" && country ? tr.country(country.code, country.name) : known;
}

/** A sale that was asked for, as far as that says: `500 XRP → EUR`, or `XRP → 300 EUR`. Plain text. */
export function wishInShort(
  { wish, remark }: NonNullable<NonNullable<SellDraft["away"]>["other"]>,
  tr: Translator,
): string {
  const written = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(" ");
  const named =
    remark?.kind === "understood" || remark?.kind === "same-again" ? remark.coin?.coin : undefined;
  const sold = written([wish.amount && tr.number(wish.amount), named ?? wish.coins?.said ?? wish.crypto]);
  const received = written([wish.payout && tr.number(wish.payout), wish.fiat]);
  return written([sold, received && `→ ${received}`]);
}

/** The way into a sale. */
export function sellButton(tr: Translator): Button {
  return { label: tr.plain("button-sell"), press: { area: "start" }, style: "primary" };
}

/** The way back into the sale that is open. */
export function continueButton(tr: Translator): Button {
  return {
    label: tr.plain("button-continue-sale"),
    press: { area: "start", how: "resume" },
    style: "primary",
  };
}

/** The way to what the bot can do, and to the answers below it. */
export function helpButton(tr: Translator, label: "button-help" | "button-answers" = "button-help"): Button {
  return { label: tr.plain(label), press: { area: "help" } };
}

/** The way to a person's orders. */
export function ordersButton(tr: Translator): Button {
  return { label: tr.plain("button-orders"), press: { area: "orders", page: 0 } };
}

/** A button that leads to a screen of the settings, or does something there. */
export function settingsButton(label: string, action: string, arg = "", style?: Button["style"]): Button {
  return { label, press: { area: "settings", action, arg }, ...(style ? { style } : {}) };
}

/** The way to an order's card. */
export function orderButton(orderId: string, tr: Translator): Button {
  return { label: tr.plain("button-order"), press: { area: "order", id: orderId } };
}

/** From something about an order back to its card. */
export function backButton(orderId: string, tr: Translator): Button {
  return { label: tr.plain("button-back-to-order"), press: { area: "order", id: orderId } };
}

/**
 * Turns the pages of a list, round and round; no row for a single page.
 *
 * @param page the present one, from 0
 * @param turn what a button carries that leads to a page
 */
export function pagingRows(
  page: number,
  pages: number,
  turn: (page: number) => Press,
  tr: Translator,
): Button[][] {
  if (pages <= 1) return [];
  return [
    [
      { label: tr.plain("button-previous"), press: turn((page - 1 + pages) % pages) },
      { label: tr.plain("button-page", { page: page + 1, pages }), disabled: true },
      { label: tr.plain("button-next"), press: turn((page + 1) % pages) },
    ],
  ];
}

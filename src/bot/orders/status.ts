/** What is said about a status: in a word or two, in full, and whether it is told without being asked. */
import type { Translator } from "../../i18n.ts";
import { hasEnded, isKnownStatus, type Order, type OrderStatus } from "../../sell/order.ts";
import { depositUntil } from "../../sell/provider-statements.ts";
import { refundsTo } from "../../sell/refunds.ts";
import { waitsForCoins } from "../../sell/reminding.ts";
import { coinName } from "../wording.ts";
import { coinsText, methodName } from "./naming.ts";

/** The status people are told: coins that came make an order one that is worked on, whatever its status lags behind. */
export function toldStatus({ status, payinAmount }: Pick<Order, "status" | "payinAmount">): OrderStatus {
  return status === "created" && payinAmount !== null ? "pending" : status;
}

/** A status in one or two words. */
export function statusName(order: Pick<Order, "status" | "phase">, tr: Translator): string {
  if (order.phase === "placing") return tr.plain("status-placing");
  return isKnownStatus(order.status)
    ? tr.plain(`status-${order.status}`)
    : tr.plain("status-other", { status: order.status });
}

export function nameHtml(status: string, tr: Translator): string {
  return `<b>${tr.html("value", { value: statusName({ phase: "placed", status }, tr) })}</b>`;
}

/** Statuses with words of their own for coins that the API has reported as received. */
const WITH_COINS = ["pending", "hold", "refunded", "expired", "failed"] as const;

function isWithCoins(status: string): status is (typeof WITH_COINS)[number] {
  return WITH_COINS.some((one) => one === status);
}

/**
 * What somebody can do now about an order that is placed.
 *
 * @param isSent whether the person says that the coins are on their way
 */
export function nextHtml(order: Order, status: string, tr: Translator, isSent = false): string {
  const step = nextStep(order, status, isSent);
  const provider = order.providerName;
  // A provider whose page is not known yet: nothing can be done there.
  if (step === "send" && order.redirectUrl === null) return tr.html("order-no-link", { provider });
  const args = { provider, coin: coinName(tr, order), help: tr.plain("button-get-help") };
  return `<b>${tr.html(`next-${step}`, args)}</b>`;
}

function nextStep(order: Order, status: string, isSent: boolean) {
  const hasCoins = order.payinAmount !== null;
  switch (toldStatus({ ...order, status })) {
    case "created":
      return isSent ? "sent" : "send";
    case "pending":
      return "pending";
    case "hold":
      return "hold";
    case "refunded":
      return "refunded";
    case "expired":
      return hasCoins ? "ask" : "expired";
    case "failed":
      return hasCoins ? "ask" : "failed";
    case "complete":
      return "complete";
    default:
      return "other";
  }
}

/**
 * What a status means, and where the coins are. Says nothing the API has not said.
 *
 * @param isSent whether the person says that the coins are on their way
 */
export function statusText(order: Order, status: string, tr: Translator, isSent = false): string {
  const text = aboutHtml(order, status, tr, isSent);
  return isWithRefund(status) ? `${text} ${refundHtml(order, tr)}` : text;
}

/** Statuses after which coins may have to come back. */
function isWithRefund(status: string): boolean {
  return status === "refunded" || status === "expired" || status === "failed";
}

/** Where the provider of an order returns coins to. */
function refundHtml({ providerCode, providerName: provider, refundAddress }: Order, tr: Translator): string {
  return tr.html(`refund-${refundsTo(providerCode)}`, { provider, ending: refundAddress.slice(-4) });
}

function aboutHtml(order: Order, status: string, tr: Translator, isSent: boolean): string {
  const args = {
    provider: order.providerName,
    coin: coinName(tr, order),
    method: methodName(order, tr),
    help: tr.plain("button-get-help"),
  };
  if (!isKnownStatus(status)) return tr.html("about-other", { ...args, status });
  if (status === "complete" && order.payoutAmount !== null) {
    return tr.html("about-complete-amount", {
      ...args,
      payout: tr.money(order.payoutAmount, order.currencyTo),
    });
  }
  if (order.payinAmount !== null) {
    const told = toldStatus({ ...order, status });
    const received = coinsText(order.payinAmount, order, tr);
    if (isWithCoins(told)) return tr.html(`about-${told}-received`, { ...args, received });
  }
  if (status === "created" && isSent) return tr.html("about-created-sent", args);
  return tr.html(`about-${status}`, args);
}

/** Until when the provider waits for the coins of an order, while it does and where it says so; nothing otherwise. */
export function depositHtml(order: Order, tr: Translator): string[] {
  const until = waitsForCoins(order) ? depositUntil(order) : undefined;
  return until === undefined
    ? []
    : [tr.html("deposit-until", { provider: order.providerName, at: { at: until, format: "dt" } })];
}

/** Whether a status is told with a message of its own: the person has to act, or the order ended. */
export function isAlerting(status: string): boolean {
  return status === "hold" || hasEnded(status);
}

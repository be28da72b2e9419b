/** The messages people get without asking: what happened to an order, what they have to do, and where. */
import type { BareKey, Translator } from "../../i18n.ts";
import { isDoubtStage, type OrderNotice } from "../../sell/notices.ts";
import type { Order } from "../../sell/order.ts";
import type { RateNews } from "../../sell/watch.ts";
import type { OrderView } from "../callback-data.ts";
import { reachedHtml } from "../rate-news.ts";
import { atAGlance, type Button, type View } from "../view.ts";
import { coinName, orderButton, ordersButton } from "../wording.ts";
import { linkRow, linkView } from "./link.ts";
import { numberedButton } from "./list.ts";
import { coinsText, titleHtml } from "./naming.ts";
import { depositHtml, nameHtml, nextHtml, statusName, statusText, toldStatus } from "./status.ts";

/** What the message for a notice depends on besides the order. */
export interface NoticeFacts {
  /** The final status that was overturned by the one the notice tells; undefined for none. */
  overturned?: string | undefined;
  /** Whether no reminder follows this one. */
  last?: boolean;
}

/** The message for a notice, in the recipient's language. */
export function noticeView(notice: OrderNotice, order: Order, tr: Translator, facts: NoticeFacts = {}): View {
  const title = titleHtml(order, tr);
  const show = orderButton(order.id, tr);
  const view = (label: BareKey, name: OrderView): Button => ({
    label: tr.plain(label),
    press: { area: "order", id: order.id, view: name },
  });
  const help = view("button-get-help", "help");
  const args = { provider: order.providerName, coin: coinName(tr, order), help: help.label };
  switch (notice.kind) {
    case "placed":
      return linkView(order, tr);
    case "found":
      return { html: `${title}\n\n${tr.html("order-found")}`, rows: [[show]] };
    case "missed":
      return missedView([order], [], tr);
    case "rejected":
      return {
        html: `${title}\n\n${tr.html("order-rejected")}`,
        rows: [[{ label: tr.plain("button-review"), press: { area: "start" }, style: "primary" }]],
      };
    case "silence":
    case "trouble": {
      const { payinAmount } = order;
      const about =
        payinAmount === null
          ? tr.html(`about-${notice.kind}`, args)
          : tr.html(`about-${notice.kind}-received`, {
              ...args,
              received: coinsText(payinAmount, order, tr),
            });
      return { html: `${title}\n\n${about}`, rows: [...linkRow(order, tr), [show, help]] };
    }
    case "doubt": {
      const stage = isDoubtStage(notice.detail) ? notice.detail : "minutes";
      const again: Button = { label: tr.plain("button-sell"), press: { area: "start" } };
      return {
        html: `${title}\n\n${tr.html(`doubt-${stage}`, { help: help.label, sell: again.label })}`,
        rows: [[show, help], ...(stage === "day" ? [[again]] : [])],
      };
    }
    case "reminder":
      return {
        html: [
          title,
          tr.html("reminder", args),
          [
            tr.html("reminder-placed", { at: { at: order.createdAt, format: "r" } }),
            ...depositHtml(order, tr),
          ].join("\n"),
          ...(facts.last ? [tr.html("reminder-last")] : []),
        ].join("\n\n"),
        rows: [...linkRow(order, tr), [view("button-sent", "sent")], [view("button-quiet", "quiet")]],
      };
    case "status": {
      const status = notice.detail ?? order.status;
      const corrected =
        facts.overturned === undefined
          ? []
          : [
              tr.html("status-corrected", {
                provider: order.providerName,
                status: statusName({ phase: "placed", status: facts.overturned }, tr),
              }),
            ];
      return {
        html: [
          `${title}\n${nameHtml(toldStatus({ ...order, status }), tr)}`,
          ...corrected,
          nextHtml(order, status, tr),
          statusText(order, status, tr),
        ].join("\n\n"),
        rows: [
          ...linkRow(order, tr),
          ...(status === "complete"
            ? [[view("button-receipt", "receipt"), view("button-again", "again")]]
            : []),
          [show, help],
        ],
        isCelebrated: status === "complete" && facts.overturned === undefined,
      };
    }
  }
}

/** Orders told of on one screen, at most. */
const MISSED = 6;

/**
 * What a person missed while they could not be written to: their orders as they stand now, and the rates that were reached.
 *
 * @param orders those with news, latest news first
 * @param rates likewise
 */
export function missedView(orders: readonly Order[], rates: readonly RateNews[], tr: Translator): View {
  const shown = orders.slice(0, MISSED);
  const [only, ...others] = shown;
  const list = ordersButton(tr);
  const more = orders.length > shown.length ? [tr.html("missed-more", { orders: list.label })] : [];
  // What to do about each gives way where there are many: their cards say it, too.
  const html = atAGlance(1, (spared) => {
    const told = shown.map((order) =>
      [titleHtml(order, tr), spared > 0 ? standing(order, tr) : standingInFull(order, tr)].join("\n"),
    );
    return [
      ...(told.length === 0 ? [] : [tr.html("missed-title"), ...told, ...more]),
      ...(rates.length === 0
        ? []
        : [
            [tr.html("missed-rates"), ...rates.slice(0, MISSED).map((rate) => reachedHtml(rate, tr))].join(
              "\n",
            ),
          ]),
    ].join("\n\n");
  });
  if (only && others.length === 0) return { html, rows: [...linkRow(only, tr), ...wayTo(only, tr), [list]] };
  return { html, rows: [...shown.flatMap((order, index) => wayTo(order, tr, index + 1)), [list]] };
}

/** How an order stands, in a word or two. */
function standing(order: Order, tr: Translator): string {
  return order.phase === "rejected"
    ? tr.html("order-rejected")
    : `<b>${tr.html("value", { value: statusName({ ...order, status: toldStatus(order) }, tr) })}</b>`;
}

function standingInFull(order: Order, tr: Translator): string {
  if (order.phase === "placing") return tr.html("order-placing");
  if (order.phase === "rejected") return standing(order, tr);
  return `${standing(order, tr)}\n${nextHtml(order, order.status, tr)} ${statusText(order, order.status, tr)}`;
}

/** The way to an order, which has a number where there are others; none to one that came to nothing. */
function wayTo(order: Order, tr: Translator, number?: number): Button[][] {
  if (order.phase === "rejected") return [];
  return [[number === undefined ? orderButton(order.id, tr) : numberedButton(order, number, tr)]];
}

/** An order's card with everything that is known about it, what may be left of it, and whom to ask. */
import { type BareKey, escapeHtml, type Translator } from "../../i18n.ts";
import { compareAmounts } from "../../sell/amount.ts";
import { hasEnded, type Order, type StatusChange } from "../../sell/order.ts";
import { providerLinks } from "../../sell/provider-links.ts";
import { maskedAddress } from "../address.ts";
import { impostorsHtml } from "../answers.ts";
import type { OrderView } from "../callback-data.ts";
import { encodeDeepLink } from "../deep-link.ts";
import { atAGlance, type Button, inRows, type View } from "../view.ts";
import { backButton, coinName, orderButton, ordersButton } from "../wording.ts";
import { explorerLink } from "./explorer.ts";
import { hasUsableLink, linkRow } from "./link.ts";
import { coinsText, methodName, titleHtml } from "./naming.ts";
import { depositHtml, nameHtml, nextHtml, statusName, statusText, toldStatus } from "./status.ts";

/** What a card says besides the order. */
export interface CardFacts {
  /** The timeline, oldest first. */
  history: readonly StatusChange[];
  /** When the person said that the coins are on their way, ms since epoch; null when they did not. */
  sentAt: number | null;
  /** The bot's name at Telegram, without @. */
  username: string;
}

/** Lines of the timeline, at most. */
const TIMELINE = 8;

/** An order with everything that is known about it. */
export function orderCard(order: Order, facts: CardFacts, tr: Translator): View {
  if (order.phase === "placing") {
    return {
      html: `${titleHtml(order, tr)}\n\n${tr.html("order-placing")}`,
      rows: [
        [{ label: tr.plain("button-look-again"), press: { area: "order", id: order.id } }],
        [ordersButton(tr)],
      ],
    };
  }
  const lines = timeline(order, facts, tr);
  const most = Math.min(lines.length, TIMELINE);
  const { payinAmount, payoutAmount } = order;
  const { expectedPayout } = order;
  const expected = expectedPayout === null ? undefined : tr.money(expectedPayout, order.currencyTo);
  const paid = payoutAmount === null ? undefined : tr.money(payoutAmount, order.currencyTo);
  const isExpected = paid !== expected && !cameToNothing(order);
  // What happened longest ago gives way first, then all of it, then what was expected before anything happened.
  const html = atAGlance(most + 1, (spared) => {
    const details = [
      tr.html("card-provider", { provider: order.providerName, method: methodName(order, tr) }),
      // What came of a sale is told beside what was agreed on, wherever the two differ.
      ...(payinAmount === null || compareAmounts(payinAmount, order.amountFrom) === 0
        ? []
        : [tr.html("card-received", { received: coinsText(payinAmount, order, tr) })]),
      ...(expected !== undefined && isExpected && spared <= most
        ? [tr.html("card-expected", { payout: expected })]
        : []),
      ...(paid === undefined ? [] : [tr.html("card-payout", { payout: paid })]),
      ...depositHtml(order, tr),
      tr.html("card-refund", { address: maskedAddress(order.refundAddress), coin: coinName(tr, order) }),
      ...(order.transactionHash === null ? [] : [transactionHtml(order.transactionHash, order.network, tr)]),
    ];
    return [
      titleHtml(order, tr),
      nextHtml(order, order.status, tr, facts.sentAt !== null),
      `${nameHtml(toldStatus(order), tr)}\n${statusText(order, order.status, tr, facts.sentAt !== null)}`,
      details.join("\n"),
      ...timelineHtml(lines, most - spared, tr),
    ].join("\n\n");
  });
  return { html, rows: cardRows(order, facts, tr) };
}

/** Whether an order has ended without a payout: nothing is expected of it, and nobody passes it on. */
function cameToNothing({ status }: Order): boolean {
  return hasEnded(status) && status !== "complete";
}

/** A hash in short, and the way to its transaction where there is one. */
function transactionHtml(hash: string, network: string | null, tr: Translator): string {
  const shown = tr.html("card-transaction", { hash: maskedAddress(hash) });
  const link = explorerLink(network, hash);
  return link === undefined ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`;
}

/** What happened and when, a line each, oldest first. */
function timeline(order: Order, { history, sentAt }: CardFacts, tr: Translator): string[] {
  const events = history.map(({ at, status }) => ({
    at,
    what: statusName({ phase: "placed", status }, tr),
  }));
  if (sentAt !== null) events.push({ at: sentAt, what: tr.plain("card-sent") });
  const status = toldStatus(order);
  return [
    ...events
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, what }) => tr.html("card-event", { at: { at, format: "dt" }, what })),
    // The API has told no time of what only its amounts say.
    ...(status === order.status
      ? []
      : [tr.html("card-now", { status: statusName({ phase: "placed", status }, tr) })]),
  ];
}

/** The latest `count` lines of a timeline below their heading; nothing for none. */
function timelineHtml(lines: readonly string[], count: number, tr: Translator): string[] {
  if (count <= 0) return [];
  const left = lines.length - count;
  return [
    [
      tr.html("card-timeline"),
      ...(left > 0 ? [tr.html("card-earlier", { count: left })] : []),
      ...lines.slice(-count),
    ].join("\n"),
  ];
}

/** What can be done about an order, two to a row below the way to the provider. */
function cardRows(order: Order, { sentAt, username }: CardFacts, tr: Translator): Button[][] {
  const view = (label: BareKey, name: OrderView): Button => ({
    label: tr.plain(label),
    press: { area: "order", id: order.id, view: name },
  });
  const others: Button[] = [
    ...(hasUsableLink(order) ? [view("button-qr", "link")] : []),
    ...(order.status === "complete" ? [view("button-receipt", "receipt")] : []),
    ...(order.transactionHash === null
      ? []
      : [{ label: tr.plain("button-copy-transaction"), copy: order.transactionHash }]),
    view("button-get-help", "help"),
    // While an order waits for its person, nothing invites to another one.
    ...(hasEnded(order.status) ? [view("button-again", "again")] : []),
    ...(order.status === "complete" ? shareButton(order, username, tr) : []),
    ordersButton(tr),
  ];
  return [
    ...linkRow(order, tr),
    ...(order.status === "created" && order.payinAmount === null && sentAt === null
      ? [[view("button-sent", "sent")]]
      : []),
    ...inRows(others, 2),
  ];
}

/** Passes the bot on to somebody else, with the pair and the amount: nothing of the order itself. */
function shareButton(order: Order, username: string, tr: Translator): Button[] {
  const start = encodeDeepLink({
    from: order.currencyFrom,
    to: order.currencyTo,
    amount: order.amountFrom,
  });
  if (start === undefined) return [];
  const link = encodeURIComponent(`https://t.me/${username}?start=${start}`);
  const text = tr.plain("share-text", { coin: coinName(tr, order), fiat: order.currencyTo });
  // Spaces as %20: Telegram shows a plus as it is.
  const url = `https://t.me/share/url?url=${link}&text=${encodeURIComponent(text)}`;
  return [{ label: tr.plain("button-share"), url }];
}

/** What is left of an order's card when a message further down shows it. */
export function movedCard(order: Order, tr: Translator): View {
  return { html: `${titleHtml(order, tr)}\n${tr.html("card-moved")}`, rows: [] };
}

/** What is left of an order's card when a message further up shows it: the way to it, since nothing may be below. */
export function movedUpCard(order: Order, tr: Translator): View {
  return {
    html: `${titleHtml(order, tr)}\n${tr.html("card-moved-up")}`,
    rows: [[orderButton(order.id, tr)]],
  };
}

/** An order that is not there, or not this person's: the same words for both. */
export function orderNotFound(tr: Translator): View {
  return { html: tr.html("order-unknown"), rows: [[ordersButton(tr)]] };
}

/** Whom to ask about an order, and what to tell them. */
export function orderHelp(order: Order, supportContact: string | undefined, tr: Translator): View {
  const support = providerLinks(order.providerCode)?.support;
  const args = { provider: order.providerName };
  const link = support ?? order.redirectUrl;
  const ids: Button[] = [
    { label: tr.plain("button-copy-id"), copy: order.id },
    ...(order.changellyId === null
      ? []
      : [{ label: tr.plain("button-copy-changelly-id"), copy: order.changellyId }]),
  ];
  const told = [order.id, order.changellyId].filter((id) => id !== null);
  // Where not all fits, the provider can do more with the ID it has from Changelly, and a button copies either; who answers
  // questions about the bot, and who writes first, is said by /help, too.
  const html = atAGlance(3, (spared) =>
    [
      titleHtml(order, tr),
      tr.html(support === undefined ? "order-help-page" : "order-help", args),
      told
        .slice(spared > 0 ? -1 : 0)
        .map((id) => `<code>${tr.html("value", { value: id })}</code>`)
        .join("\n"),
      ...(supportContact === undefined || spared > 1
        ? []
        : [tr.html("order-help-contact", { contact: supportContact })]),
      spared > 2 ? tr.html("help-impostors") : impostorsHtml(tr),
    ].join("\n\n"),
  );
  return {
    html,
    rows: [
      ...(link === null
        ? []
        : [
            [
              {
                label: tr.plain(support === undefined ? "button-open-provider" : "button-support", args),
                url: link,
                style: "primary" as const,
              },
            ],
          ]),
      ids,
      [backButton(order.id, tr)],
    ],
  };
}

/** A person's own orders: the list, an order's card, whom to ask about it, and what is said about each status. */
import type { Translator } from "../../i18n.ts";
import { compareAmounts } from "../../sell/amount.ts";
import type { Notice } from "../../sell/notices.ts";
import {
  hasEnded,
  isKnownStatus,
  type Order,
  type OrderStatus,
  type StatusChange,
  shortId,
} from "../../sell/order.ts";
import { providerLinks } from "../../sell/provider-links.ts";
import type { OrderPage, OrdersPart } from "../../sell/stores.ts";
import { maskedAddress } from "../address.ts";
import { sellButton } from "../basics.ts";
import { ORDERS_PARTS, type OrderView } from "../callback-data.ts";
import { encodeDeepLink } from "../deep-link.ts";
import { coinName } from "../sell/step.ts";
import { atAGlance, type Button, inRows, type View } from "../view.ts";

/** Orders on one page. */
export const ORDERS_PAGE = 6;

/** What the list says with each part; all of a person's orders is no part. */
const LIST_TEXTS = {
  all: { title: "orders-title", none: "orders-none" },
  open: { title: "orders-title-open", none: "orders-none-open" },
  finished: { title: "orders-title-finished", none: "orders-none-finished" },
} as const;

/** The status people are told: coins that came make an order one that is worked on, whatever its status lags behind. */
function toldStatus({ status, payinAmount }: Pick<Order, "status" | "payinAmount">): OrderStatus {
  return status === "created" && payinAmount !== null ? "pending" : status;
}

/** A status in one or two words. */
export function statusName(order: Pick<Order, "status" | "phase">, tr: Translator): string {
  if (order.phase === "placing") return tr.plain("status-placing");
  return isKnownStatus(order.status)
    ? tr.plain(`status-${order.status}`)
    : tr.plain("status-other", { status: order.status });
}

/**
 * The list, newest first; `part` says which orders the page is taken from. Each order has a line with what tells it from
 * the others, and below a button with its number that opens its card: labels are too short for all of it.
 */
export function ordersView(
  page: OrderPage,
  index: number,
  part: OrdersPart | undefined,
  tr: Translator,
): View {
  const sell = sellButton(tr);
  const texts = LIST_TEXTS[part ?? "all"];
  if (page.total === 0 && part === undefined) return { html: tr.html(texts.none), rows: [[sell]] };
  const named = part === undefined ? {} : { part };
  const numberOf = (row: number): number => index * ORDERS_PAGE + row + 1;
  const rows: Button[][] = page.orders.map((order, row) => [
    {
      label: `${tr.number(String(numberOf(row)))}. ${tr.number(order.amountFrom)} ${order.coin} · ${statusName({ ...order, status: toldStatus(order) }, tr)}`,
      press: { area: "order", id: order.id },
    },
  ]);
  const lines = page.orders.map((order, row) =>
    tr.html("orders-line", {
      number: numberOf(row),
      day: tr.day(order.createdAt),
      id: shortId(order),
      coin: coinName(tr, order),
      fiat: order.currencyTo,
    }),
  );
  const pages = Math.ceil(page.total / ORDERS_PAGE);
  if (pages > 1) {
    const turn = (step: number): number => (index + step + pages) % pages;
    rows.push([
      { label: tr.plain("button-previous"), press: { area: "orders", page: turn(-1), ...named } },
      { label: tr.plain("button-page", { page: index + 1, pages }), disabled: true },
      { label: tr.plain("button-next"), press: { area: "orders", page: turn(1), ...named } },
    ]);
  }
  rows.push(
    [undefined, ...ORDERS_PARTS].map((choice) => ({
      label: tr.plain(`button-orders-${choice ?? "all"}`),
      press: { area: "orders", page: 0, ...(choice === undefined ? {} : { part: choice }) },
      ...(choice === part ? { style: "primary" as const } : {}),
    })),
    [sell],
  );
  const html =
    page.total === 0
      ? tr.html(texts.none)
      : [tr.html(texts.title, { count: page.total }), lines.join("\n")].join("\n\n");
  return { html, rows };
}

/** An order that is not there, or not this person's: the same words for both. */
export function orderNotFound(tr: Translator): View {
  return { html: tr.html("order-unknown"), rows: [[ordersButton(tr)]] };
}

/** The payout method as people know it. */
export function methodName(
  order: Pick<Order, "paymentMethod" | "paymentMethodName">,
  tr: Translator,
): string {
  return order.paymentMethodName ?? order.paymentMethod ?? tr.plain("method-unnamed");
}

/** Whether the link of an order still leads to something that can be done. */
export function hasUsableLink(
  order: Order,
): order is Order & { redirectUrl: NonNullable<Order["redirectUrl"]> } {
  return order.phase === "placed" && order.redirectUrl !== null && !hasEnded(order.status);
}

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
  const expected = tr.money(order.expectedPayout, order.currencyTo);
  const paid = payoutAmount === null ? undefined : tr.money(payoutAmount, order.currencyTo);
  // What happened longest ago gives way first, then all of it, then what was expected before anything happened.
  const html = atAGlance(most + 1, (spared) => {
    const details = [
      tr.html("card-provider", { provider: order.providerName, method: methodName(order, tr) }),
      // What came of a sale is told beside what was agreed on, wherever the two differ.
      ...(payinAmount === null || compareAmounts(payinAmount, order.amountFrom) === 0
        ? []
        : [tr.html("card-received", { received: coinsText(payinAmount, order, tr) })]),
      ...(paid !== expected && spared <= most ? [tr.html("card-expected", { payout: expected })] : []),
      ...(paid === undefined ? [] : [tr.html("card-payout", { payout: paid })]),
      tr.html("card-refund", { address: maskedAddress(order.refundAddress), coin: coinName(tr, order) }),
      ...(order.transactionHash === null
        ? []
        : [tr.html("card-transaction", { hash: maskedAddress(order.transactionHash) })]),
    ];
    return [
      titleHtml(order, tr),
      `${nameHtml(toldStatus(order), tr)}\n${statusText(order, order.status, tr, facts.sentAt !== null)}`,
      details.join("\n"),
      ...timelineHtml(lines, most - spared, tr),
    ].join("\n\n");
  });
  return { html, rows: cardRows(order, facts, tr) };
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
      .map(({ at, what }) => `${tr.moment(at)} – ${tr.html("value", { value: what })}`),
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
  const view = (label: string, name: OrderView): Button => ({
    label: tr.plain(label),
    press: { area: "order", id: order.id, view: name },
  });
  const others: Button[] = [
    ...(hasUsableLink(order) ? [view("button-qr", "link")] : []),
    ...(order.status === "complete" ? [view("button-receipt", "receipt")] : []),
    view("button-get-help", "help"),
    // While an order waits for its person, nothing invites to another one.
    ...(hasEnded(order.status) ? [view("button-again", "again"), ...shareButton(order, username, tr)] : []),
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

function ordersButton(tr: Translator): Button {
  return { label: tr.plain("button-orders"), press: { area: "orders", page: 0 } };
}

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

/** The way to the provider, and what happens there. */
export function linkView(order: Order, tr: Translator): View {
  const provider = order.providerName;
  const title = titleHtml(order, tr);
  const rest: Button[] = [{ label: tr.plain("button-order"), press: { area: "order", id: order.id } }];
  if (order.redirectUrl === null) {
    return { html: `${title}\n\n${tr.html("order-no-link", { provider })}`, rows: [rest] };
  }
  return {
    html: `${title}\n\n${tr.html("order-next", { provider, coin: coinName(tr, order), payout: tr.money(order.expectedPayout, order.currencyTo) })}`,
    rows: [
      [{ label: tr.plain("button-continue", { provider }), url: order.redirectUrl, style: "success" }],
      rest,
    ],
  };
}

function nameHtml(status: string, tr: Translator): string {
  return `<b>${tr.html("value", { value: statusName({ phase: "placed", status }, tr) })}</b>`;
}

/** The way back to the provider, as long as there is something to do or to look up. */
function linkRow(order: Order, tr: Translator): Button[][] {
  if (order.redirectUrl === null || order.status === "expired") return [];
  const ended = hasEnded(order.status);
  return [
    [
      {
        label: tr.plain(ended ? "button-open-provider" : "button-continue", { provider: order.providerName }),
        url: order.redirectUrl,
        ...(ended ? {} : { style: "success" as const }),
      },
    ],
  ];
}

/** An amount of an order's coin, in one piece. Plain text. */
function coinsText(amount: string, { coin }: Order, tr: Translator): string {
  return `${tr.number(amount)}\u00a0${coin}`;
}

/** Statuses with words of their own for coins that the API has reported as received. */
const WITH_COINS: ReadonlySet<string> = new Set(["pending", "hold", "refunded", "expired", "failed"]);

/**
 * What a status means, what to do, and where the coins are. Says nothing the API has not said.
 *
 * @param isSent whether the person says that the coins are on their way
 */
function statusText(order: Order, status: string, tr: Translator, isSent = false): string {
  const args = {
    provider: order.providerName,
    coin: coinName(tr, order),
    ending: order.refundAddress.slice(-4),
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
    if (WITH_COINS.has(told)) return tr.html(`about-${told}-received`, { ...args, received });
  }
  if (status === "created" && isSent) return tr.html("about-created-sent", args);
  return tr.html(`about-${status}`, args);
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
  return {
    html: [
      titleHtml(order, tr),
      tr.html(support === undefined ? "order-help-page" : "order-help", args),
      ...(supportContact === undefined ? [] : [tr.html("order-help-contact", { contact: supportContact })]),
      tr.html("help-impostors"),
    ].join("\n\n"),
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
      [backButton(order, tr)],
    ],
  };
}

/** From something about an order back to its card. */
export function backButton(order: Order, tr: Translator): Button {
  return { label: tr.plain("button-back-to-order"), press: { area: "order", id: order.id } };
}

/** What is left of an order's card when a message further down shows it. */
export function movedCard(order: Order, tr: Translator): View {
  return { html: `${titleHtml(order, tr)}\n${tr.html("card-moved")}`, rows: [] };
}

/** What is left of an order's card when a message further up shows it: the way to it, since nothing may be below. */
export function movedUpCard(order: Order, tr: Translator): View {
  return {
    html: `${titleHtml(order, tr)}\n${tr.html("card-moved-up")}`,
    rows: [[{ label: tr.plain("button-order"), press: { area: "order", id: order.id } }]],
  };
}

/** Whether a status is told with a message of its own: the person has to act, or the order ended. */
export function isAlerting(status: string): boolean {
  return status === "hold" || hasEnded(status);
}

/** What the message for a notice depends on besides the order. */
export interface NoticeFacts {
  /** The final status that was overturned by the one the notice tells; undefined for none. */
  overturned?: string | undefined;
  /** Whether no reminder follows this one. */
  last?: boolean;
}

/** The message for a notice, in the recipient's language. */
export function noticeView(notice: Notice, order: Order, tr: Translator, facts: NoticeFacts = {}): View {
  const title = titleHtml(order, tr);
  const show: Button = { label: tr.plain("button-order"), press: { area: "order", id: order.id } };
  const help: Button = {
    label: tr.plain("button-get-help"),
    press: { area: "order", id: order.id, view: "help" },
  };
  const args = { provider: order.providerName, coin: coinName(tr, order), help: help.label };
  switch (notice.kind) {
    case "placed":
      return linkView(order, tr);
    case "rejected":
      return {
        html: `${title}\n\n${tr.html("order-rejected")}`,
        rows: [[{ label: tr.plain("button-review"), press: { area: "start" }, style: "primary" }]],
      };
    case "silence":
      return {
        html: `${title}\n\n${
          order.payinAmount === null
            ? tr.html("about-silence", args)
            : tr.html("about-silence-received", {
                ...args,
                received: coinsText(order.payinAmount, order, tr),
              })
        }`,
        rows: [...linkRow(order, tr), [show, help]],
      };
    case "reminder":
      return {
        html: [title, tr.html("reminder", args), ...(facts.last ? [tr.html("reminder-last")] : [])].join(
          "\n\n",
        ),
        rows: [
          ...linkRow(order, tr),
          [{ label: tr.plain("button-sent"), press: { area: "order", id: order.id, view: "sent" } }],
          [{ label: tr.plain("button-quiet"), press: { area: "order", id: order.id, view: "quiet" } }],
        ],
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
          statusText(order, status, tr),
        ].join("\n\n"),
        rows: [...linkRow(order, tr), [show, help]],
      };
    }
  }
}

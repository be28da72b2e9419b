/** One order with everything: its card, the consent it rests on, and the API's own answer as a file. */
import type { FoundOrder } from "../../admin/order-desk.ts";
import type { Translator } from "../../i18n.ts";
import type { ExternalOrder } from "../../sell/off-ramp.ts";
import { type Order, type StatusChange, shortId } from "../../sell/order.ts";
import { groupedAddress } from "../address.ts";
import { titleHtml } from "../orders/naming.ts";
import type { Button, ChatFile, View } from "../view.ts";
import { coinName } from "../wording.ts";
import { type AdminTools, adminPress, type ListRef, orderPress } from "./tools.ts";
import { mask, statusWord } from "./wording.ts";

/** Lines of the timeline that are shown. */
const TIMELINE = 5;

/** How a card is shown. */
export interface CardOptions {
  /** The list it came from. */
  list: ListRef;
  /** Whether address and memo are shown in full: for those who may, and noted. */
  revealed: boolean;
  /** Whether the buttons are those for what is rarely needed; nothing is shown in full beside them. */
  more?: boolean;
  /** Said above everything else, HTML. */
  remark?: string;
}

/** The card. */
export function orderCard(found: FoundOrder, tools: AdminTools, options: CardOptions): View {
  const { tr } = tools;
  const body = found.origin === "ours" ? ownCard(found, tr, options) : externalCard(found.order, tr);
  return {
    html: [...(options.remark === undefined ? [] : [options.remark]), ...body].join("\n\n"),
    rows: options.more
      ? [...moreRows(found, tools, options), [backToOrder(found, tr, options)]]
      : [firstRow(found, tools, options), ...tools.cardRows(found), lastRow(found, tr, options)],
  };
}

function ownCard(
  { order, history }: { order: Order; history: readonly StatusChange[] },
  tr: Translator,
  { revealed, more = false }: CardOptions,
): string[] {
  const given = (text: string): string => (revealed && !more ? text : mask(text));
  const place = order.state === null ? order.country : `${order.country}, ${order.state}`;
  const amount = (value: string | null, unit: string): string => (value === null ? "–" : `${value} ${unit}`);
  return [
    [
      titleHtml(order, tr, order.amountFrom),
      tr.html("admin-card-status", {
        status: statusWord(order, tr),
        since: { at: order.statusAt, format: "Dt" },
      }),
    ].join("\n"),
    [
      tr.html("admin-card-user", { user: order.userId, place }),
      tr.html("admin-card-provider", {
        provider: order.providerName,
        method: order.paymentMethodName ?? order.paymentMethod ?? tr.plain("method-unnamed"),
      }),
      tr.html("admin-card-amounts", {
        expected: order.expectedPayout === null ? "–" : tr.money(order.expectedPayout, order.currencyTo),
        payin: amount(order.payinAmount, order.coin),
        payout: order.payoutAmount === null ? "–" : tr.money(order.payoutAmount, order.currencyTo),
      }),
      `${tr.html("admin-card-refund", { coin: coinName(tr, order) })} <code>${tr.html("value", { value: given(order.refundAddress) })}</code>`,
      ...(order.refundMemo === null
        ? []
        : [
            `${tr.html("admin-card-memo", { name: order.extraIdName ?? "Memo" })} <code>${tr.html("value", { value: given(order.refundMemo) })}</code>`,
          ]),
      ...(order.transactionHash === null
        ? []
        : [tr.html("card-transaction", { hash: mask(order.transactionHash) })]),
      tr.html("admin-card-consent", {
        at: { at: order.consent.at, format: "Dt" },
        version: order.consent.policyVersion,
        language: order.consent.locale,
      }),
    ].join("\n"),
    timeline(history, tr),
  ].filter((part) => part !== "");
}

function timeline(history: readonly StatusChange[], tr: Translator): string {
  const lines = history.slice(-TIMELINE).map(({ at, status }) =>
    tr.html("admin-card-change", {
      at: { at, format: "Dt" },
      status: statusWord({ phase: "placed", status }, tr),
    }),
  );
  const earlier = history.length - TIMELINE;
  return [...(earlier > 0 ? [tr.html("admin-card-earlier", { count: earlier })] : []), ...lines].join("\n");
}

function externalCard(order: ExternalOrder, tr: Translator): string[] {
  const unknown = "–";
  const title = tr.plain("order-title", {
    id: shortId(order),
    amount: order.amountFrom ?? unknown,
    coin: order.currencyFrom ?? unknown,
    fiat: order.currencyTo ?? unknown,
  });
  return [
    `<b>${tr.html("value", { value: title })}</b>\n${tr.html("admin-card-external")}`,
    [
      tr.html("admin-card-status-only", {
        status: statusWord({ phase: "placed", status: order.status ?? unknown }, tr),
      }),
      tr.html("admin-card-external-facts", {
        type: order.type ?? unknown,
        provider: order.providerCode ?? unknown,
        user: order.externalUserId ?? unknown,
        external: order.externalOrderId ?? unknown,
      }),
      tr.html("admin-card-external-facts-amounts", {
        payin: order.payinAmount ?? unknown,
        payout: order.payoutAmount ?? unknown,
        created: order.createdAt === null ? unknown : { at: order.createdAt, format: "Dt" },
      }),
    ].join("\n"),
  ];
}

/** What is looked at most often, and the way to the rest. */
function firstRow(
  { origin, order: { id } }: FoundOrder,
  { access, by, tr }: AdminTools,
  { list, revealed }: CardOptions,
): Button[] {
  const address: Button = revealed
    ? { label: tr.plain("admin-button-mask"), press: orderPress("order", id, list) }
    : { label: tr.plain("admin-button-reveal"), press: orderPress("reveal", id, list) };
  return [
    ...(origin === "ours" && access.may(by, "unmask") ? [address] : []),
    { label: tr.plain("admin-button-more"), press: orderPress(`more${revealed ? "-full" : ""}`, id, list) },
  ];
}

function moreRows(
  found: FoundOrder,
  { access, by, tr }: AdminTools,
  { list, revealed }: CardOptions,
): Button[][] {
  const { id } = found.order;
  const full = revealed ? "-full" : "";
  const raw: Button = { label: tr.plain("admin-button-raw"), press: orderPress(`raw${full}`, id, list) };
  if (found.origin === "external") {
    const reveal: Button = {
      label: tr.plain("admin-button-raw-full"),
      press: orderPress("raw-full", id, list),
    };
    return [
      [raw, ...(access.may(by, "unmask") ? [reveal] : [])],
      [{ label: tr.plain("admin-button-copy-theirs"), copy: id }],
    ];
  }
  const { order } = found;
  return [
    [{ label: tr.plain("admin-button-consent"), press: orderPress(`consent${full}`, id, list) }, raw],
    [
      { label: tr.plain("admin-button-copy-ours"), copy: order.id },
      ...(order.changellyId === null
        ? []
        : [{ label: tr.plain("admin-button-copy-theirs"), copy: order.changellyId }]),
    ],
    [
      { label: tr.plain("admin-button-copy-user"), copy: order.userId },
      { label: tr.plain("admin-button-of-user"), press: adminPress("only", `user:${order.userId}`) },
    ],
  ];
}

function backToOrder(
  { order }: Pick<FoundOrder, "order">,
  tr: Translator,
  { list }: Pick<CardOptions, "list">,
): Button {
  return { label: tr.plain("button-back-to-order"), press: orderPress("order", order.id, list) };
}

function lastRow(found: FoundOrder, tr: Translator, { list }: CardOptions): Button[] {
  return [
    { label: tr.plain("button-look-again"), press: orderPress("order", found.order.id, list) },
    { label: tr.plain("admin-button-list"), press: adminPress("list", "", list) },
  ];
}

/** The consent an order rests on, with the recap the person saw: word for word when `revealed`. */
export function consentView(
  order: Order,
  tr: Translator,
  { list, revealed }: Pick<CardOptions, "list" | "revealed">,
): View {
  const { consent } = order;
  const recap = revealed ? consent.recap : maskIn(consent.recap, order);
  return {
    html: [
      titleHtml(order, tr, order.amountFrom),
      tr.html("admin-consent", {
        at: { at: consent.at, format: "Dt" },
        version: consent.policyVersion,
        language: consent.locale,
      }),
      `<blockquote>${tr.html("value", { value: recap })}</blockquote>`,
      ...(revealed ? [] : [tr.html("admin-consent-masked")]),
    ].join("\n\n"),
    rows: [
      [
        {
          label: tr.plain("button-order"),
          press: orderPress("order", order.id, list),
        },
      ],
    ],
  };
}

function maskIn(text: string, { refundAddress, refundMemo }: Order): string {
  const withoutAddress = text
    .replaceAll(refundAddress, mask(refundAddress))
    .replaceAll(groupedAddress(refundAddress), mask(refundAddress));
  return refundMemo === null || refundMemo === ""
    ? withoutAddress
    : withoutAddress.replaceAll(refundMemo, mask(refundMemo));
}

/** The API's answer about an order as a file; what is private in it is masked unless `revealed`. */
export function rawFile(
  found: FoundOrder,
  answer: object,
  tr: Translator,
  { revealed }: Pick<CardOptions, "revealed">,
): ChatFile {
  const { id } = found.order;
  const secrets = found.origin === "ours" ? [found.order.refundAddress, found.order.refundMemo] : [];
  const shown = revealed ? answer : maskedJson(answer, new Set(secrets.filter((secret) => secret !== null)));
  return {
    kind: "document",
    name: `order-${id.slice(0, 8)}.json`,
    bytes: Buffer.from(`${JSON.stringify(shown, null, 2)}\n`, "utf8"),
    caption: tr.html(revealed ? "admin-raw-full" : "admin-raw", { id: id.slice(0, 8) }),
  };
}

/** Fields of an order that tell where somebody's coins are, or who they are ("Get orders by a partner key" page). */
const PRIVATE_FIELDS = /address|extraid|memo|tag$|^ip$|useragent/i;

/** The same structure with private fields and links masked, and `secrets` wherever they turn up. */
function maskedJson(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (typeof value === "string") return secrets.has(value) ? mask(value) : withoutQuery(value);
  if (Array.isArray(value)) return value.map((element) => maskedJson(element, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      PRIVATE_FIELDS.test(name) && (typeof inner === "string" || typeof inner === "number")
        ? mask(String(inner))
        : maskedJson(inner, secrets),
    ]),
  );
}

/** A link may carry the address or a key to the order's page: only where it leads is left. */
function withoutQuery(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const { origin, pathname, search, hash } = new URL(text);
  return `${pathname}${search}${hash}` === "/" ? text : `${origin}/…`;
}

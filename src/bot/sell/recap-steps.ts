/** The end of the sale: everything once more with the consent, and the order that comes of it with its link. */

import { escapeHtml, type Translator } from "../../i18n.ts";
import { type ChosenOffer, editableSteps, type SellDraft, showStep } from "../../sell/draft.ts";
import { findOffer, providerName } from "../../sell/offers.ts";
import type { Order } from "../../sell/order.ts";
import { refundsTo } from "../../sell/refunds.ts";
import { addressHtml } from "../address.ts";
import { linkView } from "../orders/link.ts";
import { titleHtml } from "../orders/naming.ts";
import { atAGlance, type Button, inRows, type View } from "../view.ts";
import { coinName, orderButton, shownDifference } from "../wording.ts";
import { methodName, providersOf, rateText } from "./offer-steps.ts";
import { placeName } from "./pair-steps.ts";
import { pricesMissing, remarkHtml } from "./remark.ts";
import { becomes, footer, type SellStep, type StepTools, stepButton } from "./step.ts";

/** Version of the consent wording; raised whenever what people agree to changes. */
export const POLICY_VERSION = "2026-11";

export const recapStep: SellStep = {
  render: async (draft, tools) => {
    const { tr } = tools;
    const { crypto, fiat, amount, offer, address, memo } = draft.answers;
    // The quote failed: the remark says why, and nothing can be agreed to yet.
    if (
      !crypto ||
      !fiat ||
      amount === undefined ||
      !offer ||
      address === undefined ||
      draft.orderId === undefined
    ) {
      return {
        html: pricesMissing(draft, tr),
        rows: [
          [stepButton(draft, tr.plain("button-try-again"), "again", "", "primary")],
          ...footer(draft, tr),
        ],
      };
    }
    const title = `<b>${tr.html("recap-title")}</b>\n\n`;
    const price = [
      ...(offer.fee === null ? [] : [tr.html("recap-fee", { fee: tr.money(offer.fee, fiat.ticker) })]),
      tr.html("recap-rate", { rate: rateText(draft, offer, tr) }),
      "",
    ].join("\n");
    const above = [
      tr.html("recap-sell", { amount: tr.number(amount), coin: coinName(tr, crypto) }),
      tr.html("recap-receive", {
        payout: tr.money(offer.payout, fiat.ticker),
        method: methodName(offer, tools),
      }),
      tr.html("recap-provider", { provider: offer.providerName, place: placeName(draft, tools) }),
      "",
    ].join("\n");
    const refunds = refundsTo(offer.providerCode);
    const below = [
      tr.html(refunds === "address" ? "recap-refund" : `recap-refund-${refunds}`, { coin: crypto.coin }),
      addressHtml(address),
      ...(crypto.extraIdName === null ? [] : [memoHtml(crypto.extraIdName, memo ?? null, tr)]),
    ].join("\n");
    const hasFallen = tools.quoting.hasFallen(draft);
    const fallen = hasFallen ? `${fallenHtml(offer, fiat.ticker, tr)}\n\n` : "";
    const better = await betterHtml(draft, tools);
    const confirm = tr.plain(hasFallen ? "button-agree-now" : "button-confirm");
    const agreement = `\n\n${consentHtml(confirm, tools)}`;
    const identity = ` ${tr.html("recap-identity")}`;
    // A long address and a remark do not leave room for everything: what was read before gives way, rank by rank.
    const html = atAGlance(4, (spared) => {
      const unless = (rank: number, part: string): string => (spared > rank ? "" : part);
      const parts = [unless(1, title), above, unless(2, price), below, agreement, unless(0, identity)];
      return `${remarkHtml(draft, tr)}${fallen}${unless(3, better?.html ?? "")}${parts.join("")}`;
    });
    return {
      html,
      rows: [
        [stepButton(draft, confirm, "confirm", "", "success")],
        ...(better ? [[stepButton(draft, better.label, "better")]] : []),
        ...(hasFallen ? [[stepButton(draft, tr.plain("button-other-offers"), "edit", "offers")]] : []),
        [stepButton(draft, tr.plain("button-change"), "change")],
        ...footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "text") return { kind: "unexpected" };
    switch (event.action) {
      case "confirm":
        return { kind: "consent" };
      case "better": {
        const next = await tools.quoting.takeBetter(draft);
        return next ? becomes(next) : { kind: "unexpected" };
      }
      case "change":
        return becomes(showStep(draft, "change"));
      default:
        return { kind: "unexpected" };
    }
  },
};

/** Everything that was answered, each with a button to change it. */
export const changeStep: SellStep = {
  render: async (draft, { tr }) => ({
    html: `${remarkHtml(draft, tr)}${tr.html("change-question")}`,
    rows: [...inRows(editButtons(draft, tr), 2), ...footer(draft, tr)],
  }),
  apply: async () => ({ kind: "unexpected" }),
};

function memoHtml(name: string, memo: string | null, tr: Translator): string {
  return memo === null
    ? tr.html("recap-no-memo", { memo: name })
    : `${tr.html("recap-memo", { memo: name })} <code>${tr.html("value", { value: memo })}</code>`;
}

/** What the offer pays now, and how much less that is than was accepted. */
function fallenHtml({ accepted, payout }: ChosenOffer, fiat: string, tr: Translator): string {
  const difference = tr.money(shownDifference(accepted, payout, fiat, tr), fiat);
  return tr.html("recap-fell", { payout: tr.money(payout, fiat), difference });
}

/** What is said of the offer that pays clearly more than the chosen one, and the button that takes it. */
async function betterHtml(
  { better, quote, remark, answers: { offer, fiat } }: SellDraft,
  tools: StepTools,
): Promise<{ html: string; label: string } | undefined> {
  const { tr } = tools;
  const method = better && quote && findOffer(quote, better);
  if (!method || !offer || !fiat) return undefined;
  const provider = providerName(await providersOf(tools), better.providerCode);
  const label = tr.plain("button-switch-provider", { provider });
  // A sale that was made again has said so already.
  if (remark?.kind === "better-offer" && remark.better === provider) return { html: "", label };
  const html = tr.html("recap-better", {
    provider,
    difference: tr.money(shownDifference(method.payout, offer.payout, fiat.ticker, tr), fiat.ticker),
    payout: tr.money(method.payout, fiat.ticker),
    method: methodName(method, tools),
  });
  return { html: `${html}\n\n`, label };
}

/** What is added to the recap that was agreed to: the payout of that moment, where it is not the one that was on screen. */
export function agreedHtml(
  { answers: seen }: SellDraft,
  { answers: agreed }: SellDraft,
  tr: Translator,
): string {
  const { offer, fiat } = agreed;
  if (!offer || !fiat || offer.payout === seen.offer?.payout) return "";
  return `\n\n${tr.html("recap-agreed", { payout: tr.money(offer.payout, fiat.ticker) })}`;
}

function consentHtml(button: string, { tr, links }: StepTools): string {
  return tr
    .html("recap-consent", { button })
    .replace("[kyc]", () => linkTo(links.kycPolicy))
    .replace("[/kyc]", "</a>")
    .replace("[terms]", () => linkTo(links.terms))
    .replace("[/terms]", "</a>");
}

/** The beginning of a link. In the normal form of a URL there is no quotation mark that could end it. */
function linkTo(url: string): string {
  return `<a href="${escapeHtml(new URL(url).href)}">`;
}

function editButtons(draft: SellDraft, tr: Translator): Button[] {
  const memo = draft.answers.crypto?.extraIdName ?? "";
  return editableSteps(draft).map((step) =>
    stepButton(draft, tr.plain(`button-change-${step}`, { memo }), "edit", step),
  );
}

export const placedStep: SellStep = {
  render: async (draft, tools) => {
    const order =
      draft.orderId === undefined ? undefined : await tools.placedOrders.find(draft.userId, draft.orderId);
    if (!order)
      return {
        html: tools.tr.html("order-unknown"),
        rows: [[{ label: tools.tr.plain("button-sell"), press: { area: "start" } }]],
      };
    return placedView(order, tools.tr, draft);
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "press" && event.action === "revive")
      return becomes(await tools.quoting.revive(draft));
    return { kind: "unexpected" };
  },
};

/** The order right after the consent: the link, or how its creation stands. */
function placedView(order: Order, tr: Translator, draft: SellDraft): View {
  const title = titleHtml(order, tr);
  const show = orderButton(order.id, tr);
  switch (order.phase) {
    case "placed":
      return linkView(order, tr);
    case "placing":
      return {
        html: `${title}\n\n${tr.html("order-placing")}`,
        rows: [[{ ...show, label: tr.plain("button-look-again") }]],
      };
    case "rejected":
      return {
        html: `${title}\n\n${tr.html("order-rejected")}`,
        rows: [[stepButton(draft, tr.plain("button-review"), "revive", "", "primary")]],
      };
  }
}

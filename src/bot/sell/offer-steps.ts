/** What providers would pay: the list side by side, and one provider's card with its payout methods. */
import type { Translator } from "../../i18n.ts";
import { allInRate, compareAmounts } from "../../sell/amount.ts";
import { answer, goBack, type Quote, type SellDraft, showStep } from "../../sell/draft.ts";
import type { OfferMethod, Provider } from "../../sell/off-ramp.ts";
import {
  groupRefusals,
  providerName,
  type RankedOffer,
  type RefusalGroup,
  rankOffers,
  workableAmounts,
} from "../../sell/offers.ts";
import { providerLinks } from "../../sell/provider-links.ts";
import { type StatedTime, statedPayoutTime } from "../../sell/provider-statements.ts";
import type { Remark } from "../../sell/remark.ts";
import type { TrackRecord } from "../../sell/track-record.ts";
import { atAGlance, type Button, type View } from "../view.ts";
import { coinName, settingsButton, shownDifference } from "../wording.ts";
import { suggested, suggestionRows, typedAmount } from "./amount-step.ts";
import { pricesMissing, remarkHtml } from "./remark.ts";
import { becomes, footer, type SellStep, type StepTools, stepButton } from "./step.ts";

/** Payout methods of one provider that are shown, best first. */
const METHODS_SHOWN = 8;
/** Offers shown in full; more would not fit a phone's screen. */
const SHOWN = 4;

/** Who buys the coins, by code; nobody where the catalogue cannot be had. */
export async function providersOf({ quoting }: StepTools): Promise<ReadonlyMap<string, Provider>> {
  const market = await quoting.market();
  return market.ok ? market.value.providers : new Map();
}

function ranked(draft: SellDraft, providers: ReadonlyMap<string, Provider>): readonly RankedOffer[] {
  return rankOffers(draft.quote?.offers ?? [], providers).slice(0, SHOWN);
}

/** `SEPA`, or the words for a provider that names no method. */
export function methodName(method: OfferMethod, { tr }: Pick<StepTools, "tr">): string {
  return method.name ?? method.code ?? tr.plain("method-unnamed");
}

/** The fee behind a method; empty where it is not known. */
function feeHtml(draft: SellDraft, { fee }: OfferMethod, { tr }: StepTools): string {
  const { fiat } = draft.answers;
  return fee === null || !fiat ? "" : ` · ${tr.html("offer-fee", { fee: tr.money(fee, fiat.ticker) })}`;
}

/** What one coin brings when all fees are taken off. Plain text. */
export function rateText(draft: SellDraft, method: OfferMethod, tr: Translator): string {
  const { crypto, fiat, amount } = draft.answers;
  if (!crypto || !fiat || amount === undefined) return "";
  const rate = method.rate ?? allInRate(method.payout, amount);
  return tr.plain("offer-rate", { coin: crypto.coin, rate: tr.rate(rate, fiat.ticker) });
}

/** Rate and fee, as far as they are known. */
function priceHtml(draft: SellDraft, method: OfferMethod, { tr }: StepTools): string {
  const { fiat } = draft.answers;
  const rateHtml = tr.html("value", { value: rateText(draft, method, tr) });
  if (method.fee === null || !fiat) return rateHtml;
  return `${tr.html("offer-fee", { fee: tr.money(method.fee, fiat.ticker) })} · ${rateHtml}`;
}

function ratingHtml(rating: string | null, { tr }: StepTools): string {
  if (rating === null) return "";
  const shown = /^\d+(\.\d+)?$/.test(rating) ? tr.score(rating) : rating;
  // In one value: after the isolate that ends one in a right-to-left text, `/5` would be a command to Telegram.
  return ` · ${tr.html("offer-rating", { rating: `${shown}/${tr.number("5")}` })}`;
}

/** What is sold, said again above every list of prices. */
function subject(draft: SellDraft, { tr }: StepTools) {
  const { crypto, amount } = draft.answers;
  return { amount: amount === undefined ? "" : tr.number(amount), coin: crypto ? coinName(tr, crypto) : "" };
}

/** What our own orders tell about a provider; empty where they tell nothing. */
async function trackHtml(providerCode: string, { trackRecords, user, tr }: StepTools): Promise<string> {
  const { used, paidWithinMs } = (await trackRecords.of(user.id))(providerCode);
  const said = [
    ...(used ? [tr.html("offer-used")] : []),
    ...(paidWithinMs === undefined ? [] : [tr.html("offer-pace", { time: tr.duration(paidWithinMs) })]),
  ];
  return said.map((sentence) => `\n${sentence}`).join("");
}

/** `3–5 business days`, `up to 2 days`: as a provider says of itself. Plain text. */
function statedText(time: StatedTime, tr: Translator): string {
  return time.unit === "hours"
    ? tr.plain("time-up-to", { time: tr.duration(time.to * 3_600_000) })
    : tr.plain("time-business-days", {
        to: time.to,
        days: `${tr.number(`${time.from}`)}–${tr.number(`${time.to}`)}`,
      });
}

/** How long a provider says that a payout by this method takes; empty where it does not. */
function statedHtml(providerCode: string, method: OfferMethod, { tr, now }: StepTools): string {
  const time = statedPayoutTime(providerCode, method.code, now);
  return time ? tr.html("offer-stated", { time: statedText(time, tr) }) : "";
}

/** The usual time of an offer, by our own orders where they tell, else by what its provider says; and whether it is known. */
function experienceHtml(offer: RankedOffer, { used, paidWithinMs }: TrackRecord, tools: StepTools): string {
  const { tr } = tools;
  const time =
    paidWithinMs === undefined
      ? statedHtml(offer.providerCode, offer.best, tools)
      : tr.html("offer-usual", { time: tr.duration(paidWithinMs) });
  const said = [time, used ? tr.html("offer-sold-there") : ""].filter((part) => part !== "");
  return said.length === 0 ? "" : `\n${said.join(" · ")}`;
}

export const offersStep: SellStep = {
  render: async (draft, tools) => {
    const providers = await providersOf(tools);
    const list = ranked(draft, providers);
    if (list.length === 0) return noOffers(draft, providers, tools);
    const { tr } = tools;
    const fiat = draft.answers.fiat?.ticker ?? "";
    const best = list[0]?.best.payout ?? "0";
    const recordOf = await tools.trackRecords.of(tools.user.id);
    const lineOf = (offer: RankedOffer, index: number, rating: string, experience: string): string => {
      const payout = tr.money(offer.best.payout, fiat);
      const behind = shownDifference(best, offer.best.payout, fiat, tr);
      const place =
        index === 0 || compareAmounts(behind, "0") === 0
          ? tr.html("offer-best")
          : tr.html("offer-behind", { difference: tr.money(behind, fiat) });
      return [
        `<b>${tr.html("offer-line", { provider: offer.providerName, payout })}</b> · ${place}`,
        // One line on a phone: the rate is on the provider's card.
        `${tr.html("offer-by", { method: methodName(offer.best, tools) })}${feeHtml(draft, offer.best, tools)}${rating}${experience}`,
      ].join("\n");
    };
    const refused = refusalLine(draft, providers, tools);
    // Who cannot quote, then who is rated how, then how long it takes, then that identities are checked (the recap says so,
    // too) matters less than a remark and the offers there are.
    const html = atAGlance(4, (spared) => {
      const finePrint = [tr.html("offers-note"), ...(refused === "" || spared > 0 ? [] : [refused])];
      return [
        `${remarkHtml(draft, tr)}${tr.html("offers-title", subject(draft, tools))}`,
        ...list.map((offer, index) =>
          lineOf(
            offer,
            index,
            spared > 1 ? "" : ratingHtml(offer.rating, tools),
            spared > 2 ? "" : experienceHtml(offer, recordOf(offer.providerCode), tools),
          ),
        ),
        [...(spared > 3 ? [] : [tr.html("offers-identity")]), ageHtml(draft, tools)].join("\n"),
        `<blockquote expandable>${finePrint.join("\n")}</blockquote>`,
      ].join("\n\n");
    });
    return {
      html,
      rows: [
        ...suggestionRows(draft, tools),
        ...list.map((offer, index) => [
          stepButton(
            draft,
            `${offer.providerName} · ${tr.money(offer.best.payout, fiat)}`,
            "open",
            String(index),
            index === 0 ? "primary" : undefined,
          ),
        ]),
        [
          stepButton(draft, tr.plain("button-refresh"), "refresh"),
          stepButton(draft, tr.plain("button-change-amount"), "edit", "amount"),
        ],
        watchRow(draft, tr),
        ...footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    const providers = await providersOf(tools);
    // A number typed under the offers is a new amount: that is what people mean by it.
    if (event.kind === "text") {
      return /\p{N}/u.test(event.text) ? typedAmount(draft, event.text, tools) : { kind: "unexpected" };
    }
    switch (event.action) {
      case "refresh": {
        // A question that stood above the old prices is not asked any more.
        const { suggestions: _, ...asked } = draft;
        // Prices that are missing are asked for like those of a screen that somebody arrives at, wishes included.
        return becomes(asked.quote ? await tools.quoting.quote(asked) : asked);
      }
      case "amount": {
        const value = suggested({ ...draft, suggestions: draft.suggestions ?? workable(draft) }, event.arg);
        return value === undefined
          ? { kind: "unexpected" }
          : becomes(answer(draft, { key: "amount", value }));
      }
      case "open": {
        const offer = ranked(draft, providers)[Number.parseInt(event.arg, 10)];
        if (!offer) return { kind: "unexpected" };
        const card = { ...showStep(draft, "offer"), card: offer.providerCode };
        if (!draft.quote || !tools.quoting.isFresh(draft.quote.at))
          return becomes(await refreshed(card, tools));
        const only = onlyMethod(offer);
        return becomes(only ? chosen(draft, draft.quote, offer, only) : card);
      }
      default:
        return { kind: "unexpected" };
    }
  },
};

/** The way to be told when this amount brings more. */
function watchRow({ answers: { crypto, fiat, amount } }: SellDraft, tr: Translator): Button[] {
  if (!crypto || !fiat || amount === undefined) return [];
  return [
    settingsButton(tr.plain("button-watch"), "watch-pair", `${crypto.ticker}:${fiat.ticker}:${amount}`),
  ];
}

/** How old the prices are, which the reader's app keeps counting; what to do once they cannot be acted on any more. */
function ageHtml({ quote }: SellDraft, { tr, now, quoting }: StepTools): string {
  const at = quote?.at ?? now;
  return quoting.isFresh(at)
    ? tr.html("offers-from", { at: { at, format: "r" } })
    : tr.html("offers-stale", { button: tr.plain("button-refresh") });
}

/** Nearest amounts that somebody would quote. */
function workable(draft: SellDraft): readonly string[] {
  return draft.quote ? workableAmounts(draft.quote, draft.answers.amount ?? "0") : [];
}

/** Nobody can quote, or the quote failed: why, and at least two ways on. */
function noOffers(draft: SellDraft, providers: ReadonlyMap<string, Provider>, tools: StepTools): View {
  const { tr } = tools;
  const reasons = groupRefusals(draft.quote?.refusals ?? [], draft.answers.amount ?? "0").map(
    ({ reason }) => reason,
  );
  const amounts = draft.suggestions ?? workable(draft);
  // Where an amount would do, or everybody has said why, asking them once more is not what helps.
  const mayHelp =
    !draft.quote ||
    (amounts.length === 0 &&
      (reasons.length === 0 || reasons.some((reason) => reason === "busy" || reason === "other")));
  const again = stepButton(
    draft,
    tr.plain("button-try-again"),
    "refresh",
    "",
    mayHelp ? "primary" : undefined,
  );
  // Which states a provider serves is told by its refusals alone: only then does another place help.
  const elsewhere: Button[] = reasons.includes("place")
    ? (["state", "country"] as const)
        .filter((step) => step !== "state" || draft.answers.state)
        .map((step) => stepButton(draft, tr.plain(`button-change-${step}`), "edit", step))
    : [];
  const change = (step: "amount" | "fiat" | "crypto"): Button =>
    stepButton(draft, tr.plain(`button-change-${step}`), "edit", step);
  const ways: Button[][] = mayHelp
    ? [[again], [change("amount"), change("fiat")], [change("crypto")], elsewhere]
    : [[change("amount"), change("fiat")], [again, change("crypto")], elsewhere];
  if (!draft.quote) return { html: pricesMissing(draft, tr), rows: [...ways, ...footer(draft, tr)] };
  const bound = boundHtml(draft, tools);
  const refused = refusalLine(draft, providers, tools, bound === "");
  const none = [tr.html("offers-none", subject(draft, tools)), bound].join(" ").trimEnd();
  return {
    html: [`${remarkHtml(draft, tr)}${none}`, ...(refused === "" ? [] : [refused])].join("\n\n"),
    rows: [
      ...suggestionRows({ ...draft, suggestions: amounts }, tools, "primary"),
      ...ways,
      ...footer(draft, tr),
    ],
  };
}

/** The most, or the least, that anybody would take; empty where some want more and others want less. */
function boundHtml(draft: SellDraft, { tr }: StepTools): string {
  const [group, another] = groupRefusals(draft.quote?.refusals ?? [], draft.answers.amount ?? "0").filter(
    ({ bound: known }) => known !== undefined,
  );
  if (group?.bound === undefined || another) return "";
  const args = { bound: tr.number(group.bound), coin: draft.answers.crypto?.coin ?? "" };
  return tr.html(group.reason === "max" ? "offers-most" : "offers-least", args);
}

/**
 * One line on who cannot quote and why. Empty when everybody can.
 *
 * @param bounds whether a provider's own bound is told. That of several would read as if each of them had it.
 */
function refusalLine(
  draft: SellDraft,
  providers: ReadonlyMap<string, Provider>,
  { tr }: StepTools,
  bounds = true,
): string {
  const coin = draft.answers.crypto?.coin ?? "";
  const groups = groupRefusals(draft.quote?.refusals ?? [], draft.answers.amount ?? "0");
  if (groups.length === 0) return "";
  const reasons = groups.map((group: RefusalGroup) => {
    const names = group.providerCodes.map((code) => providerName(providers, code)).join(", ");
    const isTold = group.bound === undefined || (bounds && group.providerCodes.length === 1);
    return tr.html(`refusal-${isTold ? group.reason : "limits"}`, {
      providers: names,
      bound: group.bound === undefined ? "" : tr.number(group.bound),
      coin,
    });
  });
  return `${tr.html("offers-refused")} ${reasons.join("; ")}.`;
}

/** The one payout method of an offer: there is nothing to ask. Undefined where it has several. */
function onlyMethod({
  methods: [only, another],
}: {
  methods: readonly OfferMethod[];
}): OfferMethod | undefined {
  return another ? undefined : only;
}

/** The draft with an offer chosen, by one of its methods. */
function chosen(draft: SellDraft, quote: Quote, offer: RankedOffer, method: OfferMethod): SellDraft {
  const { providerCode, providerName } = offer;
  return answer(draft, {
    key: "offer",
    value: { ...method, providerCode, providerName, at: quote.at, accepted: method.payout },
  });
}

/** The open card with prices of now; the list where its provider has none any more, or nothing to ask. */
async function refreshed(draft: SellDraft, { quoting }: StepTools): Promise<SellDraft> {
  const fresh = await quoting.quote(draft);
  const card = fresh.quote?.offers.find((candidate) => candidate.providerCode === draft.card);
  const remark: Remark | undefined = card ? { kind: "prices-refreshed" } : fresh.remark;
  const shown = card && !onlyMethod(card) ? fresh : showStep(fresh, "offers");
  return remark ? { ...shown, remark } : shown;
}

export const offerStep: SellStep = {
  render: async (draft, tools) => {
    const { tr } = tools;
    const fiat = draft.answers.fiat?.ticker ?? "";
    const card = rankOffers(draft.quote?.offers ?? [], await providersOf(tools)).find(
      (candidate) => candidate.providerCode === draft.card,
    );
    if (!card) return { html: tr.html("offer-gone"), rows: [...footer(draft, tr)] };
    const track = await trackHtml(card.providerCode, tools);
    const links = providerLinks(card.providerCode);
    const shown = card.methods.slice(0, METHODS_SHOWN);
    const methods = shown.map((method) =>
      [
        `<b>${tr.html("offer-line", { provider: methodName(method, tools), payout: tr.money(method.payout, fiat) })}</b>`,
        priceHtml(draft, method, tools),
        statedHtml(card.providerCode, method, tools),
      ]
        .filter((line) => line !== "")
        .join("\n"),
    );
    return {
      html: [
        `${remarkHtml(draft, tr)}<b>${tr.html("offer-title", { provider: card.providerName })}</b>${ratingHtml(card.rating, tools)}${track}\n${tr.html("offer-subject", subject(draft, tools))}`,
        ...methods,
        tr.html("offer-note", { provider: card.providerName }),
      ].join("\n\n"),
      rows: [
        ...shown.map((method, index) => [
          stepButton(
            draft,
            tr.plain("button-choose", {
              method: methodName(method, tools),
              payout: tr.money(method.payout, fiat),
            }),
            "choose",
            String(index),
            index === 0 ? "primary" : undefined,
          ),
        ]),
        links
          ? [
              { label: tr.plain("button-provider-support"), url: links.support },
              { label: tr.plain("button-provider-terms"), url: links.terms },
            ]
          : [],
        ...footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "text" || event.action !== "choose") return { kind: "unexpected" };
    const card = rankOffers(draft.quote?.offers ?? [], await providersOf(tools)).find(
      (candidate) => candidate.providerCode === draft.card,
    );
    const method = card?.methods[Number.parseInt(event.arg, 10)];
    if (!card || !method || !draft.quote) return becomes(goBack(draft) ?? draft);
    if (!tools.quoting.isFresh(draft.quote.at)) {
      return becomes(await refreshed(draft, tools));
    }
    return becomes(chosen(draft, draft.quote, card, method));
  },
};

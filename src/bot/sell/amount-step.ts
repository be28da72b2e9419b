/** How much is sold: typed as coins or as the money that should arrive, or pressed where a figure is suggested. */
import type { Translator } from "../../i18n.ts";
import {
  type AmountProblem,
  aboutWorth,
  compareAmounts,
  isDecimal,
  parseAmount,
  quickAmounts,
  roundSums,
} from "../../sell/amount.ts";
import type { Limits } from "../../sell/choices.ts";
import type { SellDraft } from "../../sell/draft.ts";
import { rankOffers } from "../../sell/offers.ts";
import type { Rate } from "../../sell/rates.ts";
import type { Example } from "../../sell/remark.ts";
import { isWithin, limitsOf, takeAmount } from "../../sell/wish.ts";
import { type Button, fitsLabel, inRows } from "../view.ts";
import { coinName } from "../wording.ts";
import { exampleText, remarkHtml } from "./remark.ts";
import { parsePayout, readLine } from "./sentence.ts";
import {
  becomes,
  failed,
  footer,
  keepRow,
  remarked,
  type SellStep,
  type StepResult,
  type StepTools,
  stepButton,
  tryAgainRow,
} from "./step.ts";

function limitsHtml(limits: Limits, coin: string, { tr }: StepTools): string {
  const [min, max] = [limits.min, limits.max].map((bound) => bound && tr.number(bound));
  if (min !== undefined && max !== undefined) return ` ${tr.html("amount-limits", { min, max, coin })}`;
  if (min !== undefined) return ` ${tr.html("amount-limit-min", { min, coin })}`;
  if (max !== undefined) return ` ${tr.html("amount-limit-max", { max, coin })}`;
  return "";
}

/** What the coins bring at the moment, and what the limits come to with it. */
function rateHtml(rate: Rate, limits: Limits, { answers }: SellDraft, { tr }: StepTools): string {
  const { fiat, crypto } = answers;
  if (!fiat || !crypto) return "";
  const price = aboutWorth("1", rate);
  const one = tr.plain("offer-rate", {
    coin: crypto.coin,
    rate: compareAmounts(price, "10") > 0 ? tr.sum(price, fiat.ticker) : tr.rate(price, fiat.ticker),
  });
  const bounds = [limits.min, limits.max].flatMap((bound) =>
    bound === undefined ? [] : [tr.sum(aboutWorth(bound, rate), fiat.ticker)],
  );
  return [
    ...(bounds.length === 0 ? [] : [` ${tr.html("amount-limits-money", { money: bounds.join(" – ") })}`]),
    `\n\n${tr.html("amount-rate", { rate: one, at: { at: rate.at, format: "r" } })}`,
  ].join("");
}

/**
 * An amount of coins with the money it brings beside it: exactly where just that was asked for within the last minute, about
 * where it was another amount. Alone where neither is known, or a phone would not show the whole button it stands on.
 */
function coinsLabel(
  amount: string,
  draft: SellDraft,
  rate: Rate | undefined,
  { tr, quoting }: StepTools,
  { written = tr.number(amount), on = (label: string) => label } = {},
): string {
  const { crypto, fiat, amount: given } = draft.answers;
  const coins = `${written} ${crypto?.coin ?? ""}`;
  if (!fiat) return coins;
  const offered =
    amount === given && draft.quote && quoting.isFresh(draft.quote.at) ? draft.quote.offers : [];
  const [best] = rankOffers(offered, new Map());
  const label = best
    ? tr.plain("coins-worth", { coins, money: tr.money(best.best.payout, fiat.ticker) })
    : rate && tr.plain("coins-worth-about", { coins, money: tr.sum(aboutWorth(amount, rate), fiat.ticker) });
  return label !== undefined && fitsLabel(on(label)) ? label : coins;
}

/** An amount that could be sold. */
function exampleAmount({ min }: Limits): Example {
  const usual = "0.05";
  return { amount: min !== undefined && compareAmounts(min, usual) > 0 ? min : usual, currency: null };
}

/** Money somebody could want, where 500 would be next to nothing. */
const EXAMPLE_PAYOUT: Readonly<Record<string, string>> = {
  CLP: "500000",
  COP: "2000000",
  HUF: "200000",
  IDR: "5000000",
  JPY: "50000",
  KRW: "500000",
  NGN: "500000",
  TRY: "20000",
  UAH: "20000",
  VND: "10000000",
};

/** What somebody could want to receive, as people type it. */
function examplePayout(fiat: string): Example {
  return { amount: EXAMPLE_PAYOUT[fiat] ?? "500", currency: fiat };
}

/** Longest label of which three stand in a row on a phone, in characters. */
const SHORT_LABEL = 9;

/**
 * Buttons for the amounts that are suggested. Two readings of one text stand without grouping: of `1,5` and `1500` nobody can
 * mistake one for the other, as the only mark there is stands before decimals.
 */
export function suggestionRows(draft: SellDraft, tools: StepTools, style?: Button["style"], rate?: Rate) {
  const amounts = draft.suggestions ?? [];
  const grouped = draft.remark?.kind !== "amount-ambiguous";
  const labels = amounts.map((amount) =>
    coinsLabel(amount, draft, rate, tools, { written: tools.tr.number(amount, { grouped }) }),
  );
  const columns = labels.every((label) => label.length <= SHORT_LABEL) ? 3 : 2;
  return inRows(
    labels.map((label, index) => stepButton(draft, label, "amount", String(index), style)),
    columns,
  );
}

/**
 * Amounts that need no typing: round sums of money with the coins for them, or usual amounts of coins while it is not known
 * what they bring. That somebody sells everything they have is not guessed: nobody here knows how much that is.
 */
function quickRows(draft: SellDraft, limits: Limits, rate: Rate | undefined, tools: StepTools): Button[][] {
  const { crypto, fiat } = draft.answers;
  if (!crypto || !fiat) return [];
  const { tr } = tools;
  const quick = (label: string, amount: string): Button => stepButton(draft, label, "quick", amount);
  if (rate) {
    const sums = roundSums(limits, crypto.precision, rate);
    return sums.map(({ payout, amount }) => {
      const coins = `${tr.number(amount)} ${crypto.coin}`;
      const args = { money: tr.sum(payout, fiat.ticker), coins };
      // The quote was for another amount. Long sums have room for no more than a sign of that.
      const labels = [tr.plain("sum-for-coins-about", args), tr.plain("sum-for-coins", args)];
      return [quick(labels.find(fitsLabel) ?? coins, amount)];
    });
  }
  const usual = quickAmounts(limits, crypto.precision);
  const buttons = usual.map((amount) => quick(`${tr.number(amount)} ${crypto.coin}`, amount));
  return inRows(buttons, buttons.every(({ label }) => label.length <= SHORT_LABEL) ? 3 : 2);
}

/** The amount a pressed suggestion stands for. */
export function suggested(draft: SellDraft, arg: string): string | undefined {
  return /^\d$/.test(arg) ? draft.suggestions?.[Number(arg)] : undefined;
}

/** Whether an amount is worth keeping: inside the limits, and not one that nobody made an offer for when last asked. */
function canBeSold({ quote }: SellDraft, amount: string, limits: Limits): boolean {
  return isWithin(amount, limits) && quote?.offers.length !== 0;
}

/** So much as last time; nothing where that is on a button already, or cannot be sold any more. */
function lastAmountRow(
  draft: SellDraft,
  limits: Limits,
  kept: string | undefined,
  rate: Rate | undefined,
  tools: StepTools,
): Button[][] {
  const { tr } = tools;
  const amount = draft.wish?.lastAmount;
  if (amount === undefined || amount === kept || !canBeSold(draft, amount, limits)) return [];
  const on = (coins: string) => tr.plain("button-last-amount", { amount: coins });
  const label = on(coinsLabel(amount, draft, rate, tools, { on }));
  return [[stepButton(draft, label, "quick", amount, "primary")]];
}

/** What arrives, to be changed with a press; nothing where the amount alone is being changed. */
function receivedRow(draft: SellDraft, tr: Translator): Button[][] {
  const { fiat } = draft.answers;
  if (!fiat || draft.edit) return [];
  return [[stepButton(draft, tr.plain("button-fiat-taken", { fiat: fiat.ticker }), "edit", "fiat")]];
}

export const amountStep: SellStep = {
  render: async (draft, tools) => {
    const { tr, quoting } = tools;
    const { crypto, fiat, amount: given } = draft.answers;
    const market = await quoting.market();
    const limits = market.ok ? limitsOf(draft, market.value) : {};
    const kept = given !== undefined && canBeSold(draft, given, limits) ? given : undefined;
    const coin = crypto ? coinName(tr, crypto) : "";
    const rate = await quoting.rate(draft);
    const keep = (what: string) => tr.plain("button-keep", { what });
    const keptLabel = kept && coinsLabel(kept, draft, rate, tools, { on: keep });
    const question = tr.html("amount-question", { coin, fiat: fiat?.ticker ?? "" });
    const example = tr.html("amount-example", {
      example: exampleText(exampleAmount(limits), tr),
      wanted: exampleText(examplePayout(fiat?.ticker ?? ""), tr),
    });
    return {
      html: [
        `${remarkHtml(draft, tr)}${question}${limitsHtml(limits, crypto?.coin ?? "", tools)}`,
        ...(rate ? [rateHtml(rate, limits, draft, tools)] : []),
        `\n\n${example}`,
      ].join(""),
      rows: [
        ...tryAgainRow(draft, tr),
        ...keepRow(draft, tr, keptLabel),
        ...lastAmountRow(draft, limits, kept, rate, tools),
        ...(draft.suggestions
          ? suggestionRows(draft, tools, undefined, rate)
          : quickRows(draft, limits, rate, tools)),
        ...receivedRow(draft, tr),
        ...footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "press") {
      const pressed =
        event.action === "quick" && isDecimal(event.arg)
          ? event.arg
          : event.action === "amount"
            ? suggested(draft, event.arg)
            : undefined;
      if (pressed === undefined) return { kind: "unexpected" };
      const market = await tools.quoting.market();
      return becomes(takeAmount(draft, [pressed], market.ok ? limitsOf(draft, market.value) : {}));
    }
    return typedAmount(draft, event.text, tools);
  },
};

/** What a typed amount makes of the draft: coins to sell, or the money that should arrive, where its unit says so. */
export async function typedAmount(draft: SellDraft, text: string, tools: StepTools): Promise<StepResult> {
  const { crypto, fiat } = draft.answers;
  if (!crypto || !fiat) return { kind: "unexpected" };
  const { tr, quoting } = tools;
  const market = await quoting.market();
  const limits = market.ok ? limitsOf(draft, market.value) : {};
  const example = exampleAmount(limits);
  const chosen = { coin: crypto.coin, fiat: fiat.ticker };
  const line = market.ok ? readLine(text, market.value.currencies, tr.search, chosen) : undefined;
  if (line?.coin && line.coin.label !== crypto.coin) {
    return remarked(draft, { kind: "other-coin", coin: { coin: crypto.coin, network: null }, example });
  }
  // Whoever names another network believes that it is the one the coins are sent over: there they would be lost.
  if (line?.crypto && line.crypto.ticker !== crypto.ticker) {
    return remarked(draft, {
      kind: "other-coin",
      coin: { coin: crypto.coin, network: crypto.network },
      example,
    });
  }
  if (line?.fiat !== undefined && line.fiat !== fiat.ticker) {
    const wanted = examplePayout(fiat.ticker);
    return remarked(draft, { kind: "other-fiat", fiat: fiat.ticker, example: wanted });
  }
  if (line?.wanted !== undefined) {
    const payout = parsePayout(line.wanted, fiat.precision);
    if (payout.ok) return becomes(await quoting.quoteForPayout(draft, payout.amount));
    return explain(draft, payout, fiat.ticker, examplePayout(fiat.ticker));
  }
  const parsed = parseAmount(line?.sold ?? text, crypto.precision, [crypto.ticker, crypto.coin]);
  if (parsed.ok) return becomes(takeAmount(draft, [parsed.amount], limits));
  if (parsed.problem === "ambiguous") return becomes(takeAmount(draft, parsed.readings, limits));
  if (!market.ok) return failed(draft, market.failure);
  return explain(draft, parsed, crypto.coin, example);
}

/** A sentence that names the rule that was broken. `currency`: the coin or the currency the amount is of. */
function explain(
  draft: SellDraft,
  problem: Exclude<AmountProblem, { problem: "ambiguous" }>,
  currency: string,
  example: Example,
): StepResult {
  return problem.problem === "too-many-decimals"
    ? remarked(draft, { kind: "amount-too-many-decimals", currency, decimals: problem.decimals })
    : remarked(draft, { kind: "amount-unreadable", problem: problem.problem, currency, example });
}

/** How much is sold: typed as coins or as the money that should arrive, or pressed where a figure is suggested. */
import { type AmountProblem, compareAmounts, parseAmount } from "../../sell/amount.ts";
import type { Limits } from "../../sell/choices.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { Example } from "../../sell/remark.ts";
import { isWithin, limitsOf, takeAmount } from "../../sell/wish.ts";
import { type Button, inRows } from "../view.ts";
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
} from "./step.ts";

function limitsHtml(limits: Limits, coin: string, { tr }: StepTools): string {
  const [min, max] = [limits.min, limits.max].map((bound) => bound && tr.number(bound));
  if (min !== undefined && max !== undefined) return ` ${tr.html("amount-limits", { min, max, coin })}`;
  if (min !== undefined) return ` ${tr.html("amount-limit-min", { min, coin })}`;
  if (max !== undefined) return ` ${tr.html("amount-limit-max", { max, coin })}`;
  return "";
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
export function suggestionRows(draft: SellDraft, { tr }: StepTools, style?: Button["style"]) {
  const coin = draft.answers.crypto?.coin ?? "";
  const amounts = draft.suggestions ?? [];
  const grouped = draft.remark?.kind !== "amount-ambiguous";
  const labels = amounts.map((amount) => `${tr.number(amount, { grouped })} ${coin}`);
  const columns = labels.every((label) => label.length <= SHORT_LABEL) ? 3 : 2;
  return inRows(
    labels.map((label, index) => stepButton(draft, label, "amount", String(index), style)),
    columns,
  );
}

/** The amount a pressed suggestion stands for. */
export function suggested(draft: SellDraft, arg: string): string | undefined {
  return /^\d$/.test(arg) ? draft.suggestions?.[Number(arg)] : undefined;
}

/** Whether an amount is worth keeping: inside the limits, and not one that nobody made an offer for when last asked. */
function canBeSold({ quote }: SellDraft, amount: string, limits: Limits): boolean {
  return isWithin(amount, limits) && quote?.offers.length !== 0;
}

export const amountStep: SellStep = {
  render: async (draft, tools) => {
    const { tr, quoting } = tools;
    const { crypto, fiat, amount: given } = draft.answers;
    const market = await quoting.market();
    const limits = market.ok ? limitsOf(draft, market.value) : {};
    const kept = given !== undefined && canBeSold(draft, given, limits) ? given : undefined;
    const coin = crypto ? coinName(tr, crypto) : "";
    const question = tr.html("amount-question", { coin, fiat: fiat?.ticker ?? "" });
    const example = tr.html("amount-example", {
      example: exampleText(exampleAmount(limits), tr),
      wanted: exampleText(examplePayout(fiat?.ticker ?? ""), tr),
    });
    return {
      html: `${remarkHtml(draft, tr)}${question}${limitsHtml(limits, crypto?.coin ?? "", tools)}\n\n${example}`,
      rows: [
        ...keepRow(draft, tr, kept === undefined ? undefined : `${tr.number(kept)} ${crypto?.coin ?? ""}`),
        ...suggestionRows(draft, tools),
        ...footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "press") {
      const pressed = event.action === "amount" ? suggested(draft, event.arg) : undefined;
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

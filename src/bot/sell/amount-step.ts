/** How much is sold: typed as coins or as the money that should arrive, or pressed where a figure is suggested. */
import { compareAmounts, type ParsedAmount, parseAmount } from "../../sell/amount.ts";
import type { Limits } from "../../sell/choices.ts";
import { answer, type SellDraft } from "../../sell/draft.ts";
import { isWithin, limitsOf } from "../../sell/wish.ts";
import { inRows } from "../view.ts";
import { normal } from "./search.ts";
import {
  becomes,
  coinName,
  footer,
  keepRow,
  remarked,
  remarkHtml,
  type SellStep,
  type StepResult,
  type StepTools,
  stepButton,
} from "./step.ts";

function limitsHtml({ min, max }: Limits, coin: string, { tr }: StepTools): string {
  if (min !== undefined && max !== undefined) return ` ${tr.html("amount-limits", { min, max, coin })}`;
  if (min !== undefined) return ` ${tr.html("amount-limit-min", { min, coin })}`;
  if (max !== undefined) return ` ${tr.html("amount-limit-max", { max, coin })}`;
  return "";
}

/** An amount that could be sold. */
function exampleAmount({ min }: Limits): string {
  const usual = "0.05";
  return min !== undefined && compareAmounts(min, usual) > 0 ? min : usual;
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

/** Longest label of which three stand in a row on a phone, in characters. */
const SHORT_LABEL = 9;

/** Buttons for the amounts that are suggested. */
export function suggestionRows(draft: SellDraft) {
  const coin = draft.answers.crypto?.coin ?? "";
  const amounts = draft.suggestions ?? [];
  const labels = amounts.map((amount) => `${amount} ${coin}`);
  const columns = labels.every((label) => label.length <= SHORT_LABEL) ? 3 : 2;
  return inRows(
    labels.map((label, index) => stepButton(draft, label, "amount", String(index))),
    columns,
  );
}

/** The amount a pressed suggestion stands for. */
export function suggested(draft: SellDraft, arg: string): string | undefined {
  return /^\d$/.test(arg) ? draft.suggestions?.[Number(arg)] : undefined;
}

export const amount: SellStep = {
  render: async (draft, tools) => {
    const { tr, sales } = tools;
    const { crypto, fiat, amount: given } = draft.answers;
    const market = await sales.market();
    const limits = market.ok ? limitsOf(draft, market.value) : {};
    const coin = crypto ? coinName(tr, crypto) : "";
    const question = tr.html("amount-question", { coin, fiat: fiat?.ticker ?? "" });
    const example = tr.html("amount-example", {
      example: exampleAmount(limits),
      wanted: `${EXAMPLE_PAYOUT[fiat?.ticker ?? ""] ?? "500"} ${fiat?.ticker ?? ""}`,
    });
    return {
      html: `${remarkHtml(draft, tr)}${question}${limitsHtml(limits, crypto?.coin ?? "", tools)}\n\n${example}`,
      rows: [
        ...keepRow(draft, tr, given === undefined ? undefined : `${given} ${crypto?.coin ?? ""}`),
        ...suggestionRows(draft),
        footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "press") {
      const pressed = event.action === "amount" ? suggested(draft, event.arg) : undefined;
      return pressed === undefined ? { kind: "unexpected" } : take(draft, pressed, tools);
    }
    return typedAmount(draft, event.text, tools);
  },
};

/** What a typed amount makes of the draft: coins to sell, or the money that should arrive, where its unit says so. */
export async function typedAmount(draft: SellDraft, text: string, tools: StepTools): Promise<StepResult> {
  const { crypto, fiat } = draft.answers;
  if (!crypto || !fiat) return { kind: "unexpected" };
  const coins = [crypto.ticker, crypto.coin, ...tools.tr.search.coin(crypto.coin)];
  const money = [fiat.ticker, ...tools.tr.search.currency(fiat.ticker)];
  // `I want 500 EUR` is about 500 EUR.
  const { number, unit } = numberAndUnit(text);
  if (isOneOf(unit, money)) {
    const wanted = parseAmount(number, fiat.precision);
    if (wanted.ok) return becomes(await tools.sales.quoteForPayout(draft, wanted.amount));
    // Nobody writes a thousandth of the money: three digits behind a mark are thousands.
    if (wanted.problem === "ambiguous") {
      return becomes(await tools.sales.quoteForPayout(draft, wanted.readings[1]));
    }
    return explain(draft, wanted, fiat.ticker);
  }
  const parsed = parseAmount(isOneOf(unit, coins) ? number : text, crypto.precision, coins);
  return parsed.ok ? take(draft, parsed.amount, tools) : explain(draft, parsed, crypto.coin);
}

/** The number in a text, and the word beside it: behind it, or else before it. */
function numberAndUnit(text: string): { number: string; unit: string } {
  const found = /[-−–]?\p{N}[\p{N}.,'’٫٬\u00a0\u202f ]*|[.,]\p{N}+/u.exec(text);
  if (!found) return { number: text, unit: "" };
  const before = text.slice(0, found.index).trim().split(/\s+/).at(-1) ?? "";
  const after = text.slice(found.index + found[0].length).trim();
  return { number: found[0].trim(), unit: after === "" ? before : after };
}

/** Whether a text is one of the words, or begins with one of them that ends there. */
function isOneOf(text: string, words: readonly string[]): boolean {
  const plain = (word: string): string => normal(word) || word.trim();
  const wanted = ` ${plain(text)} `;
  return text.trim() !== "" && words.some((word) => wanted.startsWith(` ${plain(word)} `));
}

/** An amount that is well-formed: taken if the catalogue's limits allow it. */
async function take(draft: SellDraft, value: string, { sales }: StepTools): Promise<StepResult> {
  const market = await sales.market();
  const coin = draft.answers.crypto?.coin ?? "";
  const { min, max } = market.ok ? limitsOf(draft, market.value) : {};
  if (min !== undefined && !isWithin(value, { min })) {
    return remarked(draft, "remark-amount-under", { min, coin }, [min]);
  }
  if (max !== undefined && !isWithin(value, { max })) {
    return remarked(draft, "remark-amount-over", { max, coin }, [max]);
  }
  return becomes(answer(draft, { key: "amount", value }));
}

/** A sentence that names the rule that was broken. */
function explain(draft: SellDraft, problem: Extract<ParsedAmount, { ok: false }>, coin: string): StepResult {
  switch (problem.problem) {
    case "ambiguous":
      return remarked(draft, "remark-amount-ambiguous", {}, problem.readings);
    case "too-many-decimals":
      return remarked(draft, "remark-amount-too-many-decimals", {
        coin,
        decimals: problem.decimals,
      });
    case "zero":
    case "negative":
    case "exponent":
    case "too-long":
    case "not-a-number":
      return remarked(draft, `remark-amount-${problem.problem}`, { coin });
  }
}

/** How much is sold: typed, or pressed where a limit suggests it. */
import { compareAmounts, type ParsedAmount, parseAmount } from "../../sell/amount.ts";
import { amountLimits, type Limits } from "../../sell/choices.ts";
import { answer, type SellDraft } from "../../sell/draft.ts";
import type { Market } from "../../sell/sales.ts";
import { inRows } from "../view.ts";
import {
  becomes,
  coinName,
  footer,
  remarked,
  remarkHtml,
  type SellStep,
  type StepResult,
  type StepTools,
  stepButton,
} from "./step.ts";

function limitsOf(draft: SellDraft, { countries, currencies }: Market): Limits {
  const { country, crypto, fiat } = draft.answers;
  const place = countries.find((candidate) => candidate.code === country?.code);
  const coin = currencies.crypto.find((candidate) => candidate.ticker === crypto?.ticker);
  const money = currencies.fiat.find((candidate) => candidate.ticker === fiat?.ticker);
  return place && coin && money ? amountLimits(place, coin, money) : {};
}

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

/** Buttons for the amounts that go with a remark. */
export function suggestionRows(draft: SellDraft) {
  const coin = draft.answers.crypto?.coin ?? "";
  return inRows(
    (draft.suggestions ?? []).map((amount, index) =>
      stepButton(draft, `${amount} ${coin}`, "amount", String(index), "primary"),
    ),
    2,
  );
}

/** The amount a pressed suggestion stands for. */
export function suggested(draft: SellDraft, arg: string): string | undefined {
  return /^\d$/.test(arg) ? draft.suggestions?.[Number(arg)] : undefined;
}

export const amount: SellStep = {
  render: async (draft, tools) => {
    const { tr, sales } = tools;
    const { crypto, fiat } = draft.answers;
    const market = await sales.market();
    const limits = market.ok ? limitsOf(draft, market.value) : {};
    const coin = crypto ? coinName(tr, crypto) : "";
    const question = tr.html("amount-question", { coin, fiat: fiat?.ticker ?? "" });
    const example = tr.html("amount-example", { example: exampleAmount(limits) });
    return {
      html: `${remarkHtml(draft, tr)}${question}${limitsHtml(limits, crypto?.coin ?? "", tools)}\n\n${example}`,
      rows: [...suggestionRows(draft), footer(draft, tr)],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "press") {
      const pressed = event.action === "amount" ? suggested(draft, event.arg) : undefined;
      return pressed === undefined ? { kind: "unexpected" } : take(draft, pressed, tools);
    }
    const { crypto } = draft.answers;
    if (!crypto) return { kind: "unexpected" };
    const parsed = parseAmount(event.text, crypto.precision, [crypto.ticker, crypto.coin]);
    return parsed.ok ? take(draft, parsed.amount, tools) : explain(draft, parsed);
  },
};

/** An amount that is well-formed: taken if the catalogue's limits allow it. */
async function take(draft: SellDraft, value: string, { sales }: StepTools): Promise<StepResult> {
  const market = await sales.market();
  const coin = draft.answers.crypto?.coin ?? "";
  const { min, max } = market.ok ? limitsOf(draft, market.value) : {};
  if (min !== undefined && compareAmounts(value, min) < 0) {
    return remarked(draft, "remark-amount-under", { min, coin }, [min]);
  }
  if (max !== undefined && compareAmounts(value, max) > 0) {
    return remarked(draft, "remark-amount-over", { max, coin }, [max]);
  }
  return becomes(answer(draft, { key: "amount", value }));
}

/** A sentence that names the rule that was broken. */
function explain(draft: SellDraft, problem: Extract<ParsedAmount, { ok: false }>): StepResult {
  const coin = draft.answers.crypto?.coin ?? "";
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

/** How much is sold: typed as coins or as the money that should arrive, or pressed where a figure is suggested. */
import { compareAmounts, type ParsedAmount, parseAmount, plainDigits } from "../../sell/amount.ts";
import type { Limits } from "../../sell/choices.ts";
import type { SellDraft } from "../../sell/draft.ts";
import { limitsOf, takeAmount } from "../../sell/wish.ts";
import { type Button, inRows } from "../view.ts";
import { coinName } from "../wording.ts";
import { normal } from "./search.ts";
import { otherNetworkIn, unitIn } from "./sentence.ts";
import {
  becomes,
  footer,
  keepRow,
  remarked,
  remarkHtml,
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

/** What somebody could want to receive, as people type it. */
function examplePayout(fiat: string, { tr }: StepTools): string {
  return `${tr.number(EXAMPLE_PAYOUT[fiat] ?? "500")}\u00a0${fiat}`;
}

/** Longest label of which three stand in a row on a phone, in characters. */
const SHORT_LABEL = 9;

/**
 * Buttons for the amounts that are suggested. Without grouping: of `1,5` and `1500` nobody can mistake one for the other,
 * as the only mark there is stands before decimals.
 */
export function suggestionRows(draft: SellDraft, { tr }: StepTools, style?: Button["style"]) {
  const coin = draft.answers.crypto?.coin ?? "";
  const amounts = draft.suggestions ?? [];
  const labels = amounts.map((amount) => `${tr.number(amount, { grouped: false })} ${coin}`);
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

export const amountStep: SellStep = {
  render: async (draft, tools) => {
    const { tr, quoting } = tools;
    const { crypto, fiat, amount: given } = draft.answers;
    const market = await quoting.market();
    const limits = market.ok ? limitsOf(draft, market.value) : {};
    const coin = crypto ? coinName(tr, crypto) : "";
    const question = tr.html("amount-question", { coin, fiat: fiat?.ticker ?? "" });
    const example = tr.html("amount-example", {
      example: tr.number(exampleAmount(limits)),
      wanted: examplePayout(fiat?.ticker ?? "", tools),
    });
    return {
      html: `${remarkHtml(draft, tr)}${question}${limitsHtml(limits, crypto?.coin ?? "", tools)}\n\n${example}`,
      rows: [
        ...keepRow(
          draft,
          tr,
          given === undefined ? undefined : `${tr.number(given, { grouped: false })} ${crypto?.coin ?? ""}`,
        ),
        ...suggestionRows(draft, tools),
        footer(draft, tr),
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
  const coins = [crypto.ticker, crypto.coin, ...tr.search.coin(crypto.coin)];
  const money = [fiat.ticker, ...tr.search.currency(fiat.ticker)];
  // `I want 500 EUR` is about 500 EUR.
  const { number, unit } = numberAndUnit(plainDigits(text));
  const unitIsMoney = isOneOf(unit, money);
  const unitIsCoin = !unitIsMoney && isOneOf(unit, coins);
  const named =
    unitIsMoney || unitIsCoin || !market.ok ? undefined : unitIn(unit, market.value.currencies, tr);
  const back = tr.plain("button-back");
  // `not 0.05 btc but 0.07 btc`: which of the numbers is meant is not for us to say.
  if ((unitIsMoney || unitIsCoin || named) && /(?<![\p{L}\p{N}])[.,]?\p{N}/u.test(unit)) {
    const [what, example] =
      unitIsMoney || named?.kind === "fiat"
        ? [fiat.ticker, examplePayout(fiat.ticker, tools)]
        : [crypto.coin, exampleAmount(limits)];
    return explain(draft, { ok: false, problem: "not-a-number" }, what, example);
  }
  if (named?.kind === "coin" && named.coin.label !== crypto.coin) {
    const example = exampleAmount(limits);
    return remarked(draft, "remark-amount-other-coin", { coin: crypto.coin, example, back });
  }
  // Whoever names another network believes that it is the one the coins are sent over: there they would be lost.
  if (market.ok && otherNetworkIn(text, crypto.ticker, market.value.currencies, tr)) {
    const example = exampleAmount(limits);
    return remarked(draft, "remark-amount-other-coin", { coin: coinName(tr, crypto), example, back });
  }
  if (named?.kind === "fiat" && named.ticker !== fiat.ticker) {
    const example = examplePayout(fiat.ticker, tools);
    return remarked(draft, "remark-amount-other-fiat", { fiat: fiat.ticker, example, back });
  }
  if (unitIsMoney || named?.kind === "fiat") {
    const wanted = parseAmount(number, fiat.precision);
    if (wanted.ok) return becomes(await quoting.quoteForPayout(draft, wanted.amount));
    // Nobody writes a thousandth of the money: three digits behind a mark are thousands.
    if (wanted.problem === "ambiguous")
      return becomes(await quoting.quoteForPayout(draft, wanted.readings[1]));
    return explain(draft, wanted, fiat.ticker, examplePayout(fiat.ticker, tools));
  }
  const parsed = parseAmount(unitIsCoin || named ? number : text, crypto.precision, coins);
  if (parsed.ok) return becomes(takeAmount(draft, [parsed.amount], limits));
  if (parsed.problem === "ambiguous") return becomes(takeAmount(draft, parsed.readings, limits));
  return explain(draft, parsed, crypto.coin, exampleAmount(limits));
}

/** The number in a text, and the word beside it: behind it, or else before it. */
function numberAndUnit(text: string): { number: string; unit: string } {
  // What is written for programs (`1e3`) is one number as well, to be refused as a whole.
  const found =
    /[-−–]?(?:0x[\da-f]+|\p{N}[\p{N}.,'’ \u00a0\u202f]*(?:e[+-]?\p{N}+|(?<=[.,])[-–—]+)?)|[.,]\p{N}+/iu.exec(
      text,
    );
  if (!found) return { number: text, unit: "" };
  const before = text
    .slice(0, found.index)
    .replace(/[~≈]\s*$/, "")
    .trim();
  const after = text.slice(found.index + found[0].length).trim();
  return { number: found[0].trim(), unit: after === "" ? (before.split(/\s+/).at(-1) ?? "") : after };
}

/** Whether a text is one of the words, or begins with one of them that ends there. */
function isOneOf(text: string, words: readonly string[]): boolean {
  const plain = (word: string): string => normal(word) || word.trim();
  const wanted = ` ${plain(text)} `;
  return text.trim() !== "" && words.some((word) => wanted.startsWith(` ${plain(word)} `));
}

/** A sentence that names the rule that was broken. `what`: the coin or the currency the amount is of. */
function explain(
  draft: SellDraft,
  { problem, ...more }: Exclude<Extract<ParsedAmount, { ok: false }>, { problem: "ambiguous" }>,
  what: string,
  example: string,
): StepResult {
  const { decimals = 0 } = "decimals" in more ? more : {};
  return remarked(draft, `remark-amount-${problem}`, { coin: what, example, decimals });
}

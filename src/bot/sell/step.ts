/** The contract of a step of the sale, and the vocabulary its views are written in. */
import type { Translator } from "../../i18n.ts";
import { isDecimal, subtractAmounts, truncateAmount } from "../../sell/amount.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { Market } from "../../sell/market.ts";
import type { Failure, Result } from "../../sell/off-ramp.ts";
import type { AddressBook, User } from "../../sell/people.ts";
import type { PlacedOrders } from "../../sell/placed-orders.ts";
import type { Quoting } from "../../sell/quoting.ts";
import { failureRemark } from "../../sell/remark.ts";
import type { TrackRecords } from "../../sell/track-record.ts";
import { draftTag, type Press } from "../callback-data.ts";
import type { Button, View } from "../view.ts";

/** What a person did at a step. */
export type StepEvent =
  | { kind: "press"; action: string; arg: string }
  /** Free text, trimmed, not empty. */
  | { kind: "text"; text: string };

/** Links shown with the consent. All https. */
export interface PolicyLinks {
  terms: string;
  kycPolicy: string;
  privacy: string;
}

/** What steps work with. */
export interface StepTools {
  quoting: Quoting;
  trackRecords: TrackRecords;
  placedOrders: Pick<PlacedOrders, "find">;
  tr: Translator;
  user: User;
  links: PolicyLinks;
  addresses: Pick<AddressBook, "list" | "save">;
  /** How long offers may be acted on, whole seconds. */
  quoteTtlSeconds: number;
  /** Milliseconds since the epoch. */
  now: number;
}

/** What to do with an event. */
export type StepResult =
  /** The draft as it is from now on. */
  | { kind: "draft"; draft: SellDraft }
  /** The person agrees to the recap: the order is to be placed. */
  | { kind: "consent" }
  /** The step has no use for this: the person is told what it expects. */
  | { kind: "unexpected" };

/** One step of the sale. */
export interface SellStep {
  /** Draws the screen. Must not change anything. */
  render(draft: SellDraft, tools: StepTools): Promise<View>;
  /** Takes what the person did. Back, Cancel and the like are dealt with before. */
  apply(draft: SellDraft, event: StepEvent, tools: StepTools): Promise<StepResult>;
}

/** The event led to this draft. */
export function becomes(draft: SellDraft): StepResult {
  return { kind: "draft", draft };
}

/** The same screen with a remark above it, and amounts to press where that helps. */
export function remarked(
  draft: SellDraft,
  key: string,
  args: Readonly<Record<string, string | number>> = {},
  suggestions?: readonly string[],
): StepResult {
  const { suggestions: _, ...rest } = draft;
  return becomes({ ...rest, remark: { key, args }, ...(suggestions ? { suggestions } : {}) });
}

/** The same screen with the sentence for a call that did not work out. */
export function failed(draft: SellDraft, failure: Failure): StepResult {
  const { key, args } = failureRemark(failure);
  return remarked(draft, key, args);
}

/** A button of this draft at this revision. */
export function stepButton(
  draft: SellDraft,
  label: string,
  action: string,
  arg = "",
  style?: Button["style"],
): Button {
  return { label, press: stepPress(draft, action, arg), ...(style ? { style } : {}) };
}

/** What a button of this draft carries at this revision. */
export function stepPress(draft: SellDraft, action: string, arg = ""): Press {
  return { area: "sell", draft: draftTag(draft.id), rev: draft.rev, action, arg };
}

/** The last row of every screen. */
export function footer(draft: SellDraft, tr: Translator): Button[] {
  return [
    stepButton(draft, tr.plain("button-back"), "back"),
    stepButton(draft, tr.plain("button-cancel"), "cancel", "", "danger"),
  ];
}

/** The answer there is already, to be kept with a press; nothing while there is none. */
export function keepRow(draft: SellDraft, tr: Translator, what: string | undefined): Button[][] {
  return what === undefined ? [] : [[stepButton(draft, tr.plain("button-keep", { what }), "keep")]];
}

/** How much more `more` is than `less`, reckoned with the figures people see: what is shown has to add up. */
export function shownDifference(more: string, less: string, fiat: string, tr: Translator): string {
  const digits = tr.moneyDigits(fiat);
  const shown = (amount: string): string => (digits === undefined ? amount : truncateAmount(amount, digits));
  return subtractAmounts(shown(more), shown(less));
}

/** What in a remark is money in its `fiat`. */
const MONEY_IN_REMARKS = ["before", "after", "wanted", "payout"];
/** What in a remark is an amount of coins, where it is a number. */
const COINS_IN_REMARKS = ["amount", "min", "max", "bound", "example"];

/** Amounts and countries in a remark are written in the person’s language; everything else stays. */
export function remarkHtml(draft: SellDraft, tr: Translator): string {
  const { remark } = draft;
  if (!remark) return "";
  // One that an earlier release has stored names no example.
  const args: Record<string, string | number> = { example: "0.05", ...remark.args };
  const { fiat, more, less } = args;
  if (typeof fiat === "string" && typeof more === "string" && typeof less === "string") {
    args["difference"] = tr.money(shownDifference(more, less, fiat, tr), fiat);
  }
  const { country, currency } = args;
  if (typeof country === "string") args["country"] = tr.country(country, country);
  if (typeof currency === "string") args["currency"] = `${tr.currency(currency, currency)} (${currency})`;
  for (const name of MONEY_IN_REMARKS) {
    const amount = args[name];
    if (typeof amount === "string" && typeof fiat === "string") args[name] = tr.money(amount, fiat);
  }
  for (const name of COINS_IN_REMARKS) {
    const amount = args[name];
    if (typeof amount === "string" && isDecimal(amount)) args[name] = tr.number(amount);
  }
  return `${tr.html(remark.key, args)}\n\n`;
}

/** The catalogue, or the screen that says it can not be had. */
export async function withMarket(
  draft: SellDraft,
  tools: StepTools,
  draw: (market: Market) => View,
): Promise<View> {
  const market: Result<Market> = await tools.quoting.market();
  if (market.ok) return draw(market.value);
  const { key, args } = failureRemark(market.failure);
  return {
    html: tools.tr.html(key, args),
    rows: [
      [stepButton(draft, tools.tr.plain("button-try-again"), "again", "", "primary")],
      footer(draft, tools.tr),
    ],
  };
}

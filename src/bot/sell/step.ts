/** The contract of a step of the sale, and the vocabulary its views are written in. */
import type { Translator } from "../../i18n.ts";
import type { Attempt, SellDraft } from "../../sell/draft.ts";
import type { Market } from "../../sell/market.ts";
import type { Failure, Result } from "../../sell/off-ramp.ts";
import type { AddressBook, User } from "../../sell/people.ts";
import type { PlacedOrders } from "../../sell/placed-orders.ts";
import type { Quoting } from "../../sell/quoting.ts";
import { failureRemark, isAboutFailure, type Remark } from "../../sell/remark.ts";
import type { TrackRecords } from "../../sell/track-record.ts";
import { draftTag, type Press } from "../callback-data.ts";
import type { Button, View } from "../view.ts";
import { remarkText } from "./remark.ts";

/** What a person did at a step. A text is trimmed, and not empty. */
export type StepEvent = Attempt;

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
export function remarked(draft: SellDraft, remark: Remark, suggestions?: readonly string[]): StepResult {
  const { suggestions: _, ...rest } = draft;
  return becomes({ ...rest, remark, ...(suggestions ? { suggestions } : {}) });
}

/** The same screen with the sentence for a call that did not work out. */
export function failed(draft: SellDraft, failure: Failure): StepResult {
  return remarked(draft, failureRemark(failure));
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

/**
 * The last rows of every screen. Back stays at the very bottom, where it is on the next screen, too: a second press on it
 * must never end the sale.
 */
export function footer(draft: SellDraft, tr: Translator): Button[][] {
  return [
    [stepButton(draft, tr.plain("button-cancel"), "cancel")],
    [stepButton(draft, tr.plain("button-back"), "back")],
  ];
}

/** The first row of a screen whose question was answered, and that could not be checked; nothing on any other. */
export function tryAgainRow({ attempt, ...draft }: SellDraft, tr: Translator): Button[][] {
  const failed = attempt && draft.remark && isAboutFailure(draft.remark);
  return failed ? [[stepButton(draft, tr.plain("button-try-again"), "again", "", "primary")]] : [];
}

/** The answer there is already, to be kept with a press; nothing while there is none. */
export function keepRow(draft: SellDraft, tr: Translator, what: string | undefined): Button[][] {
  return what === undefined ? [] : [[stepButton(draft, tr.plain("button-keep", { what }), "keep")]];
}

/** The catalogue, or the screen that says it cannot be had. */
export async function withMarket(
  draft: SellDraft,
  tools: StepTools,
  draw: (market: Market) => View,
): Promise<View> {
  const market: Result<Market> = await tools.quoting.market();
  if (market.ok) return draw(market.value);
  return {
    html: remarkText(failureRemark(market.failure), draft, tools.tr),
    rows: [
      [stepButton(draft, tools.tr.plain("button-try-again"), "again", "", "primary")],
      ...footer(draft, tools.tr),
    ],
  };
}

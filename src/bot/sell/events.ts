/** What an update means for the draft that stands in the store: an event at its step, or only that it is shown again. */
import type { SellDraft } from "../../sell/draft.ts";
import { decodePress, draftTag, type Press, type PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import { normal } from "./search.ts";
import type { StepEvent } from "./step.ts";

/** Buttons of every screen, which some people type instead, and what they do. */
const TYPED_BUTTONS = [
  ["button-back", "back"],
  ["button-cancel", "cancel"],
] as const;

/** Actions that ask the providers and so take a moment: the press is answered with what is being done. */
const SLOW_ACTIONS = ["refresh", "confirm"] as const;

/** What the update asks for; undefined when the screen only has to be shown again. */
export function eventOf(ctx: BotContext, draft: SellDraft): StepEvent | undefined {
  if (isApplied(ctx, draft)) return undefined;
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) {
    const press = decodePress(data);
    return isOn(press, draft) ? { kind: "press", action: press.action, arg: press.arg } : undefined;
  }
  const text = ctx.message?.text?.trim() ?? "";
  if (text === "") return undefined;
  const pressed = TYPED_BUTTONS.find(([key]) =>
    ctx.tr.search.button(key).some((label) => normal(label) === normal(text)),
  );
  return pressed ? { kind: "press", action: pressed[1], arg: "" } : { kind: "text", text };
}

/**
 * What is said to a press: that it comes too late, or what is being done, where that takes a moment.
 *
 * @param isDone whether what it asks for is done right away: only then is it said what that is
 */
export function toastOf(press: Press | undefined, draft: SellDraft, ctx: BotContext, isDone: boolean) {
  if (isApplied(ctx, draft)) return undefined;
  if (!isOn(press, draft)) return isSecondConsent(press, draft) ? "toast-done" : "toast-stale";
  const slow = SLOW_ACTIONS.find((action) => action === press.action);
  return slow && isDone ? (`toast-${slow}` as const) : undefined;
}

/** Whether what an update asks for was done already. */
function isApplied(ctx: BotContext, draft: SellDraft): boolean {
  return draft.applied.includes(ctx.update.update_id);
}

/** Whether a press belongs to this draft as it stands now. */
function isOn(press: Press | undefined, draft: SellDraft): press is PressOf<"sell"> {
  return press?.area === "sell" && press.draft === draftTag(draft.id) && press.rev === draft.rev;
}

/** Whether a press is the second one on the consent whose order is placed. */
function isSecondConsent(press: Press | undefined, draft: SellDraft): boolean {
  return (
    draft.step === "placed" &&
    press?.area === "sell" &&
    press.draft === draftTag(draft.id) &&
    press.action === "confirm"
  );
}

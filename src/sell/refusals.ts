/** What it means that an order was refused: whether the request was on its way, whose doing it is, and where to go on. Pure. */
import { dropAnswer, type SellDraft, showStep } from "./draft.ts";
import type { Failure, FailureKind } from "./off-ramp.ts";
import type { Order } from "./order.ts";

/** Failures that say nothing about the order itself: the request did not get through. */
export const NOT_DEALT_WITH: ReadonlySet<FailureKind> = new Set([
  "network",
  "timeout",
  "rate-limited",
  "suspended",
]);

/** Failures that are the provider's doing: neither keys that are refused nor a network that is down. */
export const PROVIDERS_FAULT: ReadonlySet<FailureKind> = new Set(["rejected", "unprocessable", "expired"]);

/** Whether a request that failed was on its way at all: answered, or not known to have stayed here. */
export function hasLeft({ status, maybeDone }: Failure): boolean {
  return status !== undefined || maybeDone;
}

/**
 * The draft of an order that was refused and turned up after all: it has ended with that order. Undefined where it is about
 * something else by now, or over.
 */
export function endedWith(order: Order, draft: SellDraft): SellDraft | undefined {
  const { crypto, fiat, amount } = draft.answers;
  const isIts =
    draft.step !== "placed" &&
    draft.createdAt <= order.createdAt &&
    crypto?.ticker === order.currencyFrom &&
    fiat?.ticker === order.currencyTo &&
    amount === order.amountFrom;
  return isIts ? { ...showStep(draft, "placed"), orderId: order.id } : undefined;
}

/**
 * The draft after a refusal, at the screen where the person can do something about it. What is agreed to next is another
 * order: where the recap stays as it is, with the id `freshId`.
 */
export function backFrom(failure: Failure, draft: SellDraft, freshId: string): SellDraft {
  const { orderId: _, ...rest } = draft;
  if (failure.reason === "state") return dropAnswer(rest, "state");
  if (failure.kind === "expired" || failure.kind === "unprocessable") return dropAnswer(rest, "offer");
  if (failure.kind === "rejected" && failure.reason !== "validation") return dropAnswer(rest, "offer");
  return { ...showStep(rest, "recap"), orderId: freshId };
}

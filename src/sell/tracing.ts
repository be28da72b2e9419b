/**
 * Which sale the work of this moment is about. The log writes its id on every line of that work (`src/log.ts`), so that no line
 * can leave it out and none has to be handed it. Work begins in a scope of its own: an update, a callback, one order that is
 * followed, one notice. Which sale it is about is told by the store, when it gives out one draft or one order.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { SellDraft } from "./draft.ts";
import type { Order } from "./order.ts";

/** A sale as the log names it. */
export interface TracedSale {
  /** The id of the draft it began with; for orders of an earlier release, which did not keep it, that of the order. */
  saleId?: string | undefined;
  /** Our id of its order: what Changelly and admins know it by. Absent before there is one. */
  orderId?: string | undefined;
}

const scopes = new AsyncLocalStorage<{ sale: TracedSale }>();

/**
 * Does a piece of work whose lines are about one sale: `sale`, or the one that is met in it. Whatever sale set the work off is
 * not on its lines. Returns what `work` returns.
 */
export function traced<T>(work: () => T, sale: TracedSale = {}): T {
  return scopes.run({ sale }, work);
}

/** The rest of the work is about this sale. Work that has no scope is about none. */
export function meetSale(sale: TracedSale): void {
  const scope = scopes.getStore();
  if (scope) scope.sale = sale;
}

/** The sale that the work of this moment is about; nothing in it where it is about none. */
export function tracedSale(): TracedSale {
  return scopes.getStore()?.sale ?? {};
}

/** How the log names the sale of a draft. */
export function saleOfDraft({ id, orderId }: Pick<SellDraft, "id" | "orderId">): TracedSale {
  return { saleId: id, orderId };
}

/** How the log names the sale of an order. */
export function saleOfOrder({ id, saleId }: Pick<Order, "id" | "saleId">): TracedSale {
  return { saleId, orderId: id };
}

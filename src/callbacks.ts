/** Takes callbacks in: a genuine one makes its order due to be read, everything else is refused, and admins hear of it. */
import type { CallbackWaiters } from "./admin/sandbox.ts";
import { type CallbackHeaders, type CallbackVerifier, claimedOrderId } from "./changelly/callback.ts";
import type { Alerts } from "./sell/alerts.ts";
import type { Clock, Log } from "./sell/runtime.ts";
import type { OrderStore } from "./sell/stores.ts";

/** What callbacks are taken in with. */
export interface CallbackDeps {
  verifier: CallbackVerifier;
  orders: Pick<OrderStore, "markDue">;
  /** Sandbox controls and self-tests that wait for a callback. */
  waiters: Pick<CallbackWaiters, "publish">;
  alerts: Alerts;
  clock: Clock;
  log: Log;
}

/** Gives what takes one callback: resolves with the HTTP status to answer once it is durable that the order will be read. */
export function callbackIntake({ verifier, orders, waiters, alerts, clock, log }: CallbackDeps) {
  return async (body: Uint8Array, headers: CallbackHeaders): Promise<200 | 400 | 401> => {
    const verdict = verifier.verify(body, headers);
    if (!verdict.ok) {
      const { reason, status } = verdict;
      log.warn({ reason }, "callback rejected");
      waiters.publish({ changellyId: claimedOrderId(body), refusal: reason, at: clock() });
      // Anybody can post nonsense; what pretends to be a callback is worth an alert.
      if (reason !== "malformed") {
        alerts.raise({ kind: "refused-callback", subject: reason, orderId: null, detail: null });
      }
      return status;
    }
    // Whether the order is ours does not matter to the sender.
    const known = await orders.markDue(verdict.orderId, verdict.externalOrderId, clock());
    log.info({ changellyId: verdict.orderId, known }, "callback received");
    waiters.publish({ changellyId: verdict.orderId, refusal: null, at: clock() });
    return 200;
  };
}

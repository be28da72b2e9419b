/** Takes callbacks in: a genuine one makes its order due to be read, everything else is refused, and admins hear of it. */
import type { CallbackWaiters } from "./admin/sandbox.ts";
import type { CallbackHeaders, CallbackVerifier, RefusedCallback } from "./changelly/callback.ts";
import type { Alerts } from "./sell/alerts.ts";
import type { CallbackRefusal, OffRamp, ProvenOrderId } from "./sell/off-ramp.ts";
import type { Clock, Log, Uptime } from "./sell/runtime.ts";
import type { OrderStore } from "./sell/stores.ts";
import { traced } from "./sell/tracing.ts";

/** What callbacks are taken in with. */
export interface CallbackDeps {
  verifier: CallbackVerifier;
  orders: Pick<OrderStore, "markDue">;
  offRamp: Pick<OffRamp, "findOrders">;
  /** Sandbox controls and self-tests that wait for a callback. */
  waiters: Pick<CallbackWaiters, "publish" | "isExpected">;
  alerts: Alerts;
  /** Hears of every callback what came of it. */
  onCallback?: ((result: CallbackResult) => void) | undefined;
  clock: Clock;
  uptime: Uptime;
  log: Log;
}

/** What came of a callback. One that is `not-checked` could be neither placed nor looked up, and is sent again. */
type CallbackResult = CallbackRefusal | "accepted" | "unknown-order" | "not-checked";

/** Refusals for one reason are told to the log once in this time: anybody may post here, as often as they like, ms. */
const REFUSAL_LINE_MS = 60_000;

/**
 * Gives what judges one callback by its headers: the HTTP status of its refusal, or what takes its body and resolves with
 * the status once it is durable that the order will be read. Of a callback that is not proven genuine nothing is kept but
 * the reason of its refusal.
 */
export function callbackIntake({
  verifier,
  orders,
  offRamp,
  waiters,
  alerts,
  onCallback,
  clock,
  uptime,
  log,
}: CallbackDeps) {
  const lines = new Map<CallbackRefusal, { at: number; since: number }>();

  const refuse = (
    { reason, status }: RefusedCallback,
    headers: CallbackHeaders,
    body: Uint8Array | null,
  ): 400 | 401 => {
    onCallback?.(reason);
    const now = uptime();
    const { at, since } = lines.get(reason) ?? { at: Number.NEGATIVE_INFINITY, since: 0 };
    const told = now - at >= REFUSAL_LINE_MS;
    lines.set(reason, told ? { at: now, since: 0 } : { at, since: since + 1 });
    if (told) log.warn({ reason, count: since + 1 }, "callback rejected");
    waiters.publish({ refusal: reason, examine: () => verifier.examine(headers, body) });
    // Anybody can post nonsense; what pretends to be a callback is worth an alert.
    if (reason !== "malformed" && reason !== "unsigned") {
      alerts.raise({ kind: "refused-callback", subject: reason, orderId: null, detail: null });
    }
    return status;
  };

  /**
   * An order whose answer is missing, or came too late, is not known by Changelly's id. Whose it is, Changelly itself says: of
   * a callback nothing but that id is proven. Undefined when it could not be asked.
   */
  const markDueByOurs = async (changellyId: ProvenOrderId): Promise<boolean | undefined> => {
    // What a sandbox control or a self-test waits for is an order that it knows.
    if (waiters.isExpected(changellyId)) return false;
    const found = await offRamp.findOrders({ ids: [changellyId] });
    if (!found.ok) return undefined;
    const id = found.value[0]?.externalOrderId ?? null;
    return id !== null && orders.markDue({ id }, clock());
  };

  return (header: (name: string) => string | undefined) => {
    const headers = {
      signature: header("x-callback-signature"),
      apiKey: header("x-callback-api-key"),
    };
    const admission = verifier.admit(headers);
    if (!admission.ok) return refuse(admission, headers, null);
    const takeIn = async (body: Uint8Array): Promise<200 | 400 | 401 | 503> => {
      const verdict = admission.prove(body);
      if (!verdict.ok) return refuse(verdict, headers, body);
      const changellyId = verdict.orderId;
      // Whether the order is ours does not matter to the sender.
      const known = (await orders.markDue({ changellyId }, clock())) || (await markDueByOurs(changellyId));
      onCallback?.(known === undefined ? "not-checked" : known ? "accepted" : "unknown-order");
      // Not acknowledged, so that it is sent again.
      if (known === undefined) return 503;
      // Of ours there may be hundreds a second, and each change that they bring has its own line.
      if (known) log.debug({ changellyId }, "callback received");
      else log.info({ changellyId }, "callback about an unknown order");
      waiters.publish({ changellyId, examine: () => verifier.examine(headers, body) });
      return 200;
    };
    return (body: Uint8Array) => traced(() => takeIn(body));
  };
}

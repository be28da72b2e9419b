/** Debugging of test orders: what the off-ramp offers for it besides selling. */
import type { ExternalOrder, OffRamp, Result } from "./off-ramp.ts";

/** Properties of a test order that can be changed ("Update order properties" page). Amounts are decimal strings. */
export type SandboxOrderChange = Partial<
  Record<
    | "status"
    | "currencyFrom"
    | "currencyTo"
    | "amountFrom"
    | "amountTo"
    | "payinAmount"
    | "payoutAmount"
    | "payinCurrency"
    | "payoutCurrency"
    | "country"
    | "state"
    | "ip"
    | "walletAddress"
    | "walletExtraId"
    | "refundAddress"
    | "paymentMethod"
    | "userAgent",
    string
  >
> & { metadata?: Readonly<Record<string, unknown>> };

/**
 * Debugging of test orders. With production keys every control answers `rejected` with reason `txType`, the API's own
 * word for it, without asking the API.
 */
export interface SandboxControls {
  /** Changes a test order by Changelly's id; the API sends a callback afterwards. Returns the changed order. */
  updateSandboxOrder(id: string, change: SandboxOrderChange): Promise<Result<ExternalOrder>>;
  /** Has the callback of a test order sent again. Returns whether our own endpoint took it. */
  resendCallback(id: string): Promise<Result<"success" | "failed">>;
}

/** One request and its answer, for a report: no header, no body, and no query, which may identify a person. */
export interface WireCall {
  method: string;
  /** Without the query; holds Changelly's order id at most. */
  path: string;
  /** HTTP status; null when no complete answer came. */
  status: number | null;
  /** The API's `errorType`, when the answer had one. */
  reason: string | null;
  ms: number;
}

/** The off-ramp asked afresh: nothing from a cache, nothing retried, nothing held back after failures. */
export interface SandboxProbe extends OffRamp, SandboxControls {
  close(): Promise<void>;
}
/** Opens a probe; `onCall` hears of every request when it is over. */
export type OpenProbe = (onCall: (call: WireCall) => void) => SandboxProbe;

/** What is said above a screen, once. */
import type { Failure } from "./off-ramp.ts";

/** A remark shown once, above the screen it belongs to. `key` is a text key, `args` its variables; numbers are counted. */
export interface Remark {
  key: string;
  args?: Readonly<Record<string, string | number>>;
}

/** The remark on a call that did not work out: one per kind, and for refusals one per reason. */
export function failureRemark(failure: Failure): Remark {
  if (failure.kind === "rate-limited" && failure.retryAfterMs !== undefined) {
    return {
      key: "failure-rate-limited-for",
      args: { seconds: Math.max(1, Math.ceil(failure.retryAfterMs / 1000)) },
    };
  }
  if (failure.kind === "rejected" && failure.reason === "limits") {
    const bound = failure.details.find((detail) => detail.cause === "min" || detail.cause === "max");
    if (bound) return { key: `failure-limits-${bound.cause}`, args: { bound: bound.value } };
  }
  return { key: `failure-${failure.kind}` };
}

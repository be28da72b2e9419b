/** What went wrong with a call to Changelly: what came instead of an answer, what that usually means, what to check. */
import type { BareKey, Say } from "../../i18n.ts";
import type { Failure, FailureKind } from "../../sell/off-ramp.ts";

/** The failure in two sentences. */
export function failureText(failure: Failure, say: Say): string {
  return `${whatCame(failure, say)} ${say(`wire-check-${failure.kind}`)}`;
}

/** Kinds of failure that can come without any answer. */
const UNANSWERED: Readonly<Partial<Record<FailureKind, BareKey>>> = {
  network: "wire-came-network",
  timeout: "wire-came-timeout",
  busy: "wire-came-busy",
  suspended: "wire-came-suspended",
};

function whatCame({ kind, status: code, reason, details }: Failure, say: Say): string {
  if (code === undefined) return say(UNANSWERED[kind] ?? "wire-came-broken");
  const status = String(code);
  if (kind === "bad-response") return say("wire-came-unreadable", { status });
  const parts = [reason, ...details.map(({ cause, value }) => `${cause}: ${value}`)];
  const words = parts.filter((part) => part !== undefined && part !== "").join(", ");
  return words === ""
    ? say("wire-came-status", { status })
    : say("wire-came-reason", { status, reason: words });
}

import type { Failure, FailureKind } from "../sell/off-ramp.ts";

/** A sentence: its key in the locales, and what it is given. */
export interface Sentence {
  key: string;
  args: Readonly<Record<string, string | number>>;
}

/** What went wrong: what came instead of what was asked for, what that usually means, and what to check. */
export type Fault = readonly Sentence[];

/** Writes a sentence. */
export function sentence(key: string, args: Sentence["args"] = {}): Sentence {
  return { key, args };
}

/** The fault a failed call shows. */
export function wireFault(failure: Failure): Fault {
  return [whatCame(failure), sentence(`wire-check-${failure.kind}`)];
}

/** Kinds of failure without any answer. */
const UNANSWERED: Readonly<Partial<Record<FailureKind, string>>> = {
  network: "wire-came-network",
  timeout: "wire-came-timeout",
  "rate-limited": "wire-came-rate-limited",
  suspended: "wire-came-suspended",
};

function whatCame({ kind, status, reason, details }: Failure): Sentence {
  if (status === undefined) return sentence(UNANSWERED[kind] ?? "wire-came-broken");
  if (kind === "bad-response") return sentence("wire-came-unreadable", { status: String(status) });
  const parts = [reason, ...details.map(({ cause, value }) => `${cause}: ${value}`)];
  const said = parts.filter((part) => part !== undefined && part !== "").join(", ");
  return said === ""
    ? sentence("wire-came-status", { status: String(status) })
    : sentence("wire-came-reason", { status: String(status), reason: said });
}

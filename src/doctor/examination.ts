/** How the doctor works: checks one after the other, each bounded in time and unable to harm the next. */
import { setTimeout } from "node:timers/promises";
import type { Environment } from "./environment.ts";
import { secretsMask } from "./secrets.ts";

/** How a check ended. `warn`: the bot runs, but not as it should. `skipped`: it could not be checked. */
export type Status = "ok" | "warn" | "fail" | "skipped";

/** What a check found. */
export interface Finding {
  status: Status;
  /** One sentence; one line for each fault where there are several. */
  found: string;
  /** One sentence: what to do about it. */
  advice?: string;
}

/** A finding with the name of its check. */
export interface Result extends Finding {
  name: string;
}

/** One thing that is checked. */
export interface Check {
  /** Unique; what the operator reads in front of the finding. */
  name: string;
  /** The variables it rests on: skipped while one of them is not usable. */
  variables: readonly string[];
  /** Names of earlier checks it rests on: skipped unless they ended with `ok` or `warn`. */
  needs?: readonly string[];
  /** Whatever it throws is a failed check. */
  run(environment: Environment): Finding | Promise<Finding>;
}

/** All is well, as far as this check goes. */
export const ok = (found: string): Finding => ({ status: "ok", found });
/** The bot runs with it, but the operator should know. */
export const warn = (found: string, advice: string): Finding => ({ status: "warn", found, advice });
/** The bot does not start with it, or does not do its work. */
export const fail = (found: string, advice: string): Finding => ({ status: "fail", found, advice });
/** Could not be checked; `found` says why. */
export const skipped = (found: string): Finding => ({ status: "skipped", found });

/** Longest time of one check, ms. */
const CHECK_LIMIT_MS = 10_000;

/**
 * Runs the checks in their order and reports each result, free of secrets, as soon as it is there. Never rejects: a
 * check that throws or takes longer than `limitMs` has failed.
 */
export async function examine(
  checks: readonly Check[],
  environment: Environment,
  report: (result: Result) => void = () => undefined,
  limitMs = CHECK_LIMIT_MS,
): Promise<readonly Result[]> {
  const mask = secretsMask(environment);
  const passed = new Set<string>();
  const results: Result[] = [];
  for (const check of checks) {
    const finding = skipReason(check, environment, passed) ?? (await bounded(check, environment, limitMs));
    if (finding.status === "ok" || finding.status === "warn") passed.add(check.name);
    const result = mask({ name: check.name, ...finding });
    results.push(result);
    report(result);
  }
  return results;
}

/** Whether nothing failed; a warning is no failure. */
export function isHealthy(results: readonly Result[]): boolean {
  return results.every(({ status }) => status !== "fail");
}

function skipReason(
  { variables, needs = [] }: Check,
  { faults }: Environment,
  passed: ReadonlySet<string>,
): Finding | undefined {
  const faulty = variables.filter((name) => faults.has(name));
  if (faulty.length > 0) return skipped(`not checked: correct ${faulty.join(", ")} first`);
  const missing = needs.filter((name) => !passed.has(name));
  return missing.length > 0 ? skipped(`not checked: rests on "${missing.join('", "')}"`) : undefined;
}

async function bounded(check: Check, environment: Environment, limitMs: number): Promise<Finding> {
  const timer = new AbortController();
  const late = fail(
    `took longer than ${limitMs / 1000} s`,
    "Try again; if it stays so, see whether a firewall, a proxy or a slow disk holds it up.",
  );
  try {
    return await Promise.race([check.run(environment), setTimeout(limitMs, late, { signal: timer.signal })]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      `could not be checked: ${reason.split("\n", 1)[0]}`,
      "Nothing of the kind was expected here; please report it.",
    );
  } finally {
    timer.abort();
  }
}

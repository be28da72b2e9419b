/** How the doctor works: checks one after the other, each bounded in time and unable to harm the next. */
import type { StatsFs } from "node:fs";
import type { Dispatcher } from "undici";
import type { Config } from "../config.ts";
import type { Clock } from "../sell/runtime.ts";

/** How a check ended. `warn`: the bot runs, but not as it should. `skipped`: it could not be looked at. */
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

/** One thing that is looked at. */
export interface Check {
  /** Unique; what the operator reads in front of the finding. */
  name: string;
  /** The variables it rests on: skipped while one of them is not usable. */
  variables: readonly string[];
  /** Names of earlier checks it rests on: skipped unless they ended with `ok` or `warn`. */
  needs?: readonly string[];
  /** Looks. `signal` is aborted when the time is over; whatever it throws is a failed check. */
  run(ground: Ground, signal: AbortSignal): Finding | Promise<Finding>;
}

/** What the checks stand on. */
export interface Ground {
  /** The value of a variable, trimmed; undefined when it is absent or empty. */
  given(name: string): string | undefined;
  /** What is wrong with the variables, by name: the line the bot itself would refuse to start with. */
  faults: ReadonlyMap<string, string>;
  /** The configuration. A variable with a fault has a stand-in here, which no check may use: see `Check.variables`. */
  config: Config;
  /** Names in the `.env` file; empty when there is none. */
  fileVariables: readonly string[];
  now: Clock;
  /** How long one request may take, ms. Less than a check may, so that one silent peer does not hide the others. */
  patienceMs: number;
  /** Carries the requests to pages and addresses that are neither vendor's API. */
  dispatcher: Dispatcher;
  /** What is known of the file system a folder lies on. */
  fileSystem(folder: string): Promise<Pick<StatsFs, "type" | "bavail" | "bsize">>;
}

/** Longest time of one check, ms. */
const CHECK_LIMIT_MS = 10_000;

/**
 * Carries out the checks in their order and tells each result as soon as it is there. Never rejects: a check that throws
 * or takes longer than `limitMs` has failed.
 */
export async function examine(
  checks: readonly Check[],
  ground: Ground,
  tell: (result: Result) => void,
  limitMs = CHECK_LIMIT_MS,
): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  for (const check of checks) {
    const finding = skipReason(check, ground, results) ?? (await bounded(check, ground, limitMs));
    const result = { name: check.name, ...finding };
    results.set(check.name, result);
    tell(result);
  }
  return [...results.values()];
}

/** Whether nothing failed; a warning is no failure. */
export function isHealthy(results: readonly Result[]): boolean {
  return results.every(({ status }) => status !== "fail");
}

/** All is well, as far as this goes. */
export const ok = (found: string): Finding => ({ status: "ok", found });
/** The bot runs with it, but the operator should know. */
export const warn = (found: string, advice: string): Finding => ({ status: "warn", found, advice });
/** The bot does not start with it, or does not do what it is there for. */
export const fail = (found: string, advice: string): Finding => ({ status: "fail", found, advice });
/** Could not be looked at; `found` says why. */
export const skipped = (found: string): Finding => ({ status: "skipped", found });

function skipReason(check: Check, ground: Ground, results: ReadonlyMap<string, Result>): Finding | undefined {
  const faulty = check.variables.filter((name) => ground.faults.has(name));
  if (faulty.length > 0) return skipped(`not checked: correct ${faulty.join(", ")} first`);
  const missing = (check.needs ?? []).filter((name) => {
    const status = results.get(name)?.status;
    return status !== "ok" && status !== "warn";
  });
  return missing.length > 0 ? skipped(`not checked: rests on "${missing.join('", "')}"`) : undefined;
}

async function bounded(check: Check, ground: Ground, limitMs: number): Promise<Finding> {
  const limit = new AbortController();
  const { promise: late, resolve } = Promise.withResolvers<Finding>();
  const timer = setTimeout(() => {
    limit.abort();
    resolve(
      fail(
        `took longer than ${limitMs / 1000} s`,
        "Try again; if it stays so, see whether a firewall, a proxy or a slow disk holds it up.",
      ),
    );
  }, limitMs);
  try {
    return await Promise.race([run(check, ground, limit.signal), late]);
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

/** A check that throws synchronously, or after it was given up, must not end the examination. */
async function run(check: Check, ground: Ground, signal: AbortSignal): Promise<Finding> {
  try {
    return await check.run(ground, signal);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      `could not be checked: ${reason.split("\n", 1)[0]}`,
      "Nothing of the kind was expected here; please report it.",
    );
  }
}

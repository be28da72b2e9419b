/**
 * How large the misfortunes of this folder are, and what is seen of them. `npm run test:faults` is the long form, which
 * writes what was seen to docs/reliability.md; `npm run test:faults -- --short` is for every change.
 */
import { appendFileSync } from "node:fs";

/** The environment of a run: which form it has, and the file that its figures go to. */
export interface FaultsEnv {
  readonly FAULTS_FORM: "short" | "long";
  /** Lines of JSON, one for every {@link Seen}. */
  readonly FAULTS_SEEN: string;
}

/** What was seen of one misfortune. */
export interface Seen {
  /** The misfortune, as it stands in docs/reliability.md. */
  readonly fault: string;
  /** What was measured or counted, by name, as it is read. */
  readonly figures: Readonly<Record<string, string | number>>;
}

const isLong = process.env["FAULTS_FORM"] === "long";

/** The size of something in the form that runs. */
export function sized(short: number, long: number): number {
  return isLong ? long : short;
}

/** Tells what was seen; a story that fails tells nothing. */
export function saw(fault: string, figures: Seen["figures"]): void {
  const file = process.env["FAULTS_SEEN"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ fault, figures } satisfies Seen)}\n`);
}

/** The value that so large a share of all is not above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

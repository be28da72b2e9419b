/** A slow disk, made of a fast one: a preloaded library that waits before every sync (slow-sync.c). */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What a sync takes there, ms: as on a network disk. */
export const SLOW_SYNC_MS = 8;

/** Why there is none; undefined when there can be. */
export function whyNoSlowSync(): string | undefined {
  if (process.platform !== "linux") return "needs Linux";
  try {
    execFileSync("cc", ["--version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "needs a C compiler (cc)";
  }
}

/** Builds the library in `folder` and gives the environment of a process that is to have the slow disk. */
export function slowSync(folder: string): Readonly<Record<string, string>> {
  const library = join(folder, "slow-sync.so");
  execFileSync("cc", [
    "-shared",
    "-fPIC",
    "-O2",
    "-o",
    library,
    join(import.meta.dirname, "slow-sync.c"),
    "-ldl",
  ]);
  return { LD_PRELOAD: library, SLOW_SYNC_MS: String(SLOW_SYNC_MS) };
}

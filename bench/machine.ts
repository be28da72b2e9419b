/** What the figures were measured on, and how busy that was with other things. */
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./numbers.ts";

/** A machine at one moment. */
export interface Machine {
  /** Date and time, ISO 8601. */
  at: string;
  cores: string;
  memoryGb: number;
  node: string;
  sqlite: string;
  /** Share of all cores that others used while the bench did nothing, percent. */
  busyPercent: number;
  load: number;
  /** One sync of a page to the disk, the middle of fifty, ms. */
  syncMs: number;
}

/** Looks at the machine for a second. */
export async function lookAtMachine(folder: string): Promise<Machine> {
  const before = ticks();
  await sleep(1_000);
  const after = ticks();
  const [processor] = cpus();
  return {
    at: new Date().toISOString(),
    cores: `${cpus().length} × ${processor?.model.trim() ?? "unknown"}`,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    sqlite: process.versions["sqlite"] ?? "unknown",
    busyPercent: Math.round(100 * (1 - (after.idle - before.idle) / (after.all - before.all))),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    syncMs: syncMs(folder),
  };
}

function ticks(): { all: number; idle: number } {
  const fields =
    readFileSync("/proc/stat", "latin1").split("\n", 1)[0]?.trim().split(/\s+/).slice(1, 9) ?? [];
  const numbers = fields.map(Number);
  return { all: numbers.reduce((sum, one) => sum + one, 0), idle: (numbers[3] ?? 0) + (numbers[4] ?? 0) };
}

function syncMs(folder: string): number {
  const file = openSync(join(folder, "sync"), "w");
  const page = Buffer.alloc(4096, 1);
  const taken = Array.from({ length: 50 }, () => {
    const began = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  return Math.round(median(taken) * 100) / 100;
}

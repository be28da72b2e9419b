/** Measures a figure in rounds: in each, every subject once, so that what the machine does besides meets them all alike. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Round, Sample } from "./figure.ts";
import { lookAtMachine, type Machine } from "./machine.ts";

/** A figure that was measured. */
export interface Measurement {
  machine: Machine;
  /** What measuring it took, s. */
  seconds: number;
  rounds: readonly Round[];
}

/** Measures it. `heard` is told how far it is. */
export async function measure(
  figure: Figure,
  { quick, rounds: wanted }: { quick: boolean; rounds: number },
  heard: (line: string) => void,
): Promise<Measurement> {
  const began = performance.now();
  const rounds = Math.min(wanted, figure.mostRounds ?? wanted);
  const folder = await mkdtemp(join(tmpdir(), "sell-bot-bench-"));
  const cleanups: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const machine = await lookAtMachine(folder);
    const setting = {
      quick,
      rounds,
      folder,
      after: (cleanup: () => Promise<unknown>) => cleanups.push(cleanup),
    };
    const subjects = await figure.open(setting);
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const samples: Record<string, Sample> = {};
      for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
        samples[subject.name] = await subject.measure();
      }
      measured.push(Object.fromEntries(subjects.map(({ name }) => [name, samples[name] ?? {}])));
      heard(`${figure.name}: round ${round + 1} of ${rounds}`);
    }
    return { machine, seconds: Math.round((performance.now() - began) / 1_000), rounds: measured };
  } finally {
    for (const cleanup of cleanups.toReversed()) await cleanup();
  }
}

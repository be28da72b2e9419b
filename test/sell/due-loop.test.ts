/** When a loop has its worker look, and what it waits for when it stops. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DueLoop, type Worker } from "../../src/sell/due-loop.ts";

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A loop, and the times (ms since its start) at which its worker was called; `round` is what the worker does. */
function looping(worker: Partial<Worker> = {}) {
  const rounds: number[] = [];
  const start = Date.now();
  const loop = new DueLoop(
    {
      name: "test",
      nextDueAt: async () => null,
      ...worker,
      async round() {
        rounds.push(Date.now() - start);
        await worker.round?.();
      },
    },
    Date.now,
    SILENT,
  );
  loop.start();
  return { loop, rounds };
}

test("a loop looks at once, and again when the next thing is due, but not all the time", async () => {
  const start = Date.now();
  const due = [start + 5_000, start + 5_000];
  const { loop, rounds } = looping({ nextDueAt: async () => due.shift() ?? null });
  await vi.advanceTimersByTimeAsync(20_000);
  // What is due still after its round is looked for a moment later.
  expect(rounds).toEqual([0, 5_000, 5_250]);
  await loop.stop();
});

test("a loop that is woken looks at once, and once more when that was in the middle of a round", async () => {
  const rest = Promise.withResolvers<void>();
  const { loop, rounds } = looping({ round: () => rest.promise });
  loop.wake();
  loop.wake();
  rest.resolve();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rounds).toEqual([0, 0]);
  loop.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rounds).toEqual([0, 0, 1_000]);
  await loop.stop();
});

test("a round that breaks is repeated after a pause", async () => {
  const { loop, rounds } = looping({
    round: async () => {
      throw new Error("disk I/O error");
    },
  });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(rounds).toEqual([0, 5_000]);
  await loop.stop();
});

test("a loop has stopped when the round and whatever rounds have begun is over", async () => {
  const work = Promise.withResolvers<void>();
  const { loop, rounds } = looping({ settled: () => work.promise });
  await vi.advanceTimersByTimeAsync(0);
  let stopped = false;
  const stopping = loop.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(120_000);
  expect({ stopped, rounds }).toEqual({ stopped: false, rounds: [0] });
  work.resolve();
  await stopping;
});

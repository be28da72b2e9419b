import fc from "fast-check";
import { expect, test } from "vitest";
import { Pace } from "../../src/bot/pace.ts";

/** When `count` turns are given that are all asked for at once, ms, by a timer that is late as `lateness` says, over and over. */
async function turnsGiven(count: number, lateness: readonly number[]): Promise<readonly number[]> {
  let now = 0;
  let sleeps = 0;
  const pace = new Pace(
    () => now,
    async (ms) => {
      now += ms + (lateness[sleeps++ % lateness.length] ?? 0);
    },
  );
  const given: number[] = [];
  await Promise.all(Array.from({ length: count }, () => pace.turn().then(() => given.push(now))));
  expect(pace.waiting).toBe(0);
  return given;
}

test("however late a timer is, no second has more messages than Telegram lets through", async () => {
  const late = fc.oneof(fc.nat(5), fc.nat(100), fc.nat(2_000));
  await fc.assert(
    fc.asyncProperty(fc.array(late, { minLength: 1, maxLength: 20 }), async (lateness) => {
      const given = await turnsGiven(120, lateness);
      const busiest = Math.max(
        ...given.map((from) => given.filter((at) => at >= from && at < from + 1_000).length),
      );
      expect(busiest).toBeLessThanOrEqual(28);
    }),
    { numRuns: 100 },
  );
});

test("timers that are late by as much as they are on a busy machine cost nothing of 25 messages a second", async () => {
  const given = await turnsGiven(250, [0, 3, 60, 1, 0, 25, 7]);
  expect(given.at(-1)).toBeLessThanOrEqual(10_000 / 0.95);
  expect(given.at(-1)).toBeGreaterThanOrEqual(9_800);
});

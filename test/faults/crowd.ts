/** Many people at once. */
import { type Seller, seller } from "../support/sale.ts";
import type { World } from "../support/world.ts";

/** So many people do the same, some of them side by side. */
export async function together<T>(
  count: number,
  task: (index: number) => Promise<T>,
  sideBySide = 25,
): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await task(index);
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  return results;
}

/** So many people, each of whom has placed an order. */
export function sellers(world: World, count: number): Promise<readonly Seller[]> {
  return together(count, async (index) => {
    const one = seller(world, world.person("en", `Person ${index + 1}`));
    await one.reaches("placed");
    return one;
  });
}

/** Begins `task` so many times a second until the time is over, and waits for all of them. */
export async function everySecond(
  times: number,
  ms: number,
  task: (index: number) => Promise<unknown>,
): Promise<void> {
  const begun: Promise<unknown>[] = [];
  const start = performance.now();
  for (let index = 0; (index * 1_000) / times < ms; index += 1) {
    const wait = start + (index * 1_000) / times - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    begun.push(task(index));
  }
  await Promise.all(begun);
}

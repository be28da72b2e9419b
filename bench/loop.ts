/** How long this process's event loop is held by what is done in it. */
import { monitorEventLoopDelay } from "node:perf_hooks";

/** Does the work and gives back its result, the CPU time of all threads and the longest hold of the event loop, ms. */
export async function watched<T>(
  work: () => Promise<T>,
): Promise<{ result: T; cpuMs: number; loopMax: number }> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const before = process.cpuUsage();
  loop.enable();
  // The first look is one interval from now.
  await new Promise((resolve) => setTimeout(resolve, 3));
  loop.reset();
  const result = await work();
  await new Promise((resolve) => setTimeout(resolve, 3));
  loop.disable();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1_000, loopMax: Math.max(0, loop.max / 1e6 - 1) };
}

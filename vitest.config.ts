import { defineConfig } from "vitest/config";

// Longer than any wait of a story (PATIENCE_MS), so that a hang is told by what was waited for.
const shared = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // No story changes what others import, and importing the program again for each file took a fifth of the time.
  isolate: false,
};

/** What takes minutes, or starts processes of its own. */
const LONG = "test/**/*.long.test.ts";

/** Misfortunes on a large scale; `npm run test:faults` says how large, and has them to itself. */
const FAULTS = "test/faults/**/*.test.ts";

/** `bot`, `long` and `faults` run on any machine; the others need a redis-server, a promtool and a Chromium, and fail without. */
export default defineConfig({
  test: {
    // Vitest leaves a core free by default, which on a machine of two would be half of it.
    maxWorkers: 2,
    // A figure to look at, not a gate. Bots that tests start as processes of their own do not count.
    coverage: { include: ["src/**/*.ts"], exclude: ["src/simulator/**"], reporter: ["text-summary", "html"] },
    projects: [
      {
        test: {
          ...shared,
          name: "bot",
          include: ["test/**/*.test.ts"],
          exclude: [LONG, FAULTS, "test/redis/**", "test/promtool/**", "test/browser/**"],
        },
      },
      { test: { ...shared, name: "long", include: [LONG] } },
      { test: { ...shared, name: "faults", include: [FAULTS], testTimeout: 1_800_000 } },
      { test: { ...shared, name: "redis", include: ["test/redis/**/*.test.ts"] } },
      { test: { ...shared, name: "promtool", include: ["test/promtool/**/*.test.ts"] } },
      { test: { ...shared, name: "browser", include: ["test/browser/**/*.test.ts"] } },
    ],
  },
});

/** The domain says what is the case; what is said about it is the bot's. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

/** The keys of all texts, people's and admins'. */
const KEYS = new Set(
  ["locales/en.ftl", "locales/operator/en.ftl"].flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key),
  ),
);

test("sell/ contains no text key", () => {
  const found = readdirSync(join(ROOT, "src/sell")).flatMap((file) =>
    [...readFileSync(join(ROOT, "src/sell", file), "utf8").matchAll(/["`]([a-z][a-z0-9-]*-[a-z0-9-]*)["`]/g)]
      .map(([, literal]) => literal)
      .filter((literal) => KEYS.has(literal))
      .map((literal) => `${file}: ${literal}`),
  );
  expect(KEYS.size).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

/** The router is the one place that answers presses. What that is like for people is told in test/flows. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const BOT = join(import.meta.dirname, "..", "..", "src", "bot");

test("only the router answers presses", () => {
  const answering = globSync("**/*.ts", { cwd: BOT }).filter((file) =>
    readFileSync(join(BOT, file), "utf8").includes("answerCallbackQuery"),
  );
  expect(answering).toEqual(["router.ts"]);
});

/** `npm start` as an operator runs it. */
import { describe, expect, test } from "vitest";
import { runStart } from "./support/bot-process.ts";

/** What an operator has to set. */
const NEEDED = ["BOT_TOKEN", "CHANGELLY_API_KEY", "CHANGELLY_PRIVATE_KEY"];

describe("a start that cannot succeed says why, in a line", () => {
  test("without any configuration: what is missing, and how to try the bot all the same", async () => {
    const { code, stdout, stderr } = await runStart({}).ended;
    expect(code).toBe(1);
    expect(stdout).toBe("");
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(NEEDED.length + 2);
    for (const name of NEEDED) expect(stderr).toMatch(new RegExp(`^ *${name} is missing: `, "m"));
    expect(lines.at(-1)).toContain("npm run demo");
  });

  test("on a Node.js that is too old", async () => {
    const older = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.1.0" } })`;
    const { code, stderr } = await runStart({}, [
      "--import",
      `data:text/javascript,${encodeURIComponent(older)}`,
    ]).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^This bot needs Node\.js 24 or newer; this is 22\.1\.0\..*\n$/);
  });
});

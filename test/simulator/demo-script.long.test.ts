import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, it, type TestContext } from "vitest";
import { playScript, SCRIPT_LANGUAGES } from "../../src/simulator/script.ts";
import { setStage } from "../../src/simulator/stage.ts";
import { freePort } from "../support/listening.ts";

const DEMO = fileURLToPath(new URL("../../src/simulator/demo.ts", import.meta.url));

async function stageForTest({ onTestFinished }: TestContext) {
  const stage = await setStage({ logLevel: "warn" });
  onTestFinished(() => stage.close());
  return stage;
}

/** Plays the script and keeps what it prints. */
async function play(
  stage: Awaited<ReturnType<typeof stageForTest>>,
  options: Partial<Parameters<typeof playScript>[1]>,
) {
  const lines: string[] = [];
  const exit = await playScript(stage, {
    language: "en",
    wire: false,
    print: (line) => lines.push(line),
    stopped: new AbortController().signal,
    ...options,
  });
  return { exit, transcript: lines.join("\n") };
}

/** `node src/simulator/demo.ts` with a temporary directory of its own, so that what it leaves behind is seen. */
async function runInTerminal({ onTestFinished }: TestContext, ...args: string[]) {
  const temporary = await mkdtemp(path.join(tmpdir(), "demo-terminal-"));
  onTestFinished(() => rm(temporary, { recursive: true, force: true }));
  const demo = spawn(process.execPath, [DEMO, ...args], { env: { ...process.env, TMPDIR: temporary } });
  onTestFinished(() => void demo.kill("SIGKILL"));
  const closed = once(demo, "close");
  const lines: string[] = [];
  return {
    demo,
    lines,
    temporary,
    async prints(pattern: RegExp) {
      for await (const line of createInterface({ input: demo.stdout })) {
        lines.push(line);
        if (pattern.test(line)) return line;
      }
      throw new Error(`It ended without printing ${pattern}:\n${lines.join("\n")}`);
    },
    async exitCode() {
      const [code] = await closed;
      return code;
    },
  };
}

describe.concurrent("the scripted sale, with the real bot", () => {
  it.for(SCRIPT_LANGUAGES)(
    "goes from /start to the payout, %s",
    { timeout: 60_000 },
    async (language, test) => {
      const { expect } = test;
      const stage = await stageForTest(test);
      const { exit, transcript } = await play(stage, { language });
      expect(transcript).toMatch(/Done: the sale is complete/);
      expect(exit).toBe(0);
      const seller = stage.telegram.people.find(({ chat }) => chat.length > 0)?.profile;
      expect(seller?.languageCode?.toLowerCase()).toBe(language.toLowerCase());
      expect(transcript).toContain(`${seller?.firstName.padEnd(10)}│ /start`);
      expect(transcript).toMatch(/presses \[.*BTC.*\]/);
      expect(transcript).toContain(`↗ ${stage.changelly.url}/selling/`);
      expect(stage.changelly.orders).toHaveLength(1);
      expect(stage.changelly.orders[0]).toMatchObject({
        currencyFrom: "BTC",
        currencyTo: "EUR",
        amountFrom: "0.05",
        country: "DE",
        status: "complete",
      });
    },
  );

  it("needs no callback when time passes: the bot wakes and reads the order back", async (test) => {
    const { expect } = test;
    const stage = await stageForTest(test);
    stage.changelly.callbacks.mode = "lost";
    test.onTestFinished(
      stage.changelly.onEvent((event) => {
        if (event.type === "callback") setTimeout(() => stage.clock.pass(3 * 60_000), 100);
      }),
    );
    const { exit, transcript } = await play(stage, {});
    expect(transcript).toMatch(/Done: the sale is complete/);
    expect(exit).toBe(0);
  });

  it("fails, and says what the chat did not tell, when no callback arrives", async (test) => {
    const { expect } = test;
    const stage = await stageForTest(test);
    stage.changelly.callbacks.mode = "lost";
    const { exit, transcript } = await play(stage, { patienceMs: 2000 });
    expect(exit).toBe(1);
    expect(transcript).toMatch(/Failed: .*the chat to tell "pending"/);
  });
});

describe.concurrent("npm run demo", () => {
  it("prints where the chat is, and what is measured if asked for, and leaves nothing behind after Ctrl+C", async (test) => {
    const { expect } = test;
    const metricsPort = String(await freePort());
    const terminal = await runInTerminal(test, "--port", "0", "--metrics", metricsPort);
    const url = (await terminal.prints(/^Chat: /)).replace("Chat: ", "");
    // Once the bot is running.
    const metricsUrl = (await terminal.prints(/^Metrics: /)).replace("Metrics: ", "");
    expect(metricsUrl).toBe(`http://127.0.0.1:${metricsPort}/metrics`);
    expect((await fetch(url)).status).toBe(200);
    expect(await (await fetch(metricsUrl)).text()).toContain("sell_bot_orders_in_doubt 0");
    expect(await readdir(terminal.temporary)).toHaveLength(1);
    terminal.demo.kill("SIGINT");
    expect(await terminal.exitCode()).toBe(0);
    expect(await readdir(terminal.temporary)).toEqual([]);
  });

  it("plays one sale with --script, and tells by its exit code that it came to its end", async (test) => {
    const { expect } = test;
    const terminal = await runInTerminal(test, "--script", "--wire");
    await terminal.prints(/changelly → POST \/v1\/sell\/orders 200/);
    terminal.demo.stdout.resume();
    expect(await terminal.exitCode()).toBe(0);
    expect(await readdir(terminal.temporary)).toEqual([]);
  });
});

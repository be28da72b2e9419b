import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { createBotProcess } from "../../src/simulator/bot-process.ts";
import { runDemo } from "../../src/simulator/demo.ts";
import { playScript } from "../../src/simulator/script.ts";
import { setStage } from "../../src/simulator/stage.ts";
import { BOT, openPage, post } from "./demo-page.ts";

const running: { stop(): Promise<number> }[] = [];
afterEach(async () => {
  for (const demo of running.splice(0)) await demo.stop();
});

/** The demo as a person starts it in a terminal; ended with the test at the latest. */
function startDemo(args: readonly string[], botEntry = BOT) {
  const stop = new AbortController();
  const lines: string[] = [];
  let wake = Promise.withResolvers<void>();
  const exit = runDemo(args, {
    botEntry,
    stopped: stop.signal,
    print(line) {
      lines.push(line);
      wake.resolve();
      wake = Promise.withResolvers();
    },
  });
  const demo = {
    lines,
    exit,
    async prints(pattern: RegExp): Promise<string> {
      for (;;) {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) return found;
        await wake.promise;
      }
    },
    async stop(): Promise<number> {
      stop.abort();
      return await exit;
    },
  };
  running.push(demo);
  return demo;
}

describe("the demo in a terminal", () => {
  it("says which port is taken when one was asked for, and takes another when none was", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const demo = startDemo(["--port", port]);
    expect(await demo.exit).toBe(1);
    expect(demo.lines).toEqual([`Port ${port} is taken. Choose another with --port.`]);
    await new Promise((resolve) => taken.close(resolve));
  });

  it.each([
    [["--port", "eighty"], /whole number up to 65535, not "eighty"/],
    [["--metrics", "0"], /whole number from 1 to 65535, not "0"/],
    [["--lang", "xx"], /one of en, ru, es, .*, ar, not "xx"/],
    [["--frob"], /--frob[\s\S]*--script/],
  ])("explains a command line it does not understand: %s", async (args, explanation) => {
    const demo = startDemo(args);
    expect(await demo.exit).toBe(2);
    expect(demo.lines.join("\n")).toMatch(explanation);
  });

  it("explains itself", async () => {
    const demo = startDemo(["--help"]);
    expect(await demo.exit).toBe(0);
    expect(demo.lines.join("\n")).toContain("--script");
  });

  it("tells when the bot ends by itself, with its last words, and the page can start it again", async () => {
    const demo = startDemo(["--port", "0"]);
    const url = (await demo.prints(/^Chat: /)).replace("Chat: ", "");
    await demo.prints(/The bot is running/);
    const page = await openPage(url);
    await post(url, "people/7100000001/send", { text: "/die" });
    expect(await demo.prints(/ended unexpectedly/)).toMatch(/exit code 3[\s\S]*out of luck/);
    expect(await page.shows(({ bot }) => bot.status === "died" && bot.trouble)).toContain("out of luck");
    expect((await post(url, "bot/restart")).status).toBe(200);
    await page.shows(({ bot }) => bot.status === "running" && bot.starts === 2 && bot.trouble === "");
    await page.close();
    await demo.stop();
  });

  it("stays to be looked at when the bot does not start, and says why", async () => {
    const demo = startDemo(
      ["--port", "0"],
      fileURLToPath(new URL("./fixtures/no-such-bot.ts", import.meta.url)),
    );
    const url = (await demo.prints(/^Chat: /)).replace("Chat: ", "");
    expect(await demo.prints(/ended unexpectedly/)).toMatch(/exit code 1[\s\S]*no-such-bot/);
    const page = await openPage(url);
    await page.shows(({ bot }) => bot.status === "died" && bot.trouble.includes("no-such-bot"));
    expect(await post(url, "bot/restart")).toMatchObject({ status: 500, body: { error: /did not start/ } });
    await page.close();
    expect(await demo.stop()).toBe(0);
  });
});

describe("the bot's process", () => {
  it("is given up and ended when it never answers its health check", async () => {
    const bot = createBotProcess({
      entry: fileURLToPath(new URL("./fixtures/mute-bot.ts", import.meta.url)),
      env: () => ({}),
      cwd: "/",
      healthUrl: "http://127.0.0.1:9/healthz",
      startTimeoutMs: 300,
    });
    await expect(bot.start()).rejects.toThrow(/did not answer \/healthz in time/);
    expect(bot).toMatchObject({ status: "died", pid: null });
  });
});

describe("the scripted sale", () => {
  it("fails and says what it waited for when the bot does not sell", async () => {
    const stage = await setStage({ botEntry: BOT });
    const lines: string[] = [];
    const exit = await playScript(stage, {
      language: "en",
      wire: true,
      patienceMs: 300,
      print: (line) => lines.push(line),
      stopped: new AbortController().signal,
    });
    await stage.close();
    expect(exit).toBe(1);
    const transcript = lines.join("\n");
    expect(transcript).toContain("Anna      │ /start");
    expect(transcript).toContain("[Toast me] [Alert me]");
    expect(transcript).toContain("telegram → POST /sendMessage 200");
    expect(transcript).toMatch(
      /Failed: .*a question to go on with, after the seller presses what stands out/,
    );
  });
});

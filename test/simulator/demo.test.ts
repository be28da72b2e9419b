import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createBotProcess } from "../../src/simulator/bot-process.ts";
import { type Control, startControl } from "../../src/simulator/control.ts";
import { runDemo } from "../../src/simulator/demo.ts";
import type { Change, ChatView, Snapshot, WireRow } from "../../src/simulator/page-contract.ts";
import { playScript } from "../../src/simulator/script.ts";
import { type Stage, setStage } from "../../src/simulator/stage.ts";

const BOT = fileURLToPath(new URL("./fixtures/demo-bot.ts", import.meta.url));

type Seen = Omit<Snapshot, "chats"> & { chats: Map<number, ChatView> };

/** A page's view of the demo: follows its event stream and waits for what it shows. */
async function openPage(url: string) {
  const stop = new AbortController();
  const answer = await fetch(`${url}/api/events`, { signal: stop.signal });
  let seen: Seen | undefined;
  let wake = Promise.withResolvers<void>();

  function apply(event: string, data: string): void {
    if (event === "snapshot") {
      const { chats, ...rest }: Snapshot = JSON.parse(data);
      seen = { ...rest, chats: new Map(chats.map((chat) => [chat.person, chat])) };
    } else if (event === "change" && seen !== undefined) {
      const change: Change = JSON.parse(data);
      if (change.topic === "chat") seen.chats.set(change.value.person, change.value);
      else if (change.topic === "wire-cleared") seen = { ...seen, wire: [] };
      else if (change.topic === "wire") {
        const rows = new Map(seen.wire.map((row) => [row.id, row]));
        for (const row of change.value) rows.set(row.id, row);
        seen = { ...seen, wire: [...rows.values()] };
      } else if (change.topic === "log") seen = { ...seen, log: [...seen.log, ...change.value] };
      else seen = { ...seen, [change.topic]: change.value };
    }
    wake.resolve();
    wake = Promise.withResolvers();
  }

  async function follow(): Promise<void> {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const one of events)
        apply(/^event: (.*)$/m.exec(one)?.[1] ?? "", /^data: (.*)$/m.exec(one)?.[1] ?? "");
    }
  }
  const ended = follow().catch(() => undefined);

  return {
    /** Waits until the page shows what `look` looks for. */
    async shows<T>(look: (page: Seen) => T | undefined | false | null): Promise<T> {
      for (;;) {
        const found = seen === undefined ? undefined : look(seen);
        if (found !== undefined && found !== false && found !== null) return found;
        await wake.promise;
      }
    },
    async close() {
      stop.abort();
      await ended;
    },
  };
}

const reply = z.looseObject({ id: z.number().optional(), told: z.string().optional() });

async function post(url: string, path: string, body: unknown = {}) {
  const answer = await fetch(`${url}/api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: reply.parse(await answer.json()) };
}

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
  it("prints the chat's address first, then that the bot runs, and leaves nothing behind when it is ended", async () => {
    const demo = startDemo(["--port", "0"]);
    const address = await demo.prints(/^Chat: /);
    expect(demo.lines[0]).toBe(address);
    const pid = Number(/pid (\d+)/.exec(await demo.prints(/The bot is running/))?.[1]);
    const url = address.replace("Chat: ", "");
    const page = await openPage(url);
    await post(url, "people/7100000001/send", { text: "/environment" });
    await page.close();
    expect(await demo.stop()).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    await expect(fetch(url)).rejects.toThrow();
  });

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

describe("the demo's page", () => {
  let stage: Stage;
  let control: Control;
  let url: string;
  let page: Awaited<ReturnType<typeof openPage>>;
  const dataDirs: string[] = [];
  process.env["DATABASE_URL"] = "postgres://real-customers";

  beforeAll(async () => {
    stage = await setStage({ botEntry: BOT });
    control = await startControl(stage);
    url = control.url;
    page = await openPage(url);
    await stage.bot.start();
  });
  afterEach(async () => {
    await post(url, "callbacks", { mode: "normal", duplicates: 0 });
  });
  afterAll(async () => {
    await page.close();
    await control.close();
    await stage.close();
    for (const dir of dataDirs) expect(existsSync(dir)).toBe(false);
    delete process.env["DATABASE_URL"];
  });

  const anna = () => stage.cast("anna").id;
  const says = (text: string, person = anna()) => post(url, `people/${person}/send`, { text });
  const hears = (text: string | RegExp, person = anna()) =>
    page.shows(({ chats }) =>
      chats
        .get(person)
        ?.messages.findLast(
          (message) =>
            !message.mine && (typeof text === "string" ? message.text === text : text.test(message.text)),
        ),
    );
  const row = (look: (row: WireRow) => boolean) => page.shows(({ wire }) => wire.findLast(look));
  const sell = (externalUserId = String(anna())) =>
    stage.changelly.seed({ externalUserId, currencyFrom: "BTC", currencyTo: "EUR", amountFrom: "0.05" });

  it("shows people of several languages, each with the commands in theirs", async () => {
    const people = await page.shows((now) => now.people);
    expect(people.map(({ firstName, languageCode, admin }) => [firstName, languageCode, admin])).toEqual([
      ["Anna", "en", false],
      ["Дмитрий", "ru", false],
      ["Lucía", "es", false],
      ["Beatriz", "pt-br", false],
      ["Felix", "de", false],
      ["Camille", "fr", false],
      ["Giulia", "it", false],
      ["Elif", "tr", false],
      ["Оксана", "uk", false],
      ["Putri", "id", false],
      ["نسرین", "fa", false],
      ["عمر", "ar", false],
      ["由紀", "ja", false],
      ["Olivia", "en", true],
    ]);
    await page.shows(({ chats }) =>
      chats.get(stage.cast("dmitry").id)?.commands.some((one) => one.description === "Начать"),
    );
    await page.shows(({ chats }) =>
      chats.get(stage.cast("yuki").id)?.commands.some((one) => one.description === "Begin"),
    );
    await page.shows(({ chats }) => chats.get(anna())?.description === "I am a bot for tests.");
  });

  it("lets a person write and hear the answer, and counts what was not seen yet", async () => {
    await says("hello");
    const answer = await hears("You said: hello");
    const unread = () => page.shows(({ people }) => people.find(({ id }) => id === anna()));
    expect((await unread()).unread).toBeGreaterThan(0);
    expect((await unread()).last).toMatchObject({ text: "You said: hello", mine: false });
    await post(url, `people/${anna()}/read`, { messageId: answer.id });
    await page.shows(({ people }) => people.find(({ id }) => id === anna())?.unread === 0);
    await page.shows(({ chats }) => (chats.get(anna())?.botHasUpTo ?? 0) > 0);
  });

  it("gives whoever presses the bot's toast, alert, or edit", async () => {
    await says("/start");
    const { id } = await hears("Welcome, choose:");
    const press = (row: number, column: number) =>
      post(url, `people/${anna()}/press`, { messageId: id, row, column });
    expect((await press(0, 0)).body).toEqual({
      answered: true,
      text: "Here is your toast",
      alert: false,
    });
    expect((await press(0, 1)).body).toEqual({ answered: true, text: "Mind the gap", alert: true });
    await press(1, 0);
    expect(await hears("Edited just now")).toMatchObject({
      id,
      edited: true,
      buttons: [[{ label: "Again" }]],
    });
    expect(await press(1, 1)).toMatchObject({ status: 409, body: { error: /not there any more/ } });
  });

  it("passes on a person's media, edits and blocking", async () => {
    await post(url, `people/${anna()}/send`, { media: "sticker" });
    await hears("You said: something without words");
    await post(url, `people/${anna()}/block`);
    await page.shows(({ chats }) => chats.get(anna())?.blocked);
    await post(url, `people/${anna()}/unblock`);
    await page.shows(({ chats }) => chats.get(anna())?.blocked === false);
  });

  it("serves a bot's file as a download that no browser runs", async () => {
    await says("/file");
    const message = await page.shows(({ chats }) =>
      chats.get(anna())?.messages.findLast(({ kind }) => kind === "document"),
    );
    expect(message.media).toMatchObject({ fileName: "table.csv", size: 8 });
    const answer = await fetch(`${url}/${message.media?.url}`);
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''table.csv");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toBe("a,b\n1,2\n");
  });

  it("lets a browser show a PDF, but nothing that only calls itself one", async () => {
    await says("/pdf");
    const message = await page.shows(({ chats }) =>
      chats.get(anna())?.messages.findLast(({ media }) => media?.fileName === "Receipt.pdf"),
    );
    const answer = await fetch(`${url}/${message.media?.url}`);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toBe("inline; filename*=UTF-8''Receipt.pdf");
    expect(await answer.text()).toMatch(/^%PDF-/);
    await says("/notpdf");
    const other = await page.shows(({ chats }) =>
      chats.get(anna())?.messages.findLast(({ media }) => media?.fileName === "page.pdf"),
    );
    expect((await fetch(`${url}/${other.media?.url}`)).headers.get("content-type")).toBe(
      "application/octet-stream",
    );
  });

  it("opens the bot by a link, as t.me does, and not by what Telegram refuses", async () => {
    const open = (link: string) => post(url, `people/${anna()}/open`, { link });
    await open("sell_BTC_EUR");
    await hears("You came by sell_BTC_EUR");
    await open(`https://t.me/${stage.telegram.bot.username}?start=from-a-link`);
    await hears("You came by from-a-link");
    expect(await open("x".repeat(65))).toMatchObject({ status: 400, body: { error: /refuses/ } });
  });

  it("presses no button that is switched off", async () => {
    await says("/links");
    const { id } = await hears(/^Open /);
    expect(await post(url, `people/${anna()}/press`, { messageId: id, row: 1, column: 0 })).toMatchObject({
      status: 409,
      body: { error: "This button is switched off." },
    });
  });

  it("lets time pass for the bot: its clock goes on, its sleep is over, and a restart keeps it", async () => {
    const omar = stage.cast("omar").id;
    await says("/later", omar);
    await hears("I sleep", omar);
    expect((await post(url, "time", { minutes: 180 })).status).toBe(200);
    await hears("An hour is over", omar);
    await page.shows(({ world }) => world.clockAhead === 10_800_000);
    const clock = async () => {
      await says("/clock", omar);
      const { text, date } = await hears(/^\d{4}-\d\d-\d\dT/, omar);
      return { said: Date.parse(text), sent: date * 1000 };
    };
    const { said, sent } = await clock();
    expect(Math.abs(said - Date.now() - 10_800_000)).toBeLessThan(60_000);
    expect(Math.abs(sent - said)).toBeLessThan(60_000);
    expect(stage.cast("omar").transcript()).not.toContain("A day is over");
    await post(url, "bot/restart");
    await says("/clock", omar);
    const after = await page.shows(({ chats }) =>
      chats.get(omar)?.messages.findLast(({ text, id }) => /^\d{4}-/.test(text) && id > 6),
    );
    expect(Date.parse(after.text)).toBeGreaterThanOrEqual(said);
    expect((await post(url, "time", { minutes: -5 })).status).toBe(400);
  });

  it("lets new people in", async () => {
    const { body } = await post(url, "people", { firstName: " Jonas ", languageCode: "de" });
    await page.shows(({ people }) => people.find(({ id }) => id === body.id)?.firstName === "Jonas");
    await says("hi", body.id);
    await hears("You said: hi", body.id);
    expect((await post(url, "people", { firstName: "", languageCode: "de" })).status).toBe(400);
    expect((await post(url, "people/12/send", { text: "hi" })).status).toBe(404);
  });

  it("gives the bot its own environment and nothing of the terminal's", async () => {
    await says("/environment", stage.cast("olivia").id);
    const { text } = await hears(/DATA_DIR/, stage.cast("olivia").id);
    const names = text.split(" ");
    expect(names).toEqual(
      expect.arrayContaining([
        "BOT_TOKEN",
        "TELEGRAM_API_ROOT",
        "CHANGELLY_API_KEY",
        "ADMIN_IDS",
        "DATA_KEY",
        "PORT",
      ]),
    );
    expect(names).not.toContain("DATABASE_URL");
  });

  it("kills the bot without warning and starts it again, on the same port and with the same data", async () => {
    await says("/count");
    await hears("counted 1");
    const before = await page.shows(({ bot }) => bot.pid);
    const restarting = post(url, "bot/restart");
    await page.shows(({ bot }) => bot.status === "starting");
    await says("/count");
    expect((await restarting).status).toBe(200);
    await hears("counted 2");
    const after = await page.shows(({ bot }) => bot.status === "running" && bot.pid);
    expect(after).not.toBe(before);
    await page.shows(({ log }) => log.includes("back again"));
  });

  it("shows an order's move reaching the bot, and the notice in the chat", async () => {
    const { orderId } = sell();
    await page.shows(({ world }) =>
      world.orders.some((one) => one.orderId === orderId && one.seller === "Anna"),
    );
    expect((await post(url, `orders/${orderId}/move`, { status: "complete" })).body).toEqual({ told: "" });
    await hears("Your order is complete now");
    const callback = await row(
      ({ path, about }) => path === "/changelly/callback" && about.includes(orderId),
    );
    expect(callback).toMatchObject({ wire: "changelly", direction: "in", status: "200", ok: true });
    await page.shows(({ world }) =>
      world.orders.some((one) => one.orderId === orderId && one.status === "complete"),
    );
  });

  it("loses callbacks, holds them, releases them backwards, and sends each three times, as told", async () => {
    await says("hola", stage.cast("lucia").id);
    await hears("You said: hola", stage.cast("lucia").id);
    const { orderId } = sell(String(stage.cast("lucia").id));
    const move = (status: string) => post(url, `orders/${orderId}/move`, { status });
    const sent = () =>
      row(({ status, about }) => status === "200" && about.includes(orderId)).then(({ id }) => id);
    await post(url, "callbacks", { mode: "lost" });
    expect((await move("pending")).body.told).toMatch(/not sent/);
    await post(url, "callbacks", { mode: "held" });
    await move("hold");
    await move("complete");
    await page.shows(({ world }) => world.callbacks.held === 2);
    await post(url, "callbacks", { mode: "normal" });
    await post(url, "callbacks/release", { order: "reversed" });
    await page.shows(({ world }) => world.callbacks.held === 0);
    await hears("Your order is hold now", stage.cast("lucia").id);
    const told = await page.shows(({ chats }) =>
      chats.get(stage.cast("lucia").id)?.messages.map(({ text }) => text),
    );
    expect(told.slice(2)).toEqual(["Your order is complete now", "Your order is hold now"]);
    const last = await sent();
    await post(url, "callbacks", { duplicates: 2 });
    await move("failed");
    const copies = await page.shows(({ wire }) => {
      const rows = wire.filter(
        ({ id, status, path }) => id > last && status === "200" && path === "/changelly/callback",
      );
      return rows.length === 3 && rows;
    });
    expect(copies.every(({ about }) => about.startsWith("failed"))).toBe(true);
  });

  it("resends an order's callback and forges one", async () => {
    const { orderId } = sell(String(stage.cast("dmitry").id));
    const again = await post(url, `orders/${orderId}/callback`, { times: 2 });
    expect(again.body.told).toBe("The bot answered 200, 200.");
    expect((await post(url, `orders/${orderId}/callback`, { forged: true })).body.told).toMatch(
      /The bot answered/,
    );
    expect((await post(url, "orders/unknown/move", { status: "hold" })).status).toBe(404);
    expect((await post(url, `orders/${orderId}/move`, { status: "eaten" })).status).toBe(400);
  });

  it("switches misfortunes on and off, and one that strikes once goes off by itself", async () => {
    const isOn = (id: string, on: boolean) =>
      page.shows(({ world }) => world.misbehaviours.find((one) => one.id === id)?.on === on);
    await post(url, "misbehaviours/changelly-500", { on: true });
    await isOn("changelly-500", true);
    expect((await fetch(`${stage.changelly.localUrl}/v1/providers`)).status).toBe(500);
    await post(url, "misbehaviours/order-answer-lost", { on: true });
    await post(url, "misbehaviours/changelly-500", { on: false });
    await isOn("changelly-500", false);
    expect((await fetch(`${stage.changelly.localUrl}/v1/providers`)).status).toBe(401);
    await isOn("order-answer-lost", true);
    await expect(
      fetch(`${stage.changelly.localUrl}/v1/sell/orders`, { method: "POST", body: "{}" }),
    ).rejects.toThrow();
    await isOn("order-answer-lost", false);
    await post(url, "misbehaviours/telegram-twice", { on: true });
    await says("twice");
    await page.shows(({ chats }) => {
      const answers = chats.get(anna())?.messages.filter(({ text }) => text === "You said: twice");
      return answers?.length === 2;
    });
    await post(url, "misbehaviours/telegram-twice", { on: false });
    expect((await post(url, "misbehaviours/unknown", { on: true })).status).toBe(404);
  });

  it("moves the price and brings it back", async () => {
    const rate = () => page.shows(({ world }) => world.price.rate);
    const before = await rate();
    await post(url, "price", { percent: "-2" });
    await page.shows(({ world }) => Number(world.price.rate) < Number(before));
    await post(url, "price", {});
    await page.shows(({ world }) => world.price.rate === before);
  });

  it("shows each call on both wires with its content, and never a secret", async () => {
    await says("/secret");
    const call = await row(({ path, about }) => path === "/sendMessage" && about.includes("my token"));
    expect(call.about).toBe("Anna · my token is •••");
    const detail = await (await fetch(`${url}/api/wire/${call.id}`)).text();
    expect(JSON.parse(detail)).toMatchObject({
      request: { text: "my token is •••" },
      response: { ok: true },
    });
    const update = await row(({ method, about }) => method === "UPDATE" && about.includes("/secret"));
    await row(({ id, status }) => id === update.id && status === "done");
    await fetch(`${stage.changelly.localUrl}/v1/providers`, {
      headers: { "x-api-key": stage.changelly.apiKey },
    });
    const request = await row(({ path, status }) => path === "/v1/providers" && status === "401");
    const shown = detail + (await (await fetch(`${url}/api/wire/${request.id}`)).text());
    for (const secret of stage.secrets) expect(shown).not.toContain(secret);
    await post(url, "wire/clear");
    await page.shows(({ wire }) => wire.length === 0);
    expect((await fetch(`${url}/api/wire/${call.id}`)).status).toBe(404);
  });

  it("shows Changelly's selling page under its own address", async () => {
    const { redirectUrl } = sell();
    const path = new URL(redirectUrl).pathname;
    const answer = await fetch(`${url}${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toContain("0.05 BTC");
    expect((await fetch(`${url}/v1/providers`)).status).toBe(404);
  });

  it("keeps strangers out: other names for this machine, other pages' forms, oversized bodies", async () => {
    const { port } = new URL(url);
    expect(await statusFor(Number(port), "evil.example")).toBe(403);
    expect(await statusFor(Number(port), `localhost:${port}`)).toBe(200);
    const form = await fetch(`${url}/api/bot/restart`, { method: "POST", body: "{}" });
    expect(form.status).toBe(415);
    expect((await post(url, `people/${anna()}/send`, { text: "x".repeat(70_000) })).status).toBe(413);
    const policy = (await fetch(url)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'");
  });

  it("tells a page that comes later everything that happened before", async () => {
    await says("remember me");
    await hears("You said: remember me");
    const later = await openPage(url);
    await later.shows(({ chats }) =>
      chats.get(anna())?.messages.some(({ text }) => text === "You said: remember me"),
    );
    await later.close();
  });
});

describe("the bot's process", () => {
  it("is given up and ended when it never answers its health check", async () => {
    const bot = createBotProcess({
      entry: fileURLToPath(new URL("./fixtures/mute-bot.ts", import.meta.url)),
      env: {},
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

/** The status of the page for a request that names this host. */
async function statusFor(port: number, host: string): Promise<number> {
  const { request } = await import("node:http");
  return await new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path: "/", headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once("error", reject)
      .end();
  });
}

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startDemoPage } from "./demo-page.ts";

let demo: Awaited<ReturnType<typeof startDemoPage>>;

beforeAll(async () => {
  process.env["DATABASE_URL"] = "postgres://real-customers";
  demo = await startDemoPage();
});
afterEach(() => demo.post("callbacks", { mode: "normal", duplicates: 0 }));
afterAll(async () => {
  await demo.close();
  delete process.env["DATABASE_URL"];
});

test("lets time pass for the bot: its clock goes on, its sleep is over, and a restart keeps it", async () => {
  const omar = demo.stage.cast("omar").id;
  await demo.says("/later", omar);
  await demo.hears("I sleep", omar);
  expect((await demo.post("time", { minutes: 180 })).status).toBe(200);
  await demo.hears("An hour is over", omar);
  await demo.page.shows(({ world }) => world.clockAhead === 10_800_000);
  const clock = async () => {
    await demo.says("/clock", omar);
    const { text, date } = await demo.hears(/^\d{4}-\d\d-\d\dT/, omar);
    return { said: Date.parse(text), sent: date * 1000 };
  };
  const { said, sent } = await clock();
  expect(Math.abs(said - Date.now() - 10_800_000)).toBeLessThan(60_000);
  expect(Math.abs(sent - said)).toBeLessThan(60_000);
  expect(demo.stage.cast("omar").transcript()).not.toContain("A day is over");
  await demo.post("bot/restart");
  await demo.says("/clock", omar);
  const after = await demo.page.shows(({ chats }) =>
    chats.get(omar)?.messages.findLast(({ text, id }) => /^\d{4}-/.test(text) && id > 6),
  );
  expect(Date.parse(after.text)).toBeGreaterThanOrEqual(said);
  expect((await demo.post("time", { minutes: -5 })).status).toBe(400);
});

test("gives the bot its own environment and nothing of the terminal's", async () => {
  await demo.says("/environment", demo.stage.cast("olivia").id);
  const { text } = await demo.hears(/DATA_DIR/, demo.stage.cast("olivia").id);
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

test("kills the bot without warning and starts it again, on the same port and with the same data", async () => {
  await demo.says("/count");
  await demo.hears("counted 1");
  const before = await demo.page.shows(({ bot }) => bot.pid);
  const restarting = demo.post("bot/restart");
  await demo.page.shows(({ bot }) => bot.status === "starting");
  await demo.says("/count");
  expect((await restarting).status).toBe(200);
  await demo.hears("counted 2");
  const after = await demo.page.shows(({ bot }) => bot.status === "running" && bot.pid);
  expect(after).not.toBe(before);
  await demo.page.shows(({ log }) => log.includes("back again"));
});

test("shows an order's move reaching the bot, and the notice in the chat", async () => {
  const { orderId } = demo.sell();
  await demo.page.shows(({ world }) =>
    world.orders.some((one) => one.orderId === orderId && one.seller === "Anna"),
  );
  expect((await demo.post(`orders/${orderId}/move`, { status: "complete" })).body).toEqual({ told: "" });
  await demo.hears("Your order is complete now");
  const callback = await demo.row(
    ({ path, about }) => path === "/changelly/callback" && about.includes(orderId),
  );
  expect(callback).toMatchObject({ wire: "changelly", direction: "in", status: "200", ok: true });
  await demo.page.shows(({ world }) =>
    world.orders.some((one) => one.orderId === orderId && one.status === "complete"),
  );
});

test("loses callbacks, holds them, releases them backwards, and sends each three times, as told", async () => {
  await demo.says("hola", demo.stage.cast("lucia").id);
  await demo.hears("You said: hola", demo.stage.cast("lucia").id);
  const { orderId } = demo.sell(String(demo.stage.cast("lucia").id));
  const move = (status: string) => demo.post(`orders/${orderId}/move`, { status });
  const sent = () =>
    demo.row(({ status, about }) => status === "200" && about.includes(orderId)).then(({ id }) => id);
  await demo.post("callbacks", { mode: "lost" });
  expect((await move("pending")).body.told).toMatch(/not sent/);
  await demo.post("callbacks", { mode: "held" });
  await move("hold");
  await move("complete");
  await demo.page.shows(({ world }) => world.callbacks.held === 2);
  await demo.post("callbacks", { mode: "normal" });
  await demo.post("callbacks/release", { order: "reversed" });
  await demo.page.shows(({ world }) => world.callbacks.held === 0);
  await demo.hears("Your order is hold now", demo.stage.cast("lucia").id);
  const told = await demo.page.shows(({ chats }) =>
    chats.get(demo.stage.cast("lucia").id)?.messages.map(({ text }) => text),
  );
  expect(told.slice(2)).toEqual(["Your order is complete now", "Your order is hold now"]);
  const last = await sent();
  await demo.post("callbacks", { duplicates: 2 });
  await move("failed");
  const copies = await demo.page.shows(({ wire }) => {
    const rows = wire.filter(
      ({ id, status, path }) => id > last && status === "200" && path === "/changelly/callback",
    );
    return rows.length === 3 && rows;
  });
  expect(copies.every(({ about }) => about.startsWith("failed"))).toBe(true);
});

test("resends an order's callback and forges one", async () => {
  const { orderId } = demo.sell(String(demo.stage.cast("dmitry").id));
  const again = await demo.post(`orders/${orderId}/callback`, { times: 2 });
  expect(again.body.told).toBe("The bot answered 200, 200.");
  expect((await demo.post(`orders/${orderId}/callback`, { forged: true })).body.told).toMatch(
    /The bot answered/,
  );
  expect((await demo.post("orders/unknown/move", { status: "hold" })).status).toBe(404);
  expect((await demo.post(`orders/${orderId}/move`, { status: "eaten" })).status).toBe(400);
});

test("switches misfortunes on and off, and one that strikes once goes off by itself", async () => {
  const isOn = (id: string, on: boolean) =>
    demo.page.shows(({ world }) => world.misbehaviours.find((one) => one.id === id)?.on === on);
  await demo.post("misbehaviours/changelly-500", { on: true });
  await isOn("changelly-500", true);
  expect((await fetch(`${demo.stage.changelly.localUrl}/v1/providers`)).status).toBe(500);
  await demo.post("misbehaviours/order-answer-lost", { on: true });
  await demo.post("misbehaviours/changelly-500", { on: false });
  await isOn("changelly-500", false);
  expect((await fetch(`${demo.stage.changelly.localUrl}/v1/providers`)).status).toBe(401);
  await isOn("order-answer-lost", true);
  await expect(
    fetch(`${demo.stage.changelly.localUrl}/v1/sell/orders`, { method: "POST", body: "{}" }),
  ).rejects.toThrow();
  await isOn("order-answer-lost", false);
  await demo.post("misbehaviours/telegram-twice", { on: true });
  await demo.says("twice");
  await demo.page.shows(({ chats }) => {
    const answers = chats.get(demo.anna)?.messages.filter(({ text }) => text === "You said: twice");
    return answers?.length === 2;
  });
  await demo.post("misbehaviours/telegram-twice", { on: false });
  expect((await demo.post("misbehaviours/unknown", { on: true })).status).toBe(404);
});

test("moves the price and brings it back", async () => {
  const rate = () => demo.page.shows(({ world }) => world.price.rate);
  const before = await rate();
  await demo.post("price", { percent: "-2" });
  await demo.page.shows(({ world }) => Number(world.price.rate) < Number(before));
  await demo.post("price", {});
  await demo.page.shows(({ world }) => world.price.rate === before);
});

test("shows each call on both wires with its content, and never a secret", async () => {
  await demo.says("/secret");
  const call = await demo.row(({ path, about }) => path === "/sendMessage" && about.includes("my token"));
  expect(call.about).toBe("Anna · my token is •••");
  const detail = await (await fetch(`${demo.url}/api/wire/${call.id}`)).text();
  expect(JSON.parse(detail)).toMatchObject({
    request: { text: "my token is •••" },
    response: { ok: true },
  });
  const update = await demo.row(({ method, about }) => method === "UPDATE" && about.includes("/secret"));
  await demo.row(({ id, status }) => id === update.id && status === "done");
  await fetch(`${demo.stage.changelly.localUrl}/v1/providers`, {
    headers: { "x-api-key": demo.stage.changelly.apiKey },
  });
  const request = await demo.row(({ path, status }) => path === "/v1/providers" && status === "401");
  const shown = detail + (await (await fetch(`${demo.url}/api/wire/${request.id}`)).text());
  for (const secret of demo.stage.secrets) expect(shown).not.toContain(secret);
  await demo.post("wire/clear");
  await demo.page.shows(({ wire }) => wire.length === 0);
  expect((await fetch(`${demo.url}/api/wire/${call.id}`)).status).toBe(404);
});

test("shows Changelly's selling page under its own address", async () => {
  const { redirectUrl } = demo.sell();
  const path = new URL(redirectUrl).pathname;
  const answer = await fetch(`${demo.url}${path}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(await answer.text()).toContain("0.05 BTC");
  expect((await fetch(`${demo.url}/v1/providers`)).status).toBe(404);
});

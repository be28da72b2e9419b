import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { Bot } from "grammy";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Telegram, TelegramEvent } from "../../src/simulator/telegram.ts";
import {
  call,
  getUpdates,
  ONE_BUTTON,
  result,
  sendMessage,
  stoppedClock,
  telegramForTest,
  withAda,
} from "./telegram-api.ts";

/** Resolves at the first event that fits. */
function event(telegram: Telegram, fits: (event: TelegramEvent) => boolean): Promise<TelegramEvent> {
  return new Promise((resolve) => {
    const off = telegram.onEvent((one) => {
      if (!fits(one)) return;
      off();
      resolve(one);
    });
  });
}

function confirmed(telegram: Telegram): Promise<TelegramEvent> {
  return event(telegram, (one) => one.kind === "update" && one.step === "confirmed");
}

interface Delivery {
  readonly update: Record<string, unknown> & { update_id: number };
  readonly request: IncomingMessage;
  readonly answer: (status: number, body?: unknown, headers?: Record<string, string>) => void;
}

/** A bot's webhook: `next()` waits for the next request, which the test answers. */
async function webhook() {
  const arrived: Delivery[] = [];
  const waiting: ((delivery: Delivery) => void)[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const delivery: Delivery = {
      update: JSON.parse(body),
      request,
      answer: (status, reply, headers = {}) => {
        response.writeHead(status, { "content-type": "application/json", ...headers });
        response.end(reply === undefined ? "" : JSON.stringify(reply));
      },
    };
    const waiter = waiting.shift();
    if (waiter) waiter(delivery);
    else arrived.push(delivery);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/telegram`,
    next: () =>
      new Promise<Delivery>((resolve) => {
        const delivery = arrived.shift();
        if (delivery) resolve(delivery);
        else waiting.push(resolve);
      }),
    /** Requests that nobody has waited for yet. */
    unread: arrived,
  };
}

describe("long polling", () => {
  test("an update is handed over until a later offset confirms it", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada", languageCode: "de" });
    await ada.says("/start");
    await ada.says("hello");
    const both = await getUpdates(telegram);
    expect(both).toHaveLength(2);
    expect(both[0]).toMatchObject({
      message: {
        message_id: 1,
        from: { id: ada.id, is_bot: false, first_name: "Ada", language_code: "de" },
        chat: { id: ada.id, first_name: "Ada", type: "private" },
        text: "/start",
      },
    });
    expect(await getUpdates(telegram)).toEqual(both);
    expect(await getUpdates(telegram, { offset: both[1]?.update_id, limit: 1 })).toEqual([both[1]]);
    expect(telegram.updates.map((one) => [one.confirmed, one.deliveries])).toEqual([
      [true, 2],
      [false, 3],
    ]);
  });

  test("a poll waits for the next update and returns empty when none comes", async () => {
    const telegram = await telegramForTest();
    const poll = getUpdates(telegram, { timeout: 30 });
    const ada = telegram.person({ firstName: "Ada" });
    await ada.says("/start");
    expect(await poll).toMatchObject([{ message: { text: "/start" } }]);
    expect(
      await getUpdates(telegram, { timeout: 0, offset: (telegram.updates[0]?.update_id ?? 0) + 1 }),
    ).toEqual([]);
  });

  test("a second poll ends the first with a conflict", async () => {
    const telegram = await telegramForTest();
    const first = call(telegram, "getUpdates", { timeout: 30 });
    // The second must not overtake the first on its way.
    await call(telegram, "getMe");
    const second = call(telegram, "getUpdates", { timeout: 30 });
    expect(await first).toEqual({
      status: 409,
      body: {
        ok: false,
        error_code: 409,
        description:
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      },
    });
    await telegram.person({ firstName: "Ada" }).says("/start");
    expect((await second).status).toBe(200);
  });

  test("only wanted types are made, and the wish is remembered", async () => {
    const telegram = await telegramForTest();
    const ada = telegram.person({ firstName: "Ada" });
    await getUpdates(telegram, { allowed_updates: ["my_chat_member"] });
    await getUpdates(telegram);
    await ada.says("/start");
    await ada.blocks();
    expect(await getUpdates(telegram)).toMatchObject([
      { my_chat_member: { new_chat_member: { status: "kicked" } } },
    ]);
    await getUpdates(telegram, { allowed_updates: [] });
    await ada.unblocks();
    await ada.says("hi");
    expect(telegram.updates.map((one) => one.type)).toEqual(["my_chat_member", "my_chat_member", "message"]);
  });

  test("ids grow for ever, also in a Telegram started again", async () => {
    const first = await telegramForTest();
    const ada = first.person({ firstName: "Ada" });
    await ada.says("/start");
    await ada.says("again");
    const second = await telegramForTest();
    await second.person({ firstName: "Ada" }).says("/start");
    const [one = 0, two = 0] = first.updates.map((update) => update.update_id);
    expect(two).toBe(one + 1);
    expect(one).toBeGreaterThan(1_000_000);
    expect(one).toBeLessThan(2 ** 31);
  });

  test("a press waits 150 seconds for the bot, a message a day", async () => {
    const clock = stoppedClock();
    const { telegram, ada } = await withAda({ now: clock.now });
    await sendMessage(telegram, { chat_id: 42, text: "x", reply_markup: ONE_BUTTON });
    const tap = ada.taps("b");
    clock.advance(150_000);
    expect(await getUpdates(telegram)).toMatchObject([{ message: {} }]);
    clock.advance(86_400_000);
    expect(await getUpdates(telegram)).toEqual([]);
    expect(telegram.updates.map((one) => one.dropped)).toEqual([true, true]);
    await telegram.close();
    expect(await tap).toMatchObject({ answered: false });
  });
});

describe("repeated delivery", () => {
  test("every update comes twice with one id when duplicates are on", async () => {
    const telegram = await telegramForTest();
    telegram.duplicateUpdates(1);
    const seen: number[] = [];
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } });
    const done = Promise.withResolvers<void>();
    bot.on("message", (ctx) => {
      seen.push(ctx.update.update_id);
      if (seen.length === 4) done.resolve();
    });
    const running = bot.start();
    const ada = telegram.person({ firstName: "Ada" });
    await ada.says("one");
    await ada.says("two");
    await done.promise;
    await bot.stop();
    await running;
    const [one = 0, two = 0] = telegram.updates.map((update) => update.update_id);
    expect(seen.toSorted()).toEqual([one, one, two, two]);
  });

  test("the copy comes after the first, even when that is confirmed by then", async () => {
    const telegram = await telegramForTest();
    telegram.duplicateUpdates(2);
    await telegram.person({ firstName: "Ada" }).says("/start");
    const first = await getUpdates(telegram);
    expect(first).toHaveLength(1);
    const offset = (first[0]?.update_id ?? 0) + 1;
    expect(await getUpdates(telegram, { offset })).toEqual([first[0], first[0]]);
    expect(await getUpdates(telegram, { offset })).toEqual([]);
  });

  test("an old update comes once more on demand", async () => {
    const { telegram } = await withAda();
    const [update] = await getUpdates(telegram);
    const id = update?.update_id ?? 0;
    expect(await getUpdates(telegram, { offset: id + 1 })).toEqual([]);
    telegram.redeliver(id);
    expect(await getUpdates(telegram, { offset: id + 1 })).toEqual([update]);
    expect(await getUpdates(telegram, { offset: id + 1 })).toEqual([]);
    expect(() => telegram.redeliver(1)).toThrow("There is no update 1");
  });
});

describe("webhook", () => {
  test("pushes with the secret and confirms with a 2xx", async () => {
    const telegram = await telegramForTest();
    const hook = await webhook();
    const params = { url: hook.url, secret_token: "s3cret_-", allowed_updates: ["message"] };
    expect((await call(telegram, "setWebhook", params)).body).toEqual({
      ok: true,
      result: true,
      description: "Webhook was set",
    });
    expect((await call(telegram, "setWebhook", params)).body.description).toBe("Webhook is already set");
    await telegram.person({ firstName: "Ada" }).says("/start");
    const delivery = await hook.next();
    expect(delivery.request.headers).toMatchObject({
      "x-telegram-bot-api-secret-token": "s3cret_-",
      "content-type": "application/json",
    });
    expect(delivery.update).toMatchObject({ update_id: expect.any(Number), message: { text: "/start" } });
    expect(await result(telegram, "getWebhookInfo")).toEqual({
      url: hook.url,
      has_custom_certificate: false,
      pending_update_count: 1,
      max_connections: 40,
      allowed_updates: ["message"],
    });
    const done = confirmed(telegram);
    delivery.answer(200);
    await done;
    expect(telegram.profile.webhook.pending_update_count).toBe(0);
  });

  test("tries again after an error and tells of it", async () => {
    const clock = stoppedClock();
    const telegram = await telegramForTest({ now: clock.now });
    const hook = await webhook();
    await call(telegram, "setWebhook", { url: hook.url });
    await telegram.person({ firstName: "Ada" }).says("/start");
    const first = await hook.next();
    expect(first.request.headers).not.toHaveProperty("x-telegram-bot-api-secret-token");
    first.answer(500);
    const second = await hook.next();
    expect(second.update).toEqual(first.update);
    expect(telegram.profile.webhook).toMatchObject({
      pending_update_count: 1,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
      last_error_date: clock.now() / 1000,
    });
    second.request.socket.destroy();
    const third = await hook.next();
    expect(telegram.profile.webhook.last_error_message).toMatch(/socket hang up|reset/);
    const done = confirmed(telegram);
    third.answer(204);
    await done;
    expect(telegram.updates[0]).toMatchObject({ deliveries: 3, confirmed: true });
  });

  test("keeps the order of a chat's messages but does not make a press wait for them", async () => {
    const { telegram, ada } = await withAda();
    await sendMessage(telegram, { chat_id: 42, text: "x", reply_markup: ONE_BUTTON });
    const hook = await webhook();
    await call(telegram, "setWebhook", { url: hook.url });
    (await hook.next()).answer(200);
    await ada.says("one");
    await ada.says("two");
    const tap = ada.taps("b");
    await telegram.person({ firstName: "Bob" }).says("three");
    const together = [await hook.next(), await hook.next(), await hook.next()];
    const kinds = together.map(({ update }) => Object(update["message"]).text ?? Object.keys(update)[1]);
    expect(kinds.toSorted()).toEqual(["callback_query", "one", "three"]);
    expect(hook.unread).toHaveLength(0);
    for (const delivery of together) delivery.answer(200);
    const last = await hook.next();
    expect(last.update).toMatchObject({ message: { text: "two" } });
    last.answer(200);
    const query = together.find(({ update }) => "callback_query" in update)?.update["callback_query"];
    await result(telegram, "answerCallbackQuery", { callback_query_id: Object(query).id });
    expect(await tap).toMatchObject({ answered: true });
  });

  test("getUpdates is refused while it is set, and a running poll ended", async () => {
    const telegram = await telegramForTest();
    const hook = await webhook();
    const poll = call(telegram, "getUpdates", { timeout: 30 });
    await call(telegram, "getMe");
    await call(telegram, "setWebhook", { url: hook.url });
    expect((await poll).body).toMatchObject({
      error_code: 409,
      description: "Conflict: terminated by setWebhook request",
    });
    expect((await call(telegram, "getUpdates")).body).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
    expect((await call(telegram, "deleteWebhook")).body.description).toBe("Webhook was deleted");
    expect((await call(telegram, "deleteWebhook")).body.description).toBe("Webhook is already deleted");
    expect(await getUpdates(telegram)).toEqual([]);
  });

  test("what waited before is pushed", async () => {
    const telegram = await telegramForTest();
    const hook = await webhook();
    await telegram.person({ firstName: "Ada" }).says("waited");
    await call(telegram, "setWebhook", { url: hook.url });
    const delivery = await hook.next();
    expect(delivery.update).toMatchObject({ message: { text: "waited" } });
    delivery.answer(200);
  });

  test.each([
    [{ url: "http://bot.example/hook" }, "bad webhook: An HTTPS URL must be provided for webhook"],
    [
      { url: "https://bot.example:8080/hook" },
      "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ],
    [{ url: "ftp://bot.example" }, "invalid webhook URL specified"],
    [{ url: "https://bot.example", secret_token: "a b" }, "secret token contains unallowed characters"],
    [{ url: "https://bot.example", secret_token: "x".repeat(257) }, "secret token is too long"],
  ])("setWebhook(%j) is refused", async (params, why) => {
    const telegram = await telegramForTest();
    expect((await call(telegram, "setWebhook", params)).body).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${why}`,
    });
  });
});

describe("faults", () => {
  /** A Telegram in which Ada (42) and Bob (43) have started the bot. */
  async function withTwo() {
    const { telegram, ada } = await withAda();
    await telegram.person({ id: 43, firstName: "Bob" }).says("/start");
    const send = (chat_id = 42) => call(telegram, "sendMessage", { chat_id, text: "x" });
    return { telegram, ada, send };
  }

  test("an error answer, as often as told, for one chat", async () => {
    const { telegram, ada, send } = await withTwo();
    const reply = { error_code: 429, description: "Too Many Requests: retry after 7", retry_after: 7 };
    telegram.fault({ method: /^send/, chatId: 42, times: 2, reply });
    expect((await send(43)).status).toBe(200);
    expect(await send()).toEqual({
      status: 429,
      body: { ok: false, error_code: 429, description: reply.description, parameters: { retry_after: 7 } },
    });
    expect((await send()).status).toBe(429);
    expect((await send()).status).toBe(200);
    expect(ada.chat).toHaveLength(2);
    expect(telegram.calls.map((one) => one.status)).toEqual([200, 429, 429, 200]);
  });

  test("a reset before nothing is done, a reset after it is", async () => {
    const { telegram, ada, send } = await withTwo();
    telegram.fault({ method: "sendMessage", reply: "reset" });
    await expect(send()).rejects.toThrow("fetch failed");
    expect(ada.chat).toHaveLength(1);
    telegram.fault({ method: "sendMessage", reply: "reset-after" });
    await expect(send()).rejects.toThrow("fetch failed");
    expect(ada.chat).toHaveLength(2);
    expect(telegram.calls).toMatchObject([
      { status: 0, response: undefined },
      { status: 0, response: undefined },
    ]);
  });

  test("a delay does it later", async () => {
    const { telegram, ada, send } = await withTwo();
    telegram.fault({ method: "sendMessage", reply: { delayMs: 20 } });
    const slow = send();
    expect((await send()).status).toBe(200);
    expect(ada.chat).toHaveLength(2);
    expect((await slow).status).toBe(200);
    expect(ada.chat).toHaveLength(3);
  });

  test("a call that hangs ends when the faults are cleared", async () => {
    const { telegram, ada, send } = await withTwo();
    telegram.fault({ method: "sendMessage", times: 5, reply: "hang" });
    const hanging = send();
    await result(telegram, "getMe");
    telegram.clearFaults();
    await expect(hanging).rejects.toThrow("fetch failed");
    expect(ada.chat).toHaveLength(1);
    expect((await send()).status).toBe(200);
  });

  test("a press whose answer fails is unanswered at once", async () => {
    const { telegram, ada } = await withTwo();
    await sendMessage(telegram, { chat_id: 42, text: "x", reply_markup: ONE_BUTTON });
    telegram.fault({
      method: "answerCallbackQuery",
      chatId: 42,
      reply: { error_code: 502, description: "Bad Gateway" },
    });
    const tap = ada.taps("b");
    const { id } = Object(telegram.updates.at(-1)?.update["callback_query"]);
    expect((await call(telegram, "answerCallbackQuery", { callback_query_id: id })).status).toBe(502);
    expect(await tap).toMatchObject({ answered: false });
    expect((await call(telegram, "answerCallbackQuery", { callback_query_id: id })).status).toBe(200);
  });

  test("getUpdates fails like any other method but is not listed among the calls", async () => {
    const { telegram } = await withTwo();
    telegram.fault({ method: "getUpdates", reply: { error_code: 401, description: "Unauthorized" } });
    expect((await call(telegram, "getUpdates")).status).toBe(401);
    expect(await getUpdates(telegram)).toHaveLength(2);
    expect(telegram.calls).toEqual([]);
  });
});

/** The token, the webhook and the admins, as Telegram tells of them or not. */
import { describe, expect, onTestFinished, test } from "vitest";
import {
  closedPort,
  DATA_KEY,
  examined,
  expectFinding,
  serve,
  telegram,
  variables,
} from "../support/doctor.ts";
import { startWorld } from "../support/world.ts";

describe("the token", () => {
  test("that is not the bot's is refused, and what needs it is skipped", async () => {
    const given = variables({ BOT_TOKEN: "7000000001:AAanother_token_of_another_time" });
    const results = await examined(given, ["Telegram token", "webhook", "admins"]);
    expect(results["Telegram token"]).toMatchObject({ status: "fail", found: "BOT_TOKEN is refused" });
    const skipped = { status: "skipped", found: 'not checked: rests on "Telegram token"' };
    expect([results["webhook"], results["admins"]]).toMatchObject([skipped, skipped]);
  });

  test.each([
    ["hang", "Telegram does not answer: no answer in time"],
    ["reset", "Telegram does not answer: the connection was broken off"],
    [
      { error_code: 429, description: "Too Many Requests: retry after 60", retry_after: 60 },
      "Telegram refuses: Too Many Requests: retry after 60",
    ],
    [{ error_code: 502, description: "Bad Gateway" }, "Telegram refuses: Bad Gateway"],
  ] as const)("cannot be looked at while Telegram answers %o", async (reply, found) => {
    telegram.fault({ method: "getMe", reply });
    onTestFinished(() => telegram.clearFaults());
    const patience = reply === "hang" ? { patienceMs: 300 } : {};
    await expectFinding("Telegram token", {}, "fail", found, patience);
  });

  test("cannot be looked at while nobody answers, or something other than a Bot API", async () => {
    const nobody = { TELEGRAM_API_ROOT: await closedPort() };
    const result = await expectFinding("Telegram token", nobody, "fail", "nothing listens there");
    expect(result?.advice).toContain(nobody.TELEGRAM_API_ROOT);
    for (const body of ["<p>hello</p>", "{}"]) {
      const other = { TELEGRAM_API_ROOT: await serve((_request, response) => response.end(body)) };
      await expectFinding("Telegram token", other, "fail", "what answers is not a Bot API");
    }
  });
});

test.each([
  [true, /^on: .* \/setinline at @BotFather switches it off$/],
  [false, /^off; .* send \/setinline to @BotFather and start the bot again$/],
])("whether prices are told in any chat is said, and how to have it otherwise: %j", async (isOn, found) => {
  const result = { id: 1, username: "sell_bot", supports_inline_queries: isOn };
  const api = await serve((_request, response) => response.end(JSON.stringify({ ok: true, result })));
  await expectFinding("inline mode", { TELEGRAM_API_ROOT: api }, "ok", found);
});

describe("the webhook", () => {
  const POLLING = {};
  const WEBHOOK = {
    BOT_MODE: "webhook",
    TELEGRAM_WEBHOOK_SECRET: "the-webhook-secret",
    PUBLIC_URL: "https://bot.example",
  };
  const url = "https://bot.example/telegram";
  const OTHER = { url: "https://old.example/hidden-path" };
  const failed = (agoSeconds: number) => ({
    url,
    last_error_date: Date.now() / 1000 - agoSeconds,
    last_error_message: "Connection refused",
  });

  test.each([
    ["polling, and none is set", POLLING, { url: "" }, "ok", /none/],
    ["polling, and one is set", POLLING, OTHER, "warn", /go to old\.example, not to a bot that polls$/],
    ["none is set yet", WEBHOOK, { url: "" }, "warn", /^not set yet$/],
    ["another one is set", WEBHOOK, OTHER, "warn", /go to old\.example, not to https:\/\/bot\.example/],
    ["all is well", WEBHOOK, { url, pending_update_count: 3 }, "ok", /3 updates wait$/],
    ["many wait", WEBHOOK, { url, pending_update_count: 500 }, "warn", /500 updates wait$/],
    ["Telegram could not deliver", WEBHOOK, failed(120), "warn", /2 min ago .* deliver: Connection refused$/],
    ["Telegram could not deliver a day ago", WEBHOOK, failed(86_400), "ok", /0 updates wait$/],
  ] as const)("%s", async (_case, changes, info, status, found) => {
    const result = { has_custom_certificate: false, pending_update_count: 0, ...info };
    const api = await serve((_request, response) => response.end(JSON.stringify({ ok: true, result })));
    const finding = await expectFinding("webhook", { ...changes, TELEGRAM_API_ROOT: api }, status, found);
    expect(JSON.stringify(finding)).not.toContain("hidden-path");
  });
});

test("the webhook a bot has set is the one the doctor expects", async () => {
  const secret = { BOT_MODE: "webhook", TELEGRAM_WEBHOOK_SECRET: "the-webhook-secret" };
  const { env } = await startWorld({ env: { ...secret, DATA_KEY, PUBLIC_URL: "http://127.0.0.1:1" } });
  expect(await examined(env, ["Telegram token", "webhook"])).toMatchObject({
    webhook: { status: "ok", found: "set to http://127.0.0.1:1/telegram, 0 updates wait" },
  });
});

describe("admins", () => {
  test.each([
    ["", "ADMIN_IDS is not set: nobody hears of it when something goes wrong"],
    ["1", /^the bot cannot write to 1: Telegram refuses: Bad Request: chat not found \(400\)$/],
    ["1,2", /^the bot cannot write to 1: .*\nthe bot cannot write to 2: /],
  ])(
    "nobody to alert, or nobody who can be written to, is warned about: ADMIN_IDS=%s",
    async (ids, found) => {
      await expectFinding("admins", { ADMIN_IDS: ids }, "warn", found);
    },
  );

  test("the alert chat is looked at like an admin", async () => {
    await expectFinding("admins", { ADMIN_CHAT_ID: "-100" }, "warn", /^the bot cannot write to -100: /);
  });
});

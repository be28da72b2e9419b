/** What a sale in which everything goes wrong leaves behind: enough to find out why, and nothing that is nobody's business. */
import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createLog, withoutToken } from "../src/log.ts";
import { advance, hears, isAlerted, until } from "./support/bad-luck.ts";
import { MEASURED } from "./support/metrics.ts";
import { button, change, QUESTION, RIPPLE, seller, words } from "./support/sale.ts";
import { startWorld } from "./support/world.ts";

/** Its memo is as long as one may be: a shorter one stands in some measured number by chance. */
const PLAN = { ...RIPPLE, memo: "3174508229" };

test("names no person, key, signature, address, memo, link or text, whatever fails", async () => {
  const dataKey = randomBytes(32);
  const world = await startWorld({
    env: { ...MEASURED, LOG_LEVEL: "trace", DATA_KEY: dataKey.toString("base64") },
  });
  const { telegram, changelly, logLines } = world;
  const person = telegram.person({
    id: 7_300_450_011,
    firstName: "Wilhelmina",
    lastName: "Featherstonehaugh",
    username: "wilhelmina_f",
    languageCode: "en",
  });
  const anna = seller(world, person);
  const typed = "a text that she typed by mistake";
  const flood = { error_code: 429, description: "Too Many Requests: retry after 60", retry_after: 60 };
  const refused = { error_code: 400, description: "Bad Request: not today" };

  // Changelly and Telegram fail in every way along the way to the recap.
  for (const reply of ["reset", "html"] as const) {
    changelly.fault({ path: "/v1/available-countries", times: 1, reply });
  }
  await anna.reaches("address", PLAN);
  await anna.types(typed, words("remark-address-wrong"));
  changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body: { result: "?" } } });
  await anna.types(PLAN.address, words("failure-bad-response"));
  changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 401 } });
  await anna.types(PLAN.address, words("failure-unauthorized"));
  // The screen and the apology, three forms each.
  telegram.fault({ method: "sendMessage", times: 6, reply: refused });
  await person.says(PLAN.address);
  await until("the refused screen", () => logLines.some((line) => line.includes("apology not delivered")));
  await anna.types(PLAN.memo ?? "", QUESTION.recap);

  // The order's answer is lost, and so is the link on screen.
  changelly.fault({ method: "POST", path: "/v1/sell/orders", times: 1, reply: "handled-but-answer-lost" });
  changelly.fault({ path: "/v1/orders", times: 1, reply: { delayMs: 1_200 } });
  telegram.fault({ method: "editMessageText", times: 1, reply: flood });
  await anna.answers("recap");
  await until("the owed screen", () => logLines.some((line) => line.includes("reply not taken")));
  advance(world, 61_000);
  await anna.shows(QUESTION.placed);

  // Callbacks are forged, notices held up, and the link carries what a provider may put there.
  const [order] = changelly.orders;
  const id = order?.orderId ?? "";
  await changelly.sendCallback(id, { signature: "bad" });
  await changelly.sendCallback(id, { apiKeyHeader: "f00d" });
  telegram.fault({ method: "sendMessage", times: 1, reply: "reset" });
  const redirectUrl = "https://provider.example/sell?customer=c-4711kq82&key=pk_live_4711kq82";
  await changelly.move(id, "hold", { redirectUrl });
  await until("the held up notice", () => logLines.some((line) => line.includes("notice not delivered")));
  advance(world, 20_000);
  await isAlerted(anna, "hold");
  await changelly.move(id, "complete");
  await hears(world, anna, "complete");
  await changelly.move(id, "pending");
  await until("the doubt", () => logLines.some((line) => line.includes("late status ignored")));

  // What she keeps, looks at and waits for; a stored sale of hers does not open; and in the end all of it goes.
  await anna.types("/orders", words("orders-title", { count: 1 }));
  await anna.presses(/Complete/, words("card-provider"));
  await anna.asks(button("address-save"), words("saved-name-question", { count: 24 }));
  await anna.types("Grandma's wallet", "Grandma");
  await anna.types("/watch 0.5 eth 3017.53 eur", words("watch-set"));
  await anna.types("/mydata", words("mydata-caption"));
  await anna.types("/sell", QUESTION.country);
  change(world.env, "update drafts set body = x'04'");
  await anna.types("/sell", QUESTION.country);
  const measured = await asked(`http://127.0.0.1:${world.app.metricsPort}/metrics`);
  expect(measured).toContain("sell_bot_orders_total");
  const answers = [
    measured,
    await asked(`${world.url}/readyz`),
    await asked(`${world.url}/changelly/callback`, { method: "POST", body: `{"orderId":"${id}"` }),
    await asked(`${world.url}/${PLAN.address}`),
  ];
  await anna.types("/deletemydata", words("erase-question"));
  await anna.presses(button("erase-now"), words("erase-done"));

  const log = logLines.join("");
  const secrets = {
    "Telegram id": String(person.id),
    "data key": dataKey.toString("base64"),
    "data key in hex": dataKey.toString("hex"),
    "saved name": "Grandma",
    "watched rate": "3017.53",
    token: telegram.token,
    "half of the token": telegram.token.split(":")[1],
    "API key": changelly.apiKey,
    "private key": changelly.privateKey.slice(100, 160),
    "callback key": changelly.callbackPublicKey.slice(100, 160),
    name: "Wilhelmina",
    surname: "Featherstonehaugh",
    username: "wilhelmina_f",
    text: typed,
    address: PLAN.address,
    memo: PLAN.memo,
    link: order?.redirectUrl.split("/").at(-1),
    "query of a link": "4711kq82",
  };
  for (const [what, secret] of Object.entries(secrets)) {
    expect(secret, what).toMatch(/./);
    expect(log.includes(secret ?? ""), `the log names her ${what}`).toBe(false);
    for (const answer of answers) expect(answer.includes(secret ?? ""), `${what} in: ${answer}`).toBe(false);
  }
  // A signature of 2048 bits is 344 characters of base64.
  expect(log).not.toMatch(/[A-Za-z0-9+/]{170}/);
  // What is there is of use: one JSON object a line, and our ids to search by.
  for (const line of logLines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), msg: /./ });
  expect(log).toContain(order?.externalOrderId);
});

/** What is answered there, head and body. */
async function asked(url: string, init: RequestInit = {}): Promise<string> {
  const answer = await fetch(url, init);
  return JSON.stringify([...answer.headers]) + (await answer.text());
}

test("hides a token in the text of an error, and fields that should never have been logged", () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: "info", logPretty: false }, { write: (line) => lines.push(line) });
  const cause = new Error(
    "connect ECONNREFUSED https://api.telegram.org/bot123456:AAAAAAAAAAAAAAAAAAAAAAAA/getMe",
  );
  log.error(
    { err: Object.assign(new Error("fetch failed", { cause }), { code: "E_FETCH", payload: "a text" }) },
    "no",
  );
  log.info({ refundAddress: "r-address", order: { memo: "a-memo", redirectUrl: "https://x.example" } }, "no");
  const written = lines.join("");
  expect(written).not.toMatch(/AAAAAAAA|a text|r-address|a-memo|x\.example/);
  expect(written).toContain("E_FETCH");
  expect(written).toContain("<bot token>");
  expect(withoutToken("no token: 12:30")).toBe("no token: 12:30");
});

test("docs/operations.md: what to look for in the log is what the program writes", async () => {
  const root = join(import.meta.dirname, "..");
  const document = await readFile(join(root, "docs", "operations.md"), "utf8");
  const rows = [...document.matchAll(/^\| (?:error|warn) \| (.*?) \|/gm)];
  const messages = rows.flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text));
  expect(messages.length).toBeGreaterThan(5);
  const files = await readdir(join(root, "src"), { recursive: true });
  const sources = files.filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(sources.map((name) => readFile(join(root, "src", name), "utf8")));
  const source = texts.join("\n");
  for (const message of messages) expect(source).toContain(`"${message}"`);
});

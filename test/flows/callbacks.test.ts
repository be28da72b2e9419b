/** What Changelly says about an order, and what is made of it: hints are checked, nothing is told twice or not at all. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { StatementSync } from "node:sqlite";
import { Readable } from "node:stream";
import { request } from "undici";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  advance,
  alerted,
  caughtUp,
  expectListed,
  hears,
  loseNextOrder,
  startGatedWorld,
  statusName,
  told,
  until,
} from "../support/bad-luck.ts";
import { button, query, seller, words } from "../support/sale.ts";
import { startSold, withOrder } from "../support/start.ts";
import { DAY, HOUR, MINUTE } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

const reads = ({ changelly }: World): number =>
  changelly.calls.filter(({ method, path }) => method === "GET" && path === "/v1/orders").length;

const stored = ({ env }: World): unknown =>
  query(env, "select version, hints, status, next_check_at from orders");

/** A signature that could be Changelly's, and is not. */
const FORGED = { "x-callback-signature": randomBytes(256).toString("base64") };

/** Posts a callback over a connection of its own; returns the HTTP status. */
async function post(
  world: World,
  body: string | Readable,
  headers: Record<string, string> = {},
): Promise<number> {
  const answer = await request(`${world.url}/changelly/callback`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    reset: true,
  });
  await answer.body.dump();
  return answer.statusCode;
}

describe("a callback that is not Changelly's", () => {
  test("is refused when it is not signed with Changelly's key, and changes nothing", async () => {
    const { world, order } = await startSold();
    const before = stored(world);
    const statuses = [
      await world.changelly.sendCallback(order.orderId, { signature: "bad" }),
      await world.changelly.sendCallback(order.orderId, { signature: "missing" }),
      await world.changelly.sendCallback(order.orderId, { apiKeyHeader: "somebody-elses-key" }),
    ].flatMap((deliveries) => deliveries.map(({ responseStatus }) => responseStatus));
    expect(statuses).toEqual([401, 401, 401]);
    const body = JSON.stringify({ orderId: order.orderId, status: "complete" });
    for (const signature of ["not base64!", "AAAA", ""]) {
      expect(await post(world, body, { "x-callback-signature": signature })).toBe(401);
    }
    expect(stored(world)).toEqual(before);
  });

  test.each([
    ["no JSON", "{"],
    ["an empty body", ""],
    ["a list", "[]"],
    ["no order id", '{"status":"complete"}'],
    ["an order id that is no text", '{"orderId":7}'],
  ])("is refused as malformed: %s", async (_, body) => {
    const world = await startWorld();
    expect(await post(world, body, FORGED)).toBe(400);
  });

  test("is refused when it is too large, also when it does not say how large it is", async () => {
    const world = await startWorld();
    const limit = 64 * 1024;
    const chunked = (bytes: number) =>
      Readable.from(
        (function* () {
          for (let at = 0; at < bytes; at += 50_000) yield Buffer.alloc(Math.min(50_000, bytes - at), "x");
        })(),
      );
    expect(await post(world, "x".repeat(limit + 1), FORGED)).toBe(413);
    expect(await post(world, chunked(limit + 1), FORGED)).toBe(413);
    // Of the right size they are looked at, and are no JSON.
    expect(await post(world, "x".repeat(limit), FORGED)).toBe(400);
    expect(await post(world, chunked(limit), FORGED)).toBe(400);
    // What is not even signed is not looked at, of whatever size it is.
    expect(await post(world, "x".repeat(limit + 1))).toBe(401);
    expect(await post(world, chunked(limit + 1))).toBe(401);
  });

  test("is refused by its headers before any of its body has come, and no body of one is parsed", async () => {
    const { world, order } = await startSold();
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    const unsigned = httpRequest(`${world.url}/changelly/callback`, {
      method: "POST",
      headers: { "content-length": 4_000 },
    });
    const asked = performance.now();
    unsigned.on("error", () => undefined).flushHeaders();
    const [answer] = await once(unsigned, "response");
    unsigned.destroy();
    expect(answer.statusCode).toBe(401);
    // Whoever reads it first waits for ten seconds.
    expect(performance.now() - asked).toBeLessThan(9_000);

    const mark = "somebody-s-text";
    const body = { orderId: order.orderId, status: mark, list: Array.from({ length: 2_000 }, () => [mark]) };
    for (const headers of [{}, FORGED]) expect(await post(world, JSON.stringify(body), headers)).toBe(401);
    const [genuine] = await world.changelly.sendCallback(order.orderId, { body: { status: mark } });
    expect(genuine?.responseStatus).toBe(200);
    expect(parse.mock.calls.filter(([text]) => String(text).includes(mark))).toEqual([]);
  });

  test("leaves one line in the log a minute, however many there are, and nothing of what they say", async () => {
    const world = await startWorld();
    const lines = () =>
      world.logLines.filter((line) => line.includes("callback rejected")).map((line) => JSON.parse(line));
    const forge = async (times: number) => {
      const body = JSON.stringify({ orderId: "somebody-s-order", status: "somebody-s-text" });
      for (let time = 0; time < times; time += 1) expect(await post(world, body, FORGED)).toBe(401);
    };
    await forge(20);
    expect(lines()).toMatchObject([{ reason: "signature", count: 1 }]);
    advance(world, MINUTE);
    await forge(2);
    expect(lines()).toMatchObject([{ count: 1 }, { reason: "signature", count: 20 }]);
    expect(world.logLines.join("")).not.toContain("somebody-s");
  });

  test("about an order that is not ours is taken, so that it is not sent again", async () => {
    const { world, order } = await startSold();
    const before = stored(world);
    const foreign = world.changelly.seed({ externalOrderId: "another-deployment" });
    const [delivery] = await world.changelly.sendCallback(foreign.orderId);
    expect(delivery?.responseStatus).toBe(200);
    expect(stored(world)).toEqual(before);
    expect(world.changelly.order(order.orderId)?.status).toBe("created");
  });
});

describe("a genuine signature", () => {
  test("does not make the body true: only what the API says when it is read counts", async () => {
    const { world, anna, order } = await startSold();
    const before = reads(world);
    const [delivery] = await world.changelly.sendCallback(order.orderId, {
      body: { status: "complete", payoutAmount: "1000000" },
    });
    expect(delivery?.responseStatus).toBe(200);
    await caughtUp(world);
    expect(reads(world)).toBeGreaterThan(before);
    await world.changelly.move(order.orderId, "hold");
    await hears(world, anna, "hold");
    expect(told(anna)).toEqual(["hold"]);
    expect(anna.person.transcript()).not.toContain("1,000,000");
  });

  test("of a stranger's order moves nobody else's, whatever id the body claims", async () => {
    const { world, anna } = await startSold();
    const foreign = world.changelly.seed({ status: "complete", externalOrderId: "another-deployment" });
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    const before = reads(world);
    await world.changelly.sendCallback(foreign.orderId, {
      body: { externalOrderId: id, status: "complete" },
    });
    await caughtUp(world);
    // Changelly is asked whose it is; hers is not read.
    expect(reads(world)).toBe(before + 1);
    expect(world.changelly.calls.at(-1)?.query).toContain(`orderId=${foreign.orderId}`);
    await expectListed(anna, "created");
    expect(told(anna)).toEqual([]);
  });

  test("that fits no order is not acknowledged while Changelly cannot say whose it is", async () => {
    const { world } = await startSold();
    const foreign = world.changelly.seed({ status: "complete", externalOrderId: "another-deployment" });
    world.changelly.fault({ path: "/v1/orders", times: 1, reply: { status: 401 } });
    const [refused] = await world.changelly.sendCallback(foreign.orderId);
    expect(refused?.responseStatus).toBe(503);
    const [taken] = await world.changelly.sendCallback(foreign.orderId);
    expect(taken?.responseStatus).toBe(200);
  });

  test("needs a key to be checked with: without one callbacks are refused and reading brings the news", async () => {
    const { world, anna, order } = await startSold({ env: { CHANGELLY_CALLBACK_PUBLIC_KEY: "" } });
    const delivery = await world.changelly.move(order.orderId, "complete", { payoutAmount: "4160.00" });
    expect(delivery.responseStatus).toBe(401);
    advance(world, 2 * MINUTE);
    await anna.shows("€4,160.00");
  });
});

describe("news of an order", () => {
  test("is told once, however often and however simultaneously it comes", async () => {
    const { world, anna, order } = await startSold();
    const { changelly } = world;
    await changelly.move(order.orderId, "pending");
    await changelly.sendCallback(order.orderId, { times: 5, concurrent: true });
    await hears(world, anna, "pending");
    await changelly.sendCallback(order.orderId, { times: 5, concurrent: true });
    changelly.callbacks.duplicates = 4;
    await changelly.move(order.orderId, "complete", { payoutAmount: "4160.00" });
    await hears(world, anna, "complete");
    const before = reads(world);
    await changelly.sendCallback(order.orderId, { times: 5, concurrent: true });
    await caughtUp(world);
    expect(reads(world)).toBeGreaterThan(before);
    await expectListed(anna, "complete");
    expect(told(anna)).toEqual(["pending", "complete"]);
  });

  test("sets nobody looking for work but who reads the order back", async () => {
    const { world, order } = await startSold();
    const before = reads(world);
    world.changelly.fault({ path: "/v1/orders", reply: { delayMs: 200 } });
    await caughtUp(world);
    const queried = vi.spyOn(StatementSync.prototype, "all");
    onTestFinished(() => queried.mockRestore());
    await world.changelly.sendCallback(order.orderId);
    await until("the order to be read", () => reads(world) > before);
    const looked = queried.mock.contexts.map((statement) => (statement as StatementSync).sourceSQL);
    expect(looked).toContainEqual(expect.stringContaining('from "orders" where "next_check_at"'));
    expect(looked.filter((sql) => /from "?(outbox|reminders)/.test(sql))).toEqual([]);
  });

  test("is told in its order, though its callbacks come in another one", async () => {
    const { world, anna, order } = await startSold();
    const { changelly } = world;
    changelly.callbacks.mode = "held";
    await changelly.move(order.orderId, "pending");
    await changelly.sendCallback(order.orderId);
    await hears(world, anna, "pending");
    await changelly.move(order.orderId, "hold");
    await changelly.sendCallback(order.orderId);
    await hears(world, anna, "hold");
    await changelly.move(order.orderId, "complete");
    await changelly.callbacks.release("reversed");
    await hears(world, anna, "complete");
    const before = reads(world);
    await changelly.sendCallback(order.orderId);
    await caughtUp(world);
    expect(reads(world)).toBeGreaterThan(before);
    await expectListed(anna, "complete");
    expect(told(anna)).toEqual(["pending", "hold", "complete"]);
  });

  test("that comes while the order is being read is not lost", async () => {
    const { world, anna, order } = await withOrder(await startGatedWorld());
    const held = world.gate.hold("answer", ({ target }) => target.startsWith("/v1/orders?orderId="));
    await world.changelly.sendCallback(order.orderId);
    await held.arrived;
    await world.changelly.move(order.orderId, "pending");
    held.release();
    await anna.shows(statusName("pending"));
  });

  test("is told while callbacks keep coming, and a storm of them costs few reads", async () => {
    const { world, anna, order } = await startSold();
    const { changelly } = world;
    changelly.callbacks.mode = "lost";
    // Several callbacks come in the time that one read takes.
    changelly.fault({ path: "/v1/orders", reply: { delayMs: 100 } });
    await changelly.move(order.orderId, "hold");
    advance(world, 1_000);
    const [before, began] = [reads(world), performance.now()];
    for (let sent = 0; sent < 500 && alerted(anna).length === 0; sent += 10) {
      await changelly.sendCallback(order.orderId, { times: 10 });
    }
    expect(alerted(anna)).toEqual(["hold"]);
    expect(reads(world) - before).toBeLessThanOrEqual(2 + (performance.now() - began) / 500);
    // The last one is not forgotten either.
    changelly.clearFaults();
    await changelly.move(order.orderId, "complete");
    await changelly.sendCallback(order.orderId);
    await hears(world, anna, "complete");
  });

  test("does not wait for somebody else's order that is being settled", async () => {
    const patient = await startGatedWorld({ app: { changellyTimeoutMs: 30_000 } });
    const { world, anna, order } = await withOrder(patient);
    const bob = seller(world, world.person("en", "Bob"));
    await bob.reaches("recap");
    loseNextOrder(world);
    await bob.answers("recap");
    await bob.shows(words("order-placing"));
    const held = world.gate.hold("request", ({ target }) => target.startsWith("/v1/orders?externalOrderId="));
    advance(world, 5_000);
    await held.arrived;
    await world.changelly.move(order.orderId, "hold");
    await hears(world, anna, "hold");
    // A stop waits for what is under way, so that nothing is left half done.
    const stopped = world.app.stop();
    held.release();
    await stopped;
    const phases = query(world.env, "select phase from orders");
    expect(phases).toEqual([{ phase: "placed" }, { phase: "placed" }]);
    world.app.stop = async () => {};
  });

  test("that cannot be read at first is told as soon as it can", async () => {
    const { world, anna, order } = await startSold();
    const garbage = { status: 200, body: { orders: "?" } };
    world.changelly.fault({ path: "/v1/orders", times: 2, reply: garbage });
    const before = reads(world);
    await world.changelly.move(order.orderId, "pending");
    for (const tries of [1, 2, 3]) {
      await caughtUp(world);
      expect(reads(world)).toBe(before + tries);
      advance(world, 5 * MINUTE);
    }
    await anna.shows(statusName("pending"));
  });

  test("reaches the person to the end with every callback lost", async () => {
    const { world, anna, order } = await startSold();
    world.changelly.callbacks.mode = "lost";
    for (const status of ["pending", "hold", "complete"]) {
      await world.changelly.move(order.orderId, status);
      advance(world, 2 * MINUTE);
      await hears(world, anna, status);
    }
    expect(told(anna)).toEqual(["pending", "hold", "complete"]);
    const before = reads(world);
    advance(world, 20 * DAY);
    await expectListed(anna, "complete");
    expect(reads(world)).toBe(before);
  });

  test("is told each time an order goes on hold and on again", async () => {
    const { world, anna, order } = await startSold();
    for (const status of ["hold", "pending", "hold"]) {
      await world.changelly.move(order.orderId, status);
      await hears(world, anna, status);
    }
    await until("three changes", () => told(anna).length === 3);
    expect(told(anna)).toEqual(["hold", "pending", "hold"]);
    await until("both messages", () => alerted(anna).length === 2);
  });

  test("in a status nobody knows is told as it is, and the order is followed further", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "under_review");
    await hears(world, anna, "under_review");
    world.changelly.callbacks.mode = "lost";
    await world.changelly.move(order.orderId, "complete");
    advance(world, 2 * MINUTE);
    await anna.shows(statusName("complete"));
  });

  test.each([
    ["wrapped in a list", { ordersWrappedInArray: true }],
    ["with numbers for amounts", { amountsAsNumbers: true }],
    ["with dates that name no zone", { zonelessDates: true }],
  ])("is read from a list %s", async (_, spelling) => {
    const { world, anna, order } = await startSold();
    Object.assign(world.changelly.spelling, spelling);
    await world.changelly.move(order.orderId, "complete", { payoutAmount: "4160.25" });
    const message = await hears(world, anna, "complete");
    expect(message.text).toContain("€4,160.25");
  });
});

describe("an order that had come to its end", () => {
  test("is believed to have ended otherwise only when two reads a minute apart say so", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "expired");
    await hears(world, anna, "expired");
    const before = reads(world);
    await world.changelly.move(order.orderId, "complete", { payoutAmount: "4160.00" });
    await caughtUp(world);
    advance(world, MINUTE / 2);
    await expectListed(anna, "expired");
    advance(world, MINUTE / 2);
    await anna.shows("€4,160.00");
    expect(reads(world)).toBe(before + 2);
  });

  test("does not go back to being under way", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "complete", { payoutAmount: "4160.00" });
    await hears(world, anna, "complete");
    const before = reads(world);
    await world.changelly.move(order.orderId, "pending");
    await caughtUp(world);
    advance(world, HOUR);
    await expectListed(anna, "complete");
    expect(told(anna)).toEqual(["complete"]);
    expect(reads(world)).toBe(before + 1);
  });

  test("is left alone when the second read takes the doubt back", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "expired");
    await hears(world, anna, "expired");
    world.changelly.callbacks.mode = "lost";
    let before = reads(world);
    await world.changelly.move(order.orderId, "complete");
    await world.changelly.sendCallback(order.orderId);
    await caughtUp(world);
    await world.changelly.move(order.orderId, "pending");
    before = reads(world);
    advance(world, MINUTE);
    await caughtUp(world);
    await expectListed(anna, "expired");
    for (let minutes = 0; minutes < 5; minutes += 1) advance(world, MINUTE);
    await expectListed(anna, "expired");
    expect(reads(world)).toBe(before + 1);
    expect(query(world.env, "select next_check_at from orders")).toEqual([{ next_check_at: null }]);
  });
});

test("two days without news of an order whose coins have come name the coins", async () => {
  const { world, anna, order } = await startSold();
  await world.changelly.move(order.orderId, "pending", { payinAmount: "0.05" });
  await hears(world, anna, "pending");
  advance(world, 49 * HOUR);
  const silence = words("about-silence-received", {
    provider: "MoonPay",
    received: "0.05\u00a0BTC",
    help: button("get-help"),
  });
  const { text } = await anna.shows(silence);
  expect(text).not.toContain("did not send");
});

test("two days without news are told once, with what they mean", async () => {
  const { world, anna } = await startSold();
  const silence = words("about-silence", {
    provider: "MoonPay",
    coin: "BTC on Bitcoin",
    help: button("get-help"),
  });
  advance(world, 47 * HOUR);
  await caughtUp(world);
  advance(world, 2 * HOUR);
  await anna.shows(silence);
  for (let days = 1; days <= 3; days += 1) {
    const before = reads(world);
    advance(world, DAY + 3 * HOUR);
    await caughtUp(world);
    expect(reads(world)).toBeGreaterThan(before);
  }
  await expectListed(anna, "created");
  expect(anna.person.chat.filter(({ text }) => text.includes(silence))).toHaveLength(1);
});

test("a refunded order is over for its person: however long it is followed, its silence is no news", async () => {
  const { world, anna, order } = await startSold();
  await world.changelly.move(order.orderId, "refunded");
  await hears(world, anna, "refunded");
  for (let days = 1; days <= 3; days += 1) {
    const before = reads(world);
    advance(world, 27 * HOUR);
    await caughtUp(world);
    expect(reads(world)).toBeGreaterThan(before);
  }
  expect(query(world.env, "select silence_told_at from orders")).toEqual([{ silence_told_at: null }]);
});

/** What an operator reads off a running bot: every sale leaves its marks, and nobody's name. */
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { advance, caughtUp, hears, until } from "../support/bad-luck.ts";
import { MEASURED, scrape, seriesOf } from "../support/metrics.ts";
import { BITCOIN, change, query } from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";
import { HOUR } from "../support/time.ts";
import { startWorld } from "../support/world.ts";

test("a sale is counted from its first press to its last notice, and what goes wrong beside it, too", async () => {
  const { world, anna } = await start({ env: MEASURED });
  await anna.reaches("amount");
  world.changelly.market.provider("transak").error("unavailable");
  world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 503 } });
  await anna.goesOnTo("placed");
  const order = world.changelly.orders[0];
  const id = order?.orderId ?? "";
  await world.changelly.sendCallback(id, { signature: "bad" });
  await world.changelly.move(id, "pending");
  await hears(world, anna, "pending");
  world.changelly.callbacks.mode = "lost";
  await world.changelly.move(id, "complete");
  advance(world, HOUR);
  await caughtUp(world);
  await hears(world, anna, "complete");
  await until(
    "every notice to be noted as sent",
    () => query(world.env, "select 1 from outbox").length === 0,
  );

  const all = await scrape(world);
  const of = (name: string) => seriesOf(all, `sell_bot_${name}`);
  expect(of("steps_total")).toMatchObject({
    '{step="country"}': 1,
    '{step="recap"}': 1,
    '{step="placed"}': 1,
  });
  expect(of("quotes_total")).toMatchObject({
    '{outcome="offered",provider="moonpay"}': expect.any(Number),
    '{outcome="unavailable",provider="transak"}': expect.any(Number),
  });
  expect(of("orders_total")).toEqual({
    '{outcome="agreed",provider="moonpay"}': 1,
    '{outcome="placed",provider="moonpay"}': 1,
  });
  expect(of("order_status_changes_total")).toEqual({
    '{provider="moonpay",status="created"}': 1,
    '{provider="moonpay",status="pending"}': 1,
    '{provider="moonpay",status="complete"}': 1,
  });
  expect(of("callbacks_total")).toMatchObject({ '{result="signature"}': 1 });
  expect(of("callbacks_total")['{result="accepted"}']).toBeGreaterThan(0);
  // The one whose callback was lost.
  expect(of("order_corrections_total")).toEqual({ "": 1 });
  expect(of("updates_total")['{kind="callback_query",outcome="handled"}']).toBeGreaterThan(2);
  expect(of("update_seconds_count")['{kind="message"}']).toBeGreaterThan(0);
  expect(of("telegram_requests_total")).toMatchObject({
    '{method="answerCallbackQuery",status="200"}': expect.any(Number),
    '{method="getUpdates",status="200"}': expect.any(Number),
  });
  const calls = of("changelly_requests_total");
  expect(calls).toMatchObject({
    '{endpoint="/v1/sell/offers",method="GET",status="503"}': 1,
    '{endpoint="/v1/sell/orders",method="POST",status="200"}': 1,
  });
  expect(Object.keys(calls).filter((labels) => labels.includes('"other"'))).toEqual([]);
  expect(of("store_commit_seconds_count")[""]).toBeGreaterThan(10);
  expect(of("notices_total")['{outcome="sent"}']).toBeGreaterThanOrEqual(2);
  expect(of("notices_due")).toEqual({ "": 0 });
  expect(of("oldest_update_age_seconds")).toEqual({ "": 0 });
  expect(of("orders_in_doubt")).toEqual({ "": 0 });
  expect(of("changelly_circuit_open")).toEqual({ "": 0 });
  expect(of("changelly_calls_per_second_limit")).toEqual({ "": 1_000 });
  expect(seriesOf(all, "nodejs_eventloop_lag_max_seconds")[""]).toBeGreaterThanOrEqual(0);
  expect(seriesOf(all, "process_cpu_seconds_total")[""]).toBeGreaterThan(0);

  const text = JSON.stringify([...all.keys()]);
  for (const secret of [String(anna.person.id), id, order?.externalOrderId, BITCOIN.address])
    expect(text).not.toContain(secret);
});

test("what waits and what is set aside can be seen: a notice nobody may send, an update that brought nothing about", async () => {
  const { world, anna, order } = await startSold({ env: MEASURED });
  await anna.person.blocks();
  await world.changelly.move(order.orderId, "complete");
  await until(
    "the refusal to be noted",
    () => query(world.env, "select 1 from outbox where buried_at > 0")[0],
  );
  // Another order's notice, which cannot be read with its order.
  change(world.env, "update orders set amount_from = 'nothing'");
  change(
    world.env,
    "update outbox set buried_at = null, buried_reason = null, created_at = created_at - 60000, due_at = 9e15",
  );
  change(world.env, "update users set unreachable_at = null");

  const before = await scrape(world);
  expect(seriesOf(before, "sell_bot_notices_total")).toMatchObject({ '{outcome="held"}': 1 });
  expect(seriesOf(before, "sell_bot_oldest_notice_age_seconds")[""]).toBeGreaterThan(59);
  expect(seriesOf(before, "sell_bot_notices_due")).toEqual({ "": 0 });

  change(world.env, "update outbox set due_at = 0");
  const due = await scrape(world);
  expect(seriesOf(due, "sell_bot_notices_due")).toEqual({ "": 1 });
  world.app.wake();
  await until("the notice to be set aside", () => query(world.env, "select 1 from quarantine")[0]);
  const after = await scrape(world);
  expect(seriesOf(after, "sell_bot_notices_total")).toMatchObject({ '{outcome="set-aside"}': 1 });
  expect(seriesOf(after, "sell_bot_set_aside_total")).toMatchObject({ '{kind="notice"}': 1 });
});

test("metrics are for a port of their own, and for whoever asks for them: people's port has none", async () => {
  const world = await startWorld({ env: MEASURED });
  const at = `http://127.0.0.1:${world.app.metricsPort}`;
  const statuses = [
    await fetch(`${world.url}/metrics`),
    await fetch(`${at}/`),
    await fetch(`${at}/healthz`),
    await fetch(`${at}/metrics`, { method: "POST", body: "x".repeat(100_000) }),
    await fetch(`${at}/metrics?of=everything`),
  ].map(({ status }) => status);
  expect(statuses).toEqual([404, 404, 404, 404, 200]);
});

test("nothing is measured unless it is asked for", async () => {
  const { world } = await startSold();
  expect(world.app.metricsPort).toBeUndefined();
});

test("whoever asks for metrics and never comes to an end does not keep the bot from its own", {
  timeout: 30_000,
}, async () => {
  const world = await startWorld({ env: MEASURED });
  const slow = connect(world.app.metricsPort ?? 0, "127.0.0.1");
  const closed = new Promise((resolve) => slow.once("close", resolve));
  slow
    .on("error", () => undefined)
    .write("POST /metrics HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n\r\nall");
  await once(slow, "data");
  await world.restart();
  await closed;
});

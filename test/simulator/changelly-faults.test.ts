import { beforeEach, describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import { type Answer, changellyForTest, fields, type Partner, sale } from "./changelly-partner.ts";

let changelly: Changelly;
let call: Partner;

beforeEach(async () => {
  ({ changelly, call } = await changellyForTest());
});

describe("misfortunes", () => {
  const providers = (): Promise<Answer> => call("GET", "/v1/providers");
  const path = "/v1/providers";

  test("a status is answered with its documented body, as often as asked, then all is well", async () => {
    changelly.fault({ path, times: 2, reply: { status: 429, headers: { "Retry-After": "3" } } });
    const refused = await providers();
    expect(refused.status).toBe(429);
    expect(refused.headers["retry-after"]).toBe("3");
    expect(refused.body).toEqual({
      errorType: "tooManyRequests",
      errorMessage: "Too many requests",
      errorDetails: null,
    });
    expect((await providers()).status).toBe(429);
    expect((await providers()).status).toBe(200);
  });

  test.each([
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "notFound"],
    [500, "internalServerError"],
  ])("%s means %s", async (status, errorType) => {
    changelly.fault({ path: /^\/v1\//, reply: { status } });
    expect((await providers()).body).toMatchObject({ errorType, errorDetails: null });
    changelly.clearFaults();
    expect((await providers()).status).toBe(200);
  });

  test("a gateway's page is HTML", async () => {
    changelly.fault({ path, times: 1, reply: "html" });
    const answer = await providers();
    expect(answer.status).toBe(502);
    expect(answer.headers["content-type"]).toMatch(/^text\/html/);
  });

  test("a reset drops the connection before anything is done", async () => {
    changelly.fault({ path: "/v1/sell/orders", times: 1, reply: "reset" });
    await expect(call("POST", "/v1/sell/orders", sale)).rejects.toThrow();
    expect(changelly.orders).toEqual([]);
    expect(changelly.calls).toMatchObject([{ status: null, response: null }]);
  });

  test("an order can be taken and its answer lost", async () => {
    changelly.fault({ path: "/v1/sell/orders", times: 1, reply: "handled-but-answer-lost" });
    await expect(call("POST", "/v1/sell/orders", sale)).rejects.toThrow();
    expect(changelly.order(sale.externalOrderId)).toMatchObject({ status: "created" });
    const found = await call("GET", `/v1/orders?externalOrderId=${sale.externalOrderId}`);
    expect(fields(found.body)["total"]).toBe(1);
  });

  test("an order can be taken and its answer say that it was not", async () => {
    changelly.fault({ path: "/v1/sell/orders", times: 1, reply: { status: 422, handled: true } });
    expect((await call("POST", "/v1/sell/orders", sale)).status).toBe(422);
    expect(changelly.order(sale.externalOrderId)).toMatchObject({ status: "created" });
  });

  test("a late answer is an answer", async () => {
    changelly.fault({ path, times: 1, reply: { delayMs: 30 } });
    const started = performance.now();
    expect((await providers()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(25);
  });

  test("a hanging request is seen arriving and is never answered", async () => {
    changelly.fault({ path, times: 1, reply: "hang" });
    const arrived = new Promise<void>((resolve) => {
      changelly.onEvent((event) => {
        if (event.type === "arrival") resolve();
      });
    });
    const answer = expect(providers()).rejects.toThrow();
    await arrived;
    expect(changelly.calls).toMatchObject([{ status: null }]);
    expect((await providers()).status).toBe(200);
    await changelly.close();
    await answer;
  });
});

test("listeners hear of requests and orders until they stop listening", async () => {
  const heard: string[] = [];
  const stop = changelly.onEvent((event) => {
    if (event.type === "request") heard.push(`${event.call.path} ${event.call.status}`);
    if (event.type === "order") heard.push(`${event.change} ${event.order.status}`);
  });
  await call("POST", "/v1/sell/orders", sale);
  await changelly.move(sale.externalOrderId, "pending");
  stop();
  await changelly.move(sale.externalOrderId, "complete");
  expect(heard).toEqual(["created created", "/v1/sell/orders 200", "changed pending"]);
});

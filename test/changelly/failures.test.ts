import dns from "node:dns";
import { createServer, type Socket } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Failure } from "../../src/sell/off-ramp.ts";
import { freePort, listening } from "../support/listening.ts";
import { capturedLog } from "../support/log.ts";
import {
  API_KEY,
  apiError,
  clientOf,
  failureOf,
  NEW_ORDER,
  nothingDone,
  OFFER_REQUEST,
  replying,
  resetting,
  resultOf,
  type Script,
  scripted,
} from "./scripted-api.ts";

const ORDER_ID = "5154302e-3stl-75p4";

describe("an order that is refused", () => {
  const min = { cause: "min", value: "0.05" };
  const country = { cause: "country", value: "Incorrect country" };

  it.each<[what: string, status: number, body: unknown, failure: Partial<Failure>]>([
    [
      "for its amount",
      400,
      apiError("limits", [min]),
      { kind: "rejected", reason: "limits", details: [min] },
    ],
    [
      "for a parameter",
      400,
      apiError("validation", [country]),
      { kind: "rejected", reason: "validation", details: [country] },
    ],
    ["for the key", 401, apiError("unauthorized"), { kind: "unauthorized", reason: "unauthorized" }],
    ["for the rights of the key", 403, apiError("forbidden"), { kind: "unauthorized", reason: "forbidden" }],
    ["as not found", 404, "", { kind: "not-found" }],
    ["as expired", 410, apiError("offerExpired"), { kind: "expired", reason: "offerExpired" }],
    ["as unprocessable", 422, {}, { kind: "unprocessable" }],
    ["for haste", 429, apiError("tooManyRequests"), { kind: "rate-limited", reason: "tooManyRequests" }],
    ["in some new way", 418, "<html>teapot</html>", { kind: "rejected" }],
    [
      "with a detail that is no list",
      400,
      apiError("state", { cause: "state", value: 7 }),
      { kind: "rejected", reason: "state", details: [{ cause: "state", value: "7" }] },
    ],
    [
      "with details nobody can read",
      400,
      apiError("state", ["?", null, { value: "x" }]),
      { reason: "state", details: [] },
    ],
  ])("%s (%i) was certainly not made, and the reason is told", async (_what, status, body, expected) => {
    const { api, client } = await scripted(replying(status, body));
    const failure = failureOf(await client.createOrder(NEW_ORDER));
    expect(failure).toMatchObject({ status, maybeDone: false, ...expected });
    if (expected.reason === undefined) expect(failure).not.toHaveProperty("reason");
    expect(api.requests).toHaveLength(1);
  });
});

describe("a sandbox control on an order that is no test order", () => {
  async function refusal(errorType: string, detail: { cause: string; value: string }): Promise<Failure> {
    const { client } = await scripted(replying(400, apiError(errorType, [detail])));
    return failureOf(await client.resendCallback(ORDER_ID));
  }

  it.each([
    ["the newest", "txType"],
    ["an older", "BadRequest"],
  ])("is refused as txType in %s rendering", async (_rendering, errorType) => {
    const failure = await refusal(errorType, { cause: "type", value: "production" });
    expect(failure).toMatchObject({ kind: "rejected", reason: "txType" });
  });

  it("is told apart from a parameter that happens to be called type", async () => {
    const { reason } = await refusal("validation", { cause: "type", value: "Incorrect type" });
    expect(reason).toBe("validation");
  });

  it("is told apart from a wrong id", async () => {
    const detail = { cause: "id", value: "Incorrect order ID" };
    const failure = await refusal("validation", detail);
    expect(failure).toMatchObject({ reason: "validation", details: [detail] });
  });
});

describe("an order whose answer is lost", () => {
  const begun = '{"orderId":"o-1",';
  const redirectUrl = "https://sell.example/1";

  it.each<[what: string, script: Script, failure: Partial<Failure>]>([
    ["because the connection breaks", resetting, { kind: "network" }],
    [
      "because the connection breaks in the middle of the answer",
      (_request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write(begun, () => response.socket?.destroy());
      },
      { kind: "network" },
    ],
    ["because none comes", () => {}, { kind: "timeout" }],
    [
      "because it stops half-way",
      (_request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write(begun);
      },
      { kind: "timeout" },
    ],
    [
      "in a fault of the API",
      replying(500, apiError("internalServerError")),
      { kind: "server", status: 500, reason: "internalServerError" },
    ],
    ["at a gateway", replying(502, "<html>Bad gateway</html>"), { kind: "server", status: 502 }],
    ["because it is no JSON", replying(200, "<html>"), { kind: "bad-response", status: 200 }],
    ["because it names no order", () => ({ redirectUrl }), { kind: "bad-response" }],
    [
      "because it is about somebody else's order",
      () => ({ orderId: "o-1", externalOrderId: "another", redirectUrl }),
      { kind: "bad-response" },
    ],
    [
      "because it has no end",
      (_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(" ".repeat(65_536)));
        };
        response.on("drain", more);
        more();
      },
      { kind: "bad-response" },
    ],
  ])("%s may have been made, and is not sent again", async (_what, script, expected) => {
    const { api, client } = await scripted(script, { timeoutMs: 250 });
    const failure = failureOf(await client.createOrder(NEW_ORDER));
    expect(failure).toMatchObject({ maybeDone: true, details: [], ...expected });
    expect(api.requests).toHaveLength(1);
  });
});

/** Puts another way of looking up host names in place, to the end of the test. */
function lookUpNames(lookUp: (done: (error: Error | null, found?: object[]) => void) => void): void {
  const spy = vi.spyOn(dns, "lookup").mockImplementation((...call: unknown[]) => {
    const done = call.at(-1);
    if (typeof done === "function") lookUp((error, found) => done(error, found));
  });
  onTestFinished(() => spy.mockRestore());
}

describe("an order that never left", () => {
  it("because nobody listens was certainly not made", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    expect(failureOf(await clientOf({ url }).createOrder(NEW_ORDER))).toEqual(nothingDone("network"));
  });

  it.each([
    [
      "there is no secure line",
      (socket: Socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
      "network",
    ],
    ["the secure line is never agreed on", () => {}, "timeout"],
  ] as const)("because %s was certainly not made", async (_what, onConnection, kind) => {
    const url = `https://127.0.0.1:${await listening(createServer(onConnection))}`;
    const client = clientOf({ url }, { timeoutMs: 250 });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual(nothingDone(kind));
  });

  it.each([
    ["ENOTFOUND", "network"],
    ["ETIMEDOUT", "timeout"],
  ] as const)("because looking up the host ends in %s was certainly not made", async (code, kind) => {
    lookUpNames((done) => done(Object.assign(new Error("look-up failed"), { code })));
    const client = clientOf({ url: "http://no-such-host.test" });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual(nothingDone(kind));
  });

  it("is not sent late either, once the person was told that it never left", async () => {
    const { api } = await scripted(() => [{ code: "moonpay" }]);
    const nameServer = Promise.withResolvers<void>();
    lookUpNames((done) => {
      void nameServer.promise.then(() => done(null, [{ address: "127.0.0.1", family: 4 }]));
    });
    const url = api.url.replace("127.0.0.1", "slow.test");
    const client = clientOf({ url }, { timeoutMs: 250, retries: 0 });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual(nothingDone("timeout"));
    nameServer.resolve();
    resultOf(await client.providers());
    expect(api.requests.map(({ path }) => path)).toEqual(["/v1/providers"]);
  });

  it("because the client is closed was certainly not made", async () => {
    const { api, client } = await scripted();
    await client.close();
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual(nothingDone("network"));
    expect(api.requests).toEqual([]);
  });
});

describe("the log", () => {
  it("tells method, path, status and kind of each failed call, and no secret, address, body or id of a person", async () => {
    const { log, lines, text } = capturedLog();
    const refusal = apiError("validation", [{ cause: "walletAddress", value: NEW_ORDER.refundAddress }]);
    const { api, client } = await scripted(
      (request, response) => {
        if (request.path === "/v1/providers") return [{ name: "no code" }, { code: "moonpay" }];
        return (request.path === "/v1/orders" ? resetting : replying(400, refusal))(request, response);
      },
      { log, retries: 0 },
    );
    await client.providers();
    await client.validateAddress("BTC", NEW_ORDER.refundAddress, "memo-4711");
    await client.createOrder(NEW_ORDER);
    await client.findOrders({ externalIds: [NEW_ORDER.externalOrderId] });
    await client.offers(OFFER_REQUEST);

    expect(
      lines.map(({ about }) => `${about["method"]} ${about["path"]} ${about["status"]} ${about["kind"]}`),
    ).toEqual([
      "GET /v1/providers 200 undefined",
      "GET /v1/providers 200 undefined",
      "POST /v1/validate-address 400 rejected",
      "POST /v1/sell/orders 400 rejected",
      "GET /v1/orders undefined network",
      "GET /v1/sell/offers 400 rejected",
    ]);
    expect(text()).toContain("providers[0]");
    const { refundAddress, externalOrderId, externalUserId } = NEW_ORDER;
    const signatures = api.requests.map(({ headers }) => String(headers["x-api-signature"]));
    const secrets = [API_KEY, refundAddress, "memo-4711", externalOrderId, externalUserId, ...signatures];
    for (const secret of secrets) expect(text()).not.toContain(secret);
  });

  it("shows the URL that was signed when the key is refused, without what identifies a person", async () => {
    const { log, lines, text } = capturedLog();
    const { api, client } = await scripted(replying(401, apiError("unauthorized")), { log });
    await client.offers({ ...OFFER_REQUEST, state: "CA" });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.level).toBe("error");
    expect(lines[0]?.about["signedUrl"]).toBe(
      `${api.url}/v1/sell/offers?currencyFrom=BTC&currencyTo=EUR&amountFrom=***&country=FR&state=***`,
    );
    expect(text()).not.toContain(API_KEY);
  });

  it("never shows where a person is sent", async () => {
    const { log, text } = capturedLog();
    const redirectUrl = "https://sell.example/1?email=a%40b.c";
    const { client } = await scripted(() => ({ orderId: "o-1", redirectUrl }), { log });
    resultOf(await client.createOrder(NEW_ORDER));
    expect(text()).not.toContain("sell.example");
  });
});

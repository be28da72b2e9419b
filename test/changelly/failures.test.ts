import dns from "node:dns";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Failure } from "../../src/sell/off-ramp.ts";
import {
  API_KEY,
  apiError,
  capturedLog,
  clientOf,
  failureOf,
  NEW_ORDER,
  OFFER_REQUEST,
  reply,
  reset,
  resultOf,
  type Script,
  scriptedApi,
  until,
} from "./scripted-api.ts";

const ORDER_ID = "5154302e-3stl-75p4";

describe("an order that is refused", () => {
  const refusals: [what: string, status: number, body: unknown, failure: Partial<Failure>][] = [
    [
      "for its amount",
      400,
      apiError("limits", [{ cause: "min", value: "0.05" }]),
      { kind: "rejected", reason: "limits", details: [{ cause: "min", value: "0.05" }] },
    ],
    [
      "for a parameter",
      400,
      apiError("validation", [{ cause: "country", value: "Incorrect country" }]),
      { kind: "rejected", reason: "validation", details: [{ cause: "country", value: "Incorrect country" }] },
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
      {
        kind: "rejected",
        reason: "state",
        details: [{ cause: "state", value: "7" }],
      },
    ],
    [
      "with details nobody can read",
      400,
      apiError("state", ["?", null, { value: "x" }]),
      { reason: "state", details: [] },
    ],
  ];

  it.each(refusals)(
    "%s (%i) was certainly not made, and the reason is told",
    async (_what, status, body, expected) => {
      const api = await scriptedApi((_request, response) => reply(response, status, body));
      const failure = failureOf(await clientOf(api).createOrder(NEW_ORDER));
      expect(failure).toMatchObject({ status, maybeDone: false, ...expected });
      if (expected.reason === undefined) expect(failure).not.toHaveProperty("reason");
      expect(api.requests).toHaveLength(1);
    },
  );
});

describe("a sandbox control on an order that is no test order", () => {
  it.each([
    ["the newest", apiError("txType", [{ cause: "type", value: "production" }])],
    ["an older", apiError("BadRequest", [{ cause: "type", value: "production" }])],
  ])("is refused as txType in %s rendering", async (_rendering, body) => {
    const api = await scriptedApi((_request, response) => reply(response, 400, body));
    expect(failureOf(await clientOf(api).resendCallback(ORDER_ID))).toMatchObject({
      kind: "rejected",
      reason: "txType",
    });
  });

  it("is told apart from a parameter that happens to be called type", async () => {
    const body = apiError("validation", [{ cause: "type", value: "Incorrect type" }]);
    const api = await scriptedApi((_request, response) => reply(response, 400, body));
    expect(failureOf(await clientOf(api).resendCallback(ORDER_ID)).reason).toBe("validation");
  });

  it("is told apart from a wrong id", async () => {
    const detail = { cause: "id", value: "Incorrect order ID" };
    const api = await scriptedApi((_request, response) =>
      reply(response, 400, apiError("validation", [detail])),
    );
    expect(failureOf(await clientOf(api).resendCallback(ORDER_ID))).toMatchObject({
      reason: "validation",
      details: [detail],
    });
  });
});

describe("an order whose answer is lost", () => {
  const losses: [what: string, script: Script, failure: Partial<Failure>][] = [
    ["because the connection breaks", (_request, response) => reset(response), { kind: "network" }],
    [
      "because the connection breaks in the middle of the answer",
      (_request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write('{"orderId":"o-1",', () => response.socket?.destroy());
      },
      { kind: "network" },
    ],
    ["because none comes", () => {}, { kind: "timeout" }],
    [
      "because it stops half-way",
      (_request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write('{"orderId":"o-1",');
      },
      { kind: "timeout" },
    ],
    [
      "in a fault of the API",
      (_request, response) => reply(response, 500, apiError("internalServerError")),
      {
        kind: "server",
        status: 500,
        reason: "internalServerError",
      },
    ],
    [
      "at a gateway",
      (_request, response) => reply(response, 502, "<html>Bad gateway</html>"),
      { kind: "server", status: 502 },
    ],
    [
      "because it is no JSON",
      (_request, response) => reply(response, 200, "<html>"),
      { kind: "bad-response", status: 200 },
    ],
    [
      "because it names no order",
      () => ({ redirectUrl: "https://sell.example/1" }),
      { kind: "bad-response" },
    ],
    [
      "because it is about somebody else's order",
      () => ({ orderId: "o-1", externalOrderId: "another", redirectUrl: "https://sell.example/1" }),
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
  ];

  it.each(losses)("%s may have been made, and is not sent again", async (_what, script, expected) => {
    const api = await scriptedApi(script);
    const failure = failureOf(await clientOf(api, { timeoutMs: 250 }).createOrder(NEW_ORDER));
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
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const client = clientOf({ url: `http://127.0.0.1:${port}` });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual({
      kind: "network",
      details: [],
      maybeDone: false,
    });
  });

  it.each([
    [
      "there is no secure line",
      (socket: Socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
      "network",
    ],
    ["the secure line is never agreed on", () => {}, "timeout"],
  ])("because %s was certainly not made", async (_what, onConnection, kind) => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on("error", () => {});
      onConnection(socket);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    });
    const { port } = server.address() as AddressInfo;
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, { timeoutMs: 250 });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual({ kind, details: [], maybeDone: false });
  });

  it.each([
    ["ENOTFOUND", "network"],
    ["ETIMEDOUT", "timeout"],
  ])("because looking up the host ends in %s was certainly not made", async (code, kind) => {
    lookUpNames((done) => done(Object.assign(new Error("look-up failed"), { code })));
    const client = clientOf({ url: "http://no-such-host.test" });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual({ kind, details: [], maybeDone: false });
  });

  it("is not sent late either, once the person was told that it never left", async () => {
    const api = await scriptedApi(() => [{ code: "moonpay" }]);
    const nameServer = Promise.withResolvers<void>();
    lookUpNames((done) => {
      void nameServer.promise.then(() => done(null, [{ address: "127.0.0.1", family: 4 }]));
    });
    const client = clientOf(
      { url: api.url.replace("127.0.0.1", "slow.test") },
      { timeoutMs: 250, retries: 0 },
    );
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual({
      kind: "timeout",
      details: [],
      maybeDone: false,
    });
    nameServer.resolve();
    resultOf(await client.providers());
    expect(api.requests.map(({ path }) => path)).toEqual(["/v1/providers"]);
  });

  it("because the client is closed was certainly not made", async () => {
    const api = await scriptedApi();
    const client = clientOf(api);
    await client.close();
    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual({
      kind: "network",
      details: [],
      maybeDone: false,
    });
    expect(api.requests).toEqual([]);
  });
});

describe("a read", () => {
  it.each<[string, Script]>([
    ["a broken connection", (_request, response) => reset(response)],
    ["a fault of the API", (_request, response) => reply(response, 500, "")],
    ["a gateway's page", (_request, response) => reply(response, 503, "<html>")],
    ["429", (_request, response) => reply(response, 429, apiError("tooManyRequests"))],
    ["an answer that never comes", () => {}],
  ])("is asked again after %s", async (_what, misfortune) => {
    const api = await scriptedApi((request, response) => {
      api.answer(() => []);
      return misfortune(request, response);
    });
    const client = clientOf(api, { timeoutMs: 250 });
    expect(await client.offers(OFFER_REQUEST)).toEqual({ ok: true, value: { offers: [], refusals: [] } });
    expect(api.requests).toHaveLength(2);
    expect(api.requests[0]?.target).toBe(api.requests[1]?.target);
  });

  it("is given up after three tries, and has certainly changed nothing", async () => {
    const api = await scriptedApi((_request, response) => reply(response, 503, ""));
    const failure = failureOf(await clientOf(api).offers(OFFER_REQUEST));
    expect(failure).toEqual({ kind: "server", status: 503, details: [], maybeDone: false });
    expect(api.requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410, 422])("is not asked again after %i", async (status) => {
    const api = await scriptedApi((_request, response) => reply(response, status, ""));
    expect(failureOf(await clientOf(api).offers(OFFER_REQUEST)).status).toBe(status);
    expect(api.requests).toHaveLength(1);
  });

  it("waits as long as the API asks for before it is asked again", async () => {
    const api = await scriptedApi((_request, response) => {
      api.answer(() => []);
      reply(response, 503, "", { "retry-after": "1" });
    });
    const startedAt = performance.now();
    resultOf(await clientOf(api).offers(OFFER_REQUEST));
    expect(performance.now() - startedAt).toBeGreaterThan(990);
  });

  it("is not kept waiting when the API asks for long, and its wish is handed on", async () => {
    const api = await scriptedApi((_request, response) => reply(response, 429, "", { "retry-after": "60" }));
    expect(failureOf(await clientOf(api).offers(OFFER_REQUEST)).retryAfterMs).toBe(60_000);
    expect(api.requests).toHaveLength(1);
  });

  it("understands a wish given as a date", async () => {
    const now = Date.parse("2025-09-18T11:00:00Z");
    const api = await scriptedApi((_request, response) =>
      reply(response, 503, "", { "retry-after": "Thu, 18 Sep 2025 11:02:00 GMT" }),
    );
    expect(failureOf(await clientOf(api, { now: () => now }).offers(OFFER_REQUEST)).retryAfterMs).toBe(
      120_000,
    );
  });
});

describe("a check of an address", () => {
  it("is not repeated by itself: only reads are", async () => {
    const api = await scriptedApi((_request, response) => reset(response));
    expect(failureOf(await clientOf(api).validateAddress("BTC", "bc1q", null)).kind).toBe("network");
    expect(api.requests).toHaveLength(1);
  });
});

describe("an API that keeps failing", () => {
  const down: Script = (_request, response) => reply(response, 503, "");

  it("is left alone for a while, then tried by one request, and used again once that works", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const api = await scriptedApi(down);
    const { log, lines } = capturedLog();
    const client = clientOf(api, { retries: 0, suspendAfter: 3, log });
    for (let call = 0; call < 3; call++) await client.offers(OFFER_REQUEST);

    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual({
      kind: "suspended",
      details: [],
      maybeDone: false,
    });
    expect(api.requests).toHaveLength(3);

    vi.setSystemTime(Date.now() + 10_001);
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("server");
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("suspended");
    expect(api.requests).toHaveLength(4);

    vi.setSystemTime(Date.now() + 10_001);
    api.answer(() => []);
    const answers = await Promise.all([1, 2, 3].map(() => client.offers(OFFER_REQUEST)));
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.failure.kind))).toEqual([
      "ok",
      "suspended",
      "suspended",
    ]);
    expect(api.requests).toHaveLength(5);
    resultOf(await client.offers(OFFER_REQUEST));
    expect(lines.filter(({ level }) => level === "error")).toHaveLength(2);
    expect(lines.filter(({ level }) => level === "info")).toHaveLength(1);
  });

  it("is not even queued for while it is left alone", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const api = await scriptedApi(down);
    const client = clientOf(api, { ratePerSecond: 1, retries: 0, suspendAfter: 1 });
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("server");
    // The next turn is a second away, on a clock that stands still.
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("suspended");
  });

  it("is asked on when it refuses, however often: a refusal is an answer", async () => {
    const api = await scriptedApi((_request, response) => reply(response, 400, apiError("validation")));
    const client = clientOf(api, { suspendAfter: 3 });
    for (let call = 0; call < 8; call++) await client.offers(OFFER_REQUEST);
    expect(api.requests).toHaveLength(8);
  });

  it("is asked on when it fails only now and then", async () => {
    const api = await scriptedApi(({ query }, response) =>
      query.get("country") === "FR" ? [] : reply(response, 500, ""),
    );
    const client = clientOf(api, { suspendAfter: 3, retries: 0 });
    for (const country of ["DE", "IT", "FR", "DE", "IT", "FR", "DE", "IT"])
      await client.offers({ ...OFFER_REQUEST, country });
    expect(api.requests).toHaveLength(8);
  });
});

describe("when more is asked than the pace allows", () => {
  const order = "POST /v1/sell/orders";
  const person = "GET /v1/sell/offers";
  const polling = "GET /v1/orders";

  it.each([
    [
      "people go first, and polling still moves on",
      [polling, polling, person, person, person, person, person],
      [person, person, person, polling, person, person, polling],
    ],
    [
      "orders go before everything",
      [polling, polling, person, order, order, order, order],
      [order, order, order, order, polling, person, polling],
    ],
  ])("%s", async (_rule, asked, sent) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const api = await scriptedApi(() => []);
    const client = clientOf(api, { ratePerSecond: 1 });
    const ask = (what: string) => {
      if (what === order) return client.createOrder(NEW_ORDER);
      return what === person ? client.offers(OFFER_REQUEST) : client.findOrders({ ids: ["a"] });
    };
    await ask(person);
    const waiting = asked.map(ask);
    for (let second = 1; second <= waiting.length; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await until(() => api.requests.length > second);
      expect(api.requests).toHaveLength(second + 1);
    }
    await Promise.all(waiting);
    expect(api.requests.slice(1).map(({ method, path }) => `${method} ${path}`)).toEqual(sent);
  });

  it("and the API itself asks for a pause, everybody keeps it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const api = await scriptedApi((_request, response) => {
      api.answer(() => ({ result: true }));
      reply(response, 429, "", { "retry-after": "3" });
    });
    const client = clientOf(api);
    const check = () => client.validateAddress("BTC", "bc1q", null);
    expect(failureOf(await check())).toMatchObject({
      kind: "rate-limited",
      retryAfterMs: 3_000,
      maybeDone: false,
    });
    const others = [check(), check()];
    await vi.advanceTimersByTimeAsync(2_999);
    // A stranger's calls are answered meanwhile, so ours would have come in had they been sent.
    const stranger = clientOf(api);
    for (let call = 0; call < 3; call++) await stranger.validateAddress("BTC", "bc1q", null);
    expect(api.requests).toHaveLength(1 + 3);
    await vi.advanceTimersByTimeAsync(1);
    expect((await Promise.all(others)).map(resultOf)).toEqual([{ valid: true }, { valid: true }]);
  });

  it("nobody waits for ever: who would wait too long is told that it is busy", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const api = await scriptedApi(() => []);
    const client = clientOf(api, { ratePerSecond: 1 });
    resultOf(await client.offers(OFFER_REQUEST));
    const crowd = Array.from({ length: 9 }, () => client.offers(OFFER_REQUEST));
    for (let second = 1; second <= 8; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await until(() => api.requests.length > Math.min(second, 7));
    }
    const failures = (await Promise.all(crowd)).filter(({ ok }) => !ok).map(failureOf);
    expect(failures.length).toBeGreaterThan(0);
    expect(api.requests.length + failures.length).toBe(1 + crowd.length);
    for (const failure of failures)
      expect(failure).toEqual({ kind: "rate-limited", details: [], maybeDone: false });
  });
});

describe("the log", () => {
  it("tells method, path, status and kind of each failed call, and no secret, address, body or id of a person", async () => {
    const api = await scriptedApi(({ path }, response) => {
      if (path === "/v1/providers") return [{ name: "no code" }, { code: "moonpay", name: "MoonPay" }];
      if (path === "/v1/orders") return reset(response);
      return reply(
        response,
        400,
        apiError("validation", [{ cause: "walletAddress", value: NEW_ORDER.refundAddress }]),
      );
    });
    const { log, lines, text } = capturedLog();
    const client = clientOf(api, { log, retries: 0 });
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
    const signatures = api.requests.map(({ headers }) => String(headers["x-api-signature"]));
    const secrets = [
      API_KEY,
      NEW_ORDER.refundAddress,
      "memo-4711",
      NEW_ORDER.externalOrderId,
      NEW_ORDER.externalUserId,
    ];
    for (const secret of [...secrets, ...signatures]) expect(text()).not.toContain(secret);
  });

  it("shows the URL that was signed when the key is refused, without what identifies a person", async () => {
    const api = await scriptedApi((_request, response) => reply(response, 401, apiError("unauthorized")));
    const { log, lines, text } = capturedLog();
    await clientOf(api, { log }).offers({ ...OFFER_REQUEST, state: "CA" });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.level).toBe("error");
    expect(lines[0]?.about["signedUrl"]).toBe(
      `${api.url}/v1/sell/offers?currencyFrom=BTC&currencyTo=EUR&amountFrom=***&country=FR&state=***`,
    );
    expect(text()).not.toContain(API_KEY);
  });

  it("never shows where a person is sent", async () => {
    const api = await scriptedApi(() => ({
      orderId: "o-1",
      redirectUrl: "https://sell.example/1?email=a%40b.c",
    }));
    const { log, text } = capturedLog();
    resultOf(await clientOf(api, { log }).createOrder(NEW_ORDER));
    expect(text()).not.toContain("sell.example");
  });
});

describe("closing", () => {
  it("lets a call under way come to its end", async () => {
    const arrived = Promise.withResolvers<void>();
    const answerNow = Promise.withResolvers<void>();
    const api = await scriptedApi(async () => {
      arrived.resolve();
      await answerNow.promise;
      return { orderId: "o-1", redirectUrl: "https://sell.example/1" };
    });
    const client = clientOf(api);
    const placing = client.createOrder(NEW_ORDER);
    await arrived.promise;
    const closed = client.close();
    answerNow.resolve();
    expect(resultOf(await placing).id).toBe("o-1");
    await closed;
  });
});

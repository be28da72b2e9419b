import { describe, expect, it, vi } from "vitest";
import { capturedLog } from "../support/log.ts";
import {
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
  standStill,
  until,
} from "./scripted-api.ts";

/** Does one thing to the first request, and answers all others with this. */
function onceThen(json: unknown, first: Script): Script {
  let isFirst = true;
  return (request, response) => {
    if (!isFirst) return json;
    isFirst = false;
    return first(request, response);
  };
}

describe("a read", () => {
  it.each<[string, Script]>([
    ["a broken connection", resetting],
    ["a fault of the API", replying(500)],
    ["a gateway's page", replying(503, "<html>")],
    ["429", replying(429, apiError("tooManyRequests"))],
    ["an answer that never comes", () => {}],
  ])("is asked again after %s", async (_what, misfortune) => {
    const { api, client } = await scripted(onceThen([], misfortune), { timeoutMs: 250 });
    expect(await client.offers(OFFER_REQUEST)).toEqual({ ok: true, value: { offers: [], refusals: [] } });
    expect(api.requests).toHaveLength(2);
    expect(api.requests[0]?.target).toBe(api.requests[1]?.target);
  });

  it("is given up after three tries, and has certainly changed nothing", async () => {
    const { api, client } = await scripted(replying(503));
    expect(failureOf(await client.offers(OFFER_REQUEST))).toEqual({ ...nothingDone("server"), status: 503 });
    expect(api.requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410, 422])("is not asked again after %i", async (status) => {
    const { api, client } = await scripted(replying(status));
    expect(failureOf(await client.offers(OFFER_REQUEST)).status).toBe(status);
    expect(api.requests).toHaveLength(1);
  });

  it("waits as long as the API asks for before it is asked again", async () => {
    const { client } = await scripted(onceThen([], replying(503, "", { "retry-after": "1" })));
    const startedAt = performance.now();
    resultOf(await client.offers(OFFER_REQUEST));
    expect(performance.now() - startedAt).toBeGreaterThan(990);
  });

  it("is not kept waiting when the API asks for long, and its wish is handed on", async () => {
    const { api, client } = await scripted(replying(429, "", { "retry-after": "60" }));
    expect(failureOf(await client.offers(OFFER_REQUEST)).retryAfterMs).toBe(60_000);
    expect(api.requests).toHaveLength(1);
  });

  it("understands a wish given as a date", async () => {
    const { client } = await scripted(replying(503, "", { "retry-after": "Thu, 18 Sep 2025 11:02:00 GMT" }), {
      now: () => Date.UTC(2025, 8, 18, 11),
    });
    expect(failureOf(await client.offers(OFFER_REQUEST)).retryAfterMs).toBe(120_000);
  });
});

describe("a check of an address", () => {
  it("is not repeated by itself: only reads are", async () => {
    const { api, client } = await scripted(resetting);
    expect(failureOf(await client.validateAddress("BTC", "bc1q", null)).kind).toBe("network");
    expect(api.requests).toHaveLength(1);
  });
});

describe("an API that keeps failing", () => {
  it("is left alone for a while, then tried by one request, and used again once that works", async () => {
    let now = 0;
    const { log, lines } = capturedLog();
    const options = { retries: 0, suspendAfter: 3, uptime: () => now, log };
    const { api, client } = await scripted(replying(503), options);
    for (let call = 0; call < 3; call++) await client.offers(OFFER_REQUEST);

    expect(failureOf(await client.createOrder(NEW_ORDER))).toEqual(nothingDone("suspended"));
    expect(api.requests).toHaveLength(3);
    expect(client.load().isSuspended).toBe(true);

    now += 10_001;
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("server");
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("suspended");
    expect(api.requests).toHaveLength(4);

    now += 10_001;
    api.answer(() => []);
    const answers = await Promise.all([1, 2, 3].map(() => client.offers(OFFER_REQUEST)));
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.failure.kind))).toEqual([
      "ok",
      "suspended",
      "suspended",
    ]);
    expect(api.requests).toHaveLength(5);
    resultOf(await client.offers(OFFER_REQUEST));
    expect(client.load().isSuspended).toBe(false);
    expect(lines.filter(({ level }) => level === "error")).toHaveLength(2);
    expect(lines.filter(({ level }) => level === "info")).toHaveLength(1);
  });

  it("is not even queued for while it is left alone", async () => {
    standStill("setTimeout", "clearTimeout", "performance");
    const { client } = await scripted(replying(503), { ratePerSecond: 1, retries: 0, suspendAfter: 1 });
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("server");
    // The next turn is a second away, on a clock that stands still.
    expect(failureOf(await client.offers(OFFER_REQUEST)).kind).toBe("suspended");
  });

  it("is asked on when it refuses, however often: a refusal is an answer", async () => {
    const { api, client } = await scripted(replying(400, apiError("validation")), { suspendAfter: 3 });
    for (let call = 0; call < 8; call++) await client.offers(OFFER_REQUEST);
    expect(api.requests).toHaveLength(8);
  });

  it("is asked on when it fails only now and then", async () => {
    const { api, client } = await scripted(
      (request, response) => (request.query.get("country") === "FR" ? [] : replying(500)(request, response)),
      { suspendAfter: 3, retries: 0 },
    );
    for (const country of ["DE", "IT", "FR", "DE", "IT", "FR", "DE", "IT"])
      await client.offers({ ...OFFER_REQUEST, country });
    expect(api.requests).toHaveLength(8);
  });
});

describe("when more is asked than the pace allows", () => {
  const order = "POST /v1/sell/orders";
  const person = "POST /v1/validate-address";
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
    standStill("setTimeout", "clearTimeout", "performance");
    const { api, client } = await scripted(() => [], { ratePerSecond: 1 });
    const ask = (what: string) => {
      if (what === order) return client.createOrder(NEW_ORDER);
      return what === person
        ? client.validateAddress("BTC", "an address", null)
        : client.findOrders({ ids: ["a"] });
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
    standStill("setTimeout", "clearTimeout", "performance");
    const { api, client } = await scripted(
      onceThen({ result: true }, replying(429, "", { "retry-after": "3" })),
    );
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

  it("nobody waits longer than a minute: who would is told at once about how long it takes", async () => {
    standStill("setTimeout", "clearTimeout", "performance");
    const { api, client } = await scripted(() => [], { ratePerSecond: 1 / 25 });
    resultOf(await client.offers(OFFER_REQUEST));
    const crowd = Array.from({ length: 4 }, () => client.offers(OFFER_REQUEST));
    const told = await Promise.all(crowd.slice(2).map(async (call) => failureOf(await call)));
    expect(told).toEqual(told.map(() => ({ ...nothingDone("busy"), retryAfterMs: 75_000 })));
    for (let served = 1; served <= 2; served++) {
      await vi.advanceTimersByTimeAsync(25_000);
      await until(() => api.requests.length > served);
    }
    for (const call of crowd.slice(0, 2)) resultOf(await call);
    expect(api.requests).toHaveLength(3);
  });

  it("the pace is halved by a refusal, and grows again while none comes", async () => {
    standStill("setTimeout", "clearTimeout", "performance");
    const { log, lines } = capturedLog();
    const { api, client } = await scripted(onceThen([], replying(429)), {
      ratePerSecond: 4,
      retries: 0,
      log,
    });
    const ask = () => client.offers(OFFER_REQUEST);
    expect(failureOf(await ask()).kind).toBe("rate-limited");
    expect(lines).toContainEqual(
      expect.objectContaining({ message: "Changelly rate limit; calling half as often", about: { rate: 2 } }),
    );
    const later = [ask(), ask(), ask()];
    await until(() => api.requests.length === 2);
    resultOf(await (later[0] ?? ask()));
    // Two in one second, the refused one included.
    expect(api.requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    for (const call of later) resultOf(await call);
    expect(api.requests).toHaveLength(4);
  });
});

describe("closing", () => {
  it("lets a call under way come to its end", async () => {
    const arrived = Promise.withResolvers<void>();
    const answerNow = Promise.withResolvers<void>();
    const { client } = await scripted(async () => {
      arrived.resolve();
      await answerNow.promise;
      return { orderId: "o-1", redirectUrl: "https://sell.example/1" };
    });
    const placing = client.createOrder(NEW_ORDER);
    await arrived.promise;
    const closed = client.close();
    answerNow.resolve();
    expect(resultOf(await placing).id).toBe("o-1");
    await closed;
  });
});

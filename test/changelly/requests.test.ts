import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal } from "../../src/changelly/schemas.ts";
import {
  API_KEY,
  apiError,
  clientOf,
  failureOf,
  isSigned,
  NEW_ORDER,
  OFFER_REQUEST,
  replying,
  resultOf,
  type Script,
  scripted,
  scriptedApi,
} from "./scripted-api.ts";

describe("what the API receives", () => {
  it("is signed over the URL and the body exactly as sent, with key and content type on reads too", async () => {
    const { api, client } = await scripted();

    await client.countries();
    await client.currencies();
    await client.providers();
    await client.offers(OFFER_REQUEST);
    await client.validateAddress("XRP", "rExample", "1234");
    await client.createOrder(NEW_ORDER);
    await client.findOrders({ ids: ["a", "b"] });
    await client.updateSandboxOrder("5154302e-3stl-75p4", { status: "expired" });
    await client.resendCallback("5154302e-3stl-75p4");

    expect(api.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      "GET /v1/available-countries?supportedFlow=sell",
      "GET /v1/currencies?supportedFlow=sell",
      "GET /v1/providers",
      "GET /v1/sell/offers?currencyFrom=BTC&currencyTo=EUR&amountFrom=0.1&country=FR",
      "POST /v1/validate-address",
      "POST /v1/sell/orders",
      "GET /v1/orders?orderId%5B0%5D=a&orderId%5B1%5D=b&offset=0&limit=100",
      "PATCH /v1/sandbox/order/5154302e-3stl-75p4",
      "POST /v1/sandbox/order/5154302e-3stl-75p4/resend-callback",
    ]);
    for (const request of api.requests) {
      expect(isSigned(api.url, request)).toBe(true);
      expect(request.headers["x-api-key"]).toBe(API_KEY);
      expect(request.headers["content-type"]).toBe("application/json");
    }
    expect(api.requests.filter(({ method }) => method === "GET").every(({ body }) => body === "")).toBe(true);
    expect(api.requests.at(-1)?.body).toBe("{}");
  });

  it("is signed whatever people type and whatever ids look like", async () => {
    const { api, client } = await scripted();
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(word, word, word, async (state, address, memo) => {
        api.requests.length = 0;
        await client.offers({ ...OFFER_REQUEST, state });
        await client.validateAddress("XLM", address, memo);
        await client.findOrders({ externalIds: [state, address, memo] });
        await client.resendCallback(`x${memo}`);
        expect(api.requests.length).toBeGreaterThanOrEqual(4);
        expect(api.requests.every((request) => isSigned(api.url, request))).toBe(true);
        expect(api.requests[0]?.query.get("state")).toBe(state);
        expect(JSON.parse(api.requests[1]?.body ?? "")).toEqual({
          currency: "XLM",
          walletAddress: address,
          walletExtraId: memo,
        });
      }),
      { numRuns: 25 },
    );
  });

  it("carries the state where there is one, and no memo where there is none", async () => {
    const { api, client } = await scripted();
    await client.offers({ ...OFFER_REQUEST, country: "US", state: "CA" });
    await client.validateAddress("BTC", "bc1q", null);
    await client.createOrder({ ...NEW_ORDER, country: "US", state: "CA", paymentMethod: null });
    expect(api.requests[0]?.query.get("state")).toBe("CA");
    expect(JSON.parse(api.requests[1]?.body ?? "")).toEqual({ currency: "BTC", walletAddress: "bc1q" });
    const order = JSON.parse(api.requests[2]?.body ?? "");
    expect(order.state).toBe("CA");
    expect(order).not.toHaveProperty("paymentMethod");
  });

  it("holds the whole order and nothing else", async () => {
    const { api, client } = await scripted();
    await client.createOrder({ ...NEW_ORDER, metadata: { memo: "12" } });
    expect(api.requests[0]?.body).toBe(
      '{"externalOrderId":"7b0c2b8e-5f1c-4a53-8a3e-1f6d2c1e9a10","externalUserId":"4815162342",' +
        '"providerCode":"moonpay","currencyFrom":"BTC","currencyTo":"EUR","amountFrom":0.1,"country":"FR",' +
        '"refundAddress":"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4","paymentMethod":"sepa_bank_transfer",' +
        '"metadata":{"memo":"12"}}',
    );
  });

  it.each([
    ["0.1", "0.1"],
    ["1.50", "1.5"],
    ["25", "25"],
    ["0.123456789012345678", '"0.123456789012345678"'],
    ["9007199254740993", '"9007199254740993"'],
  ])("has the amount %s as %s: a number only where that keeps the value", async (amountFrom, written) => {
    const { api, client } = await scripted();
    await client.createOrder({ ...NEW_ORDER, amountFrom });
    expect(api.requests[0]?.body).toContain(`"amountFrom":${written},`);
  });

  it("keeps the value of any amount, to the last digit", async () => {
    const { api, client } = await scripted();
    const amount = fc
      .tuple(fc.nat({ max: 999_999_999 }), fc.stringMatching(/^[0-9]{1,18}$/))
      .map(([whole, fraction]) => `${whole}.${fraction}`);
    await fc.assert(
      fc.asyncProperty(amount, async (amountFrom) => {
        await client.createOrder({ ...NEW_ORDER, amountFrom });
        const sent = /"amountFrom":"?([^",]+)"?,/.exec(api.requests.at(-1)?.body ?? "")?.[1];
        expect(plainDecimal(sent)).toBe(plainDecimal(amountFrom));
      }),
      { numRuns: 40 },
    );
  });

  it("goes below the path prefix of the base URL, which is signed with it", async () => {
    const api = await scriptedApi();
    const baseUrl = `${api.url}/gateway/changelly`;
    await clientOf(api, { baseUrl: `${baseUrl}/` }).providers();
    const [request] = api.requests;
    expect(request?.target).toBe("/gateway/changelly/v1/providers");
    expect(request && isSigned(api.url, request)).toBe(true);
  });

  it("is not repeated at the address a redirect points to: the signature is for one URL", async () => {
    const { api, client } = await scripted(replying(302, [], { location: "/v1/elsewhere" }));
    expect(failureOf(await client.providers())).toMatchObject({ kind: "bad-response", status: 302 });
    expect(failureOf(await client.createOrder(NEW_ORDER))).toMatchObject({ maybeDone: true });
    expect(api.requests.map(({ path }) => path)).toEqual(["/v1/providers", "/v1/sell/orders"]);
  });
});

describe("changing a test order", () => {
  const changed = { orderId: "o-1", status: "hold", redirectUrl: "https://sell.example/1" };
  const knowing =
    (methods: Readonly<Record<string, Script>>): Script =>
    (request, response) =>
      methods[request.method]?.(request, response);

  it("falls back to POST, once, where the API knows no PATCH", async () => {
    const { api, client } = await scripted(knowing({ PATCH: replying(405), POST: () => changed }));
    const order = resultOf(await client.updateSandboxOrder("o-1", { status: "hold" }));
    expect(order).toMatchObject({ id: "o-1", status: "hold" });
    expect(api.requests.map(({ method, body }) => `${method} ${body}`)).toEqual([
      'PATCH {"status":"hold"}',
      'POST {"status":"hold"}',
    ]);
  });

  it("tells of an unknown order when neither way finds it", async () => {
    const unknown = replying(404, apiError("notFound"));
    const { api, client } = await scripted(knowing({ PATCH: unknown, POST: replying(405) }));
    const failure = failureOf(await client.updateSandboxOrder("o-1", { status: "hold" }));
    expect(failure).toMatchObject({ kind: "not-found", status: 404, reason: "notFound" });
    expect(api.requests).toHaveLength(2);
  });

  it("has no second try when the change itself is refused", async () => {
    const { api, client } = await scripted(replying(400, apiError("validation")));
    await client.updateSandboxOrder("o-1", { country: "US" });
    expect(api.requests).toHaveLength(1);
  });

  it("tells whether our endpoint took the callback sent again", async () => {
    const { client } = await scripted(() => ({ status: "failed" }));
    expect(await client.resendCallback("o-1")).toEqual({ ok: true, value: "failed" });
  });

  it("is refused with production keys, without a request", async () => {
    const { api, client } = await scripted(() => changed, { environment: "production" });
    const refused = { kind: "rejected", reason: "txType", details: [], maybeDone: false };
    expect(failureOf(await client.updateSandboxOrder("o-1", { status: "complete" }))).toEqual(refused);
    expect(failureOf(await client.resendCallback("o-1"))).toEqual(refused);
    expect(api.requests).toEqual([]);
  });
});

describe("a client is not made", () => {
  it.each([
    ["of a base URL with a query", { baseUrl: "https://fiat-api.changelly.com?x=1" }],
    ["of a base URL with a password", { baseUrl: "https://me:secret@fiat-api.changelly.com" }],
    ["of a base URL that is none", { baseUrl: "fiat-api.changelly.com" }],
    ["of a base URL of another kind", { baseUrl: "ftp://fiat-api.changelly.com" }],
    ["of an API key with a line break", { apiKey: "5f1d\n" }],
    ["of a pace of nothing", { ratePerSecond: 0 }],
  ])("%s", (_what, fault) => {
    expect(() => clientOf({ url: "https://fiat-api.changelly.com" }, fault)).toThrow(
      /^(baseUrl|apiKey|ratePerSecond) /,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { plainDecimal } from "../../src/changelly/schemas.ts";
import {
  capturedLog,
  clientOf,
  failureOf,
  NEW_ORDER,
  OFFER_REQUEST,
  reply,
  resultOf,
  scriptedApi,
} from "./scripted-api.ts";

const sell = (providerCode: string, more: object = {}) => ({
  providerCode,
  supportedFlows: ["sell"],
  ...more,
});

async function countriesFrom(json: unknown) {
  return resultOf(await clientOf(await scriptedApi(() => json)).countries());
}

async function currenciesFrom(json: unknown) {
  return resultOf(await clientOf(await scriptedApi(() => json)).currencies());
}

async function offersFrom(json: unknown, amountFrom = "0.1") {
  return resultOf(await clientOf(await scriptedApi(() => json)).offers({ ...OFFER_REQUEST, amountFrom }));
}

async function orderFrom(json: object, environment: "sandbox" | "production" = "sandbox") {
  const api = await scriptedApi(() => ({ orderId: "o-1", ...json }));
  return resultOf(await clientOf(api, { environment }).createOrder(NEW_ORDER));
}

describe("countries", () => {
  const france = { code: "FR", name: "France", providers: [sell("moonpay")] };
  const expected = [{ code: "FR", name: "France", states: [], providers: ["moonpay"] }];

  it.each([
    ["a list", [france]],
    ["one bare object", france],
    ["a wrapped list", { countries: [france] }],
  ])("are read from %s", async (_form, json) => {
    expect(await countriesFrom(json)).toEqual(expected);
  });

  it("come with the states of the US, and without providers that do not buy there", async () => {
    const us = {
      code: "US",
      name: "United States",
      states: [{ code: "CA", name: "California" }, { name: "without code" }, { code: "AZ" }],
      providers: [
        sell("moonpay"),
        { providerCode: "wert", supportedFlows: ["buy"] },
        { providerCode: "banxa", supportedFlow: ["buy", "sell"] },
        { providerCode: "transak", supportedFlow: "sell" },
        { providerCode: "kado" },
        { supportedFlows: ["sell"] },
      ],
    };
    expect(await countriesFrom([us])).toEqual([
      {
        code: "US",
        name: "United States",
        states: [
          { code: "CA", name: "California" },
          { code: "AZ", name: "AZ" },
        ],
        providers: ["moonpay", "banxa", "transak", "kado"],
      },
    ]);
  });

  it("are left out where nobody buys, and kept where the API does not say who does", async () => {
    const countries = await countriesFrom([
      { code: "DE", name: "Germany", providers: [{ providerCode: "wert", supportedFlows: ["buy"] }] },
      { code: "AT", name: "Austria", providers: [] },
      { code: "IT", name: "Italy", providers: null },
      { code: "ES", name: "Spain" },
    ]);
    expect(countries.map(({ code, providers }) => [code, providers])).toEqual([
      ["IT", null],
      ["ES", null],
    ]);
  });

  it("are a failure when nothing of them can be read, so that no empty list is kept", async () => {
    for (const json of [[{ name: "France" }], {}, null, "FR", 7]) {
      const client = clientOf(
        await scriptedApi((_request, response) => reply(response, 200, JSON.stringify(json))),
      );
      expect(failureOf(await client.countries())).toMatchObject({ kind: "bad-response", status: 200 });
    }
  });
});

describe("currencies", () => {
  it("carry limits on what is sent for coins and on what is got for money, in plain decimals", async () => {
    const limits = { send: { min: "0.001", max: 2 }, get: { min: 30, max: "10000.50" } };
    const { crypto, fiat } = await currenciesFrom([
      {
        type: "crypto",
        ticker: "USDTRX",
        name: "Tether",
        extraIdName: null,
        precision: "6",
        network: "tron",
        protocol: "",
        providers: [sell("moonpay", { limits }), sell("banxa", { limits: { send: { min: 1e-7 }, get: [] } })],
      },
      { type: "fiat", ticker: "EUR", name: "Euro", precision: "2", providers: [sell("moonpay", { limits })] },
    ]);
    expect(crypto).toEqual([
      {
        ticker: "USDTRX",
        name: "Tether",
        network: "tron",
        precision: 6,
        extraIdName: null,
        providers: [
          { code: "moonpay", min: "0.001", max: "2" },
          { code: "banxa", min: "0.0000001" },
        ],
      },
    ]);
    expect(fiat).toEqual([
      {
        ticker: "EUR",
        name: "Euro",
        precision: 2,
        providers: [{ code: "moonpay", min: "30", max: "10000.5" }],
      },
    ]);
  });

  it.each([
    ["missing", {}],
    ["null", { limits: null }],
    ["an empty object", { limits: {} }],
    ["an empty list", { limits: [] }],
    ["empty lists inside", { limits: { send: [], get: [] } }],
    ["nulls inside", { limits: { send: { min: null, max: null } } }],
    ["nonsense", { limits: { send: { min: "none", max: -1 } } }],
  ])("carry no limits where they are %s", async (_form, limits) => {
    const { crypto } = await currenciesFrom([
      { type: "crypto", ticker: "BTC", providers: [sell("moonpay", limits)] },
    ]);
    expect(crypto[0]?.providers).toEqual([{ code: "moonpay" }]);
  });

  it.each([
    ["is told", { ticker: "ATOM", extraIdName: "Memo" }, "Memo"],
    ["is told to be none", { ticker: "XRP", extraIdName: null }, null],
    ["is told to be none, as empty text", { ticker: "XRP", extraIdName: "" }, null],
    ["is not told for a coin known to have one", { ticker: "XRP" }, "Destination tag"],
    ["is not told for another coin", { ticker: "BTC" }, null],
  ])("name the extra id as it %s", async (_case, currency, extraIdName) => {
    const { crypto } = await currenciesFrom([{ type: "crypto", ...currency }]);
    expect(crypto[0]?.extraIdName).toBe(extraIdName);
  });

  it.each([
    ["8", 8],
    [18, 18],
    ["many", 8],
    [undefined, 8],
    [-1, 8],
    [2.5, 8],
  ])("have a precision of %s as %i digits", async (precision, digits) => {
    const { crypto } = await currenciesFrom([{ type: "crypto", ticker: "BTC", precision }]);
    expect(crypto[0]?.precision).toBe(digits);
  });

  it("lose one that is malformed, which the log tells, and those nobody buys", async () => {
    const { log, lines } = capturedLog();
    const api = await scriptedApi(() => ({
      currencies: [
        { type: "crypto", name: "without ticker" },
        { type: "stock", ticker: "ACME" },
        { type: "crypto", ticker: "DOGE", providers: [{ providerCode: "wert", supportedFlows: ["buy"] }] },
        { type: "crypto", ticker: "BTC", name: "Bitcoin", network: "" },
        { type: "fiat", ticker: "EUR" },
      ],
    }));
    const { crypto, fiat } = resultOf(await clientOf(api, { log }).currencies());
    expect(crypto).toEqual([
      { ticker: "BTC", name: "Bitcoin", network: null, precision: 8, extraIdName: null, providers: null },
    ]);
    expect(fiat).toEqual([{ ticker: "EUR", name: "EUR", precision: 2, providers: null }]);
    const warning = lines.find(({ level }) => level === "warn");
    expect(warning?.about).toMatchObject({ path: "/v1/currencies", count: 2 });
    expect(JSON.stringify(warning?.about["faults"])).toMatch(
      /currencies\[0\].*ticker.*currencies\[1\].*type/,
    );
  });
});

describe("providers", () => {
  it("are found by code, with a rating however it is written", async () => {
    const client = clientOf(
      await scriptedApi(() => [
        { code: "moonpay", name: "MoonPay", trustPilotRating: "4.2", iconUrl: "https://cdn.example/m.svg" },
        { code: "banxa", name: "Banxa", trustPilotRating: 3.9 },
        { code: "wert", trustPilotRating: null },
        { code: "transak", name: "Transak" },
        { name: "without code" },
      ]),
    );
    expect([...resultOf(await client.providers()).values()]).toEqual([
      { code: "moonpay", name: "MoonPay", rating: "4.2" },
      { code: "banxa", name: "Banxa", rating: "3.9" },
      { code: "wert", name: "wert", rating: null },
      { code: "transak", name: "Transak", rating: null },
    ]);
  });
});

describe("offers", () => {
  const moonpay = {
    providerCode: "moonpay",
    rate: "2729.1337",
    invertedRate: "0.0003664166398297013",
    fee: "13.14",
    amountFrom: "0.1",
    amountExpectedTo: "272.91337",
  };
  const methods = [
    { method: "card", methodName: "Visa / Mastercard", amountExpectedTo: "99.5", rate: "995", fee: "9" },
    { method: "sepa_bank_transfer", methodName: "SEPA", amountExpectedTo: "272.91337", fee: 13.14 },
    { method: "pix", methodName: "PIX", amountExpectedTo: "100" },
  ];
  const sorted = [
    { code: "sepa_bank_transfer", name: "SEPA", payout: "272.91337", rate: null, fee: "13.14" },
    { code: "pix", name: "PIX", payout: "100", rate: null, fee: null },
    { code: "card", name: "Visa / Mastercard", payout: "99.5", rate: "995", fee: "9" },
  ];

  it.each([
    ["paymentMethodOffer", [{ ...moonpay, paymentMethodOffer: methods }]],
    ["paymentMethodOffers", [{ ...moonpay, paymentMethodOffers: methods }]],
    ["both names, one empty", [{ ...moonpay, paymentMethodOffer: [], paymentMethodOffers: methods }]],
    ["a wrapper", { offers: [{ ...moonpay, paymentMethodOffer: methods }] }],
  ])("list their payout methods under %s, best payout first", async (_spelling, json) => {
    expect(await offersFrom(json)).toEqual({
      offers: [{ providerCode: "moonpay", methods: sorted }],
      refusals: [],
    });
  });

  it.each([
    ["missing", {}],
    ["null", { paymentMethodOffer: null }],
    ["empty", { paymentMethodOffers: [] }],
    ["unreadable", { paymentMethodOffer: [{ methodName: "without code or payout" }] }],
  ])("are one method without a name where the list is %s", async (_form, list) => {
    const total = { code: null, name: null, payout: "272.91337", rate: "2729.1337", fee: "13.14" };
    expect((await offersFrom([{ ...moonpay, ...list }])).offers).toEqual([
      { providerCode: "moonpay", methods: [total] },
    ]);
  });

  it("leave out a method that pays nothing", async () => {
    const list = [methods[0], { ...methods[1], amountExpectedTo: "0.00" }];
    const { offers } = await offersFrom([{ ...moonpay, paymentMethodOffer: list }]);
    expect(offers[0]?.methods.map(({ code }) => code)).toEqual(["card"]);
  });

  it("take a single method that is no list", async () => {
    const { offers } = await offersFrom([{ ...moonpay, paymentMethodOffer: methods[2] }]);
    expect(offers[0]?.methods.map(({ code }) => code)).toEqual(["pix"]);
  });

  it("keep every digit, as number or text", async () => {
    const api = await scriptedApi((_request, response) =>
      reply(response, 200, '[{"providerCode":"moonpay","amountExpectedTo":123456789012345678.123456789}]'),
    );
    const { offers } = resultOf(await clientOf(api).offers(OFFER_REQUEST));
    expect(offers[0]?.methods[0]?.payout).toBe("123456789012345678.123456789");
  });

  it("stand beside the refusals of other providers, which never fail the call", async () => {
    const { offers, refusals } = await offersFrom([
      moonpay,
      { providerCode: "banxa", errorType: "timeout", errorMessage: "…", errorDetails: null },
      { providerCode: "transak", errorType: "somethingNew", errorMessage: "…", errorDetails: null },
      { providerCode: "wert", rate: "1" },
      { providerCode: "kado", amountExpectedTo: "0" },
      { errorType: "unavailable" },
    ]);
    expect(offers.map(({ providerCode }) => providerCode)).toEqual(["moonpay"]);
    expect(refusals).toEqual([
      { providerCode: "banxa", reason: "timeout" },
      { providerCode: "transak", reason: "somethingNew" },
      { providerCode: "wert", reason: "invalidOffer" },
      { providerCode: "kado", reason: "invalidOffer" },
    ]);
  });

  it.each([
    ["a minimum", [{ cause: "min", value: "0.05" }], { min: "0.05" }],
    ["a maximum", [{ cause: "max", value: "0.50" }], { max: "0.5" }],
    [
      "both",
      [
        { cause: "max", value: 2 },
        { cause: "min", value: "5e-2" },
      ],
      { min: "0.05", max: "2" },
    ],
    ["a minimum by another name, known by its size", [{ cause: "amountFrom", value: "0.2" }], { min: "0.2" }],
    [
      "a maximum by another name, known by its size",
      [{ cause: "amountFrom", value: "0.02" }],
      { max: "0.02" },
    ],
    ["nothing, where the amount itself is named", [{ cause: "amountFrom", value: "0.1" }], {}],
    ["nothing, where the value is a phrase", [{ cause: "min", value: "too small" }], {}],
    ["nothing, where there are no details", null, {}],
    ["nothing, where the details are an object", { cause: "min" }, {}],
  ])("refused for limits tell %s", async (_what, errorDetails, bounds) => {
    const element = { providerCode: "moonpay", errorType: "limits", errorMessage: "…", errorDetails };
    expect((await offersFrom([element])).refusals).toEqual([
      { providerCode: "moonpay", reason: "limits", ...bounds },
    ]);
  });

  it("may be none at all", async () => {
    expect(await offersFrom([])).toEqual({ offers: [], refusals: [] });
  });
});

describe("the verdict on an address", () => {
  it.each([
    [{ result: true, cause: null }, { valid: true }],
    [{ result: true }, { valid: true }],
    [
      { result: false, cause: "walletAddress" },
      { valid: false, cause: "address" },
    ],
    [
      { result: false, cause: "walletExtraId" },
      { valid: false, cause: "memo" },
    ],
    [
      { result: false, cause: null },
      { valid: false, cause: "unknown" },
    ],
    [
      { result: false, cause: "weather" },
      { valid: false, cause: "unknown" },
    ],
  ])("%j is %j", async (json, verdict) => {
    const client = clientOf(await scriptedApi(() => json));
    expect(resultOf(await client.validateAddress("XRP", "r", "1"))).toEqual(verdict);
  });

  it.each([[{ result: "true" }], [{ result: 1 }], [{}], [null], [[]]])(
    "%j is none: nothing passes for valid",
    async (json) => {
      const client = clientOf(
        await scriptedApi((_request, response) => reply(response, 200, JSON.stringify(json))),
      );
      expect(failureOf(await client.validateAddress("XRP", "r", "1")).kind).toBe("bad-response");
    },
  );
});

describe("an order", () => {
  it("is read in full, with amounts in plain decimals", async () => {
    const order = await orderFrom({
      externalOrderId: NEW_ORDER.externalOrderId,
      externalUserId: "4815162342",
      type: "sell",
      status: "pending",
      redirectUrl: "https://sell.example/1?x=%20y",
      providerCode: "moonpay",
      currencyFrom: "BTC",
      currencyTo: "EUR",
      amountFrom: 0.1,
      payinAmount: "0.10",
      payoutAmount: 272.91,
      transactionHash: "0xabc",
      createdAt: "2024-05-09T06:06:07.845Z",
      somethingNew: { of: "tomorrow" },
    });
    expect(order).toEqual({
      id: "o-1",
      externalOrderId: NEW_ORDER.externalOrderId,
      externalUserId: "4815162342",
      type: "sell",
      status: "pending",
      redirectUrl: "https://sell.example/1?x=%20y",
      providerCode: "moonpay",
      currencyFrom: "BTC",
      currencyTo: "EUR",
      amountFrom: "0.1",
      payinAmount: "0.1",
      payoutAmount: "272.91",
      transactionHash: "0xabc",
      createdAt: Date.UTC(2024, 4, 9, 6, 6, 7, 845),
    });
  });

  it.each(["0", "0.00", 0])("of which %j arrived has not been paid", async (zero) => {
    const order = await orderFrom({ payinAmount: zero, payoutAmount: zero });
    expect(order).toMatchObject({ payinAmount: null, payoutAmount: null });
  });

  it("needs nothing but its id: what is missing or null is null", async () => {
    const nothing = {
      externalOrderId: null,
      externalUserId: null,
      type: null,
      status: null,
      redirectUrl: null,
      providerCode: null,
      currencyFrom: null,
      currencyTo: null,
      amountFrom: null,
      payinAmount: null,
      payoutAmount: null,
      transactionHash: null,
      createdAt: null,
    };
    expect(await orderFrom({})).toEqual({ id: "o-1", ...nothing });
    expect(await orderFrom(nothing)).toEqual({ id: "o-1", ...nothing });
  });

  it("keeps a status nobody knows yet", async () => {
    expect((await orderFrom({ status: "onTheMoon" })).status).toBe("onTheMoon");
  });

  it.each([
    ["2019-07-22T10:10:09.000", Date.UTC(2019, 6, 22, 10, 10, 9)],
    ["2019-07-22 10:10:09", Date.UTC(2019, 6, 22, 10, 10, 9)],
    ["2019-07-22T12:10:09+02:00", Date.UTC(2019, 6, 22, 10, 10, 9)],
    ["2019-07-22", Date.UTC(2019, 6, 22)],
    ["soon", null],
    [7, null],
  ])("made at %s is read as UTC where no zone is told, wherever we are", async (createdAt, expected) => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(new Date(0).getTimezoneOffset()).toBe(-540);
    expect((await orderFrom({ createdAt })).createdAt).toBe(expected);
  });

  const anywhere = [
    ["https://provider.example/sell?signature=a%2Bb", "https://provider.example/sell?signature=a%2Bb"],
    ["http://provider.example/sell", null],
    ["http://127.0.0.1.provider.example/", null],
    ["javascript:alert(1)", null],
    ["tg://resolve?domain=x", null],
    ["https://bank.example@provider.example/", null],
    ["//provider.example", null],
    ["", null],
    [7, null],
    [null, null],
  ] as const;

  it.each(anywhere)("leads to %s as %s", async (redirectUrl, link) => {
    expect((await orderFrom({ redirectUrl })).redirectUrl).toBe(link);
    expect((await orderFrom({ redirectUrl }, "production")).redirectUrl).toBe(link);
  });

  it.each([
    "http://127.0.0.1:8080/selling/x",
    "http://localhost/x",
    "http://bot.localhost/x",
    "http://[::1]:80/x",
  ])("may lead to this very machine (%s) with sandbox keys only", async (redirectUrl) => {
    expect((await orderFrom({ redirectUrl })).redirectUrl).toBe(new URL(redirectUrl).href);
    expect((await orderFrom({ redirectUrl }, "production")).redirectUrl).toBeNull();
  });
});

describe("finding orders", () => {
  const order = (id: string, more: object = {}) => ({ orderId: id, externalOrderId: `our-${id}`, ...more });
  const page = (orders: unknown[], more: object = {}) => ({
    orders,
    limit: 100,
    offset: 0,
    total: orders.length,
    ...more,
  });

  it.each([
    ["the documented object", page([order("a")])],
    ["an object in a list", [page([order("a")])]],
    ["a bare list", [order("a")]],
    ["texts for numbers", page([order("a")], { total: "1", limit: "100" })],
  ])("reads %s", async (_form, json) => {
    const client = clientOf(await scriptedApi(() => json));
    expect(resultOf(await client.findOrders({ ids: ["a"] })).map(({ id }) => id)).toEqual(["a"]);
  });

  it("asks for one id by its bare name, for several by index, and for no more than 20 at a time", async () => {
    const api = await scriptedApi(({ query }) =>
      page([...query].flatMap(([name, id]) => (name.startsWith("orderId") ? [order(id)] : []))),
    );
    const client = clientOf(api);
    const ids = Array.from({ length: 41 }, (_, index) => `id-${index}`);
    expect(resultOf(await client.findOrders({ ids: [...ids, "id-7"] })).map(({ id }) => id)).toEqual(ids);
    expect(api.requests.map(({ query }) => [...query.keys()].length)).toEqual([22, 22, 3]);
    expect([...(api.requests[2]?.query ?? [])]).toEqual([
      ["orderId", "id-40"],
      ["offset", "0"],
      ["limit", "100"],
    ]);
    expect([...(api.requests[1]?.query ?? [])][0]).toEqual(["orderId[0]", "id-20"]);
  });

  it("asks nothing when no id is given, which would mean every order there is", async () => {
    const api = await scriptedApi(() => page([order("a")]));
    expect(await clientOf(api).findOrders({ ids: [] })).toEqual({ ok: true, value: [] });
    expect(api.requests).toEqual([]);
  });

  it("returns only what was asked for when the server ignores the filter, searching page by page", async () => {
    const all = Array.from({ length: 230 }, (_, index) => order(`o-${index}`));
    const api = await scriptedApi(({ query }) => {
      const offset = Number(query.get("offset"));
      return page(all.slice(offset, offset + 100), { total: all.length });
    });
    const client = clientOf(api);
    const found = resultOf(await client.findOrders({ externalIds: ["our-o-214", "our-o-3"] }));
    expect(found.map(({ id }) => id)).toEqual(["o-3", "o-214"]);
    expect(api.requests).toHaveLength(3);
  });

  it("says that an order is not there only when all matches have been seen", async () => {
    const api = await scriptedApi(() => page([], { total: 0 }));
    expect(await clientOf(api).findOrders({ externalIds: ["ours"] })).toEqual({ ok: true, value: [] });

    api.answer(() =>
      page(
        Array.from({ length: 100 }, (_, index) => order(`x-${index}`)),
        { total: 1_000_000 },
      ),
    );
    expect(failureOf(await clientOf(api).findOrders({ externalIds: ["ours"] })).kind).toBe("bad-response");

    api.answer(() => page([order("a"), { externalOrderId: "ours" }]));
    expect(failureOf(await clientOf(api).findOrders({ externalIds: ["ours"] })).kind).toBe("bad-response");
  });

  it("follows the page size the server settles on", async () => {
    const api = await scriptedApi(({ query }) => {
      const offset = Number(query.get("offset"));
      return offset < 20 ? { orders: [order(`o-${offset}`)], limit: 1 } : { orders: [], limit: 1 };
    });
    expect(resultOf(await clientOf(api).findOrders({ ids: ["o-4"] }))).toHaveLength(1);
    expect(api.requests).toHaveLength(5);

    api.answer(({ query }) => ({ orders: [order(`p-${query.get("offset")}`)], total: 3 }));
    expect(resultOf(await clientOf(api).findOrders({ ids: ["p-2", "p-9"] }))).toHaveLength(1);
    expect(api.requests).toHaveLength(8);
  });

  it("lists orders of anybody over as many pages as were asked for", async () => {
    const all = Array.from({ length: 250 }, (_, index) => order(`o-${index}`));
    const api = await scriptedApi(({ query }) => {
      const offset = Number(query.get("offset"));
      return page(all.slice(offset, offset + Number(query.get("limit"))), { total: all.length });
    });
    const client = clientOf(api);
    const first = resultOf(
      await client.listOrders({
        externalUserId: "7",
        from: Date.UTC(2025, 8, 18, 11),
        to: Date.UTC(2025, 8, 19),
        offset: 20,
        limit: 130,
      }),
    );
    expect(first.orders.map(({ id }) => id)).toEqual(all.slice(20, 150).map(({ orderId }) => orderId));
    expect(first.total).toBe(250);
    expect([...(api.requests[0]?.query ?? [])]).toEqual([
      ["externalUserId", "7"],
      ["startDate", "2025-09-18T11:00:00.000Z"],
      ["endDate", "2025-09-19T00:00:00.000Z"],
      ["offset", "20"],
      ["limit", "100"],
    ]);
    expect(api.requests).toHaveLength(2);
    expect(resultOf(await client.listOrders({ limit: 1_000 })).orders).toHaveLength(250);
    expect(api.requests).toHaveLength(5);

    const capped = (offset: number) => page(all.slice(offset, offset + 60), { limit: 60, total: all.length });
    api.answer(({ query }) => capped(Number(query.get("offset"))));
    const listed = resultOf(await client.listOrders({ limit: 130 })).orders;
    expect(listed.map(({ id }) => id)).toEqual(all.slice(0, 130).map(({ orderId }) => orderId));
  });
});

describe("amounts", () => {
  it("keep their value and lose exponent, sign and superfluous zeros", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.stringMatching(/^[0-9]{0,20}$/),
        fc.integer({ min: -20, max: 20 }),
        (whole, fraction, exponent) => {
          const shifted = plainDecimal(`${whole}.${fraction}e${exponent}`);
          expect(shifted).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
          expect(plainDecimal(`+${shifted}e${-exponent}`)).toBe(plainDecimal(`${whole}.${fraction}`));
        },
      ),
    );
  });

  it.each([
    ["-1"],
    ["1,5"],
    ["0x10"],
    ["NaN"],
    ["1e999999"],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [null],
    [true],
    [[]],
  ])("are not read from %s", (value) => {
    expect(plainDecimal(value)).toBeUndefined();
  });
});

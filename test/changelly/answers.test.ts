import { Big } from "big.js";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import type { ChangellyClient, ChangellyOptions } from "../../src/changelly/client.ts";
import { parseJson } from "../../src/changelly/errors.ts";
import { plainDecimal } from "../../src/changelly/schemas.ts";
import { capturedLog } from "../support/log.ts";
import {
  apiError,
  failureOf,
  NEW_ORDER,
  OFFER_REQUEST,
  replying,
  resultOf,
  scripted,
} from "./scripted-api.ts";

const sell = (providerCode: string, more = {}) => ({ providerCode, supportedFlows: ["sell"], ...more });

/** A client whose API answers everything with this, as JSON. */
async function told(json: unknown, options?: Partial<ChangellyOptions>): Promise<ChangellyClient> {
  return (await scripted(replying(200, JSON.stringify(json)), options)).client;
}

const countriesFrom = async (json: unknown) => resultOf(await (await told(json)).countries());
const currenciesFrom = async (json: unknown) => resultOf(await (await told(json)).currencies());
const offersFrom = async (json: unknown) => resultOf(await (await told(json)).offers(OFFER_REQUEST));

async function orderFrom(json: object, environment: "sandbox" | "production" = "sandbox") {
  const client = await told({ orderId: "o-1", ...json }, { environment });
  return resultOf(await client.createOrder(NEW_ORDER));
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
    const [country] = await countriesFrom([us]);
    expect(country?.states.map(({ code, name }) => `${code} ${name}`)).toEqual(["CA California", "AZ AZ"]);
    expect(country?.providers).toEqual(["moonpay", "banxa", "transak", "kado"]);
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
      const failure = failureOf(await (await told(json)).countries());
      expect(failure).toMatchObject({ kind: "bad-response", status: 200 });
    }
  });
});

describe("currencies", () => {
  it("carry limits on what is sent for coins and on what is got for money, in plain decimals", async () => {
    const limits = { send: { min: "0.001", max: 2 }, get: { min: 30, max: "10000.50" } };
    const providers = [
      sell("moonpay", { limits }),
      sell("banxa", { limits: { send: { min: 1e-7 }, get: [] } }),
    ];
    const tether = { ticker: "USDTRX", name: "Tether", network: "tron", extraIdName: null };
    const euro = { ticker: "EUR", name: "Euro" };
    const { crypto, fiat } = await currenciesFrom([
      { type: "crypto", ...tether, precision: "6", protocol: "", providers },
      { type: "fiat", ...euro, precision: "2", providers },
    ]);
    const sent = [
      { code: "moonpay", min: "0.001", max: "2" },
      { code: "banxa", min: "0.0000001" },
    ];
    expect(crypto).toEqual([{ ...tether, precision: 6, providers: sent }]);
    const got = [{ code: "moonpay", min: "30", max: "10000.5" }, { code: "banxa" }];
    expect(fiat).toEqual([{ ...euro, precision: 2, providers: got }]);
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
    const currencies = [
      { type: "crypto", name: "without ticker" },
      { type: "stock", ticker: "ACME" },
      { type: "crypto", ticker: "DOGE", providers: [{ providerCode: "wert", supportedFlows: ["buy"] }] },
      { type: "crypto", ticker: "BTC", name: "Bitcoin", network: "" },
      { type: "fiat", ticker: "EUR" },
    ];
    const { crypto, fiat } = resultOf(await (await told({ currencies }, { log })).currencies());
    expect(crypto).toEqual([
      { ticker: "BTC", name: "Bitcoin", network: null, precision: 8, extraIdName: null, providers: null },
    ]);
    expect(fiat).toEqual([{ ticker: "EUR", name: "EUR", precision: 2, providers: null }]);
    const about = lines.find(({ level }) => level === "warn")?.about;
    expect(about).toMatchObject({ path: "/v1/currencies", count: 2 });
    expect(JSON.stringify(about?.["faults"])).toMatch(/currencies\[0\].*ticker.*currencies\[1\].*type/);
  });
});

describe("providers", () => {
  it("are found by code, with a rating however it is written", async () => {
    const client = await told([
      { code: "moonpay", name: "MoonPay", trustPilotRating: "4.2", iconUrl: "https://cdn.example/m.svg" },
      { code: "banxa", name: "Banxa", trustPilotRating: 3.9 },
      { code: "wert", trustPilotRating: null },
      { code: "transak", name: "Transak" },
      { name: "without code" },
    ]);
    expect([...resultOf(await client.providers()).values()]).toEqual([
      { code: "moonpay", name: "MoonPay", rating: "4.2" },
      { code: "banxa", name: "Banxa", rating: "3.9" },
      { code: "wert", name: "wert", rating: null },
      { code: "transak", name: "Transak", rating: null },
    ]);
  });

  it.each([
    "https://evil.example",
    "Pay at www.evil.example",
    "xn--mnpay-jye.com",
    "Moon\u202eyaP",
    "\u2066Moon",
  ])("go by their code where their name (%s) leads people astray, which is noted", async (name) => {
    const { log, lines } = capturedLog();
    const client = await told([{ code: "moonpay", name }], { log });
    const providers = resultOf(await client.providers());
    expect(providers.get("moonpay")).toEqual({ code: "moonpay", name: "moonpay", rating: null });
    expect(lines.flatMap(({ about }) => about["faults"] ?? [])).toEqual([
      "providers.moonpay: name has a link or marks of direction in it",
    ]);
  });
});

describe("offers", () => {
  const totals = { rate: "2729.1337", fee: "13.14" };
  const moonpay = { providerCode: "moonpay", ...totals, amountFrom: "0.1", amountExpectedTo: "272.91337" };
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
    const method = { code: null, name: null, payout: "272.91337", ...totals };
    const { offers } = await offersFrom([{ ...moonpay, ...list }]);
    expect(offers).toEqual([{ providerCode: "moonpay", methods: [method] }]);
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
    const { client } = await scripted(
      replying(200, '[{"providerCode":"moonpay","amountExpectedTo":123456789012345678.123456789}]'),
    );
    const { offers } = resultOf(await client.offers(OFFER_REQUEST));
    expect(offers[0]?.methods[0]?.payout).toBe("123456789012345678.123456789");
  });

  it("stand beside the refusals of other providers, which never fail the call", async () => {
    const { offers, refusals } = await offersFrom([
      moonpay,
      { providerCode: "banxa", ...apiError("timeout") },
      { providerCode: "transak", ...apiError("somethingNew") },
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

  const min = { cause: "min", value: "5e-2" };
  const amount = (value: string) => ({ cause: "amountFrom", value });

  it.each<[what: string, details: unknown, bounds: object]>([
    ["a minimum", [{ cause: "min", value: "0.05" }], { min: "0.05" }],
    ["a maximum", [{ cause: "max", value: "0.50" }], { max: "0.5" }],
    ["both", [{ cause: "max", value: 2 }, min], { min: "0.05", max: "2" }],
    ["a minimum by another name, known by its size", [amount("0.2")], { min: "0.2" }],
    ["a maximum by another name, known by its size", [amount("0.02")], { max: "0.02" }],
    ["nothing, where the amount itself is named", [amount("0.1")], {}],
    ["nothing, where the value is a phrase", [{ cause: "min", value: "too small" }], {}],
    ["nothing, where there are no details", null, {}],
    ["nothing, where the details are an object", { cause: "min" }, {}],
  ])("refused for limits tell %s", async (_what, details, bounds) => {
    const { refusals } = await offersFrom([{ providerCode: "moonpay", ...apiError("limits", details) }]);
    expect(refusals).toEqual([{ providerCode: "moonpay", reason: "limits", ...bounds }]);
  });

  it("may be none at all", async () => {
    expect(await offersFrom([])).toEqual({ offers: [], refusals: [] });
  });
});

describe("the verdict on an address", () => {
  const invalid = (cause: string) => ({ valid: false, cause });

  it.each<[said: object, verdict: object]>([
    [{ result: true, cause: null }, { valid: true }],
    [{ result: true }, { valid: true }],
    [{ result: false, cause: "walletAddress" }, invalid("address")],
    [{ result: false, cause: "walletExtraId" }, invalid("memo")],
    [{ result: false, cause: null }, invalid("unknown")],
    [{ result: false, cause: "weather" }, invalid("unknown")],
  ])("%j is %j", async (said, verdict) => {
    const client = await told(said);
    expect(resultOf(await client.validateAddress("XRP", "r", "1"))).toEqual(verdict);
  });

  it.each([[{ result: "true" }], [{ result: 1 }], [{}], [null], [[]]])(
    "%j is none: nothing passes for valid",
    async (json) => {
      const client = await told(json);
      expect(failureOf(await client.validateAddress("XRP", "r", "1")).kind).toBe("bad-response");
    },
  );
});

describe("an order", () => {
  /** What is taken over as it is. */
  const texts = {
    externalOrderId: NEW_ORDER.externalOrderId,
    externalUserId: "4815162342",
    type: "sell",
    status: "pending",
    redirectUrl: "https://sell.example/1?x=%20y",
    providerCode: "moonpay",
    currencyFrom: "BTC",
    currencyTo: "EUR",
    transactionHash: "0xabc",
  };

  it("is read in full, with amounts in plain decimals", async () => {
    const order = await orderFrom({
      ...texts,
      amountFrom: 0.1,
      payinAmount: "0.10",
      payoutAmount: 272.91,
      createdAt: "2024-05-09T06:06:07.845Z",
      somethingNew: { of: "tomorrow" },
    });
    expect(order).toEqual({
      id: "o-1",
      ...texts,
      amountFrom: "0.1",
      payinAmount: "0.1",
      payoutAmount: "272.91",
      createdAt: Date.UTC(2024, 4, 9, 6, 6, 7, 845),
    });
  });

  it.each(["0", "0.00", 0])("of which %j arrived has not been paid", async (zero) => {
    const order = await orderFrom({ payinAmount: zero, payoutAmount: zero });
    expect(order).toMatchObject({ payinAmount: null, payoutAmount: null });
  });

  it("needs nothing but its id: what is missing or null is null", async () => {
    const fields = [...Object.keys(texts), "amountFrom", "payinAmount", "payoutAmount", "createdAt"];
    const nothing = Object.fromEntries(fields.map((field) => [field, null]));
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
    onTestFinished(() => void vi.unstubAllEnvs());
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
    ["https://:secret@provider.example/", null],
    ["https://pro\u0432ider.example/", null],
    ["https://m\u043e\u043enpay.com/sell", null],
    ["https://xn--mnpay-jye.com/sell", null],
    ["https://192.0.2.7/sell", null],
    ["https://0xc0000207/sell", null],
    ["https://[2001:db8::7]/sell", null],
    ["https://intranet/sell", null],
    ["https://provider.example/\u202elles", "https://provider.example/%E2%80%AElles"],
    ["https://provider.example/sell?x=<b>'", "https://provider.example/sell?x=%3Cb%3E%27"],
    ["data:text/html,<b>", null],
    ["//provider.example", null],
    ["", null],
    [7, null],
    [null, null],
  ] as const;

  it.each(anywhere)("leads to %s as %s", async (redirectUrl, link) => {
    expect((await orderFrom({ redirectUrl })).redirectUrl).toBe(link);
    expect((await orderFrom({ redirectUrl }, "production")).redirectUrl).toBe(link);
  });

  it("is withheld where it leads people astray, which is told once for each order and fault, without the link", async () => {
    const { log, lines } = capturedLog();
    const onLinkWithheld = vi.fn();
    const links = ["http://provider.example/1", "http://provider.example/2", "https://10.0.0.7/", "", null];
    const orders = [
      ...links.map((redirectUrl) => ({ orderId: "o-1", providerCode: "banxa", redirectUrl })),
      { orderId: "o-2", redirectUrl: "tg://resolve?domain=x" },
      { orderId: "o-3", redirectUrl: "not a link" },
    ];
    const client = await told({ orders }, { log, onLinkWithheld });
    await client.listOrders({});
    const listed = resultOf(await client.listOrders({}));
    expect(listed.orders.map(({ redirectUrl }) => redirectUrl)).toEqual(orders.map(() => null));
    expect(onLinkWithheld.mock.calls.flat()).toEqual([
      { order: { id: "o-1", providerCode: "banxa" }, fault: "not-https" },
      { order: { id: "o-1", providerCode: "banxa" }, fault: "no-domain" },
      { order: { id: "o-2", providerCode: null }, fault: "not-https" },
      { order: { id: "o-3", providerCode: null }, fault: "no-url" },
    ]);
    const noted = lines.filter(({ message }) => message === "link of a provider withheld");
    expect(noted).toHaveLength(4);
    expect(JSON.stringify(lines)).not.toMatch(/example|10\.0|resolve|not a link/);
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

describe("what may be missing", () => {
  it("is no fault that has to be put together to be ignored", async () => {
    const fault = vi.fn(() => undefined);
    const method = { method: "pix", amountExpectedTo: 1 };
    const client = await told([
      { providerCode: "moonpay", amountExpectedTo: "1", paymentMethodOffer: [method] },
    ]);
    const reader = await told({ orders: [{ orderId: "o-1" }] });
    z.config({ customError: fault });
    onTestFinished(() => void z.config({ customError: undefined }));
    expect(resultOf(await client.offers(OFFER_REQUEST)).offers).toHaveLength(1);
    expect(resultOf(await reader.findOrders({ ids: ["o-1"] }))).toHaveLength(1);
    expect(fault).not.toHaveBeenCalled();
  });
});

describe("a number", () => {
  const written = fc.oneof(
    fc.stringMatching(/^-?(0|[1-9]\d{0,25})(\.\d{1,25})?([eE][+-]?\d{1,2})?$/),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom("-0", "1.10", "0.0000001", "1e21", "9007199254740993"),
  );
  const space = fc.stringMatching(/^[ \n\t]{0,2}$/);

  it("keeps the digits that it is written with, wherever it stands", () => {
    fc.assert(
      fc.property(written, space, fc.string(), (source, gap, name) => {
        const kept = String(Number(source)) === source ? Number(source) : source;
        const key = JSON.stringify(`${name},${source}:${source}`);
        const object = parseJson(`{${key}${gap}:${gap}${source}${gap}}`);
        expect(Object.entries(object ?? {})).toEqual([[JSON.parse(key), kept]]);
        expect(parseJson(`[${gap}${source}]`)).toEqual([kept]);
        expect(parseJson(`[0,${gap}${source}]`)).toEqual([0, kept]);
        expect(parseJson(`${gap}${source}`)).toEqual(kept);
      }),
    );
  });

  it("that JavaScript writes alike has nobody asked about each value", () => {
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    expect(parseJson('[{"rate":"1.10","amount":490.12,"at":"2026-11-30T10:00:00Z"}]')).toHaveLength(1);
    expect(parse.mock.calls).toEqual([[expect.any(String)]]);
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

  it("are the same however many zeros stand around them, and need no arithmetic to be", () => {
    const digits = fc.stringMatching(/^0{0,3}[0-9]{1,25}0{0,3}$/);
    fc.assert(
      fc.property(digits, digits, (whole, fraction) => {
        expect(plainDecimal(`${whole}.${fraction}`)).toBe(new Big(`${whole}.${fraction}`).toFixed());
        expect(plainDecimal(whole)).toBe(new Big(whole).toFixed());
      }),
    );
    const toFixed = vi.spyOn(Big.prototype, "toFixed");
    onTestFinished(() => toFixed.mockRestore());
    expect(["98024.00", "0.10", "7", "490.12", 0.5].map(plainDecimal)).toEqual([
      "98024",
      "0.1",
      "7",
      "490.12",
      "0.5",
    ]);
    expect(toFixed).not.toHaveBeenCalled();
  });

  it("are compared by their value, whatever they look like", async () => {
    const amount = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.stringMatching(/^[0-9]{0,4}$/));
    const payouts = fc.sample(amount, 80).map(([whole, fraction]) => `${whole}.${fraction}`);
    const paymentMethodOffer = payouts.map((amountExpectedTo, index) => ({
      method: `m-${index}`,
      amountExpectedTo,
    }));
    const { offers } = await offersFrom([
      { providerCode: "moonpay", amountExpectedTo: "1", paymentMethodOffer },
    ]);
    const best = payouts.map((payout) => new Big(payout)).sort((a, b) => b.cmp(a));
    expect(offers[0]?.methods.map(({ payout }) => payout)).toEqual(best.map((payout) => payout.toFixed()));
  });

  const nonsense = [
    "-1",
    "1,5",
    "0x10",
    "NaN",
    "1e999999",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    true,
    [],
  ];

  it.each(nonsense.map((value) => [value]))("are not read from %s", (value) => {
    expect(plainDecimal(value)).toBeUndefined();
  });
});

describe("an odd element", () => {
  const bitcoin = (send: object) => ({
    type: "crypto",
    ticker: "BTC",
    name: "Bitcoin",
    providers: [sell("moonpay", { limits: { send } }), sell("banxa", { limits: { send: { min: "0.1" } } })],
  });

  it("whose minimum is above its maximum has no limits, and leaves those of others", async () => {
    const { crypto } = await currenciesFrom([bitcoin({ min: "5", max: "0.001" }), bitcoin({ min: "7" })]);
    expect(crypto.map(({ ticker, providers }) => ({ ticker, providers }))).toEqual([
      { ticker: "BTC", providers: [{ code: "moonpay" }, { code: "banxa", min: "0.1" }] },
    ]);
  });

  it("with a code that no button holds is left out, and one with an endless name is shortened", async () => {
    const long = "X".repeat(70);
    expect(
      await countriesFrom([
        { code: long, name: "Nowhere", providers: [sell("moonpay")] },
        { code: "FR", name: "F".repeat(5000), providers: [sell(long), sell("moonpay")] },
      ]),
    ).toEqual([{ code: "FR", name: `${"F".repeat(63)}…`, states: [], providers: ["moonpay"] }]);
  });

  it("that asks for patience beyond an hour is waited for an hour at most", async () => {
    const { client } = await scripted(replying(429, "", { "retry-after": "999999999999" }));
    expect(failureOf(await client.offers(OFFER_REQUEST))).toMatchObject({ retryAfterMs: 3_600_000 });
  });
});

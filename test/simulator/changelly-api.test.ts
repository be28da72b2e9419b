import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import Big from "big.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Changelly, type ChangellyOptions, startChangelly } from "../../src/simulator/changelly.ts";
import { sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import { type Answer, fields, partnerOf, rows, send, startReceiver } from "./changelly-partner.ts";

let changelly: Changelly;
let call: ReturnType<typeof partnerOf>;

async function start(options: ChangellyOptions = {}): Promise<void> {
  changelly = await startChangelly(options);
  call = partnerOf(changelly);
}

beforeEach(() => start());
afterEach(() => changelly.close());

async function restart(options: ChangellyOptions): Promise<void> {
  await changelly.close();
  await start(options);
}

const unauthorized = { errorType: "unauthorized", errorMessage: "Unauthorized", errorDetails: null };
const validation = (...errorDetails: { cause: string; value: string }[]) => ({
  errorType: "validation",
  errorMessage: "Validation error",
  errorDetails,
});

const sale = {
  externalOrderId: "3f0f2a8e-6a53-4f0b-8a6e-2f3b5c7d9e11",
  externalUserId: "user-1",
  providerCode: "moonpay",
  currencyFrom: "ETH",
  currencyTo: "EUR",
  amountFrom: 0.1,
  country: "DE",
};

const offersOf = (more: Record<string, string> = {}): Promise<Answer> => {
  const query = { currencyFrom: "ETH", currencyTo: "EUR", amountFrom: "0.1", country: "DE", ...more };
  return call("GET", `/v1/sell/offers?${new URLSearchParams(query)}`);
};

async function offerBy(
  provider: string,
  more: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const found = rows((await offersOf(more)).body).find((offer) => offer["providerCode"] === provider);
  if (found === undefined) throw new Error(`no answer by ${provider}`);
  return found;
}

describe("who asks", () => {
  test("a call signed over the full URL and {} is answered", async () => {
    expect((await call("GET", "/v1/providers")).status).toBe(200);
    expect((await call("GET", "/v1/currencies?type=crypto&supportedFlow=sell")).status).toBe(200);
  });

  test("each format of the private key signs the same way", async () => {
    const { pkcs1Pem, pkcs8Pem, pkcs1Base64Pem, pkcs8Base64Pem } = changelly.privateKeyFormats;
    expect(pkcs1Pem).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
    expect(pkcs8Pem).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(changelly.privateKey).toBe(pkcs8Base64Pem);
    expect(changelly.apiKey).toMatch(/^[0-9a-f]{64}$/);
    const decode = (text: string): string => Buffer.from(text, "base64").toString();
    for (const pem of [pkcs1Pem, pkcs8Pem, decode(pkcs1Base64Pem), decode(pkcs8Base64Pem)]) {
      const signature = sign("sha256", Buffer.from(`${changelly.url}/v1/providers{}`), createPrivateKey(pem));
      const headers = { "X-Api-Key": changelly.apiKey, "X-Api-Signature": signature.toString("base64") };
      expect((await send(changelly.url, "GET", "/v1/providers", headers, "")).status).toBe(200);
    }
  });

  test("brackets may be written raw or encoded, as long as what is signed is what is sent", async () => {
    const raw = "/v1/orders?orderId[0]=a&orderId[1]=b";
    const encoded = "/v1/orders?orderId%5B0%5D=a&orderId%5B1%5D=b";
    expect((await call("GET", raw)).status).toBe(200);
    expect((await call("GET", encoded)).status).toBe(200);
    expect((await call("GET", encoded, undefined, { signedUrl: changelly.url + raw })).status).toBe(401);
  });

  const target = "/v1/currencies?type=crypto&supportedFlow=sell";
  const body = { currency: "XRP", walletAddress: "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh" };
  test.each<[string, () => Promise<Answer>]>([
    ["nothing is signed behind a GET's URL", () => call("GET", target, undefined, { signedBody: "" })],
    ["only the path is signed", () => call("GET", target, undefined, { signedUrl: target })],
    [
      "another host is signed",
      () => call("GET", target, undefined, { signedUrl: `https://fiat-api.changelly.com${target}` }),
    ],
    [
      "the query is signed in another order",
      () =>
        call("GET", target, undefined, {
          signedUrl: `${changelly.url}/v1/currencies?supportedFlow=sell&type=crypto`,
        }),
    ],
    [
      "the query is not signed",
      () => call("GET", target, undefined, { signedUrl: `${changelly.url}/v1/currencies` }),
    ],
    [
      "the body sent is spaced otherwise than the one signed",
      () =>
        call("POST", "/v1/validate-address", undefined, {
          rawBody: JSON.stringify(body, null, 1),
          signedBody: JSON.stringify(body),
        }),
    ],
    [
      "the signature is base64url",
      () =>
        call("GET", target, undefined, {
          spoil: (text) => Buffer.from(text, "base64").toString("base64url"),
        }),
    ],
    [
      "the signature has lost its padding",
      () => call("GET", target, undefined, { spoil: (text) => text.replace(/=+$/, "") }),
    ],
    ["the signature is cut short", () => call("GET", target, undefined, { spoil: (text) => text.slice(4) })],
    [
      "the signature is hex",
      () => call("GET", target, undefined, { spoil: (text) => Buffer.from(text, "base64").toString("hex") }),
    ],
    [
      "the signature is missing",
      () => call("GET", target, undefined, { headers: { "X-Api-Signature": null } }),
    ],
    ["the key is missing", () => call("GET", target, undefined, { headers: { "X-Api-Key": null } })],
    [
      "the key is another",
      () => call("GET", target, undefined, { headers: { "X-Api-Key": "0".repeat(64) } }),
    ],
  ])("401 when %s", async (_, attempt) => {
    const answer = await attempt();
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(unauthorized);
  });

  test("behind a public address, that address is what must be signed", async () => {
    await restart({ publicBaseUrl: "https://fiat-api.example" });
    expect(changelly.url).toBe("https://fiat-api.example");
    expect((await call("GET", "/v1/providers")).status).toBe(200);
    const local = await call("GET", "/v1/providers", undefined, {
      signedUrl: `${changelly.localUrl}/v1/providers`,
    });
    expect(local.status).toBe(401);
    const order = await call("POST", "/v1/sell/orders", sale);
    expect(fields(order.body)["redirectUrl"]).toMatch(/^https:\/\/fiat-api\.example\/selling\//);
  });

  test("a server that signs its own re-serialisation takes canonical bodies only", async () => {
    await restart({ signatureOver: "reserialised" });
    expect((await call("POST", "/v1/validate-address", body)).status).toBe(200);
    const loose = JSON.stringify(sale).replace("0.1,", "0.10,");
    expect((await call("POST", "/v1/sell/orders", undefined, { rawBody: loose })).status).toBe(401);
  });

  test("the wire log shows neither key nor signature", async () => {
    await call("GET", "/v1/providers");
    const text = JSON.stringify(changelly.calls);
    expect(text).not.toContain(changelly.apiKey);
    expect(changelly.calls[0]?.headers["x-api-signature"]?.length).toBeLessThan(10);
    expect(changelly.calls).toMatchObject([
      { seq: 1, method: "GET", path: "/v1/providers", query: "", status: 200 },
    ]);
  });
});

describe("what is asked for", () => {
  test.each([
    ["GET", "/v1/offers"],
    ["POST", "/v1/orders"],
    ["POST", "/v1/sell/offers"],
    ["GET", "/v1/sell/orders"],
    ["DELETE", "/v1/orders"],
    ["GET", "/v1/providers/"],
    ["GET", "/v2/providers"],
    ["GET", "/"],
  ])("%s %s is not there (404)", async (method, path) => {
    const answer = await call(method, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ errorType: "notFound", errorMessage: "Not found", errorDetails: null });
  });

  test.each([
    ["a body that is not JSON", "{oops", "application/json", "body"],
    ["a list for a body", "[]", "application/json", "body"],
    ["null for a body", "null", "application/json", "body"],
    ["another content type", '{"currency":"BTC"}', "text/plain", "Content-Type"],
    ["form data", "currency=BTC", "application/x-www-form-urlencoded", "Content-Type"],
  ])("%s is refused (400)", async (_, rawBody, type, cause) => {
    const answer = await call("POST", "/v1/validate-address", undefined, {
      rawBody,
      headers: { "Content-Type": type },
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", errorDetails: [{ cause }] });
  });

  test("a content type may name its charset", async () => {
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    expect(
      (await call("POST", "/v1/validate-address", { currency: "BTC", walletAddress: "x" }, { headers }))
        .status,
    ).toBe(200);
  });
});

describe("countries", () => {
  test("every country has a code, a name and its providers with flows; only the US has states", async () => {
    const list = rows((await call("GET", "/v1/available-countries")).body);
    expect(list.length).toBeGreaterThanOrEqual(60);
    for (const country of list) {
      expect(country["code"]).toMatch(/^[A-Z]{2}$/);
      expect(country["name"]).not.toBe("");
      expect(rows(country["providers"]).length).toBeGreaterThan(0);
      expect("states" in country).toBe(country["code"] === "US");
    }
    const states = rows(list.find(({ code }) => code === "US")?.["states"]);
    expect(states).toHaveLength(51);
    expect(states).toContainEqual({ code: "DC", name: "District of Columbia" });
  });

  test("France is the vendor's own sample", async () => {
    const list = rows((await call("GET", "/v1/available-countries")).body);
    expect(list.find(({ code }) => code === "FR")).toEqual({
      code: "FR",
      name: "France",
      providers: expect.arrayContaining([
        { providerCode: "wert", supportedFlows: ["buy"] },
        { providerCode: "moonpay", supportedFlows: ["buy", "sell"] },
        { providerCode: "skrill_crypto", supportedFlows: ["buy"] },
        { providerCode: "banxa", supportedFlows: ["buy"] },
        { providerCode: "transak", supportedFlows: ["buy"] },
      ]),
    });
  });

  test("supportedFlow=sell leaves out countries where nobody buys coins; providerCode asks for one provider", async () => {
    const codes = async (query: string): Promise<unknown[]> =>
      rows((await call("GET", `/v1/available-countries?${query}`)).body).map(({ code }) => code);
    const selling = await codes("supportedFlow=sell");
    expect(selling).toContain("FR");
    expect(selling).not.toContain("JP");
    expect(await codes("supportedFlow=buy")).toContain("JP");
    expect(await codes("providerCode=wert&supportedFlow=sell")).toEqual([]);
    expect(await codes("providerCode=banxa&supportedFlow=sell")).not.toContain("FR");
  });

  test("a provider that is switched off is missing", async () => {
    changelly.market.provider("moonpay").enabled = false;
    const list = rows((await call("GET", "/v1/available-countries?supportedFlow=sell")).body);
    expect(list.map(({ code }) => code)).not.toContain("FR");
  });

  test("unknown providers and flows are refused", async () => {
    const answer = await call("GET", "/v1/available-countries?providerCode=nobody");
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(validation({ cause: "providerCode", value: "Incorrect provider code" }));
    expect((await call("GET", "/v1/available-countries?supportedFlow=swap")).body).toEqual(
      validation({ cause: "supportedFlow", value: "Incorrect supported flow" }),
    );
  });

  test("the flow list can be spelled in the singular", async () => {
    changelly.spelling.supportedFlow = "singular";
    const [country] = rows((await call("GET", "/v1/available-countries")).body);
    const [provider] = rows(country?.["providers"]);
    expect(Object.keys(provider ?? {})).toEqual(["providerCode", "supportedFlow"]);
  });
});

describe("currencies", () => {
  const list = async (query = ""): Promise<Record<string, unknown>[]> =>
    rows((await call("GET", `/v1/currencies${query}`)).body);

  test("coins and money are told apart by type and filter", async () => {
    const all = await list();
    const coins = await list("?type=crypto");
    const money = await list("?type=fiat");
    expect(coins.length).toBeGreaterThanOrEqual(40);
    expect(money.length).toBeGreaterThanOrEqual(20);
    expect(all).toEqual([...coins, ...money]);
  });

  test("a coin has network and precision as text, and an extra id only where it needs one", async () => {
    const coins = await list("?type=crypto");
    const byTicker = new Map(coins.map((coin) => [coin["ticker"], coin]));
    expect(byTicker.get("BTC")).toMatchObject({ precision: "8", network: "bitcoin", extraIdName: null });
    expect(byTicker.get("ETH")).toMatchObject({ precision: "18", network: "ethereum" });
    for (const ticker of ["XRP", "XLM", "EOS", "BNB"])
      expect(byTicker.get(ticker)?.["extraIdName"]).toEqual(expect.any(String));
    expect(byTicker.get("ETHOP")?.["protocol"]).toBe("");
    expect(
      new Set(coins.filter(({ ticker }) => String(ticker).startsWith("USDT")).map(({ network }) => network))
        .size,
    ).toBe(6);
  });

  test("money has precision 2, no network, and an extra id of null or none", async () => {
    const money = await list("?type=fiat");
    for (const fiat of money) {
      expect(fiat["precision"]).toBe("2");
      expect("network" in fiat).toBe(false);
      expect(fiat["extraIdName"] ?? null).toBeNull();
    }
    expect(new Set(money.map((fiat) => "extraIdName" in fiat)).size).toBe(2);
  });

  test("limits come in every form seen: strings, numbers, {}, [] and not at all", async () => {
    const forms = new Set<string>();
    for (const currency of await list()) {
      for (const { limits } of rows(currency["providers"])) {
        if (limits === undefined) forms.add("none");
        else if (Array.isArray(limits)) forms.add("[]");
        else if (Object.keys(fields(limits)).length === 0) forms.add("{}");
        else forms.add(typeof fields(fields(limits)["send"])["min"]);
      }
    }
    expect([...forms].sort()).toEqual(["[]", "none", "number", "string", "{}"]);
  });

  test("supportedFlow=sell leaves out what nobody buys or pays out", async () => {
    const tickers = (await list("?supportedFlow=sell")).map(({ ticker }) => ticker);
    expect(tickers).toContain("USDTRX");
    expect(tickers).not.toContain("PEPE");
    expect(tickers).not.toContain("JPY");
    expect(
      (await list("?providerCode=transak&supportedFlow=sell&type=crypto")).map(({ ticker }) => ticker),
    ).not.toContain("TON");
  });

  test("a repeated or unknown filter is refused", async () => {
    expect((await call("GET", "/v1/currencies?type=coin")).body).toEqual(
      validation({ cause: "type", value: "Incorrect type" }),
    );
    expect((await call("GET", "/v1/currencies?type=fiat&type=crypto")).status).toBe(400);
    expect((await call("GET", "/v1/currencies?type=")).status).toBe(400);
  });
});

test("providers are told with code, name, rating as text and icon, buy-only ones among them", async () => {
  const list = rows((await call("GET", "/v1/providers")).body);
  expect(list.map(({ code }) => code)).toEqual(["moonpay", "banxa", "transak", "wert", "skrill_crypto"]);
  expect(list[0]).toEqual({
    code: "moonpay",
    name: "MoonPay",
    trustPilotRating: expect.stringMatching(/^\d\.\d$/),
    iconUrl: expect.stringMatching(/^https:\/\//),
  });
});

describe("offers", () => {
  test("each provider that buys coins answers, with its best payout above its methods'", async () => {
    const offers = rows((await offersOf()).body);
    expect(offers.map(({ providerCode }) => providerCode)).toEqual(["moonpay", "banxa", "transak"]);
    for (const offer of offers) {
      const methods = rows(offer["paymentMethodOffer"]);
      const amounts = methods.map(({ amountExpectedTo }) => String(amountExpectedTo));
      const best = amounts.reduce((top, next) => (new Big(next).gt(top) ? next : top));
      const fees = methods.map(({ fee }) => String(fee));
      expect(offer["amountExpectedTo"]).toBe(best);
      expect(offer["fee"]).toBe(fees.reduce((low, next) => (new Big(next).lt(low) ? next : low)));
      expect(offer["amountFrom"]).toBe("0.1");
      for (const figure of ["rate", "invertedRate", "fee", "amountExpectedTo"])
        expect(offer[figure]).toMatch(/^\d+(\.\d+)?$/);
      const rate = new Big(best).div("0.1");
      expect(rate.minus(String(offer["rate"])).abs().lt("0.000001")).toBe(true);
    }
    expect(String(offers[0]?.["amountExpectedTo"])).toMatch(/\.\d{3,5}$/);
  });

  test("the same question gets the same answer", async () => {
    expect((await offersOf()).text).toBe((await offersOf()).text);
  });

  test("the market's price is what they start from, and a fall makes every payout smaller", async () => {
    changelly.market.setRate("ETH", "EUR", "3000");
    const before = String((await offerBy("banxa"))["amountExpectedTo"]);
    expect(new Big(before).lt("300")).toBe(true);
    expect(new Big(before).gt("290")).toBe(true);
    // 300 less 0.6 % leaves 298.20; SEPA takes 0.75 % and 2 dollars of it, rounded up to 3.97 euros.
    expect(await offerBy("banxa")).toMatchObject({
      amountExpectedTo: "294.23",
      fee: "3.97",
      rate: "2942.3",
      invertedRate: "0.0003398701695952146",
    });
    changelly.market.moveBy("-10");
    expect(changelly.market.rate("ETH", "EUR")).toBe("2700");
    const after = String((await offerBy("banxa"))["amountExpectedTo"]);
    expect(new Big(after).lt(new Big(before).times("0.91"))).toBe(true);
    changelly.market.setRate("ETH", "EUR", "61234.5");
    expect(changelly.market.rate("ETH", "EUR")).toBe("61234.5");
    changelly.market.reset();
    expect(changelly.market.rate("ETH", "EUR")).toMatch(/^2794\.1/);
  });

  test.each([
    ["min", "0.00001", "0.0078"],
    ["max", "1000", "4.6"],
  ])("beyond the %s, the bound is told in the coin", async (cause, amountFrom, value) => {
    expect(await offerBy("moonpay", { amountFrom })).toEqual({
      providerCode: "moonpay",
      errorType: "limits",
      errorMessage: expect.any(String),
      errorDetails: [{ cause, value }],
    });
  });

  test("a provider's own bounds can be set; others still offer", async () => {
    changelly.market.setLimits("moonpay", "ETH", { min: "0.2" });
    expect(await offerBy("moonpay")).toMatchObject({
      errorType: "limits",
      errorDetails: [{ cause: "min", value: "0.2" }],
    });
    expect(await offerBy("banxa")).not.toHaveProperty("errorType");
    const currencies = rows((await call("GET", "/v1/currencies?type=crypto")).body);
    const eth = rows(currencies.find(({ ticker }) => ticker === "ETH")?.["providers"]);
    expect(eth[0]?.["limits"]).toEqual({ send: { min: "0.2" }, get: {} });
  });

  test.each([
    ["country", "banxa", { country: "FR" }],
    ["country", "moonpay", { country: "KP" }],
    ["currency", "moonpay", { currencyFrom: "DOT" }],
    ["currency", "banxa", { currencyTo: "PLN" }],
    ["paymentMethod", "banxa", { paymentMethodCode: "card" }],
  ])(
    "a refusal for the %s is an element of the list, not an error of the call",
    async (errorType, provider, more) => {
      const answer = await offersOf(more);
      expect(answer.status).toBe(200);
      const element = rows(answer.body).find(({ providerCode }) => providerCode === provider);
      expect(element).toMatchObject({
        errorType,
        errorMessage: expect.any(String),
        errorDetails: expect.any(Array),
      });
      expect(element).not.toHaveProperty("amountExpectedTo");
    },
  );

  test.each(["unavailable", "timeout", "invalidOffer", "somethingNew"])(
    "a provider can be made to answer %s",
    async (errorType) => {
      changelly.market.provider("moonpay").error(errorType);
      expect(await offerBy("moonpay")).toMatchObject({ errorType, errorDetails: null });
      changelly.market.provider("moonpay").error(null);
      expect(await offerBy("moonpay")).not.toHaveProperty("errorType");
    },
  );

  test.each([
    ["no state", {}, ["state", "state", "state"]],
    ["an unknown state", { state: "ZZ" }, ["state", "state", "state"]],
    ["the long form of a state", { state: "US-CA" }, ["state", "state", "state"]],
    ["a state nobody serves", { state: "NY" }, ["state", "state", "state"]],
    ["a state one provider does not serve", { state: "TX" }, [undefined, "state", undefined]],
    ["a state all serve", { state: "CA" }, [undefined, undefined, undefined]],
  ])("in the US with %s", async (_, more, expected) => {
    const answer = await offersOf({
      country: "US",
      currencyTo: "USD",
      currencyFrom: "BTC",
      amountFrom: "0.01",
      ...more,
    });
    expect(answer.status).toBe(200);
    expect(rows(answer.body).map(({ errorType }) => errorType)).toEqual(expected);
  });

  test("one provider can be asked alone; a buy-only one has nothing to offer", async () => {
    expect(rows((await offersOf({ providerCode: "banxa" })).body)).toHaveLength(1);
    expect(rows((await offersOf({ providerCode: "wert" })).body)).toMatchObject([
      { providerCode: "wert", errorType: "country" },
    ]);
  });

  test.each([
    ["ES", "EUR", 4, ["card", "pay_pal", "sepa_bank_transfer", "skrill"]],
    ["IT", "EUR", 4, ["card", "pay_pal", "sepa_bank_transfer", "skrill"]],
    ["DE", "EUR", 3, ["card", "pay_pal", "sepa_bank_transfer"]],
    ["FR", "EUR", 1, ["card", "pay_pal", "sepa_bank_transfer"]],
    ["BR", "BRL", 4, ["astro_pay", "card", "pix", "skrill"]],
    ["TR", "TRY", 4, ["astro_pay", "card", "skrill"]],
    ["UA", "UAH", 2, ["card", "skrill"]],
    ["ID", "IDR", 3, ["astro_pay", "card", "skrill"]],
    ["AE", "AED", 4, ["card", "skrill"]],
  ])(
    "%s is served in %s, by %i providers, near the middle price",
    async (country, currencyTo, count, ways) => {
      const sale = { country, currencyTo, currencyFrom: "BTC", amountFrom: "0.02" };
      const offers = rows((await offersOf(sale)).body).filter(({ errorType }) => errorType === undefined);
      expect(offers).toHaveLength(count);
      const middle = 0.02 * Number(changelly.market.rate("BTC", currencyTo));
      for (const { amountExpectedTo } of offers) {
        expect(Number(amountExpectedTo) / middle).toBeGreaterThan(0.95);
        expect(Number(amountExpectedTo) / middle).toBeLessThan(1);
      }
      const methods = offers.flatMap((offer) =>
        rows(offer["paymentMethodOffer"]).map(({ method }) => method),
      );
      expect([...new Set(methods)].sort()).toEqual(ways);
    },
  );

  test("a regional provider has the smallest bounds, and keeps silent where it does not buy", async () => {
    const of = async (country: string) =>
      rows((await offersOf({ country, currencyFrom: "BTC", amountFrom: "0.05" })).body);
    const spanish = (await of("ES")).find(({ providerCode }) => providerCode === "skrill_crypto");
    expect(spanish).toMatchObject({ errorType: "limits", errorDetails: [{ cause: "max" }] });
    expect((await of("DE")).map(({ providerCode }) => providerCode)).not.toContain("skrill_crypto");
  });

  test("nobody buys in Iran", async () => {
    const list = rows((await call("GET", "/v1/available-countries")).body);
    expect(list.map(({ code }) => code)).not.toContain("IR");
    const offers = rows((await offersOf({ country: "IR" })).body);
    expect(offers.map(({ errorType }) => errorType)).toEqual(["country", "country", "country"]);
  });

  test("with every provider switched off the list is empty", async () => {
    for (const code of ["moonpay", "banxa", "transak"]) changelly.market.provider(code).enabled = false;
    expect((await offersOf()).body).toEqual([]);
  });

  test("a payout method filter leaves that method only; a filter by a wrong name is ignored", async () => {
    const filtered = await offerBy("moonpay", { paymentMethodCode: "card" });
    expect(rows(filtered["paymentMethodOffer"]).map(({ method }) => method)).toEqual(["card"]);
    expect(rows((await offerBy("moonpay", { paymentMethod: "card" }))["paymentMethodOffer"])).toHaveLength(3);
  });

  test("both spellings of the method list and the wrapper can be had", async () => {
    changelly.spelling.paymentMethodOffer = "plural";
    expect(await offerBy("moonpay")).toHaveProperty("paymentMethodOffers");
    changelly.spelling.offersWrapped = true;
    expect(Object.keys(fields((await offersOf()).body))).toEqual(["offers"]);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ["an unknown coin", { currencyFrom: "NOPE" }, "currencyFrom", "Incorrect currency"],
    ["a coin in small letters", { currencyFrom: "eth" }, "currencyFrom", "Incorrect currency"],
    ["money for a coin", { currencyFrom: "USD" }, "currencyFrom", "Incorrect currency"],
    ["a coin for money", { currencyTo: "BTC" }, "currencyTo", "Incorrect currency"],
    ["no such country", { country: "XX" }, "country", "Incorrect country"],
    ["a country in small letters", { country: "de" }, "country", "Incorrect country"],
    ["an amount of nothing", { amountFrom: "0" }, "amountFrom", "Incorrect amount from"],
    ["a negative amount", { amountFrom: "-1" }, "amountFrom", "Incorrect amount from"],
    ["an amount with a comma", { amountFrom: "0,1" }, "amountFrom", "Incorrect amount from"],
    ["an amount in powers of ten", { amountFrom: "1e3" }, "amountFrom", "Incorrect amount from"],
    ["an unknown provider", { providerCode: "nobody" }, "providerCode", "Incorrect provider code"],
  ])("%s is refused (400)", async (_, more, cause, value) => {
    const answer = await offersOf(more);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(validation({ cause, value }));
  });

  test("everything that is missing is named", async () => {
    expect((await call("GET", "/v1/sell/offers")).body).toEqual(
      validation(
        { cause: "currencyFrom", value: "Incorrect currency" },
        { cause: "currencyTo", value: "Incorrect currency" },
        { cause: "amountFrom", value: "Incorrect amount from" },
        { cause: "country", value: "Incorrect country" },
      ),
    );
  });
});

describe("validating an address", () => {
  const check = (body: unknown): Promise<Answer> => call("POST", "/v1/validate-address", body);

  test("a good address is good, with its memo where it has one", async () => {
    const xrp = sampleAddresses["XRP"];
    const answer = await check({ currency: "XRP", walletAddress: xrp?.address, walletExtraId: xrp?.extraId });
    expect(answer.body).toEqual({ result: true, cause: null });
  });

  test("what is wrong is named, with 200", async () => {
    const address = sampleAddresses["XRP"]?.address;
    const badTag = await check({ currency: "XRP", walletAddress: address, walletExtraId: "my tag" });
    expect(badTag.status).toBe(200);
    expect(badTag.body).toEqual({ result: false, cause: "walletExtraId" });
    expect((await check({ currency: "BTC", walletAddress: address })).body).toEqual({
      result: false,
      cause: "walletAddress",
    });
  });

  test.each<[string, unknown, string, string]>([
    ["an unknown coin", { currency: "NOPE", walletAddress: "x" }, "currency", "Incorrect currency"],
    ["money", { currency: "EUR", walletAddress: "x" }, "currency", "Incorrect currency"],
    ["no address", { currency: "BTC" }, "walletAddress", "Incorrect wallet address"],
    [
      "a number for an address",
      { currency: "BTC", walletAddress: 1 },
      "walletAddress",
      "Incorrect wallet address",
    ],
    [
      "a number for a memo",
      { currency: "XRP", walletAddress: "x", walletExtraId: 12 },
      "walletExtraId",
      "Incorrect wallet extra ID",
    ],
  ])("%s is refused (400)", async (_, body, cause, value) => {
    const answer = await check(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(validation({ cause, value }));
  });
});

describe("placing an order", () => {
  const place = (more: Record<string, unknown> = {}): Promise<Answer> =>
    call("POST", "/v1/sell/orders", { ...sale, ...more });

  test("the answer echoes what was sent, with null for what was not, and where to send the person", async () => {
    const answer = await place();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      redirectUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/selling\/[\da-f-]{36}$/),
      orderId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      externalUserId: sale.externalUserId,
      externalOrderId: sale.externalOrderId,
      providerCode: "moonpay",
      currencyFrom: "ETH",
      currencyTo: "EUR",
      amountFrom: "0.1",
      country: "DE",
      state: null,
      ip: null,
      refundAddress: null,
      paymentMethod: null,
      userAgent: null,
      metadata: null,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const { orderId, redirectUrl } = fields(answer.body);
    expect(String(redirectUrl)).not.toContain(String(orderId));
    expect(changelly.order(sale.externalOrderId)?.status).toBe("created");
    expect(changelly.callbacks.deliveries).toEqual([]);
  });

  test("everything optional is kept, and the best payout is promised", async () => {
    const more = {
      refundAddress: sampleAddresses["ETH"]?.address,
      paymentMethod: "sepa_bank_transfer",
      ip: "203.0.113.7",
      userAgent: "telegram",
      metadata: { memo: "1" },
      externalUserId: "user-2",
    };
    const offer = await offerBy("moonpay", { paymentMethodCode: "sepa_bank_transfer" });
    expect(fields((await place(more)).body)).toMatchObject(more);
    expect(changelly.orders[0]?.expectedPayout).toBe(offer["amountExpectedTo"]);
  });

  test("metadata {} stays {}", async () => {
    expect(fields((await place({ metadata: {} })).body)["metadata"]).toEqual({});
  });

  test.each([
    [0.1, "0.1"],
    ["0.1", "0.1"],
    ["0.10", "0.1"],
    [1, "1"],
    ["0.123456789012345678", "0.123456789012345678"],
  ])("the amount %j is taken", async (amountFrom, kept) => {
    expect(fields((await place({ amountFrom })).body)["amountFrom"]).toBe(kept);
  });

  test.each([0, -1, "0", "-0.1", "", "abc", "1e2", "0x10", " 1", null, true, [1], {}])(
    "the amount %j is refused",
    async (amountFrom) => {
      const answer = await place({ amountFrom });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual(validation({ cause: "amountFrom", value: "Incorrect amount from" }));
    },
  );

  test("the older spelling of the user id is taken too", async () => {
    const answer = await place({ externalUserId: undefined, externalUserID: "user-3" });
    expect(fields(answer.body)["externalUserId"]).toBe("user-3");
  });

  test("everything required is named when it is missing", async () => {
    const answer = await call("POST", "/v1/sell/orders", {});
    expect(answer.status).toBe(400);
    expect(rows(fields(answer.body)["errorDetails"]).map(({ cause }) => cause)).toEqual([
      "externalOrderId",
      "externalUserId",
      "providerCode",
      "currencyFrom",
      "currencyTo",
      "amountFrom",
      "country",
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["externalOrderId", { externalOrderId: 7 }],
    ["providerCode", { providerCode: "nobody" }],
    ["metadata", { metadata: "text" }],
    ["metadata", { metadata: [] }],
    ["refundAddress", { refundAddress: 5 }],
  ])("a malformed %s is refused", async (cause, more) => {
    const answer = await place(more);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", errorDetails: [{ cause }] });
  });

  test.each<[string, Record<string, unknown>, unknown]>([
    ["limits", { amountFrom: 0.00001 }, [{ cause: "min", value: "0.0078" }]],
    ["limits", { amountFrom: 100 }, [{ cause: "max", value: "4.6" }]],
    ["country", { country: "FR", providerCode: "banxa" }, [{ cause: "country", value: "Incorrect country" }]],
    ["state", { country: "US", currencyTo: "USD" }, [{ cause: "state", value: "Incorrect state" }]],
    [
      "state",
      { country: "US", currencyTo: "USD", state: "NY" },
      [{ cause: "state", value: "Incorrect state" }],
    ],
    [
      "currency",
      { currencyFrom: "DOT", amountFrom: 20 },
      [{ cause: "currencyFrom", value: "Incorrect currency" }],
    ],
    [
      "paymentMethod",
      { paymentMethod: "pix" },
      [{ cause: "paymentMethod", value: "Incorrect payment method" }],
    ],
  ])("what an offer would refuse for its %s is refused with 400", async (errorType, more, errorDetails) => {
    const answer = await place(more);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errorType, errorMessage: expect.any(String), errorDetails });
    expect(changelly.orders).toEqual([]);
  });

  test("the same externalOrderId twice makes two orders, unless uniqueness is asked for", async () => {
    const first = fields((await place()).body);
    const second = fields((await place()).body);
    expect(second["orderId"]).not.toBe(first["orderId"]);
    await restart({ uniqueExternalOrderId: true });
    expect((await place()).status).toBe(200);
    const again = await place();
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({
      errorType: "validation",
      errorDetails: [{ cause: "externalOrderId" }],
    });
  });

  test("the documents are silent about 201, so it can be had", async () => {
    changelly.spelling.createdStatus = 201;
    expect((await place()).status).toBe(201);
  });
});

describe("listing orders", () => {
  const list = async (query = ""): Promise<Record<string, unknown>> =>
    fields((await call("GET", `/v1/orders${query}`)).body);
  const ids = async (query: string): Promise<unknown[]> =>
    rows((await list(query))["orders"]).map(({ externalOrderId }) => externalOrderId);

  beforeEach(() => {
    for (let number = 1; number <= 5; number++) {
      changelly.seed({
        externalOrderId: `sale-${number}`,
        externalUserId: number % 2 === 0 ? "even" : "odd",
        status: number === 5 ? "complete" : "pending",
        createdAt: `2025-09-0${number}T10:00:00.000Z`,
      });
    }
  });

  test("an order has every documented field, null where there is nothing, and nothing of the simulator's own", async () => {
    const [order] = rows((await list("?externalOrderId=sale-5"))["orders"]);
    expect(Object.keys(order ?? {}).sort()).toEqual(
      [
        ...["redirectUrl", "orderId", "externalUserId", "externalOrderId", "type", "status", "providerCode"],
        ...[
          "currencyFrom",
          "currencyTo",
          "amountFrom",
          "amountTo",
          "country",
          "state",
          "ip",
          "walletAddress",
        ],
        ...["walletExtraId", "refundAddress", "paymentMethod", "userAgent", "metadata", "returnSuccessUrl"],
        ...[
          "returnFailedUrl",
          "payinAmount",
          "payoutAmount",
          "payinCurrency",
          "payoutCurrency",
          "transactionHash",
        ],
        ...["createdAt", "updatedAt"],
      ].sort(),
    );
    expect(order).toMatchObject({ type: "sell", walletAddress: null, metadata: null, amountFrom: "0.1" });
  });

  test("pages carry limit, offset and the total of all matches", async () => {
    const page = await list("?limit=2&offset=2&externalUserId=odd");
    expect(page).toMatchObject({ limit: 2, offset: 2, total: 3 });
    expect(page["orders"]).toHaveLength(1);
    expect(await list()).toMatchObject({ offset: 0, total: 5 });
  });

  test.each([
    ["bare", "?externalOrderId=sale-2", ["sale-2"]],
    ["repeated", "?externalOrderId=sale-2&externalOrderId=sale-4", ["sale-4", "sale-2"]],
    ["with []", "?externalOrderId[]=sale-2&externalOrderId[]=sale-4", ["sale-4", "sale-2"]],
    ["with [n]", "?externalOrderId[0]=sale-2&externalOrderId[1]=sale-4", ["sale-4", "sale-2"]],
    ["with %5Bn%5D", "?externalOrderId%5B0%5D=sale-2", ["sale-2"]],
    ["of several names", "?externalUserId=odd&status=complete", ["sale-5"]],
    ["that nothing fits", "?externalOrderId=sale-9", []],
    ["from a date on", "?startDate=2025-09-04T10:00:00.000Z", ["sale-5", "sale-4"]],
    ["up to a date", "?endDate=2025-09-01T10:00:00.000Z", ["sale-1"]],
    ["of a date without a zone", "?startDate=2025-09-05T10:00:00", ["sale-5"]],
    ["of a date with its colons encoded", "?startDate=2025-09-05T10%3A00%3A00.000Z", ["sale-5"]],
  ])("a filter %s", async (_, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  test("twenty-one indexed values are still a list, the twenty-second is not", async () => {
    const indexed = (count: number): string =>
      `/v1/orders?${Array.from({ length: count }, (_, at) => `orderId[${at}]=${at}`).join("&")}`;
    expect((await call("GET", indexed(21))).status).toBe(200);
    expect((await call("GET", indexed(22))).body).toEqual(
      validation({ cause: "orderId", value: "Incorrect order ID" }),
    );
  });

  test.each([
    ["limit", "limit=0"],
    ["limit", "limit=101"],
    ["limit", "limit=ten"],
    ["offset", "offset=-1"],
    ["status", "status=finished"],
    ["startDate", "startDate=yesterday"],
    ["endDate", "endDate=2025-13-01T00:00:00Z"],
  ])("a wrong %s is refused (%s)", async (cause, query) => {
    const answer = await call("GET", `/v1/orders?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", errorDetails: [{ cause }] });
  });

  test("the other spellings: inside an array, amounts as numbers, dates without a zone", async () => {
    changelly.spelling.ordersWrappedInArray = true;
    changelly.spelling.amountsAsNumbers = true;
    changelly.spelling.zonelessDates = true;
    const [page] = rows((await call("GET", "/v1/orders?externalOrderId=sale-1")).body);
    expect(rows(page?.["orders"])).toMatchObject([{ amountFrom: 0.1, createdAt: "2025-09-01T10:00:00.000" }]);
  });
});

describe("sandbox routes", () => {
  const place = async (): Promise<string> =>
    String(fields((await call("POST", "/v1/sell/orders", sale)).body)["orderId"]);

  test.each(["PATCH", "POST"])(
    "%s changes a test order and sends its callback afterwards",
    async (method) => {
      const receiver = await startReceiver();
      changelly.callbackUrl = receiver.url;
      const id = await place();
      const answer = await call(method, `/v1/sandbox/order/${id}`, {
        status: "expired",
        currencyFrom: "USD",
        metadata: { a: 1 },
      });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        orderId: id,
        status: "expired",
        currencyFrom: "USD",
        metadata: { a: 1 },
        payoutAmount: null,
      });
      await receiver.until(1);
      expect(JSON.parse(receiver.received[0]?.text ?? "")).toMatchObject({ orderId: id, status: "expired" });
      await receiver.close();
    },
  );

  test("any move is allowed, back from a final status too", async () => {
    const id = await place();
    for (const status of ["complete", "pending", "created"]) {
      expect(fields((await call("PATCH", `/v1/sandbox/order/${id}`, { status })).body)["status"]).toBe(
        status,
      );
    }
    expect(changelly.order(id)?.history.map(({ status }) => status)).toEqual([
      "created",
      "complete",
      "pending",
      "created",
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["status", { status: "finished" }],
    ["status", { status: 1 }],
    ["payoutAmount", { payoutAmount: 12 }],
    ["payinAmount", { payinAmount: "some" }],
    ["currencyFrom", { currencyFrom: "NOPE" }],
    ["metadata", { metadata: "x" }],
    ["state", { country: "US" }],
  ])("a wrong %s is refused and changes nothing", async (cause, body) => {
    const id = await place();
    const before = changelly.order(id);
    const answer = await call("PATCH", `/v1/sandbox/order/${id}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", errorDetails: [{ cause }] });
    expect(changelly.order(id)).toEqual(before);
  });

  test.each(["POST", "GET"])(
    "%s resend-callback tells the truth about whether the callback was taken",
    async (method) => {
      const receiver = await startReceiver((nth) => (nth === 1 ? 200 : 500));
      changelly.callbackUrl = receiver.url;
      const id = await place();
      const resend = (body?: unknown): Promise<Answer> =>
        call(method, `/v1/sandbox/order/${id}/resend-callback`, body);
      expect((await resend()).body).toEqual({ status: "success" });
      expect((await resend(method === "POST" ? {} : undefined)).body).toEqual({ status: "failed" });
      expect(changelly.order(id)?.status).toBe("created");
      await receiver.close();
      changelly.callbackUrl = undefined;
      expect((await resend()).body).toEqual({ status: "failed" });
    },
  );

  test.each(["", "/resend-callback"])(
    "production orders, unknown and malformed ids are refused (%s)",
    async (tail) => {
      const live = changelly.seed({ environment: "production" });
      const refused = await call("POST", `/v1/sandbox/order/${live.orderId}${tail}`, {});
      expect(refused.status).toBe(400);
      expect(refused.body).toEqual({
        errorType: "txType",
        errorMessage: "Transaction type is not test",
        errorDetails: [{ cause: "type", value: "production" }],
      });
      expect(
        (await call("POST", `/v1/sandbox/order/${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}${tail}`, {}))
          .status,
      ).toBe(404);
      const malformed = await call("POST", `/v1/sandbox/order/42${tail}`, {});
      expect(malformed.status).toBe(400);
      expect(malformed.body).toEqual(validation({ cause: "id", value: "Incorrect order ID" }));
    },
  );

  test("orders of a production key are live", async () => {
    await restart({ environment: "production" });
    const id = await place();
    expect((await call("PATCH", `/v1/sandbox/order/${id}`, { status: "complete" })).body).toMatchObject({
      errorType: "txType",
    });
  });
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

  test("a body of one's own is answered as is, and only to the method asked for", async () => {
    changelly.fault({
      path: "/v1/sell/orders",
      method: "POST",
      reply: { status: 410, body: { errorType: "invalidOffer" } },
    });
    expect((await call("POST", "/v1/sell/orders", sale)).body).toEqual({ errorType: "invalidOffer" });
    expect((await call("GET", "/v1/sell/orders")).status).toBe(404);
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
    await start();
  });

  test("too many requests in a second are told so", async () => {
    await restart({ rateLimitPerSecond: 2 });
    const answers = [await providers(), await providers(), await providers()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers["retry-after"]).toBe("1");
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

test("dates on the wire follow the clock that was given", async () => {
  await restart({ now: () => Date.UTC(2025, 8, 18, 11) });
  expect(fields((await call("POST", "/v1/sell/orders", sale)).body)["createdAt"]).toBe(
    "2025-09-18T11:00:00.000Z",
  );
});

test("the callback key is a public key of its own", () => {
  const key = createPublicKey(Buffer.from(changelly.callbackPublicKey, "base64").toString());
  expect(key.asymmetricKeyType).toBe("rsa");
  expect(key.equals(createPublicKey(changelly.privateKeyFormats.pkcs8Pem))).toBe(false);
});

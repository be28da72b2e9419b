import Big from "big.js";
import { beforeEach, describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import {
  changellyForTest,
  fields,
  offerBy,
  offersOf,
  type Partner,
  rows,
  validation,
} from "./changelly-partner.ts";

let changelly: Changelly;
let call: Partner;

beforeEach(async () => {
  ({ changelly, call } = await changellyForTest());
});

describe("offers", () => {
  test("each provider that buys coins answers, with its best payout above its methods'", async () => {
    const offers = rows((await offersOf(call)).body);
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
    expect((await offersOf(call)).text).toBe((await offersOf(call)).text);
  });

  test("the market's price is what they start from, and a fall makes every payout smaller", async () => {
    expect(changelly.market.rate("ETH", "EUR")).toBe("2794.130322358214");
    // 279.41 less 0.6 % leaves 277.74; SEPA takes 0.75 % and 2 dollars of it, rounded up to 3.81 euros.
    expect(await offerBy(call, "banxa")).toMatchObject({
      amountExpectedTo: "273.92",
      fee: "3.81",
      rate: "2739.2",
    });
    changelly.market.moveBy("-10");
    expect(changelly.market.rate("ETH", "EUR")).toBe("2514.717290122392");
    const after = String((await offerBy(call, "banxa"))["amountExpectedTo"]);
    expect(new Big(after).lt(new Big("273.92").times("0.91"))).toBe(true);
    changelly.market.reset();
    expect(changelly.market.rate("ETH", "EUR")).toMatch(/^2794\.1/);
  });

  test.each([
    ["min", "0.00001", "0.0078"],
    ["max", "1000", "4.6"],
  ])("beyond the %s, the bound is told in the coin", async (cause, amountFrom, value) => {
    expect(await offerBy(call, "moonpay", { amountFrom })).toEqual({
      providerCode: "moonpay",
      errorType: "limits",
      errorMessage: expect.any(String),
      errorDetails: [{ cause, value }],
    });
  });

  test("a provider's own bounds can be set; others still offer", async () => {
    changelly.market.setLimits("moonpay", "ETH", { min: "0.2" });
    expect(await offerBy(call, "moonpay")).toMatchObject({
      errorType: "limits",
      errorDetails: [{ cause: "min", value: "0.2" }],
    });
    expect(await offerBy(call, "banxa")).not.toHaveProperty("errorType");
    const currencies = rows((await call("GET", "/v1/currencies")).body);
    const eth = rows(currencies.find(({ ticker }) => ticker === "ETH")?.["providers"]);
    expect(eth[0]?.["limits"]).toEqual({ send: { min: "0.2" }, get: {} });
  });

  test.each([
    ["country", "banxa", { country: "FR" }],
    ["country", "moonpay", { country: "KP" }],
    ["currency", "moonpay", { currencyFrom: "NEAR" }],
    ["currency", "banxa", { currencyTo: "PLN" }],
    ["paymentMethod", "banxa", { paymentMethodCode: "card" }],
  ])(
    "a refusal for the %s is an element of the list, not an error of the call",
    async (errorType, provider, more) => {
      const answer = await offersOf(call, more);
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
      expect(await offerBy(call, "moonpay")).toMatchObject({ errorType, errorDetails: null });
      changelly.market.provider("moonpay").error(null);
      expect(await offerBy(call, "moonpay")).not.toHaveProperty("errorType");
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
    const answer = await offersOf(call, {
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
    expect(rows((await offersOf(call, { providerCode: "banxa" })).body)).toHaveLength(1);
    expect(rows((await offersOf(call, { providerCode: "wert" })).body)).toMatchObject([
      { providerCode: "wert", errorType: "country" },
    ]);
  });

  test.each([
    ["ES", "EUR", 4, ["card", "pay_pal", "sepa_bank_transfer", "skrill"]],
    ["DE", "EUR", 3, ["card", "pay_pal", "sepa_bank_transfer"]],
    ["FR", "EUR", 1, ["card", "pay_pal", "sepa_bank_transfer"]],
    ["BR", "BRL", 4, ["astro_pay", "card", "pix", "skrill"]],
    ["AE", "AED", 4, ["card", "skrill"]],
  ])(
    "%s is served in %s, by %i providers, near the middle price",
    async (country, currencyTo, count, ways) => {
      const sale = { country, currencyTo, currencyFrom: "BTC", amountFrom: "0.02" };
      const offers = rows((await offersOf(call, sale)).body).filter(
        ({ errorType }) => errorType === undefined,
      );
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
      rows((await offersOf(call, { country, currencyFrom: "BTC", amountFrom: "0.05" })).body);
    const spanish = (await of("ES")).find(({ providerCode }) => providerCode === "skrill_crypto");
    expect(spanish).toMatchObject({ errorType: "limits", errorDetails: [{ cause: "max" }] });
    expect((await of("DE")).map(({ providerCode }) => providerCode)).not.toContain("skrill_crypto");
  });

  test("nobody buys in Iran", async () => {
    const list = rows((await call("GET", "/v1/available-countries")).body);
    expect(list.map(({ code }) => code)).not.toContain("IR");
    const offers = rows((await offersOf(call, { country: "IR" })).body);
    expect(offers.map(({ errorType }) => errorType)).toEqual(["country", "country", "country"]);
  });

  test("with every provider switched off the list is empty", async () => {
    for (const code of ["moonpay", "banxa", "transak"]) changelly.market.provider(code).enabled = false;
    expect((await offersOf(call)).body).toEqual([]);
  });

  test("a payout method filter leaves that method only; a filter by a wrong name is ignored", async () => {
    const filtered = await offerBy(call, "moonpay", { paymentMethodCode: "card" });
    expect(rows(filtered["paymentMethodOffer"]).map(({ method }) => method)).toEqual(["card"]);
    expect(
      rows((await offerBy(call, "moonpay", { paymentMethod: "card" }))["paymentMethodOffer"]),
    ).toHaveLength(3);
  });

  test("both spellings of the method list and the wrapper can be had", async () => {
    changelly.spelling.paymentMethodOffer = "plural";
    expect(await offerBy(call, "moonpay")).toHaveProperty("paymentMethodOffers");
    changelly.spelling.offersWrapped = true;
    expect(Object.keys(fields((await offersOf(call)).body))).toEqual(["offers"]);
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
    const answer = await offersOf(call, more);
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

import { beforeEach, describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import { sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import {
  type Answer,
  changellyForTest,
  fields,
  offerBy,
  type Partner,
  rows,
  sale,
  validation,
} from "./changelly-partner.ts";

let changelly: Changelly;
let call: Partner;

beforeEach(async () => {
  ({ changelly, call } = await changellyForTest());
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
    const offer = await offerBy(call, "moonpay", { paymentMethodCode: "sepa_bank_transfer" });
    expect(fields((await place(more)).body)).toMatchObject(more);
    expect(changelly.orders[0]?.expectedPayout).toBe(offer["amountExpectedTo"]);
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
      { currencyFrom: "NEAR", amountFrom: 20 },
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
    ({ changelly, call } = await changellyForTest({ uniqueExternalOrderId: true }));
    expect((await place()).status).toBe(200);
    const again = await place();
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({
      errorType: "validation",
      errorDetails: [{ cause: "externalOrderId" }],
    });
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
      (
        "amountFrom amountTo country createdAt currencyFrom currencyTo externalOrderId externalUserId ip metadata " +
        "orderId payinAmount payinCurrency paymentMethod payoutAmount payoutCurrency providerCode redirectUrl " +
        "refundAddress returnFailedUrl returnSuccessUrl state status transactionHash type updatedAt userAgent " +
        "walletAddress walletExtraId"
      ).split(" "),
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

  test("the other spellings: inside an array, amounts as numbers, dates without a zone, orders made with 201", async () => {
    const others = {
      ordersWrappedInArray: true,
      amountsAsNumbers: true,
      zonelessDates: true,
      createdStatus: 201,
    };
    Object.assign(changelly.spelling, others);
    const [page] = rows((await call("GET", "/v1/orders?externalOrderId=sale-1")).body);
    expect(rows(page?.["orders"])).toMatchObject([{ amountFrom: 0.1, createdAt: "2025-09-01T10:00:00.000" }]);
    expect((await call("POST", "/v1/sell/orders", sale)).status).toBe(201);
  });
});

test("dates on the wire follow the clock that was given", async () => {
  ({ call } = await changellyForTest({ now: () => Date.UTC(2025, 8, 18, 11) }));
  expect(fields((await call("POST", "/v1/sell/orders", sale)).body)["createdAt"]).toBe(
    "2025-09-18T11:00:00.000Z",
  );
});

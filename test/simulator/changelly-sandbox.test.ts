import { beforeEach, describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import {
  type Answer,
  changellyForTest,
  fields,
  type Partner,
  sale,
  startReceiver,
  validation,
} from "./changelly-partner.ts";

let changelly: Changelly;
let call: Partner;

beforeEach(async () => {
  ({ changelly, call } = await changellyForTest());
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
    ({ changelly, call } = await changellyForTest({ environment: "production" }));
    const id = await place();
    expect((await call("PATCH", `/v1/sandbox/order/${id}`, { status: "complete" })).body).toMatchObject({
      errorType: "txType",
    });
  });
});

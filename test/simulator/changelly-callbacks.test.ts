import { createPublicKey, verify } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { type Changelly, type ChangellyOptions, startChangelly } from "../../src/simulator/changelly.ts";
import type { CallbackDelivery } from "../../src/simulator/changelly-callbacks.ts";
import { fields, type Received, startReceiver } from "./changelly-partner.ts";

type Receiver = Awaited<ReturnType<typeof startReceiver>>;

let changelly: Changelly;
let receiver: Receiver | undefined;

async function start(options: ChangellyOptions = {}, answer?: (nth: number) => number): Promise<Receiver> {
  receiver = await startReceiver(answer);
  changelly = await startChangelly({ callbackUrl: receiver.url, ...options });
  return receiver;
}

afterEach(async () => {
  await changelly.close();
  await receiver?.close();
});

const statusOf = (callback: Received | undefined): unknown =>
  fields(JSON.parse(callback?.text ?? ""))["status"];

/** Whether a callback's signature is right, the way the vendor's own SDK checks it. */
function isSigned(callback: Received | undefined, orderId: string): boolean {
  const key = createPublicKey(Buffer.from(changelly.callbackPublicKey, "base64").toString());
  const signature = Buffer.from(String(callback?.headers["x-callback-signature"]), "base64");
  return verify("sha256", Buffer.from(JSON.stringify({ orderId })), key, signature);
}

/** Resolves with the try that `wanted` waits for. */
function nextDelivery(wanted: (delivery: CallbackDelivery) => boolean): Promise<CallbackDelivery> {
  return new Promise((resolve) => {
    const stop = changelly.onEvent((event) => {
      if (event.type !== "callback" || !wanted(event.delivery)) return;
      stop();
      resolve(event.delivery);
    });
  });
}

/** So many exchanges with the partner that a retry without a pause would have come in between. */
async function roundTrips(): Promise<void> {
  await changelly.sendCallback(changelly.seed({}).orderId, { times: 20 });
}

describe("a status change", () => {
  test("is POSTed as JSON, signed over the order's id alone, with the partner's key in a header", async () => {
    const { received } = await start();
    const { orderId, externalOrderId } = changelly.seed({ externalUserId: "user-1", metadata: {} });
    const delivery = await changelly.move(orderId, "pending");
    expect(delivery).toMatchObject({
      orderId,
      status: "pending",
      attempted: true,
      ok: true,
      attempt: 1,
      responseStatus: 200,
      error: null,
    });
    expect(received).toHaveLength(1);
    const [callback] = received;
    expect(callback?.method).toBe("POST");
    expect(callback?.headers["content-type"]).toBe("application/json");
    expect(callback?.headers.connection).toBe("close");
    expect(callback?.headers["x-callback-api-key"]).toBe(changelly.apiKey);
    expect(isSigned(callback, orderId)).toBe(true);
    expect(isSigned(callback, externalOrderId)).toBe(false);
    expect(callback?.text).toBe(delivery.body);
    const body = JSON.parse(callback?.text ?? "");
    expect(body).toMatchObject({
      orderId,
      externalOrderId,
      externalUserId: "user-1",
      type: "sell",
      status: "pending",
      metadata: {},
      refundAddress: null,
      walletAddress: null,
      transactionHash: null,
    });
    expect(body).not.toHaveProperty("sellingToken");
    expect(body).not.toHaveProperty("history");
  });

  test("to complete brings what the provider fills in; what is given wins", async () => {
    await start();
    const first = changelly.seed({ expectedPayout: "272.91337", amountFrom: "0.1", currencyFrom: "ETH" });
    await changelly.move(first.orderId, "complete");
    expect(changelly.order(first.orderId)).toMatchObject({
      payinAmount: "0.1",
      payinCurrency: "ETH",
      payoutAmount: "272.91337",
      payoutCurrency: "EUR",
      transactionHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const earlier = changelly.seed({ expectedPayout: "272.91337", payoutAmount: "260" });
    await changelly.move(earlier.orderId, "complete");
    expect(changelly.order(earlier.orderId)?.payoutAmount).toBe("260");
    const second = changelly.seed({ expectedPayout: "272.91337" });
    await changelly.move(second.orderId, "complete", { payoutAmount: "250", transactionHash: null });
    expect(changelly.order(second.orderId)).toMatchObject({ payoutAmount: "250", transactionHash: null });
  });

  test("has nowhere to go without a callback URL", async () => {
    await start({}, undefined);
    changelly.callbackUrl = undefined;
    const { orderId } = changelly.seed({});
    expect(await changelly.move(orderId, "pending")).toMatchObject({
      attempted: false,
      ok: false,
      responseStatus: null,
    });
    expect(changelly.order(orderId)?.status).toBe("pending");
  });

  test("reaches a partner that was restarted between two of them", async () => {
    const { url, received } = await start();
    const { orderId } = changelly.seed({});
    await changelly.move(orderId, "pending");
    await receiver?.close();
    receiver = undefined;
    expect(await changelly.move(orderId, "hold")).toMatchObject({
      attempted: true,
      ok: false,
      responseStatus: null,
    });
    expect(changelly.callbacks.deliveries.at(-1)?.error).toMatch(/ECONNREFUSED/);
    const again = await startReceiver();
    receiver = again;
    changelly.callbackUrl = again.url;
    expect(again.url).not.toBe(url);
    expect((await changelly.move(orderId, "pending")).ok).toBe(true);
    expect(received).toHaveLength(1);
  });
});

describe("a callback that is not answered 2xx", () => {
  test("is tried again until it is, unchanged", async () => {
    const { received } = await start({ callbackRetryMs: [1, 1, 1] }, (nth) => (nth < 3 ? 500 : 204));
    const { orderId } = changelly.seed({});
    const taken = nextDelivery(({ ok }) => ok);
    expect(await changelly.move(orderId, "pending")).toMatchObject({
      ok: false,
      responseStatus: 500,
      attempt: 1,
    });
    expect(await taken).toMatchObject({ ok: true, responseStatus: 204, attempt: 3 });
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
  });

  test("is given up after 23 tries, however long the schedule", async () => {
    await start({ callbackRetryMs: Array.from({ length: 40 }, () => 0) }, () => 503);
    const { orderId } = changelly.seed({});
    const last = nextDelivery(({ attempt }) => attempt === 23);
    await changelly.move(orderId, "pending");
    await last;
    await roundTrips();
    expect(changelly.callbacks.deliveries.filter((delivery) => delivery.orderId === orderId)).toHaveLength(
      23,
    );
  });

  test("counts a redirect as not taken and does not follow it", async () => {
    const { received } = await start({ callbackRetryMs: [] }, () => 302);
    const { orderId } = changelly.seed({});
    expect(await changelly.move(orderId, "pending")).toMatchObject({ ok: false, responseStatus: 302 });
    expect(received).toHaveLength(1);
  });
});

describe("callbacks on their way", () => {
  test("can be lost, for good", async () => {
    const { received } = await start({ callbackRetryMs: [0] });
    changelly.callbacks.mode = "lost";
    const { orderId } = changelly.seed({});
    expect(await changelly.move(orderId, "complete")).toMatchObject({
      attempted: false,
      error: "callbacks are lost",
    });
    changelly.callbacks.mode = "normal";
    await changelly.move(orderId, "refunded");
    expect(received.map(statusOf)).toEqual(["refunded"]);
    await roundTrips();
    expect(changelly.callbacks.deliveries.filter(({ status }) => status === "complete")).toHaveLength(1);
  });

  test.each<["fifo" | "reversed", string[]]>([
    ["fifo", ["pending", "hold", "failed"]],
    ["reversed", ["failed", "hold", "pending"]],
  ])("can be held and released %s", async (order, expected) => {
    const { received } = await start();
    changelly.callbacks.mode = "held";
    const { orderId } = changelly.seed({});
    for (const status of ["pending", "hold", "failed"]) {
      expect((await changelly.move(orderId, status)).attempted).toBe(false);
    }
    expect(received).toEqual([]);
    const released = await changelly.callbacks.release(order);
    expect(released.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(received.map(statusOf)).toEqual(expected);
    expect(await changelly.callbacks.release()).toEqual([]);
  });

  test("can come more than once", async () => {
    const { until, received } = await start();
    changelly.callbacks.duplicates = 2;
    const { orderId } = changelly.seed({});
    await changelly.move(orderId, "pending");
    await until(3);
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
  });

  test("end with the simulator", async () => {
    await start({ callbackRetryMs: [3_600_000] }, () => 500);
    const { orderId } = changelly.seed({});
    await changelly.move(orderId, "pending");
    await changelly.close();
    expect(changelly.callbacks.deliveries).toHaveLength(1);
    changelly = await startChangelly();
  });
});

describe("a callback sent by hand", () => {
  test("can lie about everything the signature does not cover", async () => {
    const { received } = await start();
    const { orderId } = changelly.seed({ status: "pending" });
    await changelly.sendCallback(orderId, { body: { status: "complete", payoutAmount: "1000000" } });
    expect(isSigned(received[0], orderId)).toBe(true);
    expect(JSON.parse(received[0]?.text ?? "")).toMatchObject({
      status: "complete",
      payoutAmount: "1000000",
    });
    expect(changelly.order(orderId)?.status).toBe("pending");
  });

  test("can be badly signed, unsigned, of another partner or no JSON at all", async () => {
    const { received } = await start();
    const { orderId } = changelly.seed({});
    await changelly.sendCallback(orderId, { signature: "bad" });
    await changelly.sendCallback(orderId, { signature: "missing" });
    await changelly.sendCallback(orderId, { apiKeyHeader: "someone" });
    await changelly.sendCallback(orderId, { apiKeyHeader: null, rawBody: "<xml/>" });
    expect(isSigned(received[0], orderId)).toBe(false);
    expect(received[1]?.headers).not.toHaveProperty("x-callback-signature");
    expect(received[2]?.headers["x-callback-api-key"]).toBe("someone");
    expect(received[3]?.headers).not.toHaveProperty("x-callback-api-key");
    expect(received[3]?.text).toBe("<xml/>");
  });

  test.each([true, false])("can be sent many times (at once: %s)", async (concurrent) => {
    const { received } = await start();
    const { orderId } = changelly.seed({});
    const sent = await changelly.sendCallback(orderId, { times: 5, concurrent });
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(received).toHaveLength(5);
  });
});

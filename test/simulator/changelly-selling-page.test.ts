import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Changelly, startChangelly } from "../../src/simulator/changelly.ts";
import type { SimulatedOrder } from "../../src/simulator/changelly-orders.ts";
import { fields, startReceiver } from "./changelly-partner.ts";

let changelly: Changelly;
let receiver: Awaited<ReturnType<typeof startReceiver>>;

beforeEach(async () => {
  receiver = await startReceiver();
  changelly = await startChangelly({ callbackUrl: receiver.url, playPaceMs: 5 });
});

afterEach(async () => {
  await changelly.close();
  await receiver.close();
});

const read = async (order: SimulatedOrder): Promise<string> => (await fetch(order.redirectUrl)).text();

async function act(order: SimulatedOrder, action: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${order.redirectUrl}/actions`, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({ action }),
  });
  return fields(await answer.json());
}

/** Resolves when an order comes to a status. */
function reached(order: SimulatedOrder, status: string): Promise<void> {
  return new Promise((resolve) => {
    changelly.onEvent((event) => {
      const isIt = event.type === "order" && event.order.orderId === order.orderId;
      if (isIt && event.order.status === status) resolve();
    });
  });
}

describe("a person who opens the link", () => {
  test("sees a test page with provider, sum, payout and where to send the coins", async () => {
    const order = changelly.seed({
      currencyFrom: "ETH",
      amountFrom: "0.1",
      expectedPayout: "272.91937",
      paymentMethod: "sepa_bank_transfer",
    });
    const page = await read(order);
    for (const text of [
      "TEST",
      "MoonPay",
      "0.1 ETH",
      "≈ 272.91 EUR",
      "by SEPA",
      "Send exactly 0.1 ETH",
      "TEST-ETH-",
    ]) {
      expect(page).toContain(text);
    }
    expect(page).toContain("Waiting for your coins");
    expect(page).not.toContain("Memo");
  });

  test("is told the tag of a coin that needs one, the same at every visit", async () => {
    const order = changelly.seed({ currencyFrom: "XRP", amountFrom: "250" });
    const page = await read(order);
    expect(page).toContain("Destination tag");
    expect(await read(order)).toBe(page);
  });

  test("cannot be attacked through what an order says", async () => {
    const order = changelly.seed({
      externalOrderId: `"><script>alert(1)</script>`,
      refundAddress: "<img src=x onerror=alert(2)>",
    });
    const page = await read(order);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
  });

  test("finds no TEST mark on a live order", async () => {
    const page = await read(changelly.seed({ environment: "production" }));
    expect(page).toContain("SIMULATED");
    expect(page).not.toContain(">TEST<");
  });

  test("finds nothing behind a wrong link, the order's id included", async () => {
    const order = changelly.seed({});
    for (const token of ["nobody", order.orderId]) {
      expect((await fetch(`${changelly.url}/selling/${token}`)).status).toBe(404);
    }
  });
});

describe("playing the outside world", () => {
  test.each([
    ["sent", "pending", "Coins received, payout under way"],
    ["paid", "complete", "Paid out"],
    ["hold", "hold", "On hold while the provider checks"],
    ["refund", "refunded", "The provider returned the coins"],
    ["fail", "failed", "Failed: the coins go back"],
    ["expire", "expired", "Expired: no coins came in time"],
  ])("%s makes the order %s, tells the bot, and says so", async (action, status, headline) => {
    const order = changelly.seed({ expectedPayout: "272.91337" });
    const answer = await act(order, action);
    expect(answer).toMatchObject({ status, callback: { ok: true, responseStatus: 200, status } });
    expect(answer["html"]).toContain(headline);
    expect(answer["html"]).toContain(`<b>The bot was told “${status}”.</b> It answered 200`);
    expect(changelly.order(order.orderId)?.status).toBe(status);
    expect(receiver.received.map(({ text }) => fields(JSON.parse(text))["status"])).toEqual([status]);
  });

  test("the whole sale can be played by one press", async () => {
    const order = changelly.seed({});
    const done = reached(order, "complete");
    await act(order, "play");
    await done;
    await receiver.until(2);
    expect(receiver.received.map(({ text }) => fields(JSON.parse(text))["status"])).toEqual([
      "pending",
      "complete",
    ]);
  });

  test("a play that somebody stops is not taken up again", async () => {
    await changelly.close();
    changelly = await startChangelly({ callbackUrl: receiver.url, playPaceMs: 30 });
    const order = changelly.seed({});
    await act(order, "play");
    await changelly.move(order.orderId, "failed");
    const other = changelly.seed({});
    const later = reached(other, "complete");
    await act(other, "play");
    await later;
    expect(changelly.order(order.orderId)?.status).toBe("failed");
  });

  test("the last callback can be sent again without a move", async () => {
    const order = changelly.seed({});
    await act(order, "sent");
    expect(await act(order, "again")).toMatchObject({ status: "pending", callback: { ok: true } });
    expect(receiver.received).toHaveLength(2);
    expect(changelly.order(order.orderId)?.history).toHaveLength(2);
  });

  test("it says so when the callback is lost, or sent to a dead bot", async () => {
    changelly.callbackUrl = "http://127.0.0.1:1/";
    expect((await act(changelly.seed({}), "sent"))["html"]).toContain("The bot could not be reached.");
    changelly.callbacks.mode = "lost";
    expect((await act(changelly.seed({}), "sent"))["html"]).toContain(
      "The bot was not told “pending”:</b> callbacks are lost",
    );
  });

  test("it says so when the bot does not take the callback", async () => {
    await receiver.close();
    receiver = await startReceiver(() => 401);
    changelly.callbackUrl = receiver.url;
    expect((await act(changelly.seed({}), "sent"))["html"]).toContain(
      "The bot did not take “pending”.</b> It answered 401.",
    );
  });

  test.each(["steal", "constructor", ""])("there is no action %j", async (action) => {
    const order = changelly.seed({});
    expect(await act(order, action)).toEqual({ error: `there is no action ${action}` });
    expect(changelly.order(order.orderId)?.status).toBe("created");
  });

  test("without scripts the form leads back to the page", async () => {
    const order = changelly.seed({});
    const answer = await fetch(`${order.redirectUrl}/actions`, {
      method: "POST",
      body: new URLSearchParams({ action: "sent" }),
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    expect(new URL(answer.headers.get("location") ?? "", order.redirectUrl).href).toBe(order.redirectUrl);
    expect(await read(order)).toContain("The bot was told");
  });
});

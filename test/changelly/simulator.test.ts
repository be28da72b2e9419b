import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { createCallbackVerifier } from "../../src/changelly/callback.ts";
import type { ChangellyClient, ChangellyOptions } from "../../src/changelly/client.ts";
import { parseCallbackPublicKey, parsePrivateKey } from "../../src/changelly/signing.ts";
import type { NewOrder } from "../../src/sell/off-ramp.ts";
import { type Changelly, startChangelly } from "../../src/simulator/changelly.ts";
import { listening } from "../support/listening.ts";
import { capturedLog } from "../support/log.ts";
import { clientOf as clientOfApi, failureOf, NEW_ORDER, OFFER_REQUEST, resultOf } from "./scripted-api.ts";

/** A simulated Changelly that ends with the test. */
async function changelly(...options: Parameters<typeof startChangelly>): Promise<Changelly> {
  const simulator = await startChangelly(...options);
  onTestFinished(() => simulator.close());
  return simulator;
}

function clientOf(simulator: Changelly, options: Partial<ChangellyOptions> = {}): ChangellyClient {
  const { url, apiKey } = simulator;
  return clientOfApi({ url }, { apiKey, privateKey: parsePrivateKey(simulator.privateKey), ...options });
}

/** A simulated Changelly, and a client of it. */
async function start(...options: Parameters<typeof startChangelly>) {
  const simulator = await changelly(...options);
  return { simulator, client: clientOf(simulator) };
}

const idsIn = (orders: readonly { externalOrderId: string | null }[]) =>
  new Set(orders.map(({ externalOrderId }) => externalOrderId));

/** The order the best offer leads to. */
async function bestOrder(client: ChangellyClient): Promise<NewOrder> {
  const { offers } = resultOf(await client.offers(OFFER_REQUEST));
  const [offer] = offers;
  if (!offer) throw new Error("nobody buys");
  return { ...NEW_ORDER, providerCode: offer.providerCode, paymentMethod: offer.methods[0]?.code ?? null };
}

describe("a sale against the simulator, an independent reading of the documents", () => {
  it("goes from the catalogue to the end of the order, every request correctly signed", async () => {
    const { simulator, client } = await start();

    const countries = resultOf(await client.countries());
    expect(countries.find(({ code }) => code === "US")?.states.length).toBeGreaterThan(0);
    expect(countries.find(({ code }) => code === "FR")?.states).toEqual([]);
    const { crypto, fiat } = resultOf(await client.currencies());
    expect(crypto.map(({ ticker }) => ticker)).toContain("BTC");
    expect(crypto.find(({ ticker }) => ticker === "XRP")?.extraIdName).not.toBeNull();
    expect(fiat.map(({ ticker }) => ticker)).toContain("EUR");
    const providers = resultOf(await client.providers());

    const order = await bestOrder(client);
    expect(providers.has(order.providerCode)).toBe(true);
    expect(resultOf(await client.validateAddress("BTC", order.refundAddress, null))).toEqual({ valid: true });
    expect(resultOf(await client.validateAddress("BTC", "nonsense", null))).toEqual({
      valid: false,
      cause: "address",
    });

    const placed = resultOf(await client.createOrder(order));
    expect(placed).toMatchObject({ externalOrderId: order.externalOrderId, amountFrom: "0.1" });
    expect(placed.redirectUrl).toContain(simulator.url);
    await simulator.move(placed.id, "complete", { payinAmount: "0.1", payoutAmount: "5999.10" });
    const [read] = resultOf(await client.findOrders({ externalIds: [order.externalOrderId] }));
    expect(read).toMatchObject({
      id: placed.id,
      status: "complete",
      payinAmount: "0.1",
      payoutAmount: "5999.1",
    });
    expect(simulator.calls.map(({ status }) => status).every((status) => status === 200)).toBe(true);
  });

  it("reads the same in every spelling the documents know", async () => {
    const { simulator, client } = await start();
    const order = await bestOrder(client);
    const usual = {
      countries: resultOf(await client.countries()),
      offers: resultOf(await client.offers(OFFER_REQUEST)),
      placed: resultOf(await client.createOrder(order)),
      found: resultOf(await client.findOrders({ externalIds: [order.externalOrderId] })),
    };
    Object.assign(simulator.spelling, {
      paymentMethodOffer: "plural",
      supportedFlow: "singular",
      offersWrapped: true,
      ordersWrappedInArray: true,
      amountsAsNumbers: true,
      zonelessDates: true,
      createdStatus: 201,
    });
    const fresh = clientOf(simulator);
    expect(resultOf(await fresh.countries())).toEqual(usual.countries);
    expect(resultOf(await fresh.offers(OFFER_REQUEST))).toEqual(usual.offers);
    expect(resultOf(await fresh.findOrders({ externalIds: [order.externalOrderId] }))).toEqual(usual.found);
    expect(resultOf(await fresh.createOrder(order))).toMatchObject({ amountFrom: usual.placed.amountFrom });
  });

  it.each(["pkcs1Base64Pem", "pkcs8Base64Pem", "pkcs1Pem", "pkcs8Pem"] as const)(
    "is accepted with a private key in the format %s",
    async (format) => {
      const simulator = await changelly();
      const client = clientOf(simulator, {
        privateKey: parsePrivateKey(simulator.privateKeyFormats[format]),
      });
      resultOf(await client.providers());
    },
  );

  it("is refused when the URL signed is not the one the API sees, and the log shows which was signed", async () => {
    const simulator = await changelly({ publicBaseUrl: "https://fiat-api.example" });
    const { log, lines } = capturedLog();
    const client = clientOf(simulator, { baseUrl: simulator.localUrl, log });
    expect(failureOf(await client.providers())).toMatchObject({ kind: "unauthorized", status: 401 });
    expect(lines[0]?.about["signedUrl"]).toBe(`${simulator.localUrl}/v1/providers`);
  });

  it("tells the smallest amount a provider takes", async () => {
    const { simulator, client } = await start();
    simulator.market.setLimits("moonpay", "BTC", { min: "0.5" });
    const { refusals } = resultOf(await client.offers(OFFER_REQUEST));
    expect(refusals).toContainEqual({ providerCode: "moonpay", reason: "limits", min: "0.5" });
  });

  it("asks for the state in the US", async () => {
    const { client } = await start();
    const { offers, refusals } = resultOf(
      await client.offers({ ...OFFER_REQUEST, country: "US", currencyTo: "USD" }),
    );
    expect(offers).toEqual([]);
    expect(new Set(refusals.map(({ reason }) => reason))).toContain("state");
  });

  it("may have been placed when the answer is lost, and is then found by our own id", async () => {
    const { simulator, client } = await start();
    const order = await bestOrder(client);
    simulator.fault({ path: "/v1/sell/orders", times: 1, reply: "handled-but-answer-lost" });
    expect(failureOf(await client.createOrder(order))).toMatchObject({ kind: "network", maybeDone: true });
    const found = resultOf(await client.findOrders({ externalIds: [order.externalOrderId] }));
    expect(found.map(({ externalOrderId }) => externalOrderId)).toEqual([order.externalOrderId]);
    expect(simulator.orders).toHaveLength(1);
  });

  it("finds every order of many, buy orders and other people's left out", async () => {
    const { simulator, client } = await start();
    const ours = Array.from({ length: 45 }, (_, at) => simulator.seed({ externalOrderId: `ours-${at}` }));
    for (let at = 0; at < 150; at++) simulator.seed({ type: "buy", externalOrderId: `theirs-${at}` });
    const found = resultOf(await client.findOrders({ ids: ours.map(({ orderId }) => orderId) }));
    expect(idsIn(found)).toEqual(idsIn(ours));
    const listing = resultOf(await client.listOrders({ limit: 500 }));
    expect(listing.orders).toHaveLength(195);
    expect(listing.total).toBe(195);
  });
});

describe("sandbox controls against the simulator", () => {
  it("change an order and have its callback sent again", async () => {
    const { simulator, client } = await start();
    const { id } = resultOf(await client.createOrder(await bestOrder(client)));
    const change = { status: "hold", payinAmount: "0.1" };
    expect(resultOf(await client.updateSandboxOrder(id, change))).toMatchObject({ id, ...change });
    expect(simulator.order(id)?.status).toBe("hold");
    expect(resultOf(await client.resendCallback(id))).toBe("failed");
  });

  it("are refused by the API for a production order", async () => {
    const { simulator, client } = await start();
    const { orderId } = simulator.seed({ environment: "production" });
    const failure = failureOf(await client.updateSandboxOrder(orderId, { status: "hold" }));
    expect(failure).toMatchObject({ kind: "rejected", reason: "txType" });
  });

  it("tell of an unknown order", async () => {
    const { client } = await start();
    const failure = failureOf(await client.resendCallback("6e0f8a3a-0000-4000-8000-000000000000"));
    expect(["rejected", "not-found"]).toContain(failure.kind);
  });
});

describe("a callback from the simulator", () => {
  it("is verified, and a forged one is not", async () => {
    const simulator = await changelly();
    const verifier = createCallbackVerifier({
      publicKey: parseCallbackPublicKey(simulator.callbackPublicKey),
      apiKey: simulator.apiKey,
    });
    const verdicts: unknown[] = [];
    const receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const header = (name: string) => [request.headers[name]].flat()[0];
      const admission = verifier.admit({
        signature: header("x-callback-signature"),
        apiKey: header("x-callback-api-key"),
      });
      const verdict = admission.ok ? admission.prove(Buffer.concat(chunks)) : admission;
      verdicts.push(verdict);
      response.writeHead(verdict.ok ? 200 : verdict.status).end();
    });
    simulator.callbackUrl = `http://127.0.0.1:${await listening(receiver)}/callback`;
    const { orderId } = simulator.seed({ externalOrderId: "our-1" });

    expect((await simulator.move(orderId, "pending")).ok).toBe(true);
    await simulator.sendCallback(orderId, { signature: "bad" });
    await simulator.sendCallback(orderId, { signature: "missing" });
    await simulator.sendCallback(orderId, { apiKeyHeader: "another" });
    await simulator.sendCallback(orderId, { rawBody: "not json" });
    expect(verdicts).toEqual([
      { ok: true, orderId },
      { ok: false, status: 401, reason: "signature" },
      { ok: false, status: 401, reason: "unsigned" },
      { ok: false, status: 401, reason: "api-key" },
      { ok: false, status: 400, reason: "malformed" },
    ]);
  });
});

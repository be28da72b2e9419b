import { generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallbackHeaders, createCallbackVerifier } from "../../src/changelly/callback.ts";

const vendor = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const apiKey = "5f1d".repeat(16);
const ORDER_ID = "3a9bbd7b-6f9f-4d6e-a1d4-86f4bb1c70c5";

const bytes = (body: unknown) => Buffer.from(typeof body === "string" ? body : JSON.stringify(body));

/** The signature as the vendor makes it: over the order id alone. */
function signed(orderId: string, key = vendor.privateKey): string {
  return sign("sha256", Buffer.from(`{"orderId":${JSON.stringify(orderId)}}`), key).toString("base64");
}

const verifier = createCallbackVerifier({ publicKey: vendor.publicKey, apiKey });
const body = { orderId: ORDER_ID, status: "complete", externalOrderId: "our-1" };

const refused = (reason: string) => ({ ok: false, status: 401, reason });
const MALFORMED = { ok: false, status: 400, reason: "malformed" };

describe("a callback", () => {
  it("that the vendor signed is taken, with our own id as a hint", () => {
    expect(verifier.verify(bytes(body), { signature: signed(ORDER_ID), apiKey })).toEqual({
      ok: true,
      orderId: ORDER_ID,
      externalOrderId: "our-1",
    });
  });

  it.each([undefined, null, "", 7])("with our id as %s has no hint", (externalOrderId) => {
    const verdict = verifier.verify(bytes({ ...body, externalOrderId }), { signature: signed(ORDER_ID) });
    expect(verdict).toEqual({ ok: true, orderId: ORDER_ID, externalOrderId: null });
  });

  it("is taken whatever else it says: only the order id is signed, so nothing else may matter", () => {
    const forged = { ...body, status: "failed", payoutAmount: "1e9", unknown: { field: [] } };
    expect(verifier.verify(bytes(forged), { signature: signed(ORDER_ID) }).ok).toBe(true);
  });

  it("is taken for any order id, and for that id only", () => {
    const orderIds = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(orderIds, orderIds, (orderId, other) => {
        fc.pre(orderId !== other);
        const signature = signed(orderId);
        expect(verifier.verify(bytes({ orderId }), { signature })).toMatchObject({ ok: true, orderId });
        expect(verifier.verify(bytes({ orderId: other }), { signature })).toMatchObject({ status: 401 });
      }),
      { numRuns: 25 },
    );
  });

  it.each<[string, CallbackHeaders]>([
    ["without a signature", {}],
    ["with an empty signature", { signature: "" }],
    ["with a signature that is no base64", { signature: "§§§" }],
    ["with a stranger's signature", { signature: signed(ORDER_ID, stranger.privateKey) }],
    ["with the signature of another order", { signature: signed("another") }],
    ["with a signature cut short", { signature: signed(ORDER_ID).slice(0, 100) }],
    [
      "with a signature over the whole body",
      { signature: sign("sha256", bytes(body), vendor.privateKey).toString("base64") },
    ],
  ])("%s is refused", (_what, headers) => {
    expect(verifier.verify(bytes(body), { ...headers, apiKey })).toEqual(refused("signature"));
  });

  it.each([
    ["no JSON", "orderId=1"],
    ["nothing", ""],
    ["null", "null"],
    ["a list", [ORDER_ID]],
    ["an object without order id", { status: "complete" }],
    ["an empty order id", { orderId: "" }],
    ["an order id that is a number", { orderId: 7 }],
  ])("that holds %s is malformed", (_what, content) => {
    expect(verifier.verify(bytes(content), { signature: signed("7"), apiKey })).toEqual(MALFORMED);
  });

  it("for another API key is refused", () => {
    for (const other of ["0".repeat(64), "", apiKey.slice(1)]) {
      const headers = { signature: signed(ORDER_ID), apiKey: other };
      expect(verifier.verify(bytes(body), headers)).toEqual(refused("api-key"));
    }
  });

  it("without API key is taken", () => {
    expect(verifier.verify(bytes(body), { signature: signed(ORDER_ID) }).ok).toBe(true);
  });

  it("is refused, however well it looks, while there is no key to verify it with", () => {
    const keyless = createCallbackVerifier({ apiKey });
    const headers = { signature: signed(ORDER_ID), apiKey };
    expect(keyless.verify(bytes(body), headers)).toEqual(refused("no-public-key"));
    expect(keyless.verify(bytes("x=1"), {})).toEqual(MALFORMED);
  });
});

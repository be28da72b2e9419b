import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type CallbackHeaders, createCallbackVerifier } from "../../src/changelly/callback.ts";

const vendor = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const apiKey = "5f1d".repeat(16);
const ORDER_ID = "3a9bbd7b-6f9f-4d6e-a1d4-86f4bb1c70c5";

const bytes = (content: unknown) =>
  Buffer.from(typeof content === "string" ? content : JSON.stringify(content));

/** The signature as the vendor makes it: over the order id alone. */
function signed(orderId: string, key = vendor.privateKey): string {
  return sign("sha256", Buffer.from(`{"orderId":${JSON.stringify(orderId)}}`), key).toString("base64");
}

const verifier = createCallbackVerifier({ publicKey: vendor.publicKey, apiKey });

/** What becomes of a callback, headers and body together. */
function judge(content: unknown, headers: CallbackHeaders, judging = verifier) {
  const admission = judging.admit(headers);
  return admission.ok ? admission.prove(bytes(content)) : admission;
}

/** A signature that could be one, and is none. */
const FORGED = randomBytes(256).toString("base64");

const body = { orderId: ORDER_ID, status: "complete", externalOrderId: "our-1" };

const refused = (reason: string) => ({ ok: false, status: 401, reason });
const MALFORMED = { ok: false, status: 400, reason: "malformed" };

describe("a callback", () => {
  it("that the vendor signed proves its order id, and nothing else that it says", () => {
    expect(judge(body, { signature: signed(ORDER_ID), apiKey })).toEqual({ ok: true, orderId: ORDER_ID });
  });

  it("is taken whatever else it says: only the order id is signed, so nothing else may matter", () => {
    const forged = { ...body, status: "failed", payoutAmount: "1e9", unknown: { field: [] } };
    expect(judge(forged, { signature: signed(ORDER_ID) }).ok).toBe(true);
  });

  it("is taken for any order id, and for that id only", () => {
    const orderIds = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(orderIds, orderIds, (orderId, other) => {
        fc.pre(orderId !== other);
        const signature = signed(orderId);
        expect(judge({ orderId }, { signature })).toEqual({ ok: true, orderId });
        expect(judge({ orderId: other }, { signature })).toMatchObject({ status: 401 });
      }),
      { numRuns: 25 },
    );
  });

  it("is taken wherever in the body the id stands, however it is written", () => {
    const signature = signed(ORDER_ID);
    const around = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue());
    fc.assert(
      fc.property(around, around, fc.nat(4), (before, after, indent) => {
        const { orderId: _before, ...first } = before;
        const { orderId: _after, ...last } = after;
        const text = JSON.stringify({ ...first, orderId: ORDER_ID, ...last }, null, indent);
        expect(judge(`\n${text} `, { signature })).toEqual({ ok: true, orderId: ORDER_ID });
      }),
      { numRuns: 100 },
    );
  });

  it("is judged without being parsed, whether it is refused or taken", () => {
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    const long = {
      ...body,
      metadata: Array.from({ length: 500 }, () => ({ orderId: '\\"}', deep: [[{}]] })),
    };
    expect(judge(long, { signature: FORGED }).ok).toBe(false);
    expect(judge(long, { signature: signed(ORDER_ID) }).ok).toBe(true);
    expect(parse).not.toHaveBeenCalled();
  });

  it.each<[string, CallbackHeaders, string]>([
    ["without a signature", {}, "unsigned"],
    ["with an empty signature", { signature: "" }, "unsigned"],
    ["with a signature that is no base64", { signature: "§§§" }, "signature"],
    ["with a signature cut short", { signature: signed(ORDER_ID).slice(0, 100) }, "signature"],
  ])("%s is refused before its body is looked at", (_what, headers, reason) => {
    expect(verifier.admit({ ...headers, apiKey })).toEqual(refused(reason));
  });

  it.each<[string, CallbackHeaders]>([
    ["with a stranger's signature", { signature: signed(ORDER_ID, stranger.privateKey) }],
    ["with the signature of another order", { signature: signed("another") }],
    [
      "with a signature over the whole body",
      { signature: sign("sha256", bytes(body), vendor.privateKey).toString("base64") },
    ],
  ])("%s is refused", (_what, headers) => {
    expect(judge(body, { ...headers, apiKey })).toEqual(refused("signature"));
  });

  it.each([
    ["no JSON", "orderId=1"],
    ["nothing", ""],
    ["null", "null"],
    ["a list", [ORDER_ID]],
    ["a list with an object in it", [body]],
    ["a list that looks like an object", `["orderId":"${ORDER_ID}"]`],
    ["an object without order id", { status: "complete" }],
    ["an empty order id", { orderId: "" }],
    ["an order id that is a number", { orderId: 7 }],
    ["an order id that is an object", { orderId: { orderId: ORDER_ID } }],
    ["an order id of another object only", { order: { orderId: ORDER_ID }, list: [{ orderId: ORDER_ID }] }],
    ["the name as a value", `{"name":"orderId","value":"${ORDER_ID}"}`],
    ["two order ids", `{"orderId":"${ORDER_ID}","orderId":"another"}`],
    ["the same order id twice", `{"orderId":"${ORDER_ID}","orderId":"${ORDER_ID}"}`],
    ["a second order id in other letters", `{"orderId":"${ORDER_ID}","\\u006frderId":"another"}`],
    ["a second order id that is a number", `{"orderId":"${ORDER_ID}","orderId":7}`],
    ["an object that does not end", `{"orderId":"${ORDER_ID}"`],
    ["a text that does not end", `{"orderId":"${ORDER_ID}}`],
    ["two objects", `{"orderId":"${ORDER_ID}"}{"orderId":"${ORDER_ID}"}`],
    ["something behind the object", `{"orderId":"${ORDER_ID}"}]`],
    ["an order id longer than any", { orderId: "7".repeat(2_000) }],
  ])("that holds %s is malformed", (_what, content) => {
    expect(judge(content, { signature: signed(ORDER_ID), apiKey })).toEqual(MALFORMED);
  });

  it("for another API key is refused before its body is looked at", () => {
    for (const other of ["0".repeat(64), "", apiKey.slice(1)]) {
      expect(verifier.admit({ signature: signed(ORDER_ID), apiKey: other })).toEqual(refused("api-key"));
    }
  });

  it("without API key is taken", () => {
    expect(judge(body, { signature: signed(ORDER_ID) }).ok).toBe(true);
  });

  it("is refused, however well it looks, while there is no key to verify it with", () => {
    const keyless = createCallbackVerifier({ apiKey });
    expect(keyless.admit({ signature: signed(ORDER_ID), apiKey })).toEqual(refused("no-public-key"));
    // What is not even signed is no reason to set one.
    expect(keyless.admit({})).toEqual(refused("unsigned"));
  });
});

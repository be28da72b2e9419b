import { createPublicKey } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import {
  type Answer,
  changellyForTest,
  type Departure,
  fields,
  type Partner,
  sale,
} from "./changelly-partner.ts";

let changelly: Changelly;
let call: Partner;

beforeEach(async () => {
  ({ changelly, call } = await changellyForTest());
});

/** A signature in another encoding of bytes. */
const recoded = (text: string, encoding: BufferEncoding) => Buffer.from(text, "base64").toString(encoding);

describe("who asks", () => {
  test("a call signed over the full URL and {} is answered", async () => {
    expect((await call("GET", "/v1/providers")).status).toBe(200);
    expect((await call("GET", "/v1/currencies?type=crypto&supportedFlow=sell")).status).toBe(200);
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
  /** A GET of currencies that departs from what is right. */
  const astray = (departure: Departure) => () => call("GET", target, undefined, departure);
  test.each<[string, () => Promise<Answer>]>([
    ["nothing is signed behind a GET's URL", astray({ signedBody: "" })],
    ["only the path is signed", astray({ signedUrl: target })],
    ["another host is signed", astray({ signedUrl: `https://fiat-api.changelly.com${target}` })],
    [
      "the query is signed in another order",
      () => astray({ signedUrl: `${changelly.url}/v1/currencies?supportedFlow=sell&type=crypto` })(),
    ],
    ["the query is not signed", () => astray({ signedUrl: `${changelly.url}/v1/currencies` })()],
    [
      "the body sent is spaced otherwise than the one signed",
      () => {
        const departure = { rawBody: JSON.stringify(body, null, 1), signedBody: JSON.stringify(body) };
        return call("POST", "/v1/validate-address", undefined, departure);
      },
    ],
    ["the signature is base64url", astray({ spoil: (text) => recoded(text, "base64url") })],
    ["the signature has lost its padding", astray({ spoil: (text) => text.replace(/=+$/, "") })],
    ["the signature is cut short", astray({ spoil: (text) => text.slice(4) })],
    ["the signature is hex", astray({ spoil: (text) => recoded(text, "hex") })],
    ["the signature is missing", astray({ headers: { "X-Api-Signature": null } })],
    ["the key is missing", astray({ headers: { "X-Api-Key": null } })],
    ["the key is another", astray({ headers: { "X-Api-Key": "0".repeat(64) } })],
  ])("401 when %s", async (_, attempt) => {
    const answer = await attempt();
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({
      errorType: "unauthorized",
      errorMessage: "Unauthorized",
      errorDetails: null,
    });
  });

  test("behind a public address, that address is what must be signed", async () => {
    ({ changelly, call } = await changellyForTest({ publicBaseUrl: "https://fiat-api.example" }));
    expect(changelly.url).toBe("https://fiat-api.example");
    expect((await call("GET", "/v1/providers")).status).toBe(200);
    const local = await call("GET", "/v1/providers", undefined, {
      signedUrl: `${changelly.localUrl}/v1/providers`,
    });
    expect(local.status).toBe(401);
    const order = await call("POST", "/v1/sell/orders", sale);
    expect(fields(order.body)["redirectUrl"]).toMatch(/^https:\/\/fiat-api\.example\/selling\//);
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

test("the callback key is a public key of its own", () => {
  const key = createPublicKey(Buffer.from(changelly.callbackPublicKey, "base64").toString());
  expect(key.asymmetricKeyType).toBe("rsa");
  expect(key.equals(createPublicKey(changelly.privateKeyFormats.pkcs8Pem))).toBe(false);
});

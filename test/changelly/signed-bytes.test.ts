/** What is wrong with a signature: the key, the hash or the text, and which known text was signed in place of the right one. */
import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createCallbackVerifier } from "../../src/changelly/callback.ts";
import { readEnvironment } from "../../src/doctor/environment.ts";
import { examineCallback } from "../../src/doctor/received-callback.ts";
import { changelly, variables } from "../support/doctor.ts";

const vendor = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const long = generateKeyPairSync("rsa", { modulusLength: 3072 });
const apiKey = "5f1d".repeat(16);
const ID = "3a9bbd7b-6f9f-4d6e-a1d4-86f4bb1c70c5";
const TEXT = `{"orderId":"${ID}"}`;
const BODY = JSON.stringify({ orderId: ID, status: "pending" });

const verifier = createCallbackVerifier({ publicKey: vendor.publicKey, apiKey, ownKey: ours.publicKey });
const made = (text: string, key = vendor.privateKey, hash = "sha256") =>
  sign(hash, Buffer.from(text), key).toString("base64");
const examine = (signature: string | undefined, body = BODY, key?: string) =>
  verifier.examine({ signature, apiKey: key }, Buffer.from(body));

describe("a callback that somebody looks at closely", () => {
  test("is genuine, and shows the bytes that its signature covers", () => {
    expect(examine(made(TEXT), BODY, apiKey)).toEqual({
      fault: null,
      signed: {
        text: TEXT,
        bytes: 50,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        apiKey: "5f1d…5f1d",
        key: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    });
  });

  test.each([
    ["no header", undefined, { kind: "missing" }],
    [
      "an URL-safe alphabet",
      made(TEXT).replaceAll("/", "_").replaceAll("+", "-").replace(/^./, "_"),
      { kind: "encoding" },
    ],
    ["a longer key", made(TEXT, long.privateKey), { kind: "length", came: 384, expected: 256 }],
    ["a stranger's key", made(TEXT, stranger.privateKey), { kind: "other-key" }],
    ["our own key", made(TEXT, ours.privateKey), { kind: "own-key" }],
    ["another hash", made(TEXT, vendor.privateKey, "sha512"), { kind: "hash", hash: "SHA-512" }],
    ["a line break at the end", made(`${TEXT}\n`), { kind: "newline" }],
    ["a space after the colon", made(`{"orderId": "${ID}"}`), { kind: "spaces" }],
    ["the whole body", made(BODY), { kind: "whole-body" }],
    ["the whole body and a line break", made(`${BODY}\n`), { kind: "whole-body" }],
    ["the id alone", made(ID), { kind: "bare-id" }],
    [
      "another order",
      made('{"orderId":"x"}'),
      { kind: "other-text", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
  ])("says so when it was signed with %s", (_, signature, fault) => {
    expect(examine(signature).fault).toEqual(fault);
  });

  test("says so when it names another API key, or no order", () => {
    expect(examine(made(TEXT), BODY, "beef".repeat(16)).fault).toEqual({
      kind: "api-key",
      came: "beef…beef",
    });
    expect(examine(made(TEXT), "{}")).toEqual({ signed: null, fault: { kind: "no-id" } });
    const keyless = createCallbackVerifier({ apiKey });
    expect(keyless.examine({ signature: made(TEXT) }, Buffer.from(BODY)).fault).toEqual({ kind: "no-key" });
  });
});

describe("the doctor, given a callback that was kept", () => {
  const environment = readEnvironment(variables({}));
  const order = changelly.seed({});
  const message = (signature: string, body: string) =>
    Buffer.from(`POST /changelly/callback HTTP/1.1\r\nX-Callback-Signature: ${signature}\r\n\r\n${body}`);

  test("says which key or byte is wrong", () => {
    const body = JSON.stringify({ orderId: order.orderId });
    const result = examineCallback(environment, message(made(body, stranger.privateKey), body));
    expect(result).toMatchObject({
      name: "callback",
      status: "fail",
      found: expect.stringContaining(`its signature has to cover ${body}`),
      advice: expect.stringContaining("CHANGELLY_CALLBACK_PUBLIC_KEY does not belong to the private key"),
    });
    const own = environment.config.changelly.privateKey;
    const mine = examineCallback(environment, message(made(body, own), body));
    expect(mine.advice).toContain("your own CHANGELLY_PRIVATE_KEY");
  });
});

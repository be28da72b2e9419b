/** Keys that are well-formed and wrong. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { expect, test } from "vitest";
import { parsePrivateKey } from "../../src/changelly/signing.ts";
import { changelly, examined, expectFinding, variables } from "../support/doctor.ts";

const privatePem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();
const publicPem = (key: KeyObject) => key.export({ type: "spki", format: "pem" }).toString();

test("a private key in the place of the API key is seen without showing or sending it", async () => {
  const given = variables({ CHANGELLY_API_KEY: changelly.privateKey });
  expect(await examined(given, ["key formats", "Changelly"])).toMatchObject({
    "key formats": { status: "fail", found: "CHANGELLY_API_KEY holds a private key" },
    Changelly: { status: "skipped" },
  });
});

test("a public key in the place of the API key is seen, and whether it is that of the private key", async () => {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const other = { CHANGELLY_API_KEY: Buffer.from(publicPem(publicKey)).toString("base64") };
  await expectFinding("key formats", other, "fail", "an RSA public key, not the public half of");
  const half = createPublicKey(parsePrivateKey(changelly.privateKey));
  const own = { CHANGELLY_API_KEY: Buffer.from(publicPem(half)).toString("base64") };
  await expectFinding("key formats", own, "fail", "an RSA public key, the public half of");
});

test("short RSA keys are warned about", async () => {
  const short = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const own = { CHANGELLY_PRIVATE_KEY: privatePem(short.privateKey) };
  await expectFinding("key formats", own, "warn", "CHANGELLY_PRIVATE_KEY is RSA with 1024 bits only");
  const theirs = { CHANGELLY_CALLBACK_PUBLIC_KEY: publicPem(short.publicKey) };
  await expectFinding("callback key", theirs, "warn", "_PUBLIC_KEY is RSA with 1024 bits only");
});

test("without a callback key the consequence is told", async () => {
  const none = { CHANGELLY_CALLBACK_PUBLIC_KEY: "" };
  await expectFinding("callback key", none, "warn", "callbacks are refused");
});

test("our own public key in the place of the callback key fails", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = {
    CHANGELLY_PRIVATE_KEY: privatePem(privateKey),
    CHANGELLY_CALLBACK_PUBLIC_KEY: publicPem(publicKey),
  };
  await expectFinding("callback key", own, "fail", "the public half of your own");
});

test("a data key that nobody drew by lot fails", async () => {
  const DATA_KEY = Buffer.alloc(32, 7).toString("base64");
  await expectFinding("encryption key", { DATA_KEY }, "fail", "DATA_KEY is not random");
});

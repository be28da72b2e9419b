/** What the answer to a signed call says about keys and address. */
import { generateKeyPairSync } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { changelly, closedPort, expectFinding } from "../support/doctor.ts";

const SIGNED =
  /signed: (\S+\/v1\/[a-z-]+\S*\{\})\n\(\d+ bytes, SHA-256 [0-9a-f]{16}…; X-Api-Key [0-9a-f]{4}…[0-9a-f]{4}; public half of the key: SHA-256 [0-9a-f]{16}…\)$/;
const REFUSED = new RegExp(`^Changelly refuses the signature \\(401\\)\n${SIGNED.source}`);

test("a private key of another pair is a 401, and what that usually means is said", async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const result = await expectFinding("Changelly", { CHANGELLY_PRIVATE_KEY: pem }, "fail", REFUSED);
  expect(result?.advice).toMatch(
    /different pairs.*CHANGELLY_API_URL.*full URL is signed.*clock has no part/s,
  );
});

test("an address that is not the one Changelly verifies is a 401 as well", async () => {
  const otherName = changelly.localUrl.replace("127.0.0.1", "localhost");
  const result = await expectFinding("Changelly", { CHANGELLY_API_URL: otherName }, "fail", REFUSED);
  expect(result?.advice).toContain(otherName);
  expect(result?.advice).toMatch(/^The address that was signed is not https:\/\/fiat-api\.changelly\.com/);
  expect(result?.found).toContain(`signed: ${otherName}/v1/`);
});

test("accepted keys show what was signed as well, to be compared with another program's", async () => {
  const result = await expectFinding("Changelly", {}, "ok", SIGNED);
  expect(result?.found).toContain(`signed: ${changelly.url}/v1/`);
});

test("nobody answers", async () => {
  const nobody = { CHANGELLY_API_URL: await closedPort() };
  const result = await expectFinding("Changelly", nobody, "fail", "does not answer: nothing listens there");
  expect(result?.advice).toContain(nobody.CHANGELLY_API_URL);
});

test.each([
  ["hang", "Changelly does not answer: no answer in time"],
  ["reset", "Changelly does not answer: the connection was broken off"],
  ["html", /^Changelly has trouble \(502\)$/],
  [{ status: 429, headers: { "retry-after": "30" } }, /^Changelly asks for fewer calls \(429\)$/],
  [{ status: 500 }, /^Changelly has trouble \(500\)$/],
  [{ status: 400 }, /^what answers is not the Fiat API \(400\)$/],
  [{ status: 404 }, /^what answers is not the Fiat API \(404\)$/],
  [{ status: 200, body: "<html>hello</html>" }, /^what answers is not the Fiat API \(unreadable\)$/],
] as const)("%o", async (reply, found) => {
  onTestFinished(() => changelly.clearFaults());
  for (const path of ["/v1/available-countries", "/v1/currencies"]) {
    changelly.fault({ path, reply });
    await expectFinding("Changelly", {}, "fail", found, { patienceMs: 300 });
    changelly.clearFaults();
  }
});

test("keys that may sell nothing are warned about", async () => {
  changelly.fault({ path: "/v1/available-countries", times: 1, reply: { status: 200, body: [] } });
  await expectFinding("Changelly", {}, "warn", "the keys are accepted, but nothing can be sold with them");
});

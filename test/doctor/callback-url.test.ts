/** What answers at the address of the callbacks. */
import { Agent, type Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { closedPort, expectFinding, serve } from "../support/doctor.ts";

test.each([
  [400, "ok", "the bot answers at"],
  [401, "ok", "the bot answers at"],
  [503, "warn", "the bot behind it does not run"],
  [301, "fail", /redirects \(301\), and callbacks are not sent on$/],
  [404, "fail", "something other than the bot answers 404"],
  [200, "fail", "something other than the bot answers 200"],
] as const)("an answer of %i is %s", async (code, status, found) => {
  const seen: string[] = [];
  const front = await serve((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(code, { location: "/elsewhere" }).end();
  });
  await expectFinding("callback URL", { PUBLIC_URL: `${front}/` }, status, found);
  expect(seen).toEqual(["POST /changelly/callback"]);
});

test("no answer may only mean that the bot does not run", async () => {
  const nobody = { PUBLIC_URL: await closedPort() };
  const result = await expectFinding("callback URL", nobody, "warn", "nothing listens there");
  expect(result?.advice).toContain("Start the bot");
});

test.each([
  ["ENOTFOUND", "the name of the host is not known"],
  ["CERT_NOT_YET_VALID", "its certificate is not accepted .* at what this machine takes for 20"],
  ["EHOSTUNREACH", "the connection failed"],
])("a connection that fails with %s is put into words", async (code, found) => {
  const before: Dispatcher = getGlobalDispatcher();
  onTestFinished(() => setGlobalDispatcher(before));
  const broken = Object.assign(new Error("broken"), { code });
  setGlobalDispatcher(new Agent({ connect: (_options, done) => done(broken, null) }));
  await expectFinding("callback URL", { PUBLIC_URL: "https://bot.example" }, "warn", found);
});

test("none, or one that is not https while Changelly's is, is warned about", async () => {
  await expectFinding("callback URL", { PUBLIC_URL: "" }, "warn", /^PUBLIC_URL is not set/);
  const changes = { PUBLIC_URL: "http://10.0.0.7", CHANGELLY_API_URL: "https://fiat-api.changelly.com" };
  await expectFinding(
    "callback URL",
    changes,
    "warn",
    /^PUBLIC_URL is .*, and callbacks come over the internet$/,
  );
});

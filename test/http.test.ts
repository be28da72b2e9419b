/** The HTTP side as whoever runs the bot sees it: whether it is up, whether it is well, and nothing else. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createRoutes, type HttpDeps, listen } from "../src/http.ts";
import { version } from "../src/version.ts";
import { until } from "./support/bad-luck.ts";
import { freePort } from "./support/listening.ts";
import { startWorld } from "./support/world.ts";

/** Routes that lead nowhere, but for what a test puts in. */
async function serve(
  deps: Partial<HttpDeps> = {},
): Promise<{ url: string; errors: object[]; close: () => Promise<void> }> {
  const errors: object[] = [];
  const ignore = () => undefined;
  const routes = createRoutes({
    callback: () => async () => 200,
    serving: () => true,
    troubles: async () => [],
    log: { debug: ignore, info: ignore, warn: ignore, error: (fields) => errors.push(fields) },
    ...deps,
  });
  const server = await listen(routes, "127.0.0.1", 0);
  onTestFinished(() => server.close());
  return { url: `http://127.0.0.1:${server.port}`, errors, close: server.close };
}

const get = async (url: string): Promise<readonly [number, string]> => {
  const answer = await fetch(url);
  return [answer.status, await answer.text()];
};

test("healthz and readyz say 503 until the bot serves people, then 200", async () => {
  const port = String(await freePort());
  const world = await startWorld({ env: { PORT: port } });
  expect(await get(`${world.url}/healthz`)).toEqual([200, `ok ${version}`]);
  expect(await get(`${world.url}/readyz`)).toEqual([200, "ok"]);

  world.telegram.fault({ method: "getMe", reply: { delayMs: 100 } });
  const introductions = () => world.telegram.calls.filter(({ method }) => method === "getMe").length;
  const restarted = world.restart();
  await until("the new bot to ask who it is", () => introductions() === 2);
  expect(await get(`http://127.0.0.1:${port}/healthz`)).toEqual([503, `starting ${version}`]);
  expect(await get(`http://127.0.0.1:${port}/readyz`)).toEqual([503, "not ready: bot"]);
  await restarted;
  expect(await get(`${world.url}/healthz`)).toEqual([200, `ok ${version}`]);
});

test("the version is the package's, and the log begins with it", async () => {
  const manifest: unknown = JSON.parse(await readFile(join(import.meta.dirname, "../package.json"), "utf8"));
  expect(manifest).toMatchObject({ version });
  const { logLines } = await startWorld();
  const ready = logLines.map((line): unknown => JSON.parse(line));
  expect(ready).toContainEqual(expect.objectContaining({ msg: "bot ready", version }));
});

test("readyz names what does not answer, and healthz stays well", async () => {
  const { url } = await serve({ troubles: async () => ["store", "redis"] });
  expect(await get(`${url}/readyz`)).toEqual([503, "not ready: store, redis"]);
  expect(await get(`${url}/healthz`)).toEqual([200, `ok ${version}`]);
});

test("readyz costs no more work however often strangers ask", async () => {
  const troubles = vi.fn(async () => []);
  const { url } = await serve({ troubles });
  const answers = await Promise.all(Array.from({ length: 50 }, () => get(`${url}/readyz`)));
  expect(answers).toEqual(Array.from({ length: 50 }, () => [200, "ok"]));
  expect(troubles.mock.calls.length).toBeLessThan(5);
});

test("there is nothing else to be found", async () => {
  const { url } = await serve();
  for (const path of [
    "/",
    "/telegram",
    "/changelly/callback",
    "/metrics",
    "/healthz/",
    "/../src/config.ts",
  ]) {
    expect(await get(url + path)).toEqual([404, "not found"]);
  }
  const posted = await fetch(`${url}/telegram`, { method: "POST", body: "{}" });
  expect(posted.status).toBe(404);
});

test("a callback reaches the bot byte by byte, with its two headers", async () => {
  const seen: unknown[] = [];
  const { url } = await serve({
    callback: (header) => async (body) => {
      const headers = [header("x-callback-signature"), header("x-callback-api-key")];
      seen.push({ body: body.toString("utf8"), headers });
      return 200;
    },
  });
  const body = ' {"orderId" : "ü"}\n';
  const post = (headers: Record<string, string>) =>
    fetch(`${url}/changelly/callback`, { method: "POST", body, headers });
  const answer = await post({ "X-Callback-Signature": "c2ln", "X-CALLBACK-API-KEY": "key" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  await post({});
  expect(seen).toEqual([
    { body, headers: ["c2ln", "key"] },
    { body, headers: [undefined, undefined] },
  ]);
});

test("what breaks inside is answered with 500, which asks for a repetition, and says nothing of the reason", async () => {
  const { url, errors } = await serve({
    callback: () => async () => {
      throw new Error("the disk is full");
    },
  });
  const answer = await fetch(`${url}/changelly/callback`, { method: "POST", body: "{}" });
  expect([answer.status, await answer.text()]).toEqual([500, "error"]);
  expect(errors).toMatchObject([{ path: "/changelly/callback", err: { message: "the disk is full" } }]);
});

/** A connection of its own, spoken to by hand. */
async function dial(url: string) {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  let heard = "";
  socket.setEncoding("latin1").on("data", (text: string) => {
    heard += text;
  });
  socket.on("error", () => undefined);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await once(socket, "connect");
  return {
    socket,
    says: (text: string) => socket.write(text),
    /** Resolves with all that was heard once it matches. */
    hears: async (what: RegExp) => {
      await until(`${what}`, () => what.test(heard));
      return heard;
    },
    closed,
  };
}

const head = (path: string, headers: string) => `POST ${path} HTTP/1.1\r\nHost: bot\r\n${headers}\r\n\r\n`;
const CALLBACK = "/changelly/callback";
const SECRET = "X-Telegram-Bot-Api-Secret-Token";
const MIB = 1024 * 1024;

describe("of a post that its headers rule out", () => {
  test.each([
    ["of a size that is told", CALLBACK, `Content-Length: ${MIB}`],
    ["of a size that is not told", CALLBACK, "Transfer-Encoding: chunked"],
    ["without Telegram's secret", "/telegram", `${SECRET}: guessed\r\nTransfer-Encoding: chunked`],
    ["to nowhere", "/elsewhere", "Transfer-Encoding: chunked"],
  ])("nothing is read, and its connection ends: one %s", async (_, path, headers) => {
    const telegram = { secret: "secret", accept: async () => undefined };
    const { url, errors } = await serve({ callback: () => 401, telegram });
    const { says, hears, closed } = await dial(url);
    says(head(path, headers));
    const answer = await hears(/\r\n\r\n/);
    expect(answer).toMatch(path === "/elsewhere" ? /^HTTP\/1.1 404 / : /^HTTP\/1.1 401 /);
    expect(answer).toMatch(/^connection: close/im);
    await closed;
    expect(errors).toEqual([]);
  });

  test("a short body is let pass by, so that the connection can be used again", async () => {
    const { url } = await serve({ callback: () => 401 });
    const { says, hears } = await dial(url);
    says(`${head(CALLBACK, "Content-Length: 3")}abc`);
    await hears(/401/);
    says("GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n");
    await hears(/401[\s\S]*200/);
  });
});

describe("a body", () => {
  test("is taken to 64 KiB, whether it says how long it is or not, and not a byte longer", async () => {
    const lengths: number[] = [];
    const { url, errors } = await serve({
      callback: () => async (body) => {
        lengths.push(body.length);
        return 200;
      },
    });
    const post = async (bytes: number, told: boolean) => {
      const whole = new Blob(["x".repeat(bytes)]);
      const body = told ? await whole.arrayBuffer() : whole.stream();
      return (await fetch(url + CALLBACK, { method: "POST", body, duplex: "half" })).status;
    };
    for (const told of [true, false]) {
      expect(await post(64 * 1024, told)).toBe(200);
      expect(await post(64 * 1024 + 1, told)).toBe(413);
    }
    expect(lengths).toEqual([64 * 1024, 64 * 1024]);

    const { socket, says, hears, closed } = await dial(url);
    says(head(CALLBACK, "Transfer-Encoding: chunked"));
    const flood = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(MIB, "x"), Buffer.from("\r\n")]);
    // It goes on until nobody takes it any more.
    while (!socket.destroyed && socket.writableLength < 16 * MIB) socket.write(flood);
    expect(await hears(/too large|413/)).toMatch(/^HTTP\/1.1 413 [\s\S]*connection: close/i);
    await closed;
    expect(errors).toEqual([]);
  });

  test("that breaks off is no error, and reaches nobody", async () => {
    const reached = vi.fn(async () => 200 as const);
    const { url, errors } = await serve({ callback: () => reached });
    const before = await dial(url);
    before.says(`${head(CALLBACK, "Content-Length: 100")}{"order`);
    before.socket.destroy();
    await before.closed;
    const halfClosed = await dial(url);
    halfClosed.says(`${head(CALLBACK, "Content-Length: 100")}{"order`);
    halfClosed.socket.end();
    await halfClosed.closed;
    const chunked = await dial(url);
    chunked.says(`${head(CALLBACK, "Transfer-Encoding: chunked")}zz\r\n`);
    expect(await chunked.hears(/\r\n\r\n/)).toMatch(/^HTTP\/1.1 400 /);
    await chunked.closed;
    expect(await get(`${url}/healthz`)).toEqual([200, `ok ${version}`]);
    expect(reached).not.toHaveBeenCalled();
    expect(errors).toEqual([]);
  });

  test("that comes too slowly is not waited for", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const admitted = Promise.withResolvers<void>();
    const { url, errors } = await serve({
      callback: () => {
        admitted.resolve();
        return async () => 200;
      },
    });
    const { says, hears, closed } = await dial(url);
    says(`${head(CALLBACK, "Content-Length: 100")}{"order`);
    await admitted.promise;
    vi.advanceTimersByTime(10_000);
    expect(await hears(/\r\n\r\n/)).toMatch(/^HTTP\/1.1 408 [\s\S]*connection: close/i);
    await closed;
    expect(errors).toEqual([]);
  });
});

test("an idle connection outlasts a proxy's, and does not outlast the bot", async () => {
  const { url, close } = await serve();
  const { says, hears, closed } = await dial(url);
  says("GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n");
  const answer = await hears(/ok/);
  const [, seconds] = /^keep-alive: timeout=(\d+)/im.exec(answer) ?? [];
  expect(Number(seconds)).toBeGreaterThanOrEqual(75);
  await close();
  await closed;
});

test("a connection that is busy while the bot stops ends with its answer", { timeout: 30_000 }, async () => {
  const answer = Promise.withResolvers<200>();
  const taken = Promise.withResolvers<void>();
  const { url, close } = await serve({
    callback: () => () => {
      taken.resolve();
      return answer.promise;
    },
  });
  const { says, hears, closed } = await dial(url);
  says(`${head(CALLBACK, "Content-Length: 2")}{}`);
  await taken.promise;
  const stopped = close();
  answer.resolve(200);
  await hears(/200/);
  await Promise.all([stopped, closed]);
});

test.each([
  ["no HTTP", "hello\r\n\r\n", 400],
  ["a path that is no path", "GET //[ HTTP/1.1\r\nHost: bot\r\n\r\n", 404],
  ["a path with a broken escape", "GET /%E0%A4%A HTTP/1.1\r\nHost: bot\r\n\r\n", 404],
  ["no host", "GET /healthz HTTP/1.1\r\n\r\n", 400],
  ["a host that is none", "GET /healthz HTTP/1.1\r\nHost: a b/c\r\n\r\n", 400],
  ["the old HTTP", "GET /healthz HTTP/1.0\r\n\r\n", 200],
  ["headers without end", `GET / HTTP/1.1\r\nHost: bot\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  [
    "another protocol",
    "GET /healthz HTTP/1.1\r\nHost: bot\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
    200,
  ],
  ["a method nobody knows", "BREW / HTTP/1.1\r\nHost: bot\r\n\r\n", 400],
  ["a method nobody offers", "TRACE /healthz HTTP/1.1\r\nHost: bot\r\n\r\n", 404],
  ["two lengths", head(CALLBACK, "Content-Length: 1\r\nContent-Length: 2"), 400],
  ["a length that is none", head(CALLBACK, "Content-Length: -1"), 400],
])("%s is answered quietly", async (_, request, status) => {
  const shouted = vi.spyOn(console, "error");
  onTestFinished(() => shouted.mockRestore());
  const { url, errors } = await serve();
  const { says, hears } = await dial(url);
  says(request);
  expect(await hears(/\r\n\r\n/)).toContain(`HTTP/1.1 ${status} `);
  expect(errors).toEqual([]);
  expect(shouted).not.toHaveBeenCalled();
});

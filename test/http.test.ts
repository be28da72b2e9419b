/** The HTTP side as whoever runs the bot sees it: whether it is up, whether it is well, and nothing else. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRoutes, type HttpDeps, listen } from "../src/http.ts";
import { version } from "../src/version.ts";
import { until } from "./support/bad-luck.ts";
import { freePort } from "./support/listening.ts";
import { startWorld } from "./support/world.ts";

/** Routes that lead nowhere, but for what a test puts in. */
async function serve(deps: Partial<HttpDeps> = {}): Promise<{ url: string; errors: object[] }> {
  const errors: object[] = [];
  const ignore = () => undefined;
  const routes = createRoutes({
    callback: async () => 200,
    serving: () => true,
    troubles: async () => [],
    log: { debug: ignore, info: ignore, warn: ignore, error: (fields) => errors.push(fields) },
    ...deps,
  });
  const server = await listen(routes, "127.0.0.1", 0);
  onTestFinished(() => server.close());
  return { url: `http://127.0.0.1:${server.port}`, errors };
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
    callback: async (body, headers) => {
      seen.push({ body: Buffer.from(body).toString("utf8"), headers });
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
    { body, headers: { signature: "c2ln", apiKey: "key" } },
    { body, headers: {} },
  ]);
});

test("what breaks inside is answered with 500, which asks for a repetition, and says nothing of the reason", async () => {
  const { url, errors } = await serve({
    callback: async () => {
      throw new Error("the disk is full");
    },
  });
  const answer = await fetch(`${url}/changelly/callback`, { method: "POST", body: "{}" });
  expect([answer.status, await answer.text()]).toEqual([500, "error"]);
  expect(errors).toMatchObject([{ path: "/changelly/callback", err: { message: "the disk is full" } }]);
});

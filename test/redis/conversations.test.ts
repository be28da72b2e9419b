import { createServer } from "node:net";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createRedisConversations, openConversations } from "../../src/storage/conversations.ts";
import { createSealedRows } from "../../src/storage/sealed-rows.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import { aStore, DATA_KEY, NOON } from "../storage/sales.ts";
import { until } from "../support/bad-luck.ts";
import { listening } from "../support/listening.ts";
import { redisMissing, startRedis, type TestRedis } from "../support/redis.ts";
import { PATIENCE_MS } from "../support/time.ts";

const PATIENCE = { timeout: PATIENCE_MS };
const PASSWORD = "s3cret/pass word";
const secrets = createSealedRows(createSecrets(DATA_KEY));
const plain = { ttlSeconds: 60, prefix: "", secrets, onTrouble: () => undefined };
const state = (step: number) => ({ version: [0, "v1"] as [0, string], state: { sell: [{ step }] } });

if (redisMissing) process.stderr.write(`Skipped, ${redisMissing}.\n`);

describe.skipIf(redisMissing)("conversations in Redis", () => {
  let redis: TestRedis;
  const opened: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    redis = await startRedis({ password: PASSWORD });
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((storage) => storage.close()));
    await redis.stop();
  });

  test("a state is read as it was written last, and gone once deleted", async () => {
    const storage = await open();
    expect(await storage.read("1")).toBeUndefined();
    await storage.write("1", state(1));
    await storage.write("1", state(2));
    await storage.write("2", state(3));
    expect(await storage.read("1")).toEqual(state(2));
    await storage.delete("1");
    expect(await storage.read("1")).toBeUndefined();
    expect(await storage.read("2")).toEqual(state(3));
  });

  test("what looks like a date stays text", async () => {
    const storage = await open();
    const dated = { version: [0, "2026-11-22T12:00:00Z"] as [0, string], state: { sell: [{ step: 1 }] } };
    await storage.write("1", dated);
    expect(await storage.read("1")).toStrictEqual(dated);
  });

  test("every write starts the time to live anew, under a key with the prefix", async () => {
    const storage = await open({ ttlSeconds: 3600, prefix: "sell-bot:" });
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    await storage.write("1", state(1));
    expect(await client.keys("*")).toEqual(["sell-bot:1"]);
    await client.expire("sell-bot:1", 5);
    await storage.write("1", state(2));
    expect(await client.ttl("sell-bot:1")).toBeGreaterThan(3500);
  });

  test("what lies there is encrypted, bound to its key, and nothing where it does not open", async () => {
    const storage = await open();
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const typed = { version: [0, "v1"] as [0, string], state: { sell: [{ step: 1, name: "Anna" }] } };
    await storage.write("1", typed);
    const sealed = await client.getBuffer("1");
    expect(sealed?.toString("latin1")).not.toMatch(/Anna|version|sell/);
    await client.set("2", sealed ?? "");
    await client.set("3", JSON.stringify(typed));
    expect(await storage.read("1")).toEqual(typed);
    expect([await storage.read("2"), await storage.read("3")]).toEqual([undefined, undefined]);
  });

  test("an outage is reported once, calls fail fast meanwhile, and work again when it is over", async () => {
    const storage = await open();
    await storage.ping();
    await redis.stop();
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 30 }, () => storage.write("1", state(1))),
      storage.ping(),
      storage.read("1"),
      storage.delete("1"),
    ]);
    for (const outcome of outcomes) {
      const reason: unknown = outcome.status === "rejected" ? outcome.reason : "carried out";
      expect(String(reason)).toMatch(/^Error: Redis does not answer: /);
    }
    await redis.start();
    await until("Redis to be back", () =>
      storage.ping().then(
        () => true,
        () => false,
      ),
    );
    // The writes that failed were given up for good.
    expect(await storage.read("1")).toBeUndefined();
    await storage.write("1", state(2));
    expect(await storage.read("1")).toEqual(state(2));
  });

  test.each([
    ["killed", () => redis.stop(), () => redis.start()],
    ["frozen", async () => redis.freeze(), async () => redis.thaw()],
    ["full", async () => config("maxmemory", "1"), async () => config("maxmemory", "0")],
    [
      "read-only",
      async () => config("min-replicas-to-write", "1"),
      async () => config("min-replicas-to-write", "0"),
    ],
  ])("a Redis that is %s has no states, is waited for once, and is told of once", async (_, harm, mend) => {
    const log = aLog();
    const { database } = await aStore();
    const opened = await openConversations<{ sell: { step: number }[] }>(database, {
      redisUrl: redis.url,
      botId: "7",
      now: () => NOON,
      log,
    });
    onTestFinished(() => opened.close());
    const { states } = opened;
    await states.write("1", state(1));
    expect(await opened.healthy()).toBe(true);
    await harm();
    await states.write("1", state(2));
    const from = performance.now();
    for (let calls = 0; calls < 100; calls += 1) {
      await states.write("1", state(3));
      expect(await states.read("1")).toBeUndefined();
      await states.delete("2");
    }
    // A Redis that is waited for takes a second each time.
    expect(performance.now() - from).toBeLessThan(50_000);
    expect(await opened.healthy()).toBe(false);
    expect(log.lines).toEqual(["Redis unreachable; sales go on without it"]);
    await mend();
    await log.said(2);
    expect(log.lines[1]).toBe("Redis reachable again");
    // What it had from before may be older than the draft.
    expect(await states.read("1")).toBeUndefined();
    await states.write("1", state(4));
    expect(await states.read("1")).toEqual(state(4));
  });

  test.each([
    ["full", "maxmemory"],
    ["read-only", "min-replicas-to-write"],
  ])("a Redis that is %s answers, and is not back before it takes a write", async (_, parameter) => {
    const log = aLog();
    const { database } = await aStore();
    const opened = await openConversations<{ sell: { step: number }[] }>(database, {
      redisUrl: redis.url,
      botId: "7",
      now: () => NOON,
      log,
    });
    const client = new Redis(redis.url);
    onTestFinished(async () => {
      client.disconnect();
      await opened.close();
    });
    await opened.states.write("1", state(1));
    await client.config("SET", parameter, "1");
    await client.config("RESETSTAT");
    await opened.states.write("1", state(2));
    const refused = async () => {
      const [, count] = /cmdstat_set:.*rejected_calls=(\d+)/.exec(await client.info("commandstats")) ?? [];
      return Number(count);
    };
    // It is tried again and again, by what it is needed for.
    await expect.poll(async () => log.lines.length > 1 || (await refused()) > 2, PATIENCE).toBe(true);
    expect(log.lines).toEqual(["Redis unreachable; sales go on without it"]);
    await client.config("SET", parameter, "0");
    await log.said(2);
    expect(await opened.healthy()).toBe(true);
  });

  /** Sets a parameter of the running Redis. */
  async function config(name: string, value: string): Promise<void> {
    const client = new Redis(redis.url);
    await client.config("SET", name, value);
    client.disconnect();
  }

  test("a Redis that hangs is waited for about a second", async () => {
    const storage = await open();
    await storage.ping();
    redis.freeze();
    const from = performance.now();
    await expect(storage.read("1")).rejects.toThrow("Redis does not answer: Command timed out.");
    expect(performance.now() - from).toBeLessThan(30_000);
    redis.thaw();
  });

  test("no error names the password, be it refused or unwanted", async () => {
    const wrong = `${redis.url.replace(encodeURIComponent(PASSWORD), "hunter2%21")}`;
    const log = aLog();
    const storage = await open({ url: wrong, onTrouble: (reason) => log.warn({ reason }, "trouble") });
    const error = await storage.ping().catch((reason: unknown) => reason);
    expect(String(error)).toContain("WRONGPASS");
    const told = JSON.stringify([log.lines, log.fields, String(error), Object.entries(error ?? {})]);
    expect(told).not.toMatch(/hunter2/);
  });

  test("after closing nothing is accepted and nothing reported", async () => {
    const troubles: string[] = [];
    const storage = await open({ onTrouble: (reason) => troubles.push(reason) });
    await storage.write("1", state(1));
    await storage.close();
    await expect(storage.read("1")).rejects.toThrow("Redis does not answer");
    expect(troubles).toEqual([]);
  });

  async function open(options: Partial<Parameters<typeof createRedisConversations>[0]> = {}) {
    const storage = await createRedisConversations<{ sell: { step: number }[] }>({
      url: redis.url,
      ...plain,
      ...options,
    });
    opened.push(storage);
    return storage;
  }
});

describe("a Redis that is not there", () => {
  test("is reported within about a second, without the password", async () => {
    const storage = await createRedisConversations({ ...plain, url: "redis://:hunter2@127.0.0.1:1/0" });
    onTestFinished(() => storage.close());
    const error = await storage.ping().catch((reason: unknown) => reason);
    expect(String(error)).toContain("Redis does not answer: connect ECONNREFUSED 127.0.0.1:1");
    expect(String(error)).not.toContain("hunter2");
  });

  test("may take connections and stay silent: that is given up, too", async () => {
    const port = await listening(createServer());
    const storage = await createRedisConversations({ ...plain, url: `redis://127.0.0.1:${port}` });
    await expect(storage.ping()).rejects.toThrow("Redis does not answer");
    await storage.close();
  });

  test.each(["localhost:6379", "https://:hunter2@redis.example", "redis//:hunter2@host", ""])(
    "is not looked for at %j",
    async (url) => {
      const attempt = createRedisConversations({ ...plain, url });
      await expect(attempt).rejects.toThrow("REDIS_URL must look like redis://:password@host:6379/0.");
    },
  );
});

/** A log that can be waited for. */
function aLog() {
  const lines: string[] = [];
  const fields: object[] = [];
  let wake: () => void = () => undefined;
  const take = (more: object, message: string) => {
    fields.push(more);
    lines.push(message);
    wake();
  };
  return {
    lines,
    fields,
    error: take,
    warn: take,
    info: take,
    async said(count: number) {
      while (lines.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

import { createServer } from "node:net";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createRedisConversations } from "../../src/storage/conversations.ts";
import { listening } from "../support/listening.ts";
import { redisMissing, startRedis, type TestRedis } from "../support/redis.ts";

const PASSWORD = "s3cret/pass word";
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
    const storage = open();
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
    const storage = open();
    const dated = { version: [0, "2026-11-22T12:00:00Z"] as [0, string], state: { sell: [{ step: 1 }] } };
    await storage.write("1", dated);
    expect(await storage.read("1")).toStrictEqual(dated);
  });

  test("every write starts the time to live anew, under a key with the prefix", async () => {
    const storage = open({ ttlSeconds: 3600, prefix: "sell-bot:" });
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    await storage.write("1", state(1));
    expect(await client.keys("*")).toEqual(["sell-bot:1"]);
    await client.expire("sell-bot:1", 5);
    await storage.write("1", state(2));
    expect(await client.ttl("sell-bot:1")).toBeGreaterThan(3500);
  });

  test("an outage is reported once, calls fail fast meanwhile, and work again when it is over", async () => {
    const log = aLog();
    const storage = open({ log });
    await storage.ping();
    await redis.stop();
    await log.said(1);
    const calls = Array.from({ length: 30 }, () => storage.write("1", state(1)));
    const outcomes = await Promise.allSettled([
      ...calls,
      storage.ping(),
      storage.read("1"),
      storage.delete("1"),
    ]);
    for (const outcome of outcomes) {
      const reason: unknown = outcome.status === "rejected" ? outcome.reason : "carried out";
      expect(String(reason)).toMatch(/^Error: Redis does not answer: /);
    }
    expect(log.lines).toEqual(["Redis unreachable: conversations on hold"]);
    await redis.start();
    await log.said(2);
    expect(log.lines[1]).toBe("Redis reachable again");
    // The writes that failed were given up for good.
    expect(await storage.read("1")).toBeUndefined();
    await storage.write("1", state(2));
    expect(await storage.read("1")).toEqual(state(2));
  });

  test("a Redis that hangs is waited for about a second", async () => {
    const storage = open();
    await storage.ping();
    redis.freeze();
    const from = performance.now();
    await expect(storage.read("1")).rejects.toThrow("Redis does not answer: Command timed out.");
    expect(performance.now() - from).toBeLessThan(3_000);
    redis.thaw();
  });

  test("no error names the password, be it refused or unwanted", async () => {
    const wrong = `${redis.url.replace(encodeURIComponent(PASSWORD), "hunter2%21")}`;
    const log = aLog();
    const storage = open({ url: wrong, log });
    const error = await storage.ping().catch((reason: unknown) => reason);
    expect(String(error)).toContain("WRONGPASS");
    const told = JSON.stringify([log.lines, log.fields, String(error), Object.entries(error ?? {})]);
    expect(told).not.toMatch(/hunter2/);
  });

  test("after closing nothing is accepted and nothing reported", async () => {
    const log = aLog();
    const storage = open({ log });
    await storage.write("1", state(1));
    await storage.close();
    await expect(storage.read("1")).rejects.toThrow("Redis does not answer");
    expect(log.lines).toEqual([]);
  });

  function open(options: Partial<Parameters<typeof createRedisConversations>[0]> = {}) {
    const storage = createRedisConversations<{ sell: { step: number }[] }>({
      url: redis.url,
      ttlSeconds: 60,
      ...options,
    });
    opened.push(storage);
    return storage;
  }
});

describe("a Redis that is not there", () => {
  test("is reported within about a second, without the password", async () => {
    const storage = createRedisConversations({ url: "redis://:hunter2@127.0.0.1:1/0", ttlSeconds: 60 });
    onTestFinished(() => storage.close());
    const error = await storage.ping().catch((reason: unknown) => reason);
    expect(String(error)).toContain("Redis does not answer: connect ECONNREFUSED 127.0.0.1:1");
    expect(String(error)).not.toContain("hunter2");
  });

  test("may take connections and stay silent: that is given up, too", async () => {
    const port = await listening(createServer());
    const storage = createRedisConversations({ url: `redis://127.0.0.1:${port}`, ttlSeconds: 60 });
    await expect(storage.ping()).rejects.toThrow("Redis does not answer");
    await storage.close();
  });

  test.each(["localhost:6379", "https://:hunter2@redis.example", "redis//:hunter2@host", ""])(
    "is not looked for at %j",
    (url) => {
      const attempt = () => createRedisConversations({ url, ttlSeconds: 60 });
      expect(attempt).toThrow("REDIS_URL must look like redis://:password@host:6379/0.");
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
    warn: take,
    info: take,
    async said(count: number) {
      while (lines.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

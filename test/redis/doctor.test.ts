import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnvironment } from "../../src/doctor/environment.ts";
import { examine } from "../../src/doctor/examination.ts";
import { redis as check } from "../../src/doctor/redis.ts";
import { redisMissing, startRedis, type TestRedis } from "../support/redis.ts";

const PASSWORD = "s3cret/pass word";

if (redisMissing) process.stderr.write(`Skipped, ${redisMissing}.\n`);

describe.skipIf(redisMissing)("the doctor looks at Redis", () => {
  let redis: TestRedis;

  beforeEach(async () => {
    redis = await startRedis({ password: PASSWORD });
  });

  afterEach(() => redis.stop());

  test("one that evicts nothing is fine, and is left as it was", async () => {
    expect(await look(redis.url)).toMatchObject({ status: "ok", found: "answers, and evicts nothing" });
    const client = new Redis(redis.url);
    expect(await client.keys("*")).toEqual([]);
    client.disconnect();
  });

  test("one that evicts is warned about", async () => {
    const client = new Redis(redis.url);
    await client.config("SET", "maxmemory-policy", "allkeys-lru");
    client.disconnect();
    expect(await look(redis.url)).toMatchObject({
      status: "warn",
      found: expect.stringMatching(/^maxmemory-policy is allkeys-lru/),
      advice: expect.stringContaining("noeviction"),
    });
  });

  test("one that does not tell its policy is warned about", async () => {
    const client = new Redis(redis.url);
    await client.acl("SETUSER", "bot", "on", `>${PASSWORD}`, "~*", "+@all", "-info");
    client.disconnect();
    const url = redis.url.replace("redis://:", "redis://bot:");
    expect(await look(url)).toMatchObject({
      status: "warn",
      found: expect.stringMatching(/^maxmemory-policy is not known/),
    });
  });

  test("a wrong password fails, and neither password is shown", async () => {
    const finding = await look(redis.url.replace(encodeURIComponent(PASSWORD), "hunter2%21"));
    expect(finding).toMatchObject({ status: "fail", found: expect.stringContaining("WRONGPASS") });
    expect(JSON.stringify(finding)).not.toMatch(/hunter2|s3cret/);
  });

  test("one that hangs is given up", async () => {
    redis.freeze();
    expect(await look(redis.url)).toMatchObject({
      status: "fail",
      found: expect.stringContaining("does not answer"),
    });
    redis.thaw();
  });
});

async function look(url: string) {
  const [finding] = await examine([check], readEnvironment({ REDIS_URL: url }));
  return finding;
}

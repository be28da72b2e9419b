/** A sale whose conversation is kept in a real Redis, which comes and goes. */
import { Redis } from "ioredis";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { until } from "../support/bad-luck.ts";
import { redisMissing, startRedis, type TestRedis } from "../support/redis.ts";
import { ABROAD, BITCOIN, button, QUESTION, query, type Seller, seller, words } from "../support/sale.ts";
import { PATIENCE_MS } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

describe.skipIf(redisMissing)(
  `a sale with its conversation in Redis${redisMissing ? `: ${redisMissing}` : ""}`,
  () => {
    let redis: TestRedis;
    let world: World;
    let anna: Seller;

    beforeEach(async () => {
      redis = await startRedis();
      return () => redis.stop();
    });

    const ready = async (): Promise<readonly [number, string]> => {
      const answer = await fetch(`${world.url}/readyz`);
      return [answer.status, await answer.text()];
    };

    async function begin(): Promise<void> {
      world = await startWorld({ env: { REDIS_URL: redis.url } });
      anna = seller(world, world.person());
    }

    test("goes from beginning to end, and is forgotten after a week", async () => {
      await begin();
      const client = new Redis(redis.url);
      onTestFinished(() => client.disconnect());
      await anna.reaches("amount");
      const [key = "", ...others] = await client.keys("*");
      expect(others).toEqual([]);
      const bot = world.env["BOT_TOKEN"]?.split(":")[0];
      expect(key).toBe(`sell-bot:${bot}:${anna.person.id}:${anna.person.id}`);
      const day = 24 * 3600;
      expect(await client.ttl(key)).toBeGreaterThan(6 * day);
      expect(await client.ttl(key)).toBeLessThanOrEqual(7 * day);
      // Nothing a person typed stays there, and little else.
      expect(await client.strlen(key)).toBeLessThan(1024);
      expect(query(world.env, "select 1 from conversations")).toEqual([]);
      await anna.types(BITCOIN.amount, QUESTION.offers);
      await anna.presses(BITCOIN.provider, QUESTION.offer);
      await anna.presses(BITCOIN.method, QUESTION.address);
      await anna.types(BITCOIN.address, QUESTION.recap);
      expect(await client.get(key)).not.toContain(BITCOIN.address);
      await anna.presses(button("confirm"), QUESTION.placed);
      expect(world.changelly.orders).toHaveLength(1);
    });

    test("is deleted there, too, with everything else about the person", async () => {
      await begin();
      const client = new Redis(redis.url);
      onTestFinished(() => client.disconnect());
      await anna.reaches("amount");
      expect(await client.keys("*")).toHaveLength(1);
      await anna.types("/deletemydata", words("erase-question"));
      await anna.presses(button("erase-now"), words("erase-done"));
      expect(await client.keys("*")).toEqual([]);
    });

    test("goes on after Redis was restarted and has forgotten everything", async () => {
      await begin();
      await anna.reaches("fiat", ABROAD);
      await redis.stop();
      await redis.start();
      await until("Redis to be back", () =>
        world.logLines.some((line) => line.includes("Redis reachable again")),
      );
      await anna.presses(BITCOIN.fiat, QUESTION.amount);
      await anna.types(BITCOIN.amount, QUESTION.offers);
    });

    test.each([
      ["killed", () => redis.stop(), () => redis.start()],
      ["paused", async () => redis.freeze(), async () => redis.thaw()],
    ])("goes on while Redis is %s, as does everything else, and once it is back", async (_, harm, mend) => {
      await begin();
      await anna.reaches("fiat", ABROAD);
      expect(await ready()).toEqual([200, "ok"]);
      await harm();
      await anna.answers("fiat", ABROAD);
      await anna.shows(QUESTION.amount);
      await anna.types("/help", words("help-title"));
      await anna.types("/orders", words("orders-none"));
      await anna.presses(button("continue-sale"), QUESTION.amount);
      await anna.types(BITCOIN.amount, QUESTION.offers);
      await expect.poll(ready, { timeout: PATIENCE_MS }).toEqual([503, "not ready: redis"]);

      await mend();
      await until("Redis to be back", () =>
        world.logLines.some((line) => line.includes("Redis reachable again")),
      );
      await anna.presses(BITCOIN.provider, QUESTION.offer);
      await anna.presses(BITCOIN.method, QUESTION.address);
      await anna.types(BITCOIN.address, QUESTION.recap);
      await anna.presses(button("confirm"), QUESTION.placed);
      expect(world.changelly.orders).toHaveLength(1);
      expect(anna.person.transcript()).not.toContain(words("apology"));
    });
  },
);

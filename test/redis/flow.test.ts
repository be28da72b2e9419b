/** A sale whose conversation is kept in a real Redis, which comes and goes. */
import { Redis } from "ioredis";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { until } from "../support/bad-luck.ts";
import { redisMissing, startRedis, type TestRedis } from "../support/redis.ts";
import {
  ABROAD,
  BITCOIN,
  button,
  QUESTION,
  query,
  RIPPLE,
  type Seller,
  seller,
  words,
} from "../support/sale.ts";
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

    test("holds nothing of a person that can be read, at any step, and nothing at all once they are deleted", async () => {
      await begin();
      const client = new Redis(redis.url);
      onTestFinished(() => client.disconnect());
      const typed = "a text that she typed by mistake";
      const plan = { ...RIPPLE, memo: "3174508229" };
      // Nothing shorter: three letters stand somewhere in what is sealed, by chance.
      const secrets = ["Anna", typed, plan.address, plan.memo, "refund"];
      const readable = async () => {
        const kept = await Promise.all(
          (await client.keys("*")).map(async (key) => [
            await client.getBuffer(key),
            await client.dumpBuffer(key),
          ]),
        );
        const bytes = kept.flat().map((value) => value ?? Buffer.of());
        // What is sealed is written in base64.
        const written = Buffer.concat([
          ...bytes,
          ...bytes.map((value) => Buffer.from(String(value), "base64")),
        ]);
        return secrets.filter((secret) => written.includes(secret));
      };
      const key = `sell-bot:${world.env["BOT_TOKEN"]?.split(":")[0]}:${anna.person.id}:${anna.person.id}`;
      const isKept = async () => (await client.exists(key)) === 1;

      await anna.reaches("address", plan);
      await anna.types(typed, words("remark-address-wrong"));
      expect([await isKept(), await readable()]).toEqual([true, []]);
      await anna.types(plan.address, QUESTION.memo);
      expect([await isKept(), await readable()]).toEqual([true, []]);
      await anna.goesOnTo("placed", plan);
      const order = world.changelly.orders[0];
      secrets.push(order?.redirectUrl ?? "?", order?.externalOrderId ?? "?", order?.orderId ?? "?");
      expect(await readable()).toEqual([]);
      await world.changelly.move(order?.orderId ?? "", "complete");
      await anna.shows(words("status-complete"));
      await until("the last message", () => query(world.env, "select 1 from outbox").length === 0);
      expect([await isKept(), await readable()]).toEqual([false, []]);

      await anna.reaches("amount", plan);
      expect([await isKept(), await readable()]).toEqual([true, []]);
      await anna.types("/deletemydata", words("erase-question"));
      await anna.presses(button("erase-now"), words("erase-done"));
      expect((await client.keys("*")).filter((name) => name.includes(String(anna.person.id)))).toEqual([]);
      expect(await readable()).toEqual([]);
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

/** Redis, where conversations are kept in one. */
import { Redis } from "ioredis";
import { type Check, fail, ok, warn } from "./examination.ts";

/** Does Redis answer, and does it keep what it is given? */
export const redis: Check = {
  name: "Redis",
  variables: ["REDIS_URL"],
  async run({ config: { redisUrl } }) {
    if (redisUrl === undefined) return ok("not used: conversations are kept in the store");
    let reason = "no answer in time";
    const client = new Redis(redisUrl, {
      connectTimeout: 1_000,
      commandTimeout: 1_000,
      retryStrategy: () => null,
      // It would ask for INFO itself, and complain on the console where that is forbidden.
      enableReadyCheck: false,
    });
    client.on("error", (error: Error) => {
      reason = error.message;
    });
    try {
      await client.ping();
      // Not from CONFIG, which managed servers often forbid.
      const memory = await client.info("memory").catch(() => "");
      const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? "not known";
      if (policy === "noeviction") return ok("answers, and evicts nothing");
      return warn(
        `maxmemory-policy is ${policy}: unless it is noeviction, a full Redis drops conversations in the middle of a sale`,
        "Set maxmemory-policy to noeviction, or give the bot a Redis of its own.",
      );
    } catch {
      return fail(
        `Redis does not answer: ${reason}`,
        "See that REDIS_URL has the right host, port, user and password; the bot goes on without it meanwhile.",
      );
    } finally {
      client.disconnect();
    }
  },
};

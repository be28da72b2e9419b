/**
 * Where `@grammyjs/conversations` keeps the state of its conversations: in the store, or in Redis. Both answer every
 * read with a copy of its own, because the plugin changes what it is given.
 */
import { once } from "node:events";
import type { VersionedState, VersionedStateStorage } from "@grammyjs/conversations";
import { RedisAdapter } from "@grammyjs/storage-redis";
import { Redis } from "ioredis";
import type { Clock } from "../sell/runtime.ts";
import type { Database, StoreLog } from "./database.ts";

/** A storage for the conversations plugin, to be used with its kind `key`. */
export type ConversationStorage<S> = VersionedStateStorage<string, S>;

/** Conversations in Redis, and the connection they live on. */
export interface RedisConversations<S> extends ConversationStorage<S> {
  /** Resolves when Redis answers; rejects, within about a second, with an Error that says why it does not. */
  ping(): Promise<void>;
  /** Closes the connection; what is called after that rejects. */
  close(): Promise<void>;
}

/** Conversations are forgotten after a week without a word; the draft behind them is not. */
const TTL_MS = 7 * 24 * 3_600_000;

/** Where conversations keep their state, and what there is to ask and to close of it. */
export interface OpenConversations<S> {
  states: ConversationStorage<S>;
  /** Whether it answers. Never rejects. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Conversations in the Redis at `redisUrl`, or in the store where there is none. */
export function openConversations<S>(
  database: Database,
  { redisUrl, now, log }: { redisUrl: string | undefined; now: Clock; log: StoreLog },
): OpenConversations<S> {
  if (redisUrl === undefined) {
    const states = createSqliteConversations<S>(database, { ttlMs: TTL_MS, now });
    return { states, healthy: async () => true, close: async () => {} };
  }
  const redis = createRedisConversations<S>({
    url: redisUrl,
    ttlSeconds: TTL_MS / 1000,
    prefix: "sell-bot:",
    log,
  });
  const healthy = () =>
    redis.ping().then(
      () => true,
      () => false,
    );
  return { states: redis, healthy, close: () => redis.close() };
}

/** Expired rows are looked for at most this often. */
const PRUNE_EVERY_MS = 60_000;

/**
 * Conversations in the store, encrypted: for the length of one update their state may hold what a person typed.
 *
 * A state is forgotten `ttlMs` after it was last written.
 */
export function createSqliteConversations<S>(
  { db, secrets }: Database,
  { ttlMs, now }: { ttlMs: number; now: Clock },
): ConversationStorage<S> {
  let prunedAt = now();

  const prune = async (at: number) => {
    if (at - prunedAt < PRUNE_EVERY_MS) return;
    prunedAt = at;
    await db.deleteFrom("conversations").where("expiresAt", "<=", at).execute();
  };

  return {
    async read(key) {
      const row = await db
        .selectFrom("conversations")
        .select("state")
        .where("key", "=", key)
        .where("expiresAt", ">", now())
        .executeTakeFirst();
      if (!row) return undefined;
      // What `write` was given: the cast says no more than the plugin's own interface does. The key names chat and person.
      return secrets.read(
        { table: "conversations", row: key, userId: key.split(":")[1] ?? null },
        (open) => JSON.parse(open("state", row.state)) as VersionedState<S>,
      );
    },

    async write(key, state) {
      const at = now();
      const row = { state: secrets.seal(stateOf(key), JSON.stringify(state)), expiresAt: at + ttlMs };
      await db
        .insertInto("conversations")
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
        .execute();
      await prune(at);
    },

    async delete(key) {
      await db.deleteFrom("conversations").where("key", "=", key).execute();
    },
  };
}

function stateOf(key: string) {
  return { table: "conversations", column: "state", row: key };
}

/** How long a command, or the connection it needs, may take, ms: a person is waiting at the other end. */
const REDIS_TIMEOUT_MS = 1_000;

/** Longest pause between two attempts to connect again, ms. */
const REDIS_RECONNECT_MAX_MS = 2_000;

/**
 * Conversations in Redis, reached through `url` (`redis://` or `rediss://`), each forgotten `ttlSeconds` (a whole number)
 * after it was last written. `prefix` goes before every key.
 *
 * Connects in the background and again after every loss. While Redis is away calls reject within about a second, with
 * an Error that holds no password; `log` hears of it once per outage, and once when it is over. Throws when `url` is
 * not one.
 */
export function createRedisConversations<S>({
  url,
  ttlSeconds,
  prefix = "",
  log,
}: {
  url: string;
  ttlSeconds: number;
  prefix?: string;
  log?: StoreLog;
}): RedisConversations<S> {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "redis:" && parsed?.protocol !== "rediss:") {
    throw new Error("REDIS_URL must look like redis://:password@host:6379/0.");
  }
  const redis = new Redis(url, {
    keyPrefix: prefix,
    commandTimeout: REDIS_TIMEOUT_MS,
    connectTimeout: REDIS_TIMEOUT_MS,
    disconnectTimeout: REDIS_TIMEOUT_MS,
    retryStrategy: (times) => Math.min(times * 100, REDIS_RECONNECT_MAX_MS),
    // A command given up here must not be carried out later, over what was written meanwhile: nothing waits in a
    // queue, and nothing is sent a second time.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
  });

  // ioredis hangs the command with its arguments on its errors, AUTH and the content written included: only the text
  // leaves here, and some servers repeat the arguments even there.
  const passwords = [parsed.password, decoded(parsed.password)].filter((password) => password !== "");
  const described = (error: unknown) => {
    const text = error instanceof Error ? error.message || error.name : String(error);
    return passwords.reduce((shown, password) => shown.replaceAll(password, "[password]"), text);
  };

  let away = false;
  let closing = false;
  const report = (reason: string) => {
    if (away || closing) return;
    away = true;
    log?.warn({ reason }, "Redis unreachable: conversations on hold");
  };
  redis.on("error", (error) => report(described(error)));
  redis.on("close", () => report("connection closed"));
  redis.on("ready", () => {
    if (away) log?.info({}, "Redis reachable again");
    away = false;
  });

  let connecting: Promise<unknown> | undefined;
  const connected = async () => {
    if (redis.status === "ready" || closing) return;
    // One for all who wait, or each would hang listeners of its own on the client.
    connecting ??= once(redis, "ready", { signal: AbortSignal.timeout(REDIS_TIMEOUT_MS) })
      .catch((error) => {
        throw error instanceof Error && error.name === "AbortError" ? new Error("not connected") : error;
      })
      .finally(() => {
        connecting = undefined;
      });
    await connecting;
  };
  const attempt = async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      await connected();
      return await command();
    } catch (error) {
      throw new Error(`Redis does not answer: ${described(error)}.`);
    }
  };

  const adapter = new RedisAdapter<VersionedState<S>>({ instance: redis, ttl: ttlSeconds });
  return {
    read: (key) => attempt(() => adapter.read(key)),
    write: (key, state) => attempt(() => adapter.write(key, state)),
    delete: (key) => attempt(() => adapter.delete(key)),
    async ping() {
      await attempt(() => redis.ping());
    },
    async close() {
      closing = true;
      const connectionClosed =
        redis.status === "ready" && new Promise<void>((resolve) => void redis.once("close", resolve));
      await redis.quit().catch(() => undefined);
      redis.disconnect();
      await connectionClosed;
    },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Where `@grammyjs/conversations` keeps the state of its conversations: in the store, or in Redis. Both answer every
 * read with a copy of its own, because the plugin changes what it is given.
 */
import { once } from "node:events";
import type { VersionedState, VersionedStateStorage } from "@grammyjs/conversations";
import type { Clock } from "../sell/runtime.ts";
import type { Database, StoreLog } from "./database.ts";
import { prepared } from "./prepared.ts";
import type { SealedRows } from "./sealed-rows.ts";

/** A storage for the conversations plugin, to be used with its kind `key`. */
export type ConversationStorage<S> = VersionedStateStorage<string, S>;

/** Conversations in Redis, and the connection they live on. */
export interface RedisConversations<S> extends ConversationStorage<S> {
  /** Resolves when Redis has taken a write; rejects, within about a second, with an Error that says why it has not. */
  ping(): Promise<void>;
  /** Closes the connection; what is called after that rejects. */
  close(): Promise<void>;
}

/** Conversations are forgotten after a week without a word; the draft behind them is not. */
const TTL_MS = 7 * 24 * 3_600_000;

/** Where conversations keep their state, and what there is to ask and to close of it. */
export interface OpenConversations<S> {
  states: ConversationStorage<S>;
  /** Whether it takes a write. Never rejects. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** What conversations are opened with. */
export interface ConversationOptions {
  redisUrl: string | undefined;
  /** The bot's id at Telegram: bots that share a Redis keep apart by it. */
  botId: string;
  now: Clock;
  log: StoreLog;
}

/** Conversations in the Redis at `redisUrl`, or in the store where there is none. */
export async function openConversations<S extends object>(
  database: Database,
  { redisUrl, botId, now, log }: ConversationOptions,
): Promise<OpenConversations<S>> {
  if (redisUrl === undefined) {
    const states = createSqliteConversations<S>(database, { ttlMs: TTL_MS, now });
    return { states, healthy: async () => true, close: async () => {} };
  }
  // Each needs the other: the connection tells of its losses from the moment it exists.
  let away: (reason: string) => void = () => {};
  const redis = await createRedisConversations<S>({
    url: redisUrl,
    ttlSeconds: TTL_MS / 1000,
    prefix: `sell-bot:${botId}:`,
    secrets: database.secrets,
    onTrouble: (reason) => away(reason),
  });
  const opened = dispensable(redis, log);
  ({ away } = opened);
  return opened;
}

/** A Redis that was away is tried again this often, ms. */
const RETURN_MS = 500;

/**
 * Redis as something that may go away, hang, be full or read-only at any moment. From the first failure on nobody waits for
 * it: there are no states then, and sales go on from their drafts. What was missed by then is deleted when it is back,
 * since it may be older than the draft, or of somebody whose data was deleted.
 */
function dispensable<S>(
  redis: RedisConversations<S>,
  log: StoreLog,
): OpenConversations<S> & { away(reason: string): void } {
  const missed = new Set<string>();
  let isAway = false;
  let closing = false;
  let timer: NodeJS.Timeout | undefined;

  const away = (reason: string): void => {
    if (isAway || closing) return;
    isAway = true;
    log?.warn({ reason }, "Redis unreachable; sales go on without it");
    timer = setTimeout(comeBack, RETURN_MS);
  };
  const comeBack = async (): Promise<void> => {
    try {
      await redis.ping();
      for (const key of missed) {
        await redis.delete(key);
        missed.delete(key);
      }
      isAway = false;
      log?.info({}, "Redis reachable again");
    } catch {
      if (!closing) timer = setTimeout(comeBack, RETURN_MS);
    }
  };
  const attempt = async <T>(key: string, command: () => Promise<T>): Promise<T | undefined> => {
    if (!isAway) {
      try {
        return await command();
      } catch (error) {
        away(error instanceof Error ? error.message : String(error));
      }
    }
    missed.add(key);
    return undefined;
  };
  return {
    away,
    states: {
      read: (key) => attempt(key, async () => redis.read(key)),
      write: (key, state) => attempt(key, async () => redis.write(key, state)),
      delete: (key) => attempt(key, async () => redis.delete(key)),
    },
    async healthy() {
      if (isAway) return false;
      try {
        await redis.ping();
        return true;
      } catch (error) {
        away(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
    async close() {
      closing = true;
      clearTimeout(timer);
      await redis.close();
    },
  };
}

/** Expired rows are looked for at most this often. */
const PRUNE_EVERY_MS = 60_000;
/** A state that stays as it is has its time renewed when this part of it has passed: once a day. */
const RENEW_AFTER = 1 / 7;

/**
 * Conversations in the store, encrypted: for the length of one update their state may hold what a person typed.
 *
 * A state is forgotten `ttlMs` after it was last written, or somewhat earlier: most updates leave it as it was, and then it
 * is not written again.
 */
export function createSqliteConversations<S extends object>(
  { db, deferred, secrets }: Database,
  { ttlMs, now }: { ttlMs: number; now: Clock },
): ConversationStorage<S> {
  let prunedAt = now();
  /** What was read, by what the plugin was given of it and gives back when it writes. */
  const stored = new WeakMap<S, { text: string; expiresAt: number }>();

  const prune = async (at: number) => {
    if (at - prunedAt < PRUNE_EVERY_MS) return;
    prunedAt = at;
    await deferred.deleteFrom("conversations").where("expiresAt", "<=", at).execute();
  };

  return {
    async read(key) {
      const [row] = (await findState(db, { key, now: now() })).rows;
      if (!row) return undefined;
      const { expiresAt } = row;
      // The key names chat and person.
      const place = { table: "conversations", row: key, userId: key.split(":")[1] ?? null } as const;
      return secrets.read(place, (open) => {
        const text = open("state", row.state);
        // What `write` was given: the cast says no more than the plugin's own interface does.
        const versioned = JSON.parse(text) as VersionedState<S>;
        stored.set(versioned.state, { text, expiresAt });
        return versioned;
      });
    },

    async write(key, state) {
      const at = now();
      const text = JSON.stringify(state);
      const before = stored.get(state.state);
      if (before?.text === text && before.expiresAt > at + ttlMs * (1 - RENEW_AFTER)) return;
      const row = { state: secrets.seal(stateOf(key), text), expiresAt: at + ttlMs };
      await deferred
        .insertInto("conversations")
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
        .execute();
      await prune(at);
    },

    async delete(key) {
      await deferred.deleteFrom("conversations").where("key", "=", key).execute();
    },
  };
}

const findState = prepared((db, { key, now }: { key: string; now: number }) =>
  db
    .selectFrom("conversations")
    .select(["state", "expiresAt"])
    .where("key", "=", key)
    .where("expiresAt", ">", now),
);

function stateOf(key: string) {
  return { table: "conversations", column: "state", row: key };
}

/** How long a command, or the connection it needs, may take, ms: a person is waiting at the other end. */
const REDIS_TIMEOUT_MS = 1_000;

/** Longest pause between two attempts to connect again, ms. */
const REDIS_RECONNECT_MAX_MS = 2_000;

/** What conversations in Redis are made of. */
export interface RedisOptions {
  /** `redis://` or `rediss://`. */
  url: string;
  /** A state is forgotten so long after it was last written; a whole number. */
  ttlSeconds: number;
  /** Goes before every key. */
  prefix: string;
  /** States lie in Redis as they do in the store. */
  secrets: SealedRows;
  /** Hears of every loss of the connection, in words without a password. */
  onTrouble: (reason: string) => void;
}

/**
 * Conversations in Redis, encrypted.
 *
 * Connects in the background and again after every loss. While Redis is away calls reject within about a second, with
 * an Error that holds no password. Rejects when `url` is not one.
 */
export async function createRedisConversations<S>({
  url,
  ttlSeconds,
  prefix,
  secrets,
  onTrouble,
}: RedisOptions): Promise<RedisConversations<S>> {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "redis:" && parsed?.protocol !== "rediss:") {
    throw new Error("REDIS_URL must look like redis://:password@host:6379/0.");
  }
  // Most bots have none, and would start with it for nothing.
  const [{ Redis }, { RedisAdapter }] = await Promise.all([
    import("ioredis"),
    import("@grammyjs/storage-redis"),
  ]);
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

  let closing = false;
  const report = (reason: string) => {
    if (!closing) onTrouble(reason);
  };
  redis.on("error", (error) => report(described(error)));
  redis.on("close", () => report("connection closed"));

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

  const adapter = new RedisAdapter<string>({ instance: redis, ttl: ttlSeconds });
  return {
    read: (key) =>
      attempt(async () => {
        const sealed = await adapter.read(key);
        // What does not open is of another release or key, and no loss.
        const text =
          typeof sealed === "string" ? secrets.peek(stateOf(key), Buffer.from(sealed, "base64")) : undefined;
        // What `write` was given: the cast says no more than the plugin's own interface does.
        return text ? (JSON.parse(text) as VersionedState<S>) : undefined;
      }),
    write: (key, state) =>
      attempt(async () => {
        const sealed = secrets.seal(stateOf(key), JSON.stringify(state));
        await adapter.write(key, Buffer.from(sealed).toString("base64"));
      }),
    delete: (key) => attempt(() => adapter.delete(key)),
    async ping() {
      // A Redis that is full or read-only answers PING all the same.
      await attempt(() => redis.set("ping", "", "EX", 60));
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

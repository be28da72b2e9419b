/** The composition root: wires everything together and owns the order of starting and stopping. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ConversationData } from "@grammyjs/conversations";
import { GrammyError } from "grammy";
import { openAccess } from "./admin/access.ts";
import { openAlertBook } from "./admin/alerts.ts";
import { openAvailability } from "./admin/availability.ts";
import { OrderDesk } from "./admin/order-desk.ts";
import { CallbackWaiters } from "./admin/sandbox.ts";
import { Statistics } from "./admin/statistics.ts";
import { AlertPost } from "./bot/admin/alerts.ts";
import { createBot } from "./bot/bot.ts";
import { Ingress } from "./bot/ingress.ts";
import { Notifier } from "./bot/notifier.ts";
import type { SandboxKit } from "./bot/parts.ts";
import { registerProfile } from "./bot/profile.ts";
import { createTransport } from "./bot/transport.ts";
import { poll, type UpdateSource, useWebhook } from "./bot/updates.ts";
import { claimedOrderId, createCallbackVerifier } from "./changelly/callback.ts";
import { type ChangellyOptions, createChangellyClient } from "./changelly/client.ts";
import type { Config } from "./config.ts";
import { createRoutes, type HttpServer, listen } from "./http.ts";
import { loadLanguages } from "./i18n.ts";
import { NO_ALERTS } from "./sell/alerts.ts";
import { DueLoop } from "./sell/due-loop.ts";
import { Following } from "./sell/following.ts";
import { PlacedOrders } from "./sell/placed-orders.ts";
import { Placing } from "./sell/placing.ts";
import { Quoting } from "./sell/quoting.ts";
import { Reminding } from "./sell/reminding.ts";
import type { Clock, Log } from "./sell/runtime.ts";
import { TrackRecords } from "./sell/track-record.ts";
import { createRedisConversations, createSqliteConversations } from "./storage/conversations.ts";
import { openStore, STORE_FILE } from "./storage/store.ts";
import { version } from "./version.ts";

/** The running program. */
export interface App {
  /** Resolves when the bot serves people. Rejects when it never will (port taken, token refused). */
  start(): Promise<void>;
  /** Stops taking anything in, finishes what is under way, closes everything. May be called once. */
  stop(): Promise<void>;
  /** Looks for due work now: for a clock that was moved, which sleeping loops can not know. */
  wake(): void;
  /** Port of the HTTP server, once started. */
  readonly port: number;
}

/** What may be replaced from outside: the log always, times in tests. */
export interface AppOptions {
  log: Log;
  clock?: Clock;
  /** Folder of the texts, `<language>.ftl` each; those of the program unless given. */
  locales?: string;
  /** How long a lost POST may still turn up before it is sent again, ms. */
  settleMs?: number;
  /** Time limit of one call to Changelly, ms. */
  changellyTimeoutMs?: number;
  /** Calls a second to Changelly. */
  changellyRate?: number;
  /** How long sandbox controls and self-test wait for a callback, ms. */
  callbackWaitMs?: number;
  /** Shortest time between two edits of the self-test's message, ms. */
  progressPaceMs?: number;
}

/** Longer than a POST may wait for its turn (8 s) and for its answer (12 s), and some seconds for the server to finish. */
const SETTLE_MS = 25_000;
const DAY_MS = 24 * 3_600_000;
/** Conversations are forgotten after a week without a word; the draft behind them is not. */
const CONVERSATION_TTL_MS = 7 * DAY_MS;
/** Longest time a stop may take before it is cut short, ms. */
const STOP_MS = 20_000;
const RETRY_MS = 1_000;
const RETRY_MAX_MS = 30_000;
/** Texts lie beside `src`. */
const LOCALES = join(import.meta.dirname, "..", "locales");

/**
 * Creates the program. Opens the store, so that a fault there is told before anything is served.
 *
 * @throws Error with one line for the operator when the store or the texts can not be used.
 */
export async function createApp(config: Config, options: AppOptions): Promise<App> {
  const { log, clock = Date.now } = options;
  const languages = loadLanguages(options.locales ?? LOCALES, config.defaultLocale);
  const store = await openStore({
    path: join(config.dataDir, STORE_FILE),
    dataKey: config.dataKey,
    environment: config.environment,
    now: clock,
    log,
  });
  const redis =
    config.redisUrl === undefined
      ? undefined
      : createRedisConversations<ConversationData>({
          url: config.redisUrl,
          ttlSeconds: CONVERSATION_TTL_MS / 1000,
          prefix: "sell-bot:",
          log,
        });
  const conversationStates =
    redis ??
    createSqliteConversations<ConversationData>(store.database, { ttlMs: CONVERSATION_TTL_MS, now: clock });

  const clientOptions: ChangellyOptions = {
    baseUrl: config.changelly.url,
    apiKey: config.changelly.apiKey,
    privateKey: config.changelly.privateKey,
    environment: config.environment,
    log,
    now: clock,
    ...(options.changellyTimeoutMs === undefined ? {} : { timeoutMs: options.changellyTimeoutMs }),
    ...(options.changellyRate === undefined ? {} : { ratePerSecond: options.changellyRate }),
  };
  const changelly = createChangellyClient(clientOptions);
  const callbacks = createCallbackVerifier({
    publicKey: config.changelly.callbackPublicKey,
    apiKey: config.changelly.apiKey,
  });

  /** What falls due is dealt with here; each loop looks for itself whether it is concerned. */
  const loops: DueLoop[] = [];
  const wake = (): void => {
    for (const loop of loops) loop.wake();
  };
  const callbackWaiters = new CallbackWaiters();
  const access = await openAccess({ store: store.access, owners: config.adminIds, clock });
  const availability = await openAvailability({ store: store.availability, access, clock });
  const statistics = new Statistics({ store: store.statistics, access, clock, log });
  const orderDesk = new OrderDesk({
    store: store.orderDesk,
    external: changelly,
    access,
    retentionMs: config.retentionDays * DAY_MS,
    clock,
    log,
  });
  const { adminChatId } = config;
  const alertBook =
    adminChatId === undefined
      ? undefined
      : await openAlertBook({ store: store.alerts, access, clock, log, wake });
  const alerts = alertBook ?? NO_ALERTS;
  const quoting = new Quoting({
    offRamp: changelly,
    availability,
    quoteTtlMs: config.quoteTtlMs,
    tolerancePercent: config.priceDropTolerancePercent,
    clock,
    newId: randomUUID,
    alerts,
  });
  const placing = new Placing({
    offRamp: changelly,
    quoting,
    drafts: store.drafts,
    orders: store.orders,
    settleMs: options.settleMs ?? SETTLE_MS,
    linkGraceMs: 15_000,
    remindAfterMs: config.remindAfterMs,
    clock,
    newId: randomUUID,
    log,
    alerts,
    wake,
  });
  const placedOrders = new PlacedOrders({
    orders: store.orders,
    outbox: store.outbox,
    reminders: store.reminders,
    clock,
    wake,
  });
  const following = new Following({
    offRamp: changelly,
    orders: store.orders,
    placing,
    clock,
    random: Math.random,
    log,
    alerts,
    wake,
  });
  const reminding = new Reminding({
    reminders: store.reminders,
    orders: store.orders,
    users: store.users,
    afterMs: config.remindAfterMs,
    clock,
    log,
    wake,
  });

  const sandboxKit: SandboxKit = {
    controls: changelly,
    offRamp: changelly,
    openProbe: (onCall) =>
      createChangellyClient({
        ...clientOptions,
        retries: 0,
        suspendAfter: Number.POSITIVE_INFINITY,
        onCall,
      }),
    callbacks: callbackWaiters,
    orders: store.orderDesk,
    openToPeople: config.sandboxOpen,
    callbackWaitMs: options.callbackWaitMs ?? 15_000,
    paceMs: options.progressPaceMs ?? 1_000,
  };

  const transport = createTransport({ log });
  const { bot, screen, cards, admins, settle } = createBot({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    transport,
    sandbox: config.environment === "sandbox",
    languages,
    links: { terms: config.termsUrl, kycPolicy: config.kycPolicyUrl, privacy: config.privacyUrl },
    supportContact: config.supportContact,
    quoteTtlSeconds: Math.round(config.quoteTtlMs / 1000),
    retentionDays: config.retentionDays,
    quoting,
    placing,
    placedOrders,
    trackRecords: new TrackRecords(store.orders, clock, log),
    access,
    availability,
    orderDesk,
    statistics,
    catalogue: changelly,
    sandboxKit: config.environment === "sandbox" ? sandboxKit : undefined,
    alerts: alertBook,
    drafts: store.drafts,
    users: store.users,
    addresses: store.addresses,
    orders: store.orders,
    cards: store.cards,
    erasure: store.erasure,
    conversationStates,
    clock,
    newId: randomUUID,
    log,
  });
  const notifier = new Notifier({
    outbox: store.outbox,
    orders: store.orders,
    users: store.users,
    reminders: store.reminders,
    cards,
    screen,
    translator: (locale) => languages.translator(locale),
    clock,
    random: Math.random,
    log,
    alerts,
  });
  const alertPost =
    alertBook === undefined || adminChatId === undefined
      ? undefined
      : new AlertPost({
          book: alertBook,
          chatId: adminChatId,
          users: store.users,
          languages,
          username: () => bot.botInfo.username,
          screen,
          clock,
          log,
        });
  for (const worker of [following, reminding, notifier, ...(alertPost ? [alertPost] : [])]) {
    loops.push(new DueLoop(worker, clock, log));
  }
  const ingress = new Ingress({ bot, inbox: store.inbox, drafts: store.drafts, clock, log });

  let serving = false;
  let stopping = false;
  let server: HttpServer | undefined;
  let source: UpdateSource | undefined;
  let daily: NodeJS.Timeout | undefined;
  let forgetting = Promise.resolve();
  const { mode } = config;

  const routes = createRoutes({
    ...(mode.kind === "webhook"
      ? {
          telegram: {
            secret: mode.secret,
            accept: async (update) => ingress.dispatch(await ingress.accept([update])),
          },
        }
      : {}),
    callback: async (body, headers) => {
      const verdict = callbacks.verify(body, headers);
      if (!verdict.ok) {
        const { reason, status } = verdict;
        log.warn({ reason }, "callback rejected");
        callbackWaiters.publish({ changellyId: claimedOrderId(body), refusal: reason, at: clock() });
        // Anybody can post nonsense; what pretends to be a callback is worth an alert.
        if (reason !== "malformed") {
          alerts.raise({ kind: "refused-callback", subject: reason, orderId: null, detail: null });
        }
        return status;
      }
      const known = await store.orders.markDue(verdict.orderId, verdict.externalOrderId, clock());
      if (known) wake();
      log.info({ changellyId: verdict.orderId, known }, "callback received");
      callbackWaiters.publish({ changellyId: verdict.orderId, refusal: null, at: clock() });
      return 200;
    },
    serving: () => serving && !stopping,
    troubles: async () => [
      ...((await store.healthy()) ? [] : ["store"]),
      ...(redis === undefined || (await redis.ping().then(yes, no)) ? [] : ["redis"]),
    ],
    log,
  });

  /** Telegram may be unreachable when the program starts: that is waited out. A refused token is not. */
  const reachTelegram = async (task: () => Promise<unknown>): Promise<void> => {
    for (let pause = RETRY_MS; !stopping; pause = Math.min(pause * 2, RETRY_MAX_MS)) {
      try {
        await task();
        return;
      } catch (error) {
        if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
          throw new Error(
            "BOT_TOKEN is refused by Telegram: expected the token @BotFather shows for this bot",
          );
        }
        log.error({ err: error }, "Telegram unreachable at start-up; retrying");
        await sleep(pause);
      }
    }
  };

  const forget = async (): Promise<void> => {
    const now = clock();
    try {
      const forgotten = await store.retention.deleteExpired(now - config.retentionDays * DAY_MS, now);
      log.info({ ...forgotten, days: config.retentionDays }, "retention: deleted expired records");
    } catch (error) {
      log.error({ err: error }, "retention failed; retrying in a day");
    }
  };

  const start = async (): Promise<void> => {
    server = await listen(routes, config.host, config.port).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`PORT ${config.port} on HOST ${config.host} can not be opened: ${reason}`);
    });
    await reachTelegram(() => bot.init());
    for (const loop of loops) loop.start();
    await ingress.resume();
    if (mode.kind === "webhook") {
      await reachTelegram(() => useWebhook(bot, mode.publicUrl, mode.secret));
    } else {
      source = poll(bot, ingress, log);
    }
    serving = true;
    forgetting = forget();
    daily = setInterval(() => {
      forgetting = forget();
    }, DAY_MS).unref();
    log.info(
      { version, port: server.port, mode: mode.kind, environment: config.environment, bot: bot.botInfo.id },
      "bot ready",
    );
    if (config.changelly.callbackPublicKey === undefined) {
      log.warn({}, "CHANGELLY_CALLBACK_PUBLIC_KEY is not set: callbacks are rejected, orders are polled");
    }
    registerProfile(bot.api, languages, log)
      .then(() => admins.showMenus())
      .catch((error: unknown) => {
        log.warn({ err: error }, "bot profile not registered");
      });
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    clearInterval(daily);
    await source?.stop();
    await Promise.race([
      Promise.all([
        // What the server takes in to the last is dealt with, too.
        Promise.resolve(server?.close())
          .then(() => ingress.settled())
          .then(settle),
        ...loops.map((loop) => loop.stop()),
        forgetting,
        // What the others came to alert about while they stopped is written down with the rest.
      ]).then(() => alertBook?.flush()),
      sleep(STOP_MS, undefined, { ref: false }),
    ]);
    await changelly.close();
    await transport.close();
    await redis?.close();
    await store.close();
  };

  return {
    start: async () => {
      try {
        await start();
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
    wake,
    get port() {
      return server?.port ?? config.port;
    },
  };
}

const yes = (): boolean => true;
const no = (): boolean => false;

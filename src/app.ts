/** The composition root: wires everything together and owns the order of starting and stopping. */
import { createPublicKey, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { ConversationData } from "@grammyjs/conversations";
import { CallbackWaiters } from "./admin/sandbox.ts";
import { createBot } from "./bot/bot.ts";
import { Decorations } from "./bot/decorations.ts";
import { UPDATE_LIMIT_MS } from "./bot/guards.ts";
import { Ingress, UPDATE_OUTCOMES } from "./bot/ingress.ts";
import { Notifier } from "./bot/notifier.ts";
import { OwedReplies } from "./bot/owed-replies.ts";
import type { SandboxKit } from "./bot/parts.ts";
import { registerProfile } from "./bot/profile.ts";
import { createTransport, METHODS } from "./bot/transport.ts";
import {
  ALLOWED_UPDATES,
  poll,
  reachTelegram,
  UpdateFlow,
  type UpdateSource,
  useWebhook,
} from "./bot/updates.ts";
import { PATIENCE_MS } from "./bot/waiting.ts";
import { callbackIntake } from "./callbacks.ts";
import { createCallbackVerifier } from "./changelly/callback.ts";
import type { Config } from "./config.ts";
import { openDomain } from "./domain.ts";
import { createRoutes, type HttpServer, listen } from "./http.ts";
import { type Languages, LOCALES, loadLanguages } from "./i18n.ts";
import { type Part, startParts, stopParts } from "./lifecycle.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { DueLoop } from "./sell/due-loop.ts";
import { type FairUse, fairUseIn } from "./sell/fair-use.ts";
import { type Clock, type Log, steadyClock, type Uptime } from "./sell/runtime.ts";
import { openConversations } from "./storage/conversations.ts";
import { openStore, STORE_FILE } from "./storage/store.ts";
import { version } from "./version.ts";
import { createWorkers } from "./workers.ts";

/** The running program. */
export interface App {
  /** Resolves when the bot serves people. Rejects when it never will (port taken, token refused). */
  start(): Promise<void>;
  /** Stops taking anything in, finishes what is under way, closes everything. May be called once. */
  stop(): Promise<void>;
  /** Looks for due work now: for a clock that was moved, which sleeping loops cannot know. */
  wake(): void;
  /** Port of the HTTP server, once started. */
  readonly port: number;
  /** Port that metrics are asked for at, once started; undefined when nothing is measured. */
  readonly metricsPort: number | undefined;
}

/** What may be replaced from outside: the log always, times in tests. */
export interface AppOptions {
  log: Log;
  clock?: Clock;
  uptime?: Uptime;
  /** The texts; those of the program unless given. */
  languages?: Languages;
  /** How long a lost POST may still turn up before it is sent again, ms. */
  settleMs?: number;
  /** Time limit of one call to Changelly, ms. */
  changellyTimeoutMs?: number;
  /** Calls a second to Changelly, from the beginning; otherwise as configured, beginning low. */
  changellyRate?: number;
  /** What one person may do, in place of what the environment allows. */
  fairUse?: Partial<FairUse>;
  /** How long what need not be durable at once may wait for a commit to go with, ms. */
  commitWithinMs?: number;
  /** How long an answer may take before the person sees that the providers are being asked, ms. */
  noteAfterMs?: number;
  /** How long people wait for turns in the course of one update, ms. */
  patienceMs?: number;
  /** After so long an update is given up, ms. */
  updateLimitMs?: number;
  /** How long sandbox controls and self-test wait for a callback, ms. */
  callbackWaitMs?: number;
  /** Shortest time between two edits of the self-test's message, ms. */
  progressPaceMs?: number;
}

/** Longest time a stop may take before it is cut short, ms. */
const STOP_MS = 20_000;

/**
 * Creates the program. Opens the store, so that a fault there is told before anything is served.
 *
 * @throws Error with one line for the operator when the store or the texts cannot be used.
 */
export async function createApp(config: Config, options: AppOptions): Promise<App> {
  const { log, clock = Date.now, uptime = () => performance.now() } = options;
  const { mode, environment, redisUrl } = config;
  const languages = options.languages ?? loadLanguages(LOCALES, config.defaultLocale);
  const loops: DueLoop[] = [];
  const times = { clock, uptime, steady: steadyClock(clock, uptime) };
  /** Each loop looks for itself whether it is concerned by what became due, unless it is known which one is. */
  const wake = (worker?: string): void => {
    for (const loop of loops) if (worker === undefined || loop.name === worker) loop.wake();
  };
  const metrics = config.metrics && (await measured());
  const opened = await openStore({
    path: join(config.dataDir, STORE_FILE),
    dataKey: config.dataKey,
    previousDataKey: config.previousDataKey,
    environment,
    now: clock,
    ...(options.commitWithinMs === undefined ? {} : { commitWithinMs: options.commitWithinMs }),
    log,
    onCommit: metrics?.onCommit,
    onDue: wake,
    onErased: (orderIds) => domain.alertBook?.forget(orderIds),
  });
  const store = metrics?.countStore(opened) ?? opened;
  const conversations = await openConversations<ConversationData>(store.database, {
    redisUrl,
    botId: config.botToken.split(":")[0] ?? "",
    now: clock,
    log,
  });
  const callbackWaiters = new CallbackWaiters(clock);
  const fairUse = { ...fairUseIn(environment), ...options.fairUse };
  const domain = await openDomain({
    ...options,
    config,
    runAgain: ({ body }) => ingress.retry(body),
    store,
    fairUse,
    ...times,
    metrics,
    log,
    wake,
  });
  const { alertBook, alerts, changelly, openProbe } = domain;
  metrics?.showLevels({ ...store.waits, load: changelly.load }, clock);
  const sandboxKit: SandboxKit = {
    controls: changelly,
    offRamp: changelly,
    openProbe,
    callbacks: callbackWaiters,
    orders: store.orderDesk,
    openToPeople: config.sandboxOpen,
    callbackWaitMs: options.callbackWaitMs ?? 15_000,
    paceMs: options.progressPaceMs ?? 1_000,
  };

  const transport = createTransport({ log, onCall: metrics?.onTelegramCall });
  const decorations = new Decorations(log);
  const owed = new OwedReplies({ ...times, log, onDue: wake });
  const { bot, screen, cards, admins, apologize, settle } = createBot({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    transport,
    owed,
    decorations,
    sandbox: environment === "sandbox",
    languages,
    links: { terms: config.termsUrl, kycPolicy: config.kycPolicyUrl, privacy: config.privacyUrl },
    supportContact: config.supportContact,
    fairUse,
    ...times,
    noteAfterMs: options.noteAfterMs ?? 300,
    patienceMs: options.patienceMs ?? PATIENCE_MS,
    updateLimitMs: options.updateLimitMs ?? UPDATE_LIMIT_MS,
    retentionDays: config.retentionDays,
    ...store,
    ...domain,
    catalogue: changelly,
    sandboxKit: environment === "sandbox" ? sandboxKit : undefined,
    alerts: alertBook,
    onStep: metrics?.onStep,
    conversationStates: conversations.states,
    newId: randomUUID,
    log,
  });
  const notifier = new Notifier({
    ...store,
    cards,
    screen,
    translator: (locale) => languages.translator(locale),
    ...times,
    random: Math.random,
    log,
    alerts,
  });
  const arriving = { bot, owed, decorations, apologize, onUpdate: metrics?.onUpdate };
  const ingress = new Ingress({ ...store, ...arriving, ...times, log });

  const webhookUrl = mode.kind === "webhook" ? `${mode.publicUrl}/telegram` : undefined;
  const updateFlow = new UpdateFlow(bot.api, webhookUrl, clock, uptime);
  const username = () => bot.botInfo.username;
  const working = { config, store, domain, notifier, ingress, updateFlow, screen, languages, username };
  const { loops: allLoops, clockSteps } = createWorkers({ ...working, ...times, log });
  loops.push(...allLoops);

  const stopping = new AbortController();
  let serving = false;
  let server: HttpServer | undefined;
  let metricsServer: HttpServer | undefined;
  let source: UpdateSource | undefined;
  const { apiKey, privateKey, callbackPublicKey: publicKey } = config.changelly;
  const verifier = createCallbackVerifier({ publicKey, apiKey, ownKey: createPublicKey(privateKey) });
  const told = { waiters: callbackWaiters, alerts, onCallback: metrics?.onCallback };
  const intake = { ...store, verifier, offRamp: changelly, ...told, ...times, log };
  const routes = createRoutes({
    telegram:
      mode.kind === "webhook" ? { secret: mode.secret, accept: (update) => ingress.take(update) } : undefined,
    callback: callbackIntake(intake),
    serving: () => serving && !stopping.signal.aborted,
    troubles: async () => [
      ...((await store.healthy()) ? [] : ["store"]),
      ...((await conversations.healthy()) ? [] : ["redis"]),
    ],
    log,
  });

  /** Started in this order, stopped in reverse. */
  const parts: readonly Part[] = [
    { stop: () => store.close() },
    { stop: () => conversations.close() },
    { stop: () => transport.close() },
    { stop: () => changelly.close() },
    // What the others came to alert about while they stopped is written down with the rest.
    { waits: true, stop: async () => alertBook?.flush() },
    {
      start: async () => {
        if (!config.metrics || !metrics) return;
        const { host, port } = config.metrics;
        metricsServer = await listen(metrics.routes, host, port, "METRICS_");
      },
      // Nobody waits for a measurement, and a slow reader must not hold up the end.
      stop: async () => metricsServer?.cut(),
    },
    { start: async () => (server = await listen(routes, config.host, config.port)) },
    { start: () => reachTelegram(() => bot.init(), { signal: stopping.signal, log }) },
    { start: () => clockSteps.begin() },
    ...loops.map((loop): Part => ({ waits: true, start: async () => loop.start(), stop: () => loop.stop() })),
    {
      waits: true,
      start: () => ingress.resume(),
      // What the server takes in to the last is dealt with, too.
      stop: async () => {
        await ingress.excuse();
        await server?.close();
        await ingress.settled();
        await settle();
      },
    },
    {
      waits: true,
      start: async () => {
        source =
          webhookUrl !== undefined && mode.kind === "webhook"
            ? await useWebhook(bot, { url: webhookUrl, secret: mode.secret }, updateFlow, log)
            : poll(bot, ingress, updateFlow, log);
      },
      stop: async () => source?.stop(),
    },
  ];

  const stop = async (): Promise<void> => {
    stopping.abort();
    await stopParts(parts, STOP_MS);
  };

  const start = async (): Promise<void> => {
    await startParts(parts, stop);
    serving = true;
    log.info({ version, port: server?.port, mode: mode.kind, environment, bot: bot.botInfo.id }, "bot ready");
    if (publicKey === undefined) {
      log.warn({}, "CHANGELLY_CALLBACK_PUBLIC_KEY is not set: callbacks are rejected, orders are polled");
    }
    registerProfile(bot.api, languages, log)
      .then(() => admins.showMenus())
      .catch((error: unknown) => log.warn({ err: error }, "bot profile not registered"));
  };

  return {
    start,
    stop,
    wake: () => wake(),
    get port() {
      return server?.port ?? config.port;
    },
    get metricsPort() {
      return metricsServer?.port;
    },
  };
}

/** What is measured with, loaded by those who measure: it takes a tenth of a second. */
async function measured(): Promise<Metrics> {
  const { createMetrics } = await import("./metrics/metrics.ts");
  return createMetrics({
    updateKinds: ALLOWED_UPDATES,
    updateOutcomes: UPDATE_OUTCOMES,
    telegramMethods: METHODS,
  });
}

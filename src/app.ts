/** The composition root: wires everything together and owns the order of starting and stopping. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { ConversationData } from "@grammyjs/conversations";
import { CallbackWaiters } from "./admin/sandbox.ts";
import { AlertPost } from "./bot/admin/alerts.ts";
import { createBot } from "./bot/bot.ts";
import { Decorations } from "./bot/decorations.ts";
import { Ingress } from "./bot/ingress.ts";
import { Notifier } from "./bot/notifier.ts";
import { OwedReplies } from "./bot/owed-replies.ts";
import type { SandboxKit } from "./bot/parts.ts";
import { registerProfile } from "./bot/profile.ts";
import { createTransport } from "./bot/transport.ts";
import { poll, reachTelegram, UpdateFlow, type UpdateSource, useWebhook } from "./bot/updates.ts";
import { callbackIntake } from "./callbacks.ts";
import { createCallbackVerifier } from "./changelly/callback.ts";
import { type ChangellyOptions, createChangellyClient, probesOf } from "./changelly/client.ts";
import { RATE_PER_SECOND } from "./changelly/pipeline.ts";
import type { Config } from "./config.ts";
import { openDomain } from "./domain.ts";
import { createRoutes, type HttpServer, listen } from "./http.ts";
import { type Languages, loadLanguages } from "./i18n.ts";
import { ClockSteps } from "./sell/clock-steps.ts";
import { DueLoop, type Worker } from "./sell/due-loop.ts";
import { expiringWorker } from "./sell/expiring.ts";
import { type FairUse, fairUseIn } from "./sell/fair-use.ts";
import { type Clock, type Log, steadyClock, type Uptime } from "./sell/runtime.ts";
import { type OpenWait, Waiting } from "./sell/waiting.ts";
import { openConversations } from "./storage/conversations.ts";
import { openStore, STORE_FILE } from "./storage/store.ts";
import { version } from "./version.ts";

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
  /** How long an answer may take before the person sees that the providers are being asked, ms. */
  noteAfterMs?: number;
  /** How long sandbox controls and self-test wait for a callback, ms. */
  callbackWaitMs?: number;
  /** Shortest time between two edits of the self-test's message, ms. */
  progressPaceMs?: number;
}

/** Longest time a stop may take before it is cut short, ms. */
const STOP_MS = 20_000;
/** Texts lie beside `src`. */
const LOCALES = join(import.meta.dirname, "..", "locales");

/** What has waited since then; nothing for null. */
const openSince = (since: number | null): readonly OpenWait[] => (since === null ? [] : [{ since }]);

/** Something that is started with the program, and stopped with it. */
interface Part {
  start?(): Promise<unknown>;
  /** Also called when the start came to nothing. */
  stop?(): Promise<unknown>;
}

/**
 * Creates the program. Opens the store, so that a fault there is told before anything is served.
 *
 * @throws Error with one line for the operator when the store or the texts cannot be used.
 */
export async function createApp(config: Config, options: AppOptions): Promise<App> {
  const { log, clock = Date.now, uptime = () => performance.now() } = options;
  const { mode, environment, redisUrl, adminChatId: chatId } = config;
  const languages = options.languages ?? loadLanguages(LOCALES, config.defaultLocale);
  /** Each loop looks for itself whether it is concerned by what became due. */
  const loops: DueLoop[] = [];
  const steady = steadyClock(clock, uptime);
  const wake = (): void => {
    for (const loop of loops) loop.wake();
  };
  const store = await openStore({
    path: join(config.dataDir, STORE_FILE),
    dataKey: config.dataKey,
    environment,
    now: clock,
    log,
    onDue: wake,
    onErased: (orderIds) => domain.alertBook?.forget(orderIds),
  });
  const { drafts, inbox, quarantine, database } = store;
  const conversations = openConversations<ConversationData>(database, {
    redisUrl,
    botId: config.botToken.split(":")[0] ?? "",
    now: clock,
    log,
  });
  const { url: baseUrl, apiKey, privateKey, callbackPublicKey: publicKey } = config.changelly;
  const clientOptions: ChangellyOptions = {
    baseUrl,
    apiKey,
    privateKey,
    environment,
    log,
    now: clock,
    uptime,
    ...(options.changellyTimeoutMs === undefined ? {} : { timeoutMs: options.changellyTimeoutMs }),
    ratePerSecond: options.changellyRate ?? config.changelly.rate,
    startRate: options.changellyRate ?? RATE_PER_SECOND,
  };
  const changelly = createChangellyClient(clientOptions);
  const callbackWaiters = new CallbackWaiters(clock);
  const fairUse = { ...fairUseIn(environment), ...options.fairUse };
  const domain = await openDomain({
    config,
    runAgain: ({ body }) => ingress.retry(body),
    settleMs: options.settleMs,
    store,
    changelly,
    fairUse,
    clock,
    uptime,
    steady,
    log,
    wake,
  });
  const { alertBook, alerts, following, reminding } = domain;
  const sandboxKit: SandboxKit = {
    controls: changelly,
    offRamp: changelly,
    openProbe: probesOf(clientOptions),
    callbacks: callbackWaiters,
    orders: store.orderDesk,
    openToPeople: config.sandboxOpen,
    callbackWaitMs: options.callbackWaitMs ?? 15_000,
    paceMs: options.progressPaceMs ?? 1_000,
  };

  const transport = createTransport({ log });
  const decorations = new Decorations(log);
  const owed = new OwedReplies({ clock, uptime, log, onDue: wake });
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
    uptime,
    noteAfterMs: options.noteAfterMs ?? 300,
    quoteTtlSeconds: Math.round(config.quoteTtlMs / 1000),
    retentionDays: config.retentionDays,
    ...store,
    ...domain,
    catalogue: changelly,
    sandboxKit: environment === "sandbox" ? sandboxKit : undefined,
    alerts: alertBook,
    conversationStates: conversations.states,
    clock,
    steady,
    newId: randomUUID,
    log,
  });
  const notifier = new Notifier({
    ...store,
    cards,
    screen,
    translator: (locale) => languages.translator(locale),
    clock,
    uptime,
    random: Math.random,
    log,
    alerts,
  });
  const ingress = new Ingress({
    bot,
    inbox,
    owed,
    decorations,
    quarantine,
    apologize,
    drafts,
    clock,
    uptime,
    log,
  });

  const expiring = expiringWorker(store.retention, config.retentionDays, { clock, uptime, log });
  const webhookUrl = mode.kind === "webhook" ? `${mode.publicUrl}/telegram` : undefined;
  const updateFlow = new UpdateFlow(bot.api, webhookUrl, clock, uptime);
  const { waits } = store;
  const waiting = new Waiting({
    sources: {
      "order-in-doubt": () => waits.ordersInDoubt(),
      "changelly-down": async () => openSince((await changelly.checkHealth()).downSince),
      "changelly-keys": async () => openSince(changelly.health().refusedSince),
      "updates-refused": async () => openSince(await updateFlow.blockedSince()),
      "notice-unsent": () => waits.oldestNotice(),
      "update-unhandled": () => waits.oldestUpdate(),
    },
    waits,
    alerts,
    clock,
    uptime,
    log,
  });
  const clockSteps = new ClockSteps({ dueTimes: store.dueTimes, clock, uptime, log });
  const workers: Worker[] = [following, reminding, notifier, ingress, expiring, waiting];
  loops.push(...workers.map((worker) => new DueLoop(worker, clock, log, clockSteps)));
  if (alertBook && chatId !== undefined) {
    const username = () => bot.botInfo.username;
    const owners = config.adminIds;
    const about = { book: alertBook, chatId, owners, languages, username, screen, clock: steady, log };
    loops.push(new DueLoop(new AlertPost({ ...store, ...about }), steady, log));
  }

  const stopping = new AbortController();
  let serving = false;
  let server: HttpServer | undefined;
  let source: UpdateSource | undefined;
  const routes = createRoutes({
    telegram:
      mode.kind === "webhook" ? { secret: mode.secret, accept: (update) => ingress.take(update) } : undefined,
    callback: callbackIntake({
      verifier: createCallbackVerifier({ publicKey, apiKey }),
      orders: store.orders,
      offRamp: changelly,
      waiters: callbackWaiters,
      alerts,
      clock,
      uptime,
      log,
    }),
    serving: () => serving && !stopping.signal.aborted,
    troubles: async () => [
      ...((await store.healthy()) ? [] : ["store"]),
      ...((await conversations.healthy()) ? [] : ["redis"]),
    ],
    log,
  });
  const reach = (task: () => Promise<unknown>) => reachTelegram(task, { signal: stopping.signal, log });
  const cutOff = Promise.withResolvers<void>();
  /** A stop that waits for what is under way, but not for ever. */
  const inTime = (stop: () => Promise<unknown>) => () => Promise.race([stop(), cutOff.promise]);

  /** Started in this order, stopped in reverse. */
  const parts: readonly Part[] = [
    { stop: () => store.close() },
    { stop: () => conversations.close() },
    { stop: () => transport.close() },
    { stop: () => changelly.close() },
    // What the others came to alert about while they stopped is written down with the rest.
    { stop: inTime(async () => alertBook?.flush()) },
    { start: async () => (server = await listen(routes, config.host, config.port)) },
    { start: () => reach(() => bot.init()) },
    { start: () => clockSteps.begin() },
    ...loops.map((loop): Part => ({ start: async () => loop.start(), stop: inTime(() => loop.stop()) })),
    {
      start: () => ingress.resume(),
      // What the server takes in to the last is dealt with, too.
      stop: inTime(async () => {
        await ingress.excuse();
        await server?.close();
        await ingress.settled();
        await settle();
      }),
    },
    {
      start: async () => {
        if (webhookUrl !== undefined && mode.kind === "webhook")
          await reach(() => updateFlow.attempt(() => useWebhook(bot, webhookUrl, mode.secret)));
        else source = poll(bot, ingress, updateFlow, log);
      },
      stop: inTime(async () => source?.stop()),
    },
  ];

  const stop = async (): Promise<void> => {
    stopping.abort();
    const limit = setTimeout(cutOff.resolve, STOP_MS);
    for (const part of parts.toReversed()) await part.stop?.();
    clearTimeout(limit);
  };

  const start = async (): Promise<void> => {
    try {
      for (const part of parts) await part.start?.();
    } catch (error) {
      await stop();
      throw error;
    }
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
    wake,
    get port() {
      return server?.port ?? config.port;
    },
  };
}

/** The domain, wired: the sale, and what admins see and do. Knows no Telegram. */
import { randomUUID } from "node:crypto";
import { openAccess } from "./admin/access.ts";
import { openAlertBook } from "./admin/alerts.ts";
import { openAvailability } from "./admin/availability.ts";
import { OrderDesk } from "./admin/order-desk.ts";
import { QuarantineDesk } from "./admin/quarantine.ts";
import { Statistics } from "./admin/statistics.ts";
import { type ChangellyOptions, createChangellyClient, probesOf } from "./changelly/client.ts";
import { RATE_PER_SECOND } from "./changelly/pipeline.ts";
import type { Config } from "./config.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { NO_ALERTS } from "./sell/alerts.ts";
import { Allowance, type FairUse, QUOTES_WITHIN_MS } from "./sell/fair-use.ts";
import { Following } from "./sell/following.ts";
import { LookingBack } from "./sell/looking-back.ts";
import { PassingQuotes } from "./sell/passing-quotes.ts";
import { PlacedOrders } from "./sell/placed-orders.ts";
import { Placing } from "./sell/placing.ts";
import { ProviderFailures } from "./sell/provider-failures.ts";
import { Quoting } from "./sell/quoting.ts";
import { Rates } from "./sell/rates.ts";
import { Reminding } from "./sell/reminding.ts";
import type { Clock, Log, Uptime } from "./sell/runtime.ts";
import { tracedSale } from "./sell/tracing.ts";
import { TrackRecords } from "./sell/track-record.ts";
import { Watching } from "./sell/watching.ts";
import type { Store } from "./storage/store.ts";

/** Longer than a POST waits for its answer (12 s; it has its turn when it is stored), and time for the server to finish. */
const SETTLE_MS = 25_000;
const DAY_MS = 24 * 3_600_000;

/** What the domain is made of. */
export interface DomainDeps {
  config: Config;
  /** How long a lost POST may still turn up before it is sent again, ms. */
  settleMs?: number | undefined;
  /** Time limit of one call to Changelly, ms. */
  changellyTimeoutMs?: number | undefined;
  /** Calls a second to Changelly, from the beginning; otherwise as configured, beginning low. */
  changellyRate?: number | undefined;
  store: Store;
  fairUse: FairUse;
  clock: Clock;
  uptime: Uptime;
  /** {@link steadyClock} */
  steady: Clock;
  /** What calls, quotes and what is set aside are counted with; nothing is counted when absent. */
  metrics: Metrics | undefined;
  log: Log;
  /** Told when an alert has become due. */
  wake: () => void;
  /** Handles an update that was set aside, and is tried again. Not waited for. */
  runAgain: (update: { id: number; body: unknown }) => void;
}

/** Opens the domain: what admins decided is read, everything else is at rest. */
export async function openDomain({
  config,
  settleMs = SETTLE_MS,
  changellyTimeoutMs,
  changellyRate,
  store,
  fairUse,
  clock,
  uptime,
  steady,
  metrics,
  log,
  wake,
  runAgain,
}: DomainDeps) {
  const { url: baseUrl, apiKey, privateKey, rate } = config.changelly;
  const clientOptions: ChangellyOptions = {
    baseUrl,
    apiKey,
    privateKey,
    environment: config.environment,
    log,
    now: clock,
    uptime,
    ...(changellyTimeoutMs === undefined ? {} : { timeoutMs: changellyTimeoutMs }),
    ratePerSecond: changellyRate ?? rate,
    startRate: changellyRate ?? RATE_PER_SECOND,
    ...(metrics && { onCall: metrics.onChangellyCall }),
    onLinkWithheld({ order: { providerCode }, fault }) {
      const subject = providerCode ?? "";
      alerts.raise({ kind: "withheld-link", subject, orderId: tracedSale().orderId ?? null, detail: fault });
    },
  };
  const client = createChangellyClient(clientOptions);
  const changelly = metrics?.countQuotes(client) ?? client;
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
      : await openAlertBook({ store: store.alerts, access, clock: steady, log, wake });
  const alerts = alertBook ?? NO_ALERTS;
  store.quarantine.watch(({ kind, why, orderId }) => {
    metrics?.onSetAside({ kind });
    alerts.raise({ kind: "set-aside", subject: kind, orderId, detail: why });
  });
  const quarantineDesk = new QuarantineDesk({ store: store.quarantine, access, alerts, runAgain, clock });
  const failures = new ProviderFailures({ alerts, uptime });
  const rates = new Rates({ offRamp: changelly, availability, clock, uptime });
  const quoting = new Quoting({
    rates,
    quotes: new Allowance(fairUse.quotes, QUOTES_WITHIN_MS, uptime),
    offRamp: changelly,
    availability,
    quoteTtlMs: config.quoteTtlMs,
    tolerancePercent: config.priceDropTolerancePercent,
    clock,
    uptime,
    newId: randomUUID,
    failures,
  });
  const passingQuotes = new PassingQuotes({
    offRamp: changelly,
    availability,
    quotes: new Allowance(fairUse.quotes, QUOTES_WITHIN_MS, uptime),
    // A tenth of the calls that are made to begin with.
    share: new Allowance(Math.ceil(changellyRate ?? RATE_PER_SECOND), 10_000, uptime),
    clock,
    uptime,
  });
  const placing = new Placing({
    fairUse,
    offRamp: changelly,
    quoting,
    drafts: store.drafts,
    orders: store.orders,
    externalUserId: store.externalUserId,
    restoredAt: await store.lookBack.restoredAt(),
    settleMs,
    linkGraceMs: 15_000,
    remindAfterMs: config.remindAfterMs,
    clock,
    uptime,
    newId: randomUUID,
    log,
    alerts,
    failures,
  });
  const placedOrders = new PlacedOrders({
    orders: store.orders,
    outbox: store.outbox,
    reminders: store.reminders,
    clock,
  });
  const following = new Following({
    offRamp: changelly,
    orders: store.orders,
    placing,
    clock,
    uptime,
    random: Math.random,
    log,
    alerts,
    failures,
  });
  const reminding = new Reminding({
    reminders: store.reminders,
    orders: store.orders,
    users: store.users,
    following,
    afterMs: config.remindAfterMs,
    clock,
    uptime,
    log,
  });
  const watching = new Watching({
    watches: store.watches,
    rates,
    market: () => quoting.market(),
    availability,
    ratePerSecond: changellyRate ?? rate,
    clock,
    uptime,
  });
  const lookingBack = new LookingBack({
    offRamp: changelly,
    lookBack: store.lookBack,
    drafts: store.drafts,
    retentionMs: config.retentionDays * DAY_MS,
    clock,
    uptime,
    log,
    alerts,
  });
  const trackRecords = new TrackRecords(store.orders, steady, log);
  return {
    changelly,
    openProbe: probesOf(clientOptions),
    access,
    availability,
    statistics,
    orderDesk,
    quarantineDesk,
    alertBook,
    alerts,
    quoting,
    passingQuotes,
    placing,
    placedOrders,
    trackRecords,
    following,
    lookingBack,
    reminding,
    watching,
  };
}

/** Everything that works by itself, at its own pace: the workers, and the loops they run in. */
import { AlertPost } from "./bot/admin/alerts.ts";
import type { Ingress } from "./bot/ingress.ts";
import type { Notifier } from "./bot/notifier.ts";
import type { Screen } from "./bot/screen.ts";
import type { UpdateFlow } from "./bot/updates.ts";
import type { Config } from "./config.ts";
import type { openDomain } from "./domain.ts";
import type { Languages } from "./i18n.ts";
import { ClockSteps } from "./sell/clock-steps.ts";
import { DueLoop, type Worker } from "./sell/due-loop.ts";
import { expiringWorker } from "./sell/expiring.ts";
import type { Clock, Log, Uptime } from "./sell/runtime.ts";
import { type OpenWait, Waiting } from "./sell/waiting.ts";
import type { Store } from "./storage/store.ts";

/** What the workers work with. */
export interface WorkerDeps {
  config: Config;
  store: Store;
  domain: Awaited<ReturnType<typeof openDomain>>;
  notifier: Notifier;
  ingress: Ingress;
  updateFlow: UpdateFlow;
  screen: Screen;
  languages: Languages;
  /** The bot's name without the @. */
  username: () => string;
  clock: Clock;
  uptime: Uptime;
  /** {@link steadyClock} */
  steady: Clock;
  log: Log;
}

/** What has waited since then; nothing for null. */
const openSince = (since: number | null): readonly OpenWait[] => (since === null ? [] : [{ since }]);

/** The loops of all workers, at rest, and what keeps their due times when the clock is set. */
export function createWorkers(deps: WorkerDeps): { loops: readonly DueLoop[]; clockSteps: ClockSteps } {
  const { config, store, domain, notifier, ingress, updateFlow } = deps;
  const { clock, uptime, steady, log } = deps;
  const { alertBook, alerts, changelly, following, lookingBack, reminding, watching } = domain;
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
    orders: store.orders,
    alerts,
    clock,
    uptime,
    log,
  });
  const expiring = expiringWorker(store.retention, config.retentionDays, { clock, uptime, log });
  const { rotation } = store;
  const workers: Worker[] = [
    following,
    reminding,
    watching,
    notifier,
    ingress,
    expiring,
    waiting,
    lookingBack,
    rotation,
  ];
  const clockSteps = new ClockSteps({ dueTimes: store.dueTimes, clock, uptime, log });
  const loops = workers.map((worker) => new DueLoop(worker, clock, log, clockSteps));
  const { adminChatId: chatId, adminIds: owners } = config;
  if (alertBook && chatId !== undefined) {
    const { languages, username, screen } = deps;
    const about = { book: alertBook, chatId, owners, languages, username, screen, clock: steady, log };
    loops.push(new DueLoop(new AlertPost({ ...store, ...about }), steady, log));
  }
  return { loops, clockSteps };
}

/**
 * What Prometheus is told of the program. The rooms know nothing of it: some say to a listener what they did, and what passes
 * a port is counted on its way through. Nothing here throws, waits, or keeps anything of a person.
 */
import { type RequestListener, STATUS_CODES } from "node:http";
import { STEPS, type Step } from "../sell/draft.ts";
import type { Outbox } from "../sell/notices.ts";
import type { CallbackRefusal, OffRamp } from "../sell/off-ramp.ts";
import { KNOWN_STATUSES, type Order } from "../sell/order.ts";
import type { Clock } from "../sell/runtime.ts";
import type { OrderStore } from "../sell/stores.ts";
import { Instruments, LabelValues } from "./instruments.ts";

/** A call to Telegram or Changelly that is over. */
interface EndedCall {
  method: string;
  /** HTTP status; null when no complete answer came. */
  status: number | null;
  ms: number;
}

/** What labels may say that other rooms know. */
export interface Vocabulary {
  updateKinds: readonly string[];
  updateOutcomes: readonly string[];
  telegramMethods: Iterable<string>;
}

/** Where it is seen how things stand at this moment. Times are milliseconds since the epoch. */
export interface Levels {
  /** Unsent notices whose time has come. */
  noticesDue(now: number): Promise<number>;
  /** Since when the oldest unsent notice to somebody who can be reached waits. */
  oldestNotice(): Promise<readonly { since: number }[]>;
  /** Since when the oldest update that is not dealt with waits. */
  oldestUpdate(): Promise<readonly { since: number }[]>;
  /** Orders of which it is not known whether they exist. */
  ordersInDoubt(): Promise<readonly unknown[]>;
  /** How calls to Changelly are held back: whether none is made, how many a second may be, and how many wait for that. */
  load(): { isSuspended: boolean; rate: number; waiting: number };
}

/** The ports of the store on which something is counted. */
interface CountedStore {
  orders: OrderStore;
  outbox: Outbox;
}

/** So many providers have a label of their own; Changelly's catalogue has a dozen. */
const MOST_PROVIDERS = 50;
/** So many orders are remembered as hinted at; each is read back, and forgotten, within a second. */
const MOST_HINTED = 10_000;

/** Upper bounds of buckets, s: of what people wait for, and of a commit. */
const WAITS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 90] as const;
const COMMITS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1] as const;

/** Paths of the Fiat API; `{id}` stands for an order's. */
const ENDPOINTS = [
  "/v1/available-countries",
  "/v1/currencies",
  "/v1/providers",
  "/v1/sell/offers",
  "/v1/validate-address",
  "/v1/sell/orders",
  "/v1/orders",
  "/v1/sandbox/order/{id}",
  "/v1/sandbox/order/{id}/resend-callback",
] as const;
const ORDER_IN_PATH = /^(\/v1\/sandbox\/order\/)[^/]+/;

/** Why a provider does not quote, in the API's own words ("Get offers off-ramp" page). */
const REFUSALS = [
  "limits",
  "currency",
  "country",
  "state",
  "paymentMethod",
  "unavailable",
  "timeout",
  "invalidOffer",
] as const;

const CALLBACK_REFUSALS: Readonly<Record<CallbackRefusal, true>> = {
  malformed: true,
  "no-public-key": true,
  unsigned: true,
  signature: true,
  "api-key": true,
};

const SET_ASIDE = ["notice", "alert", "update", "row"] as const;
const NOTICE_OUTCOMES = ["sent", "retried", "held", "dropped", "set-aside"] as const;

/** What the program is measured with. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Creates it, with everything at zero, and begins to measure the process. */
export function createMetrics({ updateKinds, updateOutcomes, telegramMethods }: Vocabulary) {
  const instruments = new Instruments();
  instruments.measureProcess();
  const values = (...all: readonly string[]) => new LabelValues(all);
  const provider = values();
  const status = values("none", ...Object.keys(STATUS_CODES));
  const kind = values(...updateKinds);
  const telegramMethod = new LabelValues(telegramMethods);
  const endpoint = values(...ENDPOINTS);
  const verb = values("GET", "POST", "PATCH");

  const updates = instruments.counter(
    "sell_bot_updates_total",
    "Updates from Telegram whose handling has ended, by how it ended.",
    { kind, outcome: values(...updateOutcomes) },
  );
  const updateSeconds = instruments.seconds(
    "sell_bot_update_seconds",
    "Time from the moment an update was stored until it was dealt with.",
    { kind },
    WAITS,
  );
  const steps = instruments.counter("sell_bot_steps_total", "Steps of a sale that people have come to.", {
    step: values(...Object.keys(STEPS)),
  });
  const quotes = instruments.counter(
    "sell_bot_quotes_total",
    "Answers of providers to a question for prices: offered, or why not.",
    { provider, outcome: values("offered", ...REFUSALS) },
  );
  const orders = instruments.counter(
    "sell_bot_orders_total",
    "Orders by what became of placing them: agreed to, placed, rejected, or found after all.",
    { provider, outcome: values("agreed", "placed", "rejected", "found") },
  );
  const statuses = instruments.counter(
    "sell_bot_order_status_changes_total",
    "Orders that came to have a status.",
    { provider, status: values(...KNOWN_STATUSES) },
  );
  const corrections = instruments.counter(
    "sell_bot_order_corrections_total",
    "Changes of a status that were found by reading orders back, with no callback about them.",
    {},
  );
  const callbacks = instruments.counter(
    "sell_bot_callbacks_total",
    "Posts to /changelly/callback, by result.",
    {
      result: values("accepted", "unknown-order", "not-checked", ...Object.keys(CALLBACK_REFUSALS)),
    },
  );
  const notices = instruments.counter(
    "sell_bot_notices_total",
    "Messages owed about orders: sent, tried in vain, held for who blocks the bot, dropped, or set aside.",
    { outcome: values(...NOTICE_OUTCOMES) },
  );
  const setAside = instruments.counter(
    "sell_bot_set_aside_total",
    "What could not go on and was set aside.",
    {
      kind: values(...SET_ASIDE),
    },
  );
  const telegramCalls = instruments.counter(
    "sell_bot_telegram_requests_total",
    "Requests to the Bot API, by the HTTP status of the answer.",
    { method: telegramMethod, status },
  );
  const telegramSeconds = instruments.seconds(
    "sell_bot_telegram_request_seconds",
    "Time of one request to the Bot API; getUpdates waits for updates.",
    { method: telegramMethod },
    WAITS,
  );
  const changellyCalls = instruments.counter(
    "sell_bot_changelly_requests_total",
    "Requests to the Fiat API, by the HTTP status of the answer.",
    { method: verb, endpoint, status },
  );
  const changellySeconds = instruments.seconds(
    "sell_bot_changelly_request_seconds",
    "Time of one request to the Fiat API, without the wait for its turn.",
    { method: verb, endpoint },
    WAITS,
  );
  const commitSeconds = instruments.seconds(
    "sell_bot_store_commit_seconds",
    "Time of one commit, in which everybody waits for the disk.",
    {},
    COMMITS,
  );

  /** Orders that callbacks, or people, have hinted at, by either id, and that were not read back since. */
  const hinted = new Set<string>();
  const isHinted = ({ id, changellyId }: Order) =>
    hinted.has(id) || (changellyId !== null && hinted.has(changellyId));

  const noteChange = (before: Order, after: Order, isNews: boolean): void => {
    const { providerCode, phase } = after;
    if (phase !== before.phase)
      orders({ provider: providerCode, outcome: before.phase === "rejected" ? "found" : phase }, 1);
    if (isNews) statuses({ provider: providerCode, status: after.status }, 1);
    if (isNews && before.phase === "placed" && !isHinted(before)) corrections({}, 1);
    // Hinted at again while it was read: what the hint is about is still to be read.
    if (after.hints !== before.hints) return;
    hinted.delete(before.id);
    if (before.changellyId !== null) hinted.delete(before.changellyId);
  };

  const age = (clock: Clock, [oldest]: readonly { since: number }[]) =>
    oldest === undefined ? 0 : Math.max(0, clock() - oldest.since) / 1_000;

  return {
    onUpdate(update: { kind: string; outcome: string; ms: number }): void {
      updates(update, 1);
      updateSeconds({ kind: update.kind }, update.ms);
    },

    onStep: (step: Step): void => steps({ step }, 1),

    onCallback: (result: string): void => callbacks({ result }, 1),

    onSetAside(what: { kind: string }): void {
      setAside(what, 1);
      if (what.kind === "notice") notices({ outcome: "set-aside" }, 1);
    },

    onTelegramCall({ method, status: code, ms }: EndedCall): void {
      telegramCalls({ method, status: String(code ?? "none") }, 1);
      telegramSeconds({ method }, ms);
    },

    onChangellyCall({ method, path, status: code, ms }: EndedCall & { path: string }): void {
      const call = { method, endpoint: path.replace(ORDER_IN_PATH, "$1{id}") };
      changellyCalls({ ...call, status: String(code ?? "none") }, 1);
      changellySeconds(call, ms);
    },

    onCommit: (ms: number): void => commitSeconds({}, ms),

    /** The same off-ramp; what its providers quote is counted. A provider has a label once it is in the catalogue. */
    countQuotes<Client extends Pick<OffRamp, "offers" | "providers">>(client: Client): Client {
      const counted: Pick<OffRamp, "offers" | "providers"> = {
        async providers() {
          const found = await client.providers();
          if (found.ok) provider.learn(found.value.keys(), MOST_PROVIDERS);
          return found;
        },
        async offers(request, asker) {
          const answer = await client.offers(request, asker);
          if (!answer.ok) return answer;
          for (const { providerCode } of answer.value.offers)
            quotes({ provider: providerCode, outcome: "offered" }, 1);
          for (const { providerCode, reason } of answer.value.refusals)
            quotes({ provider: providerCode, outcome: reason }, 1);
          return answer;
        },
      };
      return { ...client, ...counted };
    },

    /** The same store; what becomes of orders and notices is counted once it is committed. */
    countStore<Store extends CountedStore>(store: Store): Store {
      const counted: CountedStore = {
        orders: {
          ...store.orders,
          async place(order, draft, expectedRev) {
            const outcome = await store.orders.place(order, draft, expectedRev);
            if (outcome === "placed") {
              orders({ provider: order.providerCode, outcome: "agreed" }, 1);
              steps({ step: draft.step }, 1);
            }
            return outcome;
          },
          async apply(change) {
            const stored = await store.orders.apply(change);
            if (stored) noteChange(change.before, stored, change.history !== undefined);
            return stored;
          },
          async markDue(which, now) {
            const id = "id" in which ? which.id : which.changellyId;
            // Before it is committed: the order may be read at once.
            if (hinted.size >= MOST_HINTED) hinted.clear();
            hinted.add(id);
            const isKnown = await store.orders.markDue(which, now);
            if (!isKnown) hinted.delete(id);
            return isKnown;
          },
        },
        outbox: {
          ...store.outbox,
          async done(...ids) {
            await store.outbox.done(...ids);
            notices({ outcome: "sent" }, ids.length);
          },
          async retry(id, dueAt, now) {
            await store.outbox.retry(id, dueAt, now);
            notices({ outcome: "retried" }, 1);
          },
          async hold(userId, ids, now) {
            await store.outbox.hold(userId, ids, now);
            notices({ outcome: "held" }, ids.length);
          },
          async bury(id, reason, now) {
            await store.outbox.bury(id, reason, now);
            notices({ outcome: "dropped" }, 1);
          },
        },
      };
      return { ...store, ...counted };
    },

    /** Shows how things stand whenever somebody asks. */
    showLevels(levels: Levels, clock: Clock): void {
      const { gauge } = instruments;
      gauge("sell_bot_notices_due", "Messages owed about orders that may be sent now.", () =>
        levels.noticesDue(clock()),
      );
      gauge(
        "sell_bot_oldest_notice_age_seconds",
        "Age of the oldest unsent message to somebody who can be reached; 0 when there is none.",
        async () => age(clock, await levels.oldestNotice()),
      );
      gauge(
        "sell_bot_oldest_update_age_seconds",
        "Age of the oldest update that is not dealt with; 0 when there is none.",
        async () => age(clock, await levels.oldestUpdate()),
      );
      gauge(
        "sell_bot_orders_in_doubt",
        "Orders of which it is not known whether they exist.",
        async () => (await levels.ordersInDoubt()).length,
      );
      gauge("sell_bot_changelly_circuit_open", "1 while Changelly is down and not called, else 0.", () =>
        Number(levels.load().isSuspended),
      );
      gauge(
        "sell_bot_changelly_calls_per_second_limit",
        "Calls a second that are made to Changelly at most, as it has let us so far.",
        () => levels.load().rate,
      );
      gauge(
        "sell_bot_changelly_calls_waiting",
        "Calls to Changelly that wait for their turn.",
        () => levels.load().waiting,
      );
    },

    /** Everything, as Prometheus reads it. */
    text: () => instruments.text(),

    /** Answers `GET /metrics`, and nothing else. */
    routes: ((incoming, outgoing) => {
      const isAsked = incoming.method === "GET" && incoming.url?.split("?", 1)[0] === "/metrics";
      if (!isAsked) return void outgoing.writeHead(404).end();
      instruments.text().then(
        ({ contentType, body }) => outgoing.writeHead(200, { "content-type": contentType }).end(body),
        () => outgoing.writeHead(500).end(),
      );
    }) satisfies RequestListener,
  };
}

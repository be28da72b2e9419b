import { NO_ALERTS } from "../../src/sell/alerts.ts";
import { Following } from "../../src/sell/following.ts";
import type { ExternalOrder } from "../../src/sell/off-ramp.ts";
import type { Figure, Sample, Setting, Subject } from "../figure.ts";
import { commitsOf } from "../measured-process.ts";
import { createStoreWith, openStoreIn, type SeededOrder, sampleOrder } from "../stores.ts";

const HOUR_MS = 3_600_000;
/** As the loop that does a worker's rounds: never sooner than that. */
const LEAST_PAUSE_MS = 250;

/** Following without callbacks. */
export const following: Figure = {
  name: "following",
  title: "Following open orders when callbacks are lost",
  about:
    "An hour of following orders that are a day old and of which there is no news, each read about once an hour; the second hour counts. The rules and the store are the product's; the API answers at once, and time is the bench's own. Nothing here depends on the machine.",
  columns: [
    { key: "calls", title: "calls an hour", digits: 0 },
    { key: "ordersACall", title: "orders a call", digits: 1 },
    { key: "commits", title: "commits an order", digits: 3 },
    { key: "statements", title: "reads of an order an hour", digits: 2 },
  ],
  targets: [
    {
      says: "calls an hour, 10,000 orders",
      value: (look) => look("10,000 orders", "calls"),
      atMost: 700,
      digits: 0,
    },
    {
      says: "calls an hour, 1,000 orders",
      value: (look) => look("1,000 orders", "calls"),
      quickAtMost: 60,
      digits: 0,
    },
    {
      says: "commits an order without news",
      value: (look) => look("1,000 orders", "commits"),
      atMost: 0.1,
      quickAtMost: 0.1,
      digits: 3,
    },
  ],
  mostRounds: 1,
  runs: { quick: true, byItself: true },
  open: async (setting) => [
    ...(setting.quick ? [] : [await subject(setting, 10_000)]),
    await subject(setting, 1_000),
  ],
};

async function subject(setting: Setting, count: number): Promise<Subject> {
  const folder = `${setting.folder}/${count}`;
  let now = Date.now();
  await createStoreWith(folder, openOrders(count, now));
  const store = await openStoreIn(folder, { now: () => now });
  setting.after(() => store.close());
  let calls = 0;
  let read = 0;
  const following = new Following({
    orders: store.orders,
    offRamp: {
      findOrders: async (query) => {
        const ids = "ids" in query ? query.ids : [];
        calls += 1;
        read += ids.length;
        return { ok: true, value: ids.map(unchanged) };
      },
    },
    placing: { isUnderWay: () => false, settle: async () => {} },
    clock: () => now,
    uptime: () => now,
    random: () => 0.5,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    alerts: NO_ALERTS,
    failures: { keepsFailing: () => false },
  });
  const anHour = async (): Promise<void> => {
    const end = now + HOUR_MS;
    while (now < end) {
      await following.round();
      now = Math.max(now + LEAST_PAUSE_MS, Math.min(end, (await following.nextDueAt()) ?? end));
    }
  };
  return {
    name: `${count.toLocaleString("en")} orders`,
    async measure(): Promise<Sample> {
      await anHour();
      const commits = commitsOf(`${folder}/sell-bot.sqlite`);
      [calls, read] = [0, 0];
      await anHour();
      return {
        calls,
        ordersACall: read / calls,
        commits: (commitsOf(`${folder}/sell-bot.sqlite`) - commits) / read,
        statements: read / count,
      };
    },
  };
}

function* openOrders(count: number, now: number): Generator<SeededOrder> {
  for (let index = 0; index < count; index += 1) {
    // Their turns are spread over the hour, as they come to be.
    const nextCheckAt = now + Math.floor((index / count) * HOUR_MS);
    yield sampleOrder({ createdAt: now - 24 * HOUR_MS, nextCheckAt, checks: 50 });
  }
}

/** Nothing new about it. */
function unchanged(id: string): ExternalOrder {
  return {
    id,
    externalOrderId: null,
    externalUserId: null,
    type: "sell",
    status: "created",
    redirectUrl: null,
    providerCode: "moonpay",
    currencyFrom: "BTC",
    currencyTo: "EUR",
    amountFrom: "0.05",
    payinAmount: null,
    payoutAmount: null,
    transactionHash: null,
    createdAt: null,
  };
}

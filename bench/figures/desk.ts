import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OrderFilter } from "../../src/admin/order-filter.ts";
import type { Figure, Sample, Setting, Subject } from "../figure.ts";
import { watched } from "../loop.ts";
import { percentile } from "../numbers.ts";
import { createStoreWith, openStoreIn, type SeededOrder, sampleOrder } from "../stores.ts";

const ORDERS = 1_000_000;
const PAGE = 10;
const ASKED = 15;
const DAY_MS = 24 * 3_600_000;
/** Orders that retention deletes in a round. */
const EXPIRED = 5_000;

const STATUSES = [
  "complete",
  "complete",
  "complete",
  "complete",
  "expired",
  "failed",
  "refunded",
  "hold",
  "created",
  "pending",
];
const PROVIDERS = ["moonpay", "banxa", "transak", "ramp"];
const PAIRS = [
  ["BTC", "EUR"],
  ["USDTRX", "USD"],
  ["ETH", "EUR"],
  ["XRP", "GBP"],
] as const;

/** What admins look at. */
export const desk: Figure = {
  name: "desk",
  title: "Lists and statistics with a million orders",
  about: `The store with ${ORDERS.toLocaleString("en")} orders of two years, opened in the bench's own process; a list is a page of ${PAGE} with its total. "Held" is how long the event loop stood still at most: what a worker thread does holds nobody.`,
  columns: [
    { key: "p50", title: "p50, ms", digits: 1 },
    { key: "p99", title: "p99, ms", digits: 1 },
    { key: "cpuMs", title: "CPU, ms", digits: 1 },
    { key: "loopMax", title: "held, ms", digits: 1 },
  ],
  chart: "p50",
  targets: [
    {
      says: "longest list or filter, p99, ms",
      value: (look) => Math.max(...Object.keys(LISTS).map((name) => look(name, "p99"))),
      atMost: 5,
      digits: 1,
    },
    {
      says: "held by anything, ms",
      value: (look) =>
        Math.max(...[...Object.keys(LISTS), "/stats of a year"].map((name) => look(name, "loopMax"))),
      atMost: 10,
      digits: 1,
    },
  ],
  runs: { quick: false, byItself: true },
  open: openDesk,
};

const NOW = Date.now();
const LISTS: Readonly<Record<string, { filter: OrderFilter; offset?: number }>> = {
  "first page": { filter: {} },
  open: { filter: { open: true } },
  "status:complete": { filter: { status: "complete" } },
  "status:hold": { filter: { status: "hold" } },
  "provider:moonpay": { filter: { provider: "moonpay" } },
  "pair:btc-eur": { filter: { from: "BTC", to: "EUR" } },
  "since:1d": { filter: { since: NOW - DAY_MS } },
  "user:…": { filter: { userId: "20000042" } },
  "page 1,000": { filter: {}, offset: 10_000 },
};

/** The store of this process, built once for all figures that need one. */
let built: Promise<string> | undefined;

function bigStore(): Promise<string> {
  built ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), "sell-bot-bench-store-"));
    process.once("exit", () => void rm(folder, { recursive: true, force: true }));
    await createStoreWith(folder, orders());
    return folder;
  })();
  return built;
}

function* orders(): Generator<SeededOrder> {
  for (let index = 0; index < ORDERS; index += 1) {
    const [currencyFrom, currencyTo] = PAIRS[index % PAIRS.length] ?? ["BTC", "EUR"];
    const status = STATUSES[(index * 7) % STATUSES.length] ?? "complete";
    const isOver = ["complete", "expired", "failed"].includes(status);
    // Most that is open is new.
    const createdAt = NOW - Math.floor(((ORDERS - index) / ORDERS) * 730 * DAY_MS);
    const isOld = createdAt < NOW - 30 * DAY_MS;
    yield sampleOrder({
      status: isOld && !isOver ? "complete" : status,
      providerCode: PROVIDERS[(index * 3) % PROVIDERS.length] ?? "moonpay",
      currencyFrom,
      currencyTo,
      userId: String(20_000_000 + (index % 50_000)),
      createdAt,
      nextCheckAt: isOld || isOver ? null : NOW + 3_600_000,
    });
  }
}

async function openDesk({ after }: Setting): Promise<readonly Subject[]> {
  const folder = await bigStore();
  const store = await openStoreIn(folder);
  after(() => store.close());
  const asked = (name: string, ask: () => Promise<unknown>, times = ASKED): Subject => ({
    name,
    async measure(): Promise<Sample> {
      await ask();
      const taken: number[] = [];
      const { cpuMs, loopMax } = await watched(async () => {
        for (let count = 0; count < times; count += 1) {
          const began = performance.now();
          await ask();
          taken.push(performance.now() - began);
        }
      });
      return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99), cpuMs: cpuMs / times, loopMax };
    },
  });
  return [
    ...Object.entries(LISTS).map(([name, { filter, offset = 0 }]) =>
      asked(name, () => store.orderDesk.list(filter, offset, PAGE)),
    ),
    asked("/stats of a day", () => store.statistics.figures(NOW - DAY_MS, NOW)),
    asked("/stats of a year", () => store.statistics.figures(NOW - 365 * DAY_MS, NOW), 3),
  ];
}

/** What retention costs those who are served meanwhile. */
export const retention: Figure = {
  name: "retention",
  title: "Retention over a million orders",
  about: `The same store; in each round the ${EXPIRED.toLocaleString("en")} oldest orders expire.`,
  columns: [
    { key: "loopMax", title: "longest hold, ms", digits: 1 },
    { key: "cpuMs", title: "CPU an order, ms", digits: 3 },
    { key: "deleted", title: "orders deleted", digits: 0 },
  ],
  targets: [{ says: "longest hold, ms", value: (look) => look("product", "loopMax"), atMost: 5, digits: 1 }],
  runs: { quick: false, byItself: true },
  async open({ folder, after }) {
    await cp(await bigStore(), folder, { recursive: true });
    const store = await openStoreIn(folder);
    after(() => store.close());
    let expired = 0;
    return [
      {
        name: "product",
        async measure(): Promise<Sample> {
          expired += EXPIRED;
          const before = NOW - Math.floor(((ORDERS - expired) / ORDERS) * 730 * DAY_MS);
          const { result, cpuMs, loopMax } = await watched(() =>
            store.retention.deleteExpired(before, Date.now()),
          );
          return { loopMax, cpuMs: cpuMs / result.orders, deleted: result.orders };
        },
      },
    ];
  },
};

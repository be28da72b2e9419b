import { cp, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Figure, Sample, Setting, Subject } from "../figure.ts";
import { percentile } from "../numbers.ts";
import { startProduct } from "../product.ts";
import { createStoreWith, openStoreIn, type SeededOrder, sampleOrder } from "../stores.ts";

/** What Telegram lets through, messages a second. */
const TELEGRAMS_PACE = 25;
const DUE_AT_ONCE = 250;
/** Notices that a look takes at most, as the notifier asks for them. */
const TAKEN = 25;
const LOOKS = 40;

function* owedOrders(count: number): Generator<SeededOrder> {
  for (let index = 0; index < count; index += 1) {
    const id = String(20_000_000 + index);
    yield sampleOrder({ userId: id, chatId: id, status: "complete", nextCheckAt: null });
  }
}

/** A look into the outbox. */
export const outbox: Figure = {
  name: "outbox",
  title: "A look into the outbox",
  about: `The next ${TAKEN} notices and when the next one is due, while so many wait, each in a chat of its own. The store is opened in the bench's own process.`,
  columns: [
    { key: "ms", title: "p50, ms", digits: 2 },
    { key: "p99", title: "p99, ms", digits: 2 },
  ],
  chart: "ms",
  targets: [
    { says: "with 100,000 waiting, ms", value: (look) => look("100,000 waiting", "ms"), atMost: 2 },
    {
      says: "with ten times as many, times as long",
      value: (look) => look("100,000 waiting", "ms") / look("10,000 waiting", "ms"),
      digits: 1,
    },
  ],
  runs: { quick: false, byItself: true },
  open: (setting) => Promise.all([1_000, 10_000, 100_000].map((count) => waiting(setting, count))),
};

async function waiting(setting: Setting, count: number): Promise<Subject> {
  const folder = await mkdtemp(join(setting.folder, "outbox-"));
  await createStoreWith(folder, owedOrders(count), count);
  const store = await openStoreIn(folder);
  setting.after(() => store.close());
  return {
    name: `${count.toLocaleString("en")} waiting`,
    async measure(): Promise<Sample> {
      const taken: number[] = [];
      for (let look = 0; look < LOOKS; look += 1) {
        const began = performance.now();
        await store.outbox.due(Date.now(), TAKEN);
        await store.outbox.nextDueAt();
        taken.push(performance.now() - began);
      }
      return { ms: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
    },
  };
}

/** News for many at once. */
export const notices: Figure = {
  name: "notices",
  title: "News for many at once",
  about: `${DUE_AT_ONCE} notices of a status, due at the start of the product, each in a chat of its own: a message each, at the pace that Telegram lets through (${TELEGRAMS_PACE} a second).`,
  columns: [
    { key: "rate", title: "messages a second", digits: 1 },
    { key: "busiest", title: "in the busiest second", digits: 0 },
    { key: "cpuMs", title: "CPU each, ms", digits: 2 },
    { key: "commits", title: "commits each", digits: 2 },
  ],
  targets: [
    {
      says: `of ${TELEGRAMS_PACE} messages a second`,
      value: (look) => look("product", "rate") / TELEGRAMS_PACE,
      atLeast: 0.95,
    },
    {
      says: "messages in the busiest second",
      value: (look) => look("product", "busiest"),
      atMost: 30,
      digits: 0,
    },
  ],
  mostRounds: 7,
  runs: { quick: false, byItself: true },
  async open(setting) {
    const prepared = await mkdtemp(join(setting.folder, "owed-"));
    await createStoreWith(prepared, owedOrders(DUE_AT_ONCE), DUE_AT_ONCE);
    return [{ name: "product", measure: () => deliver(setting, prepared) }];
  },
};

async function deliver(setting: Setting, prepared: string): Promise<Sample> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const { bot, telegram } = await startProduct(
    { ...setting, after: (cleanup) => void cleanups.push(cleanup) },
    {
      prepare: async ({ folder, telegram }) => {
        telegram.watch();
        await cp(prepared, folder, { recursive: true });
      },
    },
  );
  try {
    const before = await bot.read();
    const sent = telegram.shownAt.length;
    while (telegram.shownAt.length < DUE_AT_ONCE) await sleep(20);
    const after = await bot.settled();
    const at = telegram.shownAt;
    const seconds = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1_000;
    const inTheSecondFrom = (first: number) => at.filter((one) => one >= first && one < first + 1_000).length;
    return {
      rate: (at.length - 1) / seconds,
      busiest: Math.max(...at.map(inTheSecondFrom)),
      cpuMs: (after.cpuUs - before.cpuUs) / 1_000 / (at.length - sent),
      commits: (after.commits - before.commits) / (at.length - sent),
    };
  } finally {
    for (const cleanup of cleanups.toReversed()) await cleanup();
  }
}

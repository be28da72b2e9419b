import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Figure, Sample, Setting, Subject } from "../figure.ts";
import { percentile } from "../numbers.ts";
import { sellAgain, sellBitcoin, together } from "../people.ts";
import { STORE_FILE, startProduct } from "../product.ts";

const SIDE_BY_SIDE = 30;
const SALES_EACH = 3;

/** What a sale consists of. */
export const sale: Figure = {
  name: "sale",
  title: "A sale, counted",
  about: "Bitcoin for euros from /start to the link of the provider, and once more by the same person.",
  columns: [
    { key: "updates", title: "updates", digits: 0 },
    { key: "calls", title: "Bot API calls", digits: 0 },
    { key: "changelly", title: "Changelly calls", digits: 0 },
    { key: "commits", title: "commits", digits: 0 },
    { key: "statements", title: "statements", digits: 0 },
    { key: "cpuMs", title: "CPU, ms", digits: 0 },
    { key: "conversation", title: "its conversation at most, bytes", digits: 0 },
    { key: "draft", title: "its draft at most, bytes", digits: 0 },
  ],
  targets: [
    {
      says: "commits of a first sale",
      value: (look) => look("first sale", "commits"),
      atMost: 20,
      quickAtMost: 20,
      digits: 0,
    },
    {
      says: "Changelly calls of a sale, warm",
      value: (look) => look("sale again", "changelly"),
      atMost: 5,
      quickAtMost: 6,
      digits: 0,
    },
    {
      says: "Bot API calls of a first sale",
      value: (look) => look("first sale", "calls"),
      quickAtMost: 19,
      digits: 0,
    },
    {
      says: "statements of a first sale",
      value: (look) => look("first sale", "statements"),
      quickAtMost: 120,
      digits: 0,
    },
    {
      says: "state of a conversation, bytes",
      value: (look) => look("sale again", "conversation"),
      atMost: 1024,
      quickAtMost: 1024,
      digits: 0,
    },
  ],
  runs: { quick: true, byItself: true },
  open: openOne,
};

async function openOne(setting: Setting): Promise<readonly Subject[]> {
  const { bot, telegram, changelly, folder } = await startProduct(setting);
  const warm = telegram.person();
  await sellBitcoin(warm, (step) => step());
  let person = warm;

  const store = new DatabaseSync(join(folder, STORE_FILE), { readOnly: true });
  setting.after(async () => store.close());
  const bytes = store.prepare(
    `SELECT (SELECT sum(length(state)) FROM conversations WHERE key LIKE '%' || ?1) AS conversation,
            (SELECT sum(length(body)) FROM drafts WHERE user_id = ?1) AS draft`,
  );

  const counted = async (task: (each: (step: () => Promise<void>) => Promise<void>) => Promise<void>) => {
    const before = await bot.settled();
    const [calls, asked, updates] = [telegram.calls, changelly.calls.length, person.updates];
    let [conversation, draft] = [0, 0];
    await task(async (step) => {
      await step();
      const now = bytes.get(String(person.id));
      conversation = Math.max(conversation, Number(now?.["conversation"]));
      draft = Math.max(draft, Number(now?.["draft"]));
    });
    const after = await bot.settled();
    return {
      updates: person.updates - updates,
      calls: telegram.calls - calls,
      changelly: changelly.calls.length - asked,
      commits: after.commits - before.commits,
      statements: after.statements - before.statements,
      cpuMs: (after.cpuUs - before.cpuUs) / 1_000,
      conversation,
      draft,
    };
  };
  return [
    {
      name: "first sale",
      measure: () => {
        person = telegram.person();
        return counted((each) => sellBitcoin(person, each));
      },
    },
    { name: "sale again", measure: () => counted((each) => sellAgain(person, each)) },
  ];
}

/** How many sales one core carries. */
export const sales: Figure = {
  name: "sales",
  title: `${SIDE_BY_SIDE} people who sell without thinking`,
  about: `Each goes from /start to the link, ${SALES_EACH} times, as fast as the screens come; calls to Changelly wait for no turn. A time is that of one update, from its post to the screen that answers it.`,
  columns: [
    { key: "rate", title: "sales a second", digits: 1 },
    { key: "cpuMs", title: "CPU of a sale, ms", digits: 1 },
    { key: "commits", title: "commits of a sale", digits: 1 },
    { key: "p50", title: "p50, ms", digits: 0 },
    { key: "p99", title: "p99, ms", digits: 0 },
    { key: "loopP99", title: "event loop p99, ms", digits: 0 },
  ],
  targets: [
    { says: "sales a second", value: (look) => look("product", "rate"), atLeast: 40, digits: 1 },
    { says: "p99 of an update, ms", value: (look) => look("product", "p99"), atMost: 100, digits: 0 },
  ],
  runs: { quick: false, byItself: true },
  open: openMany,
};

async function openMany(setting: Setting): Promise<readonly Subject[]> {
  const { bot, telegram } = await startProduct(setting);
  const round = async (): Promise<number[]> => {
    const taken: number[] = [];
    const timed = async (step: () => Promise<void>): Promise<void> => {
      const began = performance.now();
      await step();
      taken.push(performance.now() - began);
    };
    await together(SIDE_BY_SIDE, async () => {
      const person = telegram.person();
      await sellBitcoin(person, timed);
      for (let sold = 1; sold < SALES_EACH; sold += 1) await sellAgain(person, timed);
    });
    return taken;
  };
  await round();
  return [
    {
      name: "product",
      async measure(): Promise<Sample> {
        const before = await bot.settled();
        const began = performance.now();
        const taken = await round();
        const seconds = (performance.now() - began) / 1_000;
        const after = await bot.settled();
        const sold = SIDE_BY_SIDE * SALES_EACH;
        return {
          rate: sold / seconds,
          cpuMs: (after.cpuUs - before.cpuUs) / 1_000 / sold,
          commits: (after.commits - before.commits) / sold,
          p50: percentile(taken, 0.5),
          p99: percentile(taken, 0.99),
          loopP99: after.loopP99,
        };
      },
    },
  ];
}

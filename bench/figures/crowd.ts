import type { Figure, Sample } from "../figure.ts";
import { rssMbOf } from "../measured-process.ts";
import { percentile } from "../numbers.ts";
import { goToAmount, goToCoins, together } from "../people.ts";
import { releasedWith, startProduct } from "../product.ts";

const ASKING = 1_000;
const RATE = 100;
const PEOPLE = 10_000;
/** People who come at the same time. */
const SIDE_BY_SIDE = 50;
const MB = 1024 ** 2;

/** A thousand questions in one second. */
export const prices: Figure = {
  name: "prices",
  title: "A thousand people ask for prices in the same second",
  about: `${ASKING.toLocaleString("en")} people at the question for the amount name one each, all different, at once; \`CHANGELLY_RATE=${RATE}\`. The bot begins with 5 a second and finds out what the API takes. Served is who sees offers within a minute.`,
  columns: [
    { key: "served", title: "served", digits: 0 },
    { key: "p50", title: "p50, s", digits: 1 },
    { key: "p99", title: "p99, s", digits: 1 },
    { key: "last", title: "last, s", digits: 1 },
    { key: "loopMax", title: "event loop at most, ms", digits: 0 },
  ],
  targets: [
    { says: "not served", value: (look) => ASKING - look("product", "served"), atMost: 0, digits: 0 },
    { says: "last one served after, s", value: (look) => look("product", "last"), atMost: 15, digits: 1 },
  ],
  mostRounds: 3,
  runs: { quick: false, byItself: true },
  async open(setting) {
    const { bot, telegram } = await startProduct(setting, {
      asShipped: true,
      env: { CHANGELLY_RATE: String(RATE) },
    });
    let amount = 10_000;
    return [
      {
        name: "product",
        async measure(): Promise<Sample> {
          const people = Array.from({ length: ASKING }, () => telegram.person());
          const coming = people.values();
          await together(SIDE_BY_SIDE, async () => {
            for (const person of coming) await goToAmount(person);
          });
          await bot.settled();
          const taken: number[] = [];
          await Promise.all(
            people.map(async (person) => {
              amount += 1;
              const began = performance.now();
              const isServed = await person
                .says(`0.${amount}`, ({ buttons }) => buttons.some(({ text }) => /MoonPay/.test(text)))
                .then(
                  () => true,
                  () => false,
                );
              if (isServed) taken.push((performance.now() - began) / 1_000);
            }),
          );
          return {
            served: taken.length,
            p50: percentile(taken, 0.5),
            p99: percentile(taken, 0.99),
            last: percentile(taken, 1),
            loopMax: (await bot.read()).loopMax,
          };
        },
      },
    ];
  },
};

/** Memory with many in mid-flow. */
export const crowd: Figure = {
  name: "crowd",
  title: "Memory with many people in mid-flow",
  about: `${PEOPLE.toLocaleString("en")} people who have come as far as the list of coins, ${SIDE_BY_SIDE} at a time, with the flags of the image.`,
  columns: [
    { key: "before", title: "memory before, MB", digits: 0 },
    { key: "after", title: "memory after, MB", digits: 0 },
    { key: "heap", title: "heap in use, MB", digits: 0 },
    { key: "cpuMs", title: "CPU a person, ms", digits: 1 },
  ],
  targets: [
    {
      says: "memory for them, MB",
      value: (look) => look("product", "after") - look("product", "before"),
      atMost: 60,
      digits: 0,
    },
  ],
  mostRounds: 1,
  runs: { quick: false, byItself: true },
  async open(setting) {
    const { bot, telegram } = await startProduct(setting, { nodeArgs: releasedWith() });
    await goToCoins(telegram.person());
    return [
      {
        name: "product",
        async measure(): Promise<Sample> {
          const before = await bot.settled();
          const begun = rssMbOf(bot.pid);
          let left = PEOPLE;
          await together(SIDE_BY_SIDE, async () => {
            while (left-- > 0) await goToCoins(telegram.person());
          });
          const after = await bot.settled();
          const cpuMs = (after.cpuUs - before.cpuUs) / 1_000 / PEOPLE;
          return { before: begun, after: rssMbOf(bot.pid), heap: after.heapUsed / MB, cpuMs };
        },
      },
    ];
  },
};

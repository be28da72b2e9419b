import { setTimeout as sleep } from "node:timers/promises";
import type { Figure, Sample } from "../figure.ts";
import { rssMbOf } from "../measured-process.ts";
import { percentile } from "../numbers.ts";
import { sellAgain } from "../people.ts";
import { releasedWith, startProduct } from "../product.ts";

const MINUTES = 10;
/** From here on memory should stay as it is, min. */
const WARM_MINUTES = 3;
const MINUTE_MS = 60_000;
const CALLBACKS_PER_SECOND = 50;
const UPDATES_PER_SECOND = 20;
const MB = 1024 ** 2;

/** Ten minutes of what a busy bot has to do. */
export const soak: Figure = {
  name: "soak",
  title: `Soak, ${MINUTES} minutes`,
  about: `${CALLBACKS_PER_SECOND} callbacks a second about orders that people placed here, and ${UPDATES_PER_SECOND} updates a second of people who sell, for ${MINUTES} minutes, with the flags of the image.`,
  columns: [
    { key: "rss0", title: "memory at first, MB", digits: 0 },
    { key: "rss3", title: `after ${WARM_MINUTES} min, MB`, digits: 0 },
    { key: "rss", title: "in the end, MB", digits: 0 },
    { key: "heapFloor", title: "heap, least of the last minutes, MB", digits: 0 },
    { key: "callbackP99", title: "callbacks p99, ms", digits: 0 },
    { key: "updateP99", title: "updates p99, ms", digits: 0 },
    { key: "loopP99", title: "event loop p99, ms", digits: 0 },
    { key: "sold", title: "sales", digits: 0 },
    { key: "errors", title: "errors", digits: 0 },
  ],
  targets: [
    {
      says: `memory, MB a minute from minute ${WARM_MINUTES} on`,
      value: (look) => (look("product", "rss") - look("product", "rss3")) / (MINUTES - WARM_MINUTES),
      atMost: 1,
      digits: 1,
    },
    {
      says: "memory in all, MB",
      value: (look) => look("product", "rss") - look("product", "rss0"),
      atMost: 60,
      digits: 0,
    },
    { says: "event loop p99, ms", value: (look) => look("product", "loopP99"), atMost: 20, digits: 0 },
    { says: "updates p99, ms", value: (look) => look("product", "updateP99"), atMost: 100, digits: 0 },
    { says: "errors", value: (look) => look("product", "errors"), atMost: 0, digits: 0 },
  ],
  mostRounds: 1,
  runs: { quick: false, byItself: false },
  async open(setting) {
    const { bot, telegram, changelly } = await startProduct(setting, { nodeArgs: releasedWith() });
    changelly.callbackUrl = `${bot.url}/changelly/callback`;
    await sellAgain(telegram.person(), (step) => step());
    return [{ name: "product", measure }];

    async function measure(): Promise<Sample> {
      const rss0 = rssMbOf(bot.pid);
      const end = performance.now() + MINUTES * MINUTE_MS;
      const callbacks: number[] = [];
      const updates: number[] = [];
      let [errors, sold] = [0, 0];
      const timed = async (times: number[], work: () => Promise<unknown>): Promise<void> => {
        const began = performance.now();
        await work();
        times.push(performance.now() - began);
      };
      /** Begins `work` at this pace; what goes wrong is counted. */
      const every = async (paceMs: number, work: () => Promise<unknown>): Promise<void> => {
        const under = new Set<Promise<unknown>>();
        for (let at = performance.now(); at < end; at += paceMs) {
          await sleep(Math.max(0, at - performance.now()));
          const begun = work()
            .catch(() => (errors += 1))
            .finally(() => under.delete(begun));
          under.add(begun);
        }
        await Promise.all(under);
      };
      const oneCallback = () =>
        timed(callbacks, async () => {
          const { orders } = changelly;
          const order = orders[Math.floor(Math.random() * orders.length)];
          const [delivery] = await changelly.sendCallback(order?.orderId ?? "");
          if (delivery?.responseStatus !== 200) throw new Error(`a callback got ${delivery?.responseStatus}`);
        });
      const oneSale = async () => {
        await sellAgain(telegram.person(), (step) => timed(updates, step));
        sold += 1;
      };
      const readings: { rss: number; heap: number; loopP99: number }[] = [];
      const watch = async (): Promise<void> => {
        for (let minute = 0; minute < MINUTES; minute += 1) {
          await sleep(MINUTE_MS);
          const { rss, heapUsed, loopP99 } = await bot.read();
          readings.push({ rss: rss / MB, heap: heapUsed / MB, loopP99 });
        }
      };
      // A sale is eight updates.
      await Promise.all([
        every(1_000 / CALLBACKS_PER_SECOND, oneCallback),
        every(8_000 / UPDATES_PER_SECOND, oneSale),
        watch(),
      ]);
      return {
        rss0,
        rss3: readings[WARM_MINUTES - 1]?.rss ?? Number.NaN,
        rss: rssMbOf(bot.pid),
        heapFloor: Math.min(...readings.slice(WARM_MINUTES).map(({ heap }) => heap)),
        callbackP99: percentile(callbacks, 0.99),
        updateP99: percentile(updates, 0.99),
        loopP99: Math.max(...readings.map(({ loopP99 }) => loopP99)),
        sold,
        errors,
      };
    }
  },
};

import { join } from "node:path";
import { Pool } from "undici";
import type { Figure, Sample } from "../figure.ts";
import { startMeasured, usedPer } from "../measured-process.ts";
import { startFakeTelegram } from "../telegram.ts";

const RUN_MS = 1_500;
/** What the fastest bot of the bench makes in a second: two calls a press, a millisecond of CPU each press. */
const NEEDED = 2_000;

/** The fake Telegram alone. */
export const fakes: Figure = {
  name: "fakes",
  title: "The fake Telegram alone",
  about:
    "A bot that does nothing but send messages, sixteen in flight: what the bench's Telegram takes, more than any bot here asks of it. That the bench's callbacks are not what limits is shown with the callbacks.",
  columns: [
    { key: "rate", title: "calls a second", digits: 0 },
    { key: "cpuUs", title: "CPU of the caller, µs", digits: 0 },
  ],
  targets: [
    { says: "calls a second", value: (look) => look("the fake alone", "rate"), atLeast: NEEDED, digits: 0 },
  ],
  runs: { quick: false, byItself: true },
  async open({ after }) {
    const telegram = await startFakeTelegram();
    after(() => telegram.close());
    const caller = await startMeasured({
      entry: join(import.meta.dirname, "..", "anchors", "telegram-calls.ts"),
      env: { TELEGRAM_API_ROOT: telegram.url, BOT_TOKEN: telegram.token },
    });
    after(() => caller.stop());
    const pool = new Pool(caller.url);
    after(() => pool.destroy());
    const run = async (ms: number): Promise<number> => {
      const { body } = await pool.request({ method: "POST", path: `/calls/${ms}` });
      return Number(await body.text());
    };
    await run(RUN_MS);
    return [
      {
        name: "the fake alone",
        async measure(): Promise<Sample> {
          const before = await caller.read();
          const done = await run(RUN_MS);
          return { rate: done / (RUN_MS / 1_000), cpuUs: usedPer(done, before, await caller.read()).cpuUs };
        },
      },
    ];
  },
};

import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import type { Figure, Sample } from "../figure.ts";
import { usedPer } from "../measured-process.ts";
import { percentile } from "../numbers.ts";
import { together } from "../people.ts";
import { startProduct } from "../product.ts";

const POSTS = 1_000;
const AT_ONCE = 8;
/** How long bystanders are looked at, and how often a second everything happens meanwhile. */
const BYSTANDING_MS = 4_000;
const STRANGERS_PER_SECOND = 50;
const BYSTANDERS_PER_SECOND = 20;

/** As long as a body may be, with the order id at its very end: the farthest way to it. */
const LONGEST = Buffer.from(
  `{"pad":[${'"\\"",'.repeat(13_070)}0],"orderId":"3a9bbd7b-6f9f-4d6e-a1d4-86f4bb1c70c5"}`,
);
const FORGED = { "x-callback-signature": randomBytes(256).toString("base64") };
const STRANGERS = [
  { name: "unsigned, 64 KiB", headers: {}, body: LONGEST },
  { name: "forged, 64 KiB", headers: FORGED, body: LONGEST },
  { name: "unsigned, 256 KiB", headers: {}, body: Buffer.alloc(256 * 1024, "x") },
];

/** What strangers cost who post callbacks, and what it is like for others meanwhile. */
export const strangers: Figure = {
  name: "strangers",
  title: "Strangers who post callbacks",
  about: `"Unsigned" has no signature; "forged" has one that could be Changelly's, so that its body is read to the end and the signature verified. First what one refusal costs; then ${STRANGERS_PER_SECOND} of them a second, and how long \`/healthz\` takes meanwhile. It fails when one is not refused.`,
  columns: [
    { key: "cpuMs", title: "CPU each, ms", digits: 2 },
    { key: "p99", title: "/healthz meanwhile, p99, ms", digits: 0 },
    { key: "max", title: "at most, ms", digits: 0 },
  ],
  chart: "cpuMs",
  targets: [
    {
      says: "CPU of one refusal, ms",
      value: (look) => Math.max(...STRANGERS.map(({ name }) => look(name, "cpuMs"))),
      atMost: 1,
    },
  ],
  runs: { quick: false, byItself: true },
  async open(setting) {
    const { bot } = await startProduct(setting);
    const pool = new Pool(bot.url, { connections: 50 });
    setting.after(() => pool.destroy());

    return STRANGERS.map(({ name, headers, body }) => {
      const post = async (): Promise<void> => {
        const answer = await pool.request({
          method: "POST",
          path: "/changelly/callback",
          headers: { "content-type": "application/json", ...headers },
          body,
        });
        await answer.body.dump();
        if (answer.statusCode !== 401) throw new Error(`expected 401, got ${answer.statusCode}`);
      };
      const refuse = async (posts: number): Promise<void> => {
        let left = posts;
        await together(AT_ONCE, async () => {
          while (left-- > 0) await post();
        });
      };
      return {
        name,
        async measure(): Promise<Sample> {
          // A connection that is cut off waits a moment before it goes.
          const posts = body.length > LONGEST.length ? POSTS / 10 : POSTS;
          await refuse(posts / 10);
          const before = await bot.read();
          await refuse(posts);
          const { cpuUs } = usedPer(posts, before, await bot.read());
          const checks: number[] = [];
          await Promise.all([
            every(1_000 / STRANGERS_PER_SECOND, post),
            every(1_000 / BYSTANDERS_PER_SECOND, async () => {
              const began = performance.now();
              const answer = await fetch(`${bot.url}/healthz`);
              await answer.arrayBuffer();
              checks.push(performance.now() - began);
            }),
          ]);
          return { cpuMs: cpuUs / 1_000, p99: percentile(checks, 0.99), max: percentile(checks, 1) };
        },
      };
    });
  },
};

/** Begins `task` at this pace, however long each takes. */
async function every(paceMs: number, task: () => Promise<unknown>): Promise<void> {
  const begun: Promise<unknown>[] = [];
  const start = performance.now();
  for (let at = 0; at < BYSTANDING_MS; at += paceMs) {
    await sleep(Math.max(0, start + at - performance.now()));
    begun.push(task());
  }
  await Promise.all(begun);
}

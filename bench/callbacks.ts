/**
 * What strangers cost: the bot as a process of its own, between a local Telegram and a local Changelly, is posted callbacks
 * that it has to refuse. See README.md beside it.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { createBotProcess } from "../src/simulator/bot-process.ts";
import { startChangelly } from "../src/simulator/changelly.ts";
import { startTelegram } from "../src/simulator/start-telegram.ts";

const SECONDS = 20;
/** Posts in all, when what one of them costs is measured. */
const POSTS = 3_000;

/** A post that is refused: its headers besides the type, and its body. */
interface Stranger {
  name: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** As long as a body may be, with the order id at its very end: the farthest way to it. */
const LONGEST = Buffer.from(
  `{"pad":[${'"\\"",'.repeat(13_070)}0],"orderId":"3a9bbd7b-6f9f-4d6e-a1d4-86f4bb1c70c5"}`,
);
const FORGED = { "x-callback-signature": randomBytes(256).toString("base64") };

const STRANGERS: readonly Stranger[] = [
  { name: "unsigned, 64 KiB", headers: {}, body: LONGEST },
  { name: "forged, 64 KiB", headers: FORGED, body: LONGEST },
  { name: "unsigned, 256 KiB", headers: {}, body: Buffer.alloc(256 * 1024, "x") },
];

const port = await freePort();
const dataDir = await mkdtemp(join(tmpdir(), "sell-bot-bench-"));
const telegram = await startTelegram();
const changelly = await startChangelly();
const url = `http://127.0.0.1:${port}`;
changelly.callbackUrl = `${url}/changelly/callback`;
const bot = createBotProcess({
  entry: join(import.meta.dirname, "..", "src", "main.ts"),
  cwd: dataDir,
  healthUrl: `${url}/healthz`,
  env: {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    HOST: "127.0.0.1",
    PORT: String(port),
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    DATA_DIR: dataDir,
  },
});
await bot.start();
const strangers = new Pool(url, { connections: 50 });
const others = new Pool(url, { connections: 20 });
try {
  for (const stranger of STRANGERS) await costOf(stranger);
  for (const stranger of STRANGERS.slice(0, 2)) await bystanders(stranger);
} finally {
  await Promise.all([strangers.destroy(), others.destroy()]);
  await bot.stop();
  await Promise.all([telegram.close(), changelly.close()]);
  await rm(dataDir, { recursive: true, force: true });
}

/** CPU of the bot for one refusal. */
async function costOf(stranger: Stranger): Promise<void> {
  const posts = stranger.body.length > LONGEST.length ? POSTS / 10 : POSTS;
  await refuse(stranger, posts / 10);
  const before = cpuMs();
  await refuse(stranger, posts);
  say(`${stranger.name}: ${((cpuMs() - before) / posts).toFixed(2)} ms of CPU each`);
}

/** So many refusals, eight at a time. */
async function refuse(stranger: Stranger, posts: number): Promise<void> {
  let left = posts;
  const one = async () => {
    while (left-- > 0) await post(stranger);
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

/** Fifty a second of them, and what it is like meanwhile for the health check and for genuine callbacks. */
async function bystanders(stranger: Stranger): Promise<void> {
  const order = changelly.seed({});
  const checks: number[] = [];
  const callbacks: number[] = [];
  const before = cpuMs();
  await Promise.all([
    every(1_000 / 50, () => post(stranger)),
    every(1_000 / 20, async () => checks.push(await timed(() => get("/healthz")))),
    every(1_000 / 2, async () => {
      const [delivery] = await changelly.sendCallback(order.orderId);
      if (delivery?.responseStatus !== 200)
        throw new Error(`a genuine callback got ${delivery?.responseStatus}`);
      callbacks.push(delivery.ms);
    }),
  ]);
  say(`50 a second, ${stranger.name}: ${((cpuMs() - before) / SECONDS / 10).toFixed(0)} % of a core`);
  say(`  /healthz: ${percentiles(checks)}`);
  say(`  genuine callbacks, all answered 200: ${percentiles(callbacks)}`);
}

async function post({ headers, body }: Stranger): Promise<void> {
  const answer = await strangers.request({
    method: "POST",
    path: "/changelly/callback",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  await answer.body.dump();
  if (answer.statusCode !== 401) throw new Error(`expected 401, got ${answer.statusCode}`);
}

async function get(path: string): Promise<void> {
  const answer = await others.request({ method: "GET", path });
  await answer.body.dump();
  if (answer.statusCode !== 200) throw new Error(`expected 200, got ${answer.statusCode}`);
}

/** Begins `task` at this pace for the time of the measurement, however long each takes. */
async function every(paceMs: number, task: () => Promise<unknown>): Promise<void> {
  const begun: Promise<unknown>[] = [];
  const start = performance.now();
  for (let at = 0; at < SECONDS * 1_000; at += paceMs) {
    await sleep(Math.max(0, start + at - performance.now()));
    begun.push(task());
  }
  await Promise.all(begun);
}

async function timed(task: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** CPU time of the bot so far, ms: user and system, in ticks of a hundredth of a second. */
function cpuMs(): number {
  const fields = readFileSync(`/proc/${bot.pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms, of ${sorted.length}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

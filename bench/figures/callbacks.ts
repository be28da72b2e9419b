import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import type { Column, Figure, Sample, Setting, Subject, Target } from "../figure.ts";
import { type Measured, startMeasured, usedPer } from "../measured-process.ts";
import { times } from "../numbers.ts";
import { startProduct } from "../product.ts";
import { SLOW_SYNC_MS, slowSync, whyNoSlowSync } from "../slow-sync.ts";
import { createStoreWith, sampleOrder } from "../stores.ts";

const ORDERS = 1_000;
const CONNECTIONS = 32;
/** How long one subject is asked in a round, ms. */
const FLAT_OUT_MS = 2_000;
const STEADY_MS = 4_000;
const STEADY_PER_SECOND = 100;
const QUICK_CALLBACKS = 1_600;
/** Longer than the pause between two reads of the product's following: then everything was read back. */
const READ_BACK_MS = 800;

/** A callback as it is posted. */
interface Callback {
  body: string;
  signature: string;
}

/** Posts callbacks for `ms`, or so many of them, and gives back how long each took, ms. */
type Load = (pool: Pool, callbacks: readonly Callback[]) => Promise<number[]>;

const COMMON: readonly Column[] = [
  { key: "cpuUs", title: "CPU each, µs", digits: 0 },
  { key: "commits", title: "commits each", digits: 3 },
  { key: "p50", title: "p50, ms", digits: 1 },
  { key: "p99", title: "p99, ms", digits: 1 },
  { key: "max", title: "max, ms", digits: 0 },
];
const GROUP = "bare, group commit";
const SINGLE = "bare, a commit each";
const ratio =
  (key: string, anchor: string): Target["value"] =>
  (look) =>
    look("product", key) / look(anchor, key);

/** As many as are taken, over 32 connections. */
export const callbacks: Figure = {
  name: "callbacks",
  title: "Callbacks, as many as are taken",
  about: `Genuine callbacks about ${ORDERS} open orders over ${CONNECTIONS} connections, each answered when it is durable; the product reads the orders back from Changelly meanwhile, which counts. The anchors verify, parse and insert a row. "The bench alone" is the same load on a server that does nothing.`,
  columns: [{ key: "rate", title: "accepted a second", digits: 0 }, ...COMMON],
  chart: "rate",
  targets: [
    { says: "rate, of bare group commit", value: ratio("rate", GROUP), atLeast: 0.8 },
    { says: "rate, of a commit each", value: ratio("rate", SINGLE), atLeast: 3 },
    { says: "CPU each, of bare group commit", value: ratio("cpuUs", GROUP), atMost: 1.6 },
    {
      says: "commits each, reading included",
      value: (look) => look("product", "commits"),
      atMost: 0.1,
      quickAtMost: 0.15,
      digits: 3,
    },
    {
      says: "the bench alone, of the fastest measured",
      value: (look) =>
        look("the bench alone", "rate") / Math.max(look("product", "rate"), look(GROUP, "rate")),
      atLeast: 1.2,
    },
  ],
  runs: { quick: true, byItself: true },
  open: (setting) => open(setting, setting.quick ? soMany(QUICK_CALLBACKS) : flatOut(FLAT_OUT_MS), {}),
};

/** The same where a sync takes long. */
export const callbacksOnSlowDisk: Figure = {
  ...callbacks,
  name: "callbacks-slow-disk",
  title: "Callbacks on a slow disk",
  about: `The same with a sync of ${SLOW_SYNC_MS} ms.`,
  targets: [{ says: "rate, of bare group commit", value: ratio("rate", GROUP), atLeast: 0.7 }],
  runs: { quick: false, byItself: true },
  unavailable: whyNoSlowSync,
  open: (setting) => open(setting, flatOut(FLAT_OUT_MS), slowSync(setting.folder)),
};

/** At a pace that leaves room. */
export const steadyCallbacks: Figure = {
  name: "callbacks-steady",
  title: `Callbacks at a steady ${STEADY_PER_SECOND} a second`,
  about: "How long the sender of a callback waits while the orders are read back.",
  columns: COMMON,
  chart: "p99",
  targets: [
    { says: "p50, of bare group commit", value: ratio("p50", GROUP), atMost: 1.5 },
    { says: "p99, ms", value: (look) => look("product", "p99"), atMost: 12, digits: 1 },
  ],
  runs: { quick: false, byItself: true },
  open: (setting) => open(setting, steadily(STEADY_MS), {}),
};

/** The same where a sync takes long. */
export const steadyCallbacksOnSlowDisk: Figure = {
  ...steadyCallbacks,
  name: "callbacks-steady-slow-disk",
  title: `Callbacks at a steady ${STEADY_PER_SECOND} a second, on a slow disk`,
  about: `The same with a sync of ${SLOW_SYNC_MS} ms.`,
  targets: [{ says: "p50, of bare group commit", value: ratio("p50", GROUP), atMost: 3 }],
  unavailable: whyNoSlowSync,
  open: (setting) => open(setting, steadily(STEADY_MS), slowSync(setting.folder)),
};

async function open(
  setting: Setting,
  load: Load,
  env: Readonly<Record<string, string>>,
): Promise<readonly Subject[]> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = Buffer.from(publicKey.export({ type: "spki", format: "pem" })).toString("base64");
  const posted: Callback[] = [];

  const { bot } = await startProduct(setting, {
    env: { ...env, CHANGELLY_CALLBACK_PUBLIC_KEY: key },
    prepare: ({ changelly, folder }) => {
      const orders = Array.from({ length: ORDERS }, () => {
        const order = sampleOrder();
        const { history: _, ...onTheWire } = changelly.seed({
          externalOrderId: order.id,
          status: order.status,
        });
        posted.push({ body: JSON.stringify(onTheWire), signature: signed(onTheWire.orderId, privateKey) });
        return { ...order, changellyId: onTheWire.orderId };
      });
      return createStoreWith(folder, orders);
    },
  });

  const bare = async (name: string, commit: string): Promise<Subject> => {
    const database = join(setting.folder, `bare-${commit}.sqlite`);
    const server = await startMeasured({
      entry: join(import.meta.dirname, "..", "anchors", "callbacks.ts"),
      database,
      env: { ...env, DATABASE: database, PUBLIC_KEY: key, COMMIT: commit },
    });
    setting.after(() => server.stop());
    return subject(name, server, load, posted, setting);
  };
  const nothing = await startMeasured({
    entry: join(import.meta.dirname, "..", "anchors", "nothing.ts"),
    env: {},
  });
  setting.after(() => nothing.stop());
  return [
    subject("product", bot, load, posted, setting, READ_BACK_MS),
    await bare(GROUP, "group"),
    await bare(SINGLE, "single"),
    subject("the bench alone", nothing, load, posted, setting),
  ];
}

function subject(
  name: string,
  server: Measured,
  load: Load,
  callbacks: readonly Callback[],
  setting: Setting,
  quietMs?: number,
): Subject {
  const pool = new Pool(server.url, { connections: CONNECTIONS });
  setting.after(() => pool.destroy());
  let isWarm = setting.quick;
  return {
    name,
    async measure(): Promise<Sample> {
      if (!isWarm) await load(pool, callbacks);
      isWarm = true;
      const before = await server.settled(quietMs);
      const began = performance.now();
      const taken = await load(pool, callbacks);
      const rate = taken.length / ((performance.now() - began) / 1_000);
      const after = await server.settled(quietMs);
      return { rate, ...usedPer(taken.length, before, after), ...times(taken) };
    },
  };
}

function flatOut(ms: number): Load {
  return async (pool, callbacks) => {
    const end = performance.now() + ms;
    return inParallel(pool, callbacks, () => performance.now() < end);
  };
}

function soMany(count: number): Load {
  return (pool, callbacks) => {
    let left = count;
    return inParallel(pool, callbacks, () => left-- > 0);
  };
}

async function inParallel(
  pool: Pool,
  callbacks: readonly Callback[],
  more: () => boolean,
): Promise<number[]> {
  const taken: number[] = [];
  let next = 0;
  const one = async () => {
    while (more()) taken.push(await post(pool, callbacks[next++ % callbacks.length]));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return taken;
}

function steadily(ms: number): Load {
  return async (pool, callbacks) => {
    const posts: Promise<number>[] = [];
    const began = performance.now();
    for (let index = 0; index < (ms * STEADY_PER_SECOND) / 1_000; index += 1) {
      await sleep(Math.max(0, began + (index * 1_000) / STEADY_PER_SECOND - performance.now()));
      posts.push(post(pool, callbacks[index % callbacks.length]));
    }
    return Promise.all(posts);
  };
}

/** Posts one and gives back how long its answer took, ms. */
async function post(pool: Pool, callback: Callback | undefined): Promise<number> {
  const began = performance.now();
  const { statusCode, body } = await pool.request({
    method: "POST",
    path: "/changelly/callback",
    headers: { "content-type": "application/json", "x-callback-signature": callback?.signature ?? "" },
    body: callback?.body ?? "",
  });
  await body.dump();
  if (statusCode !== 200) throw new Error(`a callback was answered with ${statusCode}`);
  return performance.now() - began;
}

function signed(orderId: string, key: KeyObject): string {
  return sign("sha256", Buffer.from(JSON.stringify({ orderId })), key).toString("base64");
}

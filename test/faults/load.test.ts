/** A stop in the middle of work, a person and a crowd that write without end, and strangers who mean harm. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { linkOf, links } from "../support/bad-luck.ts";
import { type KillableWorld, openKillableWorld, type Running, runStart } from "../support/bot-process.ts";
import { freePort } from "../support/listening.ts";
import { QUESTION, seller } from "../support/sale.ts";
import { everySecond, together } from "./crowd.ts";
import { percentile, saw, sized } from "./figures.ts";

/** The real program in a process of its own. */
async function startProgram(world: KillableWorld, env: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const bot = runStart({
    ...world.env,
    PORT: String(port),
    LOG_LEVEL: "warn",
    ...env,
  });
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (bot.process.exitCode !== null) throw new Error((await bot.ended).stderr);
    await sleep(10);
  }
  world.changelly.callbackUrl = `${url}/changelly/callback`;
  return { bot, url };
}

/** Memory of a program, MB. */
function rssOf({ process: { pid } }: Running): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  return Number(kilobytes) / 1024;
}

/** Waits until the bot has taken in everything that was sent to it. */
async function takenIn({ telegram }: KillableWorld): Promise<void> {
  while (telegram.unconfirmed > 0) await sleep(5);
}

test("SIGTERM while people sell and callbacks come: it ends with 0 within ten seconds, and they go on after the next start", async () => {
  const world = await openKillableWorld();
  const { changelly } = world;
  const took: number[] = [];
  const rounds = sized(1, 10);
  const people = sized(8, 20);
  for (let round = 0; round < rounds; round += 1) {
    const before = changelly.orders.length;
    const first = await startProgram(world);
    const sellers = Array.from({ length: people }, (_, index) =>
      seller(world, world.person("en", `${round} ${index}`)),
    );
    const sales = Promise.all(sellers.map((anna) => anna.reaches("placed")));
    const callbacks = everySecond(50, 2_000, async (index) => {
      const order = changelly.orders[index % Math.max(1, changelly.orders.length)];
      if (order) await changelly.sendCallback(order.orderId);
    });
    await sleep(300 + Math.random() * 1_500);
    const asked = performance.now();
    first.bot.process.kill("SIGTERM");
    const { code, stderr } = await first.bot.ended;
    took.push(performance.now() - asked);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const next = await startProgram(world);
    await Promise.all([sales, callbacks]);
    expect(changelly.orders.length - before).toBe(people);
    for (const { person } of sellers) expect(new Set(links(person).map(linkOf)).size).toBe(1);
    next.bot.process.kill("SIGTERM");
    expect((await next.bot.ended).code).toBe(0);
  }
  expect(Math.max(...took)).toBeLessThan(10_000);
  saw("SIGTERM while people sell and callbacks come", {
    stops: took.length,
    people: people * rounds,
    "exit codes other than 0": 0,
    "orders lost or doubled": changelly.orders.length - people * rounds,
    "ended after, longest ms": Math.round(Math.max(...took)),
  });
});

test("one chat that never stops, and then a crowd: memory does not grow with them", async () => {
  const world = await openKillableWorld();
  const { bot } = await startProgram(world);
  const anna = seller(world, world.person());
  const chatter = async (updates: number) => {
    for (let said = 0; said < updates; said += 2) {
      await anna.person.says("/help");
      await anna.person.says("/sell");
      await takenIn(world);
    }
    await anna.settled();
  };
  const updates = sized(600, 20_000);
  // What is compiled and cached once is no growth.
  await chatter(updates / 4);
  const settled = rssOf(bot);
  await chatter((updates * 3) / 4);
  const afterChat = rssOf(bot);

  const crowd = sized(100, 10_000);
  await together(crowd, async (index) => {
    const one = seller(world, world.person("en", `Person ${index}`));
    await one.person.says("/sell");
    await one.shows(QUESTION.country);
  });
  const afterCrowd = rssOf(bot);
  saw("One chat without end, then a crowd", {
    updates,
    people: crowd,
    "memory at first, MB": Math.round(settled),
    "more after the chat, MB": Math.round(afterChat - settled),
    "more after the crowd, MB": Math.round(afterCrowd - afterChat),
  });
  expect(afterChat - settled).toBeLessThan(40);
  expect(afterCrowd - afterChat).toBeLessThan(200);
});

/** What strangers post: name, body, and what of the head is not as usual. */
const HOSTILE: readonly (readonly [string, string | Buffer])[] = [
  ["10 MB", Buffer.alloc(10 * 1024 * 1024, "x")],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d])],
  ["__proto__", '{"__proto__":{"orderId":"1"},"constructor":{"prototype":{"orderId":"1"}}}'],
  ["a hundred levels", `${'{"a":'.repeat(100)}1${"}".repeat(100)}`],
  ["nothing", ""],
];

test("strangers post whatever they like, and a thousand of them slowly: they are refused, and callbacks are taken in meanwhile", async () => {
  const world = await openKillableWorld();
  const { bot, url } = await startProgram(world);
  const { changelly } = world;
  await seller(world, world.person()).reaches("placed");
  const [order] = changelly.orders;
  const genuine = async (): Promise<number[]> => {
    const took: number[] = [];
    await everySecond(20, sized(2_000, 10_000), async () => {
      const [delivery] = await changelly.sendCallback(order?.orderId ?? "");
      expect(delivery?.responseStatus).toBe(200);
      took.push(delivery?.ms ?? Number.NaN);
    });
    return took;
  };
  const calm = await genuine();
  const memory = rssOf(bot);

  const slow: Socket[] = [];
  onTestFinished(() => {
    for (const socket of slow) socket.destroy();
  });
  for (let index = 0; index < sized(200, 1_000); index += 1) {
    const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => undefined);
    slow.push(socket);
    await once(socket, "connect");
    socket.write("POST /changelly/callback HTTP/1.1\r\nhost: bot\r\ncontent-length: 100\r\n");
  }
  const dripping = setInterval(() => {
    for (const [index, socket] of slow.entries()) if (!socket.destroyed) socket.write(`x-${index}: y\r\n`);
  }, 1_000);
  onTestFinished(() => clearInterval(dripping));

  const answers = new Set<number>();
  let refused = 0;
  let isOver = false;
  const hostile = (async () => {
    while (!isOver) {
      for (const [, body] of HOSTILE) {
        for (const headers of [{}, { "x-callback-signature": "bm90aGluZw==" }]) {
          const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body };
          // Who is refused while still sending may see the connection end first.
          const status = await fetch(`${url}/changelly/callback`, init).then(
            ({ status }) => status,
            () => 400,
          );
          answers.add(status);
          refused += 1;
        }
      }
      await sleep(20);
    }
  })();
  const stormy = await genuine();
  isOver = true;
  await hostile;
  expect([...answers].filter((status) => status < 400 || status > 499)).toEqual([]);
  const more = rssOf(bot) - memory;
  saw("Hostile posts, and a thousand slow ones", {
    "posts refused": refused,
    "slow connections": slow.length,
    "answers other than 4xx": 0,
    "more memory, MB": Math.round(more),
    "callbacks, p99 before, ms": Math.round(percentile(calm, 0.99)),
    "callbacks, p99 meanwhile, ms": Math.round(percentile(stormy, 0.99)),
  });
  expect(more).toBeLessThan(60);
});

/** Telegram is away, refuses, resets connections, or has a gateway's page in its place, while people sell. */
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { ApiCall } from "../../src/simulator/telegram.ts";
import { linkOf, links, startWorldBehindGate } from "../support/bad-luck.ts";
import { listening } from "../support/listening.ts";
import { QUESTION, type Seller, seller, words } from "../support/sale.ts";
import { MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";
import { type Seen, saw, sized } from "./figures.ts";

const ASKED = ["country", "crypto", "amount", "offers", "offer", "address", "recap", "placed"] as const;
const PEOPLE = sized(6, 30);

/** Sells without hurry: each question is answered once, whenever it comes, and a press is not made again. */
async function sells({ person, answers }: Seller): Promise<void> {
  await person.says("/sell");
  for (const step of ASKED) {
    await person.waitFor(QUESTION[step], (chat) =>
      chat.findLast(({ from, text }) => from === "bot" && text.includes(QUESTION[step])),
    );
    if (step !== "placed") void answers(step).catch(() => undefined);
  }
}

/** Has everybody sell, and looks at what became of it. */
async function everybodySells(
  fault: string,
  world: World,
  meanwhile: () => Promise<Seen["figures"]> | undefined,
): Promise<void> {
  const calls = world.telegram.calls.length;
  const before = world.changelly.orders.length;
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    seller(world, world.person("en", `${fault} ${index + 1}`)),
  );
  const [, more] = await Promise.all([Promise.all(people.map(sells)), meanwhile()]);
  for (const { person } of people) {
    expect(new Set(links(person).map(linkOf)).size).toBe(1);
    expect(person.transcript()).not.toContain(words("apology"));
  }
  expect(world.changelly.orders.length - before).toBe(PEOPLE);
  const failed = world.telegram.calls.slice(calls).filter(({ status }) => status !== 200);
  saw(fault, {
    people: PEOPLE,
    "calls that failed": failed.length,
    ...more,
    "orders for each consent": (world.changelly.orders.length - before) / PEOPLE,
    "people without their link": people.filter(({ person }) => links(person).length === 0).length,
  });
}

/** Lets every so-manieth call of the bot, long polling apart, meet with this. */
function everyNth(world: World, nth: number, reply: Parameters<World["telegram"]["fault"]>[0]["reply"]) {
  let made = 0;
  const strike = () => world.telegram.fault({ method: /^(?!getUpdates)/, times: 1, reply });
  return world.telegram.onEvent((event) => {
    const isCall = event.kind === "call" && (event.call satisfies ApiCall).method !== "getUpdates";
    if (isCall && ++made % nth === 0) strike();
  });
}

test("Telegram refuses, drops connections, loses answers, goes away, and shows a gateway's page: everybody sells once", async () => {
  const world = await startWorldBehindGate({ telegram: { waitMs: 4 * MINUTE } });
  const { telegram, gate } = world;

  const tooMany = { error_code: 429, description: "Too Many Requests: retry after 1", retry_after: 1 };
  const calm = everyNth(world, 5, tooMany);
  await everybodySells("Telegram says 429 to 20 of 100 calls", world, () => undefined);
  calm();
  telegram.clearFaults();

  for (const reply of ["reset", "reset-after"] as const) {
    const quiet = everyNth(world, 10, reply);
    const what = reply === "reset" ? "drops 10 of 100 connections" : "loses 10 of 100 answers";
    await everybodySells(`Telegram ${what}`, world, () => undefined);
    quiet();
    telegram.clearFaults();
  }

  const seconds = sized(5, 60);
  await everybodySells(`Telegram is away for ${seconds} s`, world, async () => {
    telegram.fault({ method: /./, times: Number.POSITIVE_INFINITY, reply: "reset" });
    await sleep(seconds * 1_000);
    telegram.clearFaults();
    return {};
  });

  let pages = 0;
  const gateway = createServer((_, answer) => {
    pages += 1;
    answer.writeHead(502, { "content-type": "text/html" }).end("<html><h1>502 Bad Gateway</h1></html>");
  });
  const upstream = gate.upstream;
  const page = `http://127.0.0.1:${await listening(gateway)}`;
  await everybodySells(`Telegram's gateway shows a page for ${seconds} s`, world, async () => {
    gate.upstream = page;
    await sleep(seconds * 1_000);
    gate.upstream = upstream;
    expect(pages).toBeGreaterThan(0);
    return { "pages shown": pages };
  });
});

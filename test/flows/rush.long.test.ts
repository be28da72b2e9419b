/** So many ask that they wait for long: nobody takes the service from others, and nobody waits without knowing how long. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { alerted, until } from "../support/bad-luck.ts";
import { button, QUESTION, type Seller, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start, startSold } from "../support/start.ts";
import type { World } from "../support/world.ts";

/** People whose next answer, the country, asks for prices; no two for the same. */
async function beforeThePrices(world: World, count: number, first = 1_001): Promise<Seller[]> {
  const people = Array.from({ length: count }, (_, index) => seller(world, world.person("en", `P${index}`)));
  for (const [index, each] of people.entries()) {
    await each.person.says(`/sell 0.0${first + index} btc eur`);
    await each.shows(QUESTION.country);
  }
  return people;
}

test("fifty who press without a pause leave five others their answer within ten seconds", async () => {
  const { world } = await start({ app: { changellyRate: 5, changellyTimeoutMs: 10_000 } });
  const crowd = await beforeThePrices(world, 50);
  const others = await beforeThePrices(world, 5, 1_101);
  let pressing = true;
  let presses = 0;
  const crowded = crowd.map(async (each) => {
    await each.person.says("Germany");
    await each.shows(QUESTION.offers);
    while (pressing) {
      await each.person.taps(button("refresh"));
      presses++;
      await each.shows(words("toast-refresh"));
      await each.shows(QUESTION.offers);
    }
  });
  // All of them have had a turn, and want the next one.
  await expect.poll(() => presses, { timeout: 60_000 }).toBeGreaterThan(60);
  const waits = others.map(async (each) => {
    const asked = performance.now();
    await each.person.says("Germany");
    await each.shows(QUESTION.offers);
    return performance.now() - asked;
  });
  expect(Math.max(...(await Promise.all(waits)))).toBeLessThan(10_000);
  pressing = false;
  await Promise.all(crowded);
});

test("who would wait over a minute is told about how long, and that it is us", async () => {
  const { world, anna } = await start({ app: { changellyRate: 0.2 } });
  await anna.reaches("country");
  const crowd = await beforeThePrices(world, 14);
  await Promise.all(crowd.map((each) => each.person.says("Germany")));
  const sentence = words("prices-queued", { time: "2 min", button: button("try-again") });
  const told = await until("somebody to hear how long it takes", () =>
    crowd.flatMap(({ seen }) => seen).find(({ text }) => text.includes(sentence)),
  );
  expect(told.text).not.toContain("Changelly");
  expect(labels(told)).toContain(button("try-again"));
  const waiting = words("asking-queued");
  await until("most of the others to see that they wait", () => {
    const people = crowd.filter(({ seen }) => seen.some(({ text }) => text.includes(waiting)));
    return people.length >= 8;
  });
});

const LONG = { timeout: 300_000 };

test(
  "a thousand who ask for prices in one second are all answered, in the order in which they asked",
  LONG,
  async () => {
    // So few a second that they have to wait, however slow the machine is.
    const { world } = await start({ app: { changellyRate: 20, changellyTimeoutMs: 60_000 } });
    const crowd = await beforeThePrices(world, 1_000);
    await Promise.all(crowd.map((each) => each.person.says("Germany")));
    const answered = ({ seen }: Seller) => seen.some(({ text }) => text.includes(QUESTION.offers));
    await expect.poll(() => crowd.filter(answered).length, { timeout: 240_000, interval: 500 }).toBe(1_000);
    const places = world.changelly.calls
      .filter(({ path }) => path === "/v1/sell/offers")
      .map(({ query }) => Math.round(Number(new URLSearchParams(query).get("amountFrom")) * 100_000) - 1_001);
    expect(places.toSorted((a, b) => a - b)).toEqual(crowd.map((_, index) => index));
    // Telegram hands them over a hundred at a time: those begin together, and a few such hundreds overlap.
    for (const [place, index] of places.entries()) expect(Math.abs(place - index)).toBeLessThan(300);
    const heard = crowd.flatMap(({ seen }) => seen).map(({ text }) => text);
    expect(heard.filter((text) => /Changelly|very busy/.test(text))).toEqual([]);
  },
);

test("fifty callbacks a second about one order put off neither its news nor anything else", async () => {
  const { world, anna, order } = await startSold();
  const { changelly } = world;
  const reads = () => changelly.calls.filter(({ path }) => path === "/v1/orders").length;
  const second = async () => {
    for (let tenth = 0; tenth < 5; tenth += 1) {
      await Promise.all([changelly.sendCallback(order.orderId, { times: 10 }), sleep(200)]);
      if (alerted(anna).length > 0) return;
    }
  };
  changelly.callbacks.mode = "lost";
  // A read takes longer than it takes the next callback to come.
  changelly.fault({ path: "/v1/orders", reply: { delayMs: 150 } });
  const [before, began] = [reads(), performance.now()];
  await second();
  await second();
  await changelly.move(order.orderId, "hold");
  // Those of two seconds, however long a busy machine takes for them.
  await second();
  await second();
  expect(alerted(anna)).toEqual(["hold"]);
  expect(reads() - before).toBeLessThanOrEqual(2 + (performance.now() - began) / 500);
});

/** What one person may do: who does more is asked for patience, kindly, and never kept from their own orders. */
import { expect, test } from "vitest";
import { placements } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { MINUTE } from "../support/time.ts";

const HOUR = 60 * MINUTE;

test("who sends very much at once is asked for patience once, and at every press; orders can be read all the same", async () => {
  const { world, anna } = await start({ app: { fairUse: { updates: 4 } } });
  const { id: help } = await anna.types("/help", words("help-title"));
  for (let more = 0; more < 3; more++) await anna.types("/help", words("help-title"));
  await anna.types("/help", words("updates-too-many"));
  for (let more = 0; more < 3; more++) await anna.person.says("/help");
  await anna.settled();
  const said = (text: string) => anna.person.chat.filter((message) => message.text.includes(text)).length;
  expect([said(words("updates-too-many")), said(words("help-title"))]).toEqual([1, 4]);
  const press = await anna.person.taps(button("sell"), { messageId: help, nth: 0 });
  expect(press).toMatchObject({ answered: true, text: words("updates-too-many") });
  await anna.types("/orders", words("orders-none"));

  world.clock.ahead += 10_001;
  await anna.types("/sell", QUESTION.country);
});

test("who asks for very many prices waits a minute; agreeing to an order is not held up by it", async () => {
  const { world, anna } = await start({ app: { fairUse: { quotes: 3 } } });
  // What bitcoin brings at the moment is asked for everybody, and counts for nobody.
  const calls = () => world.changelly.calls.filter(({ query }) => query.includes("amountFrom=0.05&")).length;
  await anna.reaches("offers");
  await anna.presses(button("refresh"), QUESTION.offers);
  await anna.presses(BITCOIN.provider, QUESTION.offer);
  await anna.presses(BITCOIN.method, QUESTION.address);
  await anna.types(BITCOIN.address, QUESTION.recap);
  expect(calls()).toBe(3);
  await anna.changes("offers");
  const { screen } = await anna.presses(button("refresh"), words("failure-too-often"));
  expect(screen.text).not.toContain("Changelly");
  expect(calls()).toBe(3);

  world.clock.ahead += MINUTE + 1;
  await anna.presses(button("try-again"), QUESTION.offers);
  await anna.presses(button("refresh"), QUESTION.offers);
  await anna.presses(BITCOIN.provider, QUESTION.offer);
  await anna.presses(BITCOIN.method, QUESTION.recap);
  await anna.presses(button("confirm"), QUESTION.placed);
  expect(placements(world)).toHaveLength(1);
});

test("who has very many orders open places the next one when one of them has ended", async () => {
  const { world, anna } = await start({ app: { fairUse: { openOrders: 1 } } });
  await anna.reaches("placed");
  await anna.reaches("recap");
  const { screen } = await anna.presses(button("confirm"), words("remark-orders-open", { count: 1 }));
  expect(labels(screen)).toContain(button("confirm"));
  expect(placements(world)).toHaveLength(1);
  await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
  await anna.shows(words("status-complete"));
  await anna.presses(button("confirm"), QUESTION.placed, screen.id);
  expect(placements(world)).toHaveLength(2);
});

test("who has placed very many orders in a day places the next one later", async () => {
  const { world, anna } = await start({ app: { fairUse: { orders: 1 } } });
  await anna.reaches("placed");
  await anna.reaches("recap");
  await anna.presses(button("confirm"), words("remark-orders-today", { count: 1 }));
  expect(placements(world)).toHaveLength(1);
  world.clock.ahead += 24 * HOUR + MINUTE;
  await anna.types("/sell", words("away-question", {}));
  await anna.presses(button("continue-sale"), QUESTION.recap);
  await anna.presses(button("confirm"), QUESTION.placed);
  expect(placements(world)).toHaveLength(2);
});

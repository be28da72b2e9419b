/** Every line of the log that is about a sale names it: one id tells its whole story, in order, and nobody else's. */
import { expect, test } from "vitest";
import { advance, caughtUp, hears, loseNextOrder, placements, until } from "../support/bad-luck.ts";
import { change, QUESTION, query, seller, words } from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";
import { MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";

interface Line {
  level: string;
  msg: string;
  saleId?: string;
  orderId?: string;
  [field: string]: unknown;
}

const lines = ({ logLines }: World) => logLines.map((line) => JSON.parse(line) as Line);
/** What `grep <sale id>` finds. */
const grep = (world: World, id: string) =>
  world.logLines.filter((line) => line.includes(id)).map((line) => JSON.parse(line) as Line);

/** Expects that `story` holds these messages, in this order, whatever else stands between them. */
function expectInOrder(story: readonly Line[], messages: readonly string[]): void {
  const told = story.map(({ msg }) => msg);
  let from = 0;
  for (const message of messages) {
    const at = told.indexOf(message, from);
    expect(at, `“${message}” after line ${from} of\n${told.join("\n")}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}

test("one id tells a whole sale, from its first question to the last message about its order", async () => {
  const { world, anna } = await start();
  const boris = seller(world, world.person("en", "Boris"));
  const { changelly } = world;
  await anna.reaches("recap");

  // Her first consent comes to nothing; the answer to the second is lost, and what became of it is looked up.
  const order = { method: "POST", path: "/v1/sell/orders", times: 1 } as const;
  changelly.fault({ ...order, reply: { status: 400 } });
  await anna.answers("recap");
  await anna.shows(words("failure-rejected"));
  loseNextOrder(world);
  await anna.answers("recap");
  await until("the settled order", () => query(world.env, "select 1 from orders where phase = 'placed'")[0]);
  advance(world, MINUTE);
  await anna.shows(QUESTION.placed);

  // He sells beside her, and both orders are reminded of and move on at the same time.
  await boris.reaches("placed");
  advance(world, 16 * MINUTE);
  await until("the reminders", () => query(world.env, "select 1 from reminders where told = 1").length === 2);
  await caughtUp(world);
  for (const status of ["pending", "hold", "complete"] as const) {
    await Promise.all(changelly.orders.map(({ orderId }) => changelly.move(orderId, status)));
    // Theirs may be read one after the other.
    for (const one of [anna, boris]) await hears(world, one, status);
  }
  await until("the last messages", () => query(world.env, "select 1 from outbox").length === 0);

  const [refused, placed] = placements(world).map(({ externalOrderId }) => externalOrderId);
  const rows = query(world.env, `select sale_id, id from orders where user_id = '${anna.person.id}'`);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([refused, placed]));
  const [{ sale_id: saleId } = {}] = rows;
  const story = grep(world, String(saleId));
  expectInOrder(story, [
    "sale begun",
    "step of a sale shown",
    "Changelly call succeeded",
    "order agreed to",
    "order rejected by Changelly",
    "order agreed to",
    "order response lost",
    "order found at Changelly after a lost response",
    "order placed",
    "order card shown",
    "notice told",
    "reminder came due",
    "notice told",
    "callback received",
    "order status changed",
    "notice told",
    "callback received",
    "order status changed",
    "order card shown",
    "notice told",
    "callback received",
    "order status changed",
    "order card shown",
    "notice told",
  ]);
  expect(story.every((line) => line.saleId === saleId)).toBe(true);
  const told = story.flatMap(({ msg, from, to }) =>
    msg === "order status changed" ? [`${from} ${to}`] : [],
  );
  expect(told).toEqual(["created pending", "pending hold", "hold complete"]);

  // Nothing of hers is told without that id, and nothing of his with it.
  const hers = new Set([refused, placed]);
  const orderOf = ({ orderId }: Line) => orderId !== undefined && hers.has(orderId);
  expect(lines(world).filter((line) => orderOf(line) && line.saleId !== saleId)).toEqual([]);
  expect(story.filter((line) => line.orderId !== undefined && !orderOf(line))).toEqual([]);
  const his = query(world.env, `select sale_id from orders where user_id = '${boris.person.id}'`)[0];
  const hisStory = grep(world, String(his?.["sale_id"]));
  expect(hisStory.filter(({ msg }) => msg === "order status changed")).toHaveLength(3);
});

test("at info, a callback is one line for each order that it changed", async () => {
  const { world, anna, id, order } = await startSold({ env: { LOG_LEVEL: "info" } });
  const before = world.logLines.length;
  await world.changelly.move(order.orderId, "pending");
  await hears(world, anna, "pending");
  await world.changelly.sendCallback(order.orderId);
  await anna.settled();
  expect(lines(world).slice(before)).toEqual([
    expect.objectContaining({ msg: "order status changed", orderId: id, from: "created", to: "pending" }),
  ]);
});

test("an order of a release that kept no sale goes by its own id", async () => {
  const { world, anna, id, order } = await startSold();
  change(world.env, "update orders set sale_id = null");
  const before = world.logLines.length;
  await world.changelly.move(order.orderId, "pending");
  await hears(world, anna, "pending");
  // The card is seen before it is noted that it was shown.
  await until("the last line", () =>
    lines(world)
      .slice(before)
      .some(({ msg }) => msg === "notice told"),
  );
  const story = lines(world).slice(before);
  expectInOrder(story, ["callback received", "order status changed", "order card shown", "notice told"]);
  const named = story.filter(({ saleId, orderId }) => saleId !== undefined || orderId !== undefined);
  expect(named.map(({ saleId, orderId }) => [saleId, orderId])).toEqual(named.map(() => [id, id]));
});

/** What is said about those who buy the coins: on their cards, and in the policies behind the consent. */
import { describe, expect, test } from "vitest";
import { BITCOIN, change, QUESTION, query, seller, words } from "../support/sale.ts";
import { startSold } from "../support/start.ts";
import { startWorld } from "../support/world.ts";

describe("A provider's card", () => {
  test("says that the person has sold there before, once an order was complete", async () => {
    const { world, anna } = await startSold();
    await anna.reaches("offers");
    const { screen: before } = await anna.presses(BITCOIN.provider, QUESTION.offer);
    expect(before.text).not.toContain(words("offer-used"));
    await anna.types("/cancel", words("sale-cancelled"));
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
    await anna.shows(words("about-complete-amount", { provider: "MoonPay" }));
    const list = await anna.reaches("offers");
    expect(list.text.match(new RegExp(words("offer-sold-there"), "g"))).toHaveLength(1);
    await anna.presses(BITCOIN.provider, words("offer-used"));
  });

  test("says how fast half of the sales there were complete, once there are ten", async () => {
    const { world, anna } = await startSold();
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
    await anna.shows(words("about-complete-amount", { provider: "MoonPay" }));
    await world.app.stop();
    const columns = query(world.env, "select name from pragma_table_info('orders')").map(({ name }) =>
      String(name),
    );
    const copy = (number: number) =>
      columns.map((name) =>
        name === "id" ? `'copy-${number}'` : name === "status_at" ? "created_at + 1500000" : name,
      );
    for (let number = 1; number < 10; number += 1) {
      change(
        world.env,
        `insert into orders (${columns.join(",")}) select ${copy(number).join(",")} from orders limit 1`,
      );
    }
    await world.restart();
    const list = await anna.reaches("offers");
    expect(list.text).toContain(words("offer-usual", { time: "25 min" }));
    await anna.presses(BITCOIN.provider, words("offer-pace", { time: "25 min" }));
  });
});

test("the policies are linked to whatever their addresses hold", async () => {
  const TERMS_URL = 'https://example.com/t?x="y"&a=$&';
  const world = await startWorld({ env: { TERMS_URL } });
  const anna = seller(world, world.person());
  const recap = await anna.reaches("recap");
  const links = recap.entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
  expect(links.at(-1)).toBe(new URL(TERMS_URL).href);
});

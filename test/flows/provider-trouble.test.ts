/** What people hear of a provider that keeps failing while their order is with it. */
import { expect, test } from "vitest";
import { advance, caughtUp, hears } from "../support/bad-luck.ts";
import { BITCOIN, button, type Seller, seller, words } from "../support/sale.ts";
import { withOrder } from "../support/start.ts";
import { MINUTE } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

const NOT_SENT = words("about-trouble", { provider: "MoonPay", coin: "BTC on Bitcoin" });
const WITH_COINS = words("about-trouble-received", { provider: "MoonPay", received: "0.05\u00a0BTC" });

/** How often somebody was told. */
function tellings({ person }: Seller): number {
  return person.chat.filter(({ text }) => text.includes("has given nobody a price")).length;
}

/** Somebody asks for prices once in three minutes, this often, and whatever orders are due meanwhile are read. */
async function asking(world: World, asker: Seller, times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    advance(world, 3 * MINUTE);
    await caughtUp(world);
    await asker.presses(button("refresh"), "You would receive");
  }
  advance(world, 10 * MINUTE);
  await caughtUp(world);
}

test("people with an open order at a provider that keeps failing are told once, and nobody else is", async () => {
  const world = await startWorld();
  const { anna } = await withOrder(world);
  const { anna: ben, order: received } = await withOrder(world, "Ben");
  await world.changelly.move(received.orderId, "pending", { payinAmount: "0.05" });
  await hears(world, ben, "pending");
  const { anna: cleo, order: over } = await withOrder(world, "Cleo");
  await world.changelly.move(over.orderId, "expired");
  await hears(world, cleo, "expired");
  const moonpay = world.changelly.market.provider("moonpay");
  moonpay.error("unavailable");
  const dora = seller(world, world.person("en", "Dora"));
  await dora.reaches("placed", { ...BITCOIN, provider: /^Banxa/ });
  const asker = seller(world, world.person("en", "Emil"));
  await asker.reaches("offers");

  await asking(world, asker, 2);
  expect(tellings(anna)).toBe(0);
  await asking(world, asker, 2);
  await anna.person.waitFor("what to do", (chat) => chat.find(({ text }) => text.includes(NOT_SENT)));
  await ben.person.waitFor("what is known", (chat) => chat.find(({ text }) => text.includes(WITH_COINS)));

  await world.restart();
  await asking(world, asker, 6);
  for (const told of [anna, ben]) expect(tellings(told)).toBe(1);
  for (const other of [cleo, dora, asker]) expect(tellings(other)).toBe(0);
});

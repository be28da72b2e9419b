/** The desk's list of orders, and one order with everything that is known about it. */

import { expect, test } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import { type AdminWorld, anOwner, OWNER_ENV, startAdminWorld, textOf } from "../support/admins.ts";
import { startGatedWorld, until } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, query, RIPPLE, sample, words } from "../support/sale.ts";
import { visible } from "../support/screens.ts";
import { withOrder } from "../support/start.ts";
import { PATIENCE_MS } from "../support/time.ts";

/** Labels of the rows of a list: the buttons that name an order. */
function rows(message: { buttons: readonly (readonly { label: string }[])[] }): readonly string[] {
  return message.buttons.flat().flatMap(({ label }) => (label.includes(" → ") ? [label] : []));
}

/** An order that another program made with the same keys. */
function elsewhere(
  { changelly }: Pick<AdminWorld, "changelly">,
  more: Parameters<typeof changelly.seed>[0] = {},
) {
  return changelly.seed({
    externalOrderId: "shop-77",
    externalUserId: "customer-9",
    type: "buy",
    status: "hold",
    providerCode: "transak",
    currencyFrom: "EUR",
    currencyTo: "BTC",
    amountFrom: "120",
    refundAddress: null,
    ...more,
  });
}

// The list

test("an owner sees all orders, those made elsewhere with the same keys as well, and narrows them by buttons", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { order } = await withOrder(world);
  elsewhere(world);

  const all = await owner.types("/orders", "2 orders");
  expect(rows(all)).toHaveLength(2);
  expect(rows(all).filter((label) => label.endsWith("↗"))).toHaveLength(1);
  expect(all.text).toContain("made elsewhere");

  const held = await owner.presses("Hold", "Filter: status:hold");
  expect(rows(held.screen)).toEqual([expect.stringContaining("EUR → BTC")]);
  const none = await owner.presses("Failed", "Filter: status:failed");
  expect(none.screen.text).toContain("No order fits.");
  const open = await owner.presses("Open", "Filter: status:open");
  expect(rows(open.screen)).toHaveLength(2);
  await world.changelly.move(order.orderId, "complete");
  await owner.settled();
  const both = await owner.presses("Last 24 h", "Filter: status:open since:24h");
  await owner.presses("Open", "Filter: since:24h");
  expect(rows(both.screen).some((label) => label.includes("EUR → BTC"))).toBe(true);
  await owner.presses("Clear the filter", "2 orders");
});

test.each([
  ["0.123456789012345678", "0.1234567890… ETH → EUR"],
  ["123456789.123456789012345678", "123456789.12… ETH → EUR"],
])("an amount of %s gives way with its last digits, never its coin", async (amountFrom, shown) => {
  const world = await startAdminWorld();
  elsewhere(world, { amountFrom, currencyFrom: "ETH", currencyTo: "EUR", type: "sell" });
  const [row = ""] = rows(await world.owner.types("/orders", "One order"));
  expect(row).toContain(shown);
  expect(row.endsWith("↗")).toBe(true);
  expect([...row].length).toBeLessThanOrEqual(32);
});

test("a query line finds orders by status, provider, user, age, pair and id, in any order of its words", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { anna, order } = await withOrder(world);
  elsewhere(world);
  await owner.types("/orders", "2 orders");

  for (const line of [
    "status:created",
    "provider:MoonPay",
    `user:${anna.person.id}`,
    `user:${order.externalUserId}`,
    "pair:btc-eur",
    `id:${order.orderId.slice(0, 6)}`,
    `since:1h id:${order.externalOrderId.slice(0, 8)} provider:moonpay`,
  ]) {
    const list = await owner.types(`/orders ${line}`, `Filter: ${line}`);
    expect(rows(list), line).toEqual([expect.stringContaining("0.05 BTC → EUR · created")]);
  }
  await owner.types("/orders user:42", "No order fits.");
});

test("a word that is none is named, with an example of what would be understood", async () => {
  const { owner } = await startAdminWorld();

  for (const word of ["moonpay", "colour:red", "user:anna", "since:yesterday", "pair:btc", "status:"]) {
    const answer = await owner.types(`/orders status:hold ${word}`, "I do not understand");
    expect(answer.text).toContain(`“${word}”`);
    expect(answer.text).toContain("/orders status:hold");
  }
  await owner.types(`/orders id:${"a".repeat(500)}`, "I do not understand");
});

test("a filter button from before a restart says that it is forgotten, and shows all orders", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await withOrder(world);
  elsewhere(world);
  await owner.types("/orders", "2 orders");
  await owner.presses("Hold", "Filter: status:hold");
  await world.restart();

  const { toast, screen } = await owner.presses("Last 7 days", "2 orders");

  expect(toast).toContain("not remembered");
  expect(screen.text).not.toContain("Filter:");
});

test("an admin still has their own orders, and for everybody else /orders is what it was", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { anna } = await withOrder(world);

  await owner.types("/orders", "One order");
  await owner.presses("My own orders", "You have no orders yet.");
  await anna.types("/orders", "You have one order.");
});

test("when Changelly cannot be asked the list comes all the same and says so", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await withOrder(world);
  world.changelly.fault({ path: "/v1/orders", method: "GET", reply: { status: 401 } });

  const list = await owner.types("/orders", "One order");

  expect(list.text).toContain("Changelly could not be asked");
});

test("when Changelly is slow the list does not wait for it, and has what came late the next time", async () => {
  const world = await startGatedWorld({ env: OWNER_ENV, app: { changellyTimeoutMs: PATIENCE_MS } });
  const owner = anOwner(world);
  await owner.types("/start", "Sell crypto");
  elsewhere(world);
  const late = world.gate.hold("answer", ({ target }) => target.startsWith("/v1/orders"));

  await owner.types("/orders", "No order fits.");
  late.release();
  await until(
    "the late answer to be kept",
    () => query(world.env, "select id from foreign_orders").length > 0,
  );
  world.changelly.fault({ path: "/v1/orders", method: "GET", reply: { status: 401 } });
  await owner.presses("Last 7 days", "One order");
});

test("opening the list asks Changelly once, and after the first time only for what is new", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const asked = () => world.changelly.calls.filter(({ path }) => path === "/v1/orders");
  for (let index = 0; index < 130; index += 1) elsewhere(world, { externalOrderId: `shop-${index}` });

  await owner.types("/orders", "100 orders");
  await owner.types("/orders", "130 orders");
  expect(asked()).toHaveLength(2);
  elsewhere(world, { externalOrderId: "shop-new" });
  await owner.types("/orders", "131 orders");
  const [first, , third] = asked().map(({ query }) => new URLSearchParams(query).get("startDate") ?? "");
  expect(Date.parse(third ?? "") - Date.parse(first ?? "")).toBeGreaterThan(29 * 86_400_000);
});

// One order

test("an order is found by our id, by Changelly's, and by the beginning of either", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { order } = await withOrder(world);

  for (const id of [
    order.externalOrderId,
    order.orderId,
    order.externalOrderId.slice(0, 4),
    order.orderId.slice(0, 8).toUpperCase(),
  ]) {
    const card = await owner.types(`/order ${id}`, "Status: created");
    expect(card.text, id).toContain(`Order ${order.externalOrderId.slice(0, 8)} · 0.05 BTC`);
  }
  await owner.types("/order 0123456789ab", "There is no such order.");
  await owner.types("/order xy", "Which order?");
  await owner.types("/order", "Which order?");
});

test("an order made elsewhere is found by Changelly's id before any list was opened, and read afresh each time", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { orderId } = elsewhere(world);

  const card = await owner.types(`/order ${orderId}`, "Made elsewhere");
  expect(card.text).toContain("Status: hold");
  expect(card.text).toContain("customer-9");
  await world.changelly.move(orderId, "complete");
  await owner.presses("Look again", "Status: complete");
  const again = await owner.person.taps("Look again");
  expect(again).toMatchObject({ text: expect.stringContaining(words("toast-nothing-new")) });
});

test("the card has timeline, amounts, consent and ids; the address is masked until an owner asks for it", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { anna, order } = await withOrder(world);
  await world.changelly.move(order.orderId, "complete", { payinAmount: "0.05", payoutAmount: "4100.10" });
  await anna.shows("Complete");
  await owner.types("/orders", "One order");

  const { screen: card } = await owner.presses(/BTC → EUR/, "Status: complete");
  expect(card.text).toMatch(/· created\n.*· complete/);
  expect(card.text).toContain("arrived 0.05 BTC · paid out €4,100.10");
  expect(card.text).toMatch(/Consent: .* · policy \S+ · en/);
  expect(card.text).not.toContain(BITCOIN.address);
  expect(card.buttons.flat().length).toBeLessThan(15);
  const { screen: more } = await owner.presses("More…", "Status: complete");
  const copied = more.buttons.flat().flatMap((button) => (button.kind === "copy" ? [button.copyText] : []));
  expect(copied).toEqual([order.externalOrderId, order.orderId, String(anna.person.id)]);
  expect(card.text.length).toBeLessThan(600);

  const { screen: masked } = await owner.presses("Show consent", "Please check everything once more");
  expect(masked.text).not.toContain(BITCOIN.address);
  await owner.presses("Show the order", "Status: complete");
  await owner.presses("Show address", BITCOIN.address);
  await owner.presses("More…", "Status:");
  const { screen: consent } = await owner.presses("Show consent", "Please check everything once more");
  expect(consent.text).toContain(groupedAddress(BITCOIN.address));
  await owner.presses("Show the order", "Status: complete");
  await owner.presses("Back to the list", "One order");
  const id = order.externalOrderId;
  expect((await owner.types("/audit", `unmask · ${id.slice(0, 8)}`)).text).not.toContain(id.slice(0, 10));
});

test("the consent is what stood on the screen, the remark above it included", async () => {
  const world = await startAdminWorld();
  const anna = world.somebody();
  await anna.reaches("recap");
  const screen = await anna.types("hm", words("remark-expected-recap"));
  await anna.presses(button("confirm"), QUESTION.placed);

  const { owner } = world;
  await owner.types(`/order ${world.changelly.orders.at(-1)?.orderId}`, "Status: created");
  await owner.presses("Show address", BITCOIN.address);
  await owner.presses("More…", "Status:");
  const { screen: consent } = await owner.presses("Show consent", words("remark-expected-recap"));
  const agreed = screen.text.slice(screen.text.indexOf(words("remark-expected-recap")));
  expect(consent.text).toContain(visible(agreed));
});

test("the API's answer comes as a file: addresses, memo and link masked, and in full only after Show address", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const anna = world.somebody();
  const { address, memo } = sample("XRP");
  await anna.reaches("placed", RIPPLE);
  const order = world.changelly.orders.at(-1);
  const token = order?.redirectUrl.split("/").at(-1) ?? "";
  await owner.types(`/order ${order?.orderId}`, "Status: created");

  await owner.presses("More…", "Status:");
  await owner.person.taps("Get API answer", { nth: 0 });
  const masked = await owner.shows("Address and link are masked.");
  const hidden = textOf(masked);
  for (const secret of [address, memo, token]) expect(hidden).not.toContain(secret);
  expect(JSON.parse(hidden)).toMatchObject({
    orderId: order?.orderId,
    status: "created",
    providerCode: "moonpay",
  });

  await owner.presses("Back to the order", "Status: created");
  await owner.presses("Show address", address);
  await owner.presses("More…", "Status:");
  await owner.person.taps("Get API answer", { nth: 0 });
  const full = textOf(await owner.shows("nothing masked"));
  expect(JSON.parse(full)).toMatchObject({ refundAddress: address, redirectUrl: order?.redirectUrl });
});

test("when Changelly cannot give its answer the card says why, masked again", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const { order } = await withOrder(world);
  await owner.types(`/order ${order.orderId}`, "Status: created");
  await owner.presses("Show address", BITCOIN.address);
  world.changelly.fault({ path: "/v1/orders", reply: { status: 401 } });

  await owner.presses("More…", "Status:");
  const { screen } = await owner.presses("Get API answer", "could not be asked (unauthorized)");

  expect(screen.text).not.toContain(BITCOIN.address);
});

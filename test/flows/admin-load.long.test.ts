/** A desk with a month of business behind it: every screen stays two calls to Telegram and a moment of the store. */
import { expect, test } from "vitest";
import { callsOf, monthOfBusiness, startAdminWorld, textOf } from "../support/admins.ts";

const ORDERS = 10_000;

test("with 10,000 orders no screen of an admin takes more than two Bot API calls", async () => {
  const { env, ids } = await monthOfBusiness(ORDERS);
  const world = await startAdminWorld({ env });
  const { owner } = world;
  const costs: Record<string, number> = {};
  const screen = async (name: string, work: () => Promise<unknown>) => {
    costs[name] = (await callsOf(world, owner, work)).length;
  };
  const id = ids[5_000] ?? "";

  await screen("/orders", () => owner.types("/orders", "1,000+ orders: the newest 1,000 are listed."));
  await screen("next page", () => owner.presses(/Next/, "1,000+ orders"));
  await screen("first page", () => owner.presses(/Previous/, "1,000+ orders"));
  await screen("last page", async () => {
    await owner.presses(/Previous/, "1,000+ orders");
    const labels = owner.person.chat.flatMap(({ buttons }) => buttons.flat()).map(({ label }) => label);
    expect(labels).toContain("Page 125/125");
  });
  await screen("quick filter", () => owner.presses("Hold", "Filter: status:hold"));
  await screen("two words", () => owner.presses("Last 7 days", "since:7d"));
  await screen("clear", () => owner.presses("Clear the filter", "1,000+ orders"));
  await screen("query line", () => owner.types("/orders pair:xrp-eur provider:banxa", "Filter"));
  await screen("beginning of ids", () => owner.types(`/orders id:${id.slice(0, 2)}`, "Filter"));
  const shared = ids.map((one) => one.slice(0, 4)).find((start, at, all) => all.indexOf(start) !== at) ?? "";
  await screen("/order of several", () => owner.types(`/order ${shared}`, `Filter: id:${shared}`));
  await screen("/order", () => owner.types(`/order ${id}`, "Status:"));
  await screen("address", () => owner.presses("Show address", "rEb8TK3gBgk5auZkwc6sHnwrGVJH8D5000"));
  await screen("more", () => owner.presses("More…", "Status:"));
  await screen("consent", () => owner.presses("Show consent", "rEb8TK3gBgk5auZkwc6sHnwrGVJH8D5000"));
  await screen("card", () => owner.presses("Show the order", "Status:"));
  await screen("more", () => owner.presses("More…", "Status:"));
  await screen("API answer", () => owner.presses("Get API answer", "does not list this order"));
  await screen("/stats", () => owner.types("/stats 30d", "Last 30 days"));
  await screen("other span", async () => {
    await owner.person.taps("Last 24 h");
    await owner.shows("Last 24 hours");
  });
  await screen("/audit", () => owner.types("/audit", "Audit trail"));
  await screen("/admins", () => owner.types("/admins", "by configuration"));
  await screen("/help", async () => {
    const { text } = await owner.types("/help", "For admins");
    // What everybody's command of that name shows has a button in the list of all orders.
    expect(text.match(/^\/orders/gm)).toHaveLength(1);
  });
  await screen("/export", () => owner.types("/export", "Addresses are masked"));

  expect(Object.keys(costs)).toHaveLength(22);
  expect(Object.entries(costs).filter(([, calls]) => calls > 2)).toEqual([]);
});

test("the whole list is one file: every order once, newest first", async () => {
  const { env, ids } = await monthOfBusiness(ORDERS);
  const { owner } = await startAdminWorld({ env });

  const message = await owner.types("/export", "10,000 orders");

  const lines = textOf(message).trimEnd().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(",")[1])).toEqual(ids);
});

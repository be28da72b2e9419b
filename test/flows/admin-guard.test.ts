/** Who gets past the desk's door: nobody without a role, support only so far, and nobody without a trace. */

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import { ADMIN_COMMANDS } from "../../src/bot/admin/commands.ts";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { type AdminWorld, audited, buttonData, callsOf, startAdminWorld } from "../support/admins.ts";
import { BITCOIN, plant, QUESTION, type Seller } from "../support/sale.ts";

/** What the bot does about something, as Telegram sees it; only what names the message or the press is left out. */
async function reaction(world: AdminWorld, who: Seller, work: () => Promise<unknown>): Promise<unknown> {
  const calls = await callsOf(world, who, work);
  return calls.map(({ method, params, status }) => {
    const { message_id: _, callback_query_id: __, ...rest } = params;
    return { method, status, params: rest };
  });
}

/** A person sends a text and the bot is done with it. */
function sent(world: AdminWorld, who: Seller, text: string): Promise<unknown> {
  return reaction(world, who, () => who.person.says(text));
}

/** A person presses a button that carries `data`, on a message of their own chat, and the bot is done with it. */
async function pressed(world: AdminWorld, who: Seller, data: string): Promise<unknown> {
  await plant(world, who.person, "Copied", data);
  return reaction(world, who, () => who.person.taps("Copied"));
}

/** Everything an owner can press on all screens of the desk, with one order to look at. */
async function everyButton(world: AdminWorld): Promise<ReadonlyMap<string, string>> {
  const { owner } = world;
  const found = new Map<string, string>();
  const collect = async (screen: Promise<ChatMessage>) => {
    for (const { label, data } of buttonData(await screen)) {
      found.set(`${label} ${data.slice(0, 12)}`, data);
    }
  };
  const press = async (label: string | RegExp, then: string) => (await owner.presses(label, then)).screen;
  await collect(owner.types("/orders status:created", "Filter: status:created"));
  await collect(press(/BTC → EUR/, "Status: created"));
  await collect(press("Show address", BITCOIN.address));
  await collect(press("More…", "Status:"));
  await collect(press("Show consent", groupedAddress(BITCOIN.address)));
  await collect(owner.types("/stats", "Last 7 days"));
  await collect(owner.types("/block 42 rude", "Block 42?"));
  await collect(owner.types("/maintenance on", "Switch maintenance on?"));
  await collect(owner.types("/hide currency BTC", "Hide the currency BTC?"));
  await collect(owner.types("/role 42 owner", "Give 42"));
  await collect(owner.types("/export full", "in full?"));
  for (let index = 0; index < 9; index += 1) await owner.types("/maintenance off", "Sales are made again.");
  await collect(owner.types("/audit", "Audit trail"));
  return found;
}

test("for somebody without a role the commands of admins do not exist", async () => {
  const world = await startAdminWorld();
  const mallory = world.somebody("Mallory");
  const anna = world.somebody("Anna");
  await anna.reaches("placed");
  const [order] = world.changelly.orders;
  await mallory.types("/start", "Sell crypto");
  const before = audited(world);
  const unknown = await sent(world, mallory, "/nosuchcommand");

  const everybodys = ["orders", "help"];
  const own = ADMIN_COMMANDS.map(({ name }) => name).filter((name) => !everybodys.includes(name));
  for (const name of own) {
    for (const words of ["", ` ${order?.externalOrderId}`, " on", ` ${mallory.person.id} owner`, " full"]) {
      expect(await sent(world, mallory, `/${name}${words}`), `/${name}${words}`).toEqual(unknown);
    }
  }
  for (const name of everybodys) {
    const plain = await sent(world, mallory, `/${name}`);
    expect(await sent(world, mallory, `/${name} status:created`), name).toEqual(plain);
  }
  expect(audited(world)).toEqual(before);
  const told = mallory.person.chat.filter(({ from }) => from === "bot").map(({ text }) => text);
  expect(told.join("\n")).not.toContain(order?.externalOrderId.slice(0, 8));
});

test("an admin's buttons in somebody else's chat do what a button of no meaning does", async () => {
  const world = await startAdminWorld();
  await world.somebody("Anna").reaches("placed");
  const mallory = world.somebody("Mallory");
  await mallory.types("/start", "Sell crypto");
  const buttons = await everyButton(world);
  expect(buttons.size).toBeGreaterThan(30);
  const before = audited(world);

  const outside = await pressed(world, mallory, "nothing:of:ours");
  for (const [name, data] of buttons) {
    // Everybody has their own orders and the start of a sale.
    if (/^[ohb]\b/.test(data)) continue;
    expect(await pressed(world, mallory, data), name).toEqual(outside);
  }

  await mallory.reaches("amount");
  const midway = await pressed(world, mallory, "nothing:of:ours");
  for (const [name, data] of [...buttons].filter(([, pressing]) => pressing.startsWith("d:")).slice(0, 10)) {
    expect(await pressed(world, mallory, data), name).toEqual(midway);
  }
  await mallory.types("0.05", QUESTION.offers);

  expect(audited(world)).toEqual(before);
  expect(mallory.person.transcript()).not.toContain(BITCOIN.address);
});

test("somebody who guesses the id of an order learns nothing, not even that it exists", async () => {
  const world = await startAdminWorld();
  await world.somebody("Anna").reaches("placed");
  const [order] = world.changelly.orders;
  const mallory = world.somebody("Mallory");
  await mallory.types("/start", "Sell crypto");

  for (const id of [order?.externalOrderId ?? "", order?.orderId ?? ""]) {
    for (const action of ["c:", "d:order::0:", "d:reveal::0:", "d:raw-full::0:", "x:hold:"]) {
      const nobodys = await pressed(world, mallory, `${action}${randomUUID()}`);
      expect(await pressed(world, mallory, `${action}${id}`), action).toEqual(nobodys);
    }
  }
  expect(order?.status).toBe("created");
});

test("support looks, and can neither export nor unmask, block, switch, give roles or read the audit trail", async () => {
  const world = await startAdminWorld();
  await world.somebody("Anna").reaches("placed");
  const support = await world.admin("support", 500_002);
  await support.types("/start", "Sell crypto");
  const buttons = await everyButton(world);
  const before = audited(world);

  for (const { name, action } of ADMIN_COMMANDS) {
    if (action === "view" || action === "sandbox") continue;
    for (const words of ["", " on", " 42 rude", " currency BTC", " 42 owner", " full"]) {
      await support.types(`/${name}${words}`, "Only owners may do this.");
    }
  }
  for (const [name, data] of buttons) {
    if (!/^d:(reveal|consent-full|raw-full|audit|yes)/.test(data)) continue;
    await plant(world, support.person, name, data);
    expect(await support.person.taps(name), name).toMatchObject({
      text: expect.stringMatching(/Only owners may do this|not valid any more/),
    });
    await support.settled();
  }

  await support.types("/orders", "One order");
  const { screen: card } = await support.presses(/BTC → EUR/, "Status: created");
  expect(card.buttons.flat().some(({ label }) => label === "Show address")).toBe(false);
  await support.presses("More…", "Status:");
  await support.presses("Show consent", "The address is masked here.");
  await support.presses("Show the order", "Status: created");
  await support.presses("More…", "Status:");
  await support.person.taps("Get API answer");
  await support.shows("Address and link are masked.");
  await support.types("/stats", "Last 7 days");
  await support.types("/admins", "500002 · support");

  expect(support.person.transcript()).not.toContain(BITCOIN.address);
  expect(audited(world)).toEqual(before);
});

test("a role that is taken or lowered ends at once, for open questions and old buttons as well", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const other = await world.admin("owner", 500_002);
  await other.types("/start", "Sell crypto");
  const question = await other.types("/maintenance on", "Switch maintenance on?");

  await owner.types("/role 500002 support", "Give 500002");
  await owner.presses("Change the role", "500002: support");
  await other.presses("Switch it on", "Only owners may do this.", question.id);

  const list = await other.types("/orders", "No order fits.");
  await owner.types("/role 500002 none", "Take the role");
  await owner.presses("Change the role", "500002: no role");
  const stranger = world.somebody("Stranger");
  await stranger.types("/start", "Sell crypto");
  const data = buttonData(list)[0]?.data ?? "";
  const nothing = await pressed(world, stranger, "nothing:of:ours");
  expect(withoutChat(await pressed(world, other, data))).toEqual(withoutChat(nothing));
  await other.types("/stats", "I do not know this command.");
});

/** A reaction without the chat it took place in. */
function withoutChat(seen: unknown): unknown {
  return JSON.parse(JSON.stringify(seen).replaceAll(/"chat_id":"?\d+"?/g, '"chat_id":0'));
}

test("every action leaves exactly one line in the audit trail, and looking leaves none", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await world.somebody("Anna").reaches("placed");
  const id = world.changelly.orders[0]?.externalOrderId ?? "";
  const trail: { action: string; subject: string | null }[] = [];
  const leaves = async (action: string, subject: string | null, work: () => Promise<unknown>) => {
    await work();
    await owner.settled();
    trail.push({ action, subject });
    expect(audited(world), `${action} ${subject}`).toEqual(trail);
  };
  const confirmed = (text: string, ask: string, yes: string, then: string) => async () => {
    await owner.types(text, ask);
    await owner.presses(yes, then);
  };

  // Looking.
  await owner.types("/orders status:open", "One order");
  await owner.presses("Last 7 days", "since:7d");
  await owner.presses(/BTC → EUR/, "Status: created");
  await owner.presses("More…", "Status:");
  await owner.presses("Show consent", "The address is masked here.");
  await owner.presses("Show the order", "Status: created");
  await owner.presses("More…", "Status:");
  await owner.person.taps("Get API answer");
  await owner.shows("Address and link are masked.");
  await owner.types("/stats", "Last 7 days");
  await owner.types("/audit", "Nothing was done yet.");
  await owner.types("/admins", "Admins");
  await owner.types("/unblock 42", "is not blocked");
  await owner.types("/maintenance on", "Switch maintenance on?");
  await owner.presses("Cancel", "Nothing was done.");
  expect(audited(world)).toEqual([]);

  await owner.types(`/order ${id}`, "Status: created");
  await leaves("unmask", id, () => owner.presses("Show address", BITCOIN.address));
  await owner.presses("More…", "Status:");
  await leaves("unmask", id, () => owner.presses("Show consent", groupedAddress(BITCOIN.address)));
  await owner.types(`/order ${id}`, "Status: created");
  await leaves("unmask", id, () => owner.presses("Show address", BITCOIN.address));
  await leaves("unmask", id, async () => {
    await owner.presses("More…", "Status:");
    await owner.person.taps("Get API answer");
    await owner.shows("nothing masked");
  });
  await leaves("export", null, () => owner.types("/export", "Addresses are masked"));
  await leaves("export", null, async () => {
    await owner.types("/export full", "in full?");
    await owner.person.taps("Export in full");
    await owner.shows("with its address in full");
  });
  await leaves("block", "42", confirmed("/block 42 rude", "Block 42?", "Block this person", "is blocked"));
  await leaves("unblock", "42", () => owner.types("/unblock 42", "may use the bot again"));
  await leaves("maintenance", null, confirmed("/maintenance on", "Switch", "Switch it on", "is on"));
  await leaves("maintenance", null, () => owner.types("/maintenance off", "Sales are made again."));
  await leaves("hide", "BTC", confirmed("/hide currency BTC", "Hide", "Hide it", "BTC is hidden"));
  await leaves("hide", "BTC", () => owner.types("/show currency BTC", "is shown again"));
  await leaves("role", "42", confirmed("/role 42 support", "Give", "Change the role", "42: support"));

  const told = await owner.types("/audit", `Audit trail: ${trail.length} lines`);
  expect(told.text).toContain("you · role · 42 · support");
  expect(told.text).toContain("hide · BTC · currency shown");
});

test("a blocked person's id in a group, and an admin's command there, get nothing of the desk", async () => {
  const world = await startAdminWorld();
  const { owner, telegram } = world;
  const group = owner.person.group("Office");
  await group.says(`/stats@${telegram.bot.username}`);
  await group.says(`/orders@${telegram.bot.username}`);

  await group.sees("Selling is a private matter");
  await owner.settled();

  expect(group.transcript()).not.toMatch(/orders, newest first|Last 7 days/);
});

/** A person has their data deleted: what they are told, what goes, what stays until it is over, and how they start anew. */
import { describe, expect, test, vi } from "vitest";
import { rawBytes } from "../storage/sales.ts";
import { OWNER_ENV } from "../support/admins.ts";
import { startGatedWorld } from "../support/bad-luck.ts";
import {
  BITCOIN,
  button,
  LANGUAGES,
  QUESTION,
  query,
  RIPPLE,
  type Seller,
  seller,
  words,
} from "../support/sale.ts";
import { start } from "../support/start.ts";
import { MINUTE, PATIENCE_MS } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

const ASKED = words("erase-question");
const DONE = words("erase-done");
const TABLES = ["users", "drafts", "addresses", "orders", "order_history", "outbox", "conversations"];

/** Tables in which there is something, with how many rows. */
function rowsLeft({ env }: World): Record<string, number> {
  return Object.fromEntries(
    TABLES.map((table) => [table, query(env, `select 1 from ${table}`).length] as const).filter(
      ([, rows]) => rows > 0,
    ),
  );
}

/** Places an order and brings it to its end; the person is told. */
async function sells(world: World, anna: Seller, plan = BITCOIN): Promise<void> {
  await anna.reaches("placed", plan);
  const order = world.changelly.orders.at(-1);
  await world.changelly.move(order?.orderId ?? "", "complete");
  await anna.shows(words("status-complete"));
  await told(world);
}

/** Waits until no notice is owed any more. */
async function told({ env }: World): Promise<void> {
  await vi.waitUntil(() => query(env, "select 1 from outbox").length === 0, { timeout: PATIENCE_MS });
}

describe("/deletemydata", () => {
  test("says what goes and what stays, and does nothing until it is confirmed", async () => {
    const { world, anna } = await start();
    await sells(world, anna);
    const before = rowsLeft(world);
    const question = await anna.types("/deletemydata", ASKED);
    const [confirm] = question.buttons.flat();
    expect(confirm).toMatchObject({ label: button("erase-now"), style: "danger" });
    await anna.presses(button("erase-not"), words("settings-title"));
    expect(rowsLeft(world)).toEqual(before);
  });

  test("leaves no trace of the person and their order in any byte of the store's files", async () => {
    const world = await startWorld({ env: OWNER_ENV });
    const profile = { id: 7_300_450_011, firstName: "Anna", languageCode: "en" };
    const anna = seller(world, world.telegram.person(profile));
    await sells(world, anna);
    const order = world.changelly.orders.at(-1);
    await world.changelly.move(order?.orderId ?? "", "failed");
    await anna.types("/sell", QUESTION.country);
    await anna.types("/deletemydata", ASKED);
    const traces = [
      String(profile.id),
      order?.externalOrderId ?? "?",
      order?.orderId ?? "?",
      order?.externalUserId ?? "?",
    ];
    const among = (texts: readonly string[]) => {
      const bytes = rawBytes(`${world.env["DATA_DIR"]}/sell-bot.sqlite`);
      return texts.filter((text) => bytes.includes(text));
    };
    const found = () => among(traces);
    // What people type and where they are led is never there to be read.
    expect(among([BITCOIN.address, order?.redirectUrl ?? "?", "Anna"])).toEqual([]);
    expect(found()).toEqual(traces);
    await anna.presses(button("erase-now"), DONE);
    await vi.waitUntil(() => found().length === 0, { timeout: PATIENCE_MS, interval: 50 });
    // Nor once the store was closed, and its log with it.
    await world.restart();
    expect(found()).toEqual([]);
  });

  test("deletes everything when nothing goes on, and the person can start anew", async () => {
    const { world, anna } = await start();
    await sells(world, anna);
    await anna.types("/orders", words("orders-title", { count: 1 }));
    await anna.presses(/Complete/, words("card-provider"));
    await anna.asks(button("address-save"), words("saved-now", { name: "Wallet 1", address: "¦" }));
    const amount = await anna.reaches("amount", RIPPLE);
    await anna.types("/deletemydata", ASKED);
    const { screen } = await anna.presses(button("erase-now"), DONE);
    expect(screen.text).toContain(words("erase-chat"));
    expect(screen.text).not.toContain(words("erase-left", { count: 1 }));
    expect(rowsLeft(world)).toEqual({});

    // Nothing is under way any more: neither a text nor a button of the old sale leads anywhere.
    await anna.types("0.05", words("stray-text"));
    await anna.person.taps(button("back"), { nth: 0, messageId: amount.id });
    await anna.settled();
    expect(anna.person.chat.find(({ id }) => id === amount.id)?.text).not.toContain(QUESTION.crypto);
    await anna.types("/orders", words("orders-none"));
    const settings = await anna.types("/settings", words("settings-country-none"));
    expect(settings.text).toContain(words("settings-addresses", { count: 0 }));
    await anna.reaches("placed");
    expect(world.changelly.orders).toHaveLength(2);
  });

  test("deletes a refunded order, and takes what is heard of it afterwards for a stranger's", async () => {
    const world = await startGatedWorld();
    const anna = seller(world, world.person());
    await anna.reaches("placed");
    const { orderId } = world.changelly.orders[0] ?? { orderId: "" };
    await world.changelly.move(orderId, "refunded");
    await anna.shows(words("status-refunded"));
    await told(world);
    // It is being read while it is deleted.
    const held = world.gate.hold("answer", ({ target }) => target.startsWith("/v1/orders?orderId"));
    await world.changelly.move(orderId, "complete");
    await held.arrived;
    await anna.types("/deletemydata", ASKED);
    const { screen } = await anna.presses(button("erase-now"), DONE);
    expect(screen.text).not.toContain(words("erase-left", { count: 1 }));
    held.release();
    const [late] = await world.changelly.sendCallback(orderId);
    expect(late?.responseStatus).toBe(200);
    await world.restart();
    expect(rowsLeft(world)).toEqual({});
    expect(world.logLines.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
  });

  test("keeps an order that goes on until its end is told, and lets it go with the next daily run", async () => {
    const { world, anna } = await start();
    await sells(world, anna);
    await anna.reaches("placed", RIPPLE);
    const order = world.changelly.orders.at(-1);
    await anna.types("/deletemydata", ASKED);
    const { screen } = await anna.presses(button("erase-now"), DONE);
    expect(screen.text).toContain(words("erase-left", { count: 1 }));
    expect(rowsLeft(world)).toMatchObject({ users: 1, orders: 1 });
    expect(query(world.env, "select country, state, fiat, locale_chosen from users")).toEqual([
      { country: null, state: null, fiat: null, locale_chosen: 0 },
    ]);

    await world.changelly.move(order?.orderId ?? "", "complete");
    await anna.shows(words("status-complete"));
    await told(world);
    await world.restart();
    await vi.waitUntil(() => Object.keys(rowsLeft(world)).length === 0, { timeout: PATIENCE_MS });
  });

  test("of somebody who comes back leaves alone what is new", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed", RIPPLE);
    const order = world.changelly.orders.at(-1);
    await anna.types("/deletemydata", ASKED);
    await anna.presses(button("erase-now"), DONE);
    world.clock.ahead = 1_000;
    await sells(world, anna);
    await world.changelly.move(order?.orderId ?? "", "complete");
    await vi.waitUntil(
      () => query(world.env, "select 1 from orders where status = 'complete'").length === 2,
      { timeout: PATIENCE_MS },
    );
    await told(world);
    await world.restart();
    await vi.waitUntil(() => query(world.env, "select 1 from orders").length === 1, { timeout: PATIENCE_MS });
    expect(query(world.env, "select currency_from, country from orders")).toEqual([
      { currency_from: "BTC", country: "DE" },
    ]);
    expect(query(world.env, "select country from users")).toEqual([{ country: "DE" }]);
  });

  test("asks again when its button is found much later", async () => {
    const { world, anna } = await start();
    await anna.types("/deletemydata", ASKED);
    world.clock.ahead = 11 * MINUTE;
    await anna.person.taps(button("erase-now"));
    await anna.settled();
    expect(rowsLeft(world)).toMatchObject({ users: 1 });
    expect(anna.person.last().text).toContain(ASKED);
    await anna.presses(button("erase-now"), DONE);
    expect(rowsLeft(world)).toEqual({});
  });

  test("pressed twice does no harm", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    await anna.types("/deletemydata", ASKED);
    world.telegram.duplicateUpdates(1);
    await Promise.all([anna.person.taps(button("erase-now")), anna.person.taps(button("erase-now"))]);
    await anna.shows(DONE);
    await anna.settled();
    expect(query(world.env, "select 1 from drafts")).toEqual([]);
  });

  test("touches nobody else", async () => {
    const { world, anna } = await start();
    const boris = seller(world, world.person("en", "Boris"));
    await boris.reaches("amount");
    await anna.reaches("amount");
    await anna.types("/deletemydata", ASKED);
    await anna.presses(button("erase-now"), DONE);
    await boris.answers("amount");
    await boris.shows(QUESTION.offers);
    expect(query(world.env, "select id from users")).toEqual([{ id: String(boris.person.id) }]);
  });

  test("is not in the menu, and can be reached from /privacy and /settings", async () => {
    const { world, anna } = await start();
    await anna.types("/privacy", words("privacy", { days: 365 }));
    await anna.presses(button("erase"), ASKED);
    await anna.presses(button("erase-not"), words("settings-title"));
    await anna.presses(button("erase"), ASKED);
    await vi.waitUntil(() => world.telegram.profile.commands.length > 0);
    const menu = world.telegram.profile.commandsFor({ id: anna.person.id, languageCode: "en" });
    expect(menu.map(({ command }) => command)).toContain("settings");
    expect(menu.map(({ command }) => command)).not.toContain("deletemydata");
  });

  test("speaks the person's language to the end", async () => {
    const { anna } = await start({ language: "ru" });
    const ru = LANGUAGES.translator("ru");
    await anna.types("/deletemydata", words("erase-question", {}, ru));
    await anna.presses(ru.plain("button-erase-now"), words("erase-done", {}, ru));
  });
});

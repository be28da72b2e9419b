/** A person has their data deleted: what they are told, what goes, what stays until it is over, and how they start anew. */
import { describe, expect, test, vi } from "vitest";
import { rawBytes } from "../storage/sales.ts";
import { OWNER_ENV } from "../support/admins.ts";
import { startGatedWorld } from "../support/bad-luck.ts";
import {
  BITCOIN,
  button,
  change,
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

/** Which of these texts are in the store's files, whichever way they are written there. */
function foundIn({ env }: World, texts: readonly string[]): readonly string[] {
  const bytes = rawBytes(`${env["DATA_DIR"]}/sell-bot.sqlite`);
  const forms = (text: string) => {
    const plain = Buffer.from(text);
    const utf16 = Buffer.from(text, "utf16le");
    const hex = plain.toString("hex");
    return [plain, utf16, Buffer.from(utf16).swap16(), hex, hex.toUpperCase()];
  };
  return texts.filter((text) => forms(text).some((form) => bytes.includes(form)));
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
    const id = 7_300_450_011;
    const anna = seller(
      world,
      world.telegram.person({ id, firstName: "Wilhelmina", username: "wilhelmina_f", languageCode: "en" }),
    );
    const plan = { ...RIPPLE, memo: "4042322160" };
    const typed = "a text that she typed by mistake";
    const name = "Grandma's wallet";
    // What people type and where they are led is never there to be read, in use or closed.
    const secrets = [plan.address, plan.memo, typed, name, "Wilhelmina", "wilhelmina_f"];
    const readable = () => foundIn(world, secrets);

    await anna.reaches("address", plan);
    await anna.types(typed, words("remark-address-wrong"));
    await anna.goesOnTo("placed", plan);
    const order = world.changelly.orders.at(-1);
    const { orderId = "?", externalOrderId, externalUserId = "?", redirectUrl = "?" } = order ?? {};
    secrets.push(redirectUrl, redirectUrl.split("/").at(-1) ?? "?");
    await anna.presses(button("order"), words("about-created"));
    await anna.asks(button("address-save"), words("saved-name-question", { count: 24 }));
    await anna.types(name, "Grandma");
    await world.changelly.move(orderId, "failed");
    await anna.shows(words("status-failed"));
    await told(world);
    await anna.types("/watch 0.5 eth 3017.53 eur", words("watch-set"));
    await anna.types("/sell", QUESTION.country);
    // A draft that does not open is set aside, in her name.
    change(world.env, "pragma secure_delete = on; update drafts set body = x'04'");
    await anna.types("/sell", QUESTION.country);
    expect(query(world.env, "select user_id from quarantine")).toEqual([{ user_id: String(id) }]);
    await anna.types("/deletemydata", ASKED);

    const traces = [String(id), externalOrderId ?? "?", orderId, externalUserId, "3017.53"];
    expect([readable(), foundIn(world, traces)]).toEqual([[], traces]);
    await world.restart({}, async () => expect([readable(), foundIn(world, traces)]).toEqual([[], traces]));
    await anna.presses(button("erase-now"), DONE);
    const found = () => foundIn(world, [...traces, ...secrets]);
    await vi.waitUntil(() => found().length === 0, { timeout: PATIENCE_MS, interval: 50 });
    // Nor once the store was closed, and its log with it.
    await world.restart({}, async () => expect(found()).toEqual([]));
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
    expect(world.logLines.filter((line) => /"level":"(?:error|fatal)"/.test(line))).toEqual([]);
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

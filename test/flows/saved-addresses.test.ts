import { describe, expect, test } from "vitest";
import { groupedAddress, maskedAddress } from "../../src/bot/address.ts";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import {
  BITCOIN,
  button,
  change,
  LANGUAGES,
  plant,
  QUESTION,
  query,
  RIPPLE,
  type Seller,
  seller,
  TETHER,
  words,
} from "../support/sale.ts";
import { labels, visible } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

const CARD = words("saved-check");
const ASKED = words("saved-name-question", { count: 24 });
const REMOVE = words("saved-remove", { name: "Tron wallet", address: "¦" });
const EN = LANGUAGES.translator("en");

/** Places an order and opens its card. */
async function opensCard(anna: Seller, plan = BITCOIN): Promise<ChatMessage> {
  await anna.reaches("placed", plan);
  const { screen } = await anna.presses(button("order"), words("about-created"));
  return screen;
}

/** Places an order and saves its refund address; the name is being asked for then. */
async function saves(anna: Seller, plan = BITCOIN): Promise<ChatMessage> {
  await opensCard(anna, plan);
  return (await anna.asks(button("address-save"), ASKED)).screen;
}

/** Stored addresses, as far as they can be read. */
function stored({ env }: World): readonly Record<string, unknown>[] {
  return query(env, "select * from addresses order by created_at, id");
}

function asked({ env }: World): unknown {
  return query(env, "select asked from users")[0]?.["asked"];
}

/** Our ids of all orders, oldest first. */
function ids(world: World): string[] {
  return query(world.env, "select id from orders order by created_at").map(({ id }) => String(id));
}

describe("Saving", () => {
  test("an order's refund address keeps it under a name of its own, and asks for a better one", async () => {
    const { world, anna } = await start();
    await opensCard(anna);
    const { toast, screen } = await anna.asks(button("address-save"), ASKED);
    expect(toast).toBe(EN.plain("toast-address-saved"));
    expect(screen.text).toContain("Saved as “Wallet 1”");
    expect(screen.text).toContain(maskedAddress(BITCOIN.address));
    expect(stored(world)).toMatchObject([{ ticker: "BTC", coin: "BTC", user_id: String(anna.person.id) }]);

    const named = await anna.types("  My   cold\nwallet ", CARD);
    expect(named.text).toContain("My cold wallet");
    expect(asked(world)).toBeNull();
    // The next text is nobody's name.
    await anna.types("hello", words("stray-text"));
    const list = await anna.types("/settings", words("settings-addresses", { count: 1 }));
    expect(list.text).toContain("1");
  });

  test("keeps the memo with it, and what it shows is the whole address in groups", async () => {
    const { anna } = await start();
    await saves(anna, RIPPLE);
    const { screen } = await anna.presses(button("address-keep-name"), CARD);
    expect(visible(screen.text)).toContain(groupedAddress(RIPPLE.address));
    const bold = screen.entities
      .filter(({ type }) => type === "bold")
      .map(({ offset, length }) => screen.text.slice(offset, offset + length).replaceAll(" ", ""));
    expect(bold.slice(1)).toEqual(["Wallet1", RIPPLE.address.slice(0, 4), RIPPLE.address.slice(-4)]);
    expect(screen.text).toContain(RIPPLE.memo);
    expect(await anna.person.taps(button("address-copy"))).toMatchObject({
      kind: "copy",
      text: RIPPLE.address,
    });
  });

  test("an earlier message that is changed meanwhile does not take the question for its name back", async () => {
    const { anna } = await start();
    await saves(anna);
    const typed = anna.person.chat.find(({ from, text }) => from !== "bot" && text === BITCOIN.address);
    await anna.person.edits(typed?.id ?? 0, `${BITCOIN.address} `);
    await anna.settled();
    const named = await anna.types("Ledger", CARD);
    expect(named.text).toContain("Ledger");
  });

  test("the same address twice keeps one, and its button is gone from the card", async () => {
    const { world, anna } = await start();
    const card = await opensCard(anna);
    expect(labels(card)).toContain(button("address-save"));
    await anna.asks(button("address-save"), ASKED);
    const { screen } = await anna.presses(button("order"), words("about-created"));
    expect(labels(screen)).not.toContain(button("address-save"));

    const [id] = ids(world);
    await plant(world, anna.person, "Once more", `c:${id}:save`);
    const { toast } = await anna.presses("Once more", CARD);
    expect(toast).toBe(EN.plain("toast-address-known"));
    const again = await opensCard(anna);
    expect(labels(again)).not.toContain(button("address-save"));
    expect(stored(world)).toHaveLength(1);
  });

  test("the same address with another tag is another wallet", async () => {
    const { world, anna } = await start();
    await saves(anna, RIPPLE);
    await saves(anna, { ...RIPPLE, memo: "777" });
    expect(stored(world)).toHaveLength(2);
  });

  test("gives every address the next name that is free", async () => {
    const { anna } = await start();
    await saves(anna);
    await anna.types("Cold", CARD);
    await anna.presses(button("addresses"), words("saved-title", { count: 1 }));
    expect((await saves(anna, RIPPLE)).text).toContain("“Wallet 1”");
    expect((await saves(anna, TETHER)).text).toContain("“Wallet 2”");
  });

  test("names it in the person's language", async () => {
    const { anna } = await start({ language: "ru" });
    const ru = LANGUAGES.translator("ru");
    await anna.reaches("placed");
    await anna.presses(ru.plain("button-order"), words("about-created", {}, ru));
    await anna.asks(ru.plain("button-address-save"), "«Кошелёк 1»");
  });

  test("of somebody else's order, or one that is not there, says the same", async () => {
    const { world, anna } = await start();
    await opensCard(anna);
    const [id] = ids(world);
    const eve = seller(world, world.person("en", "Eve"));
    await eve.types("/start", words("welcome"));
    await plant(world, eve.person, "Hers", `c:${id}:save`);
    const hers = await eve.presses("Hers", words("order-unknown"));
    await plant(world, eve.person, "None", "c:00000000-0000-4000-8000-000000000000:save");
    const none = await eve.presses("None", words("order-unknown"));
    expect(hers.screen.text).toBe(none.screen.text);
    expect(stored(world)).toEqual([]);
  });

  test("stops kindly at as many as one person may keep", async () => {
    const { world, anna } = await start({ app: { fairUse: { savedAddresses: 20 } } });
    await opensCard(anna);
    const [id] = ids(world);
    for (let count = 1; count <= 21; count += 1) {
      // The same address is another one under another ticker.
      change(world.env, `update orders set currency_from = 'COIN${count}'`);
      await plant(world, anna.person, `Save ${count}`, `c:${id}:save`);
      await anna.presses(`Save ${count}`, count <= 20 ? ASKED : words("saved-full", { count: 20 }));
    }
    expect(stored(world)).toHaveLength(20);
    // The list has pages, and shows every address once.
    await anna.presses(button("addresses"), words("saved-title", { count: 20 }));
    const seen: string[] = [];
    for (const page of [1, 2, 3, 4]) {
      const message = anna.person.last();
      expect(labels(message)).toContain(button("page", { page, pages: 4 }));
      expect(message.text.length).toBeLessThanOrEqual(600);
      seen.push(...labels(message).filter((label) => label.includes(" · ")));
      await anna.presses(button("next"), words("saved-title", { count: 20 }));
    }
    expect(new Set(seen).size).toBe(20);
  });
});

describe("The question for a name", () => {
  test.each([
    ["nothing that can be seen", "\u200b\u200b \u2060"],
    ["more than 24 characters", "x".repeat(25)],
    ["an address", BITCOIN.address],
  ])("refuses %s kindly, and asks again", async (_, name) => {
    const { anna } = await start();
    await saves(anna);
    await anna.types(name, words("saved-name-length", { count: 24 }));
    expect((await anna.types("Кошелёк №1 👛", CARD)).text).toContain("Кошелёк №1 👛");
  });

  test("takes 24 characters, without those that can not be seen", async () => {
    const { anna } = await start();
    await saves(anna);
    const name = "x".repeat(24);
    expect((await anna.types(`\u202e${name}\u0007`, CARD)).text).toContain(name);
  });

  test.each([
    ["a command", (anna: Seller) => anna.types("/help", words("help-title"))],
    ["a command we do not have", (anna: Seller) => anna.types("/foo", words("stray-command"))],
    ["a press", (anna: Seller) => anna.presses(button("order"), words("about-created"))],
    ["keeping the name", (anna: Seller) => anna.presses(button("address-keep-name"), CARD)],
  ])("is taken back by %s", async (_, act) => {
    const { world, anna } = await start();
    await saves(anna);
    expect(asked(world)).toMatch(/^address-name:/);
    await act(anna);
    expect(asked(world)).toBeNull();
    await anna.types("hello", words("stray-text"));
    expect(stored(world)).toHaveLength(1);
  });

  test("is taken back by a picture, and by a wallet's secret, which is removed", async () => {
    const { world, anna } = await start();
    await saves(anna);
    await anna.person.sends("photo");
    await anna.shows(words("stray-media"));
    await anna.settled();
    expect(asked(world)).toBeNull();

    await anna.types("/settings", words("settings-title"));
    await anna.presses(button("addresses"), words("saved-title", { count: 1 }));
    await anna.presses(/^Wallet 1/, CARD);
    await anna.presses(button("address-rename"), ASKED);
    const secret = "zoo ".repeat(12).trim();
    const { id } = await anna.person.says(secret);
    await anna.shows(words("secret-advice"));
    await anna.settled();
    expect(anna.person.chat.find((message) => message.id === id)).toBeUndefined();
    expect(asked(world)).toBeNull();
  });

  test("of a sale that stands lower gets its answer: the name is asked for below it", async () => {
    const { world, anna } = await start();
    const card = await opensCard(anna);
    const amount = await anna.reaches("amount");
    await anna.person.taps(button("address-save"), { nth: 0, messageId: card.id });
    const question = await anna.shows(ASKED);
    await anna.settled();
    expect(question.id).toBeGreaterThan(amount.id);
    await anna.types("Savings", CARD);
    // What is typed after that is the amount again, once the sale is the question in the chat.
    await anna.presses(button("continue-sale"), QUESTION.amount);
    await anna.types(BITCOIN.amount, QUESTION.offers);
    expect(stored(world)).toHaveLength(1);
  });

  test("is not asked any more when the sale goes on: the text is the sale's", async () => {
    const { world, anna } = await start();
    const card = await opensCard(anna);
    await anna.reaches("amount");
    await anna.person.taps(button("address-save"), { nth: 0, messageId: card.id });
    await anna.shows(ASKED);
    await anna.settled();
    await anna.presses(button("continue-sale"), QUESTION.amount);
    await anna.types(BITCOIN.amount, QUESTION.offers);
    expect(asked(world)).toBeNull();
  });

  test("of an address that was removed meanwhile says that it is gone", async () => {
    const { world, anna } = await start();
    await saves(anna);
    change(world.env, "delete from addresses");
    await anna.types("Savings", words("saved-unknown"));
    await anna.types("hello", words("stray-text"));
  });

  test("waits through a restart", async () => {
    const { world, anna } = await start();
    await saves(anna);
    await world.restart();
    expect((await anna.types("Savings", CARD)).text).toContain("Savings");
  });
});

describe("The list", () => {
  test("is empty at first, and says how to fill it", async () => {
    const { anna } = await start();
    await anna.types("/settings", words("settings-title"));
    await anna.presses(button("addresses"), words("saved-none"));
  });

  test("names each with its coin, network and ends, and one is removed only when confirmed", async () => {
    const { world, anna } = await start();
    await saves(anna, TETHER);
    await anna.types("Tron wallet", CARD);
    const { screen } = await anna.presses(button("addresses"), words("saved-title", { count: 1 }));
    expect(screen.text).toContain(`Tron wallet: USDT on Tron, ${maskedAddress(TETHER.address)}`);
    await anna.presses("Tron wallet · USDT", CARD);

    await anna.presses(button("address-remove"), REMOVE);
    await anna.presses(button("address-keep"), CARD);
    expect(stored(world)).toHaveLength(1);
    await anna.presses(button("address-remove"), REMOVE);
    const removed = await anna.presses(button("address-remove-now"), words("saved-none"));
    expect(removed.toast).toBe(EN.plain("toast-address-removed"));
    expect(stored(world)).toEqual([]);
  });

  test("opens nobody else's address, in the words for one that is not there", async () => {
    const { world, anna } = await start();
    await saves(anna);
    const [{ id } = {}] = stored(world);
    const eve = seller(world, world.person("en", "Eve"));
    await eve.types("/start", words("welcome"));
    for (const action of ["address", "name", "remove", "drop"]) {
      await plant(world, eve.person, `Odd ${action}`, `e:${action}:${id}`);
      await eve.presses(`Odd ${action}`, words("saved-unknown"));
    }
    await eve.types("Mine now", words("stray-text"));
    expect(stored(world)).toHaveLength(1);
  });
});

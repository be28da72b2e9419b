/** What is no answer: pictures, edited messages, groups and other people, and commands in capitals. */
import { describe, expect, test } from "vitest";
import type { ChatMessage, MediaKind } from "../../src/simulator/telegram.ts";
import { BITCOIN, button, QUESTION, RIPPLE, type Seller, seller, words } from "../support/sale.ts";
import { start } from "../support/start.ts";
import { startWorld } from "../support/world.ts";

describe("What is no text", () => {
  const KINDS: readonly MediaKind[] = [
    "photo",
    "sticker",
    "voice",
    "document",
    "location",
    "contact",
    "animation",
  ];

  async function answerTo({ person }: Seller, kind: MediaKind): Promise<ChatMessage> {
    const { id } = await person.sends(kind);
    return person.waitFor(`an answer to the ${kind}`, (chat) =>
      chat.findLast((message) => message.id > id && message.from === "bot"),
    );
  }

  test("in a sale gets a helpful answer with the open question", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    for (const kind of KINDS) {
      const screen = await answerTo(anna, kind);
      await anna.settled();
      expect(screen.text).toContain(words("stray-media"));
      expect(screen.text).toContain(QUESTION.address);
    }
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("outside a sale gets a helpful answer with the way in", async () => {
    const { anna } = await start();
    for (const kind of KINDS) {
      const screen = await answerTo(anna, kind);
      expect(screen.text).toContain(words("stray-media"));
    }
    await anna.settled();
    await anna.presses(button("sell"), QUESTION.country);
  });

  test("at the recap does not place the order, and the order can be placed afterwards", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    await anna.person.sends("voice");
    await anna.shows(words("stray-media"));
    await anna.settled();
    expect(world.changelly.orders).toHaveLength(0);
    await anna.presses(button("confirm"), QUESTION.placed);
  });

  test("an edited message changes nothing, and the person is told", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const typed = await anna.person.says("0.05");
    await anna.shows(QUESTION.offers);
    await anna.person.edits(typed.id, "0.5");
    await anna.shows(words("stray-edited"));
    await anna.presses(/^MoonPay/, QUESTION.offer);
    expect(anna.person.last().text).toContain("0.05 BTC");
  });

  test("an edit that only a link's preview can have made is not spoken of", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    const typed = await anna.person.says("see https://example.com");
    await anna.shows(QUESTION.amount);
    await anna.person.edits(typed.id, "see https://example.com");
    await anna.settled();
    expect(world.telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(2);
  });

  test("outside a sale an edit is nobody's business", async () => {
    const { world, anna } = await start();
    const typed = await anna.person.says("hello");
    await anna.shows(words("stray-text"));
    await anna.person.edits(typed.id, "hello!");
    await anna.settled();
    expect(world.telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
  });
});

describe("Other chats and people", () => {
  test("a group gets the way to the private chat, and nothing about orders", async () => {
    const { anna } = await start();
    await anna.reaches("placed");
    const group = anna.person.group("Traders");
    for (const command of ["/orders", "/sell", "/start", "/help", "/cancel", "/privacy", "/language"]) {
      const { id } = await group.says(command);
      const answer = await group.waitFor(`an answer to ${command}`, (chat) =>
        chat.findLast((message) => message.id > id && message.from === "bot" && message.kind === "text"),
      );
      expect(answer.text).toContain(words("group-only-private"));
      expect(answer.buttons.flat()).toMatchObject([{ kind: "url", url: "https://t.me/sell_test_bot" }]);
    }
    expect(group.transcript()).not.toContain("BTC");
    expect(group.transcript()).not.toContain("Germany");
  });

  test("a command meant for another bot in a group is left to it", async () => {
    const { anna } = await start();
    const group = anna.person.group("Traders");
    await group.says("/orders@some_other_bot");
    await anna.types("/start", words("welcome"));
    await anna.settled();
    expect(group.chat.filter(({ from, kind }) => from === "bot" && kind === "text")).toEqual([]);
  });

  test("somebody without a user name, a last name or a language sells like everybody else", async () => {
    const world = await startWorld();
    const nobody = seller(world, world.telegram.person({ firstName: "‮<b>ﷺ</b>" }));
    await nobody.reaches("placed");
    expect(world.changelly.orders[0]?.externalUserId).toBe(String(nobody.person.id));
  });

  test("two people who sell at the same time do not get into each other's way", async () => {
    const world = await startWorld();
    const anna = seller(world, world.person());
    const boris = seller(world, world.person("en", "Boris"));
    await Promise.all([anna.reaches("placed"), boris.reaches("placed", RIPPLE)]);
    const of = (who: Seller) =>
      world.changelly.orders.find(({ externalUserId }) => externalUserId === String(who.person.id));
    expect(of(anna)).toMatchObject({ currencyFrom: "BTC", refundAddress: BITCOIN.address });
    expect(of(boris)).toMatchObject({ currencyFrom: "XRP", refundAddress: RIPPLE.address });
  });
});

describe("A command in capital letters", () => {
  test("is the same command", async () => {
    const { anna } = await start();
    await anna.types("/Start", words("welcome"));
    await anna.types("/SELL", QUESTION.country);
    await anna.types("/Cancel", words("sale-cancelled"));
    await anna.types("/Help", words("help-title"));
    await anna.types("/Nonsense", words("stray-command"));
  });
});

/** Finding one's way through a sale: forwards, backwards, out of it, and back into it. */

import { describe, expect, test } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import type { Step } from "../../src/sell/draft.ts";
import {
  ABROAD,
  BITCOIN,
  button,
  EVERY_QUESTION,
  type Plan,
  plant,
  QUESTION,
  RIPPLE,
  TETHER,
  TETHER_ABROAD,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

/** Old buttons stay on their message when Telegram does not take them off. */
function keepOldButtons({ telegram }: World): void {
  telegram.fault({
    method: "editMessageReplyMarkup",
    times: 1,
    reply: { error_code: 400, description: "Bad Request: message can't be edited" },
  });
}

describe(button("back"), () => {
  const ways: readonly (readonly [Step, Step, Plan])[] = [
    ["state", "country", TETHER],
    ["crypto", "country", BITCOIN],
    ["crypto", "state", TETHER],
    ["network", "crypto", TETHER],
    ["fiat", "crypto", ABROAD],
    ["fiat", "network", TETHER_ABROAD],
    ["amount", "fiat", ABROAD],
    ["amount", "crypto", BITCOIN],
    ["amount", "network", TETHER],
    ["offers", "amount", BITCOIN],
    ["offer", "offers", BITCOIN],
    ["address", "offer", BITCOIN],
    ["memo", "address", RIPPLE],
    ["recap", "address", BITCOIN],
    ["recap", "memo", RIPPLE],
  ];
  test.each(ways)("leads from %s to %s", async (from, to, plan) => {
    const { anna } = await start();
    await anna.reaches(from, plan);
    await anna.presses(button("back"), QUESTION[to]);
  });

  test.each([
    ["state, network and method", TETHER],
    ["method and memo", RIPPLE],
  ])("goes through every screen of a sale with %s, one by one", async (_, plan) => {
    const { anna } = await start();
    const screens: Step[] = ["country"];
    if (plan.state !== undefined) screens.push("state");
    screens.push("crypto");
    if (plan.network !== undefined) screens.push("network");
    screens.push("amount", "offers", "offer", "address");
    if (plan.memo !== undefined) screens.push("memo");
    await anna.reaches("recap", plan);
    for (const step of screens.toReversed()) await anna.presses(button("back"), QUESTION[step]);
  });

  test("leads from the first question out of the sale", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    const { screen } = await anna.presses(button("back"), words("welcome"));
    expect(labels(screen)).toContain(button("sell"));
    await anna.presses(button("sell"), QUESTION.country);
  });

  test("keeps every answer: giving the same one again leads straight back to the recap", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    for (const step of ["address", "offer", "offers", "amount", "crypto", "country"] as const) {
      await anna.presses(button("back"), QUESTION[step]);
    }
    await anna.presses(BITCOIN.country, QUESTION.recap);
    const recap = anna.person.last().text;
    expect(recap).toContain("0.05 BTC");
    expect(recap).toContain("MoonPay");
    expect(recap).toContain(groupedAddress(BITCOIN.address));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("from the networks forgets the coin that was about to be chosen", async () => {
    const { anna } = await start();
    await anna.reaches("network", TETHER);
    for (const step of ["crypto", "state", "country"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    await anna.presses(BITCOIN.country, QUESTION.crypto);
  });

  test("keeps the answers before it: only what follows is asked again", async () => {
    const { anna } = await start();
    await anna.reaches("amount", TETHER_ABROAD);
    await anna.presses(button("back"), QUESTION.fiat);
    await anna.presses(button("back"), QUESTION.network);
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.presses(TETHER.coin, QUESTION.network);
    // Back from the networks and the same coin and network again: the currency is still known.
    await anna.presses(/^Tron/, QUESTION.amount);
  });
});

describe(button("cancel"), () => {
  test.each(EVERY_QUESTION)("by its button ends the sale at %s", async (step, plan) => {
    const { world, anna } = await start();
    await anna.reaches(step, plan);
    await anna.presses(button("cancel"), words("sale-cancelled"));
    await anna.types("/start", words("welcome"));
    expect(anna.person.last().text).not.toContain(words("welcome-open-sale", { what: "¦" }));
    await anna.types("/sell", QUESTION.country);
    expect(world.changelly.orders).toHaveLength(0);
  });

  test.each(EVERY_QUESTION)("by /cancel ends the sale at %s", async (step, plan) => {
    const { world, anna } = await start();
    const screen = await anna.reaches(step, plan);
    await anna.types("/cancel", words("sale-cancelled"));
    const old = anna.person.chat.find(({ id }) => id === screen.id);
    expect(old?.buttons, "the old question has no buttons any more").toEqual([]);
    await anna.types("a text nobody asked for", words("stray-text"));
    expect(world.changelly.orders).toHaveLength(0);
  });

  test("without a sale says that there is none", async () => {
    const { anna } = await start();
    await anna.types("/cancel", words("sale-none"));
  });

  test("does not touch an order that is placed", async () => {
    const { anna } = await start();
    const link = await anna.reaches("placed");
    await anna.types("/cancel", words("sale-none"));
    expect(anna.person.chat.find(({ id }) => id === link.id)?.buttons.flat()).not.toEqual([]);
    const list = await anna.types("/orders", words("orders-title", { count: 1 }));
    expect(list.text).not.toContain("cancelled");
  });
});

describe("A text where a button is expected", () => {
  const expectations: readonly (readonly [Step, Plan, string])[] = [
    ["country", BITCOIN, words("remark-nothing-found", { query: "quite so" })],
    ["state", TETHER, words("remark-nothing-found", { query: "quite so" })],
    ["crypto", BITCOIN, words("remark-nothing-found", { query: "quite so" })],
    ["network", TETHER, words("remark-nothing-found", { query: "quite so" })],
    ["fiat", ABROAD, words("remark-nothing-found", { query: "quite so" })],
    ["offers", BITCOIN, words("remark-expected-offers")],
    ["offer", BITCOIN, words("remark-expected-offer")],
    ["recap", BITCOIN, words("remark-expected-recap")],
  ];
  test.each(expectations)(
    "at %s is answered with what is expected, and the question",
    async (step, plan, words) => {
      const { anna } = await start();
      await anna.reaches(step, plan);
      const screen = await anna.types("quite so", words);
      expect(screen.text).toContain(QUESTION[step]);
      // The question can be answered right there, and the remark is gone once it is.
      await anna.answers(step, plan);
      await anna.person.waitFor("an answer to the question", () => !anna.person.last().text.includes(words));
    },
  );

  test("after the order is placed does no harm", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed");
    await anna.types("thank you", words("stray-text"));
    expect(world.changelly.orders).toHaveLength(1);
  });
});

describe("A button from earlier", () => {
  test("an older revision of the screen: a short toast, and the present screen", async () => {
    const { world, anna } = await start();
    const old = await anna.reaches("amount");
    keepOldButtons(world);
    await anna.types("0.05", QUESTION.offers);
    const { toast, screen } = await anna.presses(button("back"), QUESTION.offers, old.id);
    expect(toast).toBe(words("toast-stale"));
    expect(screen.id).toBe(old.id);
    // And what it shows now works.
    await anna.presses(BITCOIN.provider, QUESTION.offer, old.id);
  });

  test("an older sale at the same question: a short toast, and the present screen", async () => {
    const { world, anna } = await start();
    const old = await anna.reaches("country");
    keepOldButtons(world);
    await anna.types("/cancel", words("sale-cancelled"));
    await anna.types("/sell", QUESTION.country);
    const { toast } = await anna.presses(BITCOIN.country, QUESTION.country, old.id);
    expect(toast).toBe(words("toast-stale"));
  });

  test("pressed twice in a row counts once", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    const { person } = anna;
    const presses = await Promise.all([person.taps(BITCOIN.country), person.taps(BITCOIN.country)]);
    expect(presses).toMatchObject([{ answered: true }, { answered: true }]);
    await anna.shows(QUESTION.crypto);
    await anna.settled();
    expect(person.chat.filter(({ from }) => from === "bot")).toHaveLength(1);
    await anna.presses(button("back"), QUESTION.country);
  });

  test("a sale that is over: a short toast", async () => {
    const { world, anna } = await start();
    const old = await anna.reaches("amount");
    keepOldButtons(world);
    await anna.types("/cancel", words("sale-cancelled"));
    const pressed = await anna.person.taps(button("back"), { messageId: old.id });
    expect(pressed).toMatchObject({
      answered: true,
      text: words("toast-no-sale"),
    });
  });

  test("an order that is placed: a short toast, the link, and no second order", async () => {
    const { world, anna } = await start();
    const old = await anna.reaches("address");
    keepOldButtons(world);
    await anna.types(BITCOIN.address, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    const { toast } = await anna.presses(button("back"), QUESTION.placed, old.id);
    expect(toast).toBe(words("toast-stale"));
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("after a restart: the present buttons work, the old ones are as stale as before", async () => {
    const { world, anna } = await start();
    const old = await anna.reaches("amount");
    keepOldButtons(world);
    await anna.types("0.05", QUESTION.offers);
    await world.restart();
    const { toast } = await anna.presses(button("back"), QUESTION.offers, old.id);
    expect(toast).toBe(words("toast-stale"));
    await anna.presses(BITCOIN.provider, QUESTION.offer);
  });

  test.each(
    ["zzz", "", "s", "s:1", "s:::::::", "s:abcd:!:back:", "c", "o:-1", "o:x", "\u0000"].filter(
      (data) => data !== "",
    ),
  )("that carries %j, which nobody understands: answered, and the present screen is shown", async (data) => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    await plant(world, anna.person, "Odd", data);
    await anna.presses("Odd", QUESTION.amount);
    await anna.types("0.05", QUESTION.offers);
  });

  test("that nobody understands, outside a sale: answered", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    await plant(world, anna.person, "Odd", "zzz");
    expect(await anna.person.taps("Odd")).toMatchObject({
      answered: true,
      text: words("toast-no-sale"),
    });
  });

  test("of an order that is not there says so", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    await plant(world, anna.person, "Odd", "c:00000000-0000-4000-8000-000000000000");
    await anna.presses("Odd", words("order-unknown"));
  });

  test("of a language we do not have changes nothing", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    await plant(world, anna.person, "Odd", "l:tlh");
    await anna.presses("Odd", QUESTION.amount);
  });
});

describe("Commands in the middle of a sale", () => {
  const COMMANDS = [
    ["/help", words("help-title")],
    ["/orders", words("orders-none")],
    ["/privacy", words("privacy", { days: 365 })],
    ["/language", words("language-question")],
    ["/settings", words("settings-title")],
    ["/deletemydata", words("erase-question")],
    ["/start", words("welcome")],
    ["/foo", words("stray-command")],
    ["/foo bar", words("stray-command")],
    ["/help@sell_test_bot", words("help-title")],
  ] as const;

  test.each(EVERY_QUESTION)(
    "leave the answers alone at %s, and the sale goes on where it was",
    async (step, plan) => {
      const { world, anna } = await start();
      const question = await anna.reaches(step, plan);
      const calls = world.changelly.calls.length;
      for (const [command, answer] of COMMANDS) await anna.types(command, answer);
      expect(world.changelly.calls.slice(calls).map(({ path }) => path)).toEqual([]);

      // The buttons of the question still work, although it is not the last message any more.
      const present = anna.person.chat.find(({ id }) => id === question.id);
      expect(present?.buttons).toEqual(question.buttons);
      const again = await anna.types("/sell", QUESTION[step]);
      expect(again.text).toBe(question.text);
      expect(
        anna.person.chat.find(({ id }) => id === question.id)?.buttons,
        "one question at a time",
      ).toEqual([]);

      await anna.answers(step, plan);
      await anna.person.waitFor("the next question", () => !anna.person.last().text.includes(QUESTION[step]));
    },
  );

  test("the question above can be answered with its buttons although commands were sent below it", async () => {
    const { anna } = await start();
    const question = await anna.reaches("crypto");
    await anna.types("/help", words("help-title"));
    await anna.presses(BITCOIN.coin, QUESTION.amount, question.id);
  });

  test("/start offers to continue the sale and says which one", async () => {
    const { anna } = await start();
    await anna.reaches("offers");
    const hello = await anna.types("/start", words("welcome-open-sale", { what: "" }).split(":")[0] ?? "");
    expect(hello.text).toContain("0.05 BTC → EUR");
    await anna.presses(button("continue-sale"), QUESTION.offers);
  });

  test("are never taken for an address or a tag", async () => {
    const { world, anna } = await start();
    await anna.reaches("memo", RIPPLE);
    await anna.types("/12345", words("stray-command"));
    expect(world.changelly.calls.filter(({ path }) => path === "/v1/validate-address")).toHaveLength(1);
    await anna.types("12345", QUESTION.recap);
  });

  test("the buttons of help, orders and the welcome lead where they say", async () => {
    const { anna } = await start();
    await anna.types("/start", words("welcome"));
    await anna.presses(button("help"), words("help-title"));
    await anna.presses(button("orders"), words("orders-none"));
    await anna.presses(button("sell"), QUESTION.country);
  });
});

/** The bot is restarted, or forgets what the plugin kept: whoever was in the middle of something goes on there. */
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { advance, alerted, hears, isAlerted, loseNextOrder, statusName, until } from "../support/bad-luck.ts";
import {
  ABROAD,
  button,
  change,
  type Plan,
  QUESTION,
  query,
  RIPPLE,
  TETHER,
  words,
} from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";
import { MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";

/** The questions of each plan, in order. */
const SALES: readonly (readonly [string, Plan, readonly (keyof typeof QUESTION)[]])[] = [
  ["BTC", ABROAD, ["country", "crypto", "fiat", "amount", "offers", "offer", "address", "recap"]],
  ["XRP", RIPPLE, ["country", "crypto", "amount", "offers", "offer", "address", "memo", "recap"]],
  [
    "USDT",
    TETHER,
    ["country", "state", "crypto", "network", "amount", "offers", "offer", "address", "recap"],
  ],
];

/** Everything the conversations plugin remembers is gone, as after a change of its version or an expired key. */
function forgetConversations({ env }: World): number {
  const { length } = query(env, "select 1 from conversations");
  change(env, "delete from conversations");
  return length;
}

describe("a sale goes on where it was, with the next press or text taken as an answer", () => {
  const misfortunes: readonly (readonly [string, (world: World) => Promise<void>])[] = [
    ["after a restart", (world) => world.restart()],
    ["after the conversation was forgotten", async (world) => expect(forgetConversations(world)).toBe(1)],
  ];
  describe.each(misfortunes)("%s", (_, strikes) => {
    test.each(SALES)("before every answer of a sale of %s", async (_coin, plan, asked) => {
      const { world, anna } = await start();
      await anna.reaches("country", plan);
      for (const [index, step] of asked.entries()) {
        await strikes(world);
        const before = anna.person.chat.length;
        await anna.answers(step, plan);
        await anna.shows(QUESTION[asked[index + 1] ?? "placed"]);
        await anna.settled();
        // A press changes its message, a text is answered below it, and nothing is said twice.
        const typed = anna.person.chat[before] !== undefined;
        expect(anna.person.chat).toHaveLength(before + (typed ? 2 : 0));
      }
      expect(world.changelly.orders).toHaveLength(1);
    });
  });

  test("Back and Cancel work as well", async () => {
    const { world, anna } = await start();
    await anna.reaches("offers");
    await world.restart();
    await anna.presses(button("back"), QUESTION.amount);
    forgetConversations(world);
    await anna.presses(button("back"), QUESTION.crypto);
    await world.restart();
    forgetConversations(world);
    await anna.presses(button("cancel"), words("sale-cancelled"));
    expect(query(world.env, "select 1 from drafts")).toEqual([]);
  });
});

describe("what happened while the bot was down", () => {
  test("a press and a text are dealt with when it is back, in their order", async () => {
    const { world, anna } = await start();
    await anna.reaches("fiat", ABROAD);
    // The new bot finds nobody to ask who it is, for so long that both wait together.
    world.telegram.fault({ method: "getMe", reply: { delayMs: 100 } });
    const introductions = () => world.telegram.calls.filter(({ method }) => method === "getMe").length;
    const restarted = world.restart();
    await until("the new bot to ask who it is", () => introductions() === 2);
    const pressed = anna.answers("fiat", ABROAD);
    await anna.person.says("0.05");
    await restarted;
    expect(await pressed).toMatchObject({ answered: true });
    await anna.shows(QUESTION.offers);
  });

  test("a change of status is told, though its callback found nobody", async () => {
    const { world, anna, order } = await startSold();
    world.changelly.callbacks.mode = "lost";
    await world.changelly.move(order.orderId, "pending");
    // The time passes unseen by the running bot.
    world.clock.ahead += 2 * MINUTE;
    await world.restart();
    await anna.shows(statusName("pending"));
  });

  test("a notice that was owed is sent, once", async () => {
    const { world, anna, order } = await startSold();
    world.telegram.fault({ method: "sendMessage", times: 1, reply: "reset" });
    await world.changelly.move(order.orderId, "hold");
    await until("the failed sending", () => query(world.env, "select 1 from outbox where attempts = 1")[0]);
    world.clock.ahead += MINUTE;
    await world.restart();
    await isAlerted(anna, "hold");
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    expect(alerted(anna)).toEqual(["hold", "complete"]);
  });

  test("an order in doubt is settled", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    loseNextOrder(world);
    await anna.answers("recap");
    await anna.shows(words("order-placing"));
    await world.restart();
    advance(world, 2_500);
    await anna.shows(QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
  });
});

test("a store that cannot be written for a moment costs an apology, and neither the sale nor the bot", async () => {
  const { world, anna } = await start();
  await anna.reaches("address");
  world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { delayMs: 50 } });
  await anna.answers("address");
  await until("the text to be taken in", () => world.telegram.updates.at(-1)?.confirmed);
  const operator = new DatabaseSync(`${world.env["DATA_DIR"]}/sell-bot.sqlite`);
  operator.exec("begin immediate");
  await anna.shows(words("apology"));
  // Not even that the text was dealt with can be written down; it is taken up again at the next start.
  await until("that to be logged", () =>
    world.logLines.some((line) => line.includes("update not marked as done")),
  );
  operator.exec("rollback");
  operator.close();
  await anna.person.taps(button("continue-sale"));
  await anna.shows(QUESTION.address);
  await world.restart();
  await anna.shows(QUESTION.recap);
});

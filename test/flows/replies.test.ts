/** Replies that Telegram would not take: owed until they are shown, whatever happens in between. */
import { describe, expect, test } from "vitest";
import type { Fault, Person } from "../../src/simulator/telegram.ts";
import { startAdminWorld } from "../support/admins.ts";
import { advance, links, placements, until } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, query, seller, words } from "../support/sale.ts";
import { start } from "../support/start.ts";
import { HOUR, MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";

/** Has everything that would be shown to somebody fail. */
function strike(
  { telegram }: World,
  { id }: Person,
  reply: Fault["reply"],
  times = Number.POSITIVE_INFINITY,
) {
  telegram.fault({ method: /^(send(?!ChatAction)|editMessageText)/, chatId: id, times, reply });
}

/** Waits until this many updates are accepted whose replies are still owed. */
async function owing({ env }: World, count: number): Promise<void> {
  await until(`${count} replies to be owed`, () => {
    const [row] = query(env, "select count(*) as owed from inbox where length(body) > 0");
    return row?.["owed"] === count;
  });
}

/** Waits for a line of the log. */
function logged(world: World, message: string, times = 1): Promise<unknown> {
  return until(message, () => world.logLines.filter((line) => line.includes(message)).length >= times);
}

/** Messages of the bot that say this, as they stand in the chat now. */
function saying({ chat }: Person, text: string): number {
  return chat.filter((message) => message.from === "bot" && message.text.includes(text)).length;
}

const NOT_TAKEN = "reply not taken by Telegram; retrying";
const BUSY = { error_code: 429, description: "Too Many Requests", retry_after: 6 };

describe("The reply to a typed amount", () => {
  const troubles: readonly (readonly [string, Fault["reply"], number])[] = [
    ["429 with a pause of six seconds", BUSY, 2],
    ["429 with a pause of half a minute", { ...BUSY, retry_after: 30 }, 2],
    ["twelve times 502", { error_code: 502, description: "Bad Gateway" }, 12],
    ["two resets", "reset", 2],
  ];

  test.each(troubles)("comes after %s: once, and nobody else waits for it", async (_, reply, times) => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    strike(world, anna.person, reply, times);
    await anna.person.says(BITCOIN.amount);
    await logged(world, NOT_TAKEN);
    const boris = world.person("en", "Boris");
    await boris.says("/help");
    await boris.sees(words("help-title"));

    for (let tries = 1; tries <= times; tries += 1) {
      await logged(world, NOT_TAKEN, tries);
      advance(world, Math.min(2 ** tries * 30_000, 5 * MINUTE));
    }
    await anna.shows(QUESTION.offers);
    await anna.settled();
    expect(saying(anna.person, QUESTION.offers)).toBe(1);
    expect(saying(anna.person, words("apology"))).toBe(0);

    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(BITCOIN.method, QUESTION.address);
  });

  test("comes after a restart, and is not applied again", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    strike(world, anna.person, BUSY);
    await anna.person.says(BITCOIN.amount);
    await owing(world, 1);
    await logged(world, NOT_TAKEN);
    const asked = () => world.changelly.calls.filter(({ path }) => path === "/v1/sell/offers").length;
    const before = asked();
    await world.restart();
    await logged(world, NOT_TAKEN, 2);
    world.telegram.clearFaults();
    advance(world, MINUTE);
    await anna.shows(QUESTION.offers);
    await anna.settled();
    expect(saying(anna.person, QUESTION.offers)).toBe(1);
    expect(asked()).toBe(before);
  });

  test("is the present screen when it comes, and is not drawn again where that was shown meanwhile", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    strike(world, anna.person, BUSY);
    await anna.person.says("0.01");
    await owing(world, 1);
    await anna.person.says("0.02");
    await owing(world, 2);
    await logged(world, NOT_TAKEN, 2);
    world.telegram.clearFaults();
    advance(world, MINUTE);
    await anna.shows("0.02 BTC on Bitcoin");
    await anna.settled();
    expect(saying(anna.person, QUESTION.offers)).toBe(1);

    strike(world, anna.person, BUSY);
    await anna.person.says("0.03");
    await owing(world, 1);
    await logged(world, NOT_TAKEN, 3);
    world.telegram.clearFaults();
    await anna.types("0.04", "0.04 BTC on Bitcoin");
    advance(world, MINUTE);
    await anna.settled();
    expect(saying(anna.person, "0.03 BTC")).toBe(0);
    expect(saying(anna.person, "0.04 BTC on Bitcoin")).toBe(1);
  });

  test("ends as a debt where the chat refuses messages", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    strike(world, anna.person, { error_code: 403, description: "Forbidden: bot was blocked by the user" });
    await anna.person.says(BITCOIN.amount);
    await logged(world, "reply dropped: chat refuses messages");
    await anna.settled();
  });

  test("is set aside after a day, sealed, and drawn when an owner has it tried again", async () => {
    const world = await startAdminWorld();
    const { owner } = world;
    const anna = seller(world, world.person());
    await anna.reaches("amount");
    strike(world, anna.person, BUSY);
    await anna.person.says(BITCOIN.amount);
    await owing(world, 1);
    await logged(world, NOT_TAKEN);
    advance(world, 25 * HOUR);
    await logged(world, "reply abandoned after 24 h; set aside");
    await anna.settled();
    expect(query(world.env, "select kind, why, user_id, body from quarantine")).toEqual([
      { kind: "update", why: "unanswered", user_id: String(anna.person.id), body: null },
    ]);
    await owner.person.waitFor("an alert", (chat) =>
      chat.find(({ text }) => text.includes("its answer could not be delivered for a day")),
    );
    // It is not tried any more, by a restart neither.
    world.telegram.clearFaults();
    await world.restart();
    await anna.types("/privacy", "Set aside:");
    expect(saying(anna.person, QUESTION.offers)).toBe(0);

    await owner.types("/quarantine", "One thing is set aside");
    await owner.presses(/^\d+$/, `Person: ${anna.person.id}`);
    await owner.presses("Try again", "It is tried again");
    // A day later it is asked whether the sale goes on, and a screen of that is owed now.
    await anna.shows(BITCOIN.amount);
    await owner.presses("What is set aside", "Nothing is set aside");
  });
});

test("Every reply is owed, to commands and to presses", async () => {
  const { world, anna } = await start();
  await anna.types("/start", words("welcome"));
  strike(world, anna.person, BUSY);
  await anna.person.says("/help");
  await anna.person.taps(button("sell"));
  await anna.person.says("/privacy");
  await owing(world, 3);
  await logged(world, NOT_TAKEN, 3);
  await world.restart();
  await logged(world, NOT_TAKEN, 6);
  world.telegram.clearFaults();
  advance(world, MINUTE);
  await anna.settled();
  expect(saying(anna.person, words("help-title"))).toBe(1);
  expect(saying(anna.person, QUESTION.country)).toBe(1);
  expect(saying(anna.person, words("privacy", { days: 30 }))).toBe(1);
});

test("An order whose screen Telegram does not take gets its link all the same, once", async () => {
  const { world, anna } = await start();
  await anna.reaches("recap");
  strike(world, anna.person, BUSY);
  await anna.person.taps(button("confirm"));
  await logged(world, NOT_TAKEN);
  expect(placements(world)).toHaveLength(1);
  world.telegram.clearFaults();
  advance(world, MINUTE);
  await anna.shows(QUESTION.placed);
  await anna.settled();
  expect(links(anna.person)).toHaveLength(1);
});

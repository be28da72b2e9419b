/** What a sale may cost, looked at for long: in every language, and after hundreds of presses. */
import { describe, expect, test } from "vitest";
import type { Step } from "../../src/sell/draft.ts";
import {
  BITCOIN,
  button,
  LANGUAGES,
  type Plan,
  QUESTION,
  query,
  questionsIn,
  RIPPLE,
  sample,
  TETHER,
  words,
} from "../support/sale.ts";
import { visible } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

describe("What fits a phone", () => {
  /** The longest names, addresses and amounts there are. */
  const LONG: readonly (readonly [string, Plan])[] = [
    ["a state and a network", { ...TETHER, state: "District of Columbia", amount: "12345.123456" }],
    ["a tag", { ...RIPPLE, amount: "3333.123456", memo: "4294967295" }],
    ["a long address", { ...BITCOIN, coin: "ADA", amount: "1234.123456", address: sample("ADA").address }],
    [
      "a small coin",
      { ...BITCOIN, coin: "SHIB", amount: "123456789.123456789123456789", address: sample("SHIB").address },
    ],
  ];
  const stories = LANGUAGES.locales.flatMap((locale) =>
    LONG.map(([name, plan]) => [locale, name, plan] as const),
  );

  test.each(stories)(
    "in %s, with %s: messages of at most 600 characters, labels of at most 32",
    async (locale, _, plan) => {
      const { world, anna } = await start({ language: locale });
      const tr = LANGUAGES.translator(locale);
      await anna.types("/start", words("welcome", {}, tr));
      await anna.reaches("address", plan);
      // A list with a remark above it and refusals below it is the longest screen there is.
      world.changelly.market.provider("transak").error("unavailable");
      world.changelly.market.moveBy("-2");
      const rest: Step[] = [
        "address",
        ...(plan.memo === undefined ? [] : ["memo" as const]),
        "offers",
        "offer",
        "recap",
      ];
      for (const step of rest) {
        // The price has fallen, and the recap asks about that first.
        if (step === "offers")
          await anna.presses(tr.plain("button-other-offers"), questionsIn(locale).offers);
        // Nobody can answer a recap in words: a remark says so, above all that is there already.
        if (step === "recap") await anna.types("what", tr.plain("remark-expected-recap"));
        await anna.answers(step, plan);
        await anna.settled();
      }
      expect(world.changelly.orders).toHaveLength(1);
      const { orderId = "" } = world.changelly.orders[0] ?? {};
      await world.changelly.move(orderId, "hold");
      await anna.shows(tr.plain("status-hold"));

      for (const { text, buttons } of anna.seen) {
        expect.soft([...visible(text)].length, text).toBeLessThanOrEqual(600);
        for (const { label } of buttons.flat()) {
          expect.soft([...visible(label)].length, label).toBeLessThanOrEqual(32);
        }
      }
      expect(anna.seen.length).toBeGreaterThan(10);
    },
  );
});

describe("A person who wanders for long", () => {
  /** Size of what is kept of the conversation, bytes. */
  function stateSize({ env }: World): number {
    return Number(query(env, "select max(length(state)) as size from conversations")[0]?.["size"]);
  }

  test("leaves less than a kilobyte behind, and is answered as fast as at the start", async () => {
    // Nobody presses so much so fast.
    const { world, anna } = await start({ app: { fairUse: { updates: 10_000, quotes: 10_000 } } });
    const screen = await anna.reaches("address");
    const durations: number[] = [];
    const sizes: number[] = [];
    for (let round = 0; round < 80; round += 1) {
      const started = process.cpuUsage();
      await anna.presses(button("back"), QUESTION.offer, screen.id);
      await anna.presses(button("back"), QUESTION.offers, screen.id);
      await anna.presses(BITCOIN.provider, QUESTION.offer, screen.id);
      await anna.presses(button("back"), QUESTION.offers, screen.id);
      await anna.presses(BITCOIN.provider, QUESTION.offer, screen.id);
      await anna.presses(BITCOIN.method, QUESTION.address, screen.id);
      const { user, system } = process.cpuUsage(started);
      durations.push(user + system);
      sizes.push(stateSize(world));
    }
    expect(Math.max(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(1024);
    const median = (values: readonly number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    // The first rounds warm the program up; the simulator keeps its own books, which grow.
    expect(median(durations.slice(-20))).toBeLessThan(2.5 * median(durations.slice(10, 30)));
  });
});

/** Changelly refuses, stumbles or falls silent: each time the person is told what it is, and goes on to a finished sale. */
import { describe, expect, test } from "vitest";
import type { Step } from "../../src/sell/draft.ts";
import type { Fault, FaultReply } from "../../src/simulator/changelly.ts";
import { loseNextOrder } from "../support/bad-luck.ts";
import {
  ABROAD,
  BITCOIN,
  button,
  plant,
  QUESTION,
  RIPPLE,
  type Seller,
  seller,
  TETHER,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";

/** What can go wrong with one call, and the sentence for it. */
interface Trouble {
  name: string;
  reply: FaultReply;
  /** Reads are repeated twice before the person hears of it. */
  repeated: boolean;
  sentence: string;
}

const TROUBLES: readonly Trouble[] = [
  {
    name: "429",
    reply: { status: 429 },
    repeated: true,
    sentence: words("failure-rate-limited"),
  },
  {
    name: "429 with Retry-After",
    reply: { status: 429, headers: { "Retry-After": "0" } },
    repeated: true,
    sentence: words("failure-rate-limited-for", { seconds: 1 }),
  },
  {
    name: "429 with a long Retry-After",
    reply: { status: 429, headers: { "Retry-After": "3600" } },
    repeated: false,
    sentence: words("failure-rate-limited-for", { seconds: 3600 }),
  },
  { name: "401", reply: { status: 401 }, repeated: false, sentence: words("failure-unauthorized") },
  { name: "404", reply: { status: 404 }, repeated: false, sentence: words("failure-not-found") },
  { name: "410", reply: { status: 410 }, repeated: false, sentence: words("failure-expired") },
  { name: "422", reply: { status: 422 }, repeated: false, sentence: words("failure-unprocessable") },
  { name: "400", reply: { status: 400 }, repeated: false, sentence: words("failure-rejected") },
  { name: "500", reply: { status: 500 }, repeated: true, sentence: words("failure-server") },
  { name: "a gateway's page", reply: "html", repeated: true, sentence: words("failure-server") },
  {
    name: "a reset",
    reply: "reset",
    repeated: true,
    sentence: words("failure-network"),
  },
  { name: "silence", reply: "hang", repeated: true, sentence: words("failure-timeout") },
  {
    name: "nonsense",
    reply: { status: 200, body: "hello" },
    repeated: false,
    sentence: words("failure-bad-response"),
  },
  {
    name: "null",
    reply: { status: 200, body: null },
    repeated: false,
    sentence: words("failure-bad-response"),
  },
];

/** One of each way a failure takes through the program; which sentence belongs to which, the offers tell of all. */
const SOME = TROUBLES.filter(({ name }) => ["429", "401", "nonsense", "a reset"].includes(name));

/** Troubles after which the client leaves the API alone for some seconds, whatever is asked. */
const PAUSES = new Set(["429 with a long Retry-After"]);

/** A world in which Changelly may take its time: silence is not what the story is about. */
const AMPLE = { app: { changellyTimeoutMs: 10_000 } };

/** Faults one kind of call for as long as the client tries. */
function strike({ changelly }: World, call: Pick<Fault, "path" | "method">, trouble: Trouble): void {
  const times = trouble.repeated && call.method !== "POST" ? 3 : 1;
  changelly.fault({ ...call, times, reply: trouble.reply });
}

/** Tells the story once for each trouble; side by side, because most of the time is spent waiting for repetitions. */
async function each(
  story: (trouble: Trouble, world: World, anna: Seller) => Promise<void>,
  troubles: readonly Trouble[] = TROUBLES,
): Promise<void> {
  await Promise.all(
    troubles.map(async (trouble) => {
      const { world, anna } = await start(
        trouble.reply === "hang" ? { app: { changellyTimeoutMs: 1_500 } } : AMPLE,
      );
      try {
        await story(trouble, world, anna);
      } catch (error) {
        throw new Error(`after ${trouble.name}`, { cause: error });
      }
    }),
  );
}

/** Answers every question from the one on screen on. */
async function finishes(anna: Seller, world: World): Promise<void> {
  await anna.goesOnTo("placed");
  expect(world.changelly.orders).toHaveLength(1);
}

const COUNTRIES = { path: "/v1/available-countries" };
const CURRENCIES = { path: "/v1/currencies" };
const OFFERS = { path: "/v1/sell/offers" };
const ADDRESS = { path: "/v1/validate-address", method: "POST" };
const ORDER = { path: "/v1/sell/orders", method: "POST" };

describe("A failure is told in its own words, and the sale goes on from there", () => {
  test.each([
    ["countries", COUNTRIES],
    ["currencies", CURRENCIES],
  ])("of the list of %s", async (_, call) => {
    await each(async (trouble, world, anna) => {
      strike(world, call, trouble);
      const screen = await anna.types("/sell", trouble.sentence);
      expect(labels(screen)).toEqual([button("try-again"), button("cancel"), button("back")]);
      await anna.presses(button("try-again"), QUESTION.country);
      await finishes(anna, world);
    }, SOME);
  });

  test("of the providers' names: the sale goes on with their codes", async () => {
    const { world, anna } = await start(AMPLE);
    world.changelly.fault({ path: "/v1/providers", reply: { status: 404 } });
    const { text } = await anna.reaches("offers");
    expect(text).toContain("moonpay: €4,164.35");
    await anna.presses(/^moonpay/, QUESTION.offer);
    await finishes(anna, world);
  });

  test("of the offers", async () => {
    await each(async (trouble, world, anna) => {
      await anna.reaches("amount");
      strike(world, OFFERS, trouble);
      const screen = await anna.types(BITCOIN.amount, trouble.sentence);
      expect(labels(screen)).toContain(button("change-amount"));
      if (PAUSES.has(trouble.name)) return;
      await anna.presses(button("try-again"), QUESTION.offers);
      await finishes(anna, world);
    });
  });

  test("of refreshed offers", async () => {
    await each(async (trouble, world, anna) => {
      await anna.reaches("offers");
      strike(world, OFFERS, trouble);
      await anna.presses(button("refresh"), trouble.sentence);
      await anna.presses(button("try-again"), QUESTION.offers);
      await finishes(anna, world);
    }, SOME);
  });

  test("of the address's check", async () => {
    await each(async (trouble, world, anna) => {
      await anna.reaches("address");
      strike(world, ADDRESS, trouble);
      const screen = await anna.types(BITCOIN.address, trouble.sentence);
      expect(screen.text).toContain(QUESTION.address);
      await finishes(anna, world);
    }, SOME);
  });

  test("of the fresh quote for the recap", async () => {
    await each(async (trouble, world, anna) => {
      await anna.reaches("address");
      strike(world, OFFERS, trouble);
      const screen = await anna.types(BITCOIN.address, trouble.sentence);
      expect(labels(screen)).not.toContain(button("confirm"));
      await anna.presses(button("try-again"), QUESTION.recap);
      await finishes(anna, world);
    }, SOME);
  });

  test("of the fresh quote at the consent: nothing is ordered, and agreeing again works", async () => {
    await each(async (trouble, world, anna) => {
      await anna.reaches("recap");
      strike(world, OFFERS, trouble);
      await anna.presses(button("confirm"), trouble.sentence);
      expect(world.changelly.orders).toHaveLength(0);
      await finishes(anna, world);
    }, SOME);
  });
});

describe("An order that is refused", () => {
  /** Refusals by which nothing was created, and where the person goes on. */
  const refusals: readonly (readonly [name: string, reply: FaultReply, sentence: string, at: Step])[] = [
    ["429", { status: 429 }, words("failure-rate-limited"), "recap"],
    [
      "429 with Retry-After",
      { status: 429, headers: { "Retry-After": "1" } },
      words("failure-rate-limited-for", { seconds: 1 }),
      "recap",
    ],
    ["401", { status: 401 }, words("failure-unauthorized"), "recap"],
    ["404", { status: 404 }, words("failure-not-found"), "recap"],
    ["410", { status: 410 }, words("failure-expired"), "offers"],
    ["422", { status: 422 }, words("failure-unprocessable"), "offers"],
    ["400 without a body", { status: 400, body: "" }, words("failure-rejected"), "offers"],
    ...["validation", "invalidOffer", "paymentMethod", "brandNew"].map(
      (errorType) =>
        [
          `400 ${errorType}`,
          { status: 400, body: { errorType, errorMessage: "No.", errorDetails: null } },
          words("failure-rejected"),
          errorType === "validation" ? "recap" : "offers",
        ] as const,
    ),
    [
      "400 limits, too small",
      {
        status: 400,
        body: { errorType: "limits", errorMessage: "No.", errorDetails: [{ cause: "min", value: "0.5" }] },
      },
      words("failure-limits-min", { bound: "0.5" }),
      "offers",
    ],
    [
      "400 limits, too large",
      {
        status: 400,
        body: { errorType: "limits", errorMessage: "No.", errorDetails: [{ cause: "max", value: "0.01" }] },
      },
      words("failure-limits-max", { bound: "0.01" }),
      "offers",
    ],
  ];

  test.each(refusals)(
    "with %s is told, not kept, and placed anew after a new consent",
    async (_, reply, sentence, at) => {
      const { world, anna } = await start(AMPLE);
      await anna.reaches("recap");
      world.changelly.fault({ ...ORDER, times: 1, reply });
      const { screen } = await anna.presses(button("confirm"), sentence);
      expect(screen.text).toContain(QUESTION[at]);
      expect(world.changelly.orders).toHaveLength(0);
      await anna.types("/orders", words("orders-none"));
      await anna.types("/sell", QUESTION[at]);

      if (at === "offers") {
        await anna.presses(BITCOIN.provider, QUESTION.offer);
        await anna.presses(BITCOIN.method, QUESTION.recap);
      }
      await anna.presses(button("confirm"), QUESTION.placed);
      expect(world.changelly.orders).toHaveLength(1);
      const sent = world.changelly.calls.filter(({ path }) => path === ORDER.path);
      const ids = sent.map(({ body }) => JSON.parse(body).externalOrderId);
      expect(new Set(ids).size, "each consent has an id of its own").toBe(2);
    },
  );

  test("because of the state asks for the state", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("recap", TETHER);
    const body = { errorType: "state", errorMessage: "No.", errorDetails: null };
    world.changelly.fault({ ...ORDER, times: 1, reply: { status: 400, body } });
    await anna.presses(button("confirm"), QUESTION.state);
    await anna.types("Texas", QUESTION.offers);
    await anna.presses(/^MoonPay/, QUESTION.offer);
    await anna.presses(/^ACH/, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({ state: "TX", refundAddress: TETHER.address });
  });

  test("twice in a row is told twice, and still placed in the end", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("recap");
    world.changelly.fault({ ...ORDER, times: 2, reply: { status: 401 } });
    await anna.presses(button("confirm"), words("failure-unauthorized"));
    await anna.presses(button("confirm"), words("failure-unauthorized"));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
  });
});

describe("An API that is down", () => {
  test("for longer is left alone, which is said; everything of our own still works", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("amount");
    world.changelly.fault({ path: /./, reply: "reset" });
    await anna.types(BITCOIN.amount, words("failure-network"));
    await anna.presses(button("try-again"), words("failure-suspended"));
    const calls = world.changelly.calls.length;
    await anna.presses(button("try-again"), words("failure-suspended"));
    expect(world.changelly.calls).toHaveLength(calls);

    await anna.types("/orders", words("orders-none"));
    await anna.types("/help", words("help-title"));
    await anna.types("/sell", words("failure-suspended"));
    await anna.changes("amount");
  });

  test("does not take the lists away that were read before", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("country");
    world.clock.ahead += 20 * MINUTE;
    world.changelly.fault({ path: "/v1/available-countries", reply: { status: 500 } });
    world.changelly.fault({ path: "/v1/currencies", reply: { status: 404 } });
    await anna.presses(BITCOIN.country, QUESTION.crypto);
    await anna.presses(button("back"), QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.crypto);
  });

  test("after a restart is told at every list, and the sale goes on where it was", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("fiat", ABROAD);
    world.changelly.fault({ ...COUNTRIES, reply: { status: 401 } });
    await world.restart();
    await anna.types("EUR", words("failure-unauthorized"));
    await anna.presses(button("try-again"), words("failure-unauthorized"));
    world.changelly.clearFaults();
    // With what was typed there.
    await anna.presses(button("try-again"), "BTC on Bitcoin do you want to sell for EUR?");
  });

  test("after a restart does not keep an amount from being typed", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("amount");
    world.changelly.fault({ ...COUNTRIES, reply: { status: 401 } });
    await world.restart();
    await anna.types(BITCOIN.amount, QUESTION.offers);
    // The catalogue is missing, and with it the providers' names.
    await anna.presses(/^moonpay/, QUESTION.offer);
    world.changelly.clearFaults();
    await finishes(anna, world);
  });
});

describe("What is said of a failure", () => {
  const asked = ({ changelly }: World) => changelly.calls.filter(({ path }) => path === OFFERS.path).length;

  test("is about this attempt: the same amount once more asks again, and old news are not told again", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("amount");
    world.changelly.fault({ ...OFFERS, times: 1, reply: { status: 422 } });
    const failed = await anna.types(BITCOIN.amount, words("failure-unprocessable"));
    expect(labels(failed)[0]).toBe(button("try-again"));
    const before = asked(world);
    await anna.types(BITCOIN.amount, QUESTION.offers);
    expect(asked(world)).toBe(before + 1);

    world.changelly.fault({ ...OFFERS, times: 2, reply: { status: 422 } });
    await anna.presses(button("refresh"), words("failure-unprocessable"));
    // A press that asks for nothing.
    await plant(world, anna.person, "Odd", "zzz");
    const { screen } = await anna.presses("Odd", words("offers-missing"));
    expect(screen.text).not.toContain(words("failure-unprocessable"));
    await anna.person.sends("photo");
    const reminded = await anna.shows(words("offers-missing"));
    expect(reminded.text).not.toContain(words("failure-unprocessable"));
    await anna.types("/sell", words("failure-unprocessable"));
    await anna.types("/sell", QUESTION.offers);
  });

  test("at the address leaves it to be typed again, as at its memo", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("address");
    world.changelly.fault({ ...OFFERS, times: 3, reply: { status: 429 } });
    const failed = await anna.types(BITCOIN.address, words("failure-rate-limited"));
    expect(labels(failed)[0]).toBe(button("try-again"));
    await anna.types(BITCOIN.address, QUESTION.recap);

    const boris = seller(world, world.person("en", "Boris"));
    await boris.reaches("memo", RIPPLE);
    world.changelly.fault({ ...OFFERS, times: 3, reply: { status: 429 } });
    await boris.types(RIPPLE.memo ?? "", words("failure-rate-limited"));
    await boris.types(RIPPLE.memo ?? "", QUESTION.recap);
  });
});

describe("What was typed or pressed, and could not be checked", () => {
  test("is tried again with the first button: an amount of money, an address, a memo", async () => {
    const { world, anna } = await start(AMPLE);
    const { changelly } = world;
    const again = button("try-again");
    await anna.reaches("amount", RIPPLE);
    changelly.fault({ ...OFFERS, times: 1, reply: { status: 422 } });
    const amount = await anna.types("250 EUR", words("failure-unprocessable"));
    expect(amount.text).toContain(QUESTION.amount);
    expect(labels(amount)[0]).toBe(again);
    await anna.presses(again, "€250");

    await anna.presses(RIPPLE.provider, QUESTION.offer);
    await anna.presses(RIPPLE.method, QUESTION.address);
    changelly.fault({ ...ADDRESS, times: 2, reply: { status: 422 } });
    const address = await anna.types(RIPPLE.address, words("failure-unprocessable"));
    expect(labels(address)[0]).toBe(again);
    const { screen } = await anna.presses(again, words("failure-unprocessable"));
    expect(labels(screen)[0]).toBe(again);
    await anna.presses(again, QUESTION.memo);

    changelly.fault({ ...ADDRESS, times: 1, reply: { status: 422 } });
    const memo = await anna.types(RIPPLE.memo ?? "", words("failure-unprocessable"));
    expect(labels(memo)[0]).toBe(again);
    await anna.presses(again, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(changelly.orders[0]).toMatchObject({ refundAddress: RIPPLE.address });
  });

  test("is not tried again once something else was given", async () => {
    const { world, anna } = await start(AMPLE);
    await anna.reaches("address");
    world.changelly.fault({ ...ADDRESS, times: 1, reply: { status: 422 } });
    const failed = await anna.types(BITCOIN.address, words("failure-unprocessable"));
    expect(labels(failed)[0]).toBe(button("try-again"));
    const refused = await anna.types("not an address", QUESTION.address);
    expect(labels(refused)).not.toContain(button("try-again"));
    await anna.types(BITCOIN.address, QUESTION.recap);
  });
});

test("Every look at an order in doubt is answered", async () => {
  const { world, anna } = await start(AMPLE);
  await anna.reaches("recap");
  loseNextOrder(world);
  world.changelly.fault({ path: "/v1/orders", reply: { status: 500 } });
  await anna.answers("recap");
  await anna.shows(words("order-placing"));
  for (let look = 1; look <= 3; look += 1) {
    const result = await anna.person.taps(button("look-again"));
    expect(result).toMatchObject({
      text: expect.stringContaining(words("toast-nothing-new", { time: "¦" })),
    });
  }
});

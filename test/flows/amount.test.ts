/** How much is sold: what is taken for an amount, what is refused and why, and money that should arrive. */
import { describe, expect, test } from "vitest";
import { BITCOIN, button, LANGUAGES, QUESTION, questionsIn, seller, TETHER, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

describe("The amount", () => {
  const WRITTEN = [
    "0.05",
    "0,05",
    ".05",
    "0.0500",
    "0.05 BTC",
    "btc 0,05",
    "0.05btc",
    "٠٫٠٥",
    "۰٫۰۵",
    "+0.05",
    "\u200e0.05\u200f",
    "0.05\u200b",
    "0.05.",
    "~0.05",
    "about 0.05 btc",
    "\u0660\u060c\u0660\u0665",
    "۰/۰۵",
    "０．０５",
    "0,05 биткоина",
    "0,05 біткоїна",
  ];
  test("may be written in many ways", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const typed of WRITTEN) {
      await anna.types(typed, words("offers-title", { amount: "0.05", coin: "BTC on Bitcoin" }));
      await anna.changes("amount");
    }
  });

  test.each([
    ["1 234,5", "1234.5"],
    ["1'234.5", "1234.5"],
    ["1’234.5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["1\u00a0234", "1234"],
    ["1\u202f234", "1234"],
    ["١٬٢٣٤٫٥", "1234.5"],
  ])("may have thousands apart: %s", async (typed, amount) => {
    const { anna } = await start();
    await anna.reaches("amount", TETHER);
    const shown = LANGUAGES.translator("en").number(amount);
    await anna.types(typed, words("offers-title", { amount: shown, coin: "USDT on Tron" }));
  });

  const REFUSED: Readonly<Record<string, readonly string[]>> = {
    [words("remark-amount-zero")]: ["0", "0,000"],
    [words("remark-amount-negative")]: ["-1", "−0,5"],
    [words("remark-amount-exponent", { example: "0.05" })]: ["1e-2", "5E3", "0x10", "0x10 BTC"],
    [words("remark-amount-too-many-decimals", { coin: "BTC", decimals: 8 })]: ["0.123456789"],
    [words("remark-amount-too-long", { coin: "BTC" })]: ["1".repeat(41)],
    [words("remark-amount-other-coin", { coin: "BTC" })]: ["0.05 ETH", "0.5 эфира"],
    [words("remark-amount-other-fiat", { fiat: "EUR", example: "500\u00a0EUR" })]: [
      "5000 rub",
      "100 USD",
      "$500",
      "500 долларов",
      "0.05 btc usd",
    ],
    [words("remark-amount-zero", { coin: "EUR" })]: ["0 EUR"],
    [words("remark-amount-exponent", { example: "500\u00a0EUR" })]: ["1e3 EUR"],
    [words("remark-amount-not-a-number", { coin: "EUR", example: "500\u00a0EUR" })]: ["5 0 0 EUR"],
    [words("remark-amount-not-a-number", { coin: "BTC" })]: [
      "half a coin",
      "not 0.05 btc but 0.07 btc",
      "0.05 btc or 0.07",
      "500 eur, not 600 eur",
      "don't sell 0.05 btc",
      "0.05 0.06",
      "1.2.3",
      "½",
      "∞",
      "NaN",
      "{ $coin } <b>",
    ],
  };
  test("that cannot be used is explained by the rule it breaks, with the question", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const [said, lines] of Object.entries(REFUSED)) {
      for (const typed of lines) {
        const screen = await anna.types(typed, QUESTION.amount);
        expect.soft(screen.text, typed).toContain(said);
      }
    }
    // Nothing was forgotten over all this.
    await anna.types("0.05", words("offers-title", { amount: "0.05", coin: "BTC on Bitcoin" }));
  });

  test("of the coin on another network is not taken for one on this", async () => {
    const { anna } = await start();
    await anna.reaches("amount", TETHER);
    const said = words("remark-amount-other-coin", { coin: "USDT on Tron" });
    for (const typed of ["500 usdt erc20", "usdt erc20 500", "500 USDT on Ethereum", "500 usdt-bep20"]) {
      const screen = await anna.types(typed, QUESTION.amount);
      expect.soft(screen.text, typed).toContain(said);
    }
    for (const typed of ["500 usdt trc20", "500 USDT on Tron", "500 usdt"]) {
      await anna.types(typed, words("offers-title", { amount: "500", coin: "USDT on Tron" }));
      await anna.changes("amount");
    }
  });

  test("that can be read in two ways gives a button for each", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const screen = await anna.types("1,000", words("remark-amount-ambiguous"));
    // What each would bring tells them apart.
    expect(labels(screen).slice(0, 2)).toEqual([
      expect.stringMatching(/^1 BTC \(about €\d\d,\d00\)$/),
      expect.stringMatching(/^1000 BTC \(about €\d\d,\d00,000\)$/),
    ]);
    await anna.presses(/^1 BTC/, "1 BTC on Bitcoin");
    await anna.presses(button("back"), QUESTION.amount);
    await anna.types("1.000", words("remark-amount-ambiguous"));
    await anna.presses(/^1000 BTC/, "1,000 BTC on Bitcoin");
  });

  test("is taken at once where only one of two readings can be sold", async () => {
    const { anna } = await start();
    await anna.reaches("amount", TETHER);
    await anna.types("1,000", words("offers-title", { amount: "1,000", coin: "USDT on Tron" }));
    await anna.changes("amount");
    await anna.types("20.500", words("remark-amount-over", { coin: "USDT" }));
  });

  test("is shown as people of the language write it, and its readings so that none is mistaken", async () => {
    const { world, anna: otto } = await start({ language: "de" });
    const de = LANGUAGES.translator("de");
    const question = questionsIn("de");
    const asked = await otto.reaches("amount");
    expect(asked.text).toContain("0,00016");
    expect(asked.text).toContain("0,05");
    expect(asked.text).not.toMatch(/\d\.\d(?!\d\d[^\d])/);
    const screen = await otto.types("1.500", words("remark-amount-ambiguous", {}, de));
    expect(labels(screen).slice(0, 2)).toEqual([
      expect.stringMatching(/^1,5 BTC \(etwa /),
      expect.stringMatching(/^1500 BTC \(etwa /),
    ]);
    await otto.types("0,0501", question.offers);
    await otto.presses(BITCOIN.provider, question.offer);
    await otto.presses(BITCOIN.method, question.address);
    const recap = await otto.types(BITCOIN.address, question.recap);
    expect(recap.text).toContain("0,0501 BTC");
    await otto.presses(de.plain("button-confirm"), question.placed);
    expect(world.changelly.orders[0]?.amountFrom).toBe("0.0501");
    expect(otto.person.last().text).toContain("0,0501 BTC");
    const list = await otto.types("/orders", words("orders-title", { count: 1 }, de));
    expect(list.buttons.flat()[0]?.label).toContain("0,0501 BTC");
  });

  /** What MoonPay and Banxa between them take of USDT on Tron. */
  function bounds({ changelly: { market } }: World): { min: string; max: string } {
    const { min = "" } = market.limits("moonpay", "USDTRX");
    const { max = "" } = market.limits("banxa", "USDTRX");
    return { min, max: LANGUAGES.translator("en").number(max) };
  }

  test("under the minimum or over the maximum names the bound, and a button takes it", async () => {
    const { world, anna } = await start();
    const { min, max } = bounds(world);
    const question = await anna.reaches("amount", TETHER);
    expect(question.text).toContain(words("amount-limits", { min, max, coin: "USDT" }));
    const under = await anna.types("1", words("remark-amount-under", { min, coin: "USDT" }));
    expect(under.buttons[0]?.map(({ label }) => label)).toEqual([
      expect.stringMatching(new RegExp(`^${min} USDT \\(about \\$`)),
    ]);
    await anna.presses(
      new RegExp(`^${min} USDT`),
      words("offers-title", { amount: min, coin: "USDT on Tron" }),
    );
    await anna.changes("amount");
    await anna.types("9999999", words("remark-amount-over", { max, coin: "USDT" }));
    await anna.presses(
      new RegExp(`^${max} USDT`),
      words("offers-title", { amount: max, coin: "USDT on Tron" }),
    );
  });

  test("the bounds themselves can be sold, and the amounts just outside can not", async () => {
    const { world, anna } = await start();
    const { min, max } = bounds(world);
    const question = await anna.reaches("amount", TETHER);
    expect(question.text).toContain(words("amount-limits", { min, max, coin: "USDT" }));
    await anna.types(`${Number(min) - 1}.999999`, words("remark-amount-under", { min, coin: "USDT" }));
    await anna.types(`${max}.000001`, words("remark-amount-over", { max, coin: "USDT" }));
    await anna.types(max, words("offers-title", { amount: max, coin: "USDT on Tron" }));
    await anna.types(min, words("offers-title", { amount: min, coin: "USDT on Tron" }));
  });

  test("typed under the offers asks for new ones", async () => {
    const { world, anna } = await start();
    await anna.reaches("offers");
    await anna.types("0.1", words("offers-title", { amount: "0.1", coin: "BTC on Bitcoin" }));
    expect(amountsAsked(world).slice(-2)).toEqual(["0.05", "0.1"]);
  });

  test("is sent to Changelly digit for digit", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed", { ...BITCOIN, amount: "0.12345678" });
    expect(world.changelly.orders[0]?.amountFrom).toBe("0.12345678");
  });
});

describe("The money that should arrive", () => {
  /** Calls for prices so far. */
  function quotes({ changelly }: World): number {
    return changelly.calls.filter(({ path }) => path === "/v1/sell/offers").length;
  }

  test.each(["500 EUR", "500€", "€500", "500 euros", "I want 500 EUR", "EUR 500.00", "500 евро", "0.5k eur"])(
    "%s: is turned into an amount with at most three questions, and both are shown",
    async (typed) => {
      const { world, anna } = await start();
      await anna.reaches("amount");
      const before = quotes(world);
      const { text } = await anna.types(typed, QUESTION.offers);
      expect(quotes(world) - before).toBeLessThanOrEqual(3);
      const [, amount = ""] =
        /You want €500\.00\. Sell ([\d.]+) BTC to get about €50[0-2]\.\d\d/.exec(text) ?? [];
      expect(amount, text).not.toBe("");
      expect(text).toContain(words("offers-title", { amount, coin: "BTC on Bitcoin" }));
    },
  );

  test("may have its thousands apart however a person writes them", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const typed of ["1,000 EUR", "1.000 €", "1 000 EUR", "1000,00 EUR"]) {
      await anna.types(typed, /You want €1,000\.00/);
      await anna.changes("amount");
    }
  });

  test("that is too little is answered with the nearest that is possible", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    await anna.types("1 EUR", words("remark-payout-nearest", { wanted: "€1.00" }));
  });

  test("that nobody can name a price for leaves the question open", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    for (const code of ["moonpay", "banxa", "transak"])
      world.changelly.market.provider(code).error("unavailable");
    await anna.types("500 EUR", words("remark-payout-none", { coin: "BTC" }));
    expect(anna.person.last().text).toContain(QUESTION.amount);
  });

  test("can be changed under the offers, and an amount in two readings is asked about there, too", async () => {
    const { anna } = await start();
    await anna.reaches("offers");
    await anna.types("800 EUR", /You want €800\.00/);
    await anna.types("1,000", words("remark-amount-ambiguous"));
    await anna.presses(/^1 BTC/, /1 BTC on Bitcoin/);
    await anna.types("0.00000001", words("remark-amount-under", { min: "0.00016", coin: "BTC" }));
  });
});

/** The amounts for which offers were asked for, in order. */
function amountsAsked({ changelly }: World): (string | null)[] {
  return changelly.calls
    .filter(({ path }) => path === "/v1/sell/offers")
    .map(({ query }) => new URLSearchParams(query).get("amountFrom"));
}

describe("Usual amounts", () => {
  test("stand as buttons, the smallest first, and stay beside a remark", async () => {
    const { anna } = await start();
    const screen = await anna.reaches("amount");
    const sums = [
      /^About €20 · 0\.00024 BTC$/,
      /^About €100 · 0\.0012 BTC$/,
      /^About €500 · 0\.006 BTC$/,
    ].map((sum) => expect.stringMatching(sum));
    expect(labels(screen).slice(0, 3)).toEqual(sums);
    const explained = await anna.types("0", words("remark-amount-zero"));
    expect(labels(explained).slice(0, 3)).toEqual(sums);
    await anna.presses(/^About €500/, words("offers-title", { amount: "0.006", coin: "BTC on Bitcoin" }));
  });

  test("and bounds are told with what they bring, by one question for everybody in a minute", async () => {
    const { world, anna } = await start();
    const screen = await anna.reaches("amount");
    expect(screen.text).toMatch(/That is about €13\.\d\d\./);
    expect(screen.text).toMatch(
      /Right now, roughly: 1\u00a0BTC\u00a0=\u00a0€8\d,\d00, all fees taken off \(/,
    );
    expect(screen.entities).toContainEqual(expect.objectContaining({ date_time_format: "r" }));
    const boris = seller(world, world.person("en", "Boris"));
    await boris.reaches("amount");
    await boris.presses(button("back"), QUESTION.crypto);
    await boris.presses(BITCOIN.coin, QUESTION.amount);
    expect(amountsAsked(world)).toEqual(["0.005"]);
    // It is nobody's in particular: who asked is told to nobody, and counts for nobody.
    world.clock.ahead += 61_000;
    await anna.types("0", words("remark-amount-zero"));
    expect(amountsAsked(world)).toEqual(["0.005", "0.005"]);
    // Another place is another price.
    const yuki = seller(world, world.person("en", "Yuki"));
    await yuki.reaches("amount", TETHER);
    expect(amountsAsked(world)).toHaveLength(3);
  });

  test("are coins alone where what they bring is not known soon, and nobody waits for it", async () => {
    const { world, anna } = await start({ app: { changellyTimeoutMs: 10_000 } });
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: "hang" });
    const screen = await anna.reaches("amount");
    expect(labels(screen).slice(0, 3)).toEqual(["0.00016 BTC", "0.001 BTC", "0.005 BTC"]);
    expect(screen.text).not.toContain("Right now, roughly");
    await anna.presses("0.005 BTC", words("offers-title", { amount: "0.005", coin: "BTC on Bitcoin" }));
  });

  test("that were asked for are exact, others about", async () => {
    const { anna } = await start();
    await anna.reaches("offers");
    const { screen } = await anna.presses(button("back"), QUESTION.amount);
    expect(labels(screen)[0]).toMatch(/^Keep 0\.05 BTC \(€\d,\d{3}\.\d\d\)$/);
  });
});

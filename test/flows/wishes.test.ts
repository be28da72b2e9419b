/** What people ask for before they are asked: in one line, by a link, as money wanted, or the same sale once more. */
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import {
  BITCOIN,
  button,
  change,
  LANGUAGES,
  plant,
  QUESTION,
  query,
  type Seller,
  seller,
  TETHER,
  words,
} from "../support/sale.ts";
import { startWorld, type World } from "../support/world.ts";

async function start(language = "en"): Promise<{ world: World; anna: Seller }> {
  const world = await startWorld();
  return { world, anna: seller(world, world.person(language)) };
}

function labels(screen: ChatMessage): string[] {
  return screen.buttons.flat().map(({ label }) => label);
}

/** Whoever sold before has a country, a currency and an order to repeat. */
async function sold({ world, anna }: { world: World; anna: Seller }): Promise<string> {
  await anna.reaches("placed");
  return world.changelly.orders[0]?.externalOrderId ?? "";
}

const UNDERSTOOD = words("remark-understood");

describe("A line that says what is sold", () => {
  test.each([
    ["/sell 0.05 btc eur", "0.05 BTC → EUR"],
    ["/sell 0.05 BTC for EUR", "0.05 BTC → EUR"],
    ["sell 0.05 btc for euros", "0.05 BTC → EUR"],
    ["0,05 bitcoin → €", "0.05 BTC → EUR"],
    ["I want to sell 0.05btc for euro please", "0.05 BTC → EUR"],
    ["0,5 eth в евро", "0.5 ETH → EUR"],
    ["продай 0,05 биткоин за евро", "0.05 BTC → EUR"],
    ["btc for 500 €", "BTC → 500 EUR"],
    ["500 usdt trc20 to usd", "500 USDT on Tron → USD"],
    ["sell 500 usdt on tron", "500 USDT on Tron"],
    ["btc", "BTC"],
    ["sell bitcoin", "BTC"],
    ["sell usdt on tron", "USDT on Tron"],
    ["sell a btc", "BTC"],
    ["BTC/EUR", "BTC → EUR"],
    ["/sell a btc eur", "BTC → EUR"],
    ["/SELL 0,05 биткоина eur", "0.05 BTC → EUR"],
  ])("%s: is understood, said back, and only the rest is asked", async (line, what) => {
    const { anna } = await start();
    const screen = await anna.types(line, QUESTION.country);
    expect(screen.text).toContain(words("remark-understood", { what }));
  });

  test.each([
    "hello",
    "when will my btc arrive?",
    "do you support usdt on tron",
    "0.05",
    "I lost the address of my bitcoin wallet, can you help me find it again please",
    "eur",
    "buy 0.05 btc",
    "my order of 0.05 btc is stuck",
    "where is my 500 eur for btc",
    "I want my 500 eur",
    "500 eur for btc",
    "5000 kzt",
    "sell 0.5 eth and 0.1 btc",
    "0.05 btc 9000 eur",
  ])("%s: is about something else, and no sale begins", async (line) => {
    const { anna } = await start();
    await anna.types(line, words("stray-text"));
  });

  test("leads from the country straight to the offers, and to the order", async () => {
    const { world, anna } = await start();
    await anna.types("0.05 btc eur", QUESTION.country);
    const { screen } = await anna.presses(BITCOIN.country, QUESTION.offers);
    expect(screen.text).toContain("0.05 BTC");
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(BITCOIN.method, QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({
      currencyFrom: "BTC",
      currencyTo: "EUR",
      amountFrom: "0.05",
    });
  });

  test("with everything in it leads somebody who sold before to the offers at once", async () => {
    const { world, anna } = await start();
    await sold({ world, anna });
    const screen = await anna.types("0.07 btc eur", QUESTION.offers);
    expect(screen.text).toContain("0.07 BTC");
    expect(screen.text).toContain(UNDERSTOOD);
  });

  test("asks for the network of a coin that has several, and keeps the amount meanwhile", async () => {
    const { anna } = await start();
    await anna.types("sell 500 usdt for eur", QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.network);
    const { screen } = await anna.presses(/^Tron/, QUESTION.offers);
    expect(screen.text).toContain("500 USDT on Tron");
  });

  test.each([
    ["0.00000001 btc eur", words("remark-amount-under", { min: "0.00016", coin: "BTC" })],
    ["0.123456789123 btc eur", words("remark-amount-too-many-decimals", { coin: "BTC", decimals: 8 })],
    ["9999999 usdt trc20 eur", words("remark-amount-over", { coin: "USDT" })],
    ["/start sell_BTC_EUR_0x00000001", words("remark-amount-under", { min: "0.00016", coin: "BTC" })],
  ])("%s: says at the question for the amount why this one is impossible", async (line, why) => {
    const { anna } = await start();
    await anna.types(line, UNDERSTOOD);
    const { screen } = await anna.presses(BITCOIN.country, QUESTION.amount);
    expect(screen.text).toContain(why);
  });

  test("with an amount that can be read in two ways gives a button for each", async () => {
    const { anna } = await start();
    const { text } = await anna.types("/sell 1,000 btc eur", UNDERSTOOD);
    expect(text).toContain(words("remark-understood", { what: "BTC → EUR" }));
    const { screen } = await anna.presses(BITCOIN.country, words("remark-amount-ambiguous"));
    expect(screen.text).toContain(QUESTION.amount);
    expect(labels(screen).slice(0, 2)).toEqual(["1 BTC", "1000 BTC"]);
    await anna.presses("1 BTC", "1 BTC on Bitcoin");
  });

  test("takes the only reading that can be sold", async () => {
    const { anna } = await start();
    await anna.types(
      "/sell 1,000 usdt trc20 eur",
      words("remark-understood", { what: "USDT on Tron → EUR" }),
    );
    await anna.presses(BITCOIN.country, words("offers-title", { amount: "1,000", coin: "USDT on Tron" }));
  });

  test("in the middle of a sale is an answer to its question, not a new sale", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    await anna.types("0.05 btc eur", words("remark-address-wrong", { coin: "BTC on Bitcoin" }));
  });

  test("at the list of coins may name the network or the amount as well", async () => {
    const { anna } = await start();
    await anna.reaches("crypto");
    const screen = await anna.types("usdt tron", QUESTION.fiat);
    expect(screen.text).toContain("USDT on Tron");
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.types("0.05 btc eur", QUESTION.offers);
  });

  test.each(["my old car", "0.5 eth, not btc", "0.05 btc 9000 eur"])(
    "after /sell that is not understood asks everything: %s",
    async (line) => {
      const { anna } = await start();
      const screen = await anna.types(`/sell ${line}`, QUESTION.country);
      expect(screen.text).not.toContain(UNDERSTOOD);
      await anna.presses(BITCOIN.country, QUESTION.crypto);
    },
  );
});

describe("A line that says what should arrive", () => {
  test.each(["500 EUR", "I want 500 EUR", "€500", "/sell 500 eur"])(
    "%s: is said back, asks which coin, and brings the money",
    async (line) => {
      const { anna } = await start();
      const screen = await anna.types(line, QUESTION.country);
      expect(screen.text).toContain(words("remark-understood-payout", { what: "500 EUR" }));
      await anna.presses(BITCOIN.country, QUESTION.crypto);
      await anna.presses(BITCOIN.coin, /You want €500\.00: for [\d.]+ BTC/);
    },
  );
});

describe("A link into the bot", () => {
  test.each([
    ["sell_BTC_EUR", "BTC → EUR"],
    ["sell_BTC_EUR_0x05", "0.05 BTC → EUR"],
    ["sell_USDTRX_EUR_500", "500 USDT on Tron → EUR"],
    ["sell_BTC", "BTC"],
    ["sell_btc_eur_0x050", "0.05 BTC → EUR"],
    ["sell_BTC_XXX_0x05", "0.05 BTC"],
    ["sell_BTC_EUR_1x2x3", "BTC → EUR"],
    ["sell_BTC_EUR_0", "BTC → EUR"],
  ])("%s: fills in what is valid and passes over the rest", async (payload, what) => {
    const { anna } = await start();
    const screen = await anna.types(`/start ${payload}`, QUESTION.country);
    expect(screen.text).toContain(words("remark-understood", { what }));
  });

  test("without a coin we know says which currency is understood", async () => {
    const { anna } = await start();
    await anna.types("/start sell_NOPE_EUR_0x05", words("remark-understood-payout", { what: "EUR" }));
  });

  test("with a pair and an amount leaves the country to ask, then shows offers", async () => {
    const { anna } = await start();
    await anna.types("/start sell_BTC_EUR_0x05", QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.offers);
  });

  test.each(["hello", "buy_BTC_EUR", "sell_", "sell_<b>_EUR"])("%s: is no link of ours", async (payload) => {
    const { anna } = await start();
    const screen = await anna.types(`/start ${payload}`, /./);
    expect(screen.text).not.toContain(UNDERSTOOD);
    expect([words("welcome"), QUESTION.country].some((known) => screen.text.includes(known))).toBe(true);
  });
});

describe("The money that should arrive", () => {
  /** Calls for prices so far. */
  function quotes({ changelly }: World): number {
    return changelly.calls.filter(({ path }) => path === "/v1/sell/offers").length;
  }

  test.each(["500 EUR", "500€", "€500", "500 euros", "I want 500 EUR", "EUR 500.00", "500 евро"])(
    "%s: is turned into an amount with at most three questions, and both are shown",
    async (typed) => {
      const { world, anna } = await start();
      await anna.reaches("amount");
      const before = quotes(world);
      const { text } = await anna.types(typed, QUESTION.offers);
      expect(quotes(world) - before).toBeLessThanOrEqual(3);
      const [, amount = ""] = /You want €500\.00: for ([\d.]+) BTC about €50[0-2]\.\d\d/.exec(text) ?? [];
      expect(amount, text).not.toBe("");
      expect(text).toContain(words("offers-title", { amount, coin: "BTC on Bitcoin" }));
    },
  );

  test("may have its thousands apart however a person writes them", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const typed of ["1,000 EUR", "1.000 €", "1 000 EUR", "1000,00 EUR"]) {
      await anna.types(typed, /You want €1,000\.00/);
      await anna.presses(button("change-amount"), QUESTION.amount);
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
    await anna.presses("1 BTC", /1 BTC on Bitcoin/);
    await anna.types("0.00000001", words("remark-amount-under", { min: "0.00016", coin: "BTC" }));
  });
});

describe("Usual amounts", () => {
  test("stand as buttons, the smallest first, and stay beside a remark", async () => {
    const { anna } = await start();
    const screen = await anna.reaches("amount");
    expect(labels(screen).slice(0, 3)).toEqual(["0.00016 BTC", "0.001 BTC", "0.005 BTC"]);
    const explained = await anna.types("0", words("remark-amount-zero"));
    expect(labels(explained).slice(0, 3)).toEqual(["0.00016 BTC", "0.001 BTC", "0.005 BTC"]);
    await anna.presses("0.005 BTC", words("offers-title", { amount: "0.005", coin: "BTC on Bitcoin" }));
  });
});

describe("The same sale once more", () => {
  test("takes a press, an amount and the consent", async () => {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    await plant(world, anna.person, "Again", `c:${id}:again`);
    const before = world.changelly.calls.length;
    await anna.presses(
      "Again",
      words("remark-same-again", { what: "BTC on Bitcoin → EUR", provider: "MoonPay" }),
    );
    expect(anna.person.last().text).toContain(QUESTION.amount);
    const recap = await anna.types("0.08", QUESTION.recap);
    expect(recap.text).toMatch(/MoonPay/);
    expect(recap.text).toMatch(/SEPA/);
    expect(recap.text).toContain(words("remark-offer-better", { provider: "MoonPay", better: "Banxa" }));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[1]).toMatchObject({
      amountFrom: "0.08",
      providerCode: "moonpay",
      paymentMethod: world.changelly.orders[0]?.paymentMethod,
      refundAddress: BITCOIN.address,
    });
    expect(world.changelly.orders[1]?.externalOrderId).not.toBe(id);
    // Prices, the address, the order: the prices are as fresh at the recap as they were for the offers.
    expect(world.changelly.calls.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/sell/offers",
      "POST /v1/validate-address",
      "POST /v1/sell/orders",
    ]);
  });

  test("says how much more another provider pays, by the figures that are shown", async () => {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.presses("Again", words("remark-same-again", { provider: "MoonPay" }));
    const body = [
      ["banxa", "6698.61"],
      ["moonpay", "6662.96999"],
    ].map(([providerCode, amountExpectedTo]) => ({
      providerCode,
      amountFrom: "0.08",
      amountExpectedTo,
      paymentMethodOffer: [{ method: "sepa_bank_transfer", methodName: "SEPA", amountExpectedTo }],
    }));
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body } });
    const { text } = await anna.types("0.08", QUESTION.recap);
    expect(text).toContain("€6,662.96");
    expect(text).toContain(words("remark-offer-better", { better: "Banxa", difference: "€35.65" }));
  });

  test("shows the offers when last time's provider makes none", async () => {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    world.changelly.market.provider("moonpay").error("unavailable");
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.presses("Again", QUESTION.amount);
    await anna.types("0.08", QUESTION.offers);
    await anna.presses(/^Banxa/, QUESTION.offer);
    await anna.presses(/^SEPA/, QUESTION.recap);
  });

  test("asks for another address when the old one is not taken any more", async () => {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.presses("Again", QUESTION.amount);
    world.changelly.fault({
      path: "/v1/validate-address",
      reply: { status: 200, body: { result: false, cause: "walletAddress" } },
    });
    await anna.types("0.08", words("remark-kept-address-wrong"));
    expect(anna.person.last().text).toContain(QUESTION.address);
  });

  test("of somebody else is no order at all", async () => {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    const mallory = seller(world, world.person("en", "Mallory"));
    await mallory.types("/start", words("welcome"));
    await plant(world, mallory.person, "Again", `c:${id}:again`);
    await mallory.presses("Again", words("order-unknown"));
  });

  test("forgets the address when another coin is chosen", async () => {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.presses("Again", QUESTION.amount);
    await anna.presses(button("back"), QUESTION.fiat);
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.presses(/^LTC/, QUESTION.amount);
    await anna.types("5", QUESTION.offers);
    await anna.presses(/^MoonPay/, QUESTION.offer);
    await anna.presses(/^SEPA/, QUESTION.address);
  });
});

describe("The same sale once more, for the money that should arrive", () => {
  async function again(wanted: string): Promise<ChatMessage> {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.presses("Again", QUESTION.amount);
    return anna.types(wanted, QUESTION.recap);
  }

  test("brings it from last time's provider, though another one would pay more", async () => {
    const recap = await again("1000 EUR");
    expect(recap.text).toMatch(/You receive: about €100\d\.\d\d|You receive: about €1,00\d\.\d\d/);
    expect(recap.text).toContain(words("recap-provider", { provider: "MoonPay", place: "Germany" }));
    expect(recap.text).toContain(words("remark-offer-better", { provider: "MoonPay", better: "Banxa" }));
  });

  test("is said to be impossible where it is, with the nearest that is", async () => {
    const recap = await again("1 EUR");
    expect(recap.text).toContain(words("remark-payout-nearest", { wanted: "€1.00" }));
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

describe("A saved address", () => {
  const ADDRESS_HINT = words("address-saved");

  async function saved(): Promise<{ world: World; anna: Seller }> {
    const { world, anna } = await start();
    const id = await sold({ world, anna });
    await plant(world, anna.person, "Save", `c:${id}:save`);
    await anna.presses("Save", words("saved-name-question", { count: 24 }));
    await anna.types("Ledger", "Ledger");
    return { world, anna };
  }

  test("is a button at the question for the address, and is checked again before it is used", async () => {
    const { world, anna } = await saved();
    await anna.reaches("address");
    expect(anna.person.last().text).toContain(ADDRESS_HINT);
    const before = world.changelly.calls.length;
    await anna.presses(/^Ledger · bc1q…75rs$/, QUESTION.recap);
    expect(world.changelly.calls.slice(before).map(({ path }) => path)).toContain("/v1/validate-address");
  });

  test("that is not accepted any more is said to be so, and another one is asked for", async () => {
    const { world, anna } = await saved();
    await anna.reaches("address");
    const body = { result: false, cause: "walletAddress" };
    world.changelly.fault({ path: "/v1/validate-address", reply: { status: 200, body } });
    await anna.presses(/^Ledger/, words("remark-kept-address-wrong"));
    expect(anna.person.last().text).toContain(QUESTION.address);
  });

  test("is offered for its own coin only", async () => {
    const { anna } = await saved();
    const screen = await anna.reaches("address", TETHER);
    expect(screen.text).not.toContain(ADDRESS_HINT);
    expect(labels(screen)).toEqual([button("back"), button("cancel")]);
  });
});

describe("A provider's card", () => {
  test("says that the person has sold there before, once an order was complete", async () => {
    const { world, anna } = await start();
    await sold({ world, anna });
    await anna.reaches("offers");
    const { screen: before } = await anna.presses(BITCOIN.provider, QUESTION.offer);
    expect(before.text).not.toContain(words("offer-used"));
    await anna.types("/cancel", words("sale-cancelled"));
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
    await anna.shows(words("about-complete-amount", { provider: "MoonPay" }));
    await anna.reaches("offers");
    await anna.presses(BITCOIN.provider, words("offer-used"));
  });

  test("says how fast half of the sales there were complete, once there are ten", async () => {
    const { world, anna } = await start();
    await sold({ world, anna });
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
    await anna.shows(words("about-complete-amount", { provider: "MoonPay" }));
    await world.app.stop();
    const columns = query(world.env, "select name from pragma_table_info('orders')").map(({ name }) =>
      String(name),
    );
    const copy = (number: number) =>
      columns.map((name) =>
        name === "id" ? `'copy-${number}'` : name === "status_at" ? "created_at + 1500000" : name,
      );
    for (let number = 1; number < 10; number += 1) {
      change(
        world.env,
        `insert into orders (${columns.join(",")}) select ${copy(number).join(",")} from orders limit 1`,
      );
    }
    await world.restart();
    await anna.reaches("offers");
    await anna.presses(BITCOIN.provider, words("offer-pace", { time: "25 min" }));
  });
});

describe("After an hour of silence", () => {
  const HOUR = 3_600_001;
  const AWAY = words("away-question");

  test("a press asks whether to go on, and going on shows the question that was open", async () => {
    const { world, anna } = await start();
    await anna.reaches("fiat");
    world.clock.ahead += HOUR;
    const { screen } = await anna.presses(BITCOIN.fiat, AWAY);
    expect(screen.text).toContain("BTC");
    await anna.presses(button("continue-sale"), QUESTION.fiat);
    await anna.presses(BITCOIN.fiat, QUESTION.amount);
  });

  test("what was typed is kept, and taken up when the person goes on", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("0.05", words("away-held"));
    await anna.presses(button("continue-sale"), QUESTION.offers);
  });

  test("starting over forgets the answers", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("/sell", AWAY);
    await anna.presses(button("start-over"), QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.crypto);
  });

  test("an answer typed at that question is an answer to the sale", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("/sell", AWAY);
    await anna.types("0.05", QUESTION.offers);
  });

  test("old prices at the recap are asked for anew before anything can be agreed to", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.clock.ahead += HOUR;
    world.changelly.market.moveBy("-5");
    await anna.presses(button("confirm"), AWAY);
    await anna.presses(button("continue-sale"), words("remark-offer-fell", { provider: "MoonPay" }));
    expect(world.changelly.orders).toHaveLength(0);
  });

  test("a sale without an answer has nothing to go on with, and its first answer is taken at once", async () => {
    const { world, anna } = await start();
    await anna.reaches("country");
    const welcome = await anna.types("/start", words("welcome"));
    expect(labels(welcome)).not.toContain(button("continue-sale"));
    world.clock.ahead += HOUR;
    await anna.types("Germany", QUESTION.crypto);
    world.clock.ahead += HOUR;
    const { text } = await anna.types("BTC", AWAY);
    expect(text).toContain("Germany");
  });

  test("what is not done is not said to be done", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.clock.ahead += HOUR;
    const { toast } = await anna.presses(button("confirm"), AWAY);
    expect(toast).toBe("");
  });

  test("going on from the first screen is said once", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("/start", words("welcome-open-sale"));
    await anna.presses(button("continue-sale"), QUESTION.amount);
  });

  test("a text at the recap does not bring old prices back", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.clock.ahead += HOUR;
    await anna.types("hm", AWAY);
    world.changelly.market.moveBy("-5");
    await anna.types("yes", words("remark-offer-fell", { provider: "MoonPay" }));
  });

  test("/start offers to go on or to start over", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const welcome = await anna.types("/start", words("welcome-open-sale"));
    expect(labels(welcome)).toContain(button("continue-sale"));
    await anna.presses(button("start-over"), QUESTION.country);
  });

  test.each(LANGUAGES.locales)("in %s the question is asked in the person's language", async (locale) => {
    const { world, anna } = await start(locale);
    await anna.reaches("amount");
    world.clock.ahead += HOUR;
    await anna.types("0.05", words("away-question", {}, LANGUAGES.translator(locale)));
  });
});

describe("A sale that is asked for in the middle of another one", () => {
  const OTHER = words("away-other");

  test("begins when the person says so", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const question = await anna.types("/sell 500 xrp eur", OTHER);
    expect(question.text).toContain("0.05 BTC → EUR");
    await anna.presses(button("start-new"), QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.offers);
    expect(anna.person.last().text).toContain("500 XRP");
    expect(world.changelly.orders).toHaveLength(0);
  });

  test("is dropped when the person goes on with the other", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    await anna.types("/start sell_XRP_EUR_500", OTHER);
    await anna.presses(button("continue-sale"), QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("waits across a restart", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    await anna.types("/sell 500 xrp eur", OTHER);
    await world.restart();
    await anna.presses(button("start-new"), words("remark-understood"));
  });

  test("begins at once where nothing but the country is known", async () => {
    const { anna } = await start();
    await anna.reaches("crypto");
    await anna.types("/sell 500 xrp eur", words("remark-understood"));
  });
});

test("old prices are called old, and going on with the sale asks for new ones", async () => {
  const { world, anna } = await start();
  await anna.reaches("offers");
  world.clock.ahead += 150_000;
  await anna.types("/settings", words("settings-title"));
  world.changelly.market.moveBy("1");
  const { screen } = await anna.presses(button("continue-sale"), words("offers-age", { age: 0 }));
  expect(screen.text).not.toContain("€4,186.63");
});

test("help in the middle of a sale leads back to it", async () => {
  const { anna } = await start();
  await anna.reaches("amount");
  expect(labels(await anna.types("/help", words("help-title")))).toContain(button("continue-sale"));
  expect(labels(await anna.types("/foo", words("stray-command")))).toContain(button("continue-sale"));
  await anna.presses(button("continue-sale"), QUESTION.amount);
});

describe("The age of prices", () => {
  test("is told, and what is too old is asked for again before it can be chosen", async () => {
    const { world, anna } = await start();
    const screen = await anna.reaches("offers");
    expect(screen.text).toContain(words("offers-age", { age: 0 }));
    world.clock.ahead += 20_000;
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    const { screen: list } = await anna.presses(button("back"), words("offers-age", { age: 20 }));
    expect(list.text).toContain(words("offers-note", { seconds: 40 }));
    world.clock.ahead += 61_000;
    await anna.presses(BITCOIN.provider, words("remark-prices-refreshed"));
  });
});

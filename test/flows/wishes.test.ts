/** What people ask for before they are asked: in one line, by a link, or the same sale once more. */
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { BITCOIN, button, change, plant, QUESTION, seller, TETHER, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start, startSold } from "../support/start.ts";

const UNDERSTOOD = words("remark-understood");

/** How a sale that was understood is said back; `received` is empty where nothing is said of it. */
function saidBack(what: string, received: string): string {
  return received === ""
    ? words("remark-understood", { what })
    : words("remark-understood-for", { what, received });
}

describe("A line that says what is sold", () => {
  test.each([
    ["/sell 0.05 btc eur", "0.05 BTC", "EUR"],
    ["/sell 0.05 BTC for EUR", "0.05 BTC", "EUR"],
    ["sell 0.05 btc for euros", "0.05 BTC", "EUR"],
    ["0,05 bitcoin → €", "0.05 BTC", "EUR"],
    ["I want to sell 0.05btc for euro please", "0.05 BTC", "EUR"],
    ["0,5 eth в евро", "0.5 ETH", "EUR"],
    ["продай 0,05 биткоин за евро", "0.05 BTC", "EUR"],
    ["btc for 500 €", "BTC", "500 EUR"],
    ["500 usdt trc20 to usd", "500 USDT on Tron", "USD"],
    ["sell 500 usdt on tron", "500 USDT on Tron"],
    ["btc", "BTC"],
    ["sell bitcoin", "BTC"],
    ["sell usdt on tron", "USDT on Tron"],
    ["sell a btc", "BTC"],
    ["BTC/EUR", "BTC", "EUR"],
    ["/sell a btc eur", "BTC", "EUR"],
    ["/SELL 0,05 биткоина eur", "0.05 BTC", "EUR"],
  ])("%s: is understood, said back, and only the rest is asked", async (line, what, received = "") => {
    const { anna } = await start();
    const screen = await anna.types(line, QUESTION.country);
    expect(screen.text).toContain(saidBack(what, received));
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
    await anna.types(line, words(line.endsWith("?") ? "answer-question" : "stray-text"));
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

  test("leads from a country that was guessed to the offers, and the guess is said back", async () => {
    const { anna } = await start();
    await anna.types("0.05 btc eur", QUESTION.country);
    const screen = await anna.types("germ", QUESTION.offers);
    expect(screen.text).toContain(words("remark-guessed", { query: "germ", name: "Germany 🇩🇪" }));
  });

  test("with everything in it leads somebody who sold before to the offers at once", async () => {
    const { anna } = await startSold();
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
    expect(text).toContain(words("remark-understood-for", { what: "BTC", received: "EUR" }));
    const { screen } = await anna.presses(BITCOIN.country, words("remark-amount-ambiguous"));
    expect(screen.text).toContain(QUESTION.amount);
    expect(labels(screen).slice(0, 2)).toEqual([
      expect.stringMatching(/^1 BTC \(about €/),
      expect.stringMatching(/^1000 BTC \(about €/),
    ]);
    await anna.presses(/^1 BTC/, "1 BTC on Bitcoin");
  });

  test("takes the only reading that can be sold", async () => {
    const { anna } = await start();
    await anna.types(
      "/sell 1,000 usdt trc20 eur",
      words("remark-understood-for", { what: "USDT on Tron", received: "EUR" }),
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
    const screen = await anna.types("usdt tron", QUESTION.amount);
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
      await anna.presses(BITCOIN.coin, /You want €500\.00\. Sell [\d.]+ BTC to get/);
    },
  );
});

describe("A link into the bot", () => {
  test.each([
    ["sell_BTC_EUR", "BTC", "EUR"],
    ["sell_BTC_EUR_0x05", "0.05 BTC", "EUR"],
    ["sell_USDTRX_EUR_500", "500 USDT on Tron", "EUR"],
    ["sell_BTC", "BTC"],
    ["sell_btc_eur_0x050", "0.05 BTC", "EUR"],
    ["sell_BTC_XXX_0x05", "0.05 BTC"],
    ["sell_BTC_EUR_1x2x3", "BTC", "EUR"],
    ["sell_BTC_EUR_0", "BTC", "EUR"],
  ])("%s: fills in what is valid and passes over the rest", async (payload, what, received = "") => {
    const { anna } = await start();
    const screen = await anna.types(`/start ${payload}`, QUESTION.country);
    expect(screen.text).toContain(saidBack(what, received));
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

  test("with a method and a provider leads past the offers; other offers are a step back", async () => {
    const { world, anna } = await start();
    await anna.types("/start sell_BTC_EUR_0x05_sepa-bank-transfer_moonpay", QUESTION.country);
    await anna.presses(BITCOIN.country, QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    const moonpay = { providerCode: "moonpay", paymentMethod: "sepa_bank_transfer" };
    expect(world.changelly.orders).toMatchObject([moonpay]);
    // A method alone is that of whoever pays most by it, a provider alone is asked how it shall pay.
    const best = await anna.types("/start sell_BTC_EUR_0x05_SEPA-bank-transfer", QUESTION.address);
    await anna.presses(button("back"), QUESTION.offers, best.id);
    await anna.types("/cancel", words("sale-cancelled"));
    const card = await anna.types("/start sell_BTC_EUR_0x05__moonpay", QUESTION.offer);
    expect(card.text).not.toContain(words("remark-link-unknown"));
    await anna.presses(button("back"), QUESTION.offers);
  });

  test("goes by no state that was remembered beside a country where nobody pays out any more", async () => {
    const { world, anna } = await start();
    await anna.reaches("crypto", TETHER);
    await anna.types("/cancel", words("sale-cancelled"));
    change(world.env, "update users set country = 'ZZ'");
    await anna.types("/start sell_BTC_USD_0x05", QUESTION.country);
    await anna.presses(/^United States/, QUESTION.state);
    await anna.types("Texas", QUESTION.offers);
  });

  test("that names what nobody offers is remarked on, and the rest of it counts", async () => {
    const { anna } = await start();
    await anna.types("/start sell_BTC_EUR_0x05_pigeon_moonpay", QUESTION.country);
    const { screen: card } = await anna.presses(BITCOIN.country, QUESTION.offer);
    expect(card.text).toContain(words("remark-link-unknown", { what: "pigeon" }));
    await anna.types("/cancel", words("sale-cancelled"));
    const list = await anna.types("/start sell_BTC_EUR_0x05_card_nobody-pays", QUESTION.offers);
    expect(list.text).toContain(words("remark-link-unknown", { what: "nobody-pays" }));
    await anna.types("/cancel", words("sale-cancelled"));
    // What the link names is for its own coin.
    await anna.types("/start sell__EUR__sepa-bank-transfer_moonpay", QUESTION.crypto);
    await anna.presses(/^LTC/, QUESTION.amount);
    await anna.types("5", QUESTION.address);
  });

  test.each(["hello", "buy_BTC_EUR", "sell_", "sell_<b>_EUR"])("%s: is no link of ours", async (payload) => {
    const { anna } = await start();
    const screen = await anna.types(`/start ${payload}`, /./);
    expect(screen.text).not.toContain(UNDERSTOOD);
    expect([words("welcome"), QUESTION.country].some((known) => screen.text.includes(known))).toBe(true);
  });
});

describe("The same sale once more", () => {
  test("takes a press, an amount and the consent", async () => {
    const { world, anna, id } = await startSold();
    await plant(world, anna.person, "Again", `c:${id}:again`);
    const before = world.changelly.calls.length;
    await anna.asks(
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
    // The prices are as fresh at the recap as they were for the offers; agreeing is to those of that moment.
    expect(world.changelly.calls.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/sell/offers",
      "POST /v1/validate-address",
      "GET /v1/sell/offers",
      "POST /v1/sell/orders",
    ]);
  });

  test("says how much more another provider pays, by the figures that are shown", async () => {
    const { world, anna, id } = await startSold();
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.asks("Again", words("remark-same-again", { provider: "MoonPay" }));
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
    const { world, anna, id } = await startSold();
    world.changelly.market.provider("moonpay").error("unavailable");
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.asks("Again", QUESTION.amount);
    await anna.types("0.08", QUESTION.offers);
    await anna.presses(/^Banxa/, QUESTION.recap);
  });

  test("asks for another address when the old one is not taken any more", async () => {
    const { world, anna, id } = await startSold();
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.asks("Again", QUESTION.amount);
    world.changelly.fault({
      path: "/v1/validate-address",
      reply: { status: 200, body: { result: false, cause: "walletAddress" } },
    });
    await anna.types("0.08", words("remark-kept-address-wrong"));
    expect(anna.person.last().text).toContain(QUESTION.address);
  });

  test("of somebody else is no order at all", async () => {
    const { world, id } = await startSold();
    const mallory = seller(world, world.person("en", "Mallory"));
    await mallory.types("/start", words("welcome"));
    await plant(world, mallory.person, "Again", `c:${id}:again`);
    await mallory.presses("Again", words("order-unknown"));
  });

  test("forgets the address when another coin is chosen", async () => {
    const { world, anna, id } = await startSold();
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.asks("Again", QUESTION.amount);
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
    const { world, anna, id } = await startSold();
    await plant(world, anna.person, "Again", `c:${id}:again`);
    await anna.asks("Again", QUESTION.amount);
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

/** A coin got another name at Changelly: whoever says either one, or began under the other, goes on with the same coin. */
import { describe, expect, test } from "vitest";
import { change, plant, QUESTION, sample, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

/** From now on, the list of currencies has these coins, and euros. */
function lists(world: World, ...coins: readonly (readonly [string, string, string])[]): void {
  const providers = [{ providerCode: "moonpay", supportedFlows: ["sell"], limits: {} }];
  const body = [
    ...coins.map(([ticker, name, network]) => ({
      type: "crypto",
      ticker,
      name,
      network,
      precision: "9",
      extraIdName: null,
      providers,
    })),
    { type: "fiat", ticker: "EUR", name: "Euro", precision: "2", providers },
  ];
  world.changelly.fault({ path: "/v1/currencies", reply: { status: 200, body } });
}

const TON = ["TON", "Toncoin", "ton"] as const;
const GRAM = ["GRAM", "Gram", "ton"] as const;

describe.each([
  ["Gram", GRAM],
  ["Toncoin", TON],
])("A catalogue that says %s", (_, coin) => {
  test("finds it by either name: in the list, in a line and in a link", async () => {
    const { world, anna } = await start();
    lists(world, coin, ["BTC", "Bitcoin", "bitcoin"], ["GRAM2", "Another one", "ethereum"]);
    for (const said of ["5 gram eur", "5 грам eur", "5 ton eur", "5 toncoin в евро", "5 тон eur"]) {
      await anna.types(said, `5 ${coin[0]} and get EUR`);
      await anna.types("/cancel", words("sale-cancelled"));
    }
    for (const linked of ["sell_TON_EUR_5", "sell_GRAM_EUR_5"]) {
      await anna.types(`/start ${linked}`, `5 ${coin[0]} and get EUR`);
      await anna.types("/cancel", words("sale-cancelled"));
    }
    for (const name of ["gram", "Toncoin", "тонкоин"]) {
      await anna.types("/sell", QUESTION.country);
      await anna.answers("country");
      await anna.shows(QUESTION.crypto);
      await anna.types(name, QUESTION.amount);
      await anna.types("/cancel", words("sale-cancelled"));
    }
  });
});

describe("A catalogue with both", () => {
  test("asks which one is meant, wherever the name is said", async () => {
    const { world, anna } = await start();
    lists(world, TON, GRAM, ["BTC", "Bitcoin", "bitcoin"]);
    await anna.types("/sell", QUESTION.country);
    await anna.answers("country");
    await anna.shows(QUESTION.crypto);
    const both = [expect.stringMatching(/^GRAM/), expect.stringMatching(/^TON/)];
    for (const said of ["gram", "ton", "toncoin", "5 ton eur", "5 gram"]) {
      const shown = labels(await anna.types(said, /Which one do you mean by/));
      expect(shown, said).toHaveLength(5);
      expect(shown).toEqual(expect.arrayContaining(both));
    }
    await anna.presses(/^TON/, /5 TON/);
    for (const linked of ["sell_TON_EUR", "sell_GRAM_EUR"]) {
      await anna.types("/cancel", words("sale-cancelled"));
      const asked = await anna.types(`/start ${linked}`, /Which one do you mean by/);
      expect(labels(asked)).toEqual(expect.arrayContaining(both));
    }
  });
});

describe("A coin that took another one's place", () => {
  test("is asked about under the old name, and no amount carries over", async () => {
    const { world, anna } = await start();
    lists(world, ["SKY", "Sky", "ethereum"], ["BTC", "Bitcoin", "bitcoin"]);
    await anna.types("/sell", QUESTION.country);
    await anna.answers("country");
    await anna.shows(QUESTION.crypto);
    await anna.types("mkr", words("picker-meant", { name: "SKY · Sky" }));
    await anna.types("/cancel", words("sale-cancelled"));
    const asked = await anna.types("sell 5 mkr for eur", "SKY and get EUR");
    expect(asked.text).toContain(words("picker-meant", { name: "SKY · Sky" }));
    await anna.presses(/^SKY/, QUESTION.amount);
  });
});

describe("What began under the old name", () => {
  test("goes on under the new one: the open sale, saved addresses, what is hidden", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed", {
      country: /Germany/,
      coin: "TON",
      fiat: /^EUR/,
      amount: "200",
      provider: /^MoonPay/,
      method: /^SEPA/,
      address: sample("TON").address,
    });
    await plant(world, anna.person, "Save", `c:${world.changelly.orders[0]?.externalOrderId}:save`);
    await anna.presses("Save", words("saved-name-question", { count: 24 }));
    await anna.types("Ledger", "Ledger");
    await anna.types("/sell", QUESTION.country);
    await anna.answers("country");
    await anna.shows(QUESTION.crypto);
    await anna.types("ton eur", QUESTION.amount);

    lists(world, GRAM, ["BTC", "Bitcoin", "bitcoin"]);
    await world.restart();
    const offer = { providerCode: "moonpay", amountExpectedTo: "350", paymentMethodOffer: [] };
    world.changelly.fault({ path: "/v1/sell/offers", reply: { status: 200, body: [offer] } });
    const verdict = { result: true, cause: null };
    world.changelly.fault({ path: "/v1/validate-address", reply: { status: 200, body: verdict } });
    const before = world.changelly.calls.length;
    const offers = await anna.types("210", QUESTION.offers);
    expect(offers.text).toContain("210 GRAM");
    expect(JSON.stringify(world.changelly.calls.slice(before))).toContain("currencyFrom=GRAM");
    await anna.presses(/^MoonPay/, QUESTION.address);
    await anna.presses(/^Ledger/, QUESTION.recap);

    change(world.env, "insert into switches (kind, code) values ('currency', 'TON')");
    await world.restart();
    await anna.types("/cancel", words("sale-cancelled"));
    await anna.types("/sell", QUESTION.country);
    await anna.answers("country");
    expect(labels(await anna.shows(QUESTION.crypto)).join()).not.toContain("GRAM");
  });
});

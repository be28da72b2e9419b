/** What people type, and what becomes of it: searches, amounts, addresses, secrets, and everything that is no text. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import { readConfig } from "../../src/config.ts";
import { type CryptoEntry, cryptos, fiats, findCountry } from "../../src/simulator/changelly-catalogue.ts";
import type { ChatMessage, MediaKind } from "../../src/simulator/telegram.ts";
import { openStore } from "../../src/storage/store.ts";
import {
  BITCOIN,
  button,
  EVERY_QUESTION,
  LANGUAGES,
  QUESTION,
  questionsIn,
  RIPPLE,
  type Seller,
  sample,
  seller,
  TETHER,
  words,
} from "../support/sale.ts";
import { startWorld, type World } from "../support/world.ts";

async function start(language = "en"): Promise<{ world: World; anna: Seller }> {
  const world = await startWorld();
  return { world, anna: seller(world, world.person(language)) };
}

/** Labels of what can be chosen: neither paging nor Back and Cancel. */
function choices(screen: ChatMessage): string[] {
  return screen.buttons
    .flat()
    .flatMap((button) =>
      button.kind === "callback" && button.data.includes(":pick:") ? [button.label] : [],
    );
}

/** How many pages a list has, which is said between its two paging buttons. */
function pagesOf(screen: ChatMessage): number {
  const paging = screen.buttons.find((row) => row[0]?.label === button("previous"));
  return paging ? Number(paging[1]?.label.match(/\d+/g)?.at(-1)) : 1;
}

/** Everything a list offers, page after page. */
async function allChoices(anna: Seller, question: string): Promise<string[]> {
  const first = await anna.shows(question);
  const labels = choices(first);
  for (let page = 2; page <= pagesOf(first); page += 1) {
    const { screen } = await anna.presses(button("next"), question);
    labels.push(...choices(screen));
  }
  return labels;
}

describe("A list", () => {
  test("is paged in both directions, round and round", async () => {
    const { anna } = await start();
    const first = await anna.reaches("country");
    const pages = pagesOf(first);
    expect(pages).toBeGreaterThan(2);
    const page = (screen: ChatMessage) => screen.buttons.flat().map(({ label }) => label);
    expect(page(first)).toContain(button("page", { page: 1, pages }));
    const { screen: last } = await anna.presses(button("previous"), QUESTION.country);
    expect(page(last)).toContain(button("page", { page: pages, pages }));
    const { screen: firstAgain } = await anna.presses(button("next"), QUESTION.country);
    expect(choices(firstAgain)).toEqual(choices(first));
    const { screen: second } = await anna.presses(button("next"), QUESTION.country);
    expect(page(second)).toContain(button("page", { page: 2, pages }));
    const { screen: back } = await anna.presses(button("previous"), QUESTION.country);
    expect(choices(back)).toEqual(choices(first));
  });

  test("names every country that somebody buys in exactly once", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    const labels = await allChoices(anna, QUESTION.country);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.join()).toContain("Nigeria");
    // Providers only sell to people there.
    for (const name of ["Japan", "Singapore", "Taiwan", "Ghana", "Egypt"])
      expect(labels.join()).not.toContain(name);
  });

  test.each([
    ["the name", "Germany"],
    ["small letters and spaces around", "  germany "],
    // The middle of Nigeria.
    ["the beginning", "ger"],
    ["a typo", "Germny"],
    ["letters in the wrong order", "Gemrany"],
    ["the name in the country itself", "Deutschland"],
    ["the name in another language of ours", "германия"],
    ["the code", "de"],
    ["the flag", "🇩🇪"],
  ])("of countries is searched by %s", async (_, typed) => {
    const { anna } = await start();
    await anna.reaches("country");
    await anna.types(typed, words("crypto-question", { country: "Germany" }));
  });

  test("of countries is searched in the person's language and in English", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    // Accents need not be typed.
    await anna.types("Turkiye", words("crypto-question", { country: "Türkiye" }));
    await anna.presses(button("back"), QUESTION.country);
    await anna.types("Turkey", words("crypto-question", { country: "Türkiye" }));
  });

  test.each([
    // Bitcoin Cash begins with the same word, but this is the whole name.
    ["crypto", "bitcoin", words("fiat-question", { coin: "BTC on Bitcoin" })],
    ["crypto", "btc", words("fiat-question", { coin: "BTC on Bitcoin" })],
    ["crypto", "bit", /^BTC · Bitcoin$/],
    ["crypto", "USDTRX", words("network-question", { coin: "USDT" })],
    ["crypto", "tether", words("network-question", { coin: "USDT" })],
    ["crypto", "dogcoin", words("fiat-question", { coin: "DOGE on Dogecoin" })],
    ["crypto", "bitcon", words("fiat-question", { coin: "BTC on Bitcoin" })],
    ["crypto", "биткоин", words("fiat-question", { coin: "BTC on Bitcoin" })],
    ["fiat", "euro", QUESTION.amount],
    ["fiat", "eur", QUESTION.amount],
  ] as const)("at %s takes %j", async (step, typed, then) => {
    const { anna } = await start();
    await anna.reaches(step);
    if (typeof then === "string") {
      await anna.types(typed, then);
      return;
    }
    // Several come into question: they are shown to choose from, the best one first.
    const found = await anna.types(typed, words("picker-found", { query: typed }));
    expect(choices(found)[0]).toMatch(then);
    await anna.presses(then, QUESTION.fiat);
  });

  test("of networks and states is searched like any other", async () => {
    const { anna } = await start();
    await anna.reaches("state", TETHER);
    await anna.types("new", words("picker-found", { query: "new" }));
    await anna.types("Washington DC", QUESTION.crypto);
    await anna.presses(button("back"), QUESTION.state);
    await anna.types("washington d.c.", QUESTION.crypto);
    await anna.presses(button("back"), QUESTION.state);
    // What is said to agree or to greet is no place to live in.
    for (const [typed, name] of Object.entries({ ok: "Oklahoma", Hi: "Hawaii", me: "Maine", or: "Oregon" })) {
      await anna.types(typed, words("picker-meant", { name }));
      await anna.presses(button("back"), QUESTION.state);
    }
    await anna.types("OK", QUESTION.crypto);
    await anna.presses(button("back"), QUESTION.state);
    await anna.types("ny", QUESTION.crypto);
    await anna.presses(button("back"), QUESTION.state);
    await anna.types("califrnia", QUESTION.crypto);
    await anna.presses(/^USDT/, QUESTION.network);
    await anna.types("tron", QUESTION.fiat);
  });

  test("narrowed by a search goes back to the whole list, by its button and by Back", async () => {
    const { anna } = await start();
    const list = await anna.reaches("country");
    const found = await anna.types("united", words("picker-found", { query: "united" }));
    expect(choices(found).toSorted()).toEqual([
      expect.stringContaining("United Arab Emirates"),
      expect.stringContaining("United Kingdom"),
      expect.stringContaining("United States"),
    ]);
    const { screen: whole } = await anna.presses(button("whole-list"), QUESTION.country);
    expect(choices(whole)).toEqual(choices(list));
    await anna.types("united", words("picker-found", { query: "united" }));
    const { screen: back } = await anna.presses(button("back"), QUESTION.country);
    expect(choices(back)).toEqual(choices(list));
  });

  test("in which nothing is found says so and is shown whole", async () => {
    const { anna } = await start();
    const list = await anna.reaches("country");
    const screen = await anna.types(
      "Atlantis & <b>co</b>",
      words("remark-nothing-found", { query: "Atlantis & <b>co</b>" }),
    );
    expect(choices(screen)).toEqual(choices(list));
    await anna.types("🐳", words("remark-nothing-found", { query: "🐳" }));
    await anna.types("x".repeat(3000), words("remark-nothing-found", { query: "x".repeat(40) }));
  });
});

describe("Only what can be sold is offered", () => {
  const sells = (entry: { flows: CryptoEntry["flows"] }, provider: string) =>
    entry.flows.get(provider)?.includes("sell") ?? false;

  /** What the catalogue says can be sold in a country: the tickers, and the currencies for one of them. */
  function possible(code: string): { tickers: string[]; fiatsFor(ticker: string): string[] } {
    const buyers = ["moonpay", "banxa", "transak"].filter((provider) =>
      sells(findCountry(code) ?? { flows: new Map() }, provider),
    );
    const able = (coin: CryptoEntry) => buyers.filter((provider) => sells(coin, provider));
    const paid = (coin: CryptoEntry) =>
      fiats
        .filter((fiat) => able(coin).some((provider) => fiat.payouts.has(provider)))
        .map(({ ticker }) => ticker);
    return {
      tickers: cryptos.filter((coin) => paid(coin).length > 0).map(({ ticker }) => ticker),
      fiatsFor: (ticker) => cryptos.filter((coin) => coin.ticker === ticker).flatMap(paid),
    };
  }

  test.each(["France", "Nigeria", "Netherlands", "Germany"])("in %s", async (country) => {
    const code = { France: "FR", Nigeria: "NG", Netherlands: "NL", Germany: "DE" }[country] ?? "";
    const { tickers, fiatsFor } = possible(code);
    const { anna } = await start();
    await anna.reaches("country");
    await anna.types(country, QUESTION.crypto);
    const coins = (await allChoices(anna, QUESTION.crypto)).map((label) => label.split(" · ")[0] ?? "");
    // A coin on several networks stands for all of them.
    const shown = new Set<string>();
    for (const coin of coins) {
      const mine = tickers.filter(
        (ticker) =>
          ticker === coin || (/^(USDT|USDC|ETH)$/.test(coin) && ticker.startsWith(coin) && ticker !== "ETC"),
      );
      expect(mine, `${coin} can be sold in ${country}`).not.toEqual([]);
      for (const ticker of mine) shown.add(ticker);
    }
    expect([...shown].toSorted()).toEqual(tickers.toSorted());

    await anna.types(
      "XRP",
      tickers.includes("XRP") ? QUESTION.fiat : words("remark-nothing-found", { query: "XRP" }),
    );
    if (!tickers.includes("XRP")) return;
    const currencies = (await allChoices(anna, QUESTION.fiat)).map((label) => label.slice(0, 3));
    expect(currencies.toSorted()).toEqual(fiatsFor("XRP").toSorted());
  });

  test("a coin that cannot be sold in the country is no spelling mistake", async () => {
    const { anna } = await start();
    const list = await anna.reaches("crypto", { ...BITCOIN, country: "Nigeria" });
    for (const typed of ["ton", "TON", "Toncoin"]) {
      const screen = await anna.types(
        typed,
        words("remark-crypto-absent", { coin: "TON", country: "Nigeria" }),
      );
      expect(choices(screen)).toEqual(choices(list));
      expect(screen.text).toContain(words("crypto-question", { country: "Nigeria" }));
    }
  });

  test("a coin nobody sells cannot be searched for either", async () => {
    const { anna } = await start();
    await anna.reaches("crypto");
    await anna.types("PEPE", words("remark-nothing-found", { query: "PEPE" }));
  });

  test("only a country with states asks for the state", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    for (const [country, then] of [
      ["Canada", QUESTION.crypto],
      ["Germany", QUESTION.crypto],
      ["US", QUESTION.state],
    ] as const) {
      await anna.types(country, then);
      await anna.presses(button("back"), QUESTION.country);
    }
  });

  test("only a coin on several networks asks for the network, and asks it every time", async () => {
    const { anna } = await start();
    await anna.reaches("crypto");
    const { screen } = await anna.presses(/^USDT/, QUESTION.network);
    expect(choices(screen)).toEqual([
      "Ethereum (ERC20)",
      "Tron (TRC20)",
      "Solana",
      "Binance Smart Chain (BEP20)",
      "Polygon",
      "Ton",
    ]);
    await anna.presses(/^Tron/, "USDT on Tron");
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.presses(/^USDT/, QUESTION.network);
    await anna.presses(/^Ethereum/, "USDT on Ethereum");
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.presses(/^LTC/, QUESTION.fiat);
  });
});

describe("Another country, chosen at the recap", () => {
  test("keeps coin and currency where they are possible there", async () => {
    const { anna } = await start();
    await anna.reaches("recap");
    await anna.presses(button("change-country"), QUESTION.country);
    const { screen: recap } = await anna.presses(/France/, QUESTION.recap);
    expect(recap.text).toContain("0.05 BTC");
    expect(recap.text).toContain("€");
    expect(recap.text).toContain(words("recap-provider", { provider: "MoonPay", place: "France" }));
    expect(recap.text).toContain(groupedAddress(BITCOIN.address));
  });

  test("asks for the coin again where it cannot be sold there", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    await anna.presses(button("back"), QUESTION.fiat);
    await anna.presses(button("back"), QUESTION.crypto);
    // Dai is bought by Banxa only, and Banxa does not buy in France.
    await anna.types("DAI", QUESTION.amount);
    await anna.types("500", QUESTION.offers);
    for (const step of ["amount", "fiat", "crypto", "country"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    await anna.presses(/France/, QUESTION.crypto);
  });

  test("asks for the currency again where it is not paid out there", async () => {
    const { anna } = await start();
    await anna.reaches("fiat");
    // Hryvnias are paid out by Transak only, and Transak does not buy in France.
    await anna.types("UAH", QUESTION.amount);
    await anna.types("0.05", QUESTION.offers);
    for (const step of ["amount", "fiat", "crypto", "country"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    await anna.presses(/France/, QUESTION.fiat);
    const { screen } = await anna.presses(/^EUR/, QUESTION.offers);
    expect(screen.text, "coin and amount are kept").toContain("0.05 BTC");
  });

  test("asks for the state where the new country has states", async () => {
    const { anna } = await start();
    await anna.reaches("recap");
    await anna.presses(button("change-country"), QUESTION.country);
    await anna.presses(/United States/, QUESTION.state);
    // By SEPA, which the recap spoke of, nobody is paid there.
    await anna.types("California", QUESTION.recap);
  });
});

test("a text that nothing is called is repeated as far as it goes, and not through the middle of a character", async () => {
  const { anna } = await start();
  await anna.reaches("crypto");
  const typed = `${"q".repeat(39)}😀zzz`;
  await anna.types(typed, words("remark-nothing-found", { query: `${"q".repeat(39)}😀` }));
});

test("the policies are linked to whatever their addresses hold", async () => {
  const TERMS_URL = 'https://example.com/t?x="y"&a=$&';
  const world = await startWorld({ env: { TERMS_URL } });
  const anna = seller(world, world.person());
  const recap = await anna.reaches("recap");
  const links = recap.entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
  expect(links.at(-1)).toBe(new URL(TERMS_URL).href);
});

describe("The amount", () => {
  const ACCEPTED: readonly (readonly [typed: string, amount: string])[] = [
    ["0.05", "0.05"],
    ["0,05", "0.05"],
    [".05", "0.05"],
    ["0.0500", "0.05"],
    ["0.05 BTC", "0.05"],
    ["btc 0,05", "0.05"],
    ["0.05btc", "0.05"],
    ["٠٫٠٥", "0.05"],
    ["۰٫۰۵", "0.05"],
    ["+0.05", "0.05"],
    ["\u200e0.05\u200f", "0.05"],
    ["0.05\u200b", "0.05"],
    ["0.05.", "0.05"],
    ["~0.05", "0.05"],
    ["about 0.05 btc", "0.05"],
    ["\u0660\u060c\u0660\u0665", "0.05"],
    ["۰/۰۵", "0.05"],
    ["０．０５", "0.05"],
    ["0,05 биткоина", "0.05"],
    ["0,05 біткоїна", "0.05"],
  ];
  test("may be written in many ways", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const [typed, amount] of ACCEPTED) {
      await anna.types(typed, words("offers-title", { amount, coin: "BTC on Bitcoin" }));
      await anna.presses(button("change-amount"), QUESTION.amount);
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

  const REFUSED: readonly (readonly [typed: string, words: string])[] = [
    ["0", words("remark-amount-zero", { coin: "BTC" })],
    ["0,000", words("remark-amount-zero", { coin: "BTC" })],
    ["-1", words("remark-amount-negative", { coin: "BTC" })],
    ["−0,5", words("remark-amount-negative", { coin: "BTC" })],
    ["1e-2", words("remark-amount-exponent", { coin: "BTC" })],
    ["5E3", words("remark-amount-exponent", { coin: "BTC" })],
    ["0x10", words("remark-amount-exponent", { coin: "BTC" })],
    ["0.123456789", words("remark-amount-too-many-decimals", { coin: "BTC", decimals: 8 })],
    ["1".repeat(41), words("remark-amount-too-long", { coin: "BTC" })],
    ["half a coin", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["0.05 ETH", words("remark-amount-other-coin", { coin: "BTC" })],
    ["0.5 эфира", words("remark-amount-other-coin", { coin: "BTC" })],
    ["not 0.05 btc but 0.07 btc", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["0.05 btc or 0.07", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["500 eur, not 600 eur", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["don't sell 0.05 btc", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["5000 rub", words("remark-amount-other-fiat", { fiat: "EUR", example: "500\u00a0EUR" })],
    ["100 USD", words("remark-amount-other-fiat", { fiat: "EUR", example: "500\u00a0EUR" })],
    ["$500", words("remark-amount-other-fiat", { fiat: "EUR", example: "500\u00a0EUR" })],
    ["500 долларов", words("remark-amount-other-fiat", { fiat: "EUR", example: "500\u00a0EUR" })],
    ["0 EUR", words("remark-amount-zero", { coin: "EUR" })],
    ["1e3 EUR", words("remark-amount-exponent", { example: "500\u00a0EUR" })],
    ["0x10 BTC", words("remark-amount-exponent", { example: "0.05" })],
    ["5 0 0 EUR", words("remark-amount-not-a-number", { coin: "EUR", example: "500\u00a0EUR" })],
    ["0.05 0.06", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["1.2.3", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["½", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["∞", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["NaN", words("remark-amount-not-a-number", { coin: "BTC" })],
    ["{ $coin } <b>", words("remark-amount-not-a-number", { coin: "BTC" })],
  ];
  test("that cannot be used is explained by the rule it breaks, with the question", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const [typed, words] of REFUSED) {
      const screen = await anna.types(typed, QUESTION.amount);
      expect.soft(screen.text, typed).toContain(words);
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
      await anna.presses(button("change-amount"), QUESTION.amount);
    }
  });

  test("that can be read in two ways gives a button for each", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const screen = await anna.types("1,000", words("remark-amount-ambiguous"));
    expect(screen.buttons[0]?.map(({ label }) => label)).toEqual(["1 BTC", "1000 BTC"]);
    await anna.presses("1 BTC", "1 BTC on Bitcoin");
    await anna.presses(button("back"), QUESTION.amount);
    await anna.types("1.000", words("remark-amount-ambiguous"));
    await anna.presses("1000 BTC", "1,000 BTC on Bitcoin");
  });

  test("is taken at once where only one of two readings can be sold", async () => {
    const { anna } = await start();
    await anna.reaches("amount", TETHER);
    await anna.types("1,000", words("offers-title", { amount: "1,000", coin: "USDT on Tron" }));
    await anna.presses(button("change-amount"), QUESTION.amount);
    await anna.types("20.500", words("remark-amount-over", { coin: "USDT" }));
  });

  test("is shown as people of the language write it, and its readings so that none is mistaken", async () => {
    const { world, anna: otto } = await start("de");
    const de = LANGUAGES.translator("de");
    const question = questionsIn("de");
    const asked = await otto.reaches("amount");
    expect(asked.text).toContain("0,00016");
    expect(asked.text).toContain("0,05");
    expect(asked.text).not.toMatch(/\d\.\d/);
    const screen = await otto.types("1.500", words("remark-amount-ambiguous", {}, de));
    expect(screen.buttons[0]?.map(({ label }) => label)).toEqual(["1,5 BTC", "1500 BTC"]);
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
  function bounds({ changelly: { market } }: World): { min: string; max: string; most: string } {
    const { min = "" } = market.limits("moonpay", "USDTRX");
    const { max: most = "" } = market.limits("banxa", "USDTRX");
    return { min, most, max: LANGUAGES.translator("en").number(most) };
  }

  test("under the minimum or over the maximum names the bound, and a button takes it", async () => {
    const { world, anna } = await start();
    const { min, max, most } = bounds(world);
    const question = await anna.reaches("amount", TETHER);
    expect(question.text).toContain(words("amount-limits", { min, max, coin: "USDT" }));
    const under = await anna.types("1", words("remark-amount-under", { min, coin: "USDT" }));
    expect(under.buttons[0]?.map(({ label }) => label)).toEqual([`${min} USDT`]);
    await anna.presses(`${min} USDT`, words("offers-title", { amount: min, coin: "USDT on Tron" }));
    await anna.presses(button("change-amount"), QUESTION.amount);
    await anna.types("9999999", words("remark-amount-over", { max, coin: "USDT" }));
    await anna.presses(`${most} USDT`, words("offers-title", { amount: max, coin: "USDT on Tron" }));
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
    const asked = world.changelly.calls.filter(({ path }) => path === "/v1/sell/offers");
    expect(asked.map(({ query }) => new URLSearchParams(query).get("amountFrom"))).toEqual(["0.05", "0.1"]);
  });

  test("is sent to Changelly digit for digit", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed", { ...BITCOIN, amount: "0.12345678" });
    expect(world.changelly.orders[0]?.amountFrom).toBe("0.12345678");
  });
});

describe("The refund address", () => {
  test.each([
    [
      "with spaces and a line break",
      `  ${BITCOIN.address.slice(0, 12)} ${BITCOIN.address.slice(12, 20)}\n${BITCOIN.address.slice(20)} `,
    ],
    ["as a link of a wallet", `bitcoin:${BITCOIN.address}`],
    ["as a link with an amount", `bitcoin:${BITCOIN.address}?amount=0.05&label=My%20wallet`],
    ["from a QR code in capitals", `BITCOIN:${BITCOIN.address.toUpperCase()}`],
    ["with invisible characters", `\u200e${BITCOIN.address}\u200b`],
  ])("%s lands in the order as the address alone", async (_, typed) => {
    const { world, anna } = await start();
    await anna.reaches("address");
    await anna.types(typed, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress?.toLowerCase()).toBe(BITCOIN.address);
  });

  test("as an Ethereum link with the chain's number lands as the address alone", async () => {
    const { world, anna } = await start();
    const { address } = sample("ETH");
    await anna.reaches("address", { ...BITCOIN, coin: /^ETH/, network: /^Ethereum/, amount: "1" });
    await anna.types(`ethereum:${address}@1?value=1e18`, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe(address);
  });

  test("may be as short as a name where names are addresses", async () => {
    const { anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "NEAR", amount: "200", provider: /^Transak/ });
    await anna.types("bob.near", QUESTION.recap);
  });

  test("as a TON link lands as the address alone", async () => {
    const { world, anna } = await start();
    const { address } = sample("TON");
    await anna.reaches("address", { ...BITCOIN, coin: "TON", amount: "200" });
    await anna.types(`ton://transfer/${address}?amount=1`, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe(address);
  });

  test("that is none is refused with the question, and asked of Changelly only when it may be one", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const asked = () => world.changelly.calls.filter(({ path }) => path === "/v1/validate-address").length;
    const short = await anna.types("?", words("remark-address-shape", { coin: "BTC on Bitcoin" }));
    expect(short.text).toContain(QUESTION.address);
    await anna.types("x".repeat(200), words("remark-address-shape", { coin: "BTC on Bitcoin" }));
    expect(asked()).toBe(0);
    // A mistyped character, and an address of another network.
    const wrong = await anna.types(
      `${BITCOIN.address.slice(0, -1)}t`,
      words("remark-address-wrong", { coin: "BTC on Bitcoin" }),
    );
    expect(wrong.text).toContain(QUESTION.address);
    await anna.types(sample("ETH").address, words("remark-address-wrong", { coin: "BTC on Bitcoin" }));
    expect(asked()).toBe(2);
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("refused without a cause, or for a memo the coin does not have, is asked for again", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    for (const cause of [null, "walletExtraId", "somethingNew"]) {
      const body = { result: false, cause };
      world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body } });
      await anna.types(BITCOIN.address, words("remark-address-wrong", { coin: "BTC on Bitcoin" }));
    }
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("with its tag lands in the order, the tag as a note", async () => {
    const { world, anna } = await start();
    const recap = await anna.reaches("recap", RIPPLE);
    expect(recap.text).toContain(`${words("recap-memo", { memo: "Destination tag" })} 12345`);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({
      refundAddress: RIPPLE.address,
      metadata: { refundMemo: "12345" },
    });
  });

  test("of a wallet without a tag says so at the recap and sends none", async () => {
    const { world, anna } = await start();
    await anna.reaches("memo", RIPPLE);
    const { screen } = await anna.presses(button("no-memo", { memo: "Destination tag" }), QUESTION.recap);
    expect(screen.text).toContain(words("recap-no-memo", { memo: "Destination tag" }));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.metadata).not.toHaveProperty("refundMemo");
  });

  test("that is not complete without its tag leads on to the tag", async () => {
    const { world, anna } = await start();
    await anna.reaches("address", RIPPLE);
    const body = { result: false, cause: "walletExtraId" };
    world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body } });
    await anna.types(RIPPLE.address, QUESTION.memo);
    await anna.types("12345", QUESTION.recap);
  });

  test("a tag that is wrong is asked for again", async () => {
    const { anna } = await start();
    await anna.reaches("memo", RIPPLE);
    const screen = await anna.types("not a number", words("remark-memo-wrong", { memo: "Destination tag" }));
    expect(screen.text).toContain(QUESTION.memo);
    await anna.types("9".repeat(80), words("remark-memo-wrong", { memo: "Destination tag" }));
    await anna.types("12345", QUESTION.recap);
  });

  test("that turns out wrong together with its tag is asked for again itself", async () => {
    const { world, anna } = await start();
    await anna.reaches("memo", RIPPLE);
    const body = { result: false, cause: "walletAddress" };
    world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body } });
    const screen = await anna.types("12345", words("remark-address-wrong", { coin: "XRP on Ripple" }));
    expect(screen.text).toContain(QUESTION.address);
    await anna.types(RIPPLE.address, QUESTION.memo);
  });

  test("changed at the recap asks for its tag again", async () => {
    const { anna } = await start();
    await anna.reaches("recap", RIPPLE);
    await anna.presses(button("change-address"), QUESTION.address);
    await anna.types("rrrrrrrrrrrrrrrrrrrn5RM1rHd", QUESTION.memo);
    await anna.presses(button("no-memo", { memo: "Destination tag" }), QUESTION.recap);
  });
});

describe("A wallet's secret", () => {
  const PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow";
  /** Everything the program has written down, as it lies on disk and in the log. */
  function written({ env, logLines }: World): Buffer[] {
    const folder = env["DATA_DIR"] ?? "";
    return [
      ...readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
      Buffer.from(logLines.join("")),
    ];
  }

  async function pastes(world: World, anna: Seller, secret: string): Promise<void> {
    const { id } = await anna.person.says(secret);
    await anna.shows(words("secret-deleted"));
    await anna.settled();
    expect(
      anna.person.chat.find((message) => message.id === id),
      "the message is gone",
    ).toBeUndefined();
    const needles = [secret, ...(secret.includes(" ") ? ["winner thank year"] : [])];
    for (const needle of needles) {
      for (const content of written(world)) expect(content.includes(needle)).toBe(false);
      expect(JSON.stringify(world.changelly.calls)).not.toContain(needle);
    }
  }

  test.each(EVERY_QUESTION)(
    "pasted at %s is deleted and never kept, and the sale goes on",
    async (step, plan) => {
      const { world, anna } = await start();
      await anna.reaches(step, plan);
      await pastes(world, anna, PHRASE);
      await anna.presses(button("continue-sale"), QUESTION[step]);
      await anna.answers(step, plan);
      await anna.person.waitFor("the next question", () => !anna.person.last().text.includes(QUESTION[step]));
    },
  );

  test.each([
    ["a phrase of 24 words", `${PHRASE} ${PHRASE}`],
    [
      "a phrase with numbers",
      PHRASE.split(" ")
        .map((word, index) => `${index + 1}. ${word}`)
        .join("\n"),
    ],
    [
      "a phrase in Spanish",
      "ábaco abdomen abeja abierto abogado abono aborto abrazo abrir abuelo abuso acabar",
    ],
    ["a phrase with words before it and one misspelt", `my seed is ${PHRASE.replace("sausage", "sausge")}`],
    [
      "a key in hex with a word before it",
      "key e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262",
    ],
    ["a Bitcoin key", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"],
    ["a compressed Bitcoin key", "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617"],
    ["a key in hex", "e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262"],
    [
      "an extended key",
      "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
    ],
    ["a Ripple seed", "snoPBrXtMeMyMHUVTgbuqAfg1SUTb"],
    ["a newer Ripple seed", "sEdTM1uX8pu2do5XvTnutH6HsouMaM2"],
    ["a Dogecoin key", "QSc9tvKzyXN8TXGVJZr2yJKgWXVrTnBBCv4xjuqK8kBeHc5E8v7x"],
    ["a Tezos key", "edsk3gUfUPyBSfrS9CCgmCiQsTCHGkviBDusMxDJstFtojtc1zcpsh"],
    ["a phrase of Algorand's 25 words", `${PHRASE} ${PHRASE} abandon`],
    [
      "a NEAR key",
      "ed25519:3D4YudUahN1nawWogh8pAKSj92sUNMdbZGjn7kERKzYoTy8tnFQuwoGUC51DowKqorvkr2pytJSnwuSbsNVfqygr",
    ],
    ["a Stellar seed", `S${"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(2).slice(0, 55)}`],
    [
      "a Solana key",
      "99eUso3aSbE9tqGSTXzo3TLfKb9RkMTURrHKQ1K7Zh3StnzFNUx8FKCPPPPpR479qsw5zv2WNBKmgiz7WqgAJfM",
    ],
  ])("%s, where the address was asked, is deleted and never kept", async (_, secret) => {
    const { world, anna } = await start();
    await anna.reaches("address");
    await pastes(world, anna, secret);
    await anna.presses(button("continue-sale"), QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("is taken out of the update before that is stored to be dealt with", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.telegram.fault({ method: "deleteMessage", reply: "hang" });
    await anna.person.says(PHRASE);
    await vi.waitUntil(() => world.telegram.calls.some(({ method }) => method === "deleteMessage"));

    // A look into the store with its own key, while the update is half dealt with.
    const { dataDir, dataKey } = readConfig(world.env);
    const copy = mkdtempSync(join(tmpdir(), "sell-bot-copy-"));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(dataDir, copy, { recursive: true });
    const store = await openStore({
      path: join(copy, "sell-bot.sqlite"),
      dataKey,
      environment: "sandbox",
      now: Date.now,
    });
    const pending = await store.inbox.pending();
    await store.close();
    expect(pending).toHaveLength(1);
    expect(JSON.stringify(pending)).toContain(String(anna.person.id));
    expect(JSON.stringify(pending)).not.toContain("winner");

    world.telegram.clearFaults();
    await anna.shows(words("secret-deleted"));
  });

  test("below a picture, or put into a message afterwards, is deleted and never kept", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const picture = await anna.person.sends("photo", `my backup: ${PHRASE}`);
    await anna.shows(words("secret-deleted"));
    const { id } = await anna.person.says("hello");
    await anna.shows(QUESTION.address);
    await anna.person.edits(id, PHRASE);
    await anna.shows(words("secret-deleted"));
    await anna.settled();
    const left = anna.person.chat.map((message) => message.id);
    expect(left).not.toContain(picture.id);
    expect(left).not.toContain(id);
    for (const content of written(world)) expect(content.includes("winner thank year")).toBe(false);
  });

  test("that Telegram does not let us delete is said to be still there", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const reply = { error_code: 400, description: "Bad Request: message can't be deleted" };
    world.telegram.fault({ method: "deleteMessage", reply });
    await anna.types(PHRASE, words("secret-not-deleted"));
    await anna.presses(button("continue-sale"), QUESTION.address);
  });

  test("is deleted outside a sale as well", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    await pastes(world, anna, PHRASE);
  });

  test("is not seen in a question of twelve words", async () => {
    const { anna } = await start();
    await anna.types("hello can you please tell how long does the bank transfer take", words("stray-text"));
  });

  test("is not seen in an address that happens to look like one", async () => {
    const { anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "SUI", amount: "500" });
    await anna.types(sample("SUI").address, QUESTION.recap);
  });

  test("is not seen in what people usually write", async () => {
    const { anna } = await start();
    await anna.types("/start", words("welcome"));
    for (const text of [
      "please tell me how I can get the money for my coins to a bank",
      "hello",
      BITCOIN.address,
      TETHER.address,
      RIPPLE.address,
      sample("XLM").address,
      sample("ADA").address,
    ]) {
      await anna.types(text, words("stray-text"));
    }
  });
});

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

  test("in a sale gets a helpful answer with the open question", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    for (const kind of KINDS) {
      const { id } = await anna.person.sends(kind);
      const screen = await anna.person.waitFor(`an answer to the ${kind}`, (chat) =>
        chat.findLast((message) => message.id > id && message.from === "bot"),
      );
      await anna.settled();
      expect(screen.text).toContain(words("stray-media"));
      expect(screen.text).toContain(QUESTION.address);
    }
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("outside a sale gets a helpful answer with the way in", async () => {
    const { anna } = await start();
    for (const kind of KINDS) {
      const { id } = await anna.person.sends(kind);
      const screen = await anna.person.waitFor(`an answer to the ${kind}`, (chat) =>
        chat.findLast((message) => message.id > id && message.from === "bot"),
      );
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

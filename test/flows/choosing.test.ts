/** What the lists of a sale offer, and how they are paged and searched. */
import { describe, expect, test } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import { type CryptoEntry, cryptos, fiats, findCountry } from "../../src/simulator/changelly-catalogue.ts";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { ABROAD, BITCOIN, button, QUESTION, type Seller, TETHER, words } from "../support/sale.ts";
import { choices, labels } from "../support/screens.ts";
import { start } from "../support/start.ts";

/** How many pages a list has, which is said between its two paging buttons. */
function pagesOf(screen: ChatMessage): number {
  const paging = screen.buttons.find((row) => row[0]?.label === button("previous"));
  return paging ? Number(paging[1]?.label.match(/\d+/g)?.at(-1)) : 1;
}

/** Everything a list offers, page after page. */
async function allChoices(anna: Seller, question: string): Promise<string[]> {
  const first = await anna.shows(question);
  const all = choices(first);
  for (let page = 2; page <= pagesOf(first); page += 1) {
    const { screen } = await anna.presses(button("next"), question);
    all.push(...choices(screen));
  }
  return all;
}

describe("A list", () => {
  test("is paged in both directions, round and round", async () => {
    const { anna } = await start();
    const first = await anna.reaches("country");
    const pages = pagesOf(first);
    expect(pages).toBeGreaterThan(2);
    expect(labels(first)).toContain(button("page", { page: 1, pages }));
    const { screen: last } = await anna.presses(button("previous"), QUESTION.country);
    expect(labels(last)).toContain(button("page", { page: pages, pages }));
    const { screen: firstAgain } = await anna.presses(button("next"), QUESTION.country);
    expect(choices(firstAgain)).toEqual(choices(first));
    const { screen: second } = await anna.presses(button("next"), QUESTION.country);
    expect(labels(second)).toContain(button("page", { page: 2, pages }));
    const { screen: back } = await anna.presses(button("previous"), QUESTION.country);
    expect(choices(back)).toEqual(choices(first));
  });

  test("names every country that somebody buys in exactly once", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    const countries = await allChoices(anna, QUESTION.country);
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries.join()).toContain("Nigeria");
    // Providers only sell to people there.
    for (const name of ["Japan", "Singapore", "Taiwan", "Ghana", "Egypt"])
      expect(countries.join()).not.toContain(name);
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
    await anna.reaches(step, ABROAD);
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
    await anna.types("tron", QUESTION.amount);
  });

  test("says back what was guessed from a beginning or a slip, and where the person lives with the state", async () => {
    const { anna } = await start();
    await anna.reaches("state", TETHER);
    const guessed = (query: string, name: string) => words("remark-guessed", { query, name });
    const place = words("crypto-question", { country: "United States, California" });
    const exact = await anna.types("California", place);
    expect(exact.text).not.toContain("“California”");
    await anna.presses(button("back"), QUESTION.state);
    const state = await anna.types("calif", place);
    expect(state.text).toContain(guessed("calif", "California"));
    const coin = await anna.types("dogcoin", QUESTION.amount);
    expect(coin.text).toContain(guessed("dogcoin", "DOGE · Dogecoin"));
    await anna.changes("fiat");
    const fiat = await anna.types("us doll", QUESTION.amount);
    expect(fiat.text).toContain(guessed("us doll", "USD · US Dollar"));
    // At the offers nothing else would say it.
    await anna.types("5000", QUESTION.offers);
    for (const step of ["amount", "fiat", "crypto", "state"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    const { text } = await anna.types("texa", guessed("texa", "Texas"));
    expect(text).toContain(QUESTION.offers);
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
      tickers.includes("XRP") ? QUESTION.amount : words("remark-nothing-found", { query: "XRP" }),
    );
    if (!tickers.includes("XRP")) return;
    await anna.changes("fiat");
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
    await anna.presses(button("back"), QUESTION.network);
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.presses(/^USDT/, QUESTION.network);
    await anna.presses(/^Ethereum/, "USDT on Ethereum");
    await anna.presses(button("back"), QUESTION.network);
    await anna.presses(button("back"), QUESTION.crypto);
    await anna.presses(/^LTC/, QUESTION.amount);
  });
});

describe("Another country, chosen at the recap", () => {
  test("keeps coin and currency where they are possible there", async () => {
    const { anna } = await start();
    await anna.reaches("recap");
    await anna.changes("country");
    const { screen: recap } = await anna.presses(/France/, QUESTION.recap);
    expect(recap.text).toContain("0.05 BTC");
    expect(recap.text).toContain("€");
    expect(recap.text).toContain(words("recap-provider", { provider: "MoonPay", place: "France" }));
    expect(recap.text).toContain(groupedAddress(BITCOIN.address));
  });

  test("asks for the coin again where it cannot be sold there", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    await anna.presses(button("back"), QUESTION.crypto);
    // Dai is bought by Banxa only, and Banxa does not buy in France.
    await anna.types("DAI", QUESTION.amount);
    await anna.types("500", QUESTION.offers);
    for (const step of ["amount", "crypto", "country"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    await anna.presses(/France/, QUESTION.crypto);
  });

  test("asks for the currency again where it is not paid out there", async () => {
    const { anna } = await start();
    await anna.reaches("fiat", ABROAD);
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
    await anna.changes("country");
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

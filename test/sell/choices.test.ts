/** What can be sold where: the cut of country, coin and currency. */
import { describe, expect, test } from "vitest";
import {
  amountLimits,
  chooseCrypto,
  networkLabel,
  sellableCoins,
  sellableFiats,
  settlePair,
} from "../../src/sell/choices.ts";
import { type Answers, newDraft, type SellDraft } from "../../src/sell/draft.ts";
import type { Country, Crypto, Currencies, CurrencyProvider, Fiat } from "../../src/sell/off-ramp.ts";

function by(...codes: string[]): CurrencyProvider[] {
  return codes.map((code) => ({ code }));
}

function crypto(ticker: string, providers: CurrencyProvider[] | null, more: Partial<Crypto> = {}): Crypto {
  return { ticker, name: ticker, network: "chain", precision: 8, extraIdName: null, providers, ...more };
}

function fiat(ticker: string, providers: CurrencyProvider[] | null): Fiat {
  return { ticker, name: ticker, precision: 2, providers };
}

function country(providers: string[] | null): Country {
  return { code: "DE", name: "Germany", states: [], providers };
}

function labels(place: Country, currencies: Currencies): string[] {
  return sellableCoins(place, currencies).map(({ label }) => label);
}

describe("A coin is offered", () => {
  test("when one provider serves the country, buys the coin and pays out some currency", () => {
    const currencies: Currencies = {
      crypto: [
        crypto("AAA", by("a")),
        crypto("BBB", by("b")),
        crypto("CCC", by("c")),
        crypto("ABC", by("a", "b", "c")),
      ],
      // Nobody pays out for b.
      fiat: [fiat("EUR", by("a")), fiat("USD", by("a", "c"))],
    };
    expect(labels(country(["a", "b"]), currencies)).toEqual(["AAA", "ABC"]);
    expect(labels(country(["b"]), currencies)).toEqual([]);
    expect(labels(country([]), currencies)).toEqual([]);
  });

  test("when the API does not say who: not told excludes nobody", () => {
    const currencies: Currencies = {
      crypto: [crypto("AAA", null), crypto("BBB", by("b"))],
      fiat: [fiat("EUR", null)],
    };
    expect(labels(country(null), currencies)).toEqual(["AAA", "BBB"]);
    expect(labels(country(["a"]), currencies)).toEqual(["AAA"]);
  });

  test("popular ones first, the others by ticker", () => {
    const currencies: Currencies = {
      crypto: ["ZRX", "USDC", "AAVE", "ETH", "BTC"].map((ticker) => crypto(ticker, null)),
      fiat: [fiat("EUR", null)],
    };
    expect(labels(country(null), currencies)).toEqual(["BTC", "ETH", "USDC", "AAVE", "ZRX"]);
  });
});

describe("Networks", () => {
  const tether = [
    crypto("USDT20", null, { name: "Tether USD (ERC20)", network: "ethereum" }),
    crypto("USDTRX", null, { name: "Tether USD (TRC20)", network: "tron" }),
  ];
  const euros = [fiat("EUR", null)];

  test("of one coin are one entry, called by what the tickers share", () => {
    const [coin, ...others] = sellableCoins(country(null), { crypto: tether, fiat: euros });
    expect(others).toEqual([]);
    expect(coin).toMatchObject({ label: "USDT", name: "Tether USD" });
    expect(coin?.networks.map(({ ticker }) => ticker)).toEqual(["USDT20", "USDTRX"]);
  });

  test("that cannot be sold in the country are left out", () => {
    const [first, second] = tether;
    const networks = [
      { ...first, providers: by("a") },
      { ...second, providers: by("b") },
    ] as Crypto[];
    const [coin] = sellableCoins(country(["a"]), { crypto: networks, fiat: euros });
    expect(coin?.networks.map(({ ticker }) => ticker)).toEqual(["USDT20"]);
  });

  test("whose tickers share too little are called by the shortest", () => {
    const networks = [
      crypto("MATIC", null, { name: "Polygon (old)" }),
      crypto("POL", null, { name: "Polygon (new)" }),
    ];
    expect(labels(country(null), { crypto: networks, fiat: euros })).toEqual(["POL"]);
  });

  test("of two coins that would be called the same keep their tickers, so that no two entries are alike", () => {
    const coins = [
      ...tether,
      crypto("USDTX", null, { name: "Other USD (X)" }),
      crypto("USDTY", null, { name: "Other USD (Y)" }),
    ];
    const found = labels(country(null), { crypto: coins, fiat: euros });
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(["USDT", "USDTX", "USDTY"]);
  });

  test.each([
    ["bitcoin", "Bitcoin"],
    ["binance_smart_chain", "Binance Smart Chain"],
    ["avalanche-c  chain", "Avalanche C Chain"],
  ])("are written for people: %s is %s", (network, label) => {
    expect(networkLabel(network)).toBe(label);
  });

  test("stand beside the coin in the answer; a coin on several of unknown name shows its ticker", () => {
    const [coin] = sellableCoins(country(null), { crypto: tether, fiat: euros });
    const [, tron] = coin?.networks ?? [];
    if (!coin || !tron) throw new Error("there is no such coin");
    expect(chooseCrypto(coin, tron)).toEqual({
      ticker: "USDTRX",
      coin: "USDT",
      network: "Tron",
      precision: 8,
      extraIdName: null,
    });
    expect(chooseCrypto(coin, { ...tron, network: null }).network).toBe("USDTRX");
    const alone = { ...coin, networks: [tron] };
    expect(chooseCrypto(alone, { ...tron, network: null }).network).toBeNull();
  });
});

describe("Currencies", () => {
  test("are those the coin's buyers in the country pay out", () => {
    const coin = crypto("BTC", by("a", "b"));
    const currencies: Currencies = {
      crypto: [coin],
      fiat: [fiat("EUR", by("a")), fiat("USD", by("b")), fiat("GBP", by("c")), fiat("CHF", null)],
    };
    const tickers = (place: Country) => sellableFiats(place, coin, currencies).map(({ ticker }) => ticker);
    expect(tickers(country(["a", "b", "c"]))).toEqual(["EUR", "USD", "CHF"]);
    expect(tickers(country(["a"]))).toEqual(["EUR", "CHF"]);
    expect(tickers(country(["c"]))).toEqual([]);
    expect(sellableFiats(country(null), undefined, currencies)).toEqual([]);
  });
});

describe("Limits", () => {
  const euros = fiat("EUR", by("a", "b"));
  const limited = (...providers: CurrencyProvider[]) => crypto("BTC", providers);

  test("are the widest of those who can do it, compared as decimals", () => {
    const coin = limited(
      { code: "a", min: "0.01", max: "9" },
      { code: "b", min: "0.002", max: "10" },
      { code: "c", min: "0.0001", max: "1000" },
    );
    expect(amountLimits(country(["a", "b", "c"]), coin, euros)).toEqual({ min: "0.002", max: "10" });
    expect(amountLimits(country(["a", "c"]), coin, euros)).toEqual({ min: "0.01", max: "9" });
  });

  test("are only told when everybody tells them", () => {
    const coin = limited({ code: "a", min: "0.01", max: "9" }, { code: "b", min: "0.002" });
    expect(amountLimits(country(null), coin, euros)).toEqual({ min: "0.002" });
    const other = limited({ code: "a", max: "9" }, { code: "b", min: "0.002", max: "10" });
    expect(amountLimits(country(null), other, euros)).toEqual({ max: "10" });
    expect(amountLimits(country(null), limited(...by("a", "b")), euros)).toEqual({});
    expect(amountLimits(country(null), crypto("BTC", null), euros)).toEqual({});
  });
});

describe("In another country", () => {
  const currencies: Currencies = {
    crypto: [crypto("BTC", by("a", "b")), crypto("DAI", by("b"))],
    fiat: [fiat("EUR", by("a", "b")), fiat("UAH", by("b"))],
  };
  function draftWith(ticker: string, fiatTicker: string): SellDraft {
    const answers: Answers = {
      country: { code: "DE", name: "Germany", hasStates: false },
      crypto: { ticker, coin: ticker, network: null, precision: 8, extraIdName: null },
      fiat: { ticker: fiatTicker, precision: 2 },
      amount: "1",
    };
    return { ...newDraft({ id: "d", userId: "1", chatId: "1", now: 0 }), answers };
  }

  test("coin and currency stay where both are possible", () => {
    const draft = draftWith("BTC", "EUR");
    expect(settlePair(draft, country(["a"]), currencies, null)).toBe(draft);
  });

  test("the currency is asked again where it is not paid out", () => {
    const { answers, step } = settlePair(draftWith("BTC", "UAH"), country(["a"]), currencies, null);
    expect(step).toBe("fiat");
    expect(answers.crypto?.ticker).toBe("BTC");
    expect(answers.amount).toBe("1");
  });

  test("the coin is asked again where it cannot be sold, or does not exist any more", () => {
    for (const ticker of ["DAI", "GONE"]) {
      const { answers, step } = settlePair(draftWith(ticker, "EUR"), country(["a"]), currencies, null);
      expect(step).toBe("crypto");
      expect(answers).toEqual({ country: { code: "DE", name: "Germany", hasStates: false } });
    }
  });

  test("nothing happens before a coin is chosen", () => {
    const draft = newDraft({ id: "d", userId: "1", chatId: "1", now: 0 });
    expect(settlePair(draft, country([]), currencies, null)).toBe(draft);
  });
});

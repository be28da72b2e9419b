/** Answers given in advance: taken when their question is open, and only if they can be had. */
import { describe, expect, test } from "vitest";
import { everyCoin } from "../../src/sell/choices.ts";
import { answer, newDraft, type SellDraft, showStep, type Wish } from "../../src/sell/draft.ts";
import type { Crypto } from "../../src/sell/off-ramp.ts";
import { findCrypto, grantChoice, isWithin, limitsOf, takeWish } from "../../src/sell/wish.ts";

const providers = [{ code: "moonpay", min: "0.001", max: "2" }];

function crypto(ticker: string, name: string, network: string): Crypto {
  return { ticker, name, network, precision: 8, extraIdName: null, providers };
}

const market = {
  countries: [
    { code: "DE", name: "Germany", states: [], providers: ["moonpay"] },
    {
      code: "US",
      name: "United States",
      states: [{ code: "CA", name: "California" }],
      providers: ["moonpay"],
    },
    { code: "FR", name: "France", states: [], providers: ["banxa"] },
  ],
  currencies: {
    crypto: [
      crypto("BTC", "Bitcoin", "bitcoin"),
      crypto("USDT20", "Tether USD (ERC20)", "ethereum"),
      crypto("USDTRX", "Tether USD (TRC20)", "tron"),
    ],
    fiat: [{ ticker: "EUR", name: "Euro", precision: 2, providers: [{ code: "moonpay" }] }],
  },
};

function start(wish: Wish): SellDraft {
  return { ...newDraft({ id: "draft", userId: "1", chatId: "1", now: 0 }), wish };
}

/** Grants one wish after the other for as long as one is taken. */
function granted(wish: Wish): SellDraft {
  let draft = start(wish);
  for (;;) {
    const taken = takeWish(draft);
    if (!taken) return draft;
    draft = grantChoice(taken.draft, taken.wish, market);
  }
}

describe("A wish", () => {
  test("answers one question after the other, up to the first that has to be asked", () => {
    const draft = granted({ country: "DE", crypto: "BTC", fiat: "EUR" });
    expect(draft.step).toBe("amount");
    expect(draft.answers).toMatchObject({
      country: { code: "DE" },
      crypto: { ticker: "BTC" },
      fiat: { ticker: "EUR" },
    });
    expect(draft.wish).toBeUndefined();
  });

  test("with a state answers it only where there is that state", () => {
    expect(granted({ country: "US", state: "CA", crypto: "BTC" }).step).toBe("amount");
    expect(granted({ country: "US", state: "XX", crypto: "BTC" }).step).toBe("state");
    expect(granted({ country: "DE", state: "CA", crypto: "BTC" }).step).toBe("amount");
  });

  test("for a coin on several networks leaves the network to ask, unless it is named", () => {
    expect(granted({ country: "DE", crypto: "USDT" }).step).toBe("network");
    expect(granted({ country: "DE", crypto: "USDTRX" }).answers.crypto?.ticker).toBe("USDTRX");
  });

  test("for what cannot be had is passed over", () => {
    expect(granted({ country: "XX", crypto: "BTC" }).step).toBe("country");
    expect(granted({ country: "DE", crypto: "NOPE" }).step).toBe("crypto");
    expect(granted({ country: "FR", crypto: "BTC" }).step).toBe("crypto");
    expect(granted({ country: "DE", crypto: "BTC", fiat: "USD" }).step).toBe("fiat");
  });

  test("is kept until its question comes up", () => {
    const draft = granted({ crypto: "BTC", fiat: "EUR", amount: "0.05" });
    expect(draft.step).toBe("country");
    expect(draft.wish).toEqual({ crypto: "BTC", fiat: "EUR", amount: "0.05" });
  });

  test("does not answer a question somebody went back to", () => {
    const draft = granted({ country: "DE", crypto: "BTC", fiat: "EUR", amount: "0.05" });
    expect(draft.step).toBe("amount");
    expect(takeWish({ ...showStep(draft, "crypto"), wish: { crypto: "USDTRX" } })).toBeUndefined();
  });

  test("made with one coin is void for another", () => {
    const draft = { ...granted({ country: "DE", crypto: "BTC", fiat: "EUR" }), wish: { address: "bc1q" } };
    const same = answer(draft, { key: "crypto", value: draft.answers.crypto ?? expect.fail() });
    expect(same.wish).toEqual({ address: "bc1q" });
    const other = { ...(draft.answers.crypto ?? expect.fail()), ticker: "USDTRX" };
    expect(answer(draft, { key: "crypto", value: other }).wish).toBeUndefined();
  });
});

test("a coin is found by its label or the ticker of one of its networks", () => {
  const coins = everyCoin(market.currencies);
  expect(findCrypto(coins, "BTC")).toMatchObject({ coin: { label: "BTC" }, crypto: { ticker: "BTC" } });
  expect(findCrypto(coins, "USDT")).toMatchObject({ coin: { label: "USDT" }, crypto: undefined });
  expect(findCrypto(coins, "USDT20")).toMatchObject({
    coin: { label: "USDT" },
    crypto: { ticker: "USDT20" },
  });
  expect(findCrypto(coins, "")).toBeUndefined();
});

test("limits are those of the catalogue, and both bounds are inside", () => {
  const limits = limitsOf(granted({ country: "DE", crypto: "BTC", fiat: "EUR" }), market);
  expect(limits).toEqual({ min: "0.001", max: "2" });
  expect(["0.001", "2", "0.0009", "2.1"].map((amount) => isWithin(amount, limits))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isWithin("1000000", {})).toBe(true);
  expect(limitsOf(start({}), market)).toEqual({});
});

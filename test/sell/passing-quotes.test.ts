/** Prices for people who look in passing: what they may ask for, and what happens where that fails. */
import { expect, test } from "vitest";
import { Allowance } from "../../src/sell/fair-use.ts";
import type { OfferList, OfferRequest, Result } from "../../src/sell/off-ramp.ts";
import { PassingQuotes } from "../../src/sell/passing-quotes.ts";

const LONG_MS = 60_000;
const SEPA = { code: "sepa", name: "SEPA", payout: "41", rate: null, fee: null };

/** Quotes of an API that answers as it is told, and what it was asked. */
function quotes({ share = 100, quotes: each = 100 } = {}) {
  const asked: string[] = [];
  const pending: ((answer: Result<OfferList>) => void)[] = [];
  const time = { now: 0 };
  const uptime = () => time.now;
  const passing = new PassingQuotes({
    offRamp: {
      offers: ({ amountFrom }) => {
        asked.push(amountFrom);
        return new Promise((resolve) => pending.push(resolve));
      },
    },
    availability: {
      sellsTo: () => true,
      offersCurrency: () => true,
      offersProvider: () => true,
      offersMethod: () => true,
      offered: {},
    },
    quotes: new Allowance(each, LONG_MS, uptime),
    share: new Allowance(share, 10_000, uptime),
    clock: () => 1_000,
    uptime,
  });
  const request = (amountFrom: string): OfferRequest => ({
    currencyFrom: "BTC",
    currencyTo: "EUR",
    amountFrom,
    country: "DE",
    state: null,
  });
  return {
    asked,
    time,
    of: (amount: string, userId = "1", patienceMs = LONG_MS) =>
      passing.of(request(amount), userId, patienceMs),
    answers: (answer: Result<OfferList>) => {
      for (const settle of pending.splice(0)) settle(answer);
    },
  };
}

const FOUND: Result<OfferList> = {
  ok: true,
  value: { offers: [{ providerCode: "banxa", methods: [SEPA] }], refusals: [] },
};
const FAILED: Result<OfferList> = { ok: false, failure: { kind: "server", details: [], maybeDone: false } };

test("all together have a small share, whoever they are, and what is known costs nothing", async () => {
  const { of, asked, answers, time } = quotes({ share: 2 });
  const first = of("1", "1");
  const second = of("2", "2");
  answers(FOUND);
  expect(await Promise.all([first, second])).toMatchObject([{ best: { payout: "41" } }, {}]);
  expect(await of("3", "3")).toBeUndefined();
  expect(await of("1", "3")).toMatchObject({ best: { providerCode: "banxa", code: "sepa" }, at: 1_000 });
  expect(asked).toEqual(["1", "2"]);
  time.now += 10_001;
  void of("3", "3");
  expect(asked).toEqual(["1", "2", "3"]);
});

test("two are asked for at one time at most", async () => {
  const { of, asked, answers } = quotes();
  const both = [of("1"), of("2")];
  expect(await of("3")).toBeUndefined();
  answers(FOUND);
  await Promise.all(both);
  void of("3");
  expect(asked).toEqual(["1", "2", "3"]);
});

test("what could not be had is asked for anew, and what is half a minute old", async () => {
  const { of, asked, answers, time } = quotes();
  const lost = of("1");
  answers(FAILED);
  expect(await lost).toBeUndefined();
  const found = of("1");
  answers(FOUND);
  expect(await found).toMatchObject({ freshForMs: 30_000 });
  time.now += 29_000;
  expect(await of("1")).toMatchObject({ freshForMs: 1_000 });
  time.now += 1_000;
  void of("1");
  expect(asked).toEqual(["1", "1", "1"]);
});

test("nobody waits longer than they want to", async () => {
  const { of, answers } = quotes();
  expect(await of("1", "1", 0)).toBeUndefined();
  const later = of("1");
  answers(FOUND);
  expect(await later).toMatchObject({ best: { payout: "41" } });
});

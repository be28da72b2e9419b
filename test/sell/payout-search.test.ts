/** The search for the amount that brings a payout, against made-up prices. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareAmounts, scaleAmount, subtractAmounts } from "../../src/sell/amount.ts";
import type { Quote } from "../../src/sell/draft.ts";
import type { Failure, Offer, Refusal, Result } from "../../src/sell/off-ramp.ts";
import { type PayoutSearch, searchPayout } from "../../src/sell/payout-search.ts";

const LIMITS = { min: "0.001", max: "1" };

function offer(providerCode: string, payout: string): Offer {
  return { providerCode, methods: [{ code: "sepa", name: "SEPA", payout, rate: null, fee: null }] };
}

/** What a provider pays that takes a fixed fee besides its share. */
function paid(amount: string, rate: string, fee: string): string {
  const payout = subtractAmounts(scaleAmount(amount, rate, "1"), fee);
  return compareAmounts(payout, "0") > 0 ? payout : "0";
}

/** Searches among the offers that `offersAt` gives for an amount; with the amounts that were asked for. */
async function search(
  wanted: Partial<PayoutSearch> & { payout: string },
  offersAt: (amount: string) => readonly Offer[],
  refusalsAt: (amount: string) => readonly Refusal[] = () => [],
) {
  const asked: string[] = [];
  const result = await searchPayout(
    { limits: LIMITS, precision: 8, offer: undefined, ...wanted },
    async (amount): Promise<Result<Quote>> => {
      asked.push(amount);
      return { ok: true, value: { offers: offersAt(amount), refusals: refusalsAt(amount), at: 0 } };
    },
  );
  return { found: result.ok ? result.value : undefined, asked };
}

describe("The amount that brings a payout", () => {
  test("is found in three questions at most, whatever share and fixed fee the provider takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 5_000, max: 90_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 100, max: 4_000 }),
        async (rate, fee, payout) => {
          const wanted = String(payout);
          const { found, asked } = await search({ payout: wanted }, (amount) => [
            offer("moonpay", paid(amount, String(rate), String(fee))),
          ]);
          expect(asked.length).toBeLessThanOrEqual(3);
          expect(found).toMatchObject({ isNear: true });
          // Not a cent is missing, and the quote is the one of that amount.
          expect(compareAmounts(found?.payout ?? "0", wanted)).toBeGreaterThanOrEqual(0);
          expect(found?.quote.offers[0]?.methods[0]?.payout).toBe(found?.payout);
        },
      ),
    );
  });

  test("is asked for three times and no more where prices follow no line", async () => {
    const { found, asked } = await search({ payout: "5000" }, (amount) => [
      offer("moonpay", scaleAmount(amount, amount, "0.00001")),
    ]);
    expect(asked).toHaveLength(3);
    expect(found).toMatchObject({ amount: asked[2] });
  });

  test("is the nearest one that may be sold where the limits are too narrow", async () => {
    const little = await search({ payout: "1" }, (amount) => [offer("moonpay", paid(amount, "50000", "0"))]);
    expect(little.found).toMatchObject({ amount: "0.001", payout: "50", isNear: false });
    const much = await search({ payout: "90000" }, (amount) => [
      offer("moonpay", paid(amount, "50000", "0")),
    ]);
    expect(much.found).toMatchObject({ amount: "1", payout: "50000", isNear: false });
  });

  test("is looked for at the best offer, and at the wished-for one where that is made", async () => {
    const both = (amount: string) => [
      offer("banxa", paid(amount, "40000", "0")),
      offer("moonpay", paid(amount, "50000", "0")),
    ];
    expect((await search({ payout: "500" }, both)).found?.amount).toBe("0.01");
    const banxa = { providerCode: "banxa", code: "sepa" };
    expect((await search({ payout: "500", offer: banxa }, both)).found?.amount).toBe("0.0125");
    const transak = { providerCode: "transak", code: "sepa" };
    expect((await search({ payout: "500", offer: transak }, both)).found?.amount).toBe("0.01");
  });

  test("stays with the wished-for provider once that has answered", async () => {
    const banxa = { providerCode: "banxa", code: "sepa" };
    const onceOnly = await search({ payout: "500", offer: banxa }, (amount) => [
      ...(onceOnlyAsked(amount) ? [offer("banxa", paid(amount, "40000", "0"))] : []),
      offer("moonpay", paid(amount, "50000", "0")),
    ]);
    const [first] = onceOnly.asked;
    expect(onceOnly.asked).toHaveLength(2);
    expect(onceOnly.found).toMatchObject({ amount: first, isNear: false });
    function onceOnlyAsked(amount: string): boolean {
      return compareAmounts(amount, "0.0125") !== 0;
    }
  });

  test("goes on from the nearest bound where nobody buys so little", async () => {
    const { found, asked } = await search(
      { payout: "5000", limits: {} },
      (amount) => (compareAmounts(amount, "2") < 0 ? [] : [offer("moonpay", paid(amount, "1000", "0"))]),
      (amount) =>
        compareAmounts(amount, "2") < 0 ? [{ providerCode: "moonpay", reason: "limits", min: "2" }] : [],
    );
    expect(asked).toEqual(["1", "2", "5"]);
    expect(found).toMatchObject({ amount: "5", isNear: true });
  });

  test("is none where nothing is offered, and is not asked for again", async () => {
    const { found, asked } = await search({ payout: "500" }, () => []);
    expect(found).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  test("fails with the first question that fails", async () => {
    const failure: Failure = { kind: "timeout", details: [], maybeDone: false };
    const answers: Result<Quote>[] = [
      { ok: true, value: { offers: [offer("moonpay", "100")], refusals: [], at: 0 } },
      { ok: false, failure },
    ];
    const result = await searchPayout(
      { payout: "500", limits: LIMITS, precision: 8, offer: undefined },
      async () => answers.shift() ?? { ok: false, failure },
    );
    expect(result).toEqual({ ok: false, failure });
    expect(answers).toHaveLength(0);
  });
});

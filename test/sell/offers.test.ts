/** A list of offers, made sense of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareAmounts } from "../../src/sell/amount.ts";
import type { Offer, OfferMethod, Provider, Refusal } from "../../src/sell/off-ramp.ts";
import {
  findOffer,
  groupRefusals,
  providerName,
  rankOffers,
  workableAmounts,
} from "../../src/sell/offers.ts";

const PROVIDERS: ReadonlyMap<string, Provider> = new Map([
  ["moonpay", { code: "moonpay", name: "MoonPay", rating: "4.2" }],
  ["banxa", { code: "banxa", name: "Banxa", rating: null }],
]);

function method(payout: string, code: string | null = "sepa"): OfferMethod {
  return { code, name: code, payout, rate: null, fee: null };
}

function offer(providerCode: string, ...methods: OfferMethod[]): Offer {
  return { providerCode, methods };
}

describe("Offers", () => {
  test("are ranked by the best method of each, to the last digit", () => {
    const ranked = rankOffers(
      [
        offer("banxa", method("9007199254740992.000000000000000001")),
        offer("moonpay", method("1"), method("9007199254740992.000000000000000002", "card")),
        offer("transak", method("9007199254740992")),
      ],
      PROVIDERS,
    );
    expect(ranked.map(({ providerCode }) => providerCode)).toEqual(["moonpay", "banxa", "transak"]);
    expect(ranked[0]).toMatchObject({ providerName: "MoonPay", rating: "4.2", best: { code: "card" } });
    expect(ranked[0]?.methods.map(({ code }) => code)).toEqual(["card", "sepa"]);
    // A provider nobody has told us the name of goes by its code.
    expect(ranked[2]).toMatchObject({ providerName: "transak", rating: null });
  });

  test("are in one order however they came", () => {
    const payouts = fc.constantFrom("1", "1.0", "2", "2.00", "10", "0.3");
    const offers = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), payouts), {
      selector: ([code]) => code,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        offers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const rank = (given: typeof list) =>
            rankOffers(
              given.map(([code, payout]) => offer(code, method(payout))),
              new Map(),
            );
          const ranked = rank(list);
          expect(rank(shuffled)).toEqual(ranked);
          for (const [index, { best }] of ranked.entries()) {
            const next = ranked[index + 1];
            if (next) expect(compareAmounts(best.payout, next.best.payout)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  test("without any method are none", () => {
    expect(rankOffers([offer("moonpay")], PROVIDERS)).toEqual([]);
  });

  test("are found again by provider and method, null being a method of its own", () => {
    const list = {
      offers: [offer("moonpay", method("2"), method("1", "card")), offer("banxa", method("3", null))],
      refusals: [],
    };
    expect(findOffer(list, { providerCode: "moonpay", code: "card" })?.payout).toBe("1");
    expect(findOffer(list, { providerCode: "banxa", code: null })?.payout).toBe("3");
    expect(findOffer(list, { providerCode: "banxa", code: "sepa" })).toBeUndefined();
    expect(findOffer(list, { providerCode: "transak", code: "sepa" })).toBeUndefined();
  });

  test("name a provider by its name, else by its code", () => {
    expect(providerName(PROVIDERS, "banxa")).toBe("Banxa");
    expect(providerName(PROVIDERS, "who")).toBe("who");
  });
});

describe("Refusals", () => {
  test.each([
    ["limits", { min: "2" }, { reason: "min", bound: "2" }],
    ["limits", { max: "0.5" }, { reason: "max", bound: "0.5" }],
    ["limits", { min: "0.5", max: "2" }, { reason: "limits" }],
    ["limits", {}, { reason: "limits" }],
    ["country", {}, { reason: "place" }],
    ["state", {}, { reason: "place" }],
    ["currency", {}, { reason: "pair" }],
    ["paymentMethod", {}, { reason: "method" }],
    ["timeout", {}, { reason: "busy" }],
    ["unavailable", {}, { reason: "busy" }],
    ["invalidOffer", {}, { reason: "busy" }],
    ["somethingNew", {}, { reason: "other" }],
  ])("with %s %o are told as %o", (reason, bounds, group) => {
    const refusals: Refusal[] = [{ providerCode: "moonpay", reason, ...bounds }];
    expect(groupRefusals(refusals, "1")).toEqual([{ providerCodes: ["moonpay"], ...group }]);
  });

  const several: Refusal[] = [
    { providerCode: "a", reason: "limits", min: "10" },
    { providerCode: "b", reason: "limits", min: "9" },
    { providerCode: "c", reason: "limits", max: "0.9" },
    { providerCode: "d", reason: "limits", max: "0.10" },
    { providerCode: "e", reason: "country" },
    { providerCode: "f", reason: "state" },
  ];

  test("of one kind are told together, with the nearest bound", () => {
    expect(groupRefusals(several, "1")).toEqual([
      { reason: "min", providerCodes: ["a", "b"], bound: "9" },
      { reason: "max", providerCodes: ["c", "d"], bound: "0.9" },
      { reason: "place", providerCodes: ["e", "f"] },
    ]);
  });

  test("give the amounts that would work", () => {
    expect(workableAmounts({ offers: [], refusals: several }, "1")).toEqual(["9", "0.9"]);
    expect(workableAmounts({ offers: [], refusals: [] }, "1")).toEqual([]);
  });
});

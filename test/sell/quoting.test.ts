/** The price-drop rule to the last digit; the stories in test/flows show its screens. */
import { describe, expect, test } from "vitest";
import type { Quote } from "../../src/sell/draft.ts";
import { revalidateOffer } from "../../src/sell/quoting.ts";
import { aDraft, NOON } from "../storage/sales.ts";

const LATER = NOON + 60_000;

/** A quote a minute later, in which the offer that was accepted at 490.12 pays this much. */
function paying(payout: string): Quote {
  const method = { code: "sepa", name: "SEPA", payout, rate: null, fee: null };
  return { at: LATER, offers: [{ providerCode: "moonpay", methods: [method] }], refusals: [] };
}

describe("A fresh quote", () => {
  // 490.12 less 1 % is 485.2188.
  test.each(["500", "490.12", "485.2188"])("that pays %s keeps the recap, with the new payout", (payout) => {
    const draft = aDraft();
    const next = revalidateOffer(draft, paying(payout), "1");
    expect(next).toMatchObject({ step: "recap", orderId: draft.orderId });
    expect(next.answers.offer).toMatchObject({ payout, at: LATER, accepted: "490.12" });
  });

  test("that pays less than tolerated sends back to the offers, which are the fresh ones", () => {
    const next = revalidateOffer(aDraft(), paying("485.2187"), "1");
    expect(next).toMatchObject({ step: "offers", quote: paying("485.2187") });
    expect(next.answers.offer).toBeUndefined();
    expect(next.orderId).toBeUndefined();
  });

  test("is measured against what was accepted, so that small falls add up", () => {
    const once = revalidateOffer(aDraft(), paying("487"), "1");
    expect(once.step).toBe("recap");
    expect(revalidateOffer(once, paying("485"), "1").step).toBe("offers");
  });

  test("without the offer sends back to the offers, whatever others pay", () => {
    const [other] = paying("900").offers;
    const quote: Quote = {
      ...paying("900"),
      offers: [{ providerCode: "banxa", methods: other?.methods ?? [] }],
    };
    expect(revalidateOffer(aDraft(), quote, "1")).toMatchObject({ step: "offers", quote });
  });
});

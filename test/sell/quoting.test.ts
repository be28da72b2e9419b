/** The price-drop rule to the last digit; the stories in test/flows show its screens. */
import { describe, expect, test } from "vitest";
import type { Quote, SellDraft } from "../../src/sell/draft.ts";
import { Quoting, revalidateOffer } from "../../src/sell/quoting.ts";
import { aDraft, NOON } from "../storage/sales.ts";

const LATER = NOON + 60_000;

/** A quote a minute later, in which the offer that was accepted at 490.12 pays this much. */
function paying(payout: string): Quote {
  const method = { code: "sepa", name: "SEPA", payout, rate: null, fee: null };
  return { at: LATER, offers: [{ providerCode: "moonpay", methods: [method] }], refusals: [] };
}

/** What becomes of the consent to a draft when the offer pays this much at that moment, and one per cent is tolerated. */
function confirmAt(payout: string, draft: SellDraft) {
  const unused = () => Promise.reject(new Error("not asked for"));
  const quoting = new Quoting({
    rates: { of: async () => undefined, soon: async () => undefined, note() {} },
    quotes: { take: () => true },
    offRamp: {
      offers: async () => ({ ok: true, value: paying(payout) }),
      countries: unused,
      currencies: unused,
      providers: unused,
      validateAddress: unused,
    },
    availability: {
      offered: {},
      sellsTo: () => true,
      offersProvider: () => true,
      offersMethod: () => true,
      offersCurrency: () => true,
    },
    quoteTtlMs: 60_000,
    tolerancePercent: "1",
    clock: () => LATER,
    uptime: () => LATER,
    newId: () => "another-id",
    failures: { failed: () => undefined, offered: () => undefined },
  });
  return quoting.confirm(draft);
}

/** A draft without a remark, as it is when somebody has pressed. */
function agreedTo(): SellDraft {
  const { remark: _, ...draft } = aDraft();
  return draft;
}

describe("A fresh quote", () => {
  // 490.12 less 1 % is 485.2188.
  test.each(["500", "490.12", "485.2188"])("that pays %s may be ordered, at that", async (payout) => {
    const draft = agreedTo();
    const confirmed = await confirmAt(payout, draft);
    expect(confirmed).toMatchObject({ kind: "agreed", draft: { step: "recap", orderId: draft.orderId } });
    expect(confirmed.draft.answers.offer).toMatchObject({ payout, at: LATER });
  });

  test("that pays less than tolerated has to be agreed to anew, and then may be ordered", async () => {
    const asked = await confirmAt("485.2187", agreedTo());
    expect(asked).toMatchObject({ kind: "again", draft: { step: "recap", quote: paying("485.2187") } });
    expect(asked.draft.answers.offer).toMatchObject({ payout: "485.2187", accepted: "490.12" });
    expect(await confirmAt("485.2187", asked.draft)).toMatchObject({ kind: "agreed" });
  });

  test("leaves what was accepted as it was, so that small falls add up", () => {
    const once = revalidateOffer(aDraft(), paying("487"));
    const twice = revalidateOffer(once, paying("485"));
    expect(twice.answers.offer).toMatchObject({ payout: "485", accepted: "490.12" });
  });

  test("without the offer sends back to the offers, whatever others pay", () => {
    const [other] = paying("900").offers;
    const quote: Quote = {
      ...paying("900"),
      offers: [{ providerCode: "banxa", methods: other?.methods ?? [] }],
    };
    expect(revalidateOffer(aDraft(), quote)).toMatchObject({ step: "offers", quote });
  });
});

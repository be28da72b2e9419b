/** In which order a sale takes its turn, looks at the price, is stored and is sent; the stories in test/flows tell the rest. */
import { expect, test } from "vitest";
import { NO_ALERTS } from "../../src/sell/alerts.ts";
import { fairUseIn } from "../../src/sell/fair-use.ts";
import type { Asker, SendOrder } from "../../src/sell/off-ramp.ts";
import { Placing } from "../../src/sell/placing.ts";
import { Quoting } from "../../src/sell/quoting.ts";
import { aDraft, aStore, NOON } from "../storage/sales.ts";
import { SILENT } from "../support/log.ts";

const LOST = { kind: "server", details: [], maybeDone: true } as const;
const FULL = { kind: "busy", retryAfterMs: 90_000, details: [], maybeDone: false } as const;

/** What was done, one after the other, while somebody agreed to an order that has its turn, or would wait too long for it. */
async function agreeing(hasTurn: boolean, restoredAt: number | null = null) {
  const done: string[] = [];
  const note = <T>(what: string, result: T): T => {
    done.push(what);
    return result;
  };
  const store = await aStore();
  const { remark: _, ...draft } = aDraft();
  const { quote = { offers: [], refusals: [] } } = draft;
  await store.drafts.start(draft);
  const unused = () => Promise.reject(new Error("not asked for"));
  const failures = { failed: () => undefined, offered: () => undefined };
  const common = {
    clock: () => NOON,
    uptime: () => 0,
    newId: () => "another-id",
    alerts: NO_ALERTS,
    failures,
  };
  const sendOrder: SendOrder = async () => note("sent", { ok: false, failure: LOST });
  const placing = new Placing({
    ...store,
    ...common,
    restoredAt,
    quoting: new Quoting({
      rates: { of: async () => undefined, soon: async () => undefined, note() {} },
      ...common,
      offRamp: {
        offers: async (_request, asker) =>
          note(asker?.isOrdering ? "urgent price" : "price", { ok: true, value: quote }),
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
      quotes: { take: () => true },
    }),
    orders: {
      ...store.orders,
      place: async (...order) => note("stored", await store.orders.place(...order)),
    },
    offRamp: {
      orderTurn: async () =>
        note("turn", hasTurn ? { ok: true, value: sendOrder } : { ok: false, failure: FULL }),
      findOrders: async () => note("looked up", { ok: false, failure: LOST }),
    },
    fairUse: fairUseIn("production"),
    settleMs: 1,
    linkGraceMs: 1,
    remindAfterMs: [],
    log: SILENT,
  });
  const anna: Asker = { id: draft.userId, patientUntil: Number.POSITIVE_INFINITY, onAsked: () => undefined };
  const consent = { at: NOON, policyVersion: "1", locale: "en", recap: "You sell: …" };
  const placement = await placing.place(draft, () => consent, 1, anna);
  return { done, placement };
}

test("an order has its turn before it is stored, and is sent right after; its price is asked for before all others", async () => {
  const { done, placement } = await agreeing(true);
  expect(done).toEqual(["turn", "urgent price", "stored", "sent", "looked up"]);
  expect(placement.kind).toBe("checking");
});

test("an order of a sale that is older than the restored store is looked up before it is sent", async () => {
  const { done, placement } = await agreeing(true, NOON + 1);
  expect(done).toEqual(["turn", "urgent price", "stored", "looked up"]);
  expect(placement.kind).toBe("checking");
});

test("an order that would have to wait too long is not stored; the person hears how long it takes", async () => {
  const { done, placement } = await agreeing(false);
  expect(done).toEqual(["turn"]);
  expect(placement).toMatchObject({ kind: "again", draft: { remark: { kind: "queue-for", seconds: 90 } } });
});

import { describe, expect, test } from "vitest";
import { DAY, MINUTE } from "../support/time.ts";
import { anExternalOrder, anOrder, aStore, NOON, place } from "./sales.ts";

describe("statistics", () => {
  test("tell how far the sales of a span came, and what became of each provider's orders", async () => {
    const store = await aStore();
    for (const draft of ["a", "b", "c"]) await store.statistics.mark("started", draft, NOON);
    await store.statistics.mark("offered", "a", NOON + 1);
    await store.statistics.mark("started", "long ago", NOON - DAY);
    const placed = { phase: "placed" as const };
    await place(store, anOrder({ ...placed, status: "complete", statusAt: NOON + 5 * MINUTE }));
    await place(store, anOrder({ ...placed, status: "failed" }));
    await place(store, anOrder({ ...placed, status: "expired", providerCode: "banxa" }));
    await place(store, anOrder({ phase: "rejected", providerCode: "wert" }));
    await place(store, anOrder({ phase: "placing" }));
    await place(store, anOrder({ ...placed, createdAt: NOON - DAY }));
    await store.orderDesk.keepExternal([anExternalOrder({ status: "complete" })]);
    expect(await store.statistics.figures(NOON - MINUTE, NOON + MINUTE)).toEqual({
      started: 3,
      offered: 1,
      consented: 5,
      created: 3,
      completed: 1,
      failed: 1,
      providers: [
        { providerCode: "moonpay", created: 2, completed: 1, failed: 1 },
        { providerCode: "banxa", created: 1, completed: 0, failed: 0 },
      ],
      medianCompletionMs: 5 * MINUTE,
    });
  });

  test("are all nothing when nothing happened", async () => {
    const { statistics } = await aStore();
    const none = { started: 0, offered: 0, consented: 0, created: 0, completed: 0, failed: 0 };
    expect(await statistics.figures(0, NOON)).toEqual({ ...none, providers: [], medianCompletionMs: null });
  });

  test("count a sale once, however often its person sees offers", async () => {
    const { statistics } = await aStore();
    await statistics.mark("offered", "a", NOON);
    await statistics.mark("offered", "a", NOON + DAY);
    expect(await statistics.figures(NOON, NOON)).toMatchObject({ offered: 1 });
    expect(await statistics.figures(NOON + 1, NOON + DAY)).toMatchObject({ offered: 0 });
  });

  test("include both ends of the span", async () => {
    const store = await aStore();
    await place(store);
    expect(await store.statistics.figures(NOON, NOON)).toMatchObject({ consented: 1 });
    expect(await store.statistics.figures(NOON - 9, NOON - 1)).toMatchObject({ consented: 0 });
    expect(await store.statistics.figures(NOON + 1, NOON + 9)).toMatchObject({ consented: 0 });
  });

  test.each([
    ["one", [7], 7],
    ["an odd number", [9, 1, 5], 5],
    ["an even number", [9, 1, 6, 5], 5.5],
    ["equal times", [4, 4, 4, 90], 4],
  ])("know the median time of %s of completed orders", async (_, times, median) => {
    const store = await aStore();
    for (const took of times) {
      const done = { phase: "placed" as const, status: "complete", statusAt: NOON + took };
      await place(store, anOrder(done));
    }
    await place(store, anOrder({ phase: "placed", status: "pending", statusAt: NOON + 1_000 }));
    expect((await store.statistics.figures(NOON, NOON)).medianCompletionMs).toBe(median);
  });
});

/** What the stories in test/flows cannot bring about: a store that fails at one question and not at the others. */
import { expect, test } from "vitest";
import type { PaidWithin } from "../../src/sell/stores.ts";
import { TrackRecords } from "../../src/sell/track-record.ts";
import { NOON } from "../storage/sales.ts";
import { SILENT } from "../support/log.ts";

test("a provider's record that cannot be looked up stops no screen, and is there when it can", async () => {
  const answers: (() => ReadonlyMap<string, PaidWithin>)[] = [
    () => {
      throw new Error("disk I/O error");
    },
    () => new Map([["moonpay", { count: 10, medianMs: 60_000 }]]),
  ];
  const orders = {
    providersUsedBy: async () => new Set(["moonpay"]),
    paidWithin: async () => answers.shift()?.() ?? new Map(),
  };
  const records = new TrackRecords(orders, () => NOON, SILENT);
  expect((await records.of("1001"))("moonpay")).toEqual({ used: false });
  expect((await records.of("1001"))("moonpay")).toEqual({ used: true, paidWithinMs: 60_000 });
});

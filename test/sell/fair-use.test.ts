import { expect, test } from "vitest";
import { Allowance, fairUseIn } from "../../src/sell/fair-use.ts";

test("one person may do what anybody needs who sells, and ten times that in a sandbox", () => {
  const production = {
    updates: 30,
    quotes: 20,
    orders: 30,
    openOrders: 10,
    savedAddresses: 50,
    dataFiles: 3,
  };
  expect(fairUseIn("production")).toEqual(production);
  const sandbox = Object.entries(production).map(([limit, count]) => [limit, 10 * count]);
  expect(fairUseIn("sandbox")).toEqual(Object.fromEntries(sandbox));
});

test("an allowance is of any span of its length, and each person's own", () => {
  let now = 0;
  const allowance = new Allowance(2, 1_000, () => now);
  const takenAt = (at: number, userId = "anna") => {
    now = at;
    return allowance.take(userId);
  };
  expect([0, 600, 700, 999].map((at) => takenAt(at))).toEqual([true, true, false, false]);
  expect(takenAt(999, "boris")).toBe(true);
  expect([1_000, 1_100, 1_600].map((at) => takenAt(at))).toEqual([true, false, true]);
});

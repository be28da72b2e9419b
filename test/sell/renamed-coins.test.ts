/** Coins that go by another name than they did, each on its network. */
import { expect, test } from "vitest";
import { formerNamesOf, listedAs, otherNamesOf, tickersOf } from "../../src/sell/renamed-coins.ts";

const coin = (ticker: string, network: string | null) => ({ ticker, network });

test.each([
  ["TON", "GRAM", "ton", "Toncoin"],
  ["MATIC", "POL", "polygon", "Matic"],
  ["EOS", "A", "eos", "Vaulta"],
  ["RNDR", "RENDER", "ethereum", "Render"],
])("%s and %s are one coin on %s", (before, now, network, name) => {
  expect(tickersOf(coin(before, network))).toEqual([before, now]);
  expect(tickersOf(coin(now, network))).toEqual([now, before]);
  expect(otherNamesOf(coin(now, network))).toEqual(expect.arrayContaining([before, name]));
  expect(listedAs(before, [coin(now, network)])).toEqual(coin(now, network));
  expect(listedAs(now, [coin(before, network)])).toEqual(coin(before, network));
  // Elsewhere the name is another coin's.
  expect(listedAs(before, [coin(now, "solana")])).toBeUndefined();
  expect(tickersOf(coin(now, "solana"))).toEqual([now]);
});

test("what is stored under a ticker is that ticker's as long as it is listed", () => {
  const both = [coin("GRAM", "ton"), coin("TON", "ton")];
  expect(listedAs("TON", both)).toEqual(coin("TON", "ton"));
  expect(listedAs("GRAM", both)).toEqual(coin("GRAM", "ton"));
});

test.each([
  ["FTM", "S", "sonic"],
  ["MKR", "SKY", "ethereum"],
])("%s may mean %s, which took its place, but nothing of it is taken over", (before, now, network) => {
  expect(formerNamesOf(coin(now, network))).toContain(before);
  expect(formerNamesOf(coin(now, "solana"))).toEqual([]);
  expect(tickersOf(coin(now, network))).toEqual([now]);
  expect(listedAs(before, [coin(now, network)])).toBeUndefined();
});

/** What a link to a sale carries: only what Telegram takes behind `?start=`. */
import { describe, expect, test } from "vitest";
import { encodeDeepLink } from "../../src/bot/deep-link.ts";

describe("a link to a sale", () => {
  test.each([
    [{ from: "BTC", to: "EUR", amount: "0.05" }, "sell_BTC_EUR_0x05"],
    [{ from: "USDTRX", to: "USD", amount: "500" }, "sell_USDTRX_USD_500"],
    [{ from: "ETH", to: "EUR" }, "sell_ETH_EUR"],
  ])("%j is %s", (sale, parameter) => {
    expect(encodeDeepLink(sale)).toBe(parameter);
  });

  test("leaves out an amount that would make it longer than Telegram takes", () => {
    const amount = `0.${"1".repeat(49)}`;
    expect(encodeDeepLink({ from: "BTC", to: "EUR", amount })).toBe(
      `sell_BTC_EUR_${amount.replace(".", "x")}`,
    );
    expect(encodeDeepLink({ from: "BTC", to: "EUR", amount: `${amount}1` })).toBe("sell_BTC_EUR");
  });

  test.each([["BTC_X"], ["BTC€"], [""], ["X".repeat(70)]])("is none for a ticker like “%s”", (ticker) => {
    expect(encodeDeepLink({ from: ticker, to: "EUR", amount: "1" })).toBeUndefined();
    expect(encodeDeepLink({ from: "BTC", to: ticker })).toBeUndefined();
  });
});

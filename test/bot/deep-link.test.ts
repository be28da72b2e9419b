/** What a link to a sale carries: only what Telegram takes behind `?start=`. */
import { describe, expect, test } from "vitest";
import { type DeepLink, decodeDeepLink, encodeDeepLink } from "../../src/bot/deep-link.ts";

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

  test("names method and provider as far as there is room, the provider left out first", () => {
    const offer = { providerCode: "moonpay", code: "sepa_bank_transfer" };
    const link = (sale: Partial<DeepLink>) => encodeDeepLink({ from: "BTC", to: "EUR", offer, ...sale });
    expect(link({ amount: "0.05" })).toBe("sell_BTC_EUR_0x05_sepa-bank-transfer_moonpay");
    expect(link({})).toBe("sell_BTC_EUR__sepa-bank-transfer_moonpay");
    expect(link({ offer: { providerCode: "moonpay", code: null } })).toBe("sell_BTC_EUR___moonpay");
    expect(link({ offer: { providerCode: "moonpay", code: "über" } })).toBe("sell_BTC_EUR___moonpay");
    expect(link({ amount: `0.${"1".repeat(24)}` })).toBe(
      `sell_BTC_EUR_0x${"1".repeat(24)}_sepa-bank-transfer`,
    );
    expect(link({ amount: `0.${"1".repeat(40)}` })).toBe(`sell_BTC_EUR_0x${"1".repeat(40)}`);
    const wish = { crypto: "BTC", fiat: "EUR", amount: "0.05" };
    const linked = { method: "sepa-bank-transfer", provider: "moonpay" };
    expect(decodeDeepLink(link({ amount: "0.05" }) ?? "")).toEqual({ ...wish, linked });
  });

  test.each([["BTC_X"], ["BTC€"], [""], ["X".repeat(70)]])("is none for a ticker like “%s”", (ticker) => {
    expect(encodeDeepLink({ from: ticker, to: "EUR", amount: "1" })).toBeUndefined();
    expect(encodeDeepLink({ from: "BTC", to: ticker })).toBeUndefined();
  });
});

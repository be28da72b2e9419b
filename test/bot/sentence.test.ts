/** Which lines are read as a sale, what they say, and that nothing is taken of any other. */
import { describe, expect, test } from "vitest";
import { remarkText } from "../../src/bot/sell/remark.ts";
import { understand } from "../../src/bot/sell/sentence.ts";
import { plainText } from "../../src/i18n.ts";
import type { Currencies } from "../../src/sell/off-ramp.ts";
import { cryptos, fiats } from "../../src/simulator/changelly-catalogue.ts";
import { LANGUAGES } from "../support/sale.ts";

const EN = LANGUAGES.translator("en");
const CURRENCIES: Currencies = {
  crypto: cryptos.map(({ ticker, name, network, precision, extraIdName }) => ({
    ticker,
    name,
    network,
    precision: Number(precision),
    extraIdName,
    providers: null,
  })),
  fiat: fiats.map(({ ticker, name }) => ({ ticker, name, precision: 2, providers: null })),
};

/** What is said back to a line, in short; undefined where it is not read. */
function said(line: string): string | undefined {
  const understood = understand(line, CURRENCIES, EN.search);
  if (!understood) return undefined;
  const bold = remarkText(understood.remark, { step: "country" }, EN).matchAll(/<b>(.*?)<\/b>/g);
  const what = [...bold].map(([, part]) => part).join(" → ");
  const { readings } = understood.wish;
  return `${what}${readings ? ` (${readings.join(" or ")})` : ""}`;
}

/** By language: a sale with everything in it, words around it, and money that is wanted. */
const IN_EVERY_LANGUAGE: Readonly<Record<string, readonly [sale: string, request: string, payout: string]>> =
  {
    en: ["0.05 btc for euros", "I want to sell 0.05 btc for euros", "I want 500 EUR"],
    ru: ["0,05 биткоина за евро", "хочу продать 0,05 btc за евро", "Хочу получить 500 евро"],
    es: ["0,05 btc por euros", "quiero vender 0,05 btc por euros", "Quiero 500 euros"],
    "pt-BR": ["0,05 btc por euros", "quero vender 0,05 btc por euros", "Quero receber 500 euros"],
    de: ["0,05 BTC für Euro", "ich möchte gern 0,05 BTC gegen Euro verkaufen", "Ich will 500 €"],
    fr: ["0,05 btc pour des euros", "je voudrais vendre 0,05 btc contre des euros", "Je veux 500 euros"],
    it: ["0,05 btc per euro", "vorrei vendere 0,05 btc per euro", "Voglio 500 euro"],
    tr: ["0,05 btc euro karşılığında", "0,05 BTC euro için satmak istiyorum", "500 EUR istiyorum"],
    uk: ["0,05 біткоїна за євро", "хочу продати 0,05 btc за євро", "Хочу 500 євро"],
    id: ["0,05 btc untuk euro", "saya mau jual 0,05 btc ke euro", "Saya mau 500 EUR"],
    fa: ["۰٫۰۵ بیت‌کوین به یورو", "می‌خواهم ۰٫۰۵ بیت‌کوین به یورو بفروشم", "۵۰۰ یورو می‌خواهم"],
    ar: ["٠٫٠٥ بيتكوين مقابل يورو", "أريد بيع ٠٫٠٥ بيتكوين مقابل يورو", "أريد ٥٠٠ يورو"],
  };

describe("A line is read", () => {
  test.each(LANGUAGES.locales)("in %s", (locale) => {
    const [sale = "", request = "", payout = ""] = IN_EVERY_LANGUAGE[locale] ?? [];
    expect([sale, request, payout].map(said)).toEqual(["0.05 BTC → EUR", "0.05 BTC → EUR", "500 EUR"]);
  });

  test.each([
    // How much of what.
    ["btc", "BTC"],
    ["0.05 btc", "0.05 BTC"],
    ["0.05btc", "0.05 BTC"],
    ["btc 0.05", "0.05 BTC"],
    ["0.05 of my btc", "0.05 BTC"],
    ["0.5 эфира", "0.5 ETH"],
    ["٠،٠٥ بيتكوين", "0.05 BTC"],
    ["۰/۰۵ بیت‌کوین", "0.05 BTC"],
    ["I want to sell 0.05 btc please", "0.05 BTC"],
    // An article is neither an amount nor Australian.
    ["sell a btc", "BTC"],
    ["a btc eur", "BTC → EUR"],
    ["5 btc A$", "5 BTC → AUD"],
    // For which money.
    ["0.05 btc eur", "0.05 BTC → EUR"],
    ["0.05btc/eur", "0.05 BTC → EUR"],
    ["BTC/EUR", "BTC → EUR"],
    ["btc → eur", "BTC → EUR"],
    ["btc 0.05 for eur", "0.05 BTC → EUR"],
    ["0.05 btc for dollars", "0.05 BTC → USD"],
    ["0.05 btc for canadian dollars", "0.05 BTC → CAD"],
    ["0.05 btc باليورو", "0.05 BTC → EUR"],
    // On which network.
    ["USDT on Tron", "USDT on Tron"],
    ["usdt-trc20", "USDT on Tron"],
    ["trc20 usdt", "USDT on Tron"],
    ["tron usdt", "USDT on Tron"],
    ["usdt trc20 500", "500 USDT on Tron"],
    ["500 usdt trc-20", "500 USDT on Tron"],
    ["500 юсдт в сети трон", "500 USDT on Tron"],
    ["500 usdtrx eur", "500 USDT on Tron → EUR"],
    ["BTC on Bitcoin", "BTC"],
    // With thousands apart, or in two readings.
    ["1 000 usdt trc20 eur", "1,000 USDT on Tron → EUR"],
    ["1,000 usdt trc20 eur", "USDT on Tron → EUR (1 or 1000)"],
    ["500 USDT (TRC-20)", "500 USDT on Tron"],
    // In signs and letters that stand for a coin.
    ["₿0.05", "0.05 BTC"],
    ["₿0.05 eur", "0.05 BTC → EUR"],
    ["500 ₮", "500 USDT"],
    ["0.05 XBT", "0.05 BTC"],
    ["Ξ1", "1 ETH"],
    ["sell 1.5Ξ for eur", "1.5 ETH → EUR"],
    // In thousands and more.
    ["1k eur", "1,000 EUR"],
    ["1,5 тыс евро", "1,500 EUR"],
    ["1,00,000 INR", "100,000 INR"],
    ["12,34,567.50 inr", "1,234,567.5 INR"],
    ["1 lakh INR", "100,000 INR"],
    ["1 lakh", "100,000 INR"],
    ["2 crore inr", "20,000,000 INR"],
    ["5jt", "5,000,000 IDR"],
    ["5 juta idr", "5,000,000 IDR"],
    ["btc for 5jt idr", "BTC → 5,000,000 IDR"],
    // Money that should arrive.
    ["btc for 500 eur", "BTC → 500 EUR"],
    ["btc → €500", "BTC → 500 EUR"],
    ["btc for 1,000 eur", "BTC → 1,000 EUR"],
    ["500 eur", "500 EUR"],
    ["€500", "500 EUR"],
    ["EUR 500", "500 EUR"],
    ["500 pesos mexicanos", "500 MXN"],
  ])("%s: %s", (line, what) => {
    expect(said(line)).toBe(what);
  });

  test("and said back as people of the language write amounts", () => {
    const de = LANGUAGES.translator("de");
    const understood = understand("verkaufe 1234,5 usdt trc20 für eur", CURRENCIES, de.search);
    const said = understood && remarkText(understood.remark, { step: "country" }, de);
    expect(said && plainText(said)).toContain("1.234,5 USDT auf Tron verkaufen und EUR erhalten");
  });
});

describe("Nothing is taken of a line", () => {
  test.each(
    Object.entries({
      "that says what is not to be": [
        "don't sell btc",
        "please don’t sell my btc",
        "0.5 eth, not btc",
        "not 0.05 btc but 0.07 btc",
        "ich will keine btc verkaufen",
        "je ne veux pas vendre btc",
        "no quiero vender btc",
        "non voglio vendere btc",
        "não quero vender btc",
        "btc satmak istemiyorum",
        "saya tidak mau jual btc",
        "не хочу продать btc",
        "не хочу продати btc",
        "لا أريد بيع btc",
        "نمی‌خواهم بیت‌کوین بفروشم",
      ],
      "about buying": [
        "buy 0.05 btc",
        "I want 0.05 btc",
        "0.05 btc please",
        "get btc",
        "sell 500 eur",
        "sell to btc",
      ],
      "about a swap": [
        "swap 0.05 btc to eth",
        "sell usdt to eth",
        "sell usdt for solana",
        "usdt/eth",
        "trx usdt",
      ],
      "about an order": [
        "where is my 500 eur",
        "I want my 500 eur",
        "0.05 btc missing",
        "I sent 0.05 btc",
        "ich habe 0,05 btc gesendet",
        "верните 0,05 btc",
        "أرسلت 0.05 btc",
      ],
      "with several coins": [
        "0.5 eth and 0.1 btc",
        "2 sol or 1 eth",
        "0.5 eth + btc",
        "usdt, tron",
        "5 tron usdt",
      ],
      "with several amounts or currencies": [
        "0.05 btc 9000 eur",
        "0.05 btc for 500 eur",
        "0.05 or 0.07 btc",
        "0.05 btc eur usd",
      ],
      "with a number that may belong to either": [
        "btc 500 eur",
        "btc 0.05 eur",
        "500 eur btc",
        "500 eur for btc",
      ],
      "with a number that is none, or may be part of one": [
        "0 btc",
        "-0.05 btc",
        "1e3 btc",
        "½ btc",
        "0.05-0.07 btc",
        "5k usdt trc20",
        "5 mil usdt trc20",
        "2 тыс usdt trc20",
      ],
      "with money that is not paid out": [
        "0.05 btc rub",
        "5000 rub for usdt trc20",
        "1 000 000 рублей",
        "btc for 50000 tenge",
        "btc for ₽50000",
        "5000 taiwan dollars",
      ],
      "with money of several countries": ["500 kr", "5000 pesos", "5000 ريال"],
      "with a network the coin does not have": ["btc erc20", "usdtrx erc20"],
      "that only names money, or a number": ["eur", "0.05", "500"],
      "with any other word": [
        "top up 0.05 btc",
        "near me",
        "one moment please",
        "my old car",
        "0.05 btc thanks",
      ],
      "that is long": [`sell ${"my ".repeat(12)}btc`, `500 ${"eur ".repeat(1000)}`, "kr ".repeat(30)],
      "that is empty": ["", " ", "?"],
    }),
  )("%s", (_, lines) => {
    for (const line of lines) expect.soft(said(line), line).toBeUndefined();
  });
});

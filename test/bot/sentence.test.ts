/** What a line says about a sale: what is certain is taken and said back, the rest is asked, and other talk is left alone. */
import { describe, expect, test } from "vitest";
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

/** What is said back to a line, in short; `one coin` where it names several; undefined where it is no sale. */
function said(line: string, asked: boolean): string | undefined {
  const understood = understand(line, CURRENCIES, EN, asked);
  if (!understood) return undefined;
  const { key, args } = understood.remark;
  if (key === "remark-one-coin") return "one coin";
  const { readings } = understood.wish;
  return `${args?.["what"]}${readings ? ` (${readings.join(" or ")})` : ""}`;
}

describe("A line of somebody who was asked, or sent /sell", () => {
  test.each([
    ["a btc", "BTC"],
    ["a btc eur", "BTC → EUR"],
    ["5 btc A$", "5 BTC → AUD"],
    ["0.05 btc", "0.05 BTC"],
    ["btc 0.05", "0.05 BTC"],
    ["0.05btc/eur", "0.05 BTC → EUR"],
    ["BTC/EUR", "BTC → EUR"],
    ["btc → eur", "BTC → EUR"],
    ["0.05 btc 9000 eur", "0.05 BTC → EUR"],
    ["9000 eur 0.05 btc", "0.05 BTC → EUR"],
    ["500 € for btc", "BTC → 500 EUR"],
    ["eur 500 btc", "500 BTC → EUR"],
    ["1,000 eur for btc", "BTC → 1,000 EUR"],
    ["0.05 of my btc", "0.05 BTC"],
    ["from my btc sell 0.05", "0.05 BTC"],
    ["1,000 usdt trc20 eur", "USDT on Tron → EUR (1 or 1000)"],
    ["1 000 usdt trc20 eur", "1,000 USDT on Tron → EUR"],
    ["usdt trc20 500", "500 USDT on Tron"],
    ["500 usdt on tron", "500 USDT on Tron"],
    ["USDT on Tron", "USDT on Tron"],
    ["usdt trx", "USDT on Tron"],
    ["500 юсдт в сети трон", "500 USDT on Tron"],
    ["500 usdtrx eur", "500 USDT on Tron → EUR"],
    ["0.05 btc 0.1 btc", "BTC"],
    ["one btc", "BTC"],
    ["a near", "NEAR"],
    ["5 near eur", "5 NEAR → EUR"],
    ["0,05 биткоина за евро", "0.05 BTC → EUR"],
    ["0,05 біткоїна", "0.05 BTC"],
    ["0.5 эфира", "0.5 ETH"],
    ["2 эфириума", "2 ETH"],
    ["100 соланы в долларах", "100 SOL → USD"],
    ["٠،٠٥ بيتكوين", "0.05 BTC"],
    ["۰/۰۵ بیت‌کوین", "0.05 BTC"],
    ["0,05 BTC'yi euroya", "0.05 BTC → EUR"],
    ["0.05 btc eur usd", "0.05 BTC"],
    ["0.5 eth and 0.1 btc", "one coin"],
    ["2 sol or 1 eth", "one coin"],
    ["0.5 eth, not btc", "one coin"],
    ["0.5 eth + btc", "one coin"],
    ["usdt and trx", "one coin"],
    ["1 btc and 5 near", "one coin"],
    ["eur 500 for btc", "BTC → 500 EUR"],
    ["€500 for btc", "BTC → 500 EUR"],
    ["btc 0.05 for eur", "0.05 BTC → EUR"],
    // Money that is not paid out is no amount of coins.
    ["5000 rub for usdt trc20", "USDT on Tron"],
    ["btc for 50000 kzt", "BTC"],
    ["btc for 50000 tenge", "BTC"],
    ["kzt 50000 for btc", "BTC"],
    ["₽50000 for btc", "BTC"],
    ["50000 ₽ for btc", "BTC"],
    ["1 000 000 рублей за btc", "BTC"],
    ["1000000 руб за btc", "BTC"],
    ["5000 rubles for 0.05 btc", "0.05 BTC"],
    ["5000 new taiwan dollars for btc", "BTC"],
    ["5000 taiwan dollars for btc", "BTC"],
    ["5000 ريال btc", "BTC"],
    ["5000 pesos por btc", "BTC"],
    ["5000 pesos mexicanos por btc", "BTC → 5,000 MXN"],
    ["5000 naira for btc", "BTC → 5,000 NGN"],
    ["sell all my btc for eur", "BTC → EUR"],
    // A word beside a number may be part of the number.
    ["1 mln rub btc", "BTC"],
    ["5k usdt trc20", "USDT on Tron"],
    ["5 k usdt trc20", "USDT on Tron"],
    ["2 тыс usdt trc20", "USDT on Tron"],
    ["5 mil usdt trc20", "USDT on Tron"],
    // Which of two it is, nobody knows.
    ["not 0.05 btc but 0.07 btc", "BTC"],
    ["0.05 or 0.07 btc", "BTC"],
    ["usdt-trc20", "USDT on Tron"],
    ["500 usdt trc-20", "500 USDT on Tron"],
    ["500 usdt-trc20", "500 USDT on Tron"],
    ["trc20 usdt", "USDT on Tron"],
    ["500 trc20 usdt", "500 USDT on Tron"],
    ["tron usdt", "USDT on Tron"],
    ["trx usdt", "one coin"],
    ["5 tron usdt", "one coin"],
    ["don't sell btc", "BTC"],
    ["500 eur", undefined],
    ["my old car", undefined],
  ])("%s: %s", (line, what) => {
    expect(said(line, true)).toBe(what);
  });
});

describe("A line nobody asked for", () => {
  test.each([
    ["btc", "BTC"],
    ["bitcoin", "BTC"],
    ["0.05 btc", "0.05 BTC"],
    ["0.05 btc eur", "0.05 BTC → EUR"],
    ["0,5 eth в евро", "0.5 ETH → EUR"],
    ["500 € in usdt tron", "USDT on Tron → 500 EUR"],
    ["I have a btc to sell", "BTC"],
    ["i want 500 eur for my btc please", "BTC → 500 EUR"],
    ["I want to receive 500 eur for btc", "BTC → 500 EUR"],
    ["5000 rub for usdt trc20", "USDT on Tron"],
    ["sell a btc", "BTC"],
    ["sell one btc", "BTC"],
    ["can you help me sell 0.05 btc", "0.05 BTC"],
    ["I want to sell one btc please: 0.05btc to euro", "0.05 BTC → EUR"],
    ["ich möchte gern 0,05 BTC gegen Euro verkaufen", "0.05 BTC → EUR"],
    ["quiero vender 0,05 btc por euros", "0.05 BTC → EUR"],
    ["quero vender 0,05 btc por euros", "0.05 BTC → EUR"],
    ["je voudrais vendre 0,05 btc contre des euros", "0.05 BTC → EUR"],
    ["vorrei vendere 0,05 btc per euro", "0.05 BTC → EUR"],
    ["0,05 BTC satmak istiyorum", "0.05 BTC"],
    ["saya mau jual 0,05 btc", "0.05 BTC"],
    ["хочу продать 0,05 биткоина за евро", "0.05 BTC → EUR"],
    ["хочу продати 0,05 біткоїна", "0.05 BTC"],
    ["می‌خواهم ۰٫۰۵ بیت‌کوین بفروشم", "0.05 BTC"],
    ["أريد بيع ٠٫٠٥ بيتكوين", "0.05 BTC"],
    ["0.05 btc thanks", "0.05 BTC"],
    ["0.5 eth and 0.1 btc", "one coin"],
  ])("%s: %s", (line, what) => {
    expect(said(line, false)).toBe(what);
  });

  test.each([
    "buy 0.05 btc",
    "refund 0.05 btc",
    "my order of 0.05 btc is stuck",
    "my sell order of 0.05 btc is stuck",
    "where is my 500 eur for btc",
    "when will my btc arrive?",
    "swap 0.05 btc to eth",
    "0.05 btc never came back today",
    "one moment please",
    "near me",
    "top up 0.05 btc",
    "I sent 0.05 btc",
    "0.05 btc missing",
    "I received 500 eur for btc",
    "paid 500 usdt",
    "waiting for 0.05 btc",
    "0,05 btc gönderdim",
    "ich habe 0,05 btc gesendet",
    "я отправил 0.05 btc",
    "я відправив 0.05 btc",
    "j'ai envoyé 0.05 btc",
    "envié 0,05 btc",
    "enviei 0,05 btc",
    "ho inviato 0,05 btc",
    "saya kirim 0,05 btc",
    "أرسلت 0.05 btc",
    "۰٫۰۵ بیت‌کوین فرستادم",
    "I did not sell 0.05 btc",
    "please don't sell my btc",
    "please don’t sell my btc",
    "I can't sell 0.05 btc",
    "ich will keine btc verkaufen",
    "je ne veux pas vendre btc",
    "no quiero vender btc",
    "non voglio vendere btc",
    "não quero vender btc",
    "btc satmak istemiyorum",
    "saya tidak mau jual btc",
    "не хочу продавать btc",
    "не хочу продавати btc",
    "لا أريد بيع btc",
    "نمی‌خواهم بیت‌کوین بفروشم",
    "купить 0,05 btc",
    "где мои 500 евро за btc",
    "верните 0,05 btc",
    "я продал 0.05 btc и жду деньги",
    "купити 0,05 btc",
    "де мої 500 євро за btc",
    "comprar 0,05 btc",
    "¿dónde están mis 500 euros de btc?",
    "onde estão meus 500 euros de btc",
    "0,05 BTC kaufen",
    "wo sind meine 500 Euro für BTC",
    "acheter 0,05 btc",
    "où sont mes 500 euros pour btc",
    "comprare 0,05 btc",
    "dove sono i miei 500 euro per btc",
    "0,05 BTC satın almak istiyorum",
    "500 euro nerede btc",
    "beli 0,05 btc",
    "di mana 500 euro dari btc saya",
    "خرید ۰٫۰۵ بیت‌کوین",
    "۵۰۰ یورو من کجاست btc",
    "شراء 0.05 btc",
    "أين 500 يورو btc",
  ])("%s: is about something else", (line) => {
    expect(said(line, false)).toBeUndefined();
  });

  test("is said back as people of the language write amounts", () => {
    const de = LANGUAGES.translator("de");
    const understood = understand("verkaufe 1234,5 usdt trc20 für eur", CURRENCIES, de, false);
    const { key = "", args } = understood?.remark ?? {};
    expect(plainText(de.html(key, args))).toContain("1.234,5 USDT auf Tron → EUR");
  });
});

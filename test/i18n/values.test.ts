/** Money, numbers, dates and names, as people of a language write them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { languages, visible } from "./locales.ts";

const [en, ru, es, de, uk, fr] = ["en", "ru", "es", "de", "uk", "fr"].map((locale) =>
  languages.translator(locale),
);
if (!en || !ru || !es || !de || !uk || !fr) throw new Error("a language is missing");

/** Intl writes no-break spaces of several kinds; here they are all the same. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

/** Amounts with up to twenty digits before the point and eighteen behind it. */
const AMOUNTS = fc.stringMatching(/^[1-9]\d{0,19}\.\d{0,17}[1-9]$/);

test("money is written as people of the language write it", () => {
  expect(en.money("2710.35", "EUR")).toBe("€2,710.35");
  expect(spaced(ru.money("12710.35", "EUR"))).toBe("12 710,35 €");
  expect(spaced(es.money("12710.35", "EUR"))).toBe("12.710,35 €");
  expect(spaced(de.money("2710.35", "EUR"))).toBe("2.710,35 €");
  expect(spaced(uk.money("2710.35", "EUR"))).toBe("2 710,35 €");
  expect(spaced(uk.money("2710.35", "USD"))).toBe("2 710,35 $");
  expect(spaced(fr.money("2710.35", "USD"))).toBe("2 710,35 USD");
  expect(en.money("1234", "JPY")).toBe("¥1,234");
});

test("money is never shown larger than it is", () => {
  expect(en.money("0.999999999999999999", "EUR")).toBe("€0.99");
  expect(en.money("1234.9", "JPY")).toBe("¥1,234");
  const isCut = (amount: string) => {
    const [whole = "", fraction = ""] = amount.split(".");
    const shown = en.money(amount, "USD").replace(/[$,]/g, "");
    return shown === `${whole}.${fraction.padEnd(2, "0").slice(0, 2)}`;
  };
  fc.assert(fc.property(AMOUNTS, isCut));
});

test("a currency nobody knows is shown by its code", () => {
  expect(spaced(en.money("12.5", "ZZZ"))).toBe("ZZZ 12.50");
  expect(en.money("12.5", "USDT")).toBe("12.5 USDT");
  expect(en.money("12.5", "points")).toBe("12.5 points");
});

test("a number keeps every digit, however many", () => {
  expect(en.number("90071992547409931.123456789012345678")).toBe("90,071,992,547,409,931.123456789012345678");
  expect(spaced(ru.number("1250.000000000000000001"))).toBe("1 250,000000000000000001");
  expect(de.number("12500.05")).toBe("12.500,05");
  fc.assert(fc.property(AMOUNTS, (amount) => en.number(amount).replaceAll(",", "") === amount));
});

test("the price of a coin has cents when it is large and more digits when it is small", () => {
  expect(en.rate("54206.98765", "EUR")).toBe("€54,206.98");
  expect(en.rate("1.23456789", "EUR")).toBe("€1.234567");
  expect(en.rate("0.00000914", "EUR")).toBe("€0.00000914");
  expect(spaced(es.rate("0.863412", "EUR"))).toBe("0,863412 €");
});

test("what is no decimal number is not shown as one", () => {
  for (const amount of ["", "1e5", "1,5", "NaN", "0x10"]) {
    expect(() => en.number(amount)).toThrow("decimal string");
    expect(() => en.money(amount, "EUR")).toThrow("decimal string");
  }
});

test("a moment is written in UTC and says so", () => {
  const at = Date.UTC(2026, 10, 22, 13, 50);
  const moment = { at, format: "Dt" } as const;
  expect(spaced(en.momentText(moment))).toBe("Nov 22, 2026, 1:50 PM UTC");
  expect(spaced(ru.momentText(moment))).toBe("22 нояб. 2026 г., 13:50 UTC");
  expect(spaced(es.momentText(moment))).toBe("22 nov 2026, 13:50 UTC");
  expect(spaced(de.momentText(moment))).toBe("22.11.2026, 13:50 UTC");
  expect(spaced(en.momentText({ at, format: "d" }))).toBe("Nov 22 UTC");
});

test("a moment is Telegram's own time in every language, or a mere text where Telegram would refuse it", () => {
  // Long months, two digits of each.
  const long = Date.UTC(2026, 8, 30, 22, 50);
  for (const locale of languages.locales) {
    const tr = languages.translator(locale);
    for (const format of ["d", "dt", "Dt", "T", "r"] as const) {
      const html = tr.html("reminder-placed", { at: { at: long, format } });
      expect(html).toContain(`<tg-time unix="${long / 1000}" format="${format}">`);
      expect(visible(html)).toContain("UTC");
    }
  }
  for (const at of [-1, Date.UTC(9999, 0, 1)]) {
    expect(en.html("reminder-placed", { at: { at, format: "Dt" } })).not.toContain("<");
  }
  expect(spaced(en.plain("reminder-placed", { at: { at: long, format: "dt" } }))).toBe(
    "Placed: Sep 30, 10:50 PM UTC",
  );
});

test("a date in Arabic has its month in letters, and a time two digits where the day has 24 hours", () => {
  const at = Date.UTC(2026, 10, 29, 6, 4);
  const words = (locale: string, format: "Dt" | "dt") =>
    spaced(languages.translator(locale).momentText({ at, format }));
  expect(words("ar", "Dt")).toMatch(/^29 نوفمبر 2026/);
  const moments = ["de", "ru", "tr", "en"].map((locale) => words(locale, "dt"));
  expect(moments).toEqual([
    "29. Nov., 06:04 UTC",
    "29 нояб., 06:04 UTC",
    "29 Kas 06:04 UTC",
    "Nov 29, 6:04 AM UTC",
  ]);
});

test("a score has one digit after the point", () => {
  expect(["4", "3.94", "4.2"].map(de.score)).toEqual(["4,0", "3,9", "4,2"]);
});

test("a currency whose name is too long is called as it is beside an amount", () => {
  const dirham = (locale: string, longest?: number) =>
    languages.translator(locale).currency("AED", "Dirham", longest);
  expect(dirham("en")).toBe("United Arab Emirates Dirham");
  const short = ["en", "tr", "it"].map((locale) => dirham(locale, 26));
  expect(short).toEqual(["UAE dirham", "BAE dirhemi", "dirham degli EAU"]);
  expect(en.currency("EUR", "Euro", 26)).toBe("Euro");
});

test("countries and currencies are called by their names, and by the given name where there is none", () => {
  expect(ru.country("DE", "Germany")).toBe("Германия");
  expect(ru.currency("EUR", "Euro")).toBe("евро");
  expect(es.country("US", "United States")).toBe("Estados Unidos");
  expect(ru.country("QQ", "Nowhere")).toBe("Nowhere");
  expect(ru.country("nonsense!", "Nowhere")).toBe("Nowhere");
  expect(ru.currency("QQQ", "Shells")).toBe("Shells");
  expect(ru.currency("USDT", "Tether")).toBe("Tether");
});

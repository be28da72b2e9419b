/** What is filled into texts: that it cannot become markup, nor turn or hide what stands around it. */
import { beforeEach, describe, expect, test } from "vitest";
import { keyboard } from "../../src/bot/view.ts";
import { escapeHtml, plainText, type Translator } from "../../src/i18n.ts";
import { parseAmount } from "../../src/sell/amount.ts";
import { readRecipient } from "../../src/sell/recipient.ts";
import type { AnyTexts } from "../support/sale.ts";
import { ADDRESS, languages, languagesOf, unisolated, visible } from "./locales.ts";

test("a text with a value too few or too many does not compile; nor does it become half a sentence", () => {
  const tr = languages.translator("en");
  // @ts-expect-error There is no such text.
  expect(() => tr.html("no-such-text")).toThrow('"no-such-text" in en');
  // @ts-expect-error Its language is missing.
  expect(() => tr.html("toast-language")).toThrow('"toast-language" in en');
  // @ts-expect-error A plural form is chosen by a number.
  expect(tr.html("failure-rate-limited-for", { seconds: "1" })).toContain("1 seconds");
  // @ts-expect-error It has no name.
  expect(tr.html("toast-language", { language: "English", name: "x" })).toBe("Language: English");
  // @ts-expect-error It has no values at all.
  expect(tr.html("button-back", { name: "x" })).toBe("Back");
  // @ts-expect-error A key that may be one of several asks for what all of them need.
  const either = (key: "saved-card" | "toast-language") => tr.html(key, { name: "Wallet", coin: "BTC" });
  expect(() => either("toast-language")).toThrow('"toast-language" in en');
});

describe("what providers and people write", () => {
  const tr = languages.translator("en");

  test("cannot become markup in a message", () => {
    expect(tr.html("value", { value: "<b>&" })).toBe("&lt;b&gt;&amp;");
    const link = '<a href="https://evil.example">Pay</a>';
    expect(visible(tr.html("offer-title", { provider: link }))).toBe(link);
    expect(plainText(escapeHtml("a < b && c > d"))).toBe("a < b && c > d");
  });

  test("is left as it is on a button, where markup means nothing", () => {
    expect(tr.plain("value", { value: "<b>&" })).toBe("<b>&");
  });

  test("cannot turn or hide what stands around it", () => {
    expect(tr.html("value", { value: "a\u202eb\u0000c\u2066d\u200be\ufefff\u0007" })).toBe("abcdef");
    expect(tr.html("value", { value: "two\nlines" })).toBe("two\nlines");
  });
});

describe("a text that is read from right to left", () => {
  let en: AnyTexts;
  let ar: Translator & AnyTexts;
  let fa: Translator & AnyTexts;
  beforeEach(() => {
    const files = {
      "en.ftl": `value = { $value }
pay = Pay { $amount } to { $provider }
user = User <code>{ $user }</code> paid { $amount }
`,
      "ar.ftl": `value = { $value }
pay = ادفع { $amount } إلى { $provider }
user = المستخدم <code>{ $user }</code> دفع { $amount }
`,
      "fa.ftl": `value = می\u200cشود { $value }
pay = { $amount } به { $provider }
user = <code>{ $user }</code> { $amount }
`,
    };
    const those = languagesOf(files, "en");
    en = those.translator("en");
    ar = those.translator("ar");
    fa = those.translator("fa");
  });

  test("keeps what is filled in apart from what stands around it", () => {
    const values = { amount: "0.05", provider: "MoonPay <x>" };
    expect(ar.plain("pay", values)).toBe("ادفع \u20680.05\u2069 إلى \u2068MoonPay <x>\u2069");
    expect(ar.html("pay", values)).toBe("ادفع \u20680.05\u2069 إلى \u2068MoonPay &lt;x&gt;\u2069");
    expect(en.html("pay", values)).toBe("Pay 0.05 to MoonPay &lt;x&gt;");
  });

  test("gives bare what is to be copied", () => {
    expect(ar.html("value", { value: ADDRESS })).toBe(ADDRESS);
    const values = { user: "1001", amount: "5" };
    expect(ar.html("user", values)).toBe("المستخدم \u2068<code>1001</code>\u2069 دفع \u20685\u2069");
    expect(en.html("user", values)).toBe("User <code>1001</code> paid 5");
  });

  test("is filled into another one as it is", () => {
    const inner = ar.plain("pay", { amount: "5", provider: "Banxa" });
    expect(ar.html("value", { value: inner })).toBe(inner);
    const outer = ar.plain("pay", { amount: inner, provider: "x" });
    expect(outer).toBe(`ادفع \u2068${inner}\u2069 إلى \u2068x\u2069`);
  });

  test("cannot be turned by isolates that are not closed", () => {
    for (const value of ["a\u2068b", "a\u2069b", "\u2069a\u2068b", "\u2066a\u2069b"]) {
      expect(ar.html("value", { value })).toBe("ab");
      expect(en.html("value", { value })).toBe("ab");
    }
    expect(ar.html("value", { value: "a\u202e\u2068\u202eb\u2069" })).toBe("a\u2068b\u2069");
    expect(en.html("value", { value: "a\u2068b\u2069" })).toBe("ab");
  });

  test("keeps the joiners of its own spelling, and no other", () => {
    expect(fa.html("value", { value: "می\u200cشود" })).toBe("می\u200cشود \u2068می\u200cشود\u2069");
    expect(fa.plain("value", { value: "bc\u200c1q\u200d" })).toBe("می\u200cشود \u2068bc1q\u2069");
  });

  test("is written, amounts included, so that it can be typed back", () => {
    for (const tr of [ar, fa]) {
      expect(parseAmount(`\u2068${tr.number("1234.5")}\u2069`, 8)).toEqual({ ok: true, amount: "1234.5" });
      const typed = `\u2066${ADDRESS.slice(0, 4)} ${ADDRESS.slice(4)}\u2069`;
      const coin = { ticker: "BTC", coin: "BTC", network: "Bitcoin", extraIdName: null };
      expect(readRecipient(typed, coin)).toEqual({ ok: true, address: ADDRESS });
    }
  });

  test("has labels cut by what can be seen of them", () => {
    const onPhone = (label: string) =>
      keyboard([[{ label, press: { area: "help" } }]]).inline_keyboard[0]?.[0]?.text;
    const label = ar.plain("pay", { amount: "1250.75", provider: "x".repeat(12) });
    expect([...unisolated(label)].length).toBeLessThanOrEqual(32);
    expect(onPhone(label)).toBe(label);
    expect(onPhone("x".repeat(33))).toHaveLength(32);
  });
});

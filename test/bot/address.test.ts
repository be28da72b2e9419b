import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressHtml, groupedAddress, maskedAddress } from "../../src/bot/address.ts";
import { plainText } from "../../src/i18n.ts";

const shown = (html: string): string => plainText(html).replace(/[\u2066\u2069]/g, "");

describe("an address that is shown whole", () => {
  test("stands in groups of four, its ends in bold, left to right", () => {
    expect(addressHtml("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")).toBe(
      "\u2066<b>bc1q</b> ar0s rrr7 xfkv y5l6 43ly dnw9 re59 gtzz wf<b>5m dq</b>\u2069",
    );
    expect(addressHtml("0x52908400098527886E0F7030069857D2E4169EE7")).toContain("<b>9E E7</b>");
    expect(addressHtml("rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh12")).toContain(" 8Dua <b>Lh12</b>");
  });

  test("is whole however short it is", () => {
    expect(addressHtml("abc")).toBe("\u2066<b>abc</b>\u2069");
    expect(addressHtml("abcd")).toBe("\u2066<b>abcd</b>\u2069");
    expect(addressHtml("abcdef")).toBe("\u2066<b>abcd</b> <b>ef</b>\u2069");
  });

  test("becomes no markup", () => {
    expect(addressHtml("a<b>&c")).toBe("\u2066<b>a&lt;b&gt;</b> <b>&amp;c</b>\u2069");
  });

  test("loses not a character, and reads as the grouped one", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\x21-\x7e]{1,128}$/), (address) => {
        expect(shown(addressHtml(address))).toBe(groupedAddress(address));
        expect(groupedAddress(address).replaceAll(" ", "")).toBe(address);
      }),
    );
  });
});

test("a masked address shows its ends, and a short one itself", () => {
  expect(maskedAddress("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")).toBe("bc1q…5mdq");
  expect(maskedAddress("alice.near")).toBe("alice.near");
});

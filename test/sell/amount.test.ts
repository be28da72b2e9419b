/** Amounts as people type them, and the arithmetic of a sale: exact to the last digit, never a float. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addAmounts,
  allInRate,
  compareAmounts,
  fellByMoreThan,
  isDecimal,
  parseAmount,
  presentable,
  quickAmounts,
  scaleAmount,
  subtractAmounts,
} from "../../src/sell/amount.ts";

/** Digits after the point in the numbers below, and what one is in their last place. */
const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);

/** A decimal string as a whole number of its last places. */
function exact(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".");
  const value = BigInt(whole) * ONE + BigInt(fraction.padEnd(PLACES, "0"));
  return amount.startsWith("-") ? -value : value;
}

/** The decimal string of so many last places, as this program writes amounts. */
function written(places: bigint): string {
  const fraction = (places % ONE).toString().padStart(PLACES, "0").replace(/0+$/, "");
  return fraction === "" ? String(places / ONE) : `${places / ONE}.${fraction}`;
}

const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const amounts = positive.map(written);

describe("An amount that is accepted", () => {
  test("is a positive decimal with no more digits than the currency has, whatever was typed", () => {
    const likely = fc.string({ unit: fc.constantFrom(..."0123456789.,' -+eExX٠۵٫BTC\u00a0"), maxLength: 45 });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: "binary" })), fc.nat({ max: 24 }), (text, decimals) => {
        const parsed = parseAmount(text, decimals, ["BTC"]);
        if (!parsed.ok) {
          if (parsed.problem !== "ambiguous") return;
          const [smaller, larger] = parsed.readings;
          expect(compareAmounts(smaller, larger)).toBeLessThan(0);
          for (const reading of parsed.readings) {
            expect(parseAmount(reading, decimals)).toMatchObject(
              // The smaller reading is written with three digits, too: as ambiguous as what was typed.
              reading === smaller ? {} : { ok: true, amount: reading },
            );
          }
          return;
        }
        expect(isDecimal(parsed.amount)).toBe(true);
        expect(compareAmounts(parsed.amount, "0")).toBeGreaterThan(0);
        expect(parsed.amount.split(".")[1]?.length ?? 0).toBeLessThanOrEqual(decimals);
        expect(parsed.amount).not.toMatch(/^0\d|\.\d*0$/);
      }),
      { numRuns: 3000 },
    );
  });

  /** One number as it is written around the world. */
  function spellings(whole: string, fraction: string): string[] {
    const groups = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
    const points = fraction === "" ? [""] : [`.${fraction}`, `,${fraction}`];
    const plain = points.map((point) => whole + point);
    const marks = [" ", "\u00a0", "\u202f", "'", "’"];
    const grouped = marks.flatMap((mark) => points.map((point) => groups(mark) + point));
    const mixed = fraction === "" ? [] : [`${groups(",")}.${fraction}`, `${groups(".")},${fraction}`];
    const digits = (zero: number) => (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
    const foreign = [digits(0x660), digits(0x6f0)].flatMap((write) => [
      `${write(whole)}${fraction === "" ? "" : `٫${write(fraction)}`}`,
      `${write(groups("٬"))}${fraction === "" ? "" : `٫${write(fraction)}`}`,
    ]);
    const all = [...plain, ...grouped, ...mixed, ...foreign];
    return [...all, ...all.flatMap((one) => [`${one} BTC`, `btc ${one}`, `${one}BTC`, `  ${one} `])];
  }

  test("is the same however it is written", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 8 }),
        (whole, fraction) => {
          const canonical = written(whole * ONE + exact(`0.${fraction || "0"}`));
          fc.pre(canonical !== "0");
          for (const text of spellings(String(whole), fraction)) {
            const parsed = parseAmount(text, 8, ["BTC"]);
            const readings = parsed.ok
              ? [parsed.amount]
              : parsed.problem === "ambiguous"
                ? parsed.readings
                : [];
            expect(readings, text).toContain(canonical);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("is ambiguous only where a single mark has three digits behind it and one to three before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(".", ","),
        (head, tail, mark) => {
          const digits = String(tail).padStart(3, "0");
          const parsed = parseAmount(`${head}${mark}${digits}`, 8);
          const decimal = written(BigInt(head) * ONE + exact(`0.${digits}`));
          expect(parsed).toEqual({
            ok: false,
            problem: "ambiguous",
            readings: [decimal, `${head}${digits}`],
          });
        },
      ),
    );
    expect(parseAmount("0,123", 8)).toEqual({ ok: true, amount: "0.123" });
    expect(parseAmount("1234,123", 8)).toEqual({ ok: true, amount: "1234.123" });
    // With two digits after the point only one of the readings is possible.
    expect(parseAmount("1,234", 2)).toEqual({ ok: true, amount: "1234" });
  });

  test.each([
    ["0.1", 8, "0.1"],
    [".5", 8, "0.5"],
    ["5.", 8, "5"],
    ["007", 8, "7"],
    ["1.50", 1, "1.5"],
    ["1,234,567", 8, "1234567"],
    ["1.234.567", 8, "1234567"],
    ["1 USDTRX", 6, "1"],
    ["usdt 1", 6, "1"],
    ["0.000000000000000001", 18, "0.000000000000000001"],
    ["0.05.", 8, "0.05"],
    ["1.234,5.", 8, "1234.5"],
    ["500,-", 2, "500"],
    ["500,– usdt", 2, "500"],
    ["~0.05", 8, "0.05"],
    ["≈ 0,05 usdt", 8, "0.05"],
    ["\u0660\u060c\u0660\u0665", 8, "0.05"],
    ["۰/۰۵", 8, "0.05"],
    ["０．０５", 8, "0.05"],
    ["１，２３４．５", 8, "1234.5"],
    ["0.05\u200b", 8, "0.05"],
    ["\ufeff0.\u00ad05\u2060", 8, "0.05"],
  ])("%j with %d digits is %s", (text, decimals, amount) => {
    expect(parseAmount(text, decimals, ["USDTRX", "USDT"])).toEqual({ ok: true, amount });
  });
});

describe("A text that is no amount is refused by the rule it breaks", () => {
  test.each([
    ["", "not-a-number"],
    ["BTC", "not-a-number"],
    ["abc", "not-a-number"],
    [".", "not-a-number"],
    ["1..5", "not-a-number"],
    ["1.,5", "not-a-number"],
    ["1,23,456", "not-a-number"],
    ["12 34", "not-a-number"],
    ["1.5 000", "not-a-number"],
    // Read as thousands these would be a thousand times too much.
    ["0 050", "not-a-number"],
    ["0,123,456", "not-a-number"],
    ["0,123.5", "not-a-number"],
    // A slash is a point in Persian only.
    ["1/2", "not-a-number"],
    ["05/10", "not-a-number"],
    ["~", "not-a-number"],
    [",-", "not-a-number"],
    ["0", "zero"],
    ["0.00000000", "zero"],
    ["-1", "negative"],
    ["- 1,5", "negative"],
    ["–1", "negative"],
    ["1e5", "exponent"],
    ["1.5E-3", "exponent"],
    ["0xff", "exponent"],
    ["1.123456789", "too-many-decimals"],
    ["9".repeat(41), "too-long"],
  ])("%j: %s", (text, problem) => {
    expect(parseAmount(text, 8, ["BTC"])).toMatchObject({ ok: false, problem });
  });

  test("a currency without digits after the point takes whole numbers only", () => {
    expect(parseAmount("1.5", 0)).toEqual({ ok: false, problem: "too-many-decimals", decimals: 0 });
    expect(parseAmount("1.0", 0)).toEqual({ ok: true, amount: "1" });
  });
});

describe("Arithmetic", () => {
  test("compares and subtracts like whole numbers of the last place", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const difference = exact(a) - exact(b);
        expect(Math.sign(compareAmounts(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(exact(subtractAmounts(a, b))).toBe(difference);
      }),
    );
  });

  test("a fall is more than the tolerance exactly when the exact share is", () => {
    const percent = fc.bigInt({ min: 0n, max: 100n * ONE }).map(written);
    const about = fc.bigInt({ min: -1000n, max: 1000n });
    fc.assert(
      fc.property(positive, percent, about, (accepted, tolerance, off) => {
        // Close to the bound, where a float would err.
        const least = accepted * (100n * ONE - exact(tolerance));
        const fresh = least / (100n * ONE) + off;
        fc.pre(fresh >= 0n);
        expect(fellByMoreThan(written(accepted), written(fresh), tolerance)).toBe(fresh * 100n * ONE < least);
      }),
    );
  });

  test("exactly the tolerance is no fall, and a rise never is", () => {
    expect(fellByMoreThan("100", "99.5", "0.5")).toBe(false);
    expect(fellByMoreThan("100", "99.49999999", "0.5")).toBe(true);
    expect(fellByMoreThan("100", "250", "0")).toBe(false);
    expect(fellByMoreThan("100", "100", "0")).toBe(false);
  });

  test("the all-in rate is never more than the payout by the amount, and off by less than its last digit", () => {
    fc.assert(
      fc.property(amounts, amounts, (payout, amount) => {
        const rate = allInRate(payout, amount);
        expect(isDecimal(rate)).toBe(true);
        const digits = rate.replace(".", "").replace(/^0+/, "");
        expect(digits.replace(/0+$/, "").length).toBeLessThanOrEqual(8);
        const [whole = "", fraction = ""] = rate.split(".");
        const scale = 10n ** BigInt(fraction.length);
        const scaled = BigInt(whole + fraction);
        expect(scaled * exact(amount)).toBeLessThanOrEqual(exact(payout) * scale);
      }),
    );
    expect(allInRate("4164.35", "0.05")).toBe("83287");
    expect(allInRate("1", "3")).toBe("0.33333333");
  });
});

describe("Usual amounts", () => {
  test.each([
    [{ min: "0.00016" }, 8, ["0.00016", "0.001", "0.005"]],
    [{ min: "20", max: "300" }, 6, ["20", "100"]],
    [{ min: "0.007", max: "50" }, 8, ["0.007", "0.05", "0.2"]],
    [{ min: "1000000" }, 2, ["1000000", "5000000", "50000000"]],
    [{ min: "1" }, 0, ["1", "5", "50"]],
    [{ max: "2" }, 8, []],
    [{}, 8, []],
    [{ min: "0" }, 8, []],
  ] as const)("for %j with %i decimals are %j", (limits, decimals, amounts) => {
    expect(quickAmounts(limits, decimals)).toEqual(amounts);
  });

  test("lie inside the limits, grow, and have no more decimals than the coin", () => {
    const bound = fc.bigInt({ min: 1n, max: 10n ** 30n }).map(written);
    fc.assert(
      fc.property(bound, bound, fc.nat({ max: PLACES }), (min, max, decimals) => {
        const amounts = quickAmounts({ min, max }, decimals);
        for (const [index, amount] of amounts.entries()) {
          expect(exact(amount) >= exact(min)).toBe(true);
          expect(exact(amount) <= exact(max)).toBe(true);
          if (index > 0) {
            expect(exact(amount) > exact(amounts[index - 1] ?? "0")).toBe(true);
            expect(amount.split(".")[1]?.length ?? 0).toBeLessThanOrEqual(decimals);
          }
        }
      }),
    );
  });
});

describe("A computed amount", () => {
  test("is written as a person would, and never smaller than it is", () => {
    const amounts = fc.bigInt({ min: 1n, max: 10n ** 30n }).map(written);
    fc.assert(
      fc.property(amounts, fc.nat({ max: PLACES }), (amount, decimals) => {
        const shown = presentable(amount, decimals);
        expect(exact(shown) >= exact(amount)).toBe(true);
        expect(shown.split(".")[1]?.length ?? 0).toBeLessThanOrEqual(decimals);
        expect(shown.replace(/[.]/, "").replace(/^0+/, "").replace(/0+$/, "").length).toBeLessThanOrEqual(5);
      }),
    );
    expect(presentable("0", 8)).toBe("0");
    expect(presentable("-1", 8)).toBe("0");
    expect(presentable("0.0060146731", 8)).toBe("0.0060147");
  });

  test("comes of exact arithmetic", () => {
    expect(scaleAmount("0.01", "500", "831.11")).toMatch(/^0\.006016050823597/);
    expect(addAmounts("0.1", "0.2")).toBe("0.3");
    expect(addAmounts("90071992547409930", "0.01")).toBe("90071992547409930.01");
  });
});

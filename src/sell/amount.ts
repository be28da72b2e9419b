/**
 * Money as decimal strings: reading what people type, comparing, and the little arithmetic a sale needs. Nothing here
 * passes through floating point, and nothing formats for display.
 */
import Big from "big.js";

/** Big in strict mode: takes strings only, so a float cannot slip in. */
const Decimal = Big();
Decimal.strict = true;
Decimal.DP = 30;
Decimal.RM = Big.roundDown;

/** Longest text taken for an amount. */
const MAX_LENGTH = 40;

/** Why a text is not an amount. */
export type AmountProblem =
  | { problem: "not-a-number" }
  | { problem: "zero" }
  | { problem: "negative" }
  /** `1e5`, `0x10`: valid to programs, not to people. */
  | { problem: "exponent" }
  | { problem: "too-long" }
  /** More digits after the point than the currency has. */
  | { problem: "too-many-decimals"; decimals: number }
  /** `1,000` may mean one or a thousand: both readings, smaller first. */
  | { problem: "ambiguous"; readings: readonly [string, string] };

/** What a text says: an amount, or why not. */
export type ParsedAmount = { ok: true; amount: string } | ({ ok: false } & AmountProblem);

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/**
 * The text with the digits and marks of its numbers as ASCII writes them, and without characters nobody can see (they come
 * along when something is copied).
 */
export function plainDigits(text: string): string {
  return (
    text
      .replace(/\p{Cf}/gu, "")
      // Persian keyboards have the slash where the decimal separator belongs.
      .replace(/(?<=[\u06f0-\u06f9])\/(?=[\u06f0-\u06f9])/g, ".")
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
      // Full-width digits and marks.
      .replace(/[\uff0b-\uff19]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
      .replace(/\u060c/g, ",")
      .replace(/\u066b/g, ".")
      .replace(/\u066c/g, "'")
  );
}

/** Removes a unit the person wrote with the number (`0.05 BTC`). */
function withoutUnit(text: string, units: readonly string[]): string {
  for (const unit of units) {
    const lower = text.toLowerCase();
    const word = unit.toLowerCase();
    if (lower.endsWith(word)) return text.slice(0, -word.length).trim();
    if (lower.startsWith(word)) return text.slice(word.length).trim();
  }
  return text;
}

/**
 * Reads an amount as people type it: comma or dot, spaces or apostrophes between thousands, Arabic and Persian digits,
 * a point or `,-` at its end, a `~` before it (an amount that is about right is one), and the unit before or after it.
 *
 * @param decimals digits the currency has after the point.
 * @param units words that may stand beside the number.
 */
export function parseAmount(text: string, decimals: number, units: readonly string[] = []): ParsedAmount {
  const plain = plainDigits(text)
    .trim()
    .replace(/^[~≈]\s*/, "");
  const trimmed = withoutUnit(plain, units).replace(/(?<=\d)[.,][-–—]*$/, "");
  if (trimmed.length > MAX_LENGTH) return { ok: false, problem: "too-long" };
  if (/^[-−–]\s*[\d.,]/.test(trimmed)) return { ok: false, problem: "negative" };
  if (/^\d[\d.,]*e[+-]?\d+$/i.test(trimmed) || /^0x[\da-f]+$/i.test(trimmed)) {
    return { ok: false, problem: "exponent" };
  }
  // A space or an apostrophe only ever separates thousands, so what follows it must be groups of three. The first group
  // is never a zero: who writes 0 050 means a fraction, and reading fifty would be a thousand times too much.
  const spaced = trimmed.replace(/['’`´\u00a0\u202f_]/g, " ").replace(/\s+/g, " ");
  if (spaced.includes(" ") && !/^[1-9]\d{0,2}( \d{3})+([.,]\d*)?$/.test(spaced)) {
    return { ok: false, problem: "not-a-number" };
  }
  const compact = spaced.replaceAll(" ", "").replace(/^\+/, "");
  if (!/^[\d.,]*\d[\d.,]*$/.test(compact)) return { ok: false, problem: "not-a-number" };
  return readSeparators(compact, decimals, spaced.includes(" "));
}

function readSeparators(text: string, decimals: number, hasSpaces: boolean): ParsedAmount {
  const separators = text.replace(/\d/g, "");
  if (separators === "") return checked(text, "", decimals);

  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const whole = text.slice(0, last);
  const fraction = text.slice(last + 1);
  const sameKind = new Set(separators).size === 1;

  if (separators.length === 1) {
    const couldBeThousands = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3 && !hasSpaces;
    if (!couldBeThousands) return checked(whole, fraction, decimals);
    const thousands = checked(whole + fraction, "", decimals);
    const decimal = checked(whole, fraction, decimals);
    if (!decimal.ok) return thousands;
    if (!thousands.ok) return decimal;
    return { ok: false, problem: "ambiguous", readings: [decimal.amount, thousands.amount] };
  }
  // 1.234.567 or 1,234,567: every group has three digits, there is no fraction.
  if (sameKind) {
    if (!/^[1-9]\d{0,2}([.,]\d{3})+$/.test(text)) return { ok: false, problem: "not-a-number" };
    return checked(text.replace(/[.,]/g, ""), "", decimals);
  }
  // Both kinds: the last one is the point, the other one separates thousands.
  const point = text[last];
  const thousandsMark = point === "." ? "," : ".";
  const grouped = new RegExp(`^[1-9]\\d{0,2}(\\${thousandsMark}\\d{3})+$`);
  if (!grouped.test(whole)) return { ok: false, problem: "not-a-number" };
  return checked(whole.replace(/[.,]/g, ""), fraction, decimals);
}

function checked(whole: string, fraction: string, decimals: number): ParsedAmount {
  const digits = fraction.replace(/0+$/, "");
  if (digits.length > decimals) return { ok: false, problem: "too-many-decimals", decimals };
  const amount = new Decimal(`${whole === "" ? "0" : whole}.${digits === "" ? "0" : digits}`);
  if (amount.eq("0")) return { ok: false, problem: "zero" };
  return { ok: true, amount: amount.toFixed() };
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. Both are decimal strings. */
export function compareAmounts(a: string, b: string): number {
  return new Decimal(a).cmp(b);
}

/** `a + b` as a decimal string. */
export function addAmounts(a: string, b: string): string {
  return new Decimal(a).plus(b).toFixed();
}

/** `a - b` as a decimal string. */
export function subtractAmounts(a: string, b: string): string {
  return new Decimal(a).minus(b).toFixed();
}

/** An amount without what lies behind its first `digits` digits after the point: money is never shown larger than it is. */
export function truncateAmount(amount: string, digits: number): string {
  return new Decimal(amount).round(digits, Decimal.roundDown).toFixed();
}

/** `payout / amount` as a decimal string of at most eight significant digits: what one coin brings, all in. */
export function allInRate(payout: string, amount: string): string {
  return new Decimal(payout).div(amount).prec(8, Decimal.roundDown).toFixed();
}

/** `amount × numerator ÷ denominator`, all decimal strings; the denominator is not zero. */
export function scaleAmount(amount: string, numerator: string, denominator: string): string {
  return new Decimal(amount).times(numerator).div(denominator).toFixed();
}

/** About how much `amount` is worth where `of` is worth `payout`: three significant digits, rounded down. Decimal strings. */
export function aboutWorth(
  amount: string,
  { amount: of, payout }: { amount: string; payout: string },
): string {
  return new Decimal(scaleAmount(amount, payout, of)).prec(3, Decimal.roundDown).toFixed();
}

/** Digits of an amount that was computed: fine enough for money, short enough for a person. */
const COMPUTED_DIGITS = 5;

/**
 * A computed amount as a person would write it: five significant digits, and no more after the point than the currency
 * has; rounded up, so that what it was computed for is reached. Zero when there is nothing left.
 */
export function presentable(amount: string, decimals: number): string {
  const exact = new Decimal(amount);
  if (exact.lte("0")) return "0";
  return exact.prec(COMPUTED_DIGITS, Decimal.roundUp).round(decimals, Decimal.roundUp).toFixed();
}

/** How far apart quick amounts are: something small, something usual, something large. */
const QUICK_STEPS = ["1", "5", "25"] as const;

/**
 * Amounts to choose without typing: the smallest that can be sold, and round ones above it, as far as the limits allow.
 * Empty where no smallest one is told, since nothing says then what a usual amount is.
 */
export function quickAmounts(limits: { min?: string; max?: string }, decimals: number): readonly string[] {
  const { min, max } = limits;
  if (min === undefined || new Decimal(min).lte("0")) return [];
  const amounts = QUICK_STEPS.map((step, index) =>
    index === 0 ? new Decimal(min).toFixed() : roundFigure(new Decimal(min).times(step), decimals),
  );
  return [...new Set(amounts)].filter((amount) => max === undefined || compareAmounts(amount, max) <= 0);
}

/** Money to sell for without typing, and the coins that bring about as much. */
export interface RoundSum {
  /** Decimal string in payout currency. */
  payout: string;
  /** Decimal string in payin currency: three significant digits. */
  amount: string;
}

/**
 * Round sums of money to choose without typing, as far apart as {@link quickAmounts} and inside the same limits, reckoned with
 * what an amount brings at the moment.
 */
export function roundSums(
  limits: { min?: string; max?: string },
  decimals: number,
  { amount: of, payout }: { amount: string; payout: string },
): readonly RoundSum[] {
  const { min, max } = limits;
  if (min === undefined || new Decimal(min).lte("0") || new Decimal(payout).lte("0")) return [];
  const least = new Decimal(scaleAmount(min, payout, of));
  const sums = QUICK_STEPS.map((step) => roundFigure(least.times(step), 2));
  return [...new Set(sums)]
    .map((sum) => ({
      payout: sum,
      amount: new Decimal(scaleAmount(sum, of, payout))
        .prec(3, Decimal.roundUp)
        .round(decimals, Decimal.roundUp)
        .toFixed(),
    }))
    .filter(({ amount }) => max === undefined || compareAmounts(amount, max) <= 0);
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not smaller. */
function roundFigure(amount: Big, decimals: number): string {
  const unit = new Decimal("10").pow(amount.e);
  const figure = ["1", "2", "5", "10"].map((step) => unit.times(step)).find((step) => step.gte(amount));
  return (figure ?? amount).round(decimals, Decimal.roundUp).toFixed();
}

/** Whether `fresh` lies more than `percent` per cent under `accepted`. All are decimal strings. */
export function fellByMoreThan(accepted: string, fresh: string, percent: string): boolean {
  const least = new Decimal(accepted).times(new Decimal("100").minus(percent));
  return new Decimal(fresh).times("100").lt(least);
}

/** Whether `other` is at least `percent` per cent more than `amount`. All are decimal strings. */
export function isMoreBy(percent: string, other: string, amount: string): boolean {
  return new Decimal(other).times("100").gte(new Decimal(amount).times(new Decimal("100").plus(percent)));
}

/** Digits behind the point of a decimal string. */
export function decimalsOf(amount: string): number {
  return amount.split(".")[1]?.length ?? 0;
}

/** Whether the text is a plain decimal string (`0.05`, `12`): what every amount in this program looks like. */
export function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

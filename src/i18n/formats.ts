/** Numbers, money, dates and names in the formats of a language (Intl). */

/**
 * A moment that is shown. In a message it becomes a time of Telegram's own, which every app writes in the reader's zone and
 * language; where there is none (old apps, what a lock screen shows, toasts, papers) it is read in UTC and says so.
 */
export interface Moment {
  /** Milliseconds since 1970. */
  at: number;
  /**
   * As Telegram calls them: a day; day and time; both with the year; the time to the second; or how long ago, which ticks:
   * `2 minutes ago`.
   */
  format: "d" | "dt" | "Dt" | "T" | "r";
}

/** Writes values for one language. */
export interface Formats {
  /** A moment in words that are right wherever they are read. */
  momentText(moment: Moment): string;
  /** Money in the language's format, e.g. `2.710,35 €`. `amount` is a decimal string, never rounded up. */
  money(amount: string, currency: string): string;
  /** Money that is round, without the digits behind the point where it has none, e.g. `€100`. `amount` is a decimal string. */
  sum(amount: string, currency: string): string;
  /** Price of one coin: money, with more digits where it is small. `amount` is a decimal string. */
  rate(amount: string, currency: string): string;
  /** Digits after the point with which {@link money} shows a currency; undefined where it shows all there are. */
  moneyDigits(currency: string): number | undefined;
  /**
   * Decimal string in the language's format, every digit of it: amounts of coins, above all. Without grouping the only
   * mark that can stand in it is the decimal one.
   */
  number(amount: string, options?: { grouped?: boolean }): string;
  /** A score with one digit after the point, always: beside each other, `4` and `3.9` look like different scales. */
  score(score: string): string;
  /** A span of time, as exact as it matters, e.g. `14 min`, `3.5 hr`, `2 days`. */
  duration(ms: number): string;
  /** Name of a country in the language; the given name where Intl does not know it. */
  country(code: string, fallback: string): string;
  /**
   * Name of a currency in the language; the given name where Intl does not know it. One that is longer than `longest`
   * gives way to what the currency is called beside an amount, where that is shorter: `UAE dirham`.
   */
  currency(code: string, fallback: string, longest?: number): string;
}

/** The formats of a language. What Intl takes memory for is made when it is first used: most languages wait for long. */
export function createFormats(locale: string): Formats {
  const dates = once(() => dateFormat(locale));
  const moments = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "short",
        // As the language writes a time that stands alone: `06:24` in German, `6:24 PM` in English.
        hour: hourOf(dates()).length === 2 ? "2-digit" : "numeric",
        minute: "2-digit",
        timeZone: "UTC",
      }),
  );
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: "medium", timeZone: "UTC" }));
  const days = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }),
  );
  const nameOf = (names: Intl.DisplayNames, code: string, fallback: string): string => {
    try {
      return names.of(code) ?? fallback;
    } catch {
      return fallback;
    }
  };

  return {
    money: (amount, currency) => moneyFormat(locale, currency, {})(amount),
    sum: (amount, currency) =>
      moneyFormat(locale, currency, { trailingZeroDisplay: "stripIfInteger" })(amount),
    rate: (amount, currency) => moneyFormat(locale, currency, rateDigits(amount))(amount),
    moneyDigits: (currency) => moneyDigits(locale, currency),
    number: (amount, { grouped = true } = {}) =>
      decimalFormat(locale, { maximumFractionDigits: MOST_DIGITS, useGrouping: grouped })(amount),
    score: (score) => decimalFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })(score),
    momentText: ({ at, format }) => {
      // A day stays in one piece.
      if (format === "d") return `${days().format(at)} UTC`.replaceAll(" ", "\u00a0");
      const words = { dt: moments, Dt: dates, T: times, r: moments }[format];
      return `${words().format(at)} UTC`;
    },
    duration: (ms) => formatDuration(locale, ms),
    country: (code, fallback) => nameOf(displayNames(locale, "region"), code, fallback),
    currency: (code, fallback, longest = Number.POSITIVE_INFINITY) => {
      const name = nameOf(displayNames(locale, "currency"), code, fallback);
      if (name.length <= longest || name === fallback) return name;
      const beside = nameBesideAmount(locale, code);
      return beside !== undefined && beside.length < name.length ? beside : name;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Making one takes longer than asking it for all the names it knows. */
const knownNames = new Map<string, Intl.DisplayNames>();

/** The names of countries or currencies in a language; undefined for a code Intl does not know. */
export function displayNames(
  locale: string,
  type: "region" | "currency",
  style: "long" | "short" = "long",
): Intl.DisplayNames {
  const key = `${locale} ${type} ${style}`;
  const known = knownNames.get(key) ?? new Intl.DisplayNames(locale, { type, style, fallback: "none" });
  knownNames.set(key, known);
  return known;
}

/** Date and time. A date that is digits between direction marks (Arabic) is hard to read: it gets its month in letters. */
function dateFormat(locale: string): Intl.DateTimeFormat {
  const format = (dateStyle: "medium" | "long") =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: "short", timeZone: "UTC" });
  const medium = format("medium");
  return /\u200f/.test(medium.format(0)) ? format("long") : medium;
}

/** How a format writes six in the morning. */
function hourOf(format: Intl.DateTimeFormat): string {
  return format.formatToParts(Date.UTC(2000, 0, 1, 6)).find(({ type }) => type === "hour")?.value ?? "";
}

/** What one of a currency is called; undefined where Intl does not know it. */
function nameBesideAmount(locale: string, currency: string): string | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return formatOf(locale, {
    style: "currency",
    currency,
    currencyDisplay: "name",
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .find(({ type }) => type === "currency")?.value;
}

function moneyDigits(locale: string, currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return formatOf(locale, { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
}

/** The largest unit that fits, from seconds to days; one digit after the point where it is a small number. */
function formatDuration(locale: string, ms: number): string {
  const minutes = ms / 60_000;
  const [unit, value] =
    minutes < 1
      ? (["second", Math.max(1, ms / 1000)] as const)
      : minutes < 90
        ? (["minute", minutes] as const)
        : minutes < 48 * 60
          ? (["hour", minutes / 60] as const)
          : (["day", minutes / (24 * 60)] as const);
  const maximumFractionDigits = (unit === "hour" || unit === "day") && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits,
  }).format(value);
}

/** Digits after the point that Intl writes at most; no coin has as many. */
const MOST_DIGITS = 100;

/** Digits for the price of a coin, which may be worth thousands or a tiny part of a cent. */
function rateDigits(amount: string): Intl.NumberFormatOptions {
  if (amount.startsWith("0.")) return { maximumSignificantDigits: 6 };
  return amount.indexOf(".") === 1 ? { maximumFractionDigits: 6 } : {};
}

/** Currencies whose sign nobody takes for another's. */
const SIGNED = new Set(["EUR", "USD", "GBP"]);

/** How a currency stands beside an amount. */
function displayOf(locale: string, currency: string): "symbol" | "narrowSymbol" | "code" {
  const parts = formatOf(locale, { style: "currency", currency }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === "currency")?.value ?? "";
  // French has `$US`, which Telegram takes for the name of a stock and makes a link of.
  if (/\$\p{L}/u.test(symbol)) return "code";
  // Ukrainian has letters (`EUR`) for signs that all the world reads.
  return symbol === currency && SIGNED.has(currency) ? "narrowSymbol" : "symbol";
}

/** Formats money exactly; a currency Intl does not know stands behind its amount. */
function moneyFormat(
  locale: string,
  currency: string,
  options: Intl.NumberFormatOptions,
): (amount: string) => string {
  if (!/^[A-Z]{3}$/.test(currency)) return (amount) => `${amount} ${currency}`;
  // What arrives is never shown larger than it is.
  return decimalFormat(locale, {
    ...options,
    style: "currency",
    currency,
    currencyDisplay: displayOf(locale, currency),
    roundingMode: "trunc",
  });
}

/** Formats decimal strings exactly: Intl reads a numeric string digit by digit, not as a float. */
function decimalFormat(locale: string, options: Intl.NumberFormatOptions): (amount: string) => string {
  const format = formatOf(locale, options);
  return (amount) => {
    if (!isNumeric(amount)) throw new Error("an amount has to be a decimal string");
    return format.format(amount);
  };
}

/** Making one takes longer than writing a screen full of numbers. */
const knownFormats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = knownFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  knownFormats.set(key, known);
  return known;
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/**
 * What providers state about the time a sale takes: how long a payout needs, and how long they wait for the coins. Each line
 * has the public page that says so and the day it was read. What is not known is not in here, and a line is good for a year.
 */

/** A span of time as a provider names it. */
export type StatedTime =
  /** At most so many hours. */
  | { unit: "hours"; to: number }
  /** Between so many days on which banks work. */
  | { unit: "business-days"; from: number; to: number };

/** One line. */
export interface ProviderStatement {
  /** Changelly's provider code. */
  provider: string;
  /** `payout`: from the coins to the money, by these methods (the API's codes); `deposit`: from the order to the coins. */
  about: { kind: "payout"; methods: readonly string[] } | { kind: "deposit" };
  time: StatedTime;
  /** The page that says so. */
  source: string;
  /** The day on which it was read, `2026-11-30`. */
  read: string;
}

const MOONPAY_ACH = "https://support.moonpay.com/en/articles/384611-automated-clearing-house-ach-faqs";

/** All of them. */
export const PROVIDER_STATEMENTS: readonly ProviderStatement[] = [
  {
    provider: "moonpay",
    about: { kind: "payout", methods: ["ach"] },
    time: { unit: "business-days", from: 3, to: 5 },
    source: MOONPAY_ACH,
    read: "2026-11-30",
  },
  {
    // 30 minutes for some cards, up to 48 hours for the others.
    provider: "moonpay",
    about: { kind: "payout", methods: ["card"] },
    time: { unit: "hours", to: 48 },
    source: MOONPAY_ACH,
    read: "2026-11-30",
  },
  {
    // From the moment the sale is confirmed on its page, which is after our order.
    provider: "moonpay",
    about: { kind: "deposit" },
    time: { unit: "hours", to: 48 },
    source: "https://dev.moonpay.com/widget/off-ramp/overview.md",
    read: "2026-11-30",
  },
];

const HOUR_MS = 3_600_000;
/** How long a line is good for, ms. */
const GOOD_FOR_MS = 365 * 24 * HOUR_MS;

function stated(
  at: number,
  fits: (statement: ProviderStatement) => boolean,
  statements: readonly ProviderStatement[],
): StatedTime | undefined {
  return statements.find((one) => fits(one) && at - Date.parse(one.read) <= GOOD_FOR_MS)?.time;
}

/**
 * How long a provider says that a payout takes; undefined where it does not say, or said it more than a year before `at`.
 *
 * @param method the API's code; null where the offer names none
 * @param at ms since 1970
 */
export function statedPayoutTime(
  provider: string,
  method: string | null,
  at: number,
  statements = PROVIDER_STATEMENTS,
): StatedTime | undefined {
  const code = method?.toLowerCase() ?? "";
  const fits = ({ provider: of, about }: ProviderStatement): boolean =>
    of === provider && about.kind === "payout" && about.methods.includes(code);
  return stated(at, fits, statements);
}

/**
 * Until when a provider waits for the coins of an order, ms since 1970, by what it stated when the order was placed; undefined
 * where it does not say. It may wait longer, since it counts from when the sale is confirmed on its page.
 */
export function depositUntil(
  { providerCode, createdAt }: { providerCode: string; createdAt: number },
  statements = PROVIDER_STATEMENTS,
): number | undefined {
  const fits = ({ provider, about }: ProviderStatement): boolean =>
    provider === providerCode && about.kind === "deposit";
  const time = stated(createdAt, fits, statements);
  return time?.unit === "hours" ? createdAt + time.to * HOUR_MS : undefined;
}

/**
 * What stands behind `https://t.me/<bot>?start=`: a sale that somebody is invited to. Telegram takes 1 to 64 characters of
 * `A-Za-z0-9_-` there, so a decimal point is written as `x`: `sell_BTC_EUR_0x05`.
 */

/** A sale as a link describes it. */
export interface DeepLink {
  /** Payin ticker as at Changelly, e.g. `USDTRX`. */
  from: string;
  /** Payout ticker, e.g. `EUR`. */
  to: string;
  /** Decimal string in payin currency; left open when absent. */
  amount?: string;
}

/** Longest parameter of `/start`, in characters (Bot API, deep linking). */
const MAX_LENGTH = 64;

/** Whether Telegram takes a text as a parameter of `/start`. */
function isParameter(text: string): boolean {
  return text.length <= MAX_LENGTH && /^[A-Za-z0-9_-]+$/.test(text);
}

/**
 * The parameter of `/start` for a sale. An amount that would make it too long is left out. Undefined when a ticker cannot
 * be written in a link.
 */
export function encodeDeepLink({ from, to, amount }: DeepLink): string | undefined {
  // A ticker with an underscore could not be told from two.
  if (![from, to].every((ticker) => /^[A-Za-z0-9-]+$/.test(ticker))) return undefined;
  const pair = `sell_${from}_${to}`;
  const whole = amount === undefined ? pair : `${pair}_${amount.replace(".", "x")}`;
  return [whole, pair].find(isParameter);
}

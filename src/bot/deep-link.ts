import type { OfferRef, Wish } from "../sell/draft.ts";

/** A sale as a link describes it. */
export interface DeepLink {
  /** Payin ticker as at Changelly, e.g. `USDTRX`. */
  from: string;
  /** Payout ticker, e.g. `EUR`. */
  to: string;
  /** Decimal string in payin currency; left open when absent. */
  amount?: string;
  /** Who is to pay, and by which method; left open when absent. */
  offer?: OfferRef;
}

/** Longest parameter of `/start`, in characters (Bot API, deep linking). */
const MAX_LENGTH = 64;

/** Whether Telegram takes a text as a parameter of `/start`. */
function isParameter(text: string): boolean {
  return text.length <= MAX_LENGTH && /^[A-Za-z0-9_-]+$/.test(text);
}

/**
 * The parameter of `/start` for a sale. What would make it too long, or cannot be written in a link, is left out: the provider
 * first, then the method, then the amount. Undefined when a ticker cannot be written in a link.
 */
export function encodeDeepLink({ from, to, amount = "", offer }: DeepLink): string | undefined {
  // A ticker with an underscore could not be told from two.
  if (![from, to].every((ticker) => /^[A-Za-z0-9-]+$/.test(ticker))) return undefined;
  const sold = amount.replace(".", "x");
  const method = codeInLink(offer?.code ?? "");
  const provider = codeInLink(offer?.providerCode ?? "");
  return [[sold, method, provider], [sold, method], [sold], []]
    .map((parts) => ["sell", from, to, ...parts].join("_").replace(/_+$/, ""))
    .find(isParameter);
}

/** A code as a link has it; empty where it cannot be written there. */
function codeInLink(code: string): string {
  return /^[A-Za-z0-9_-]*$/.test(code) ? code.toLowerCase().replaceAll("_", "-") : "";
}

/**
 * What a `start` parameter asks for, `sell_BTC_EUR_0x05_sepa-bank-transfer_moonpay`; undefined when it is none of ours. Parts
 * may be empty; those that make no sense are passed over.
 */
export function decodeDeepLink(payload: string): Wish | undefined {
  const [word, from, to, amount, method = "", provider = ""] = payload.split("_");
  if (word !== "sell" || !isParameter(payload)) return undefined;
  const isTicker = (text: string | undefined): text is string => /^[A-Za-z0-9-]{2,20}$/.test(text ?? "");
  const sold = amount?.replace("x", ".");
  return {
    ...(isTicker(from) ? { crypto: from.toUpperCase() } : {}),
    ...(isTicker(to) ? { fiat: to.toUpperCase() } : {}),
    ...(sold !== undefined && /^\d{1,18}(\.\d{1,18})?$/.test(sold) && /[1-9]/.test(sold)
      ? { amount: trimmed(sold) }
      : {}),
    ...(method + provider === ""
      ? {}
      : {
          linked: {
            ...(method === "" ? {} : { method: method.toLowerCase() }),
            ...(provider === "" ? {} : { provider: provider.toLowerCase() }),
          },
        }),
  };
}

/** The amount as every amount in this program is written. */
function trimmed(amount: string): string {
  const [whole = "", fraction = ""] = amount.split(".");
  const digits = fraction.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "")}${digits === "" ? "" : `.${digits}`}`;
}

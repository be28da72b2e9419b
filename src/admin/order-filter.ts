/** Which orders an admin wants to see, as a line of words and as a filter. */

/** Which orders to list; what is absent does not filter. */
export interface OrderFilter {
  /** A status as the API writes it. Never together with `open`. */
  status?: string;
  /** Only orders that are not over: neither rejected nor in a final status (`isFinalStatus` in order.ts). */
  open?: true;
  /** Provider code. */
  provider?: string;
  /** Telegram user id, decimal. */
  userId?: string;
  /** What Changelly knows the person by ({@link ExternalUserId}). */
  externalUserId?: string;
  /** Only orders that such a bot has made and whose person is not in the store. */
  unassigned?: true;
  /** Orders created at or after this time, ms since epoch. */
  since?: number;
  /** Payin ticker or coin. */
  from?: string;
  /** Payout ticker. */
  to?: string;
  /** Beginning of our id or of Changelly's. */
  id?: string;
}

/** A query line as a filter, or the word that was not understood. */
export type ParsedFilter = { ok: true; filter: OrderFilter } | { ok: false; word: string };

const SPANS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a query line such as `status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a`. Words may come in
 * any order; a later one of the same name wins. `status:open` means every order that is not over; `user:` takes
 * what Changelly knows somebody by, too, and `unknown` for orders of people who are not in the store.
 */
export function parseOrderFilter(line: string, now: number): ParsedFilter {
  const filter: OrderFilter = {};
  for (const word of line.split(/\s+/).filter((part) => part !== "")) {
    const colon = word.indexOf(":");
    const name = word.slice(0, colon).toLowerCase();
    const value = word.slice(colon + 1);
    if (colon < 1 || value === "" || !put(filter, name, value, now)) return { ok: false, word };
  }
  return { ok: true, filter };
}

/** Puts one word into the filter. Returns false for a word that is not understood. */
function put(filter: OrderFilter, name: string, value: string, now: number): boolean {
  switch (name) {
    case "status":
      delete filter.open;
      delete filter.status;
      if (value.toLowerCase() === "open") filter.open = true;
      else filter.status = value.toLowerCase();
      return true;
    case "provider":
      filter.provider = value.toLowerCase();
      return true;
    case "user":
      delete filter.userId;
      delete filter.externalUserId;
      delete filter.unassigned;
      if (value.toLowerCase() === "unknown") filter.unassigned = true;
      else if (/^[0-9a-f]{32}$/i.test(value)) filter.externalUserId = value.toLowerCase();
      else filter.userId = value;
      return filter.userId === undefined || /^\d+$/.test(value);
    case "since": {
      const span = /^(\d{1,4})([mhd])$/.exec(value.toLowerCase());
      const unit = SPANS[span?.[2] ?? ""];
      if (!span || unit === undefined) return false;
      filter.since = now - Number(span[1]) * unit;
      return true;
    }
    case "pair": {
      const [from, to] = value.toUpperCase().split(/[-/_]/);
      if (from !== undefined && from !== "") filter.from = from;
      if (to !== undefined && to !== "") filter.to = to;
      return from !== undefined && to !== undefined;
    }
    case "id":
      filter.id = value.toLowerCase();
      return /^[0-9a-z-]+$/i.test(value);
    default:
      return false;
  }
}

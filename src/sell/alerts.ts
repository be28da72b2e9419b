/** What the domain reports to admins. Who gathers and sends it is not its concern. */

/** What admins are alerted to. */
const ALERT_KINDS = [
  /** An order could not be created. */
  "refused-order",
  /** A callback was refused: wrong signature, wrong key, no key to verify it with. */
  "refused-callback",
  /** An order came to be on hold. */
  "held-order",
  /** Nothing was heard of an open order for long. */
  "silent-order",
  /** A provider sent a link that nobody is led to. */
  "withheld-link",
  /** One provider failed often in a short time. */
  "failing-provider",
  /** A notice was given up: its person was not told. */
  "dead-letter",
  /** A final status turned out not to be final. */
  "overturned-final",
  /** Something could not be delivered, handled or read, and was set aside. */
  "set-aside",
  /** It is not known whether an order exists. */
  "order-in-doubt",
  /** Changelly answers no call. */
  "changelly-down",
  /** Changelly refuses our keys. */
  "changelly-keys",
  /** Telegram gives us no updates. */
  "updates-refused",
  /** A notice could not be sent for minutes. */
  "notice-unsent",
  /** An update was not dealt with for minutes. */
  "update-unhandled",
  /** One of these came to its end. */
  "wait-over",
  /** The store was restored from a backup, and what was ordered since was asked for. */
  "restored",
  /** The chat that alerts go to has another id. */
  "moved-chat",
] as const;

/** One of them. */
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Whether `text` names a kind of alert. */
export function isAlertKind(text: string): text is AlertKind {
  return ALERT_KINDS.some((kind) => kind === text);
}

/** Something admins should know. */
export interface Alert {
  kind: AlertKind;
  /** What it is about: an order's id, a provider's code, a reason. Alerts of one kind and subject are told together. */
  subject: string;
  /** The order to look at, our id; null when there is none. */
  orderId: string | null;
  /** Why, in a word or two of the API's or our own. Never an address, a name or a secret. */
  detail: string | null;
}

/** Where the domain reports. Nothing here throws or waits: reporting never gets in the way of a sale. */
export interface Alerts {
  /** Something happened that admins should know of. */
  raise(alert: Alert): void;
}

/** For an instance without an admin chat. */
export const NO_ALERTS: Alerts = { raise() {} };

/** The reasons of a quote that count as the provider's failure (offer elements of the "Get offers off-ramp" page). */
const FAILURES_TO_QUOTE: ReadonlySet<string> = new Set(["unavailable", "timeout", "invalidOffer"]);

/** Whether a refusal to quote is the provider's failure, and not a matter of what was asked. */
export function isProviderFailure(reason: string): boolean {
  return FAILURES_TO_QUOTE.has(reason);
}

/** Providers that fail: when admins hear of it, and when people do whose order is with one of them. */
import type { Alerts } from "./alerts.ts";
import type { Uptime } from "./runtime.ts";

/** So many failures of one provider … */
const TOO_MANY = 5;
/** … within this time are too many, ms. */
const WINDOW_MS = 15 * 60_000;
/** A provider that has failed for so long, and made no offer in between, keeps failing, ms. */
const KEEPS_FAILING_MS = 10 * 60_000;

/** What is remembered of a provider. */
interface Failures {
  /** Its latest failures, {@link TOO_MANY} at most, and why. */
  latest: readonly { at: number; reason: string }[];
  /** How often it has failed since its last offer, and since when. */
  times: number;
  since: number;
}

/** What providers failed at lately. A restart begins to count anew. */
export class ProviderFailures {
  readonly #alerts: Pick<Alerts, "raise">;
  readonly #uptime: Uptime;
  readonly #failures = new Map<string, Failures>();

  constructor({ alerts, uptime }: { alerts: Pick<Alerts, "raise">; uptime: Uptime }) {
    this.#alerts = alerts;
    this.#uptime = uptime;
  }

  /**
   * A provider failed: its quote was no use, or it refused an order. {@link TOO_MANY} of those within {@link WINDOW_MS} raise
   * `failing-provider`, and so does each further one within that time.
   */
  failed(providerCode: string, reason: string): void {
    const now = this.#uptime();
    const before = this.#recent(providerCode);
    const latest = [...(before?.latest ?? []), { at: now, reason }].slice(-TOO_MANY);
    const { times, since } = before && before.times > 0 ? before : { times: 0, since: now };
    this.#failures.set(providerCode, { latest, times: times + 1, since });
    if (latest.length < TOO_MANY) return;
    const detail = [...new Set(latest.map((failure) => failure.reason))].join(", ");
    this.#alerts.raise({ kind: "failing-provider", subject: providerCode, orderId: null, detail });
  }

  /** A provider made an offer. */
  offered(providerCode: string): void {
    const known = this.#failures.get(providerCode);
    if (known) this.#failures.set(providerCode, { ...known, times: 0 });
  }

  /** Whether a provider has made no offer for {@link KEEPS_FAILING_MS} while it failed {@link TOO_MANY} times, lately, too. */
  keepsFailing(providerCode: string): boolean {
    const known = this.#recent(providerCode);
    return known !== undefined && known.times >= TOO_MANY && this.#uptime() - known.since >= KEEPS_FAILING_MS;
  }

  /** What is known of a provider that failed within {@link WINDOW_MS}. */
  #recent(providerCode: string): Failures | undefined {
    const known = this.#failures.get(providerCode);
    const latest = known?.latest.filter(({ at }) => this.#uptime() - at < WINDOW_MS) ?? [];
    return known && latest.length > 0 ? { ...known, latest } : undefined;
  }
}

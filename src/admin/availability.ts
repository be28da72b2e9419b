/** What is sold at the moment: maintenance, and the providers and currencies that admins have hidden. */
import type { Availability } from "../sell/availability.ts";
import type { Clock } from "../sell/runtime.ts";
import type { Access, AuditEntry } from "./access.ts";

/** Switches that hold for everybody. */
export interface Switches {
  /** Since when no new sale is taken; null normally. */
  maintenanceSince: number | null;
  /** Provider codes that are not offered. */
  hiddenProviders: readonly string[];
  /** Payout methods that are not offered by one provider: `moonpay/card`. */
  hiddenMethods: readonly string[];
  /** Tickers, payin or payout, that are not offered. */
  hiddenCurrencies: readonly string[];
}

/** What can be hidden, and the list that says what is. */
export const HIDDEN = {
  provider: "hiddenProviders",
  method: "hiddenMethods",
  currency: "hiddenCurrencies",
} as const satisfies Record<string, keyof Switches>;

/** What can be hidden. */
export type Hideable = keyof typeof HIDDEN;

/** What a payout method at one provider is called in commands and switches: `moonpay/card`. */
export function methodCode(providerCode: string, method: string): string {
  return `${providerCode}/${method}`;
}

/** The switches over a restart. */
export interface AvailabilityStore {
  switches(): Promise<Switches>;
  /** Stores the switches and the line on who changed them, both or none. */
  setSwitches(switches: Switches, line: AuditEntry): Promise<void>;
}

/** What availability is decided with. */
export interface AvailabilityDeps {
  store: AvailabilityStore;
  access: Access;
  clock: Clock;
}

/** Reads the switches, which every screen of a sale asks for. */
export async function openAvailability(deps: AvailabilityDeps): Promise<AdminAvailability> {
  return new AdminAvailability(deps, await deps.store.switches());
}

/** Availability as admins switch it. */
export class AdminAvailability implements Availability {
  readonly #deps: AvailabilityDeps;
  #switches: Switches;
  #switching: Promise<unknown> = Promise.resolve();

  /** @internal Made by {@link openAvailability}. */
  constructor(deps: AvailabilityDeps, switches: Switches) {
    this.#deps = deps;
    this.#switches = switches;
  }

  /** The switches as they stand. */
  get switches(): Switches {
    return this.#switches;
  }

  get offered(): object {
    return this.#switches;
  }

  /** Nobody who is blocked may sell. Admins may during maintenance, too: they have to try it. */
  sellsTo(userId: string): boolean {
    const { access } = this.#deps;
    if (access.blockOf(userId) !== undefined) return false;
    return this.#switches.maintenanceSince === null || access.roleOf(userId) !== undefined;
  }

  offersProvider(code: string): boolean {
    return !this.#switches.hiddenProviders.includes(code);
  }

  offersMethod(providerCode: string, method: string | null): boolean {
    return !this.#switches.hiddenMethods.includes(methodCode(providerCode, method ?? ""));
  }

  offersCurrency(ticker: string): boolean {
    return !this.#switches.hiddenCurrencies.includes(ticker);
  }

  /** Takes no new sales, or takes them again. Open orders are followed either way. */
  async setMaintenance(by: string, on: boolean): Promise<void> {
    const { access, clock } = this.#deps;
    access.insist(by, "maintenance");
    await this.#change(access.line(by, "maintenance", null, on ? "on" : "off"), (present) => ({
      ...present,
      maintenanceSince: on ? (present.maintenanceSince ?? clock()) : null,
    }));
  }

  /** Hides or shows something for everybody: a provider, a method ({@link methodCode}) or a currency, by its code. */
  async setHidden(by: string, what: Hideable, code: string, hidden: boolean): Promise<void> {
    const { access } = this.#deps;
    access.insist(by, "hide");
    const list = HIDDEN[what];
    const line = access.line(by, "hide", code, `${what} ${hidden ? "hidden" : "shown"}`);
    await this.#change(line, (present) => {
      const others = present[list].filter((candidate) => candidate !== code);
      return { ...present, [list]: hidden ? [...others, code] : others };
    });
  }

  /** One after the other: each change is made to what the one before it has left. */
  #change(line: AuditEntry, change: (present: Switches) => Switches): Promise<void> {
    const work = this.#switching.then(async () => {
      const switches = change(this.#switches);
      await this.#deps.store.setSwitches(switches, line);
      this.#switches = switches;
    });
    this.#switching = work.catch(() => undefined);
    return work;
  }
}

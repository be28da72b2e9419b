/** How sales went: the marks they leave on their way, and the figures made of marks and orders. */
import type { Clock, Log } from "../sell/runtime.ts";
import type { Funnel, FunnelMark } from "../sell/stores.ts";
import type { Access } from "./access.ts";

/** What became of one provider's orders. */
export interface ProviderFigures {
  providerCode: string;
  created: number;
  completed: number;
  failed: number;
}

/** How sales went in a span of time. */
export interface Figures {
  /** Sales begun. */
  started: number;
  /** Sales that came to see at least one offer. */
  offered: number;
  /** Orders consented to. */
  consented: number;
  /** Orders that exist at Changelly. */
  created: number;
  completed: number;
  failed: number;
  providers: readonly ProviderFigures[];
  /** From creation to `complete`, ms; null without a completed order. */
  medianCompletionMs: number | null;
}

/** Marks and figures over a restart. */
export interface StatisticsStore {
  /** Notes that a sale came so far; once per draft and mark. */
  mark(mark: FunnelMark, draftId: string, at: number): Promise<void>;
  /** Of marks and orders of ours from `from` to `to`, both included. */
  figures(from: number, to: number): Promise<Figures>;
}

/** What statistics are made with. */
export interface StatisticsDeps {
  store: StatisticsStore;
  access: Access;
  clock: Clock;
  log: Log;
}

/** Takes the marks of sales, and gives admins the figures. */
export class Statistics implements Funnel {
  readonly #deps: StatisticsDeps;

  constructor(deps: StatisticsDeps) {
    this.#deps = deps;
  }

  async mark(mark: FunnelMark, draftId: string): Promise<void> {
    const { store, clock, log } = this.#deps;
    try {
      await store.mark(mark, draftId, clock());
    } catch (error) {
      log.warn({ err: error, mark }, "funnel mark not stored");
    }
  }

  /** How sales went in the last `spanMs`. */
  async figures(by: string, spanMs: number): Promise<Figures> {
    const { store, access, clock } = this.#deps;
    access.insist(by, "view");
    const now = clock();
    return store.figures(now - spanMs, now);
  }
}

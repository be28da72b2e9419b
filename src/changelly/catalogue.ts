import type { Country, Currencies, OffRamp, Provider, Result } from "../sell/off-ramp.ts";
import type { Uptime } from "../sell/runtime.ts";

/** How the catalogues are fetched, and whom to tell. */
export interface CatalogueOptions {
  countries(): Promise<Result<readonly Country[]>>;
  currencies(): Promise<Result<Currencies>>;
  providers(): Promise<Result<ReadonlyMap<string, Provider>>>;
  uptime: Uptime;
  /**
   * Told when a refresh failed and the old value, `ageMs` old, goes on being served. `error` is there when the fetch
   * threw, which only a bug can make it do.
   */
  onStale?(catalogue: string, ageMs: number, error?: unknown): void;
}

const MINUTE = 60_000;

/** Countries and currencies are fetched again after this long: they carry limits and who serves whom. */
export const CATALOGUE_TTL_MS = 10 * MINUTE;

/** Providers are fetched again after this long: they are only names and ratings. */
export const PROVIDERS_TTL_MS = 60 * MINUTE;

/** Pause between two tries to refresh a value that is stale already. */
export const REFRESH_PAUSE_MS = MINUTE / 2;

/** The cached half of the off-ramp. A failure is answered only as long as there has never been a value. */
export type Catalogue = Pick<OffRamp, "countries" | "currencies" | "providers">;

/** Creates empty catalogues; each is filled when it is first asked for. */
export function createCatalogue(options: CatalogueOptions): Catalogue {
  const { uptime } = options;
  const keep = <T>(name: string, fetch: () => Promise<Result<T>>, ttlMs: number) =>
    cached(fetch, ttlMs, uptime, (ageMs, error) => options.onStale?.(name, ageMs, error));
  return {
    countries: keep("countries", () => options.countries(), CATALOGUE_TTL_MS),
    currencies: keep("currencies", () => options.currencies(), CATALOGUE_TTL_MS),
    providers: keep("providers", () => options.providers(), PROVIDERS_TTL_MS),
  };
}

function cached<T>(
  fetch: () => Promise<Result<T>>,
  ttlMs: number,
  uptime: Uptime,
  onStale: (ageMs: number, error?: unknown) => void,
): () => Promise<Result<T>> {
  let kept: { value: T; at: number } | undefined;
  let refreshAt = 0;
  let loading: Promise<Result<T>> | undefined;

  async function load(): Promise<Result<T>> {
    const answer = await fetch();
    if (answer.ok) {
      kept = { value: answer.value, at: uptime() };
      refreshAt = kept.at + ttlMs;
    }
    return answer;
  }

  function loadOnce(): Promise<Result<T>> {
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  function refresh(old: { at: number }): void {
    // Set before the answer, so that a refresh that fails is not tried again by the very next person.
    refreshAt = uptime() + REFRESH_PAUSE_MS;
    loadOnce().then(
      (answer) => {
        if (!answer.ok) onStale(uptime() - old.at);
      },
      (error: unknown) => onStale(uptime() - old.at, error),
    );
  }

  return () => {
    if (!kept) return loadOnce();
    if (uptime() >= refreshAt) refresh(kept);
    return Promise.resolve({ ok: true, value: kept.value });
  };
}

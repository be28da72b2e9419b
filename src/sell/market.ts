/** What can be chosen from at the moment: the provider's catalogue without whatever is hidden. */
import type { Availability } from "./availability.ts";
import type { SellDraft } from "./draft.ts";
import type { Country, Currencies, CurrencyProvider, Offer, OffRamp, Provider, Result } from "./off-ramp.ts";
import { type ListedCoin, tickersOf } from "./renamed-coins.ts";

/** Everything that can be chosen from. */
export interface Market {
  countries: readonly Country[];
  currencies: Currencies;
  /** Providers by code; empty when the list could not be had (codes are shown then). */
  providers: ReadonlyMap<string, Provider>;
}

const NO_PROVIDERS: ReadonlyMap<string, Provider> = new Map();

/** What is sold now, the same object as long as that does not change. Fails only without countries or currencies; provider names are a nicety. */
export async function readMarket(
  offRamp: Pick<OffRamp, "countries" | "currencies" | "providers">,
  availability: Availability,
): Promise<Result<Market>> {
  const [countries, currencies, providers] = await Promise.all([
    offRamp.countries(),
    offRamp.currencies(),
    offRamp.providers(),
  ]);
  if (!countries.ok) return countries;
  if (!currencies.ok) return currencies;
  const named = providers.ok ? providers.value : NO_PROVIDERS;
  return { ok: true, value: offeredOf(countries.value, currencies.value, named, availability) };
}

/** What was offered last of each catalogue of countries, and of what else it was worked out. */
const lastOffered = new WeakMap<readonly Country[], { of: readonly object[]; market: Market }>();

function offeredOf(
  countries: readonly Country[],
  currencies: Currencies,
  providers: ReadonlyMap<string, Provider>,
  availability: Availability,
): Market {
  const of = [currencies, providers, availability.offered];
  const last = lastOffered.get(countries);
  if (last?.of.every((part, index) => part === of[index])) return last.market;
  const market = withoutHidden({ countries, currencies, providers }, availability);
  lastOffered.set(countries, { of, market });
  return market;
}

function withoutHidden({ countries, currencies, providers }: Market, availability: Availability): Market {
  const sold = <T extends { ticker: string; providers: readonly CurrencyProvider[] | null }>(
    listed: readonly T[],
    isOffered: (currency: T) => boolean,
  ): T[] =>
    listed.filter(isOffered).map((currency) => ({
      ...currency,
      providers: currency.providers?.filter(({ code }) => availability.offersProvider(code)) ?? null,
    }));
  return {
    countries: countries
      .map((country) => ({
        ...country,
        providers: country.providers?.filter((code) => availability.offersProvider(code)) ?? null,
      }))
      .filter(({ providers: left }) => left === null || left.length > 0),
    currencies: {
      crypto: sold(currencies.crypto, (coin) => isCoinOffered(coin, currencies.crypto, availability)),
      fiat: sold(currencies.fiat, ({ ticker }) => availability.offersCurrency(ticker)),
    },
    providers: new Map([...providers].filter(([code]) => availability.offersProvider(code))),
  };
}

/** The offers that may be shown: those of hidden providers are not, nor are hidden methods, nor what has no method left. */
export function withoutHiddenOffers(offers: readonly Offer[], availability: Availability): readonly Offer[] {
  return offers
    .filter(({ providerCode }) => availability.offersProvider(providerCode))
    .map(({ providerCode, methods }) => ({
      providerCode,
      methods: methods.filter(({ code }) => availability.offersMethod(providerCode, code)),
    }))
    .filter(({ methods }) => methods.length > 0);
}

/** Whether a coin is offered. It was hidden by the name it had then, which may be another one's now that is listed, too. */
function isCoinOffered(
  coin: ListedCoin,
  listed: readonly ListedCoin[],
  availability: Pick<Availability, "offersCurrency">,
): boolean {
  return tickersOf(coin).every(
    (ticker) =>
      availability.offersCurrency(ticker) ||
      (ticker !== coin.ticker && listed.some((other) => other.ticker === ticker)),
  );
}

/** Whether the currencies of a draft are both offered, as far as they are chosen. `listed`: the coins of the catalogue. */
export function isPairOffered(
  { answers: { crypto, fiat } }: SellDraft,
  listed: readonly ListedCoin[],
  availability: Pick<Availability, "offersCurrency">,
): boolean {
  if (crypto && !isCoinOffered(crypto, listed, availability)) return false;
  return !fiat || availability.offersCurrency(fiat.ticker);
}

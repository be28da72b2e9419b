/** What somebody asks for behind the bot's name: `0.05 btc eur`, or `0.05 btc` for the money of where they live. */
import type { Translator } from "../i18n.ts";
import { decimalsOf } from "../sell/amount.ts";
import { chooseCrypto, currencyOf, everyCoin, sellableCoins, sellableFiats } from "../sell/choices.ts";
import type { Market } from "../sell/market.ts";
import type { Country, OfferRequest } from "../sell/off-ramp.ts";
import type { User } from "../sell/people.ts";
import { findCrypto } from "../sell/wish.ts";
import { likeliestCountries } from "./sell/place-steps.ts";
import { understand } from "./sell/sentence.ts";
import { coinName } from "./wording.ts";

/** A sale that is asked for, with what is not said taken as the likeliest. */
export interface PassingSale {
  request: OfferRequest;
  /** Whether somebody may buy that there, and all is known that they have to be told. */
  isSold: boolean;
  country: Country;
  /** What is sold, as shown: `0.05 BTC`, `500 USDT on Tron`. Plain text. */
  coins: string;
  /** What a link calls the coin: without its network, where that was not said. */
  linked: string;
}

/**
 * Reads a query; undefined where it does not say how much of which coin. `user`: what is known of who asks, for the country and
 * the currency.
 */
export function readQuery(
  query: string,
  { countries, currencies }: Market,
  user: User | undefined,
  tr: Translator,
): PassingSale | undefined {
  const wish = understand(query, currencies, tr.search)?.wish;
  const country = countryOf(user, countries, tr);
  if (wish?.crypto === undefined || !country) return undefined;
  const here = findCrypto(sellableCoins(country, currencies), wish.crypto);
  const named = here ?? findCrypto(everyCoin(currencies), wish.crypto);
  const crypto = named?.crypto ?? named?.coin.networks[0];
  if (!named || !crypto) return undefined;
  const readings = wish.amount === undefined ? (wish.readings ?? []) : [wish.amount];
  const [amount, another] = readings.filter((reading) => decimalsOf(reading) <= crypto.precision);
  if (amount === undefined || another !== undefined) return undefined;
  const fiats = sellableFiats(country, crypto, currencies);
  const wanted = wish.fiat ?? user?.fiat;
  const fiat =
    fiats.find(({ ticker }) => ticker === wanted) ??
    (wish.fiat === undefined ? (currencyOf(country.code, fiats) ?? fiats[0]) : undefined);
  const state = user?.country === country.code ? user.state : null;
  const isOneOfSeveral = named.coin.networks.length > 1;
  return {
    request: {
      currencyFrom: crypto.ticker,
      currencyTo: fiat?.ticker ?? wanted ?? "",
      amountFrom: amount,
      country: country.code,
      state,
    },
    isSold: here !== undefined && fiat !== undefined && (country.states.length === 0 || state !== null),
    country,
    coins: `${tr.number(amount)} ${isOneOfSeveral ? coinName(tr, chooseCrypto(named.coin, crypto)) : named.coin.label}`,
    linked: named.crypto ? crypto.ticker : named.coin.label,
  };
}

/** Where somebody lives: as they have said, else the likeliest country for their language of those that need no state. */
function countryOf(
  user: User | undefined,
  countries: readonly Country[],
  tr: Translator,
): Country | undefined {
  const likely = likeliestCountries(tr.locale).map((code) => countries.find((one) => one.code === code));
  return (
    countries.find(({ code }) => code === user?.country) ??
    likely.find((country) => country?.states.length === 0) ??
    countries.find(({ states }) => states.length === 0)
  );
}

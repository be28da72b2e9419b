/**
 * What can be sold where: only pairs that some provider can do in the person's country are ever offered. Pure functions
 * over the catalogue.
 */
import { compareAmounts } from "./amount.ts";
import { type ChosenCrypto, dropAnswer, presume, type SellDraft } from "./draft.ts";
import type { Country, Crypto, Currencies, CurrencyProvider, Fiat } from "./off-ramp.ts";
import { oncePer } from "./once-per.ts";

/** Coins people sell most, first in every list. Others follow by ticker. BNB is sold on its smart chain nowadays. */
const POPULAR_COINS = ["BTC", "ETH", "USDT", "USDC", "XRP", "SOL", "LTC", "TRX", "BNBBSC", "BNB", "DOGE"];

/** A coin as people think of it, on one or several networks. */
export interface Coin {
  /** As shown, e.g. `USDT`. Unique in a list. */
  label: string;
  /** Full name, e.g. `Tether USD`. */
  name: string;
  /** At least one; each is a ticker of its own at Changelly. */
  networks: readonly Crypto[];
}

/** Codes that serve all of these; null stands for "not told", which excludes nobody. */
function common(...sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  return sets.reduce((left, right) => {
    if (left === null) return right;
    if (right === null) return left;
    return left.intersection(right);
  }, null);
}

const codesOf = oncePer(
  (providers: readonly CurrencyProvider[]): ReadonlySet<string> => new Set(providers.map(({ code }) => code)),
);

function codes(providers: readonly CurrencyProvider[] | null): ReadonlySet<string> | null {
  return providers === null ? null : codesOf(providers);
}

const servedIn = oncePer(
  ({ providers }: Country): ReadonlySet<string> | null => providers && new Set(providers),
);

function somebody(providers: ReadonlySet<string> | null): boolean {
  return providers === null || providers.size > 0;
}

/** `Tether USD (TRC20)` and `Tether USD (ERC20)` are one coin: what is in brackets names the network. */
function baseName(crypto: Crypto): string {
  return crypto.name.replace(/\s*\([^)]*\)\s*$/, "").trim();
}

/** What the tickers of one coin have in common: `USDT20` and `USDTRX` are `USDT`. */
function coinLabel(networks: readonly Crypto[]): string {
  const tickers = networks.map((crypto) => crypto.ticker).toSorted((a, b) => a.length - b.length);
  const shortest = tickers[0] ?? "";
  let length = shortest.length;
  while (length > 0 && !tickers.every((ticker) => ticker.startsWith(shortest.slice(0, length)))) length--;
  return length >= 3 ? shortest.slice(0, length) : shortest;
}

/** Coins that can be sold in a country for at least one currency, popular ones first. */
export function sellableCoins(country: Country, currencies: Currencies): readonly Coin[] {
  return coinsByCountry(currencies)(country);
}

const coinsByCountry = oncePer((currencies: Currencies) =>
  oncePer((country: Country) =>
    coinsOf(currencies, (crypto) => currencies.fiat.some((fiat) => isSold(country, crypto, fiat))),
  ),
);

/** Coins of the catalogue, wherever they can be sold, popular ones first. */
export const everyCoin = oncePer((currencies: Currencies): readonly Coin[] =>
  coinsOf(currencies, () => true),
);

function coinsOf(currencies: Currencies, isListed: (crypto: Crypto) => boolean): readonly Coin[] {
  const coins: Coin[] = [];
  const taken = new Set<string>();
  for (const [name, everywhere] of Map.groupBy(currencies.crypto, baseName)) {
    const networks = everywhere.filter(isListed);
    if (networks.length === 0) continue;
    // A coin is called the same in every country, also where only one of its networks can be sold.
    const label = coinLabel(everywhere);
    // Two coins of different names may share a label: then each ticker speaks for itself.
    if (taken.has(label)) {
      for (const crypto of networks) coins.push({ label: crypto.ticker, name, networks: [crypto] });
    } else {
      taken.add(label);
      coins.push({ label, name, networks });
    }
  }
  const rank = (coin: Coin): number => {
    const place = POPULAR_COINS.indexOf(coin.label);
    return place < 0 ? POPULAR_COINS.length : place;
  };
  return coins.sort((a, b) => rank(a) - rank(b) || (a.label < b.label ? -1 : 1));
}

/** Currencies a coin can be paid out in, in a country. */
export function sellableFiats(
  country: Country,
  crypto: Crypto | undefined,
  currencies: Currencies,
): readonly Fiat[] {
  return crypto ? currencies.fiat.filter((fiat) => isSold(country, crypto, fiat)) : [];
}

/** Whether some provider sells the coin for this currency in a country. */
function isSold(country: Country, crypto: Crypto, fiat: Fiat): boolean {
  return somebody(common(servedIn(country), codes(crypto.providers), codes(fiat.providers)));
}

/** Smallest and largest amount any suitable provider takes, as the catalogue tells; absent = not told by all of them. */
export interface Limits {
  /** Decimal string in payin currency. */
  min?: string;
  max?: string;
}

/**
 * Limits on the coins sent. A bound is given only when every suitable provider tells it: the amount of one who says
 * nothing may be anything.
 */
export function amountLimits(country: Country, crypto: Crypto, fiat: Fiat): Limits {
  if (crypto.providers === null) return {};
  const able = common(servedIn(country), codes(crypto.providers), codes(fiat.providers));
  const providers = crypto.providers.filter((provider) => able?.has(provider.code) ?? true);
  const mins = providers.flatMap((provider) => provider.min ?? []);
  const maxs = providers.flatMap((provider) => provider.max ?? []);
  const min = mins.length === providers.length ? mins.toSorted(compareAmounts)[0] : undefined;
  const max = maxs.length === providers.length ? maxs.toSorted(compareAmounts).at(-1) : undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** `binance_smart_chain` → `Binance Smart Chain`: the API's own word, made readable. */
export function networkLabel(network: string): string {
  return network
    .split(/[\s_-]+/)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The answer a press on a coin (and network) gives. */
export function chooseCrypto(coin: Coin, crypto: Crypto): ChosenCrypto {
  const network = crypto.network ?? (coin.networks.length > 1 ? crypto.ticker : null);
  return {
    ticker: crypto.ticker,
    coin: coin.label,
    network: network === null ? null : networkLabel(network),
    precision: crypto.precision,
    extraIdName: crypto.extraIdName,
  };
}

/** Countries with the currency of another one, by that currency (ISO 4217). */
const SHARED_CURRENCIES: Readonly<Record<string, string>> = {
  EUR: "AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT",
  USD: "AS BQ EC FM GU MH MP PA PR PW SV TC TL VG VI",
  AUD: "CC CX KI NF NR TV",
  CHF: "LI",
  DKK: "FO GL",
  GBP: "GG IM JE",
  NOK: "SJ",
  NZD: "CK NU PN TK",
};

/** The currency of a country among `fiats`; undefined where it is none of them. */
export function currencyOf(country: string, fiats: readonly Fiat[]): Fiat | undefined {
  // The code of any other begins with its country's.
  const own = fiats.find(({ ticker }) => ticker.slice(0, 2) === country);
  return own ?? fiats.find(({ ticker }) => SHARED_CURRENCIES[ticker]?.split(" ").includes(country));
}

/**
 * The draft with a pair that can be had in its country. A coin or a currency that cannot is asked for again; where no
 * currency was chosen or wished for, the likeliest is taken: the one of last time (`usual`), or the country's.
 */
export function settlePair(
  draft: SellDraft,
  country: Country,
  currencies: Currencies,
  usual: string | null,
): SellDraft {
  const kept = keepPossible(draft, country, currencies);
  const { crypto } = kept.answers;
  // Whoever saw what was presumed and went on, has accepted it.
  const isAccepted = draft.presumed !== "fiat" || draft.answers.amount !== undefined;
  const isChosen = draft.answers.fiat !== undefined && isAccepted;
  if (!crypto || isChosen || kept.wish?.fiat !== undefined) return kept;
  const sold = currencies.crypto.find(({ ticker }) => ticker === crypto.ticker);
  const fiats = sellableFiats(country, sold, currencies);
  const likeliest =
    fiats.find(({ ticker }) => ticker === usual) ??
    currencyOf(country.code, fiats) ??
    (fiats.length === 1 ? fiats[0] : undefined);
  if (!likeliest) return kept;
  const { ticker, precision } = likeliest;
  return presume(kept, { key: "fiat", value: { ticker, precision } });
}

/** The draft without a coin or a currency that cannot be had in its country; unchanged where all can. */
function keepPossible(draft: SellDraft, country: Country, currencies: Currencies): SellDraft {
  const { crypto, fiat } = draft.answers;
  if (!crypto) return draft;
  const known = currencies.crypto.find((candidate) => candidate.ticker === crypto.ticker);
  const fiats = sellableFiats(country, known, currencies);
  if (fiats.length === 0) return dropAnswer(dropAnswer(draft, "crypto"), "fiat");
  if (fiat && !fiats.some((candidate) => candidate.ticker === fiat.ticker)) return dropAnswer(draft, "fiat");
  return draft;
}

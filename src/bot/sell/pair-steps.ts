/** What is sold and what arrives: coin, network where a coin has several, and the currency of the payout. */

import type { Translator } from "../../i18n.ts";
import { CURRENCY_CODES } from "../../iso-codes.ts";
import {
  type Coin,
  chooseCrypto,
  currencyOf,
  everyCoin,
  networkLabel,
  sellableCoins,
  sellableFiats,
  settlePair,
} from "../../sell/choices.ts";
import { answer, dropAnswer, openStep, type SellDraft, showStep, type Wish } from "../../sell/draft.ts";
import type { Market } from "../../sell/market.ts";
import type { Country, Crypto, Fiat } from "../../sell/off-ramp.ts";
import { oncePer } from "../../sell/once-per.ts";
import { formerNamesOf, otherNamesOf, tickersOf } from "../../sell/renamed-coins.ts";
import { findCrypto } from "../../sell/wish.ts";
import { LABEL_LENGTH } from "../view.ts";
import { coinName } from "../wording.ts";
import { type Entry, foundHtml, pickerRows, pickFrom, type Reader } from "./picker.ts";
import { remarkHtml } from "./remark.ts";
import { normal, normalName } from "./search.ts";
import { type Understood, understand } from "./sentence.ts";
import {
  becomes,
  failed,
  remarked,
  type SellStep,
  type StepResult,
  type StepTools,
  withMarket,
} from "./step.ts";

/** Currencies paid out most, behind the person's own. */
const POPULAR_FIATS = ["EUR", "USD", "GBP"];

function placeOf(draft: SellDraft, { countries }: Market): Country | undefined {
  return countries.find((candidate) => candidate.code === draft.answers.country?.code);
}

function coinsOf(draft: SellDraft, market: Market): readonly Coin[] {
  const place = placeOf(draft, market);
  return place ? sellableCoins(place, market.currencies) : [];
}

/** The coin on this network is sold, for the currency chosen earlier or the likeliest one, where it is paid out for that coin. */
function takeCoin(
  draft: SellDraft,
  coin: Coin,
  chosen: Crypto,
  market: Market,
  { user }: StepTools,
): StepResult {
  const next = answer(draft, { key: "crypto", value: chooseCrypto(coin, chosen) });
  const place = placeOf(draft, market);
  return becomes(place ? settlePair(next, place, market.currencies, user.fiat) : next);
}

function coinEntries(coins: readonly Coin[], { tr }: StepTools): readonly Entry[] {
  return coins.map(coinEntry(tr));
}

const coinEntry = oncePer((tr: Translator) =>
  oncePer(
    (coin: Coin): Entry => ({
      id: coin.label,
      label: coin.label === coin.name ? coin.label : `${coin.label} · ${coin.name}`,
      own: [
        coin.label,
        coin.name,
        ...coin.networks.flatMap((crypto) => [crypto.ticker, ...otherNamesOf(crypto)]),
        ...everydayNames(coin, tr, tr.locale),
      ],
      english: everydayNames(coin, tr, "en"),
      names: everydayNames(coin, tr),
      former: coin.networks.flatMap(formerNamesOf),
    }),
  ),
);

/** What people call a coin, by the name it had before, too. */
function everydayNames({ label, networks }: Coin, { search }: StepTools["tr"], locale?: string) {
  const labels = new Set([label, ...networks.flatMap(tickersOf)]);
  return [...labels].flatMap((known) => search.coin(known, locale));
}

export const cryptoStep: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, (market) => {
      const entries = coinEntries(coinsOf(draft, market), tools);
      const question = tools.tr.html("crypto-question", { country: placeName(draft, tools) });
      return {
        html: `${remarkHtml(draft, tools.tr)}${foundHtml(draft, entries, tools) ?? question}`,
        rows: pickerRows(draft, entries, tools),
      };
    }),
  apply: async (draft, event, tools) => {
    const market = await tools.quoting.market();
    if (!market.ok) return failed(draft, market.failure);
    const coins = coinsOf(draft, market.value);
    // `usdt tron`, `0.05 btc`: more than a coin, and taken as what it says.
    const text = event.kind === "text" ? event.text : "";
    const said = understand(text, market.value.currencies, tools.tr.search);
    if (said && saysMore(text, said, coins)) return becomes(asSaid(draft, said.wish, coins));
    const pick = (label: string): StepResult => {
      const coin = coins.find((candidate) => candidate.label === label);
      const [only, another] = coin?.networks ?? [];
      if (!coin || !only) return { kind: "unexpected" };
      if (another)
        return becomes(showStep({ ...draft, answers: { ...draft.answers, coin: label } }, "network"));
      return takeCoin(draft, coin, only, market.value, tools);
    };
    const others = everyCoin(market.value.currencies).filter(({ name }) =>
      coins.every((coin) => coin.name !== name),
    );
    return pickFrom(draft, coinEntries(coins, tools), event, pick, {
      others: coinEntries(others, tools),
      // There is nothing wrong with the spelling.
      say: (whole, coin) =>
        remarked(whole, { kind: "crypto-absent", coin, country: draft.answers.country?.code ?? "" }),
    });
  },
};

/** The draft as a line has it. What it says of the coin that is chosen already changes nothing else. */
function asSaid(draft: SellDraft, wish: Wish, coins: readonly Coin[]): SellDraft {
  const { crypto: name = "", ...others } = wish;
  const named = findCrypto(coins, name);
  const { crypto: chosen, fiat } = draft.answers;
  const isChosen = named?.crypto
    ? named.crypto.ticker === chosen?.ticker
    : named !== undefined && named.coin.label === chosen?.coin;
  let next = isChosen ? draft : dropAnswer(draft, "crypto");
  if (others.fiat !== undefined && others.fiat !== fiat?.ticker) next = dropAnswer(next, "fiat");
  if ([others.amount, others.readings, others.payout].some((said) => said !== undefined)) {
    next = dropAnswer(next, "amount");
  }
  const said = { ...next.wish, ...(isChosen ? others : wish) };
  next = showStep(next, openStep(next.answers));
  return Object.keys(said).length === 0 ? next : { ...next, wish: said };
}

/** Whether a line names a coin that is sold here and, with it, its network, an amount or a currency. */
function saysMore(text: string, { wish }: Understood, coins: readonly Coin[]): boolean {
  const more = [wish.fiat, wish.amount, wish.readings].some((said) => said !== undefined);
  if (wish.coins) return more && coins.some(({ label }) => wish.coins?.labels.includes(label));
  const named = findCrypto(coins, wish.crypto ?? "");
  if (!named) return false;
  // A ticker alone is no network chosen on purpose.
  if (normal(text) === normal(wish.crypto ?? "")) return false;
  const networkNamed = named.crypto !== undefined && named.coin.networks.length > 1;
  return networkNamed || more;
}

function networkEntries(coin: Coin | undefined, market: Market, { tr }: StepTools): readonly Entry[] {
  const coins = everyCoin(market.currencies);
  return (coin?.networks ?? []).map((network) => {
    const name = network.network === null ? network.ticker : networkLabel(network.network);
    // Wallets call a network by its token standard (`TRC20`), which the catalogue has in brackets.
    const standard = /\(([^)]*)\)\s*$/.exec(network.name)?.[1];
    const isNews = standard !== undefined && normal(standard) !== normal(name);
    const label = isNews ? `${name} (${standard})` : name;
    // `BSC` of `USDTBSC`.
    const ending = network.ticker.startsWith(coin?.label ?? "")
      ? network.ticker.slice(coin?.label.length)
      : "";
    // Many networks are called like the coin they are for: Tron is `трон` in Russian.
    const called = coins.find((candidate) => normalName(candidate.name) === normalName(name))?.label;
    return {
      id: network.ticker,
      label,
      own: [name, network.ticker, network.name, ...(standard ? [standard, hyphenated(standard)] : [])],
      names: [ending, ...(called === undefined ? [] : [called, ...tr.search.coin(called)])],
    };
  });
}

/** `TRC-20` for `TRC20`. */
function hyphenated(standard: string): string {
  return standard.replace(/(?<=\p{L})(?=\p{N})/u, "-");
}

export const networkStep: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, (market) => {
      const coin = coinsOf(draft, market).find((candidate) => candidate.label === draft.answers.coin);
      const entries = networkEntries(coin, market, tools);
      const found = foundHtml(draft, entries, tools);
      const question = tools.tr.html("network-question", { coin: draft.answers.coin ?? "" });
      // Its warning stays: a wrong network costs the coins.
      const text = found === undefined ? question : `${found}\n\n${question}`;
      return {
        html: `${remarkHtml(draft, tools.tr)}${text}`,
        rows: pickerRows(draft, entries, tools),
      };
    }),
  apply: async (draft, event, tools) => {
    const market = await tools.quoting.market();
    if (!market.ok) return failed(draft, market.failure);
    const coin = coinsOf(draft, market.value).find((candidate) => candidate.label === draft.answers.coin);
    return pickFrom(draft, networkEntries(coin, market.value, tools), event, (ticker) => {
      const picked = coin?.networks.find((candidate) => candidate.ticker === ticker);
      if (!coin || !picked) return { kind: "unexpected" };
      return takeCoin(draft, coin, picked, market.value, tools);
    });
  },
};

function fiatsOf(draft: SellDraft, market: Market): readonly Fiat[] {
  const { currencies } = market;
  const place = placeOf(draft, market);
  const coin = currencies.crypto.find((candidate) => candidate.ticker === draft.answers.crypto?.ticker);
  return place ? sellableFiats(place, coin, currencies) : [];
}

/** Last time's currency first, the country's own next, then popular ones, then the rest by code. */
export function fiatEntries(
  country: string | undefined,
  fiats: readonly Fiat[],
  { tr, user }: Reader,
): readonly Entry[] {
  const own = currencyOf(country ?? "", fiats)?.ticker;
  const first = [user.fiat, own, ...POPULAR_FIATS];
  const rank = (code: string): number => {
    const place = first.indexOf(code);
    return place < 0 ? first.length : place;
  };
  return fiats
    .map(fiatEntry(tr))
    .map((entry) =>
      // At home the currency is meant by a symbol that others have, too.
      entry.id === own ? { ...entry, own: [...entry.own, ...(entry.shared ?? [])] } : entry,
    )
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

const fiatEntry = oncePer((tr: Translator) =>
  oncePer(({ ticker, name }: Fiat): Entry => {
    const shown = tr.currency(ticker, name, LABEL_LENGTH - `${ticker} · `.length);
    const called = calledIn(ticker, tr);
    return {
      ...called,
      shared: tr.search.currency(ticker),
      label: `${ticker} · ${shown}`,
      own: [ticker, tr.currency(ticker, name), ...called.own],
      english: [name, ...called.english],
    };
  }),
);

/** What a currency is called, wherever it is not the one of the country. */
function calledIn(code: string, { locale, search }: Translator) {
  return {
    id: code,
    own: [code, ...search.currencyName(code, locale)],
    english: search.currencyName(code, "en"),
    names: search.currencyName(code),
  };
}

/** All currencies of the world, by what they are called. */
const everyCurrency = oncePer((tr: Translator) => CURRENCY_CODES.map((code) => calledIn(code, tr)));

export const fiatStep: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, (market) => {
      const sold = draft.answers.crypto;
      const question = tools.tr.html("fiat-question", { coin: sold ? coinName(tools.tr, sold) : "" });
      const entries = fiatEntries(draft.answers.country?.code, fiatsOf(draft, market), tools);
      return {
        html: `${remarkHtml(draft, tools.tr)}${foundHtml(draft, entries, tools) ?? question}`,
        rows: pickerRows(draft, entries, tools),
      };
    }),
  apply: async (draft, event, tools) => {
    const market = await tools.quoting.market();
    if (!market.ok) return failed(draft, market.failure);
    const fiats = fiatsOf(draft, market.value);
    const pick = (ticker: string): StepResult => {
      const precision = fiats.find((candidate) => candidate.ticker === ticker)?.precision ?? 2;
      return becomes(answer(draft, { key: "fiat", value: { ticker, precision } }));
    };
    const { tr } = tools;
    return pickFrom(draft, fiatEntries(draft.answers.country?.code, fiats, tools), event, pick, {
      others: everyCurrency(tr),
      say: (whole, code) =>
        remarked(whole, {
          kind: "currency-absent",
          currency: code,
          coin: draft.answers.crypto?.coin ?? "",
        }),
    });
  },
};

/** Where the person lives: the country in their language, and the state where it has any. */
export function placeName({ answers: { country, state } }: SellDraft, { tr }: StepTools): string {
  return [country && tr.country(country.code, country.name), state?.name].filter(Boolean).join(", ");
}

/**
 * What a person asked for before they were asked: in a link, in one line, or by selling again what they sold before. A
 * wish is the answer to its question as soon as that question is open; what cannot be had is not taken. Pure.
 */

import { compareAmounts, decimalsOf } from "./amount.ts";
import {
  amountLimits,
  type Coin,
  chooseCrypto,
  everyCoin,
  type Limits,
  sellableCoins,
  sellableFiats,
  settlePair,
} from "./choices.ts";
import {
  answer,
  coinWishes,
  dropWishes,
  openStep,
  type SellDraft,
  STEPS,
  type StepTable,
  showStep,
  type Wish,
} from "./draft.ts";
import type { Country, Crypto, Currencies } from "./off-ramp.ts";
import type { Order } from "./order.ts";
import type { Remark } from "./remark.ts";
import { formerNamesOf, listedAs, tickersOf } from "./renamed-coins.ts";

/**
 * The wish for the question that is open, and the draft without it. Undefined when nothing was wished for there, or when
 * the screen is one that the person went back to.
 */
export function takeWish(
  draft: SellDraft,
  table: StepTable = STEPS,
): { wish: Wish; draft: SellDraft } | undefined {
  const { wish, step } = draft;
  if (!wish || step !== openStep(draft.answers, table)) return undefined;
  const names = (table[step]?.wishes ?? []).filter((name) => wish[name] !== undefined);
  if (names.length === 0) return undefined;
  return { wish, draft: dropWishes(draft, names) };
}

/**
 * The draft with a wish for a place, a coin or a currency granted; unchanged when it cannot be.
 *
 * @param usual ticker of the currency that the person sold to before
 */
export function grantChoice(
  draft: SellDraft,
  wish: Wish,
  market: { countries: readonly Country[]; currencies: Currencies },
  usual: string | null = null,
): SellDraft {
  const { countries, currencies } = market;
  const place = countries.find(({ code }) => code === (draft.answers.country?.code ?? wish.country));
  // Without its country, a state would be taken for one of the country that is chosen instead.
  if (!place) return draft.step === "country" ? dropWishes(draft, ["state"]) : draft;
  switch (draft.step) {
    case "country": {
      const { code, name, states } = place;
      const next = answer(draft, { key: "country", value: { code, name, hasStates: states.length > 0 } });
      return settlePair(next, place, currencies, usual);
    }
    case "state": {
      const state = place.states.find(({ code }) => code === wish.state);
      return state ? answer(draft, { key: "state", value: { code: state.code, name: state.name } }) : draft;
    }
    case "crypto": {
      const coins = sellableCoins(place, currencies);
      const ids = wish.coins?.labels.filter((label) => coins.some((coin) => coin.label === label)) ?? [];
      if (wish.coins && ids.length > 0) return { ...draft, found: { query: wish.coins.said, ids } };
      const named = findCrypto(coins, wish.crypto ?? "");
      if (!named) {
        const asked = wish.crypto ?? wish.coins?.labels[0] ?? "";
        const coin = findCrypto(everyCoin(currencies), asked)?.coin;
        // What was said about a coin that cannot be sold here is not said about another one.
        return {
          ...dropWishes(draft, coinWishes()),
          remark: { kind: "crypto-absent", coin: coin?.label ?? asked, country: place.code },
        };
      }
      const { coin, crypto } = named;
      if (!crypto) return showStep({ ...draft, answers: { ...draft.answers, coin: coin.label } }, "network");
      const next = answer(draft, { key: "crypto", value: chooseCrypto(coin, crypto) });
      return settlePair(next, place, currencies, usual);
    }
    case "fiat": {
      const sold = currencies.crypto.find(({ ticker }) => ticker === draft.answers.crypto?.ticker);
      const fiat = sellableFiats(place, sold, currencies).find(({ ticker }) => ticker === wish.fiat);
      if (!fiat) {
        return {
          ...dropWishes(draft, ["payout"]),
          remark: {
            kind: "currency-absent",
            currency: wish.fiat ?? "",
            coin: draft.answers.crypto?.coin ?? "",
          },
        };
      }
      return answer(draft, { key: "fiat", value: { ticker: fiat.ticker, precision: fiat.precision } });
    }
    default:
      return draft;
  }
}

/**
 * The coin a ticker or a label means, and its network where that is clear: a ticker of one network of several names it,
 * the label they share does not. What a coin was called before means it, unless another one is called so now.
 */
export function findCrypto(
  coins: readonly Coin[],
  name: string,
): { coin: Coin; crypto: Crypto | undefined } | undefined {
  const byLabel = coins.find(({ label }) => label === name);
  if (byLabel) {
    const [only, another] = byLabel.networks;
    return { coin: byLabel, crypto: another ? undefined : only };
  }
  const crypto = listedAs(
    name,
    coins.flatMap(({ networks }) => networks),
  );
  const coin = crypto && coins.find(({ networks }) => networks.includes(crypto));
  return coin && { coin, crypto };
}

/** Every coin that a name may mean by its label, by a ticker or by a name of another time. */
export function coinsCalled(coins: readonly Coin[], name: string): readonly Coin[] {
  return coins.filter(
    ({ label, networks }) =>
      label === name ||
      networks.some((crypto) => [...tickersOf(crypto), ...formerNamesOf(crypto)].includes(name)),
  );
}

/** The catalogue's limits for the amount of a draft; empty when it does not know its coin or currency. */
export function limitsOf(
  { answers: { country, crypto, fiat } }: SellDraft,
  { countries, currencies }: { countries: readonly Country[]; currencies: Currencies },
): Limits {
  const place = countries.find(({ code }) => code === country?.code);
  const coin = currencies.crypto.find(({ ticker }) => ticker === crypto?.ticker);
  const money = currencies.fiat.find(({ ticker }) => ticker === fiat?.ticker);
  return place && coin && money ? amountLimits(place, coin, money) : {};
}

/** Whether an amount is inside the limits, as far as they are told. */
export function isWithin(amount: string, { min, max }: Limits): boolean {
  if (min !== undefined && compareAmounts(amount, min) < 0) return false;
  return max === undefined || compareAmounts(amount, max) <= 0;
}

/**
 * The draft with the amount that was asked for. `readings`: what it may mean, smaller first; what cannot be sold is not
 * meant. Where nothing or more than one is left, the same question with a remark that says why, and with what can be
 * pressed instead.
 */
export function takeAmount(draft: SellDraft, readings: readonly string[], limits: Limits): SellDraft {
  const { coin = "", precision = 0 } = draft.answers.crypto ?? {};
  const exact = readings.filter((reading) => decimalsOf(reading) <= precision);
  const possible = exact.filter((reading) => isWithin(reading, limits));
  const [amount, another] = possible;
  if (amount !== undefined && another === undefined) return answer(draft, { key: "amount", value: amount });
  const { suggestions: _, ...open } = draft;
  if (another !== undefined) {
    return { ...open, remark: { kind: "amount-ambiguous" }, suggestions: possible };
  }
  const largest = exact.at(-1);
  if (largest === undefined) {
    return {
      ...open,
      remark: { kind: "amount-too-many-decimals", currency: coin, decimals: precision },
    };
  }
  const { min, max } = limits;
  if (max !== undefined && !isWithin(largest, { max })) {
    const remark: Remark = { kind: "amount-over", max: { amount: max, currency: coin } };
    return { ...open, remark, suggestions: [max] };
  }
  return {
    ...open,
    remark: { kind: "amount-under", min: { amount: min ?? "0", currency: coin } },
    suggestions: min === undefined ? [] : [min],
  };
}

/** The wish to sell once more what an order sold: everything but the consent, and the amount, which is proposed. */
export function wishOf(order: Order): Wish {
  return {
    country: order.country,
    ...(order.state === null ? {} : { state: order.state }),
    crypto: order.currencyFrom,
    fiat: order.currencyTo,
    lastAmount: order.amountFrom,
    offer: { providerCode: order.providerCode, code: order.paymentMethod },
    address: order.refundAddress,
    ...(order.extraIdName === null ? {} : { memo: order.refundMemo }),
  };
}

import Big from "big.js";
import {
  type CryptoEntry,
  type FiatEntry,
  findCountry,
  findCrypto,
  findFiat,
  findProvider,
  type ProviderEntry,
  payoutFee,
  payoutMethodNames,
  providers,
} from "./changelly-catalogue.ts";

const Decimal = Big();
Decimal.strict = true;
Decimal.DP = 40;

/** What a person may turn in one provider. */
export interface ProviderSwitch {
  /** A disabled provider is missing from every answer. Default true. */
  enabled: boolean;
  /** Makes it answer every quote and order with this error type (such as `unavailable`); null heals it. */
  error(errorType: string | null): void;
}

/** Bounds of one sale in the payin currency, decimal strings; a bound left out is none. */
export interface SaleLimits {
  readonly min?: string;
  readonly max?: string;
}

/** Prices and limits behind the quotes. All figures are decimal strings; nothing moves by itself. */
export interface Market {
  /** The middle price of one unit of `crypto` in `fiat`, such as `"61234.5"`, before any provider's share. */
  rate(crypto: string, fiat: string): string;
  /** Moves all prices by so many percent, such as `"-5"`; moves compound (two of -10 leave 81 %). */
  moveBy(percent: string): void;
  /** A provider's bounds for one payin currency. */
  limits(providerCode: string, crypto: string): SaleLimits;
  /** Replaces them. @throws Error on an unknown provider or currency or a bound that is not a decimal. */
  setLimits(providerCode: string, crypto: string, limits: SaleLimits): void;
  /** One provider's switches. @throws Error on an unknown code. */
  provider(providerCode: string): ProviderSwitch;
  /** Back to the prices, limits and moods of the start. */
  reset(): void;
}

/** What a seller asks of one provider. */
export interface QuoteRequest {
  readonly providerCode: string;
  readonly crypto: CryptoEntry;
  readonly fiat: FiatEntry;
  /** A positive decimal string in units of the coin. */
  readonly amountFrom: string;
  readonly country: string;
  readonly state: string | undefined;
  /** Only this payout method. */
  readonly paymentMethod: string | undefined;
}

/** One payout method's terms. All figures are decimal strings; `fee` and `amountExpectedTo` in the payout currency. */
export interface MethodTerms {
  readonly method: string;
  readonly methodName: string;
  readonly amountExpectedTo: string;
  readonly rate: string;
  readonly invertedRate: string;
  readonly fee: string;
}

/** A provider's offer: the best method's figures, and each method's. */
export interface Quote extends Omit<MethodTerms, "method" | "methodName"> {
  readonly providerCode: string;
  readonly amountFrom: string;
  readonly methods: readonly MethodTerms[];
}

/** A provider's refusal, in the vocabulary of the API's error types. */
export interface QuoteRefusal {
  readonly providerCode: string;
  readonly errorType: string;
  readonly errorMessage: string;
  readonly errorDetails: readonly { readonly cause: string; readonly value: string }[] | null;
}

/** A market that can also quote. */
export interface QuotingMarket extends Market {
  /** A provider's terms, or why it has none. The same question gets the same answer until the market is changed. */
  quote(request: QuoteRequest): Quote | QuoteRefusal;
  /** The providers that are enabled, in the catalogue's order. */
  enabledProviders(): readonly ProviderEntry[];
}

/** Whether a quote is a refusal. */
export function isRefusal(quote: Quote | QuoteRefusal): quote is QuoteRefusal {
  return "errorType" in quote;
}

/**
 * Reads an amount as the API takes it: a plain positive decimal string, or a JSON number. Returns it without needless
 * zeros, or undefined when it is neither.
 */
export function readAmount(value: unknown): string | undefined {
  const isPlain = typeof value === "string" && /^\d{1,40}(\.\d{1,40})?$/.test(value);
  if (!isPlain && !(typeof value === "number" && Number.isFinite(value))) return undefined;
  const amount = new Decimal(String(value));
  return amount.gt("0") ? amount.toFixed() : undefined;
}

const messages: Readonly<Record<string, string>> = {
  country: "Country is not supported",
  currency: "Currency pair is not supported",
  invalidOffer: "Invalid offer",
  limits: "Amount is out of limits",
  paymentMethod: "Payment method is not supported",
  state: "State is not supported",
  timeout: "Provider did not answer in time",
  unavailable: "Provider is unavailable",
};

const roundUp = Big.roundUp;
const roundDown = Big.roundDown;

/** Digits that count after which the vendor's rates and inverted rates stop. */
const rateDigits = 16;

function startLimits(provider: ProviderEntry, crypto: CryptoEntry): SaleLimits {
  const digits = Number(crypto.precision);
  const inCoins = (usd: string, mode: 0 | 3): string =>
    new Decimal(usd).div(crypto.usd).prec(2, mode).round(digits, mode).toFixed();
  return { min: inCoins(provider.saleUsd.min, roundUp), max: inCoins(provider.saleUsd.max, roundDown) };
}

function known<T>(entry: T | undefined, name: string): T {
  if (entry === undefined) throw new Error(`the simulated market does not know ${name}`);
  return entry;
}

/** A market at the catalogue's reference prices. */
export function createMarket(): QuotingMarket {
  const limits = new Map<string, SaleLimits>();
  const errors = new Map<string, string>();
  const disabled = new Set<string>();
  let factor = new Decimal("1");

  const pair = (crypto: string, fiat: string): string => `${crypto}/${fiat}`;

  const market: QuotingMarket = {
    rate(crypto, fiat) {
      const coin = known(findCrypto(crypto), crypto);
      const money = known(findFiat(fiat), fiat);
      return new Decimal(coin.usd).times(factor).div(money.usd).prec(rateDigits, roundDown).toFixed();
    },

    moveBy(percent) {
      const next = factor.times(new Decimal(percent).plus("100").div("100"));
      if (next.lte("0")) throw new Error(`a move by ${percent} % leaves no price`);
      factor = next;
    },

    limits(providerCode, crypto) {
      const provider = known(findProvider(providerCode), providerCode);
      const coin = known(findCrypto(crypto), crypto);
      return limits.get(pair(providerCode, crypto)) ?? startLimits(provider, coin);
    },

    setLimits(providerCode, crypto, bounds) {
      known(findProvider(providerCode), providerCode);
      known(findCrypto(crypto), crypto);
      const { min, max } = bounds;
      limits.set(pair(providerCode, crypto), {
        ...(min === undefined ? {} : { min: known(readAmount(min), `the bound ${min}`) }),
        ...(max === undefined ? {} : { max: known(readAmount(max), `the bound ${max}`) }),
      });
    },

    provider(providerCode) {
      known(findProvider(providerCode), providerCode);
      return {
        get enabled() {
          return !disabled.has(providerCode);
        },
        set enabled(on) {
          if (on) disabled.delete(providerCode);
          else disabled.add(providerCode);
        },
        error(errorType) {
          if (errorType === null) errors.delete(providerCode);
          else errors.set(providerCode, errorType);
        },
      };
    },

    reset() {
      limits.clear();
      errors.clear();
      disabled.clear();
      factor = new Decimal("1");
    },

    enabledProviders: () => providers.filter((provider) => !disabled.has(provider.code)),

    quote(request) {
      const { providerCode, crypto, fiat, amountFrom } = request;
      const provider = known(findProvider(providerCode), providerCode);
      const refuse = (errorType: string, errorDetails: QuoteRefusal["errorDetails"]): QuoteRefusal => ({
        providerCode,
        errorType,
        errorMessage: messages[errorType] ?? errorType,
        errorDetails,
      });

      const forced = errors.get(providerCode);
      if (forced !== undefined) return refuse(forced, null);

      const country = findCountry(request.country);
      if (country?.flows.get(providerCode)?.includes("sell") !== true) {
        return refuse("country", [{ cause: "country", value: "Incorrect country" }]);
      }
      if (country.states !== undefined) {
        const state = country.states.find((entry) => entry.code === request.state);
        if (state?.sellProviders.includes(providerCode) !== true) {
          return refuse("state", [{ cause: "state", value: "Incorrect state" }]);
        }
      }

      const methods = fiat.payouts.get(providerCode);
      if (crypto.flows.get(providerCode)?.includes("sell") !== true || methods === undefined) {
        const cause = methods === undefined ? "currencyTo" : "currencyFrom";
        return refuse("currency", [{ cause, value: "Incorrect currency" }]);
      }
      const asked = methods.filter(
        (method) => request.paymentMethod === undefined || request.paymentMethod === method,
      );
      if (asked.length === 0) {
        return refuse("paymentMethod", [{ cause: "paymentMethod", value: "Incorrect payment method" }]);
      }

      const { min, max } = market.limits(providerCode, crypto.ticker);
      const amount = new Decimal(amountFrom);
      if (min !== undefined && amount.lt(min)) return refuse("limits", [{ cause: "min", value: min }]);
      if (max !== undefined && amount.gt(max)) return refuse("limits", [{ cause: "max", value: max }]);

      const keptShare = new Decimal("100").minus(provider.spreadPercent).div("100");
      const gross = amount.times(market.rate(crypto.ticker, fiat.ticker)).times(keptShare);
      const terms: MethodTerms[] = [];
      for (const method of asked) {
        const { percent, usd } = payoutFee(providerCode, method);
        const share = gross.times(percent).div("100");
        const fee = share.plus(new Decimal(usd).div(fiat.usd)).round(provider.payoutDigits, roundUp);
        const paid = gross.minus(fee).round(provider.payoutDigits, roundDown);
        if (paid.lte("0")) continue;
        terms.push({
          method,
          methodName: payoutMethodNames[method] ?? method,
          amountExpectedTo: paid.toFixed(),
          rate: paid.div(amount).prec(rateDigits, roundDown).toFixed(),
          invertedRate: amount.div(paid).prec(rateDigits, roundDown).toFixed(),
          fee: fee.toFixed(),
        });
      }
      const best = terms.reduce<MethodTerms | undefined>(
        (top, next) =>
          top !== undefined && new Decimal(top.amountExpectedTo).gte(next.amountExpectedTo) ? top : next,
        undefined,
      );
      if (best === undefined) return refuse("invalidOffer", null);
      const lowestFee = terms.reduce(
        (low, next) => (new Decimal(low).lte(next.fee) ? low : next.fee),
        best.fee,
      );
      return {
        providerCode,
        rate: best.rate,
        invertedRate: best.invertedRate,
        fee: lowestFee,
        amountFrom,
        amountExpectedTo: best.amountExpectedTo,
        methods: terms,
      };
    },
  };
  return market;
}

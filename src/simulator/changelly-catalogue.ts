import {
  type AddressFamily,
  isAddressFamily,
  type SampleAddress,
  sampleAddressOf,
} from "./changelly-addresses.ts";

/** A flow a provider can serve: `buy` (on-ramp) or `sell` (off-ramp). */
export type Flow = "buy" | "sell";

/** A provider as `GET /v1/providers` tells it, with the bounds of one sale in US dollars and its share of the price. */
export interface ProviderEntry {
  readonly code: string;
  readonly name: string;
  readonly trustPilotRating: string;
  readonly iconUrl: string;
  /** Smallest and largest sale in US dollars; turned into each coin at the reference price. */
  readonly saleUsd: { readonly min: string; readonly max: string };
  /** How far its price lies under the middle price, in percent. */
  readonly spreadPercent: string;
  /** Answers only where it buys from people, while the others say of every other country that they do not. */
  readonly regional?: true;
  /** Digits after the point in its payout figures; the vendor's samples show more than a cent's two. */
  readonly payoutDigits: number;
}

/** A US state with the providers that buy coins from people there. */
export interface StateEntry {
  readonly code: string;
  readonly name: string;
  readonly sellProviders: readonly string[];
}

/** A country and who serves it. */
export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  /** Present for the United States only. */
  readonly states?: readonly StateEntry[];
}

/** A coin on one network: each network of a coin is a ticker of its own. */
export interface CryptoEntry {
  readonly type: "crypto";
  readonly ticker: string;
  readonly name: string;
  readonly network: string;
  /** Deprecated on the wire; may be empty. */
  readonly protocol: string;
  readonly precision: string;
  readonly extraIdName: string | null;
  readonly family: AddressFamily;
  /** Reference price of one unit in US dollars, a decimal string. */
  readonly usd: string;
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
}

/** A national currency with the ways each provider pays it out. */
export interface FiatEntry {
  readonly type: "fiat";
  readonly ticker: string;
  readonly name: string;
  readonly usd: string;
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  /** Payout method codes by provider; a provider that is missing does not pay this currency out. */
  readonly payouts: ReadonlyMap<string, readonly string[]>;
}

/** What one payout method costs at one provider: a share of the payout in percent and a fixed part in US dollars. */
export interface PayoutFee {
  readonly percent: string;
  readonly usd: string;
}

const icon = (name: string): string => `https://cdn.changelly.com/icons/${name}.svg`;

/** Every provider: three that buy coins from people in many countries, one in a few, and one that only sells to them. */
export const providers: readonly ProviderEntry[] = [
  {
    code: "moonpay",
    name: "MoonPay",
    trustPilotRating: "4.2",
    iconUrl: icon("moonpay"),
    saleUsd: { min: "25", max: "15000" },
    spreadPercent: "0.9",
    payoutDigits: 5,
  },
  {
    code: "banxa",
    name: "Banxa",
    trustPilotRating: "3.9",
    iconUrl: icon("banxa"),
    saleUsd: { min: "50", max: "20000" },
    spreadPercent: "0.6",
    payoutDigits: 2,
  },
  {
    code: "transak",
    name: "Transak",
    trustPilotRating: "4.0",
    iconUrl: icon("transak"),
    saleUsd: { min: "15", max: "7500" },
    spreadPercent: "1.1",
    payoutDigits: 2,
  },
  {
    code: "wert",
    name: "Wert",
    trustPilotRating: "4.4",
    iconUrl: icon("wert"),
    saleUsd: { min: "10", max: "5000" },
    spreadPercent: "1",
    payoutDigits: 2,
  },
  {
    code: "skrill_crypto",
    name: "Skrill",
    trustPilotRating: "4.3",
    iconUrl: icon("skrill_crypto"),
    // A balance that holds less than a bank account: a sale of 0.05 BTC is beyond it.
    saleUsd: { min: "20", max: "3000" },
    regional: true,
    spreadPercent: "0.8",
    payoutDigits: 2,
  },
];

/** Display name of each payout method code. */
export const payoutMethodNames: Readonly<Record<string, string>> = {
  ach: "ACH",
  astro_pay: "AstroPay",
  card: "Visa / Mastercard",
  gbp_bank_transfer: "UK Faster Payments",
  pay_id: "PayID",
  pay_pal: "PayPal",
  pix: "PIX",
  sepa_bank_transfer: "SEPA",
  skrill: "Skrill balance",
  spei: "SPEI",
  yellow_card_bank_transfer: "Yellow Card",
};

const defaultFee: PayoutFee = { percent: "1.5", usd: "1" };

const payoutFees: Readonly<Record<string, Readonly<Record<string, PayoutFee>>>> = {
  moonpay: {
    ach: { percent: "1", usd: "0.99" },
    card: { percent: "2.5", usd: "1.49" },
    gbp_bank_transfer: { percent: "1", usd: "0.99" },
    pay_pal: { percent: "1.99", usd: "0.49" },
    pix: { percent: "1.2", usd: "0.4" },
    sepa_bank_transfer: { percent: "1", usd: "0.99" },
  },
  banxa: {
    ach: { percent: "0.8", usd: "2.5" },
    gbp_bank_transfer: { percent: "0.75", usd: "2" },
    card: { percent: "1.9", usd: "1" },
    pay_id: { percent: "0.5", usd: "1" },
    pix: { percent: "0.6", usd: "0.8" },
    sepa_bank_transfer: { percent: "0.75", usd: "2" },
  },
  transak: {
    ach: { percent: "1.25", usd: "0" },
    astro_pay: { percent: "1.8", usd: "0" },
    card: { percent: "1.5", usd: "0" },
    gbp_bank_transfer: { percent: "1", usd: "0" },
    pix: { percent: "0.9", usd: "0" },
    sepa_bank_transfer: { percent: "1", usd: "0" },
  },
  skrill_crypto: {
    skrill: { percent: "1.45", usd: "0.3" },
  },
};

/** What a provider takes for paying out by this method. */
export function payoutFee(providerCode: string, method: string): PayoutFee {
  return payoutFees[providerCode]?.[method] ?? defaultFee;
}

const letters: Readonly<Record<string, string>> = {
  m: "moonpay",
  b: "banxa",
  t: "transak",
  w: "wert",
  s: "skrill_crypto",
};

/** Reads `Mbw`: one letter a provider, a capital where it also buys from people, a small one where it only sells. */
function readFlows(marks: string): ReadonlyMap<string, readonly Flow[]> {
  const flows = new Map<string, readonly Flow[]>();
  for (const mark of marks) {
    const code = letters[mark.toLowerCase()];
    if (code === undefined) throw new Error(`no provider has the letter ${mark}`);
    flows.set(code, mark === mark.toLowerCase() ? ["buy"] : ["buy", "sell"]);
  }
  return flows;
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

// Who does not buy coins from people in which state; the last two have nobody at all.
const statesNotServed: Readonly<Record<string, readonly string[]>> = {
  moonpay: ["NY", "HI"],
  banxa: ["TX", "CT", "VT", "NY", "HI"],
  transak: ["AK", "ME", "CT", "MN", "NY", "HI"],
};

const stateNames = `
AL|Alabama
AK|Alaska
AZ|Arizona
AR|Arkansas
CA|California
CO|Colorado
CT|Connecticut
DE|Delaware
DC|District of Columbia
FL|Florida
GA|Georgia
HI|Hawaii
ID|Idaho
IL|Illinois
IN|Indiana
IA|Iowa
KS|Kansas
KY|Kentucky
LA|Louisiana
ME|Maine
MD|Maryland
MA|Massachusetts
MI|Michigan
MN|Minnesota
MS|Mississippi
MO|Missouri
MT|Montana
NE|Nebraska
NV|Nevada
NH|New Hampshire
NJ|New Jersey
NM|New Mexico
NY|New York
NC|North Carolina
ND|North Dakota
OH|Ohio
OK|Oklahoma
OR|Oregon
PA|Pennsylvania
RI|Rhode Island
SC|South Carolina
SD|South Dakota
TN|Tennessee
TX|Texas
UT|Utah
VT|Vermont
VA|Virginia
WA|Washington
WV|West Virginia
WI|Wisconsin
WY|Wyoming
`;

// FR is the vendor's own sample: everyone sells to people there, only MoonPay buys from them. Iran is served by nobody.
const countryTable = `
AE|United Arab Emirates|MBTS
AR|Argentina|mbT
AT|Austria|MBTws
AU|Australia|MBTw
BE|Belgium|MBTws
BG|Bulgaria|MBTws
BR|Brazil|MBTwS
CA|Canada|MBtw
CH|Switzerland|MBTw
CL|Chile|mT
CO|Colombia|mbT
CY|Cyprus|MBTws
CZ|Czech Republic|MBTws
DE|Germany|MBTws
DK|Denmark|MBTws
EE|Estonia|MBTws
EG|Egypt|mt
ES|Spain|MBTwS
FI|Finland|MBTws
FR|France|Mbtws
GB|United Kingdom|MBTs
GE|Georgia|mbT
GH|Ghana|t
GR|Greece|MBTws
HK|Hong Kong|mBT
HR|Croatia|MBTws
HU|Hungary|MBTws
ID|Indonesia|mBTS
IE|Ireland|MBTws
IL|Israel|mbT
IN|India|T
IS|Iceland|MBTw
IT|Italy|MBTwS
JP|Japan|mt
KE|Kenya|mT
KR|South Korea|mT
LI|Liechtenstein|MBTw
LT|Lithuania|MBTws
LU|Luxembourg|MBTws
LV|Latvia|MBTws
MT|Malta|MBTws
MX|Mexico|MbTw
MY|Malaysia|mbT
NG|Nigeria|T
NL|Netherlands|mBTws
NO|Norway|MBTws
NZ|New Zealand|MBT
PE|Peru|mT
PH|Philippines|mbT
PL|Poland|MBTws
PT|Portugal|MBTws
RO|Romania|MBTws
SE|Sweden|MBTws
SG|Singapore|mb
SI|Slovenia|MBTws
SK|Slovakia|MBTws
TH|Thailand|mbT
TR|Turkey|MBTS
TW|Taiwan|mbt
UA|Ukraine|MBTwS
US|United States|MBTw
VN|Vietnam|mbT
ZA|South Africa|MbT
`;

/** Every country, by its English name's code. */
export const countries: readonly CountryEntry[] = rows(countryTable).map(
  ([code = "", name = "", marks = ""]) => {
    const flows = readFlows(marks);
    if (code !== "US") return { code, name, flows };
    const states = rows(stateNames).map(([state = "", stateName = ""]) => ({
      code: state,
      name: stateName,
      sellProviders: Object.keys(statesNotServed).filter(
        (provider) => !statesNotServed[provider]?.includes(state),
      ),
    }));
    return { code, name, flows, states };
  },
);

// ticker | name | network | protocol | precision | extra id | address family | US dollars | providers
const cryptoTable = `
BTC|Bitcoin|bitcoin|BTC|8||bitcoin|98512.4|MBTwS
ETH|Ethereum|ethereum|ETH|18||evm|3241.75|MBTwS
ETHARB|Ethereum (Arbitrum One)|arbitrum|ARBITRUM|18||evm|3241.75|MbT
ETHBASE|Ethereum (Base)|base|BASE|18||evm|3241.75|MT
ETHOP|Ethereum (Optimism)|optimism||18||evm|3241.75|mT
USDT20|Tether USD (ERC20)|ethereum|ERC20|6||evm|1.0002|MBTS
USDTRX|Tether USD (TRC20)|tron|TRC20|6||tron|1.0002|MBt
USDTSOL|Tether USD (Solana)|solana|SPL|6||solana|1.0002|MT
USDTBSC|Tether USD (BEP20)|binance_smart_chain|BEP20|18||evm|1.0002|BT
USDTPOLYGON|Tether USD (Polygon)|polygon|POLYGON|6||evm|1.0002|MT
USDTTON|Tether USD (TON)|ton|TON|6||ton|1.0002|M
USDC|USD Coin (ERC20)|ethereum|ERC20|6||evm|0.9999|MBTwS
USDCMATIC|USD Coin (Polygon)|polygon|POLYGON|6||evm|0.9999|MBTw
USDCSOL|USD Coin (Solana)|solana|SPL|6||solana|0.9999|MT
USDCBASE|USD Coin (Base)|base|BASE|6||evm|0.9999|MT
USDCARB|USD Coin (Arbitrum One)|arbitrum|ARBITRUM|6||evm|0.9999|mT
DAI|Dai|ethereum|ERC20|18||evm|0.9998|Bt
XRP|XRP|ripple|XRP|6|Destination tag|ripple|2.2418|MBT
XLM|Stellar Lumens|stellar|XLM|7|Memo|stellar|0.2604|MBT
EOS|EOS|eos|EOS|4|Memo|eos|0.2437|mT
BNBBSC|BNB Smart Chain|binance_smart_chain|BEP20|18||evm|934.6|MBT
SOL|Solana|solana|SOL|9||solana|141.37|MBTw
LTC|Litecoin|litecoin|LTC|8||litecoin|96.42|MBTS
BCH|Bitcoin Cash|bitcoin_cash|BCH|8||bitcoin-cash|485.2|MBts
DOGE|Dogecoin|dogecoin|DOGE|8||dogecoin|0.16182|MBT
TRX|TRON|tron|TRX|6||tron|0.2931|MBT
ADA|Cardano|cardano|ADA|6||cardano|0.5093|MBT
TON|Toncoin|ton|TON|9||ton|1.857|M
AVAXC|Avalanche (C-Chain)|avalanche_c_chain|AVAX|18||evm|15.61|MbT
POL|Polygon|polygon|POLYGON|18||evm|0.1513|MBTw
LINK|Chainlink|ethereum|ERC20|18||evm|14.22|mBT
UNI|Uniswap|ethereum|ERC20|18||evm|7.351|mbT
SHIB|Shiba Inu|ethereum|ERC20|18||evm|0.00000914|MBt
PEPE|Pepe|ethereum|ERC20|18||evm|0.00000487|m
NEAR|NEAR Protocol|near|NEAR|24||near|2.417|T
ETC|Ethereum Classic|ethereum_classic|ETC|18||evm|14.73|mb
SUI|Sui|sui|SUI|9||sui|1.724|MT
`;

// ticker | name | US dollars | payout methods by provider | providers that also take it in
const fiatTable = `
EUR|Euro|1.1602|moonpay:sepa_bank_transfer,card,pay_pal banxa:sepa_bank_transfer transak:sepa_bank_transfer,card skrill_crypto:skrill|mbtws
USD|US Dollar|1|moonpay:ach,card,pay_pal banxa:ach transak:card,ach skrill_crypto:skrill|mbtws
GBP|Pound Sterling|1.3148|moonpay:gbp_bank_transfer,card,pay_pal banxa:gbp_bank_transfer transak:gbp_bank_transfer|mbts
CHF|Swiss Franc|1.2541|moonpay:card transak:card|mbt
PLN|Polish Zloty|0.2742|moonpay:card transak:card|mbts
SEK|Swedish Krona|0.1056|moonpay:card transak:card|mbts
NOK|Norwegian Krone|0.0989|moonpay:card transak:card|mbts
DKK|Danish Krone|0.1553|moonpay:card transak:card|mbts
CZK|Czech Koruna|0.048|moonpay:card transak:card|mbt
HUF|Hungarian Forint|0.003018|moonpay:card transak:card|mbt
RON|Romanian Leu|0.2281|moonpay:card|mt
UAH|Ukrainian Hryvnia|0.0237|transak:card skrill_crypto:skrill|ts
BRL|Brazilian Real|0.1877|moonpay:pix,card banxa:pix transak:pix,astro_pay skrill_crypto:skrill|mbts
MXN|Mexican Peso|0.0545|moonpay:card transak:spei|mbt
ARS|Argentine Peso|0.000702|transak:card|t
CLP|Chilean Peso|0.001075|transak:card|t
COP|Colombian Peso|0.000264|transak:card|t
TRY|Turkish Lira|0.02364|moonpay:card banxa:card transak:card,astro_pay skrill_crypto:skrill|mbts
CAD|Canadian Dollar|0.7128|moonpay:card banxa:card|mbt
AUD|Australian Dollar|0.6518|moonpay:card banxa:pay_id transak:card|mbt
NZD|New Zealand Dollar|0.5664|banxa:card transak:card|mbt
JPY|Japanese Yen|0.006432||mt
KRW|South Korean Won|0.000683|transak:card|mt
INR|Indian Rupee|0.01128|transak:card|t
IDR|Indonesian Rupiah|0.0000599|banxa:card transak:card,astro_pay skrill_crypto:skrill|bts
ZAR|South African Rand|0.0584|moonpay:card transak:yellow_card_bank_transfer|mbt
NGN|Nigerian Naira|0.00069|transak:yellow_card_bank_transfer|t
KES|Kenyan Shilling|0.00773|transak:yellow_card_bank_transfer|t
AED|UAE Dirham|0.2723|moonpay:card banxa:card transak:card skrill_crypto:skrill|mbts
HKD|Hong Kong Dollar|0.1287|banxa:card|mbt
SGD|Singapore Dollar|0.7683||mb
`;

/** Every coin, in the order the API tells them. */
export const cryptos: readonly CryptoEntry[] = rows(cryptoTable).map((row) => {
  const [ticker = "", name = "", network = "", protocol = "", precision = ""] = row;
  const [extraIdName = "", family = "", usd = "", marks = ""] = row.slice(5);
  if (!isAddressFamily(family)) throw new Error(`no address family ${family}`);
  return {
    type: "crypto",
    ticker,
    name,
    network,
    protocol,
    precision,
    extraIdName: extraIdName === "" ? null : extraIdName,
    family,
    usd,
    flows: readFlows(marks),
  };
});

/**
 * By ticker, an address (and a memo or tag where the coin has one) that `POST /v1/validate-address` accepts. All are
 * obviously made up: never send anything there.
 */
export const sampleAddresses: Readonly<Record<string, SampleAddress>> = Object.fromEntries(
  cryptos.map((crypto) => [crypto.ticker, sampleAddressOf[crypto.family]]),
);

/** Every national currency, in the order the API tells them. */
export const fiats: readonly FiatEntry[] = rows(fiatTable).map(
  ([ticker = "", name = "", usd = "", paid = "", marks = ""]) => {
    const payouts = new Map(
      paid
        .split(" ")
        .filter((entry) => entry !== "")
        .map((entry) => {
          const [code = "", methods = ""] = entry.split(":");
          return [code, methods.split(",")] as const;
        }),
    );
    const flows = new Map(readFlows(marks));
    for (const code of payouts.keys()) flows.set(code, flows.has(code) ? ["buy", "sell"] : ["sell"]);
    return { type: "fiat", ticker, name, usd, flows, payouts };
  },
);

const cryptoByTicker = new Map(cryptos.map((entry) => [entry.ticker, entry]));
const fiatByTicker = new Map(fiats.map((entry) => [entry.ticker, entry]));
const countryByCode = new Map(countries.map((entry) => [entry.code, entry]));
const providerByCode = new Map(providers.map((entry) => [entry.code, entry]));

/** The coin with this ticker, upper case. */
export function findCrypto(ticker: string): CryptoEntry | undefined {
  return cryptoByTicker.get(ticker);
}

/** The national currency with this ticker, upper case. */
export function findFiat(ticker: string): FiatEntry | undefined {
  return fiatByTicker.get(ticker);
}

/** The country with this ISO 3166-1 alpha-2 code, if any provider works there. */
export function findCountry(code: string): CountryEntry | undefined {
  return countryByCode.get(code);
}

/** The provider with this code. */
export function findProvider(code: string): ProviderEntry | undefined {
  return providerByCode.get(code);
}

/** Whether ISO 3166-1 knows this upper-case code, served or not. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code) !== undefined;
}

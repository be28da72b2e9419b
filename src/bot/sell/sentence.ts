/**
 * What somebody wants to sell, understood from one line: `0.05 btc eur`, `sell 0.05 btc for euros`, `0,5 eth в евро`,
 * `500 € in usdt tron`. Only what is certain is taken; everything else is asked.
 */

import type { SearchWords, Translator } from "../../i18n.ts";
import { CURRENCY_CODES } from "../../iso-codes.ts";
import { parseAmount, plainDigits } from "../../sell/amount.ts";
import { type Coin, everyCoin, networkLabel } from "../../sell/choices.ts";
import type { Wish } from "../../sell/draft.ts";
import type { Crypto, Currencies, Fiat } from "../../sell/off-ramp.ts";
import type { Remark } from "../../sell/remark.ts";
import { findCrypto } from "../../sell/wish.ts";
import { coinName } from "../wording.ts";
import { normal } from "./search.ts";

/** A line understood. */
export interface Understood {
  wish: Wish;
  /** What was understood, as it is said back so that nobody sells what they did not mean; or why it was not. */
  remark: Remark;
}

/** Longer texts are not about one sale. */
const MAX_WORDS = 12;
/** Words of a coin or a currency that are read together, at most. */
const MAX_PHRASE = 4;
/** Digits after the point that any coin has; whether the one that is meant has so many is looked at when it is known. */
const MOST_DECIMALS = 18;
/** Currencies that are meant by a word that several share (`dollar`), in this order. */
const LIKELY_FIATS = ["EUR", "USD", "GBP"];
/** Coins so well known that their tickers are no common words; the most popular ones come first in the catalogue. */
const WELL_KNOWN = 10;
/** What joins two coins, so that the second one is not the network of the first. Normalised. */
const JOINING = new Set(
  "and or not und oder nicht y o no e ou não nao et pas non и или а не і й та або ні ve veya veya ya da dan atau bukan و یا او & +".split(
    " ",
  ),
);

type Part =
  /** `rank` says how popular the coin is, 0 most; `ticker` is there where one of its networks was named by it. */
  | { kind: "coin"; coin: Coin; rank: number; ticker?: string; word: string }
  | { kind: "network"; names: readonly string[] }
  /** `fiat` is there where it is paid out; money of any other kind only keeps its number from being taken for coins. */
  | { kind: "fiat"; ticker: string; fiat: Fiat | undefined }
  | { kind: "number"; text: string }
  /** A word of another kind, normalised. */
  | { kind: "word"; word: string }
  | { kind: "comma" };
type CoinPart = Extract<Part, { kind: "coin" }>;
type FiatPart = Extract<Part, { kind: "fiat" }>;

/**
 * Reads a line. Undefined when it names no coin, or is about something else. `asked`: the person was asked what to sell,
 * or said so by a command; any other line has to look like a sale.
 */
export function understand(
  text: string,
  currencies: Currencies,
  tr: Translator,
  asked: boolean,
): Understood | undefined {
  const words = split(plainDigits(text));
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const parts = readParts(words, vocabulary(currencies, tr.search));
  const coins = coinsMeant(parts);
  const [named, another] = coins;
  if (!named || (!asked && !isAboutSelling(parts, named, tr.search))) return undefined;

  const fiats = new Set(parts.flatMap((part) => (part.kind === "fiat" && part.fiat ? [part.fiat] : [])));
  const fiat = fiats.size === 1 ? [...fiats][0] : undefined;
  const { readings, payout } = amountsOf(parts, named.coin, fiat, fillers(tr.search));
  const received = { ...(fiat ? { fiat: fiat.ticker } : {}), ...(payout === undefined ? {} : { payout }) };
  // Whose amount is whose does not matter: a sale is of one coin, and which one is for the person to say.
  if (another) return { wish: received, remark: { key: "remark-one-coin" } };

  const crypto = networkOf(named, parts);
  const [amount, second] = readings;
  const sold: Wish = { crypto: crypto?.ticker ?? named.coin.label };
  if (amount === undefined) return saidBack({ ...sold, ...received }, named.coin, crypto, tr);
  const { payout: _, ...without } = received;
  const wish = { ...sold, ...without, ...(second === undefined ? { amount } : { readings }) };
  return saidBack(wish, named.coin, crypto, tr);
}

/**
 * What a link asks for, without what the catalogue does not have; undefined when nothing is left. Whether it can be had
 * where the person lives is looked at when the question comes up.
 */
export function understandLink(wish: Wish, currencies: Currencies, tr: Translator): Understood | undefined {
  const named = wish.crypto === undefined ? undefined : findCrypto(everyCoin(currencies), wish.crypto);
  const fiat = currencies.fiat.find(({ ticker }) => ticker === wish.fiat);
  const received = fiat ? { fiat: fiat.ticker } : {};
  if (!named) {
    return (
      fiat && { wish: received, remark: { key: "remark-understood-payout", args: { what: fiat.ticker } } }
    );
  }
  const { crypto, amount } = wish;
  const sold = { ...(crypto === undefined ? {} : { crypto }), ...(amount === undefined ? {} : { amount }) };
  return saidBack({ ...sold, ...received }, named.coin, named.crypto, tr);
}

/** Says back exactly what is wished for. */
function saidBack(wish: Wish, coin: Coin, crypto: Crypto | undefined, tr: Translator): Understood {
  const network = crypto && coin.networks.length > 1 ? networkLabel(crypto.network ?? crypto.ticker) : null;
  const sold = [wish.amount && tr.number(wish.amount), coinName(tr, { coin: coin.label, network })];
  const received = wish.fiat && ["→", wish.payout && tr.number(wish.payout), wish.fiat];
  const what = [...sold, ...(received ?? [])].filter((part) => part !== undefined).join(" ");
  return { wish, remark: { key: "remark-understood", args: { what } } };
}

/** What a word beside an amount means, whatever its ending; undefined when it is neither a coin nor a currency. */
export function unitIn(
  text: string,
  currencies: Currencies,
  { search }: Translator,
): CoinPart | FiatPart | undefined {
  const [first] = readParts(split(text).slice(0, MAX_PHRASE), vocabulary(currencies, search));
  return first?.kind === "coin" || first?.kind === "fiat" ? first : undefined;
}

/** Whether a text names the coin that is sold, and with it another network than the one it is sold on (its ticker). */
export function otherNetworkIn(
  text: string,
  ticker: string,
  currencies: Currencies,
  { search }: Translator,
): boolean {
  const parts = readParts(split(plainDigits(text)), vocabulary(currencies, search));
  const isSold = (part: CoinPart) => part.coin.networks.some((network) => network.ticker === ticker);
  const named = parts.find((part) => part.kind === "coin" && isSold(part));
  if (named?.kind !== "coin") return false;
  if (named.ticker !== undefined && named.coin.label !== named.ticker && named.ticker !== ticker) return true;
  const isNetworkNamed = parts.some(({ kind }) => kind === "network");
  return isNetworkNamed && networkOf(named, parts)?.ticker !== ticker;
}

/** Words and commas, with a number and the unit written onto it (`0.05btc`, `€500`) taken apart, and a pair (`btc/eur`). */
function split(text: string): readonly string[] {
  return text
    .replace(/[→>=]+/g, " ")
    .replace(/\b(trc|erc|bep)[- ](?=20?\b)/gi, "$1")
    .replace(/(?<=\p{L}|\p{Sc})\/|\/(?=\p{L}|\p{Sc})/gu, " ")
    .replace(/(?<=[\p{L}\p{N}])[-_](?=\p{L})/gu, " ")
    .replace(/[,;،](?=\s|$)/g, " , ")
    .split(/\s+/)
    .flatMap((word) => {
      // An ending behind an apostrophe is how Turkish writes cases: BTC'yi. That of `don't` is none.
      const trimmed = word
        .replace(/^[("«“~≈]+|[)"»”?!:…]+$|(?<=.)[.,]$/g, "")
        .replace(/^(\p{L}{2,})['’](?!t$)\p{L}+$/iu, "$1");
      const glued =
        /^([\p{Sc}]|\p{L}+\p{Sc})(\p{N}[\p{N}.,'’]*)$/u.exec(trimmed) ??
        /^(\p{N}[\p{N}.,'’]*)(\p{Sc}|\p{L}{2,}.*)$/u.exec(trimmed);
      return glued ? [glued[1] ?? "", glued[2] ?? ""] : [trimmed];
    })
    .filter((word) => word !== "");
}

/** What the words of a line can mean, by the phrase they make. */
interface Vocabulary {
  coins: ReadonlyMap<string, CoinPart>;
  networks: ReadonlySet<string>;
  fiats: ReadonlyMap<string, FiatPart>;
  /** First words of currencies, for endings that no list has (`в долларах`). */
  stems: readonly (readonly [string, Fiat])[];
  world: WorldMoney;
  /** Whether a word is known to say what a line is about: then it is no money, whatever some currency is called. */
  isKnown: (word: string) => boolean;
}

/** What the currencies of the world are called, whether or not they are paid out. */
interface WorldMoney {
  /** Codes by names. */
  names: ReadonlyMap<string, string>;
  /** Codes by the beginnings of words in names. */
  stems: readonly (readonly [string, string])[];
}

function vocabulary({ crypto, fiat }: Currencies, search: SearchWords): Vocabulary {
  const coins = new Map<string, CoinPart>();
  const networks = new Set<string>();
  for (const [rank, coin] of everyCoin({ crypto, fiat }).entries()) {
    const part = { kind: "coin", coin, rank, word: "" } as const;
    for (const name of [coin.label, coin.name, ...search.coin(coin.label)]) keep(coins, phrase(name), part);
    for (const network of coin.networks) {
      keep(coins, phrase(network.ticker), { ...part, ticker: network.ticker });
      for (const name of networkNames(network)) networks.add(name);
    }
  }
  const fiats = new Map<string, FiatPart>();
  const stems: [string, Fiat][] = [];
  const rank = ({ ticker }: Fiat) =>
    (LIKELY_FIATS.indexOf(ticker) + LIKELY_FIATS.length + 1) % (LIKELY_FIATS.length + 1);
  for (const known of fiat.toSorted((a, b) => rank(a) - rank(b))) {
    for (const name of [known.ticker, known.name, ...search.currency(known.ticker)]) {
      const words = phrase(name);
      // A single letter (R, L) is a word or a slip more often than it is money.
      if (/^\p{L}$/u.test(words)) continue;
      keep(fiats, words, offered(known));
      const [first = ""] = words.split(" ");
      if (first.length >= 4) stems.push([first.slice(0, Math.max(4, first.length - 2)), known]);
    }
  }
  const kinds = (["sell", "other", "small", "not"] as const).map((kind) => saying(kind, search));
  const isKnown = (word: string) => kinds.some((isOf) => isOf(word));
  return { coins, networks, fiats, stems, world: worldMoney(search), isKnown };
}

function offered(fiat: Fiat): FiatPart {
  return { kind: "fiat", ticker: fiat.ticker, fiat };
}

/** The names of the world's money are always the same, and normalising all of them takes a while. */
const worldsMoney = new WeakMap<SearchWords, WorldMoney>();

function worldMoney(search: SearchWords): WorldMoney {
  const made = worldsMoney.get(search);
  if (made) return made;
  const names = new Map<string, string>();
  const stems: [string, string][] = [];
  for (const code of CURRENCY_CODES) {
    for (const name of [code, ...search.currencyName(code)]) {
      const words = phrase(name).split(" ");
      // `Jamaican dollars` are no other dollars, and neither are those of (New) Taiwan.
      for (const whole of [words, words.slice(1)]) {
        const called = whole.join(" ");
        if (whole.length < 2 && (whole !== words || called.length < 2)) continue;
        keep(names, called, code);
        keep(names, `${called}s`, code);
      }
      // Its noun comes first in some languages and last in others: `rouble russe`, `Russian rouble`.
      for (const word of [words[0] ?? "", words.at(-1) ?? ""]) {
        if (word.length >= 4) stems.push([word.slice(0, Math.max(4, word.length - 2)), code]);
      }
    }
  }
  const money = { names, stems };
  worldsMoney.set(search, money);
  return money;
}

/** Tells whether a normalised word is of a kind. */
function saying(kind: Parameters<SearchWords["words"]>[0], search: SearchWords): (word: string) => boolean {
  const known = search
    .words(kind)
    .map((entry) => ({ text: normal(entry), begins: entry.endsWith("*") }))
    .filter(({ text }) => text !== "");
  return (word) => known.some(({ text, begins }) => (begins ? word.startsWith(text) : word === text));
}

/** Words that may stand between a number and its unit: `0.05 of my btc`. Any other may be a unit, or `thousand`. */
function fillers(search: SearchWords): (word: string) => boolean {
  const [isSmall, isSelling] = [saying("small", search), saying("sell", search)];
  return (word) => isSmall(word) || isSelling(word) || /^[^\p{L}\p{N}\p{Sc}]*$/u.test(word);
}

/** The first to claim a phrase keeps it. */
function keep<T>(map: Map<string, T>, name: string, value: T): void {
  if (name !== "" && !map.has(name)) map.set(name, value);
}

/** Symbols of currencies are words as they are (`A$` is no `a`); everything else is compared as the lists compare it. */
function phrase(text: string): string {
  const words = text.trim().split(/\s+/);
  return words
    .map((word) => (/\p{Sc}/u.test(word) ? "" : normal(word)) || word.toLowerCase())
    .join(" ")
    .trim();
}

function networkNames({ network, name }: { network: string | null; name: string }): string[] {
  const bracketed = /\(([^)]*)\)\s*$/.exec(name)?.[1];
  return [network === null ? undefined : networkLabel(network), network ?? undefined, bracketed]
    .filter((known) => known !== undefined)
    .map(phrase);
}

function readParts(words: readonly string[], vocabulary: Vocabulary): readonly Part[] {
  const { coins, fiats, stems, world, isKnown } = vocabulary;
  const parts: Part[] = [];
  let place = 0;
  while (place < words.length) {
    const found = longest(words, place, (name): Part | undefined => {
      const network = networkHere(name, parts, vocabulary);
      if (network) return network;
      const coin = coins.get(name);
      if (coin) return { ...coin, word: words[place] ?? "" };
      const fiat = fiats.get(name);
      if (fiat) return fiat;
      // `Taiwan dollars` are no dollars. One word alone may be the case of something that is paid out.
      const code = name.includes(" ") ? world.names.get(name) : undefined;
      if (code === undefined) return undefined;
      return fiats.get(phrase(code)) ?? { kind: "fiat", ticker: code, fiat: undefined };
    });
    if (found) {
      parts.push(found.part);
      place += found.length;
      continue;
    }
    const word = words[place] ?? "";
    const digits = /^[\p{N}.,'’]*\p{N}[\p{N}.,'’]*$/u;
    if (word === ",") {
      parts.push({ kind: "comma" });
    } else if (digits.test(word)) {
      let text = word;
      // Thousands may be written apart: 1 000.
      while (/^\p{N}{3}([.,]\p{N}*)?$/u.test(words[place + 1] ?? "")) {
        place += 1;
        text += ` ${words[place]}`;
      }
      parts.push({ kind: "number", text });
    } else {
      parts.push(inflected(word, vocabulary) ?? { kind: "word", word: phrase(word) });
    }
    place += 1;
  }
  return parts.map(
    (part, index) => networkAhead(part, parts[index + 1], parts[index - 1], vocabulary) ?? part,
  );

  function inflected(word: string, { coins: known }: Vocabulary): Part | undefined {
    const wanted = phrase(word);
    const coin = coinOfCase(wanted, known);
    if (coin) return networkHere(coin[0], parts, vocabulary) ?? { ...coin[1], word };
    const [paidOut] = stems.flatMap(([beginning, fiat]) => (wanted.startsWith(beginning) ? [fiat] : []));
    if (paidOut && LIKELY_FIATS.includes(paidOut.ticker)) return offered(paidOut);
    if (!paidOut && isKnown(wanted)) return undefined;
    const elsewhere = world.stems.flatMap(([start, code]) => (wanted.startsWith(start) ? [code] : []));
    // There are riyals and pesos of many countries: which ones is to be asked.
    if (paidOut && elsewhere.every((code) => code === paidOut.ticker)) return offered(paidOut);
    // A sign of money nobody knows is money all the same.
    const sign = /\p{Sc}/u.test(wanted) ? wanted : undefined;
    const code = world.names.get(wanted) ?? elsewhere[0] ?? sign;
    return code === undefined ? undefined : { kind: "fiat", ticker: code, fiat: undefined };
  }
}

/** Longest ending of a case in Russian and Ukrainian, in letters (`биткоинами`). */
const LONGEST_ENDING = 3;

/** The coin a Cyrillic word is a case of (`биткоина`, `солану`), and its name. */
function coinOfCase(word: string, coins: Vocabulary["coins"]): readonly [string, CoinPart] | undefined {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return undefined;
  const beginnings = [...coins].flatMap(([name, coin]) => {
    const stem = name.replace(/[аяиіыуеоьй]$/u, "");
    const isWord = /^\p{Script=Cyrillic}{4,}$/u.test(stem);
    const fits = isWord && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
    return fits ? [[name, coin] as const] : [];
  });
  return beginnings.toSorted(([a], [b]) => b.length - a.length)[0];
}

/**
 * The network that a word means behind a coin which has it: whoever says `usdt tron` or `usdt on tron` means the network,
 * though Tron alone is a coin, too.
 */
function networkHere(
  name: string,
  parts: readonly Part[],
  { coins, networks }: Vocabulary,
): Part | undefined {
  const last = parts.at(-1);
  const isDirect = last?.kind !== "word";
  if (last?.kind === "number" || last?.kind === "comma") return undefined;
  if (last?.kind === "word" && JOINING.has(last.word)) return undefined;
  const before = parts.findLast((part) => part.kind === "coin");
  if (!before || before.coin.networks.length < 2) return undefined;
  // A network is called like its own coin in every language; the ticker of that coin means it only right behind.
  const own = coins.get(name)?.coin;
  const names = own && (isDirect || phrase(own.label) !== name) ? [name, phrase(own.name)] : [name];
  const isIts = before.coin.networks.some((network) =>
    networkNames(network).some((known) => names.includes(known)),
  );
  // A network's name that this coin does not have is still not another coin, where no coin is called so.
  return isIts || (!own && networks.has(name)) ? { kind: "network", names } : undefined;
}

/**
 * The network that a word means right before a coin which has it: `trc20 usdt`, `tron usdt`. The ticker of another coin,
 * or an amount of it, may mean that coin.
 */
function networkAhead(
  part: Part,
  next: Part | undefined,
  before: Part | undefined,
  { networks }: Vocabulary,
): Part | undefined {
  if (next?.kind !== "coin" || next.coin.networks.length < 2) return undefined;
  const isIts = (name: string) => next.coin.networks.some((network) => networkNames(network).includes(name));
  if (part.kind === "word") {
    return networks.has(part.word) && isIts(part.word) ? { kind: "network", names: [part.word] } : undefined;
  }
  if (part.kind !== "coin" || before?.kind === "number" || before?.kind === "coin") return undefined;
  const name = phrase(part.word);
  const names = [name, phrase(part.coin.name)];
  return name !== phrase(part.coin.label) && names.some(isIts) ? { kind: "network", names } : undefined;
}

function longest(
  words: readonly string[],
  place: number,
  meaning: (name: string) => Part | undefined,
): { part: Part; length: number } | undefined {
  for (let length = Math.min(MAX_PHRASE, words.length - place); length > 0; length -= 1) {
    const part = meaning(phrase(words.slice(place, place + length).join(" ")));
    if (part) return { part, length };
  }
  return undefined;
}

/**
 * The coins a line is about, the most popular first. Some are called like common words (`one`, `near`): such a one is
 * meant where nothing else is, or where the line leaves no doubt.
 */
function coinsMeant(parts: readonly Part[]): readonly CoinPart[] {
  const named = parts.filter((part) => part.kind === "coin");
  const certain = named.filter((part) => isCertain(part, parts));
  const meant = certain.length > 0 ? certain : named.slice(0, 1);
  const byCoin = new Map(meant.map((part) => [part.coin.label, part]));
  return [...byCoin.values()].toSorted((a, b) => a.rank - b.rank);
}

function isCertain(part: CoinPart, parts: readonly Part[]): boolean {
  const hasAmount = parts[parts.indexOf(part) - 1]?.kind === "number";
  return part.rank < WELL_KNOWN || hasAmount || part.word.length > 5 || /^\p{Lu}{2}/u.test(part.word);
}

/** Whether a line that nobody asked for is about selling this coin. */
function isAboutSelling(parts: readonly Part[], coin: CoinPart, search: SearchWords): boolean {
  const words = parts.flatMap((part) => (part.kind === "word" ? [part.word] : []));
  const isSelling = saying("sell", search);
  const isOther = saying("other", search);
  const isSmall = saying("small", search);
  if (isRefusal(parts, search)) return false;
  const others = words.filter(isOther).length;
  // `help me sell 0.05 btc` is about selling; a complaint about an order has more such words.
  if (words.some(isSelling)) return others <= 1;
  if (others > 0) return false;
  if (
    words.length > 0 &&
    !isCertain(coin, parts) &&
    parts.every(({ kind }) => kind === "coin" || kind === "word")
  )
    return false;
  // The codes of some currencies are words (`top up 0.05 btc`), and money only beside a number.
  const codes = parts.filter((part, place) => {
    const beside = [parts[place - 1], parts[place + 1]];
    return part.kind === "fiat" && !part.fiat && beside.every((other) => other?.kind !== "number");
  });
  const meaning = words.filter((word) => !isSmall(word) && !/^\P{L}*$/u.test(word));
  return meaning.length + codes.length <= 1;
}

/** Whether something is said not to be, in one word or in several that follow each other (`no quiero`). */
function isRefusal(parts: readonly Part[], search: SearchWords): boolean {
  const words = parts.flatMap((part) => {
    if (part.kind === "word") return [part.word];
    // There are coins with such names, too.
    return part.kind === "coin" && !isCertain(part, parts) ? [phrase(part.word)] : [];
  });
  const said = ` ${words.join(" ")} `;
  return search.words("not").some((entry) => {
    const text = normal(entry);
    return text !== "" && said.includes(entry.endsWith("*") ? ` ${text}` : ` ${text} `);
  });
}

/** The network that was named, or that the ticker names; undefined when it has to be asked. */
function networkOf({ coin, ticker }: CoinPart, parts: readonly Part[]): Crypto | undefined {
  const [only, another] = coin.networks;
  if (!another) return only;
  const named = parts.flatMap((part) => (part.kind === "network" ? part.names : []));
  const fitting = coin.networks.filter(
    (network) => network.ticker === ticker || networkNames(network).some((name) => named.includes(name)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * How much of the coin is sold, as far as it can be read in one way or two, and what should arrive. A number belongs to
 * the unit right behind it, or else right before it, or else behind some small words; one that stands apart is of the coin
 * where it is the only one. Two that contradict each other are none, and so are all where one is of nothing that is known.
 */
function amountsOf(
  parts: readonly Part[],
  coin: Coin,
  fiat: Fiat | undefined,
  isFiller: (word: string) => boolean,
): { readings: readonly string[]; payout?: string } {
  const taken = new Set<unknown>();
  const said = parts.flatMap((part, place) => {
    if (part.kind !== "number") return [];
    const next = parts[place + 1];
    const isJoined = next?.kind === "word" && JOINING.has(next.word);
    // `1 mln rub`: a word nobody knows makes another number of it, or something else.
    if (next?.kind === "word" && !isJoined && !isFiller(next.word)) {
      return [{ text: part.text, unit: "unknown" as const }];
    }
    const unit =
      (isUnit(next) ? next : unitBefore(parts, place, taken)) ??
      (isJoined ? undefined : unitBehind(parts, place, isFiller));
    if (unit) taken.add(unit);
    return [{ text: part.text, unit }];
  });
  const isClear = said.length === 1 || said.every(({ unit }) => unit !== undefined);
  const ofCoin = said.filter(({ unit }) => {
    if (unit === "unknown" || !isClear) return false;
    return unit ? unit.kind === "coin" && unit.coin.label === coin.label : said.length === 1;
  });
  const ofMoney = said.filter(
    ({ unit }) => unit !== "unknown" && unit?.kind === "fiat" && unit.ticker === fiat?.ticker,
  );
  const money = agreed(ofMoney.map(({ text }) => readingsOf(text, fiat?.precision ?? 2)));
  return {
    readings: agreed(ofCoin.map(({ text }) => readingsOf(text, MOST_DECIMALS))) ?? [],
    // Nobody writes a thousandth of the money: three digits behind a mark are thousands.
    ...(money?.length ? { payout: money.at(-1) ?? "" } : {}),
  };
}

type Unit = CoinPart | FiatPart;

function isUnit(part: Part | undefined): part is Unit {
  return part?.kind === "coin" || part?.kind === "fiat";
}

/** `0.05 of my btc`, `500 trc20 usdt`. */
function unitBehind(
  parts: readonly Part[],
  place: number,
  isFiller: (word: string) => boolean,
): Unit | "unknown" | undefined {
  const next = parts.slice(place + 1).find((part) => part.kind !== "network" && !isFillerPart(part));
  if (next?.kind === "word") return "unknown";
  return isUnit(next) ? next : undefined;

  function isFillerPart(part: Part): boolean {
    return part.kind === "word" && isFiller(part.word);
  }
}

/** `btc 0.05`, `usdt trc20 500`; a unit has one number only. */
function unitBefore(parts: readonly Part[], place: number, taken: ReadonlySet<unknown>): Unit | undefined {
  const before = parts.slice(0, place).findLast(({ kind }) => kind !== "network");
  return isUnit(before) && !taken.has(before) ? before : undefined;
}

function readingsOf(text: string, decimals: number): readonly string[] {
  const parsed = parseAmount(text, decimals);
  if (parsed.ok) return [parsed.amount];
  return parsed.problem === "ambiguous" ? parsed.readings : [];
}

function agreed(readings: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first, ...others] = readings;
  return others.every((other) => other.join() === first?.join()) ? first : undefined;
}

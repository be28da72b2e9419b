/**
 * What somebody wants to sell, understood from one line: `0.05 btc eur`, `sell 0.05 btc for euros`, `0,5 eth в евро`,
 * `500 € in usdt tron`. Words nobody asked about are passed over; what is not understood is asked later.
 */

import type { SearchWords } from "../../i18n.ts";
import { parseAmount } from "../../sell/amount.ts";
import { type Coin, everyCoin, networkLabel } from "../../sell/choices.ts";
import type { Currencies, Fiat } from "../../sell/ports.ts";
import { findCrypto, type Wish } from "../../sell/wish.ts";
import { normal } from "./search.ts";

/** A line understood. */
export interface Understood {
  wish: Wish;
  /** What was understood, as it is said back: `0.05 BTC → EUR`. */
  what: string;
}

/** Longer texts are not about one sale. */
const MAX_WORDS = 12;
/** Words of a coin or a currency that are read together, at most. */
const MAX_PHRASE = 4;
/** Parts of a line that names nothing but a coin, or a coin and its network, at most. */
const MOST_ALONE = 2;
const MOST_WITH_NETWORK = 3;
/** Words that join a coin and its network, at most. */
const MOST_JOINING = 3;
/** Digits after the point that any coin has; whether the one that is meant has so many is looked at when it is known. */
const MOST_DECIMALS = 18;
/** Currencies that are meant by a word that several share (`dollar`), in this order. */
const LIKELY_FIATS = ["EUR", "USD", "GBP"];

type Part =
  /** `rank` says how popular the coin is, 0 most; `ticker` is there where one of its networks was named by it. */
  | { kind: "coin"; coin: Coin; rank: number; ticker?: string; said?: string }
  | { kind: "network"; name: string }
  | { kind: "fiat"; fiat: Fiat }
  | { kind: "number"; text: string }
  | { kind: "word" };

/**
 * Reads a line. Undefined when it names no coin, or names one among words that are about something else: only a coin
 * with an amount or a currency, or a coin nearly alone, is taken for a wish to sell.
 */
export function understand(
  text: string,
  currencies: Currencies,
  search: SearchWords,
): Understood | undefined {
  const words = split(text);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const parts = readParts(words, vocabulary(currencies, search));
  // Some coins are called like common words (`one`, `near`): the most popular one is meant.
  const [named] = parts.filter((part) => part.kind === "coin").toSorted((a, b) => a.rank - b.rank);
  if (!named) return undefined;
  const { coin } = named;
  const fiat = parts.find((part) => part.kind === "fiat")?.fiat;
  const crypto = networkOf(named, parts);
  const { amount, payout } = amountsOf(parts, fiat);
  const isOnNetwork = crypto !== undefined && coin.networks.length > 1;
  const most = isOnNetwork ? MOST_WITH_NETWORK : MOST_ALONE;
  if (!fiat && amount === undefined && parts.length - joining(parts) > most) return undefined;
  const sold = [amount, crypto ? crypto.shown : coin.label].filter((part) => part !== undefined).join(" ");
  const received = fiat && [payout, fiat.ticker].filter((part) => part !== undefined).join(" ");
  return {
    wish: {
      crypto: crypto?.ticker ?? coin.label,
      ...(fiat ? { fiat: fiat.ticker } : {}),
      ...(amount === undefined ? {} : { amount }),
      ...(payout === undefined || amount !== undefined ? {} : { payout }),
    },
    what: received === undefined ? sold : `${sold} → ${received}`,
  };
}

/**
 * What a link asks for, without what the catalogue does not have; undefined when nothing is left. Whether it can be had
 * where the person lives is looked at when the question comes up.
 */
export function understandLink(wish: Wish, currencies: Currencies): Understood | undefined {
  const named = wish.crypto === undefined ? undefined : findCrypto(everyCoin(currencies), wish.crypto);
  const fiat = currencies.fiat.find(({ ticker }) => ticker === wish.fiat);
  if (!named && !fiat) return undefined;
  const amount = named ? wish.amount : undefined;
  const sold = [amount, named?.coin.label].filter((part) => part !== undefined).join(" ");
  return {
    wish: {
      ...(named && wish.crypto !== undefined ? { crypto: wish.crypto } : {}),
      ...(fiat ? { fiat: fiat.ticker } : {}),
      ...(amount === undefined ? {} : { amount }),
    },
    what: [sold, fiat?.ticker ?? ""].filter((part) => part !== "").join(" → "),
  };
}

/** Words, with a number and the unit written onto it (`0.05btc`, `€500`) taken apart. */
function split(text: string): readonly string[] {
  return text
    .replace(/[→>=]+/g, " ")
    .split(/\s+/)
    .flatMap((word) => {
      const trimmed = word.replace(/^[("«“]+|[)"»”?!;:]+$|[.,]$/g, "");
      const glued =
        /^([\p{Sc}]|\p{L}+\p{Sc})(\p{N}[\p{N}.,'’٫٬]*)$/u.exec(trimmed) ??
        /^(\p{N}[\p{N}.,'’٫٬]*)(\p{Sc}|\p{L}{2,}.*)$/u.exec(trimmed);
      return glued ? [glued[1] ?? "", glued[2] ?? ""] : [trimmed];
    })
    .filter((word) => word !== "");
}

/** What the words of a line can mean, by the phrase they make. */
interface Vocabulary {
  coins: ReadonlyMap<string, Extract<Part, { kind: "coin" }>>;
  networks: ReadonlySet<string>;
  fiats: ReadonlyMap<string, Fiat>;
  /** First words of currencies, for endings that no list has (`в долларах`). */
  stems: readonly (readonly [string, Fiat])[];
}

function vocabulary({ crypto, fiat }: Currencies, search: SearchWords): Vocabulary {
  const coins = new Map<string, Extract<Part, { kind: "coin" }>>();
  const networks = new Set<string>();
  for (const [rank, coin] of everyCoin({ crypto, fiat }).entries()) {
    const part = { kind: "coin", coin, rank } as const;
    for (const name of [coin.label, coin.name, ...search.coin(coin.label)]) keep(coins, phrase(name), part);
    for (const network of coin.networks) {
      keep(coins, phrase(network.ticker), { ...part, ticker: network.ticker });
      for (const name of networkNames(network)) networks.add(name);
    }
  }
  const fiats = new Map<string, Fiat>();
  const stems: [string, Fiat][] = [];
  const rank = ({ ticker }: Fiat) =>
    (LIKELY_FIATS.indexOf(ticker) + LIKELY_FIATS.length + 1) % (LIKELY_FIATS.length + 1);
  for (const known of fiat.toSorted((a, b) => rank(a) - rank(b))) {
    for (const name of [known.ticker, known.name, ...search.currency(known.ticker)]) {
      const words = phrase(name);
      keep(fiats, words, known);
      const [first = ""] = words.split(" ");
      if (first.length >= 4) stems.push([first.slice(0, Math.max(4, first.length - 2)), known]);
    }
  }
  return { coins, networks, fiats, stems };
}

/** The first to claim a phrase keeps it. */
function keep<T>(map: Map<string, T>, name: string, value: T): void {
  if (name !== "" && !map.has(name)) map.set(name, value);
}

/** Symbols of currencies are words, too; everything else is compared as the lists compare it. */
function phrase(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.map((word) => normal(word) || word.toLowerCase()).join(" ");
}

function networkNames({ network, name }: { network: string | null; name: string }): string[] {
  const bracketed = /\(([^)]*)\)\s*$/.exec(name)?.[1];
  return [network === null ? undefined : networkLabel(network), network ?? undefined, bracketed]
    .filter((known) => known !== undefined)
    .map(phrase);
}

function readParts(words: readonly string[], { coins, networks, fiats, stems }: Vocabulary): readonly Part[] {
  const parts: Part[] = [];
  let place = 0;
  while (place < words.length) {
    const found = longest(words, place, (name): Part | undefined => {
      const coin = coins.get(name);
      // Whoever says `usdt tron` means the network; Tron alone is the coin.
      const isNetwork = networks.has(name) && parts.some(({ kind }) => kind === "coin");
      if (coin && !isNetwork) return { ...coin, said: name };
      if (isNetwork) return { kind: "network", name };
      const fiat = fiats.get(name);
      return fiat && { kind: "fiat", fiat };
    });
    if (found) {
      parts.push(found.part);
      place += found.length;
      continue;
    }
    const word = words[place] ?? "";
    const digits = /^[\p{N}.,'’٫٬]*\p{N}[\p{N}.,'’٫٬]*$/u;
    if (digits.test(word)) {
      let text = word;
      // Thousands may be written apart: 1 000.
      while (/^\p{N}{3}([.,٫]\p{N}*)?$/u.test(words[place + 1] ?? "")) {
        place += 1;
        text += ` ${words[place]}`;
      }
      parts.push({ kind: "number", text });
    } else {
      const stem = stems.find(([beginning]) => phrase(word).startsWith(beginning));
      parts.push(stem ? { kind: "fiat", fiat: stem[1] } : { kind: "word" });
    }
    place += 1;
  }
  return parts;
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

/** How many words only join what was named: `USDT en la red Tron`. Too many of them say something of their own. */
function joining(parts: readonly Part[]): number {
  const named = parts.flatMap(({ kind }, place) => (kind === "word" ? [] : [place]));
  const between = (named.at(-1) ?? 0) - (named[0] ?? 0) + 1 - named.length;
  return between > MOST_JOINING ? 0 : between;
}

/** The network that was named, or that the ticker names; undefined when it has to be asked. */
function networkOf(
  { coin, ticker }: Extract<Part, { kind: "coin" }>,
  parts: readonly Part[],
): { ticker: string; shown: string } | undefined {
  const [only, another] = coin.networks;
  if (!another) return only && { ticker: only.ticker, shown: coin.label };
  const named = parts.flatMap((part) => {
    if (part.kind === "network") return [part.name];
    // `usdt трон`: a network is called like its coin in other languages, too. By its ticker it is another coin.
    const isNetwork = part.kind === "coin" && part.coin !== coin && part.said !== phrase(part.coin.label);
    return isNetwork ? [phrase(part.coin.name)] : [];
  });
  const fitting = coin.networks.filter(
    (network) => network.ticker === ticker || networkNames(network).some((name) => named.includes(name)),
  );
  const [network, ambiguous] = fitting;
  if (!network || ambiguous) return undefined;
  return {
    ticker: network.ticker,
    shown: `${coin.label} (${networkLabel(network.network ?? network.ticker)})`,
  };
}

/** Numbers beside the currency are what should arrive, the others what is sold. Only what can be read in one way counts. */
function amountsOf(parts: readonly Part[], fiat: Fiat | undefined): { amount?: string; payout?: string } {
  const said: { amount?: string; payout?: string } = {};
  for (const [place, part] of parts.entries()) {
    if (part.kind !== "number") continue;
    const before = parts[place - 1]?.kind;
    const after = parts[place + 1]?.kind;
    const isMoney = after === "fiat" || (before === "fiat" && after !== "coin");
    const decimals = isMoney ? (fiat?.precision ?? 2) : MOST_DECIMALS;
    const parsed = parseAmount(part.text, decimals);
    if (!parsed.ok) continue;
    if (isMoney) said.payout ??= parsed.amount;
    else said.amount ??= parsed.amount;
  }
  return said;
}

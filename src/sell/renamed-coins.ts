/**
 * Coins that go by another name than they did, each on its network: elsewhere a coin of that name is an unrelated one. Names
 * that people type, links, and everything stored under the one name are read with the other through this table. Pure.
 */

/** A coin in the catalogue, or one that was chosen from it. */
export interface ListedCoin {
  /** Changelly's ticker. */
  ticker: string;
  /** As the API writes it or as shown; null when it names none. */
  network: string | null;
}

interface Renaming {
  /** Ticker before, ticker now. */
  tickers: readonly [string, string];
  /** What people call it besides. */
  names: readonly string[];
  /** Networks it is on, letters and digits only. */
  networks: readonly string[];
  /** There for another coin that took its place: with a network or a unit of its own, so that no amount carries over. */
  replaced?: true;
}

const RENAMINGS: readonly Renaming[] = [
  { tickers: ["TON", "GRAM"], names: ["Toncoin", "Gram"], networks: ["ton", "toncoin", "theopennetwork"] },
  { tickers: ["MATIC", "POL"], names: ["Matic"], networks: ["polygon"] },
  { tickers: ["EOS", "A"], names: ["EOS", "Vaulta"], networks: ["eos", "vaulta"] },
  { tickers: ["RNDR", "RENDER"], names: ["Render"], networks: ["ethereum"] },
  { tickers: ["FTM", "S"], names: ["Fantom"], networks: ["sonic"], replaced: true },
  { tickers: ["MKR", "SKY"], names: ["Maker"], networks: ["ethereum"], replaced: true },
];

function isOn({ networks }: Renaming, network: string | null): boolean {
  return network === null || networks.includes(network.toLowerCase().replace(/[^a-z0-9]/g, ""));
}

/** All tickers of the coin, its present one first. */
export function tickersOf({ ticker, network }: ListedCoin): readonly string[] {
  const renaming = RENAMINGS.find(
    (known) => !known.replaced && known.tickers.includes(ticker) && isOn(known, network),
  );
  return [...new Set([ticker, ...(renaming?.tickers ?? [])])];
}

/** All that the coin is called besides its name in the catalogue. */
export function otherNamesOf(coin: ListedCoin): readonly string[] {
  const tickers = tickersOf(coin);
  const renaming = RENAMINGS.find((known) => known.tickers.every((ticker) => tickers.includes(ticker)));
  return renaming ? [...tickers.slice(1), ...renaming.names] : [];
}

/** What the coin is called whose place this one took: whoever says so may mean this one, or hold the old one still. */
export function formerNamesOf({ ticker, network }: ListedCoin): readonly string[] {
  return RENAMINGS.flatMap((known) => {
    const [before, now] = known.tickers;
    return known.replaced && now === ticker && isOn(known, network) ? [before, ...known.names] : [];
  });
}

/** The coin that is stored under `ticker`, as it is listed now; undefined when it is not. */
export function listedAs<T extends ListedCoin>(ticker: string, listed: readonly T[]): T | undefined {
  return (
    listed.find((coin) => coin.ticker === ticker) ?? listed.find((coin) => tickersOf(coin).includes(ticker))
  );
}

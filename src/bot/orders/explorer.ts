/** Where a transaction can be looked at. */

/** Pages of a transaction up to its hash, by network as it is shown (`Binance Smart Chain`). One well-known explorer each. */
const EXPLORERS: Readonly<Record<string, string>> = {
  Bitcoin: "https://mempool.space/tx/",
  Litecoin: "https://litecoinspace.org/tx/",
  Ethereum: "https://etherscan.io/tx/",
  "Binance Smart Chain": "https://bscscan.com/tx/",
  Polygon: "https://polygonscan.com/tx/",
  Base: "https://basescan.org/tx/",
  Arbitrum: "https://arbiscan.io/tx/",
  Optimism: "https://optimistic.etherscan.io/tx/",
  "Avalanche C Chain": "https://snowtrace.io/tx/",
  Tron: "https://tronscan.org/#/transaction/",
  Solana: "https://solscan.io/tx/",
  Ripple: "https://xrpscan.com/tx/",
  Stellar: "https://stellar.expert/explorer/public/tx/",
  Cardano: "https://cardanoscan.io/transaction/",
};

/** What a hash of a transaction is written in; anything else is no part of an address. */
const HASH = /^[\w-]{16,128}$/;

/** The page of a transaction; undefined where no explorer is known for its network. */
export function explorerLink(network: string | null, hash: string): string | undefined {
  const page = network === null || !Object.hasOwn(EXPLORERS, network) ? undefined : EXPLORERS[network];
  return page !== undefined && HASH.test(hash) ? page + hash : undefined;
}

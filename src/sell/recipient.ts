/**
 * Whom a refund goes to: what a person types at the question for an address, read as the recipient a wallet would pay for
 * this coin on this network, in every form that wallets put on a clipboard; or as a question. What was typed is never put
 * together into something else: an address is one piece of the text, or pieces that a checksum proves to be one. Whether
 * the address exists is for the off-ramp to say. Pure.
 */
import { createHash } from "node:crypto";
import { base58, base58xrp, bech32, bech32m, createBase58check } from "@scure/base";

/** The coin that is to be returned, as it was chosen. */
export interface RefundCoin {
  /** Changelly's ticker, e.g. `USDTRX`. */
  ticker: string;
  /** As shown, e.g. `USDT`. */
  coin: string;
  /** As shown, e.g. `Tron`; null when the API names none. */
  network: string | null;
  /** What the coin's memo is called; null when it has none. */
  extraIdName: string | null;
}

/** Whom a wallet would pay. */
export interface Recipient {
  address: string;
  /** Memo or tag that came with it; null where the address says that it has none, absent where it says nothing. */
  memo?: string | null | undefined;
}

/** Why a text does not say whom a wallet would pay. */
export const RECIPIENT_PROBLEMS = [
  /** It holds no address. */
  "shape",
  /** It holds more than one, or something beside it. */
  "wrong",
  /** It is for another coin, or for another network. */
  "elsewhere",
  /** A memo belongs to it that cannot be passed on with this coin. */
  "memo-unusable",
  /** It is the contract of the token: nobody's wallet. */
  "contract",
] as const;

/** One of {@link RECIPIENT_PROBLEMS}. */
export type RecipientProblem = (typeof RECIPIENT_PROBLEMS)[number];

/** What a text was read as. */
export type RecipientReading = ({ ok: true } & Recipient) | { ok: false; problem: RecipientProblem };

/** Longest memo, in characters: on Stellar they have 28 bytes, elsewhere less; some room for what comes. */
const MEMO_LENGTH = 64;
/** Longest text that is looked at; a payment link with everything in it has a few hundred characters. */
const TEXT_LENGTH = 1000;
/** Characters that no network forbids in addresses; 5 to 128, as on NEAR and EOS an address is a name, and on Cardano long. */
const ADDRESS = /^[A-Za-z0-9][A-Za-z0-9._*+/=-]{4,127}$/;

// ---------------------------------------------------------------------------------------------------------------------
// Networks

interface Network {
  /** What the API may call it, letters and digits only. A coin without a network is on the one that is called like it. */
  names: readonly string[];
  /** Its own coins; all others on it are tokens. */
  coins: readonly string[];
  /** What stands before the colon of its payment links (BIP-21 and its kin) and chain prefixes (EIP-3770). */
  schemes: readonly string[];
  /** Its CAIP-2 ids, lower case. */
  caip: readonly string[];
  /** Number of an EVM chain. */
  chain?: string;
  /** A prefix that is part of the address (CashAddr), and what it looks like then. */
  prefixed?: RegExp;
  /** A form of its addresses with 64 hex digits, which elsewhere are a private key. */
  hex?: RegExp;
  /** Addresses are names, which other words can be, too. */
  named?: true;
}

function evm(chain: string, coins: string, names: string, schemes = ""): Network {
  return {
    chain,
    coins: coins.split(" "),
    names: names.split(" "),
    schemes: [...names.split(" "), ...schemes.split(" ").filter((scheme) => scheme !== "")],
    caip: [`eip155:${chain}`],
  };
}

function network(coins: string, names: string, schemes: string, caip: string, more: Partial<Network> = {}) {
  const split = (words: string) => words.split(" ");
  return { coins: split(coins), names: split(names), schemes: split(schemes), caip: split(caip), ...more };
}

/** The networks of the coins sold today, and their likely neighbours. One that is not here takes plain addresses. */
const NETWORKS: readonly Network[] = [
  network("BTC", "bitcoin", "bitcoin", "bip122:000000000019d6689c085ae165831e93"),
  network("LTC", "litecoin", "litecoin", "bip122:12a765e31ffd4059bada1e25190f6e98"),
  network("DOGE", "dogecoin", "dogecoin", "bip122:1a91e3dace36e2be3bf030a65679fe82"),
  network("BCH", "bitcoincash", "bitcoincash", "bip122:000000000000000000651ef99cb9fcbe", {
    prefixed: /^bitcoincash:[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{42}$/i,
  }),
  network("ADA", "cardano", "cardano web+cardano", "cip34:1-764824073"),
  network("XRP", "ripple xrp xrpl xrpledger", "ripple xrp xrpl", "xrpl:0"),
  network("XLM", "stellar", "stellar web+stellar", "stellar:pubnet"),
  network(
    "EOS A",
    "eos vaulta",
    "eos",
    "antelope:aca376f206b8fc25a6ed44dbdc66547c eosio:aca376f206b8fc25a6ed44dbdc66547c",
    { named: true },
  ),
  network("NEAR", "near nearprotocol", "near", "near:mainnet", { named: true, hex: /[0-9a-f]{64}/ }),
  network("SOL", "solana", "solana", "solana:5eykt4usfv8p8njdtrepy1vzqkqzkvdp"),
  network("SUI", "sui", "sui", "sui:mainnet", { hex: /0x[0-9a-f]{64}/i }),
  network("APT", "aptos", "aptos", "aptos:1", { hex: /0x[0-9a-f]{64}/i }),
  network("STRK", "starknet", "starknet", "starknet:sn_main", { hex: /0x[0-9a-f]{64}/i }),
  network("ICP", "internetcomputer", "icp", "icp:mainnet", { hex: /[0-9a-f]{64}/i }),
  network("TON GRAM", "ton toncoin theopennetwork", "ton tonkeeper tonhub", "tvm:-239", {
    hex: /(?:0|-1):[0-9a-f]{64}/i,
  }),
  network("TRX", "tron", "tron", "tron:0x2b6653dc"),
  evm("1", "ETH", "ethereum", "eth"),
  evm("10", "ETH", "optimism", "oeth"),
  evm("25", "CRO", "cronos", "cro"),
  evm("56", "BNB BNBBSC", "binancesmartchain bsc bnbsmartchain", "bnb smartchain"),
  evm("61", "ETC", "ethereumclassic classic", "etc"),
  evm("100", "XDAI", "gnosis", "gno"),
  evm("137", "POL MATIC", "polygon", "matic pol"),
  evm("146", "S", "sonic"),
  evm("250", "FTM", "fantom", "ftm"),
  evm("324", "ETH", "zksync zksyncera"),
  evm("8453", "ETH", "base"),
  evm("42161", "ETH", "arbitrum arbitrumone", "arb1"),
  evm("42220", "CELO", "celo"),
  evm("43114", "AVAX AVAXC", "avalanchecchain avalanche avalanchec", "avax"),
  evm("59144", "ETH", "linea"),
];

/** Contracts of the tokens sold today, by network and coin. A payment link with any other contract is a question. */
const CONTRACTS: Readonly<Record<string, string>> = {
  "ethereum USDT": "0xdAC17F958D2ee523a2206206994597C13D831ec7",
  "ethereum USDC": "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
  "ethereum DAI": "0x6B175474E89094C44Da98b954EedeAC495271d0F",
  "ethereum LINK": "0x514910771AF9Ca656af840dff83E8264EcF986CA",
  "ethereum UNI": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
  "ethereum SHIB": "0x95aD61b0a150d79219dCF64E1E6Cc01f0B64C4cE",
  "ethereum PEPE": "0x6982508145454Ce325dDbE47a25d4ec3d2311933",
  "binancesmartchain USDT": "0x55d398326f99059fF775485246999027B3197955",
  "polygon USDT": "0xc2132D05D31c914a87C6611C10748AEb04B58e8F",
  "polygon USDC": "0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359",
  "base USDC": "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
  "arbitrum USDC": "0xaf88d065e77c8cC2239327C5EDb3A432268e5831",
  "tron USDT": "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
  "solana USDT": "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB",
  "solana USDC": "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
  "ton USDT": "0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe",
};

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

function networkOf({ network: name, ticker, coin }: RefundCoin): Network | undefined {
  const named = plainName(name ?? "");
  return NETWORKS.find(({ names, coins }) =>
    named === "" ? [ticker, coin].some((own) => coins.includes(own)) : names.includes(named),
  );
}

/**
 * The form of this coin's addresses that would elsewhere be taken for a private key, wherever it stands in a text; undefined
 * where there is none.
 */
export function hexAddressOf(coin: RefundCoin): RegExp | undefined {
  const hex = networkOf(coin)?.hex;
  return hex && new RegExp(`(?<![0-9a-zA-Z])${hex.source}(?![0-9a-zA-Z])`, `${hex.flags}g`);
}

// ---------------------------------------------------------------------------------------------------------------------
// Texts

/** Characters that nobody sees; they come along when something is copied. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/gu;
/** Marks around an address, and at its end, that belong to the sentence. */
const MARKS = /^["'`“”„«»‘’<([{]+|["'`“”„«»‘’>)\]},;!.]+$/g;

const ADDRESS_WORD =
  "address|addr|wallet|адрес|адреса|dirección|adresse|indirizzo|endereço|adres|alamat|آدرس|عنوان";
const MEMO_WORD =
  "(?:destination|dest\\.?)?[ _-]?tag|dt|memo(?:[ _-]?id)?|note|comment|payment[ _-]?id|мемо|тег|тэг|комментарий|коментар|mémo|étiquette|etiqueta|etichetta|etiket|nota|catatan|ممو|برچسب|مذكرة|وسم";

/** What people write who have no memo. */
const NONE =
  "none|no|without|n/?a|kein[e]?|nein|ohne|non|aucune?|sans|pas de|nessun[oa]?|senza|ningun[oa]|ningún|sin|não|nao|nenhuma?|sem|yok|hayır|tidak(?: ada)?|tanpa|нет|без|немає|нема|ні|لا(?: يوجد)?|بدون|ندارم|ندارد|خیر";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** A memo behind its name: `Memo: 123`, `tag 123`, `dt=123`. */
function labelledMemo(text: string, { extraIdName }: RefundCoin): string | undefined {
  const name = `(?:${extraIdName === null ? "" : `${escaped(extraIdName)}|`}${MEMO_WORD})`;
  const label = new RegExp(`^[\\s,;|(–—-]*${name}(?:\\s*[:=#：]\\s*(\\S.*)|\\s+(\\S+))$`, "iu");
  const [, behindMark, word] = label.exec(text) ?? [];
  return behindMark ?? word;
}

/** Whether a memo is none: words or strokes that say so, and perhaps what there is none of. */
function saysNone(memo: string, { extraIdName }: RefundCoin): boolean {
  const name = `(?:${extraIdName === null ? "" : `${escaped(extraIdName)}|`}${MEMO_WORD})`;
  return new RegExp(`^(?:[-–—]+|(?:${NONE})(?:\\s+${name}\\p{L}{0,2})?)[.!]?$`, "iu").test(memo);
}

/** A line without what says that an address comes: `Address: r…`, `My XRP address: r…`. */
function withoutLabel(line: string, { coin }: RefundCoin): string {
  const before = `(?:(?:my|wallet|refund|deposit|${escaped(coin)})\\s+)*`;
  return line.replace(new RegExp(`^${before}(?:${ADDRESS_WORD})\\s*[:=：]\\s*(?=\\S)`, "iu"), "");
}

/**
 * Reads a memo or tag that was typed alone; what it is called may stand before it. Null where the text says that there is
 * none, undefined when it is too long for one.
 */
export function readMemo(text: string, coin: RefundCoin): string | null | undefined {
  const typed = text.replace(UNSEEN, "").trim();
  const memo = labelledMemo(typed, coin) ?? typed;
  if (saysNone(memo, coin)) return null;
  return memo.length > MEMO_LENGTH ? undefined : memo;
}

/** Reads whom a text means. */
export function readRecipient(text: string, coin: RefundCoin): RecipientReading {
  const seen = text.replace(UNSEEN, "").trim();
  if (seen.length > TEXT_LENGTH) return noAddress;
  const here = networkOf(coin);
  const lines = seen
    .split(/\s*\n\s*/)
    .filter((line) => line !== "")
    .map((line) => withoutLabel(line, coin));
  const whole = joined(lines);
  if (whole !== undefined) return readPiece(whole, coin, here);
  const { address, memo } = divided(lines, coin, here);
  const said = memo !== undefined && saysNone(memo, coin) ? null : memo;
  return /\s/.test(address) ? notAlone : withMemo(readPiece(address, coin, here), said, coin);
}

const noAddress: RecipientReading = { ok: false, problem: "shape" };
const notAlone: RecipientReading = { ok: false, problem: "wrong" };
const elsewhere: RecipientReading = { ok: false, problem: "elsewhere" };
const unusable: RecipientReading = { ok: false, problem: "memo-unusable" };

/** Pieces of one address, as it is shown in groups or broken over lines; undefined where no checksum says that they are. */
function joined(lines: readonly string[]): string | undefined {
  const whole = lines.join("").replace(/\s+/g, "");
  return ADDRESS.test(whole) && hasChecksum(whole) ? whole : undefined;
}

/** The part of a message that holds the address, and the memo beside it. */
function divided(
  lines: readonly string[],
  coin: RefundCoin,
  here: Network | undefined,
): { address: string; memo?: string } {
  const [first = "", second] = lines;
  const whole = { address: lines.join("\n") };
  const at = lines.findIndex((line) => labelledMemo(line, coin) !== undefined);
  if (lines.length > 1 && at >= 0)
    return beside(lines.toSpliced(at, 1).join("\n"), labelledMemo(lines[at] ?? "", coin));
  const [, before = "", behind = ""] = /^(\S+)\s+(.+)$/.exec(first) ?? [];
  if (lines.length === 1) {
    const labelled = labelledMemo(behind, coin);
    if (labelled !== undefined) return beside(before, labelled);
    // Digits behind a name are as likely a part of what somebody says.
    const isTag = coin.extraIdName !== null && !here?.named && /^\d+$/.test(behind);
    return isTag ? beside(before, behind) : whole;
  }
  // Which of two names is the account, their order says; a number comes second.
  const isOrdered = !(here?.named && /^\d+$/.test(first));
  return coin.extraIdName !== null && lines.length === 2 && isOrdered ? beside(first, second) : whole;
}

function beside(address: string, memo: string | undefined): { address: string; memo?: string } {
  return memo === undefined ? { address } : { address, memo };
}

/** What was read, with the memo that stood beside it. */
function withMemo(
  reading: RecipientReading,
  other: string | null | undefined,
  { extraIdName }: RefundCoin,
): RecipientReading {
  if (!reading.ok) return reading;
  if (other !== undefined && reading.memo !== undefined && reading.memo !== other) return noAddress;
  const memo = other === undefined ? reading.memo : other;
  if (memo === undefined) return reading;
  if (extraIdName === null) return memo === null ? { ok: true, address: reading.address } : unusable;
  return memo === null || (memo.length <= MEMO_LENGTH && !/\p{C}/u.test(memo))
    ? { ...reading, memo }
    : unusable;
}

// ---------------------------------------------------------------------------------------------------------------------
// Payment links and single addresses

/** A payment link, or an address alone. */
interface Link {
  /** What stands before the question mark. */
  target: string;
  /** Parameters by their names in lower case. */
  params: ReadonlyMap<string, string>;
}

/** What the target of a link says. */
interface Target {
  /** Empty where it names nobody. */
  address: string;
  /** The network it is for; absent where it names none that is known. */
  network?: Network | undefined;
  /** Contract of the token that is to be sent. */
  token?: string;
  memo?: string;
}

/** Parameters that name a token, in any of the standards. */
const TOKENS = [
  ...["spl-token", "jetton", "asset_code", "asset_issuer", "asset", "token", "contract"],
  ...["contractaddress", "currency", "issuer"],
];
/** Parameters that carry a memo, in any of the standards. */
const MEMOS = [
  ...["dt", "tag", "destinationtag", "destination_tag", "memo", "memoid", "memo_id", "text", "note"],
  ...["payment_id", "tx_payment_id"],
];

/** The link in a text; undefined when its parameters can be read in more than one way. */
function parseLink(text: string): Link | undefined {
  const [, target = "", query = ""] = /^([^?#]*)\??([^#]*)/.exec(text) ?? [];
  const params = new Map<string, string>();
  for (const part of query.split("&").filter((piece) => piece !== "")) {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    const key = name.toLowerCase();
    // Some write a space as a plus sign.
    if (params.has(key) || (MEMOS.includes(key) && value.includes("+"))) return undefined;
    try {
      params.set(key, decodeURIComponent(value));
    } catch {
      return undefined;
    }
  }
  return { target, params };
}

const TON = NETWORKS.find(({ names }) => names.includes("ton"));
const XRP = NETWORKS.find(({ names }) => names.includes("ripple"));
const STELLAR = NETWORKS.find(({ names }) => names.includes("stellar"));
const STELLAR_PUBLIC = "Public Global Stellar Network ; September 2015";

/**
 * The forms of a target; the first one that knows it decides. `here` is the network of the coin: an address without a name
 * of a network is for it.
 */
const FORMS: readonly ((link: Link, here: Network | undefined, coin: RefundCoin) => Target | undefined)[] = [
  // CashAddr: the prefix is a part of the address.
  ({ target }) => {
    const network = NETWORKS.find(({ prefixed }) => prefixed?.test(target));
    return network && { address: target, network };
  },
  // TON, raw: workchain and account.
  ({ target }) => {
    const address = /^(?:ton:(?:\/\/(?:transfer\/)?)?)?((?:0|-1):[0-9a-f]{64})$/i.exec(target)?.[1];
    return address === undefined ? undefined : { address, network: TON };
  },
  // XRP: the tag behind a colon.
  ({ target }) => {
    const found = /^(?:(?:ripple|xrpl?):(?:\/\/)?)?(r[1-9A-HJ-NP-Za-km-z]{24,34}):(\d{1,20})$/i.exec(target);
    const [, address, memo] = found ?? [];
    return address === undefined || memo === undefined ? undefined : { address, memo, network: XRP };
  },
  // SEP-7: everything is in the parameters.
  ({ target, params }) => {
    if (!/^web\+stellar:(?:pay|tx)$/i.test(target)) return undefined;
    const isPublic = (params.get("network_passphrase") ?? STELLAR_PUBLIC) === STELLAR_PUBLIC;
    return { address: params.get("destination") ?? "", ...(isPublic ? { network: STELLAR } : {}) };
  },
  // EIP-681, and an address with the number of its chain alone.
  ({ target, params }) => {
    const found = /^(ethereum:(?:\/\/)?(?:pay-)?)?([\w.-]+)(?:@(\d+))?(?:\/(\w*))?$/i.exec(target);
    const [, scheme, address = "", chain, call = ""] = found ?? [];
    if (scheme === undefined && chain === undefined) return undefined;
    const network = NETWORKS.find((known) => known.chain === (chain ?? "1"));
    if (call === "") return { address, network };
    // A call of anything but a transfer pays nobody.
    return { address: call === "transfer" ? (params.get("address") ?? "") : "", token: address, network };
  },
  // CAIP-10.
  ({ target }) => {
    const [, id, address] = /^([-a-z0-9]{3,8}:[-_a-z0-9]{1,32}):(.+)$/i.exec(target) ?? [];
    if (id === undefined || address === undefined) return undefined;
    return { address, network: NETWORKS.find(({ caip }) => caip.includes(id.toLowerCase())) };
  },
  // ton://transfer/… and the same on the pages of wallets.
  ({ target }) => {
    const wallet = /^(?:(?:ton|tonkeeper|tonhub):\/\/|https:\/\/(?:app\.tonkeeper\.com|tonhub\.com)\/)/i;
    const address = /^transfer\/([^/]+)$/.exec(target.replace(wallet, ""))?.[1];
    return address === undefined ? undefined : { address, network: TON };
  },
  // BIP-21, EIP-3770, and all others that only name the network.
  ({ target }, here, { ticker, coin, network: name }) => {
    const [, scheme, address = ""] = /^([a-z][a-z0-9+.-]*):(?:\/\/)?(.*)$/i.exec(target) ?? [];
    if (scheme === undefined) return undefined;
    const network = NETWORKS.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
    const isOwn = !here && [ticker, coin, name ?? ""].some((own) => plainName(own) === scheme.toLowerCase());
    return { address: network || isOwn ? address : "", network };
  },
  ({ target }, here) => ({ address: target, network: here }),
];

/** Reads one piece of text: an address alone, or a payment link. */
function readPiece(piece: string, coin: RefundCoin, here: Network | undefined): RecipientReading {
  const link = parseLink(piece.includes("?") ? piece : piece.replace(MARKS, ""));
  if (!link) return noAddress;
  for (const form of FORMS) {
    const target = form(link, here, coin);
    if (target) return readTarget(target, link, coin, here);
  }
  return noAddress;
}

function readTarget(
  target: Target,
  { params }: Link,
  coin: RefundCoin,
  here: Network | undefined,
): RecipientReading {
  if (target.network !== here) return target.network || target.address !== "" ? elsewhere : noAddress;
  // What a link requires of its reader (BIP-21), and nobody here knows.
  if ([...params.keys()].some((name) => name.startsWith("req-"))) return noAddress;
  const contract = CONTRACTS[`${here?.names[0]} ${coin.coin}`];
  const isContract = (text: string) => contract !== undefined && account(text) === account(contract);
  const isCoin = (text: string) => [coin.coin, coin.ticker].includes(text.toUpperCase());
  const tokens = [target.token, ...TOKENS.map((name) => params.get(name))].filter(
    (token) => token !== undefined,
  );
  if (!tokens.every((token) => isContract(token) || isCoin(token))) return elsewhere;
  // Without a token, an amount is one of the network's own coin.
  const isToken = here !== undefined && ![coin.coin, coin.ticker].some((own) => here.coins.includes(own));
  if (isToken && tokens.length === 0 && (params.has("amount") || params.has("value"))) return elsewhere;
  const memos = MEMOS.flatMap((name) => params.get(name) || []);
  const isText = ["MEMO_TEXT", "MEMO_ID"].includes(params.get("memo_type") ?? "MEMO_TEXT");
  if (memos.length > 1 || !isText || params.has("bin")) return unusable;
  const recipient = plainRecipient(target.address, here);
  if (!recipient) return noAddress;
  if (isContract(recipient.address)) return { ok: false, problem: "contract" };
  return withMemo({ ok: true, ...recipient }, memos[0] ?? target.memo, coin);
}

/** An address as everybody takes it; undefined for what cannot be one. */
function plainRecipient(address: string, here: Network | undefined): Recipient | undefined {
  if (here === XRP && isExtended(address)) return unpacked(address);
  const hasColon = (here === TON && /^(?:0|-1):/.test(address)) || here?.prefixed?.test(address);
  if (!ADDRESS.test(hasColon ? address.replace(":", "") : address)) return undefined;
  // QR codes are in capitals: of bech32 and CashAddr that is the other form, hex digits have their prefix only small.
  const isOtherForm = address === address.toUpperCase() && (isBech32(address) || isCashAddr(address, here));
  if (isOtherForm) return { address: address.toLowerCase() };
  return { address: here?.chain !== undefined || here?.hex ? address.replace(/^0X/, "0x") : address };
}

// ---------------------------------------------------------------------------------------------------------------------
// Encodings

const base58check = createBase58check((data: Uint8Array) => createHash("sha256").update(data).digest());

/** What a text in base 58 holds, where its checksum fits. */
function base58Bytes(text: string): Uint8Array | undefined {
  try {
    return base58check.decode(text);
  } catch {
    return undefined;
  }
}

/** The same, in the letters of XRP: those of Bitcoin in another order. */
function xrpBytes(text: string): Uint8Array | undefined {
  try {
    return base58Bytes(base58.encode(base58xrp.decode(text)));
  } catch {
    return undefined;
  }
}

function isBech32(text: string): boolean {
  return [bech32, bech32m].some((code) => code.decodeUnsafe(text, text.length) !== undefined);
}

function isCashAddr(text: string, here: Network | undefined): boolean {
  const [prefix] = here?.schemes ?? [];
  return [text, `${prefix}:${text}`].some((address) => here?.prefixed?.test(address));
}

function hasChecksum(text: string): boolean {
  return isBech32(text) || base58Bytes(text) !== undefined || xrpBytes(text) !== undefined;
}

/** Whether an address of XRP looks like one with its tag in it (XLS-5d), for the main or a test network. */
function isExtended(text: string): boolean {
  return /^[XT][1-9A-HJ-NP-Za-km-z]{46}$/.test(text);
}

/** The account and the tag in an X-address: two bytes of network, 20 of account, one that says whether a tag follows. */
function unpacked(text: string): Recipient | undefined {
  const bytes = Buffer.from(xrpBytes(text) ?? []);
  if (bytes.length !== 31 || bytes.readUInt16BE(0) !== 0x0544) return undefined;
  const [tagged, tag] = [bytes[22] === 1, bytes.readBigUInt64LE(23)];
  if (!(tagged ? tag <= 0xffff_ffffn : bytes[22] === 0 && tag === 0n)) return undefined;
  const account = base58check.encode(Buffer.concat([Buffer.of(0), bytes.subarray(2, 22)]));
  return { address: base58xrp.encode(base58.decode(account)), memo: tagged ? String(tag) : null };
}

/** One form of each account, for comparing: hex digits in small letters, accounts of TON raw. */
function account(address: string): string {
  const friendly = /^[\w+/-]{48}$/.test(address) ? Buffer.from(address, "base64url") : undefined;
  if (friendly && [0x11, 0x51].includes(friendly[0] ?? 0)) {
    return `${friendly.readInt8(1)}:${friendly.toString("hex", 2, 34)}`;
  }
  return /^(?:0x|-?\d:)[0-9a-f]+$/i.test(address) ? address.toLowerCase() : address;
}

import { createHash } from "node:crypto";

type Bytes = Uint8Array;

const sha256 = (data: Bytes): Bytes => createHash("sha256").update(data).digest();

const bitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const rippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

function base58(text: string, alphabet = bitcoinAlphabet): Bytes | undefined {
  if (text === "" || text.length > 128) return undefined;
  let value = 0n;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const hex = value === 0n ? "" : value.toString(16);
  const tail = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
  let zeros = 0;
  while (zeros < text.length && text[zeros] === alphabet[0]) zeros++;
  return Buffer.concat([Buffer.alloc(zeros), tail]);
}

/** The payload, version bytes included, when the four bytes of double SHA-256 at the end are right. */
function base58check(text: string, alphabet = bitcoinAlphabet): Bytes | undefined {
  const bytes = base58(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const sum = sha256(sha256(payload)).subarray(0, 4);
  return Buffer.compare(sum, bytes.subarray(-4)) === 0 ? payload : undefined;
}

function hasBase58Version(text: string, versions: readonly string[], alphabet = bitcoinAlphabet): boolean {
  const payload = base58check(text, alphabet);
  if (payload === undefined) return false;
  const hex = Buffer.from(payload).toString("hex");
  return versions.some((version) => hex.startsWith(version) && hex.length === version.length + 40);
}

function bech32Checksum(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, factor] of generator.entries()) if ((top >>> bit) & 1) sum ^= factor;
  }
  return sum >>> 0;
}

/** Regroups 5-bit values into bytes; undefined when the padding is not clean. */
function toBytes(values: readonly number[]): Bytes | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 0xff);
    }
  }
  if (bits >= 5 || (held & ((1 << bits) - 1)) !== 0) return undefined;
  return Uint8Array.from(bytes);
}

interface Bech32 {
  readonly encoding: "bech32" | "bech32m";
  readonly values: readonly number[];
}

/** BIP 173 and BIP 350: one case only, checksum 1 or 0x2bc830a3. */
function bech32(text: string, prefix: string): Bech32 | undefined {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  if (!lower.startsWith(`${prefix}1`)) return undefined;
  const values = [...lower.slice(prefix.length + 1)].map((letter) => bech32Alphabet.indexOf(letter));
  if (values.length < 7 || values.includes(-1)) return undefined;
  const letters = [...prefix].map((letter) => letter.charCodeAt(0));
  const expanded = [...letters.map((code) => code >>> 5), 0, ...letters.map((code) => code & 31)];
  const sum = bech32Checksum([...expanded, ...values]);
  const data = values.slice(0, -6);
  if (sum === 1) return { encoding: "bech32", values: data };
  if (sum === 0x2bc830a3) return { encoding: "bech32m", values: data };
  return undefined;
}

function isSegwit(text: string, prefix: string): boolean {
  const decoded = text.length > 90 ? undefined : bech32(text, prefix);
  if (decoded === undefined) return false;
  const [version = 99, ...program] = decoded.values;
  const bytes = toBytes(program);
  if (bytes === undefined) return false;
  if (version === 0) return decoded.encoding === "bech32" && (bytes.length === 20 || bytes.length === 32);
  return version <= 16 && decoded.encoding === "bech32m" && bytes.length >= 2 && bytes.length <= 40;
}

function isBech32Of(text: string, prefix: string, lengths: readonly number[]): boolean {
  const decoded = bech32(text, prefix);
  const bytes = decoded?.encoding === "bech32" ? toBytes(decoded.values) : undefined;
  return bytes !== undefined && lengths.includes(bytes.length);
}

/** CashAddr: its own 40-bit checksum over the prefix and the data; the prefix may be left out. */
function isCashAddress(text: string): boolean {
  const body = text.startsWith("bitcoincash:") ? text.slice("bitcoincash:".length) : text;
  const values = [...body].map((letter) => bech32Alphabet.indexOf(letter));
  if (values.includes(-1) || values.length !== 42) return false;
  const generator = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];
  let sum = 1n;
  for (const value of [...[..."bitcoincash"].map((letter) => letter.charCodeAt(0) & 31), 0, ...values]) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    for (const [bit, factor] of generator.entries()) if ((top >> BigInt(bit)) & 1n) sum ^= factor;
  }
  return sum === 1n;
}

/** EIP-55: the capitals of a mixed-case address are its checksum; one case throughout carries none. */
function isEvm(text: string): boolean {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return false;
  const digits = text.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = createHash("keccak-256").update(lower).digest("hex");
  return [...lower].every((digit, at) => {
    const capital = Number.parseInt(hash[at] ?? "0", 16) >= 8;
    return digits[at] === (capital ? digit.toUpperCase() : digit);
  });
}

/** CRC-16/XMODEM, which Stellar and TON append to their addresses. */
function crc16(data: Bytes): number {
  let sum = 0;
  for (const byte of data) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum;
}

function base32(text: string): Bytes | undefined {
  const values = [...text].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter));
  return values.includes(-1) ? undefined : toBytes(values);
}

function isStellar(text: string): boolean {
  const bytes = text.length === 56 && text.startsWith("G") ? base32(text) : undefined;
  if (bytes === undefined) return false;
  const sum = crc16(bytes.subarray(0, 33));
  return bytes[33] === (sum & 0xff) && bytes[34] === sum >>> 8;
}

function isAlgorand(text: string): boolean {
  const bytes = text.length === 58 ? base32(text) : undefined;
  if (bytes === undefined) return false;
  const hash = createHash("sha512-256").update(bytes.subarray(0, 32)).digest();
  return Buffer.compare(hash.subarray(-4), bytes.subarray(32)) === 0;
}

function isTon(text: string): boolean {
  if (/^(0|-1):[0-9a-fA-F]{64}$/.test(text)) return true;
  if (!/^([A-Za-z0-9_-]{48}|[A-Za-z0-9+/]{48})$/.test(text)) return false;
  const bytes = Buffer.from(text, "base64url");
  const tag = bytes[0];
  return (tag === 0x11 || tag === 0x51) && crc16(bytes.subarray(0, 34)) === bytes.readUInt16BE(34);
}

/** SS58 with Polkadot's prefix 0; the checksum is BLAKE2b-512 over "SS58PRE" and the payload. */
function isPolkadot(text: string): boolean {
  const bytes = base58(text);
  if (bytes?.length !== 35 || bytes[0] !== 0) return false;
  const hash = createHash("blake2b512")
    .update(Buffer.concat([Buffer.from("SS58PRE"), bytes.subarray(0, 33)]))
    .digest();
  return hash[0] === bytes[33] && hash[1] === bytes[34];
}

const utf8Length = (text: string): number => Buffer.byteLength(text, "utf8");

const memoUpTo =
  (bytes: number) =>
  (text: string): boolean =>
    utf8Length(text) <= bytes;

interface FamilyChecks {
  readonly address: (text: string) => boolean;
  readonly extraId?: (text: string) => boolean;
}

const families = {
  algorand: { address: isAlgorand },
  aptos: { address: (text) => /^0x[0-9a-fA-F]{64}$/.test(text) },
  binance: { address: (text) => isBech32Of(text, "bnb", [20]), extraId: memoUpTo(128) },
  bitcoin: { address: (text) => hasBase58Version(text, ["00", "05"]) || isSegwit(text, "bc") },
  "bitcoin-cash": { address: (text) => isCashAddress(text) || hasBase58Version(text, ["00", "05"]) },
  cardano: {
    address: (text) =>
      isBech32Of(text, "addr", [29, 57]) || /^(Ae2|DdzFF)[1-9A-HJ-NP-Za-km-z]{50,100}$/.test(text),
  },
  cosmos: { address: (text) => isBech32Of(text, "cosmos", [20]), extraId: memoUpTo(256) },
  dash: { address: (text) => hasBase58Version(text, ["4c", "10"]) },
  dogecoin: { address: (text) => hasBase58Version(text, ["1e", "16"]) },
  eos: { address: (text) => /^[a-z1-5.]{0,11}[a-z1-5]$/.test(text), extraId: memoUpTo(256) },
  evm: { address: isEvm },
  litecoin: { address: (text) => hasBase58Version(text, ["30", "32"]) || isSegwit(text, "ltc") },
  near: { address: (text) => /^([0-9a-f]{64}|(?=.{2,64}$)[a-z\d]+([-_.][a-z\d]+)*\.near)$/.test(text) },
  polkadot: { address: isPolkadot },
  ripple: {
    address: (text) => hasBase58Version(text, ["00"], rippleAlphabet),
    extraId: (text) => /^(0|[1-9]\d{0,9})$/.test(text) && BigInt(text) <= 0xffff_ffffn,
  },
  solana: { address: (text) => base58(text)?.length === 32 },
  stellar: { address: isStellar, extraId: memoUpTo(28) },
  sui: { address: (text) => /^0x[0-9a-fA-F]{64}$/.test(text) },
  tezos: { address: (text) => hasBase58Version(text, ["06a19f", "06a1a1", "06a1a4", "025a79"]) },
  ton: { address: isTon },
  tron: { address: (text) => hasBase58Version(text, ["41"]) },
  zcash: { address: (text) => hasBase58Version(text, ["1cb8", "1cbd"]) },
} satisfies Record<string, FamilyChecks>;

/** The networks' ways of writing an address. */
export type AddressFamily = keyof typeof families;

/** Whether this is the name of an address family. */
export function isAddressFamily(name: string): name is AddressFamily {
  return Object.hasOwn(families, name);
}

/** What `POST /v1/validate-address` answers. */
export interface AddressVerdict {
  readonly result: boolean;
  readonly cause: "walletAddress" | "walletExtraId" | null;
}

/**
 * Judges an address, and the memo or tag with it, by the network's own rules: alphabet, length, version and checksum.
 * A memo for a network that has none is not looked at.
 */
export function checkAddress(family: AddressFamily, address: string, extraId?: string): AddressVerdict {
  const checks: FamilyChecks = families[family];
  if (!checks.address(address)) return { result: false, cause: "walletAddress" };
  if (extraId !== undefined && extraId !== "" && checks.extraId?.(extraId) === false) {
    return { result: false, cause: "walletExtraId" };
  }
  return { result: true, cause: null };
}

/** An address, and a memo or tag where the network has one. */
export interface SampleAddress {
  readonly address: string;
  readonly extraId?: string;
}

const zerosEvm = "0x000000000000000000000000000000000000dEaD";
const zeros32 = `0x${"0".repeat(63)}1`;

/**
 * A valid and obviously made-up address of each network: nearly all are the network's well-known all-zero address, which
 * nobody holds a key for.
 */
export const sampleAddressOf: Readonly<Record<AddressFamily, SampleAddress>> = {
  algorand: { address: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY5HFKQ" },
  aptos: { address: zeros32 },
  binance: { address: "bnb1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq38lnxn", extraId: "104729" },
  bitcoin: { address: "bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq9e75rs" },
  "bitcoin-cash": { address: "bitcoincash:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqfnhks603" },
  cardano: { address: "addr1vyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqkdl5mw" },
  cosmos: { address: "cosmos1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqnrql8a", extraId: "demo memo" },
  dash: { address: "XagqqFetxiDb9wbartKDrXgnqLah6SqX2S" },
  dogecoin: { address: "D596YFweJQuHY1BbjazZYmAbt8jJPbKehC" },
  eos: { address: "example12345", extraId: "demo memo" },
  evm: { address: zerosEvm },
  litecoin: { address: "ltc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqp9ysmq" },
  near: { address: "example.near" },
  polkadot: { address: "111111111111111111111111111111111HC1" },
  ripple: { address: "rrrrrrrrrrrrrrrrrrrrrhoLvTp", extraId: "12345" },
  solana: { address: "11111111111111111111111111111111" },
  stellar: { address: "GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF", extraId: "demo memo" },
  sui: { address: zeros32 },
  tezos: { address: "tz1Ke2h7sDdakHJQh8WX4Z372du1KChsksyU" },
  ton: { address: "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKZ" },
  tron: { address: "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb" },
  zcash: { address: "t1Hsc1LR8yKnbbe3twRp88p6vFfC5t7DLbs" },
};

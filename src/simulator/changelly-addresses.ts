import { createHash } from "node:crypto";
import { base32nopad, base58, base58xrp, bech32, bech32m, createBase58check } from "@scure/base";

type Bytes = Uint8Array;

/** No network's addresses are longer; decoding base 58 takes its time with long texts. */
const LONGEST = 128;

const base58check = createBase58check((data: Bytes) => createHash("sha256").update(data).digest());

/** What a text decodes to; undefined when it does not. */
function decoded(text: string, decode: (text: string) => Bytes): Bytes | undefined {
  try {
    return text.length > LONGEST ? undefined : decode(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is 20 bytes behind one of these version bytes (hex), with the right double SHA-256 at the end. */
function hasVersion(text: string, versions: readonly string[], decode = base58check.decode): boolean {
  const hex = Buffer.from(decoded(text, decode) ?? []).toString("hex");
  return versions.some((version) => hex.startsWith(version) && hex.length === version.length + 40);
}

/** BIP 173 for version 0, BIP 350 for the others. */
function isSegwit(text: string, prefix: string): boolean {
  const old = bech32.decodeUnsafe(text);
  const found = old ?? bech32m.decodeUnsafe(text);
  const [version = 99, ...program] = found?.words ?? [];
  const length = bech32.fromWordsUnsafe(program)?.length ?? 0;
  if (found?.prefix !== prefix) return false;
  if (old) return version === 0 && (length === 20 || length === 32);
  return version >= 1 && version <= 16 && length >= 2 && length <= 40;
}

function isCardano(text: string): boolean {
  const found = bech32.decodeUnsafe(text, LONGEST);
  const length = bech32.fromWordsUnsafe(found?.words ?? [])?.length ?? 0;
  if (found?.prefix === "addr") return length === 29 || length === 57;
  return /^(Ae2|DdzFF)[1-9A-HJ-NP-Za-km-z]{50,100}$/.test(text);
}

/** CashAddr: its own 40-bit checksum over the prefix and the data; the prefix may be left out. */
function isCashAddress(text: string): boolean {
  const body = text.startsWith("bitcoincash:") ? text.slice("bitcoincash:".length) : text;
  const values = [...body].map((letter) => "qpzry9x8gf2tvdw0s3jn54khce6mua7l".indexOf(letter));
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

function isStellar(text: string): boolean {
  const bytes = text.length === 56 && text.startsWith("G") ? decoded(text, base32nopad.decode) : undefined;
  if (bytes === undefined) return false;
  return Buffer.from(bytes).readUInt16LE(33) === crc16(bytes.subarray(0, 33));
}

function isTon(text: string): boolean {
  if (/^(0|-1):[0-9a-fA-F]{64}$/.test(text)) return true;
  if (!/^([A-Za-z0-9_-]{48}|[A-Za-z0-9+/]{48})$/.test(text)) return false;
  const bytes = Buffer.from(text, "base64url");
  const tag = bytes[0];
  return (tag === 0x11 || tag === 0x51) && crc16(bytes.subarray(0, 34)) === bytes.readUInt16BE(34);
}

const memoUpTo =
  (bytes: number) =>
  (text: string): boolean =>
    Buffer.byteLength(text) <= bytes;

interface FamilyChecks {
  readonly address: (text: string) => boolean;
  readonly extraId?: (text: string) => boolean;
}

const families = {
  bitcoin: { address: (text) => hasVersion(text, ["00", "05"]) || isSegwit(text, "bc") },
  "bitcoin-cash": { address: (text) => isCashAddress(text) || hasVersion(text, ["00", "05"]) },
  cardano: { address: isCardano },
  dogecoin: { address: (text) => hasVersion(text, ["1e", "16"]) },
  eos: { address: (text) => /^[a-z1-5.]{0,11}[a-z1-5]$/.test(text), extraId: memoUpTo(256) },
  evm: { address: isEvm },
  litecoin: { address: (text) => hasVersion(text, ["30", "32"]) || isSegwit(text, "ltc") },
  near: { address: (text) => /^([0-9a-f]{64}|(?=.{2,64}$)[a-z\d]+([-_.][a-z\d]+)*\.near)$/.test(text) },
  ripple: {
    // The same checksum as bitcoin's, written with letters in another order.
    address: (text) =>
      hasVersion(text, ["00"], (given) => base58check.decode(base58.encode(base58xrp.decode(given)))),
    extraId: (text) => /^(0|[1-9]\d{0,9})$/.test(text) && BigInt(text) <= 0xffff_ffffn,
  },
  solana: { address: (text) => decoded(text, base58.decode)?.length === 32 },
  stellar: { address: isStellar, extraId: memoUpTo(28) },
  sui: { address: (text) => /^0x[0-9a-fA-F]{64}$/.test(text) },
  ton: { address: isTon },
  tron: { address: (text) => hasVersion(text, ["41"]) },
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

/**
 * A valid and obviously made-up address of each network: nearly all are the network's well-known all-zero address, which
 * nobody holds a key for.
 */
export const sampleAddressOf: Readonly<Record<AddressFamily, SampleAddress>> = {
  bitcoin: { address: "bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq9e75rs" },
  "bitcoin-cash": { address: "bitcoincash:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqfnhks603" },
  cardano: { address: "addr1vyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqkdl5mw" },
  dogecoin: { address: "D596YFweJQuHY1BbjazZYmAbt8jJPbKehC" },
  eos: { address: "example12345", extraId: "demo memo" },
  evm: { address: "0x000000000000000000000000000000000000dEaD" },
  litecoin: { address: "ltc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqp9ysmq" },
  near: { address: "example.near" },
  ripple: { address: "rrrrrrrrrrrrrrrrrrrrrhoLvTp", extraId: "12345" },
  solana: { address: "11111111111111111111111111111111" },
  stellar: { address: "GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF", extraId: "demo memo" },
  sui: { address: `0x${"0".repeat(63)}1` },
  ton: { address: "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKZ" },
  tron: { address: "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb" },
};

/**
 * Recognises wallet secrets that people paste by mistake: recovery phrases and private keys. They are taken out of an
 * update the moment it arrives, before it is stored, logged or handled.
 */
import { createPrivateKey, createPublicKey } from "node:crypto";
import { validateMnemonic } from "@scure/bip39";
import { wordlist as czech } from "@scure/bip39/wordlists/czech.js";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as italian } from "@scure/bip39/wordlists/italian.js";
import { wordlist as japanese } from "@scure/bip39/wordlists/japanese.js";
import { wordlist as korean } from "@scure/bip39/wordlists/korean.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as simplifiedChinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import { wordlist as traditionalChinese } from "@scure/bip39/wordlists/traditional-chinese.js";
import type { Update } from "grammy/types";
import { hexAddressOf, type RefundCoin } from "../sell/recipient.ts";

/** The words recovery phrases are made of, one list per language (BIP 39). */
const PHRASE_WORDS: readonly ReadonlySet<string>[] = [
  english,
  spanish,
  french,
  italian,
  portuguese,
  czech,
  japanese,
  korean,
  simplifiedChinese,
  traditionalChinese,
].map((words) => new Set(words.map(bare)));

/** The shortest recovery phrase, in words. */
const SHORTEST_PHRASE = 12;
/** Words of a phrase that may be misspelt: whoever copies by hand slips, and what is left still opens the wallet. */
const SLIPS = 2;

/** A word as phrases are compared: wallets write accents in several ways, people often not at all. */
function bare(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Whether a recovery phrase stands anywhere in a text: twelve words in a row of which at least ten are from one list.
 * What stands between words (numbers, commas, lines) does not matter. Common speech never comes near, as its small words
 * are in no list.
 */
function hasPhrase(text: string): boolean {
  if (isUnspacedPhrase(text)) return true;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(bare);
  if (words.length < SHORTEST_PHRASE) return false;
  return isUnlistedPhrase(words) || PHRASE_WORDS.some((list) => hasRun(words.map((word) => list.has(word))));
}

function hasRun(known: readonly boolean[]): boolean {
  let count = 0;
  for (const [place, isKnown] of known.entries()) {
    if (isKnown) count += 1;
    if (known[place - SHORTEST_PHRASE]) count -= 1;
    if (place + 1 >= SHORTEST_PHRASE && count >= SHORTEST_PHRASE - SLIPS) return true;
  }
  return false;
}

/** Monero's 25 words are from a list of its own: nobody writes so many in a row without a single short one. */
function isUnlistedPhrase(words: readonly string[]): boolean {
  return words.length === 25 && words.every((word) => /^[a-z]{4,12}$/.test(word));
}

/**
 * A Chinese phrase written as Chinese is, without spaces. Its words are the commonest characters there are, so it has to
 * be all that is said, and its checksum has to be right: nearly every sentence would be a phrase otherwise.
 */
function isUnspacedPhrase(text: string): boolean {
  if (!/^\s*\p{Script=Han}+\s*$/u.test(text)) return false;
  const spaced = [...text.trim()].join(" ");
  return [simplifiedChinese, traditionalChinese].some((list) => validateMnemonic(spaced, list));
}

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const ED25519_PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * Solana and NEAR: 64 bytes in base58, exported by wallets as one word. A transaction's signature on Solana looks the same
 * and is what people send who wait for their money. But the second half of a key is the public key of the first, which
 * no signature is: so a whole key is always found, and a signature never is. Keys are copied, not typed: one with a slip
 * in it is rare, and deleting every signature would be the price for finding it.
 */
function isEd25519Pair(text: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{64,88}$/.test(text)) return false;
  let number = 0n;
  for (const character of text) number = number * 58n + BigInt(BASE58.indexOf(character));
  const hex = number.toString(16).padStart(128, "0");
  if (hex.length > 128) return false;
  const bytes = Buffer.from(hex, "hex");
  const key = Buffer.concat([ED25519_PKCS8, bytes.subarray(0, 32)]);
  const publicKey = createPublicKey(createPrivateKey({ key, format: "der", type: "pkcs8" }));
  return publicKey.export({ format: "der", type: "spki" }).subarray(-32).equals(bytes.subarray(32));
}

/**
 * 32 bytes in hex: a private key on most chains, and an address on a few. The hash of a transaction cannot be told from
 * one: better that somebody has to send a link to it than that a key is kept.
 */
function isLongHex(text: string): boolean {
  return /^(0x)?[0-9a-f]{64}$/i.test(text);
}

/** Whether a text looks like a private key: WIF (Bitcoin and its kin), an extended private key, seeds of other chains. */
function isPrivateKey(text: string): boolean {
  return (
    /^[5KLcQT679X][1-9A-HJ-NP-Za-km-z]{50,51}$/.test(text) ||
    /^[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100,}$/.test(text) ||
    // Stellar; XRP with its older and its newer kind of keys; Tezos.
    /^S[A-Z2-7]{55}$/.test(text) ||
    /^s(Ed)?[1-9A-HJ-NP-Za-km-z]{28}$/.test(text) ||
    /^edsk[1-9A-HJ-NP-Za-km-z]{50,94}$/.test(text) ||
    isEd25519Pair(text)
  );
}

/**
 * The words of a text without the marks around them, and without links: a transaction that somebody links to has a hash
 * that looks like a key.
 */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/https?:\/\/\S+/gi, " ")
    .split(/[\s,;:="'`“”„«»<>()[\]{}|]+/)
    .map((word) => word.replace(/[.!?…]+$/, ""));
}

/**
 * Whether something that opens a wallet stands in a text, alone or among other words. `coin`: the one for which an address
 * was just asked; what is a form of its addresses is none.
 */
export function looksLikeWalletSecret(text: string, coin?: RefundCoin): boolean {
  const address = coin && hexAddressOf(coin);
  const words = wordsOf(address ? text.replace(address, " ") : text);
  return hasPhrase(text) || words.some((word) => isPrivateKey(word) || isLongHex(word));
}

/** What stands in an update in place of a secret. No person can type it: Telegram strips the character. */
export const REMOVED = "\u0000removed";

/**
 * The update without a wallet secret; the very same update when there is none. What a message answers to or quotes is left
 * out altogether: nothing here has a use for it, and it may hold anything.
 *
 * @param askedCoin the coin for which this person was asked an address; looked up only where it makes a difference.
 */
export async function withoutWalletSecret(
  update: Update,
  askedCoin: (userId: string) => Promise<RefundCoin | undefined>,
): Promise<Update> {
  const query = update.inline_query;
  if (query && looksLikeWalletSecret(query.query)) {
    return { ...update, inline_query: { ...query, query: REMOVED } };
  }
  const kind = update.message ? "message" : "edited_message";
  const sent = update[kind];
  if (!sent) return update;
  const { reply_to_message: answered, quote, external_reply: elsewhere, ...message } = sent;
  const isBare = answered === undefined && quote === undefined && elsewhere === undefined;
  const bare = isBare ? update : { ...update, [kind]: message };
  const text = message.text ?? message.caption;
  if (text === undefined || !looksLikeWalletSecret(text)) return bare;
  if (message.from && wordsOf(text).some(isLongHex)) {
    if (!looksLikeWalletSecret(text, await askedCoin(String(message.from.id)))) return bare;
  }
  const { caption: _, caption_entities: __, ...rest } = message;
  return { ...update, [kind]: { ...rest, text: REMOVED, entities: [] } };
}

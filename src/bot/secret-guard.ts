/**
 * Recognises wallet secrets that people paste by mistake: recovery phrases and private keys. They are taken out of an
 * update the moment it arrives, before it is stored, logged or handled.
 */
import type { Update } from "grammy/types";

/** Word counts of recovery phrases: BIP 39, and Algorand's 25. */
const PHRASE_LENGTHS = new Set([12, 15, 18, 21, 24, 25]);

/** Whether a text looks like a recovery phrase: that many short plain words and nothing else, numbered or not. */
function isPhrase(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\b\d{1,2}[.):]?\s/g, " ")
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
  return PHRASE_LENGTHS.has(words.length) && words.every((word) => /^\p{L}{3,10}$/u.test(word));
}

/** 32 bytes in hex: a private key on most chains, and an address on a few. */
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
    // Solana and NEAR: 64 bytes, exported by wallets as one word.
    /^(ed25519:)?[1-9A-HJ-NP-Za-km-z]{86,88}$/.test(text)
  );
}

/** Networks whose addresses are 32 bytes in hex, as Changelly writes them. */
const LONG_HEX_ADDRESSES = new Set(["sui", "aptos", "near", "starknet"]);

/** Whether a text looks like something that opens a wallet. `network`: the one whose address was just asked for, if any. */
export function looksLikeWalletSecret(text: string, network?: string): boolean {
  const word = text.trim();
  if (isLongHex(word)) return !LONG_HEX_ADDRESSES.has(network?.toLowerCase() ?? "");
  return isPhrase(word) || isPrivateKey(word);
}

/** What stands in an update in place of a secret. No person can type it: Telegram strips the character. */
export const REMOVED = "\u0000removed";

/**
 * The update without a wallet secret; the very same update when there is none.
 *
 * @param askedNetwork network whose address this chat was asked for; looked up only where it makes a difference.
 */
export async function withoutWalletSecret(
  update: Update,
  askedNetwork: (userId: string) => Promise<string | undefined>,
): Promise<Update> {
  const { message } = update;
  const text = message?.text;
  if (!message || text === undefined || !looksLikeWalletSecret(text)) return update;
  if (isLongHex(text.trim()) && message.from) {
    if (!looksLikeWalletSecret(text, await askedNetwork(String(message.from.id)))) return update;
  }
  return { ...update, message: { ...message, text: REMOVED, entities: [] } };
}

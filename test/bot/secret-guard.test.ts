/** What opens a wallet is found wherever it stands in a text, and what people just say is not taken for it. */
import { wordlist as czech } from "@scure/bip39/wordlists/czech.js";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as italian } from "@scure/bip39/wordlists/italian.js";
import { wordlist as japanese } from "@scure/bip39/wordlists/japanese.js";
import { wordlist as korean } from "@scure/bip39/wordlists/korean.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeWalletSecret, REMOVED, withoutWalletSecret } from "../../src/bot/secret-guard.ts";

const LISTS = { english, spanish, french, italian, portuguese, czech, japanese, korean, chinese };
const coinOf = (coin: string, network: string | null) => ({ ticker: coin, coin, network, extraIdName: null });
const PHRASE = "abandon ability able about above absent absorb abstract absurd abuse access accident";
const HEX = "e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262";
const WIF = "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617";
const NEAR =
  "ed25519:3D4YudUahN1nawWogh8pAKSj92sUNMdbZGjn7kERKzYoTy8tnFQuwoGUC51DowKqorvkr2pytJSnwuSbsNVfqygr";
const SOLANA = "99eUso3aSbE9tqGSTXzo3TLfKb9RkMTURrHKQ1K7Zh3StnzFNUx8FKCPPPPpR479qsw5zv2WNBKmgiz7WqgAJfM";
/** Of a transaction, by the same key. */
const SIGNATURE = "4GFU3UzVsoNt2HxSfWx9FioRRFbTvXc3LaZRBFLTMJeDQ13LA3YesfRW4sp7cBwKCxbsADgiprZ2mbk8TnTGKwf";

describe("A recovery phrase", () => {
  test.each(Object.entries(LISTS))("in %s is found among other words, numbered or not", (_, list) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...list), { minLength: 12, maxLength: 24 }),
        fc.constantFrom(" ", "\n", ", ", "\u3000", " | "),
        fc.boolean(),
        (words, between, numbered) => {
          const phrase = words
            .map((word, index) => (numbered ? `${index + 1}. ${word}` : word))
            .join(between);
          expect(looksLikeWalletSecret(phrase)).toBe(true);
          expect(looksLikeWalletSecret(`my seed is ${phrase}, what now?`)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    ["in capitals", PHRASE.toUpperCase()],
    ["numbered without spaces", PHRASE.replace(/\w+/g, (word) => `7.${word}`)],
    ["with two words misspelt", PHRASE.replace("ability", "abillity").replace("absurd", "absrud")],
    [
      "without its accents",
      "abaco abdomen abeja abierto abogado abono aborto abrazo abrir abuelo abuso acabar",
    ],
    ["behind a label", `seed:${PHRASE}`],
    ["in Chinese without spaces", "的雄粗尺载属海酸柯沙赶艇"],
    [
      "of Monero",
      Array.from({ length: 25 }, (_, index) => ["jewels", "lurk", "sphere"][index % 3]).join(" "),
    ],
  ])("%s is found", (_, text) => {
    expect(looksLikeWalletSecret(text)).toBe(true);
  });

  test.each([
    "hello can you please tell how long does the bank transfer take",
    "good morning dear support team when will this money arrive there today",
    "When will my order arrive, and what should I do if the bank asks about the transfer that you sent me yesterday?",
    "добрый день подскажите пожалуйста сколько времени обычно занимает перевод денег банковскую карту",
    "hola quiero saber cuanto tiempo tarda normalmente la transferencia hasta llegar al banco desde que vendo mis monedas",
    "bonjour pouvez vous me dire combien de temps prend le virement vers ma banque merci beaucoup pour votre aide",
    "buongiorno vorrei sapere quanto tempo serve per ricevere il bonifico sul conto dopo aver venduto la moneta grazie mille",
    "merhaba param ne zaman banka hesabıma geçer acaba bunu bana söyleyebilir misiniz lütfen çok teşekkür ederim",
    PHRASE.split(" ").slice(1).join(" "),
    "我的钱什么时候到我的账户",
    "请问我的的钱什么时候到账户，谢谢",
  ])("is not seen in: %s", (text) => {
    expect(looksLikeWalletSecret(text)).toBe(false);
  });
});

describe("A private key", () => {
  test.each([HEX, `0x${HEX}`, WIF, NEAR, SOLANA])("%s is found wherever it stands", (key) => {
    for (const text of [
      key,
      `key ${key}`,
      `key:${key}`,
      `key=${key}`,
      `my key is "${key}".`,
      `(${key})\nhelp`,
    ]) {
      expect(looksLikeWalletSecret(text), text).toBe(true);
    }
  });

  test("is not seen in the signature of a transaction on Solana", () => {
    expect(looksLikeWalletSecret(SIGNATURE)).toBe(false);
    expect(looksLikeWalletSecret(`I sent it: ${SIGNATURE}`)).toBe(false);
    expect(looksLikeWalletSecret(`${SIGNATURE} ${SOLANA}`)).toBe(true);
  });

  test("is not seen in a raw address of TON that was asked for, and is seen beside it or without its workchain", () => {
    const ton = coinOf("TON", "Ton");
    for (const address of [`0:${HEX}`, `-1:${HEX}`, `ton://transfer/0:${HEX}`]) {
      expect(looksLikeWalletSecret(address), address).toBe(true);
      expect(looksLikeWalletSecret(address, coinOf("BTC", "Bitcoin")), address).toBe(true);
      expect(looksLikeWalletSecret(address, ton), address).toBe(false);
      expect(looksLikeWalletSecret(address, { ...ton, ticker: "USDTTON", coin: "USDT" }), address).toBe(
        false,
      );
      expect(looksLikeWalletSecret(`${address} ${HEX}`, ton), address).toBe(true);
    }
    expect(looksLikeWalletSecret(HEX, ton)).toBe(true);
    expect(looksLikeWalletSecret(`key: ${HEX}`, ton)).toBe(true);
  });

  test("is not seen where the network's addresses look like that, nor in a link to a transaction", () => {
    const sui = coinOf("SUI", "Sui");
    expect(looksLikeWalletSecret(`0x${HEX}`, sui)).toBe(false);
    expect(looksLikeWalletSecret(`it is 0x${HEX}`, sui)).toBe(false);
    expect(looksLikeWalletSecret(`0x${HEX}`, coinOf("BTC", "Bitcoin"))).toBe(true);
    expect(looksLikeWalletSecret(`0x${HEX} ${WIF}`, sui)).toBe(true);
    expect(looksLikeWalletSecret(`https://blockchair.com/bitcoin/transaction/${HEX}`)).toBe(false);
    expect(looksLikeWalletSecret(`see https://etherscan.io/?tx=0x${HEX}.`)).toBe(false);
  });
});

describe("An update", () => {
  const chat = { id: 7, type: "private" as const, first_name: "Anna" };
  const from = { id: 7, is_bot: false, first_name: "Anna" };
  const message = (more: object) => ({
    update_id: 1,
    message: { message_id: 2, date: 3, chat, from, ...more },
  });
  const nowhere = async () => undefined;

  test("without a secret is left as it is", async () => {
    const update = message({ text: "0.05" });
    expect(await withoutWalletSecret(update, nowhere)).toBe(update);
  });

  test("loses what it answers to or quotes, whatever that holds", async () => {
    const update = message({
      text: "what is this?",
      reply_to_message: { message_id: 1, date: 2, chat, from, text: PHRASE, reply_to_message: undefined },
      quote: { text: PHRASE, position: 0 },
    });
    expect(await withoutWalletSecret(update, nowhere)).toEqual(message({ text: "what is this?" }));
  });

  test("loses a caption with a secret, entities and all", async () => {
    const update = message({ caption: PHRASE, caption_entities: [{ type: "bold", offset: 0, length: 6 }] });
    expect(await withoutWalletSecret(update, nowhere)).toEqual(message({ text: REMOVED, entities: [] }));
  });

  test("loses a secret that was typed behind the bot's name in some chat", async () => {
    const asked = (query: string) => ({ update_id: 1, inline_query: { id: "2", from, query, offset: "" } });
    expect(await withoutWalletSecret(asked(PHRASE), nowhere)).toEqual(asked(REMOVED));
    const harmless = asked("0.05 btc eur");
    expect(await withoutWalletSecret(harmless, nowhere)).toBe(harmless);
  });

  test("keeps an address in hex that was asked for, by the network or by its ticker", async () => {
    const update = message({ text: HEX });
    expect(await withoutWalletSecret(update, async () => coinOf("ICP", "Internet Computer"))).toBe(update);
    expect(await withoutWalletSecret(update, async () => coinOf("ICP", null))).toBe(update);
    expect(await withoutWalletSecret(update, async () => coinOf("BTC", "Bitcoin"))).toEqual(
      message({ text: REMOVED, entities: [] }),
    );
  });
});

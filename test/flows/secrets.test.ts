/** What opens a wallet is deleted wherever it is pasted, and kept nowhere. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/storage/store.ts";
import {
  BITCOIN,
  button,
  EVERY_QUESTION,
  QUESTION,
  RIPPLE,
  type Seller,
  sample,
  TETHER,
  words,
} from "../support/sale.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

describe("A wallet's secret", () => {
  const PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow";
  /** Everything the program has written down, as it lies on disk and in the log. */
  function written({ env, logLines }: World): Buffer[] {
    const folder = env["DATA_DIR"] ?? "";
    return [
      ...readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
      Buffer.from(logLines.join("")),
    ];
  }

  async function pastes(world: World, anna: Seller, secret: string): Promise<void> {
    const { id } = await anna.person.says(secret);
    await anna.shows(words("secret-deleted"));
    await anna.settled();
    expect(
      anna.person.chat.find((message) => message.id === id),
      "the message is gone",
    ).toBeUndefined();
    const needles = [secret, ...(secret.includes(" ") ? ["winner thank year"] : [])];
    for (const needle of needles) {
      for (const content of written(world)) expect(content.includes(needle)).toBe(false);
      expect(JSON.stringify(world.changelly.calls)).not.toContain(needle);
    }
  }

  test.each(EVERY_QUESTION)(
    "pasted at %s is deleted and never kept, and the sale goes on",
    async (step, plan) => {
      const { world, anna } = await start();
      await anna.reaches(step, plan);
      await pastes(world, anna, PHRASE);
      await anna.presses(button("continue-sale"), QUESTION[step]);
      await anna.answers(step, plan);
      await anna.person.waitFor("the next question", () => !anna.person.last().text.includes(QUESTION[step]));
    },
  );

  test.each([
    ["a phrase of 24 words", `${PHRASE} ${PHRASE}`],
    [
      "a phrase with numbers",
      PHRASE.split(" ")
        .map((word, index) => `${index + 1}. ${word}`)
        .join("\n"),
    ],
    [
      "a phrase in Spanish",
      "ábaco abdomen abeja abierto abogado abono aborto abrazo abrir abuelo abuso acabar",
    ],
    ["a phrase with words before it and one misspelt", `my seed is ${PHRASE.replace("sausage", "sausge")}`],
    [
      "a key in hex with a word before it",
      "key e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262",
    ],
    ["a Bitcoin key", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"],
    ["a compressed Bitcoin key", "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617"],
    ["a key in hex", "e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262"],
    [
      "an extended key",
      "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
    ],
    ["a Ripple seed", "snoPBrXtMeMyMHUVTgbuqAfg1SUTb"],
    ["a newer Ripple seed", "sEdTM1uX8pu2do5XvTnutH6HsouMaM2"],
    ["a Dogecoin key", "QSc9tvKzyXN8TXGVJZr2yJKgWXVrTnBBCv4xjuqK8kBeHc5E8v7x"],
    ["a Tezos key", "edsk3gUfUPyBSfrS9CCgmCiQsTCHGkviBDusMxDJstFtojtc1zcpsh"],
    ["a phrase of Algorand's 25 words", `${PHRASE} ${PHRASE} abandon`],
    [
      "a NEAR key",
      "ed25519:3D4YudUahN1nawWogh8pAKSj92sUNMdbZGjn7kERKzYoTy8tnFQuwoGUC51DowKqorvkr2pytJSnwuSbsNVfqygr",
    ],
    ["a Stellar seed", `S${"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(2).slice(0, 55)}`],
    [
      "a Solana key",
      "99eUso3aSbE9tqGSTXzo3TLfKb9RkMTURrHKQ1K7Zh3StnzFNUx8FKCPPPPpR479qsw5zv2WNBKmgiz7WqgAJfM",
    ],
  ])("%s, where the address was asked, is deleted and never kept", async (_, secret) => {
    const { world, anna } = await start();
    await anna.reaches("address");
    await pastes(world, anna, secret);
    await anna.presses(button("continue-sale"), QUESTION.address);
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("is taken out of the update before that is stored to be dealt with", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.telegram.fault({ method: "deleteMessage", reply: "hang" });
    await anna.person.says(PHRASE);
    await vi.waitUntil(() => world.telegram.calls.some(({ method }) => method === "deleteMessage"));

    // A look into the store with its own key, while the update is half dealt with.
    const { dataDir, dataKey } = readConfig(world.env);
    const copy = mkdtempSync(join(tmpdir(), "sell-bot-copy-"));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(dataDir, copy, { recursive: true });
    const store = await openStore({
      path: join(copy, "sell-bot.sqlite"),
      dataKey,
      environment: "sandbox",
      now: Date.now,
    });
    const pending = await store.inbox.pending();
    await store.close();
    expect(pending).toHaveLength(1);
    expect(JSON.stringify(pending)).toContain(String(anna.person.id));
    expect(JSON.stringify(pending)).not.toContain("winner");

    world.telegram.clearFaults();
    await anna.shows(words("secret-deleted"));
  });

  test("below a picture, or put into a message afterwards, is deleted and never kept", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const picture = await anna.person.sends("photo", `my backup: ${PHRASE}`);
    await anna.shows(words("secret-deleted"));
    const { id } = await anna.person.says("hello");
    await anna.shows(QUESTION.address);
    await anna.person.edits(id, PHRASE);
    await anna.shows(words("secret-deleted"));
    await anna.settled();
    const left = anna.person.chat.map((message) => message.id);
    expect(left).not.toContain(picture.id);
    expect(left).not.toContain(id);
    for (const content of written(world)) expect(content.includes("winner thank year")).toBe(false);
  });

  test("that Telegram does not let us delete is said to be still there", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const reply = { error_code: 400, description: "Bad Request: message can't be deleted" };
    world.telegram.fault({ method: "deleteMessage", reply });
    await anna.types(PHRASE, words("secret-not-deleted"));
    await anna.presses(button("continue-sale"), QUESTION.address);
  });

  test("is deleted outside a sale as well", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    await pastes(world, anna, PHRASE);
  });

  test("is not seen in a question of twelve words", async () => {
    const { anna } = await start();
    await anna.types("hello can you please tell how long does the bank transfer take", words("stray-text"));
  });

  test("is not seen in an address that happens to look like one", async () => {
    const { anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "SUI", amount: "500" });
    await anna.types(sample("SUI").address, QUESTION.recap);
  });

  test("is not seen in a raw address of TON, which lands in the order as it is", async () => {
    const { world, anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "TON", amount: "200" });
    const address = `0:${"0123456789abcdef".repeat(4)}`;
    await pastes(world, anna, address.slice(2));
    await anna.presses(button("continue-sale"), QUESTION.address);
    await anna.types(address, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe(address);
  });

  test("is not seen in what people usually write", async () => {
    const { anna } = await start();
    await anna.types("/start", words("welcome"));
    for (const text of [
      "please tell me how I can get the money for my coins to a bank",
      "hello",
      BITCOIN.address,
      TETHER.address,
      RIPPLE.address,
      sample("XLM").address,
      sample("ADA").address,
    ]) {
      await anna.types(text, words("stray-text"));
    }
  });
});

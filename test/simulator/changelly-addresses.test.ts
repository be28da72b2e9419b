import { describe, expect, test } from "vitest";
import { type AddressFamily, checkAddress } from "../../src/simulator/changelly-addresses.ts";
import { cryptos, sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";

const isGood = (family: AddressFamily, address: string): boolean => checkAddress(family, address).result;

/** The address with one letter in its middle replaced by a neighbour of the same alphabet. */
function misspell(address: string): string {
  const at = Math.floor(address.length * 0.6);
  const other = [..."2q3Qz5"].find((letter) => letter !== address[at]) ?? "";
  return address.slice(0, at) + other + address.slice(at + 1);
}

describe("every coin's sample address", () => {
  test.each(cryptos.map((crypto) => [crypto.ticker, crypto] as const))("%s", (ticker, crypto) => {
    const sample = sampleAddresses[ticker];
    expect(sample).toBeDefined();
    expect(checkAddress(crypto.family, sample?.address ?? "", sample?.extraId)).toEqual({
      result: true,
      cause: null,
    });
    expect(sample?.extraId !== undefined).toBe(crypto.extraIdName !== null);
  });
});

// Addresses published in the networks' own specifications and documentation.
describe("published addresses are taken", () => {
  test.each<[AddressFamily, string]>([
    ["bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
    ["bitcoin", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"],
    ["bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
    ["bitcoin", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"],
    ["bitcoin", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"],
    ["evm", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"],
    ["evm", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"],
    ["ripple", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
    ["stellar", "GAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7"],
    ["tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
    ["solana", "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"],
    ["bitcoin-cash", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"],
    ["bitcoin-cash", "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"],
    ["cardano", "addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w"],
    ["ton", "0:0000000000000000000000000000000000000000000000000000000000000000"],
  ])("%s %s", (family, address) => {
    expect(isGood(family, address)).toBe(true);
  });
});

describe("an address is refused", () => {
  test.each<[AddressFamily, string]>([
    ["bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
    ["bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
    ["ripple", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
    ["tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
    ["bitcoin-cash", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"],
    ["cardano", "addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w"],
  ])("when one letter of %s %s is wrong", (family, address) => {
    expect(isGood(family, misspell(address))).toBe(false);
  });

  test.each<[string, AddressFamily, string]>([
    ["with the wrong capitals (EIP-55)", "evm", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed"],
    ["without 0x", "evm", "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"],
    ["of another coin", "bitcoin", "LLnCCHbSzfwWquEdaS5TF2Yt7uz5Qb1SZ1"],
    ["of a test network", "bitcoin", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"],
    ["in two cases at once (BIP 173)", "bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7KV8F3T4"],
    [
      "with the old checksum for taproot (BIP 350)",
      "bitcoin",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    ],
    ["of 31 bytes", "solana", "1111111111111111111111111111111"],
    ["with a space", "solana", " 11111111111111111111111111111111"],
    ["with a secret key's letter", "stellar", "SAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7"],
    ["with a wrong checksum", "stellar", "GAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN6"],
    ["with a wrong checksum", "ton", "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKA"],
    ["with a letter EOS has not", "eos", "example67890"],
    ["of nothing", "bitcoin", ""],
  ])("%s: %s %s", (_, family, address) => {
    expect(checkAddress(family, address)).toEqual({ result: false, cause: "walletAddress" });
  });
});

describe("a memo or tag", () => {
  const xrp = "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh";
  const xlm = "GAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7";

  test.each(["0", "1", "4294967295"])("XRP takes the tag %s", (tag) => {
    expect(checkAddress("ripple", xrp, tag)).toEqual({ result: true, cause: null });
  });
  test.each(["4294967296", "-1", "1.5", "12a", "007", "١٢"])("XRP refuses the tag %s", (tag) => {
    expect(checkAddress("ripple", xrp, tag)).toEqual({ result: false, cause: "walletExtraId" });
  });
  test("XLM counts its memo in bytes, 28 at most", () => {
    expect(checkAddress("stellar", xlm, "a".repeat(28)).result).toBe(true);
    expect(checkAddress("stellar", xlm, "é".repeat(14)).result).toBe(true);
    expect(checkAddress("stellar", xlm, "é".repeat(15))).toEqual({ result: false, cause: "walletExtraId" });
  });
  test("a bad address is named before a bad memo", () => {
    expect(checkAddress("ripple", "rNobody", "x").cause).toBe("walletAddress");
  });
  test("a coin without memos does not look at one", () => {
    expect(checkAddress("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "anything").result).toBe(true);
  });
});

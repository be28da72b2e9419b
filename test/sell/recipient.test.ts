/** Whom a refund goes to: every form of an address that wallets put on a clipboard, and nothing that was not typed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hexAddressOf, type RefundCoin, readMemo, readRecipient } from "../../src/sell/recipient.ts";

const coinOf = (coin: string, network: string | null, extraIdName: string | null = null): RefundCoin => ({
  ticker: coin,
  coin,
  network,
  extraIdName,
});

const BTC = coinOf("BTC", "Bitcoin");
const LTC = coinOf("LTC", "Litecoin");
const BCH = coinOf("BCH", "Bitcoin Cash");
const ETH = coinOf("ETH", "Ethereum");
const USDT = { ...coinOf("USDT", "Ethereum"), ticker: "USDT20" };
const USDT_POLYGON = { ...coinOf("USDT", "Polygon"), ticker: "USDTPOLYGON" };
const USDT_TRON = { ...coinOf("USDT", "Tron"), ticker: "USDTRX" };
const USDT_SOLANA = { ...coinOf("USDT", "Solana"), ticker: "USDTSOL" };
const USDT_TON = { ...coinOf("USDT", "Ton"), ticker: "USDTTON" };
const XRP = coinOf("XRP", "Ripple", "Destination tag");
const XLM = coinOf("XLM", "Stellar", "Memo");
const EOS = coinOf("EOS", "Eos", "Memo");
const NEAR = coinOf("NEAR", "Near");
const SOL = coinOf("SOL", "Solana");
const SUI = coinOf("SUI", "Sui");
const TON = coinOf("TON", "Ton");
const ADA = coinOf("ADA", "Cardano");
/** On a network nobody here knows. */
const XYZ = coinOf("XYZ", "Xyz Chain");

const DEAD = "0x000000000000000000000000000000000000dEaD";
const TETHER = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
const SEGWIT = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
const CASH = "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a";
const RIPPLE = "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh";
const STELLAR = "GAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7";
const SOLANA = "7S3P4HxJpyyigGzodYwHtCxZyUQe9JiBMHyRWXArAaKv";
const FRIENDLY = "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKZ";
const RAW = `0:${"0123456789abcdef".repeat(4)}`;
const TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8";
const HEX = "e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262";

describe("a recipient is read from", () => {
  test.each<[string, RefundCoin, string, string, (string | null)?]>([
    ["an address alone", BTC, SEGWIT, SEGWIT],
    ["one with marks around it", BTC, ` «${SEGWIT}».\n`, SEGWIT],
    ["one behind its name", BTC, `My BTC address: ${SEGWIT}`, SEGWIT],
    ["a QR code in capitals", BTC, `BITCOIN:${SEGWIT.toUpperCase()}?AMOUNT=0.1`, SEGWIT],
    ["BIP-21", BTC, `bitcoin:${SEGWIT}?amount=0.05&label=My%20wallet&message=hi`, SEGWIT],
    ["BIP-21 with an invoice beside it", BTC, `bitcoin:${SEGWIT}?lightning=lnbc10u1p3pj`, SEGWIT],
    ["groups of four", BTC, "bc1q w508 d6qe jxtd g4y5 r3za rvar\ny0c5 xw7k v8f3 t4", SEGWIT],
    ["CashAddr", BCH, `${CASH}?amount=1`, CASH],
    ["CashAddr in capitals", BCH, CASH.toUpperCase(), CASH],
    ["CashAddr without its prefix", BCH, CASH.slice(12), CASH.slice(12)],
    [
      "an older address behind a prefix",
      BCH,
      `bitcoincash:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa`,
      "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    ],
    ["EIP-681", ETH, `ethereum:${DEAD}@1?value=1e18`, DEAD],
    ["EIP-681 with pay-", ETH, `ethereum:pay-${DEAD}`, DEAD],
    [
      "EIP-681, a transfer of the token",
      USDT,
      `ethereum:${TETHER}@1/transfer?address=${DEAD}&uint256=2e7`,
      DEAD,
    ],
    ["EIP-681, only the wallet", USDT, `ethereum:${DEAD}@1`, DEAD],
    ["EIP-681 on another chain", USDT_POLYGON, `ethereum:${DEAD}@137`, DEAD],
    ["the number of the chain alone", USDT_POLYGON, `${DEAD}@137`, DEAD],
    ["EIP-3770", USDT_POLYGON, `matic:${DEAD}`, DEAD],
    ["EIP-3770 of Ethereum", ETH, `eth:${DEAD}`, DEAD],
    ["CAIP-10", ETH, `eip155:1:${DEAD}`, DEAD],
    ["CAIP-10 of Bitcoin", BTC, `bip122:000000000019d6689c085ae165831e93:${SEGWIT}`, SEGWIT],
    ["CAIP-10 of Solana", SOL, `solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:${SOLANA}`, SOLANA],
    ["CAIP-10 of XRP", XRP, `xrpl:0:${RIPPLE}`, RIPPLE],
    ["hex in capitals", ETH, DEAD.toUpperCase(), DEAD.toUpperCase().replace("0X", "0x")],
    ["XRP with its tag", XRP, `${RIPPLE}?dt=33722`, RIPPLE, "33722"],
    ["XRP with its tag behind a colon", XRP, `${RIPPLE}:33722`, RIPPLE, "33722"],
    ["an XRP link", XRP, `xrpl:${RIPPLE}?dt=0`, RIPPLE, "0"],
    ["an XRP link without a tag", XRP, `ripple:${RIPPLE}?amount=5`, RIPPLE],
    ["XRP on two lines", XRP, `${RIPPLE}\n33722`, RIPPLE, "33722"],
    ["XRP on one line", XRP, `${RIPPLE} 33722`, RIPPLE, "33722"],
    ["XRP with names on it", XRP, `XRP address: ${RIPPLE}\nDestination Tag: 33722`, RIPPLE, "33722"],
    ["the tag first", XRP, `Tag: 33722\n\n${RIPPLE}`, RIPPLE, "33722"],
    ["XRP and its tag in a sentence", XRP, `${RIPPLE}, memo: 33722`, RIPPLE, "33722"],
    [
      "an X-address",
      XRP,
      "XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8yuPT7y4xaEHi",
      "rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf",
      "4294967295",
    ],
    [
      "an X-address without a tag",
      XRP,
      "XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXb",
      "rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf",
      null,
    ],
    [
      "SEP-7",
      XLM,
      `web+stellar:pay?destination=${STELLAR}&amount=1&memo=demo%20memo&memo_type=MEMO_TEXT`,
      STELLAR,
      "demo memo",
    ],
    [
      "SEP-7 with a number",
      XLM,
      `web+stellar:pay?destination=${STELLAR}&memo=7&memo_type=MEMO_ID&asset_code=XLM`,
      STELLAR,
      "7",
    ],
    ["EOS on two lines", EOS, "alice\n12345", "alice", "12345"],
    ["EOS with a memo by name", EOS, "alice memo 12345", "alice", "12345"],
    ["EOS alone", EOS, "alice", "alice"],
    ["a name", NEAR, "bob.near", "bob.near"],
    ["a name of hex digits", NEAR, HEX, HEX],
    ["TON, friendly", TON, FRIENDLY, FRIENDLY],
    ["TON, raw", TON, RAW, RAW],
    ["a TON link", TON, `ton://transfer/${FRIENDLY}?amount=1000000000`, FRIENDLY],
    ["a TON link in capitals", TON, `TON://transfer/${FRIENDLY}`, FRIENDLY],
    ["a raw TON link", TON, `ton://transfer/${RAW}`, RAW],
    [
      "a TON link of a wallet's page",
      TON,
      `https://app.tonkeeper.com/transfer/${FRIENDLY}?amount=1`,
      FRIENDLY,
    ],
    [
      "a TON link for the token",
      USDT_TON,
      `ton://transfer/${FRIENDLY}?jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs&amount=5`,
      FRIENDLY,
    ],
    [
      "Solana Pay",
      SOL,
      `solana:${SOLANA}?amount=1&label=Anna&reference=82ZJ7nbGpixjeDCmEhUcmwXYfvurzAgGdtSMuHnUgyny`,
      SOLANA,
    ],
    [
      "Solana Pay for the token",
      USDT_SOLANA,
      `solana:${SOLANA}?amount=5&spl-token=Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB`,
      SOLANA,
    ],
    ["a Tron link", USDT_TRON, `tron:${TRON}`, TRON],
    [
      "CIP-13",
      ADA,
      "web+cardano:addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w?amount=5",
      "addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w",
    ],
    ["a link of a network nobody knows", XYZ, "xyz:hello12345?amount=1", "hello12345"],
    ["a coin without a network", coinOf("BTC", null), `bitcoin:${SEGWIT}`, SEGWIT],
  ])("%s", (_, coin, typed, address, memo) => {
    expect(readRecipient(typed, coin)).toEqual({
      ok: true,
      address,
      ...(memo === undefined ? {} : { memo }),
    });
  });
});

describe("a question is asked about", () => {
  test.each<[string, RefundCoin, string]>([
    ["a sentence", NEAR, "it is bob.near"],
    ["two addresses", BTC, `${SEGWIT}\n${SEGWIT}`],
    ["an amount beside it", BTC, `${SEGWIT} 0.05`],
    ["pieces no checksum holds together", ETH, `${DEAD.slice(0, 20)} ${DEAD.slice(20)}`],
    ["names on one line", EOS, "alice 12345"],
    ["the memo of a name first", EOS, "12345\nalice"],
  ])("%s, which says more than an address", (_, coin, typed) => {
    expect(readRecipient(typed, coin)).toEqual({ ok: false, problem: "wrong" });
  });

  test.each<[string, RefundCoin, string]>([
    ["a link to nobody", BTC, "bitcoin:?lightning=lnbc10u1p3pj"],
    ["a link with what must be understood", BTC, `bitcoin:${SEGWIT}?req-somethingyoudontknow=50`],
    ["a link that says two things", XRP, `${RIPPLE}?dt=1&dt=2`],
    ["two tags", XRP, `${RIPPLE}?dt=1\nTag: 2`],
    ["a call that is no transfer", USDT, `ethereum:${TETHER}@1/approve?address=${DEAD}&uint256=2e7`],
    ["a transfer to nobody", USDT, `ethereum:${TETHER}@1/transfer?uint256=2e7`],
    ["a request to sign", XLM, "web+stellar:tx?xdr=AAAA"],
    ["a request to ask a server", SOL, "solana:https%3A%2F%2Fexample.com%2Fpay"],
    ["a page", ETH, `https://etherscan.io/address/${DEAD}`],
    ["nothing", BTC, "?"],
    ["very much", BTC, "x".repeat(2000)],
  ])("%s", (_, coin, typed) => {
    expect(readRecipient(typed, coin)).toEqual({ ok: false, problem: "shape" });
  });

  test.each<[string, RefundCoin, string]>([
    ["a link of another network", LTC, `bitcoin:${SEGWIT}`],
    ["a prefix of another network", USDT, `matic:${DEAD}`],
    ["the number of another chain", USDT, `ethereum:${DEAD}@137`],
    ["a link of Ethereum on another chain", USDT_POLYGON, `ethereum:${DEAD}`],
    ["Ethereum's prefix elsewhere", coinOf("ETH", "Arbitrum"), `eth:${DEAD}`],
    ["another CAIP-10 chain", ETH, `eip155:56:${DEAD}`],
    [
      "a transfer of a token where the coin is sold",
      ETH,
      `ethereum:${TETHER}@1/transfer?address=${DEAD}&uint256=2e7`,
    ],
    [
      "a transfer of another token",
      USDT,
      `ethereum:0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48@1/transfer?address=${DEAD}`,
    ],
    ["a payment in the network's own coin", USDT, `ethereum:${DEAD}?value=1e18`],
    [
      "another token of TON",
      TON,
      `ton://transfer/${FRIENDLY}?jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs`,
    ],
    [
      "another token of Solana",
      USDT_SOLANA,
      `solana:${SOLANA}?spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
    ],
    [
      "another asset of Stellar",
      XLM,
      `web+stellar:pay?destination=${STELLAR}&asset_code=USDC&asset_issuer=${STELLAR}`,
    ],
    [
      "a test network of Stellar",
      XLM,
      `web+stellar:pay?destination=${STELLAR}&network_passphrase=Test%20SDF%20Network%20%3B%20September%202015`,
    ],
    ["TON, raw, on another network", BTC, RAW],
    ["CashAddr for Bitcoin", BTC, CASH],
    ["XRP with its tag for Stellar", XLM, `${RIPPLE}:5`],
  ])("%s, which is elsewhere", (_, coin, typed) => {
    expect(readRecipient(typed, coin)).toEqual({ ok: false, problem: "elsewhere" });
  });

  test.each<[string, RefundCoin, string]>([
    ["a comment on TON", TON, `ton://transfer/${FRIENDLY}?text=12345`],
    ["a named memo on Tron", USDT_TRON, `${TRON}\nMemo: 12345`],
    ["a memo of Solana Pay", SOL, `solana:${SOLANA}?memo=12345`],
    ["a memo that is a hash", XLM, `web+stellar:pay?destination=${STELLAR}&memo=AAAA&memo_type=MEMO_HASH`],
    ["a memo nobody can have", XLM, `${STELLAR}\n${"9".repeat(80)}`],
  ])("%s, which cannot be passed on", (_, coin, typed) => {
    expect(readRecipient(typed, coin)).toEqual({ ok: false, problem: "memo-unusable" });
  });

  test("the contract of the token in place of a wallet", () => {
    for (const typed of [TETHER, TETHER.toLowerCase(), `ethereum:${TETHER}@1`]) {
      expect(readRecipient(typed, USDT)).toEqual({ ok: false, problem: "contract" });
    }
  });
});

describe("whatever is typed", () => {
  const ADDRESSES = [
    SEGWIT,
    CASH,
    DEAD,
    TETHER,
    RIPPLE,
    STELLAR,
    SOLANA,
    FRIENDLY,
    RAW,
    TRON,
    "bob.near",
    "alice",
    HEX,
  ];
  const COINS = [
    BTC,
    LTC,
    BCH,
    ETH,
    USDT,
    USDT_POLYGON,
    USDT_TRON,
    USDT_SOLANA,
    USDT_TON,
    XRP,
    XLM,
    EOS,
    NEAR,
    SOL,
    SUI,
    TON,
    ADA,
    XYZ,
  ];
  const piece = fc.oneof(
    fc.constantFrom(...ADDRESSES),
    fc.constantFrom(
      "bitcoin:",
      "ethereum:",
      "eth:",
      "tron:",
      "solana:",
      "ton://transfer/",
      "xrpl:",
      "web+stellar:pay",
    ),
    fc.constantFrom(
      "?dt=",
      "?memo=",
      "?destination=",
      "?amount=1",
      "&address=",
      "@1",
      "@137",
      "/transfer",
      "eip155:1:",
    ),
    fc.constantFrom(
      " ",
      "\n",
      ":",
      "memo: ",
      "Tag ",
      "address: ",
      "it is ",
      ",",
      "12345",
      "\u200b",
      "%20",
      "%",
    ),
    fc.stringMatching(/^[a-z0-9.]{1,12}$/),
    fc.string({ maxLength: 12 }),
  );
  const typed = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

  /** Pieces between which a person sees a gap or a mark of a link. */
  const standsAlone = (text: string, address: string): boolean => {
    for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
      const around = (text[at - 1] ?? " ") + (text[at + address.length] ?? " ");
      if (!/[A-Za-z0-9]/.test(around)) return true;
    }
    return false;
  };

  test("the address is one piece of it, and so is the memo", () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...COINS), (text, coin) => {
        const read = readRecipient(text, coin);
        if (!read.ok) return;
        const seen = text.replace(/\p{Cf}/gu, "");
        expect(standsAlone(seen.toLowerCase(), read.address.toLowerCase()), text).toBe(true);
        expect(read.memo === undefined || coin.extraIdName !== null, text).toBe(true);
        if (read.memo) {
          const said = decodeURIComponent(seen.replace(/%(?![0-9a-f]{2})/gi, "%25"));
          expect(
            [seen, said].some((form) => form.includes(read.memo ?? "")),
            text,
          ).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("a memo that came with an address is taken along or asked about, however it is written", () => {
    const forms: readonly ((tag: string) => string)[] = [
      (tag) => `${RIPPLE}?dt=${tag}`,
      (tag) => `${RIPPLE}:${tag}`,
      (tag) => `${RIPPLE}\n${tag}`,
      (tag) => `${RIPPLE} tag ${tag}`,
      (tag) => `xrpl:${RIPPLE}?amount=1&dt=${tag}`,
      (tag) => `Address: ${RIPPLE}\r\nMemo: ${tag}`,
      (tag) => `\u2068${RIPPLE}\u2069\n\u2068${tag}\u2069`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat({ max: 4_294_967_295 }), (form, tag) => {
        const said = form(String(tag));
        expect(readRecipient(said, XRP)).toEqual({ ok: true, address: RIPPLE, memo: String(tag) });
        expect(readRecipient(said, { ...XRP, extraIdName: null }).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("a transfer of tokens pays its recipient, and only where token and chain are this coin's", () => {
    const wallet = fc.stringMatching(/^0x[0-9a-f]{40}$/);
    fc.assert(
      fc.property(wallet, wallet, fc.nat(300), (recipient, token, chain) => {
        const link = (contract: string, id: number) =>
          `ethereum:${contract}@${id}/transfer?address=${recipient}&uint256=1`;
        expect(readRecipient(link(TETHER.toLowerCase(), 1), USDT)).toEqual({ ok: true, address: recipient });
        for (const coin of [ETH, USDT, USDT_POLYGON]) {
          expect(readRecipient(link(token, chain), coin)).toEqual({ ok: false, problem: "elsewhere" });
        }
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ...["none", "No memo", "no tag", "Memo: none", "-", "N/A", "without tag", "ohne Memo", "kein Tag", "aucun"],
  ...["sin memo", "senza", "não", "yok", "tidak ada", "нет", "без тега", "немає", "لا يوجد", "بدون"],
])("that there is no memo is no memo: %s", (typed) => {
  for (const coin of [XRP, XLM, EOS]) expect(readMemo(typed, coin)).toBeNull();
  expect(readRecipient(`${STELLAR}\n${typed}`, XLM)).toEqual({ ok: true, address: STELLAR, memo: null });
});

test.each(["no one", "note 5", "notebook", "0", "nothing else"])(
  "what only begins like that is one: %s",
  (typed) => {
    expect(readMemo(typed, XLM)).toBe(typed === "note 5" ? "5" : typed);
  },
);

test("a memo that is typed alone is read without its name", () => {
  expect(readMemo("Memo: 12345", XLM)).toBe("12345");
  expect(readMemo("destination tag 12345", XRP)).toBe("12345");
  expect(readMemo("\u200edemo memo\u200e", XLM)).toBe("demo memo");
  expect(readMemo("9".repeat(65), XRP)).toBeUndefined();
});

test("64 hex digits are an address only in the form the network gives them", () => {
  const left = (text: string, coin: RefundCoin) => text.replace(hexAddressOf(coin) ?? "", "");
  expect(left(`it is ${RAW}`, TON)).toBe("it is ");
  expect(left(`-1:${HEX}`, USDT_TON)).toBe("");
  expect(left(HEX, TON)).toBe(HEX);
  expect(left(`0x${HEX}`, SUI)).toBe("");
  expect(left(HEX, SUI)).toBe(HEX);
  expect(left(HEX, NEAR)).toBe("");
  expect(left(`0x${HEX}`, NEAR)).toBe(`0x${HEX}`);
  expect(hexAddressOf(BTC)).toBeUndefined();
});

/** Where coins go back to: an address as people paste it, its memo, and one that was saved. */
import { describe, expect, test } from "vitest";
import { hears } from "../support/bad-luck.ts";
import {
  BITCOIN,
  button,
  plant,
  QUESTION,
  RIPPLE,
  type Seller,
  sample,
  TETHER,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start, startSold } from "../support/start.ts";
import type { World } from "../support/world.ts";

const TETHER_CONTRACT = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
const DAI = "0x6B175474E89094C44Da98b954EedeAC495271d0F";

describe("The refund address", () => {
  test.each([
    [
      "with spaces and a line break",
      `  ${BITCOIN.address.slice(0, 12)} ${BITCOIN.address.slice(12, 20)}\n${BITCOIN.address.slice(20)} `,
    ],
    ["as a link of a wallet", `bitcoin:${BITCOIN.address}`],
    ["as a link with an amount", `bitcoin:${BITCOIN.address}?amount=0.05&label=My%20wallet`],
    ["from a QR code in capitals", `BITCOIN:${BITCOIN.address.toUpperCase()}`],
    ["with invisible characters", `\u200e${BITCOIN.address}\u200b`],
  ])("%s lands in the order as the address alone", async (_, typed) => {
    const { world, anna } = await start();
    await anna.reaches("address");
    await anna.types(typed, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress?.toLowerCase()).toBe(BITCOIN.address);
  });

  test("as an Ethereum link with the chain's number lands as the address alone", async () => {
    const { world, anna } = await start();
    const { address } = sample("ETH");
    await anna.reaches("address", { ...BITCOIN, coin: /^ETH/, network: /^Ethereum/, amount: "1" });
    await anna.types(`ethereum:${address}@1?value=1e18`, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe(address);
  });

  test("as a transfer of the token lands as its recipient, never as the token's contract", async () => {
    const { world, anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: /^USDT/, network: /^Ethereum/, amount: "500" });
    const transfer = (token: string, chain: number) =>
      `ethereum:${token}@${chain}/transfer?address=${sample("ETH").address}&uint256=2e7`;
    const coin = "USDT on Ethereum";
    await anna.types(transfer(DAI, 1), words("remark-address-elsewhere", { coin }));
    await anna.types(transfer(TETHER_CONTRACT, 137), words("remark-address-elsewhere", { coin }));
    await anna.types(TETHER_CONTRACT, words("remark-address-contract", { coin }));
    await anna.types(transfer(TETHER_CONTRACT, 1), QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe(sample("ETH").address);
  });

  test("may be as short as a name where names are addresses, and is never put together of words", async () => {
    const { world, anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "NEAR", amount: "200", provider: /^Transak/ });
    const screen = await anna.types(
      "it is bob.near",
      words("remark-address-wrong", { coin: "NEAR on Near" }),
    );
    expect(screen.text).toContain(QUESTION.address);
    await anna.types("bob.near", QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe("bob.near");
  });

  test("as a TON link lands as the address alone", async () => {
    const { world, anna } = await start();
    const { address } = sample("TON");
    await anna.reaches("address", { ...BITCOIN, coin: "TON", amount: "200" });
    await anna.types(`ton://transfer/${address}?amount=1`, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.refundAddress).toBe(address);
  });

  test("that is none is refused with the question, and asked of Changelly only when it may be one", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    const asked = () => world.changelly.calls.filter(({ path }) => path === "/v1/validate-address").length;
    const short = await anna.types("!", words("remark-address-shape", { coin: "BTC on Bitcoin" }));
    expect(short.text).toContain(QUESTION.address);
    await anna.types("x".repeat(200), words("remark-address-shape", { coin: "BTC on Bitcoin" }));
    expect(asked()).toBe(0);
    // A mistyped character, and an address of another network.
    const wrong = await anna.types(
      `${BITCOIN.address.slice(0, -1)}t`,
      words("remark-address-wrong", { coin: "BTC on Bitcoin" }),
    );
    expect(wrong.text).toContain(QUESTION.address);
    await anna.types(sample("ETH").address, words("remark-address-wrong", { coin: "BTC on Bitcoin" }));
    expect(asked()).toBe(2);
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("refused without a cause, or for a memo the coin does not have, is asked for again", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    for (const cause of [null, "walletExtraId", "somethingNew"]) {
      const body = { result: false, cause };
      world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body } });
      await anna.types(BITCOIN.address, words("remark-address-wrong", { coin: "BTC on Bitcoin" }));
    }
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("with its tag lands in the order, the tag as a note", async () => {
    const { world, anna } = await start();
    const recap = await anna.reaches("recap", RIPPLE);
    expect(recap.text).toContain(`${words("recap-memo", { memo: "Destination tag" })} 12345`);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({
      refundAddress: RIPPLE.address,
      metadata: { refundMemo: "12345" },
    });
  });

  test.each([
    ["a wallet's link", (tag: string) => `xrpl:${RIPPLE.address}?dt=${tag}`],
    ["parameters alone", (tag: string) => `${RIPPLE.address}?dt=${tag}`],
    ["a colon", (tag: string) => `${RIPPLE.address}:${tag}`],
    ["two lines", (tag: string) => `${RIPPLE.address}\nDestination tag: ${tag}`],
  ])(
    "with its tag along with it (%s) needs no further question, and the order has both",
    async (_, typed) => {
      const { world, anna } = await start();
      await anna.reaches("address", RIPPLE);
      await anna.types(typed("99999999999"), words("remark-address-memo-wrong", { memo: "Destination tag" }));
      expect(anna.person.last().text).toContain(QUESTION.address);
      const recap = await anna.types(typed("33722"), QUESTION.recap);
      expect(recap.text).toContain(`${words("recap-memo", { memo: "Destination tag" })} 33722`);
      await anna.presses(button("confirm"), QUESTION.placed);
      expect(world.changelly.orders[0]).toMatchObject({
        refundAddress: RIPPLE.address,
        metadata: { refundMemo: "33722" },
      });
    },
  );

  test("with its memo on two lines, or in a link, lands as both on EOS and Stellar", async () => {
    const { world, anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "EOS", amount: "5000", provider: /^Transak/ });
    await anna.types("alice\n12345", `${words("recap-memo", { memo: "Memo" })} 12345`);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({
      refundAddress: "alice",
      metadata: { refundMemo: "12345" },
    });
    await anna.reaches("address", { ...BITCOIN, coin: "XLM", amount: "5000" });
    const { address } = sample("XLM");
    await anna.types(`web+stellar:pay?destination=${address}&memo=for%20Anna`, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[1]).toMatchObject({
      refundAddress: address,
      metadata: { refundMemo: "for Anna" },
    });
  });

  test("with a memo that this coin cannot carry is asked for again, not used without it", async () => {
    const { anna } = await start();
    await anna.reaches("address", { ...BITCOIN, coin: "TON", amount: "200" });
    const { address } = sample("TON");
    const screen = await anna.types(
      `ton://transfer/${address}?text=12345`,
      words("remark-address-memo-unusable", { coin: "TON on Ton" }),
    );
    expect(screen.text).toContain(QUESTION.address);
    await anna.types(address, QUESTION.recap);
  });

  test("of a wallet without a tag says so at the recap and sends none", async () => {
    const { world, anna } = await start();
    await anna.reaches("memo", RIPPLE);
    const { screen } = await anna.presses(button("no-memo", { memo: "Destination tag" }), QUESTION.recap);
    expect(screen.text).toContain(words("recap-no-memo", { memo: "Destination tag" }));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.metadata).not.toHaveProperty("refundMemo");
  });

  test("that is not complete without its tag leads on to the tag", async () => {
    const { world, anna } = await start();
    await anna.reaches("address", RIPPLE);
    const body = { result: false, cause: "walletExtraId" };
    world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body } });
    await anna.types(RIPPLE.address, QUESTION.memo);
    await anna.types("12345", QUESTION.recap);
  });

  test("a tag that is wrong is asked for again", async () => {
    const { anna } = await start();
    await anna.reaches("memo", RIPPLE);
    const screen = await anna.types("not a number", words("remark-memo-wrong", { memo: "Destination tag" }));
    expect(screen.text).toContain(QUESTION.memo);
    await anna.types("9".repeat(80), words("remark-memo-wrong", { memo: "Destination tag" }));
    await anna.types("12345", QUESTION.recap);
  });

  test("that turns out wrong together with its tag is asked for again itself", async () => {
    const { world, anna } = await start();
    await anna.reaches("memo", RIPPLE);
    const body = { result: false, cause: "walletAddress" };
    world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { status: 200, body } });
    const screen = await anna.types("12345", words("remark-address-wrong", { coin: "XRP on Ripple" }));
    expect(screen.text).toContain(QUESTION.address);
    await anna.types(RIPPLE.address, QUESTION.memo);
  });

  test("changed at the recap asks for its tag again", async () => {
    const { anna } = await start();
    await anna.reaches("recap", RIPPLE);
    await anna.changes("address");
    await anna.types("rrrrrrrrrrrrrrrrrrrn5RM1rHd", QUESTION.memo);
    await anna.presses(button("no-memo", { memo: "Destination tag" }), QUESTION.recap);
  });

  test("without a tag, said in words: below it, or where it is asked for", async () => {
    const { anna } = await start();
    const none = words("recap-no-memo", { memo: "Destination tag" });
    await anna.reaches("address", RIPPLE);
    expect((await anna.types(`${RIPPLE.address}\nno tag`, QUESTION.recap)).text).toContain(none);
    await anna.changes("memo");
    expect((await anna.types("none", QUESTION.recap)).text).toContain(none);
  });
});

describe("A saved address", () => {
  const ADDRESS_HINT = words("address-saved");

  async function saved(): Promise<{ world: World; anna: Seller }> {
    const { world, anna, id } = await startSold();
    await plant(world, anna.person, "Save", `c:${id}:save`);
    await anna.presses("Save", words("saved-name-question", { count: 24 }));
    await anna.types("Ledger", "Ledger");
    return { world, anna };
  }

  test("is a button at the question for the address, and is checked again before it is used", async () => {
    const { world, anna } = await saved();
    await anna.reaches("address");
    expect(anna.person.last().text).toContain(ADDRESS_HINT);
    const before = world.changelly.calls.length;
    await anna.presses(/^Ledger · bc1q…75rs$/, QUESTION.recap);
    expect(world.changelly.calls.slice(before).map(({ path }) => path)).toContain("/v1/validate-address");
  });

  test("that is not accepted any more is said to be so, and another one is asked for", async () => {
    const { world, anna } = await saved();
    await anna.reaches("address");
    const body = { result: false, cause: "walletAddress" };
    world.changelly.fault({ path: "/v1/validate-address", reply: { status: 200, body } });
    await anna.presses(/^Ledger/, words("remark-kept-address-wrong"));
    expect(anna.person.last().text).toContain(QUESTION.address);
  });

  test("is offered for its own coin only", async () => {
    const { anna } = await saved();
    const screen = await anna.reaches("address", TETHER);
    expect(screen.text).not.toContain(ADDRESS_HINT);
    expect(labels(screen)).toEqual([button("cancel"), button("back")]);
  });
});

describe("Where the coins of a failed sale go back to", () => {
  test("is the wallet that sent them, with a provider that does it so: it is said wherever it matters", async () => {
    const { world, anna } = await start();
    await anna.reaches("offers");
    await anna.presses(/^Transak/, QUESTION.offer);
    const { screen: asked } = await anna.presses(/^SEPA/, QUESTION.address);
    expect(asked.text).toContain(words("refund-warning-sender", { provider: "Transak" }));
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain(words("recap-refund-sender", { coin: "BTC" }));
    expect(recap.text).not.toContain(words("recap-refund", { coin: "BTC" }));
    const { screen: link } = await anna.presses(button("confirm"), QUESTION.placed);
    expect(link.text).toContain(words("order-own-wallet"));
    const { orderId } = world.changelly.orders[0] ?? { orderId: "" };
    for (const status of ["refunded", "failed"] as const) {
      await world.changelly.move(orderId, status);
      const { text } = await hears(world, anna, status);
      expect(text).toContain(words("refund-sender", { provider: "Transak" }));
      const ending = BITCOIN.address.slice(-4);
      expect(text).not.toContain(words("refund-address", { provider: "Transak", ending }));
    }
  });

  test("is the refund address, with a provider that takes one", async () => {
    const { world, anna } = await start();
    const asked = await anna.reaches("address");
    expect(asked.text).not.toContain(words("refund-warning-unknown", { provider: "MoonPay" }));
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain(words("recap-refund", { coin: "BTC" }));
    const { screen: link } = await anna.presses(button("confirm"), QUESTION.placed);
    expect(link.text).not.toContain(words("order-own-wallet"));
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "expired");
    const { text } = await hears(world, anna, "expired");
    expect(text).toContain(
      words("refund-address", { provider: "MoonPay", ending: BITCOIN.address.slice(-4) }),
    );
  });

  test("is promised by nobody who does not know it", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    const method = { method: "card", methodName: "Card", amountExpectedTo: "4000", rate: null, fee: null };
    const offer = {
      ...{ providerCode: "wert", amountFrom: "0.05", amountExpectedTo: "4000", rate: null, fee: null },
      paymentMethodOffer: [method],
    };
    world.changelly.fault({ path: "/v1/sell/offers", reply: { status: 200, body: [offer] } });
    await anna.types("0.05", QUESTION.offers);
    const { screen: asked } = await anna.presses(/4,000/, QUESTION.address);
    expect(asked.text).toContain(words("refund-warning-unknown"));
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain(words("recap-refund-unknown", { coin: "BTC" }));
  });
});

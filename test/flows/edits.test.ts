/** Answers that are changed: what belongs to one answer is never used with another, and nothing else is lost on the way. */
import { expect, test } from "vitest";
import { BITCOIN, button, plant, QUESTION, RIPPLE, type Seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

const OTHER_ADDRESS = "rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh";

/** Somebody who sells once more what they sold before: XRP, with a destination tag. */
async function sellingAgain(): Promise<{ world: World; anna: Seller }> {
  const { world, anna } = await start();
  await anna.reaches("placed", RIPPLE);
  await plant(world, anna.person, "Again", `c:${world.changelly.orders.at(-1)?.externalOrderId}:again`);
  await anna.asks("Again", QUESTION.amount);
  return { world, anna };
}

test("a tag goes with its address: for another address it is asked for", async () => {
  const { world, anna } = await sellingAgain();
  await anna.types("400", QUESTION.recap);
  await anna.changes("address");
  await anna.types(OTHER_ADDRESS, QUESTION.memo);
  await anna.presses(/^My wallet/, QUESTION.recap);
  await anna.presses(button("confirm"), QUESTION.placed);
  expect(world.changelly.orders.at(-1)).toMatchObject({ refundAddress: OTHER_ADDRESS, metadata: {} });
});

test.each(["walletAddress", "walletExtraId"])(
  "a tag of an address that is not accepted any more (%s) is not used with the next one",
  async (cause) => {
    const { world, anna } = await sellingAgain();
    const reply = { status: 200, body: { result: false, cause } };
    world.changelly.fault({ path: "/v1/validate-address", times: 1, reply });
    const screen = await anna.types(
      "400",
      cause === "walletAddress" ? words("remark-kept-address-wrong") : QUESTION.memo,
    );
    if (cause === "walletExtraId") return;
    expect(screen.text).toContain(QUESTION.address);
    await anna.types(OTHER_ADDRESS, QUESTION.memo);
  },
);

test("a saved address that cannot be checked leaves the one there was", async () => {
  const { world, anna } = await start();
  await anna.reaches("placed");
  const order = `c:${world.changelly.orders.at(-1)?.externalOrderId}`;
  await plant(world, anna.person, "Save", `${order}:save`);
  await anna.presses("Save", words("saved-name-question", { count: 24 }));
  await anna.types("/sell", QUESTION.country);
  await anna.answers("country");
  await anna.shows(QUESTION.crypto);
  await anna.types("0.05 btc eur", QUESTION.offers);
  await anna.presses(BITCOIN.provider, QUESTION.offer);
  await anna.presses(BITCOIN.method, QUESTION.address);
  await anna.types(BITCOIN.address, QUESTION.recap);
  await anna.changes("address");
  world.changelly.fault({ path: "/v1/validate-address", reply: { status: 500 } });
  await anna.presses(/ · bc1q…/, words("failure-server"));
  await anna.presses(/^Keep bc1q/, QUESTION.recap);
});

test("what was said of a coin that is not sold where somebody lives is not said of another one", async () => {
  const { anna } = await start();
  await anna.types("/sell 50 ton eur", QUESTION.country);
  const list = await anna.types("Nigeria", QUESTION.crypto);
  expect(list.text).toContain("TON");
  expect(list.text).toContain("Nigeria");
  await anna.types("LTC", QUESTION.amount);
});

test("money wanted in a currency that is not paid out there is not wanted in another one", async () => {
  const { anna } = await start();
  await anna.types("/sell btc for 50000 cad", QUESTION.country);
  const list = await anna.types("India", QUESTION.fiat);
  expect(list.text).toContain(
    words("remark-currency-absent", { currency: "Canadian Dollar (CAD)", coin: "BTC" }),
  );
  await anna.presses(/^EUR/, QUESTION.amount);
});

test("another coin never gets the old one's address, whatever the way to it", async () => {
  const { world, anna } = await start();
  await anna.types("/sell link", QUESTION.country);
  await anna.types("Germany", QUESTION.amount);
  await anna.types("100", QUESTION.offers);
  await anna.presses(/^Transak/, QUESTION.offer);
  await anna.presses(/^SEPA/, QUESTION.address);
  await anna.types("0x000000000000000000000000000000000000dEaD", QUESTION.recap);
  await anna.presses(button("confirm"), QUESTION.placed);
  await plant(world, anna.person, "Again", `c:${world.changelly.orders.at(-1)?.externalOrderId}:again`);
  await anna.asks("Again", QUESTION.amount);
  for (const step of ["fiat", "crypto", "country"] as const)
    await anna.presses(button("back"), QUESTION[step]);
  await anna.types("France", QUESTION.crypto);
  await anna.types("1 eth for eur", QUESTION.network);
  await anna.presses(/^Ethereum/, QUESTION.offers);
  await anna.presses(/^MoonPay/, QUESTION.offer);
  await anna.presses(/^SEPA/, QUESTION.address);
});

test("a currency in a line at the list of coins is the currency that is meant", async () => {
  const { anna } = await start();
  await anna.reaches("amount");
  await anna.presses(button("back"), QUESTION.crypto);
  const screen = await anna.types("btc for 500 usd", QUESTION.offers);
  expect(screen.text).toContain("$500");
});

test("the coin there is, typed once more, changes nothing else", async () => {
  const { anna } = await start();
  const { text } = await anna.reaches("recap");
  await anna.changes("crypto");
  await anna.types("0.05 btc eur", QUESTION.recap);
  await anna.changes("crypto");
  const changed = await anna.types("0.06 btc eur", QUESTION.recap);
  expect(changed.text).toContain("0.06 BTC");
  expect(changed.text.split("\n").at(-3)).toBe(text.split("\n").at(-3));
});

test("the money wanted is what the provider of the recap pays, not the best one", async () => {
  const { anna } = await start();
  await anna.reaches("recap");
  await anna.changes("amount");
  const { text } = await anna.types("1000 EUR", QUESTION.recap);
  const [, payout = ""] = /You receive: about €([\d,.]+)/.exec(text) ?? [];
  expect(Number(payout.replace(",", ""))).toBeGreaterThanOrEqual(1000);
  expect(text).toContain("MoonPay");
});

test("who is to pay stands while prices are missing, whether a change, a link or the sale before has named them", async () => {
  const { world, anna } = await start();
  const failing = { path: "/v1/sell/offers", reply: { status: 401 } };
  const triesAgain = async (then: string): Promise<string> => {
    await anna.shows(words("failure-unauthorized"));
    await anna.presses(button("try-again"), words("failure-unauthorized"));
    world.changelly.clearFaults();
    return (await anna.presses(button("try-again"), then)).screen.text;
  };
  await anna.reaches("recap");
  await anna.changes("amount");
  world.changelly.fault(failing);
  await anna.person.says("0.07");
  expect(await triesAgain(QUESTION.recap)).toMatch(/0\.07 BTC[\s\S]+MoonPay/);
  await anna.presses(button("confirm"), QUESTION.placed);

  world.changelly.fault(failing);
  await anna.person.says("/start sell_BTC_EUR_0x05_sepa-bank-transfer_moonpay");
  await triesAgain(QUESTION.address);

  await plant(world, anna.person, "Again", `c:${world.changelly.orders.at(-1)?.externalOrderId}:again`);
  await anna.asks("Again", words("away-other"));
  await anna.presses(button("start-new"), QUESTION.amount);
  world.changelly.fault(failing);
  await anna.person.says("0.06");
  expect(await triesAgain(QUESTION.recap)).toMatch(/0\.06 BTC[\s\S]+MoonPay/);
});

test("a change that leads to more questions can be taken back to the beginning", async () => {
  const { world, anna } = await start();
  const { text } = await anna.reaches("recap");
  await anna.changes("country");
  await anna.types("US", QUESTION.state);
  await anna.presses(button("back"), QUESTION.country);
  const { screen } = await anna.presses(button("back"), QUESTION.recap);
  expect(screen.text).toBe(text);
  await anna.presses(button("confirm"), QUESTION.placed);
  expect(world.changelly.orders[0]).toMatchObject({ country: "DE", refundAddress: BITCOIN.address });
});

test("from a provider's card that was opened for a change, Back leads to the list, and then to the recap", async () => {
  const { anna } = await start();
  const { text } = await anna.reaches("recap");
  await anna.changes("offers");
  await anna.presses(/^MoonPay/, QUESTION.offer);
  await anna.presses(button("back"), QUESTION.offers);
  const { screen } = await anna.presses(button("back"), QUESTION.recap);
  expect(screen.text).toBe(text);
});

test("which of two sales a text is about is not guessed, and neither is lost", async () => {
  const { world, anna } = await start();
  await anna.reaches("recap");
  await anna.types("/sell 500 xrp eur", words("away-other"));
  await anna.types("600", words("away-other"));
  world.clock.ahead += 120_000;
  await anna.types("/sell", words("away-other"));
  await anna.presses(button("start-new"), QUESTION.offers);
  expect(anna.person.last().text).toContain("500 XRP");
});

test("what was remarked before another sale was asked for is not repeated above the question", async () => {
  const { anna } = await start();
  await anna.reaches("offers");
  await anna.types("hm", words("remark-expected-offers"));
  const { text } = await anna.types("/sell 500 xrp eur", words("away-other"));
  expect(text).not.toContain(words("remark-expected-offers"));
});

test("what was typed before another sale was asked for is still taken up", async () => {
  const { world, anna } = await start();
  await anna.reaches("amount");
  world.clock.ahead += 3_600_001;
  await anna.types("0.07", words("away-held"));
  await anna.types("/sell 500 xrp eur", words("away-other"));
  await anna.presses(button("continue-sale"), QUESTION.offers);
  expect(anna.person.last().text).toContain("0.07 BTC");
});

test("a question about an amount goes with the prices it stood above", async () => {
  const { anna } = await start();
  await anna.reaches("offers");
  await anna.types("1,000", words("remark-amount-ambiguous"));
  const { screen } = await anna.presses(button("refresh"), QUESTION.offers);
  expect(labels(screen)).not.toContain("1000 BTC");
});

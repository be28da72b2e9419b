/** The receipt of a sale that is complete: a text and a paper that say what was reported, and no more. */

import { describe, expect, test } from "vitest";
import { maskedAddress } from "../../src/bot/address.ts";
import { hears, statusName } from "../support/bad-luck.ts";
import { BITCOIN, button, change, LANGUAGES, plant, query, words } from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";

const HASH = "9f3a0000000000000000000000000000000000000000000000000000000077c1";

async function completed(reported: { payoutAmount: string | null }) {
  const { world, anna, order } = await startSold();
  await world.changelly.move(order.orderId, "complete", {
    ...reported,
    payinAmount: "0.05",
    transactionHash: HASH,
  });
  const message = await hears(world, anna, "complete");
  const { screen: card } = await anna.presses(button("order"), statusName("complete"), message.id);
  return { world, anna, order, card };
}

describe("the receipt", () => {
  test("says what was sold and paid, and is no invoice", async () => {
    const { world, anna, card } = await completed({ payoutAmount: "4160.00" });
    const { screen, toast } = await anna.asks(button("receipt"), words("receipt-note"), card.id);
    expect(toast).toBe(words("toast-receipt"));
    const [row] = query(world.env, "select id, changelly_id from orders");
    for (const fact of [
      `${words("receipt-order")}: ${row?.["id"]}`,
      `${words("receipt-changelly")}: ${row?.["changelly_id"]}`,
      `${words("receipt-provider")}: MoonPay`,
      `${words("receipt-method")}: SEPA`,
      `${words("receipt-sold")}: 0.05 BTC on Bitcoin`,
      `${words("receipt-payout")}: €4,160.00`,
      `${words("receipt-rate")}: 1\u00a0BTC\u00a0=\u00a0€83,200.00`,
      `${words("receipt-refund")}: bc1q…75rs`,
      // It is whole on the paper.
      `${words("receipt-transaction")}: ${maskedAddress(HASH)}`,
      words("test-mark"),
    ])
      expect(screen.text).toContain(fact);
    expect(screen.entities.map((entity) => entity.date_time_format ?? "")).toEqual(["", "", "Dt", "Dt"]);
    expect(screen.text).not.toContain(BITCOIN.address);
    expect(screen.text).not.toContain(words("receipt-expected"));
    expect([...screen.text].length).toBeLessThanOrEqual(600);
  });

  test("is a paper of one page that can be saved and printed", async () => {
    const { world, anna, card } = await completed({ payoutAmount: "4160.00" });
    const { screen } = await anna.asks(button("receipt"), words("receipt-note"), card.id);
    expect(screen.kind).toBe("document");
    expect(screen.media?.fileName).toMatch(/^receipt-[0-9a-f]{8}\.pdf$/);
    const pdf = Buffer.from(screen.media?.bytes ?? []).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf).toContain("%%EOF");
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    // Its letters come along with it.
    expect(pdf).toContain("Inter");
    const { screen: back } = await anna.asks(button("back-to-order"), statusName("complete"), screen.id);
    expect(back.kind).toBe("text");
    expect(world.telegram.calls.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("marks as expected what was not reported", async () => {
    const { anna, card } = await completed({ payoutAmount: null });
    const { screen } = await anna.asks(button("receipt"), words("receipt-note"), card.id);
    expect(screen.text).toContain(`${words("receipt-expected")}: €`);
    expect(screen.text).toContain(`${words("receipt-expected-rate")}: 1\u00a0BTC\u00a0=\u00a0€`);
    expect(screen.text).not.toContain(words("receipt-payout"));
  });

  test("of an order whose amounts are reported as zero says what was agreed", async () => {
    const { world, anna, order } = await startSold();
    await world.changelly.move(order.orderId, "complete", { payinAmount: "0", payoutAmount: "0.00" });
    const message = await hears(world, anna, "complete");
    const { screen: card } = await anna.presses(button("order"), statusName("complete"), message.id);
    const { screen } = await anna.asks(button("receipt"), words("receipt-note"), card.id);
    expect(screen.text).toContain(`${words("receipt-sold")}: 0.05 BTC on Bitcoin`);
    expect(screen.text).toContain(`${words("receipt-expected")}: €`);
  });

  test("of an order with a zero that an older release has stored names no rate", async () => {
    const { world, anna } = await completed({ payoutAmount: "4160.00" });
    await world.app.stop();
    change(world.env, "update orders set payin_amount = '0'");
    world.app.stop = async () => {};
    await world.restart();
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    await plant(world, anna.person, "Receipt", `c:${id}:receipt`);
    const { screen } = await anna.asks("Receipt", words("receipt-note"));
    expect(screen.text).toContain(`${words("receipt-payout")}: €4,160.00`);
    expect(screen.text).not.toContain(words("receipt-rate"));
  });

  test.each(LANGUAGES.locales)("is written in %s", async (locale) => {
    const tr = LANGUAGES.translator(locale);
    const { world, anna } = await start({ language: locale });
    await anna.reaches("placed");
    await world.changelly.move(world.changelly.orders[0]?.orderId ?? "", "complete");
    await anna.shows(tr.plain("status-complete"));
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    await plant(world, anna.person, "Receipt", `c:${id}:receipt`);
    const { screen } = await anna.asks("Receipt", tr.plain("receipt-note"));
    expect(screen.kind).toBe("document");
    expect([...screen.text].length).toBeLessThanOrEqual(1024);
  });

  test("is not written of an order that is not complete", async () => {
    const { world, anna } = await startSold();
    const [{ id }] = query(world.env, "select id from orders") as [{ id: string }];
    await plant(world, anna.person, "Receipt", `c:${id}:receipt`);
    const { toast, screen } = await anna.presses("Receipt", words("about-created"));
    expect(toast).toBe(words("toast-order-moved-on"));
    expect(screen.kind).toBe("text");
  });
});

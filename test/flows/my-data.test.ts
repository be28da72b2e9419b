/** A person asks for everything that is kept about them: a file that has it all, for them alone. */
import { expect, test } from "vitest";
import { until } from "../support/bad-luck.ts";
import { BITCOIN, button, query, RIPPLE, type Seller, seller, words } from "../support/sale.ts";
import { start } from "../support/start.ts";
import { startWorld } from "../support/world.ts";

const CAPTION = words("mydata-caption");

/** Asks for the file, and reads it. */
async function fileOf(anna: Seller) {
  const message = await anna.types("/mydata", CAPTION);
  const text = new TextDecoder().decode(message.media?.bytes);
  return { message, text, told: JSON.parse(text) };
}

test("has orders, addresses, settings and the sale that is open, and nothing of anybody else", async () => {
  const { world, anna } = await start();
  const boris = seller(world, world.person("en", "Boris"));
  await boris.reaches("placed", BITCOIN);
  await anna.reaches("placed", RIPPLE);
  const order = world.changelly.orders.at(-1);
  await world.changelly.move(order?.orderId ?? "", "complete");
  await anna.shows(words("status-complete"));
  await until("the last message", () => query(world.env, "select 1 from outbox").length === 0);
  await anna.types("/orders", words("orders-title", { count: 1 }));
  await anna.presses(/Complete/, words("card-provider"));
  await anna.asks(button("address-save"), words("saved-now", { name: "Wallet 1", address: "¦" }));
  await anna.types("Grandma's wallet", "Grandma");
  await anna.reaches("amount", RIPPLE);

  const { message, text, told } = await fileOf(anna);
  expect(message.media?.fileName).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/);
  // It is theirs to keep and to pass on.
  expect(message.protected).toBe(false);
  expect(told).toMatchObject({
    about: words("command-mydata"),
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    you: { id: String(anna.person.id), locale: "en", country: "DE" },
    sale: { step: "amount", userId: String(anna.person.id) },
    savedAddresses: [{ name: "Grandma's wallet", address: RIPPLE.address, memo: RIPPLE.memo }],
    orders: [
      {
        id: order?.externalOrderId,
        changellyId: order?.orderId,
        status: "complete",
        refundAddress: RIPPLE.address,
        refundMemo: RIPPLE.memo,
        consent: { recap: expect.stringContaining("500 XRP on Ripple") },
        timeline: [{ status: "created" }, { status: "complete", at: expect.stringMatching(/^\d{4}-.*Z$/) }],
      },
    ],
    messagesOwed: [],
    watchedRates: [],
    setAside: [],
    blocked: null,
  });
  expect(text).not.toContain(BITCOIN.address);
  expect(text).not.toContain(String(boris.person.id));
  // Neither what was asked for nor what was in it is in the log.
  for (const secret of [RIPPLE.address, "Grandma", String(anna.person.id)]) {
    expect(world.logLines.filter((line) => line.includes(secret))).toEqual([]);
  }
});

test("can be had from /privacy and the settings, a few times within the hour", async () => {
  const { anna } = await start({ app: { fairUse: { dataFiles: 2 } } });
  await anna.types("/privacy", words("privacy", { days: 365 }));
  await anna.asks(button("mydata"), CAPTION);
  await anna.types("/settings", words("settings-title"));
  await anna.asks(button("mydata"), CAPTION);
  const refused = await anna.types("/mydata", words("mydata-too-often"));
  expect(refused.media).toBeUndefined();
});

test("says what remains of somebody who had their data deleted", async () => {
  const { world, anna } = await start();
  await anna.reaches("placed", RIPPLE);
  const { id, externalOrderId } = { id: String(anna.person.id), ...world.changelly.orders.at(-1) };
  await anna.types("/deletemydata", words("erase-question"));
  const { screen } = await anna.presses(button("erase-now"), words("erase-done"));
  expect(screen.text).toContain(words("erase-left", { count: 1 }));
  expect(screen.text).toContain(words("erase-backups"));
  const { told } = await fileOf(anna);
  expect(told).toMatchObject({
    you: { id, country: null, fiat: null, erasedAt: expect.stringMatching(/Z$/) },
    sale: null,
    savedAddresses: [],
    orders: [{ id: externalOrderId }],
  });
});

test("is not for groups", async () => {
  const world = await startWorld();
  const group = world.person().group("Friends");
  await group.says(`/mydata@${world.telegram.bot.username}`);
  await group.sees(words("group-only-private").slice(0, 20));
  expect(world.telegram.calls.filter(({ method }) => method === "sendDocument")).toEqual([]);
});

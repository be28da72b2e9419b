/** A store that the release before this one wrote is opened, and everybody in it goes on where they were. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { requestOf } from "../../src/sell/order.ts";
import { STORE_FILE } from "../../src/storage/store.ts";
import { BITCOIN, QUESTION, seller } from "../support/sale.ts";
import { startWorld } from "../support/world.ts";
import { aStore } from "./sales.ts";

/** The key of the fixture, and the moment it was left. How it was made: fixtures/README.md. */
const KEY = Buffer.alloc(32, "a store of the first release");
const LEFT_AT = 1_796_046_570_000;

/** A folder with the store that release 0.1.0 left. */
function oldStore(): string {
  const folder = mkdtempSync(join(tmpdir(), "sell-bot-upgrade-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const packed = readFileSync(join(import.meta.dirname, "fixtures", "store-0.1.0.sqlite.gz"));
  writeFileSync(join(folder, STORE_FILE), gunzipSync(packed));
  return folder;
}

describe("a store of release 0.1.0", () => {
  test("is opened with everything that was in it", async () => {
    const path = join(oldStore(), STORE_FILE);
    const store = await aStore({ path, dataKey: KEY, now: () => LEFT_AT });
    const ended = await store.orders.list("1004", 0, 5);
    const open = await store.orders.list("1003", 0, 5, "open");
    const [order] = open.orders;
    expect(ended.orders).toMatchObject([{ status: "complete", refundAddress: BITCOIN.address }]);
    expect(open.orders).toMatchObject([{ status: "created", phase: "placed" }]);
    expect(order && (await store.cards.find(order.id))).toMatchObject({ chatId: "1003" });
    expect(order && (await store.reminders.find(order.id))).toMatchObject({ coinsSentAt: null });
    expect(await store.addresses.list("1003")).toMatchObject([
      { name: "My cold wallet", address: BITCOIN.address },
    ]);
    expect(await store.outbox.due(LEFT_AT, 5)).toMatchObject([{ kind: "status", userId: "1003" }]);
    expect(await store.access.roles()).toEqual([{ userId: "500002", role: "support" }]);
    expect(await store.access.blocks()).toMatchObject([{ userId: "666", reason: "spam" }]);
    expect((await store.access.trail(0, 5)).entries.map(({ action }) => action)).toEqual(["block", "role"]);
    expect(await store.alerts.groups()).toMatchObject([{ kind: "refused-callback" }]);
    expect(await store.drafts.find("1002")).toMatchObject({
      step: "recap",
      answers: { memo: expect.any(String) },
    });
  });

  test("knows its orders by the ids Changelly was told, and tells no more of them", async () => {
    const path = join(oldStore(), STORE_FILE);
    const store = await aStore({ path, dataKey: KEY, now: () => LEFT_AT });
    const [order] = (await store.orders.list("1003", 0, 5, "open")).orders;
    expect(order).toMatchObject({ userId: "1003", externalUserId: "1003" });
    expect(order && requestOf(order).externalUserId).toBe("1003");
    expect(await store.orderDesk.list({ userId: "1003" }, 0, 5)).toMatchObject({ rows: [{ id: order?.id }] });
    expect(store.externalUserId("1003")).toMatch(/^[0-9a-f]{32}$/);
  });

  test("loses of a sale under way nothing but the remark above its question", async () => {
    const path = join(oldStore(), STORE_FILE);
    const store = await aStore({ path, dataKey: KEY, now: () => LEFT_AT });
    const draft = await store.drafts.find("1001");
    expect(draft).toMatchObject({ step: "amount", answers: { crypto: { ticker: "BTC" } } });
    expect(draft).not.toHaveProperty("remark");
  });

  test("is taken over once: opened again, nothing is carried out a second time", async () => {
    const path = join(oldStore(), STORE_FILE);
    await (await aStore({ path, dataKey: KEY, now: () => LEFT_AT })).close();
    const again = await aStore({ path, dataKey: KEY, now: () => LEFT_AT });
    expect((await again.orders.list("1004", 0, 5)).total).toBe(1);
  });

  test("takes the next answer of somebody in the middle of a sale, at the question they were at", async () => {
    const world = await startWorld({
      env: { DATA_DIR: oldStore(), DATA_KEY: KEY.toString("base64"), ADMIN_IDS: "500001" },
      app: { clock: () => LEFT_AT + 60_000 },
    });
    const anna = seller(world, world.telegram.person({ id: 1001, firstName: "Anna", languageCode: "en" }));
    await anna.types("0.05", QUESTION.offers);
    const ben = seller(world, world.telegram.person({ id: 1002, firstName: "Ben", languageCode: "en" }));
    await ben.types("what now", QUESTION.recap);
    await ben.answers("recap");
    await ben.shows(QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
  });
});

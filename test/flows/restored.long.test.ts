/** Yesterday's store is restored: Changelly is asked what was ordered since, and nobody is told anything twice. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { restoreBackup, writeBackup } from "../../src/storage/backup.ts";
import { STORE_FILE } from "../../src/storage/store.ts";
import { advance, hears, until } from "../support/bad-luck.ts";
import { query, seller, words } from "../support/sale.ts";
import { startWorld, type World } from "../support/world.ts";

const OWNER_ID = "7000000042";

/** Takes a backup, and gives what restores it: the bot is stopped meanwhile. */
async function backedUp(world: World): Promise<() => Promise<void>> {
  const owner = readConfig(world.env);
  const store = join(owner.dataDir, STORE_FILE);
  const copy = join(owner.dataDir, "backups", "yesterday.sqlite");
  const now = () => Date.now() + world.clock.ahead;
  await writeBackup(store, copy, owner, now());
  return () => world.restart({}, () => restoreBackup(copy, store, owner, now()));
}

/** Waits until the look at what was ordered since has come to its end. */
async function lookedBack(world: World): Promise<{ found: number; unassigned: number }> {
  const line = await until("the look back to end", () => {
    advance(world, 1_000);
    return world.logLines.findLast((one) => one.includes("orders made since the backup are looked through"));
  });
  return JSON.parse(line);
}

test("orders since the backup are found, told once, and followed; those of strangers go to admins", async () => {
  const world = await startWorld({ env: { ADMIN_IDS: OWNER_ID } });
  const owner = seller(world, world.telegram.person({ id: Number(OWNER_ID), firstName: "Olivia" }));
  await owner.person.says("/start");
  await owner.settled();
  const anna = seller(world, world.person("en", "Anna"));
  await anna.reaches("recap");
  const ben = seller(world, world.person("en", "Ben"));
  await ben.reaches("placed");
  const restore = await backedUp(world);

  // What comes now is not in the backup: Anna's order, and all there is of Cem.
  await anna.goesOnTo("placed");
  const cem = seller(world, world.person("en", "Cem"));
  await cem.reaches("placed");
  const [, annas, cems] = world.changelly.orders;
  await restore();
  expect(await lookedBack(world)).toMatchObject({ found: 1, unassigned: 1 });

  const news = await until("Anna to be told", () =>
    anna.person.chat.findLast(({ text }) => text.includes(words("missed-title"))),
  );
  expect(news.text).toContain(annas?.externalOrderId.slice(0, 8));
  await anna.settled();
  expect(anna.person.chat.filter(({ text }) => text === news.text)).toHaveLength(1);
  // Her sale is over: what she writes begins no second order of the same.
  expect(query(world.env, "select step from drafts where step <> 'placed'")).toEqual([]);

  await world.changelly.move(annas?.orderId ?? "", "complete", { payoutAmount: "980" });
  await hears(world, anna, "complete");
  expect(world.changelly.orders).toHaveLength(3);

  const alert = await until("the owner to hear of it", () =>
    owner.person.chat.findLast(({ text }) => text.includes("user:unknown")),
  );
  expect(alert.text).toContain("not in the store: 1");
  const list = await owner.types("/orders user:unknown", "user:unknown");
  const rows = list.buttons.flat().filter(({ label }) => label.includes("↗"));
  expect(rows.map(({ label }) => label.slice(0, 4))).toEqual([cems?.orderId.slice(0, 4)]);

  // Looked at once: the next start tells nothing again.
  const before = anna.person.chat.length;
  await world.restart();
  await world.changelly.move(annas?.orderId ?? "", "complete", {});
  await anna.types("/orders", "1");
  expect(anna.person.chat.length).toBe(before + 2);
  expect(world.logLines.filter((one) => one.includes("are looked through"))).toHaveLength(1);
});

import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Access, openAccess } from "../../src/admin/access.ts";
import { openAvailability } from "../../src/admin/availability.ts";
import type { Store } from "../../src/storage/store.ts";
import { aStore, NOON } from "../storage/sales.ts";

const OWNER = "500001";

function accessOf(store: Store): Promise<Access> {
  return openAccess({ store: store.access, owners: [OWNER], clock: () => NOON });
}

/** From now on no line can be written into the trail. */
async function fillTrail({ database }: Store): Promise<void> {
  await sql`CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT raise(abort, 'disk full'); END`.execute(
    database.db,
  );
}

test("a deed is remembered with its line in the trail, at hand and after a restart", async () => {
  const store = await aStore();
  const access = await accessOf(store);
  await access.setRole(OWNER, "2", "support");
  await access.block(OWNER, "9", "rude");
  await access.setRole(OWNER, "2", null);

  for (const known of [access, await accessOf(store)]) {
    expect(known.roleOf("2")).toBeUndefined();
    expect(known.blockOf("9")).toEqual({ userId: "9", reason: "rude", by: OWNER, at: NOON });
  }
  const { entries } = await access.trail(OWNER, 0, 10);
  expect(entries.map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
    ["role", "2", "none"],
    ["block", "9", "rude"],
    ["role", "2", "support"],
  ]);
});

test("a deed that cannot be written into the trail is not done, neither at hand nor in the store", async () => {
  const store = await aStore();
  const access = await accessOf(store);
  const availability = await openAvailability({ store: store.availability, access, clock: () => NOON });
  await access.setRole(OWNER, "2", "support");
  await access.block(OWNER, "9", "rude");
  await fillTrail(store);

  await expect(access.setRole(OWNER, "3", "owner")).rejects.toThrow("disk full");
  await expect(access.setRole(OWNER, "2", null)).rejects.toThrow("disk full");
  await expect(access.unblock(OWNER, "9")).rejects.toThrow("disk full");
  await expect(access.block(OWNER, "8", "rude")).rejects.toThrow("disk full");
  await expect(availability.setMaintenance(OWNER, true)).rejects.toThrow("disk full");

  for (const known of [access, await accessOf(store)]) {
    expect(known.roleOf("3")).toBeUndefined();
    expect(known.roleOf("2")).toBe("support");
    expect(known.blocks().map(({ userId }) => userId)).toEqual(["9"]);
  }
  expect(availability.sellsTo("7")).toBe(true);
  // What failed does not stand in the way of what comes after it.
  await sql`DROP TRIGGER full`.execute(store.database.db);
  await availability.setMaintenance(OWNER, true);
  expect(availability.sellsTo("7")).toBe(false);
});

test("what a role may not do is refused, whoever asks", async () => {
  const access = await accessOf(await aStore());
  await access.setRole(OWNER, "2", "support");
  await expect(access.setRole("2", "3", "owner")).rejects.toThrow("role is not for this person");
  await expect(access.block("1001", "9", "rude")).rejects.toThrow("block is not for this person");
  await expect(access.trail("2", 0, 10)).rejects.toThrow("audit is not for this person");
});

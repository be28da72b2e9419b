import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { AuditEntry } from "../../src/admin/access.ts";
import { aStore, NOON, storePath } from "./sales.ts";

/** A line of the trail. */
function aLine(more: Partial<AuditEntry> = {}): AuditEntry {
  return { at: NOON, by: "1", action: "block", subject: "9", detail: "because", ...more };
}

const NO_SWITCHES = { maintenanceSince: null, hiddenProviders: [], hiddenMethods: [], hiddenCurrencies: [] };

describe("what admins decide", () => {
  test("holds over a restart: roles, blocks with their reasons, and switches", async () => {
    const path = storePath();
    const before = await aStore({ path });
    await before.access.setRole("1", "support", aLine());
    await before.access.setRole("1", "owner", aLine());
    await before.access.setRole("2", "support", aLine());
    await before.access.setRole("3", "support", aLine());
    await before.access.setRole("3", null, aLine());
    const block = { userId: "9", reason: "asked for Mrs Miller's money", by: "1", at: NOON };
    await before.access.setBlock({ ...block, reason: "typed too fast" }, aLine());
    await before.access.setBlock(block, aLine());
    const switches = {
      maintenanceSince: NOON,
      hiddenProviders: ["wert", "banxa"],
      hiddenMethods: ["moonpay/card"],
      hiddenCurrencies: ["XRP", "EUR"],
    };
    await before.availability.setSwitches({ ...switches, hiddenProviders: ["moonpay"] }, aLine());
    await before.availability.setSwitches(switches, aLine());
    await before.close();

    const { access, availability } = await aStore({ path });
    expect(await access.roles()).toEqual([
      { userId: "1", role: "owner" },
      { userId: "2", role: "support" },
    ]);
    expect(await access.blocks()).toEqual([block]);
    expect(await availability.switches()).toEqual(switches);
  });

  test("is nothing at first", async () => {
    const { access, availability } = await aStore();
    expect(await access.roles()).toEqual([]);
    expect(await access.blocks()).toEqual([]);
    expect(await availability.switches()).toEqual(NO_SWITCHES);
    expect(await access.trail(0, 10)).toEqual({ entries: [], total: 0 });
  });

  test("can be taken back: a block once, a switch by leaving it out", async () => {
    const { access, availability } = await aStore();
    await access.setBlock({ userId: "9", reason: "", by: "1", at: NOON }, aLine());
    const unblock = () => access.removeBlock("9", aLine({ action: "unblock" }));
    expect([await unblock(), await unblock()]).toEqual([true, false]);
    expect(await access.blocks()).toEqual([]);
    expect((await access.trail(0, 10)).entries.map(({ action }) => action)).toEqual(["unblock", "block"]);
    const on = { ...NO_SWITCHES, maintenanceSince: 0, hiddenProviders: ["wert"] };
    await availability.setSwitches(on, aLine());
    expect((await availability.switches()).maintenanceSince).toBe(0);
    await availability.setSwitches(NO_SWITCHES, aLine());
    expect(await availability.switches()).toEqual(NO_SWITCHES);
  });

  test("is on record, newest first, in the order in which it was done, page by page", async () => {
    const { access } = await aStore();
    const first = aLine({ action: "maintenance", subject: null, detail: null });
    const second = aLine({ detail: "second" });
    const third = aLine({ at: NOON + 1, detail: "third" });
    for (const line of [first, second, third]) await access.note(line);
    expect(await access.trail(0, 2)).toEqual({ entries: [third, second], total: 3 });
    expect(await access.trail(2, 2)).toEqual({ entries: [first], total: 3 });
  });

  test("is not done when its line cannot be written", async () => {
    const { access, availability, alerts, database } = await aStore();
    await access.setRole("2", "support", aLine());
    await access.setBlock({ userId: "9", reason: "", by: "1", at: NOON }, aLine());
    await sql`CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT raise(abort, 'disk full'); END`.execute(
      database.db,
    );

    await expect(access.setRole("2", null, aLine())).rejects.toThrow("disk full");
    await expect(access.removeBlock("9", aLine())).rejects.toThrow("disk full");
    await expect(access.setBlock({ userId: "8", reason: "", by: "1", at: NOON }, aLine())).rejects.toThrow(
      "disk full",
    );
    await expect(
      availability.setSwitches({ ...NO_SWITCHES, maintenanceSince: NOON }, aLine()),
    ).rejects.toThrow("disk full");
    await expect(alerts.setMute("held-order", NOON, aLine())).rejects.toThrow("disk full");

    expect(await access.roles()).toEqual([{ userId: "2", role: "support" }]);
    expect((await access.blocks()).map(({ userId }) => userId)).toEqual(["9"]);
    expect(await availability.switches()).toEqual(NO_SWITCHES);
    expect(await alerts.mutes()).toEqual([]);
  });
});

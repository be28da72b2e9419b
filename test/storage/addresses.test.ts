import { describe, expect, test } from "vitest";
import type { SavedAddress } from "../../src/sell/people.ts";
import { aStore, NOON, rawBytes, storePath } from "./sales.ts";

function anAddress(more: Partial<SavedAddress> = {}): SavedAddress {
  return {
    id: crypto.randomUUID(),
    userId: "1001",
    ticker: "XRP",
    coin: "XRP",
    network: "ripple",
    name: "Cold wallet",
    address: "rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh",
    memo: "424242",
    createdAt: NOON,
    usedAt: NOON,
    ...more,
  };
}

describe("saved addresses", () => {
  test("are given back as they were kept, latest used first, of one coin when it is named", async () => {
    const { addresses } = await aStore();
    const old = anAddress({ usedAt: NOON - 1 });
    const latest = anAddress({ memo: null, network: null, usedAt: NOON + 1 });
    const other = anAddress({ ticker: "BTC", coin: "BTC" });
    for (const address of [old, latest, other]) await addresses.save(address);
    expect(await addresses.list("1001")).toEqual([latest, other, old]);
    expect(await addresses.list("1001", "XRP")).toEqual([latest, old]);
    expect(await addresses.find("1001", old.id)).toEqual(old);
  });

  test("are one when saved twice, with what was saved last", async () => {
    const { addresses } = await aStore();
    const address = anAddress();
    await addresses.save(address);
    await addresses.save({ ...address, name: "Savings", usedAt: NOON + 1 });
    expect(await addresses.list("1001")).toEqual([{ ...address, name: "Savings", usedAt: NOON + 1 }]);
  });

  test("are nobody else's to find or remove", async () => {
    const { addresses } = await aStore();
    const address = anAddress();
    await addresses.save(address);
    expect(await addresses.list("1002")).toEqual([]);
    expect(await addresses.find("1002", address.id)).toBeUndefined();
    await addresses.remove("1002", address.id);
    expect(await addresses.find("1001", address.id)).toEqual(address);
    await addresses.remove("1001", address.id);
    await addresses.remove("1001", address.id);
    expect(await addresses.list("1001")).toEqual([]);
  });

  test("lie encrypted in the file: name, address and memo", async () => {
    const path = storePath();
    const { addresses } = await aStore({ path });
    const address = anAddress({ name: "Hidden treasure", memo: "memo 9071" });
    await addresses.save(address);
    const bytes = rawBytes(path);
    for (const secret of [address.name, address.address, "memo 9071"])
      expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(address.id)).toBe(true);
  });
});

/** The way to a transaction is one to a well-known page, whatever the API has written for a hash. */
import { expect, test } from "vitest";
import { explorerLink } from "../../src/bot/orders/explorer.ts";

const HASH = "9f3a00000000000000000000000000000000000000000000000000000000077c1";

test("a hash leads to its transaction where the explorer of its network is known, and nothing else leads anywhere", () => {
  expect(explorerLink("Bitcoin", HASH)).toBe(`https://mempool.space/tx/${HASH}`);
  for (const network of [null, "Nowhere", "constructor"]) expect(explorerLink(network, HASH)).toBeUndefined();
  for (const odd of ["", "pending", "../address/1A1zP1eP5QGefi2DMPTf", `${HASH}?next=//x`, `${HASH} ${HASH}`])
    expect(explorerLink("Bitcoin", odd), odd).toBeUndefined();
});

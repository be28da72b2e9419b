import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSecrets } from "../../src/storage/secrets.ts";

const secrets = createSecrets(new Uint8Array(32).fill(1));
const place = { table: "orders", column: "refund_address", row: "42" };

describe("a sealed value", () => {
  test("opens again where it belongs, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(secrets.open(place, secrets.seal(place, text))).toBe(text);
      }),
    );
  });

  test("does not contain the text", () => {
    expect(Buffer.from(secrets.seal(place, "bc1qaddress")).includes("bc1q")).toBe(false);
  });

  test("looks different every time, so that equal addresses are not seen to be equal", () => {
    expect(secrets.seal(place, "same")).not.toEqual(secrets.seal(place, "same"));
  });

  test.each([
    ["row", { ...place, row: "43" }],
    ["column", { ...place, column: "refund_memo" }],
    ["table", { ...place, table: "drafts" }],
    ["row and column with the border moved", { ...place, column: "refund_address42", row: "" }],
  ])("does not open in another %s", (_, elsewhere) => {
    const sealed = secrets.seal(place, "bc1qaddress");
    expect(() => secrets.open(elsewhere, sealed)).toThrow("does not open");
  });

  test("does not open once any of its bytes was changed or cut off", () => {
    const sealed = secrets.seal(place, "bc1q");
    for (const index of sealed.keys()) {
      const changed = Uint8Array.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => secrets.open(place, changed)).toThrow(Error);
      expect(() => secrets.open(place, sealed.subarray(0, index))).toThrow(Error);
    }
  });

  test("does not open with another key, and the complaint holds no secret", () => {
    const other = createSecrets(new Uint8Array(32).fill(2));
    const sealed = secrets.seal(place, "bc1qaddress");
    expect(() => other.open(place, sealed)).toThrow("orders.refund_address of 42 does not open");
  });
});

test("a key that is not 32 bytes long is refused", () => {
  expect(() => createSecrets(new Uint8Array(31))).toThrow("DATA_KEY must be 32 bytes, it is 31.");
});

/** Whatever a view holds, Telegram takes its keyboard. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Button, keyboard } from "../../src/bot/view.ts";

const buttons: fc.Arbitrary<Button> = fc.oneof(
  fc.record({
    label: fc.string({ minLength: 1, maxLength: 80, size: "max" }),
    press: fc.record({
      area: fc.constant("settings" as const),
      action: fc.constant("country"),
      arg: fc.string({ unit: "grapheme", maxLength: 80, size: "max" }),
    }),
  }),
  fc.record({ label: fc.constant("Copy"), copy: fc.string({ maxLength: 400, size: "max" }) }),
);

test("every button of a keyboard is one that Telegram takes, and the way back is never lost", () => {
  const back: Button = { label: "Back", press: { area: "help" } };
  fc.assert(
    fc.property(
      fc.array(fc.array(buttons, { maxLength: 12, size: "max" }), { maxLength: 30, size: "max" }),
      (rows) => {
        const sent = keyboard([...rows, [back]]).inline_keyboard;
        expect(sent.flat().length).toBeLessThanOrEqual(100);
        for (const row of sent) expect(row.length).toBeLessThanOrEqual(8);
        for (const button of sent.flat()) {
          if ("callback_data" in button)
            expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64);
          if ("copy_text" in button) expect(button.copy_text.text.length).toBeGreaterThan(0);
          if ("copy_text" in button) expect([...button.copy_text.text].length).toBeLessThanOrEqual(256);
        }
        expect(sent.at(-1)).toEqual([{ text: "Back", callback_data: "h" }]);
      },
    ),
    { numRuns: 30, endOnFailure: true },
  );
});

test("of a list that is longer than a keyboard as many buttons are sent as Telegram takes, and the way back", () => {
  const press = { area: "help" } as const;
  const long = Array.from({ length: 120 }, (_, index): Button[] => [{ label: `Row ${index}`, press }]);
  const sent = keyboard([...long, [{ label: "Back", press }]]).inline_keyboard.flat();
  const expected = [...long.slice(0, 99).flat(), { label: "Back" }].map(({ label }) => label);
  expect(sent.map(({ text }) => text)).toEqual(expected);
});

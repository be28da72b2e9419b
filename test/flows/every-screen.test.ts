/** Every screen, in English and in a language from right to left; every-screen.long.test.ts tours in all languages. */
import { expect, test } from "vitest";
import { complaintsIn } from "./tour-checks.ts";

test("every screen in English and in Arabic is whole, escaped, and fits a phone", async () => {
  expect(await complaintsIn(["en", "ar"])).toEqual([]);
});

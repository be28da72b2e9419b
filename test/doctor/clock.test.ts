/** The clock against those of the peers. */
import { test } from "vitest";
import { closedPort, expectFinding } from "../support/doctor.ts";

// Telegram's date has whole seconds.
test.each([
  [3, "ok", /^as Telegram has it$/],
  [20, "warn", /^(19|20|21) s ahead of Telegram$/],
  [-20, "warn", /^(19|20|21) s behind Telegram$/],
  [3600, "fail", /^(3599|3600|3601) s ahead of Telegram$/],
] as const)("%i s ahead is %s", async (seconds, status, found) => {
  await expectFinding("clock", {}, status, found, { now: () => Date.now() + seconds * 1000 });
});

test("it is compared with Changelly's while Telegram is silent, and with nobody's while both are", async () => {
  const nobody = await closedPort();
  await expectFinding("clock", { TELEGRAM_API_ROOT: nobody }, "ok", "as Changelly has it");
  const silent = { TELEGRAM_API_ROOT: nobody, CHANGELLY_API_URL: nobody };
  await expectFinding("clock", silent, "skipped", "neither Telegram nor Changelly");
});

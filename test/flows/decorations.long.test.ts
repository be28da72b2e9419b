/** Calls that only decorate a chat: they go beside the work, so one that hangs or is refused holds up nothing. */
import { describe, expect, test } from "vitest";
import type { Fault } from "../../src/simulator/telegram.ts";
import { placements, until } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, words } from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";

const ALWAYS = Number.POSITIVE_INFINITY;
const BUSY = { error_code: 429, description: "Too Many Requests: retry after 4", retry_after: 4 };

/** Well under what a decoration may take before it is given up, ms: the hang is the subject. */
const AT_ONCE_MS = 8_000;

/** How long a task took, ms. */
async function timed(task: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

describe("The work goes on at once", () => {
  const troubles: readonly (readonly [string, Fault["reply"]])[] = [
    ["hang", "hang"],
    ["are asked to come later", BUSY],
    ["break off", "reset"],
  ];

  test.each(troubles)("while answers to presses and the removal of old buttons %s", async (_, reply) => {
    const { world, anna } = await start();
    await anna.reaches("offer");
    const method =
      /^(answerCallbackQuery|editMessageReplyMarkup|sendChatAction|deleteMessage|setMyCommands)$/;
    world.telegram.fault({ method, times: ALWAYS, reply });
    const took = await timed(async () => {
      void anna.answers("offer");
      await anna.shows(QUESTION.address);
      await anna.person.says(BITCOIN.address);
      await anna.shows(QUESTION.recap);
      void anna.person.taps(button("confirm")).catch(() => undefined);
      await until("the order", () => placements(world).length === 1);
      await anna.shows(QUESTION.placed);
    });
    expect(took).toBeLessThan(AT_ONCE_MS);
  });

  test("while the card that a press has moved cannot be closed where it was", async () => {
    const { world, anna } = await startSold();
    await anna.types("/orders", words("orders-title", { count: 1 }));
    // Of the two edits that a card costs when it moves, the second one closes the old one.
    world.telegram.fault({ method: "editMessageText", times: 1, reply: { delayMs: 0 } });
    world.telegram.fault({ method: "editMessageText", times: 1, reply: "hang" });
    const took = await timed(async () => {
      await anna.person.taps(/0.05 BTC/);
      await anna.shows(words("about-created"));
      await anna.person.says("/help");
      await anna.shows(words("help-title"));
    });
    expect(took).toBeLessThan(AT_ONCE_MS);
  });
});

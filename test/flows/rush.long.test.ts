/** So much is asked that the queue is longer than a minute. */
import { expect, test } from "vitest";
import { button, QUESTION, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";

test("who would wait over a minute is told about how long, and that it is us", async () => {
  const { world, anna } = await start({ app: { changellyRate: 0.2 } });
  await anna.reaches("country");
  const crowd = Array.from({ length: 14 }, (_, index) => seller(world, world.person("en", `P${index}`)));
  for (const [index, each] of crowd.entries()) {
    await each.person.says(`/sell 0.0${index + 11} btc eur`);
    await each.shows(QUESTION.country);
    await each.person.says("Germany");
  }
  const last = crowd.at(-1);
  const told = await last?.shows(words("failure-busy-for", { time: "2 min" }));
  expect(told?.text).not.toContain("Changelly");
  expect(told && labels(told)).toContain(button("try-again"));
  for (const each of crowd.slice(1, 8)) await each.shows(words("asking-queued"));
});

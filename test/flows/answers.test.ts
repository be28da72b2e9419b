/** What nervous people ask: the answers behind buttons, and what a question that is typed gets. */
import { describe, expect, test } from "vitest";
import { HELP_TOPICS } from "../../src/bot/callback-data.ts";
import {
  BITCOIN,
  button,
  EVERY_QUESTION,
  LANGUAGES,
  type Plan,
  QUESTION,
  sample,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { HOUR } from "../support/time.ts";

const EN = LANGUAGES.translator("en");
const TOPICS = HELP_TOPICS.map((topic) => [topic, EN.plain(`help-topic-${topic}`)] as const);

/** What begins the answer to each question. */
const TOLD = (topic: (typeof HELP_TOPICS)[number]): string =>
  topic === "data"
    ? words("privacy", { days: 400 })
    : (EN.html(`answer-${topic}`, { help: "" }).split("\n")[0] ?? "");
const begins = (topic: (typeof HELP_TOPICS)[number]): string => TOLD(topic).replace(/<[^>]+>/g, "");

test("/help has an answer behind every button, and each leads back to all of them and into a sale", async () => {
  const { anna } = await start({ env: { SUPPORT_CONTACT: "@help_desk" } });
  const help = await anna.types("/help", words("help-title"));
  expect(labels(help)).toEqual(expect.arrayContaining(TOPICS.map(([, label]) => label)));
  for (const [topic, label] of TOPICS) {
    const { screen } = await anna.presses(label, begins(topic), help.id);
    if (topic === "human") expect(screen.text).toContain("@help_desk");
    if (topic !== "data") expect(labels(screen)).toContain(button("sell"));
    await anna.presses(button("answers"), words("help-title"), help.id);
  }
  await anna.presses(EN.plain("help-topic-fees"), begins("fees"), help.id);
  await anna.presses(button("sell"), QUESTION.country, help.id);
});

test("a question outside a sale is answered with the answers there are", async () => {
  const { anna } = await start();
  for (const question of ["How long does this take?", "كم يستغرق؟", "is it “safe?”"]) {
    const screen = await anna.types(question, words("answer-question"));
    expect(labels(screen)).toEqual([...TOPICS.map(([, label]) => label), button("sell")]);
  }
  await anna.types("How long does this take", words("stray-text"));
});

describe("a question in the middle of a sale", () => {
  const STELLAR: Plan = { ...BITCOIN, coin: "xlm", amount: "5000", ...sample("XLM") };

  test.each(EVERY_QUESTION)(
    "is answered at the question of the %s, which stays open as it is",
    async (step, plan) => {
      const { world, anna } = await start();
      const open = await anna.reaches(step, plan);
      const calls = world.changelly.calls.length;
      const screen = await anna.types("and what about the documents?", words("answer-question-open"));
      expect(labels(screen)).toContain(button("continue-sale"));
      await anna.settled();
      expect(anna.person.last().id).toBe(screen.id);
      expect(anna.person.chat.find(({ id }) => id === open.id)).toMatchObject({
        text: open.text,
        buttons: open.buttons,
      });
      expect(world.changelly.calls.length).toBe(calls);
      await anna.presses(button("continue-sale"), QUESTION[step], screen.id);
    },
  );

  test("is none where it is an answer: a country, an amount, an amount outside the limits", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    await anna.types("Germany?", QUESTION.crypto);
    await anna.types("btc?", QUESTION.amount);
    await anna.types("0.0000001 btc?", words("remark-amount-under"));
    await anna.types("0.05 btc?", QUESTION.offers);
  });

  test("is no memo, although a memo may be any text", async () => {
    const { world, anna } = await start();
    await anna.reaches("memo", STELLAR);
    for (const question of ["what is a memo?", "what?", "?"])
      await anna.types(question, words("answer-question-open"));
    await anna.types(STELLAR.memo ?? "", QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders.at(-1)?.metadata).toEqual({ refundMemo: STELLAR.memo });
  });

  test("after a long time is answered when the person goes on, and leads back to the sale", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.clock.ahead += 25 * HOUR;
    await anna.types("what was I doing?", words("away-question"));
    await anna.presses(button("continue-sale"), words("answer-question-open"));
    await anna.presses(button("continue-sale"), QUESTION.amount);
    await anna.types("0.05", QUESTION.offers);
  });

  test("holds no secret: a recovery phrase with a question mark is deleted, not answered", async () => {
    const { anna } = await start();
    await anna.reaches("address");
    const phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    await anna.types(`is ${phrase} right?`, words("secret-deleted"));
  });
});

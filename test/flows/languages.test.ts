/** Everybody is spoken to in their own language, at every step and ever after. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { TapResult } from "../../src/simulator/telegram.ts";
import {
  BITCOIN,
  EVERY_QUESTION,
  LANGUAGES,
  type Plan,
  QUESTION,
  questionsIn,
  RIPPLE,
  type Seller,
  TETHER,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { PATIENCE_MS } from "../support/time.ts";

/** Everything the bot has shown this person, as it is now: messages and labels. */
function shown({ person }: Seller): string[] {
  return person.chat
    .filter(({ from }) => from === "bot")
    .flatMap((message) => [message.text, ...labels(message)]);
}

/** All texts of a file, as they stand there: the key, and what is written. */
function texts(name: string): ReadonlyMap<string, string> {
  const file = readFileSync(join(import.meta.dirname, "..", "..", "locales", `${name}.ftl`), "utf8");
  return new Map(
    file
      .split(/^(?=[a-z][\w-]* =)/m)
      .slice(1)
      .map((entry) => {
        const [, key = "", text = ""] = /^([\w-]+) =([\s\S]*)$/.exec(entry) ?? [];
        return [key, text] as const;
      }),
  );
}

/** Stretches of English that are nothing else in any other language. */
const ENGLISH = [...texts("en").values(), ...texts("operator/en").values()]
  .flatMap((text) => text.split(/\{[^}]*\}|<[^>]*>|\n/))
  .map((piece) => piece.trim())
  .filter((piece) => piece.split(/\s+/).length >= 3);

/** Presses the button that does this, whatever it is called. */
async function pressesAction({ person, settled }: Seller, action: string): Promise<TapResult> {
  await settled();
  const button = person
    .last()
    .buttons.flat()
    .find((one) => one.kind === "callback" && one.data.includes(action));
  const result = await person.taps(button?.label ?? `a button for ${action}`);
  await settled();
  return result;
}

describe("A sale", () => {
  const plans: readonly (readonly [string, Plan])[] = [
    ["ru", BITCOIN],
    ["ru", RIPPLE],
    ["ru", TETHER],
    ["es", BITCOIN],
    ["es", RIPPLE],
    ["es", TETHER],
  ];
  test.each(plans)("speaks %s from the first word to the last", async (locale, plan) => {
    const { world, anna } = await start({ language: locale });
    const tr = LANGUAGES.translator(locale);
    const seen = new Set<string>();
    world.telegram.onEvent((event) => {
      if (event.kind === "answer") seen.add(event.text);
      if (event.kind === "chat") for (const text of shown(anna)) seen.add(text);
    });

    await anna.types("/start", words("welcome", {}, tr));
    await anna.reaches("placed", plan);
    const [order] = world.changelly.orders;
    await world.changelly.move(order?.orderId ?? "", "complete");
    await anna.shows(tr.plain("status-complete"));
    await anna.types("/orders", tr.plain("orders-title", { count: 1 }).replace(/<[^>]*>/g, ""));

    const leftovers = [...seen].flatMap((text) => ENGLISH.filter((piece) => text.includes(piece)));
    expect(leftovers).toEqual([]);
    expect([...seen].join("\n")).not.toMatch(/[{}]/);
  });

  test("writes money as the language does", async () => {
    const { anna } = await start({ language: "ru" });
    const { text } = await anna.reaches("offers");
    expect(text).toContain("4\u00a0164,35\u00a0€");
    const spanish = await start({ language: "es" });
    expect((await spanish.anna.reaches("offers")).text).toContain("4164,35\u00a0€");
  });

  test("counts as the language does", async () => {
    const { world, anna } = await start({ language: "ru" });
    await anna.reaches("amount");
    const remark = LANGUAGES.translator("ru").plain("remark-amount-too-many-decimals", {
      coin: "BTC",
      decimals: 8,
    });
    await anna.types("0.123456789", remark);
    await anna.types("/cancel", words("sale-cancelled", {}, LANGUAGES.translator("ru")));
    for (let orders = 1; orders <= 2; orders += 1) {
      await anna.reaches("placed");
      await anna.types("/orders", orders === 1 ? "1 заявка" : "2 заявки");
    }
    expect(world.changelly.orders).toHaveLength(2);
  });

  test("finds countries by their names in the language", async () => {
    const { anna } = await start({ language: "ru" });
    const ru = questionsIn("ru");
    await anna.types("/sell", ru.country);
    await anna.types("германия", ru.crypto);
    await anna.types("/cancel", words("sale-cancelled", {}, LANGUAGES.translator("ru")));
    await anna.types("/sell", ru.country);
    await anna.types("Germany", ru.crypto);
  });
});

describe("The language is taken from Telegram", () => {
  test.each([
    ["ru", "ru"],
    ["ru-RU", "ru"],
    ["es", "es"],
    ["es-MX", "es"],
    ["en-GB", "en"],
    ["pt-br", "pt-BR"],
    ["pt", "pt-BR"],
    ["de-AT", "de"],
    ["fa", "fa"],
    ["ar", "ar"],
    ["nl", "en"],
    ["tlh", "en"],
    ["zh-hans", "en"],
    ["not a tag", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("%j means %s", async (language, locale) => {
    const { anna } = await start({ language: language ?? null });
    await anna.types("/sell", questionsIn(locale).country);
  });

  test("and the command menu speaks it too", async () => {
    const { world, anna } = await start({ language: "ru" });
    await anna.types("/start", words("welcome", {}, LANGUAGES.translator("ru")));
    const menu = (languageCode: string) =>
      world.telegram.profile.commandsFor({ id: anna.person.id, languageCode });
    for (const [language, locale] of [
      ["ru", "ru"],
      ["es", "es"],
      ["en", "en"],
      ["nl", "en"],
    ] as const) {
      const description = LANGUAGES.translator(locale).plain("command-sell");
      await vi.waitFor(
        () => expect(menu(language)).toContainEqual({ command: "sell", description }),
        PATIENCE_MS,
      );
    }
  });
});

describe("/language", () => {
  test.each(EVERY_QUESTION)(
    "at %s shows the present question in the new language, and it stays after a restart",
    async (step, plan) => {
      const { world, anna } = await start({ language: "en" });
      await anna.reaches(step, plan);
      await anna.types("/language", words("language-question"));
      const { toast } = await anna.presses("Русский", questionsIn("ru")[step]);
      expect(toast).toBe("Язык: Русский");

      await world.restart();
      await anna.types("/sell", questionsIn("ru")[step]);
      await anna.types("/language", words("language-question", {}, LANGUAGES.translator("ru")));
      await anna.presses("English", QUESTION[step]);
      // Nothing that was answered is asked again.
      await anna.answers(step, plan);
      await anna.person.waitFor("the next question", () => !anna.person.last().text.includes(QUESTION[step]));
    },
  );

  test("outside a sale says so in the new language", async () => {
    const { anna } = await start({ language: "en" });
    const list = await anna.types("/language", words("language-question"));
    expect(labels(list)).toEqual(LANGUAGES.locales.map((locale) => LANGUAGES.nameOf(locale)));
    await anna.presses("Español", words("welcome", {}, LANGUAGES.translator("es")));
    await anna.types("/help", words("help-title", {}, LANGUAGES.translator("es")));
  });

  test("may be typed, in itself, in English or in the one spoken, or by its code", async () => {
    const { anna } = await start({ language: "en" });
    for (const [typed, locale] of [
      ["deutsch", "de"],
      ["Russian", "ru"],
      ["английский", "en"],
      ["fa", "fa"],
    ] as const) {
      await anna.types("/language", /./);
      await anna.types(typed, words("welcome", {}, LANGUAGES.translator(locale)));
    }
    const persian = LANGUAGES.translator("fa");
    await anna.types("/language", words("language-question", {}, persian));
    const again = await anna.types("klingon", words("language-unknown", {}, persian));
    expect(labels(again)).toContain("Español");
    await anna.types("español", words("welcome", {}, LANGUAGES.translator("es")));
  });

  test("that is asked for in the middle of a sale leaves its question open", async () => {
    const { anna } = await start({ language: "en" });
    await anna.reaches("amount");
    await anna.types("/language", words("language-question"));
    await anna.types("0.05", QUESTION.offers);
  });

  test("the recap is agreed to in the language it was shown in", async () => {
    const { world, anna } = await start({ language: "en" });
    await anna.reaches("recap");
    await anna.types("/language", words("language-question"));
    await anna.presses("Русский", questionsIn("ru").recap);
    await pressesAction(anna, ":confirm:");
    await anna.shows(questionsIn("ru").placed);
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("notices come in the language of the moment they are sent", async () => {
    const { world, anna } = await start({ language: "en" });
    await anna.reaches("placed");
    const { orderId = "" } = world.changelly.orders[0] ?? {};
    await world.changelly.move(orderId, "pending");
    await anna.shows(words("status-pending"));
    await anna.types("/language", words("language-question"));
    await anna.presses("Español", words("welcome", {}, LANGUAGES.translator("es")));
    await world.changelly.move(orderId, "complete");
    await anna.shows(LANGUAGES.translator("es").plain("status-complete"));
    await anna.shows(words("about-complete-amount", {}, LANGUAGES.translator("es")));
  });

  test("of a group is each member's own", async () => {
    const { anna } = await start({ language: "ru" });
    const group = anna.person.group("Traders");
    await group.says("/sell");
    await group.sees(words("group-only-private", {}, LANGUAGES.translator("ru")));
  });
});

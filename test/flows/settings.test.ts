/** The settings: everything a person can set for themselves, at any step of a sale, and the way back to it. */
import { describe, expect, test } from "vitest";
import {
  BITCOIN,
  button,
  EVERY_QUESTION,
  LANGUAGES,
  plant,
  QUESTION,
  query,
  questionsIn,
  TETHER,
  words,
} from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

const SETTINGS = words("settings-title");

/** What is stored of people. */
function people({ env }: World): readonly Record<string, unknown>[] {
  return query(env, "select * from users");
}

describe("/settings", () => {
  test("shows what is set, and what is asked with the next sale", async () => {
    const { anna } = await start();
    const { text } = await anna.types("/settings", SETTINGS);
    expect(text).toContain("Language: English");
    expect(text).toContain(words("settings-country-none"));
    expect(text).toContain(words("settings-currency-none"));
    expect(text).toContain(words("settings-reminders-on"));
    expect(text).toContain(words("settings-addresses", { count: 0 }));
    expect(labels(anna.person.last())).not.toContain(button("continue-sale"));
  });

  test.each(EVERY_QUESTION)("works at %s, and the sale goes on where it was", async (step, plan) => {
    const { anna } = await start();
    const question = await anna.reaches(step, plan);
    await anna.types("/settings", SETTINGS);
    for (const screen of ["language", "country", "currency", "addresses", "erase"] as const) {
      await anna.presses(button(screen), /./);
      expect(labels(anna.person.last())).toContain(button("continue-sale"));
      await anna.presses(button(screen === "erase" ? "erase-not" : "settings"), SETTINGS);
    }
    const { screen } = await anna.presses(button("continue-sale"), QUESTION[step]);
    // Prices say how old they are.
    const ageless = (text: string) => text.replace(/^(?:Fresh prices|Prices are).*$/m, "");
    expect(ageless(screen.text)).toBe(ageless(question.text));
    await anna.answers(step, plan);
    await anna.person.waitFor("the next question", () => !anna.person.last().text.includes(QUESTION[step]));
  });

  test("can be reached from help, and costs two calls a press", async () => {
    const { world, anna } = await start();
    await anna.types("/help", words("help-title"));
    const before = world.telegram.calls.length;
    await anna.presses(button("settings"), SETTINGS);
    await anna.presses(button("reminders-off"), words("settings-reminders-off"));
    const made = world.telegram.calls.slice(before).map(({ method }) => method);
    // What is registered of the profile meanwhile has nothing to do with it.
    expect(made.filter((method) => /^(answer|edit|send|delete)/.test(method))).toEqual([
      "answerCallbackQuery",
      "editMessageText",
      "answerCallbackQuery",
      "editMessageText",
    ]);
  });

  test("a button of another release leads to the settings", async () => {
    const { world, anna } = await start();
    await anna.types("/start", words("welcome"));
    await plant(world, anna.person, "Odd", "e:theme:dark");
    const { toast } = await anna.presses("Odd", SETTINGS);
    expect(toast).toBe(LANGUAGES.translator("en").plain("toast-stale"));
  });
});

describe("What is remembered of the last sale", () => {
  test("is shown, and forgotten when the person says so", async () => {
    const { world, anna } = await start();
    await anna.reaches("placed", TETHER);
    const { text } = await anna.types("/settings", SETTINGS);
    expect(text).toContain("Country: United States, CA");
    expect(text).toContain("Payout currency: US Dollar (USD)");

    await anna.presses(button("country"), words("settings-country-known", { country: "United States, CA" }));
    const forgotten = await anna.presses(button("forget"), words("settings-country-none"));
    expect(forgotten.toast).toBe(LANGUAGES.translator("en").plain("toast-forgotten"));
    await anna.presses(button("currency"), words("settings-currency-known", { currency: "US Dollar (USD)" }));
    await anna.presses(button("forget"), words("settings-currency-none"));
    expect(people(world)).toMatchObject([{ country: null, state: null, fiat: null }]);

    await anna.presses(button("country"), words("settings-country-unknown"));
    expect(labels(anna.person.last())).not.toContain(button("forget"));
    await anna.presses(button("settings"), SETTINGS);
    await anna.presses(button("currency"), words("settings-currency-unknown"));
    expect(labels(anna.person.last())).not.toContain(button("forget"));
  });
});

describe("What sales begin with", () => {
  test("is chosen in the settings, from a list or by its name, and the next sale goes by it", async () => {
    const { world, anna } = await start();
    await anna.types("/settings", SETTINGS);
    const { screen: list } = await anna.presses(button("country"), words("settings-country-unknown"));
    const { screen: next } = await anna.presses(button("next"), words("settings-country-unknown"));
    expect(labels(next).slice(0, 8)).not.toEqual(labels(list).slice(0, 8));
    await anna.types("Iran", words("remark-country-absent", { country: "Iran" }));
    await anna.types("qqq", words("remark-nothing-found", { query: "qqq" }));
    await anna.types("united", words("picker-found", { query: "united" }));
    await anna.presses(/United States/, QUESTION.state);
    await anna.types("calif", "Country: United States, CA");
    await anna.presses(button("currency"), words("settings-currency-unknown"));
    await anna.types("sterling", "Payout currency: British Pound (GBP)");
    expect(people(world)).toMatchObject([{ country: "US", state: "CA", fiat: "GBP", asked: null }]);

    // A line asks for nothing that was chosen, and the currency is the one of the settings.
    const amount = await anna.types("/sell btc", QUESTION.amount);
    expect(labels(amount)).toContain(button("fiat-taken", { fiat: "GBP" }));
    // Another country has no state of the one before.
    await anna.types("/settings", SETTINGS);
    await anna.presses(button("country"), words("settings-country-known", { country: "United States, CA" }));
    await anna.presses(/^Germany/, "Country: Germany");
    expect(people(world)).toMatchObject([{ country: "DE", state: null, fiat: "GBP" }]);
    expect((await anna.types("/sell", QUESTION.amount)).text).toContain(QUESTION.amount);
  });

  test("is not asked for by a text that answers the sale, nor when something else was pressed", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    await anna.types("/settings", SETTINGS);
    await anna.presses(button("country"), words("settings-country-known", { country: "Germany" }));
    await anna.types("0.05", QUESTION.offers);
    await anna.types("/settings", SETTINGS);
    await anna.presses(button("currency"), words("settings-currency-unknown"));
    await anna.presses(button("settings"), SETTINGS);
    await anna.types("pounds", words("remark-expected-offers"));
    expect(people(world)).toMatchObject([{ country: "DE", fiat: null, asked: null }]);
  });

  test("says so where the lists cannot be had, and tries again", async () => {
    const { world, anna } = await start();
    await anna.types("/settings", SETTINGS);
    world.changelly.fault({ path: "/v1/currencies", reply: { status: 401 } });
    await anna.presses(button("currency"), words("failure-unauthorized"));
    world.changelly.clearFaults();
    await anna.presses(button("try-again"), words("settings-currency-unknown"));
  });
});

describe("What is chosen in a sale", () => {
  const taken = (fiat: string) => button("fiat-taken", { fiat });

  test("is remembered at once, though nothing is sold; what nobody chose is not", async () => {
    const { world, anna } = await start();
    await anna.reaches("state", TETHER);
    expect(people(world)).toMatchObject([{ country: "US", state: null, fiat: null }]);
    const amount = await anna.goesOnTo("amount", TETHER);
    expect(labels(amount)).toContain(taken("USD"));
    expect(people(world)).toMatchObject([{ country: "US", state: "CA", fiat: null }]);
    await anna.changes("fiat");
    await anna.presses(/^USD/, QUESTION.amount);
    expect(people(world)).toMatchObject([{ country: "US", state: "CA", fiat: "USD" }]);
    await anna.types("/cancel", words("sale-cancelled"));

    const countries = await anna.types("/sell", QUESTION.country);
    expect(labels(countries)[0]).toContain("United States");
    await anna.presses(BITCOIN.country, QUESTION.crypto);
    expect(people(world)).toMatchObject([{ country: "DE", state: null, fiat: "USD" }]);
    const { screen } = await anna.presses(BITCOIN.coin, QUESTION.amount);
    expect(labels(screen), "the currency of last time, not the country's").toContain(taken("USD"));
  });

  test("of the state is not remembered beside a country that was set meanwhile", async () => {
    const { world, anna } = await start();
    const { id: states } = await anna.reaches("state", TETHER);
    await anna.types("/settings", SETTINGS);
    await anna.presses(button("country"), words("settings-country-known", { country: "United States" }));
    await anna.types("Germany", "Country: Germany");
    await anna.presses("California", QUESTION.crypto, states);
    expect(people(world)).toMatchObject([{ country: "DE", state: null }]);
    // Nor is one asked for by a list that is left from another country.
    await plant(world, anna.person, "Texas", "e:state:=TX");
    await anna.presses("Texas", "Country: Germany");
    expect(people(world)).toMatchObject([{ country: "DE", state: null, asked: null }]);
  });

  test("of the currency can be changed where it is shown, and Back takes that back", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    await anna.changes("fiat");
    const { screen: same } = await anna.presses(button("back"), QUESTION.amount);
    expect(labels(same)).toContain(taken("EUR"));
    await anna.changes("fiat");
    const { screen: other } = await anna.presses(/^GBP/, QUESTION.amount);
    expect(labels(other)).toContain(taken("GBP"));
  });

  test("of the country takes another currency along, until an amount was said for it", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    for (const step of ["crypto", "country"] as const) await anna.presses(button("back"), QUESTION[step]);
    const { screen } = await anna.presses(/^United Kingdom/, QUESTION.amount);
    expect(labels(screen)).toContain(taken("GBP"));
    await anna.types("0.05", QUESTION.offers);
    for (const step of ["amount", "crypto", "country"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    const { screen: offers } = await anna.presses(BITCOIN.country, QUESTION.offers);
    expect(offers.text).toContain("£");
  });
});

describe("Reminders", () => {
  test("are turned off and on, and stay so; pressing twice does no harm", async () => {
    const { world, anna } = await start();
    const screen = await anna.types("/settings", SETTINGS);
    await anna.presses(button("reminders-off"), words("settings-reminders-off"));
    expect(people(world)).toMatchObject([{ reminders: 0 }]);
    await plant(world, anna.person, "Once more", "e:reminders:off");
    await anna.presses("Once more", words("settings-reminders-off"));
    expect(people(world)).toMatchObject([{ reminders: 0 }]);

    await world.restart();
    await anna.presses(button("reminders-on"), words("settings-reminders-on"), screen.id);
    expect(people(world)).toMatchObject([{ reminders: 1 }]);
  });
});

describe("The language", () => {
  test("is chosen from a list in two columns, and the settings go on in it", async () => {
    const { anna } = await start();
    await anna.types("/settings", SETTINGS);
    const { screen } = await anna.presses(button("language"), words("language-question"));
    expect(screen.buttons.slice(0, -1).map((row) => row.length)).toEqual(
      LANGUAGES.locales.length % 2 === 0
        ? Array(LANGUAGES.locales.length / 2).fill(2)
        : [...Array((LANGUAGES.locales.length - 1) / 2).fill(2), 1],
    );
    await anna.presses("Español", words("settings-title", {}, LANGUAGES.translator("es")));
    expect(anna.person.last().text).toContain("Español");
  });

  test("of a sale that is open changes with it", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    await anna.types("/settings", SETTINGS);
    await anna.presses(button("language"), words("language-question"));
    await anna.presses("Русский", questionsIn("ru").amount);
    await anna.person.says(BITCOIN.amount);
    await anna.shows(questionsIn("ru").offers);
  });

  test("we do not have changes nothing", async () => {
    const { world, anna } = await start();
    await anna.types("/settings", SETTINGS);
    await plant(world, anna.person, "Odd", "e:language:tlh");
    await anna.presses("Odd", SETTINGS);
    expect(people(world)).toMatchObject([{ locale: "en", locale_chosen: 0 }]);
  });
});

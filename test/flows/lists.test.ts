/**
 * What people type at a list: taken at once where it can mean only one thing, asked back where it may be meant, and told
 * the truth where it is meant and cannot be had. Where somebody lives ends up in the order, so nothing is guessed.
 */
import { describe, expect, test } from "vitest";
import { plainText, type Translator } from "../../src/i18n.ts";
import {
  ABROAD,
  BITCOIN,
  button,
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
import { choiceIds } from "../support/screens.ts";
import { start } from "../support/start.ts";

/** What comes of a text: an id is taken, ids in a list are asked about, `no XX` is known and not offered, or nothing. */
type Outcome = string | readonly string[] | null;
type Rows = readonly (readonly [typed: string, outcome: Outcome])[];

function onNetwork(coin: string, network: string, tr: Translator): string {
  return plainText(tr.html("coin-on-network", { coin, network }));
}

/** USDT for euros, without a state to ask for. */
const USDT_ABROAD: Plan = { ...ABROAD, coin: TETHER.coin, network: /^Tron/ };

/** Networks of coins that have one, by the coin. */
const NETWORK_OF: Readonly<Record<string, string>> = {
  BTC: "Bitcoin",
  BNBBSC: "Binance Smart Chain",
  POL: "Polygon",
  DOGE: "Dogecoin",
  TRX: "Tron",
};

/** Somebody at one list of the sale who tries out what it understands. */
interface Trial {
  anna: Seller;
  locale: string;
  /** The list, in words of its own. */
  here: string;
  /** What it offers when nothing was typed: what was chosen last comes first, where that is remembered. */
  whole: readonly string[];
  remembers: boolean;
  last?: string;
  /** What is asked next, of somebody who chose this. */
  next(id: string): string;
  absent(id: string): string;
}

async function hears(trial: Trial, typed: string, outcome: Outcome): Promise<void> {
  const { anna, locale, here, whole, next, absent } = trial;
  const tr = LANGUAGES.translator(locale);
  const back = tr.plain("button-back");
  if (outcome === null || (typeof outcome === "string" && outcome.startsWith("no "))) {
    const said =
      outcome === null ? words("remark-nothing-found", { query: typed }, tr) : absent(outcome.slice(3));
    const screen = await anna.types(typed, said);
    // The whole list is there to choose from, and nothing else is suggested.
    const { last } = trial;
    const list = last === undefined ? whole : [last, ...whole.filter((id) => id !== last)];
    expect(choiceIds(screen), typed).toEqual(list.slice(0, whole.length));
    expect(screen.text, typed).toContain(here);
    return;
  }
  if (typeof outcome === "string") {
    await anna.types(typed, next(outcome));
    await anna.presses(back, here);
    if (trial.remembers) trial.last = outcome;
    return;
  }
  const screen = await anna.types(typed, /./);
  expect(choiceIds(screen), typed).toEqual(outcome);
  const [label = ""] = screen.buttons.flat().map((shown) => shown.label);
  const asked =
    outcome.length === 1
      ? words("picker-meant", { name: label }, tr)
      : words("picker-found", { query: typed }, tr);
  expect(screen.text, typed).toContain(asked);
  await anna.presses(back, here);
}

const COUNTRIES: Readonly<Record<string, Rows>> = {
  en: [
    // What is no country must not become one.
    ...["stop", "none", "ok", "London", "hello", "help", "please", "sell", "bitcoin", "yes"].map(
      (typed) => [typed, null] as const,
    ),
    ["UK", "GB"],
    ["GBR", "GB"],
    ["Great Britain", "GB"],
    ["England", "GB"],
    ["USA", "US"],
    ["u.s.", "US"],
    ["United States of America", "US"],
    ["UAE", "AE"],
    ["ARE", "AE"],
    ["PRT", "PT"],
    ["NLD", "NL"],
    ["LTU", "LT"],
    ["NGA", "NG"],
    ["CHE", "CH"],
    ["Holland", "NL"],
    ["the Netherlands", "NL"],
    ["the UK", "GB"],
    ["the united states", "US"],
    ["the am", null],
    // A beginning, and one slip of the finger.
    ["ger", "DE"],
    ["Gemrany", "DE"],
    ["Portugl", "PT"],
    // More than one begins so, among them one that is not offered.
    ["bel", ["BE"]],
    ["uni", ["US", "GB", "AE"]],
    // A code for one is the beginning of another, unless it is written like a code.
    ["aus", ["AU", "AT"]],
    ["AUS", "AU"],
    ["ind", ["IN", "ID"]],
    ["erman", ["DE"]],
    // The middle of Germany, and the beginning of Indonesia in Turkish: too little to go by.
    ["man", null],
    ["end", null],
    ["kingdm", ["GB"]],
    // One letter away from what is offered, and from what is not.
    ["Nigera", ["NG"]],
    ["Kazakhstan", "no KZ"],
    ["Kazahstan", "no KZ"],
    ["KAZ", "no KZ"],
    ["RUS", "no RU"],
    ["JPN", "no JP"],
    ["🇷🇺", "no RU"],
    ["Niger", "no NE"],
    ["Казахстан", "no KZ"],
  ],
  ru: [
    ["США", "US"],
    ["америка", "US"],
    ["Эмираты", "AE"],
    ["Англия", "GB"],
    ["герм", "DE"],
    ["Испаня", "ES"],
    ["Казахстан", "no KZ"],
    ["Росия", "no RU"],
    ["стоп", null],
    ["нет", null],
  ],
  uk: [
    ["Америка", "US"],
    ["Англія", "GB"],
    ["США", "US"],
    ["Білорусь", "no BY"],
  ],
  es: [
    ["EEUU", "US"],
    ["EE.UU.", "US"],
    ["Inglaterra", "GB"],
    ["Kazajistán", "no KZ"],
    // Estonia's code, where Estados Unidos begins.
    ["est", ["EE", "US"]],
  ],
  "pt-BR": [
    ["EUA", "US"],
    ["Inglaterra", "GB"],
    ["Emirados", "AE"],
    ["Rússia", "no RU"],
  ],
  de: [
    ["USA", "US"],
    ["Grossbritannien", "GB"],
    ["Oesterreich", "AT"],
    ["Kasachstan", "no KZ"],
    ["nein", null],
  ],
  fr: [
    ["USA", "US"],
    ["Angleterre", "GB"],
    ["Pays bas", "NL"],
    ["Chine", "no CN"],
  ],
  it: [
    ["USA", "US"],
    ["Inghilterra", "GB"],
    ["Roma", "IT"],
    ["Cina", "no CN"],
  ],
  tr: [
    ["ABD", "US"],
    ["BAE", "AE"],
    ["İngiltere", "GB"],
    ["INGILTERE", "GB"],
    ["Kazakistan", "no KZ"],
    ["hayır", null],
  ],
  id: [
    // American Samoa to everybody else.
    ["AS", "US"],
    ["Inggris", "GB"],
    ["Rusia", "no RU"],
  ],
  fa: [
    ["انگلیس", "GB"],
    ["آمریکا", "US"],
    ["امارات", "AE"],
    ["ایران", "no IR"],
  ],
  ar: [
    ["أمريكا", "US"],
    ["الامارات", "AE"],
    ["بريطانيا", "GB"],
    ["روسيا", "no RU"],
  ],
};

const CURRENCIES: Readonly<Record<string, Rows>> = {
  en: [
    ["€", "EUR"],
    ["$", "USD"],
    ["£", "GBP"],
    ["₺", "TRY"],
    ["TL", "TRY"],
    ["euros", "EUR"],
    ["sterling", "GBP"],
    ["krona", ["SEK"]],
    ["dollar", ["USD", "AUD", "CAD", "HKD", "NZD"]],
    ["kr", ["DKK", "NOK", "SEK"]],
    ["yen", "no JPY"],
    ["¥", "no JPY"],
    ["KZT", "no KZT"],
    ["₽", "no RUB"],
    ["stop", null],
  ],
  ru: [
    ["грн", "UAH"],
    ["евро", "EUR"],
    ["доллар", ["USD"]],
    ["тенге", "no KZT"],
    ["рубли", "no RUB"],
  ],
  uk: [
    ["грн", "UAH"],
    ["євро", "EUR"],
    ["тенге", "no KZT"],
  ],
  tr: [
    ["avro", "EUR"],
    ["TL", "TRY"],
    ["lira", "TRY"],
  ],
  fa: [
    ["یورو", "EUR"],
    ["تومان", "no IRR"],
    ["ریال", "no IRR"],
  ],
};

const COINS: Readonly<Record<string, Rows>> = {
  en: [
    ["bnb", "BNBBSC"],
    ["matic", "POL"],
    ["polygon", "POL"],
    ["dogcoin", "DOGE"],
    ["bit", ["BTC", "BCH"]],
    ["dollar", null],
    ["stop", null],
    ["usdt to eth", null],
  ],
  ru: [
    ["биткоин", "BTC"],
    ["трон", "TRX"],
    ["матик", "POL"],
  ],
};

const NETWORKS: Readonly<Record<string, Rows>> = {
  en: [
    ["tron", "Tron"],
    ["TRC20", "Tron"],
    ["bsc", "Binance Smart Chain"],
    ["polygn", "Polygon"],
    ["stop", null],
  ],
  ru: [["трон", "Tron"]],
};

/** Each of the words is typed at its list in turn, by one person who goes back every time. */
function understood(
  step: "country" | "crypto" | "network" | "fiat",
  table: Readonly<Record<string, Rows>>,
  screens: (tr: Translator) => Pick<Trial, "next" | "absent">,
): void {
  test.each(Object.entries(table))("in %s", async (locale, rows) => {
    const { anna } = await start({ language: locale });
    const first = await anna.reaches(step, step === "network" ? USDT_ABROAD : ABROAD);
    const here = questionsIn(locale)[step];
    const trial: Trial = {
      anna,
      locale,
      here,
      whole: choiceIds(first),
      remembers: step === "country" || step === "fiat",
      ...screens(LANGUAGES.translator(locale)),
    };
    for (const [typed, outcome] of rows) await hears(trial, typed, outcome);
  });
}

const nobody = (): never => {
  throw new Error("nothing is known that is not offered");
};

describe("Countries are understood as they were meant", () => {
  understood("country", COUNTRIES, (tr) => ({
    next: (id) =>
      id === "US"
        ? questionsIn(tr.locale).state
        : words("crypto-question", { country: tr.country(id, id) }, tr),
    absent: (id) => words("remark-country-absent", { country: tr.country(id, id) }, tr),
  }));
});

describe("Currencies are understood as they were meant", () => {
  understood("fiat", CURRENCIES, (tr) => ({
    next: (id) => words("amount-question", { coin: onNetwork("BTC", "Bitcoin", tr), fiat: id }, tr),
    absent: (id) =>
      words("remark-currency-absent", { currency: `${tr.currency(id, id)} (${id})`, coin: "BTC" }, tr),
  }));
});

describe("Coins are understood as they were meant", () => {
  understood("crypto", COINS, (tr) => ({
    next: (id) => words("fiat-question", { coin: onNetwork(id, NETWORK_OF[id] ?? "", tr) }, tr),
    absent: nobody,
  }));

  test.each<readonly [locale: string, typed: string]>([
    ["en", "USDT on Tron"],
    ["en", "usdt tron"],
    ["en", "tether trc20"],
    ["en", "usdt-trc20"],
    ["en", "tron usdt"],
    ["en", "trc20 usdt"],
    ["ru", "usdt трон"],
    ["ru", "usdt на трон"],
    ...LANGUAGES.locales.map(
      (locale) => [locale, onNetwork("USDT", "Tron", LANGUAGES.translator(locale))] as const,
    ),
  ])("in %s with their network: %s", async (locale, typed) => {
    const { anna } = await start({ language: locale });
    await anna.reaches("crypto", ABROAD);
    const tr = LANGUAGES.translator(locale);
    await anna.types(typed, words("fiat-question", { coin: onNetwork("USDT", "Tron", tr) }, tr));
  });

  test("BNB is among those people sell most", async () => {
    const { anna } = await start();
    const first = await anna.reaches("crypto");
    const { screen: second } = await anna.presses(button("next"), QUESTION.crypto);
    expect([...choiceIds(first), ...choiceIds(second)].slice(0, 10)).toContain("BNBBSC");
  });
});

describe("Networks are understood as they were meant", () => {
  understood("network", NETWORKS, (tr) => ({
    next: (name) => words("fiat-question", { coin: onNetwork("USDT", name, tr) }, tr),
    absent: nobody,
  }));

  test("and the warning stays while one is asked about", async () => {
    const { anna } = await start();
    await anna.reaches("network", TETHER);
    const screen = await anna.types("smart", QUESTION.network);
    expect(screen.text).toContain(words("picker-meant", { name: "Binance Smart Chain (BEP20)" }));
  });
});

describe("At a question", () => {
  test("short words answer it, and are neither Norway nor Slovenia", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    await anna.types("erman", words("picker-meant", { name: "Germany 🇩🇪" }));
    await anna.types("no", words("picker-meant", { name: "Norway 🇳🇴" }));
    await anna.types("da", words("remark-nothing-found", { query: "da" }));
    // Asked about nothing, the code is the country.
    await anna.types("no", words("crypto-question", { country: "Norway" }));
  });

  test("a press is the answer", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    await anna.types("Nigera", words("picker-meant", { name: "Nigeria 🇳🇬" }));
    await anna.presses(/^Nigeria/, words("crypto-question", { country: "Nigeria" }));
  });

  test.each([
    ["en", "Canada", ["CAD", "USD"]],
    ["es", "México", "MXN"],
    ["en", "United Kingdom", "USD"],
  ] as const)(
    "in %s of somebody in %s, the symbol of money at home means %s",
    async (locale, country, meant) => {
      const { anna } = await start({ language: locale });
      await anna.reaches("amount", { ...BITCOIN, country });
      await anna.changes("fiat");
      const screen = await anna.types("$", /./);
      if (typeof meant === "string") expect(screen.text).toMatch(new RegExp(`\\b${meant}\\b`));
      else expect(choiceIds(screen)).toEqual(meant);
    },
  );
});

describe("What stands on a button can be typed instead", () => {
  test.each(EVERY_QUESTION.filter(([step]) => step !== "country"))("at %s: Back", async (step, plan) => {
    const { anna } = await start();
    await anna.reaches(step, plan);
    const screen = await anna.types(" back ", /./);
    expect(screen.text).not.toContain(QUESTION[step]);
  });

  test.each(EVERY_QUESTION)("at %s: Cancel", async (step, plan) => {
    const { world, anna } = await start();
    await anna.reaches(step, plan);
    await anna.types("CANCEL", words("sale-cancelled"));
    expect(world.changelly.orders).toEqual([]);
  });

  test.each(LANGUAGES.locales)("in %s, and in English", async (locale) => {
    const tr = LANGUAGES.translator(locale);
    const question = questionsIn(locale);
    const { anna } = await start({ language: locale });
    await anna.reaches("crypto");
    await anna.types(tr.plain("button-back").toLowerCase(), question.country);
    await anna.types("BACK", words("welcome", {}, tr));
    await anna.reaches("amount");
    await anna.types(tr.plain("button-cancel"), words("sale-cancelled", {}, tr));
  });

  test("from a search it goes back to the whole list", async () => {
    const { anna } = await start();
    await anna.reaches("country");
    await anna.types("united", words("picker-found", { query: "united" }));
    await anna.types("back", QUESTION.country);
  });

  test("but no other word ends a sale", async () => {
    const { anna } = await start();
    await anna.reaches("memo", RIPPLE);
    await anna.types("stop", /./);
    await anna.types("/sell", QUESTION.memo);
  });
});

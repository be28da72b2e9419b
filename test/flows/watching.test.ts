/** Rates that people wait for: told once when they are reached, with the sale a press away, and asked for no more than is fair. */
import { describe, expect, test } from "vitest";
import { anOwner, OWNER_ENV } from "../support/admins.ts";
import { advance, until } from "../support/bad-luck.ts";
import { button, change, LANGUAGES, QUESTION, query, type Seller, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const NEWS = words("rate-news");
const SET = words("watch-set");
const ASKED = words("watch-question");
const EN = LANGUAGES.translator("en");

/** What a coin brings, as it is written. */
const oneBtc = (rate: string): string => EN.plain("offer-rate", { coin: "BTC", rate });

const told = ({ person }: Seller) => person.chat.filter(({ text }) => text.includes(NEWS));
const watches = ({ env }: World) =>
  query(env, "select mark, amount_from, phase, is_standing from watches order by created_at, mark").map(
    ({ mark, amount_from, phase, is_standing }) =>
      [mark, amount_from, phase, ...(is_standing ? ["standing"] : [])].join(" "),
  );
/** Questions for prices that Changelly was asked. */
const quotes = ({ changelly }: World) => changelly.calls.filter(({ path }) => path === "/v1/sell/offers");
const isOwed = ({ env }: World) => query(env, "select 1 from outbox where buried_at is null").length > 0;

/** Lets a minute pass, so that all that is watched is looked at, and so often that what was seen is stored. */
async function look(world: World, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const before = quotes(world).length;
    advance(world, 62_000);
    await until("what is watched to be looked at", () => quotes(world).length > before);
  }
}

/** Waits until somebody was told so often of a rate, and returns the last time. */
async function hearsOf(world: World, anna: Seller, times = 1) {
  await until("the news", () => {
    if (told(anna).length >= times) return true;
    advance(world, 1_100);
    return false;
  });
  await until("the news to be ticked off", () => !isOwed(world));
  expect(told(anna)).toHaveLength(times);
  return told(anna).at(-1);
}

/** Somebody in Germany who has no sale open and watches what these lines say. */
async function watching(lines: readonly string[], options: WorldOptions = {}, country = "DE") {
  const { world, anna } = await start(options);
  await watchIn(world, anna, lines, country);
  return { world, anna };
}

async function watchIn(world: World, anna: Seller, lines: readonly string[], country = "DE"): Promise<void> {
  await anna.types("/start", words("welcome"));
  change(world.env, `update users set country = '${country}' where id = '${anna.person.id}'`);
  for (const line of lines) await anna.types(`/watch ${line}`, SET);
}

describe("a rate that somebody waits for", () => {
  test("is asked for below offers, told of once, for the amount on screen, and the sale is one press away", async () => {
    const { world, anna } = await start();
    const offers = await anna.reaches("offers");
    const before = quotes(world).length;
    const { screen } = await anna.asks(button("watch"), ASKED);
    // The prices on screen are quote enough.
    expect(quotes(world)).toHaveLength(before);
    expect(screen.id).toBeGreaterThan(offers.id);
    expect(screen.text).toContain(oneBtc("€83,732.60"));
    await anna.presses(oneBtc("€87,920"), SET, screen.id);
    expect(watches(world)).toEqual(["87920 0.05 armed"]);
    await look(world, 2);
    expect(told(anna)).toHaveLength(0);
    await anna.types("/cancel", words("sale-cancelled"));

    world.changelly.market.moveBy("10");
    await look(world);
    const news = await hearsOf(world, anna);
    expect(news?.text).toContain(oneBtc("€92,10"));
    expect(news?.text).toContain(`${oneBtc("€87,920.00")} or more`);
    expect(news?.text).toContain("the best offer for 0.05 BTC");
    expect(news?.text).toContain(words("rate-news-over"));
    expect(news?.silent).toBe(false);
    expect(news?.entities).toContainEqual(expect.objectContaining({ date_time_format: "r" }));
    expect(watches(world)).toEqual([]);

    // Nothing is asked for it any more.
    const asked = quotes(world).length;
    advance(world, 62_000);
    await anna.types("/help", words("help-title"));
    expect(quotes(world)).toHaveLength(asked);
    const { screen: sale } = await anna.presses(
      button("sell-amount", { what: "0.05 BTC" }),
      QUESTION.offers,
      news?.id,
    );
    expect(sale.text).toContain("0.05 BTC");
  });

  test("can be typed where it is asked for, as amounts are; what is none goes to the sale", async () => {
    const { world, anna } = await start();
    await anna.reaches("offers");
    await anna.asks(button("watch"), ASKED);
    await anna.types("what?", words("answer-question-open"));
    await anna.asks(
      button("watch"),
      ASKED,
      anna.person.chat.find(({ text }) => text.includes(QUESTION.offers))?.id,
    );
    await anna.types("90.000,5 €", SET);
    await anna.types("0.07", QUESTION.offers);
    expect(watches(world)).toEqual(["90000.5 0.05 armed"]);
  });

  test("is understood in one line, with numbers as amounts are typed", async () => {
    const { world, anna } = await watching([]);
    for (const [line, mark, amount] of [
      ["eth 3 000 eur", "3000", "0.2"],
      ["0.5 ETH for 3.000,5 €", "3000.5", "0.5"],
      ["btc > 90k eur", "90000", "0.005"],
      ["0,05 bitcoin 90.000 euro", "90000", "0.05"],
      // Of two readings, the one that is nearer to what it brings; without a currency, that of the country.
      ["btc 90.123", "90123", "0.005"],
      ["usdt tron 1.105 usd", "1.105", "1000"],
    ]) {
      await anna.types(`/watch ${line}`, SET);
      expect(query(world.env, "select mark, amount_from from watches"), line).toEqual([
        { mark, amount_from: amount },
      ]);
      change(world.env, "delete from watches");
    }
  });
});

test("where no amount is said, it is told for one that somebody buys", async () => {
  const { world, anna } = await watching(["btc 87000 eur"]);
  world.changelly.market.moveBy("10");
  await look(world);
  const news = await hearsOf(world, anna);
  expect(news?.text).toMatch(/the best offer for 0\.005 BTC/);
});

describe("a rate that may be read in two ways", () => {
  test("is the one on the button, whatever is known of the moment when it is pressed", async () => {
    const { world, anna } = await watching([]);
    const { id } = await anna.types("/watch 2 ltc 1 eur", words("watch-there"));
    advance(world, 62_000);
    world.changelly.fault({ path: "/v1/sell/offers", reply: { status: 500 } });
    await anna.presses(/€8\d/, SET, id);
    expect(watches(world)).toEqual([expect.stringMatching(/^8\d(\.\d+)? 2 armed$/)]);
  });

  test("is the likelier one when the network was asked for in between, too", async () => {
    const { world, anna } = await watching([]);
    const { id } = await anna.types("/watch 500 usdt 1.105 usd", QUESTION.network);
    await anna.presses("Tron", SET, id);
    expect(watches(world)).toEqual(["1.105 500 armed"]);
  });
});

describe("a rate that swings around the mark", () => {
  test("is told once by a standing watch, and again only after it was clearly lower", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur"]);
    const { screen } = await anna.presses(button("watch-always"), words("watch-always"));
    expect(labels(screen)).toContain(button("watch-once"));
    const { market } = world.changelly;
    market.moveBy("4");
    await look(world);
    const news = await hearsOf(world, anna);
    expect(news?.text).toContain(words("rate-news-again"));
    expect(watches(world)).toEqual(["87000 0.05 resting standing"]);
    // Just below and above the mark, several times.
    for (const percent of ["-0.5", "0.6", "-0.5", "0.6"]) {
      market.moveBy(percent);
      await look(world);
    }
    await look(world);
    expect(told(anna)).toHaveLength(1);
    market.moveBy("-3");
    await look(world, 2);
    expect(watches(world)).toEqual(["87000 0.05 armed standing"]);
    market.moveBy("4");
    await look(world);
    await hearsOf(world, anna, 2);
  });
});

describe("several rates", () => {
  test("that are reached at once are each told, to everybody, by one question for each pair, place and amount", async () => {
    const { world, anna } = await watching([
      "0.05 btc 86000 eur",
      "0.05 btc 86500 eur",
      "0.05 btc 99000 eur",
    ]);
    const ben = seller(world, world.person("en", "Ben"));
    await watchIn(world, ben, ["0.05 btc 86500 eur", "500 xrp 100 eur"]);
    world.changelly.market.moveBy("5");
    const before = quotes(world).length;
    await look(world);
    await hearsOf(world, anna, 2);
    await hearsOf(world, ben, 1);
    expect(quotes(world).length - before).toBe(2);
    expect(watches(world)).toEqual(["99000 0.05 armed", "100 500 armed"]);
  });

  test("300 of them in 40 groups cost one question for each group and minute, and a tenth of the pace at most", async () => {
    const world = await startWorld({ app: { changellyRate: 400 } });
    // A tenth is forty a second: all of them have their turn at once.
    seed(world, 300, 40);
    const asked = () => quotes(world).map(({ query: asked }) => new URLSearchParams(asked).get("amountFrom"));
    const all = Array.from({ length: 40 }, (_, index) => `0.${101 + index}`);
    advance(world, 62_000);
    await until("all groups", () => asked().length >= 40);
    advance(world, 10_000);
    await until("nothing more in this minute", () => asked().length >= 40);
    expect(asked().toSorted()).toEqual(all);
    advance(world, 52_000);
    await until("all groups again", () => asked().length >= 80);
    expect(asked().slice(40).toSorted()).toEqual(all);

    // At ten a second one is asked each second, the later groups in turn, and a start does not begin with them at once.
    await world.restart({ app: { changellyRate: 10 } });
    expect(asked()).toHaveLength(80);
    world.clock.ahead += 62_000;
    const uptime = () => performance.now() + world.clock.ahead;
    const since = uptime();
    await until("five of them", () => {
      if (asked().length >= 85) return true;
      advance(world, 50);
      return false;
    });
    expect(uptime() - since).toBeGreaterThanOrEqual(4_000);
    expect(new Set(asked().slice(80)).size).toBe(asked().length - 80);
  });
});

describe("nothing is lost, and nothing told twice,", () => {
  test("while Changelly is down, or the bot is", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur"]);
    const before = quotes(world).length;
    world.changelly.fault({ path: "/v1/sell/offers", times: 3, reply: { status: 500 } });
    world.changelly.market.moveBy("5");
    await look(world);
    await until("the last try", () => quotes(world).length === before + 3);
    await world.restart();
    expect(watches(world)).toEqual(["87000 0.05 armed"]);
    // Telegram does not take it, and the bot goes down once more.
    world.telegram.fault({ method: "sendMessage", times: 1, reply: "reset" });
    await look(world);
    await until("the failed sending", () => query(world.env, "select 1 from outbox where attempts = 1")[0]);
    await world.restart();
    await hearsOf(world, anna);
    expect(watches(world)).toEqual([]);
  });

  test("while the person cannot be written to: they read of it with what else they missed", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur", "0.05 btc 99000 eur"]);
    world.telegram.fault({
      method: "sendMessage",
      chatId: anna.person.id,
      times: 1,
      reply: { error_code: 403, description: "Forbidden: bot was blocked by the user" },
    });
    world.changelly.market.moveBy("5");
    await look(world);
    await until("it to be held", () => {
      advance(world, 1_100);
      return query(world.env, "select 1 from outbox where buried_at is not null")[0];
    });
    // Nobody is asked for somebody who would not hear of it.
    const asked = quotes(world).length;
    advance(world, 62_000);
    await anna.types("/help", words("help-title"));
    expect(quotes(world)).toHaveLength(asked);
    advance(world, 1_100);
    const missed = await anna.shows(words("missed-rates"));
    expect(missed.text).toContain(oneBtc("€87,921.20"));
    await look(world);
    expect(told(anna)).toHaveLength(0);
  });

  test("while somebody else's news cannot be read: that is set aside", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur"]);
    const ben = seller(world, world.person("en", "Ben"));
    await ben.types("/start", words("welcome"));
    const { id } = ben.person;
    change(
      world.env,
      `insert into outbox (kind, user_id, chat_id, detail, created_at, due_at) values ('rate', '${id}', '${id}', '{"curr', 0, 0)`,
    );
    world.changelly.market.moveBy("5");
    await look(world);
    await until("the news", () => {
      advance(world, 1_100);
      return told(anna).length === 1 && query(world.env, "select why from quarantine")[0];
    });
    expect(query(world.env, "select kind, why from quarantine")).toEqual([
      { kind: "notice", why: "unreadable" },
    ]);
  });

  test("while no sales are made, or the coin is not sold: nobody is asked, and it goes on afterwards", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur"], { env: OWNER_ENV });
    const olga = anOwner(world);
    await olga.types("/maintenance on", "Switch maintenance on?");
    await olga.presses("Switch it on", "is on");
    world.changelly.market.moveBy("5");
    const asked = quotes(world).length;
    advance(world, 62_000);
    await anna.types("/help", words("help-title"));
    advance(world, 62_000);
    await olga.types("/maintenance off", "Sales are made again.");
    expect(quotes(world)).toHaveLength(asked);
    await look(world);
    await hearsOf(world, anna);
  });

  test("while the person is blocked: nobody is asked for them, and it goes on afterwards", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur"], { env: OWNER_ENV });
    const olga = anOwner(world);
    const { id } = await olga.types(`/block ${anna.person.id} rude`, "Reason: rude");
    await olga.presses("Block this person", "is blocked.", id);
    world.changelly.market.moveBy("5");
    const asked = quotes(world).length;
    advance(world, 62_000);
    await anna.types("/help", "you cannot use this bot");
    advance(world, 62_000);
    await olga.types(`/unblock ${anna.person.id}`, "may use the bot again");
    expect(quotes(world)).toHaveLength(asked);
    await look(world);
    await hearsOf(world, anna);
  });
});

describe("what is watched", () => {
  test("is listed in the settings, where each can be paused, made standing, and removed; five at most", async () => {
    const { world, anna } = await watching([1, 2, 3, 4, 5].map((more) => `0.05 btc ${90_000 + more} eur`));
    const full = await anna.types("/watch 0.05 btc 99000 eur", words("watch-full", { count: 5 }));
    expect(labels(full)).toContain(button("watches"));
    const settings = await anna.types("/settings", words("settings-title"));
    expect(settings.text).toContain(words("settings-watches", { count: 5 }));
    const { screen } = await anna.presses(button("watches"), words("watches-title"));
    expect(labels(screen)).toContain(oneBtc("€90,003"));
    expect(screen.text).toContain("€90,003 or more, when selling 0.05 BTC");
    // Neither says what cannot be done, or is not done.
    expect(screen.text).not.toContain("/watch");
    await anna.presses(oneBtc("€90,003"), words("watch-once"));
    const { screen: paused } = await anna.presses(button("watch-pause"), words("watch-paused"));
    expect(paused.text).not.toContain(words("watch-note"));
    await anna.presses(button("watch-always"), words("watch-paused"));
    await anna.presses(button("watch-once"), words("watch-paused"));
    await anna.presses(button("watch-always"), words("watch-paused"));
    await anna.presses(button("watches"), words("watches-title"));
    for (const left of ["90,001", "90,002", "90,004", "90,005"]) {
      await anna.presses(oneBtc(`€${left}`), words("watch-card"));
      await anna.presses(button("watch-remove"), words("watches-title"));
    }
    expect(watches(world)).toEqual(["90003 0.05 paused standing"]);
    // One that is paused is asked for no more, and told of no more.
    world.changelly.market.moveBy("10");
    const asked = quotes(world).length;
    advance(world, 62_000);
    await anna.presses(oneBtc("€90,003"), words("watch-paused"));
    expect(quotes(world)).toHaveLength(asked);
    await anna.presses(button("watch-resume"), words("watch-always"));
    await look(world);
    await hearsOf(world, anna);
    // Said again, it is the same one.
    await anna.types("/watch 0.05 btc 99003 eur", SET);
    await anna.types("/watch 0.05 btc 99003 eur", words("watch-card"));
    expect(watches(world)).toHaveLength(2);
    // Somebody who has moved sells in another place.
    change(world.env, "update users set country = 'FR'");
    await anna.types("/watch 0.05 btc 99003 eur", SET);
    expect(watches(world)).toHaveLength(3);
  });

  test("is nothing that is there already, cannot be sold, or nobody has said where", async () => {
    const { world, anna } = await start();
    await anna.types("/watch", words("watches-none"));
    const place = await anna.types("/watch 0.05 btc 87000 eur", words("watch-country"));
    expect(labels(place)).toContain(button("country"));
    await watchIn(world, anna, []);
    const there = await anna.types("/watch 0.05 btc 80000 eur", words("watch-there"));
    expect(labels(there)[0]).toBe(button("sell-amount", { what: "0.05 BTC" }));
    await anna.types("/watch 0.00001 btc 87000 eur", words("remark-amount-under"));
    await anna.types("/watch 0.05 btc 87000 isk", words("remark-currency-absent", { currency: "ISK" }));
    await anna.types("/watch the moon", words("watch-unread"));
    // Each of these words means two or three things: who tries all of it would be at it for ever.
    await anna.types(`/watch ${"a ".repeat(30)}`, words("watch-unread"));
    await anna.types("/watch 0.123456789012 btc 87000 eur", "digits after the point");
    // On which network says the person, where the coin alone does not.
    const asked = await anna.types("/watch 500 usdt 1,05 usd", QUESTION.network);
    await anna.presses("Tron", SET, asked.id);
    expect(watches(world)).toEqual(["1.05 500 armed"]);
  });

  test("is deleted with everything else of a person, news that is owed included", async () => {
    const { world, anna } = await watching(["0.05 btc 87000 eur", "0.05 btc 99000 eur"]);
    expect((await anna.types("/privacy", "What is kept")).text).toContain("watched rates");
    world.telegram.fault({ method: "sendMessage", times: 2, reply: "reset" });
    world.changelly.market.moveBy("5");
    await look(world);
    await until("the failed sending", () => query(world.env, "select 1 from outbox where attempts > 0")[0]);
    world.telegram.clearFaults();
    const asked = await anna.types("/deletemydata", words("erase-question"));
    expect(asked.text).toContain("watched rates");
    await anna.presses(button("erase-now"), words("erase-done"));
    expect(watches(world)).toEqual([]);
    expect(isOwed(world)).toBe(false);
    expect(query(world.env, "select 1 from users")).toEqual([]);
    advance(world, 600_000);
    await anna.types("/start", words("welcome"));
    expect(told(anna)).toHaveLength(0);
  });
});

/** People who watch a rate each, with so many amounts among them. */
function seed({ env }: World, count: number, groups: number): void {
  const rows = (write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index)).join(",");
  change(
    env,
    `insert into users (id, chat_id, locale, locale_chosen, country, created_at, updated_at)
       values ${rows((index) => `('u${index}', 'u${index}', 'en', 0, 'DE', 0, 0)`)};
     insert into watches (id, user_id, currency_from, coin, currency_to, amount_from, country, mark, is_standing, phase, created_at)
       values ${rows((index) => `('w${index}', 'u${index}', 'BTC', 'BTC', 'EUR', '0.${101 + (index % groups)}', 'DE', '1000000', 0, 'armed', 0)`)}`,
  );
}

/** Plays walks: many people in one world, one move each at a time, and the bot held to its promises after every move. */
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { vi } from "vitest";
import type { Fault } from "../../src/simulator/changelly.ts";
import { type CryptoEntry, cryptos, sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import type { Button, ChatMessage, DeliveredUpdate, Person } from "../../src/simulator/telegram.ts";
import { LANGUAGES, plant, questionsIn } from "../support/sale.ts";
import { MINUTE } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";
import type { Crowd, Move, Trouble, Walk, Weather } from "./walks-moves.ts";
import { type Account, type Breach, PLANTED, Promises } from "./walks-promises.ts";

/** How far the walks of a crowd got. */
export interface Reached {
  walks: number;
  offers: number;
  recap: number;
  order: number;
}

/** A walk on which a promise was broken. */
export interface Failed {
  breach: Breach;
  /** Number of the person in their crowd; undefined when it concerns nobody in particular. */
  walker: number | undefined;
  /** Everything to be told of it: what was promised, what was done, and the chat as it stands. */
  report: string;
}

/** What came of a crowd's walks. */
export interface Outcome {
  reached: Reached;
  failed: Failed | undefined;
}

type CallbackButton = Extract<Button, { kind: "callback" }>;

/** Questions that are answered by typing, in every language, and what they ask for. */
const TYPED = LANGUAGES.locales.flatMap((locale) => {
  const questions = questionsIn(locale);
  return (["amount", "address", "memo"] as const).map((step) => [questions[step], step] as const);
});

const OFFERS = LANGUAGES.locales.map((locale) => questionsIn(locale).offers);

const AMOUNTS = ["0.05", "500", "50", "2", "300 EUR"];

/** Orders that nothing happens to any more. */
const FINAL = new Set(["complete", "failed", "expired", "refunded"]);

const ORDERS = { path: "/v1/sell/orders", method: "POST" } as const;
const ANY = { path: /^\/v1\// } as const;
const TROUBLES: Readonly<Record<Trouble, Omit<Fault, "times">>> = {
  error: { ...ANY, reply: { status: 500 } },
  reset: { ...ANY, reply: "reset" },
  page: { ...ANY, reply: "html" },
  busy: { ...ANY, reply: { status: 429 } },
  "order lost": { ...ORDERS, reply: "handled-but-answer-lost" },
  "order not sent": { ...ORDERS, reply: "reset" },
  "order error": { ...ORDERS, reply: { status: 500 } },
  "offer expired": { ...ORDERS, reply: { status: 410 } },
  "order taken, answer no": { ...ORDERS, reply: { status: 409, handled: true } },
  "order refused": {
    ...ORDERS,
    reply: {
      status: 400,
      body: {
        errorType: "limits",
        errorMessage: "Amount is out of limits",
        errorDetails: [{ cause: "min", value: "0.1" }],
      },
    },
  },
};

/** Longest time the bot may take for one move of everybody, on a machine with other work to do, ms. */
const PATIENCE_MS = 60_000;

/**
 * Plays the walks of a crowd in a world of its own, or of one of its people alone, in the same weather. Stops at the
 * first promise that is broken.
 */
export async function play(crowd: Crowd, only?: number): Promise<Outcome> {
  const world = await startWorld({
    env: { LOG_LEVEL: "info" },
    // A call that takes its time on a busy machine is no failure here, and no order is sent again before it.
    app: { changellyTimeoutMs: 20_000, settleMs: 30_000, changellyRate: 10_000 },
  });
  const promises = new Promises(world);
  const walkers = crowd.walks
    .map((walk, index) => new Walker(world, promises, walk, index))
    .filter(({ index }) => only === undefined || index === only);
  const settled = createSettled(world);
  const days: string[] = [];

  const failure = (): Failed | undefined => {
    const [breach] = promises.breaches;
    if (!breach) return undefined;
    const walker = walkers.find(({ person }) => person.id === breach.person);
    return { breach, walker: walker?.index, report: report(promises.breaches, walker, days) };
  };

  const longest = Math.max(...walkers.map(({ length }) => length));
  for (let day = 0; day < longest && promises.breaches.length === 0; day += 1) {
    const weather = crowd.weather[day] ?? { is: "calm" };
    days.push(Object.values(weather).join(" "));
    const meanwhile = await change(world, weather);
    await Promise.all([...walkers.map((walker) => walker.moves(day)), meanwhile()]);
    await settled(walkers.flatMap((walker) => walker.repeats.splice(0)));
    world.changelly.clearFaults();
    world.telegram.duplicateUpdates(0);
    promises.reckon(weather.is === "trouble");
  }
  if (promises.breaches.length === 0) {
    await Promise.all(walkers.map((walker) => walker.types("/orders")));
    await settled([]);
    await drain(world);
    promises.close();
  }
  settled.end();
  await world.close();
  return { reached: reached(walkers), failed: failure() };
}

/** One person on their walk. */
class Walker {
  readonly index: number;
  readonly person: Person;
  /** What was done, one line for each move. */
  readonly done: string[] = [];
  /** Updates that were delivered once more, with how often they have to have come. */
  readonly repeats: (readonly [DeliveredUpdate, number])[] = [];
  readonly account: Account;
  readonly #world: World;
  readonly #promises: Promises;
  readonly #walk: Walk;
  readonly #updates: DeliveredUpdate[] = [];

  constructor(world: World, promises: Promises, walk: Walk, index: number) {
    this.index = index;
    this.#world = world;
    this.#promises = promises;
    this.#walk = walk;
    this.person = world.person(walk.language, `Walker ${index}`);
    this.account = promises.of(this.person);
    world.telegram.onEvent((event) => {
      if (event.kind === "update" && event.step === "made" && isFrom(event.update, this.person.id)) {
        this.#updates.push(event.update);
      }
    });
  }

  /** Moves of this walk, with its opening. */
  get length(): number {
    return this.#walk.moves.length + 1;
  }

  /** Makes the move of one day, if the walk has come that far. Resolves when every press is answered. */
  async moves(day: number): Promise<void> {
    if (day === 0) return this.types(this.#walk.opening);
    const move = this.#walk.moves[day - 1];
    if (move) await this.#make(move);
  }

  /** Sends a text, cut by Telegram's app when it is too long for one message. */
  async types(text: string): Promise<void> {
    this.done.push(`types ${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)}`);
    const before = this.person.chat.at(-1)?.id ?? 0;
    const said = this.person.says(text);
    // Counted at once: what is sent at the same time is counted for itself.
    const sent = this.person.chat.filter(({ id, from }) => from === "person" && id > before);
    this.#promises.sends(this.person, sent);
    await said;
  }

  async #make(move: Move): Promise<void> {
    switch (move.do) {
      case "goOn":
        return this.#goesOn(move.which, 1);
      case "pressTwice":
        return this.#goesOn(move.which, 2);
      case "goOnAndType":
        await Promise.all([this.#goesOn(move.which, 1), this.types(move.text)]);
        return;
      case "press": {
        const withButtons = this.person.chat.filter((message) => callbacks(message).length > 0);
        const message = nth(withButtons.toReversed(), move.message);
        const button = message && nth(callbacks(message), move.which);
        return button ? this.#presses(message, button) : this.types("/help");
      }
      case "pressOld":
        return this.#pressesOld(move.which);
      case "type":
        return this.types(move.text);
      case "send":
        this.done.push(`sends a ${move.kind}`);
        this.#promises.sends(this.person, [await this.person.sends(move.kind)]);
        return;
      case "correct": {
        const own = this.person.chat.findLast(({ from, kind }) => from === "person" && kind === "text");
        this.done.push(`corrects message ${own?.id}`);
        if (own) await this.person.edits(own.id, move.text.slice(0, 1000));
        return;
      }
      case "speak":
        this.done.push(`speaks ${move.language}`);
        return this.person.speaks(move.language);
      case "repeat": {
        const update = nth(this.#updates, move.which);
        if (!update) return;
        this.done.push(`gets update ${update.update_id} delivered again`);
        this.repeats.push([update, update.deliveries + 1]);
        return this.#world.telegram.redeliver(update.update_id);
      }
    }
  }

  /** Does what the newest message suggests. */
  async #goesOn(which: number, times: 1 | 2): Promise<void> {
    const { chat } = this.person;
    const message = chat.findLast(({ from, kind }) => from === "bot" && kind !== "service");
    const asked = message && TYPED.find(([question]) => message.text.includes(question))?.[1];
    const button = message && nth(forward(message), which);
    const types = asked !== undefined && (times === 1 || !button) && (asked !== "amount" || which % 3 === 0);
    if (message && types) return this.types(this.#answer(asked, message.text, which));
    if (!button) return this.types("/sell");
    await Promise.all(Array.from({ length: times }, () => this.#presses(message, button)));
  }

  /** A right answer to a question, different ones for different people where there are several. */
  #answer(asked: "amount" | "address" | "memo", question: string, which: number): string {
    if (asked === "amount") return nth(AMOUNTS, which) ?? "1";
    const coin = coinIn(question);
    const sample = sampleAddresses[coin?.ticker ?? "BTC"];
    // The question does not always name the coin, and every one of them takes a number.
    if (asked === "memo") return coin && coin.family !== "ripple" ? `note ${which}` : String(which + 1);
    if (coin?.family === "evm") {
      return `0x${createHash("sha256").update(`${this.person.id} ${which}`).digest("hex").slice(0, 40)}`;
    }
    if (coin?.family === "bitcoin" && which % 2 === 0) return "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    return sample?.address ?? "";
  }

  async #presses(message: ChatMessage, button: CallbackButton): Promise<void> {
    this.done.push(`presses "${button.label}" on message ${message.id} (${button.data})`);
    const alike = callbacks(message).filter(({ label }) => label === button.label);
    const watched = this.#promises.presses(this.person, button, message.text);
    const began = performance.now();
    const press = this.person.taps(button.label, { messageId: message.id, nth: alike.indexOf(button) });
    this.#promises.pressed(this.person, await press, watched, performance.now() - began);
  }

  /** An app shows a button until it hears that it is gone: here it stands on a message of its own. */
  async #pressesOld(which: number): Promise<void> {
    const { buttons } = this.account;
    const agreeing = [...buttons.keys()].filter((data) => buttons.get(data)?.agrees);
    // Every other one is an old button to agree with, if there is any: those can do the most harm.
    const data = nth(which % 2 === 0 && agreeing.length > 0 ? agreeing : [...buttons.keys()], which >> 1);
    if (data === undefined) return this.types("/help");
    await plant(this.#world, this.person, "of an old screen", data);
    const planted = this.person.chat.findLast(({ text }) => text.startsWith(PLANTED));
    const button = planted && callbacks(planted)[0];
    if (button) await this.#presses(planted, button);
  }
}

function isFrom({ update, type }: DeliveredUpdate, personId: number): boolean {
  const content = update[type] as { from?: { id?: number } } | undefined;
  return content?.from?.id === personId;
}

function nth<T>(list: readonly T[], which: number): T | undefined {
  return list[which % Math.max(list.length, 1)];
}

function callbacks({ buttons }: ChatMessage): CallbackButton[] {
  return buttons.flat().filter((button) => button.kind === "callback");
}

/** Buttons that look as if they lead on: coloured ones, or else all above the last row, where the ways out are. */
function forward(message: ChatMessage): CallbackButton[] {
  const all = callbacks(message);
  const green = all.filter(({ style }) => style === "success");
  if (green.length > 0) return green;
  const blue = all.filter(({ style }) => style === "primary");
  if (blue.length > 0) return blue;
  const above = callbacks({ ...message, buttons: message.buttons.slice(0, -1) });
  return above.length > 0 ? above : all;
}

/** Lets the weather of a day begin; gives what happens while people make their moves. */
async function change(world: World, weather: Weather): Promise<() => Promise<unknown>> {
  const nothing = async (): Promise<void> => undefined;
  switch (weather.is) {
    case "calm":
      return nothing;
    case "restart":
      if (weather.meanwhile) return () => world.restart();
      await world.restart();
      return nothing;
    case "later":
      world.clock.ahead += weather.minutes * MINUTE;
      world.app.wake();
      return nothing;
    case "prices":
      world.changelly.market.moveBy(String(weather.percent));
      return nothing;
    case "trouble":
      world.changelly.fault({ ...TROUBLES[weather.with], times: weather.times });
      return nothing;
    case "news":
      return () =>
        Promise.all(
          world.changelly.orders
            .filter(({ status }, index) => index % weather.every === 0 && !FINAL.has(status))
            .map(({ orderId }) => world.changelly.move(orderId, weather.status)),
        );
    case "repeats":
      world.telegram.duplicateUpdates(1);
      return nothing;
  }
}

/** Waits for signals of the world: that the bot is done with everything it was sent, repeats included. */
function createSettled({ telegram, env }: World) {
  const database = new DatabaseSync(`${env["DATA_DIR"]}/sell-bot.sqlite`, { readOnly: true });
  const underWay = database.prepare("select 1 from inbox where body is not null limit 1");
  let first = 0;
  const settled = async (repeats: readonly (readonly [DeliveredUpdate, number])[]): Promise<void> => {
    const isDone = (): boolean => {
      for (let next = telegram.updates[first]; next; next = telegram.updates[first]) {
        if (!next.confirmed && !next.dropped) return false;
        first += 1;
      }
      if (!repeats.every(([update, times]) => update.deliveries >= times)) return false;
      return underWay.get() === undefined;
    };
    await vi.waitUntil(isDone, { timeout: PATIENCE_MS, interval: 2 });
  };
  return Object.assign(settled, { end: () => database.close() });
}

/** Lets time pass until every order is made or refused, every piece of news read, and every notice delivered. */
async function drain({ env, clock, app }: World): Promise<void> {
  const database = new DatabaseSync(`${env["DATA_DIR"]}/sell-bot.sqlite`, { readOnly: true });
  const count = (sql: string): number => Number(database.prepare(sql).get()?.["count"]);
  const owed = () =>
    count("select count(*) as count from orders where phase = 'placing'") +
    count(`select count(*) as count from orders where next_check_at <= ${Date.now() + clock.ahead}`) +
    count("select count(*) as count from outbox where buried_at is null");
  try {
    await vi.waitUntil(
      () => {
        if (owed() === 0) return true;
        // A chat gets one message a second, and an order in doubt is looked up after some.
        clock.ahead += 500;
        app.wake();
        return false;
      },
      { timeout: PATIENCE_MS, interval: 20 },
    );
  } finally {
    database.close();
  }
}

function reached(walkers: readonly Walker[]): Reached {
  const having = (look: (account: Account) => boolean) =>
    walkers.filter(({ account }) => look(account)).length;
  return {
    walks: walkers.length,
    offers: having(({ texts }) => texts.some((text) => OFFERS.some((title) => text.includes(title)))),
    recap: having(({ buttons }) => [...buttons.values()].some(({ agrees }) => agrees)),
    order: having(({ consents }) => [...consents.values()].some(({ order }) => order !== undefined)),
  };
}

function report(breaches: readonly Breach[], walker: Walker | undefined, days: readonly string[]): string {
  const [first] = breaches;
  const others = breaches.slice(1, 6).map(({ promise, person, what }) => `${promise} (${person}): ${what}`);
  return [
    `A promise was broken: ${first?.promise}.\n${first?.what}`,
    ...(others.length > 0 ? [`${breaches.length - 1} more:\n${others.join("\n")}`] : []),
    `The weather: ${days.join(", ")}`,
    ...(walker ? [`What was done:\n${walker.done.join("\n")}`, walker.person.transcript()] : []),
  ].join("\n\n");
}

/** The coin a question is about: its sign stands there, and its network where there are several. */
function coinIn(question: string): CryptoEntry | undefined {
  const signs = question.match(/\b[A-Z][A-Z0-9]+\b/g) ?? [];
  const meant = cryptos.filter(({ ticker }) => signs.some((sign) => ticker.startsWith(sign)));
  return meant.find(({ network }) => question.toLowerCase().includes(network.toLowerCase())) ?? meant[0];
}

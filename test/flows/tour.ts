/**
 * One long tour past every screen for people. It goes by what buttons do and not by what they say, so it is the same in
 * all languages.
 */
import { HELP_TOPICS } from "../../src/bot/callback-data.ts";
import { KNOWN_STATUSES } from "../../src/sell/order.ts";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { advance, until } from "../support/bad-luck.ts";
import { plant, query, type Seller, sample, seller } from "../support/sale.ts";
import { looksOf } from "../support/screens.ts";
import { DAY, HOUR, MINUTE, PATIENCE_MS } from "../support/time.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

/** What people and vendors may call things, and what must never be read as markup or as a variable. */
const NASTY = "<b>&lt;{ $x }";

/** A button, by what it does and, where that does not tell, by what is written on it. */
type Wanted = RegExp | ((button: { data: string; label: string }) => boolean);

/** The offer of a provider with several payout methods, which has to be asked for one. */
const WITH_METHODS: Wanted = ({ data, label }) => /:open:\d$/.test(data) && /MoonPay|Transak/.test(label);

/** Digits of the amounts that are passed on; a card with a price has more, however money is written. */
const DIGITS_OF_AMOUNT = 3;

/** Somebody who tries everything. */
export class Tourist {
  readonly world: World;
  readonly self: Seller;
  /** The short texts over the chat so far. */
  readonly toasts: string[] = [];
  /** What was sent for them from what they typed behind the bot's name, and the lists it was chosen from. */
  readonly cards: ChatMessage[] = [];
  readonly listed: string[] = [];
  /** Presses of which nothing could be seen: no message, no change of one, and no word over the chat. */
  readonly unseen: string[] = [];

  constructor(world: World, locale: string) {
    this.world = world;
    this.self = seller(world, world.person(locale, "Ida"));
  }

  /** Sends texts one after the other, each answered before the next. */
  async says(...texts: string[]): Promise<void> {
    for (const text of texts) {
      const { id } = await this.self.person.says(text);
      await this.self.person.waitFor(`an answer to ${text}`, (chat) =>
        chat.some((message) => message.id > id && message.from === "bot"),
      );
      await this.self.settled();
    }
  }

  /** Types behind the bot's name in a group, and sends the card; where it is to have a price, once it has one. */
  async passesOn(query: string, wants: "any card" | "a price" = "any card"): Promise<void> {
    const { person } = this.self;
    const [card] = (await person.asksInline(query))?.results ?? [];
    if (!card) throw new Error(`no card for "${query}"`);
    // What it brings may not be there yet, and there is a time to wait before it can be asked for.
    if (wants === "a price" && (card.title.match(/\p{N}/gu) ?? []).length <= DIGITS_OF_AMOUNT) {
      this.world.clock.ahead += 1_000;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return this.passesOn(query, wants);
    }
    this.listed.push(card.title, card.description);
    this.cards.push(await person.group("Traders").picks(card));
  }

  /** Sends a text and changes it afterwards. */
  async edits(text: string): Promise<void> {
    const { id } = await this.self.person.says(text);
    await this.self.settled();
    await this.self.person.edits(id, `${text}!`);
    await this.self.settled();
  }

  /** Presses the newest button whose data fits, several one after the other. */
  async presses(...wanted: Wanted[]): Promise<void> {
    for (const pattern of wanted) {
      const { message, label } = this.#find(pattern);
      const before = looksOf(this.self.person.chat);
      const result = await this.self.person.taps(label, { messageId: message.id, nth: 0 });
      if (result.kind !== "callback" || !result.answered) throw new Error(`${pattern} was not answered`);
      if (result.text !== "") this.toasts.push(result.text);
      await this.self.settled();
      if (result.text === "" && looksOf(this.self.person.chat) === before)
        this.unseen.push(`“${label}” (${result.data}) on: ${message.text}`);
    }
  }

  #find(pattern: Wanted): { message: ChatMessage; label: string } {
    const fits = pattern instanceof RegExp ? ({ data }: { data: string }) => pattern.test(data) : pattern;
    for (const message of this.self.person.chat.toReversed()) {
      for (const button of message.buttons.flat()) {
        if (button.kind === "callback" && fits(button)) return { message, label: button.label };
      }
    }
    throw new Error(`no button does ${pattern}:\n${this.self.person.transcript().slice(-1500)}`);
  }

  /** Lets the world tell what is due. */
  async hears(work: () => unknown): Promise<void> {
    await work();
    advance(this.world, 1_100);
    await until(
      "the notices",
      () => query(this.world.env, "select 1 from outbox where buried_at is null").length === 0,
    );
    await this.self.settled();
  }

  async passes(ms: number): Promise<void> {
    advance(this.world, ms);
    const now = Date.now() + this.world.clock.ahead;
    await until(
      "reminders",
      () => query(this.world.env, `select 1 from reminders where due_at <= ${now}`).length === 0,
    );
    await this.hears(() => undefined);
  }

  /** Places an order of the draft that stands at its recap, and returns Changelly's id of it. */
  async places(): Promise<string> {
    const before = this.world.changelly.orders.length;
    await this.presses(/:confirm:/);
    await until("the order", () => this.world.changelly.orders.length > before);
    await this.self.settled();
    return this.world.changelly.orders.at(-1)?.orderId ?? "";
  }
}

/** From the first word to the recap of a sale of XRP, with every question, every mistake and every way back. */
async function towardsTheRecap(ida: Tourist): Promise<void> {
  const { world } = ida;
  const { market } = world.changelly;
  await ida.says(
    "/start",
    "/help",
    "/privacy",
    "/language",
    "/settings",
    "/orders",
    "/cancel",
    "hello",
    "/nonsense",
    "sell 0.5 eth and 0.1 btc",
    "/cancel",
    "is it safe?",
  );
  for (const topic of HELP_TOPICS) await ida.presses(new RegExp(`^h:${topic}$`), /^h$/);
  await ida.self.person.sends("sticker");
  await ida.self.settled();
  await ida.says("/sell");
  await ida.presses(/:page:1$/);
  await ida.says("bel", NASTY, "/start", "/sell");
  await ida.presses(/:cancel:/, /^b$/);
  await ida.says("US", "zzzz", "/start", "/sell", "new", "Califor");
  await ida.presses(/:back:/, /:back:/);
  await ida.says("why?", "Kazakhstan", "Nigeria", "TON");
  await ida.presses(/:back:/);
  await ida.says("Germany", "zzz");
  await ida.says("USDT", "tron");
  await ida.presses(/:back:/, /:back:/);
  await ida.says("XRP");
  await ida.presses(/:edit:fiat$/);
  await ida.says("zzz", "KZT", "EUR");
  // Amounts, and every rule they can break.
  await ida.says(
    "0",
    "-1",
    "1e5",
    "1.2.3",
    "1.12345678901",
    "1".repeat(41),
    "30,500",
    "0.000001",
    "99999999",
    "0.5 eth",
    "500 USD",
  );
  await ida.says("500 EUR", "1 EUR");
  await ida.presses(/:edit:amount$/, /:quick:/);
  world.clock.ahead += 20_000;
  await ida.presses(WITH_METHODS, /:back:/, /:refresh:/);
  world.clock.ahead += 61_000;
  // A button of another sale shows the present screen once more, as it stands.
  await plant(world, ida.self.person, "Odd", "s:0000:0:nonsense:");
  await ida.presses(/^s:0000:/);
  await ida.says("/settings");
  await ida.presses(/^b:resume$/);
  for (const code of ["moonpay", "banxa"]) market.provider(code).error("unavailable");
  await ida.presses(/:refresh:/);
  for (const code of ["transak", "skrill_crypto"]) market.provider(code).error("limits");
  await ida.presses(/:refresh:/);
  await ida.says("700 EUR");
  for (const code of ["moonpay", "banxa", "transak", "skrill_crypto"]) market.provider(code).error(null);
  await ida.says("500");
  await ida.says(NASTY);
  await ida.says("/sell 500 xrp eur");
  await ida.presses(/:resume:/, WITH_METHODS);
  await ida.edits("what");
  world.clock.ahead += 61_000;
  await ida.presses(/:choose:0$/, /:choose:0$/);
  await ida.says("x", NASTY, "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr", sample("XRP").address);
  await ida.says("x".repeat(70), NASTY);
  await ida.presses(/:none:/);
  await ida.says("yes");
}

/** Failures of every kind, at the recap and at the lists. */
async function misfortunes(ida: Tourist): Promise<void> {
  const { changelly } = ida.world;
  const offers = "/v1/sell/offers";
  const replies = [
    "reset",
    { status: 401 },
    { status: 404 },
    { status: 410 },
    { status: 422 },
    { status: 429 },
    { status: 500 },
    { status: 400 },
    { status: 200, body: "nonsense" },
    {
      status: 400,
      body: { errorType: "limits", errorMessage: "", errorDetails: [{ cause: "min", value: "0.0001" }] },
    },
    {
      status: 400,
      body: { errorType: "limits", errorMessage: "", errorDetails: [{ cause: "max", value: "0.0001" }] },
    },
  ] as const;
  for (const reply of replies) {
    changelly.fault({ path: offers, reply });
    await ida.presses(/:change:/, /:edit:offers$/).catch(() => undefined);
    await ida.presses(/:refresh:/).catch(() => undefined);
    changelly.clearFaults();
    ida.world.clock.ahead += 61_000;
  }
  // One of several providers takes no such amount.
  for (const limits of [{ max: "1" }, { min: "9000" }]) {
    changelly.market.setLimits("banxa", "XRP", limits);
    await ida.presses(/:refresh:/);
  }
  changelly.market.reset();
  await ida.presses(/:refresh:/, WITH_METHODS, /:choose:0$/);
}

/** An order and everything that can become of it. */
async function anOrder(ida: Tourist): Promise<void> {
  const { changelly } = ida.world;
  // The price falls before the consent: nothing is ordered, and the person chooses anew.
  changelly.market.moveBy("-3");
  await ida.presses(/:confirm:/, /:edit:offers$/, WITH_METHODS, /:choose:0$/);
  ida.world.clock.ahead += 2 * HOUR;
  await ida.says("what was I doing?");
  await ida.presses(/:resume:/, /^b:resume$/, /:change:/, /:edit:offers$/, WITH_METHODS, /:choose:0$/);
  const id = await ida.places();
  await ida.presses(/^c:[^:]+$/, /:help$/, /^c:[^:]+$/, /:link$/, /:save$/);
  await ida.says("x".repeat(30), "Ledger & <Trezor>", "/settings");
  await ida.presses(/^e:addresses/, /^e:address:/, /^e:name:/, /^e:address:/, /^e:remove:/, /^e:address:/);
  await ida.says("/settings");
  await ida.presses(
    /^e:country:/,
    /^e:home/,
    /^e:fiat:/,
    /^e:home/,
    /^e:reminders:off/,
    /^e:reminders:on/,
    /^e:language:$/,
  );
  for (const wait of [16 * MINUTE, 3 * HOUR, DAY]) await ida.passes(wait);
  await ida.presses(/:sent$/);
  for (const status of [
    ...KNOWN_STATUSES.filter((known) => known !== "complete"),
    "kyc_<i>review",
    "complete",
  ]) {
    await ida.hears(() => changelly.move(id, status as (typeof KNOWN_STATUSES)[number]));
    await ida.says("/orders");
    await ida.presses(/^c:[^:]+$/, /:help$/);
    // A final status gives way when two reads agree.
    await ida.hears(() => advance(ida.world, 2 * MINUTE));
  }
  await ida.says("/orders");
  await ida.presses(/^o:0:open$/, /^o:0:finished$/, /^o:0$/, /^c:[^:]+$/);
  await ida.presses(/:receipt$/).catch(() => undefined);
  await ida.says("/orders");
  await ida.presses(/^c:[^:]+$/, /:again$/);
  await ida.says("600", "/cancel");
}

/** A button of the present screen that does what no button of it does, and one of an earlier screen. */
async function oddPresses(ida: Tourist): Promise<void> {
  const [draft] = query(ida.world.env, "select id, rev from drafts");
  const tag = String(draft?.["id"]).slice(0, 4);
  const rev = Number(draft?.["rev"]);
  for (const data of [
    `s:${tag}:${rev.toString(36)}:nonsense:`,
    `s:${tag}:${(rev - 1).toString(36)}:nonsense:`,
  ]) {
    await plant(ida.world, ida.self.person, "Odd", data);
    await ida.presses(new RegExp(`^${data}$`));
  }
}

/** The screens that a straight way does not pass. */
async function oddities(ida: Tourist): Promise<void> {
  const { world } = ida;
  const { changelly } = world;
  await ida.says("/orders", "/watch 0.05 btc 99000 eur", "/sell");
  await oddPresses(ida);
  await ida.says("US");
  await oddPresses(ida);
  await ida.says("California");
  await oddPresses(ida);
  await ida.says("USDT");
  await oddPresses(ida);
  await ida.says("tron");
  await ida.presses(/:edit:fiat$/);
  await oddPresses(ida);
  await ida.says("USD");
  await oddPresses(ida);
  await ida.says("100000", "500");
  await oddPresses(ida);
  await ida.presses(WITH_METHODS);
  await oddPresses(ida);
  await ida.presses(/:choose:0$/);
  await oddPresses(ida);
  await ida.says(sample("USDTRX").address);
  await ida.presses(/:change:/);
  await ida.says("that");
  await ida.presses(/:back:/);
  for (const reason of ["country", "currency", "paymentMethod", "other", "invalidOffer"]) {
    changelly.market.provider("transak").error(reason);
    await ida.presses(/:change:/, /:edit:offers$/, /:refresh:/, WITH_METHODS, /:choose:0$/);
  }
  changelly.market.provider("transak").error(null);
  await ida.presses(/:change:/, /:edit:offers$/, WITH_METHODS);
  world.clock.ahead += 61_000;
  for (const code of ["moonpay", "banxa"]) changelly.market.provider(code).error("unavailable");
  await ida.presses(/:choose:0$/);
  for (const code of ["moonpay", "banxa"]) changelly.market.provider(code).error(null);
  await ida.presses(/:refresh:/, WITH_METHODS, /:choose:0$/);
  // Refused, and lost on the way.
  changelly.fault({ path: "/v1/sell/orders", method: "POST", times: 1, reply: { status: 500 } });
  changelly.fault({ path: "/v1/orders", times: 1, reply: { status: 500 } });
  await ida.presses(/:confirm:/);
  await ida.says("/orders");
  await ida.presses(/^c:[^:]+$/);
  await ida.hears(() => until("its end", () => changelly.orders.length > 0));
  await ida.says("abandon ".repeat(12));
  const group = ida.self.person.group("Traders");
  await group.says("/sell");
  await ida.self.settled();
  await ida.passesOn("");
  await ida.passesOn("0.00000001 btc usd");
  changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 400 } });
  await ida.passesOn("0.05 btc usd");
  await ida.passesOn("0.06 btc usd", "a price");
  await plant(world, ida.self.person, "Gone", "c:00000000-0000-4000-8000-000000000000");
  await ida.presses(/^c:0{8}-/);
}

/** Rates that are watched: asked for in every way, changed, reached, and removed. */
async function watchedRates(ida: Tourist): Promise<void> {
  const { world } = ida;
  await ida.says("/watch", "/watch nonsense", "/watch 500 usdt 1.5 usd");
  await ida.presses(/^e:watch-new:USDTRX:/, /^e:watches:$/);
  await ida.says("500 xrp eur");
  await ida.presses(
    /^e:watch-pair:/,
    /^e:watch-new:XRP:/,
    /^e:watch-always:/,
    /^e:watch-pause:/,
    /^e:watch-resume:/,
  );
  await ida.says("/cancel", "/watch 0.05 btc 99000 eur", "/watch 500 xrp 0.0001 eur");
  await ida.presses(/^e:watch-new:XRP:.*/);
  for (const mark of ["2", "902", "903"]) await ida.says(`/watch 500 xrp ${mark} eur`);
  world.changelly.market.moveBy("20");
  advance(world, 62_000);
  await until("the rates", () => query(world.env, "select 1 from watches where phase = 'resting'")[0]);
  await ida.hears(() => undefined);
  world.changelly.market.moveBy("-20");
  await ida.says("/watch");
  const [resting] = query(world.env, "select id from watches where phase = 'resting'");
  await ida.presses(new RegExp(`^e:watch:${resting?.["id"]}$`));
  await ida.presses(/^e:watch-drop:/);
}

/** Short orders, each to another end, with the address that was kept. */
async function ends(ida: Tourist): Promise<void> {
  const { changelly } = ida.world;
  for (const status of ["hold", "failed", "expired", "refunded"] as const) {
    await ida.says("500 xrp eur");
    await ida.presses(WITH_METHODS, /:choose:0$/, /:saved:/);
    const id = await ida.places();
    await ida.hears(() => changelly.move(id, status));
    await ida.says("/orders");
    await ida.presses(/^c:[^:]+$/);
  }
  const [order] = query(ida.world.env, "select id from orders order by created_at desc");
  await plant(ida.world, ida.self.person, "Once more", `c:${order?.["id"]}:save`);
  await ida.presses(/:save$/);
  await ida.says("500 xrp eur");
  await ida.presses(WITH_METHODS, /:choose:0$/, /:saved:/);
  await ida.places();
  await ida.passes(16 * MINUTE);
  await ida.presses(/:quiet$/);
  await ida.passes(49 * HOUR);
  await watchedRates(ida);
  await ida.says("/mydata", "/deletemydata");
  await ida.presses(/^e:erase:./);
  await ida.says("/settings");
  await ida.presses(/^e:country:/, /^e:home/, /^e:fiat:/, /^e:home/, /^e:addresses/);
}

/** Takes somebody who speaks `locale` past every screen, in a world of their own. */
export async function tour(locale: string, { env, ...options }: WorldOptions = {}): Promise<Tourist> {
  const world = await startWorld({
    ...options,
    // None of its misfortunes is a slow answer, and a busy machine gives some.
    app: { changellyTimeoutMs: PATIENCE_MS, ...options.app },
    telegram: { inlineMode: true },
    env: { SUPPORT_CONTACT: "@help_desk", ...env },
  });
  const ida = new Tourist(world, locale);
  await oddities(ida);
  await towardsTheRecap(ida);
  await misfortunes(ida);
  await anOrder(ida);
  await ends(ida);
  return ida;
}

/** The way through a sale, told from the person's side: what is asked, what they answer, and what they then see. */

import { DatabaseSync } from "node:sqlite";
import { vi } from "vitest";
import { plainText, type TextArgs, type TextKey, type Values, type ValuesOf } from "../../src/i18n.ts";
import { type EditableStep, isBefore, STEPS, type Step, stepsOf } from "../../src/sell/draft.ts";
import { sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import type { ChatMessage, Person } from "../../src/simulator/telegram.ts";
import { LANGUAGES } from "./languages.ts";
import { PATIENCE_MS } from "./time.ts";
import type { World } from "./world.ts";

/** One answer to every question of a sale: an expression presses the button it fits, a text is typed. */
export interface Plan {
  country: RegExp | string;
  state?: RegExp | string;
  coin: RegExp | string;
  network?: RegExp | string;
  fiat: RegExp | string;
  amount: string;
  provider: RegExp;
  method: RegExp;
  address: string;
  memo?: string;
}

/** An address (and memo) that Changelly accepts for a ticker. */
export function sample(ticker: string): { address: string; memo: string } {
  const found = sampleAddresses[ticker];
  if (!found) throw new Error(`there is no sample address for ${ticker}`);
  return { address: found.address, memo: found.extraId ?? "" };
}

export { LANGUAGES };

/** A country's button, in whatever language it is. */
function inAnyLanguage(code: string): RegExp {
  const names = LANGUAGES.locales.map((locale) => LANGUAGES.translator(locale).country(code, code));
  return new RegExp(`^(?:${names.join("|")})`);
}

/** BTC for EUR from Germany: no state, no network, no memo. */
export const BITCOIN: Plan = {
  country: inAnyLanguage("DE"),
  coin: /^BTC/,
  fiat: /^EUR/,
  amount: "0.05",
  provider: /^MoonPay/,
  method: /^SEPA/,
  address: sample("BTC").address,
};

/** The same from Iceland, whose own currency nobody pays out: asks for another one. */
export const ABROAD: Plan = { ...BITCOIN, country: "Iceland" };

/** XRP for EUR from Germany: asks for the destination tag. */
export const RIPPLE: Plan = {
  ...BITCOIN,
  coin: /^XRP/,
  amount: "500",
  address: sample("XRP").address,
  memo: sample("XRP").memo,
};

/** USDT on Tron for USD from California: asks for the state and the network. */
export const TETHER: Plan = {
  country: inAnyLanguage("US"),
  state: "California",
  coin: /^USDT/,
  network: /^Tron/,
  fiat: /^USD/,
  amount: "500",
  provider: /^MoonPay/,
  method: /^ACH/,
  address: sample("USDTRX").address,
};

/** USDT on Tron for USD from Iceland: asks for the network and the currency. */
export const TETHER_ABROAD: Plan = { ...TETHER, country: ABROAD.country, method: /^Visa/ };

/** Every question there is, each with a sale that asks it. */
export const EVERY_QUESTION: readonly (readonly [Exclude<Step, "placed">, Plan])[] = [
  ["country", BITCOIN],
  ["state", TETHER],
  ["crypto", BITCOIN],
  ["network", TETHER],
  ["fiat", ABROAD],
  ["amount", BITCOIN],
  ["offers", BITCOIN],
  ["offer", BITCOIN],
  ["address", BITCOIN],
  ["memo", RIPPLE],
  ["recap", BITCOIN],
  ["change", BITCOIN],
];

const EN = LANGUAGES.translator("en");

/** What stands for a value nobody has given; no text has it. */
const ANYTHING = "¦";
const UNKNOWN = Object.fromEntries(
  [
    "at",
    "after",
    "amount",
    "back",
    "before",
    "better",
    "bound",
    "button",
    "coin",
    "country",
    "difference",
    "example",
    "fiat",
    "help",
    "max",
    "memo",
    "method",
    "mark",
    "min",
    "other",
    "payout",
    "provider",
    "providers",
    "rate",
    "received",
    "time",
    "wanted",
    "what",
  ].map((name) => [name, ANYTHING]),
);

/**
 * A text of the bot as people see it: the longest stretch of one line that is the same whatever the values that are not
 * given may be. The stories name texts by their keys, so that polishing a sentence breaks none of them.
 */
export function words<K extends TextKey>(key: K, args: Partial<ValuesOf<K>> = {}, tr: AnyTexts = EN): string {
  const stretches = plainText(tr.html(key, { ...UNKNOWN, ...args })).split(new RegExp(`[${ANYTHING}\\n]`));
  return stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest)).trim();
}

/** A translator asked for texts by keys, and with values, that the compiler does not see. */
export interface AnyTexts {
  html(key: string, values?: Values): string;
  plain(key: string, values?: Values): string;
}

/** The label of a button in English, by its key without `button-`. */
export function button<Name extends ButtonName>(name: Name, ...args: TextArgs<`button-${Name}`>): string {
  return EN.plain(`button-${name}`, ...args);
}

type ButtonName<Key = TextKey> = Key extends `button-${infer Name}` ? Name : never;

/** What tells the screen of each step from all others. */
export function questionsIn(locale: string): Readonly<Record<Step, string>> {
  const question = (key: TextKey): string => words(key, {}, LANGUAGES.translator(locale));
  return {
    country: question("country-question"),
    state: question("state-question"),
    crypto: question("crypto-question"),
    network: question("network-question"),
    fiat: question("fiat-question"),
    amount: question("amount-question"),
    offers: question("offers-title"),
    offer: question("offer-note"),
    address: question("address-question"),
    memo: question("memo-question"),
    recap: question("recap-title"),
    change: question("change-question"),
    placed: question("order-next"),
  };
}

/** {@link questionsIn} English. */
export const QUESTION = questionsIn("en");

/** What came of a press. */
export interface Pressed {
  /** The short text over the chat; empty when the press was only acknowledged. */
  toast: string;
  /** The message the button was on, as it is after the press; or the answer below it. */
  screen: ChatMessage;
}

/** Somebody who sells, and what can be told of them in one line. */
export interface Seller {
  readonly person: Person;
  /** Every state of every message of the bot since this seller came, as the person saw them one after the other. */
  readonly seen: readonly ChatMessage[];
  /** Waits until the newest message of the bot says this, and returns it. */
  shows(text: string | RegExp): Promise<ChatMessage>;
  /** Presses a button and waits until the message it is on has changed and says `then`. */
  presses(label: string | RegExp, then: string | RegExp, messageId?: number): Promise<Pressed>;
  /** Presses a button and waits for an answer below everything else that says `then`. */
  asks(label: string | RegExp, then: string | RegExp, messageId?: number): Promise<Pressed>;
  /** Sends a text and waits for an answer below it that says `then`. */
  types(text: string, then: string | RegExp): Promise<ChatMessage>;
  /** Starts a sale and answers its questions up to this one, which is on screen then. */
  reaches(step: Step, plan?: Plan): Promise<ChatMessage>;
  /** Answers the questions from the one on screen up to this one, which is on screen then. */
  goesOnTo(step: Step, plan?: Plan): Promise<ChatMessage>;
  /** Begins to change the answer to a question, on a screen that lets people change it, and sees that question. */
  changes(step: EditableStep): Promise<ChatMessage>;
  /** Answers the question of one step; does not wait. */
  answers(step: Step, plan?: Plan): Promise<unknown>;
  /** Waits until the bot is done with everything that was sent to it. */
  settled(): Promise<void>;
}

/** An update that is not dealt with and not set aside either. */
const PENDING = `select 1 from inbox where body is not null and id not in
  (select cast(replace(source, 'inbox ', '') as integer) from quarantine) limit 1`;

/** Somebody who is about to sell. */
export function seller({ telegram, env }: World, person: Person): Seller {
  const locale = LANGUAGES.negotiate(person.profile.languageCode);
  const question = questionsIn(locale);
  const tr = LANGUAGES.translator(locale);
  const newest = (chat: readonly ChatMessage[]): ChatMessage | undefined =>
    chat.findLast(({ from, kind }) => from === "bot" && kind !== "service");

  const seen: ChatMessage[] = [];
  telegram.onEvent((event) => {
    if (event.kind !== "chat" || !event.personIds.includes(person.id)) return;
    const message = person.chat.find(({ id, from }) => id === event.messageId && from === "bot");
    if (message) seen.push(message);
  });

  const self: Seller = {
    person,
    seen,
    shows: (text) =>
      person.waitFor(`the newest message to say ${text}`, (chat) => {
        const message = newest(chat);
        return message && says(message, text) ? message : undefined;
      }),
    presses: async (label, then, messageId) => {
      const before = new Map(person.chat.map(({ id, revision }) => [id, revision]));
      const result = await person.taps(label, { nth: 0, ...(messageId === undefined ? {} : { messageId }) });
      if (result.kind !== "callback") throw new Error(`"${result.label}" is not a button of the bot's`);
      if (!result.answered) throw new Error(`the press of "${result.label}" was not answered`);
      const screen = await person.waitFor(`the screen to say ${then} after "${result.label}"`, (chat) =>
        chat.find(
          (message) =>
            message.id === result.messageId &&
            message.revision > (before.get(message.id) ?? 0) &&
            says(message, then),
        ),
      );
      await self.settled();
      return { toast: result.text, screen };
    },
    asks: async (label, then, messageId) => {
      const last = person.chat.at(-1)?.id ?? 0;
      const result = await person.taps(label, { nth: 0, ...(messageId === undefined ? {} : { messageId }) });
      if (result.kind !== "callback") throw new Error(`"${result.label}" is not a button of the bot's`);
      if (!result.answered) throw new Error(`the press of "${result.label}" was not answered`);
      const screen = await person.waitFor(`an answer to "${result.label}" that says ${then}`, (chat) =>
        chat.findLast((message) => message.id > last && message.from === "bot" && says(message, then)),
      );
      await self.settled();
      return { toast: result.text, screen };
    },
    types: async (text, then) => {
      const { id } = await person.says(text);
      const screen = await person.waitFor(`an answer to "${text}" that says ${then}`, (chat) =>
        chat.findLast((message) => message.id > id && message.from === "bot" && says(message, then)),
      );
      await self.settled();
      return screen;
    },
    reaches: async (target, plan = BITCOIN) => {
      await self.types("/sell", question.country);
      return self.goesOnTo(target, plan);
    },
    goesOnTo: async (target, plan = BITCOIN) => {
      const asks = (message: ChatMessage | undefined): Step | undefined =>
        message && stepOn(message, question);
      for (;;) {
        const screen = newest(person.chat);
        const step = asks(screen);
        if (screen && step === target) return screen;
        if (!screen || step === undefined || isBefore(target, step))
          throw new Error(`nothing leads on to ${target}:\n${person.transcript().slice(-1500)}`);
        if (step === "recap" && target === "change") await person.taps(tr.plain("button-change"));
        else if (step === "amount" && target !== "amount" && !receives(screen, plan))
          await person.taps(changing(screen, "fiat") ?? "", { messageId: screen.id });
        else await self.answers(step, plan);
        await person.waitFor(`another question than ${step}`, (chat) => {
          const next = asks(newest(chat));
          return next !== undefined && next !== step;
        });
        await self.settled();
      }
    },
    changes: async (step) => {
      if (!changing(newest(person.chat), step))
        await self.presses(tr.plain("button-change"), question.change);
      const screen = newest(person.chat);
      return (await self.presses(changing(screen, step) ?? step, question[step], screen?.id)).screen;
    },
    answers: (step, plan = BITCOIN) => {
      if (step === "recap") return person.taps(tr.plain("button-confirm"));
      if (step === "change") return person.taps(tr.plain("button-change-address"));
      const given = answerTo(step, plan);
      return typeof given === "string" ? person.says(given) : person.taps(isolated(given), { nth: 0 });
    },
    settled: () =>
      vi.waitUntil(
        () => {
          if (telegram.unconfirmed > 0) return false;
          return query(env, PENDING).length === 0;
        },
        { timeout: PATIENCE_MS, interval: 2 },
      ) as Promise<unknown> as Promise<void>,
  };
  return self;
}

/** The beginning of a label, as it also stands in a right-to-left language: in an isolate. */
function isolated({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/^\^/, "^\\u2068?"), flags);
}

function says({ text }: ChatMessage, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
}

/** The label of the button on a screen that lets people change an answer; undefined where there is none. */
function changing(screen: ChatMessage | undefined, step: EditableStep): string | undefined {
  const buttons = screen?.buttons.flat() ?? [];
  return buttons.find((button) => button.kind === "callback" && button.data.endsWith(`:edit:${step}`))?.label;
}

/** Whether what arrives is what the plan is for, as far as this screen tells. */
function receives(screen: ChatMessage, { fiat }: Plan): boolean {
  const taken = changing(screen, "fiat");
  return (
    taken === undefined || new RegExp(typeof fiat === "string" ? fiat : fiat.source.slice(1)).test(taken)
  );
}

/** The step whose screen this is; undefined for any other message. What several have in common is none of them. */
function stepOn(screen: ChatMessage, question: Readonly<Record<Step, string>>): Step | undefined {
  const asked = stepsOf(STEPS).filter((step) => says(screen, question[step]));
  return asked.toSorted((a, b) => question[b].length - question[a].length)[0];
}

function answerTo(step: Exclude<Step, "recap" | "change">, plan: Plan): RegExp | string {
  const given = {
    country: plan.country,
    state: plan.state,
    crypto: plan.coin,
    network: plan.network,
    fiat: plan.fiat,
    amount: plan.amount,
    offers: plan.provider,
    offer: plan.method,
    address: plan.address,
    memo: plan.memo,
    placed: undefined,
  }[step];
  if (given === undefined) throw new Error(`this plan has no answer to ${step}`);
  return given;
}

/** Makes the bot write a message with one button that carries `data`, as an older release of it might have done. */
export async function plant({ telegram }: World, person: Person, label: string, data: string): Promise<void> {
  const answer = await fetch(`${telegram.url}/bot${telegram.token}/sendMessage`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      chat_id: person.id,
      text: `A message with the button ${label}`,
      reply_markup: { inline_keyboard: [[{ text: label, callback_data: data }]] },
    }),
  });
  if (!answer.ok) throw new Error(`the message was refused: ${await answer.text()}`);
}

/** Changes rows of the world's store from beside the bot, whether or not it runs. */
export function change(env: World["env"], sql: string): void {
  const database = new DatabaseSync(`${env["DATA_DIR"]}/sell-bot.sqlite`, { timeout: 5_000 });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** Who sells: their Telegram id. Changelly is not told, so only the store knows; undefined for an order that is not the bot's. */
export function sellerOf(
  { env }: Pick<World, "env">,
  { externalUserId, externalOrderId: id }: { externalUserId: string; externalOrderId: string },
): number | undefined {
  const [row] = query(
    env,
    `select user_id from orders where id = '${id}' and external_user_id = '${externalUserId}'`,
  );
  return row && Number(row["user_id"]);
}

/** A connection for each world, which goes with it: stories look every few milliseconds while they wait. */
const readers = new WeakMap<World["env"], DatabaseSync>();

/** Rows of the world's store, read from beside the running bot. */
export function query(env: World["env"], sql: string): readonly Record<string, unknown>[] {
  const path = `${env["DATA_DIR"]}/sell-bot.sqlite`;
  const reader = readers.get(env) ?? new DatabaseSync(path, { readOnly: true });
  readers.set(env, reader);
  return reader.prepare(sql).all();
}

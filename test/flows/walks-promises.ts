/**
 * What the bot owes everybody, whatever they do: an answer to every text and every press, calls that Telegram takes, texts
 * that can be read, and orders that were agreed to, once each. Watched at both wires while people walk through the chat.
 *
 * Nothing here knows a screen: only texts, buttons, calls and orders are looked at, so that new screens are held to it, too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodePress } from "../../src/bot/callback-data.ts";
import { isKnownStatus } from "../../src/sell/order.ts";
import type { WireCall } from "../../src/simulator/changelly.ts";
import { findCountry, findProvider, payoutMethodNames } from "../../src/simulator/changelly-catalogue.ts";
import type { SimulatedOrder } from "../../src/simulator/changelly-orders.ts";
import type { ApiCall, Button, ChatMessage, Person, TapResult } from "../../src/simulator/telegram.ts";
import { LANGUAGES, sellerOf } from "../support/sale.ts";
import { looksOf, visible } from "../support/screens.ts";
import type { World } from "../support/world.ts";

/** A promise that was not kept. */
export interface Breach {
  /** The promise, in words. */
  promise: string;
  /** Telegram id of the person concerned; undefined when it concerns nobody in particular. */
  person: number | undefined;
  what: string;
}

/** A message as Telegram took it from the bot. */
interface Shown {
  id: number;
  text: string;
  buttons: readonly WireButton[];
}

interface WireButton {
  text: string;
  style?: string;
  callback_data?: string;
  url?: string;
  disabled?: unknown;
}

/** A recap a person agreed to by a press. */
interface Consent {
  /** What stood above the button when it was pressed, in every language it was shown in. */
  recaps: Set<string>;
  /** The order that came of it. */
  order: SimulatedOrder | undefined;
}

/** One payout method's price, as Changelly told it to somebody who asked for exactly this. */
interface Price {
  asked: string;
  provider: string;
  method: string;
  payout: string;
  fiat: string;
}

/** What is known of one person. */
export interface Account {
  readonly person: Person;
  /** Texts and other messages sent since the last reckoning. */
  sent: number;
  /** Messages the bot has sent since then. */
  answers: number;
  /** Ids of the messages they have sent since then. */
  sentIds: number[];
  /** Id of the message that the bot wrote or changed last; 0 before there is one. */
  newest: number;
  /** Presses since the last reckoning that something has still to be seen of. */
  watched: Set<WatchedPress>;
  /** Everything a button ever carried, with the texts it stood below, and whether it was one to agree with. */
  readonly buttons: Map<string, { texts: Set<string>; agrees: boolean }>;
  readonly links: Set<string>;
  readonly texts: string[];
  /** By draft and revision: one per recap. */
  readonly consents: Map<string, Consent>;
}

/** A press that nothing is seen of yet: what the chat looked like before it, and the button. */
interface WatchedPress {
  readonly before: string;
  readonly what: string;
}

/** Text of the messages a test writes in the bot's name; the bot does not answer for them. */
export const PLANTED = "A message with the button";

/** A button that spins for so long is seen to, ms: a press that finds its chat busy is answered without a word after more. */
const SPIN_MS = 200;

/** Longest text of a screen, and longest label, in characters. */
const LONGEST_TEXT = 600;
const LONGEST_LABEL = 32;

/** What Telegram refuses without anything being wrong. */
const HARMLESS: readonly (readonly [method: string, reason: RegExp])[] = [
  // A press that changes nothing draws the same screen; an old message has lost its buttons before.
  ["editMessageText", /message is not modified/],
  ["editMessageReplyMarkup", /message is not modified/],
];

/** Lines of the log that a fault of Changelly's explains. */
const EXPLAINED = ["Changelly circuit open"];

/** What people type of markup and placeholders (`JUNK` in walks-moves.ts), as it may be repeated to them. */
const ECHOES = /<b>&\{ ?(\$x)?|<i>zzq<\/i>|<a href='tg:[^']*'?>?(zzq)?(<\/a>)?/g;

/** All keys of texts. */
const KEYS: ReadonlySet<string> = new Set(
  ["en.ftl", "operator/en.ftl"].flatMap((file) => {
    const texts = readFileSync(join(import.meta.dirname, "..", "..", "locales", file), "utf8");
    return texts.match(/^[a-z]+(-[a-z0-9]+)+(?= =)/gm) ?? [];
  }),
);

/** What no text may have in it, each with its name. */
const RAW: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a placeholder", /\{ ?[$-]|\bundefined\b|\bnull\b|\[object|\bNaN\b/],
  ["markup", /<\/?(a|b|i|u|s|code|pre|blockquote)\b|&(amp|lt|gt|quot|#\d+);/],
  ["what a person typed as markup", /zzq/],
  ["a stack trace", /\n\s+at |\w+Error:|node:internal|\.ts:\d/],
];

/** Keeps account of one world. */
export class Promises {
  readonly breaches: Breach[] = [];
  readonly #world: World;
  readonly #accounts = new Map<number, Account>();
  readonly #orderIds = new Set<string>();
  /** Whose an order is, by its id: the store may have forgotten it when the walk is over. */
  readonly #owners = new Map<string, Account>();
  readonly #prices: Price[] = [];
  #ordersSeen = 0;
  #linesSeen = 0;

  constructor(world: World) {
    this.#world = world;
    world.telegram.onEvent((event) => {
      if (event.kind === "call") this.#judge(event.call);
      if (event.kind === "chat") this.#look(event.personIds);
    });
    world.changelly.onEvent((event) => {
      if (event.type === "request") this.#listen(event.call);
    });
  }

  /** The account of a person; a new one for somebody new. */
  of(person: Person): Account {
    const known = this.#accounts.get(person.id);
    if (known) return known;
    const account: Account = {
      person,
      sent: 0,
      answers: 0,
      sentIds: [],
      newest: 0,
      watched: new Set(),
      buttons: new Map(),
      links: new Set(),
      texts: [],
      consents: new Map(),
    };
    this.#accounts.set(person.id, account);
    return account;
  }

  /** A person sent something that has to be answered below it. */
  sends(person: Person, messages: readonly ChatMessage[]): void {
    const account = this.of(person);
    account.sent += messages.length;
    account.sentIds.push(...messages.map(({ id }) => id));
  }

  /** A person is about to press a button of the bot's, on a message that says `text`. Gives what {@link pressed} takes. */
  presses(person: Person, button: Extract<Button, { kind: "callback" }>, text: string): WatchedPress {
    const account = this.of(person);
    const watched = { before: looksOf(person.chat), what: `"${button.label}" (${button.data})` };
    account.watched.add(watched);
    this.#agrees(account, button, text);
    return watched;
  }

  #agrees(
    { buttons, consents }: Account,
    { data, style }: Extract<Button, { kind: "callback" }>,
    text: string,
  ): void {
    const press = decodePress(data);
    if (press?.area !== "sell" || press.action !== "confirm") return;
    const shown = buttons.get(data);
    if (style !== "success" && !shown?.agrees) return;
    const recap = `${press.draft}:${press.rev}`;
    const consent = consents.get(recap) ?? { recaps: new Set(), order: undefined };
    consents.set(recap, consent);
    for (const one of text.startsWith(PLANTED) ? (shown?.texts ?? []) : [text]) consent.recaps.add(one);
  }

  /** What came of a press after `ms`. */
  pressed(person: Person, result: TapResult, watched: WatchedPress, ms: number): void {
    if (result.kind !== "callback") throw new Error(`"${result.label}" is not a button of the bot's`);
    if (!result.answered)
      this.#breach("every press is answered", person.id, `"${result.label}" went on spinning`);
    else if (result.text !== "" || ms >= SPIN_MS) this.of(person).watched.delete(watched);
  }

  /** Holds the bot to everything, once it is done with what it was sent. `excused`: Changelly failed meanwhile. */
  reckon(excused: boolean): void {
    for (const account of this.#accounts.values()) this.#reckonWith(account);
    this.#readLog(excused);
    this.#countOrders();
  }

  /** Holds the bot to what it owes in the end, when all notices are delivered. */
  close(): void {
    this.reckon(true);
    for (const order of this.#world.changelly.orders) {
      const { redirectUrl, externalOrderId, status } = order;
      const account = this.#owners.get(externalOrderId);
      const about = `order ${externalOrderId}, ${status}`;
      if (!account?.links.has(redirectUrl)) {
        this.#breach("every order's link reaches its person", account?.person.id, about);
      }
      if (!account?.texts.some((text) => tells(text, status))) {
        this.#breach("every order's status reaches its person", account?.person.id, about);
      }
    }
  }

  #breach(promise: string, person: number | undefined, what: string): void {
    this.breaches.push({ promise, person, what });
  }

  #reckonWith(account: Account): void {
    const { person, sent, sentIds, answers, newest } = account;
    const last = Math.max(0, ...sentIds);
    const below = person.chat.filter(({ id, from }) => from === "bot" && id > last);
    if (sent > answers || (sent > 0 && below.length === 0)) {
      this.#breach(
        "every text is answered by a message below it",
        person.id,
        `${sent} sent, ${answers} answers, ${below.length} of them below`,
      );
    }
    // What a message higher up has become may be that one further down replaces it.
    const shown = person.chat.filter(
      ({ id, from, text }) => from === "bot" && id >= newest && !text.startsWith(PLANTED),
    );
    if (newest > 0 && !shown.some(leadsOn)) {
      this.#breach("the chat always has a way on", person.id, shown.map(({ text }) => text).join("\n"));
    }
    for (const { what } of account.watched) {
      this.#breach("something can be seen of every press", person.id, what);
    }
    account.watched.clear();
    account.sent = 0;
    account.answers = 0;
    account.sentIds = [];
  }

  /** Something changed in the chats of these people. It may change back: a notice draws the card over what a press showed. */
  #look(personIds: readonly number[]): void {
    for (const id of personIds) {
      const account = this.#accounts.get(id);
      if (!account || account.watched.size === 0) continue;
      const looks = looksOf(account.person.chat);
      for (const press of account.watched) if (press.before !== looks) account.watched.delete(press);
    }
  }

  // The wire to Telegram

  #judge(call: ApiCall): void {
    const { method, chatId, params, warnings, status } = call;
    const person = chatId !== undefined && this.#accounts.has(chatId) ? chatId : undefined;
    const name = `${method} ${JSON.stringify(params)}`;
    for (const warning of warnings)
      this.#breach("Telegram has nothing to object to", person, `${warning}: ${name}`);
    if (status !== 200) {
      const reason = JSON.stringify(call.response) ?? "no answer";
      const harmless = HARMLESS.some(([harmed, why]) => harmed === method && why.test(reason));
      if (!harmless) this.#breach("Telegram refuses nothing", person, `${reason}: ${name}`);
      return;
    }
    if (method === "answerCallbackQuery") this.#read(String(params["text"] ?? ""), person);
    const account = person === undefined ? undefined : this.#accounts.get(person);
    const message = messageIn(call.response);
    if (!account || !message || message.text.startsWith(PLANTED)) return;
    if (method.startsWith("send")) account.answers += 1;
    this.#see(account, message);
    // An old message that loses its buttons is not what the person looks at.
    if (method !== "editMessageReplyMarkup" || message.id === account.newest) account.newest = message.id;
  }

  #see(account: Account, message: Shown): void {
    const { id } = account.person;
    const { text, buttons } = message;
    const length = [...text].length;
    if (length > LONGEST_TEXT) {
      this.#breach(`a screen has ${LONGEST_TEXT} characters at most`, id, `${length}: ${text}`);
    }
    this.#read(text, id);
    account.texts.push(text);
    for (const button of buttons) {
      if ([...visible(button.text)].length > LONGEST_LABEL) {
        this.#breach(`a label has ${LONGEST_LABEL} characters at most`, id, button.text);
      }
      this.#read(button.text, id);
      if (button.url !== undefined) account.links.add(button.url);
      if (button.callback_data === undefined) continue;
      const known = account.buttons.get(button.callback_data) ?? { texts: new Set(), agrees: false };
      known.texts.add(text);
      known.agrees ||= button.style === "success";
      account.buttons.set(button.callback_data, known);
    }
  }

  /** Reads a text as a person would who knows what none of it should look like. */
  #read(text: string, person: number | undefined): void {
    const own = text.replace(ECHOES, "");
    for (const [name, pattern] of RAW) {
      if (pattern.test(own)) this.#breach(`no text has ${name} in it`, person, text);
    }
    const key = own.match(/[a-z]+(-[a-z0-9]+)+/g)?.find((word) => KEYS.has(word));
    if (key !== undefined) this.#breach("no text is only named", person, `${key} in: ${text}`);
  }

  // The wire to Changelly

  /** Remembers the prices a recap may tell. Changelly is not told for whom they are. */
  #listen({ path, query, status, response }: WireCall): void {
    if (path !== "/v1/sell/offers" || status !== 200) return;
    const params = new URLSearchParams(query);
    if (params.has("externalUserId") || params.has("externalUserID")) {
      this.#breach("nobody is named before they agree to anything", undefined, query);
    }
    const asked = askedFor(Object.fromEntries(params));
    const fiat = params.get("currencyTo") ?? "";
    for (const { providerCode: provider, paymentMethodOffer } of offersIn(response)) {
      for (const { method, amountExpectedTo } of paymentMethodOffer ?? []) {
        this.#prices.push({ asked, provider, method, payout: String(amountExpectedTo), fiat });
      }
    }
  }

  #countOrders(): void {
    const { orders } = this.#world.changelly;
    for (const order of orders.slice(this.#ordersSeen)) this.#count(order);
    this.#ordersSeen = orders.length;
  }

  #count(order: SimulatedOrder): void {
    const { externalOrderId } = order;
    const account = this.#accounts.get(sellerOf(this.#world, order) ?? 0);
    if (account) this.#owners.set(externalOrderId, account);
    const told = JSON.stringify(order);
    if (this.#orderIds.has(externalOrderId)) {
      this.#breach("no order is made twice", account?.person.id, told);
    }
    this.#orderIds.add(externalOrderId);
    if (!account) {
      this.#breach("no order is made for a stranger", undefined, told);
      return;
    }
    const open = [...account.consents.values()].filter((consent) => consent.order === undefined);
    const agreed = open.find(({ recaps }) =>
      [...recaps].some((recap) => differences(recap, order, this.#prices).length === 0),
    );
    if (agreed) {
      agreed.order = order;
    } else if (open.length === 0) {
      this.#breach("no order is made without consent, and one only for each", account.person.id, told);
    } else {
      const found = open.map(({ recaps }) =>
        [...recaps].map((recap) => `${differences(recap, order, this.#prices).join(", ")} in:\n${recap}`),
      );
      const what = `${told} is not what was agreed to; there is no ${found.flat().join("\nno ")}`;
      this.#breach("what is ordered is what the recap said", account.person.id, what);
    }
  }

  // The log

  #readLog(excused: boolean): void {
    const { logLines } = this.#world;
    for (const line of logLines.slice(this.#linesSeen)) {
      if (!/"level":[56]0/.test(line)) continue;
      if (excused && EXPLAINED.some((words) => line.includes(words))) continue;
      this.#breach("the log tells of no fault", undefined, line);
    }
    this.#linesSeen = logLines.length;
  }
}

/** Whether a person who sees only this message knows what to do: a button, or a command to send. */
function leadsOn({ text, buttons }: ChatMessage): boolean {
  return buttons.flat().some(({ kind }) => kind !== "disabled" && kind !== "copy") || /\/[a-z]+/.test(text);
}

/** Whether a text names a status, in any language; that an order is new goes without saying. */
function tells(text: string, status: string): boolean {
  return (
    status === "created" ||
    LANGUAGES.locales.some((locale) => {
      const tr = LANGUAGES.translator(locale);
      const name = isKnownStatus(status)
        ? tr.plain(`status-${status}`)
        : tr.plain("status-other", { status });
      return text.includes(name);
    })
  );
}

/** The message that a call gave back. */
function messageIn(response: unknown): Shown | undefined {
  // Answers of our own simulator, which gives a Message object for whatever sends or edits one.
  const { result } = response as { result?: Record<string, unknown> | boolean };
  if (typeof result !== "object" || !("message_id" in result)) return undefined;
  const markup = result["reply_markup"] as { inline_keyboard?: WireButton[][] } | undefined;
  return {
    id: Number(result["message_id"]),
    text: String(result["text"] ?? result["caption"] ?? ""),
    buttons: markup?.inline_keyboard?.flat() ?? [],
  };
}

interface WireOffer {
  providerCode: string;
  paymentMethodOffer?: readonly { method: string; amountExpectedTo: unknown }[];
}

function offersIn(response: unknown): readonly WireOffer[] {
  const wrapped = response as { offers?: readonly WireOffer[] } | readonly WireOffer[];
  return "offers" in wrapped ? (wrapped.offers ?? []) : (wrapped as readonly WireOffer[]);
}

/** What a price is asked for, in one word. */
function askedFor(sale: {
  currencyFrom?: string;
  currencyTo?: string;
  amountFrom?: string;
  country?: string;
  state?: string | null;
}): string {
  const { currencyFrom, currencyTo, amountFrom, country, state } = sale;
  return [currencyFrom, currencyTo, amountFrom, country, state ?? ""].join(" ");
}

/** What of an order a recap did not say. */
function differences(recap: string, order: SimulatedOrder, prices: readonly Price[]): string[] {
  const { providerCode, currencyFrom, currencyTo, amountFrom, country, state, refundAddress } = order;
  const { paymentMethod, metadata } = order;
  // Filled into a text, money and names lose the marks of direction that Intl gives them.
  const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
  const plain = bare(recap);
  const packed = plain.replace(/\s/g, "");
  const coin = /^[A-Z]+/.exec(currencyFrom)?.[0] ?? currencyFrom;
  const memo = metadata?.["refundMemo"];
  const stateName = findCountry(country)?.states?.find(({ code }) => code === state)?.name;
  const inSomeLanguage = (write: (locale: string) => string | undefined): boolean =>
    LANGUAGES.locales.some((locale) => {
      const words = write(locale);
      return words !== undefined && plain.includes(bare(words));
    });
  // As people of some language write it, and not as the end of a longer number.
  const isAmountSaid = LANGUAGES.locales.some((locale) => {
    const written = LANGUAGES.translator(locale).number(amountFrom).replaceAll(".", "\\.");
    const said = new RegExp(`(?<![\\p{N}.,٫٬]|\\p{N}\\s)${written} ([A-Z][A-Z0-9]+)`, "gu");
    return [...plain.matchAll(said)].some(([, label = ""]) => coin.startsWith(label));
  });
  const shown: Readonly<Record<string, boolean>> = {
    amount: isAmountSaid,
    price: prices.some(
      ({ asked, provider, method, payout, fiat }) =>
        asked === askedFor(order) &&
        provider === providerCode &&
        fiat === currencyTo &&
        (paymentMethod === null || method === paymentMethod) &&
        inSomeLanguage((locale) => LANGUAGES.translator(locale).money(payout, fiat)),
    ),
    provider: plain.includes(findProvider(providerCode)?.name ?? providerCode),
    method: paymentMethod === null || plain.includes(payoutMethodNames[paymentMethod] ?? paymentMethod),
    country: inSomeLanguage((locale) => new Intl.DisplayNames(locale, { type: "region" }).of(country)),
    state: state === null || plain.includes(stateName ?? state),
    address: refundAddress !== null && packed.includes(refundAddress),
    memo: memo === undefined || plain.includes(String(memo)),
  };
  return Object.keys(shown).filter((part) => !shown[part]);
}

import type { SimulatedOrder } from "./changelly-orders.ts";
import type {
  BotView,
  ButtonView,
  ChatView,
  MessageView,
  OrderView,
  PersonView,
  WorldView,
} from "./page-contract.ts";
import { REMINDER_MINUTES, type Stage } from "./stage.ts";
import type { Button, ChatMessage, Person } from "./telegram.ts";
import { mask } from "./wire-log.ts";

/** The statuses of an order, as documented (Transaction statuses), in the order a sale usually meets them. */
export const STATUSES = ["created", "pending", "hold", "complete", "refunded", "failed", "expired"] as const;

/** The pair whose price the page shows and moves. */
const PAIR = { crypto: "BTC", fiat: "EUR" };

/** How a message without text is told in the list of people. */
const MEDIA_NAMES: Readonly<Record<string, string>> = {
  photo: "Photo",
  document: "File",
  sticker: "Sticker",
  voice: "Voice message",
  location: "Location",
  contact: "Contact",
  animation: "GIF",
};

/** What only the page's server knows about a chat. */
export interface ReadMarks {
  /** The newest message the person has seen. */
  readonly person: number;
  /** The newest message of the person that the bot has had. */
  readonly bot: number;
}

/** The bot's process as the page shows it, free of secrets. */
export function botView({ telegram, bot, secrets }: Stage): BotView {
  return {
    id: telegram.bot.id,
    username: telegram.bot.username,
    status: bot.status,
    pid: bot.pid,
    starts: bot.starts,
    trouble: mask(bot.trouble, secrets),
  };
}

/** One person as the list shows them. */
export function personView(person: Person, { cast }: Stage, marks: ReadMarks): PersonView {
  const last = person.chat.at(-1);
  return {
    id: person.id,
    firstName: person.profile.firstName,
    lastName: person.profile.lastName ?? "",
    username: person.profile.username ?? "",
    languageCode: person.profile.languageCode ?? "",
    admin: person.id === cast("olivia").id,
    unread: person.chat.filter((message) => message.from === "bot" && message.id > marks.person).length,
    last: last === undefined ? null : { text: inOneLine(last), mine: isMine(last, person), date: last.date },
  };
}

/** One private chat, whole. */
export function chatView(person: Person, { telegram }: Stage, marks: ReadMarks): ChatView {
  const inTheirs = (texts: Readonly<Record<string, string>>) =>
    texts[person.profile.languageCode?.split("-")[0] ?? ""] ?? texts[""];
  return {
    person: person.id,
    name: inTheirs(telegram.profile.name) ?? telegram.bot.first_name,
    description: inTheirs(telegram.profile.description) ?? "",
    blocked: person.blocked,
    action: person.chatAction ?? "",
    messages: person.chat.map((message) => messageView(message, person)),
    commands: telegram.profile.commandsFor({ id: person.id, ...languageOf(person) }),
    botHasUpTo: marks.bot,
    readUpTo: marks.person,
  };
}

function languageOf(person: Person): { languageCode?: string } {
  const { languageCode } = person.profile;
  return languageCode === undefined ? {} : { languageCode };
}

function isMine(message: ChatMessage, person: Person): boolean {
  return message.from === "person" && message.fromId === person.id;
}

function inOneLine(message: ChatMessage): string {
  const text = message.text.replaceAll(/\s+/g, " ").slice(0, 120);
  return text === "" ? (MEDIA_NAMES[message.kind] ?? message.kind) : text;
}

function messageView(message: ChatMessage, person: Person): MessageView {
  return {
    id: message.id,
    mine: isMine(message, person),
    kind: message.kind,
    text: message.text,
    entities: message.entities.map(({ type, offset, length, url, unix_time, date_time_format }) => ({
      type,
      offset,
      length,
      ...(url === undefined ? {} : { url }),
      ...(unix_time === undefined ? {} : { unix_time }),
      ...(date_time_format === undefined ? {} : { date_time_format }),
    })),
    date: message.date,
    edited: message.editDate !== undefined,
    silent: message.silent,
    effect: message.effect ?? "",
    via: message.via ?? "",
    media:
      message.media === undefined
        ? null
        : {
            url: `api/people/${person.id}/media/${message.id}?revision=${message.revision}`,
            mime: message.media.mime,
            fileName: message.media.fileName ?? "",
            size: message.media.bytes.byteLength,
          },
    buttons: message.buttons.map((row) => row.map(buttonView)),
    revision: message.revision,
  };
}

function buttonView(button: Button): ButtonView {
  const value = button.kind === "url" ? button.url : button.kind === "copy" ? button.copyText : "";
  return { label: button.label, style: button.style ?? "", kind: button.kind, value };
}

/** What happens at Changelly, and which misfortunes are on. */
export function worldView(stage: Stage, misbehaviours: WorldView["misbehaviours"], held: number): WorldView {
  const { changelly } = stage;
  return {
    orders: changelly.orders.map((order) => orderView(order, stage)),
    statuses: STATUSES,
    callbacks: { mode: changelly.callbacks.mode, duplicates: changelly.callbacks.duplicates, held },
    misbehaviours,
    clockAhead: stage.clock.ahead,
    reminderMinutes: REMINDER_MINUTES,
    sellingOrigin: new URL(changelly.url).origin,
    price: {
      pair: `${PAIR.crypto} in ${PAIR.fiat}`,
      rate: inCents(changelly.market.rate(PAIR.crypto, PAIR.fiat)),
    },
  };
}

/** A decimal string cut after two digits. */
function inCents(amount: string): string {
  return amount.replace(/(\.\d{2})\d+$/, "$1");
}

/** Whose orders are, by what their bot calls them: a bot may keep to itself who somebody is. */
const sellers = new WeakMap<Stage, Map<string, Person>>();

/** Who sells: the one an order names, or the one whose chat has its link. */
function sellerOf({ externalUserId, redirectUrl }: SimulatedOrder, stage: Stage): Person | undefined {
  const { people } = stage.telegram;
  const known = sellers.get(stage) ?? new Map<string, Person>();
  sellers.set(stage, known);
  const leadsThere = (button: Button) => button.kind === "url" && button.url === redirectUrl;
  const seller =
    known.get(externalUserId) ??
    people.find(({ id }) => String(id) === externalUserId) ??
    people.find(({ chat }) => chat.some(({ buttons }) => buttons.flat().some(leadsThere)));
  if (seller) known.set(externalUserId, seller);
  return seller;
}

function orderView(order: SimulatedOrder, stage: Stage): OrderView {
  const seller = sellerOf(order, stage);
  return {
    orderId: order.orderId,
    status: order.status,
    amount: `${order.amountFrom} ${order.currencyFrom}`,
    payout: `${inCents(order.payoutAmount ?? order.expectedPayout ?? "?")} ${order.currencyTo}`,
    provider: order.providerCode,
    seller: seller?.profile.firstName ?? order.externalUserId,
    sellingPage: order.redirectUrl,
    createdAt: order.createdAt,
  };
}

/** What is looked at in a tour: that nothing is missing, nothing shows how it was made, and everything fits a phone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "../../src/i18n.ts";
import type { Button, ChatMessage } from "../../src/simulator/telegram.ts";
import { labels, visible } from "../support/screens.ts";
import { type Tourist, tour } from "./tour.ts";

/** Where the texts are. */
export const LOCALES = join(import.meta.dirname, "..", "..", "locales");

/** Longest screen, in characters. */
export const SCREEN = 600;

/** Longest line of the list of inline results, in characters: a phone cuts off what is beyond. */
const LISTED = 140;

/** Kinds of entities that Telegram finds in a text by itself. */
const FOUND_BY_TELEGRAM = new Set("mention hashtag cashtag bot_command url email phone_number".split(" "));

/** What may be pressed in a text: the commands of the menu, the one that is in none, and whom to write to. */
function meantAsLinks({ world }: Tourist): ReadonlySet<string> {
  const commands = world.telegram.profile.commands.flatMap(({ commands }) => commands);
  const named = ["deletemydata", ...commands.map(({ command }) => command)].map((name) => `/${name}`);
  return new Set([...named, world.env["SUPPORT_CONTACT"] ?? ""]);
}

/** What is wrong with what was seen. */
export function complaints(ida: Tourist, longest = SCREEN): string[] {
  const found: string[] = [];
  const meant = meantAsLinks(ida);
  for (const { text, entities, buttons, kind } of [...ida.self.seen, ...ida.cards]) {
    const say = (what: string) => found.push(`${what}: ${text}`);
    if (kind === "text" && [...visible(text)].length > longest)
      say(`${[...visible(text)].length} characters`);
    if (/\{ ?\$(?!x)|\$\{|\[object|\bundefined\b|\bNaN\b|&lt;(?!\{)|&amp;/.test(text))
      say("shows how it was made");
    if (/^[a-z]+(-[a-z]+)+$/m.test(text)) say("shows the name of a text");
    for (const entity of entities) {
      const marked = text.slice(entity.offset, entity.offset + entity.length);
      if (FOUND_BY_TELEGRAM.has(entity.type) && !meant.has(marked)) say(`a ${entity.type}, ${marked}`);
      if (marked.startsWith("&lt;{") || marked === "lt;{ $x }") say("takes what was typed for markup");
    }
    // Every moment is one that the reader's app writes in their own zone.
    const moments = entities.filter(({ type }) => type === "date_time");
    for (const { index } of text.matchAll(/UTC/g)) {
      if (!moments.some(({ offset, length }) => offset <= index && index < offset + length))
        say("a moment that is the same everywhere");
    }
    for (const what of slips(buttons)) say(what);
    for (const { label } of buttons.flat()) {
      if ([...visible(label)].length > 32) say(`the label ${label}`);
      // A sum of money is read aloud as one, and a Spanish question begins with its mark.
      if (!/^(?:¿|\p{Sc}\s?)?[\p{L}\p{N}]/u.test(visible(label)))
        say(`a label that begins with no word, ${label}`);
    }
  }
  found.push(...ida.unseen.map((press) => `nothing could be seen of pressing ${press}`));
  for (const toast of ida.toasts) if ([...toast].length > 200) found.push(`the toast ${toast}`);
  const long = LISTED * (longest / SCREEN);
  for (const line of ida.listed) if ([...line].length > long) found.push(`the line ${line} of a list`);
  const { logLines, telegram } = ida.world;
  found.push(
    ...telegram.calls.flatMap(({ warnings }) => warnings),
    ...logLines.filter((line) => line.includes('"level":50')),
  );
  return found;
}

/** How a thumb that means something else may end a sale here. Buttons go by what they do, whatever they are called. */
function slips(rows: ChatMessage["buttons"]): string[] {
  const does = (button: Button | undefined, action: string) =>
    button?.kind === "callback" && button.data.includes(`:${action}:`);
  const isBack = (button: Button | undefined) => does(button, "back");
  const found: string[] = [];
  for (const [index, row] of rows.entries()) {
    const cancel = row.find((button) => does(button, "cancel"));
    if (!cancel) continue;
    if (cancel.style !== undefined) found.push("a coloured Cancel");
    if (row.some(isBack)) found.push("Cancel beside Back");
    if (rows[index - 1]?.some(isBack)) found.push("Cancel below Back");
  }
  return found;
}

/** What the tour does not pass; each has a story of its own in another file. */
const NOT_ON_THE_WAY = new Set([
  // Nothing but a variable, which says nothing of itself.
  ...["value", "offer-by", "offer-title", "saved-memo", "recap-memo"],
  // What has to break, or to be missing, in a way of its own.
  ...[
    "apology",
    "apology-order",
    "method-unnamed",
    "order-found",
    "order-no-link",
    "order-unlinked",
    "order-help-page",
    "secret-not-deleted",
    "orders-unreadable",
    "privacy-set-aside",
  ],
  ...[
    "failure-timeout",
    "failure-suspended",
    "offers-missing",
    "toast-qr-too-long",
    "toast-moment",
    "order-rejected",
    "button-review",
  ],
  // What people hear of a provider that keeps failing.
  ...["about-trouble", "about-trouble-received"],
  // What a person missed while they had blocked the bot.
  ...["missed-title", "missed-more", "missed-rates"],
  // Groups, and what admins switch.
  ...["group-only-private", "toast-private-only", "button-private-chat", "remark-maintenance"],
  // Too many of something, or gone between two looks at it.
  ...[
    "mydata-too-often",
    "saved-full",
    "saved-unknown",
    "offer-gone",
    "offer-pace",
    "offer-usual",
    "remark-not-offered-any-more",
    "remark-offer-gone",
    "remark-link-unknown",
  ],
  ...[
    "card-moved-up",
    "offer-used",
    "offer-sold-there",
    "toast-no-sale",
    "toast-order-moved-on",
    "toast-forgotten",
    "toast-address-removed",
    "amount-limit-max",
  ],
  ...[
    "orders-none",
    "orders-none-open",
    "orders-none-finished",
    "remark-expected-memo",
    "remark-expected-placed",
  ],
  ...[
    "status-other",
    "about-other",
    "next-other",
    "about-pending",
    "about-complete",
    "remark-kept-address-wrong",
  ],
  ...[
    "remark-address-elsewhere",
    "remark-address-memo-unusable",
    "remark-address-contract",
    "remark-address-memo-wrong",
  ],
  ...[
    "remark-offer-better",
    "remark-method-better",
    "offers-least",
    "recap-better",
    "button-switch-provider",
  ],
  // What only some providers do with a refund, and a price that moved a little.
  ...["refund-warning-sender", "refund-warning-unknown", "recap-refund-sender", "recap-refund-unknown"],
  ...["order-own-wallet", "refund-sender", "refund-unknown", "recap-agreed"],
  // What takes a rush, or more than one person may do.
  ...["asking-queued", "failure-busy-for", "prices-queued", "failure-too-often", "updates-too-many"],
  ...["remark-orders-open", "remark-orders-today"],
  // Queues and limits, and waits that are told of after minutes, hours and days.
  ...["asking-queued", "failure-busy-for", "failure-too-often", "updates-too-many"],
  ...["remark-orders-open", "remark-orders-today", "doubt-minutes", "doubt-hour", "doubt-day"],
  // Where a provider sends coins back to, other than to the address, and what is there for one coin or one slip only.
  ...["refund-sender", "refund-warning-sender", "refund-warning-unknown", "order-own-wallet"],
  ...[
    "recap-refund-sender",
    "recap-refund-unknown",
    "recap-agreed",
    "remark-guessed",
    "language-unknown",
    "offers-missing",
  ],
  // What a provider tells only now and then, and what is said to a second press.
  ...["card-received", "about-silence-received", "toast-done"],
]);

/** Texts of people's screens, in English, that the tour should have met and has not. */
function notMet({ self, toasts, cards, listed }: Tourist): string[] {
  const elsewhere = /^(blocked|maintenance|profile|command|test|search|receipt)(-|$)/;
  const corpus = [...self.seen, ...cards]
    .flatMap((message) => [message.text, ...labels(message)])
    .concat(toasts, listed)
    .join("\n");
  const file = readFileSync(join(LOCALES, "en.ftl"), "utf8");
  return [...file.matchAll(/^([a-z][a-z0-9-]*) =((?:.*\n)(?:^(?: {4}.*)?\n)*)/gm)]
    .map(([, key = "", body = ""]) => ({ key, pieces: stretches(body) }))
    .filter(({ key }) => !elsewhere.test(key) && !NOT_ON_THE_WAY.has(key))
    .filter(({ pieces }) => !pieces.some((piece) => corpus.includes(piece)))
    .map(({ key }) => key);
}

/** What of a text is the same whatever its variables are: its longest stretches. */
function stretches(body: string): string[] {
  const pieces = plainText(body)
    .split(/\{[^{}]*->|\{[^{}]*\}|\n|\[[^\]]*\]|\}/)
    .map((piece) => piece.trim().replace(/^\*/, ""))
    .filter((piece) => piece !== "");
  const longest = Math.max(0, ...pieces.map(({ length }) => length));
  return pieces.filter(({ length }) => length >= 0.6 * longest);
}

/** Tours at the same time: most of one is waiting for what the bot tells at its own pace. */
const AT_ONCE = 6;

/**
 * Takes somebody who speaks it on a tour, for each language, and tells what is wrong with what they saw. That the tour
 * passes every text is checked in English, by the texts it has not met.
 */
export async function complaintsIn(locales: readonly string[]): Promise<readonly string[]> {
  const waiting = [...locales];
  const found: string[] = [];
  const goOn = async (): Promise<void> => {
    for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift()) {
      const ida = await tour(locale);
      const wrong = complaints(ida);
      if (locale === "en") wrong.push(...notMet(ida).map((key) => `the tour does not pass ${key}`));
      if (ida.self.seen.length <= 300) wrong.push("the tour was short");
      found.push(...wrong.map((complaint) => `${locale}: ${complaint}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return found;
}

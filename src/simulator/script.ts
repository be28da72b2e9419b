import type { WireRow } from "./page-contract.ts";
import type { Stage } from "./stage.ts";
import type { Button, ChatMessage, Person } from "./telegram.ts";
import { createWireLog } from "./wire-log.ts";

/** Languages the script can be played in, as IETF tags. A bot that does not speak one answers in another. */
export const SCRIPT_LANGUAGES = [
  "en",
  "ru",
  "es",
  "pt-BR",
  "de",
  "fr",
  "it",
  "tr",
  "uk",
  "id",
  "fa",
  "ar",
] as const;

/** One of {@link SCRIPT_LANGUAGES}. */
export type ScriptLanguage = (typeof SCRIPT_LANGUAGES)[number];

/** A refund address: the example of BIP 173 (P2WPKH). */
const REFUND_ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
const AMOUNT = "0.05";
/** As many characters of an order's id as tell it from others. */
const SHORT_ID = 8;

/**
 * What the seller looks for on a screen. Nothing of it is a word of any language: flags, codes of currencies, and the
 * button that the bot makes stand out.
 */
const GERMANY = "🇩🇪";
const BITCOIN = /^\P{L}*BTC\b/u;
const EUROS = /€|\bEUR\b/;
const DIGIT = /\p{Nd}/u;

/** More turns than any sale takes: the seller goes round in circles. */
const MOST_TURNS = 30;

/** How the script is played. */
export interface ScriptOptions {
  readonly language: ScriptLanguage;
  /** Print each call on the wires too. */
  readonly wire: boolean;
  /** Milliseconds the seller waits for any one thing. Default 20,000. */
  readonly patienceMs?: number;
  /** Where the transcript goes, line by line. */
  print(line: string): void;
  /** Ends the script early. */
  readonly stopped: AbortSignal;
}

/** The one of {@link SCRIPT_LANGUAGES} that a text names, in capital letters or small; undefined when it names none. */
export function scriptLanguage(text: string): ScriptLanguage | undefined {
  return SCRIPT_LANGUAGES.find((language) => language.toLowerCase() === text.toLowerCase());
}

/**
 * Plays one sale: a person sells 0.05 BTC for euros from Germany, follows the link, and the world pays out. The chat is
 * printed as it happens.
 *
 * @returns the exit code: 0 when the chat told that the sale is complete, else 1, after a line that says what was
 *   awaited in vain
 */
export async function playScript(stage: Stage, options: ScriptOptions): Promise<number> {
  const scene: Scene = {
    stage,
    seller: sellerOf(stage, options.language),
    patience: { timeoutMs: options.patienceMs ?? 20_000 },
    print: options.print,
  };
  const forget = printChat(scene);
  if (options.wire) createWireLog(stage, printWire(options.print));
  try {
    await interruptible(options.stopped, async () => {
      await stage.bot.start();
      await scene.seller.says("/start");
      await sell(scene);
      await payOut(scene);
    });
    options.print("");
    options.print("Done: the sale is complete, and the chat told so.");
    return 0;
  } catch (fault) {
    options.print("");
    options.print(`Failed: ${fault instanceof Error ? fault.message : String(fault)}`);
    return 1;
  } finally {
    forget();
  }
}

interface Scene {
  readonly stage: Stage;
  readonly seller: Person;
  readonly patience: { readonly timeoutMs: number };
  readonly print: (line: string) => void;
}

/** The first who uses Telegram in this language; not the admin, who has a menu of her own and comes last. */
function sellerOf({ telegram }: Stage, language: ScriptLanguage): Person {
  const found = telegram.people.find(
    ({ profile }) => profile.languageCode?.toLowerCase() === language.toLowerCase(),
  );
  if (found === undefined) throw new Error(`Nobody here uses Telegram in ${language}.`);
  return found;
}

function interruptible(stopped: AbortSignal, play: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    stopped.addEventListener("abort", () => reject(new Error("stopped before the end.")), { once: true });
    play().then(resolve, reject);
  });
}

/** Answers whatever the bot asks until it shows the way to the selling page. */
async function sell(scene: Scene): Promise<void> {
  const { stage, seller, patience } = scene;
  const done = new Set<Turn["does"]>();
  let answered = "";
  let last = "an answer to /start";
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const screen = await seller.waitFor(
      `a question to go on with, after ${last}`,
      (chat) => {
        const message = chat.findLast(({ from }) => from === "bot");
        if (message === undefined || stateOf(message) === answered) return undefined;
        return leadsToSelling(message, stage) || turnFor(message, done, stage) ? message : undefined;
      },
      patience,
    );
    if (leadsToSelling(screen, stage)) return;
    const turn = turnFor(screen, done, stage);
    if (turn === undefined) continue;
    answered = stateOf(screen);
    last = `the seller ${turn.does}`;
    done.add(turn.does);
    await take(turn, screen, scene);
  }
  throw new Error(`${MOST_TURNS} turns did not lead to the selling page; the last was: ${last}.`);
}

/** Names one state of one message: its text and its buttons. */
function stateOf(message: ChatMessage): string {
  return `${message.id}:${message.revision}`;
}

function leadsToSelling(message: ChatMessage, { changelly }: Stage): boolean {
  return message.buttons
    .flat()
    .some((button) => button.kind === "url" && button.url.startsWith(`${changelly.url}/selling/`));
}

/** What the seller does about a screen. */
type Turn = { readonly does: string } & ({ readonly taps: Button } | { readonly says: string });

/**
 * What to do about a screen, without reading its language: the seller knows a flag, the codes of currencies and their own
 * address when they see them, presses the button that stands out, and types what they have not said yet: the amount,
 * and the address until it was checked at Changelly. Undefined for a screen without
 * buttons, which is on its way to another, and for one that leaves nothing to do.
 */
function turnFor(message: ChatMessage, done: ReadonlySet<string>, { changelly }: Stage): Turn | undefined {
  const buttons = message.buttons.flat().filter(({ kind }) => kind === "callback");
  const find = (fits: (button: Button) => boolean) => buttons.find(fits);
  if (buttons.length === 0) return undefined;

  const choices: readonly [does: string, fits: (label: string) => boolean][] = [
    ["chooses Germany", (label) => label.includes(GERMANY)],
    ["chooses bitcoin", (label) => BITCOIN.test(label) && !DIGIT.test(label)],
  ];
  for (const [does, fits] of choices) {
    const button = done.has(does) ? undefined : find(({ label }) => fits(label));
    if (button !== undefined) return { does, taps: button };
  }
  const asked = (path: string) => changelly.calls.some((call) => call.path === path);
  // Euros are what people in Germany are paid without being asked.
  const started = done.has("chooses bitcoin");
  if (started && !done.has("says how much")) return { does: "says how much", says: AMOUNT };
  const standsOut = find(({ style }) => style === "primary" || style === "success");
  if (standsOut !== undefined) return { does: "presses what stands out", taps: standsOut };
  // An offer, or a way to be paid, that does not stand out.
  const money = find(({ label }) => EUROS.test(label) && DIGIT.test(label));
  if (started && money !== undefined) return { does: "chooses the first for euros", taps: money };
  if (started && !asked("/v1/validate-address")) {
    return { does: "gives a refund address", says: REFUND_ADDRESS };
  }
  return undefined;
}

async function take(turn: Turn, screen: ChatMessage, { seller, print }: Scene): Promise<void> {
  if ("says" in turn) {
    await seller.says(turn.says);
    return;
  }
  const { label } = turn.taps;
  print("");
  print(line(seller.profile.firstName, `presses [${label}]`));
  const same = screen.buttons.flat().filter((button) => button.label === label);
  const result = await seller.taps(label, { messageId: screen.id, nth: same.indexOf(turn.taps) });
  if (result.kind !== "callback") return;
  if (!result.answered) throw new Error(`the bot did not answer the press of [${label}].`);
  if (result.text !== "") print(line("Bot", `${result.alert ? "alert" : "toast"}: ${result.text}`));
}

/** Plays what happens at the provider, and waits each time until the chat tells something new about the order. */
async function payOut({ stage, seller, patience, print }: Scene): Promise<void> {
  const order = stage.changelly.orders.at(-1);
  if (order === undefined) throw new Error("there is a link to the selling page, but no order at Changelly.");
  // The bot may call the order by the beginning of either id, as long as it can be told from other words.
  const names = [order.orderId, order.externalOrderId].map((id) => id.slice(0, SHORT_ID));
  const tells = ({ text }: ChatMessage) => names.some((name) => text.includes(name));
  const moves = [
    { status: "pending", plot: "The seller follows the link and sends the coins.", anew: false },
    // The end is worth a message of its own, whatever else is edited before.
    { status: "complete", plot: "The provider pays out.", anew: true },
  ];
  for (const { status, plot, anew } of moves) {
    const before = new Map(seller.chat.map(({ id, text }) => [id, text]));
    print("");
    print(line("World", `${plot} Order ${order.orderId}: ${status}.`));
    await stage.changelly.move(order.orderId, status);
    await seller.waitFor(
      `the chat to tell "${status}"`,
      (chat) =>
        chat.some(
          (message) =>
            message.from === "bot" &&
            tells(message) &&
            (anew ? !before.has(message.id) : before.get(message.id) !== message.text),
        ),
      patience,
    );
  }
}

/** Prints every message of the chat as it comes or changes. Returns the way to stop. */
function printChat({ stage, seller, print }: Scene): () => void {
  const told = new Map<number, string>();
  return stage.telegram.onEvent((event) => {
    if (event.kind !== "chat" || event.chatId !== seller.id) return;
    const message = seller.chat.find(({ id }) => id === event.messageId);
    if (message === undefined || event.change === "deleted") {
      print(line("Bot", `deletes message ${event.messageId}`));
      return;
    }
    const content = message.kind === "text" ? message.text : `<${message.kind}> ${message.text}`;
    const isSameText = told.get(message.id) === content;
    told.set(message.id, content);
    const who = message.from === "bot" ? "Bot" : seller.profile.firstName;
    const keyboard = message.buttons.map((row) => row.map(shown).join(" "));
    print("");
    if (isSameText && keyboard.length === 0) {
      print(line(who, "(takes the buttons away)"));
      return;
    }
    const marks = [event.change === "edited" ? "edited" : "", message.silent ? "silent" : ""].filter(Boolean);
    const text = [marks.length > 0 ? `(${marks.join(", ")})` : "", isSameText ? "" : content, ...keyboard];
    print(line(who, text.filter(Boolean).join("\n")));
  });
}

function shown(button: Button): string {
  switch (button.kind) {
    case "url":
      return `[${button.label} ↗ ${button.url}]`;
    case "copy":
      return `[${button.label} ⧉]`;
    case "disabled":
      return `(${button.label})`;
    case "callback":
      return `[${button.label}]`;
  }
}

/** Width of the column of names, and of the text beside it. */
const NAME_WIDTH = 10;
const TEXT_WIDTH = 90;

function line(who: string, text: string): string {
  return text
    .split("\n")
    .flatMap(wrapped)
    .map((part, at) => `${(at === 0 ? who : "").padEnd(NAME_WIDTH)}│ ${part}`.trimEnd())
    .join("\n");
}

/** A line cut between words, so that no piece is wider than the column, unless a single word is. */
function wrapped(text: string): string[] {
  const pieces = [""];
  for (const word of text.split(" ")) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > TEXT_WIDTH) pieces.push(word);
    else pieces[pieces.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return pieces;
}

/** Prints each call once, when it is over. */
function printWire(print: (line: string) => void): (row: WireRow) => void {
  const printed = new Set<number>();
  return (row) => {
    const isOver = row.method === "UPDATE" ? row.status === "done" : row.status !== "";
    if (!isOver || printed.has(row.id)) return;
    printed.add(row.id);
    const arrow = row.direction === "out" ? "→" : "←";
    const parts = [row.wire, arrow, row.method, row.path, row.status, `${Math.round(row.ms)} ms`, row.about];
    print(`${"".padEnd(NAME_WIDTH)}  · ${parts.filter((part) => part !== "").join(" ")}`);
  };
}

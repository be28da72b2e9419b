import type { WireRow } from "./page-contract.ts";
import type { Stage } from "./stage.ts";
import type { Button, ChatMessage, Person } from "./telegram.ts";
import { createWireLog } from "./wire-log.ts";

/** Languages the script can be played in. */
export const SCRIPT_LANGUAGES = ["en", "ru", "es"] as const;

/** One of {@link SCRIPT_LANGUAGES}. */
export type ScriptLanguage = (typeof SCRIPT_LANGUAGES)[number];

/** A question of the bot and how the seller answers it. */
interface Turn {
  /** What the seller does, for the message when it cannot be done. */
  readonly does: string;
  /** Recognises the question by the text of the bot's newest message. */
  readonly asked: RegExp;
  /** The button to press: the first whose label fits. */
  readonly taps?: RegExp;
  /** What is typed when no button fits. */
  readonly says?: string;
}

/** What the seller reads and presses in one language. */
interface Words {
  /** Turns of a sale. The first that fits is taken, so what can be mistaken for something else stands first. */
  readonly turns: readonly Turn[];
  /** Tells in the chat that the coins came and the payout is under way. */
  readonly pending: RegExp;
  /** Tells in the chat that the sale is done. */
  readonly complete: RegExp;
}

/** A refund address: the example of BIP 173 (P2WPKH). */
const REFUND_ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
const AMOUNT = "0.05";

/** The only place that knows how the bot words things. */
const WORDS: Readonly<Record<ScriptLanguage, Words>> = {
  en: {
    turns: [
      { does: "places the order", asked: /check everything/i, taps: /^agree/i },
      { does: "gives a refund address", asked: /go back to|refund address/i, says: REFUND_ADDRESS },
      { does: "chooses how the money arrives", asked: /should the money arrive/i, taps: /€|EUR/ },
      { does: "chooses the best offer", asked: /you would receive/i, taps: /€|EUR/ },
      { does: "says how much", asked: /how much/i, says: AMOUNT },
      { does: "chooses the network", asked: /which network/i, taps: /bitcoin/i },
      { does: "chooses euros", asked: /which currency/i, taps: /EUR/, says: "EUR" },
      {
        does: "chooses bitcoin",
        asked: /what do you want to sell|which coin/i,
        taps: /BTC|bitcoin/i,
        says: "BTC",
      },
      {
        does: "chooses Germany",
        asked: /where do you live|which country/i,
        taps: /Germany/,
        says: "Germany",
      },
      { does: "starts a sale", asked: /./, taps: /^sell/i },
    ],
    pending: /in progress/i,
    complete: /complete/i,
  },
  ru: {
    turns: [
      { does: "places the order", asked: /проверьте вс[её]/i, taps: /^принять/i },
      { does: "gives a refund address", asked: /куда вернуть|адрес(а)? возврата/i, says: REFUND_ADDRESS },
      { does: "chooses how the money arrives", asked: /как .*получить деньги\?/i, taps: /€|EUR/ },
      { does: "chooses the best offer", asked: /вам предлагают/i, taps: /€|EUR/ },
      { does: "says how much", asked: /сколько .*продать/i, says: AMOUNT },
      { does: "chooses the network", asked: /в какой сети/i, taps: /bitcoin/i },
      { does: "chooses euros", asked: /в какой валюте/i, taps: /EUR/, says: "EUR" },
      { does: "chooses bitcoin", asked: /что вы хотите продать/i, taps: /BTC|bitcoin/i, says: "BTC" },
      { does: "chooses Germany", asked: /где вы жив[её]те/i, taps: /Германия/, says: "Германия" },
      { does: "starts a sale", asked: /./, taps: /^прода/i },
    ],
    pending: /в обработке/i,
    complete: /завершен/i,
  },
  es: {
    turns: [
      { does: "places the order", asked: /revisa todo/i, taps: /^aceptar/i },
      { does: "gives a refund address", asked: /deben volver|reembolso/i, says: REFUND_ADDRESS },
      { does: "chooses how the money arrives", asked: /c[oó]mo quieres recibir/i, taps: /€|EUR/ },
      { does: "chooses the best offer", asked: /recibirías/i, taps: /€|EUR/ },
      { does: "says how much", asked: /cu[aá]nto .*vender/i, says: AMOUNT },
      { does: "chooses the network", asked: /en qu[eé] red/i, taps: /bitcoin/i },
      { does: "chooses euros", asked: /en qu[eé] moneda/i, taps: /EUR/, says: "EUR" },
      { does: "chooses bitcoin", asked: /qu[eé] quieres vender/i, taps: /BTC|bitcoin/i, says: "BTC" },
      { does: "chooses Germany", asked: /d[oó]nde vives/i, taps: /Alemania/, says: "Alemania" },
      { does: "starts a sale", asked: /./, taps: /^vender/i },
    ],
    pending: /en curso/i,
    complete: /completada/i,
  },
};

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

/** Whether a text names one of {@link SCRIPT_LANGUAGES}. */
export function isScriptLanguage(text: string): text is ScriptLanguage {
  return SCRIPT_LANGUAGES.some((language) => language === text);
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
    words: WORDS[options.language],
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
  readonly words: Words;
  readonly patience: { readonly timeoutMs: number };
  readonly print: (line: string) => void;
}

function sellerOf({ cast }: Stage, language: ScriptLanguage): Person {
  switch (language) {
    case "en":
      return cast.anna;
    case "ru":
      return cast.dmitry;
    case "es":
      return cast.lucia;
  }
}

function interruptible(stopped: AbortSignal, play: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    stopped.addEventListener("abort", () => reject(new Error("stopped before the end.")), { once: true });
    play().then(resolve, reject);
  });
}

/** Answers whatever the bot asks until it shows the way to the selling page. */
async function sell(scene: Scene): Promise<void> {
  const { stage, seller, words, patience } = scene;
  let answered = "";
  let last = "an answer to /start";
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const screen = await seller.waitFor(
      `a question to go on with, after ${last}`,
      (chat) => {
        const message = chat.findLast(({ from }) => from === "bot");
        if (message === undefined || stateOf(message) === answered) return undefined;
        return leadsToSelling(message, stage) || turnFor(message, words) !== undefined ? message : undefined;
      },
      patience,
    );
    if (leadsToSelling(screen, stage)) return;
    const turn = turnFor(screen, words);
    if (turn === undefined) continue;
    answered = stateOf(screen);
    last = `the seller ${turn.does}`;
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

function turnFor(message: ChatMessage, words: Words): Turn | undefined {
  return words.turns.find(
    (turn) => turn.asked.test(message.text) && (turn.says !== undefined || buttonFor(turn, message)),
  );
}

function buttonFor(turn: Turn, message: ChatMessage): Button | undefined {
  return message.buttons.flat().find((button) => button.kind === "callback" && turn.taps?.test(button.label));
}

async function take(turn: Turn, screen: ChatMessage, { seller, print }: Scene): Promise<void> {
  const button = buttonFor(turn, screen);
  if (button === undefined) {
    await seller.says(turn.says ?? "");
    return;
  }
  print("");
  print(line(seller.profile.firstName, `presses [${button.label}]`));
  const result = await seller.taps(button.label, { messageId: screen.id, nth: 0 });
  if (result.kind !== "callback") return;
  if (!result.answered) throw new Error(`the bot did not answer the press of [${button.label}].`);
  if (result.text !== "") print(line("Bot", `${result.alert ? "alert" : "toast"}: ${result.text}`));
}

/** Plays what happens at the provider, and waits until the chat tells it. */
async function payOut({ stage, seller, words, patience, print }: Scene): Promise<void> {
  const order = stage.changelly.orders.at(-1);
  if (order === undefined) throw new Error("there is a link to the selling page, but no order at Changelly.");
  const moves = [
    {
      status: "pending",
      plot: "The seller follows the link and sends the coins.",
      told: words.pending,
      anew: false,
    },
    // The end is worth a message of its own, whatever else is edited before.
    { status: "complete", plot: "The provider pays out.", told: words.complete, anew: true },
  ];
  for (const { status, plot, told, anew } of moves) {
    const before = new Map(seller.chat.map((message) => [message.id, message.revision]));
    print("");
    print(line("World", `${plot} Order ${order.orderId}: ${status}.`));
    await stage.changelly.move(order.orderId, status);
    await seller.waitFor(
      `the chat to tell "${status}"`,
      (chat) =>
        chat.some(
          ({ id, revision, from, text }) =>
            from === "bot" && (anew ? !before.has(id) : revision > (before.get(id) ?? 0)) && told.test(text),
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
    case "web_app":
      return `[${button.label} ↗ ${button.url}]`;
    case "copy":
      return `[${button.label} ⧉]`;
    case "disabled":
      return `(${button.label})`;
    case "callback":
    case "inline":
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

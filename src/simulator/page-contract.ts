/**
 * What the demo's page and its server say to each other, as JSON. The server (control.ts) holds the
 * truth: the page gets a {@link Snapshot} at each connection and a {@link Change} whenever something moved.
 */

/** Everything the page shows, at the moment a page connects. */
export interface Snapshot {
  readonly bot: BotView;
  readonly people: readonly PersonView[];
  readonly chats: readonly ChatView[];
  readonly world: WorldView;
  readonly wire: readonly WireRow[];
  readonly log: readonly string[];
}

/** Something moved: the new value of one part, whole, but for `wire` and `log`, which tell what came on top. */
export type Change =
  | { readonly topic: "bot"; readonly value: BotView }
  | { readonly topic: "people"; readonly value: readonly PersonView[] }
  | { readonly topic: "chat"; readonly value: ChatView }
  | { readonly topic: "world"; readonly value: WorldView }
  /** Rows that are new, and known ones (same `id`) that were completed. */
  | { readonly topic: "wire"; readonly value: readonly WireRow[] }
  /** The wire was cleared. */
  | { readonly topic: "wire-cleared" }
  | { readonly topic: "log"; readonly value: readonly string[] };

/** The bot's process and who the bot is. */
export interface BotView {
  readonly id: number;
  readonly username: string;
  readonly status: BotStatus;
  /** Process id while there is one. */
  readonly pid: number | null;
  /** How often it was started. */
  readonly starts: number;
  /** Why it is not running, with its last words; empty while all is well. */
  readonly trouble: string;
}

/** `died`: it ended without being told to. */
export type BotStatus = "starting" | "running" | "stopped" | "died";

/** One person in the list. */
export interface PersonView {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly username: string;
  /** Language of the person's Telegram, an IETF tag; empty when their app tells none. */
  readonly languageCode: string;
  /** Whether the bot was told that this person is an admin. */
  readonly admin: boolean;
  /** How many messages of the bot this person has not seen yet. */
  readonly unread: number;
  /** The newest message, as the list shows it. */
  readonly last: { readonly text: string; readonly mine: boolean; readonly date: number } | null;
}

/** A person's private chat with the bot. */
export interface ChatView {
  readonly person: number;
  /** The bot's name in the person's language. */
  readonly name: string;
  /** What Telegram shows in an empty chat, in the person's language. */
  readonly description: string;
  readonly blocked: boolean;
  /** The bot is shown to be doing this (`typing` …); empty when it is not. */
  readonly action: string;
  readonly messages: readonly MessageView[];
  readonly commands: readonly { readonly command: string; readonly description: string }[];
  /** The bot has had every message of the person up to this id. */
  readonly botHasUpTo: number;
  /** The person has seen every message up to this id. */
  readonly readUpTo: number;
}

/** One message. */
export interface MessageView {
  readonly id: number;
  readonly mine: boolean;
  /** `text`, `service`, or the kind of media. */
  readonly kind: string;
  readonly text: string;
  readonly entities: readonly EntityView[];
  /** Unix time in seconds. */
  readonly date: number;
  readonly edited: boolean;
  readonly silent: boolean;
  /** The effect it came with, as its emoji; empty for none. */
  readonly effect: string;
  /** Username of the bot whose inline result it is; empty for any other message. */
  readonly via: string;
  readonly media: MediaView | null;
  readonly buttons: readonly (readonly ButtonView[])[];
  /** Grows with each edit. */
  readonly revision: number;
}

/** A file in a message. */
export interface MediaView {
  /** Where the page gets it. */
  readonly url: string;
  readonly mime: string;
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
}

/** A formatted part of a text; offset and length in UTF-16 code units. */
export interface EntityView {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  /** Seconds since 1970, and how the reader's app shows them (Bot API, `date_time`). */
  readonly unix_time?: number;
  readonly date_time_format?: string;
}

/** An inline button. */
export interface ButtonView {
  readonly label: string;
  readonly style: "" | "primary" | "success" | "danger";
  readonly kind: "callback" | "url" | "copy" | "disabled";
  /** The address of a `url`, the text of a `copy`; empty otherwise. */
  readonly value: string;
}

/** What is listed for what was typed behind the bot's name. */
export interface InlineView {
  readonly results: readonly { readonly id: string; readonly title: string; readonly description: string }[];
  /** Stands above them and leads into the chat with the bot; null where there is none. */
  readonly button: { readonly text: string; readonly payload: string } | null;
}

/** What came of a press. */
export interface PressView {
  /** False when the bot gave no answer in time. */
  readonly answered: boolean;
  /** The toast's or alert's text; empty when there is none. */
  readonly text: string;
  readonly alert: boolean;
}

/** One line of the wire panel. */
export interface WireRow {
  readonly id: number;
  readonly wire: "telegram" | "changelly";
  /** `out`: the bot called the vendor; `in`: the vendor called the bot (an update, a callback). */
  readonly direction: "out" | "in";
  /** HTTP method, or `UPDATE`. */
  readonly method: string;
  readonly path: string;
  /** Whom or what it is about: a person's name, an order's id. */
  readonly about: string;
  /** HTTP status, or how far an update got; empty while open, `dropped` when the connection broke. */
  readonly status: string;
  readonly ok: boolean;
  readonly ms: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What happens at Changelly, and how well the world behaves. */
export interface WorldView {
  readonly orders: readonly OrderView[];
  /** Every status an order may be moved to. */
  readonly statuses: readonly string[];
  readonly callbacks: {
    readonly mode: "normal" | "lost" | "held";
    readonly duplicates: number;
    /** How many are held back now. */
    readonly held: number;
  };
  readonly misbehaviours: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: boolean;
    /** Switches itself off after it has struck. */
    readonly once: boolean;
  }[];
  /** Milliseconds by which the clock of the bot and both vendors is ahead of this machine's. */
  readonly clockAhead: number;
  /** Minutes after which people are reminded of coins they have not sent. */
  readonly reminderMinutes: readonly number[];
  /** Scheme, host and port of Changelly's selling pages. */
  readonly sellingOrigin: string;
  /** The price the quotes are made from. */
  readonly price: { readonly pair: string; readonly rate: string };
}

/** One order at Changelly. */
export interface OrderView {
  readonly orderId: string;
  readonly status: string;
  readonly amount: string;
  readonly payout: string;
  readonly provider: string;
  /** The person's name, or their id when nobody here has it. */
  readonly seller: string;
  readonly sellingPage: string;
  readonly createdAt: string;
}

import { z } from "zod";
import { createMisbehaviours, type Misbehaviours } from "./misbehaviour.ts";
import type { Change, Snapshot, WireRow } from "./page-contract.ts";
import { botView, chatView, personView, worldView } from "./page-views.ts";
import type { Stage } from "./stage.ts";
import { createWireLog, mask, type WireLog } from "./wire-log.ts";

/** What the pages see, and the pages that are listening. */
export interface Live {
  /** Everything as it is now. What is told to listeners afterwards goes on from there. */
  snapshot(): Snapshot;
  /** Calls `listener` with each change; returns the function that ends it. */
  listen(listener: (change: Change) => void): () => void;
  /** The person has seen the chat up to this message. */
  readUpTo(personId: number, messageId: number): void;
  /** Something about this chat moved that Telegram itself does not tell. */
  touchChat(personId: number): void;
  /** Something about the orders, callbacks, misfortunes or prices moved that Changelly itself does not tell. */
  touchWorld(): void;
  /** The callbacks held back were sent. */
  heldAreReleased(): void;
  /** Forgets the traffic so far. */
  clearWire(): void;
  readonly misbehaviours: Misbehaviours;
  readonly wire: WireLog;
  /** Tells nobody anything any more. */
  close(): void;
}

/** Changes are told together after this many milliseconds, so that a burst costs one redraw. */
const GATHER_MS = 12;
/** Rows of the wire a page starts with. */
const FIRST_ROWS = 300;
/** Telegram shows an action this long (Bot API, sendChatAction). */
const ACTION_MS = 5000;

/** Watches the stage from now on and keeps what only the pages need: who has read what, and the traffic. */
export function createLive(stage: Stage): Live {
  const { telegram, changelly, bot } = stage;
  const listeners = new Set<(change: Change) => void>();
  const readByPerson = new Map<number, number>();
  const hadByBot = new Map<number, number>();
  const stale = new Set<"bot" | "people" | "world">();
  const staleChats = new Set<number>();
  const newRows = new Map<number, WireRow>();
  let isWireCleared = false;
  let newLines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let held = 0;

  const marks = (id: number) => ({ person: readByPerson.get(id) ?? 0, bot: hadByBot.get(id) ?? 0 });
  const peopleNow = () => telegram.people.map((person) => personView(person, stage, marks(person.id)));
  const worldNow = () => worldView(stage, misbehaviours.list, held);

  function changes(): Change[] {
    const list: Change[] = [];
    if (stale.has("bot")) list.push({ topic: "bot", value: botView(stage) });
    if (stale.has("people")) list.push({ topic: "people", value: peopleNow() });
    for (const person of telegram.people.filter(({ id }) => staleChats.has(id))) {
      list.push({ topic: "chat", value: chatView(person, stage, marks(person.id)) });
    }
    if (stale.has("world")) list.push({ topic: "world", value: worldNow() });
    if (isWireCleared) list.push({ topic: "wire-cleared" });
    if (newRows.size > 0) list.push({ topic: "wire", value: [...newRows.values()] });
    if (newLines.length > 0) list.push({ topic: "log", value: newLines });
    return list;
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const due = changes();
    isWireCleared = false;
    stale.clear();
    staleChats.clear();
    newRows.clear();
    newLines = [];
    for (const change of due) for (const listener of listeners) listener(change);
  }

  function soon(): void {
    timer ??= setTimeout(flush, GATHER_MS);
  }

  function touch(topic: "bot" | "people" | "world"): void {
    stale.add(topic);
    soon();
  }

  function touchChat(personId: number): void {
    staleChats.add(personId);
    touch("people");
  }

  const misbehaviours = createMisbehaviours(stage, () => touch("world"));
  const wire = createWireLog(stage, (row) => {
    newRows.set(row.id, row);
    soon();
  });
  bot.onChange((line) => {
    if (line === undefined) touch("bot");
    else newLines.push(mask(line, stage.secrets));
    soon();
  });
  const stopTelegram = telegram.onEvent((event) => {
    switch (event.kind) {
      case "chat":
        for (const id of event.personIds) touchChat(id);
        break;
      case "person":
        touchChat(event.personId);
        break;
      case "action":
        touchChat(event.chatId);
        // Nothing tells when the action is over.
        setTimeout(() => touchChat(event.chatId), ACTION_MS + 100).unref();
        break;
      case "profile":
        for (const { id } of telegram.people) touchChat(id);
        break;
      case "update": {
        const had = event.step === "confirmed" ? messageOf(event.update.update) : undefined;
        if (had === undefined) break;
        hadByBot.set(had.chat, Math.max(had.message, hadByBot.get(had.chat) ?? 0));
        touchChat(had.chat);
        break;
      }
      case "answer":
      case "call":
        break;
    }
  });
  const stopChangelly = changelly.onEvent((event) => {
    if (event.type === "callback" && !event.delivery.attempted && changelly.callbacks.mode === "held")
      held += 1;
    if (event.type !== "request") touch("world");
  });

  return {
    misbehaviours,
    wire,
    touchChat,
    touchWorld: () => touch("world"),
    heldAreReleased() {
      held = 0;
      touch("world");
    },
    clearWire() {
      wire.clear();
      newRows.clear();
      isWireCleared = true;
      soon();
    },
    readUpTo(personId, messageId) {
      if (messageId <= marks(personId).person) return;
      readByPerson.set(personId, messageId);
      touchChat(personId);
    },
    snapshot() {
      // What is in it must not be told once more.
      flush();
      return {
        bot: botView(stage),
        people: peopleNow(),
        chats: telegram.people.map((person) => chatView(person, stage, marks(person.id))),
        world: worldNow(),
        wire: wire.rows.slice(-FIRST_ROWS),
        log: bot.log.map((line) => mask(line, stage.secrets)),
      };
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearTimeout(timer);
      stopTelegram();
      stopChangelly();
      listeners.clear();
    },
  };
}

const messageUpdate = z.object({
  message: z.object({ message_id: z.number(), chat: z.object({ id: z.number() }) }),
});

/** Which message of which chat an update is about, if it is a new message. */
function messageOf(update: Readonly<Record<string, unknown>>): { chat: number; message: number } | undefined {
  const { data } = messageUpdate.safeParse(update);
  return data === undefined ? undefined : { chat: data.message.chat.id, message: data.message.message_id };
}

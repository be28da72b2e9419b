/** What can be read off a screen, and pressed on it. */
import type { ChatMessage } from "../../src/simulator/telegram.ts";

/** Labels of all buttons. */
export function labels(screen: ChatMessage): string[] {
  return screen.buttons.flat().map(({ label }) => label);
}

/** Labels of what a list offers to choose from: neither paging nor Back and Cancel. */
export function choices(screen: ChatMessage): string[] {
  return picks(screen).map(({ label }) => label);
}

/** The same by the ids the choices have in the list. */
export function choiceIds(screen: ChatMessage): string[] {
  return picks(screen).map(({ id }) => id);
}

function picks(screen: ChatMessage): { id: string; label: string }[] {
  return screen.buttons.flat().flatMap((button) => {
    const [, id] = button.kind === "callback" ? (/:pick:(.*)$/.exec(button.data) ?? []) : [];
    return id === undefined ? [] : [{ id, label: button.label }];
  });
}

/** A chat as its person sees it, to be compared: what is written, how it is marked up, and what is on the buttons. */
export function looksOf(chat: readonly ChatMessage[]): string {
  const seen = chat.map(({ id, text, entities, media, buttons }) => [
    id,
    text,
    entities,
    media?.fileName,
    // What a button carries is nothing to see.
    buttons.map((row) => row.map(({ label, style, kind }) => [label, style, kind])),
  ]);
  return JSON.stringify(seen);
}

/** A text as it is seen: without the marks that only say in which direction it is to be read. */
export function visible(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

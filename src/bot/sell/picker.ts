/** Lists to choose from: likely entries first, pages of eight, and typing searches, typos included. */
import Fuse from "fuse.js";
import type { SellDraft } from "../../sell/draft.ts";
import { type Button, inRows } from "../view.ts";
import {
  becomes,
  footer,
  remarked,
  type StepEvent,
  type StepResult,
  type StepTools,
  stepButton,
} from "./step.ts";

/** One thing that can be chosen. */
export interface Entry {
  /** Short code, goes into the button. */
  id: string;
  label: string;
  /** Names a person might type. */
  names: readonly string[];
}

/** Entries on one page. */
const PAGE = 8;
/** Entries shown for a search. */
const FOUND = 8;
/** Shortest text that may be a word with a typo in it, in characters. */
const SHORTEST_TYPO = 4;

/** The rows of a list: entries of the present page or search, paging where there is more than one page, Back and Cancel. */
export function pickerRows(
  draft: SellDraft,
  entries: readonly Entry[],
  { tr }: StepTools,
  columns = 2,
): Button[][] {
  const { found } = draft;
  const shown = found
    ? found.ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
    : entries.slice(draft.page * PAGE, (draft.page + 1) * PAGE);
  const rows = inRows(
    shown.map((entry) => stepButton(draft, entry.label, "pick", entry.id)),
    columns,
  );
  if (found) {
    rows.push([stepButton(draft, tr.plain("button-whole-list"), "page", "0")]);
  } else if (entries.length > PAGE) {
    const pages = Math.ceil(entries.length / PAGE);
    const turn = (page: number): string => String((page + pages) % pages);
    rows.push([
      stepButton(draft, tr.plain("button-previous"), "page", turn(draft.page - 1)),
      { label: tr.plain("button-page", { page: draft.page + 1, pages }), disabled: true },
      stepButton(draft, tr.plain("button-next"), "page", turn(draft.page + 1)),
    ]);
  }
  rows.push(footer(draft, tr));
  return rows;
}

/**
 * Deals with an event at a list: `pick` is given the entry that was pressed, or the only one a typed text can mean.
 * Other texts narrow the list down.
 */
export function pickFrom(
  draft: SellDraft,
  entries: readonly Entry[],
  event: StepEvent,
  pick: (id: string) => StepResult,
): StepResult {
  if (event.kind === "text") {
    const ids = search(entries, event.text);
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return pick(only);
    const query = [...event.text].slice(0, 40).join("");
    if (ids.length === 0) return remarked(draft, "remark-nothing-found", { query });
    return becomes({ ...draft, found: { query, ids } });
  }
  if (event.action === "page") {
    const page = Number.parseInt(event.arg, 10);
    if (!(page >= 0 && page * PAGE < Math.max(entries.length, 1))) return { kind: "unexpected" };
    const { found: _, ...rest } = draft;
    return becomes({ ...rest, page });
  }
  if (event.action !== "pick") return { kind: "unexpected" };
  if (!entries.some((entry) => entry.id === event.arg)) return remarked(draft, "remark-not-offered-any-more");
  return pick(event.arg);
}

/**
 * Ids of the entries a text may mean, best first: those that are called exactly that, else those with a word that begins
 * so, else those that contain it, else those that come close (a typo).
 */
function search(entries: readonly Entry[], text: string): readonly string[] {
  const wanted = normal(text);
  if (wanted === "") return [];
  const searchable = entries.map(({ id, names }) => ({ id, names: [id, ...names].map(normal) }));
  const fits: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => ` ${name}`.includes(` ${wanted}`),
    (name) => name.includes(wanted),
  ];
  for (const fit of fits) {
    const found = searchable.filter(({ names }) => names.some(fit));
    if (found.length > 0) return found.slice(0, FOUND).map(({ id }) => id);
  }
  // Of a shorter text, one other letter makes another word.
  if (wanted.length < SHORTEST_TYPO) return [];
  const index = new Fuse(searchable, {
    keys: ["names"],
    threshold: 0.34,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  return index.search(wanted, { limit: FOUND }).map(({ item }) => item.id);
}

/** Letters that Arabic and Persian keyboards write differently, or that are dropped into each other when typing. */
const ARABIC_KEYBOARD: Readonly<Record<string, string>> = { ك: "ک", ي: "ی", ى: "ی", ة: "ه" };

/** Text as lists compare it: case, accents and spacing do not matter, a flag is the code of its country. */
export function normal(text: string): string {
  return text
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 0x61),
    )
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[كيىة]/g, (letter) => ARABIC_KEYBOARD[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

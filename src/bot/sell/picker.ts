/** Lists to choose from: likely entries first, pages of eight, and typing searches, typos included. */
import type { Translator } from "../../i18n.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { Press } from "../callback-data.ts";
import { type Button, inRows } from "../view.ts";
import { pagingRows } from "../wording.ts";
import { meaningOf, type Named } from "./search.ts";
import {
  becomes,
  footer,
  remarked,
  type StepEvent,
  type StepResult,
  type StepTools,
  stepPress,
} from "./step.ts";

/** Who chooses: in which language, and with what remembered. */
export type Reader = Pick<StepTools, "tr" | "user">;

/** One thing that can be chosen. Its id goes into the button. */
export interface Entry extends Named {
  label: string;
}

/** Things of the same kind that cannot be chosen, and what is said to somebody who asks for one. */
export interface Absent {
  others: readonly Named[];
  say(draft: SellDraft, id: string): StepResult;
}

/** So much of what was typed is said back, in characters. */
const SAID_BACK = 40;

/** As much of a typed text as is said back. */
export function saidShortly(text: string): string {
  return [...text].slice(0, SAID_BACK).join("");
}

/** Entries on one page. */
const PAGE = 8;

/** The rows of a list of the sale, with Back and Cancel. */
export function pickerRows(draft: SellDraft, entries: readonly Entry[], { tr }: StepTools): Button[][] {
  return [
    ...listRows(entries, draft, (action, arg) => stepPress(draft, action, arg), tr),
    ...footer(draft, tr),
  ];
}

/**
 * The rows of a list: entries of the present page or search in two columns, and paging where there is more than one page.
 *
 * @param at the present page, from 0, and what a typed search has found
 * @param press what a button carries that picks the entry of an id, or turns to a page
 */
export function listRows(
  entries: readonly Entry[],
  at: Pick<SellDraft, "page" | "found">,
  press: (action: "pick" | "page", arg: string) => Press,
  tr: Translator,
): Button[][] {
  const { found } = at;
  const pages = Math.ceil(entries.length / PAGE);
  // A list may have grown shorter since its page was turned to.
  const page = Math.max(0, Math.min(at.page, pages - 1));
  const shown = found
    ? found.ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
    : entries.slice(page * PAGE, (page + 1) * PAGE);
  const turns = found
    ? [[{ label: tr.plain("button-whole-list"), press: press("page", "0") }]]
    : pagingRows(page, pages, (turned) => press("page", String(turned)), tr);
  return [
    ...inRows(
      shown.map(({ id, label }) => ({ label, press: press("pick", id) })),
      2,
    ),
    ...turns,
  ];
}

/** The question above a list that a typed text narrowed down; undefined where none did. */
export function foundHtml(
  { found }: Pick<SellDraft, "found">,
  entries: readonly Entry[],
  { tr }: { tr: Translator },
): string | undefined {
  if (!found) return undefined;
  const [only, another] = entries.filter(({ id }) => found.ids.includes(id));
  return only && !another
    ? tr.html("picker-meant", { name: only.label })
    : tr.html("picker-found", { query: found.query });
}

/** What came of a guess, with what was guessed above the next screen; whatever else is remarked there matters more. */
function saidBack(result: StepResult, query: string, name: string): StepResult {
  if (result.kind !== "draft" || result.draft.remark) return result;
  return remarked(result.draft, { kind: "guessed", query, name });
}

/**
 * Deals with an event at a list: `pick` is given the entry that was pressed, or the one a typed text means without doubt.
 * Where there is doubt, the list is narrowed down to what may be meant, however little that is.
 */
export function pickFrom(
  draft: SellDraft,
  entries: readonly Entry[],
  event: StepEvent,
  pick: (id: string) => StepResult,
  absent?: Absent,
): StepResult {
  const { found, ...whole } = draft;
  if (event.kind === "text") {
    const query = saidShortly(event.text);
    const meaning = meaningOf(event.text, entries, {
      isAnswer: found !== undefined,
      ...(absent ? { others: absent.others } : {}),
    });
    switch (meaning.kind) {
      case "one": {
        const picked = pick(meaning.id);
        const name = entries.find(({ id }) => id === meaning.id)?.label ?? meaning.id;
        return meaning.isGuess ? saidBack(picked, query, name) : picked;
      }
      case "some":
        return becomes({ ...draft, found: { query, ids: meaning.ids } });
      case "absent":
        return absent?.say(whole, meaning.id) ?? { kind: "unexpected" };
      case "nothing":
        return remarked(whole, { kind: "nothing-found", query });
    }
  }
  if (event.action === "page") {
    const page = Number.parseInt(event.arg, 10);
    if (!(page >= 0 && page * PAGE < Math.max(entries.length, 1))) return { kind: "unexpected" };
    return becomes({ ...whole, page });
  }
  if (event.action !== "pick") return { kind: "unexpected" };
  if (!entries.some((entry) => entry.id === event.arg))
    return remarked(draft, { kind: "not-offered-any-more" });
  return pick(event.arg);
}

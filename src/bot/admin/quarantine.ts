/** What was set aside: the list, and what can be done about each. */
import type { QuarantinedThing, QuarantineEntry } from "../../admin/quarantine.ts";
import type { Translator } from "../../i18n.ts";
import type { QuarantineKind, SetAsideReason } from "../../sell/quarantine.ts";
import type { Button, View } from "../view.ts";
import { pagingRows } from "../wording.ts";
import { type AdminButton, type AdminTools, adminPress, orderPress, WHOLE_LIST } from "./tools.ts";

/** Entries on one page. */
const QUARANTINE_PAGE = 6;

const THINGS = {
  notice: "set-aside-notice",
  alert: "set-aside-alert",
  update: "set-aside-update",
  row: "set-aside-row",
} as const satisfies Record<QuarantineKind, string>;

const REASONS = {
  refused: "set-aside-why-refused",
  late: "set-aside-why-late",
  failed: "set-aside-why-failed",
  slow: "set-aside-why-slow",
  unanswered: "set-aside-why-unanswered",
  fatal: "set-aside-why-fatal",
  unreadable: "set-aside-why-unreadable",
} as const satisfies Record<SetAsideReason, string>;

/** What was set aside and why, in words. An alert may have been stored by another release, so any text may come. */
export function setAsideWords(kind: string, why: string, tr: Translator): { what: string; why: string } {
  const thing = Object.entries(THINGS).find(([name]) => name === kind)?.[1];
  const reason = Object.entries(REASONS).find(([name]) => name === why)?.[1];
  return { what: thing ? tr.plain(thing) : kind, why: reason ? tr.plain(reason) : why };
}

/** `/quarantine` */
export function quarantineCommand(tools: AdminTools): Promise<View> {
  return listView(tools, 0);
}

/** The buttons of the list and of what is on it. An entry is named by its number, `arg`. */
export const QUARANTINE_BUTTONS = {
  quarantine: button((tools, _, page) => listView(tools, page)),
  aside: button(entryView),
  retry: button(async (tools, id) => {
    const became = await tools.quarantineDesk.retry(tools.by, id);
    const { tr } = tools;
    if (became === "gone") return afterwards(tr.html("admin-quarantine-gone"), tr);
    if (became === "unreadable") return afterwards(tr.html("admin-quarantine-unreadable"), tr);
    return afterwards(tr.html("admin-quarantine-retried"), tr);
  }),
  drop: button(async (tools, id) => {
    const { tr, confirmations } = tools;
    return confirmations.ask(tools, {
      action: "quarantine",
      html: tr.html("admin-quarantine-ask"),
      yes: tr.plain("admin-button-drop"),
      run: async (then) => {
        const done = await then.quarantineDesk.drop(then.by, id);
        return afterwards(then.tr.html(done ? "admin-quarantine-dropped" : "admin-quarantine-gone"), then.tr);
      },
    });
  }),
} as const satisfies Readonly<Record<string, AdminButton>>;

function button(show: (tools: AdminTools, id: number, page: number) => Promise<View>): AdminButton {
  return {
    needs: "quarantine",
    press: (tools, { arg, page }) => ({ show: () => show(tools, Number(arg), page) }),
  };
}

async function listView(tools: AdminTools, index: number): Promise<View> {
  const { quarantineDesk, by, tr } = tools;
  const { entries, total } = await quarantineDesk.list(by, index * QUARANTINE_PAGE, QUARANTINE_PAGE);
  if (total === 0) return { html: tr.html("admin-quarantine-none"), rows: [] };
  // A page that was there when its button was drawn may be none any more.
  if (entries.length === 0) return listView(tools, 0);
  const lines = entries.map((entry) => tr.html("admin-quarantine-line", entryWords(entry, tr)));
  return {
    html: [tr.html("admin-quarantine-title", { count: total }), ...lines].join("\n\n"),
    rows: [
      entries.map(({ id }): Button => ({ label: String(id), press: adminPress("aside", String(id)) })),
      ...pagingRows(
        index,
        Math.ceil(total / QUARANTINE_PAGE),
        (page) => adminPress("quarantine", "", { ...WHOLE_LIST, page }),
        tr,
      ),
    ],
  };
}

async function entryView(tools: AdminTools, id: number): Promise<View> {
  const { quarantineDesk, by, tr } = tools;
  const entry = await quarantineDesk.find(by, id);
  if (!entry) return afterwards(tr.html("admin-quarantine-gone"), tr);
  const { userId, orderId } = entry;
  return {
    html: [
      tr.html("admin-quarantine-line", entryWords(entry, tr)),
      ...(userId === null ? [] : [tr.html("admin-quarantine-person", { user: userId })]),
    ].join("\n"),
    rows: [
      [
        { label: tr.plain("admin-button-retry"), press: adminPress("retry", String(id)) },
        { label: tr.plain("admin-button-drop"), press: adminPress("drop", String(id)), style: "danger" },
      ],
      orderId === null ? [] : [{ label: tr.plain("button-order"), press: orderPress("order", orderId) }],
      [listButton(tr)],
    ],
  };
}

function entryWords(entry: QuarantineEntry, tr: Translator) {
  const { what, why } = setAsideWords(entry.thing.kind, entry.why, tr);
  const detail = detailOf(entry.thing);
  return {
    number: String(entry.id),
    what: detail === null ? what : `${what} (${detail})`,
    why,
    at: { at: entry.at, format: "Dt" } as const,
  };
}

/** Which one, by the name it has in the program: a status, a kind of alert, a table. */
function detailOf(thing: QuarantinedThing): string | null {
  switch (thing.kind) {
    case "notice":
      return thing.status ?? thing.notice;
    case "alert":
      return thing.alert;
    case "update":
      return null;
    case "row":
      return thing.table;
  }
}

/** What became of an entry, with the way back to the list. */
function afterwards(html: string, tr: Translator): View {
  return { html, rows: [[listButton(tr)]] };
}

function listButton(tr: Translator): Button {
  return { label: tr.plain("admin-button-quarantine"), press: adminPress("quarantine") };
}

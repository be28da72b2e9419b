/** All orders, newest first: the query line, quick filters, pages; each row opens its card. */
import { createHash } from "node:crypto";
import type { OrderRow } from "../../admin/order-desk.ts";
import { type ParsedFilter, parseOrderFilter } from "../../admin/order-filter.ts";
import type { BareKey, Translator } from "../../i18n.ts";
import { type Button, inRows, LABEL_LENGTH, shortened, type View } from "../view.ts";
import {
  type AdminTools,
  adminPress,
  type ListRef,
  type NamedFilter,
  orderPress,
  statusWord,
  WHOLE_LIST,
} from "./tools.ts";

/** Orders on one page. */
const LIST_PAGE = 8;

/** Longest query line; words beyond it are not understood. */
const LINE_LENGTH = 160;
/** Filters remembered for each admin. */
const KEPT = 50;

/** Words of the filter with a button of their own, and what stands on it. */
const STATUS_BUTTONS = {
  "status:open": "desk-quick-status-open",
  "status:hold": "desk-quick-status-hold",
  "status:failed": "desk-quick-status-failed",
  "status:complete": "desk-quick-status-complete",
} as const;
const SINCE_BUTTONS = {
  "since:24h": "desk-quick-since-24h",
  "since:7d": "desk-quick-since-7d",
  "since:30d": "desk-quick-since-30d",
} as const;

/** One word for each name, the later one of two, in the order in which they were first given. */
function tidy(words: readonly string[]): string {
  const byName = new Map(words.map((word) => [word.slice(0, word.indexOf(":")).toLowerCase(), word]));
  return [...byName.values()].join(" ");
}

/** The line with this word in place of any other of its name; without it when it had it already. */
function toggled(line: string, word: string): string {
  const words = line.split(" ").filter((present) => present !== "");
  return words.includes(word)
    ? words.filter((present) => present !== word).join(" ")
    : tidy([...words, word]);
}

/** Reads a query line as an admin types it. */
export function readQuery(
  text: string,
  now: number,
): Extract<ParsedFilter, { ok: false }> | ({ ok: true } & NamedFilter) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const line = tidy(words);
  if (line.length > LINE_LENGTH) return { ok: false, word: shortened(line, 40) };
  // Read as typed, so that a word that does not count is not passed over.
  const parsed = parseOrderFilter(words.join(" "), now);
  return parsed.ok ? { ok: true, line, filter: parsed.filter } : parsed;
}

/**
 * What admins filter by. A query line does not fit into a button, so a button carries a key, and this remembers what it
 * stands for, for each admin and as long as the program runs. A key is made of its line: it never comes to mean another.
 */
export class Filters {
  readonly #known = new Map<string, Map<string, string>>();
  readonly #present = new Map<string, string>();

  /** The key of a line, which is what this admin filters by from now on. */
  use(by: string, line: string): string {
    this.#present.set(by, line);
    if (line === "") return "";
    const key = createHash("sha256").update(line).digest("hex").slice(0, 6);
    const known = this.#known.get(by) ?? new Map<string, string>();
    this.#known.set(by, known);
    known.delete(key);
    known.set(key, line);
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return key;
  }

  /** The line behind a key; undefined when it is not remembered. */
  line(by: string, key: string): string | undefined {
    return key === "" ? "" : this.#known.get(by)?.get(key);
  }

  /** The line with a word of a quick filter put in or taken out; undefined when the key is not remembered. */
  toggled(by: string, key: string, word: string): string | undefined {
    const line = this.line(by, key);
    return line === undefined ? undefined : toggled(line, word);
  }

  /** The line this admin's list was last shown with. */
  present(by: string): string {
    return this.#present.get(by) ?? "";
  }
}

/**
 * A page of the list.
 *
 * @param key key of the filter, for the buttons.
 * @param asked whether Changelly could be asked for external orders.
 */
export async function orderList(
  { orderDesk, by, tr }: AdminTools,
  { line, filter }: NamedFilter,
  key: string,
  page: number,
  asked: boolean,
): Promise<View> {
  let index = page;
  let { rows, total } = await orderDesk.list(by, filter, index * LIST_PAGE, LIST_PAGE);
  const pages = Math.max(1, Math.ceil(total / LIST_PAGE));
  if (index >= pages) {
    // The list has become shorter since the button was made.
    index = pages - 1;
    ({ rows, total } = await orderDesk.list(by, filter, index * LIST_PAGE, LIST_PAGE));
  }
  const place: ListRef = { filter: key, page: index };
  const words = line.split(" ");
  const quick = ([word, label]: [string, BareKey]): Button => ({
    label: tr.plain(label),
    press: adminPress("word", word, { filter: key, page: 0 }),
    ...(words.includes(word) ? { style: "primary" as const } : {}),
  });
  const turn = (step: number): ListRef => ({ filter: key, page: (index + step + pages) % pages });
  return {
    html: [
      total === 0 ? tr.html("desk-orders-none") : tr.html("desk-orders-title", { total }),
      line === "" ? tr.html("desk-orders-hint") : tr.html("desk-orders-filter", { line }),
      ...(rows.some(({ origin }) => origin === "external") ? [tr.html("desk-orders-elsewhere")] : []),
      ...(asked ? [] : [tr.html("desk-orders-not-asked")]),
    ].join("\n\n"),
    rows: [
      ...rowLabels(rows, tr).map((label, row): Button[] => {
        const id = rows[row]?.id ?? "";
        return [{ label, press: orderPress("order", id, place) }];
      }),
      pages === 1
        ? []
        : [
            { label: tr.plain("button-previous"), press: adminPress("list", "", turn(-1)) },
            {
              label: tr.plain("button-page", { page: index + 1, pages }),
              press: adminPress("list", "", place),
            },
            { label: tr.plain("button-next"), press: adminPress("list", "", turn(1)) },
          ],
      ...inRows(Object.entries(STATUS_BUTTONS).map(quick), 2),
      Object.entries(SINCE_BUTTONS).map(quick),
      [
        ...(line === "" ? [] : [{ label: tr.plain("desk-button-clear"), press: adminPress("list") }]),
        { label: tr.plain("desk-button-own"), press: { area: "orders", page: 0 } },
      ],
    ],
  };
}

/** What of a row a phone shows: as much of the id as there is room for, the same for all rows of a page. */
function rowLabels(rows: readonly OrderRow[], tr: Translator): string[] {
  const write = (row: OrderRow, idLength: number, amountLength: number): string => {
    const amount = row.amountFrom ?? "";
    const cut = amount.slice(0, amountLength - 1).replace(/\.?0*$/, "");
    const shown = amount.length > amountLength ? `${cut}…` : amount;
    const pair = `${shown} ${row.currencyFrom ?? "?"} → ${row.currencyTo ?? "?"}`.trim();
    const mark = row.origin === "external" ? " ↗" : "";
    return `${row.id.slice(0, idLength)} · ${pair} · ${statusWord(row, tr)}${mark}`;
  };
  const fits = (idLength: number, amountLength: number): boolean =>
    rows.every((row) => [...write(row, idLength, amountLength)].length <= LABEL_LENGTH);
  for (let amountLength = 20; amountLength > MIN_AMOUNT; amountLength -= 1) {
    for (let idLength = 8; idLength >= MIN_ID; idLength -= 1) {
      if (fits(idLength, amountLength)) return rows.map((row) => write(row, idLength, amountLength));
    }
  }
  return rows.map((row) => write(row, MIN_ID, MIN_AMOUNT));
}

/** `/order` finds an order by so much of its id. */
const MIN_ID = 4;
const MIN_AMOUNT = 4;

/** What to say to a query line with a word that is not one. */
export function unclearQuery(word: string, tr: Translator): View {
  return {
    html: `${tr.html("desk-query-unclear", { word })}\n\n${tr.html("desk-orders-hint")}`,
    rows: [[{ label: tr.plain("desk-button-all"), press: adminPress("list", "", WHOLE_LIST) }]],
  };
}

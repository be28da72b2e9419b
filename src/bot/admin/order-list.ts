/** All orders, newest first: the query line, quick filters, pages; each row opens its card. */
import type { OrderRow } from "../../admin/order-desk.ts";
import type { BareKey, Translator } from "../../i18n.ts";
import { type Button, inRows, LABEL_LENGTH, shortened, type View } from "../view.ts";
import { pagingRows } from "../wording.ts";
import { EVERYTHING, type NamedFilter, readQuery } from "./filters.ts";
import {
  type AdminButton,
  type AdminPress,
  type AdminTools,
  adminPress,
  type ListRef,
  orderPress,
} from "./tools.ts";
import { statusWord } from "./wording.ts";

/** Orders on one page. */
const LIST_PAGE = 8;

/** Words of the filter with a button of their own, and what stands on it. */
const STATUS_BUTTONS = {
  "status:open": "admin-quick-status-open",
  "status:hold": "admin-quick-status-hold",
  "status:failed": "admin-quick-status-failed",
  "status:complete": "admin-quick-status-complete",
} as const;
const SINCE_BUTTONS = {
  "since:24h": "admin-quick-since-24h",
  "since:7d": "admin-quick-since-7d",
  "since:30d": "admin-quick-since-30d",
} as const;

/** `/orders [words of a filter]` */
export async function ordersCommand(tools: AdminTools, text: string): Promise<View> {
  const query = readQuery(text, tools.now);
  if (!query.ok) return unclearQuery(query.word, tools.tr);
  return orderList(tools, query, 0, await tools.orderDesk.refresh());
}

/** The buttons of the list. */
export const LIST_BUTTONS = {
  list: button(({ filters, by }, { filter }) => filters.line(by, filter)),
  word: button(({ filters, by }, { filter, arg }) => filters.toggled(by, filter, arg)),
  only: button((_, { arg }) => arg),
} as const satisfies Readonly<Record<string, AdminButton>>;

/** A button that lists what fits a query line; undefined when what it was made for is not remembered any more. */
function button(lineOf: (tools: AdminTools, press: AdminPress) => string | undefined): AdminButton {
  return {
    needs: "view",
    press: (tools, press) => {
      const line = lineOf(tools, press);
      const query = readQuery(line ?? "", tools.now);
      const isKnown = line !== undefined && query.ok;
      return {
        ...(isKnown ? {} : { toast: tools.tr.plain("toast-admin-filter-gone") }),
        show: async () => {
          const page = isKnown ? press.page : 0;
          const asked = page > 0 || (await tools.orderDesk.refresh());
          return orderList(tools, isKnown ? query : EVERYTHING, page, asked);
        },
      };
    },
  };
}

/**
 * A page of the list.
 *
 * @param asked whether Changelly could be asked for external orders.
 */
async function orderList(
  { orderDesk, filters, by, tr }: AdminTools,
  { line, filter }: NamedFilter,
  page: number,
  asked: boolean,
): Promise<View> {
  let index = page;
  let { rows, total, more } = await orderDesk.list(by, filter, index * LIST_PAGE, LIST_PAGE);
  const pages = Math.max(1, Math.ceil(total / LIST_PAGE));
  if (index >= pages) {
    // The list has become shorter since the button was made.
    index = pages - 1;
    ({ rows, total, more } = await orderDesk.list(by, filter, index * LIST_PAGE, LIST_PAGE));
  }
  const key = filters.use(by, line);
  const present: ListRef = { filter: key, page: index };
  const words = line.split(" ");
  const quick = ([word, label]: [string, BareKey]): Button => ({
    label: tr.plain(label),
    press: adminPress("word", word, { filter: key, page: 0 }),
    ...(words.includes(word) ? { style: "primary" as const } : {}),
  });
  return {
    html: [
      total === 0
        ? tr.html("admin-orders-none")
        : tr.html(more ? "admin-orders-title-more" : "admin-orders-title", { total }),
      line === "" ? tr.html("admin-orders-hint") : tr.html("admin-orders-filter", { line }),
      ...(rows.some(({ origin }) => origin === "external") ? [tr.html("admin-orders-external")] : []),
      ...(asked ? [] : [tr.html("admin-orders-not-asked")]),
    ].join("\n\n"),
    rows: [
      ...rowLabels(rows, tr).map((label, row): Button[] => {
        const id = rows[row]?.id ?? "";
        return [{ label, press: orderPress("order", id, present) }];
      }),
      ...pagingRows(index, pages, (to) => adminPress("list", "", { filter: key, page: to }), tr),
      ...inRows(Object.entries(STATUS_BUTTONS).map(quick), 2),
      Object.entries(SINCE_BUTTONS).map(quick),
      [
        ...(line === "" ? [] : [{ label: tr.plain("admin-button-clear"), press: adminPress("list") }]),
        { label: tr.plain("admin-button-own"), press: { area: "orders", page: 0 } },
      ],
    ],
  };
}

/**
 * What of a row a phone shows: amounts whole, as much of the id as there is room for, the same for all rows of a page. The
 * state gives way first, then the last digits of an amount, which without its coin would say nothing: the card says all.
 */
function rowLabels(rows: readonly OrderRow[], tr: Translator): string[] {
  const partsOf = (row: OrderRow, idLength: number) => ({
    id: `${row.id.slice(0, idLength)} · `,
    amount: row.amountFrom ?? "",
    pair: `${row.amountFrom === null ? "" : " "}${row.currencyFrom ?? "?"} → ${row.currencyTo ?? "?"}`,
    status: ` · ${statusWord(row, tr)}`,
    mark: row.origin === "external" ? " ↗" : "",
  });
  const fits = (idLength: number): boolean =>
    rows.every((row) => lengthOf(Object.values(partsOf(row, idLength))) <= LABEL_LENGTH);
  const idLength = [8, 7, 6, 5].find(fits) ?? MIN_ID;
  return rows.map((row) => {
    const { id, amount, pair, status, mark } = partsOf(row, idLength);
    const known = `${id}${shortened(amount, Math.max(1, LABEL_LENGTH - lengthOf([id, pair, mark])))}${pair}`;
    const room = LABEL_LENGTH - lengthOf([known, mark]);
    // A state of which no letter is left says nothing.
    return `${known}${room > " · …".length ? shortened(status, room) : ""}${mark}`;
  });
}

function lengthOf(parts: readonly string[]): number {
  return [...parts.join("")].length;
}

/** `/order` finds an order by so much of its id. */
const MIN_ID = 4;

/** What to say to a query line with a word that is not one. */
function unclearQuery(word: string, tr: Translator): View {
  return {
    html: `${tr.html("admin-query-unclear", { word })}\n\n${tr.html("admin-orders-hint")}`,
    rows: [[{ label: tr.plain("admin-button-all"), press: adminPress("list") }]],
  };
}

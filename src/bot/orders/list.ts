/** A person's orders as a list, page by page: all of them, the open ones or the finished ones. */
import { Composer } from "grammy";
import type { Translator } from "../../i18n.ts";
import { type Order, shortId } from "../../sell/order.ts";
import type { PlacedOrders } from "../../sell/placed-orders.ts";
import type { OrderPage, OrdersPart } from "../../sell/stores.ts";
import { ORDERS_PARTS, type PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import type { Button, View } from "../view.ts";
import { coinName, pagingRows, sellButton } from "../wording.ts";
import { statusName, toldStatus } from "./status.ts";

/** Orders on one page. */
export const ORDERS_PAGE = 6;

/** What the list says with each part; all of a person's orders is no part. */
const LIST_TEXTS = {
  all: { title: "orders-title", none: "orders-none" },
  open: { title: "orders-title-open", none: "orders-none-open" },
  finished: { title: "orders-title-finished", none: "orders-none-finished" },
} as const;

/** What the list needs. */
export interface OrderListDeps {
  placedOrders: Pick<PlacedOrders, "list">;
  screen: Screen;
}

/** A person's list of orders in the chat. */
export class OrderList {
  readonly #deps: OrderListDeps;

  constructor(deps: OrderListDeps) {
    this.#deps = deps;
  }

  /** The command `/orders`. */
  composer(): Composer<BotContext> {
    const composer = new Composer<BotContext>();
    composer.command("orders", async (ctx) => this.#deps.screen.respond(ctx, await this.#page(ctx, 0)));
    return composer;
  }

  /** The buttons that lead to a page of it. */
  press({ page, part }: PressOf<"orders">, ctx: BotContext): Reply {
    return { show: () => this.#page(ctx, page, part) };
  }

  async #page(ctx: BotContext, index: number, part?: OrdersPart): Promise<View> {
    const page = await this.#deps.placedOrders.list(ctx.user.id, index * ORDERS_PAGE, ORDERS_PAGE, part);
    // A page that was there when its button was drawn may be none any more.
    if (index > 0 && page.orders.length + page.unreadable === 0) return this.#page(ctx, 0, part);
    return ordersView(page, index, part, ctx.tr);
  }
}

/**
 * The list, newest first; `part` says which orders the page is taken from. Each order has a line with what tells it from
 * the others, and below a button with its number that opens its card: labels are too short for all of it.
 */
export function ordersView(
  page: OrderPage,
  index: number,
  part: OrdersPart | undefined,
  tr: Translator,
): View {
  const sell = sellButton(tr);
  const texts = LIST_TEXTS[part ?? "all"];
  if (page.total === 0 && part === undefined) return { html: tr.html(texts.none), rows: [[sell]] };
  const named = part === undefined ? {} : { part };
  const numberOf = (row: number): number => index * ORDERS_PAGE + row + 1;
  const rows: Button[][] = page.orders.map((order, row) => [numberedButton(order, numberOf(row), tr)]);
  const lines = page.orders.map((order, row) =>
    tr.html("orders-line", {
      number: numberOf(row),
      day: { at: order.createdAt, format: "d" },
      id: shortId(order),
      coin: coinName(tr, order),
      fiat: order.currencyTo,
    }),
  );
  const pages = Math.ceil(page.total / ORDERS_PAGE);
  rows.push(
    ...pagingRows(index, pages, (turned) => ({ area: "orders", page: turned, ...named }), tr),
    [undefined, ...ORDERS_PARTS].map((choice) => ({
      label: tr.plain(`button-orders-${choice ?? "all"}`),
      press: { area: "orders", page: 0, ...(choice === undefined ? {} : { part: choice }) },
      ...(choice === part ? { style: "primary" as const } : {}),
    })),
    [sell],
  );
  const html =
    page.total === 0
      ? tr.html(texts.none)
      : [
          tr.html(texts.title, { count: page.total }),
          ...(lines.length === 0 ? [] : [lines.join("\n")]),
          ...(page.unreadable === 0 ? [] : [tr.html("orders-unreadable")]),
        ].join("\n\n");
  return { html, rows };
}

/** The way to the card of an order that has a number in a list. */
export function numberedButton(order: Order, number: number, tr: Translator): Button {
  const sold = `${tr.number(order.amountFrom)} ${order.coin}`;
  const status = statusName({ ...order, status: toldStatus(order) }, tr);
  return {
    label: `${tr.number(String(number))}. ${sold} · ${status}`,
    press: { area: "order", id: order.id },
  };
}

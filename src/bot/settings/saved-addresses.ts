/**
 * Refund addresses people keep for later sales: the list, one of them for checking, its name, and the way to keep the one
 * of an order.
 */
import type { NextFunction } from "grammy";
import { type Translator, withoutControls } from "../../i18n.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { FairUse } from "../../sell/fair-use.ts";
import type { Order } from "../../sell/order.ts";
import type { AddressBook, SavedAddress } from "../../sell/people.ts";
import { tickersOf } from "../../sell/renamed-coins.ts";
import type { Clock } from "../../sell/runtime.ts";
import { addressHtml, maskedAddress } from "../address.ts";
import type { Press } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { Reply } from "../router.ts";
import { type Screen, targetFor } from "../screen.ts";
import type { Button, View } from "../view.ts";
import { coinName, orderButton, pagingRows, settingsButton } from "../wording.ts";

/** What the saved addresses need. */
export interface SavedAddressesDeps {
  book: AddressBook;
  screen: Screen;
  /** The sale a person is in the middle of. */
  openSale(userId: string): Promise<SellDraft | undefined>;
  /** Notes what the next text of the person answers (see `User.asked`), null for nothing. */
  ask(ctx: BotContext, asked: string | null): Promise<void>;
  /** Last rows of every screen. */
  foot(ctx: BotContext): Promise<Button[][]>;
  fairUse: Pick<FairUse, "savedAddresses">;
  clock: Clock;
  /** Gives a fresh UUID. */
  newId: () => string;
}

/** Longest name, in characters. */
const MAX_NAME = 24;
/** Addresses on one page of the list. */
const PAGE = 6;

/** What the question for a name is called in `User.asked`, before the id of its address. */
const NAMING = "address-name:";

/** A person's saved refund addresses in the chat. */
export class SavedAddresses {
  readonly #deps: SavedAddressesDeps;

  constructor(deps: SavedAddressesDeps) {
    this.#deps = deps;
  }

  /** The button that keeps the refund address of this person's order, for its card; none when it is kept already. */
  async saveRows(order: Order, tr: Translator): Promise<Button[][]> {
    if (order.phase !== "placed") return [];
    const kept = await this.#deps.book.list(order.userId, ...tickersOfOrder(order));
    if (kept.some((address) => isOf(order, address))) return [];
    return [
      [{ label: tr.plain("button-address-save"), press: { area: "order", id: order.id, view: "save" } }],
    ];
  }

  /** Keeps the refund address of an order of this person's, and asks what to call it. */
  async pressSave(order: Order, ctx: BotContext): Promise<Reply> {
    const { book } = this.#deps;
    const { tr, user } = ctx;
    const all = await book.list(user.id);
    const kept = all.find((address) => isOf(order, address));
    if (kept) return { toast: tr.plain("toast-address-known"), show: () => this.#card(ctx, kept) };
    if (all.length >= this.#deps.fairUse.savedAddresses) return { show: () => this.#full(ctx) };
    const address = this.#addressOf(order, freeName(tr, all));
    return {
      toast: tr.plain("toast-address-saved"),
      work: async () => {
        await book.save(address);
        await this.#askName(ctx, address, tr.html("saved-now", describe(address, tr)), [
          [orderButton(order.id, tr)],
        ]);
      },
    };
  }

  #addressOf(order: Order, name: string): SavedAddress {
    const { clock, newId } = this.#deps;
    return {
      id: newId(),
      userId: order.userId,
      ticker: order.currencyFrom,
      coin: order.coin,
      network: order.network,
      name,
      address: order.refundAddress,
      memo: order.refundMemo,
      createdAt: clock(),
      usedAt: order.createdAt,
    };
  }

  /** The buttons of the settings that concern addresses; undefined when it is none of these. */
  async press(action: string, arg: string, ctx: BotContext): Promise<Reply | undefined> {
    const { book } = this.#deps;
    const { tr, user } = ctx;
    if (action === "addresses") {
      return { show: () => this.#list(ctx, /^\d{1,3}$/.test(arg) ? Number(arg) : 0) };
    }
    if (!["address", "name", "remove", "drop"].includes(action)) return undefined;
    const address = await book.find(user.id, arg);
    if (!address) return { show: () => this.#unknown(ctx) };
    switch (action) {
      case "name":
        return {
          work: () => this.#askName(ctx, address, tr.html("saved-rename", describe(address, tr)), []),
        };
      case "remove":
        return { show: () => this.#askRemove(ctx, address) };
      case "drop":
        return {
          toast: tr.plain("toast-address-removed"),
          show: async () => {
            await book.remove(user.id, address.id);
            return this.#list(ctx, 0);
          },
        };
      default:
        return { show: () => this.#card(ctx, address) };
    }
  }

  /** Takes a text as the answer to the question that is open; leaves it to others when that is none of these. */
  async answered(ctx: BotContext, text: string, asked: string, next: NextFunction): Promise<void> {
    if (!asked.startsWith(NAMING)) return next();
    const { book, ask, screen } = this.#deps;
    const { tr, user } = ctx;
    const address = await book.find(user.id, asked.slice(NAMING.length));
    if (!address) {
      await ask(ctx, null);
      await screen.respond(ctx, await this.#unknown(ctx));
      return;
    }
    const name = cleanName(text);
    if (name === "" || [...name].length > MAX_NAME) {
      await screen.respond(ctx, {
        html: tr.html("saved-name-length", { count: MAX_NAME }),
        rows: [
          [settingsButton(tr.plain("button-address-keep-name"), "address", address.id)],
          ...(await this.#deps.foot(ctx)),
        ],
      });
      return;
    }
    await book.save({ ...address, name });
    await ask(ctx, null);
    await screen.respond(ctx, await this.#card(ctx, { ...address, name }));
  }

  /**
   * Asks for a name in a message that is the last question in the chat: a text belongs to what is asked lowest. Where the
   * question of a sale stands below the message that was pressed, this one goes below that.
   */
  async #askName(ctx: BotContext, address: SavedAddress, said: string, more: Button[][]): Promise<void> {
    const { screen, ask, openSale, foot } = this.#deps;
    const { tr, user } = ctx;
    const pressed = ctx.callbackQuery?.message?.message_id ?? 0;
    const sale = await openSale(user.id);
    const below = (sale?.messageId ?? 0) > pressed;
    await screen.respond(
      ctx,
      {
        html: `${said}\n\n${tr.html("saved-name-question", { count: MAX_NAME })}`,
        rows: [
          [settingsButton(tr.plain("button-address-keep-name"), "address", address.id)],
          ...more,
          ...(await foot(ctx)),
        ],
      },
      below ? { kind: "new" } : targetFor(ctx),
    );
    await ask(ctx, NAMING + address.id);
  }

  async #list(ctx: BotContext, wanted: number): Promise<View> {
    const { tr, user } = ctx;
    const all = await this.#deps.book.list(user.id);
    const foot = await this.#deps.foot(ctx);
    if (all.length === 0) return { html: tr.html("saved-none"), rows: foot };
    const pages = Math.ceil(all.length / PAGE);
    const page = Math.min(wanted, pages - 1);
    const shown = all.slice(page * PAGE, (page + 1) * PAGE);
    const turn = (turned: number): Press => ({ area: "settings", action: "addresses", arg: String(turned) });
    return {
      html: [
        tr.html("saved-title", { count: all.length }),
        shown.map((address) => tr.html("saved-line", describe(address, tr))).join("\n"),
      ].join("\n\n"),
      rows: [
        ...shown.map((address) => [
          settingsButton(`${address.name} · ${address.coin}`, "address", address.id),
        ]),
        ...pagingRows(page, pages, turn, tr),
        ...foot,
      ],
    };
  }

  /** One address, whole, for checking it against the wallet. */
  async #card(ctx: BotContext, address: SavedAddress): Promise<View> {
    const { tr } = ctx;
    return {
      html: [
        tr.html("saved-card", describe(address, tr)),
        addressHtml(address.address),
        ...(address.memo === null ? [] : [tr.html("saved-memo", { memo: address.memo })]),
        tr.html("saved-check"),
      ].join("\n\n"),
      rows: [
        [{ label: tr.plain("button-address-copy"), copy: address.address }],
        [
          settingsButton(tr.plain("button-address-rename"), "name", address.id),
          settingsButton(tr.plain("button-address-remove"), "remove", address.id),
        ],
        [listButton(tr)],
        ...(await this.#deps.foot(ctx)),
      ],
    };
  }

  async #askRemove(ctx: BotContext, address: SavedAddress): Promise<View> {
    const { tr } = ctx;
    return {
      html: tr.html("saved-remove", describe(address, tr)),
      rows: [
        [settingsButton(tr.plain("button-address-remove-now"), "drop", address.id, "danger")],
        [settingsButton(tr.plain("button-address-keep"), "address", address.id)],
        ...(await this.#deps.foot(ctx)),
      ],
    };
  }

  async #full(ctx: BotContext): Promise<View> {
    const { tr } = ctx;
    return {
      html: tr.html("saved-full", { count: this.#deps.fairUse.savedAddresses }),
      rows: [[listButton(tr)], ...(await this.#deps.foot(ctx))],
    };
  }

  /** An address that is not there, or not this person's: the same words for both. */
  async #unknown(ctx: BotContext): Promise<View> {
    const { tr } = ctx;
    return { html: tr.html("saved-unknown"), rows: [[listButton(tr)], ...(await this.#deps.foot(ctx))] };
  }
}

/** Whether the address is the order's. With another memo it is another wallet. */
function isOf(order: Order, { ticker, address, memo }: SavedAddress): boolean {
  return (
    tickersOfOrder(order).includes(ticker) && address === order.refundAddress && memo === order.refundMemo
  );
}

function tickersOfOrder({ currencyFrom: ticker, network }: Order): readonly string[] {
  return tickersOf({ ticker, network });
}

function describe(saved: SavedAddress, tr: Translator): { name: string; coin: string; address: string } {
  return { name: saved.name, coin: coinName(tr, saved), address: maskedAddress(saved.address) };
}

/** What an address is called until its person names it: the first number that is free. */
function freeName(tr: Translator, all: readonly SavedAddress[]): string {
  const taken = new Set(all.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = cleanName(tr.plain("saved-default-name", { number }));
    if (!taken.has(name)) return name;
  }
}

/** A name as it was meant: on one line, without what cannot be seen. */
function cleanName(text: string): string {
  return withoutControls(text.normalize("NFC").replace(/\s+/g, " ")).trim();
}

function listButton(tr: Translator): Button {
  return settingsButton(tr.plain("button-addresses"), "addresses");
}

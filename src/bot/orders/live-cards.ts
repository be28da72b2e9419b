/**
 * The live cards. Each order has one message that shows how it stands and is edited in place when that changes; only what a
 * person must act on, or the end, comes as a message of its own besides. Whatever draws an order's card goes through here,
 * so that there is one such message and the chat remembers which.
 *
 * A press on a live card that leads elsewhere must not overwrite it: `noteLiveCard` writes on the context whose card was pressed,
 * and `targetFor` (screen.ts) then sends the answer below. What belongs to the order is drawn on its card.
 */
import type { MiddlewareFn } from "grammy";
import type { Translator } from "../../i18n.ts";
import type { Order } from "../../sell/order.ts";
import type { PlacedOrders } from "../../sell/placed-orders.ts";
import { waitsForCoins } from "../../sell/reminding.ts";
import type { Clock, Log } from "../../sell/runtime.ts";
import type { CardStore, OrderStore } from "../../sell/stores.ts";
import type { OrderView, PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import { DECORATION_MS, type Decorations } from "../decorations.ts";
import type { PressHandler, Reply } from "../router.ts";
import { type Screen, targetForOrder } from "../screen.ts";
import type { Target, View } from "../view.ts";
import { movedCard, movedUpCard, orderCard, orderHelp, orderNotFound } from "./card.ts";
import { hasUsableLink, linkPicture, linkView, qrCode } from "./link.ts";
import { receiptFile } from "./receipt.ts";

/** What the cards need. */
export interface OrderCardsDeps {
  cards: CardStore;
  orders: Pick<OrderStore, "find">;
  placedOrders: PlacedOrders;
  screen: Screen;
  decorations: Decorations;
  supportContact: string | undefined;
  /** Whether everything carries the TEST mark. */
  sandbox: boolean;
  /** The bot's name at Telegram, without @. */
  username: () => string;
  /** Rows below those of every card: a way to keep its address, and the sandbox controls for those who may use them. */
  moreRows: (order: Order, viewerId: string, tr: Translator) => Promise<View["rows"]>;
  clock: Clock;
  log: Log;
}

/** What a press about an order does elsewhere, once the order is found. */
export type OtherPresses = Record<Extract<OrderView, "again" | "save">, PressHandler<Order>>;

/** The orders in the chats. */
export class OrderCards {
  readonly #deps: OrderCardsDeps;
  /** What is being drawn of an order: one after the other, so that a card that moves and one that changes do not cross. */
  readonly #drawing = new Map<string, Promise<unknown>>();

  constructor(deps: OrderCardsDeps) {
    this.#deps = deps;
  }

  /** Notes whose live card was pressed. Belongs before everything that shows something in answer to a press. */
  noteLiveCard(): MiddlewareFn<BotContext> {
    return async (ctx, next) => {
      const message = ctx.callbackQuery?.message;
      ctx.liveCard = message && (await this.#deps.cards.at(String(message.chat.id), message.message_id));
      await next();
    };
  }

  /**
   * Presses about one order; for one that is missing or somebody else's all of them say the same. What begins or keeps
   * something is for `others`.
   */
  presses(others: OtherPresses): PressHandler<PressOf<"order">> {
    return async ({ id, view }, ctx, next) => {
      const order = await this.#deps.placedOrders.find(ctx.user.id, id);
      if (!order || order.phase === "rejected") {
        return { work: () => this.#showHere(ctx, id, orderNotFound(ctx.tr)) };
      }
      if (view === undefined) {
        // Where nothing has changed, the card stays as it is: then at least the press is answered.
        const time = { at: this.#deps.clock(), format: "Dt" } as const;
        const toast = order.phase === "placing" ? { toast: ctx.tr.plain("toast-nothing-new", { time }) } : {};
        return { ...toast, work: () => this.show(ctx, order) };
      }
      switch (view) {
        case "help":
          return {
            work: () => this.#showHere(ctx, id, orderHelp(order, this.#deps.supportContact, ctx.tr)),
          };
        case "link":
          return this.#qr(order, ctx);
        case "receipt":
          return this.#receipt(order, ctx);
        case "sent":
          return this.#sent(order, ctx);
        case "quiet":
          return {
            toast: ctx.tr.plain("toast-quiet"),
            work: async () => {
              await this.#deps.placedOrders.stopReminding(order.id);
              await this.show(ctx, order);
            },
          };
        case "again":
          // A notice is kept like a card: it says what became of the order. The new sale goes below.
          ctx.liveCard ??= id;
          return others.again(order, ctx, next);
        case "save":
          return others.save(order, ctx, next);
      }
    };
  }

  /** Draws an order's card where the answer belongs. */
  async show(ctx: BotContext, order: Order, place: Target = targetForOrder(ctx, order.id)): Promise<void> {
    await this.#deps.screen.answer(ctx, { kind: "order", id: order.id }, place, () =>
      this.#put(
        order.id,
        ctx.user.chatId,
        ctx.tr,
        async () => place,
        (current) => this.#view(current, ctx.user.id, ctx.tr),
      ),
    );
  }

  /** Draws the card that an update owes; nothing where the order is gone. */
  async showOwed(ctx: BotContext, orderId: string, place: Target): Promise<void> {
    const order = await this.#deps.placedOrders.find(ctx.user.id, orderId);
    if (order) await this.show(ctx, order, place);
  }

  /**
   * Draws what a sale has ended with, as `end` gives it, where the answer belongs or `at` a place of its own: that is the
   * order's live card from now on. An order that has moved on meanwhile is drawn as its card instead. Returns the message
   * that shows the end, with what was drawn there; undefined when it was the card, or Telegram does not take it yet.
   */
  async showEnd(
    ctx: BotContext,
    orderId: string,
    end: () => Promise<View>,
    at?: Target,
  ): Promise<{ messageId: number; view: View } | undefined> {
    const { placedOrders, screen } = this.#deps;
    const { id: userId, chatId } = ctx.user;
    return this.#inTurn(orderId, async () => {
      const order = await placedOrders.find(userId, orderId);
      const hasMovedOn = order?.phase === "placed" && order.status !== "created";
      const view = hasMovedOn ? await this.#view(order, userId, ctx.tr) : await end();
      const target = at ?? (await ctx.waiting.end()) ?? targetForOrder(ctx, orderId);
      const messageId = await screen.respond(ctx, view, target, { kind: "sale" });
      if (messageId === undefined) return undefined;
      if (order && order.phase !== "rejected") await this.#remember(order, chatId, messageId, ctx.tr);
      return hasMovedOn ? undefined : { messageId, view };
    });
  }

  /** Sends the way to the provider below everything else, as the order's live card. */
  async announce(order: Order, tr: Translator): Promise<void> {
    await this.#put(
      order.id,
      order.chatId,
      tr,
      async () => ({ kind: "new" }),
      async (current) => linkView(current, tr),
    );
  }

  /**
   * Brings the live card up to date. Where there is none, or it cannot be edited any more, a new one is sent without a
   * sound. Doing it twice changes nothing.
   */
  async refresh(order: Order, tr: Translator): Promise<void> {
    const { cards } = this.#deps;
    await this.#put(
      order.id,
      order.chatId,
      tr,
      async () => {
        const live = await cards.find(order.id);
        return live ? { kind: "edit", messageId: live.messageId } : { kind: "new", silent: true };
      },
      (current) => this.#view(current, order.userId, tr),
    );
  }

  /** Brings the live card up to date where it is; nothing is sent for one that is gone. */
  async redraw(order: Order, tr: Translator): Promise<void> {
    const { cards, orders, screen } = this.#deps;
    await this.#inTurn(order.id, async () => {
      const live = await cards.find(order.id);
      const current = await orders.find(order.id);
      if (!live || !current) return;
      await screen.edit(live.chatId, tr.locale, await this.#view(current, order.userId, tr), live.messageId);
    });
  }

  /** Takes what it says and its buttons off a live card, when a message below says how the order stands. */
  async collapse(order: Order, tr: Translator): Promise<void> {
    await this.#inTurn(order.id, async () => {
      const live = await this.#deps.cards.find(order.id);
      if (live) await this.#close(live, movedCard(order, tr), tr);
    });
  }

  /** Draws an order and remembers where. `where` is asked in turn as well: the card may move while others have theirs. */
  async #put(
    orderId: string,
    chatId: string,
    tr: Translator,
    where: () => Promise<Target>,
    draw: (current: Order) => Promise<View>,
  ): Promise<void> {
    const { orders, screen } = this.#deps;
    await this.#inTurn(orderId, async () => {
      // It may have changed while others had their turn.
      const current = await orders.find(orderId);
      if (!current) return;
      const place = await where();
      const view = await draw(current);
      const edited =
        place.kind === "edit" && (await screen.edit(chatId, tr.locale, view, place.messageId))
          ? place.messageId
          : undefined;
      const silent = place.kind === "new" ? place : ({ kind: "new", silent: true } as const);
      const messageId = edited ?? (await screen.show(chatId, tr.locale, view, silent));
      this.#deps.log.debug({ status: current.status }, "order card shown");
      await this.#remember(current, chatId, messageId, tr);
    });
  }

  async #remember(order: Order, chatId: string, messageId: number, tr: Translator): Promise<void> {
    const { cards } = this.#deps;
    const old = await cards.find(order.id);
    if (old?.messageId === messageId && old.chatId === chatId) return;
    await cards.put(order.id, chatId, messageId);
    if (!old) return;
    // A press on an older message draws the card up there, and what was the card may be the end of the chat.
    const rest = messageId < old.messageId ? movedUpCard(order, tr) : movedCard(order, tr);
    // Beside the work, and before this order is drawn again: a late edit must not cover what came after it.
    this.#deps.decorations.begin(() => this.#inTurn(order.id, () => this.#close(old, rest, tr)));
  }

  /** An old card that stays as it was is no harm worth failing or waiting for. Never rejects. */
  async #close(old: { chatId: string; messageId: number }, rest: View, tr: Translator): Promise<void> {
    const { screen, log } = this.#deps;
    try {
      await screen.edit(old.chatId, tr.locale, rest, old.messageId, DECORATION_MS);
    } catch (error) {
      log.warn({ err: error }, "superseded order card not closed");
    }
  }

  async #inTurn<T>(orderId: string, task: () => Promise<T>): Promise<T> {
    const before = this.#drawing.get(orderId) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.#drawing.set(orderId, mine);
    try {
      return await mine;
    } finally {
      if (this.#drawing.get(orderId) === mine) this.#drawing.delete(orderId);
    }
  }

  async #view(order: Order, viewerId: string, tr: Translator): Promise<View> {
    const { placedOrders, username, moreRows } = this.#deps;
    const [history, sentAt] = await Promise.all([
      placedOrders.history(order.id),
      placedOrders.coinsSentAt(order.id),
    ]);
    const card = orderCard(order, { history, sentAt, username: username() }, tr);
    return { ...card, rows: [...card.rows, ...(await moreRows(order, viewerId, tr))] };
  }

  /** Something about an order: on its own card, if that was pressed. */
  async #showHere(ctx: BotContext, orderId: string, view: View): Promise<void> {
    await this.#deps.screen.respond(ctx, view, targetForOrder(ctx, orderId));
  }

  #qr(order: Order, ctx: BotContext): Reply {
    const { tr } = ctx;
    if (!hasUsableLink(order)) return this.#movedOn(order, ctx);
    const code = qrCode(order.redirectUrl);
    return code ? { show: () => linkPicture(order, code, tr) } : { alert: tr.plain("toast-qr-too-long") };
  }

  #receipt(order: Order, ctx: BotContext): Reply {
    const { placedOrders, sandbox } = this.#deps;
    const { tr } = ctx;
    if (order.status !== "complete") return this.#movedOn(order, ctx);
    return {
      toast: tr.plain("toast-receipt"),
      show: async () => receiptFile(order, await placedOrders.history(order.id), sandbox, tr),
    };
  }

  #sent(order: Order, ctx: BotContext): Reply {
    if (!waitsForCoins(order)) return this.#movedOn(order, ctx);
    return {
      toast: ctx.tr.plain("toast-sent", { provider: order.providerName }),
      work: async () => {
        await this.#deps.placedOrders.coinsSent(order);
        await this.show(ctx, order);
      },
    };
  }

  /** What the button was for is over: the order is shown as it stands now. */
  #movedOn(order: Order, ctx: BotContext): Reply {
    return { toast: ctx.tr.plain("toast-order-moved-on"), work: () => this.show(ctx, order) };
  }
}

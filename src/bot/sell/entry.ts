/**
 * The ways into a sale: /sell with or without what is to be sold, a link into the bot, a button, a plain sentence; and back
 * into the conversation of a sale that is open.
 */
import { createConversation } from "@grammyjs/conversations";
import { Composer, type Context, type NextFunction } from "grammy";
import type { Availability } from "../../sell/availability.ts";
import type { SellDraft, Wish } from "../../sell/draft.ts";
import type { Order } from "../../sell/order.ts";
import type { Quoting } from "../../sell/quoting.ts";
import type { Remark } from "../../sell/remark.ts";
import type { DraftStore } from "../../sell/stores.ts";
import { wishOf } from "../../sell/wish.ts";
import type { PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import { decodeDeepLink } from "../deep-link.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import type { View } from "../view.ts";
import { ordersButton } from "../wording.ts";
import type { Away } from "./away.ts";
import { SELL, sellConversation } from "./conversation.ts";
import type { SellFlow } from "./flow.ts";
import { understand, understandLink } from "./sentence.ts";

/** What it takes to begin a sale. */
export interface EntryDeps {
  flow: SellFlow;
  availability: Pick<Availability, "sellsTo">;
  quoting: Pick<Quoting, "market">;
  drafts: Pick<DraftStore, "find">;
  screen: Screen;
}

/** A sale that is asked for with some of its answers, and what is said above the first question that is open. */
type Wished = NonNullable<Away["other"]>;

/** How a sale begins: with a wish, over again, or where it stands, which may have been said or not. */
interface Beginning {
  wish?: Wished;
  how?: "over" | "resume";
}

/** Begins sales. */
export class SaleEntry {
  readonly #deps: EntryDeps;

  constructor(deps: EntryDeps) {
    this.#deps = deps;
  }

  /** The buttons that begin a sale, or go on with one. */
  press({ how, link }: PressOf<"start">, ctx: BotContext, next: NextFunction): Reply {
    return {
      work: async () => {
        const linked = link === undefined ? undefined : decodeDeepLink(link);
        const wish = linked && (await this.#understandLink(linked));
        await this.#enter(ctx, { ...(how ? { how } : {}), ...(wish ? { wish } : {}) }, next);
      },
    };
  }

  /** The button that begins the sale of an order once more, but for the amount and the consent. */
  pressAgain(order: Order, ctx: BotContext, next: NextFunction): Reply | undefined {
    if (order.phase !== "placed") return undefined;
    const { coin, network, currencyTo: fiat, providerName: provider } = order;
    const remark: Remark = { kind: "same-again", coin: { coin, network }, fiat, provider };
    return { work: () => this.#enter(ctx, { wish: { wish: wishOf(order), remark } }, next) };
  }

  /** What people type to begin a sale, or to end it. Belongs before the conversation, where what has begun goes on. */
  composer(): Composer<BotContext> {
    const composer = new Composer<BotContext>();
    composer.command("cancel", async (ctx) => {
      await ctx.conversation.exitAll();
      await this.#deps.flow.cancel(ctx);
    });
    composer.on("message:text", async (ctx, next) => {
      const beginning = await this.#beginningOf(ctx);
      return beginning ? this.#enter(ctx, beginning, next) : next();
    });
    return composer;
  }

  /** The conversation, and the way back into it for whatever it did not take. */
  conversation(): Composer<BotContext> {
    const { flow, drafts } = this.#deps;
    const composer = new Composer<BotContext>();
    composer.use(createConversation<BotContext, Context>(sellConversation(flow), { id: SELL }));
    composer.filter((ctx) => ctx.entersSale === true).use((ctx) => ctx.conversation.enter(SELL));
    // With a sale under way its state was lost (a new version, an expired key): the draft knows everything, so the update is
    // applied and the conversation entered again.
    composer.on(["message:text", "callback_query:data"], async (ctx, next) => {
      const draft = await drafts.find(ctx.user.id);
      const isAbout = ctx.callbackQuery !== undefined || (draft !== undefined && draft.step !== "placed");
      if (!isAbout) return next();
      const state = await flow.apply(ctx);
      if (state === "open") await ctx.conversation.enter(SELL);
      if (state === "placed") await flow.render(ctx);
      return undefined;
    });
    return composer;
  }

  /** How a text begins a sale; undefined when it does not. */
  async #beginningOf(ctx: BotContext): Promise<Beginning | undefined> {
    if (ctx.hasCommand("sell")) {
      const line = String(ctx.match).trim();
      const wish = line === "" ? undefined : await this.#understand(ctx, line);
      return wish ? { wish } : {};
    }
    if (ctx.hasCommand("start")) {
      const linked = decodeDeepLink(String(ctx.match));
      const wish = linked && (await this.#understandLink(linked));
      return wish ? { wish } : linked && {};
    }
    const text = ctx.message?.text;
    if (text === undefined || text.startsWith("/") || (await this.#deps.flow.open(ctx.user.id)))
      return undefined;
    const wish = await this.#understand(ctx, text);
    return wish && { wish };
  }

  /** What a line of text asks to sell; undefined when it is not read, or the catalogue cannot be had. */
  async #understand(ctx: BotContext, text: string): Promise<Wished | undefined> {
    const market = await this.#deps.quoting.market();
    return market.ok ? understand(text, market.value.currencies, ctx.tr.search) : undefined;
  }

  /** What a link asks to sell, as far as the catalogue has it. */
  async #understandLink(wish: Wish): Promise<Wished | undefined> {
    const market = await this.#deps.quoting.market();
    return market.ok ? understandLink(wish, market.value.currencies) : undefined;
  }

  /** Leaves the conversation first, so that the update falls through to the entry below it. */
  async #enter(ctx: BotContext, beginning: Beginning, next: NextFunction): Promise<void> {
    await ctx.conversation.exitAll();
    ctx.entersSale = await this.#begin(ctx, beginning);
    if (ctx.entersSale) await next();
  }

  /**
   * Begins a sale, or goes on with the one that is open. Where something else is asked for (`wish`) although that one has
   * come some way, the person is asked which it shall be; when they want to start over, it is given up. A sale whose order
   * came to nothing is taken up at its recap; one that has its order is not begun anew by going on with it. Returns false
   * when that order was shown, or when no sales are made to this person at the moment; they have been told, and what they
   * entered is kept.
   */
  async #begin(ctx: BotContext, { wish, how }: Beginning): Promise<boolean> {
    const { flow, availability, drafts, screen } = this.#deps;
    const present = await drafts.find(ctx.user.id);
    // It runs once more, after a crash: what it asked for has begun.
    if (present?.applied.includes(ctx.update.update_id)) return true;
    const open = present?.step === "placed" ? undefined : present;
    if (how === "resume" && (await flow.showOrder(ctx))) return false;
    if (!availability.sellsTo(ctx.user.id)) {
      await screen.respond(ctx, maintenanceView(ctx, open));
      return false;
    }
    if (open?.answers.crypto && wish) await flow.askWhether(ctx, open, { ...open.away, other: wish });
    else if (wish || how === "over") await flow.start(ctx, wish);
    else if (open) await flow.goOn(ctx, open, how === "resume");
    else if (!present || !(await flow.revive(ctx, present))) await flow.start(ctx);
    return true;
  }
}

function maintenanceView({ tr }: BotContext, open: SellDraft | undefined): View {
  return {
    html: `${tr.html("maintenance")}${open ? ` ${tr.html("maintenance-kept")}` : ""}`,
    rows: [
      [{ label: tr.plain("button-try-again"), press: { area: "start" }, style: "primary" }],
      [ordersButton(tr)],
    ],
  };
}

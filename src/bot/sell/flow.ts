/**
 * The sale as the bot plays it: draws the draft's screen, takes what the person does, stores the result. The conversation
 * in conversation.ts only says when; everything that matters is in the draft, so a restart or a deploy loses nobody.
 */
import { plainText, type Translator } from "../../i18n.ts";
import type { Availability } from "../../sell/availability.ts";
import {
  beginEdit,
  editableSteps,
  goBack,
  isBefore,
  newDraft,
  nextRevision,
  openStep,
  type SellDraft,
  type Step,
  showStep,
  type Wish,
} from "../../sell/draft.ts";
import type { AddressBook, UserStore } from "../../sell/people.ts";
import type { PlacedOrders } from "../../sell/placed-orders.ts";
import type { Placing } from "../../sell/placing.ts";
import type { Quoting } from "../../sell/quoting.ts";
import type { Remark } from "../../sell/remark.ts";
import type { Clock, Log } from "../../sell/runtime.ts";
import type { DraftStore, Funnel } from "../../sell/stores.ts";
import type { TrackRecords } from "../../sell/track-record.ts";
import { decodePress, draftTag, type Press } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { OrderCards } from "../orders/live-cards.ts";
import { answerPress, type Screen, targetFor } from "../screen.ts";
import type { View } from "../view.ts";
import { ordersButton, saleInShort } from "../wording.ts";
import { amountStep } from "./amount-step.ts";
import { offerStep, offersStep } from "./offer-steps.ts";
import { cryptoStep, fiatStep, networkStep } from "./pair-steps.ts";
import { countryStep, stateStep } from "./place-steps.ts";
import { POLICY_VERSION, placedStep, recapStep } from "./recap-steps.ts";
import { addressStep, memoStep } from "./refund-steps.ts";
import { normal } from "./search.ts";
import { understand, understandLink } from "./sentence.ts";
import {
  becomes,
  type PolicyLinks,
  remarkHtml,
  type SellStep,
  type StepEvent,
  type StepResult,
  type StepTools,
  stepButton,
} from "./step.ts";

/** All steps. Their order, and which ones a sale needs, is in sell/draft.ts. */
const STEP_TABLE: Readonly<Record<Step, SellStep>> = {
  country: countryStep,
  state: stateStep,
  crypto: cryptoStep,
  network: networkStep,
  fiat: fiatStep,
  amount: amountStep,
  offers: offersStep,
  offer: offerStep,
  address: addressStep,
  memo: memoStep,
  recap: recapStep,
  placed: placedStep,
};

/** What the flow needs. */
export interface FlowDeps {
  availability: Pick<Availability, "sellsTo">;
  quoting: Quoting;
  placing: Pick<Placing, "place">;
  placedOrders: Pick<PlacedOrders, "find" | "linkShown">;
  trackRecords: TrackRecords;
  funnel: Funnel;
  drafts: DraftStore;
  users: UserStore;
  addresses: AddressBook;
  screen: Screen;
  /** The screen with the placed order is its live card. */
  cards: Pick<OrderCards, "showEnd">;
  links: PolicyLinks;
  quoteTtlSeconds: number;
  /** What a person sees outside a sale. */
  welcome: (tr: Translator) => View;
  /** The same for somebody with a sale under way. */
  welcomeBack: (draft: SellDraft, tr: Translator) => View;
  clock: Clock;
  newId: () => string;
  log: Log;
}

/** A sale that is asked for with some of its answers. */
export interface Wished {
  wish: Wish;
  /** What is said above the first question that is open. */
  remark?: Remark;
}

/** How a sale begins: with a wish, over again, or where it stands, which may have been said or not. */
export interface Beginning {
  wish?: Wished;
  how?: "over" | "resume";
}

/** After so long without a word, a person is asked whether to go on, ms. */
const IDLE_MS = 3_600_000;

/** How the sale stands after an event. */
export type FlowState =
  /** A question is open. */
  | "open"
  /** The order is placed (or being placed): its screen has to be drawn, then the sale is over. */
  | "placed"
  /** There is no sale any more. */
  | "closed";

/** Plays sales. */
export class SellFlow {
  readonly #deps: FlowDeps;

  constructor(deps: FlowDeps) {
    this.#deps = deps;
  }

  /** The sale a person is in the middle of; undefined when there is none or its order is placed. */
  async open(userId: string): Promise<SellDraft | undefined> {
    const draft = await this.#deps.drafts.find(userId);
    return draft && draft.step !== "placed" ? draft : undefined;
  }

  /**
   * Begins a sale, or goes on with the one that is open. Where something else is asked for (`wish`) although that one has
   * come some way, the person is asked which it shall be; when they want to start over, it is given up. A sale whose order
   * came to nothing is taken up at its recap. Returns false when no sales are made to this person at the moment; they have
   * been told, and what they entered is kept.
   */
  async begin(ctx: BotContext, { wish, how }: Beginning): Promise<boolean> {
    const { availability, drafts, placedOrders, quoting, clock } = this.#deps;
    if (!availability.sellsTo(ctx.user.id)) {
      await this.#sayMaintenance(ctx);
      return false;
    }
    const present = await drafts.find(ctx.user.id);
    const open = present?.step === "placed" ? undefined : present;
    if (open?.answers.crypto && wish) {
      const { remark: _, ...read } = open;
      await this.#store(open, { ...read, away: { ...open.away, other: wish } }, ctx);
      return true;
    }
    if (wish || how === "over") {
      await this.#start(ctx, wish);
      return true;
    }
    if (open) {
      await this.#goOn(ctx, open, how === "resume");
      return true;
    }
    if (present?.orderId !== undefined) {
      const order = await placedOrders.find(ctx.user.id, present.orderId);
      if (order?.phase === "rejected") {
        const revived = await quoting.revive(present);
        await drafts.save(nextRevision(revived, ctx.update.update_id, clock()), present.rev);
        return true;
      }
    }
    await this.#start(ctx);
    return true;
  }

  /** Takes up the sale that is open; whoever was away for long and has not said so is asked first whether to go on. */
  async #goOn(ctx: BotContext, open: SellDraft, isSaid: boolean): Promise<void> {
    const { away, remark: _, ...clean } = open;
    if (!isSaid && this.#isIdle(open)) {
      await this.#store(open, { ...clean, away: away ?? {} }, ctx);
    } else if (away ? isSaid : this.#isStale(open)) {
      await this.#resume(ctx, open, clean, away?.text);
    }
  }

  /** Goes on with a sale: with what was typed meanwhile, or at the question that was open, with prices of now. */
  async #resume(
    ctx: BotContext,
    draft: SellDraft,
    clean: SellDraft,
    text: string | undefined,
  ): Promise<FlowState> {
    return text === undefined
      ? this.#store(draft, await this.#deps.quoting.prepare(clean), ctx)
      : this.#applyEvent(draft, clean, { kind: "text", text }, ctx);
  }

  /** Stores an empty sale, with what is known in advance already answered. */
  async #start(ctx: BotContext, wished?: Wished): Promise<void> {
    const { quoting, clock, newId } = this.#deps;
    const { id: userId, chatId, country, state } = ctx.user;
    const empty = newDraft({ id: newId(), userId, chatId, now: clock() });
    if (!wished) return this.#keep(empty);
    const place = country === null ? {} : { country, ...(state === null ? {} : { state }) };
    const draft = await quoting.prepare({ ...empty, wish: { ...place, ...wished.wish } });
    const remark = draft.remark ?? wished.remark;
    await this.#keep(remark ? { ...draft, remark } : draft);
  }

  /** Stores a sale that begins, in place of any earlier one of this person. */
  async #keep(draft: SellDraft): Promise<void> {
    await this.#deps.drafts.start(draft);
    await this.#deps.funnel.mark("started", draft.id);
  }

  /** Whether a sale was left for long. Without an answer there is nothing to ask about. */
  #isIdle(draft: SellDraft): boolean {
    return draft.answers.country !== undefined && this.#deps.clock() - draft.updatedAt >= IDLE_MS;
  }

  /** Whether the screen shows prices that may not be acted on any more. */
  #isStale({ step, quote, answers: { offer: chosen } }: SellDraft): boolean {
    const at = step === "offers" ? quote?.at : step === "recap" ? chosen?.at : undefined;
    return at !== undefined && !this.#deps.quoting.isFresh(at);
  }

  async #sayMaintenance(ctx: BotContext): Promise<void> {
    const { tr } = ctx;
    const kept = (await this.open(ctx.user.id)) ? ` ${tr.html("maintenance-kept")}` : "";
    await this.#deps.screen.show(
      ctx.user.chatId,
      tr.locale,
      {
        html: `${tr.html("maintenance")}${kept}`,
        rows: [
          [{ label: tr.plain("button-try-again"), press: { area: "start" }, style: "primary" }],
          [ordersButton(tr)],
        ],
      },
      targetFor(ctx),
    );
  }

  /**
   * Draws the draft's screen: in place of the message a button was pressed on, below everything else when the person
   * wrote. Returns false when there is nothing to draw.
   */
  async render(ctx: BotContext): Promise<boolean> {
    const { drafts, funnel, screen } = this.#deps;
    const draft = await drafts.find(ctx.user.id);
    if (!draft) return false;
    if (draft.step === "placed" && draft.orderId !== undefined)
      return this.#renderPlaced(ctx, draft, draft.orderId);
    const view = draft.away
      ? awayView(draft, draft.away, ctx.tr)
      : await STEP_TABLE[draft.step].render(draft, this.#tools(ctx));
    const messageId = await screen.show(ctx.user.chatId, ctx.tr.locale, view, targetFor(ctx));
    // A press costs an answer and an edit; where it moved the screen, the old one goes stale by its revision alone.
    if (!ctx.callbackQuery && draft.messageId !== undefined && draft.messageId !== messageId) {
      await screen.retire(ctx.user.chatId, draft.messageId);
    }
    if (draft.messageId !== messageId) await drafts.setMessageId(draft.id, messageId);
    if (draft.step === "offers" && draft.quote?.offers.length) await funnel.mark("offered", draft.id);
    return true;
  }

  /** The end of a sale: the order with its link, or how its creation stands. */
  async #renderPlaced(ctx: BotContext, draft: SellDraft, orderId: string): Promise<boolean> {
    const { drafts, placedOrders, cards } = this.#deps;
    const shown = await cards.showEnd(ctx, orderId, () => STEP_TABLE.placed.render(draft, this.#tools(ctx)));
    if (!shown) return true;
    const { messageId, view } = shown;
    if (draft.messageId !== messageId) await drafts.setMessageId(draft.id, messageId);
    // Judged by what was drawn, not by the order: that may have been placed a moment after.
    if (view.rows.flat().some((button) => "url" in button)) await placedOrders.linkShown(orderId);
    return true;
  }

  /** Applies what the person did to the draft. Every press is answered before anything slow is done. */
  async apply(ctx: BotContext): Promise<FlowState> {
    const draft = await this.#deps.drafts.find(ctx.user.id);
    if (!draft) {
      await answerPress(ctx, ctx.tr.plain("toast-no-sale"));
      return "closed";
    }
    const state: FlowState = draft.step === "placed" ? "placed" : "open";
    const isLeft = draft.away !== undefined || (state === "open" && this.#isIdle(draft));
    const event = await eventOf(ctx, draft, !isLeft);
    if (!event) return state;
    if (event.kind === "press" && event.action === "cancel") return this.cancel(ctx);

    // A remark is shown once: whatever is done next, it has been read.
    const { remark: _, ...read } = draft;
    if (isLeft && !draft.away) {
      const typed = event.kind === "text" ? { text: event.text } : {};
      return this.#store(draft, { ...read, away: typed }, ctx);
    }
    const { away, ...clean } = read;
    if (away) return this.#comeBack(draft, clean, away, event, ctx);
    return this.#applyEvent(draft, clean, event, ctx);
  }

  /** The person was asked whether to go on with this sale, and answered. */
  async #comeBack(
    draft: SellDraft,
    clean: SellDraft,
    away: NonNullable<SellDraft["away"]>,
    event: StepEvent,
    ctx: BotContext,
  ): Promise<FlowState> {
    if (event.kind === "text") {
      // Which of two sales a text would be about, nobody knows.
      if (away.other) {
        return this.#store(draft, { ...clean, away, remark: { key: "remark-expected-recap" } }, ctx);
      }
      return this.#applyEvent(draft, clean, event, ctx);
    }
    if (event.action === "over") {
      await this.#start(ctx, away.other);
      return "open";
    }
    if (event.action !== "resume") return this.#store(draft, { ...clean, away }, ctx);
    return this.#resume(ctx, draft, clean, away.text);
  }

  async #applyEvent(
    draft: SellDraft,
    clean: SellDraft,
    event: StepEvent,
    ctx: BotContext,
  ): Promise<FlowState> {
    const state: FlowState = draft.step === "placed" ? "placed" : "open";
    if (state === "open" && !this.#deps.availability.sellsTo(ctx.user.id)) {
      return this.#store(draft, { ...clean, remark: { key: "remark-maintenance" } }, ctx);
    }
    const busy = event.kind === "text" ? this.#showTyping(ctx) : Promise.resolve();
    const result = await this.#take(clean, event, ctx);
    await busy;
    switch (result.kind) {
      case "draft":
        return this.#store(draft, await this.#prepared(clean, result.draft), ctx);
      case "unexpected": {
        const told = { ...clean, remark: { key: `remark-expected-${draft.step}` } };
        return this.#store(draft, await this.#prepared(clean, told), ctx);
      }
      case "consent":
        return this.#place(draft, clean, ctx);
      case "leave":
        return this.#leave(ctx, draft);
    }
  }

  /** What a line of text asks to sell; undefined when it is not read, or the catalogue cannot be had. */
  async understand(ctx: BotContext, text: string): Promise<Wished | undefined> {
    const market = await this.#deps.quoting.market();
    return market.ok ? understand(text, market.value.currencies, ctx.tr) : undefined;
  }

  /** What a link asks to sell, as far as the catalogue has it. */
  async understandLink(ctx: BotContext, wish: Wish): Promise<Wished | undefined> {
    const market = await this.#deps.quoting.market();
    return market.ok ? understandLink(wish, market.value.currencies, ctx.tr) : undefined;
  }

  /** Shows the open question once more, below a remark. */
  async remind(ctx: BotContext, remark: string): Promise<void> {
    const draft = await this.open(ctx.user.id);
    if (!draft) return;
    await this.#store(draft, { ...draft, remark: { key: remark } }, ctx);
    await this.render(ctx);
  }

  /** Ends the sale that is open, if there is one. Orders that were placed go on. */
  async cancel(ctx: BotContext): Promise<FlowState> {
    const { tr } = ctx;
    await answerPress(ctx);
    const open = await this.open(ctx.user.id);
    return this.#close(ctx, {
      html: tr.html(open ? "sale-cancelled" : "sale-none"),
      rows: this.#deps.welcome(tr).rows,
    });
  }

  /** Back from the first question: out of the sale. What was answered before is kept, and can be taken up again. */
  async #leave(ctx: BotContext, draft: SellDraft): Promise<FlowState> {
    if (!draft.answers.country) return this.#close(ctx, this.#deps.welcome(ctx.tr));
    const { screen, welcomeBack } = this.#deps;
    await screen.show(ctx.user.chatId, ctx.tr.locale, welcomeBack(draft, ctx.tr), targetFor(ctx));
    return "closed";
  }

  /** Drops the draft and shows what there is to do outside a sale. */
  async #close(ctx: BotContext, view: View): Promise<FlowState> {
    const { drafts, screen } = this.#deps;
    const draft = await drafts.find(ctx.user.id);
    if (draft && draft.step !== "placed") await drafts.remove(ctx.user.id);
    const shown = await screen.show(ctx.user.chatId, ctx.tr.locale, view, targetFor(ctx));
    const old = draft?.step === "placed" ? undefined : draft?.messageId;
    if (!ctx.callbackQuery && old !== undefined && old !== shown) {
      await screen.retire(ctx.user.chatId, old);
    }
    return "closed";
  }

  /** What every screen understands; the rest is the step's. */
  async #take(draft: SellDraft, event: StepEvent, ctx: BotContext): Promise<StepResult | { kind: "leave" }> {
    if (event.kind === "press") {
      switch (event.action) {
        case "back": {
          const back = goBack(draft);
          return back ? becomes(back) : { kind: "leave" };
        }
        case "edit": {
          const step = editableSteps(draft).find((candidate) => candidate === event.arg);
          // Only what was answered already can be changed; a button of ours never asks for anything else.
          if (!step || !isBefore(step, draft.step)) return { kind: "unexpected" };
          return becomes(beginEdit(draft, step));
        }
        case "keep":
          return becomes(showStep(draft, openStep(draft.answers)));
        case "again":
          return becomes(await this.#deps.quoting.prepare(draft));
      }
    }
    return STEP_TABLE[draft.step].apply(draft, event, this.#tools(ctx));
  }

  /** Asks the API for what a screen needs when a person arrives at it. */
  async #prepared(before: SellDraft, after: SellDraft): Promise<SellDraft> {
    const arrives = after.step !== before.step || after.answers.amount !== before.answers.amount;
    // Usual amounts stay beside whatever is remarked about an amount.
    const lacks = after.step === "amount" && !after.suggestions;
    if (!arrives && !lacks && after.wish === before.wish && !this.#isStale(after)) return after;
    const prepared = await this.#deps.quoting.prepare(after);
    // A remark the step made is worth more than none.
    return prepared.remark || !after.remark ? prepared : { ...prepared, remark: after.remark };
  }

  async #store(before: SellDraft, after: SellDraft, ctx: BotContext): Promise<FlowState> {
    const { drafts, clock, log } = this.#deps;
    const next = nextRevision(after, ctx.update.update_id, clock());
    if (!(await drafts.save(next, before.rev))) {
      log.info({ draftId: before.id }, "draft save lost a race (stale revision)");
    }
    return next.step === "placed" ? "placed" : "open";
  }

  /** Places the order of a recap; what was agreed to is what stood on the screen, the remark above it included. */
  async #place(onScreen: SellDraft, draft: SellDraft, ctx: BotContext): Promise<FlowState> {
    const { placing, users, clock } = this.#deps;
    const shown = await STEP_TABLE.recap.render(onScreen, this.#tools(ctx));
    const placement = await placing.place(
      draft,
      {
        at: clock(),
        policyVersion: POLICY_VERSION,
        locale: ctx.tr.locale,
        recap: plainText(shown.html),
      },
      ctx.update.update_id,
    );
    const { country, state, fiat } = draft.answers;
    await users.change(ctx.user.id, {
      country: country?.code ?? null,
      state: state?.code ?? null,
      fiat: fiat?.ticker ?? null,
      updatedAt: clock(),
    });
    switch (placement.kind) {
      case "placed":
      case "checking":
        return "placed";
      case "again":
      case "stale":
        return "open";
    }
  }

  #tools(ctx: BotContext): StepTools {
    const { quoting, trackRecords, placedOrders, addresses, links, quoteTtlSeconds, clock } = this.#deps;
    return {
      quoting,
      trackRecords,
      placedOrders,
      addresses,
      links,
      quoteTtlSeconds,
      tr: ctx.tr,
      user: ctx.user,
      now: clock(),
    };
  }

  /** Answers to texts may take a moment; that Telegram can not show it is no reason to fail. */
  async #showTyping(ctx: BotContext): Promise<void> {
    try {
      await ctx.api.sendChatAction(ctx.user.chatId, "typing");
    } catch (error) {
      this.#deps.log.debug({ err: error }, "chat action not shown");
    }
  }
}

/** Asks whether to go on with this sale. */
function awayView(draft: SellDraft, { text, other }: NonNullable<SellDraft["away"]>, tr: Translator): View {
  const held = text === undefined ? "" : ` ${tr.html("away-held")}`;
  const question = tr.html(other ? "away-other" : "away-question", { what: saleInShort(draft, tr) });
  return {
    html: `${remarkHtml(draft, tr)}${question}${held}`,
    rows: [
      [stepButton(draft, tr.plain("button-continue-sale"), "resume", "", "primary")],
      [
        stepButton(draft, tr.plain(other ? "button-start-new" : "button-start-over"), "over"),
        stepButton(draft, tr.plain("button-cancel"), "cancel", "", "danger"),
      ],
    ],
  };
}

/**
 * What the update asks for; undefined when the screen only has to be shown again.
 *
 * @param isDone whether what a press asks for is done right away: only then is it said what that is
 */
async function eventOf(ctx: BotContext, draft: SellDraft, isDone: boolean): Promise<StepEvent | undefined> {
  const seen = draft.applied.includes(ctx.update.update_id);
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) {
    const press = decodePress(data);
    const current =
      press?.area === "sell" && press.draft === draftTag(draft.id) && press.rev === draft.rev
        ? press
        : undefined;
    if (!current || seen) {
      await answerPress(
        ctx,
        seen ? undefined : ctx.tr.plain(isPlaced(press, draft) ? "toast-done" : "toast-stale"),
      );
      return undefined;
    }
    await answerPress(
      ctx,
      isDone && SLOW_ACTIONS.includes(current.action) ? ctx.tr.plain(`toast-${current.action}`) : undefined,
    );
    return { kind: "press", action: current.action, arg: current.arg };
  }
  const text = ctx.message?.text?.trim() ?? "";
  if (seen || text === "") return undefined;
  const pressed = TYPED_BUTTONS.find(([key]) =>
    ctx.tr.search.button(key).some((label) => normal(label) === normal(text)),
  );
  return pressed ? { kind: "press", action: pressed[1], arg: "" } : { kind: "text", text };
}

/** Buttons of every screen, which some people type instead, and what they do. */
const TYPED_BUTTONS = [
  ["button-back", "back"],
  ["button-cancel", "cancel"],
] as const;

/** Whether a press is the second one on the consent whose order is placed. */
function isPlaced(press: Press | undefined, draft: SellDraft): boolean {
  return (
    draft.step === "placed" &&
    press?.area === "sell" &&
    press.draft === draftTag(draft.id) &&
    press.action === "confirm"
  );
}

/** Actions that ask the providers and so take a moment: the press is answered with what is being done. */
export const SLOW_ACTIONS: readonly string[] = ["refresh", "confirm"];

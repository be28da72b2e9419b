/**
 * The sale as the bot plays it: draws the draft's screen, takes what the person does, stores the result. The conversation
 * in conversation.ts only says when; everything that matters is in the draft, so a restart or a deploy loses nobody.
 */
import type { NextFunction } from "grammy";
import { plainText } from "../../i18n.ts";
import type { Availability } from "../../sell/availability.ts";
import {
  beginEdit,
  editableSteps,
  goBack,
  isBefore,
  lacksPrices,
  newDraft,
  nextRevision,
  openStep,
  previousStep,
  type SellDraft,
  type Step,
  shownFor,
  showStep,
} from "../../sell/draft.ts";
import type { Consent } from "../../sell/order.ts";
import type { AddressBook, UserStore } from "../../sell/people.ts";
import type { PlacedOrders } from "../../sell/placed-orders.ts";
import type { Placing } from "../../sell/placing.ts";
import type { Quoting } from "../../sell/quoting.ts";
import { isAboutFailure, isAboutUnread, type Remark } from "../../sell/remark.ts";
import type { Clock, Log } from "../../sell/runtime.ts";
import type { DraftStore, Funnel } from "../../sell/stores.ts";
import type { TrackRecords } from "../../sell/track-record.ts";
import { asksSomething, questionView } from "../answers.ts";
import { welcomeBackView, welcomeView } from "../basics.ts";
import type { Press } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { OrderCards } from "../orders/live-cards.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import type { Target, View } from "../view.ts";
import { continueButton } from "../wording.ts";
import { amountStep } from "./amount-step.ts";
import { type Away, awayView, isIdle } from "./away.ts";
import { eventOf, toastOf } from "./events.ts";
import { offerStep, offersStep } from "./offer-steps.ts";
import { cryptoStep, fiatStep, networkStep } from "./pair-steps.ts";
import { countryStep, stateStep } from "./place-steps.ts";
import type { KeptPlaces } from "./queue.ts";
import { agreedHtml, changeStep, POLICY_VERSION, placedStep, recapStep } from "./recap-steps.ts";
import { addressStep, memoStep } from "./refund-steps.ts";
import { understand } from "./sentence.ts";
import {
  becomes,
  type PolicyLinks,
  type SellStep,
  type StepEvent,
  type StepResult,
  type StepTools,
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
  change: changeStep,
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
  /** Where those wait whose prices take longer than a chat can be held. */
  places: KeptPlaces;
  /** The screen with the placed order is its live card. */
  cards: Pick<OrderCards, "showEnd">;
  links: PolicyLinks;
  /** Hears of every step that somebody has come to. */
  onStep?: ((step: Step) => void) | undefined;
  clock: Clock;
  newId: () => string;
  log: Log;
}

/** How the sale stands after an event. */
export type FlowState =
  /** A question is open. */
  | "open"
  /** The order is placed (or being placed): its screen has to be drawn, then the sale is over. */
  | "placed"
  /** There is no sale any more. */
  | "closed";

/** What a sale tells of its person: the country and state they live in, and the currency they chose. */
interface Chosen {
  country?: string | undefined;
  state?: string | undefined;
  fiat?: string | undefined;
}

function chosenIn({ answers: { country, state, fiat }, presumed }: SellDraft): Chosen {
  return {
    country: country?.code,
    state: state?.code,
    fiat: presumed === "fiat" ? undefined : fiat?.ticker,
  };
}

function isRefresh(event: StepEvent): boolean {
  return event.kind === "press" && event.action === "refresh";
}

/** Whether what was given at a question is still to be checked: the call for it failed, and the question is open. */
function hasFailed(asked: SellDraft, next: SellDraft): boolean {
  return (
    next.step === asked.step && !lacksPrices(next) && next.remark !== undefined && isAboutFailure(next.remark)
  );
}

/** Where the recap could not be had, the step before it: whoever writes again thinks that its answer was not taken. */
function stepBeforeFailure(draft: SellDraft): Step | undefined {
  return draft.step === "recap" && lacksPrices(draft) ? previousStep(draft) : undefined;
}

/** Whether a step had no use for what was typed. */
function isUnread(result: StepResult | { kind: "leave" }): boolean {
  if (result.kind === "draft") return result.draft.remark !== undefined && isAboutUnread(result.draft.remark);
  return result.kind === "unexpected";
}

/** Plays sales. */
export class SellFlow {
  readonly #deps: Omit<FlowDeps, "drafts"> & { drafts: Pick<DraftStore, "find"> };
  readonly #writable: DraftStore;

  constructor(deps: FlowDeps) {
    this.#deps = deps;
    this.#writable = deps.drafts;
  }

  /** The drafts, to be changed in answer to an update; one that is given up changes nothing of what came after it. */
  #drafts({ timeLimit }: BotContext): DraftStore {
    timeLimit.throwIfAborted();
    return this.#writable;
  }

  /** The sale a person is in the middle of; undefined when there is none or its order is placed. */
  async open(userId: string): Promise<SellDraft | undefined> {
    const draft = await this.#deps.drafts.find(userId);
    return draft && draft.step !== "placed" ? draft : undefined;
  }

  /** Asks a person whether to go on with this sale, or which of two it shall be. */
  async askWhether(ctx: BotContext, { remark: _, ...draft }: SellDraft, away: Away): Promise<void> {
    await this.#store(draft, { ...draft, away }, ctx);
  }

  /** Takes up a sale at its recap when its order came to nothing; false when that is not so. */
  async revive(ctx: BotContext, draft: SellDraft): Promise<boolean> {
    const { placedOrders, clock } = this.#deps;
    if (draft.orderId === undefined) return false;
    const order = await placedOrders.find(ctx.user.id, draft.orderId);
    if (order?.phase !== "rejected") return false;
    const revived = await this.#quoting(ctx).revive(draft);
    await this.#drafts(ctx).save(nextRevision(revived, ctx.update.update_id, clock()), draft.rev);
    return true;
  }

  /** Shows the order the person's last sale has ended with; false when it has not, or the order came to nothing. */
  async showOrder(ctx: BotContext): Promise<boolean> {
    const { drafts, placedOrders } = this.#deps;
    const draft = await drafts.find(ctx.user.id);
    if (draft?.step !== "placed" || draft.orderId === undefined) return false;
    const order = await placedOrders.find(ctx.user.id, draft.orderId);
    return order !== undefined && order.phase !== "rejected" && this.#renderPlaced(ctx, draft, order.id);
  }

  /** Takes up the sale that is open; whoever was away for long and has not said so (`isSaid`) is asked first. */
  async goOn(ctx: BotContext, draft: SellDraft, isSaid: boolean): Promise<void> {
    const { away, remark: _, ...clean } = draft;
    if (!isSaid && isIdle(draft, this.#deps.clock())) {
      await this.askWhether(ctx, draft, away ?? {});
    } else if (away ? isSaid : this.#isStale(draft) || lacksPrices(draft)) {
      await this.#resume(ctx, draft, clean, away?.text);
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
      ? this.#store(draft, await this.#quoting(ctx).prepare(clean), ctx)
      : this.#applyEvent(draft, clean, { kind: "text", text }, ctx);
  }

  /** Begins a sale in place of whatever was open, with what is known in advance already answered. */
  async start(ctx: BotContext, wished?: Away["other"]): Promise<void> {
    const { clock, newId } = this.#deps;
    const { id: userId, chatId, country, state } = ctx.user;
    const empty = newDraft({ id: newId(), userId, chatId, now: clock() });
    const applied = [ctx.update.update_id];
    if (!wished) return this.#keep(ctx, { ...empty, applied });
    const place = country === null ? {} : { country, ...(state === null ? {} : { state }) };
    const draft = await this.#quoting(ctx).prepare({ ...empty, wish: { ...place, ...wished.wish } });
    const remark = draft.remark ?? wished.remark;
    await this.#keep(ctx, { ...draft, ...(remark ? { remark } : {}), applied });
  }

  /** Stores a sale that begins, in place of any earlier one of this person. */
  async #keep(ctx: BotContext, draft: SellDraft): Promise<void> {
    await this.#remember(ctx, {}, chosenIn(draft));
    await this.#drafts(ctx).start(draft);
    this.#deps.log.info({ step: draft.step }, "sale begun");
    this.#deps.onStep?.(draft.step);
    await this.#deps.funnel.mark("started", draft.id);
  }

  /** Whether the screen shows prices that may not be acted on any more. */
  #isStale({ step, quote, answers: { offer: chosen } }: SellDraft): boolean {
    const at = step === "offers" ? quote?.at : step === "recap" ? chosen?.at : undefined;
    return at !== undefined && !this.#deps.quoting.isFresh(at);
  }

  /**
   * Draws the draft's screen: in place of the message a button was pressed on, below everything else when the person
   * wrote; or `at` a place of its own. Returns false when there is nothing to draw.
   */
  async render(ctx: BotContext, at?: Target): Promise<boolean> {
    const { drafts, funnel, screen, log } = this.#deps;
    if (ctx.isAnswered) return true;
    const stored = await drafts.find(ctx.user.id);
    if (!stored) return false;
    const draft = shownFor(stored, ctx.update.update_id);
    if (draft.step === "placed" && draft.orderId !== undefined)
      return this.#renderPlaced(ctx, draft, draft.orderId, at);
    const view = draft.away
      ? awayView(draft, draft.away, ctx.tr)
      : await STEP_TABLE[draft.step].render(draft, this.#tools(ctx));
    const messageId = await screen.respond(ctx, view, at, { kind: "sale" });
    if (messageId === undefined) return true;
    log.debug({ step: draft.step }, "step of a sale shown");
    // A press costs an answer and an edit; where it moved the screen, the old one goes stale by its revision alone.
    if (!ctx.callbackQuery && draft.messageId !== undefined && draft.messageId !== messageId) {
      await screen.retire(ctx.user.chatId, draft.messageId);
    }
    if (draft.messageId !== messageId) await this.#drafts(ctx).setMessageId(draft, messageId);
    if (draft.step === "offers" && draft.quote?.offers.length) await funnel.mark("offered", draft.id);
    return true;
  }

  /** Draws the screen that an update owes. How an order has come about is owed as a notice, too, and told by that alone. */
  async renderOwed(ctx: BotContext, at: Target): Promise<void> {
    const { drafts, placedOrders } = this.#deps;
    const orderId = (await drafts.find(ctx.user.id))?.orderId;
    const order = orderId === undefined ? undefined : await placedOrders.find(ctx.user.id, orderId);
    if (!order || order.phase === "placing") await this.render(ctx, at);
  }

  /** The end of a sale: the order with its link, or how its creation stands. */
  async #renderPlaced(ctx: BotContext, draft: SellDraft, orderId: string, at?: Target): Promise<boolean> {
    const { placedOrders, cards } = this.#deps;
    const end = () => STEP_TABLE.placed.render(draft, this.#tools(ctx));
    const shown = await cards.showEnd(ctx, orderId, end, at);
    if (!shown) return true;
    const { messageId, view } = shown;
    if (draft.messageId !== messageId) await this.#drafts(ctx).setMessageId(draft, messageId);
    // Judged by what was drawn, not by the order: that may have been placed a moment after.
    if (view.rows.flat().some((button) => "url" in button)) await placedOrders.linkShown(orderId);
    return true;
  }

  /**
   * Answers a press on a screen of the sale, or one that means nothing. What it asks for is done further on, where the
   * conversation waits for it.
   */
  async press(press: Press | undefined, ctx: BotContext, next: NextFunction): Promise<Reply> {
    const draft = await this.#deps.drafts.find(ctx.user.id);
    const key = draft ? toastOf(press, draft, ctx, !this.#isLeft(draft)) : "toast-no-sale";
    return { ...(key === undefined ? {} : { toast: ctx.tr.plain(key) }), work: next };
  }

  /** Whether the person has to be asked first whether to go on. */
  #isLeft(draft: SellDraft): boolean {
    return draft.away !== undefined || (draft.step !== "placed" && isIdle(draft, this.#deps.clock()));
  }

  /** Applies what the person did to the draft. */
  async apply(ctx: BotContext): Promise<FlowState> {
    const draft = await this.#deps.drafts.find(ctx.user.id);
    if (!draft) return "closed";
    const state: FlowState = draft.step === "placed" ? "placed" : "open";
    const event = eventOf(ctx, draft);
    if (!event) return state;
    if (event.kind === "press" && event.action === "cancel") return this.cancel(ctx);

    // A remark is shown once: whatever is done next, it has been read.
    const { remark: _, ...read } = await this.#deps.quoting.asListed(draft);
    if (this.#isLeft(draft) && !draft.away) {
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
    away: Away,
    event: StepEvent,
    ctx: BotContext,
  ): Promise<FlowState> {
    if (event.kind === "text") {
      if (away.other) {
        const market = await this.#deps.quoting.market();
        const other = market.ok && understand(event.text, market.value.currencies, ctx.tr.search);
        // One more sale takes the place of the one that was asked for; what else is said, might be about either.
        if (other) return this.#store(draft, { ...clean, away: { ...away, other } }, ctx);
        if (asksSomething(event.text)) return this.#answer(ctx);
        return this.#store(draft, { ...clean, away, remark: { kind: "buttons-only" } }, ctx);
      }
      return this.#applyEvent(draft, clean, event, ctx);
    }
    if (event.action === "over") {
      await this.start(ctx, away.other);
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
      return this.#store(draft, { ...clean, remark: { kind: "paused" } }, ctx);
    }
    const { attempt, ...asked } = clean;
    const isAgain = event.kind === "press" && event.action === "again";
    const given = isAgain && attempt ? attempt : event;
    const seconds = isAgain || isRefresh(event) ? this.#deps.places.secondsLeft(draft) : undefined;
    if (seconds !== undefined) {
      return this.#store(draft, { ...asked, remark: { kind: "queue-for", seconds } }, ctx);
    }
    const result = await this.#take(asked, given, ctx);
    // A question is a question only where it is not an answer: `0.05 btc?` is an amount.
    if (event.kind === "text" && asksSomething(event.text) && isUnread(result)) {
      if (draft.away) await this.#store(draft, clean, ctx);
      return this.#answer(ctx);
    }
    switch (result.kind) {
      case "draft": {
        const next = await this.#prepared(asked, result.draft, ctx);
        return this.#store(draft, hasFailed(asked, next) ? { ...next, attempt: given } : next, ctx);
      }
      case "unexpected": {
        const told: SellDraft = { ...asked, remark: { kind: "unexpected" } };
        return this.#store(draft, await this.#prepared(asked, told, ctx), ctx);
      }
      case "consent":
        return this.#place(draft, asked, ctx);
      case "leave":
        return this.#leave(ctx, draft);
    }
  }

  /** Answers a question that was typed in the middle of a sale, whose own question stays as it is. */
  async #answer(ctx: BotContext): Promise<FlowState> {
    await this.#deps.screen.respond(ctx, questionView(true, continueButton(ctx.tr), ctx.tr));
    ctx.isAnswered = true;
    return "open";
  }

  /** Shows the open question once more, below a remark. */
  async remind(ctx: BotContext, remark: Remark): Promise<void> {
    const draft = await this.open(ctx.user.id);
    if (!draft) return;
    await this.#store(draft, { ...draft, remark }, ctx);
    await this.render(ctx);
  }

  /** Ends the sale that is open, if there is one. Orders that were placed go on. */
  async cancel(ctx: BotContext): Promise<FlowState> {
    const { tr } = ctx;
    const open = await this.open(ctx.user.id);
    return this.#close(ctx, {
      html: tr.html(open ? "sale-cancelled" : "sale-none"),
      rows: welcomeView(tr).rows,
    });
  }

  /** Back from the first question: out of the sale. What was answered before is kept, and can be taken up again. */
  async #leave(ctx: BotContext, draft: SellDraft): Promise<FlowState> {
    if (!draft.answers.country) return this.#close(ctx, welcomeView(ctx.tr));
    await this.#deps.screen.respond(ctx, welcomeBackView(draft, ctx.tr));
    return "closed";
  }

  /** Drops the draft and shows what there is to do outside a sale. */
  async #close(ctx: BotContext, view: View): Promise<FlowState> {
    const { drafts, screen } = this.#deps;
    const draft = await drafts.find(ctx.user.id);
    if (draft && draft.step !== "placed") await this.#drafts(ctx).remove(ctx.user.id);
    const shown = await screen.respond(ctx, view);
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
          return becomes(await this.#quoting(ctx).prepare(draft));
      }
    }
    const before = event.kind === "text" ? stepBeforeFailure(draft) : undefined;
    return before
      ? STEP_TABLE[before].apply(showStep(draft, before), event, this.#tools(ctx))
      : STEP_TABLE[draft.step].apply(draft, event, this.#tools(ctx));
  }

  /** Asks the API for what a screen needs when a person arrives at it. */
  async #prepared(before: SellDraft, after: SellDraft, ctx: BotContext): Promise<SellDraft> {
    const arrives = after.step !== before.step || after.answers.amount !== before.answers.amount;
    const isNews = after.remark !== undefined && isAboutFailure(after.remark);
    const lacks = lacksPrices(after) && !isNews;
    if (!arrives && !lacks && after.wish === before.wish && !this.#isStale(after)) return after;
    const prepared = await this.#quoting(ctx).prepare(after);
    // A remark the step made is worth more than none.
    return prepared.remark || !after.remark ? prepared : { ...prepared, remark: after.remark };
  }

  async #store(before: SellDraft, after: SellDraft, ctx: BotContext): Promise<FlowState> {
    const { places, onStep, clock, log } = this.#deps;
    await this.#remember(ctx, chosenIn(before), chosenIn(after));
    const next = nextRevision(after, ctx.update.update_id, clock());
    if (!(await this.#drafts(ctx).save(next, before.rev))) {
      log.info({}, "draft save lost a race (stale revision)");
    } else {
      if (next.step !== before.step) onStep?.(next.step);
      places.keep(ctx, next, (draft) => this.#showPrices(ctx, draft));
    }
    return next.step === "placed" ? "placed" : "open";
  }

  /** Remembers for later sales what the person has chosen in this one. What was so before may have been set otherwise since. */
  async #remember(ctx: BotContext, before: Chosen, after: Chosen): Promise<void> {
    const { users, clock } = this.#deps;
    const chosen = (["country", "state", "fiat"] as const).filter(
      (what) => after[what] !== undefined && after[what] !== before[what] && after[what] !== ctx.user[what],
    );
    // A state means nothing beside a country that was set otherwise meanwhile.
    const isTheirs = chosen.includes("country") || after.country === ctx.user.country;
    const news = chosen.filter((what) => what !== "state" || isTheirs);
    if (news.length === 0) return;
    const change = {
      // A state is one of its country.
      ...(news.includes("country") && { state: null }),
      ...Object.fromEntries(news.map((what) => [what, after[what]])),
      updatedAt: clock(),
    };
    ctx.user = { ...ctx.user, ...change };
    await users.change(ctx.user.id, change);
  }

  /** Shows the prices a person has waited for, as news: below everything else. Whoever has moved on is shown nothing. */
  async #showPrices(ctx: BotContext, prepared: SellDraft): Promise<void> {
    const { drafts, screen } = this.#deps;
    const stored = await drafts.find(ctx.user.id);
    if (stored?.id !== prepared.id || stored.rev !== prepared.rev) return;
    await this.#store(stored, prepared, ctx);
    await this.render(ctx, { kind: "new" });
    if (stored.messageId !== undefined) screen.remove(ctx.user.chatId, stored.messageId);
  }

  /** Places the order of a recap; what was agreed to is what stood on the screen, the remark above it included. */
  async #place(onScreen: SellDraft, draft: SellDraft, ctx: BotContext): Promise<FlowState> {
    const { placing, clock } = this.#deps;
    const shown = await STEP_TABLE.recap.render(onScreen, this.#tools(ctx));
    const at = clock();
    const consentTo = (confirmed: SellDraft): Consent => {
      // Whoever was told meanwhile that this went wrong has not agreed to what is ordered now.
      ctx.timeLimit.throwIfAborted();
      return {
        at,
        policyVersion: POLICY_VERSION,
        locale: ctx.tr.locale,
        recap: plainText(`${shown.html}${agreedHtml(draft, confirmed, ctx.tr)}`),
      };
    };
    const placement = await placing.place(draft, consentTo, ctx.update.update_id, ctx.waiting);
    // What was presumed is chosen now that it was agreed to.
    const { presumed: _, ...agreed } = draft;
    await this.#remember(ctx, {}, chosenIn(agreed));
    switch (placement.kind) {
      case "placed":
      case "checking":
        return "placed";
      case "again":
      case "stale":
        return "open";
    }
  }

  /** Asks on behalf of the person, who is told when they have to wait. */
  #quoting(ctx: BotContext): Quoting {
    return this.#deps.quoting.for(ctx.waiting, ctx.user);
  }

  #tools(ctx: BotContext): StepTools {
    const { trackRecords, placedOrders, addresses, links, clock } = this.#deps;
    return {
      quoting: this.#quoting(ctx),
      trackRecords,
      placedOrders,
      addresses,
      links,
      tr: ctx.tr,
      user: ctx.user,
      now: clock(),
    };
  }
}

/**
 * The use cases of a sale up to its order: the catalogue, quotes, the refund address, and placing the order exactly once
 * per consent. What happens to an order afterwards is in following.ts.
 */
import { type Alerts, isProviderFailure } from "./alerts.ts";
import {
  addAmounts,
  compareAmounts,
  fellByMoreThan,
  presentable,
  quickAmounts,
  scaleAmount,
  subtractAmounts,
  truncateAmount,
} from "./amount.ts";
import type { Availability } from "./availability.ts";
import {
  answer,
  dropAnswer,
  nextRevision,
  type Quote,
  type Remark,
  type SellDraft,
  showStep,
  type Wish,
} from "./draft.ts";
import { notice, type Outbox } from "./notices.ts";
import type {
  AddressVerdict,
  Country,
  Currencies,
  CurrencyProvider,
  ExternalOrder,
  Failure,
  FailureKind,
  OfferList,
  OffRamp,
  Provider,
  Refusal,
  Result,
} from "./off-ramp.ts";
import { findOffer, rankOffers, workableAmounts } from "./offers.ts";
import type { Consent, Order, StatusChange } from "./order.ts";
import type { Clock, Log } from "./runtime.ts";
import type {
  DraftStore,
  Funnel,
  OrderChange,
  OrderPage,
  OrderStore,
  OrdersPart,
  PaidWithin,
  ReminderStore,
} from "./stores.ts";
import { grantChoice, limitsOf, takeAmount, takeWish } from "./wish.ts";

/** Everything that can be chosen from. */
export interface Market {
  countries: readonly Country[];
  currencies: Currencies;
  /** Providers by code; empty when the list could not be had (codes are shown then). */
  providers: ReadonlyMap<string, Provider>;
}

/** The rules a sale runs by. */
export interface SalesPolicy {
  /** How long offers may be acted on, ms. */
  quoteTtlMs: number;
  /** How much less than accepted a fresh quote may pay before the person is asked again, per cent, decimal string. */
  tolerancePercent: string;
  /**
   * How long after a POST its order may still turn up at Changelly, ms. Longer than the client's own time limit, so
   * that the server has dealt with the request one way or the other.
   */
  settleMs: number;
  /** When people are reminded of the coins they have not sent, after the placing, ms, growing; empty for never. */
  remindAfterMs: readonly number[];
  /** Pause before a placed order's link is pushed as a notice, in case showing it on screen did not work, ms. */
  linkGraceMs: number;
}

/** What the sales need. */
export interface SalesDeps {
  offRamp: OffRamp;
  drafts: DraftStore;
  orders: OrderStore;
  outbox: Outbox;
  reminders: ReminderStore;
  availability: Availability;
  funnel: Funnel;
  policy: SalesPolicy;
  clock: Clock;
  /** Gives a fresh UUID. */
  newId: () => string;
  log: Log;
  alerts: Alerts;
  /** Told when something in the store has become due (a notice, an order to read). */
  wake: () => void;
}

/** How an attempt to place an order ended. */
export type Placement =
  /** The order exists. `order.redirectUrl` is the link. */
  | { kind: "placed"; order: Order }
  /** Consent is stored, the outcome is not known yet: it is looked up, and the person will be told. */
  | { kind: "checking"; order: Order }
  /** The person has to look again before anything is created; `draft` says what and why. */
  | { kind: "again"; draft: SellDraft }
  /** Somebody else changed the draft meanwhile. */
  | { kind: "stale" };

/** How often prices are asked for to find the amount that brings a payout. */
const PAYOUT_QUOTES = 3;
/** How much more than wanted may arrive without another question, per cent. */
const REACHED_PERCENT = "0.5";
/** How far from what was wanted an amount may be to be called the one, per cent. */
const NEAR_PERCENT = "2";

/** Whether a payout is what was wanted, or just above. */
function isReached(wanted: string, payout: string): boolean {
  return compareAmounts(payout, wanted) >= 0 && !fellByMoreThan(payout, wanted, REACHED_PERCENT);
}

function isNearer(wanted: string, payout: string, than: string): boolean {
  const away = (amount: string): string =>
    compareAmounts(amount, wanted) < 0 ? subtractAmounts(wanted, amount) : subtractAmounts(amount, wanted);
  return compareAmounts(away(payout), away(than)) < 0;
}

/**
 * The amount that should bring a payout: in proportion to the one that is known, or on the line through the last two,
 * since providers take a share and a fixed fee.
 */
function amountFor(payout: string, points: readonly { amount: string; payout: string }[]): string {
  const [before, last] = points.length === 1 ? [undefined, points[0]] : points.slice(-2);
  if (!last || compareAmounts(last.payout, "0") <= 0) return "0";
  const rise = before && subtractAmounts(last.payout, before.payout);
  if (!before || rise === undefined || compareAmounts(rise, "0") === 0) {
    return scaleAmount(last.amount, payout, last.payout);
  }
  const run = subtractAmounts(last.amount, before.amount);
  return addAmounts(last.amount, scaleAmount(run, subtractAmounts(payout, last.payout), rise));
}

/** What is known of a provider from our own orders. */
export interface TrackRecord {
  /** Whether it has completed a sale of this person before. */
  used: boolean;
  /** Half of its complete orders took no longer, ms; absent while there are too few to tell. */
  paidWithinMs?: number;
}

/** Complete orders from which on a provider's pace is told. */
const PACE_ORDERS = 10;
/** How far back the pace of providers is looked at, and how long it is remembered, ms. */
const PACES_SINCE_MS = 90 * 24 * 3_600_000;
const PACES_KEPT_MS = 10 * 60_000;

/** Longest time between consent and a repeated POST: after that the person is asked to confirm again, ms. */
const CONSENT_VALID_MS = 10 * 60_000;

/** The person's sales. */
export class Sales {
  readonly #deps: SalesDeps;
  #paces: { at: number; of: Promise<ReadonlyMap<string, PaidWithin>> } | undefined;
  /** Orders whose POST or look-up is under way in this process, so that following does not start a second one. */
  readonly #underWay = new Set<string>();

  constructor(deps: SalesDeps) {
    this.#deps = deps;
  }

  /**
   * Everything that can be chosen from, without what is hidden. Fails only without countries or currencies;
   * provider names are a nicety.
   */
  async market(): Promise<Result<Market>> {
    const { offRamp, availability } = this.#deps;
    const [countries, currencies, providers] = await Promise.all([
      offRamp.countries(),
      offRamp.currencies(),
      offRamp.providers(),
    ]);
    if (!countries.ok) return countries;
    if (!currencies.ok) return currencies;
    return {
      ok: true,
      value: offered(
        {
          countries: countries.value,
          currencies: currencies.value,
          providers: providers.ok ? providers.value : new Map(),
        },
        availability,
      ),
    };
  }

  /** Whether this person may begin a sale or go on with one at the moment. Orders that were placed go on either way. */
  sellsTo(userId: string): boolean {
    return this.#deps.availability.sellsTo(userId);
  }

  /** Stores a sale that begins, in place of any earlier one of this person. */
  async begin(draft: SellDraft): Promise<void> {
    await this.#deps.drafts.start(draft);
    await this.#deps.funnel.mark("started", draft.id);
  }

  /** The person has the offers of this draft on screen. */
  async offersShown(draft: SellDraft): Promise<void> {
    if ((draft.quote?.offers.length ?? 0) > 0) await this.#deps.funnel.mark("offered", draft.id);
  }

  /** Whether the offers on screen may still be acted on. */
  isFresh(quotedAt: number): boolean {
    return this.#deps.clock() - quotedAt <= this.#deps.policy.quoteTtlMs;
  }

  /**
   * The draft with everything granted that was wished for, and with what its screen needs from the API: usual amounts,
   * offers for the list, a fresh quote for the recap. A failure becomes a remark on the same screen, from where the person
   * can go on.
   */
  async prepare(draft: SellDraft): Promise<SellDraft> {
    const granted = await this.#grant(draft);
    switch (granted.step) {
      case "amount":
        return granted.suggestions ? granted : this.#suggest(granted);
      case "offers":
        // A wish has asked already, and there was no answer.
        if (granted !== draft && granted.remark && !granted.quote) return granted;
        return granted.quote && this.isFresh(granted.quote.at) && this.#isOffered(granted.quote)
          ? granted
          : this.quote(granted);
      case "recap":
        // Asked for while the wishes were granted, the prices are as fresh as they get.
        return granted.quote && granted.quote !== draft.quote
          ? this.#revalidateOffer(granted, granted.quote)
          : this.#requote(granted);
      default:
        return granted;
    }
  }

  /** The draft with the amounts that can be chosen without typing. */
  async #suggest(draft: SellDraft): Promise<SellDraft> {
    const market = await this.market();
    const { crypto } = draft.answers;
    if (!market.ok || !crypto) return draft;
    const suggestions = quickAmounts(limitsOf(draft, market.value), crypto.precision);
    return suggestions.length === 0 ? draft : { ...draft, suggestions };
  }

  /** Answers one question after the other with what was wished for, up to the first that has to be asked. */
  async #grant(draft: SellDraft): Promise<SellDraft> {
    let current = draft;
    for (;;) {
      const taken = takeWish(current);
      if (!taken) return current;
      const { step } = current;
      current = await this.#grantOne(taken.draft, taken.wish);
      if (current.remark && current.step === step) return current;
    }
  }

  async #grantOne(draft: SellDraft, wish: Wish): Promise<SellDraft> {
    switch (draft.step) {
      case "amount":
        return this.#grantAmount(draft, wish);
      case "offers":
        return this.#grantOffer(draft, wish);
      case "address":
        return wish.address === undefined ? draft : this.useAddress(draft, wish.address, wish.memo);
      default: {
        const market = await this.market();
        return market.ok ? grantChoice(draft, wish, market.value) : draft;
      }
    }
  }

  async #grantAmount(draft: SellDraft, { amount, readings, payout }: Wish): Promise<SellDraft> {
    const wished = amount === undefined ? readings : [amount];
    if (!wished) return payout === undefined ? draft : this.quoteForPayout(draft, payout);
    const market = await this.market();
    return takeAmount(draft, wished, market.ok ? limitsOf(draft, market.value) : {});
  }

  /** The offer of the provider and method that were wished for, if it is made; says so when another one pays more. */
  async #grantOffer(draft: SellDraft, wish: Wish): Promise<SellDraft> {
    const quoted = await this.quote(draft);
    const { quote } = quoted;
    const wanted = wish.offer;
    const method = quote && wanted && findOffer(quote, wanted);
    if (!quote || !wanted || !method) return quoted;
    const ranked = rankOffers(quote.offers, await this.#providers());
    const provider = ranked.find(({ providerCode }) => providerCode === wanted.providerCode);
    const chosen = {
      providerCode: wanted.providerCode,
      providerName: provider?.providerName ?? wanted.providerCode,
    };
    const [best] = ranked;
    const next = answer(quoted, {
      key: "offer",
      value: { ...method, ...chosen, at: quote.at, accepted: method.payout },
    });
    // That it could not be what was asked for matters more.
    if (quoted.remark?.key === "remark-payout-nearest") return next;
    const { ticker: fiat = "", precision = 2 } = draft.answers.fiat ?? {};
    const more = best && truncateAmount(best.best.payout, precision);
    const less = truncateAmount(method.payout, precision);
    // Less than the smallest coin of the currency is nothing to change the offer for.
    if (!best || more === undefined || compareAmounts(more, less) <= 0) return next;
    return {
      ...next,
      remark: {
        key: best.providerCode === wanted.providerCode ? "remark-method-better" : "remark-offer-better",
        args: { provider: chosen.providerName, better: best.providerName, more, less, fiat },
      },
    };
  }

  async #providers(): Promise<ReadonlyMap<string, Provider>> {
    const market = await this.market();
    return market.ok ? market.value.providers : new Map();
  }

  /**
   * The draft with an address that was used before, and its memo (null: it has none, undefined: to be asked), if the API
   * still takes them: an address is checked each time it is used. If not, the draft as it was, with a remark.
   */
  async useAddress(draft: SellDraft, address: string, memo: string | null | undefined): Promise<SellDraft> {
    const extra = draft.answers.crypto?.extraIdName === null ? null : (memo ?? null);
    const verdict = await this.checkRefundAddress(draft, address, extra);
    if (!verdict.ok) return { ...draft, remark: failureRemark(verdict.failure) };
    // An address that lacks its memo is taken: the memo is what is asked for next.
    if (!verdict.value.valid && verdict.value.cause !== "memo") {
      return { ...draft, remark: { key: "remark-kept-address-wrong" } };
    }
    const next = answer(dropAnswer(draft, "address"), { key: "address", value: address });
    const complete = verdict.value.valid && memo !== undefined && next.step === "memo";
    return complete ? answer(next, { key: "memo", value: memo }) : next;
  }

  /**
   * The draft with the amount whose best offer pays out about `payout` (decimal string in payout currency), found by
   * asking for prices at most three times, and with those prices. Where the offer of one provider is wished for, and made,
   * it is that offer which is to pay so much. Where there is no such amount, the nearest one that is offered; without any
   * offer the same screen, with a remark.
   */
  async quoteForPayout(draft: SellDraft, payout: string): Promise<SellDraft> {
    const { crypto, fiat } = draft.answers;
    if (!crypto || !fiat) throw new Error(`a draft at ${draft.step} lacks the answers a quote needs`);
    const market = await this.market();
    const limits = market.ok ? limitsOf(draft, market.value) : {};
    const [smallest, usual] = quickAmounts(limits, crypto.precision);
    let amount = usual ?? smallest ?? limits.max ?? "1";
    const points: { amount: string; payout: string }[] = [];
    let wanted = draft.wish?.offer ?? (draft.edit?.from === "recap" ? draft.answers.offer : undefined);
    let found: { amount: string; payout: string; quote: Quote } | undefined;
    for (let asked = 0; asked < PAYOUT_QUOTES; asked += 1) {
      const answered = await this.#offers({ ...draft, answers: { ...draft.answers, amount } });
      if (!answered.ok) return { ...draft, remark: failureRemark(answered.failure) };
      const quote: Quote = { ...answered.value, at: this.#deps.clock() };
      // Prices of several providers lie on no line: whoever is asked first is asked to the end.
      if (wanted && points.length === 0 && quote.offers.length > 0 && !findOffer(quote, wanted))
        wanted = undefined;
      const offer = wanted ? findOffer(quote, wanted) : rankOffers(quote.offers, new Map())[0]?.best;
      const best = offer?.payout;
      let next: string | undefined;
      if (best === undefined) {
        [next] = workableAmounts(quote, amount);
      } else {
        points.push({ amount, payout: best });
        if (!found || isNearer(payout, best, found.payout)) found = { amount, payout: best, quote };
        if (isReached(payout, best)) break;
        next = presentable(amountFor(payout, points), crypto.precision);
        if (limits.min !== undefined && compareAmounts(next, limits.min) < 0) next = limits.min;
        if (limits.max !== undefined && compareAmounts(next, limits.max) > 0) next = limits.max;
      }
      if (next === undefined || next === "0" || next === amount) break;
      amount = next;
    }
    if (!found) return { ...draft, remark: { key: "remark-payout-none", args: { coin: crypto.coin } } };
    const near =
      !fellByMoreThan(payout, found.payout, NEAR_PERCENT) &&
      !fellByMoreThan(found.payout, payout, NEAR_PERCENT);
    return {
      ...answer(draft, { key: "amount", value: found.amount }),
      quote: found.quote,
      remark: {
        key: near ? "remark-payout-found" : "remark-payout-nearest",
        args: {
          wanted: payout,
          amount: found.amount,
          coin: crypto.coin,
          payout: found.payout,
          fiat: fiat.ticker,
        },
      },
    };
  }

  /** The draft with fresh offers, or with a remark on why there are none. */
  async quote(draft: SellDraft): Promise<SellDraft> {
    const answer = await this.#offers(draft);
    const { quote: _, ...rest } = draft;
    if (!answer.ok) return { ...rest, remark: failureRemark(answer.failure) };
    return { ...rest, quote: { ...answer.value, at: this.#deps.clock() } };
  }

  /** Whether nothing in the offers was hidden since they were made. */
  #isOffered({ offers }: OfferList): boolean {
    return offers.every(({ providerCode }) => this.#deps.availability.offersProvider(providerCode));
  }

  async #offers(draft: SellDraft): Promise<Result<OfferList>> {
    const { availability, offRamp } = this.#deps;
    const { country, state, crypto, fiat, amount } = draft.answers;
    if (!country || !crypto || !fiat || amount === undefined) {
      throw new Error(`a draft at ${draft.step} lacks the answers a quote needs`);
    }
    // A pair that was hidden in the middle of a sale is one that nobody buys any more.
    if (!isPairOffered(draft, availability)) return { ok: true, value: { offers: [], refusals: [] } };
    const answer = await offRamp.offers({
      currencyFrom: crypto.ticker,
      currencyTo: fiat.ticker,
      amountFrom: amount,
      country: country.code,
      state: state?.code ?? null,
    });
    if (!answer.ok) return answer;
    const isOffered = ({ providerCode }: { providerCode: string }) =>
      availability.offersProvider(providerCode);
    const refusals = answer.value.refusals.filter(isOffered);
    this.#reportFailing(refusals);
    return { ok: true, value: { offers: answer.value.offers.filter(isOffered), refusals } };
  }

  /** Providers that could not quote, though nothing was wrong with the question. */
  #reportFailing(refusals: readonly Refusal[]): void {
    for (const { providerCode, reason } of refusals) {
      if (isProviderFailure(reason)) this.#deps.alerts.providerFailed(providerCode, reason);
    }
  }

  /** Measures the chosen offer against a fresh quote; the recap keeps it, or the person chooses again. */
  async #requote(draft: SellDraft): Promise<SellDraft> {
    const answered = await this.#offers(draft);
    if (!answered.ok) return { ...draft, remark: failureRemark(answered.failure) };
    return this.#revalidateOffer(draft, { ...answered.value, at: this.#deps.clock() });
  }

  /** The recap with the chosen offer as the quote has it, or the offers once more when it is not what it was. */
  #revalidateOffer(draft: SellDraft, quote: Quote): SellDraft {
    const chosen = draft.answers.offer;
    if (!chosen) throw new Error("a recap needs a chosen offer");
    const fresh = findOffer(quote, chosen);
    const again = (key: string, args: Readonly<Record<string, string>>): SellDraft => ({
      ...showStep(dropAnswer(draft, "offer"), "offers"),
      quote,
      remark: { key, args },
    });
    const fiat = draft.answers.fiat?.ticker ?? "";
    if (!fresh) return again("remark-offer-gone", { provider: chosen.providerName });
    if (fellByMoreThan(chosen.accepted, fresh.payout, this.#deps.policy.tolerancePercent)) {
      return again("remark-offer-fell", {
        provider: chosen.providerName,
        before: chosen.accepted,
        after: fresh.payout,
        fiat,
      });
    }
    return {
      ...draft,
      answers: { ...draft.answers, offer: { ...chosen, ...fresh, at: quote.at } },
      orderId: draft.orderId ?? this.#deps.newId(),
    };
  }

  /** What our own orders tell about a provider; nothing when that cannot be looked up, since no sale depends on it. */
  async trackRecord(userId: string, providerCode: string): Promise<TrackRecord> {
    const { orders, clock, log } = this.#deps;
    const now = clock();
    if (!this.#paces || now - this.#paces.at > PACES_KEPT_MS) {
      this.#paces = { at: now, of: orders.paidWithin(now - PACES_SINCE_MS) };
    }
    try {
      const [used, paces] = await Promise.all([orders.providersUsedBy(userId), this.#paces.of]);
      const pace = paces.get(providerCode);
      return {
        used: used.has(providerCode),
        ...(pace && pace.count >= PACE_ORDERS ? { paidWithinMs: pace.medianMs } : {}),
      };
    } catch (error) {
      // Whichever of the two it was: asked again, the next card has it.
      this.#paces = undefined;
      log.warn({ err: error }, "provider history not loaded");
      return { used: false };
    }
  }

  /** Asks the API whether coins can be returned there. */
  async checkRefundAddress(
    draft: SellDraft,
    address: string,
    memo: string | null,
  ): Promise<Result<AddressVerdict>> {
    const { crypto } = draft.answers;
    if (!crypto) throw new Error("a refund address needs a coin");
    return this.#deps.offRamp.validateAddress(crypto.ticker, address, memo);
  }

  /**
   * Places the order the person has just consented to: exactly one at Changelly per consent, whatever is pressed twice,
   * repeated, restarted or lost.
   *
   * Consent and order are stored before anything is sent. An answer that does not come leaves the order *unknown*: it is
   * looked up by our id, and sent again only once it certainly is not there (see {@link Sales.settle}).
   */
  async place(draft: SellDraft, consent: Consent, updateId: number): Promise<Placement> {
    const { orders, drafts, clock, policy } = this.#deps;
    if (draft.orderId !== undefined) {
      const earlier = await orders.find(draft.orderId);
      if (earlier) return this.#standing(earlier);
    }
    const current = await this.#confirmed(draft);
    if (current.step !== "recap" || current.remark || draft.orderId === undefined) {
      const next = nextRevision(current, updateId, clock());
      return (await drafts.save(next, draft.rev)) ? { kind: "again", draft: next } : { kind: "stale" };
    }

    const now = clock();
    const order = newOrder(current, consent, now);
    const placing = nextRevision(showStep(current, "placed"), updateId, now);
    this.#underWay.add(order.id);
    try {
      switch (await orders.place(order, placing, draft.rev)) {
        case "stale":
          return { kind: "stale" };
        case "exists": {
          const earlier = await orders.find(order.id);
          return earlier ? this.#standing(earlier) : { kind: "stale" };
        }
        case "placed": {
          const sent = await this.#post(order, now + policy.linkGraceMs);
          if (sent.kind !== "refused") return sent;
          await this.#reject(order, sent.failure, false);
          return this.#sendBack(placing, sent.failure);
        }
      }
    } finally {
      this.#underWay.delete(order.id);
      this.#deps.wake();
    }
  }

  /** The draft as it may be ordered; one with a remark, or at another step, may not. */
  async #confirmed(draft: SellDraft): Promise<SellDraft> {
    const { availability } = this.#deps;
    const { offer } = draft.answers;
    if (!availability.sellsTo(draft.userId)) return { ...draft, remark: { key: "remark-maintenance" } };
    const isOffered =
      offer && availability.offersProvider(offer.providerCode) && isPairOffered(draft, availability);
    return draft.orderId !== undefined && isOffered && this.isFresh(offer.at) ? draft : this.#requote(draft);
  }

  /** What there is to say about an order that was placed before. */
  async #standing(order: Order): Promise<Placement> {
    switch (order.phase) {
      case "placed":
        return { kind: "placed", order };
      case "placing":
        return { kind: "checking", order };
      case "rejected": {
        const draft = await this.#deps.drafts.find(order.userId);
        if (!draft) return { kind: "stale" };
        return { kind: "again", draft };
      }
    }
  }

  /** The recap once more for a draft whose order came to nothing. Its answers stand; consent has to be given anew. */
  async revive(draft: SellDraft): Promise<SellDraft> {
    const { orderId: _, ...rest } = draft;
    return this.prepare(showStep(rest, "recap"));
  }

  /** Sends the order once and records what came of it. */
  async #post(
    order: Order,
    linkDueAt: number,
  ): Promise<
    { kind: "placed" | "checking"; order: Order } | { kind: "refused"; failure: Failure; order: Order }
  > {
    const answer = await this.#deps.offRamp.createOrder({
      externalOrderId: order.id,
      externalUserId: order.userId,
      providerCode: order.providerCode,
      currencyFrom: order.currencyFrom,
      currencyTo: order.currencyTo,
      amountFrom: order.amountFrom,
      country: order.country,
      state: order.state,
      refundAddress: order.refundAddress,
      paymentMethod: order.paymentMethod,
      // The order has no field for a memo; here it is at least on record at Changelly.
      metadata: order.refundMemo === null ? {} : { refundMemo: order.refundMemo },
    });
    if (answer.ok) return { kind: "placed", order: await this.#recordPlaced(order, answer.value, linkDueAt) };
    const { failure } = answer;
    this.#deps.log.warn(
      { orderId: order.id, kind: failure.kind, status: failure.status, reason: failure.reason },
      failure.maybeDone ? "order response lost" : "order rejected by Changelly",
    );
    if (!failure.maybeDone) return { kind: "refused", failure, order };
    const found = await this.#lookUp(order);
    if (found.ok && found.value) {
      return { kind: "placed", order: await this.#recordPlaced(order, found.value, linkDueAt) };
    }
    return { kind: "checking", order };
  }

  async #lookUp(order: Order): Promise<Result<ExternalOrder | undefined>> {
    const answer = await this.#deps.offRamp.findOrders({ externalIds: [order.id] });
    if (!answer.ok) return answer;
    return { ok: true, value: answer.value.find((remote) => remote.externalOrderId === order.id) };
  }

  /**
   * Finds out what became of an order whose answer is missing: a lost answer, a process that died on the way. Called by
   * the following until the order leaves the phase `placing`.
   *
   * There: recorded, and the link is pushed. Not there: while the POST may still be under way, asked again soon; after
   * that sent again, as long as the consent is recent; then given up, and the person is asked to confirm anew.
   * An order that was given up and turns up after all (a callback came for it) is recorded like any other.
   */
  async settle(order: Order): Promise<void> {
    if (order.phase === "placed" || this.#underWay.has(order.id)) return;
    this.#underWay.add(order.id);
    try {
      await this.#settle(order);
    } finally {
      this.#underWay.delete(order.id);
    }
  }

  async #settle(order: Order): Promise<void> {
    const { clock, policy, log } = this.#deps;
    const found = await this.#lookUp(order);
    const now = clock();
    if (!found.ok) return this.#postpone(order, now);
    if (found.value) {
      log.info({ orderId: order.id }, "order found at Changelly after a lost response");
      await this.#recordPlaced(order, found.value, now);
      return;
    }
    if (order.phase === "rejected") {
      await this.#store(order, { ...order, nextCheckAt: null });
      return;
    }
    if (order.postedAt !== null && now < order.postedAt + policy.settleMs) return this.#postpone(order, now);
    if (now - order.consent.at > CONSENT_VALID_MS) return this.#reject(order, undefined, true);

    const sending = await this.#store(order, { ...order, postedAt: now, nextCheckAt: now + SETTLE_PAUSE_MS });
    if (!sending) return;
    log.info({ orderId: order.id }, "order not found at Changelly; resending");
    const sent = await this.#post(sending, now);
    if (sent.kind !== "refused") return;
    // It never left, and the consent still stands.
    if (NEVER_SENT.has(sent.failure.kind)) return this.#postpone(sending, clock());
    // Refused because it is there: the first one arrived after all.
    const late = await this.#lookUp(sending);
    if (!late.ok) return this.#postpone(sending, clock());
    if (late.value) await this.#recordPlaced(sending, late.value, clock());
    else await this.#reject(sending, sent.failure, true);
  }

  /** Whether a POST or a look-up of this order is under way in this process. */
  isUnderWay(orderId: string): boolean {
    return this.#underWay.has(orderId);
  }

  async #postpone(order: Order, now: number): Promise<void> {
    const pause = Math.min(SETTLE_PAUSE_MS * 2 ** order.checks, SETTLE_PAUSE_MAX_MS);
    await this.#store(order, { ...order, checks: order.checks + 1, nextCheckAt: now + pause });
  }

  /** Commits a change, unless the order was changed meanwhile; then the next round sees the newer one. */
  async #store(
    before: Order,
    after: Order,
    more: Pick<OrderChange, "history" | "notice" | "remindAt"> = {},
  ): Promise<Order | undefined> {
    const order = { ...after, updatedAt: this.#deps.clock() };
    return this.#deps.orders.apply({ order, expectedVersion: before.version, ...more });
  }

  /** The order exists. The link is owed from now on; showing it on screen settles that debt. */
  async #recordPlaced(
    order: Order,
    remote: ExternalOrder,
    linkDueAt: number,
    firstReadAt?: number,
  ): Promise<Order> {
    const { orders, clock, policy, wake } = this.#deps;
    const now = clock();
    const [firstReminder] = policy.remindAfterMs;
    const told = remote.status ?? "created";
    // Read back with the link (a lost answer), the order may have moved on: the following tells that as a change.
    const next: Order = {
      ...order,
      phase: "placed",
      changellyId: remote.id,
      redirectUrl: remote.redirectUrl,
      status: "created",
      statusAt: now,
      checks: 0,
      nextCheckAt: firstReadAt ?? (told === "created" ? now + FIRST_READ_MS : now),
    };
    const stored = await this.#store(order, next, {
      history: { orderId: order.id, status: "created", at: now },
      notice: notice("placed", order, null, now, linkDueAt),
      ...(firstReminder === undefined ? {} : { remindAt: now + firstReminder }),
    });
    wake();
    if (stored) return stored;
    // A callback that came before the answer has touched the row: the same change on top of it, and the news is read.
    const current = await orders.find(order.id);
    if (!current) throw new Error("a placed order vanished from the store");
    return current.phase === "placed" ? current : this.#recordPlaced(current, remote, linkDueAt, now);
  }

  async #reject(order: Order, failure: Failure | undefined, tell: boolean): Promise<void> {
    const now = this.#deps.clock();
    const current = (await this.#deps.orders.find(order.id)) ?? order;
    if (current.phase !== "placing") return;
    const reason = failure?.reason ?? failure?.kind ?? null;
    const stored = await this.#store(
      current,
      { ...current, phase: "rejected", nextCheckAt: null },
      tell ? { notice: notice("rejected", order, null, now) } : {},
    );
    if (stored) this.#alert(order, failure, reason);
    this.#deps.wake();
  }

  #alert(order: Order, failure: Failure | undefined, reason: string | null): void {
    const { alerts } = this.#deps;
    alerts.raise({
      kind: "refused-order",
      subject: order.providerCode,
      orderId: order.id,
      detail: reason ?? "never arrived",
    });
    // Keys that are refused or a network that is down are not the provider's doing.
    const providers =
      failure?.kind === "rejected" || failure?.kind === "unprocessable" || failure?.kind === "expired";
    if (providers) alerts.providerFailed(order.providerCode, reason ?? failure.kind);
  }

  /** The draft after a refusal, at the screen where the person can do something about it. */
  async #sendBack(draft: SellDraft, failure: Failure): Promise<Placement> {
    const { orderId: _, ...rest } = draft;
    const remark = failureRemark(failure);
    const stepBack = (): SellDraft => {
      if (failure.reason === "state") return dropAnswer(rest, "state");
      if (failure.kind === "expired" || failure.kind === "unprocessable") return dropAnswer(rest, "offer");
      if (failure.kind === "rejected" && failure.reason !== "validation") return dropAnswer(rest, "offer");
      return { ...showStep(rest, "recap"), orderId: this.#deps.newId() };
    };
    const back = stepBack();
    const prepared = back.step === "offers" ? await this.quote(back) : back;
    const next = { ...prepared, rev: draft.rev + 1, remark, updatedAt: this.#deps.clock() };
    return (await this.#deps.drafts.save(next, draft.rev))
      ? { kind: "again", draft: next }
      : { kind: "stale" };
  }

  /** The person has the link on screen: it need not be pushed any more. */
  async linkShown(orderId: string): Promise<void> {
    await this.#deps.outbox.cancel(orderId, "placed");
  }

  /** An order of this person, by our id. Somebody else's is as good as missing. */
  async find(userId: string, orderId: string): Promise<Order | undefined> {
    const order = await this.#deps.orders.find(orderId);
    return order?.userId === userId ? order : undefined;
  }

  /**
   * The person says that the coins of this order are on their way: they are reminded no more, and the order is read soon.
   */
  async coinsSent(order: Order): Promise<void> {
    const { reminders, orders, clock, wake } = this.#deps;
    const now = clock();
    const earlier = await this.coinsSentAt(order.id);
    await reminders.stop(order.id, now);
    // Pressed again and again, it must not keep Changelly busy.
    const isNew = earlier === null || now - earlier >= SENT_AGAIN_MS;
    if (isNew && order.changellyId !== null) await orders.markDue(order.changellyId, order.id, now);
    wake();
  }

  /** When the person said that the coins of this order are on their way; null when they did not. */
  async coinsSentAt(orderId: string): Promise<number | null> {
    return (await this.#deps.reminders.find(orderId))?.sentAt ?? null;
  }

  /** The person does not want to be reminded of this order any more. */
  async stopReminding(orderId: string): Promise<void> {
    await this.#deps.reminders.stop(orderId);
  }

  /** A page of a person's own orders, newest first: all, or a part of them. */
  list(userId: string, offset: number, limit: number, part?: OrdersPart): Promise<OrderPage> {
    return this.#deps.orders.list(userId, offset, limit, part);
  }

  /** An order's timeline, oldest first. */
  history(orderId: string): Promise<readonly StatusChange[]> {
    return this.#deps.orders.history(orderId);
  }
}

/** Whether both currencies of a draft are offered. */
function isPairOffered({ answers: { crypto, fiat } }: SellDraft, availability: Availability): boolean {
  return [crypto, fiat].every((currency) => !currency || availability.offersCurrency(currency.ticker));
}

/** The market without what is hidden. */
function offered({ countries, currencies, providers }: Market, availability: Availability): Market {
  const dealt = <T extends { ticker: string; providers: readonly CurrencyProvider[] | null }>(
    listed: readonly T[],
  ): T[] =>
    listed
      .filter(({ ticker }) => availability.offersCurrency(ticker))
      .map((currency) => ({
        ...currency,
        providers: currency.providers?.filter(({ code }) => availability.offersProvider(code)) ?? null,
      }));
  return {
    countries: countries
      .map((country) => ({
        ...country,
        providers: country.providers?.filter((code) => availability.offersProvider(code)) ?? null,
      }))
      .filter(({ providers: left }) => left === null || left.length > 0),
    currencies: { crypto: dealt(currencies.crypto), fiat: dealt(currencies.fiat) },
    providers: new Map([...providers].filter(([code]) => availability.offersProvider(code))),
  };
}

/** Failures that say nothing about the order itself: the request did not get through. */
const NEVER_SENT: ReadonlySet<FailureKind> = new Set(["network", "timeout", "rate-limited", "suspended"]);

/** Pause before an order of unknown outcome is looked up again, doubled each time up to the maximum, ms. */
const SETTLE_PAUSE_MS = 2_000;
const SETTLE_PAUSE_MAX_MS = 60_000;

/** Saying again within this time that coins were sent does not have the order read again, ms. */
const SENT_AGAIN_MS = 60_000;

/** First read of an order after it was placed, ms. */
const FIRST_READ_MS = 60_000;

function newOrder(draft: SellDraft, consent: Consent, now: number): Order {
  const { country, state, crypto, fiat, amount, offer, address, memo } = draft.answers;
  if (
    draft.orderId === undefined ||
    !country ||
    !crypto ||
    !fiat ||
    amount === undefined ||
    !offer ||
    address === undefined
  ) {
    throw new Error("a recap lacks an answer");
  }
  return {
    id: draft.orderId,
    userId: draft.userId,
    chatId: draft.chatId,
    version: 0,
    phase: "placing",
    changellyId: null,
    status: "created",
    providerCode: offer.providerCode,
    providerName: offer.providerName,
    currencyFrom: crypto.ticker,
    coin: crypto.coin,
    network: crypto.network,
    currencyTo: fiat.ticker,
    amountFrom: amount,
    expectedPayout: offer.payout,
    paymentMethod: offer.code,
    paymentMethodName: offer.name,
    country: country.code,
    state: state?.code ?? null,
    refundAddress: address,
    refundMemo: memo ?? null,
    extraIdName: crypto.extraIdName,
    redirectUrl: null,
    consent,
    postedAt: now,
    payinAmount: null,
    payoutAmount: null,
    transactionHash: null,
    suspect: null,
    nextCheckAt: now + SETTLE_PAUSE_MS,
    checks: 0,
    silenceToldAt: null,
    createdAt: now,
    updatedAt: now,
    statusAt: now,
  };
}

/** The sentence for a call that did not work out: one per kind, and for refusals one per reason. */
export function failureRemark(failure: Failure): Remark {
  if (failure.kind === "rate-limited" && failure.retryAfterMs !== undefined) {
    return {
      key: "failure-rate-limited-for",
      args: { seconds: Math.max(1, Math.ceil(failure.retryAfterMs / 1000)) },
    };
  }
  if (failure.kind === "rejected" && failure.reason === "limits") {
    const bound = failure.details.find((detail) => detail.cause === "min" || detail.cause === "max");
    if (bound) return { key: `failure-limits-${bound.cause}`, args: { bound: bound.value } };
  }
  return { key: `failure-${failure.kind}` };
}

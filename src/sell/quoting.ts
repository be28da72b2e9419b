/**
 * What a sale asks the providers before anything is ordered: what can be sold, for how much, and whether coins can be
 * returned to an address. Every failure becomes a remark on the screen the person is at, from where they can go on.
 */
import { isDeepStrictEqual } from "node:util";
import { isProviderFailure } from "./alerts.ts";
import { compareAmounts, fellByMoreThan, quickAmounts, truncateAmount } from "./amount.ts";
import type { Availability } from "./availability.ts";
import { chooseCrypto, everyCoin } from "./choices.ts";
import { answer, dropAnswer, type Quote, type SellDraft, showStep, type Wish } from "./draft.ts";
import type { Allowance } from "./fair-use.ts";
import { isPairOffered, type Market, readMarket, withoutHiddenOffers } from "./market.ts";
import type {
  AddressVerdict,
  Asker,
  OfferList,
  OfferRequest,
  OffRamp,
  Provider,
  Result,
} from "./off-ramp.ts";
import { findBetter, findLinked, findOffer, type Linked, providerName, rankOffers } from "./offers.ts";
import { searchPayout } from "./payout-search.ts";
import type { User } from "./people.ts";
import type { ProviderFailures } from "./provider-failures.ts";
import type { Rate, Rates } from "./rates.ts";
import type { Recipient } from "./recipient.ts";
import { failureRemark, type Remark } from "./remark.ts";
import { listedAs, tickersOf } from "./renamed-coins.ts";
import type { Clock, Uptime } from "./runtime.ts";
import { findCrypto, grantChoice, limitsOf, takeAmount, takeWish } from "./wish.ts";

/** Whom the quoting asks, and the rules it goes by. */
export interface QuotingDeps {
  offRamp: Pick<OffRamp, "countries" | "currencies" | "offers" | "providers" | "validateAddress">;
  availability: Availability;
  /** What coins bring at the moment, as everybody is told. */
  rates: Pick<Rates, "of" | "soon" | "note">;
  /** How old prices on a screen get before it asks for them anew by itself, ms. */
  quoteTtlMs: number;
  /** How much less than accepted a fresh quote may pay before that has to be agreed to, per cent, decimal string. */
  tolerancePercent: string;
  clock: Clock;
  uptime: Uptime;
  /** Gives a fresh UUID. */
  newId: () => string;
  failures: Pick<ProviderFailures, "failed" | "offered">;
  /** How many prices a person may ask for. */
  quotes: Pick<Allowance, "take">;
  /** On whose behalf it is asked; nobody's in particular when left out. */
  asker?: Asker;
  /** Ticker of the currency that this person sold to before. */
  usualFiat?: string | null;
}

/** How old quotes are, by the time they were made at: a clock that is set back makes none of them young again. */
class QuoteAges {
  readonly #deps: Pick<QuotingDeps, "clock" | "uptime" | "quoteTtlMs">;
  /** The uptime at which quotes were made, by their time; oldest first. */
  readonly #madeAt = new Map<number, number>();
  /** The uptime at the start, by which every other quote was made. */
  readonly #startedAt: number;

  constructor(deps: Pick<QuotingDeps, "clock" | "uptime" | "quoteTtlMs">) {
    this.#deps = deps;
    this.#startedAt = deps.uptime();
  }

  /** The time of a quote that has just been made. */
  begin(): number {
    const { clock, uptime, quoteTtlMs } = this.#deps;
    const at = clock();
    for (const [earlier, madeAt] of this.#madeAt) {
      if (uptime() - madeAt <= quoteTtlMs) break;
      this.#madeAt.delete(earlier);
    }
    this.#madeAt.delete(at);
    this.#madeAt.set(at, uptime());
    return at;
  }

  isFresh(at: number): boolean {
    const { clock, uptime, quoteTtlMs } = this.#deps;
    const madeAt = this.#madeAt.get(at);
    const age = clock() - at;
    // The uptime stands still while the machine sleeps, and knows nothing of what was before it: the clock has a say, too.
    if (age > quoteTtlMs || (age < 0 && madeAt === undefined)) return false;
    return uptime() - (madeAt ?? this.#startedAt) <= quoteTtlMs;
  }
}

/** Turns a draft into one whose screen can be drawn. Stores nothing. */
export class Quoting {
  readonly #deps: QuotingDeps;
  readonly #ages: QuoteAges;

  constructor(deps: QuotingDeps, ages = new QuoteAges(deps)) {
    this.#deps = deps;
    this.#ages = ages;
  }

  /** The same, asking on behalf of a person, with what is remembered of them. */
  for(asker: Asker, { fiat: usualFiat }: Pick<User, "fiat"> = { fiat: null }): Quoting {
    return new Quoting({ ...this.#deps, asker, usualFiat }, this.#ages);
  }

  /** Everything that can be chosen from. */
  market(): Promise<Result<Market>> {
    this.#deps.asker?.onAsked(0);
    return readMarket(this.#deps.offRamp, this.#deps.availability);
  }

  /** Whether prices of that time may stay on screen; agreeing to them asks anew in any case. */
  isFresh(quotedAt: number): boolean {
    return this.#ages.isFresh(quotedAt);
  }

  /**
   * The draft with everything granted that was wished for, and with what its screen needs from the API: offers for the list,
   * a fresh quote for the recap.
   */
  async prepare(stored: SellDraft): Promise<SellDraft> {
    const draft = await this.asListed(stored);
    const granted = await this.#grant(draft);
    switch (granted.step) {
      case "offers":
        // A wish has asked already, and there was no answer. What was remarked before that says nothing of it.
        if (granted.remark && granted.remark !== draft.remark && !granted.quote) return granted;
        return granted.quote && this.isFresh(granted.quote.at) && this.#isOffered(granted.quote)
          ? granted
          : this.quote(granted);
      case "recap":
        // Asked for while the wishes were granted, the prices are as fresh as they get.
        return granted.quote && granted.quote !== draft.quote
          ? this.#revalidate(granted, granted.quote)
          : this.#requote(granted);
      default:
        return granted;
    }
  }

  /** The draft with its coin as the catalogue has it now: since it was chosen it may have got another name. */
  async asListed(draft: SellDraft): Promise<SellDraft> {
    const { crypto } = draft.answers;
    if (!crypto || tickersOf(crypto).length === 1) return draft;
    const market = await this.market();
    if (!market.ok) return draft;
    const listed = listedAs(crypto.ticker, market.value.currencies.crypto);
    if (!listed || listed.ticker === crypto.ticker) return draft;
    const named = findCrypto(everyCoin(market.value.currencies), listed.ticker);
    if (!named) return draft;
    return { ...draft, answers: { ...draft.answers, crypto: chooseCrypto(named.coin, listed) } };
  }

  /** The recap once more for a draft whose order came to nothing. Its answers stand; consent has to be given anew. */
  async revive(draft: SellDraft): Promise<SellDraft> {
    const { orderId: _, ...rest } = draft;
    return this.prepare(showStep(rest, "recap"));
  }

  /**
   * What agreeing to the recap comes to, at the price of this moment: a quote is asked for however young the one on screen
   * is. The payout that stood there counts as accepted. `agreed`: the draft may be ordered as it is now. `again`: the person
   * has to see the draft first, since the price fell by more than tolerated, or the offer or the answer is not there.
   */
  async confirm(draft: SellDraft): Promise<{ kind: "agreed" | "again"; draft: SellDraft }> {
    const { offer } = draft.answers;
    if (!this.#deps.availability.sellsTo(draft.userId)) {
      return { kind: "again", draft: { ...draft, remark: { kind: "paused" } } };
    }
    const answers = offer ? { ...draft.answers, offer: { ...offer, accepted: offer.payout } } : draft.answers;
    const fresh = await this.#requote({ ...draft, answers });
    const isAgreed =
      draft.orderId !== undefined && fresh.step === "recap" && !fresh.remark && !this.hasFallen(fresh);
    return { kind: isAgreed ? "agreed" : "again", draft: fresh };
  }

  /** Whether the chosen offer pays less than was accepted, by more than is tolerated: it has to be agreed to anew. */
  hasFallen({ answers: { offer } }: SellDraft): boolean {
    return offer !== undefined && fellByMoreThan(offer.accepted, offer.payout, this.#deps.tolerancePercent);
  }

  // Amounts

  /**
   * What the coins of a sale bring at the moment, as everybody is told who sells the same pair from the same place: for the
   * amount somebody asked for last, or a usual one. Undefined where that is not known soon.
   */
  async rate(draft: SellDraft): Promise<Rate | undefined> {
    const { country, state, crypto, fiat, amount } = draft.answers;
    const market = await this.market();
    if (!market.ok || !country || !crypto || !fiat) return undefined;
    const usual = quickAmounts(limitsOf(draft, market.value), crypto.precision).at(-1) ?? amount;
    if (usual === undefined || !isPairOffered(draft, market.value.currencies.crypto, this.#deps.availability))
      return undefined;
    const pair = { currencyFrom: crypto.ticker, currencyTo: fiat.ticker, country: country.code };
    return this.#deps.rates.of({ ...pair, state: state?.code ?? null }, usual);
  }

  /**
   * The rate of just this amount, as those who wait for it are told; undefined where nobody makes an offer, where that is not known
   * soon, or the person has asked for too many.
   */
  async rateOfAmount(request: OfferRequest): Promise<Rate | undefined> {
    const { asker, quotes, rates } = this.#deps;
    return asker && !quotes.take(asker.id) ? undefined : rates.soon(request);
  }

  /**
   * The draft with the amount whose best offer pays out about `payout` (decimal string in payout currency), and with its
   * prices. Where the offer of one provider is wished for, and made, it is that offer which is to pay so much. Without any
   * offer the same screen, with a remark.
   */
  async quoteForPayout(draft: SellDraft, payout: string): Promise<SellDraft> {
    const { crypto, fiat } = draft.answers;
    if (!crypto || !fiat) throw new Error(`a draft at ${draft.step} lacks the answers a quote needs`);
    const market = await this.market();
    const search = {
      payout,
      limits: market.ok ? limitsOf(draft, market.value) : {},
      precision: crypto.precision,
      offer: draft.wish?.offer ?? (draft.edit?.from === "recap" ? draft.answers.offer : undefined),
    };
    const searched = await searchPayout(search, (amount) =>
      this.#askOffers({ ...draft, answers: { ...draft.answers, amount } }),
    );
    if (!searched.ok) return { ...draft, remark: failureRemark(searched.failure) };
    const found = searched.value;
    if (!found) return { ...draft, remark: { kind: "payout-unknown", coin: crypto.coin } };
    return {
      ...answer(draft, { key: "amount", value: found.amount }),
      quote: found.quote,
      remark: {
        kind: "payout-found",
        isNear: found.isNear,
        wanted: { amount: payout, currency: fiat.ticker },
        amount: { amount: found.amount, currency: crypto.coin },
        payout: { amount: found.payout, currency: fiat.ticker },
      },
    };
  }

  // Offers

  /** The draft with fresh offers, or with a remark on why there are none. */
  async quote(draft: SellDraft): Promise<SellDraft> {
    const answer = await this.#askOffers(draft);
    const { quote: _, ...rest } = draft;
    return answer.ok ? { ...rest, quote: answer.value } : { ...rest, remark: failureRemark(answer.failure) };
  }

  async #askOffers(draft: SellDraft): Promise<Result<Quote>> {
    const { availability, offRamp, quotes, rates, asker } = this.#deps;
    const { country, state, crypto, fiat, amount } = draft.answers;
    if (!country || !crypto || !fiat || amount === undefined) {
      throw new Error(`a draft at ${draft.step} lacks the answers a quote needs`);
    }
    // A pair that was hidden in the middle of a sale is one that nobody buys any more.
    const listed = tickersOf(crypto).length > 1 ? await offRamp.currencies() : undefined;
    if (!isPairOffered(draft, listed?.ok ? listed.value.crypto : [], availability)) {
      return { ok: true, value: { offers: [], refusals: [], at: this.#ages.begin() } };
    }
    // Who has come as far as agreeing is not sent away over it.
    if (asker && !asker.isOrdering && !quotes.take(asker.id)) {
      return { ok: false, failure: { kind: "too-often", details: [], maybeDone: false } };
    }
    const request: OfferRequest = {
      currencyFrom: crypto.ticker,
      currencyTo: fiat.ticker,
      amountFrom: amount,
      country: country.code,
      state: state?.code ?? null,
    };
    const answer = await offRamp.offers(request, asker);
    if (!answer.ok) return answer;
    rates.note(request, answer.value);
    const refusals = answer.value.refusals.filter(({ providerCode }) =>
      availability.offersProvider(providerCode),
    );
    this.#noteFailures({ offers: answer.value.offers, refusals });
    return {
      ok: true,
      value: {
        offers: withoutHiddenOffers(answer.value.offers, availability),
        refusals,
        at: this.#ages.begin(),
      },
    };
  }

  /** Who can quote, and who could not though nothing was wrong with the question. */
  #noteFailures({ offers, refusals }: OfferList): void {
    const { failures } = this.#deps;
    for (const { providerCode } of offers) failures.offered(providerCode);
    for (const { providerCode, reason } of refusals) {
      if (isProviderFailure(reason)) failures.failed(providerCode, reason);
    }
  }

  /** Whether nothing in the offers was hidden since they were made. */
  #isOffered({ offers }: Quote): boolean {
    return isDeepStrictEqual(withoutHiddenOffers(offers, this.#deps.availability), offers);
  }

  /** The recap with a fresh quote, or the offers once more when the chosen one is not what it was. */
  async #requote(draft: SellDraft): Promise<SellDraft> {
    const answer = await this.#askOffers(draft);
    return answer.ok
      ? this.#revalidate(draft, answer.value)
      : { ...draft, remark: failureRemark(answer.failure) };
  }

  #revalidate(draft: SellDraft, quote: Quote): SellDraft {
    const next = revalidateOffer(draft, quote);
    if (next.step !== "recap") return next;
    return proposeBetter({ ...next, orderId: next.orderId ?? this.#deps.newId() }, quote);
  }

  /**
   * The draft with the offer that the recap proposes taken in place of the chosen one. It has its prices and its consent
   * still to come; undefined where nothing is proposed.
   */
  async takeBetter({ orderId: _, ...draft }: SellDraft): Promise<SellDraft | undefined> {
    const { better, quote } = draft;
    const method = better && quote && findOffer(quote, better);
    if (!method) return undefined;
    const { providerCode } = better;
    const name = providerName(await this.#providers(), providerCode);
    const value = { ...method, providerCode, providerName: name, at: quote.at, accepted: method.payout };
    return answer({ ...draft, better: null }, { key: "offer", value });
  }

  // Wishes

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
        return wish.address === undefined
          ? draft
          : this.useRecipient(draft, { address: wish.address, memo: wish.memo }, true);
      default: {
        const market = await this.market();
        return market.ok ? grantChoice(draft, wish, market.value, this.#deps.usualFiat) : draft;
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
    // What was wished for stands until there are prices to find it among.
    if (!quote) return { ...quoted, wish };
    const linked = wish.linked && quote.offers.length > 0 ? findLinked(quote, wish.linked) : undefined;
    if (linked?.kind === "open") return openLinked(quoted, linked);
    const wanted = linked ?? wish.offer;
    const method = wanted && findOffer(quote, wanted);
    if (!wanted || !method) return quoted;
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
    if (quoted.remark?.kind === "payout-found" && !quoted.remark.isNear) return next;
    if (!best) return next;
    const { ticker: currency = "", precision = 2 } = draft.answers.fiat ?? {};
    const more = { amount: truncateAmount(best.best.payout, precision), currency };
    const less = { amount: truncateAmount(method.payout, precision), currency };
    // Less than the smallest coin of the currency is nothing to change the offer for.
    if (compareAmounts(more.amount, less.amount) <= 0) return next;
    const better = { provider: chosen.providerName, more, less };
    return best.providerCode === wanted.providerCode
      ? { ...next, remark: { kind: "better-method", ...better } }
      : { ...next, remark: { kind: "better-offer", ...better, better: best.providerName } };
  }

  async #providers(): Promise<ReadonlyMap<string, Provider>> {
    const market = await this.market();
    return market.ok ? market.value.providers : new Map();
  }

  // The refund address

  /** Asks the API whether coins can be returned there. */
  async checkRefundAddress(
    draft: SellDraft,
    address: string,
    memo: string | null,
  ): Promise<Result<AddressVerdict>> {
    const { crypto } = draft.answers;
    if (!crypto) throw new Error("a refund address needs a coin");
    return this.#deps.offRamp.validateAddress(crypto.ticker, address, memo, this.#deps.asker);
  }

  /**
   * The draft with a refund address and its memo (null: it has none, absent: to be asked), if the API takes them, which is
   * asked each time an address is used. If not, the draft as it was, with a remark.
   *
   * @param isKept whether the person has used the address before, and only chose it now
   */
  async useRecipient(draft: SellDraft, { address, memo }: Recipient, isKept = false): Promise<SellDraft> {
    const { extraIdName = null, coin = "", network = null } = draft.answers.crypto ?? {};
    const remarked = (remark: Remark): SellDraft => ({ ...draft, remark });
    if (extraIdName === null && memo) {
      return remarked({ kind: "address-unread", problem: "memo-unusable", coin: { coin, network } });
    }
    const verdict = await this.checkRefundAddress(draft, address, memo ?? null);
    if (!verdict.ok) return remarked(failureRemark(verdict.failure));
    const wrong = verdict.value.valid ? undefined : verdict.value.cause;
    // An address that lacks its memo is taken: the memo is what is asked for next.
    const lacksMemo = wrong === "memo" && extraIdName !== null && (isKept || !memo);
    if (wrong !== undefined && !lacksMemo) {
      if (isKept) return remarked({ kind: "kept-address-invalid" });
      return wrong === "memo" && extraIdName !== null
        ? remarked({ kind: "address-memo-invalid", memo: extraIdName })
        : remarked({ kind: "address-invalid", coin: { coin, network } });
    }
    const open = isKept || lacksMemo ? dropAnswer(draft, "address") : draft;
    const next = answer(open, { key: "address", value: address });
    const isAnswered = memo !== undefined && extraIdName !== null && !lacksMemo;
    return isAnswered ? answer(next, { key: "memo", value: memo }) : next;
  }
}

/** The offers, or the card of the provider that a link names, with a remark on what else it names. */
function openLinked(
  quoted: SellDraft,
  { providerCode, unknown }: Extract<Linked, { kind: "open" }>,
): SellDraft {
  const told: SellDraft =
    unknown === undefined ? quoted : { ...quoted, remark: { kind: "link-unknown", what: unknown } };
  return providerCode === undefined ? told : { ...showStep(told, "offer"), card: providerCode };
}

/** The draft at its recap with the offer that is clearly better than the chosen one: proposed once in a sale, and only while it is. */
function proposeBetter(draft: SellDraft, quote: Quote): SellDraft {
  const { offer } = draft.answers;
  if (!offer || draft.better === null) return draft;
  const found = findBetter(quote, offer);
  if (found) return { ...draft, better: { providerCode: found.providerCode, code: found.code } };
  return draft.better ? { ...draft, better: null } : draft;
}

/**
 * The draft with its chosen offer as a fresh quote has it. What was accepted stands, so that the new payout is measured
 * against it. An offer that is not made any more sends the person back to the offers.
 */
export function revalidateOffer(draft: SellDraft, quote: Quote): SellDraft {
  const chosen = draft.answers.offer;
  if (!chosen) throw new Error("a recap needs a chosen offer");
  const fresh = findOffer(quote, chosen);
  if (fresh) {
    const offer = { ...chosen, ...fresh, at: quote.at };
    return { ...draft, quote, answers: { ...draft.answers, offer } };
  }
  const remark: Remark = { kind: "offer-withdrawn", provider: chosen.providerName };
  return { ...showStep(dropAnswer(draft, "offer"), "offers"), quote, remark };
}

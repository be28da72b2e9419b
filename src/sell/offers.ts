/** What a list of offers means for a person: the order to show them in, what to do when there is none. Pure. */
import { compareAmounts, isMoreBy } from "./amount.ts";
import type { OfferRef } from "./draft.ts";
import type { Offer, OfferList, OfferMethod, Provider, Refusal } from "./off-ramp.ts";

/** One line of the offer list: a provider and the most it would pay. */
export interface RankedOffer {
  providerCode: string;
  providerName: string;
  /** Trustpilot score as text; null when unknown. */
  rating: string | null;
  /** The method that pays most. */
  best: OfferMethod;
  /** All methods, best payout first. */
  methods: readonly OfferMethod[];
}

/** Name to show for a provider: its own, or its code when the list of providers does not have it. */
export function providerName(providers: ReadonlyMap<string, Provider>, code: string): string {
  return providers.get(code)?.name ?? code;
}

/** Offers by money received, most first; the same payout is ordered by provider code, so that the list never jumps. */
export function rankOffers(
  offers: readonly Offer[],
  providers: ReadonlyMap<string, Provider>,
): readonly RankedOffer[] {
  const ranked: RankedOffer[] = [];
  for (const offer of offers) {
    const methods = offer.methods.toSorted((a, b) => compareAmounts(b.payout, a.payout));
    const best = methods[0];
    if (!best) continue;
    ranked.push({
      providerCode: offer.providerCode,
      providerName: providerName(providers, offer.providerCode),
      rating: providers.get(offer.providerCode)?.rating ?? null,
      best,
      methods,
    });
  }
  return ranked.sort(
    (a, b) => compareAmounts(b.best.payout, a.best.payout) || (a.providerCode < b.providerCode ? -1 : 1),
  );
}

/** Refusals of one reason, for one line under the offers. */
export interface RefusalGroup {
  reason: "min" | "max" | "limits" | "place" | "pair" | "method" | "busy" | "other";
  providerCodes: readonly string[];
  /** The nearest bound, decimal string in payin currency: smallest minimum or largest maximum. */
  bound?: string;
}

/** Groups refusals by what a person can do about them. */
export function groupRefusals(refusals: readonly Refusal[], amount: string): readonly RefusalGroup[] {
  const groups = new Map<RefusalGroup["reason"], { codes: string[]; bounds: string[] }>();
  for (const refusal of refusals) {
    const [reason, bound] = classify(refusal, amount);
    const group = groups.get(reason) ?? { codes: [], bounds: [] };
    group.codes.push(refusal.providerCode);
    if (bound !== undefined) group.bounds.push(bound);
    groups.set(reason, group);
  }
  return [...groups].map(([reason, group]) => {
    const sorted = group.bounds.toSorted(compareAmounts);
    const bound = reason === "max" ? sorted.at(-1) : sorted[0];
    return { reason, providerCodes: group.codes, ...(bound === undefined ? {} : { bound }) };
  });
}

function classify(refusal: Refusal, amount: string): [RefusalGroup["reason"], string?] {
  switch (refusal.reason) {
    case "limits":
      if (refusal.min !== undefined && compareAmounts(amount, refusal.min) < 0) return ["min", refusal.min];
      if (refusal.max !== undefined && compareAmounts(amount, refusal.max) > 0) return ["max", refusal.max];
      return ["limits"];
    case "country":
    case "state":
      return ["place"];
    case "currency":
      return ["pair"];
    case "paymentMethod":
      return ["method"];
    case "timeout":
    case "unavailable":
    case "invalidOffer":
      return ["busy"];
    default:
      return ["other"];
  }
}

/** Amounts that would bring offers where the present one brings none: nearest minimum and maximum. */
export function workableAmounts(list: OfferList, amount: string): readonly string[] {
  return groupRefusals(list.refusals, amount)
    .filter((group) => group.reason === "min" || group.reason === "max")
    .flatMap((group) => (group.bound === undefined ? [] : [group.bound]));
}

/** What a link means that names a provider, a method or both. `unknown`: what it names and nobody offers. */
export type Linked =
  | ({ kind: "chosen" } & OfferRef)
  | { kind: "open"; providerCode?: string; unknown?: string };

/** What a link means among these offers. A method alone means whoever pays most by it. */
export function findLinked(
  { offers }: OfferList,
  { provider, method }: { provider?: string; method?: string },
): Linked {
  const isCalled = (code: string | null, name: string | undefined) =>
    name !== undefined && code?.toLowerCase().replaceAll("_", "-") === name;
  const offer = offers.find(({ providerCode }) => isCalled(providerCode, provider));
  if (provider !== undefined && !offer) return { kind: "open", unknown: provider };
  const [best] = (offer ? [offer] : offers)
    .flatMap(({ providerCode, methods }) => methods.map((offered) => ({ providerCode, ...offered })))
    .filter(({ code }, _, all) => (method === undefined ? all.length === 1 : isCalled(code, method)))
    .toSorted((a, b) => compareAmounts(b.payout, a.payout));
  if (best) return { kind: "chosen", providerCode: best.providerCode, code: best.code };
  return {
    kind: "open",
    ...(offer && { providerCode: offer.providerCode }),
    ...(method !== undefined && { unknown: method }),
  };
}

/** How much more another provider has to pay to be worth a word, per cent. */
const CLEARLY_MORE_PERCENT = "1";

/**
 * The offer of another provider that pays clearly more than the chosen one, by the same method where one does; undefined
 * where none does.
 */
export function findBetter(
  { offers }: OfferList,
  chosen: OfferRef & Pick<OfferMethod, "payout">,
): (OfferRef & OfferMethod) | undefined {
  const better = offers
    .filter(({ providerCode }) => providerCode !== chosen.providerCode)
    .flatMap(({ providerCode, methods }) => methods.map((method) => ({ providerCode, ...method })))
    .filter(({ payout }) => isMoreBy(CLEARLY_MORE_PERCENT, payout, chosen.payout))
    .toSorted((a, b) => compareAmounts(b.payout, a.payout) || (a.providerCode < b.providerCode ? -1 : 1));
  return better.find(({ code }) => code === chosen.code) ?? better[0];
}

/** The offer of this provider and method in a fresh list; undefined when it is not made any more. */
export function findOffer(list: OfferList, chosen: OfferRef): OfferMethod | undefined {
  return list.offers
    .find((offer) => offer.providerCode === chosen.providerCode)
    ?.methods.find((method) => method.code === chosen.code);
}

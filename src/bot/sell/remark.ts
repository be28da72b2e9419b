/** What a remark says, in the person's language. */
import type { Translator } from "../../i18n.ts";
import type { SellDraft } from "../../sell/draft.ts";
import { type Example, isAboutFailure, type Money, type Remark } from "../../sell/remark.ts";
import { coinName, shownDifference } from "../wording.ts";

/** The remark above the screen of a draft, as HTML with the empty line behind it; empty where nothing is remarked. */
export function remarkHtml(draft: SellDraft, tr: Translator): string {
  return draft.remark ? `${remarkText(draft.remark, draft, tr)}\n\n` : "";
}

/** What stands where prices should: why they are missing, as far as that was just tried. */
export function pricesMissing(draft: SellDraft, tr: Translator): string {
  const { remark } = draft;
  if (remark?.kind === "queue-for") {
    const button = tr.plain("button-try-again");
    return tr.html("prices-queued", { time: tr.duration(inMinutes(remark.seconds)), button });
  }
  const why = remark && remarkText(remark, draft, tr);
  const missing = tr.html("offers-missing", { button: tr.plain("button-try-again") });
  if (!remark || why === undefined) return missing;
  return isAboutFailure(remark) ? why : `${why}\n\n${missing}`;
}

/** A remark as HTML. `step` is the question that is open. */
export function remarkText(remark: Remark, { step }: Pick<SellDraft, "step">, tr: Translator): string {
  const money = ({ amount, currency }: Money): string => tr.money(amount, currency);
  const back = tr.plain("button-back");
  switch (remark.kind) {
    case "nothing-found":
      return tr.html("remark-nothing-found", { query: remark.query });
    case "guessed":
      return tr.html("remark-guessed", { query: remark.query, name: remark.name });
    case "not-offered-any-more":
      return tr.html("remark-not-offered-any-more");
    case "country-absent":
      return tr.html("remark-country-absent", { country: tr.country(remark.country, remark.country) });
    case "crypto-absent": {
      const country = tr.country(remark.country, remark.country);
      return tr.html("remark-crypto-absent", { coin: remark.coin, country });
    }
    case "currency-absent": {
      const currency = `${tr.currency(remark.currency, remark.currency)} (${remark.currency})`;
      return tr.html("remark-currency-absent", { currency, coin: remark.coin });
    }
    case "amount-under":
      return tr.html("remark-amount-under", {
        min: tr.number(remark.min.amount),
        coin: remark.min.currency,
      });
    case "amount-over":
      return tr.html("remark-amount-over", { max: tr.number(remark.max.amount), coin: remark.max.currency });
    case "amount-ambiguous":
      return tr.html("remark-amount-ambiguous");
    case "amount-too-many-decimals":
      return tr.html("remark-amount-too-many-decimals", {
        coin: remark.currency,
        decimals: remark.decimals,
      });
    case "amount-unreadable":
      return tr.html(`remark-amount-${remark.problem}`, {
        coin: remark.currency,
        example: exampleText(remark.example, tr),
      });
    case "other-coin": {
      const example = exampleText(remark.example, tr);
      return tr.html("remark-amount-other-coin", { coin: coinName(tr, remark.coin), example, back });
    }
    case "other-fiat": {
      const example = exampleText(remark.example, tr);
      return tr.html("remark-amount-other-fiat", { fiat: remark.fiat, example, back });
    }
    case "payout-found":
      return tr.html(remark.isNear ? "remark-payout-found" : "remark-payout-nearest", {
        wanted: money(remark.wanted),
        amount: tr.number(remark.amount.amount),
        coin: remark.amount.currency,
        payout: money(remark.payout),
      });
    case "payout-unknown":
      return tr.html("remark-payout-none", { coin: remark.coin });
    case "understood": {
      const { amount, coin, payout, fiat } = remark;
      const written = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" ");
      const received = written([payout && tr.number(payout), fiat]);
      if (!coin) return tr.html("remark-understood-payout", { what: received });
      const sold = written([amount && tr.number(amount), coinName(tr, coin)]);
      return received === ""
        ? tr.html("remark-understood", { what: sold })
        : tr.html("remark-understood-for", { what: sold, received });
    }
    case "same-again": {
      const what = `${coinName(tr, remark.coin)} → ${remark.fiat}`;
      return tr.html("remark-same-again", { what, provider: remark.provider });
    }
    case "better-offer": {
      const { provider, better } = remark;
      return tr.html("remark-offer-better", { provider, better, difference: difference(remark, tr) });
    }
    case "better-method": {
      return tr.html("remark-method-better", {
        provider: remark.provider,
        difference: difference(remark, tr),
      });
    }
    case "offer-withdrawn":
      return tr.html("remark-offer-gone", { provider: remark.provider });
    case "link-unknown":
      return tr.html("remark-link-unknown", { what: remark.what });
    case "prices-refreshed":
      return tr.html("remark-prices-refreshed");
    case "address-unread":
      return tr.html(`remark-address-${remark.problem}`, { coin: coinName(tr, remark.coin) });
    case "address-invalid":
      return tr.html("remark-address-wrong", { coin: coinName(tr, remark.coin) });
    case "kept-address-invalid":
      return tr.html("remark-kept-address-wrong");
    case "address-memo-invalid":
      return tr.html("remark-address-memo-wrong", { memo: remark.memo });
    case "memo-invalid":
      return tr.html("remark-memo-wrong", { memo: remark.memo });
    case "unexpected":
      return tr.html(`remark-expected-${step}`);
    case "buttons-only":
      return tr.html("remark-expected-recap");
    case "media-unread":
      return tr.html("stray-media");
    case "edit-unseen":
      return tr.html("stray-edited");
    case "orders-open":
    case "orders-today":
      return tr.html(`remark-${remark.kind}`, { count: remark.count });
    case "paused":
      return tr.html("remark-maintenance");
    case "failure":
      return tr.html(`failure-${remark.failure}`);
    case "busy-for":
      return tr.html("failure-rate-limited-for", { seconds: remark.seconds });
    case "queue-for":
      return tr.html("failure-busy-for", { time: tr.duration(inMinutes(remark.seconds)) });
    case "beyond-limit":
      return tr.html(`failure-limits-${remark.bound}`, { bound: tr.number(remark.amount) });
  }
}

/** Whole minutes in ms, longer rather than shorter: who comes back should not have to wait again. */
function inMinutes(seconds: number): number {
  return Math.ceil(seconds / 60) * 60_000;
}

/** An amount as one could type it. */
export function exampleText({ amount, currency }: Example, tr: Translator): string {
  return currency === null ? tr.number(amount) : `${tr.number(amount)}\u00a0${currency}`;
}

function difference({ more, less }: { more: Money; less: Money }, tr: Translator): string {
  return tr.money(shownDifference(more.amount, less.amount, more.currency, tr), more.currency);
}

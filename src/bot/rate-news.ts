/** What is told of a rate that somebody waited for: what was quoted, for how much, and when; and the way into the sale. */
import type { Translator } from "../i18n.ts";
import { allInRate } from "../sell/amount.ts";
import type { RateNews } from "../sell/watch.ts";
import { encodeDeepLink } from "./deep-link.ts";
import { type Button, fitsLabel, type View } from "./view.ts";
import { sellButton, settingsButton } from "./wording.ts";

/** `1 ETH = €3,000.00`. Plain text. */
export function rateText(coin: string, rate: string, fiat: string, tr: Translator): string {
  return tr.plain("offer-rate", { coin, rate: tr.rate(rate, fiat) });
}

/** The way into a sale of so much, which is filled in. */
export function sellAmountButton(
  {
    currencyFrom,
    currencyTo,
    coin,
    amount,
  }: Pick<RateNews, "currencyFrom" | "currencyTo" | "coin" | "amount">,
  tr: Translator,
): Button {
  const link = encodeDeepLink({ from: currencyFrom, to: currencyTo, amount });
  if (link === undefined) return sellButton(tr);
  const label = tr.plain("button-sell-amount", { what: `${tr.number(amount)} ${coin}` });
  return {
    label: fitsLabel(label) ? label : tr.plain("button-sell"),
    press: { area: "start", link },
    style: "primary",
  };
}

/** The message that a rate has reached its mark. It says what was quoted then, which need not hold any more. */
export function rateNewsView(news: RateNews, tr: Translator): View {
  const { coin, currencyTo, mark, amount, isStanding, at } = news;
  const facts = {
    mark: rateText(coin, mark, currencyTo, tr),
    amount: tr.number(amount),
    coin,
    at: { at, format: "r" } as const,
  };
  return {
    html: [
      tr.html("rate-news", { rate: quotedText(news, tr) }),
      tr.html("rate-news-quoted", facts),
      tr.html(isStanding ? "rate-news-again" : "rate-news-over"),
    ].join("\n\n"),
    rows: [[sellAmountButton(news, tr)], [settingsButton(tr.plain("button-watches"), "watches")]],
  };
}

/** The same in one line. */
export function reachedHtml(news: RateNews, tr: Translator): string {
  return tr.html("card-event", { at: { at: news.at, format: "dt" }, what: quotedText(news, tr) });
}

function quotedText({ coin, currencyTo, payout, amount }: RateNews, tr: Translator): string {
  return rateText(coin, allInRate(payout, amount), currencyTo, tr);
}

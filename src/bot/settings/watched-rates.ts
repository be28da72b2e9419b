/**
 * Rates that people wait for, in the chat: asked for by /watch or below offers, listed, paused and removed in the settings. They are
 * told of by the notifier (rate-news.ts).
 */
import type { NextFunction } from "grammy";
import type { Translator } from "../../i18n.ts";
import {
  allInRate,
  compareAmounts,
  decimalsOf,
  isDecimal,
  presentable,
  quickAmounts,
  scaleAmount,
} from "../../sell/amount.ts";
import {
  amountLimits,
  type Coin,
  chooseCrypto,
  currencyOf,
  everyCoin,
  sellableCoins,
  sellableFiats,
} from "../../sell/choices.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { OfferRequest } from "../../sell/off-ramp.ts";
import type { Quoting } from "../../sell/quoting.ts";
import type { Rate } from "../../sell/rates.ts";
import { failureRemark } from "../../sell/remark.ts";
import { listedAs } from "../../sell/renamed-coins.ts";
import type { Clock } from "../../sell/runtime.ts";
import { hasReached, MOST_WATCHES, type Watch, type WatchStore } from "../../sell/watch.ts";
import { findCrypto } from "../../sell/wish.ts";
import type { BotContext } from "../context.ts";
import { rateText, sellAmountButton } from "../rate-news.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import { remarkText } from "../sell/remark.ts";
import { atAGlance, type Button, inRows, type View } from "../view.ts";
import { coinName, settingsButton } from "../wording.ts";
import { likelyMark, readMark, readWatchLine } from "./watch-line.ts";

/** What watched rates need. */
export interface WatchedRatesDeps {
  watches: WatchStore;
  quoting: Pick<Quoting, "market" | "for">;
  screen: Screen;
  /** The sale a person is in the middle of. */
  openSale(userId: string): Promise<SellDraft | undefined>;
  /** Notes what the next text of the person answers (see `User.asked`), null for nothing. */
  ask(ctx: BotContext, asked: string | null): Promise<void>;
  /** Last rows of every screen. */
  foot(ctx: BotContext): Promise<Button[][]>;
  clock: Clock;
  /** Gives a fresh UUID. */
  newId: () => string;
}

/** What the question for a rate is called in `User.asked`, before what is sold. */
const ASKED = "watch:";
/** Rates to choose without typing: so many times that of the moment. */
const ABOVE = ["1.01", "1.02", "1.05", "1.1"] as const;
/** Digits after the point of a rate that is chosen without typing; coins may be worth a tiny part of a cent. */
const MARK_DECIMALS = 8;

/** What somebody wants to watch: `ETH:EUR:0.5` as buttons and questions carry it. The amount is empty where none was said. */
interface Wanted {
  ticker: string;
  fiat: string;
  amount: string;
}

/** The same, found in the catalogue. */
type Sold = OfferRequest & { coin: string; network: string | null };

/** A person's watched rates in the chat. */
export class WatchedRates {
  readonly #deps: WatchedRatesDeps;

  constructor(deps: WatchedRatesDeps) {
    this.#deps = deps;
  }

  /** The buttons of the settings that concern watched rates; undefined when it is none of these. */
  async press(action: string, arg: string, ctx: BotContext): Promise<Reply | undefined> {
    const { watches, screen } = this.#deps;
    const { user } = ctx;
    switch (action) {
      case "watches":
        return { show: () => this.list(ctx) };
      // Below everything else: what it was pressed on is the screen of a sale.
      case "watch-pair":
        return {
          work: async () =>
            void (await screen.respond(ctx, await this.#ask(ctx, read(arg)), { kind: "new" })),
        };
      case "watch-new":
        return { show: () => this.#add(ctx, read(arg), arg.split(":").slice(3)) };
    }
    if (!action.startsWith("watch")) return undefined;
    const watch = await watches.find(user.id, arg);
    if (!watch) return { show: () => this.list(ctx) };
    const changed = (fields: Partial<Watch>) => ({
      show: async () => {
        await watches.change(user.id, watch.id, fields);
        return this.#card(ctx, { ...watch, ...fields });
      },
    });
    switch (action) {
      case "watch-once":
        // One that was told is told once more, then; one that is paused stays so.
        return changed({ isStanding: false, ...(watch.phase === "resting" ? { phase: "armed" } : {}) });
      case "watch-always":
        return changed({ isStanding: true });
      case "watch-pause":
        return changed({ phase: "paused" });
      case "watch-resume":
        return changed({ phase: "armed" });
      case "watch-drop":
        return {
          show: async () => {
            await watches.remove(user.id, watch.id);
            return this.list(ctx);
          },
        };
      default:
        return { show: () => this.#card(ctx, watch) };
    }
  }

  /** What /watch answers: the list, or what comes of the line behind it. */
  async command(ctx: BotContext, line: string): Promise<View> {
    const { quoting, openSale } = this.#deps;
    const { tr, user } = ctx;
    if (line === "") return this.list(ctx);
    const market = await quoting.market();
    if (!market.ok) return this.#told(ctx, remarkText(failureRemark(market.failure), { step: "crypto" }, tr));
    const { currencies } = market.value;
    const wanted = readWatchLine(line, currencies, tr.search);
    const fiat = wanted?.fiat ?? user.fiat ?? currencyOf(user.country ?? "", currencies.fiat)?.ticker;
    if (!wanted || fiat === undefined) return this.#told(ctx, `${tr.html("watch-unread")} ${howHtml(tr)}`);
    const { coin, amount = "", mark } = wanted;
    const sold = (await openSale(user.id))?.answers.crypto;
    // A coin that is called by one of its tickers is meant there: what it brings elsewhere is next to the same.
    const crypto =
      wanted.crypto ??
      coin.networks.find(({ ticker }) => ticker === sold?.ticker) ??
      coin.networks.find(({ ticker }) => ticker === coin.label);
    const said = amount === "" ? "" : likelyMark(readMark(amount, []));
    const marks = readMark(mark, unitsOf(fiat, tr));
    if (said === undefined) return this.#told(ctx, `${tr.html("watch-unread")} ${howHtml(tr)}`);
    if (crypto) return this.#add(ctx, { ticker: crypto.ticker, fiat, amount: said }, marks);
    return this.#askNetwork(ctx, coin, { fiat, amount: said, marks });
  }

  /** Takes a text as the answer to the question that is open; leaves it to others when that is none of these. */
  async answered(ctx: BotContext, text: string, asked: string, next: NextFunction): Promise<void> {
    if (!asked.startsWith(ASKED)) return next();
    const { ask, openSale, screen } = this.#deps;
    const wanted = read(asked.slice(ASKED.length));
    const marks = readMark(text, unitsOf(wanted.fiat, ctx.tr));
    if (marks.length === 0) {
      if (await openSale(ctx.user.id)) {
        await ask(ctx, null);
        return next();
      }
      await screen.respond(ctx, await this.#ask(ctx, wanted, ctx.tr.html("watch-unread")));
      return;
    }
    await ask(ctx, null);
    await screen.respond(ctx, await this.#add(ctx, wanted, marks));
  }

  /** All of them, and how one more is watched, where one more can be. */
  async list(ctx: BotContext): Promise<View> {
    const { tr, user } = ctx;
    const all = await this.#deps.watches.list(user.id);
    const lines = all.map((watch) => markHtml(watch, tr)).join("\n");
    return {
      html:
        all.length === 0
          ? `${tr.html("watches-none")}\n\n${howHtml(tr)}`
          : atAGlance(1, (spared) =>
              [
                tr.html("watches-title"),
                lines,
                ...(spared > 0 || all.length >= MOST_WATCHES ? [] : [howHtml(tr)]),
              ].join("\n\n"),
            ),
      rows: [
        ...all.map((watch) => [settingsButton(markText(watch, tr), "watch", watch.id)]),
        ...(await this.#deps.foot(ctx)),
      ],
    };
  }

  /** Asks at which rate to tell somebody; it can be chosen, or typed. */
  async #ask(ctx: BotContext, wanted: Wanted, remark?: string): Promise<View> {
    const { tr } = ctx;
    const found = await this.#find(ctx, wanted);
    if ("html" in found) return found;
    const rate = await this.#rateOf(ctx, found);
    await this.#deps.ask(ctx, ASKED + write(found));
    const now = rate && allInRate(rate.payout, rate.amount);
    const marks =
      now === undefined ? [] : ABOVE.map((times) => presentable(scaleAmount(now, times, "1"), MARK_DECIMALS));
    const example = `${tr.number(marks[2] ?? "3000")} ${found.currencyTo}`;
    const buttons = marks.map((mark) =>
      settingsButton(markText({ ...found, mark }, tr), "watch-new", `${write(found)}:${mark}`),
    );
    const amount = tr.number(found.amountFrom);
    return {
      html: [
        ...(remark === undefined ? [] : [remark]),
        tr.html("watch-question", { amount, coin: found.coin, example }),
        ...nowHtml(found, rate, tr),
      ].join("\n\n"),
      rows: [...inRows(buttons, 2), ...(await this.#deps.foot(ctx))],
    };
  }

  async #askNetwork(
    ctx: BotContext,
    coin: Coin,
    { fiat, amount, marks }: { fiat: string; amount: string; marks: readonly string[] },
  ): Promise<View> {
    const buttons = coin.networks.map((crypto) => {
      const { network, ticker } = chooseCrypto(coin, crypto);
      const pressed = [write({ ticker, fiat, amount }), ...marks].join(":");
      return settingsButton(network ?? ticker, "watch-new", pressed);
    });
    return {
      html: ctx.tr.html("network-question", { coin: coin.label }),
      rows: [...inRows(buttons, 2), ...(await this.#deps.foot(ctx))],
    };
  }

  /** Watches a rate from now on, unless it is there already. `marks`: what one coin should bring, in every reading of it. */
  async #add(ctx: BotContext, wanted: Wanted, marks: readonly string[]): Promise<View> {
    const { watches, clock, newId } = this.#deps;
    const { tr, user } = ctx;
    const found = await this.#find(ctx, wanted);
    if ("html" in found) return found;
    const rate = await this.#rateOf(ctx, found);
    const mark = likelyMark(marks, rate && allInRate(rate.payout, rate.amount));
    if (mark === undefined) return this.#ask(ctx, wanted, tr.html("watch-unread"));
    const all = await watches.list(user.id);
    const known = all.find((watch) => isSame(watch, { ...found, mark }));
    if (known) return this.#card(ctx, known);
    if (rate && hasReached({ ...found, mark }, rate.payout)) {
      const { rows, html } = await this.#ask(ctx, wanted, tr.html("watch-there"));
      const { currencyFrom, currencyTo, coin, amountFrom: amount } = found;
      return { html, rows: [[sellAmountButton({ currencyFrom, currencyTo, coin, amount }, tr)], ...rows] };
    }
    const watch: Watch = {
      ...found,
      id: newId(),
      userId: user.id,
      mark,
      isStanding: false,
      phase: "armed",
      createdAt: clock(),
    };
    if (await watches.add(watch))
      return this.#card(ctx, watch, [tr.html("watch-set"), ...nowHtml(found, rate, tr)]);
    return this.#told(ctx, tr.html("watch-full", { count: MOST_WATCHES }), [[listButton(tr)]]);
  }

  /** What is wanted, as the catalogue has it where the person lives; or the screen that says why it cannot be watched. */
  async #find(ctx: BotContext, { ticker, fiat, amount }: Wanted): Promise<Sold | View> {
    const { tr, user } = ctx;
    const market = await this.#deps.quoting.market();
    if (!market.ok) return this.#told(ctx, remarkText(failureRemark(market.failure), { step: "crypto" }, tr));
    const { countries, currencies } = market.value;
    const place = countries.find(({ code }) => code === user.country);
    if (!place || (place.states.length > 0 && user.state === null)) {
      const open = place ? "state" : "country";
      return this.#told(ctx, tr.html("watch-country"), [
        [settingsButton(tr.plain("button-country"), open, "", "primary")],
      ]);
    }
    const sold = sellableCoins(place, currencies);
    const crypto = listedAs(
      ticker,
      sold.flatMap(({ networks }) => networks),
    );
    const label = crypto && sold.find(({ networks }) => networks.includes(crypto));
    if (!label) {
      const coin = findCrypto(everyCoin(currencies), ticker)?.coin.label ?? ticker;
      const country = tr.country(place.code, place.name);
      return this.#told(ctx, tr.html("remark-crypto-absent", { coin, country }));
    }
    const { coin, network, precision } = chooseCrypto(label, crypto);
    const money = sellableFiats(place, crypto, currencies).find((one) => one.ticker === fiat);
    if (!money) return this.#told(ctx, tr.html("remark-currency-absent", { currency: fiat, coin }));
    const limits = amountLimits(place, crypto, money);
    // One whole coin can be more than anybody buys at once: nobody would ever be told of it.
    const usual = quickAmounts(limits, precision).at(-1) ?? "1";
    const amountFrom = isDecimal(amount) ? amount : usual;
    if (decimalsOf(amountFrom) > precision)
      return this.#told(ctx, tr.html("remark-amount-too-many-decimals", { coin, decimals: precision }));
    const { min, max } = limits;
    if (min !== undefined && compareAmounts(amountFrom, min) < 0)
      return this.#told(ctx, tr.html("remark-amount-under", { min: tr.number(min), coin }));
    if (max !== undefined && compareAmounts(amountFrom, max) > 0)
      return this.#told(ctx, tr.html("remark-amount-over", { max: tr.number(max), coin }));
    const where = { country: place.code, state: user.state };
    return { currencyFrom: crypto.ticker, currencyTo: fiat, amountFrom, ...where, coin, network };
  }

  #rateOf(ctx: BotContext, { currencyFrom, currencyTo, amountFrom, country, state }: Sold) {
    const asked = { currencyFrom, currencyTo, amountFrom, country, state };
    return this.#deps.quoting.for(ctx.waiting).rateOfAmount(asked);
  }

  /** One of them, with all that can be done about it. */
  async #card(
    ctx: BotContext,
    watch: Watch,
    said: readonly string[] = [ctx.tr.html("watch-card")],
  ): Promise<View> {
    const { tr } = ctx;
    const { id, phase, isStanding } = watch;
    const [title = "", ...more] = said;
    const standing = {
      armed: isStanding ? "watch-always" : "watch-once",
      resting: "watch-resting",
      paused: "watch-paused",
    } as const;
    const button = (label: "once" | "always" | "pause" | "resume") =>
      settingsButton(tr.plain(`button-watch-${label}`), `watch-${label}`, id);
    return {
      html: [
        `${title}\n${markHtml(watch, tr)}`,
        ...more,
        tr.html(standing[phase]),
        ...(phase === "paused" ? [] : [tr.html("watch-note")]),
      ].join("\n\n"),
      rows: [
        [button(isStanding ? "once" : "always")],
        [
          button(phase === "paused" ? "resume" : "pause"),
          settingsButton(tr.plain("button-watch-remove"), "watch-drop", id),
        ],
        [listButton(tr)],
        ...(await this.#deps.foot(ctx)),
      ],
    };
  }

  async #told(ctx: BotContext, html: string, rows: readonly Button[][] = []): Promise<View> {
    return { html, rows: [...rows, ...(await this.#deps.foot(ctx))] };
  }
}

function read(text: string): Wanted {
  const [ticker = "", fiat = "", amount = ""] = text.split(":");
  return { ticker, fiat, amount };
}

function write(sold: Wanted | OfferRequest): string {
  return "ticker" in sold
    ? `${sold.ticker}:${sold.fiat}:${sold.amount}`
    : `${sold.currencyFrom}:${sold.currencyTo}:${sold.amountFrom}`;
}

/** Whether two watches wait for the same: somebody who has moved sells in another place. */
function isSame(one: Sold & { mark: string }, other: Sold & { mark: string }): boolean {
  const { country, state, mark } = other;
  return write(one) === write(other) && one.country === country && one.state === state && one.mark === mark;
}

/** What people write beside a sum of money. */
function unitsOf(fiat: string, tr: Translator): readonly string[] {
  return [fiat, ...tr.search.currency(fiat)];
}

/** `€3,050`, or with as many digits as a small price needs. Plain text. */
function priceText(price: string, fiat: string, tr: Translator): string {
  return compareAmounts(price, "10") > 0 ? tr.sum(price, fiat) : tr.rate(price, fiat);
}

/** `1 ETH = €3,000`. Plain text. */
function markText(
  { coin, currencyTo, mark }: Pick<Watch, "coin" | "currencyTo" | "mark">,
  tr: Translator,
): string {
  return tr.plain("offer-rate", { coin, rate: priceText(mark, currencyTo, tr) });
}

function markHtml(watch: Watch, tr: Translator): string {
  return tr.html("watch-mark", {
    rate: markText(watch, tr),
    amount: tr.number(watch.amountFrom),
    coin: coinName(tr, watch),
  });
}

/** What it brings at the moment, where that is known. */
function nowHtml({ coin, currencyTo }: Sold, rate: Rate | undefined, tr: Translator): string[] {
  if (!rate) return [];
  const now = rateText(coin, allInRate(rate.payout, rate.amount), currencyTo, tr);
  return [tr.html("amount-rate", { rate: now, at: { at: rate.at, format: "r" } })];
}

function howHtml(tr: Translator): string {
  return tr.html("watches-how", { button: tr.plain("button-watch") });
}

function listButton(tr: Translator): Button {
  return settingsButton(tr.plain("button-watches"), "watches");
}

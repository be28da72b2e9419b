/**
 * Inline mode: `@bot 0.05 btc eur`, typed in any chat, offers a card with what that brings at the moment, and the way into the
 * bot with that sale. The card says nothing of whoever sends it but the country it is reckoned for. It is there within a second:
 * where the price is not, the card does without, and whoever types the same again finds it.
 */
import { Composer, type MiddlewareFn } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Translator } from "../i18n.ts";
import type { Availability } from "../sell/availability.ts";
import { Allowance, type FairUse, UPDATES_WITHIN_MS } from "../sell/fair-use.ts";
import type { PassingQuote, PassingQuotes } from "../sell/passing-quotes.ts";
import type { UserStore } from "../sell/people.ts";
import type { Quoting } from "../sell/quoting.ts";
import { within } from "../sell/rates.ts";
import type { Log, Uptime } from "../sell/runtime.ts";
import { EXAMPLE, inlineHelp } from "./answers.ts";
import type { BotContext } from "./context.ts";
import { type DeepLink, encodeDeepLink } from "./deep-link.ts";
import { type PassingSale, readQuery } from "./inline-query.ts";
import type { TranslatorOf } from "./router.ts";
import { isTelegrams } from "./screen.ts";
import { methodName } from "./sell/offer-steps.ts";
import { keyboard } from "./view.ts";

/** What inline mode needs. */
export interface InlineDeps {
  quoting: Pick<Quoting, "market">;
  passingQuotes: PassingQuotes;
  users: Pick<UserStore, "find">;
  access: { blockOf(userId: string): object | undefined };
  availability: Pick<Availability, "sellsTo">;
  translatorOf: TranslatorOf;
  /** Mark put above every message of a sandbox instance, HTML; empty in production. */
  mark: (locale: string) => string;
  fairUse: Pick<FairUse, "updates">;
  uptime: Uptime;
  log: Log;
}

/** So long after its arrival a query is answered with what is known by then, ms. */
const PATIENCE_MS = 700;
/** How long Telegram may keep an answer that says nothing of prices, in seconds. */
const KEPT_SECONDS = 30;
/** With what the chat with the bot is opened from above the results. */
const START_PARAMETER = "inline";

/** A result: what the list says of it, and what is sent. */
interface Card {
  title: string;
  /** Stands below the title in the list. Plain text. */
  description: string;
  html: string;
  /** Leads into the bot with this sale. */
  link?: DeepLink | undefined;
  /** How long Telegram may keep it, in seconds. */
  keptSeconds: number;
}

/** Answers inline queries. */
export class InlineCards {
  readonly #deps: InlineDeps;
  readonly #queries: Allowance;
  /** The uptime at which queries arrived. */
  readonly #arrivals = new WeakMap<BotContext, number>();

  constructor(deps: InlineDeps) {
    this.#deps = deps;
    this.#queries = new Allowance(deps.fairUse.updates, UPDATES_WITHIN_MS, deps.uptime);
  }

  /** Notes when a query arrives. Belongs before whatever updates wait for. */
  arrive(): MiddlewareFn<BotContext> {
    return (ctx, next) => {
      if (ctx.inlineQuery) this.#arrivals.set(ctx, this.#deps.uptime());
      return next();
    };
  }

  /** Answers queries, and passes over the cards that people send: those are for whoever is in that chat. */
  composer(): Composer<BotContext> {
    const composer = new Composer<BotContext>();
    composer.filter((ctx) => ctx.msg?.via_bot?.id === ctx.me.id).use(() => undefined);
    composer.on("inline_query", async (ctx) => {
      const tr = await this.#deps.translatorOf(ctx);
      await this.#answer(ctx, await this.#cardFor(ctx, tr), tr).catch((error: unknown) => {
        // Whoever typed on does not wait for it any more.
        if (!isTelegrams(error)) throw error;
        this.#deps.log.debug({ err: error }, "inline query not answered");
      });
    });
    return composer;
  }

  /** Country and language are the sender's, so Telegram keeps an answer for them alone. */
  async #answer(ctx: BotContext, card: Card | undefined, tr: Translator): Promise<void> {
    const button = { text: tr.plain("button-private-chat"), start_parameter: START_PARAMETER };
    const cards = card ? [articleOf(card, ctx.me.username, this.#deps.mark(tr.locale), tr)] : [];
    await ctx.answerInlineQuery(cards, {
      cache_time: card?.keptSeconds ?? KEPT_SECONDS,
      is_personal: true,
      ...(card ? {} : { button }),
    });
  }

  /** The card for a query; undefined for who is blocked, or asks too much at once: they are led into the chat with the bot. */
  async #cardFor(ctx: BotContext, tr: Translator): Promise<Card | undefined> {
    const { access, users, quoting, availability, passingQuotes } = this.#deps;
    const userId = String(ctx.from?.id);
    if (access.blockOf(userId) !== undefined || !this.#queries.take(userId)) return undefined;
    const market = await within(this.#patience(ctx), quoting.market());
    // Without the catalogue no query can be read.
    if (!market?.ok) return { ...howCard(ctx.me.username, tr), keptSeconds: 0 };
    const sale = readQuery(ctx.inlineQuery?.query ?? "", market.value, await users.find(userId), tr);
    if (!sale) return howCard(ctx.me.username, tr);
    if (!sale.isSold || !availability.sellsTo(userId)) return cardWithoutPrice(sale, KEPT_SECONDS, tr);
    const quote = await passingQuotes.of(sale.request, userId, this.#patience(ctx));
    return quote ? offerCard(sale, quote, tr) : cardWithoutPrice(sale, 0, tr);
  }

  /** How long the answer may still take, ms. */
  #patience(ctx: BotContext): number {
    const now = this.#deps.uptime();
    return Math.max(0, (this.#arrivals.get(ctx) ?? now) + PATIENCE_MS - now);
  }
}

/** What the sale brings at the moment, or that nobody makes an offer for it. */
function offerCard(sale: PassingSale, { best, at, freshForMs }: PassingQuote, tr: Translator): Card {
  const { request, coins, country } = sale;
  const keptSeconds = Math.floor(freshForMs / 1_000);
  const place = tr.country(country.code, country.name);
  if (!best) {
    const { title, link } = cardWithoutPrice(sale, keptSeconds, tr);
    const description = tr.plain("inline-none", { country: place });
    return {
      title,
      description,
      html: bodyOf(title, tr.html("inline-none", { country: place }), tr),
      link,
      keptSeconds,
    };
  }
  const title = tr.plain("inline-title", { coins, money: tr.money(best.payout, request.currencyTo) });
  const offer = tr.html("inline-offer", { country: place, method: methodName(best, { tr }) });
  const moves = tr.html("inline-moves", { at: { at, format: "r" } });
  return {
    title,
    description: tr.plain("inline-brief", { country: place }),
    html: bodyOf(title, `${offer}\n\n${moves}`, tr),
    link: linkTo(sale, best),
    keptSeconds,
  };
}

/** The sale without what it brings: that is not known yet, or it cannot be told from here. */
function cardWithoutPrice(sale: PassingSale, keptSeconds: number, tr: Translator): Card {
  const { request, coins, country } = sale;
  const values = { country: tr.country(country.code, country.name) };
  const title = tr.plain("inline-sell", { coins, fiat: request.currencyTo });
  return {
    title,
    description: tr.plain("inline-without", values),
    html: bodyOf(title, tr.html("inline-without", values), tr),
    link: linkTo(sale),
    keptSeconds,
  };
}

/** How a query is written. */
function howCard(username: string, tr: Translator): Card {
  return {
    title: tr.plain("inline-how-title"),
    description: tr.plain("inline-how", { line: EXAMPLE }),
    html: inlineHelp(username, tr),
    keptSeconds: KEPT_SECONDS,
  };
}

function bodyOf(title: string, html: string, tr: Translator): string {
  return `<b>${tr.html("value", { value: title })}</b>\n\n${html}`;
}

function linkTo({ request, linked }: PassingSale, offer?: DeepLink["offer"]): DeepLink {
  const { currencyTo: to, amountFrom: amount } = request;
  return { from: linked, to, amount, ...(offer ? { offer } : {}) };
}

/** The card as Telegram lists and sends it. */
function articleOf(card: Card, username: string, mark: string, tr: Translator): InlineQueryResultArticle {
  const start = card.link && encodeDeepLink(card.link);
  const url = `https://t.me/${username}${start === undefined ? "" : `?start=${start}`}`;
  return {
    type: "article",
    // There is one.
    id: "card",
    title: card.title,
    description: card.description,
    input_message_content: {
      message_text: `${mark}${card.html}`,
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
    },
    reply_markup: keyboard([[{ label: tr.plain("button-sell"), url }]]),
  };
}

/** Country, state and currency that are remembered for the next sale: chosen from the lists of the sale, typed, or forgotten. */
import type { NextFunction } from "grammy";
import type { Translator } from "../../i18n.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { Market } from "../../sell/market.ts";
import type { Result } from "../../sell/off-ramp.ts";
import type { User, UserStore } from "../../sell/people.ts";
import { failureRemark } from "../../sell/remark.ts";
import type { Press } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { Screen } from "../screen.ts";
import { fiatEntries } from "../sell/pair-steps.ts";
import { type Entry, foundHtml, listRows, saidShortly } from "../sell/picker.ts";
import { countryEntries, everyCountry, stateEntries } from "../sell/place-steps.ts";
import { remarkText } from "../sell/remark.ts";
import { meaningOf } from "../sell/search.ts";
import type { Button, View } from "../view.ts";
import { settingsButton } from "../wording.ts";

/** What is remembered; also the name of its question in `User.asked`, and the action of its buttons. */
const REMEMBERED = ["country", "state", "fiat"] as const;
type Remembered = (typeof REMEMBERED)[number];

/** What the choices need. */
export interface RememberedDeps {
  market(): Promise<Result<Market>>;
  screen: Screen;
  /** The sale a person is in the middle of. */
  openSale(userId: string): Promise<SellDraft | undefined>;
  /** Changes what is stored of the person. */
  change(ctx: BotContext, change: Parameters<UserStore["change"]>[1]): Promise<void>;
  /** The settings, where every choice leads. */
  home(ctx: BotContext): Promise<View>;
  /** Last rows of every screen. */
  foot(ctx: BotContext): Promise<Button[][]>;
}

/** What a list shows: a page of it, or what a text has found there; `remark` is said above it, as HTML. */
type Shown = Pick<SellDraft, "page" | "found"> & { remark?: string };

/** What is remembered of a person, in the chat. */
export class RememberedChoices {
  readonly #deps: RememberedDeps;

  constructor(deps: RememberedDeps) {
    this.#deps = deps;
  }

  /** Answers a button of these lists; undefined for any other. Without `arg` the list is asked for. */
  press(action: string, arg: string, ctx: BotContext): { show: () => Promise<View> } | undefined {
    const what = REMEMBERED.find((candidate) => candidate === action);
    if (!what) return undefined;
    if (arg.startsWith("=")) return { show: () => this.#choose(ctx, what, arg.slice(1)) };
    return { show: () => this.#ask(ctx, what, { page: /^\d{1,4}$/.test(arg) ? Number(arg) : 0 }) };
  }

  /** Takes a text for the answer to the open question `asked`; `next` where it is none, and may answer a sale that is open. */
  async answered(ctx: BotContext, text: string, asked: string, next: NextFunction): Promise<void> {
    const what = REMEMBERED.find((candidate) => candidate === asked);
    const market = what && (await this.#deps.market());
    if (!what || !market?.ok) return next();
    const { tr, user } = ctx;
    const others = what === "country" ? everyCountry(tr) : [];
    const meaning = meaningOf(text, entriesOf(what, market.value, ctx), { others });
    const query = saidShortly(text);
    const show = async (view: Promise<View>): Promise<void> => {
      await this.#deps.screen.respond(ctx, await view);
    };
    switch (meaning.kind) {
      case "one":
        return show(this.#choose(ctx, what, meaning.id));
      case "some":
        return show(this.#ask(ctx, what, { page: 0, found: { query, ids: meaning.ids } }));
      case "absent": {
        const country = tr.country(meaning.id, meaning.id);
        return show(this.#ask(ctx, what, { page: 0, remark: tr.html("remark-country-absent", { country }) }));
      }
      case "nothing": {
        if (!(await this.#deps.openSale(user.id)))
          return show(this.#ask(ctx, what, { page: 0, remark: tr.html("remark-nothing-found", { query }) }));
        await this.#deps.change(ctx, { asked: null });
        return next();
      }
    }
  }

  /** Asks for one of them, which can be typed, too. */
  async #ask(ctx: BotContext, what: Remembered, shown: Shown): Promise<View> {
    const { tr, user } = ctx;
    const market = await this.#deps.market();
    const entries = market.ok ? entriesOf(what, market.value, ctx) : [];
    // A list of states that is left from another country.
    const isIdle = what === "state" && market.ok && entries.length === 0;
    await this.#deps.change(ctx, { asked: isIdle ? null : what });
    if (isIdle) return this.#deps.home(ctx);
    if (!market.ok) {
      return {
        html: remarkText(failureRemark(market.failure), { step: "country" }, tr),
        rows: [[settingsButton(tr.plain("button-try-again"), what)], ...(await this.#deps.foot(ctx))],
      };
    }
    const question = foundHtml(shown, entries, { tr }) ?? questionHtml(what, user, tr);
    const press = (action: "pick" | "page", arg: string): Press => ({
      area: "settings",
      action: what,
      arg: action === "pick" ? `=${arg}` : arg,
    });
    return {
      html: shown.remark === undefined ? question : `${shown.remark}\n\n${question}`,
      rows: [
        ...listRows(entries, shown, press, tr),
        ...(user[what] === null || what === "state"
          ? []
          : [[settingsButton(tr.plain("button-forget"), "forget", what)]]),
        ...(await this.#deps.foot(ctx)),
      ],
    };
  }

  /** Remembers what was chosen; a country that has states leads to them. */
  async #choose(ctx: BotContext, what: Remembered, id: string): Promise<View> {
    const market = await this.#deps.market();
    if (!market.ok || !entriesOf(what, market.value, ctx).some((entry) => entry.id === id))
      return this.#ask(ctx, what, { page: 0, remark: ctx.tr.html("remark-not-offered-any-more") });
    const moves = what === "country" && id !== ctx.user.country;
    await this.#deps.change(ctx, { [what]: id, ...(moves && { state: null }), asked: null });
    const hasStates = what === "country" && entriesOf("state", market.value, ctx).length > 0;
    return hasStates ? this.#ask(ctx, "state", { page: 0 }) : this.#deps.home(ctx);
  }
}

function entriesOf(what: Remembered, { countries, currencies }: Market, ctx: BotContext): readonly Entry[] {
  const country = ctx.user.country ?? undefined;
  switch (what) {
    case "country":
      return countryEntries(countries, ctx);
    case "state":
      return stateEntries(country, countries, ctx);
    case "fiat":
      return fiatEntries(country, currencies.fiat, ctx);
  }
}

function questionHtml(what: Remembered, user: User, tr: Translator): string {
  if (what === "state") return tr.html("state-question");
  if (what === "country") {
    const country = countryOf(user, tr);
    return country === undefined
      ? tr.html("settings-country-unknown")
      : tr.html("settings-country-known", { country });
  }
  const currency = currencyName(user, tr);
  return currency === undefined
    ? tr.html("settings-currency-unknown")
    : tr.html("settings-currency-known", { currency });
}

/** The remembered country, with the state where there is one; undefined when none is. */
export function countryOf({ country, state }: User, tr: Translator): string | undefined {
  if (country === null) return undefined;
  const name = tr.country(country, country);
  return state === null ? name : `${name}, ${state}`;
}

/** The remembered currency by its name and code; undefined when none is. */
export function currencyName({ fiat }: User, tr: Translator): string | undefined {
  if (fiat === null) return undefined;
  const name = tr.currency(fiat, fiat);
  return name === fiat ? fiat : `${name} (${fiat})`;
}

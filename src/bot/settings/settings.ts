/**
 * What people can set for themselves, at any step of a sale: language, what is remembered for the next sale, reminders,
 * saved refund addresses, watched rates, and the deletion of everything.
 */
import { Composer, type MiddlewareFn, type NextFunction } from "grammy";
import type { Languages } from "../../i18n.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { FairUse } from "../../sell/fair-use.ts";
import type { AddressBook, Erasure, PersonalData, UserStore } from "../../sell/people.ts";
import type { Quoting } from "../../sell/quoting.ts";
import type { Clock, Log, Uptime } from "../../sell/runtime.ts";
import type { WatchStore } from "../../sell/watch.ts";
import { welcomeView } from "../basics.ts";
import type { PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import { REMOVED } from "../secret-guard.ts";
import { meaningOf } from "../sell/search.ts";
import { type Button, inRows, type Shown, type View } from "../view.ts";
import { continueButton, settingsButton } from "../wording.ts";
import { erasedView, eraseToken, eraseView, isEraseToken } from "./erasing.ts";
import { MyData } from "./my-data.ts";
import { countryOf, currencyName, RememberedChoices } from "./remembered.ts";
import { SavedAddresses } from "./saved-addresses.ts";
import { WatchedRates } from "./watched-rates.ts";

/** What the settings need. */
export interface SettingsDeps {
  users: UserStore;
  addresses: AddressBook;
  watches: WatchStore;
  personalData: PersonalData;
  erasure: Erasure;
  /** The sale a person is in the middle of. */
  sale: {
    open(userId: string): Promise<SellDraft | undefined>;
    /** Draws its screen in answer to an update; false when there is nothing to draw. */
    render(ctx: BotContext): Promise<boolean>;
  };
  quoting: Pick<Quoting, "market" | "for">;
  languages: Languages;
  screen: Screen;
  fairUse: Pick<FairUse, "savedAddresses" | "dataFiles">;
  clock: Clock;
  uptime: Uptime;
  /** Gives a fresh UUID. */
  newId: () => string;
  log: Log;
}

/** What the question for a language is called in `User.asked`. */
const LANGUAGE = "language";

type Change = Parameters<UserStore["change"]>[1];

/** A person's settings in the chat. */
export class Settings {
  readonly #deps: SettingsDeps;
  readonly #addresses: SavedAddresses;
  readonly #remembered: RememberedChoices;
  readonly #watched: WatchedRates;
  readonly #myData: MyData;

  constructor(deps: SettingsDeps) {
    this.#deps = deps;
    const { addresses, screen, fairUse, clock, newId } = deps;
    this.#addresses = new SavedAddresses({
      book: addresses,
      screen,
      openSale: (userId) => deps.sale.open(userId),
      ask: (ctx, asked) => this.#change(ctx, { asked }),
      foot: (ctx) => this.#foot(ctx),
      fairUse,
      clock,
      newId,
    });
    this.#myData = new MyData(deps);
    this.#remembered = new RememberedChoices({
      market: () => deps.quoting.market(),
      screen,
      openSale: (userId) => deps.sale.open(userId),
      change: (ctx, change) => this.#change(ctx, change),
      home: (ctx) => this.#home(ctx),
      foot: (ctx) => this.#foot(ctx),
    });
    this.#watched = new WatchedRates({
      ...deps,
      openSale: (userId) => deps.sale.open(userId),
      ask: (ctx, asked) => this.#change(ctx, { asked }),
      foot: (ctx) => this.#foot(ctx),
    });
  }

  /**
   * Takes an open question back as soon as the person does anything but answer it in words: a question further down must
   * never get its answer. Belongs right behind what knows the person.
   */
  withdrawQuestion(): MiddlewareFn<BotContext> {
    return async (ctx, next) => {
      // Whoever changes an earlier message has not turned to something else.
      if (ctx.editedMessage) return next();
      const text = ctx.message?.text;
      const answers = text !== undefined && text !== REMOVED && !text.startsWith("/");
      if (ctx.user.asked !== null && !answers) await this.#change(ctx, { asked: null });
      return next();
    };
  }

  /** Commands, and the answers to open questions. Belongs behind the conversations plugin and before the sale. */
  composer(): Composer<BotContext> {
    const { screen } = this.#deps;
    const composer = new Composer<BotContext>();
    composer.command("settings", async (ctx) => screen.respond(ctx, await this.#home(ctx)));
    composer.command("language", async (ctx) =>
      screen.respond(ctx, await this.#askLanguage(ctx, "language")),
    );
    composer.command("watch", async (ctx) =>
      screen.respond(ctx, await this.#watched.command(ctx, ctx.match.trim())),
    );
    composer.command("mydata", async (ctx) => screen.respond(ctx, await this.#file(ctx)));
    composer.command("deletemydata", async (ctx) => screen.respond(ctx, await this.#askErase(ctx)));
    composer.on("message:text", (ctx, next) => {
      const { asked } = ctx.user;
      if (asked === null) return next();
      const { text } = ctx.message;
      if (asked === LANGUAGE) return this.#typedLanguage(ctx, text, next);
      const watched = () => this.#watched.answered(ctx, text, asked, next);
      const address = () => this.#addresses.answered(ctx, text, asked, watched);
      return this.#remembered.answered(ctx, text, asked, address);
    });
    return composer;
  }

  /** What concerns saved addresses where other screens offer it. */
  get addresses(): Pick<SavedAddresses, "saveRows" | "pressSave"> {
    return this.#addresses;
  }

  /** The buttons of the settings. */
  async press({ action, arg }: PressOf<"settings">, ctx: BotContext): Promise<Reply> {
    const { tr } = ctx;
    switch (action) {
      case "home":
        return { show: () => this.#home(ctx) };
      case "language":
        return arg === ""
          ? { show: () => this.#askLanguage(ctx, "settings") }
          : this.#changeLanguage(ctx, arg, () => this.#home(ctx));
      case "forget":
        return {
          toast: tr.plain("toast-forgotten"),
          show: () => this.#changed(ctx, arg === "fiat" ? { fiat: null } : { country: null, state: null }),
        };
      case "reminders":
        return {
          toast: tr.plain(arg === "on" ? "toast-reminders-on" : "toast-reminders-off"),
          show: () => this.#changed(ctx, { reminders: arg === "on" }),
        };
      case "mydata":
        return { show: () => this.#file(ctx) };
      case "erase":
        return {
          show: () => (isEraseToken(arg, this.#deps.clock()) ? this.#erase(ctx) : this.#askErase(ctx)),
        };
      default:
        return (
          this.#remembered.press(action, arg, ctx) ??
          (await this.#addresses.press(action, arg, ctx)) ??
          (await this.#watched.press(action, arg, ctx)) ?? {
            toast: tr.plain("toast-stale"),
            show: () => this.#home(ctx),
          }
        );
    }
  }

  /** A button of /language. */
  pressLanguage({ locale }: PressOf<"language">, ctx: BotContext): Reply {
    return this.#changeLanguage(ctx, locale, async () => welcomeView(ctx.tr));
  }

  async #home(ctx: BotContext): Promise<View> {
    const { tr, user } = ctx;
    const { languages, addresses, watches } = this.#deps;
    const saved = await addresses.list(user.id);
    const watched = await watches.list(user.id);
    const place = countryOf(user, tr);
    const currency = currencyName(user, tr);
    const lines = [
      tr.html("settings-language", { language: languages.nameOf(tr.locale) }),
      place === undefined
        ? tr.html("settings-country-none")
        : tr.html("settings-country", { country: place }),
      currency === undefined ? tr.html("settings-currency-none") : tr.html("settings-currency", { currency }),
      tr.html(user.reminders ? "settings-reminders-on" : "settings-reminders-off"),
      tr.html("settings-addresses", { count: saved.length }),
      tr.html("settings-watches", { count: watched.length }),
    ];
    return {
      html: `${tr.html("settings-title")}\n\n${lines.join("\n")}`,
      rows: [
        [
          settingsButton(tr.plain("button-language"), "language"),
          settingsButton(tr.plain("button-country"), "country"),
        ],
        [settingsButton(tr.plain("button-currency"), "fiat")],
        [
          user.reminders
            ? settingsButton(tr.plain("button-reminders-off"), "reminders", "off")
            : settingsButton(tr.plain("button-reminders-on"), "reminders", "on"),
        ],
        [
          settingsButton(tr.plain("button-addresses"), "addresses"),
          settingsButton(tr.plain("button-watches"), "watches"),
        ],
        [
          settingsButton(tr.plain("button-mydata"), "mydata"),
          settingsButton(tr.plain("button-erase"), "erase"),
        ],
        ...(await this.#continueRow(ctx)),
      ],
    };
  }

  /** Asks for a language, which can be typed, too. */
  async #askLanguage(ctx: BotContext, from: "language" | "settings"): Promise<View> {
    await this.#change(ctx, { asked: LANGUAGE });
    return this.#languages(ctx, from);
  }

  /**
   * Takes a text for the name of a language, in itself, in English or in the one spoken now. What is none may answer a sale
   * that is open.
   */
  async #typedLanguage(ctx: BotContext, text: string, next: NextFunction): Promise<void> {
    const { languages, sale, screen } = this.#deps;
    const names = ["en", ctx.tr.locale].map((locale) => new Intl.DisplayNames(locale, { type: "language" }));
    const meant = meaningOf(
      text,
      languages.locales.map((locale) => ({
        id: locale,
        own: [languages.nameOf(locale), ...names.map((known) => known.of(locale) ?? locale)],
        codes: [locale],
      })),
    );
    if (meant.kind === "one") {
      await this.#change(ctx, { asked: null });
      await this.#changeLanguage(ctx, meant.id, async () => welcomeView(ctx.tr)).work();
      return;
    }
    if (meant.kind === "nothing" && (await sale.open(ctx.user.id))) {
      await this.#change(ctx, { asked: null });
      return next();
    }
    const list = await this.#languages(ctx, "language");
    await screen.respond(ctx, { ...list, html: ctx.tr.html("language-unknown") });
  }

  /** The languages; chosen from the settings, one leads back to them. */
  async #languages(ctx: BotContext, from: "language" | "settings"): Promise<View> {
    const { tr } = ctx;
    const buttons = this.#deps.languages.locales.map(
      (locale): Button => ({
        label: this.#deps.languages.nameOf(locale),
        press:
          from === "settings"
            ? { area: "settings", action: "language", arg: locale }
            : { area: "language", locale },
        ...(locale === tr.locale ? { style: "primary" as const } : {}),
      }),
    );
    const foot = from === "settings" ? await this.#foot(ctx) : await this.#continueRow(ctx);
    return { html: tr.html("language-question"), rows: [...inRows(buttons, 2), ...foot] };
  }

  /** Speaks another language from now on. A sale goes on in it where it stands; without one, `otherwise` is shown. */
  #changeLanguage(ctx: BotContext, locale: string, otherwise: () => Promise<View>) {
    const { languages, sale, screen } = this.#deps;
    const known = languages.locales.find((candidate) => candidate === locale);
    if (known !== undefined) ctx.tr = languages.translator(known);
    return {
      toast: ctx.tr.plain("toast-language", { language: languages.nameOf(ctx.tr.locale) }),
      work: async () => {
        if (known !== undefined) await this.#change(ctx, { locale: known, localeChosen: true });
        if ((await sale.open(ctx.user.id)) && (await sale.render(ctx))) return;
        await screen.respond(ctx, await otherwise());
      },
    };
  }

  /** Everything that is kept about the person. What it was is nobody's business, the log's included. */
  async #file(ctx: BotContext): Promise<Shown> {
    const erase = settingsButton(ctx.tr.plain("button-erase"), "erase");
    return this.#myData.file(ctx, [[erase], ...(await this.#foot(ctx))]);
  }

  async #askErase(ctx: BotContext): Promise<View> {
    return eraseView(ctx.tr, eraseToken(this.#deps.clock()), await this.#continueRow(ctx));
  }

  async #erase(ctx: BotContext): Promise<View> {
    const { erasure, clock, log } = this.#deps;
    // Its state is deleted wherever it is kept when this update is done.
    await ctx.conversation.exitAll();
    const done = await erasure.erase(ctx.user.id, clock());
    log.info(done, "personal data deleted on request");
    return erasedView(ctx.tr, done.left);
  }

  /** The last rows of every screen below the settings. */
  async #foot(ctx: BotContext): Promise<Button[][]> {
    return [[settingsButton(ctx.tr.plain("button-settings"), "home")], ...(await this.#continueRow(ctx))];
  }

  async #continueRow(ctx: BotContext): Promise<Button[][]> {
    return (await this.#deps.sale.open(ctx.user.id)) ? [[continueButton(ctx.tr)]] : [];
  }

  /** Makes a change and shows the settings with it. */
  async #changed(ctx: BotContext, change: Change): Promise<View> {
    await this.#change(ctx, change);
    return this.#home(ctx);
  }

  async #change(ctx: BotContext, change: Change): Promise<void> {
    const changed = { ...change, updatedAt: this.#deps.clock() };
    ctx.user = { ...ctx.user, ...changed };
    await this.#deps.users.change(ctx.user.id, changed);
  }
}

/** The commands every bot should have: /start, /help, /privacy. */
import { Composer } from "grammy";
import type { Translator } from "../i18n.ts";
import type { SellDraft } from "../sell/draft.ts";
import type { Quarantine } from "../sell/quarantine.ts";
import { answerButtons, answerView, impostorsHtml } from "./answers.ts";
import type { HelpTopic } from "./callback-data.ts";
import type { BotContext } from "./context.ts";
import { decodeDeepLink } from "./deep-link.ts";
import type { Screen } from "./screen.ts";
import type { PolicyLinks } from "./sell/step.ts";
import type { Button, View } from "./view.ts";
import {
  continueButton,
  helpButton,
  ordersButton,
  saleInShort,
  sellButton,
  settingsButton,
} from "./wording.ts";

/** Commands shown in the menu, in this order. Each has a description `command-<name>` in every language. */
export const COMMANDS = [
  "sell",
  "orders",
  "watch",
  "settings",
  "help",
  "language",
  "privacy",
  "mydata",
  "cancel",
  "start",
] as const;

/** What the basics need. */
export interface BasicsDeps extends PrivacyFacts {
  /** The sale a person is in the middle of. */
  openSale(userId: string): Promise<SellDraft | undefined>;
  quarantine: Pick<Quarantine, "holdsOf">;
  screen: Screen;
  supportContact: string | undefined;
}

/** Answers those commands. */
export class Basics {
  readonly #deps: BasicsDeps;

  constructor(deps: BasicsDeps) {
    this.#deps = deps;
  }

  /** The commands. They work at any step of a sale. */
  composer(): Composer<BotContext> {
    const { openSale, screen } = this.#deps;
    const composer = new Composer<BotContext>();
    composer.command("start", async (ctx, next) => {
      if (decodeDeepLink(ctx.match)) return next();
      const draft = await openSale(ctx.user.id);
      return screen.respond(ctx, draft ? welcomeBackView(draft, ctx.tr) : welcomeView(ctx.tr));
    });
    composer.command("help", async (ctx) => screen.respond(ctx, await this.help(ctx)));
    composer.command("privacy", async (ctx) => {
      return screen.respond(ctx, await this.#privacy(ctx));
    });
    return composer;
  }

  /**
   * What the bot can do, with the way into a sale, or back into the one that is open.
   *
   * @param taken commands that mean something else to this person, which is explained elsewhere
   */
  async help(ctx: BotContext, taken: readonly string[] = []): Promise<View> {
    return helpView(ctx.tr, await this.#saleButton(ctx), taken);
  }

  /** The answer to one of the questions people ask most. */
  async answer(topic: HelpTopic, ctx: BotContext): Promise<View> {
    if (topic !== "data") {
      const { username, supports_inline_queries: isInline } = ctx.me;
      const { supportContact } = this.#deps;
      const facts = { supportContact, inlineName: isInline ? username : undefined };
      return answerView(topic, facts, await this.#saleButton(ctx), ctx.tr);
    }
    const privacy = await this.#privacy(ctx);
    return { ...privacy, rows: [...privacy.rows, [helpButton(ctx.tr, "button-answers")]] };
  }

  async #saleButton({ user, tr }: BotContext): Promise<Button> {
    return (await this.#deps.openSale(user.id)) ? continueButton(tr) : sellButton(tr);
  }

  async #privacy({ user, tr }: BotContext): Promise<View> {
    return privacyView(tr, this.#deps, await this.#deps.quarantine.holdsOf(user.id));
  }
}

/** What a person sees first, and outside a sale. */
export function welcomeView(tr: Translator): View {
  return {
    html: tr.html("welcome"),
    rows: [[sellButton(tr)], [ordersButton(tr), helpButton(tr)]],
  };
}

/** The first screen for somebody with a sale under way; before its first answer there is nothing to go on with. */
export function welcomeBackView(draft: SellDraft, tr: Translator): View {
  if (!draft.answers.country) return welcomeView(tr);
  const [, ...others] = welcomeView(tr).rows;
  return {
    html: `${tr.html("welcome")}\n\n${tr.html("welcome-open-sale", { what: saleInShort(draft, tr) })}`,
    rows: [
      [continueButton(tr), { label: tr.plain("button-start-over"), press: { area: "start", how: "over" } }],
      ...others,
    ],
  };
}

/** Commands the help explains; what the others do has a button on the screen where it is needed. */
const HELPED = COMMANDS.filter((name) => !["start", "cancel", "language", "help", "mydata"].includes(name));

/**
 * Commands, answers to what people ask most, and how to tell us from an impostor.
 *
 * @param sale the way into a sale, or back into the one that is open
 */
export function helpView(tr: Translator, sale: Button, taken: readonly string[] = []): View {
  const commands = HELPED.filter((name) => !taken.includes(name)).map((name) =>
    tr.html("help-line", { command: `/${name}`, what: tr.plain(`command-${name}`) }),
  );
  return {
    html: [[tr.html("help-title"), ...commands].join("\n"), tr.html("help-example"), impostorsHtml(tr)].join(
      "\n\n",
    ),
    rows: [
      ...answerButtons(tr),
      [sale],
      [ordersButton(tr), settingsButton(tr.plain("button-settings"), "home")],
    ],
  };
}

/** What the privacy text depends on. */
export interface PrivacyFacts {
  links: PolicyLinks;
  /** Days after which finished orders are deleted. */
  retentionDays: number;
}

/** What is kept about a person, why, and who gets it. `holds`: whether something of theirs is set aside. */
export function privacyView(tr: Translator, { links, retentionDays }: PrivacyFacts, holds = false): View {
  const facts = [
    tr.html("privacy", { days: retentionDays }),
    ...(holds ? [tr.html("privacy-set-aside")] : []),
  ];
  return {
    html: facts.join("\n\n"),
    rows: [
      [
        settingsButton(tr.plain("button-mydata"), "mydata"),
        settingsButton(tr.plain("button-erase"), "erase"),
      ],
      [{ label: tr.plain("button-privacy-policy"), url: links.privacy }],
    ],
  };
}

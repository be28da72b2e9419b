/**
 * The chat with admins: asks everybody for their role at every update, and has the table of commands or of buttons answer.
 * For those without a role nothing here exists, and their update goes on as if it were not there.
 */
import { type Api, Composer } from "grammy";
import type { Access } from "../../admin/access.ts";
import type { AdminAvailability } from "../../admin/availability.ts";
import type { FoundOrder, OrderDesk } from "../../admin/order-desk.ts";
import type { QuarantineDesk } from "../../admin/quarantine.ts";
import type { Statistics } from "../../admin/statistics.ts";
import type { Languages } from "../../i18n.ts";
import type { OffRamp } from "../../sell/off-ramp.ts";
import type { UserStore } from "../../sell/people.ts";
import type { Clock, Log } from "../../sell/runtime.ts";
import type { BotContext } from "../context.ts";
import type { Decorations } from "../decorations.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import type { Button, View } from "../view.ts";
import { orderOfStart } from "./alerts.ts";
import { AUDIT_BUTTONS } from "./audit.ts";
import { ADMIN_COMMANDS, adminHelp, commandsFor } from "./commands.ts";
import { Confirmations } from "./confirmations.ts";
import { Filters } from "./filters.ts";
import { AdminMenus } from "./menus.ts";
import { ORDER_BUTTONS, orderCommand } from "./order.ts";
import { LIST_BUTTONS } from "./order-list.ts";
import { QUARANTINE_BUTTONS } from "./quarantine.ts";
import { STATISTICS_BUTTONS } from "./statistics.ts";
import type { AdminButton, AdminPress, AdminTools } from "./tools.ts";
import { notAllowed, said } from "./wording.ts";

/** What answering admins takes. */
export interface AdminDeps {
  access: Access;
  availability: AdminAvailability;
  orderDesk: OrderDesk;
  statistics: Statistics;
  quarantineDesk: QuarantineDesk;
  /** The unfiltered catalogue. */
  catalogue: Pick<OffRamp, "providers" | "currencies">;
  api: Api;
  screen: Screen;
  decorations: Decorations;
  users: UserStore;
  languages: Languages;
  /** What everybody is told the bot can do. */
  help: (ctx: BotContext, taken: readonly string[]) => Promise<View>;
  /** Whether this instance sells nothing real. */
  sandbox: boolean;
  /** Further rows of an order's card, for the admin who looks at it. */
  cardRows: (found: FoundOrder, ctx: BotContext) => readonly (readonly Button[])[];
  clock: Clock;
  /** One that cannot be set. */
  steady: Clock;
  log: Log;
}

/** All buttons but those of a question, which knows itself what its answer needs. */
const BUTTONS: Readonly<Record<string, AdminButton>> = {
  ...LIST_BUTTONS,
  ...ORDER_BUTTONS,
  ...STATISTICS_BUTTONS,
  ...AUDIT_BUTTONS,
  ...QUARANTINE_BUTTONS,
};

/** Answers admins. */
export class AdminChat {
  readonly #deps: AdminDeps;
  readonly #filters = new Filters();
  /** First names of admins, by their ids. */
  readonly #names = new Map<string, string>();
  readonly #confirmations: Confirmations<AdminTools>;
  readonly #menus: AdminMenus;

  constructor(deps: AdminDeps) {
    this.#deps = deps;
    this.#confirmations = new Confirmations(deps.steady);
    this.#menus = new AdminMenus(deps);
  }

  /** Tells Telegram the menus of all admins, each in their language. Never rejects. */
  showMenus(): Promise<void> {
    return this.#menus.showAll();
  }

  /** Commands. It belongs in the private chat, behind what knows the person and before everybody's commands. */
  composer(): Composer<BotContext> {
    const { access, screen } = this.#deps;
    const composer = new Composer<BotContext>();
    const admitted = composer.filter((ctx) => access.roleOf(ctx.user.id) !== undefined);
    admitted.use(async (ctx, next) => {
      await next();
      this.#deps.decorations.begin(() => this.#menus.keepUp(ctx));
    });
    for (const { name, action, handle } of ADMIN_COMMANDS) {
      if (handle === null) continue;
      admitted.command(name, async (ctx) => {
        const allowed = access.may(ctx.user.id, action);
        await screen.respond(
          ctx,
          allowed ? await handle(this.#tools(ctx), ctx.match.trim()) : notAllowed(ctx.tr),
        );
      });
    }
    // The way from an alert in a group to the order's card here.
    admitted.command("start", async (ctx, next) => {
      const id = orderOfStart(ctx.match);
      if (id === undefined) return next();
      await screen.respond(ctx, await orderCommand(this.#tools(ctx), id));
      return undefined;
    });
    admitted.command("help", async (ctx) => screen.respond(ctx, await this.help(ctx)));
    return composer;
  }

  /** What the bot can do, with what admins can do above it for one of them. */
  async help(ctx: BotContext): Promise<View> {
    const { access, sandbox, help } = this.#deps;
    const commands = commandsFor(access, ctx.user.id, sandbox);
    const view = await help(
      ctx,
      commands.map(({ name }) => name),
    );
    return commands.length === 0 ? view : { ...view, html: `${adminHelp(commands, ctx.tr)}\n\n${view.html}` };
  }

  /** The buttons. For somebody without a role they do not exist. */
  press(press: AdminPress, ctx: BotContext): Reply | undefined {
    const tools = this.#tools(ctx);
    const { access, by, tr } = tools;
    if (access.roleOf(by) === undefined) return undefined;
    if (press.action === "yes" || press.action === "no") return this.#answered(tools, press);
    const button = Object.hasOwn(BUTTONS, press.action) ? BUTTONS[press.action] : undefined;
    if (!button) return { toast: tr.plain("toast-stale") };
    return access.may(by, button.needs)
      ? button.press(tools, press)
      : { toast: tr.plain("toast-admin-not-allowed") };
  }

  /** The answer to a question. What it needs is asked for again: the role may have been taken meanwhile. */
  #answered(tools: AdminTools, { action, arg }: AdminPress): Reply {
    const { access, by, tr } = tools;
    const question = this.#confirmations.take(by, arg);
    if (!question) {
      return { toast: tr.plain("toast-admin-expired"), show: () => said(tr.html("admin-expired")) };
    }
    if (action === "no") return { show: () => said(tr.html("admin-dropped")) };
    return { show: () => (access.may(by, question.action) ? question.run(tools) : notAllowed(tr)) };
  }

  #tools(ctx: BotContext): AdminTools {
    const { access, availability, orderDesk, statistics, quarantineDesk, catalogue } = this.#deps;
    const { sandbox, cardRows, clock } = this.#deps;
    if (ctx.from && access.roleOf(ctx.user.id) !== undefined)
      this.#names.set(ctx.user.id, ctx.from.first_name);
    return {
      access,
      availability,
      orderDesk,
      statistics,
      quarantineDesk,
      catalogue,
      sandbox,
      by: ctx.user.id,
      nameOf: (adminId) => this.#names.get(adminId),
      tr: ctx.tr,
      now: clock(),
      confirmations: this.#confirmations,
      filters: this.#filters,
      cardRows: (found) => cardRows(found, ctx),
      roleChanged: (userId) => void this.#menus.show(userId),
    };
  }
}

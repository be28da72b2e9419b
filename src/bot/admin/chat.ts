/**
 * What admins type and press, and which screen answers it. Everybody is asked for their role at every
 * single update; for those without one nothing here exists, and their update goes on as if it were not there.
 */
import { type Api, Composer } from "grammy";
import type { Access, AdminAction } from "../../admin/access.ts";
import type { AdminAvailability } from "../../admin/availability.ts";
import type { FoundOrder, OrderDesk } from "../../admin/order-desk.ts";
import type { Statistics } from "../../admin/statistics.ts";
import type { Languages } from "../../i18n.ts";
import type { OffRamp } from "../../sell/off-ramp.ts";
import type { UserStore } from "../../sell/people.ts";
import type { Clock, Log } from "../../sell/runtime.ts";
import type { PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import type { Reply } from "../router.ts";
import type { Screen, Shown } from "../screen.ts";
import type { Button, View } from "../view.ts";
import { adminsCommand, blockCommand, roleCommand, unblockCommand } from "./access.ts";
import { orderOfStart } from "./alerts.ts";
import { auditView } from "./audit.ts";
import { hideCommand, maintenanceCommand, showCommand } from "./availability.ts";
import { ADMIN_COMMANDS, adminHelp, commandsFor, hideAdminMenu, showAdminMenu } from "./commands.ts";
import { Confirmations } from "./confirmations.ts";
import { askFullExport, exportFile } from "./export.ts";
import { consentView, orderCard, rawFile } from "./order-card.ts";
import { Filters, orderList, readQuery, unclearQuery } from "./order-list.ts";
import { isSpan, statsPicture, USUAL_SPAN } from "./statistics.ts";
import { type AdminTools, type ListRef, notAllowed, orderMissing, WHOLE_LIST } from "./tools.ts";

/** What answering admins takes. */
export interface AdminDeps {
  access: Access;
  availability: AdminAvailability;
  orderDesk: OrderDesk;
  statistics: Statistics;
  /** The unfiltered catalogue. */
  catalogue: Pick<OffRamp, "providers" | "currencies">;
  api: Api;
  screen: Screen;
  users: UserStore;
  languages: Languages;
  /** What everybody is told the bot can do. */
  help: (ctx: BotContext) => Promise<View>;
  /** Whether this instance sells nothing real. */
  sandbox: boolean;
  /** Further rows of an order's card, for the admin who looks at it. */
  cardRows?: (found: FoundOrder, ctx: BotContext) => readonly (readonly Button[])[];
  clock: Clock;
  log: Log;
}

type AdminPress = PressOf<"admin">;
type CommandName = (typeof ADMIN_COMMANDS)[number]["name"];

/** Answers admins. */
export class AdminChat {
  readonly #deps: AdminDeps;
  readonly #filters = new Filters();
  readonly #confirmations: Confirmations<AdminTools>;
  /** Language in which each admin's menu was last told to Telegram. */
  readonly #menus = new Map<string, string>();

  constructor(deps: AdminDeps) {
    this.#deps = deps;
    this.#confirmations = new Confirmations(deps.clock);
  }

  /** Tells Telegram the menus of all admins, each in their language. Never rejects. */
  async showMenus(): Promise<void> {
    for (const { userId } of this.#deps.access.admins()) await this.#showMenu(userId);
  }

  /** Commands. It belongs in the private chat, behind what knows the person and before everybody's commands. */
  composer(): Composer<BotContext> {
    const composer = new Composer<BotContext>();
    const admitted = composer.filter((ctx) => this.#deps.access.roleOf(ctx.user.id) !== undefined);
    admitted.use(async (ctx, next) => {
      await next();
      // An admin who has just come for the first time, or chosen another language.
      const met = ctx.hasCommand("start") && !this.#menus.has(ctx.user.id);
      const translated = this.#menus.get(ctx.user.id) !== ctx.tr.locale && this.#menus.has(ctx.user.id);
      if (met || translated) await this.#showMenu(ctx.user.id);
    });

    const screen = (
      name: CommandName,
      make: (tools: AdminTools, text: string, ctx: BotContext) => Shown | Promise<Shown>,
    ) => {
      admitted.command(name, async (ctx) => {
        const tools = this.#tools(ctx);
        const command = ADMIN_COMMANDS.find((candidate) => candidate.name === name);
        const allowed = command !== undefined && tools.access.may(tools.by, command.action);
        await this.#deps.screen.respond(
          ctx,
          allowed ? await make(tools, ctx.match.trim(), ctx) : notAllowed(ctx.tr),
        );
      });
    };
    screen("orders", (tools, text) => this.#query(tools, text));
    screen("order", (tools, text, ctx) => this.#order(tools, text, ctx));
    screen("stats", (tools, text) => {
      const span = text.toLowerCase();
      return statsPicture(tools, isSpan(span) ? span : USUAL_SPAN);
    });
    screen("export", (tools, text) => {
      const named = this.#present(tools);
      return text.toLowerCase() === "full" ? askFullExport(tools, named) : exportFile(tools, named, false);
    });
    screen("block", blockCommand);
    screen("unblock", unblockCommand);
    screen("maintenance", maintenanceCommand);
    screen("hide", hideCommand);
    screen("show", showCommand);
    screen("role", (tools, text) => roleCommand(tools, text, (userId) => void this.#showMenu(userId)));
    screen("admins", adminsCommand);
    screen("audit", (tools) => auditView(tools, 0));
    // The way from an alert in a group to the order's card here.
    admitted.command("start", async (ctx, next) => {
      const id = orderOfStart(ctx.match);
      if (id === undefined) return next();
      await this.#deps.screen.respond(ctx, await this.#order(this.#tools(ctx), id, ctx));
      return undefined;
    });
    admitted.command("help", async (ctx) => this.#deps.screen.respond(ctx, await this.help(ctx)));
    return composer;
  }

  #tools(ctx: BotContext): AdminTools {
    const { access, availability, orderDesk, statistics, catalogue, sandbox, clock } = this.#deps;
    return {
      access,
      availability,
      orderDesk,
      statistics,
      catalogue,
      sandbox,
      by: ctx.user.id,
      tr: ctx.tr,
      now: clock(),
      confirmations: this.#confirmations,
    };
  }

  /** What the bot can do, with what admins can do above it for one of them. */
  async help(ctx: BotContext): Promise<View> {
    const { access, sandbox, help } = this.#deps;
    const view = await help(ctx);
    const commands = commandsFor(access, ctx.user.id, sandbox);
    return commands.length === 0 ? view : { ...view, html: `${adminHelp(commands, ctx.tr)}\n\n${view.html}` };
  }

  /** The buttons of the desk. For somebody without a role they do not exist. */
  press(press: AdminPress, ctx: BotContext): Reply | undefined {
    const tools = this.#tools(ctx);
    const { access, by, tr } = tools;
    if (access.roleOf(by) === undefined) return undefined;
    const { action } = press;
    if (!isButtonAction(action)) return { toast: tr.plain("toast-stale") };
    const needed = NEEDED[action];
    if (needed !== null && !access.may(by, needed)) return { toast: tr.plain("toast-desk-not-allowed") };
    switch (action) {
      case "list":
        return this.#pressedList(tools, press, this.#filters.line(by, press.filter));
      case "word":
        return this.#pressedList(tools, press, this.#filters.toggled(by, press.filter, press.arg));
      case "only":
        return this.#pressedList(tools, press, press.arg);
      case "stats":
        return {
          toast: tr.plain("toast-desk-drawing"),
          show: () => statsPicture(tools, isSpan(press.arg) ? press.arg : USUAL_SPAN),
        };
      case "audit":
        return { show: () => auditView(tools, press.page) };
      case "yes":
      case "no":
        return this.#answered(tools, press);
      case "raw":
      case "raw-full":
        return {
          toast: tr.plain("toast-desk-asking"),
          show: () => this.#pressedOrder(ctx, tools, press, action),
        };
      case "order":
      case "reveal":
      case "consent":
      case "consent-full":
        return { show: () => this.#pressedOrder(ctx, tools, press, action) };
    }
  }

  // The list

  /** The list for a query line that was typed. */
  async #query(tools: AdminTools, text: string): Promise<View> {
    const query = readQuery(text, tools.now);
    if (!query.ok) return unclearQuery(query.word, tools.tr);
    const asked = await tools.orderDesk.refresh();
    return orderList(tools, query, this.#filters.use(tools.by, query.line), 0, asked);
  }

  /** The list for a button; `line` is undefined when what the button was made for is not remembered any more. */
  #pressedList(tools: AdminTools, { page }: AdminPress, line: string | undefined): Reply {
    const query = readQuery(line ?? "", tools.now);
    const known = line !== undefined && query.ok;
    return {
      ...(known ? {} : { toast: tools.tr.plain("toast-desk-filter-gone") }),
      show: async () => {
        const named = known ? query : { line: "", filter: {} };
        const index = known ? page : 0;
        const asked = index > 0 || (await tools.orderDesk.refresh());
        const key = this.#filters.use(tools.by, named.line);
        return orderList(tools, named, key, index, asked);
      },
    };
  }

  /** What the admin filters by at present. */
  #present({ by, now }: AdminTools) {
    const query = readQuery(this.#filters.present(by), now);
    return query.ok ? query : { line: "", filter: {} };
  }

  // One order

  /** The card for an id that was typed, or the list of what it may mean. */
  async #order(tools: AdminTools, id: string, ctx: BotContext): Promise<View> {
    const { orderDesk, by, tr } = tools;
    if (!/^[\w-]{4,64}$/.test(id)) return { html: tr.html("desk-order-usage"), rows: [] };
    const found = await orderDesk.find(by, id);
    if (found === undefined) return orderMissing(tr);
    if (found === "ambiguous") return this.#query(tools, `id:${id}`);
    return this.#card(ctx, found, WHOLE_LIST, false);
  }

  #card(ctx: BotContext, found: FoundOrder, place: ListRef, revealed: boolean, remark?: string): View {
    return orderCard(found, this.#tools(ctx), {
      place,
      revealed,
      more: this.#deps.cardRows?.(found, ctx) ?? [],
      ...(remark === undefined ? {} : { remark }),
    });
  }

  async #pressedOrder(
    ctx: BotContext,
    tools: AdminTools,
    press: AdminPress,
    action: ButtonAction,
  ): Promise<Shown> {
    const { orderDesk, by, tr } = tools;
    const { arg } = press;
    const place: ListRef = { filter: press.filter, page: press.page };
    const isRaw = action === "raw" || action === "raw-full";
    const found = await orderDesk.find(by, arg);
    if (found === undefined || found === "ambiguous") return orderMissing(tr);
    const revealed = NEEDED[action] === "unmask";
    const reveal = async (what: string) => {
      if (revealed) await orderDesk.reveal(by, found.order.id, what);
    };
    if (isRaw) {
      const answer = await orderDesk.raw(by, found);
      if (answer.ok && answer.value !== null) {
        await reveal("API answer");
        return rawFile(found, answer.value, tr, { revealed });
      }
      const remark = answer.ok
        ? tr.html("desk-raw-none")
        : tr.html("desk-raw-failed", { reason: answer.failure.kind });
      return this.#card(ctx, found, place, false, remark);
    }
    if ((action === "consent" || action === "consent-full") && found.origin === "ours") {
      await reveal("consent");
      return consentView(found.order, tr, { place, revealed });
    }
    if (found.origin === "ours") await reveal("refund address");
    return this.#card(ctx, found, place, revealed);
  }

  // Asking once more

  #answered(tools: AdminTools, { action, arg }: AdminPress): Reply {
    const { access, by, tr } = tools;
    const said = (html: string): Reply => ({ show: () => ({ html, rows: [] }) });
    const question = this.#confirmations.take(by, arg);
    if (!question) return { toast: tr.plain("toast-desk-expired"), ...said(tr.html("desk-expired")) };
    if (action === "no") return said(tr.html("desk-dropped"));
    return { show: () => (access.may(by, question.action) ? question.run(tools) : notAllowed(tr)) };
  }

  // Menus

  async #showMenu(userId: string): Promise<void> {
    const { access, api, users, languages, sandbox, log } = this.#deps;
    try {
      const user = await users.find(userId);
      const chatId = user?.chatId ?? userId;
      if (access.roleOf(userId) === undefined) {
        if (await hideAdminMenu(api, chatId, log)) this.#menus.delete(userId);
        return;
      }
      const tr = languages.translator(user?.locale ?? languages.negotiate(undefined));
      const commands = commandsFor(access, userId, sandbox);
      if (await showAdminMenu(api, chatId, commands, tr, log)) this.#menus.set(userId, tr.locale);
    } catch (error) {
      log.warn({ err: error }, "admin menu not updated");
    }
  }
}

/** What each button needs besides a role; null where its question knows that. */
const NEEDED = {
  list: "view",
  word: "view",
  only: "view",
  stats: "view",
  order: "view",
  consent: "view",
  raw: "view",
  reveal: "unmask",
  "consent-full": "unmask",
  "raw-full": "unmask",
  audit: "audit",
  yes: null,
  no: null,
} as const satisfies Readonly<Record<string, AdminAction | null>>;

type ButtonAction = keyof typeof NEEDED;

function isButtonAction(action: string): action is ButtonAction {
  return Object.hasOwn(NEEDED, action);
}

/** The commands of admins in the menus of their chats, each in their language, and everybody's below them. */
import { type Api, GrammyError } from "grammy";
import type { Access } from "../../admin/access.ts";
import type { Languages } from "../../i18n.ts";
import type { UserStore } from "../../sell/people.ts";
import type { Log } from "../../sell/runtime.ts";
import { COMMANDS } from "../basics.ts";
import type { BotContext } from "../context.ts";
import { commandsFor } from "./commands.ts";

/** What menus are made of. */
export interface MenuDeps {
  access: Access;
  api: Api;
  users: UserStore;
  languages: Languages;
  /** Whether this instance sells nothing real. */
  sandbox: boolean;
  log: Log;
}

/** Keeps the menus as the roles are. A menu is a convenience: what fails is tried again another time. */
export class AdminMenus {
  readonly #deps: MenuDeps;
  /** Language in which each admin's menu was last told to Telegram. */
  readonly #locales = new Map<string, string>();

  constructor(deps: MenuDeps) {
    this.#deps = deps;
  }

  /** The menus of all admins. Never rejects. */
  async showAll(): Promise<void> {
    for (const { userId } of this.#deps.access.admins()) await this.show(userId);
  }

  /** For an admin who has just come for the first time, or chosen another language. Never rejects. */
  async keepUp(ctx: BotContext): Promise<void> {
    const shown = this.#locales.get(ctx.user.id);
    const isDue = shown === undefined ? ctx.hasCommand("start") : shown !== ctx.tr.locale;
    if (isDue) await this.show(ctx.user.id);
  }

  /** The menu as the person's role is now; of somebody without one it is everybody's again. Never rejects. */
  async show(userId: string): Promise<void> {
    const { access, api, users, languages, sandbox, log } = this.#deps;
    try {
      const user = await users.find(userId);
      const scope = { type: "chat", chat_id: Number(user?.chatId ?? userId) } as const;
      if (access.roleOf(userId) === undefined) {
        await api.deleteMyCommands({ scope });
        this.#locales.delete(userId);
        return;
      }
      const tr = languages.translator(user?.locale ?? languages.negotiate(undefined));
      const own = commandsFor(access, userId, sandbox).map(({ name }) => ({
        command: name,
        description: tr.plain(`admin-command-${name}`),
      }));
      const taken = new Set<string>(own.map(({ command }) => command));
      const others = COMMANDS.filter((name) => !taken.has(name)).map((name) => ({
        command: name,
        description: tr.plain(`command-${name}`),
      }));
      await api.setMyCommands([...own, ...others], { scope });
      this.#locales.set(userId, tr.locale);
    } catch (error) {
      // An admin who has never written to the bot has no chat; they get their menu when they do.
      if (error instanceof GrammyError && error.description.includes("chat not found")) return;
      log.warn({ err: error }, "admin menu not updated");
    }
  }
}

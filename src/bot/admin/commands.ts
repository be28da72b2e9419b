/** The commands of admins: what each one does and who may give it, and how Telegram's menu is told. */
import type { Api } from "grammy";
import { GrammyError } from "grammy";
import type { Access, AdminAction } from "../../admin/access.ts";
import type { TextKey, Translator } from "../../i18n.ts";
import type { Log } from "../../sell/runtime.ts";
import { COMMANDS } from "../basics.ts";

/** What a command can be called: there is a description of it. */
type CommandName<Key = TextKey> = Key extends `desk-command-${infer Name}` ? Name : never;

/** One command of admins. Its description is the text `desk-command-<name>`. */
export interface AdminCommand {
  name: CommandName;
  /** What the one who gives it must be allowed. */
  action: AdminAction;
  /** Only on sandbox instances. */
  sandbox?: true;
}

/** All of them, in the order of the menu. `orders` takes the place of everybody's command of that name. */
export const ADMIN_COMMANDS = [
  { name: "orders", action: "view" },
  { name: "order", action: "view" },
  { name: "stats", action: "view" },
  { name: "export", action: "export" },
  { name: "setstatus", action: "sandbox", sandbox: true },
  { name: "setamount", action: "sandbox", sandbox: true },
  { name: "resend", action: "sandbox", sandbox: true },
  { name: "selftest", action: "sandbox", sandbox: true },
  { name: "block", action: "block" },
  { name: "unblock", action: "unblock" },
  { name: "maintenance", action: "maintenance" },
  { name: "hide", action: "hide" },
  { name: "show", action: "hide" },
  { name: "role", action: "role" },
  { name: "admins", action: "view" },
  { name: "audit", action: "audit" },
] as const satisfies readonly AdminCommand[];

/** The commands this admin may give on this instance. */
export function commandsFor(access: Access, userId: string, sandbox: boolean): readonly AdminCommand[] {
  const all: readonly AdminCommand[] = ADMIN_COMMANDS;
  return all.filter((command) => access.may(userId, command.action) && (sandbox || !command.sandbox));
}

/** The admin's part of /help: HTML, one line for each command. */
export function adminHelp(commands: readonly AdminCommand[], tr: Translator): string {
  const lines = commands.map(({ name }) => `/${name} – ${tr.html(`desk-command-${name}`)}`);
  return [`<b>${tr.html("desk-help-title")}</b>`, ...lines].join("\n");
}

/** Puts the admin's commands into the menu of their chat, everybody's below them. A chat that is not there yet is let be. */
export async function showAdminMenu(
  api: Api,
  chatId: string,
  commands: readonly AdminCommand[],
  tr: Translator,
  log: Log,
): Promise<boolean> {
  const own = commands.map(({ name }) => ({ command: name, description: tr.plain(`desk-command-${name}`) }));
  const taken = new Set<string>(own.map(({ command }) => command));
  const others = COMMANDS.filter((name) => !taken.has(name)).map((name) => ({
    command: name,
    description: tr.plain(`command-${name}`),
  }));
  return told(log, () => api.setMyCommands([...own, ...others], { scope: chatScope(chatId) }));
}

/** Takes the admin's commands out of the menu of a chat. */
export async function hideAdminMenu(api: Api, chatId: string, log: Log): Promise<boolean> {
  return told(log, () => api.deleteMyCommands({ scope: chatScope(chatId) }));
}

function chatScope(chatId: string) {
  return { type: "chat", chat_id: Number(chatId) } as const;
}

/** Whether Telegram took it. The menu is a convenience: what fails is tried again another time. */
async function told(log: Log, task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    // An admin who has never written to the bot has no chat; they get their menu when they do.
    if (error instanceof GrammyError && error.description.includes("chat not found")) return false;
    log.warn({ err: error }, "setting the admin menu failed");
    return false;
  }
}

/** The commands of admins. A row is all a command needs: /help, menu and guard follow from it. */
import type { Access, AdminAction } from "../../admin/access.ts";
import type { TextKey, Translator } from "../../i18n.ts";
import type { Shown } from "../view.ts";
import { adminsCommand, blockCommand, roleCommand, unblockCommand } from "./access.ts";
import { auditCommand } from "./audit.ts";
import { hideCommand, maintenanceCommand, showCommand } from "./availability.ts";
import { exportCommand } from "./export.ts";
import { orderCommand } from "./order.ts";
import { ordersCommand } from "./order-list.ts";
import { quarantineCommand } from "./quarantine.ts";
import { statsCommand } from "./statistics.ts";
import type { AdminTools } from "./tools.ts";

/** Names that have a description, `admin-command-<name>`. */
type CommandName<Key = TextKey> = Key extends `admin-command-${infer Name}` ? Name : never;

/** One command of admins. */
export interface AdminCommand {
  name: CommandName;
  /** What the one who gives it must be allowed. */
  action: AdminAction;
  /** Only on sandbox instances. */
  sandbox?: true;
  /**
   * Gives what is shown; `text` is what stands behind the command. Null for what the sandbox controls and the self-test
   * deal with themselves: people may have a right to those, too.
   */
  handle: ((tools: AdminTools, text: string) => Shown | Promise<Shown>) | null;
}

/** All of them, in the order of the menu. `orders` takes the place of everybody's command of that name. */
export const ADMIN_COMMANDS: readonly AdminCommand[] = [
  { name: "orders", action: "view", handle: ordersCommand },
  { name: "order", action: "view", handle: orderCommand },
  { name: "stats", action: "view", handle: statsCommand },
  { name: "export", action: "export", handle: exportCommand },
  { name: "setstatus", action: "sandbox", sandbox: true, handle: null },
  { name: "setamount", action: "sandbox", sandbox: true, handle: null },
  { name: "resend", action: "sandbox", sandbox: true, handle: null },
  { name: "selftest", action: "sandbox", sandbox: true, handle: null },
  { name: "block", action: "block", handle: blockCommand },
  { name: "unblock", action: "unblock", handle: unblockCommand },
  { name: "maintenance", action: "maintenance", handle: maintenanceCommand },
  { name: "hide", action: "hide", handle: hideCommand },
  { name: "show", action: "hide", handle: showCommand },
  { name: "role", action: "role", handle: roleCommand },
  { name: "admins", action: "view", handle: adminsCommand },
  { name: "audit", action: "audit", handle: auditCommand },
  { name: "quarantine", action: "quarantine", handle: quarantineCommand },
];

/** The commands this admin may give on this instance. */
export function commandsFor(access: Access, userId: string, sandbox: boolean): readonly AdminCommand[] {
  return ADMIN_COMMANDS.filter(
    (command) => access.may(userId, command.action) && (sandbox || !command.sandbox),
  );
}

/** The admin's part of /help: HTML, one line for each command. */
export function adminHelp(commands: readonly AdminCommand[], tr: Translator): string {
  const lines = commands.map(({ name }) => `/${name} – ${tr.html(`admin-command-${name}`)}`);
  return [`<b>${tr.html("admin-help-title")}</b>`, ...lines].join("\n");
}

/** Who may do what: keeping people out and letting them in, and giving roles. */
import type { Role } from "../../admin/access.ts";
import { shortened, type View } from "../view.ts";
import type { AdminTools } from "./tools.ts";
import { said } from "./wording.ts";

/** People listed at once. */
const LISTED = 10;
/** Longest reason kept, in characters. */
const REASON_LENGTH = 200;
/** Longest reason shown in the list, in characters. */
const REASON_SHOWN = 40;

/** A Telegram user id as it is typed. */
function isUserId(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,16}$/.test(text);
}

/** `/block <user id> <reason>` */
export function blockCommand(tools: AdminTools, text: string): View {
  const { access, tr, confirmations } = tools;
  const [, userId, given = ""] = /^(\d+)\s+(.+)$/s.exec(text.trim()) ?? [];
  if (!isUserId(userId)) return said(tr.html("admin-block-usage"));
  const reason = [...given.replace(/\s+/g, " ")].slice(0, REASON_LENGTH).join("");
  if (access.roleOf(userId) !== undefined) return said(tr.html("admin-block-admin", { user: userId }));
  return confirmations.ask(tools, {
    action: "block",
    html: tr.html("admin-block-ask", { user: userId, reason }),
    yes: tr.plain("admin-button-block"),
    run: async (then) => {
      const done = await then.access.block(then.by, userId, reason);
      return said(then.tr.html(done ? "admin-block-done" : "admin-block-admin", { user: userId }));
    },
  });
}

/** `/unblock <user id>`; without an id everybody who is blocked. */
export async function unblockCommand({ access, by, tr }: AdminTools, text: string): Promise<View> {
  const userId = text.trim();
  if (isUserId(userId)) {
    const was = await access.unblock(by, userId);
    return said(tr.html(was ? "admin-unblock-done" : "admin-unblock-none", { user: userId }));
  }
  const blocked = access.blocks();
  const lines = blocked.slice(0, LISTED).map(({ userId: id, at, reason }) =>
    tr.html("admin-unblock-line", {
      user: id,
      at: { at, format: "Dt" },
      reason: shortened(reason, REASON_SHOWN),
    }),
  );
  return said(
    [
      tr.html("admin-unblock-usage"),
      tr.html("admin-unblock-count", { count: blocked.length }),
      ...lines,
    ].join("\n"),
  );
}

/** What can be given with `/role`. */
const ROLES = { owner: "owner", support: "support", none: null } as const satisfies Record<
  string,
  Role | null
>;

function isRoleName(word: string): word is keyof typeof ROLES {
  return Object.hasOwn(ROLES, word);
}

/** `/role <user id> owner|support|none` */
export function roleCommand(tools: AdminTools, text: string): View {
  const { access, by, tr, confirmations } = tools;
  const [userId, word = ""] = text.trim().toLowerCase().split(/\s+/);
  if (!isUserId(userId) || !isRoleName(word)) return said(tr.html("admin-role-usage"));
  if (userId === by) return said(tr.html("admin-role-self"));
  if (access.admins().some((admin) => admin.userId === userId && admin.fixed)) {
    return said(tr.html("admin-role-fixed", { user: userId }));
  }
  const role = ROLES[word];
  const args = { user: userId, role: tr.plain(`admin-role-${word}`) };
  return confirmations.ask(tools, {
    action: "role",
    html: tr.html(role === null ? "admin-role-ask-none" : "admin-role-ask", args),
    yes: tr.plain("admin-button-role"),
    run: async (then) => {
      const done = await then.access.setRole(then.by, userId, role);
      if (done) then.roleChanged(userId);
      return said(then.tr.html(done ? "admin-role-done" : "admin-role-fixed", args));
    },
  });
}

/** `/admins`: everybody with a role. */
export function adminsCommand({ access, tr }: AdminTools): View {
  const lines = access.admins().map(({ userId, role, fixed }) =>
    tr.html(fixed ? "admin-admins-fixed" : "admin-admins-line", {
      user: userId,
      role: tr.plain(`admin-role-${role}`),
    }),
  );
  return said([tr.html("admin-admins-title"), lines.join("\n")].join("\n\n"));
}

/** Who did what and when, newest first. */
import { shortened, type View } from "../view.ts";
import { pagingRows } from "../wording.ts";
import { type AdminButton, type AdminTools, adminPress, WHOLE_LIST } from "./tools.ts";
import { actionName } from "./wording.ts";

/** Lines on one page. */
const AUDIT_PAGE = 8;
/** Longest name shown, in characters: as much as an id takes. */
const NAME_LENGTH = 15;
/** Longest detail shown, in characters. */
const DETAIL_LENGTH = 30;

/** `/audit` */
export function auditCommand(tools: AdminTools): Promise<View> {
  return auditView(tools, 0);
}

/** The buttons of the trail. */
export const AUDIT_BUTTONS = {
  audit: { needs: "audit", press: (tools, { page }) => ({ show: () => auditView(tools, page) }) },
} as const satisfies Readonly<Record<string, AdminButton>>;

/** A page of the audit trail. */
async function auditView({ access, by, nameOf, tr }: AdminTools, page: number): Promise<View> {
  const { entries, total } = await access.trail(by, page * AUDIT_PAGE, AUDIT_PAGE);
  if (total === 0) return { html: tr.html("admin-audit-none"), rows: [] };
  const pages = Math.ceil(total / AUDIT_PAGE);
  const lines = entries.map(({ at, by: who, action, subject, detail }) => {
    const what = [subject === null ? undefined : short(subject), detail ?? undefined]
      .filter((part) => part !== undefined)
      .map((part) => shortened(part, DETAIL_LENGTH));
    return tr.html("admin-audit-line", {
      at: { at, format: "Dt" },
      who: who === by ? tr.plain("admin-audit-you") : shortened(nameOf(who) ?? who, NAME_LENGTH),
      what: [actionName(action, tr), ...what].join(" · "),
    });
  });
  return {
    html: [tr.html("admin-audit-title", { count: total }), lines.join("\n")].join("\n\n"),
    rows: pagingRows(page, pages, (to) => adminPress("audit", "", { ...WHOLE_LIST, page: to }), tr),
  };
}

/** The beginning of an order's id; a user id or a ticker stands as it is. */
function short(subject: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(subject) ? subject.slice(0, 8) : subject;
}

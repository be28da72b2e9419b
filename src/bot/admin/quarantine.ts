/** What was set aside. */
import type { Translator } from "../../i18n.ts";
import type { QuarantineKind, SetAsideReason } from "../../sell/quarantine.ts";

const THINGS = {
  notice: "set-aside-notice",
  alert: "set-aside-alert",
  update: "set-aside-update",
  row: "set-aside-row",
} as const satisfies Record<QuarantineKind, string>;

const REASONS = {
  refused: "set-aside-why-refused",
  late: "set-aside-why-late",
  failed: "set-aside-why-failed",
  fatal: "set-aside-why-fatal",
  unreadable: "set-aside-why-unreadable",
} as const satisfies Record<SetAsideReason, string>;

/** What was set aside and why, in words. An alert may have been stored by another release, so any text may come. */
export function setAsideWords(kind: string, why: string, tr: Translator): { what: string; why: string } {
  const thing = Object.entries(THINGS).find(([name]) => name === kind)?.[1];
  const reason = Object.entries(REASONS).find(([name]) => name === why)?.[1];
  return { what: thing ? tr.plain(thing) : kind, why: reason ? tr.plain(reason) : why };
}

/** The deletion of a person's data as they see it: what goes, what stays and why, and what was done. */
import type { Translator } from "../../i18n.ts";
import type { Button, View } from "../view.ts";
import { sellButton, settingsButton } from "../wording.ts";

/** How long the button that deletes may be pressed, ms: one found by chance later asks again. */
const CONFIRM_MS = 10 * 60_000;

/** What the button that deletes carries: when it was shown. */
export function eraseToken(now: number): string {
  return Math.floor(now / 1000).toString(36);
}

/** Whether a button shown with this token may still delete. Not so for an empty one. */
export function isEraseToken(token: string, now: number): boolean {
  if (!/^[0-9a-z]{1,9}$/.test(token)) return false;
  const age = now - Number.parseInt(token, 36) * 1000;
  return age >= 0 && age <= CONFIRM_MS;
}

/** The question, with what goes and what stays. */
export function eraseView(tr: Translator, token: string, rest: readonly Button[][]): View {
  return {
    html: tr.html("erase-question"),
    rows: [
      [settingsButton(tr.plain("button-erase-now"), "erase", token, "danger")],
      [settingsButton(tr.plain("button-erase-not"), "home")],
      ...rest,
    ],
  };
}

/** What was done, what is theirs to do, and the way to start anew. `left`: orders that go on. */
export function erasedView(tr: Translator, left: number): View {
  return {
    html: [
      tr.html("erase-done"),
      ...(left === 0 ? [] : [tr.html("erase-left", { count: left })]),
      tr.html("erase-backups"),
      tr.html("erase-chat"),
    ].join("\n\n"),
    rows: [[sellButton(tr)]],
  };
}

/** Whoever was away for long, or asks for another sale in the middle of one, is asked whether to go on or to start over. */
import type { Translator } from "../../i18n.ts";
import type { SellDraft } from "../../sell/draft.ts";
import type { View } from "../view.ts";
import { saleInShort, wishInShort } from "../wording.ts";
import { remarkHtml } from "./remark.ts";
import { stepButton } from "./step.ts";

/** The question as it stands in a draft. */
export type Away = NonNullable<SellDraft["away"]>;

/** After so long without a word, a person is asked whether to go on, ms. */
const IDLE_MS = 3_600_000;

/** Whether a sale was left for long. Without an answer there is nothing to ask about. */
export function isIdle(draft: SellDraft, now: number): boolean {
  return draft.answers.country !== undefined && now - draft.updatedAt >= IDLE_MS;
}

/** Asks whether to go on with this sale. */
export function awayView(draft: SellDraft, { text, other }: Away, tr: Translator): View {
  const held = text === undefined ? "" : ` ${tr.html("away-held")}`;
  const what = saleInShort(draft, tr);
  const question = other
    ? tr.html("away-other", { what, other: wishInShort(other, tr) })
    : tr.html("away-question", { what });
  return {
    html: `${remarkHtml(draft, tr)}${question}${held}`,
    rows: [
      [stepButton(draft, tr.plain("button-continue-sale"), "resume", "", "primary")],
      [
        stepButton(draft, tr.plain(other ? "button-start-new" : "button-start-over"), "over"),
        stepButton(draft, tr.plain("button-cancel"), "cancel"),
      ],
    ],
  };
}

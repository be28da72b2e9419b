/** Where the coins go if the sale fails: the refund address, and its memo where the coin has one. */
import { answer, dropAnswer, type SellDraft } from "../../sell/draft.ts";
import type { SavedAddress } from "../../sell/people.ts";
import { readMemo, readRecipient } from "../../sell/recipient.ts";
import { refundsTo } from "../../sell/refunds.ts";
import type { NamedCoin, Remark } from "../../sell/remark.ts";
import { tickersOf } from "../../sell/renamed-coins.ts";
import { maskedAddress } from "../address.ts";
import { asksSomething } from "../answers.ts";
import { coinName } from "../wording.ts";
import { remarkHtml } from "./remark.ts";
import {
  becomes,
  failed,
  footer,
  keepRow,
  remarked,
  type SellStep,
  type StepResult,
  type StepTools,
  stepButton,
  tryAgainRow,
} from "./step.ts";

function namedCoin({ answers: { crypto } }: SellDraft): NamedCoin {
  return { coin: crypto?.coin ?? "", network: crypto?.network ?? null };
}

function words(draft: SellDraft, { tr }: StepTools) {
  return { coin: coinName(tr, namedCoin(draft)), memo: draft.answers.crypto?.extraIdName ?? "" };
}

/** Saved addresses shown as buttons; the settings have the rest. */
const SAVED_SHOWN = 5;

/** The person's saved addresses for the coin of the draft, latest used first. */
async function savedFor(draft: SellDraft, { addresses, user }: StepTools): Promise<readonly SavedAddress[]> {
  const { crypto } = draft.answers;
  return crypto ? (await addresses.list(user.id, ...tickersOf(crypto))).slice(0, SAVED_SHOWN) : [];
}

export const addressStep: SellStep = {
  render: async (draft, tools) => {
    const { tr } = tools;
    const saved = await savedFor(draft, tools);
    const { address: given, offer } = draft.answers;
    const refunds = offer ? refundsTo(offer.providerCode) : "address";
    const about =
      !offer || refunds === "address"
        ? ""
        : `\n\n${tr.html(`refund-warning-${refunds}`, { provider: offer.providerName })}`;
    const hint = saved.length === 0 ? "" : `\n\n${tr.html("address-saved")}`;
    return {
      html: `${remarkHtml(draft, tr)}${tr.html("address-question", words(draft, tools))}${about}${hint}`,
      rows: [
        ...tryAgainRow(draft, tr),
        ...saved.map(({ id, name, address: kept }) => [
          // By the beginning of its id: the list may change before the button is pressed.
          stepButton(draft, `${name} · ${maskedAddress(kept)}`, "saved", id.slice(0, ID_SHOWN), "primary"),
        ]),
        ...keepRow(draft, tr, given === undefined ? undefined : maskedAddress(given)),
        ...footer(draft, tr),
      ],
    };
  },
  apply: async (draft, event, tools) => {
    if (event.kind === "press") {
      return event.action === "saved" ? useSaved(draft, event.arg, tools) : { kind: "unexpected" };
    }
    const { crypto } = draft.answers;
    if (!crypto) return { kind: "unexpected" };
    const read = readRecipient(event.text, crypto);
    if (!read.ok) {
      return remarked(draft, { kind: "address-unread", problem: read.problem, coin: namedCoin(draft) });
    }
    return becomes(await tools.quoting.useRecipient(draft, read));
  },
};

/** Characters of a saved address's id in its button: enough to tell a person's few addresses apart. */
const ID_SHOWN = 8;

async function useSaved(draft: SellDraft, id: string, tools: StepTools): Promise<StepResult> {
  const kept = (await savedFor(draft, tools)).find((candidate) => candidate.id.startsWith(id));
  if (!kept || id === "") return remarked(draft, { kind: "not-offered-any-more" });
  await tools.addresses.save({ ...kept, usedAt: tools.now });
  return becomes(await tools.quoting.useRecipient(draft, kept, true));
}

export const memoStep: SellStep = {
  render: async (draft, tools) => ({
    html: `${remarkHtml(draft, tools.tr)}${tools.tr.html("memo-question", words(draft, tools))}`,
    rows: [
      ...tryAgainRow(draft, tools.tr),
      ...keepRow(draft, tools.tr, draft.answers.memo ?? undefined),
      [stepButton(draft, tools.tr.plain("button-no-memo", words(draft, tools)), "none")],
      ...footer(draft, tools.tr),
    ],
  }),
  apply: async (draft, event, tools) => {
    if (event.kind === "press") {
      if (event.action !== "none") return { kind: "unexpected" };
      return becomes(answer(draft, { key: "memo", value: null }));
    }
    const { crypto } = draft.answers;
    // Where a memo is free text, a question would be taken for one, and refunded coins would travel with it.
    const isQuestion = asksSomething(event.text) && (/\s/u.test(event.text) || !/\p{N}/u.test(event.text));
    if (!crypto || isQuestion) return { kind: "unexpected" };
    const invalid: Remark = { kind: "memo-invalid", memo: crypto.extraIdName ?? "" };
    const typed = readMemo(event.text, crypto);
    if (typed === undefined) return remarked(draft, invalid);
    if (typed === null) return becomes(answer(draft, { key: "memo", value: null }));
    const verdict = await tools.quoting.checkRefundAddress(draft, draft.answers.address ?? "", typed);
    if (!verdict.ok) return failed(draft, verdict.failure);
    if (verdict.value.valid) return becomes(answer(draft, { key: "memo", value: typed }));
    if (verdict.value.cause === "address") {
      return remarked(dropAnswer(draft, "address"), { kind: "address-invalid", coin: namedCoin(draft) });
    }
    return remarked(draft, invalid);
  },
};

/** The messages people get without asking: what happened to an order, what they have to do, and where. */
import type { BareKey, Translator } from "../../i18n.ts";
import { isDoubtStage, type Notice } from "../../sell/notices.ts";
import type { Order } from "../../sell/order.ts";
import type { OrderView } from "../callback-data.ts";
import type { Button, View } from "../view.ts";
import { coinName, orderButton } from "../wording.ts";
import { linkRow, linkView } from "./link.ts";
import { coinsText, titleHtml } from "./naming.ts";
import { nameHtml, statusName, statusText, toldStatus } from "./status.ts";

/** What the message for a notice depends on besides the order. */
export interface NoticeFacts {
  /** The final status that was overturned by the one the notice tells; undefined for none. */
  overturned?: string | undefined;
  /** Whether no reminder follows this one. */
  last?: boolean;
}

/** The message for a notice, in the recipient's language. */
export function noticeView(notice: Notice, order: Order, tr: Translator, facts: NoticeFacts = {}): View {
  const title = titleHtml(order, tr);
  const show = orderButton(order.id, tr);
  const view = (label: BareKey, name: OrderView): Button => ({
    label: tr.plain(label),
    press: { area: "order", id: order.id, view: name },
  });
  const help = view("button-get-help", "help");
  const args = { provider: order.providerName, coin: coinName(tr, order), help: help.label };
  switch (notice.kind) {
    case "placed":
      return linkView(order, tr);
    case "rejected":
      return {
        html: `${title}\n\n${tr.html("order-rejected")}`,
        rows: [[{ label: tr.plain("button-review"), press: { area: "start" }, style: "primary" }]],
      };
    case "silence":
      return {
        html: `${title}\n\n${
          order.payinAmount === null
            ? tr.html("about-silence", args)
            : tr.html("about-silence-received", {
                ...args,
                received: coinsText(order.payinAmount, order, tr),
              })
        }`,
        rows: [...linkRow(order, tr), [show, help]],
      };
    case "doubt": {
      const stage = isDoubtStage(notice.detail) ? notice.detail : "minutes";
      const again: Button = { label: tr.plain("button-sell"), press: { area: "start" } };
      return {
        html: `${title}\n\n${tr.html(`doubt-${stage}`, { help: help.label, sell: again.label })}`,
        rows: [[show, help], ...(stage === "day" ? [[again]] : [])],
      };
    }
    case "reminder":
      return {
        html: [title, tr.html("reminder", args), ...(facts.last ? [tr.html("reminder-last")] : [])].join(
          "\n\n",
        ),
        rows: [...linkRow(order, tr), [view("button-sent", "sent")], [view("button-quiet", "quiet")]],
      };
    case "status": {
      const status = notice.detail ?? order.status;
      const corrected =
        facts.overturned === undefined
          ? []
          : [
              tr.html("status-corrected", {
                provider: order.providerName,
                status: statusName({ phase: "placed", status: facts.overturned }, tr),
              }),
            ];
      return {
        html: [
          `${title}\n${nameHtml(toldStatus({ ...order, status }), tr)}`,
          ...corrected,
          statusText(order, status, tr),
        ].join("\n\n"),
        rows: [
          ...linkRow(order, tr),
          ...(status === "complete"
            ? [[view("button-receipt", "receipt"), view("button-again", "again")]]
            : []),
          [show, help],
        ],
      };
    }
  }
}

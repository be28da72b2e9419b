/** Answers to what people ask most, each behind a button: below /help, and below a question that is typed. */
import type { Translator } from "../i18n.ts";
import { HELP_TOPICS, type HelpTopic } from "./callback-data.ts";
import { type Button, inRows, type View } from "./view.ts";
import { helpButton, ordersButton } from "./wording.ts";

/** One button for each answer there is, two to a row. */
export function answerButtons(tr: Translator): Button[][] {
  const buttons = HELP_TOPICS.map(
    (topic): Button => ({ label: tr.plain(`help-topic-${topic}`), press: { area: "help", topic } }),
  );
  return inRows(buttons, 2);
}

/** What an answer depends on. */
export interface AnswerFacts {
  supportContact: string | undefined;
  /** The bot's username where it can be asked in any chat. */
  inlineName: string | undefined;
}

/**
 * The answer to one question. What is kept about a person is told by /privacy.
 *
 * @param sale the way into a sale, or back into the one that is open
 */
export function answerView(
  topic: Exclude<HelpTopic, "data">,
  facts: AnswerFacts,
  sale: Button,
  tr: Translator,
): View {
  return {
    html: answerHtml(topic, facts, tr),
    rows: [[helpButton(tr, "button-answers"), ordersButton(tr)], [sale]],
  };
}

function answerHtml(
  topic: Exclude<HelpTopic, "data">,
  { supportContact, inlineName }: AnswerFacts,
  tr: Translator,
): string {
  const help = tr.plain("button-get-help");
  switch (topic) {
    case "time":
    case "documents":
      return tr.html(`answer-${topic}`);
    case "fees": {
      const elsewhere = inlineName === undefined ? [] : [inlineHelp(inlineName, tr)];
      return [tr.html("answer-fees"), ...elsewhere].join("\n\n");
    }
    case "failure":
    case "mistake":
      return tr.html(`answer-${topic}`, { help });
    case "safety":
      return `${tr.html("answer-safety")}\n\n${impostorsHtml(tr)}`;
    case "human": {
      const contact = supportContact === undefined ? [] : [{ contact: supportContact }];
      const parts = [
        tr.html("answer-human", { help }),
        ...contact.map((to) => tr.html("answer-human-contact", to)),
      ];
      return parts.join("\n\n");
    }
  }
}

/** A sale in a line. */
export const EXAMPLE = "0.05 btc eur";

/** How what a sale brings is asked in any chat. */
export function inlineHelp(username: string, tr: Translator): string {
  return tr.html("help-inline", { line: `@${username} ${EXAMPLE}` });
}

/** How to tell us from an impostor: the swindles there are, and that nobody from us writes first. */
export function impostorsHtml(tr: Translator): string {
  return `${tr.html("help-impostors")} ${tr.html("help-impostors-first")}`;
}

/** Whether a text is a question, as far as its last mark says so: `?`, Arabic `؟`, and their wide and doubled kin. */
export function asksSomething(text: string): boolean {
  return /[?؟？⁇⁈]["'”»)\]\s]*$/u.test(text);
}

/**
 * What answers a question that was typed: the answers there are, as nobody here reads questions.
 *
 * @param sale the way back into the sale that is open; without one, the way into a new one
 */
export function questionView(isSaleOpen: boolean, sale: Button, tr: Translator): View {
  return {
    html: tr.html(isSaleOpen ? "answer-question-open" : "answer-question"),
    rows: [...answerButtons(tr), [sale]],
  };
}

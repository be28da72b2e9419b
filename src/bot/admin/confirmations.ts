/** Asking once more: what a confirm button stands for, for one admin, once, and for a short time. */
import { randomBytes } from "node:crypto";
import type { AdminAction } from "../../admin/access.ts";
import type { Translator } from "../../i18n.ts";
import type { Clock } from "../../sell/runtime.ts";
import type { ChatFile, View } from "../view.ts";

/** What a question is about. `Tools`: what its answer is acted on with, as fresh as the answer. */
export interface Question<Tools> {
  /** What the admin must be allowed, when asked and still when they confirm. */
  action: AdminAction;
  /** HTML. */
  html: string;
  /** Words of the button that confirms. */
  yes: string;
  /** What is done then; gives what is shown afterwards. */
  run: (tools: Tools) => Promise<View | ChatFile>;
}

/** How long a question may be answered, ms. */
export const CONFIRM_MS = 2 * 60_000;

/** Questions that wait for their answer. They live in memory: after a restart they have to be asked again. */
export class Confirmations<Tools> {
  readonly #clock: Clock;
  readonly #open = new Map<string, { by: string; until: number; question: Question<Tools> }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The question, with its buttons, to the admin it is asked. */
  ask({ by, tr }: { by: string; tr: Translator }, question: Question<Tools>): View {
    const now = this.#clock();
    for (const [token, { until }] of this.#open) if (until < now) this.#open.delete(token);
    const token = randomBytes(6).toString("base64url");
    this.#open.set(token, { by, until: now + CONFIRM_MS, question });
    const press = (action: string) => ({ area: "admin" as const, action, filter: "", page: 0, arg: token });
    return {
      html: question.html,
      rows: [
        [
          { label: question.yes, press: press("yes"), style: "danger" },
          { label: tr.plain("button-cancel"), press: press("no") },
        ],
      ],
    };
  }

  /** Takes the question off and gives it; undefined when it was somebody else's, is answered or too old. */
  take(by: string, token: string): Question<Tools> | undefined {
    const asked = this.#open.get(token);
    if (asked?.by !== by) return undefined;
    this.#open.delete(token);
    return this.#clock() <= asked.until ? asked.question : undefined;
  }
}

/** Everything that is kept about a person, as a file that they can read, keep and pass on. */
import { Allowance, DATA_FILES_WITHIN_MS, type FairUse } from "../../sell/fair-use.ts";
import type { PersonalData } from "../../sell/people.ts";
import type { Clock, Uptime } from "../../sell/runtime.ts";
import type { BotContext } from "../context.ts";
import type { Button, ChatFile, View } from "../view.ts";

/** What the file is made of. */
export interface MyDataDeps {
  personalData: PersonalData;
  fairUse: Pick<FairUse, "dataFiles">;
  clock: Clock;
  uptime: Uptime;
}

/** Makes the files. */
export class MyData {
  readonly #deps: MyDataDeps;
  readonly #allowance: Allowance;

  constructor(deps: MyDataDeps) {
    this.#deps = deps;
    this.#allowance = new Allowance(deps.fairUse.dataFiles, DATA_FILES_WITHIN_MS, deps.uptime);
  }

  /** The person's file, or a word about it where they have had it often enough. `rows`: the buttons below. */
  async file({ user, tr }: BotContext, rows: readonly Button[][]): Promise<ChatFile | View> {
    const { personalData, clock } = this.#deps;
    if (!this.#allowance.take(user.id)) return { html: tr.html("mydata-too-often"), rows };
    const now = clock();
    const told = await personalData.tell(user.id);
    return {
      kind: "document",
      name: `my-data-${new Date(now).toISOString().slice(0, 10)}.json`,
      bytes: new TextEncoder().encode(textOf({ about: tr.plain("command-mydata"), at: now, ...told })),
      caption: tr.html("mydata-caption"),
      rows,
    };
  }
}

/** JSON for eyes: line by line, and times as ISO 8601 has them. */
function textOf(told: object): string {
  const readable = (name: string, value: unknown) =>
    typeof value === "number" && /^at$|At$/.test(name) ? new Date(value).toISOString() : value;
  return `${JSON.stringify(told, readable, 2)}\n`;
}

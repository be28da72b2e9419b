/** How results are written, for people and for programs. */
import { styleText } from "node:util";
import { version } from "../version.ts";
import type { Environment } from "./environment.ts";
import { isHealthy, type Result, type Status } from "./examination.ts";
import { operatorMask } from "./secrets.ts";

const COLOURS = { ok: "green", warn: "yellow", fail: "red", skipped: "gray" } as const;
const STATUS_WIDTH = "skipped".length;
/** As long as the longest name of a check. */
const NAME_WIDTH = "encryption key".length;
const INDENT = " ".repeat(STATUS_WIDTH + NAME_WIDTH + 4);

/** One result for people: status, name, what was found, and below it what to do. */
export function lines({ name, status, found, advice }: Result, output: NodeJS.WriteStream): string {
  const head = `${coloured(status, status.padEnd(STATUS_WIDTH), output)}  ${name.padEnd(NAME_WIDTH)}  `;
  const text = advice === undefined ? found : `${found}\n→ ${advice}`;
  return `${head}${text.replaceAll("\n", `\n${INDENT}`)}\n`;
}

/** The last line for people: how many checks ended how, and what that means. */
export function summary(results: readonly Result[], output: NodeJS.WriteStream): string {
  const counts = Object.keys(COLOURS).flatMap((status) => {
    const count = results.filter((result) => result.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  const verdict = isHealthy(results)
    ? coloured("ok", "Nothing stands in the bot's way.", output)
    : coloured("fail", "The bot is not fit to run: see the lines marked fail.", output);
  return `\n${verdict} ${counts.join(", ")}.\n`;
}

/** All results as one JSON object: for programs, and to be shown to strangers. */
export function json(results: readonly Result[], environment: Environment): string {
  const report = {
    ok: isHealthy(results),
    version,
    node: process.versions.node,
    environment: environment.faults.has("CHANGELLY_ENV") ? "unknown" : environment.config.environment,
    checks: results.map(operatorMask(environment)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** In colour where the output is a terminal and NO_COLOR is not set: Node looks at both. */
function coloured(status: Status, text: string, output: NodeJS.WriteStream): string {
  return styleText(COLOURS[status], text, { stream: output });
}

/** How the doctor's results are written, for people and for programs. Nothing secret gets past here. */
import { styleText } from "node:util";
import { isHealthy, type Result, type Status } from "./examination.ts";

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

/** Variables whose value must never be written. */
const SECRETS = [
  "BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "CHANGELLY_API_KEY",
  "CHANGELLY_PRIVATE_KEY",
  "DATA_KEY",
];
/** Variables that may carry a password inside. */
const URLS = ["TELEGRAM_API_ROOT", "PUBLIC_URL", "CHANGELLY_API_URL", "REDIS_URL", "DATABASE_URL"];
/** A shorter text would be found in every other word. */
const SHORTEST_SECRET = 6;

/**
 * The second line of defence: no check writes a secret, and should one get into a text all the same, say with an error
 * of some library, it is replaced by the name of its variable here. Control characters go, too.
 */
export function createMask(given: (name: string) => string | undefined): Mask {
  const secrets = new Map<string, string>();
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && value.length >= SHORTEST_SECRET) secrets.set(value, `<${name}>`);
  };
  for (const name of SECRETS) add(name, given(name));
  add("BOT_TOKEN", given("BOT_TOKEN")?.split(":")[1]);
  for (const name of URLS) {
    const password = URL.parse(given(name) ?? "")?.password ?? "";
    add(name, password);
    add(name, decoded(password));
  }
  // Longest first, so that a secret within a secret does not leave the rest of it behind.
  const longestFirst = [...secrets].toSorted(([a], [b]) => b.length - a.length);
  return (text) =>
    longestFirst
      .reduce((shown, [secret, name]) => shown.replaceAll(secret, name), text)
      .replace(/(?!\n)\p{Cc}/gu, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The result without secrets. */
export function masked({ name, status, found, advice }: Result, mask: Mask): Result {
  return { name, status, found: mask(found), ...(advice === undefined ? {} : { advice: mask(advice) }) };
}

const COLOURS = { ok: "green", warn: "yellow", fail: "red", skipped: "gray" } as const;
const STATUS_WIDTH = "skipped".length;

/** Writes results as aligned lines: status, name, what was found, and below it what to do. */
export function lineWriter(names: readonly string[], output: NodeJS.WriteStream): (result: Result) => string {
  const nameWidth = Math.max(...names.map((name) => name.length));
  const indent = " ".repeat(STATUS_WIDTH + nameWidth + 4);
  return ({ name, status, found, advice }) => {
    const head = `${coloured(status, status.padEnd(STATUS_WIDTH), output)}  ${name.padEnd(nameWidth)}  `;
    const text = advice === undefined ? found : `${found}\n→ ${advice}`;
    return `${head}${text.replaceAll("\n", `\n${indent}`)}\n`;
  };
}

/** The last line: how many checks ended how, and what that means. */
export function summary(results: readonly Result[], output: NodeJS.WriteStream): string {
  const count = (wanted: Status) => results.filter(({ status }) => status === wanted).length;
  const counts = (["ok", "warn", "fail", "skipped"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`)
    .join(", ");
  const healthy = isHealthy(results);
  const verdict = healthy
    ? "Nothing stands in the bot's way."
    : "The bot is not fit to run: see the lines marked fail.";
  return `\n${coloured(healthy ? "ok" : "fail", verdict, output)} ${counts}.\n`;
}

/** One JSON object for programs. */
export function json(results: readonly Result[]): string {
  return `${JSON.stringify({ ok: isHealthy(results), checks: results }, null, 2)}\n`;
}

/** In colour where the output is a terminal and NO_COLOR is not set: Node looks at both. */
function coloured(status: Status, text: string, output: NodeJS.WriteStream): string {
  return styleText(COLOURS[status], text, { stream: output });
}

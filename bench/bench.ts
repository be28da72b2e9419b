/** `npm run bench`: measures, prints, and writes `results.json` and the tables of `docs/performance.md`. See README.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Figure } from "./figure.ts";
import {
  callbacks,
  callbacksOnSlowDisk,
  steadyCallbacks,
  steadyCallbacksOnSlowDisk,
} from "./figures/callbacks.ts";
import { crowd, prices } from "./figures/crowd.ts";
import { desk, retention } from "./figures/desk.ts";
import { fakes } from "./figures/fakes.ts";
import { following } from "./figures/following.ts";
import { notices, outbox } from "./figures/notices.ts";
import { press, text } from "./figures/press.ts";
import { requests } from "./figures/requests.ts";
import { sale, sales } from "./figures/sale.ts";
import { soak } from "./figures/soak.ts";
import { start } from "./figures/start.ts";
import { strangers } from "./figures/strangers.ts";

import { grown, section } from "./report.ts";
import { type Measurement, measure } from "./rounds.ts";

const FIGURES: readonly Figure[] = [
  callbacks,
  callbacksOnSlowDisk,
  steadyCallbacks,
  steadyCallbacksOnSlowDisk,
  strangers,
  press,
  text,
  sale,
  sales,
  prices,
  requests,
  following,
  outbox,
  notices,
  desk,
  retention,
  start,
  crowd,
  soak,
  fakes,
];

const RESULTS = join(import.meta.dirname, "results.json");
const PAGE = join(import.meta.dirname, "..", "docs", "performance.md");
/** Fewer say nothing about how far they spread. */
const ROUNDS = 7;

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
    rounds: { type: "string" },
    list: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const rounds = Number(options.rounds ?? (options.quick ? 1 : ROUNDS));
const unknown = options.only.filter((name) => !FIGURES.some((figure) => figure.name === name));
if (options.list || unknown.length > 0 || !(rounds >= 1)) {
  for (const name of unknown) say(`there is no figure ${name}`);
  for (const { name, title, runs } of FIGURES)
    say(`${name}: ${title}${runs.byItself ? "" : " (only when asked for)"}`);
  process.exit(options.list ? 0 : 1);
}

const chosen = FIGURES.filter(({ name, runs }) => {
  if (options.only.length > 0) return options.only.includes(name);
  return options.quick ? runs.quick : runs.byItself;
});
const problems: string[] = [];
for (const figure of chosen) {
  const why = figure.unavailable?.();
  if (why !== undefined) {
    say(`${figure.name}: not measured: ${why}`);
    continue;
  }
  const measured = await measure(figure, { quick: options.quick, rounds }, (line) =>
    process.stderr.write(`${line}\n`),
  );
  say(`\n## ${figure.title} (${figure.name})\n\n${section(figure, measured)}`);
  problems.push(...(options.quick ? grown(figure, measured.rounds) : []));
  // Quick figures are for counting, and must not stand where times are read. Kept at once: a later figure may fail.
  if (options.quick || options["dry-run"]) continue;
  const results = { ...known(), [figure.name]: measured };
  writeFileSync(RESULTS, `${JSON.stringify(sorted(results), null, 1)}\n`);
  writeFileSync(PAGE, fillIn(readFileSync(PAGE, "utf8"), results));
}
for (const problem of problems) say(`\nMore than it was: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

/** What was measured before, as it is now: somebody else may have written it meanwhile. */
function known(): Record<string, Measurement> {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
}

function sorted(all: Readonly<Record<string, Measurement>>): Record<string, Measurement | undefined> {
  return Object.fromEntries(FIGURES.filter(({ name }) => name in all).map(({ name }) => [name, all[name]]));
}

/** The page with the section of every measured figure between its markers. */
function fillIn(page: string, all: Readonly<Record<string, Measurement>>): string {
  return FIGURES.reduce((text, figure) => {
    const measured = all[figure.name];
    if (!measured) return text;
    const [from, to] = [`<!-- bench: ${figure.name} -->`, "<!-- /bench -->"];
    const begin = text.indexOf(from);
    const end = text.indexOf(to, begin);
    if (begin < 0 || end < 0)
      throw new Error(`docs/performance.md has no place for ${figure.name}: ${from} … ${to}`);
    return `${text.slice(0, begin + from.length)}\n${section(figure, measured)}\n${text.slice(end)}`;
  }, page);
}

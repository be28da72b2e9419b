/** What was measured, as Markdown: tables, verdicts and a chart for each figure. */
import type { Column, Figure, Look, Round, Target } from "./figure.ts";
import type { Machine } from "./machine.ts";
import { median } from "./numbers.ts";
import type { Measurement } from "./rounds.ts";

/** Above this, others had a good part of the machine, and times say little. */
const BUSY_PERCENT = 10;
const BAR = 40;

/** What came of a target. */
export interface Verdict {
  target: Target;
  values: readonly number[];
  /** Undefined where nothing is wanted that could be missed. */
  met: boolean | undefined;
}

/** Each target of a figure, judged by the median of its rounds. */
function judge(figure: Figure, rounds: readonly Round[]): readonly Verdict[] {
  return figure.targets.map((target) => {
    const values = rounds.map((round) => target.value(lookInto(round)));
    const middle = median(values);
    const { atLeast, atMost } = target;
    if (Number.isNaN(middle) || (atLeast === undefined && atMost === undefined))
      return { target, values, met: undefined };
    return { target, values, met: middle >= (atLeast ?? middle) && middle <= (atMost ?? middle) };
  });
}

/** What counts and has become more than it was, one line each. */
export function grown(figure: Figure, rounds: readonly Round[]): readonly string[] {
  return judge(figure, rounds).flatMap(({ target, values }) => {
    const most = Math.max(...values);
    const { quickAtMost } = target;
    return quickAtMost !== undefined && !(most <= quickAtMost)
      ? [
          `${figure.name}: ${target.says}: ${written(most, target.digits)}, not more than ${quickAtMost} so far`,
        ]
      : [];
  });
}

/** The section of one figure. */
export function section(figure: Figure, { machine, seconds, rounds }: Measurement): string {
  const subjects = Object.keys(rounds[0] ?? {});
  const columns = figure.columns.filter(({ key }) =>
    rounds.some((round) => subjects.some((one) => round[one]?.[key] !== undefined)),
  );
  const table = [
    row(["", ...columns.map(({ title }) => title)]),
    row(["---", ...columns.map(() => "---:")]),
    ...subjects.map((subject) => row([subject, ...columns.map((column) => cell(rounds, subject, column))])),
  ];
  const verdicts = judge(figure, rounds).map(({ target, values, met }) =>
    row([
      target.says,
      wanted(target),
      spread(values, target.digits ?? 2),
      met === undefined ? "" : met ? "met" : "**missed**",
    ]),
  );
  const targets =
    verdicts.length === 0
      ? []
      : ["", row(["", "wanted", "measured", ""]), row(["---", "---", "---:", "---"]), ...verdicts];
  const count = rounds.length === 1 ? "one round" : `${rounds.length} rounds, median [least..most]`;
  return [
    figure.about,
    "",
    ...table,
    ...targets,
    ...chart(figure, subjects, rounds),
    "",
    `${count}, ${seconds} s. ${described(machine)}`,
  ].join("\n");
}

/** The machine in a sentence, and whether others used it. */
function described(machine: Machine): string {
  const { at, cores, memoryGb, node, sqlite, busyPercent, load, syncMs } = machine;
  const busy =
    busyPercent > BUSY_PERCENT
      ? `**Busy: others used ${busyPercent} % of it before the start** (load ${load}); times and rates say little`
      : `Quiet: ${busyPercent} % used by others before the start (load ${load})`;
  return `${at.slice(0, 16).replace("T", " ")} UTC, ${cores}, ${memoryGb} GB, Node ${node}, SQLite ${sqlite}, a sync ${syncMs} ms. ${busy}.`;
}

/** A number as it stands in tables. */
function written(value: number, digits = 2): string {
  if (Number.isNaN(value)) return "–";
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function cell(rounds: readonly Round[], subject: string, { key, digits }: Column): string {
  const values = rounds.flatMap((round) => round[subject]?.[key] ?? []);
  return values.length === 0 ? "" : spread(values, digits);
}

function spread(values: readonly number[], digits: number): string {
  const middle = written(median(values), digits);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => written(value, digits));
  return least === most ? middle : `${middle} [${least}..${most}]`;
}

function wanted({ atLeast, atMost, digits }: Target): string {
  if (atLeast !== undefined) return `≥ ${written(atLeast, Number.isInteger(atLeast) ? 0 : (digits ?? 2))}`;
  return atMost === undefined ? "" : `≤ ${written(atMost, Number.isInteger(atMost) ? 0 : (digits ?? 2))}`;
}

function chart(
  { chart: key, columns }: Figure,
  subjects: readonly string[],
  rounds: readonly Round[],
): string[] {
  const column = columns.find((one) => one.key === key);
  if (!column) return [];
  const values = subjects.map((subject) =>
    median(rounds.flatMap((round) => round[subject]?.[column.key] ?? [])),
  );
  const most = Math.max(...values.filter((value) => !Number.isNaN(value)));
  const width = Math.max(...subjects.map((subject) => subject.length));
  const bars = subjects.flatMap((subject, index) => {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) return [];
    return `${subject.padEnd(width)}  ${"█".repeat(Math.max(1, Math.round((value / most) * BAR)))} ${written(value, column.digits)}`;
  });
  return ["", "```", column.title, ...bars, "```"];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function lookInto(round: Round): Look {
  return (subject, key) => round[subject]?.[key] ?? Number.NaN;
}

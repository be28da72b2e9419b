/**
 * `npm run test:faults`: the misfortunes of this folder in their long form. When all are borne, what was seen of them is
 * written to docs/reliability.md. With `-- --short` they are small, and nothing is written.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { FaultsEnv, Seen } from "./figures.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGE = join(ROOT, "docs", "reliability.md");
/** What lies between these lines of the page is written here. */
const [BEGIN, END] = ["<!-- figures -->", "<!-- end of figures -->"];

const [form, ...unknown] = process.argv.slice(2);
if (unknown.length > 0 || (form !== undefined && form !== "--short")) {
  process.stderr.write("npm run test:faults [-- --short]\n");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "sell-bot-faults-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const seen = join(folder, "seen");
const env: FaultsEnv = { FAULTS_FORM: form === undefined ? "long" : "short", FAULTS_SEEN: seen };
const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
// One at a time, so that each has the machine to itself.
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "faults", "--maxWorkers=1"], {
  cwd: ROOT,
  env: { ...process.env, ...env },
  stdio: "inherit",
});
const lines = existsSync(seen) ? readFileSync(seen, "utf8").trim().split("\n") : [];
const all = lines.map((line) => JSON.parse(line) as Seen);
for (const { fault, figures } of all) process.stdout.write(`${fault}: ${told(figures)}\n`);
if (status === 0 && form === undefined) write(all);
process.exit(status ?? 1);

function told(figures: Seen["figures"]): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${typeof value === "number" ? value.toLocaleString("en") : value}`)
    .join(" · ");
}

/** Brings the figures of the page up to date. */
function write(all: readonly Seen[]): void {
  const [{ model = "" } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const about = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} × ${model.trim()}, ${memory} GB.`;
  const rows = all.map(({ fault, figures }) => `| ${fault} | ${told(figures)} |`);
  const page = readFileSync(PAGE, "utf8");
  const [head = "", rest = ""] = page.split(BEGIN);
  const [, tail = ""] = rest.split(END);
  const table = [about, "", "| what happened | what was seen |", "|---|---|", ...rows].join("\n");
  writeFileSync(PAGE, `${head}${BEGIN}\n${table}\n${END}${tail}`);
}

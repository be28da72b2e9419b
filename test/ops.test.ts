/** What watches the bot, held to the bot: every metric that is asked for is measured, and every alert says what to do. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { UPDATE_OUTCOMES } from "../src/bot/ingress.ts";
import { ALLOWED_UPDATES } from "../src/bot/updates.ts";
import { createMetrics } from "../src/metrics/metrics.ts";
import { type Series, seriesIn } from "./support/metrics.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string };
}
interface Panel {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: readonly { expr: string }[];
}

const RULES: readonly Rule[] = parse(read("ops/prometheus/alerts.yml")).groups.flatMap(
  ({ rules }: { rules: readonly Rule[] }) => rules,
);
const DASHBOARD: { panels: readonly Panel[] } = JSON.parse(read("ops/grafana/dashboards/sell-bot.json"));
const PANELS = DASHBOARD.panels.filter(({ type }) => type !== "row");
const OPERATIONS = read("docs/operations.md");

/** Expressions of rules and panels, by where they stand. */
const ASKED: readonly (readonly [where: string, expr: string])[] = [
  ...RULES.map(({ alert, expr }) => [alert, expr] as const),
  ...PANELS.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const)),
];

/** What the bot measures, at its start. */
async function measured(): Promise<{ names: ReadonlySet<string>; series: Series }> {
  const metrics = createMetrics({
    updateKinds: ALLOWED_UPDATES,
    updateOutcomes: UPDATE_OUTCOMES,
    telegramMethods: [],
  });
  const none = async () => [];
  const load = () => ({ isSuspended: false, rate: 1, waiting: 0 });
  metrics.showLevels(
    { noticesDue: async () => 0, oldestNotice: none, oldestUpdate: none, ordersInDoubt: none, load },
    Date.now,
  );
  const { body } = await metrics.text();
  const types = [...body.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  const names = types.flatMap(([, name = "", type]) =>
    type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  return { names: new Set(names), series: seriesIn(body) };
}

const familyOf = (name: string): string => name.replace(/_(bucket|sum|count)$/, "");

/** Metrics that an expression asks for, with what it wants of their labels. */
function selectorsIn(expr: string): readonly { name: string; wanted: readonly string[] }[] {
  return [...expr.matchAll(/\b((?:sell_bot|nodejs|process)_\w+)(?:\{([^}]*)\})?/g)].map(
    ([, name = "", labels = ""]) => ({ name, wanted: labels.match(/\w+(=~|!=|!~|=)"[^"]*"/g) ?? [] }),
  );
}

/** The first column of the table below a heading. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ""] = OPERATIONS.split(new RegExp(`^## ${heading}$`, "m"));
  const [table = ""] = section.split(/^## /m);
  return [...table.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = "", rest = ""]) => [
    name,
    ...rest.split(" | ").map((cell) => cell.trim()),
  ]);
}

test("the dashboard is one that Grafana reads, and its panels lie beside each other", () => {
  const schema = z.fromJSONSchema(JSON.parse(read("ops/grafana/dashboard.schema.json")));
  expect(schema.safeParse(DASHBOARD).error?.issues).toBeUndefined();
  expect(new Set(DASHBOARD.panels.map(({ id }) => id)).size).toBe(DASHBOARD.panels.length);
  const taken = new Set<string>();
  for (const { gridPos, title } of DASHBOARD.panels) {
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
        expect(taken, `${title} at ${x}, ${y}`).not.toContain(`${x} ${y}`);
        taken.add(`${x} ${y}`);
        expect(x, title).toBeLessThan(24);
      }
  }
});

test("the schema finds what is misspelt", () => {
  const schema = z.fromJSONSchema(JSON.parse(read("ops/grafana/dashboard.schema.json")));
  const [panel] = PANELS;
  const judged = (changes: object) => schema.safeParse({ ...DASHBOARD, panels: [{ ...panel, ...changes }] });
  expect(
    [judged({}), judged({ titel: "" }), judged({ type: "graph" })].map(({ success }) => success),
  ).toEqual([true, false, false]);
});

test("every metric that a rule or a panel asks for is measured, and may have the labels that are asked for", async () => {
  const { names, series } = await measured();
  const wrong = ASKED.flatMap(([where, expr]) =>
    selectorsIn(expr).flatMap(({ name, wanted }) => {
      if (!names.has(name)) return [`${where}: nobody measures ${name}`];
      const known = [...series.keys()].filter((one) => one.startsWith(`${name}{`));
      // What begins without a series has a row in the document that says what its labels are.
      const labels = rowsBelow("Metrics").find(([family]) => family === familyOf(name))?.[1] ?? "";
      return wanted.flatMap((matcher) => {
        const [, label = "", operator = "", value = ""] = /^(\w+)([=!~]+)"(.*)"$/.exec(matcher) ?? [];
        if (!labels.includes(`\`${label}\``)) return [`${where}: ${name} has no ${label}`];
        const values = known.flatMap((one) => new RegExp(`${label}="([^"]*)"`).exec(one)?.[1] ?? []);
        const pattern = new RegExp(`^(?:${value})$`);
        const each = operator.endsWith("~") ? value.split("|") : [value];
        const absent = each.filter((text) => !values.some((one) => new RegExp(`^(?:${text})$`).test(one)));
        return values.length > 0 && (absent.length > 0 || !values.some((one) => pattern.test(one)))
          ? [`${where}: ${label} of ${name} is never ${absent}`]
          : [];
      });
    }),
  );
  expect(wrong).toEqual([]);
  // What the bot does not measure itself, Prometheus does.
  const strange = ASKED.filter(([, expr]) => selectorsIn(expr).length === 0).map(([, expr]) => expr);
  for (const expr of strange) expect(expr).toMatch(/^up\{job="sell-bot"\}|ALERTS\{alertname=~"SellBot/);
});

test("every metric of ours has its row in operations.md and its place on the dashboard, and no other has", async () => {
  const { names } = await measured();
  const ours = [...new Set([...names].map(familyOf))].filter((name) => name.startsWith("sell_bot_")).sort();
  expect(
    rowsBelow("Metrics")
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(ours);
  const shown = new Set(
    PANELS.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => selectorsIn(expr))).map(({ name }) =>
      familyOf(name),
    ),
  );
  expect(ours.filter((name) => !shown.has(name))).toEqual([]);
});

test("every alert has its entry in operations.md: what it means, what to look at, what to do; and every entry its alert", () => {
  const entries = rowsBelow("Alerts");
  expect(entries.map(([name]) => name)).toEqual(RULES.map(({ alert }) => alert));
  for (const [index, { alert, labels }] of RULES.entries()) {
    const [, means = "", look = "", act = ""] = entries[index] ?? [];
    expect(means, alert).toMatch(new RegExp(`^${labels.severity}: `));
    expect(look, alert).not.toBe("");
    expect(act, alert).not.toBe("");
  }
  const titles = PANELS.map(({ title }) => title);
  const named = entries.flatMap((cells) =>
    [...cells.join(" ").matchAll(/\*([^*]+)\*/g)].map(([, title = ""]) => title),
  );
  expect(
    named.filter((title) => !titles.some((one) => one === title || one.startsWith(`${title},`))),
  ).toEqual([]);
});

test("the profile `monitoring` starts what is there, apart from people's network, and without it nothing is added", () => {
  const { services, volumes } = parse(read("compose.yaml"), { merge: true });
  const { bot, prometheus, grafana } = services;
  expect([prometheus.profiles, grafana.profiles, bot.profiles]).toEqual([
    ["monitoring"],
    ["monitoring"],
    undefined,
  ]);
  for (const { image, ports, volumes: mounts } of [prometheus, grafana]) {
    expect(image).toMatch(/^[\w/-]+:v?\d+\.\d+\.\d+$/);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const mount of mounts) {
      const [from = "", , mode] = mount.split(":");
      if (from.startsWith("./")) expect([existsSync(join(ROOT, from)), mode]).toEqual([true, "ro"]);
      else expect(volumes).toHaveProperty(from);
    }
  }
  // The bot's metrics are open to these containers, at a port that is not published.
  const { scrape_configs: jobs, rule_files: files } = parse(read("ops/prometheus/prometheus.yml"));
  expect(jobs).toMatchObject([{ job_name: "sell-bot", static_configs: [{ targets: ["bot:9464"] }] }]);
  expect(files.filter((file: string) => !existsSync(join(ROOT, "ops/prometheus", file)))).toEqual([]);
  expect(bot.environment).toMatchObject({ METRICS_HOST: "0.0.0.0" });
  expect(JSON.stringify(bot.ports)).not.toContain("9464");

  const [source] = parse(read("ops/grafana/provisioning/datasources/prometheus.yml")).datasources;
  expect(source).toMatchObject({ url: "http://prometheus:9090", type: "prometheus" });
  expect(read("ops/grafana/dashboards/sell-bot.json")).toContain(`"uid": "${source.uid}"`);
  const [provider] = parse(read("ops/grafana/provisioning/dashboards/sell-bot.yml")).providers;
  expect(grafana.volumes).toContain(`./ops/grafana/dashboards:${provider.options.path}:ro`);
});

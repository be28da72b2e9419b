/** How sales went in a span of time: a few lines, and a picture that a phone shows well. */

import type { Figures, ProviderFigures } from "../../admin/statistics.ts";
import type { Translator } from "../../i18n.ts";
import type { Provider } from "../../sell/off-ramp.ts";
import { providerName } from "../../sell/offers.ts";
import type { ChatFile } from "../view.ts";
import { CHART_BLUE, CHART_RED, drawChart } from "./chart.ts";
import { type AdminButton, type AdminTools, adminPress } from "./tools.ts";

/** Spans that can be asked for, as they are typed, in ms. */
const SPANS = { "24h": 24 * 3_600_000, "7d": 7 * 86_400_000, "30d": 30 * 86_400_000 } as const;

type Span = keyof typeof SPANS;

/** The span meant when none is named. */
const USUAL_SPAN: Span = "7d";

function isSpan(text: string): text is Span {
  return Object.hasOwn(SPANS, text);
}

function spanOf(text: string): Span {
  return isSpan(text) ? text : USUAL_SPAN;
}

/** Providers named in text and picture, those with most failures first. */
const PROVIDERS = 5;

/** `/stats [24h|7d|30d]` */
export function statsCommand(tools: AdminTools, text: string): Promise<ChatFile> {
  return statsPicture(tools, spanOf(text.toLowerCase()));
}

/** The buttons of the statistics. */
export const STATISTICS_BUTTONS = {
  stats: {
    needs: "view",
    press: (tools, { arg }) => ({
      toast: tools.tr.plain("toast-admin-drawing"),
      show: () => statsPicture(tools, spanOf(arg)),
    }),
  },
} as const satisfies Readonly<Record<string, AdminButton>>;

/** The statistics as a picture with its text and the other spans as buttons. */
async function statsPicture(tools: AdminTools, span: Span): Promise<ChatFile> {
  const { statistics, by, tr, catalogue, sandbox } = tools;
  const [stats, known] = await Promise.all([statistics.figures(by, SPANS[span]), catalogue.providers()]);
  const names = known.ok ? known.value : new Map<string, Provider>();
  const failing = stats.providers
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => b.failed - a.failed)
    .slice(0, PROVIDERS);
  const title = tr.plain(`admin-stats-title-${span}`);
  const share = ({ failed, created }: ProviderFigures): string =>
    tr.plain("admin-stats-share", { failed, created });
  const bytes = await drawChart({
    title,
    ...(sandbox ? { mark: "TEST" } : {}),
    groups: [
      {
        title: tr.plain("admin-stats-funnel"),
        colour: CHART_BLUE,
        bars: steps(stats).map(([name, value]) => ({
          label: tr.plain(`admin-stats-${name}`),
          value,
          of: stats.started,
          shown:
            stats.started === 0
              ? tr.number(String(value))
              : tr.plain("admin-stats-part", {
                  count: value,
                  percent: Math.round((value / stats.started) * 100),
                }),
        })),
      },
      {
        title: tr.plain("admin-stats-failures"),
        colour: CHART_RED,
        bars: failing.map((provider) => ({
          label: providerName(names, provider.providerCode),
          value: provider.failed,
          of: provider.created,
          shown: share(provider),
        })),
      },
    ],
  });
  return {
    kind: "photo",
    name: `stats-${span}.png`,
    bytes,
    caption: [
      `<b>${tr.html("value", { value: title })}</b>`,
      steps(stats)
        .map(([name, value]) =>
          tr.html("admin-stats-line", { step: tr.plain(`admin-stats-${name}`), count: value }),
        )
        .join("\n"),
      [medianHtml(stats, tr), failuresHtml(stats, failing, names, share, tr)].join("\n"),
    ].join("\n\n"),
    rows: [
      Object.keys(SPANS)
        .filter(isSpan)
        .map((other) => ({
          label: tr.plain(`admin-quick-since-${other}`),
          press: adminPress("stats", other),
          ...(other === span ? { style: "primary" as const } : {}),
        })),
    ],
  };
}

function steps(stats: Figures) {
  const names = ["started", "offered", "consented", "created", "completed"] as const;
  return names.map((name) => [name, stats[name]] as const);
}

function medianHtml({ medianCompletionMs }: Figures, tr: Translator): string {
  return medianCompletionMs === null
    ? tr.html("admin-stats-no-median")
    : tr.html("admin-stats-median", { time: tr.duration(medianCompletionMs) });
}

function failuresHtml(
  { failed }: Figures,
  failing: readonly ProviderFigures[],
  names: ReadonlyMap<string, Provider>,
  share: (provider: ProviderFigures) => string,
  tr: Translator,
): string {
  const each = failing.map((provider) => `${providerName(names, provider.providerCode)} ${share(provider)}`);
  return failed === 0
    ? tr.html("admin-stats-no-failures")
    : tr.html("admin-stats-failed", { count: failed, providers: each.join(", ") || "–" });
}

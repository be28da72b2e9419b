/** What Prometheus would read of a running bot. */
import { expect } from "vitest";
import type { World } from "./world.ts";

/** Has a world's bot be measured. */
export const MEASURED = { METRICS_PORT: "0" };

/** Every series, as `name{label="value"}` with labels in the order of the alphabet, and its value. */
export type Series = ReadonlyMap<string, number>;

/** Asks for metrics as Prometheus does. */
export async function scrape({ app }: Pick<World, "app">): Promise<Series> {
  const answer = await fetch(`http://127.0.0.1:${app.metricsPort}/metrics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  return seriesIn(await answer.text());
}

/** The series of a text in Prometheus' format. */
export function seriesIn(text: string): Series {
  const samples = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    samples.map((line) => {
      const space = line.lastIndexOf(" ");
      return [sorted(line.slice(0, space)), Number(line.slice(space + 1).replace("Inf", "Infinity"))];
    }),
  );
}

function sorted(name: string): string {
  return name.replace(/\{(.*)\}$/, (_, labels: string) => {
    const each = labels.match(/\w+="(?:[^"\\]|\\.)*"/g) ?? [];
    return `{${each.sort().join(",")}}`;
  });
}

/** The series of one metric, without its name. */
export function seriesOf(all: Series, name: string): Record<string, number> {
  const own = [...all].filter(([series]) => series.replace(/\{.*/, "") === name);
  return Object.fromEntries(own.map(([series, value]) => [series.slice(name.length), value]));
}

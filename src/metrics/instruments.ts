/** What is measured with: Prometheus' counters, gauges and histograms, with labels that cannot grow. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** What stands for every value that a label does not have. */
const OTHER = "other";

/** How often it is looked how late the event loop is, ms: looking wakes the process up, which costs more than all counting. */
const LOOK_MS = 200;

/** Counters of so many series begin with all of them at 0: the first of something is then seen to be one more. */
const MOST_AT_ZERO = 64;

/** Longer ones are no name of anything, characters. */
const LONGEST_VALUE = 40;

/**
 * The values of a label: those given, and {@link OTHER} for every other text. A label is always one of these, so that what
 * comes from outside, be it a provider's code or an HTTP status, makes no series of its own and identifies nobody.
 */
export class LabelValues {
  readonly #values: Set<string>;

  constructor(values: Iterable<string>) {
    this.#values = new Set(values);
  }

  /** The values so far, without {@link OTHER}. */
  get all(): readonly string[] {
    return [...this.#values];
  }

  /** The value for `text`. */
  of(text: string): string {
    return this.#values.has(text) ? text : OTHER;
  }

  /** Takes up more values, as long as there are no more than `most` of them, ever, and each is short. */
  learn(values: Iterable<string>, most: number): void {
    for (const value of values)
      if (this.#values.size < most && value.length <= LONGEST_VALUE) this.#values.add(value);
  }
}

/** The labels of an instrument, and the values each may have. */
type Labels<Name extends string> = Readonly<Record<Name, LabelValues>>;

/** Counts or measures something once. */
type Note<Name extends string> = (labels: Readonly<Record<Name, string>>, amount: number) => void;

/** The instruments of one program. Names and units are Prometheus' own: seconds, and `_total` for what only grows. */
export class Instruments {
  readonly #registry = new Registry();

  /**
   * Measures the process as well, under the names that are usual. Not with `collectDefaultMetrics`, which wakes the process up
   * a hundred times a second, half a per cent of a core, and listens to every collection of garbage.
   */
  measureProcess(): void {
    const startedAt = Date.now() / 1_000 - process.uptime();
    const loop = monitorEventLoopDelay({ resolution: LOOK_MS });
    loop.enable();
    this.gauge("process_start_time_seconds", "Start of the process, in seconds since 1970.", () => startedAt);
    this.gauge("process_resident_memory_bytes", "Memory of the process.", () => process.memoryUsage.rss());
    this.gauge("nodejs_heap_size_used_bytes", "Memory in use for what JavaScript keeps.", () => {
      return process.memoryUsage().heapUsed;
    });
    this.gauge(
      "nodejs_eventloop_lag_max_seconds",
      "How late the event loop was at most, since this was asked.",
      () => {
        // What Node tells has the time between two looks in it.
        const latest = Math.max(0, loop.max / 1e9 - LOOK_MS / 1_000);
        loop.reset();
        return latest;
      },
    );
    new Counter({
      name: "process_cpu_seconds_total",
      help: "CPU time of the process.",
      registers: [this.#registry],
      collect() {
        const { user, system } = process.cpuUsage();
        this.reset();
        this.inc((user + system) / 1e6);
      },
    });
  }

  /** Counts what happens. */
  counter<Name extends string>(name: string, help: string, labels: Labels<Name>): Note<Name> {
    const labelNames = namesOf(labels);
    const counter = new Counter({ name, help, labelNames, registers: [this.#registry] });
    const size = labelNames.reduce((product, label) => product * labels[label].all.length, 1);
    if (size <= MOST_AT_ZERO) for (const series of everySeries(labels)) counter.inc(series, 0);
    return (given, amount) => counter.inc(closed(labels, given), amount);
  }

  /** Measures how long something takes: given in ms, told in seconds, by the upper `bounds` of its buckets in seconds. */
  seconds<Name extends string>(
    name: string,
    help: string,
    labels: Labels<Name>,
    bounds: readonly number[],
  ): Note<Name> {
    const labelNames = namesOf(labels);
    const buckets = [...bounds];
    const histogram = new Histogram({ name, help, labelNames, buckets, registers: [this.#registry] });
    return (given, ms) => histogram.observe(closed(labels, given), ms / 1_000);
  }

  /** Shows what `read` gives at the moment somebody asks. What cannot be read is left out. */
  readonly gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    const gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect: async () => {
        try {
          gauge.set(await read());
        } catch {
          gauge.remove();
        }
      },
    });
  };

  /** Everything, as Prometheus reads it. */
  async text(): Promise<{ contentType: string; body: string }> {
    return { contentType: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}

function namesOf<Name extends string>(labels: Labels<Name>): Name[] {
  return Object.keys(labels) as Name[];
}

/** All combinations of what labels may say. */
function everySeries<Name extends string>(labels: Labels<Name>): readonly Partial<Record<Name, string>>[] {
  let all: readonly Partial<Record<Name, string>>[] = [{}];
  for (const name of namesOf(labels))
    all = all.flatMap((series) => labels[name].all.map((value) => ({ ...series, [name]: value })));
  return all;
}

function closed<Name extends string>(
  labels: Labels<Name>,
  given: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const values = {} as Record<Name, string>;
  for (const name of namesOf(labels)) values[name] = labels[name].of(given[name]);
  return values;
}

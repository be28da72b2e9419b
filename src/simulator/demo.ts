import { parseArgs } from "node:util";
import { type Control, startControl } from "./control.ts";
import { playScript, SCRIPT_LANGUAGES, scriptLanguage } from "./script.ts";
import { type Stage, setStage } from "./stage.ts";

/** What the demo needs from whoever runs it. */
export interface DemoHost {
  /** Where lines for people go. */
  print(line: string): void;
  /** Ends the demo. */
  readonly stopped: AbortSignal;
  /** File that runs the bot instead of the product's own start. */
  readonly botEntry?: string;
  /** The page's port when no `--port` is given (`PORT_DEMO`). */
  readonly port?: string | undefined;
}

const DEFAULT_PORT = 8081;
const DEFAULT_HOST = "127.0.0.1";

const USAGE = `npm run demo -- [options]

The real bot against a local Telegram and a local Changelly. Needs no keys, keeps nothing.

  --port N     port of the chat page (or PORT_DEMO); default ${DEFAULT_PORT}, or a free one when that is taken
  --host A     address to listen on, such as 0.0.0.0 to open the page from another machine
  --metrics N  port at which the bot shows what it measures; nothing is measured without
  --script     no page: one sale is played and its chat printed; exit code 0 when it came to its end
  --lang L     language of that sale: ${SCRIPT_LANGUAGES.join(", ")} (default en)
  --wire       with --script: also one line for each call on the wires
  --help       this text`;

/**
 * Runs the demo as the command line asks.
 *
 * @returns the exit code: 0 when all went well, 1 when the demo or the script failed, 2 when the command line is wrong
 */
export async function runDemo(args: readonly string[], host: DemoHost): Promise<number> {
  const asked = readArguments(args, host.port);
  if (typeof asked === "string") {
    host.print(asked);
    return asked === USAGE ? 0 : 2;
  }
  const { metricsPort } = asked;
  const stage = await setStage({
    metricsPort,
    ...(host.botEntry === undefined ? {} : { botEntry: host.botEntry }),
  });
  try {
    return asked.script === undefined
      ? await showPage(stage, asked, host)
      : await playScript(stage, { ...asked.script, print: host.print, stopped: host.stopped });
  } catch (fault) {
    host.print(fault instanceof Error ? fault.message : String(fault));
    return 1;
  } finally {
    await stage.close();
  }
}

interface Asked {
  readonly host: string;
  /** Undefined when no port was asked for. */
  readonly port: number | undefined;
  /** Undefined when nothing is to be measured. */
  readonly metricsPort: number | undefined;
  readonly script:
    | { readonly language: (typeof SCRIPT_LANGUAGES)[number]; readonly wire: boolean }
    | undefined;
}

/** What the arguments ask for; a text for the person when they only get an explanation. */
function readArguments(args: readonly string[], fallbackPort: string | undefined): Asked | string {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : String(fault)}\n\n${USAGE}`;
  }
  if (values.help === true) return USAGE;
  const portText = values.port ?? fallbackPort;
  const port = portText === undefined ? undefined : Number(portText);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    return `The port must be a whole number up to 65535, not "${portText}".`;
  }
  const metricsPort = values.metrics === undefined ? undefined : Number(values.metrics);
  if (
    metricsPort !== undefined &&
    !(Number.isInteger(metricsPort) && metricsPort >= 1 && metricsPort <= 65_535)
  ) {
    return `The port of metrics must be a whole number from 1 to 65535, not "${values.metrics}".`;
  }
  const language = scriptLanguage(values.lang ?? "en");
  if (language === undefined)
    return `--lang must be one of ${SCRIPT_LANGUAGES.join(", ")}, not "${values.lang}".`;
  return {
    host: values.host ?? DEFAULT_HOST,
    port,
    metricsPort,
    script: values.script === true ? { language, wire: values.wire === true } : undefined,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      host: { type: "string" },
      metrics: { type: "string" },
      script: { type: "boolean" },
      lang: { type: "string" },
      wire: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  }).values;
}

async function showPage(stage: Stage, asked: Asked, { print, stopped }: DemoHost): Promise<number> {
  const control = await openPage(stage, asked);
  try {
    print(`Chat: ${control.url}`);
    if (asked.host !== DEFAULT_HOST)
      print(`  It listens on ${asked.host}: whoever reaches that address can use it.`);
    print("  Try: press START and sell 0.05 BTC; then move the order in the World panel and watch the chat.");
    print(`  Its store and .env are in ${stage.dataDir} until the end.`);
    print(
      '  Try: "kill -9 and restart" in the middle of a sale: it goes on where it was. Ctrl+C ends the demo.',
    );
    stage.bot.onChange((line) => {
      if (line !== undefined) return;
      if (stage.bot.status === "died") print(`The bot's process ended unexpectedly: ${stage.bot.trouble}`);
      if (stage.bot.status === "running") print(`The bot is running (pid ${stage.bot.pid}).`);
    });
    // A bot that does not start has been told above, and the page shows it too: the demo stays, to be looked at.
    await stage.bot.start().catch(() => undefined);
    if (asked.metricsPort !== undefined) print(`Metrics: http://127.0.0.1:${asked.metricsPort}/metrics`);
    if (!stopped.aborted)
      await new Promise((resolve) => stopped.addEventListener("abort", resolve, { once: true }));
    print("Stopping …");
    return 0;
  } finally {
    await control.close();
  }
}

/** The page on the port asked for; on the usual one, or any, when none was. */
async function openPage(stage: Stage, { host, port }: Asked): Promise<Control> {
  try {
    return await startControl(stage, { host, port: port ?? DEFAULT_PORT });
  } catch (fault) {
    const isTaken = fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";
    if (!isTaken) throw fault;
    if (port !== undefined)
      throw new Error(`Port ${port} is taken. Choose another with --port.`, { cause: fault });
    return await startControl(stage, { host, port: 0 });
  }
}

if (import.meta.main) {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      stop.abort();
      // Whoever asks twice does not want to wait.
      process.once(signal, () => process.exit(1));
    });
  }
  process.exitCode = await runDemo(process.argv.slice(2), {
    print: (line) => console.log(line),
    stopped: stop.signal,
    port: process.env["PORT_DEMO"],
  });
}

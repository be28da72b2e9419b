/** The environment as the bot would read it, for checks that go on where the bot would refuse to start. */
import { generateKeyPairSync } from "node:crypto";
import { statfs } from "node:fs/promises";
import { type Config, ConfigError, readConfig, VARIABLES } from "../config.ts";
import type { Clock } from "../sell/runtime.ts";

/** What the checks examine. */
export interface Environment {
  /** The value of a variable, trimmed; undefined when it is absent or empty. */
  given(name: string): string | undefined;
  /** What is wrong with the variables, by name: the line the bot itself would refuse to start with. */
  faults: ReadonlyMap<string, string>;
  /** The configuration. A variable with a fault has a stand-in here, which no check may use: see `Check.variables`. */
  config: Config;
  /** Names in the `.env` file; empty when there is none. */
  fileVariables: readonly string[];
  now: Clock;
  /** How long one request may take, ms; less than a check may, so that there is time to say what did not answer. */
  patienceMs: number;
  /** Free space at an existing folder. */
  freeBytes(folder: string): Promise<number>;
}

/** The environment variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What does not follow from the variables. */
export type EnvironmentOptions = Partial<
  Pick<Environment, "fileVariables" | "now" | "patienceMs" | "freeBytes">
>;

/** Reads what is usable and keeps the faults of the rest. */
export function readEnvironment(variables: Variables, options: EnvironmentOptions = {}): Environment {
  const faults = new Map<string, string>();
  return {
    config: readUsable(variables, faults),
    faults,
    given: (name) => variables[name]?.trim() || undefined,
    fileVariables: [],
    now: Date.now,
    patienceMs: 6_000,
    freeBytes: async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
    ...options,
  };
}

/** The configuration, with stand-ins for variables that are not usable; `faults` gets the line about each. */
function readUsable(variables: Variables, faults: Map<string, string>): Config {
  try {
    return readConfig(variables);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.faults) {
      const name = VARIABLES.find((variable) => line.startsWith(`${variable} `));
      if (name !== undefined) faults.set(name, line);
    }
    const usable = { ...variables };
    for (const name of faults.keys()) usable[name] = STAND_INS[name]?.();
    return readConfig(usable);
  }
}

/** Values for variables that have no default. */
const STAND_INS: Readonly<Record<string, () => string>> = {
  BOT_TOKEN: () => "0:stand-in",
  TELEGRAM_WEBHOOK_SECRET: () => "stand-in",
  PUBLIC_URL: () => "https://stand-in.invalid",
  CHANGELLY_API_KEY: () => "stand-in",
  CHANGELLY_PRIVATE_KEY: () =>
    generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }),
  DATA_KEY: () => Buffer.alloc(32).toString("base64"),
};

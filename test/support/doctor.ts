/** What tests of the doctor need: variables with which everything is right, its results, and peers gone wrong. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { CHECKS } from "../../src/doctor/checks.ts";
import { type EnvironmentOptions, readEnvironment, type Variables } from "../../src/doctor/environment.ts";
import { type Check, examine, type Result, type Status } from "../../src/doctor/examination.ts";
import { startChangelly } from "../../src/simulator/changelly.ts";
import { startTelegram } from "../../src/simulator/start-telegram.ts";
import { freePort, listening } from "./listening.ts";

/** The peers of all tests: files share their modules, so these end with the process and not with the first file. */
export const telegram = await startTelegram();
export const changelly = await startChangelly();

const admin = telegram.person({ firstName: "Olivia" });
await admin.says("/start");

export const DATA_KEY = randomBytes(32).toString("base64");

/** Variables with which everything is right, but for `changes`. */
export function variables(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    ADMIN_IDS: String(admin.id),
    DATA_DIR: join(tmpdir(), `sell-bot-doctor-${process.pid}`),
    DATA_KEY,
    ...changes,
  };
}

/** What the checks of these names find, or all of them, by name. */
export async function examined(given: Variables, names?: readonly string[]) {
  const results = await run(
    given,
    {},
    CHECKS.filter(({ name }) => names?.includes(name) ?? true),
  );
  return Object.fromEntries(results.map((result) => [result.name, result]));
}

/** Expects one check, with some variables changed and whatever those before it say, to find this. */
export async function expectFinding(
  name: string,
  changes: Readonly<Record<string, string>>,
  status: Status,
  found: string | RegExp,
  options: EnvironmentOptions = {},
): Promise<Result | undefined> {
  const checks = CHECKS.filter((check) => check.name === name).map((check) => ({ ...check, needs: [] }));
  const results = await run(variables(changes), options, checks);
  expect(results).toMatchObject([{ name, status, found: expect.stringMatching(found) }]);
  return results[0];
}

async function run(given: Variables, options: EnvironmentOptions, checks: readonly Check[]) {
  const results = await examine(
    checks,
    readEnvironment(given, { freeBytes: async () => 2 ** 40, ...options }),
  );
  expectNoSecret(JSON.stringify(results));
  return results;
}

/** Whatever the doctor writes holds none of the secrets it was given. */
export function expectNoSecret(text: string): void {
  const secrets = [telegram.token.slice(11), changelly.apiKey, changelly.privateKey.slice(0, 60), DATA_KEY];
  for (const secret of secrets) expect(text).not.toContain(secret);
}

/** A server that goes with the test; its address. */
export async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listening(createServer(listener))}`;
}

/** The address of a port nobody listens on. */
export async function closedPort(): Promise<string> {
  return `http://127.0.0.1:${await freePort()}`;
}

/** A folder that goes with the test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "sell-bot-doctor-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** `npm run doctor` as operators and their programs run it. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { CHECKS } from "../../src/doctor/checks.ts";
import { readEnvironment } from "../../src/doctor/environment.ts";
import { json } from "../../src/doctor/report.ts";
import { version } from "../../src/version.ts";
import { closedPort, expectNoSecret, folder, variables } from "../support/doctor.ts";

const DOCTOR = join(import.meta.dirname, "..", "..", "src", "doctor.ts");

const reportSchema = z.strictObject({
  ok: z.boolean(),
  version: z.string(),
  node: z.string(),
  environment: z.string(),
  checks: z.array(
    z.strictObject({
      name: z.string(),
      status: z.enum(["ok", "warn", "fail", "skipped"]),
      found: z.string(),
      advice: z.string().optional(),
    }),
  ),
});

/** Runs the doctor in a folder with a `.env` file of its own. */
async function run(changes: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = await folder();
  const file = Object.entries(variables({ DATA_DIR: join(cwd, "data"), ...changes }));
  await writeFile(join(cwd, ".env"), file.map(([name, value]) => `${name}=${value}\n`).join(""));
  return new Promise<{ code: unknown; stdout: string; stderr: string; cwd: string }>((resolve) => {
    const env = { PATH: process.env["PATH"] };
    execFile(process.execPath, [DOCTOR, ...args], { cwd, env }, (error, stdout, stderr) => {
      expectNoSecret(stdout + stderr);
      resolve({ code: error?.code ?? 0, stdout, stderr, cwd });
    });
  });
}

test("reads .env, prints a line for every check, and ends with 0 when nothing failed", async () => {
  const { code, stdout, stderr } = await run({});
  expect([code, stderr]).toEqual([0, ""]);
  for (const { name } of CHECKS) expect(stdout).toMatch(new RegExp(`^(ok|warn) +${name}  `, "m"));
  expect(stdout).toMatch(/Nothing stands in the bot's way\. \d+ ok/);
  expect(stdout).not.toContain("\u001b");
});

test("ends with 1 when something failed, and says below it what to do", async () => {
  const { code, stdout } = await run({ CHANGELLY_API_URL: await closedPort() });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^fail +Changelly +Changelly does not answer: nothing listens there.*\n +→ See that this machine/m,
  );
});

test("tells programs the same as JSON, which neither names admins nor where the bot runs", async () => {
  const changes = { ADMIN_IDS: "123456789", PUBLIC_URL: "http://127.0.0.1:9/olivia", BOT_MODE: "pigeons" };
  const { code, stdout, cwd } = await run(changes, "--json");
  expect(code).toBe(1);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(report).toMatchObject({
    ok: false,
    version,
    node: process.versions.node,
    environment: "sandbox",
    checks: CHECKS.map(({ name }) => ({ name })),
  });
  const found = Object.fromEntries(report.checks.map((check) => [check.name, check.found]));
  expect(found).toMatchObject({
    variables: expect.stringMatching(/^BOT_MODE is not usable/),
    webhook: "not checked: correct BOT_MODE first",
    admins: expect.stringMatching(/^the bot cannot write to <ADMIN_IDS>: /),
    "data folder": expect.stringMatching(/^<DATA_DIR>: /),
    "callback URL": expect.stringMatching(/^<PUBLIC_URL>\/changelly/),
  });
  for (const personal of ["123456789", "olivia", cwd]) expect(stdout).not.toContain(personal);
  expect(json([], readEnvironment({ CHANGELLY_ENV: "prod" }))).toContain('"environment": "unknown"');
});

test("ends with 2 when it is asked for what it does not know", async () => {
  const { code, stderr } = await run({}, "--yaml");
  expect(code).toBe(2);
  expect(stderr).toContain("--json");
});

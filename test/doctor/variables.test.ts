/** Variables that are missing, malformed or misspelled. */
import { describe, expect, test } from "vitest";
import { VARIABLES } from "../../src/config.ts";
import { CHECKS } from "../../src/doctor/checks.ts";
import { examined, expectFinding, variables } from "../support/doctor.ts";

describe("a variable that is not usable", () => {
  /** Every text is good for these; what is wrong with them shows elsewhere. */
  const anything = ["HOST", "METRICS_HOST", "SUPPORT_CONTACT", "DATA_DIR"];
  const wrong = VARIABLES.filter((name) => !anything.includes(name)).map((name) => [name, "no good value"]);

  test.each([
    ...wrong,
    ["DATABASE_URL", "postgres://bot:the-password@db.example/bot"],
    ["REDIS_URL", "http://:the-password@redis.example"],
    ["BOT_TOKEN", ""],
    ["CHANGELLY_API_KEY", ""],
    ["CHANGELLY_PRIVATE_KEY", ""],
  ])("%s=%s is named, and what rests on it is skipped", async (name = "", value = "") => {
    const resting = CHECKS.filter((check) => check.variables.includes(name)).map((check) => check.name);
    const { variables: first, ...others } = await examined(variables({ [name]: value }), [
      "variables",
      ...resting,
    ]);
    expect(first).toMatchObject({ status: "fail", found: expect.stringMatching(new RegExp(`^${name} is `)) });
    const skipped = { status: "skipped", found: `not checked: correct ${name} first` };
    expect(others).toEqual(Object.fromEntries(resting.map((each) => [each, { name: each, ...skipped }])));
    expect(JSON.stringify(first)).not.toMatch(/no good value|the-password/);
  });

  test("all faults come at once, and what does not rest on them is still looked at", async () => {
    const changes = {
      BOT_MODE: "webhook",
      CHANGELLY_ENV: "production",
      DATA_KEY: "",
      CHANGELLY_PRIVATE_KEY: "",
    };
    const results = await examined(variables(changes));
    const faults = results["variables"]?.found.split("\n");
    expect(faults?.map((line) => line.split(" ")[0])).toEqual([
      "CHANGELLY_PRIVATE_KEY",
      "TELEGRAM_WEBHOOK_SECRET",
      "PUBLIC_URL",
      "DATA_KEY",
    ]);
    for (const name of ["clock", "data folder", "Telegram token"]) expect(results[name]?.status).toBe("ok");
  });
});

test("a misspelled name in .env is pointed out, and no piece of a key pasted without quotes is", async () => {
  const pasted = ["MIIEvQIBADANBgkq", "QUOTESAREMISSING"];
  const fileVariables = ["BOT_TOKEN", "CHANGELLY_APIKEY", "COMPOSE_PROJECT_NAME", ...pasted];
  const found = /^\.env sets what the bot does not know: CHANGELLY_APIKEY$/;
  await expectFinding("variables", {}, "warn", found, { fileVariables });
});

test("a language without texts fails", async () => {
  const found = /^DEFAULT_LOCALE is tlh, but there are only: .*en/;
  await expectFinding("variables", { DEFAULT_LOCALE: "tlh" }, "fail", found);
});

/** `npm run doctor`: examines the environment the bot would start in, and says what to do about what it finds. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { config as loadDotenv } from "dotenv";
import { CHECKS } from "./doctor/checks.ts";
import { readEnvironment } from "./doctor/environment.ts";
import { examine, isHealthy } from "./doctor/examination.ts";
import { examineCallback } from "./doctor/received-callback.ts";
import { json, lines, summary } from "./doctor/report.ts";

const USAGE = `npm run doctor                one finding per check, with what to do about it
npm run doctor -- --callback F  only the callback that is in the file F (headers, a blank line, the body): what its signature
                              has to cover, and what is wrong with it
npm run -s doctor -- --json   {ok, version, node, environment, checks: [{name, status, found, advice?}]}

status: ok, warn, fail or skipped. Exit code: 0 when nothing failed, 1 when something did, 2 for an unknown option.
`;

const output = process.stdout;
try {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, help: { type: "boolean" }, callback: { type: "string" } },
  });
  if (values.help) {
    output.write(USAGE);
    process.exit(0);
  }
  const { parsed = {} } = loadDotenv({ quiet: true });
  const environment = readEnvironment(process.env, { fileVariables: Object.keys(parsed) });
  if (values.callback !== undefined) {
    const result = examineCallback(environment, await readFile(values.callback));
    output.write(lines(result, output));
    process.exit(isHealthy([result]) ? 0 : 1);
  }
  const results = await examine(CHECKS, environment, (result) => {
    if (!values.json) output.write(lines(result, output));
  });
  output.write(values.json ? json(results, environment) : summary(results, output));
  // Does not wait for what a check that ran out of time has left behind.
  process.exit(isHealthy(results) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exit(2);
}

/** `npm run doctor`: examines the environment the bot would start in, and says what to do about what it finds. */
import { parseArgs } from "node:util";
import { config as loadDotenv } from "dotenv";
import { CHECKS } from "./doctor/checks.ts";
import { readGround } from "./doctor/environment.ts";
import { examine, isHealthy } from "./doctor/examination.ts";
import { createMask, json, lineWriter, masked, summary } from "./doctor/report.ts";

const USAGE = `npm run doctor            looks at everything the bot needs, one line each
npm run -s doctor -- --json   the same as one JSON object: {ok, checks: [{name, status, found, advice?}]}

status: ok, warn, fail or skipped. Exit code: 0 when nothing failed, 1 when something did.
`;

const output = process.stdout;
try {
  const { values } = parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help) {
    output.write(USAGE);
    process.exit(0);
  }
  const { parsed = {} } = loadDotenv({ quiet: true });
  // Handed over whole, and not through readConfig, which would refuse it over a single fault.
  const ground = readGround(process.env, { fileVariables: Object.keys(parsed) });
  const mask = createMask(ground.given);
  const line = lineWriter(
    CHECKS.map(({ name }) => name),
    output,
  );
  const results = await examine(CHECKS, ground, (result) => {
    if (!values.json) output.write(line(masked(result, mask)));
  });
  output.write(values.json ? json(results.map((result) => masked(result, mask))) : summary(results, output));
  // What a check was not done with when its time was over does not hold the answer up.
  process.exit(isHealthy(results) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exit(2);
}

import { execFileSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startChangelly } from "../../src/simulator/changelly.ts";
import type { Figure, Sample, Setting, Subject } from "../figure.ts";
import { cpuMsOf, rssMbOf, startMeasured } from "../measured-process.ts";
import { productEnv, releasedWith } from "../product.ts";
import { startFakeTelegram } from "../telegram.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** How long it rests before its memory is read, ms. */
const REST_MS = 2_000;
const BARE = "bare, the same libraries";
const BUNDLE = "product, as released";

/** From nothing to serving. */
export const start: Figure = {
  name: "start",
  title: "Start and memory at rest",
  about: `From the start of the process to the first 200 of /healthz, and its memory ${REST_MS / 1_000} s later. As released it is one bundle (\`npm run build\`); the sources are what \`npm start\` runs. The anchor imports the same libraries, opens a store and a port, and asks for the bot's name.`,
  columns: [
    { key: "ms", title: "to /healthz, ms", digits: 0 },
    { key: "cpuMs", title: "CPU, ms", digits: 0 },
    { key: "rssMb", title: "memory, MB", digits: 0 },
  ],
  chart: "cpuMs",
  targets: [
    { says: "to /healthz, of bare", value: (look) => look(BUNDLE, "ms") / look(BARE, "ms"), atMost: 1.2 },
    { says: "CPU, of bare", value: (look) => look(BUNDLE, "cpuMs") / look(BARE, "cpuMs"), atMost: 1.2 },
    {
      says: "memory above bare, MB",
      value: (look) => look(BUNDLE, "rssMb") - look(BARE, "rssMb"),
      atMost: 30,
      digits: 0,
    },
  ],
  runs: { quick: false, byItself: true },
  open,
};

async function open(setting: Setting): Promise<readonly Subject[]> {
  const telegram = await startFakeTelegram();
  setting.after(() => telegram.close());
  const changelly = await startChangelly();
  setting.after(() => changelly.close());
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });

  const subject = (name: string, entry: string, nodeArgs: readonly string[] = []): Subject => ({
    name,
    async measure(): Promise<Sample> {
      const folder = await mkdtemp(join(setting.folder, "start-"));
      const env = productEnv({ telegram, changelly, folder });
      const { pid, startMs, stop } = await startMeasured({
        entry: join(ROOT, entry),
        nodeArgs,
        env,
        bare: true,
      });
      const cpuMs = cpuMsOf(pid);
      await sleep(REST_MS);
      const rssMb = rssMbOf(pid);
      await stop();
      return { ms: startMs, cpuMs, rssMb };
    },
  });
  return [
    subject(BUNDLE, "dist/main.mjs", releasedWith()),
    subject("product, the sources", "src/start.mjs"),
    subject(BARE, "bench/anchors/start.ts"),
  ];
}

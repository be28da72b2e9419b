/** Reads the configuration, creates the app, starts it, stops it on a signal. Nothing else. */
import { config as loadDotenv } from "dotenv";
import { createApp } from "./app.ts";
import { ConfigError, readConfig } from "./config.ts";
import { createLog } from "./log.ts";

/** What others end a program with, and would cut it short: a supervisor, a terminal that is closed, a key, a watcher. */
const ENDING = ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGBREAK"] as const;

loadDotenv({ quiet: true });

try {
  const config = readConfig();
  const log = createLog(config);
  const app = await createApp(config, { log });
  let stopping = false;
  const stop = (signal: string): void => {
    // A terminal that is closed says so more than once. A stop takes its time, and that is limited.
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  for (const signal of ENDING) process.on(signal, stop);
  await app.start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof ConfigError) {
    process.stderr.write(
      "Put them into .env (see .env.example), or try the bot without keys: npm run demo\n",
    );
  }
  process.exit(1);
}

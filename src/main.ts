/** Reads the configuration, creates the app, starts it, stops it on a signal. Nothing else. */
import { config as loadDotenv } from "dotenv";
import { createApp } from "./app.ts";
import { ConfigError, readConfig } from "./config.ts";
import { createLog } from "./log.ts";

loadDotenv({ quiet: true });

try {
  const config = readConfig();
  const log = createLog(config);
  const app = await createApp(config, { log });
  const stop = (signal: string): void => {
    log.info({ signal }, "stopping");
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
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

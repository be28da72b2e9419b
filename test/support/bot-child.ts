/** The bot as a process of its own, for tests that kill it: the real program, with a clock its parent moves. */
import { flushCompileCache } from "node:module";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";

/** What the parent says: the bot's clock is so many milliseconds ahead from now on. */
export interface ClockMessage {
  ahead: number;
}

/** What the parent is told once the bot serves. */
export interface ServingMessage {
  port: number;
}

const config = readConfig();
let ahead = 0;
const app = await createApp(config, {
  log: createLog(config),
  clock: () => Date.now() + ahead,
  settleMs: 300,
  changellyTimeoutMs: 5_000,
  changellyRate: 1_000,
});
process.on("message", (message: ClockMessage) => {
  ahead = message.ahead;
  app.wake();
});
// A test that was ended leaves nobody behind.
process.once("disconnect", () => process.exit(1));
await app.start();
// A killed process would leave nothing for the next one's start.
flushCompileCache();
process.send?.({ port: app.port } satisfies ServingMessage);

/** The bot as a process of its own, for tests that kill it: the real program, with a clock its parent moves. */
import { flushCompileCache } from "node:module";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";

/** What the parent says: how many milliseconds passed for the bot from now on, and were set on its clock. */
export interface ClockMessage {
  ahead: number;
  stepped: number;
}

/** What the parent is told once the bot serves. */
export interface ServingMessage {
  port: number;
}

const config = readConfig();
// What passed before it was started has passed: told by a message, it would be behind the times it reads from its store.
let time = JSON.parse(process.argv[2] ?? "") as ClockMessage;
const app = await createApp(config, {
  log: createLog(config),
  clock: () => Date.now() + time.ahead + time.stepped,
  uptime: () => performance.now() + time.ahead,
  settleMs: 300,
  changellyTimeoutMs: 5_000,
  changellyRate: 1_000,
  commitWithinMs: 100,
});
process.on("message", (message: ClockMessage) => {
  time = message;
  app.wake();
});
// A test that was ended leaves nobody behind.
process.once("disconnect", () => process.exit(1));
await app.start();
// A killed process would leave nothing for the next one's start.
flushCompileCache();
process.send?.({ port: app.port } satisfies ServingMessage);

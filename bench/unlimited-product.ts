/**
 * The product as it is, but for three things that are not its speed: the pace of its calls to Changelly, which is the
 * vendor's; what one person may do, since a few people stand for many here; and the note that the providers are being
 * asked, which is one more call whenever the machine is slow.
 */
import { createApp } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";

const NONE = Number.POSITIVE_INFINITY;

const config = readConfig();
const app = await createApp(config, {
  log: createLog(config),
  changellyRate: NONE,
  noteAfterMs: 600_000,
  fairUse: { updates: NONE, quotes: NONE, orders: NONE, openOrders: NONE, savedAddresses: NONE },
});
process.once("SIGTERM", () => void app.stop().then(() => process.exit(0)));
await app.start();

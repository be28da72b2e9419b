/** Calls of the Bot API by a bot that does nothing else: how many the fake Telegram takes. */
import { serveRuns } from "./runs.ts";
import { call, screenOf } from "./webhook.ts";

serveRuns({ calls: () => call("sendMessage", { chat_id: 1, ...screenOf(1) }) });

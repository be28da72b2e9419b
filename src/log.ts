/**
 * The log: structured lines on standard output, with everything that might be secret or personal taken out. Each names the sale
 * that it is about (`saleId`, `orderId`), wherever it is written.
 */
import pino, { type Logger } from "pino";
import { build as pretty } from "pino-pretty";
import type { Config } from "./config.ts";
import { tracedSale } from "./sell/tracing.ts";

/** Fields that must never be written, wherever they turn up one or two levels deep. */
const SECRET_FIELDS = [
  "token",
  "botToken",
  "apiKey",
  "privateKey",
  "signature",
  "authorization",
  "secret",
  "secretToken",
  "dataKey",
  "previousDataKey",
  "address",
  "refundAddress",
  "walletAddress",
  "memo",
  "refundMemo",
  "walletExtraId",
  "redirectUrl",
  "recap",
  "text",
  "first_name",
  "last_name",
  "username",
];

/** Takes a bot token out of a text: Telegram's method URLs carry it, and network errors may quote the URL. */
export function withoutToken(text: string): string {
  return text.replace(/\d{3,}:[A-Za-z0-9_-]{20,}/g, "<bot token>");
}

/** Takes the link out of Telegram's words for one it refuses: it is the person's way to the provider, and nobody else's. */
function withoutLink(text: string): string {
  return text.replace(/\bURL '[^']*'/gi, "URL '<hidden>'");
}

/**
 * Error as a plain object: class, message and stack without the token and refused links, and the cause likewise. Other properties (a
 * request's payload, say) are left out, since they may carry what a person typed.
 */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  const clean = (text: string): string => withoutLink(withoutToken(text));
  return {
    type: error.name,
    message: clean(error.message),
    stack: clean(error.stack ?? ""),
    ...(typeof code === "string" ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: plainError(error.cause) }),
  };
}

/** Opens the log. `destination` replaces standard output in tests. */
export function createLog(
  config: Pick<Config, "logLevel" | "logPretty">,
  destination?: { write(line: string): void },
): Logger {
  const options = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: plainError },
    mixin: () => ({ ...tracedSale() }),
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]),
      censor: "<hidden>",
    },
  };
  if (destination) return pino(options, destination);
  const output = standardOutput();
  if (!config.logPretty) return pino(options, output);
  const shape = { ignore: "pid,hostname", translateTime: "SYS:HH:MM:ss", destination: output, sync: true };
  return pino({ ...options, formatters: {} }, pretty(shape));
}

/**
 * Standard output for as long as it takes anything. A terminal that was closed, or a full disk, must neither end the bot nor
 * keep it from ending: the stream would try the same line for ever.
 */
function standardOutput() {
  const output = pino.destination(1);
  output.on("error", () => {
    Object.assign(output, { write: () => true, flushSync: () => undefined, end: () => undefined });
  });
  return output;
}

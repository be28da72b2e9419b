/** Everything the doctor checks, in order: what is local and cheap first, then the peers. */
import { callbackUrl } from "./callback-url.ts";
import { signedCall } from "./changelly.ts";
import { clock } from "./clock.ts";
import type { Check } from "./examination.ts";
import { callbackKey, encryptionKey, keyFormats } from "./keys.ts";
import { redis } from "./redis.ts";
import { dataFolder, store } from "./store.ts";
import { admins, inlineMode, telegramToken, webhook } from "./telegram.ts";
import { variables } from "./variables.ts";

/** The checks. None changes anything, takes an update or places an order, so they may run beside the bot. */
export const CHECKS: readonly Check[] = [
  variables,
  keyFormats,
  encryptionKey,
  callbackKey,
  clock,
  dataFolder,
  store,
  redis,
  telegramToken,
  inlineMode,
  webhook,
  admins,
  signedCall,
  callbackUrl,
];

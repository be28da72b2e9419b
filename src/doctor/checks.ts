/** Everything the doctor looks at, in order: what is near and cheap first, then the peers. */
import { callbackUrl, signedCall } from "./changelly.ts";
import { callbackKey, clock, keyFormats, policyLinks, texts, variables } from "./environment.ts";
import type { Check } from "./examination.ts";
import { dataFolder, encryptionKey, postgres, redis, store } from "./store.ts";
import { admins, telegramToken, webhook } from "./telegram.ts";

/** The checks. None changes anything, takes an update or places an order, so they may run beside the bot. */
export const CHECKS: readonly Check[] = [
  variables,
  keyFormats,
  texts,
  clock,
  dataFolder,
  encryptionKey,
  store,
  redis,
  postgres,
  telegramToken,
  webhook,
  admins,
  signedCall,
  callbackKey,
  callbackUrl,
  policyLinks,
];

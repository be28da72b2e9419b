/** What handlers find on grammY's context besides Telegram's own. */
import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Translator } from "../i18n.ts";
import type { Asker } from "../sell/off-ramp.ts";
import type { User } from "../sell/people.ts";

/** The person as somebody who asks the providers, and sees that they are being asked when it takes its time. */
export interface Waiting extends Asker {
  /** The answer is there: nothing is begun any more. Resolves with where the answer goes, if the wait was shown. */
  end(): Promise<{ kind: "edit"; messageId: number } | { kind: "new" } | undefined>;
}

interface Person {
  /** The person talking, known since their first message. Set in private chats only. */
  user: User;
  /** Writes in the person's language. */
  tr: Translator;
  /** Whether the update has begun a sale, whose conversation has to be entered. */
  entersSale?: boolean;
  /** Whether the update has its answer, and the screen of the sale stays where it is. */
  isAnswered?: boolean;
  /** Set in private chats only. */
  waiting: Waiting;
  /** The order whose live card was pressed, by our id; undefined for any other message. See orders/live-cards.ts. */
  liveCard: string | undefined;
}

interface Handled {
  /**
   * Aborted once the update is given up (guards.ts): whoever goes on all the same shows and stores nothing any more. Screens
   * and the sale ask it before each.
   */
  timeLimit: AbortSignal;
}

/** Context of every handler. */
export type BotContext = ConversationFlavor<Context & Person & Handled>;

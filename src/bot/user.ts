/** The person behind an update: known since their first message, in their language, reachable as long as they let us. */
import { Composer, type MiddlewareFn } from "grammy";
import type { Languages } from "../i18n.ts";
import type { Outbox } from "../sell/notices.ts";
import type { User, UserStore } from "../sell/people.ts";
import type { Clock } from "../sell/runtime.ts";
import type { BotContext } from "./context.ts";
import type { TranslatorOf } from "./router.ts";

/** What it takes to know people. */
export interface UserDeps {
  users: UserStore;
  outbox: Pick<Outbox, "release">;
  languages: Languages;
  clock: Clock;
}

/** Loads the person. Belongs before everything that speaks to somebody. */
export function loadUser(deps: UserDeps): Composer<BotContext> {
  const { users, outbox, clock } = deps;
  const composer = new Composer<BotContext>();
  composer.on("my_chat_member", async (ctx) => {
    const blocked = ctx.myChatMember.new_chat_member.status === "kicked";
    const now = clock();
    const id = String(ctx.from.id);
    if (blocked) await users.change(id, { unreachableAt: now, updatedAt: now });
    else await outbox.release(id, now);
  });
  composer.use(identify(deps), lowercaseCommands);
  return composer;
}

/** The language of a person: the one they chose, else Telegram's. */
function localeOf(telegrams: string | undefined, known: User | undefined, languages: Languages): string {
  return known?.localeChosen ? known.locale : languages.negotiate(telegrams);
}

/** Writes to whoever an update is from before they are loaded; nobody is noted down by it. */
export function translatorOf({ users, languages }: Pick<UserDeps, "users" | "languages">): TranslatorOf {
  return async ({ from }) => {
    const known = from && (await users.find(String(from.id)));
    return languages.translator(localeOf(from?.language_code, known, languages));
  };
}

/** Finds the person, or gets to know them; their language is Telegram's until they choose one. */
function identify({ users, outbox, languages, clock }: UserDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!ctx.from || !ctx.chat) return;
    const now = clock();
    const id = String(ctx.from.id);
    const known = await users.find(id);
    const found = { locale: localeOf(ctx.from.language_code, known, languages), unreachableAt: null };
    const user: User = known
      ? { ...known, ...found }
      : {
          id,
          chatId: String(ctx.chat.id),
          ...found,
          localeChosen: false,
          country: null,
          state: null,
          fiat: null,
          reminders: true,
          asked: null,
          erasedAt: null,
          createdAt: now,
          updatedAt: now,
        };
    if (!known) await users.add(user);
    else {
      if (known.unreachableAt !== null) await outbox.release(id, now);
      if (known.locale !== user.locale) await users.change(id, { locale: user.locale, updatedAt: now });
    }
    ctx.user = user;
    ctx.tr = languages.translator(user.locale);
    await next();
  };
}

/** Phones begin a message with a capital letter, and `/Sell` is the same command as `/sell`. */
const lowercaseCommands: MiddlewareFn<BotContext> = ({ message }, next) => {
  if (message?.text?.startsWith("/")) {
    message.text = message.text.replace(/^\/\w+/, (command) => command.toLowerCase());
  }
  return next();
};

/**
 * The bot: every update's way through it, in this order. Whoever has a use for an update ends its way; all others pass it on.
 *
 *   boundary              what goes wrong below is said: never silence                       guards.ts
 *   flood.count           whoever sends too much at once is noted as it arrives               guards.ts
 *   enterQueue            a press that has to queue is answered while it waits               router.ts
 *   arrive                from here on an inline query has to be answered soon              inline.ts
 *   sequentialize         one chat, one update at a time: two presses cannot race            @grammyjs/runner
 *   leaveQueue            from here on a press is answered by whoever decides about it        router.ts
 *   watchdog              an update that hangs gives its chat free, and fails                guards.ts
 *   inline                a card for whatever chat somebody types the bot's name in           inline.ts
 *   groups                groups get the way to the private chat; nothing of them goes on    groups.ts
 *   passOverService…      what Telegram notes in a chat is nobody's message                  stray.ts
 *   loadUser              who it is, and their language                                      user.ts
 *   waiting               who waits for the providers is told so                             waiting.ts
 *   payOwed               an update that owes its reply gets that, and nothing else          owed-replies.ts
 *   withdrawQuestion      a question of the settings that is not answered is withdrawn       settings/settings.ts
 *   secretMessages        a wallet's secret leaves the chat, whoever sent it                 secret-message.ts
 *   refuseBlocked         people who are blocked get one sentence                            guards.ts
 *   flood.refuse          … and asked for patience, though never kept from their orders       guards.ts
 *   noteLiveCard          whether an order's live card was pressed                           orders/live-cards.ts
 *   controls … admins     commands of admins; for everybody else they do not exist           admin/
 *   loadConversations     whether a sale waits for an answer                                 sell/conversation.ts
 *   route                 every press is answered, then done                                 router.ts, parts.ts
 *   settings … list       commands, at any step of a sale                                    settings/, basics.ts, orders/
 *   entry                 what begins a sale, or ends it                                     sell/entry.ts
 *   strayCommands         commands we do not have                                            stray.ts
 *   entry.conversation    the sale, and the way back into it                                 sell/conversation.ts
 *   strayMessages         what is left                                                       stray.ts
 */
import type { Bot } from "grammy";
import type { AdminChat } from "./admin/chat.ts";
import type { BotContext } from "./context.ts";
import { groups } from "./groups.ts";
import { apologies, floodGuard, refuseBlocked, watchdog } from "./guards.ts";
import type { OrderCards } from "./orders/live-cards.ts";
import { type BotDeps, createParts } from "./parts.ts";
import type { Screen } from "./screen.ts";
import { secretMessages } from "./secret-message.ts";
import { loadConversations } from "./sell/conversation.ts";
import { passOverServiceMessages, strayCommands, strayMessages } from "./stray.ts";
import { loadUser } from "./user.ts";
import { createWaiting } from "./waiting.ts";

/** The bot and what others need of it. */
export interface SellBot {
  bot: Bot<BotContext>;
  screen: Screen;
  cards: OrderCards;
  admins: AdminChat;
  /** Says sorry to somebody whose update is not handled any more. Never rejects. */
  apologize(userId: string): Promise<void>;
  /** Ends what goes on behind updates that are dealt with: self-tests, and waits for callbacks. */
  settle(): Promise<void>;
}

/** Creates the bot; nothing is sent yet. */
export function createBot(deps: BotDeps): SellBot {
  const parts = createParts(deps);
  const { bot, screen, router, presses, payOwed, flow, entry, cards, settings, admins, controls, selfTests } =
    parts;

  const { boundary, toPerson } = apologies({ ...deps, screen });
  const all = bot.errorBoundary(boundary);
  const flood = floodGuard({ ...deps, router, screen });
  all.use(flood.count);
  all.use(router.enterQueue());
  all.use(parts.inline.arrive());
  all.use(parts.inTurn);
  all.use(router.leaveQueue());
  all.use(watchdog(deps));
  all.use(parts.inline.composer());
  all.use(groups({ ...deps, router, presses, screen, payOwed }));

  all.use(passOverServiceMessages);
  all.use(loadUser(deps));
  all.use(createWaiting({ ...deps, screen }));
  all.use(payOwed);
  all.use(settings.withdrawQuestion());
  all.use(secretMessages({ ...deps, flow, screen }));
  all.use(refuseBlocked({ ...deps, router, screen }));
  all.use(flood.refuse);
  all.use(cards.noteLiveCard());
  if (controls) all.use(controls.composer());
  if (selfTests) all.use(selfTests.composer());
  all.use(admins.composer());

  all.use(loadConversations(deps.conversationStates));
  all.use(router.route(presses, (press, ctx, next) => flow.press(press, ctx, next)));
  all.use(settings.composer());
  all.use(parts.basics.composer());
  all.use(parts.list.composer());
  all.use(entry.composer());
  all.use(strayCommands({ flow, screen }));
  all.use(entry.conversation());
  all.use(strayMessages({ flow, screen }));

  return {
    bot,
    screen,
    cards,
    admins,
    apologize: toPerson,
    settle: async () => {
      await Promise.all([controls?.stop(), selfTests?.stop(), parts.places.stop()]);
    },
  };
}

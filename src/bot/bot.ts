/** The bot: every update's way through it, readable top to bottom. */

import type { ConversationData, VersionedStateStorage } from "@grammyjs/conversations";
import { conversations, createConversation } from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { type ApiClientOptions, Bot, type BotError, type Context, type NextFunction } from "grammy";
import type { Access } from "../admin/access.ts";
import type { AlertBook } from "../admin/alerts.ts";
import type { AdminAvailability } from "../admin/availability.ts";
import type { OrderDesk, OrderDeskStore } from "../admin/order-desk.ts";
import type { CallbackWaiters, OpenProbe, SandboxControls } from "../admin/sandbox.ts";
import type { Statistics } from "../admin/statistics.ts";
import type { Languages, Translator } from "../i18n.ts";
import type { OffRamp } from "../sell/off-ramp.ts";
import type { Order } from "../sell/order.ts";
import type { AddressBook, Erasure, User, UserStore } from "../sell/people.ts";
import type { PlacedOrders } from "../sell/placed-orders.ts";
import type { Placing } from "../sell/placing.ts";
import type { Quoting } from "../sell/quoting.ts";
import type { Clock, Log } from "../sell/runtime.ts";
import type { CardStore, DraftStore, OrderStore, OrdersPart } from "../sell/stores.ts";
import type { TrackRecords } from "../sell/track-record.ts";
import { wishOf } from "../sell/wish.ts";
import { alertComposer } from "./admin/alerts.ts";
import { AdminChat } from "./admin/chat.ts";
import { SandboxChat, sandboxSubject } from "./admin/sandbox.ts";
import { SelfTestChat } from "./admin/selftest.ts";
import { COMMANDS, helpView, privacyView, strayView, welcomeBackView, welcomeView } from "./basics.ts";
import { decodePress } from "./callback-data.ts";
import type { BotContext } from "./context.ts";
import { decodeDeepLink } from "./deep-link.ts";
import { ORDERS_PAGE, ordersView } from "./orders/list.ts";
import { OrderCards } from "./orders/live-cards.ts";
import { answerPress, Screen, targetFor } from "./screen.ts";
import { REMOVED } from "./secret-guard.ts";
import { CONVERSATION_VERSION, SELL, sellConversation } from "./sell/conversation.ts";
import { type Beginning, SellFlow, type Wished } from "./sell/flow.ts";
import type { PolicyLinks } from "./sell/step.ts";
import { Settings } from "./settings/settings.ts";
import type { Transport } from "./transport.ts";
import type { Button, View } from "./view.ts";
import { coinName, continueButton, sellButton } from "./wording.ts";

/** What debugs test orders. */
export interface SandboxKit {
  controls: SandboxControls;
  offRamp: Pick<OffRamp, "findOrders">;
  openProbe: OpenProbe;
  callbacks: CallbackWaiters;
  orders: Pick<OrderDeskStore, "find">;
  /** Whether people may use the controls on their own orders. */
  openToPeople: boolean;
  /** How long a callback is waited for, ms. */
  callbackWaitMs: number;
  /** Shortest time between two edits of a message that shows progress, ms. */
  paceMs: number;
}

/** What the bot needs. */
export interface BotDeps {
  token: string;
  apiRoot: string;
  transport: Transport;
  /** Whether every screen carries the TEST mark. */
  sandbox: boolean;
  languages: Languages;
  links: PolicyLinks;
  supportContact: string | undefined;
  quoteTtlSeconds: number;
  /** Days after which finished orders are deleted. */
  retentionDays: number;
  quoting: Quoting;
  placing: Placing;
  placedOrders: PlacedOrders;
  trackRecords: TrackRecords;
  access: Access;
  availability: AdminAvailability;
  orderDesk: OrderDesk;
  statistics: Statistics;
  /** The unfiltered catalogue. */
  catalogue: Pick<OffRamp, "providers" | "currencies">;
  /** Absent in production: there nothing of it exists. */
  sandboxKit: SandboxKit | undefined;
  /** Absent without an admin chat. */
  alerts: AlertBook | undefined;
  drafts: DraftStore;
  users: UserStore;
  addresses: AddressBook;
  orders: Pick<OrderStore, "find">;
  cards: CardStore;
  erasure: Erasure;
  /** Where conversations keep their state. */
  conversationStates: VersionedStateStorage<string, ConversationData>;
  clock: Clock;
  newId: () => string;
  log: Log;
}

/** The bot and what others need of it. */
export interface SellBot {
  bot: Bot<BotContext>;
  screen: Screen;
  cards: OrderCards;
  admins: AdminChat;
  /** Ends what goes on behind updates that are dealt with: self-tests, and waits for callbacks. */
  settle(): Promise<void>;
}

/** An update that takes longer than this gives its chat free again, ms. Longer than all time limits along the way. */
const WATCHDOG_MS = 90_000;

/** How long a press waits for its chat before it is answered without a word, ms. */
const QUEUE_PATIENCE_MS = 250;

/** Creates the bot; nothing is sent yet. */
export function createBot(deps: BotDeps): SellBot {
  const { languages, placedOrders, users, clock, log } = deps;
  const client: ApiClientOptions = {
    apiRoot: deps.apiRoot,
    // grammY names node-fetch's type here; what it uses of it is what the transport offers.
    fetch: deps.transport.fetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
    timeoutSeconds: 60,
  };
  const bot = new Bot<BotContext>(deps.token, { client });
  const screen = new Screen(bot.api, {
    mark: (locale) => (deps.sandbox ? `<b>${languages.translator(locale).html("test-mark")}</b>\n\n` : ""),
  });
  const { sandboxKit, alerts } = deps;
  const controls = sandboxKit && createControls(sandboxKit, deps, screen);
  const selfTests = sandboxKit && createSelfTests(sandboxKit, deps, screen);
  const cards = new OrderCards({
    cards: deps.cards,
    orders: deps.orders,
    placedOrders,
    screen,
    supportContact: deps.supportContact,
    sandbox: deps.sandbox,
    username: () => bot.botInfo.username,
    moreRows: async (order, viewerId, tr) => [
      ...(await settings.saveRows(order, tr)),
      ...(controls?.rows(order, viewerId, tr) ?? []),
    ],
    log,
  });
  const flow = new SellFlow({
    availability: deps.availability,
    quoting: deps.quoting,
    placing: deps.placing,
    placedOrders,
    trackRecords: deps.trackRecords,
    funnel: deps.statistics,
    drafts: deps.drafts,
    users,
    addresses: deps.addresses,
    screen,
    cards,
    links: deps.links,
    quoteTtlSeconds: deps.quoteTtlSeconds,
    welcome: welcomeView,
    welcomeBack: welcomeBackView,
    clock,
    newId: deps.newId,
    log,
  });

  const settings = new Settings({
    users,
    addresses: deps.addresses,
    erasure: deps.erasure,
    placedOrders,
    sale: flow,
    languages,
    screen,
    clock,
    newId: deps.newId,
    log,
  });

  /** The way into a sale, or back into the one that is open. */
  const wayIn = async ({ user, tr }: BotContext): Promise<Button> =>
    (await flow.open(user.id)) ? continueButton(tr) : sellButton(tr);

  const help = async (ctx: BotContext): Promise<View> =>
    helpView(ctx.tr, deps.supportContact, await wayIn(ctx));

  const admins = new AdminChat({
    access: deps.access,
    availability: deps.availability,
    orderDesk: deps.orderDesk,
    statistics: deps.statistics,
    catalogue: deps.catalogue,
    api: bot.api,
    screen,
    users,
    languages,
    help,
    sandbox: deps.sandbox,
    cardRows: (found, ctx) => controls?.rows(sandboxSubject(found), ctx.user.id, ctx.tr) ?? [],
    clock,
    log,
  });

  /** Shows a view in place of the pressed message, or below everything else. */
  const show = async (ctx: BotContext, view: View): Promise<void> => {
    await screen.show(ctx.user.chatId, ctx.tr.locale, view, targetFor(ctx));
  };

  // What goes wrong below is logged, and the person is told: never silence, never a stack trace.
  const guarded = bot.errorBoundary((error) => apologise(error, screen, log));

  // A press that has to queue behind slower work of its chat is answered while it waits.
  const queued = answerQueued();
  guarded.use(queued.arrive);
  // One chat, one update at a time: two presses can not race each other.
  guarded.use(sequentialize((ctx) => ctx.chat?.id.toString()));
  guarded.use(queued.begin);
  guarded.use(watchdog(log));

  guarded.on("my_chat_member", async (ctx) => {
    if (ctx.chat.type !== "private") return;
    const blocked = ctx.myChatMember.new_chat_member.status === "kicked";
    const now = clock();
    await users.change(String(ctx.from.id), { unreachableAt: blocked ? now : null, updatedAt: now });
  });

  // The admin chat may be a group.
  if (alerts) guarded.use(alertComposer({ book: alerts, access: deps.access, users, languages }));

  // Orders are a private matter: groups get the way to the private chat and nothing else.
  guarded
    .filter((ctx) => ctx.chat?.type !== "private")
    .use(async (ctx) => {
      const tr = languages.translator(languages.negotiate(ctx.from?.language_code));
      await answerPress(ctx, tr.plain("toast-private-only"));
      const addressed = ctx.hasCommand([...COMMANDS]) || ctx.message?.text?.includes(`@${ctx.me.username}`);
      if (!ctx.chat || !addressed) return;
      await screen.show(
        ctx.chat.id,
        tr.locale,
        {
          html: tr.html("group-only-private"),
          rows: [[{ label: tr.plain("button-private-chat"), url: `https://t.me/${ctx.me.username}` }]],
        },
        { kind: "new" },
      );
    });

  const chat = guarded.chatType("private");
  chat.use(loadUser(users, languages, clock));
  chat.use(lowercaseCommands);
  chat.use(settings.takingBack());

  chat.on(["message:text", "edited_message:text"], async (ctx, next) => {
    if (ctx.msg.text !== REMOVED) return next();
    // Taken out on arrival; what is left is to take it out of the chat as well.
    const deleted = await ctx.deleteMessage().catch((error: unknown) => {
      log.warn({ err: error }, "message with a secret not deleted");
      return false;
    });
    const open = await flow.open(ctx.user.id);
    await show(ctx, {
      html: `${ctx.tr.html(deleted ? "secret-deleted" : "secret-not-deleted")}\n\n${ctx.tr.html("secret-advice")}`,
      rows: [
        [open ? continueButton(ctx.tr) : { label: ctx.tr.plain("button-help"), press: { area: "help" } }],
      ],
    });
    return undefined;
  });

  // Behind the one above: a wallet's secret is taken out of the chat whoever sent it.
  chat.use(refuseBlocked(deps.access, deps.supportContact, screen));
  chat.use((ctx, next) => cards.notice(ctx, next));
  if (controls && selfTests) chat.use(controls.composer(), selfTests.composer());
  chat.use(admins.composer());

  chat.use(
    conversations<BotContext, BotContext>({
      storage: {
        type: "key",
        version: CONVERSATION_VERSION,
        getStorageKey: (ctx) => `${ctx.chatId}:${ctx.from?.id}`,
        adapter: deps.conversationStates,
      },
    }),
  );

  // Everything from here to the conversation works at any step of a sale.
  chat.use(settings.composer());
  chat.command("start", async (ctx, next) => {
    if (decodeDeepLink(ctx.match)) return next();
    const draft = await flow.open(ctx.user.id);
    await show(ctx, draft ? welcomeBackView(draft, ctx.tr) : welcomeView(ctx.tr));
  });
  chat.command("help", async (ctx) => show(ctx, await help(ctx)));
  chat.command("privacy", (ctx) => show(ctx, privacyView(ctx.tr, deps)));
  chat.command("orders", (ctx) => showOrders(ctx, 0));
  chat.use(cards.composer());
  chat.command("cancel", async (ctx) => {
    await ctx.conversation.exitAll();
    await flow.cancel(ctx);
  });

  const showOrders = async (ctx: BotContext, index: number, part?: OrdersPart): Promise<void> => {
    const page = await placedOrders.list(ctx.user.id, index * ORDERS_PAGE, ORDERS_PAGE, part);
    // A page that was there when its button was drawn may be none any more.
    if (index > 0 && page.orders.length === 0) return showOrders(ctx, 0, part);
    await show(ctx, ordersView(page, index, part, ctx.tr));
  };

  chat.on("callback_query:data", async (ctx, next) => {
    const press = decodePress(ctx.callbackQuery.data);
    switch (press?.area) {
      case "orders":
        await answerPress(ctx);
        return showOrders(ctx, press.page, press.part);
      case "help":
        await answerPress(ctx);
        return show(ctx, await help(ctx));
      default:
        return next();
    }
  });

  // Starting a sale leaves the conversation first, so that the update falls through to the entry below it.
  const beginning = beginningOf(flow, placedOrders);
  chat.use(async (ctx, next) => {
    const asked = await beginning(ctx);
    if (!asked) return next();
    await answerPress(ctx);
    await ctx.conversation.exitAll();
    ctx.entersSale = await flow.begin(ctx, asked);
    if (ctx.entersSale) await next();
    return undefined;
  });

  // A command we do not have is not an answer to a question of the sale.
  chat.on("message:text").filter(
    (ctx) => ctx.message.text.startsWith("/") && !ctx.entersSale,
    async (ctx) => show(ctx, strayView(ctx.tr, "stray-command", await wayIn(ctx))),
  );

  chat.use(createConversation<BotContext, Context>(sellConversation(flow), { id: SELL }));

  chat.filter((ctx) => ctx.entersSale === true).use((ctx) => ctx.conversation.enter(SELL));

  // Whatever the conversation did not take. With a sale under way its state was lost (a new version, an expired key):
  // the draft knows everything, so the update is applied and the conversation entered again.
  chat.on(["message:text", "callback_query:data"], async (ctx) => {
    const draft = await deps.drafts.find(ctx.user.id);
    if (ctx.message && draft?.step !== undefined && draft.step !== "placed") return resume(ctx);
    if (ctx.callbackQuery) return resume(ctx);
    return show(ctx, strayView(ctx.tr, "stray-text", sellButton(ctx.tr)));
  });
  const resume = async (ctx: BotContext): Promise<void> => {
    const state = await flow.apply(ctx);
    if (state === "open") await ctx.conversation.enter(SELL);
    if (state === "placed") await flow.render(ctx);
  };

  // Photos, stickers, voice: said kindly, with the question that is open below.
  chat.on("message", async (ctx) => {
    if (await flow.open(ctx.user.id)) return flow.remind(ctx, "stray-media");
    return show(ctx, strayView(ctx.tr, "stray-media", sellButton(ctx.tr)));
  });

  // An answer stands as it was sent; whoever changes it has to know. Telegram calls it an edit, too, when it has loaded the
  // preview of a link.
  chat.on("edited_message:text", async (ctx) => {
    if (ctx.entities("url").length > 0 || !(await flow.open(ctx.user.id))) return;
    await flow.remind(ctx, "stray-edited");
  });

  return {
    bot,
    screen,
    cards,
    admins,
    settle: async () => {
      await Promise.all([controls?.stop(), selfTests?.stop()]);
    },
  };
}

function createControls(kit: SandboxKit, { access, orderDesk, log }: BotDeps, screen: Screen): SandboxChat {
  return new SandboxChat({
    controls: kit.controls,
    offRamp: kit.offRamp,
    callbacks: kit.callbacks,
    access,
    orderDesk,
    store: kit.orders,
    openToPeople: kit.openToPeople,
    screen,
    log,
    waitMs: kit.callbackWaitMs,
  });
}

function createSelfTests(kit: SandboxKit, { access, languages, clock, newId, log }: BotDeps, screen: Screen) {
  const { openProbe, callbacks, callbackWaitMs: waitMs, paceMs } = kit;
  return new SelfTestChat({
    test: { openProbe, callbacks, clock, newId, waitMs },
    access,
    screen,
    languages,
    log,
    paceMs,
  });
}

/** People who are blocked get one sentence to whatever they do. What they are told of their orders goes on. */
function refuseBlocked(access: Access, supportContact: string | undefined, screen: Screen) {
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    if (!access.blockOf(ctx.user.id)) return next();
    const [key, args] =
      supportContact === undefined
        ? (["blocked-person", {}] as const)
        : (["blocked-contact", { contact: supportContact }] as const);
    if (ctx.callbackQuery && !ctx.pressAnswered) {
      return answerPress(ctx, ctx.tr.plain(key, args), { alert: true });
    }
    await screen.show(
      ctx.user.chatId,
      ctx.tr.locale,
      { html: ctx.tr.html(key, args), rows: [] },
      { kind: "new" },
    );
  };
}

/**
 * Finds out whether an update starts a sale, and with which answers: `/sell`, with or without what is to be sold, a link
 * into the bot, a button, or a plain sentence of somebody who is not in the middle of a sale.
 */
function beginningOf(flow: SellFlow, placedOrders: PlacedOrders) {
  return async (ctx: BotContext): Promise<Beginning | undefined> => {
    const data = ctx.callbackQuery?.data;
    if (data !== undefined) {
      const press = decodePress(data);
      if (press?.area === "start") return press.how === undefined ? {} : { how: press.how };
      if (press?.area !== "order" || press.view !== "again") return undefined;
      const order = await placedOrders.find(ctx.user.id, press.id);
      return order?.phase === "placed" ? { wish: sameAgain(order, ctx.tr) } : undefined;
    }
    if (ctx.hasCommand("sell")) {
      const line = typeof ctx.match === "string" ? ctx.match.trim() : "";
      const wish = line === "" ? undefined : await flow.understand(ctx, line);
      return wish ? { wish } : {};
    }
    if (ctx.hasCommand("start")) {
      const linked = decodeDeepLink(String(ctx.match));
      const wish = linked && (await flow.understandLink(ctx, linked));
      return wish ? { wish } : linked && {};
    }
    const text = ctx.message?.text;
    if (text === undefined || text.startsWith("/") || (await flow.open(ctx.user.id))) return undefined;
    const wish = await flow.understand(ctx, text);
    return wish && { wish };
  };
}

/** The same sale once more, but for the amount and the consent. */
function sameAgain(order: Order, tr: Translator): Wished {
  const what = `${coinName(tr, order)} → ${order.currencyTo}`;
  return {
    wish: wishOf(order),
    remark: { key: "remark-same-again", args: { what, provider: order.providerName } },
  };
}

/** Phones begin a message with a capital letter, and `/Sell` is the same command as `/sell`. */
function lowercaseCommands(ctx: BotContext, next: NextFunction): Promise<void> {
  const { message } = ctx;
  if (message?.text?.startsWith("/")) {
    message.text = message.text.replace(/^\/\w+/, (command) => command.toLowerCase());
  }
  return next();
}

/** Loads the person, or gets to know them; their language is Telegram's until they choose one. */
function loadUser(users: UserStore, languages: Languages, clock: Clock) {
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    if (!ctx.from || !ctx.chat) return;
    const now = clock();
    const id = String(ctx.from.id);
    const wanted = languages.negotiate(ctx.from.language_code);
    const known = await users.find(id);
    const found = { locale: known?.localeChosen ? known.locale : wanted, unreachableAt: null };
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
    else if (known.locale !== user.locale || known.unreachableAt !== null) {
      await users.change(id, { ...found, updatedAt: now });
    }
    ctx.user = user;
    ctx.tr = languages.translator(user.locale);
    await next();
  };
}

/**
 * Presses that find their chat busy are answered while they wait; what they ask for is done when its turn comes. `arrive`
 * stands before the queue of the chat, `begin` behind it.
 */
function answerQueued() {
  const waiting = new WeakMap<BotContext, NodeJS.Timeout>();
  return {
    arrive: async (ctx: BotContext, next: NextFunction): Promise<void> => {
      ctx.pressAnswered = false;
      // Whatever is under way is usually done before anybody sees the button spin, and then the answer can say more.
      if (ctx.callbackQuery)
        waiting.set(
          ctx,
          setTimeout(() => void answerPress(ctx), QUEUE_PATIENCE_MS),
        );
      await next();
    },
    begin: async (ctx: BotContext, next: NextFunction): Promise<void> => {
      clearTimeout(waiting.get(ctx));
      await next();
    },
  };
}

/** Gives a chat free when an update hangs, whatever the reason: one lost update, not a dead chat. */
function watchdog(log: Log) {
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    const { promise: late, resolve } = Promise.withResolvers<"late">();
    const timer = setTimeout(resolve, WATCHDOG_MS, "late");
    try {
      const work = next();
      if ((await Promise.race([work, late])) !== "late") return;
      const { update_id: updateId } = ctx.update;
      log.error({ updateId }, "update timed out; chat released");
      work.catch((error: unknown) => log.error({ err: error, updateId }, "timed-out update failed"));
    } finally {
      clearTimeout(timer);
    }
  };
}

/** One sentence to the person, and the way on. */
async function apologise(error: BotError<BotContext>, screen: Screen, log: Log): Promise<void> {
  const { ctx } = error;
  log.error({ err: error.error, updateId: ctx.update.update_id }, "update failed");
  if (ctx.chat?.type !== "private" || !ctx.tr) return;
  try {
    await answerPress(ctx);
    await screen.show(
      ctx.chat.id,
      ctx.tr.locale,
      {
        html: ctx.tr.html("apology"),
        rows: [[continueButton(ctx.tr)]],
      },
      { kind: "new" },
    );
  } catch (failed) {
    log.warn({ err: failed }, "apology not delivered");
  }
}

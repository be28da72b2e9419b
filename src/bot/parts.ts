/** What the bot is made of, wired together; bot.ts says in which order its updates come by. */

import type { ConversationData, VersionedStateStorage } from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { type ApiClientOptions, Bot } from "grammy";
import type { Access } from "../admin/access.ts";
import type { AlertBook } from "../admin/alerts.ts";
import type { AdminAvailability } from "../admin/availability.ts";
import type { OrderDesk, OrderDeskStore } from "../admin/order-desk.ts";
import type { QuarantineDesk } from "../admin/quarantine.ts";
import type { CallbackWaiters, OpenProbe, SandboxControls } from "../admin/sandbox.ts";
import type { Statistics } from "../admin/statistics.ts";
import type { Languages } from "../i18n.ts";
import type { Step } from "../sell/draft.ts";
import type { FairUse } from "../sell/fair-use.ts";
import type { Outbox } from "../sell/notices.ts";
import type { OffRamp } from "../sell/off-ramp.ts";
import type { PassingQuotes } from "../sell/passing-quotes.ts";
import type { AddressBook, Erasure, ExternalUserId, PersonalData, UserStore } from "../sell/people.ts";
import type { PlacedOrders } from "../sell/placed-orders.ts";
import type { Placing } from "../sell/placing.ts";
import type { Quarantine } from "../sell/quarantine.ts";
import type { Quoting } from "../sell/quoting.ts";
import type { Clock, Log, Uptime } from "../sell/runtime.ts";
import type { CardStore, ChatMoves, DraftStore, OrderStore } from "../sell/stores.ts";
import type { TrackRecords } from "../sell/track-record.ts";
import type { WatchStore } from "../sell/watch.ts";
import { muteButtons } from "./admin/alerts.ts";
import { AdminChat } from "./admin/chat.ts";
import { SandboxChat, sandboxSubject } from "./admin/sandbox.ts";
import { SelfTestChat } from "./admin/selftest.ts";
import { Basics } from "./basics.ts";
import type { BotContext } from "./context.ts";
import type { Decorations } from "./decorations.ts";
import { InlineCards } from "./inline.ts";
import { OrderList } from "./orders/list.ts";
import { OrderCards } from "./orders/live-cards.ts";
import type { OwedReplies } from "./owed-replies.ts";
import { PressRouter, type PressTable } from "./router.ts";
import { Screen } from "./screen.ts";
import { SaleEntry } from "./sell/entry.ts";
import { SellFlow } from "./sell/flow.ts";
import { KeptPlaces } from "./sell/queue.ts";
import type { PolicyLinks } from "./sell/step.ts";
import { Settings } from "./settings/settings.ts";
import type { Transport } from "./transport.ts";
import { translatorOf } from "./user.ts";

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
  owed: OwedReplies;
  decorations: Decorations;
  /** Whether every screen carries the TEST mark. */
  sandbox: boolean;
  languages: Languages;
  links: PolicyLinks;
  supportContact: string | undefined;
  fairUse: FairUse;
  uptime: Uptime;
  /** After so long an update is given up, ms. */
  updateLimitMs: number;
  /** How long people wait for turns in the course of one update, ms; shorter than an update may take. */
  patienceMs: number;
  /** How long an answer of the providers may take before the person sees that they are being asked, ms. */
  noteAfterMs: number;
  /** Days after which finished orders are deleted. */
  retentionDays: number;
  quoting: Quoting;
  passingQuotes: PassingQuotes;
  placing: Placing;
  placedOrders: PlacedOrders;
  trackRecords: TrackRecords;
  access: Access;
  availability: AdminAvailability;
  orderDesk: OrderDesk;
  statistics: Statistics;
  quarantineDesk: QuarantineDesk;
  /** The unfiltered catalogue. */
  catalogue: Pick<OffRamp, "providers" | "currencies">;
  /** Absent in production: there nothing of it exists. */
  sandboxKit: SandboxKit | undefined;
  /** Absent without an admin chat. */
  alerts: AlertBook | undefined;
  drafts: DraftStore;
  users: UserStore;
  externalUserId: ExternalUserId;
  outbox: Pick<Outbox, "release">;
  addresses: AddressBook;
  watches: WatchStore;
  orders: Pick<OrderStore, "find">;
  cards: CardStore;
  chatMoves: ChatMoves;
  quarantine: Quarantine;
  personalData: PersonalData;
  erasure: Erasure;
  /** Hears of every step of a sale that somebody has come to. */
  onStep?: ((step: Step) => void) | undefined;
  /** Where conversations keep their state. */
  conversationStates: VersionedStateStorage<string, ConversationData>;
  clock: Clock;
  /** One that cannot be set: for what stays in this process. */
  steady: Clock;
  newId: () => string;
  log: Log;
}

/** Creates the parts; nothing is sent yet. */
export function createParts(deps: BotDeps) {
  const { languages, users, access } = deps;
  const client: ApiClientOptions = {
    apiRoot: deps.apiRoot,
    // grammY names node-fetch's type here; what it uses of it is what the transport offers.
    fetch: deps.transport.fetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
    timeoutSeconds: 60,
  };
  const bot = new Bot<BotContext>(deps.token, { client });
  bot.api.config.use(deps.decorations.transformer());
  const mark = (locale: string) =>
    deps.sandbox ? `<b>${languages.translator(locale).html("test-mark")}</b>\n\n` : "";
  const screen = new Screen(bot.api, {
    moves: deps.chatMoves,
    log: deps.log,
    owed: deps.owed,
    decorations: deps.decorations,
    mark,
  });
  const inline = new InlineCards({ ...deps, translatorOf: translatorOf(deps), mark });
  const router = new PressRouter(screen, deps.clock, translatorOf(deps));
  const kit = deps.sandboxKit;
  const controls =
    kit && new SandboxChat({ ...deps, ...kit, store: kit.orders, waitMs: kit.callbackWaitMs, screen });
  const selfTests =
    kit &&
    new SelfTestChat({ ...deps, ...kit, test: { ...deps, ...kit, waitMs: kit.callbackWaitMs }, screen });
  const cards = new OrderCards({
    ...deps,
    screen,
    username: () => bot.botInfo.username,
    moreRows: async (order, viewerId, tr) => [
      ...(await settings.addresses.saveRows(order, tr)),
      ...(controls?.rows(order, viewerId, tr) ?? []),
    ],
  });
  // An update of no chat waits for its sender's others of that kind, and keeps their chat waiting for nothing.
  const inTurn = sequentialize<BotContext>((ctx) => ctx.chat?.id.toString() ?? `from ${ctx.from?.id}`);
  const places = new KeptPlaces({ ...deps, inTurn });
  const flow = new SellFlow({ ...deps, places, funnel: deps.statistics, screen, cards });
  const entry = new SaleEntry({ ...deps, flow, screen });
  const settings = new Settings({ ...deps, sale: flow, screen });
  const basics = new Basics({ ...deps, openSale: (userId) => flow.open(userId), screen });
  const list = new OrderList({ ...deps, screen });
  const admins = new AdminChat({
    ...deps,
    api: bot.api,
    screen,
    help: (ctx, taken) => basics.help(ctx, taken),
    cardRows: (found, ctx) => controls?.rows(sandboxSubject(found), ctx.user.id, ctx.tr) ?? [],
  });
  const mute = deps.alerts ? muteButtons({ book: deps.alerts, access, users, languages }) : () => undefined;
  const presses: PressTable = {
    sell: (press, ctx, next) => flow.press(press, ctx, next),
    start: (press, ctx, next) => entry.press(press, ctx, next),
    orders: (press, ctx) => list.press(press, ctx),
    order: cards.presses({
      again: (order, ctx, next) => entry.pressAgain(order, ctx, next),
      save: (order, ctx) => settings.addresses.pressSave(order, ctx),
    }),
    settings: (press, ctx) => settings.press(press, ctx),
    language: (press, ctx) => settings.pressLanguage(press, ctx),
    help: ({ topic }, ctx) => ({ show: () => (topic ? basics.answer(topic, ctx) : admins.help(ctx)) }),
    admin: (press, ctx) => admins.press(press, ctx),
    sandbox: (press, ctx) => controls?.press(press, ctx),
    mute,
  };
  const payOwed = deps.owed.pay((ctx, debt) => {
    switch (debt.kind) {
      case "sale":
        return flow.renderOwed(ctx, debt.target);
      case "order":
        return cards.showOwed(ctx, debt.id, debt.target);
      case "view":
        return screen.respond(ctx, debt.view, debt.target);
      case "file":
        return screen.respond(ctx, debt.file, debt.target);
    }
  });
  const features = { inline, flow, entry, cards, list, settings, basics, admins, controls, selfTests };
  return { bot, screen, inTurn, places, router, presses, payOwed, ...features };
}

/** What keeps a fault, an update that hangs, a flood of them, or a person who is blocked from doing more harm than it must. */
import { type BotError, Composer, type MiddlewareFn } from "grammy";
import type { Languages, Translator } from "../i18n.ts";
import { Allowance, type FairUse, UPDATES_WITHIN_MS } from "../sell/fair-use.ts";
import type { UserStore } from "../sell/people.ts";
import type { PlacedOrders } from "../sell/placed-orders.ts";
import type { Log, Uptime } from "../sell/runtime.ts";
import type { DraftStore } from "../sell/stores.ts";
import { decodePress } from "./callback-data.ts";
import type { BotContext } from "./context.ts";
import type { PressRouter } from "./router.ts";
import type { Screen } from "./screen.ts";
import type { View } from "./view.ts";
import { continueButton, helpButton, orderButton, ordersButton } from "./wording.ts";

/** An update that takes longer than this gives its chat free again, ms. Longer than all time limits along the way. */
export const UPDATE_LIMIT_MS = 90_000;

/** An update took longer than that. */
export class UpdateTimedOut extends Error {}

const GIVEN_UP = "the update took too long and was given up";

/** What a watchdog needs. */
interface WatchdogDeps {
  /** After so long an update is given up, ms. */
  updateLimitMs: number;
  log: Log;
}

/** What it takes to apologise. */
export interface ApologyDeps {
  drafts: Pick<DraftStore, "find">;
  placedOrders: Pick<PlacedOrders, "find">;
  users: Pick<UserStore, "find">;
  languages: Pick<Languages, "translator">;
  screen: Screen;
  log: Log;
}

/** Says that something went wrong, with the way on: never silence, never a stack trace. */
export function apologies({ drafts, placedOrders, users, languages, screen, log }: ApologyDeps) {
  const apologize = async (
    userId: string,
    tr: Translator,
    show: (view: View) => Promise<unknown>,
  ): Promise<void> => {
    try {
      // It may be the store that failed, or what it keeps of this person.
      await show(await wayOn(userId, tr).catch(() => nothingKnown(tr)));
    } catch (failed) {
      log.warn({ err: failed }, "apology not delivered");
    }
  };
  return {
    /** To whom an update comes from that failed. What went wrong goes on to whoever has handed the update in. */
    boundary: async ({ ctx, error }: BotError<BotContext>): Promise<void> => {
      if (ctx.chat?.type === "private" && ctx.tr) {
        await apologize(ctx.user.id, ctx.tr, (view) => screen.apologize(ctx, view));
      }
      throw error;
    },
    /** To somebody whose update is not handled any more. Never rejects; who is not known yet is told nothing. */
    toPerson: async (userId: string): Promise<void> => {
      const user = await users.find(userId).catch(() => undefined);
      if (!user) return;
      const tr = languages.translator(user.locale);
      await apologize(userId, tr, (view) => screen.show(user.chatId, tr.locale, view, { kind: "new" }));
    },
  };

  /** Leads back into the sale, or to the order it ended with: who has an order must not be led into a second one. */
  async function wayOn(userId: string, tr: Translator): Promise<View> {
    const draft = await drafts.find(userId);
    if (!draft) return nothingKnown(tr);
    const order = draft.orderId === undefined ? undefined : await placedOrders.find(userId, draft.orderId);
    return order && order.phase !== "rejected"
      ? { html: tr.html("apology-order"), rows: [[orderButton(order.id, tr)]] }
      : { html: tr.html("apology"), rows: [[continueButton(tr)]] };
  }
}

function nothingKnown(tr: Translator): View {
  return { html: tr.html("apology"), rows: [[ordersButton(tr), helpButton(tr)]] };
}

/**
 * Gives a chat free when an update hangs, whatever the reason: one update that failed, not a dead chat. What still works on
 * it shows and stores nothing any more.
 *
 * @throws UpdateTimedOut after `updateLimitMs`
 */
export function watchdog({ updateLimitMs, log }: WatchdogDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { update_id: updateId } = ctx.update;
    const limit = new AbortController();
    ctx.timeLimit = limit.signal;
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      log.error({ updateId }, "update timed out; chat released");
      const timedOut = new UpdateTimedOut(GIVEN_UP);
      limit.abort(timedOut);
      reject(timedOut);
      work.then(
        () => log.info({ updateId }, "timed-out update ended"),
        (error: unknown) => {
          // By its message: what is thrown in a conversation comes out of it as a copy.
          const isExpected = error instanceof Error && error.message === GIVEN_UP;
          if (isExpected) log.info({ updateId }, "timed-out update ended");
          else log.error({ err: error, updateId }, "timed-out update failed");
        },
      );
    }, updateLimitMs);
    const work = next();
    try {
      await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** What it takes to hold back who sends more than can be dealt with. */
export interface FloodDeps {
  fairUse: Pick<FairUse, "updates">;
  uptime: Uptime;
  router: PressRouter;
  screen: Screen;
}

/**
 * Holds back people who send more at once than fair use allows: they are asked for patience, once for all their messages of
 * that time and at every press. What shows them their own orders is neither counted nor held back. `count` belongs before
 * the queue of the chat, where updates arrive; `refuse` behind whoever finds out who it is.
 */
export function floodGuard({ fairUse, uptime, router, screen }: FloodDeps) {
  const updates = new Allowance(fairUse.updates, UPDATES_WITHIN_MS, uptime);
  const sentences = new Allowance(1, UPDATES_WITHIN_MS, uptime);
  const excess = new WeakSet<BotContext>();
  const count: MiddlewareFn<BotContext> = (ctx, next) => {
    const isCounted = ctx.chat?.type === "private" && (ctx.message || ctx.callbackQuery) && !readsOrders(ctx);
    if (isCounted && !updates.take(String(ctx.from?.id))) excess.add(ctx);
    return next();
  };
  const refuse = new Composer<BotContext>();
  const refused = refuse.filter((ctx) => excess.has(ctx));
  refused.use(router.decide((ctx) => ({ toast: ctx.tr.plain("updates-too-many") })));
  refused.use(async (ctx) => {
    if (!sentences.take(ctx.user.id)) return;
    await screen.respond(ctx, { html: ctx.tr.html("updates-too-many"), rows: [[ordersButton(ctx.tr)]] });
  });
  return { count, refuse };
}

function readsOrders({ message, callbackQuery }: BotContext): boolean {
  const press = decodePress(callbackQuery?.data ?? "");
  if (press?.area === "orders") return true;
  if (press?.area === "order") return press.view !== "again" && press.view !== "save";
  return /^\/orders\b/i.test(message?.text ?? "");
}

/** What the guard against people who are blocked needs. */
export interface BlockedDeps {
  /** What is known of people who are blocked; undefined for everybody else. */
  access: { blockOf(userId: string): object | undefined };
  supportContact: string | undefined;
  router: PressRouter;
  screen: Screen;
}

/** People who are blocked get one sentence to whatever they do. What they are told of their orders goes on. */
export function refuseBlocked({ access, supportContact, router, screen }: BlockedDeps): Composer<BotContext> {
  const sentence = (write: Translator["plain"]): string =>
    supportContact === undefined
      ? write("blocked-person")
      : write("blocked-contact", { contact: supportContact });
  const composer = new Composer<BotContext>();
  const blocked = composer.filter((ctx) => access.blockOf(ctx.user.id) !== undefined);
  blocked.use(router.decide((ctx) => ({ alert: sentence(ctx.tr.plain) })));
  blocked.use(async (ctx) => {
    await screen.respond(ctx, { html: sentence(ctx.tr.html), rows: [] }, { kind: "new" });
  });
  return composer;
}

/** Drains the outbox into chats: at least once, in order per chat, at Telegram's pace. */
import { GrammyError } from "grammy";
import type { Translator } from "../i18n.ts";
import type { Alerts } from "../sell/alerts.ts";
import type { Worker } from "../sell/due-loop.ts";
import { isAboutOrder, type Notice, type OrderNotice, type Outbox } from "../sell/notices.ts";
import { hasEnded, isFinalStatus, type Order, type StatusChange } from "../sell/order.ts";
import type { User, UserStore } from "../sell/people.ts";
import type { Quarantine, SetAsideReason } from "../sell/quarantine.ts";
import { waitsForCoins, wantsReminders } from "../sell/reminding.ts";
import { type Clock, type Log, type Uptime, unhurriedClock } from "../sell/runtime.ts";
import type { OrderStore, ReminderStore } from "../sell/stores.ts";
import { traced } from "../sell/tracing.ts";
import type { OrderCards } from "./orders/live-cards.ts";
import { missedView, type NoticeFacts, noticeView } from "./orders/notice.ts";
import { isAlerting } from "./orders/status.ts";
import { Pace } from "./pace.ts";
import { rateNewsView } from "./rate-news.ts";
import { isTelegrams, refusalOf, type Screen } from "./screen.ts";

/** What the notifier needs. */
export interface NotifierDeps {
  outbox: Outbox;
  orders: OrderStore;
  users: UserStore;
  reminders: Pick<ReminderStore, "find">;
  quarantine: Quarantine;
  cards: OrderCards;
  screen: Screen;
  translator: (locale: string) => Translator;
  clock: Clock;
  uptime: Uptime;
  /** Gives a number in [0, 1). */
  random: () => number;
  log: Log;
  alerts: Alerts;
}

/** Telegram lets through one message a second in each chat (Bots FAQ). */
const SAME_CHAT_MS = 1_000;
/** Messages that may wait for their turn: enough until the next round, and few enough that a stop waits for them. */
const AHEAD = 12;
/** Pause of a chat whose notice the store did not take in, ms. */
const STORE_PAUSE_MS = 10_000;
/** Pause after a failed sending, doubled each time up to the maximum, ms. */
const RETRY_MS = 2_000;
const RETRY_MAX_MS = 10 * 60_000;
/** A notice that could not be delivered for so long, since it was first tried, is set aside, ms. */
const GIVE_UP_MS = 24 * 3_600_000;
/** So often a notice is tried that fails here, and not at Telegram: the store may be back, a bug stays. */
const FAULTS = 3;

/** The final status that gave way when an order last became `status`; undefined when none did. */
function overturnedBy(status: string, history: readonly StatusChange[]): string | undefined {
  const before = history[history.findLastIndex((change) => change.status === status) - 1]?.status;
  return before !== undefined && isFinalStatus(before) ? before : undefined;
}

/** Sends notices. */
export class Notifier implements Worker {
  readonly name = "notices";
  readonly #deps: NotifierDeps;
  /** The uptime until which a chat is not written to; entries that are over are dropped. */
  readonly #restUntil = new Map<string, number>();
  /** Cards that are edited count like messages: each has a turn of its own. */
  readonly #pace: Pace;
  /** Notices told with one that was delivered while the store could not be told: they are not sent again. */
  readonly #delivered = new Map<number, readonly number[]>();
  /** Sendings under way, by chat: one at a time, so that the order is kept. */
  readonly #underWay = new Map<string, Promise<void>>();

  /** Tells for how long a notice was tried. */
  readonly #unhurried: Clock;

  constructor(deps: NotifierDeps) {
    this.#deps = deps;
    this.#pace = new Pace(deps.uptime);
    this.#unhurried = unhurriedClock(deps.clock, deps.uptime);
  }

  nextDueAt(): Promise<number | null> {
    return this.#deps.outbox.nextDueAt();
  }

  settled(): Promise<unknown> {
    return Promise.all(this.#underWay.values());
  }

  async round(): Promise<void> {
    const { outbox, clock, uptime } = this.#deps;
    const now = uptime();
    for (const [chat, until] of this.#restUntil) {
      if (now >= until) this.#restUntil.delete(chat);
    }
    const room = AHEAD - this.#pace.waiting;
    if (room <= 0) return;
    // Enough to look past the chats that cannot be written to now.
    const due = await outbox.due(clock(), room + this.#underWay.size + this.#restUntil.size);
    const ready = due.filter(({ chatId }) => !this.#restUntil.has(chatId) && !this.#underWay.has(chatId));
    // Not waited for: a chat that Telegram holds up must not hold up the others.
    for (const notice of ready.slice(0, room)) this.#send(notice);
  }

  #send(notice: Notice): void {
    const { uptime, log } = this.#deps;
    const deliver = () =>
      this.#deliver(notice).catch((error: unknown) => {
        // The store failed, so it cannot be told to wait either.
        this.#restUntil.set(notice.chatId, uptime() + STORE_PAUSE_MS);
        log.error({ err: error, notice: notice.id }, "notice failed; retrying");
      });
    const work = traced(deliver, { orderId: notice.orderId ?? undefined }).finally(() =>
      this.#underWay.delete(notice.chatId),
    );
    this.#underWay.set(notice.chatId, work);
  }

  async #deliver(notice: Notice): Promise<void> {
    const { outbox, orders, users, quarantine, translator, clock, uptime, log } = this.#deps;
    // Before anything is read: what is told is how things stand then.
    await this.#pace.turn();
    this.#restUntil.set(notice.chatId, uptime() + SAME_CHAT_MS);
    let told = this.#delivered.get(notice.id);
    if (!told) {
      try {
        const order = isAboutOrder(notice) ? await orders.find(notice.orderId) : undefined;
        const user = await users.find(notice.userId);
        const isThere = order !== undefined || notice.rate !== null;
        if (user && !isThere) {
          // It would have gone with its order: that is there, and cannot be read.
          return quarantine.setAside({ kind: "notice", id: notice.id, why: "unreadable", at: clock() });
        }
        if (!isThere || !user) {
          log.error({ notice: notice.id }, "notice dropped: order or user deleted");
          return this.#bury(notice, clock());
        }
        told = await this.#tell(notice, order, user, translator(user.locale));
        // That the chat takes messages again, Telegram may have said before the last of them was refused.
        if (user.unreachableAt !== null) await outbox.release(user.id, clock());
      } catch (error) {
        return this.#failed(notice, error);
      }
    }
    this.#delivered.set(notice.id, told);
    await outbox.done(...told);
    this.#delivered.delete(notice.id);
    log.debug({ notice: notice.id, kind: notice.kind, status: notice.detail }, "notice told");
  }

  /** Tells all that a person missed as one message, and returns the notices that are told by that. */
  async #tellMissed({ userId, chatId }: Notice, tr: Translator): Promise<readonly number[]> {
    const { outbox, orders, cards, screen } = this.#deps;
    const missed = await outbox.missed(userId);
    const found = new Map<string, Order>();
    for (const notice of missed.toReversed().filter(isAboutOrder)) {
      // One that cannot be read is set aside when its turn comes.
      const order = await orders.find(notice.orderId);
      if (order) found.set(notice.orderId, order);
    }
    const rates = missed.toReversed().flatMap(({ rate }) => rate ?? []);
    for (const order of found.values()) {
      await cards.redraw(order, tr);
      await this.#pace.turn();
    }
    await screen.show(chatId, tr.locale, missedView([...found.values()], rates, tr), { kind: "new" });
    return missed.filter(({ orderId, rate }) => rate || found.has(orderId ?? "")).map(({ id }) => id);
  }

  /**
   * Says it, and returns the notices that are told by that. What was said before and could not be noted down is said again:
   * that changes no card.
   */
  async #tell(
    notice: Notice,
    order: Order | undefined,
    user: User,
    tr: Translator,
  ): Promise<readonly number[]> {
    if (notice.kind === "missed") return this.#tellMissed(notice, tr);
    if (order && isAboutOrder(notice)) await this.#tellOrder(notice, order, user, tr);
    else if (notice.rate)
      await this.#deps.screen.show(notice.chatId, tr.locale, rateNewsView(notice.rate, tr), { kind: "new" });
    return [notice.id];
  }

  async #tellOrder(notice: OrderNotice, order: Order, user: User, tr: Translator): Promise<void> {
    const { cards, orders, reminders, screen } = this.#deps;
    const send = (facts: NoticeFacts = {}): Promise<number> =>
      screen.show(notice.chatId, tr.locale, noticeView(notice, order, tr, facts), { kind: "new" });
    switch (notice.kind) {
      case "placed":
        await cards.announce(order, tr);
        break;
      case "found":
        await cards.announce(order, tr);
        // Below the link, so that it is read before coins are sent.
        await send();
        break;
      case "rejected":
        await send();
        await this.#pace.turn();
        await cards.collapse(order, tr);
        break;
      case "silence":
        await send();
        break;
      case "trouble":
        // The order may have ended since it was put on its way.
        if (!hasEnded(order.status)) await send();
        break;
      case "doubt":
        // What became of the order may be known since it was put on its way.
        if (order.phase === "placing") await send();
        break;
      case "reminder":
        // The coins, or the wish to hear no more of them, may have come since it was put on its way.
        if (waitsForCoins(order) && wantsReminders(user, order))
          await send({ last: (await reminders.find(order.id))?.dueAt === null });
        break;
      case "status": {
        const status = notice.detail ?? order.status;
        const hasMessage = isAlerting(status);
        try {
          await cards.refresh(order, tr);
        } catch (error) {
          // A card that Telegram takes in no form does not keep the message about it back.
          if (!hasMessage || refusalOf(error) !== "content") throw error;
        }
        if (!hasMessage) break;
        await this.#pace.turn();
        await send({ overturned: overturnedBy(status, await orders.history(order.id)) });
        break;
      }
    }
  }

  async #failed(notice: Notice, error: unknown): Promise<void> {
    const { outbox, quarantine, clock, random, log, alerts } = this.#deps;
    const now = clock();
    if (refusalOf(error) === "chat") {
      const { id, kind, userId, orderId } = notice;
      log.info({ notice: id }, "notice held: chat refuses messages");
      if (orderId !== null) alerts.raise({ kind: "dead-letter", subject: "refused", orderId, detail: null });
      const held = kind === "missed" ? (await outbox.missed(userId)).map((one) => one.id) : [id];
      return outbox.hold(userId, held, now);
    }
    const why = hopeless(notice, error, this.#unhurried());
    if (why !== undefined) {
      const { id } = notice;
      log.error({ notice: id, why, err: error }, "notice set aside");
      return quarantine.setAside({ kind: "notice", id, why, at: now });
    }
    const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
    const pause =
      asked === undefined
        ? Math.min(RETRY_MS * 2 ** notice.attempts, RETRY_MAX_MS) * (1 + random() / 4)
        : asked * 1000;
    log.warn({ notice: notice.id, attempts: notice.attempts, err: error }, "notice not delivered; retrying");
    return outbox.retry(notice.id, now + Math.ceil(pause), now);
  }

  /** Gives a notice up, and says so: somebody does not know what became of their order. */
  async #bury({ id, orderId }: Notice, now: number): Promise<void> {
    await this.#deps.outbox.bury(id, "order or reader gone", now);
    this.#deps.alerts.raise({ kind: "dead-letter", subject: "gone", orderId, detail: null });
  }
}

/** Why a notice that failed so is tried no more, so that those behind it go on; undefined when it is. */
function hopeless({ attempts, triedAt }: Notice, error: unknown, now: number): SetAsideReason | undefined {
  if (refusalOf(error) === "content") return "refused";
  if (!isTelegrams(error)) return attempts + 1 >= FAULTS ? "failed" : undefined;
  // Who is asked to come later has not been refused; and however old a notice is, as when the bot was down for long, it is
  // not given up before it was tried.
  const mayComeLater = error instanceof GrammyError && error.error_code === 429;
  return !mayComeLater && now - (triedAt ?? now) >= GIVE_UP_MS ? "late" : undefined;
}

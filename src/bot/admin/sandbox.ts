/**
 * Sandbox controls: a test order is given another status or amount, or its callback is sent again, from its card or by
 * command. What Changelly answers is shown, and then the callback that followed, in one message.
 *
 * They exist on sandbox instances only: in production nobody makes a {@link SandboxChat}, so there are no buttons and no
 * commands, and the client refuses these calls before any network.
 *
 * For others: `rows` gives the buttons of an order card (none for somebody who may not press them), `press` deals with
 * them, `composer` with what is typed. It belongs in the private chat, before anything that answers presses.
 */
import { Composer } from "grammy";
import type { Access } from "../../admin/access.ts";
import type { FoundOrder, OrderDesk, OrderDeskStore } from "../../admin/order-desk.ts";
import type {
  CallbackOutcome,
  CallbackWait,
  CallbackWaiters,
  SandboxControls,
  SandboxOrderChange,
} from "../../admin/sandbox.ts";
import type { BareKey, Translator } from "../../i18n.ts";
import { isDecimal } from "../../sell/amount.ts";
import type { ExternalOrder, OffRamp, Result } from "../../sell/off-ramp.ts";
import { KNOWN_STATUSES } from "../../sell/order.ts";
import type { Log } from "../../sell/runtime.ts";
import type { Press, PressOf } from "../callback-data.ts";
import type { BotContext } from "../context.ts";
import { orderNotFound } from "../orders/card.ts";
import type { Reply } from "../router.ts";
import type { Screen } from "../screen.ts";
import { type Button, inRows, shortened, type View } from "../view.ts";
import { failureText } from "./fault.ts";
import { orderPress } from "./tools.ts";

/** What the sandbox controls need. */
export interface SandboxDeps {
  controls: SandboxControls;
  offRamp: Pick<OffRamp, "findOrders">;
  callbacks: CallbackWaiters;
  access: Access;
  orderDesk: OrderDesk;
  /** Where people's own orders are found by any id; admins ask the order desk. */
  store: Pick<OrderDeskStore, "find">;
  /** Whether people may use the controls on their own orders. */
  openToPeople: boolean;
  screen: Screen;
  log: Log;
  /** How long a callback is waited for, ms. */
  waitMs: number;
}

/** What `rows` has to know of an order. Our own `Order` is one; `sandboxSubject` makes one of any order. */
export interface SandboxSubject {
  /** Our id; Changelly's for an external order. */
  id: string;
  /** Null while the order is not known to exist at Changelly. */
  changellyId: string | null;
  /** Telegram user id; null for an external order. */
  userId: string | null;
}

/** The order as the sandbox controls see it. */
export function sandboxSubject(found: FoundOrder): SandboxSubject {
  return found.origin === "ours"
    ? found.order
    : { id: found.order.id, changellyId: found.order.id, userId: null };
}

/** A button carries the beginning of an id that would not fit; one of our own and Changelly's usual ones do. */
const MAX_ID = 40;

/** What a control does, once its order is known. */
type Control =
  | { kind: "change"; change: SandboxOrderChange; asked: (tr: Translator) => string; detail: string }
  | { kind: "resend" };

/** The amounts that can be set, by the word people type: the field, and the buttons that set it and copy its command. */
const AMOUNTS = {
  payin: { field: "payinAmount", set: "button-sandbox-payin", copy: "button-sandbox-copy-payin" },
  payout: { field: "payoutAmount", set: "button-sandbox-payout", copy: "button-sandbox-copy-payout" },
} as const;

function isAmountName(word: string): word is keyof typeof AMOUNTS {
  return Object.hasOwn(AMOUNTS, word);
}

/** The controls of one instance. */
export class SandboxChat {
  readonly #deps: SandboxDeps;
  /** Messages that still wait for a callback, by chat and message. */
  readonly #waiting = new Map<string, AbortController>();
  readonly #underWay = new Set<Promise<void>>();

  constructor(deps: SandboxDeps) {
    this.#deps = deps;
  }

  /** The rows of an order's card; none for somebody who may not use them, or before the order exists at Changelly. */
  rows(order: SandboxSubject, viewerId: string, tr: Translator): Button[][] {
    if (order.changellyId === null || !this.#mayUse(order, viewerId)) return [];
    const control = (label: string, action: string): Button => ({
      label,
      press: { area: "sandbox", action, id: order.id.slice(0, MAX_ID) },
    });
    return [
      ...inRows(
        KNOWN_STATUSES.map((status) => control(tr.plain("button-sandbox-status", { status }), status)),
        2,
      ),
      [
        control(tr.plain("button-sandbox-amounts"), "amounts"),
        control(tr.plain("button-sandbox-resend"), "resend"),
      ],
    ];
  }

  /** Commands. For anybody who may use no control at all these do not exist. */
  composer(): Composer<BotContext> {
    const composer = new Composer<BotContext>();
    composer.on("callback_query", (ctx, next) => {
      // The message is about to show something else: the callback it waited for must not overwrite that.
      this.#waiting.get(messageKey(ctx.chatId, ctx.callbackQuery.message?.message_id))?.abort();
      return next();
    });
    const admitted = composer.filter((ctx) => this.#exists(ctx));
    admitted.command("setstatus", (ctx) => this.#setStatus(ctx));
    admitted.command("setamount", (ctx) => this.#setAmount(ctx));
    admitted.command("resend", (ctx) => this.#resend(ctx));
    return composer;
  }

  /** The controls as buttons; they do not exist where the commands do not. */
  press({ action, id }: PressOf<"sandbox">, ctx: BotContext): Reply | undefined {
    if (!this.#exists(ctx)) return undefined;
    if (action === "amounts")
      return { work: () => this.#withOrder(ctx, id, (found) => this.#showAmounts(ctx, found)) };
    if (!isControl(action)) return { toast: ctx.tr.plain("toast-stale") };
    return {
      toast: ctx.tr.plain("toast-sandbox"),
      work: () =>
        this.#withOrder(ctx, id, (found) => {
          const control = controlOf(action, found);
          return control ? this.#use(ctx, found, control) : this.#showAmounts(ctx, found);
        }),
    };
  }

  /** Gives up what is waited for. */
  async stop(): Promise<void> {
    for (const waiting of this.#waiting.values()) waiting.abort();
    await Promise.allSettled(this.#underWay);
  }

  #exists(ctx: BotContext): boolean {
    return this.#deps.openToPeople || this.#deps.access.may(ctx.user.id, "sandbox");
  }

  #mayUse(order: SandboxSubject, userId: string): boolean {
    const { access, openToPeople } = this.#deps;
    return access.may(userId, "sandbox") || (openToPeople && order.userId === userId);
  }

  async #setStatus(ctx: BotContext): Promise<void> {
    const [id, status, ...rest] = words(ctx);
    if (id === undefined || status === undefined || rest.length > 0)
      return this.#usage(ctx, "sandbox-usage-setstatus");
    await this.#withOrder(ctx, id, (found) => this.#use(ctx, found, statusControl(status)));
  }

  async #setAmount(ctx: BotContext): Promise<void> {
    const [id, which = "", typed = "", ...rest] = words(ctx);
    const amount = typed.replace(",", ".");
    if (id === undefined || !isAmountName(which) || !isDecimal(amount) || rest.length > 0) {
      return this.#usage(ctx, "sandbox-usage-setamount");
    }
    await this.#withOrder(ctx, id, (found) => this.#use(ctx, found, amountControl(which, amount)));
  }

  async #resend(ctx: BotContext): Promise<void> {
    const [id, ...rest] = words(ctx);
    if (id === undefined || rest.length > 0) return this.#usage(ctx, "sandbox-usage-resend");
    await this.#withOrder(ctx, id, (found) => this.#use(ctx, found, { kind: "resend" }));
  }

  async #usage(ctx: BotContext, key: BareKey): Promise<void> {
    await this.#show(ctx, { html: ctx.tr.html(key), rows: [] });
  }

  /** Goes on with the order, when this person may change it; otherwise it is said to be unknown. */
  async #withOrder(ctx: BotContext, id: string, task: (found: FoundOrder) => Promise<void>): Promise<void> {
    const { access, orderDesk, store } = this.#deps;
    const admin = access.may(ctx.user.id, "sandbox");
    const found = admin ? await orderDesk.find(ctx.user.id, id) : await store.find(id);
    if (found !== undefined && found !== "ambiguous" && this.#mayUse(sandboxSubject(found), ctx.user.id)) {
      return task(found);
    }
    const several = found === "ambiguous" && admin;
    await this.#show(
      ctx,
      several ? { html: ctx.tr.html("sandbox-ambiguous"), rows: [] } : orderNotFound(ctx.tr),
    );
  }

  /** Does it, shows the answer, and goes on waiting for the callback while the chat is free for other things. */
  async #use(ctx: BotContext, found: FoundOrder, control: Control): Promise<void> {
    const { callbacks, screen, waitMs } = this.#deps;
    const { tr } = ctx;
    const subject = sandboxSubject(found);
    const { changellyId } = subject;
    if (changellyId === null) {
      await this.#show(ctx, { html: tr.html("sandbox-not-placed"), rows: this.#back(ctx, subject) });
      return;
    }
    const waiting = new AbortController();
    const wait = callbacks.expect(changellyId, waiting.signal);
    const began = performance.now();
    const answer = await this.#ask(ctx.user.id, subject.id, changellyId, control).catch((error: unknown) => {
      wait.giveUp();
      throw error;
    });
    const told = [
      `<b>${tr.html("sandbox-title", { id: subject.id.slice(0, 8) })}</b>`,
      control.kind === "change" ? control.asked(tr) : tr.html("sandbox-asked-resend"),
      answer.ok
        ? answerHtml(answer.value, found, Math.round(performance.now() - began), tr)
        : failureText(answer.failure, tr.html),
    ];
    const view = (callback: string | undefined): View => ({
      html: [...told, ...(callback === undefined ? [] : [callback])].join("\n\n"),
      rows: [...this.rows(subject, ctx.user.id, tr), ...this.#back(ctx, subject)],
    });
    if (!answer.ok || answer.value === "failed") {
      // What could not be delivered will not come any more; a callback that we refused has come already.
      const callback = await wait.within(0);
      const refused = callback.kind === "refused";
      await this.#show(ctx, view(refused ? callbackHtml(callback, waitMs, tr) : undefined));
      return;
    }
    const seconds = Math.ceil(waitMs / 1000);
    const messageId = await this.#show(ctx, view(tr.html("sandbox-waiting", { seconds })));
    if (messageId === undefined) return;
    this.#goOn(ctx, messageId, waiting, async () => {
      const callback = await this.#outcome(wait, changellyId, tr);
      if (waiting.signal.aborted) return;
      await screen.show(ctx.user.chatId, tr.locale, view(callback), { kind: "edit", messageId });
    });
  }

  /** Asks Changelly, and leaves a trace of it and of what came. */
  async #ask(
    by: string,
    orderId: string,
    changellyId: string,
    control: Control,
  ): Promise<Result<ExternalOrder | "success" | "failed">> {
    const { controls, access } = this.#deps;
    const isChange = control.kind === "change";
    const answer = isChange
      ? await controls.updateSandboxOrder(changellyId, control.change)
      : await controls.resendCallback(changellyId);
    const came = answer.ok ? "done" : (answer.failure.reason ?? answer.failure.kind);
    await access.note(by, "sandbox", orderId, `${isChange ? control.detail : "resend callback"}: ${came}`);
    return answer;
  }

  /** What became of the callback, and what the order says when it is read because of it. */
  async #outcome(wait: CallbackWait, changellyId: string, tr: Translator): Promise<string> {
    const { waitMs, offRamp } = this.#deps;
    const outcome = await wait.within(waitMs);
    const callback = callbackHtml(outcome, waitMs, tr);
    if (outcome.kind !== "verified") return callback;
    const read = await offRamp.findOrders({ ids: [changellyId] });
    const status = read.ok ? read.value.find((order) => order.id === changellyId)?.status : undefined;
    return `${callback}\n${status ? tr.html("sandbox-read", { status }) : tr.html("sandbox-not-read")}`;
  }

  /** Does the rest when the update is dealt with already. */
  #goOn(ctx: BotContext, messageId: number, waiting: AbortController, task: () => Promise<void>): void {
    const key = messageKey(ctx.chatId, messageId);
    this.#waiting.set(key, waiting);
    const work = task()
      .catch((error: unknown) => this.#deps.log.warn({ err: error }, "sandbox callback not shown"))
      .finally(() => {
        if (this.#waiting.get(key) === waiting) this.#waiting.delete(key);
        this.#underWay.delete(work);
      });
    this.#underWay.add(work);
  }

  async #showAmounts(ctx: BotContext, found: FoundOrder): Promise<void> {
    const { tr } = ctx;
    const { order } = found;
    const subject = sandboxSubject(found);
    const id = subject.id.slice(0, MAX_ID);
    const set = (which: keyof typeof AMOUNTS, amount: string | null, currency: string | null): Button[] =>
      amount === null
        ? []
        : [
            {
              label: tr.plain(AMOUNTS[which].set, { amount: `${amount} ${currency ?? ""}`.trim() }),
              press: { area: "sandbox", action: which, id },
            },
          ];
    const command = (which: keyof typeof AMOUNTS, amount: string | null): Button => ({
      label: tr.plain(AMOUNTS[which].copy),
      copy: `/setamount ${id} ${which} ${amount ?? "1"}`,
    });
    const none = tr.plain("sandbox-none");
    await this.#show(ctx, {
      html: [
        `<b>${tr.html("sandbox-title", { id: subject.id.slice(0, 8) })}</b>`,
        tr.html("sandbox-amounts", {
          payin: order.payinAmount ?? none,
          payout: order.payoutAmount ?? none,
        }),
      ].join("\n\n"),
      rows: [
        set("payin", order.amountFrom, order.currencyFrom),
        set("payout", expectedPayout(found), order.currencyTo),
        [command("payin", order.amountFrom), command("payout", expectedPayout(found))],
        ...this.#back(ctx, subject),
      ],
    });
  }

  /** The way to the order's card: the admin's, or the person's own. */
  #back(ctx: BotContext, subject: SandboxSubject): Button[][] {
    const press: Press = this.#deps.access.may(ctx.user.id, "view")
      ? orderPress("order", subject.id)
      : { area: "order", id: subject.id };
    return [[{ label: ctx.tr.plain("button-order"), press }]];
  }

  #show(ctx: BotContext, view: View): Promise<number | undefined> {
    return this.#deps.screen.respond(ctx, view);
  }
}

function messageKey(chatId: number | undefined, messageId: number | undefined): string {
  return `${chatId}:${messageId}`;
}

/** What stands behind a command, in words. */
function words(ctx: BotContext): string[] {
  return typeof ctx.match === "string" ? ctx.match.split(/\s+/).filter((word) => word !== "") : [];
}

function expectedPayout(found: FoundOrder): string | null {
  return found.origin === "ours" ? found.order.expectedPayout : null;
}

/** Whether a button of ours carries this. */
function isControl(action: string): boolean {
  return action === "resend" || isAmountName(action) || KNOWN_STATUSES.some((status) => status === action);
}

/** The control behind a button; undefined where the order has no such amount. */
function controlOf(action: string, found: FoundOrder): Control | undefined {
  if (action === "resend") return { kind: "resend" };
  if (isAmountName(action)) {
    const amount = action === "payin" ? found.order.amountFrom : expectedPayout(found);
    return amount === null ? undefined : amountControl(action, amount);
  }
  return statusControl(action);
}

function statusControl(status: string): Control {
  return {
    kind: "change",
    change: { status },
    asked: (tr) => tr.html("sandbox-asked-status", { status }),
    detail: `status ${status}`,
  };
}

function amountControl(which: keyof typeof AMOUNTS, amount: string): Control {
  const { field } = AMOUNTS[which];
  return {
    kind: "change",
    change: { [field]: amount },
    asked: (tr) => tr.html("sandbox-asked-amount", { field, amount }),
    detail: `${field} ${amount}`,
  };
}

/** Changelly's answer: the status it tells, and what is different from what we knew. */
function answerHtml(
  value: ExternalOrder | "success" | "failed",
  found: FoundOrder,
  ms: number,
  tr: Translator,
): string {
  if (value === "success") return tr.html("sandbox-resent-success", { ms });
  if (value === "failed") return tr.html("sandbox-resent-failed", { ms });
  const before = found.order;
  const none = tr.plain("sandbox-none");
  const fields = ["status", "amountFrom", "payinAmount", "payoutAmount", "transactionHash"] as const;
  const changed = fields
    .filter((field) => value[field] !== before[field])
    .map((field) =>
      tr.html("sandbox-changed", {
        field,
        before: short(before[field] ?? none),
        after: short(value[field] ?? none),
      }),
    );
  return [
    tr.html("sandbox-answered", { ms, status: value.status ?? none }),
    ...(changed.length > 0 ? changed : [tr.html("sandbox-unchanged")]),
  ].join("\n");
}

function short(value: string): string {
  return value.length <= 24 ? value : shortened(value, 13);
}

/** What became of a callback that was waited for: when it came, whether it is genuine, what to check when not. */
function callbackHtml(outcome: CallbackOutcome, waitMs: number, tr: Translator): string {
  if (outcome.kind === "none") {
    return tr.html("sandbox-callback-none", { seconds: Math.ceil(waitMs / 1000) });
  }
  const when = {
    seconds: tr.number((outcome.afterMs / 1000).toFixed(1)),
    time: { at: outcome.at, format: "T" },
  } as const;
  return outcome.kind === "verified"
    ? tr.html("sandbox-callback-verified", when)
    : tr.html("sandbox-callback-refused", { ...when, reason: outcome.reason });
}

/** The bot's queue of updates: made here, fetched by `getUpdates` or pushed to a webhook. */
import { Agent, type IncomingMessage, request } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import type { DeliveredUpdate, WebhookInfo } from "./telegram.ts";
import { badRequest, type Fields, Refusal } from "./telegram-parameters.ts";

/** How long an update waits for the bot, in milliseconds: presses 150 s, everything else a day (Bot API server). */
const LIFETIME_MS = { callback_query: 150_000, other: 86_400_000 };
const LONG_POLL_MAX_SECONDS = 50;
/** First pause before a failed push is tried again; it doubles up to the longest. */
const WEBHOOK_FIRST_PAUSE_MS = 250;
const WEBHOOK_MAX_PAUSE_MS = 60_000;
const WEBHOOK_TIMEOUT_MS = 60_000;
/** How many updates are pushed at once (Bot API, setWebhook.max_connections). */
const WEBHOOK_CONNECTIONS = 40;

/** An update in the queue. */
interface QueuedUpdate extends DeliveredUpdate {
  deliveries: number;
  confirmed: boolean;
  dropped: boolean;
  /** Updates with one key are pushed one after another; different keys are in flight together. */
  readonly lane: string;
  readonly expiresAt: number;
}

interface LongPoll {
  readonly limit: number;
  readonly finish: (outcome: Fields[] | Refusal) => void;
}

interface Webhook {
  readonly url: URL;
  readonly given: string;
  readonly secret: string;
  /** Updates not yet taken by the bot, by lane; the first of a lane is under way or next. */
  readonly lanes: Map<string, QueuedUpdate[]>;
  /** Lanes that wait for a free connection. */
  readonly waiting: string[];
  readonly pauses: Set<() => void>;
  readonly agent: Agent;
  /** Lanes being delivered, each over one connection. */
  busy: number;
  stopped: boolean;
  lastError: { date: number; message: string } | undefined;
}

/** What `getUpdates` asks for. */
export interface UpdatesRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutSeconds: number;
  /** Names to receive from now on; undefined keeps the setting, an empty list is the default. */
  readonly allowed: readonly string[] | undefined;
}

/** What `setWebhook` asks for. */
export interface WebhookRequest {
  readonly url: string;
  readonly secret: string;
  readonly allowed: readonly string[] | undefined;
}

/** What the queue needs from outside. */
export interface UpdateQueueDeps {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onStep: (update: DeliveredUpdate, step: "made" | "delivered" | "confirmed") => void;
}

/** The updates of one bot. */
export class UpdateQueue {
  /** Every update made, oldest first. */
  readonly all: QueuedUpdate[] = [];
  readonly #deps: UpdateQueueDeps;
  readonly #byId = new Map<number, QueuedUpdate>();
  /** What the bot has not confirmed, by id, oldest first. */
  readonly #pending = new Map<number, QueuedUpdate>();
  /** Deliveries on top of the regular one: duplicates and old updates once more. */
  #again: QueuedUpdate[] = [];
  #nextId: number;
  #extraDeliveries = 0;
  #allowed: ReadonlySet<string> | undefined;
  #poll: LongPoll | undefined;
  #webhook: Webhook | undefined;

  constructor(deps: UpdateQueueDeps) {
    this.#deps = deps;
    // Ids start at random but never go back, even for a Telegram started again a second later.
    const secondsSince2020 = Math.floor(Date.now() / 1000) - 1_577_836_800;
    this.#nextId = secondsSince2020 * 4 + Math.floor(Math.random() * 4);
  }

  /** How many updates the bot may still confirm. */
  get unconfirmed(): number {
    return this.#pending.size;
  }

  /** Makes an update, unless the bot does not want its type. `lane` names whose order it must keep. */
  push(type: string, content: Fields, lane: number): void {
    if (this.#allowed?.has(type) === false) return;
    const id = this.#nextId++;
    const lifetime = type === "callback_query" ? LIFETIME_MS.callback_query : LIFETIME_MS.other;
    const update: QueuedUpdate = {
      update_id: id,
      type,
      update: { update_id: id, [type]: content },
      deliveries: 0,
      confirmed: false,
      dropped: false,
      lane: `${type} ${lane}`,
      expiresAt: this.#deps.now() + lifetime,
    };
    this.all.push(update);
    this.#byId.set(id, update);
    this.#pending.set(id, update);
    this.#deps.onStep(update, "made");
    this.#offer(update);
    this.#repeat(update, this.#extraDeliveries);
  }

  /** Every later update is delivered this many extra times. */
  duplicate(times: number): void {
    this.#extraDeliveries = times;
  }

  /** Delivers an update once more. Throws for an id that was never given. */
  redeliver(id: number): void {
    const update = this.#byId.get(id);
    if (!update) throw new Error(`There is no update ${id} to deliver again.`);
    this.#repeat(update, 1);
  }

  #repeat(update: QueuedUpdate, times: number): void {
    for (let time = 0; time < times; time += 1) {
      if (this.#webhook) this.#enqueue(this.#webhook, update);
      else this.#again.push(update);
    }
    if (times > 0) this.#answerPoll();
  }

  #offer(update: QueuedUpdate): void {
    if (this.#webhook) this.#enqueue(this.#webhook, update);
    else this.#answerPoll();
  }

  #setAllowed(names: readonly string[] | undefined): void {
    if (names === undefined) return;
    this.#allowed = names.length === 0 ? undefined : new Set(names);
  }

  #confirm(update: QueuedUpdate): void {
    this.#pending.delete(update.update_id);
    if (update.confirmed) return;
    update.confirmed = true;
    this.#deps.onStep(update, "confirmed");
  }

  #dropExpired(): void {
    for (const update of this.#pending.values()) this.#dropIfExpired(update);
  }

  #dropIfExpired(update: QueuedUpdate): void {
    if (update.confirmed || update.expiresAt > this.#deps.now()) return;
    update.dropped = true;
    this.#pending.delete(update.update_id);
  }

  // Long polling

  /**
   * Answers a `getUpdates`: at once when there is something, else when something comes or the time is over.
   * `gone` ends the wait when the caller has hung up. Rejects with a Refusal (409) when another poll or a
   * webhook takes over.
   */
  getUpdates(wish: UpdatesRequest, gone: AbortSignal): Promise<Fields[]> {
    if (this.#webhook) {
      return Promise.reject(
        new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ),
      );
    }
    this.#setAllowed(wish.allowed);
    this.#endPoll("terminated by other getUpdates request; make sure that only one bot instance is running");
    this.#dropExpired();
    this.#confirmUpTo(wish.offset);
    const limit = Math.min(100, Math.max(1, wish.limit));
    const ready = this.#batch(limit);
    const seconds = Math.min(LONG_POLL_MAX_SECONDS, wish.timeoutSeconds);
    if (ready.length > 0 || seconds <= 0) return Promise.resolve(ready);
    return new Promise((resolve, reject) => {
      const finish = (outcome: Fields[] | Refusal) => {
        clearTimeout(timer);
        gone.removeEventListener("abort", onGone);
        if (this.#poll === poll) this.#poll = undefined;
        if (outcome instanceof Refusal) reject(outcome);
        else resolve(outcome);
      };
      const onGone = () => finish([]);
      const timer = setTimeout(() => finish([]), seconds * 1000);
      const poll: LongPoll = { limit, finish };
      gone.addEventListener("abort", onGone, { once: true });
      this.#poll = poll;
    });
  }

  #confirmUpTo(offset: number): void {
    for (const update of this.#pending.values()) {
      if (update.update_id >= offset) return;
      this.#confirm(update);
    }
  }

  /** Takes what to hand over now. A second copy of an update comes no sooner than after the first. */
  #batch(limit: number): Fields[] {
    const extra: QueuedUpdate[] = [];
    const later: QueuedUpdate[] = [];
    for (const update of this.#again) {
      (update.deliveries > 0 && extra.length < limit ? extra : later).push(update);
    }
    this.#again = later;
    const regular = this.#pending.values().take(limit - extra.length);
    return [...extra, ...regular].map((update) => this.#delivered(update));
  }

  #delivered(update: QueuedUpdate): Fields {
    update.deliveries += 1;
    this.#deps.onStep(update, "delivered");
    return update.update;
  }

  #answerPoll(): void {
    if (!this.#poll) return;
    const { limit, finish } = this.#poll;
    const ready = this.#batch(limit);
    if (ready.length > 0) finish(ready);
  }

  #endPoll(why: string): void {
    this.#poll?.finish(new Refusal(409, `Conflict: ${why}`));
  }

  // Webhook

  /** Sets the webhook; returns Telegram's description. Throws a Refusal for a URL or secret Telegram does not take. */
  setWebhook(wish: WebhookRequest): string {
    const url = webhookUrl(wish.url);
    if (wish.secret.length > 256) throw badRequest("Secret token is too long");
    if (!/^[A-Za-z0-9_-]*$/.test(wish.secret)) throw badRequest("Secret token contains unallowed characters");
    const old = this.#webhook;
    this.#setAllowed(wish.allowed);
    if (old?.given === wish.url && old.secret === wish.secret) return "Webhook is already set";
    this.#endPoll("terminated by setWebhook request");
    this.#stopWebhook();
    const webhook: Webhook = {
      url,
      given: wish.url,
      secret: wish.secret,
      lanes: new Map(),
      waiting: [],
      pauses: new Set(),
      agent: url.protocol === "https:" ? new TlsAgent({ keepAlive: true }) : new Agent({ keepAlive: true }),
      busy: 0,
      stopped: false,
      lastError: undefined,
    };
    this.#webhook = webhook;
    const again = this.#again.splice(0);
    for (const update of [...again, ...this.#pending.values()]) this.#enqueue(webhook, update);
    return "Webhook was set";
  }

  /** Removes the webhook; returns Telegram's description. */
  deleteWebhook(): string {
    const was = this.#webhook !== undefined;
    this.#stopWebhook();
    return was ? "Webhook was deleted" : "Webhook is already deleted";
  }

  /** As `getWebhookInfo` answers. */
  get webhookInfo(): WebhookInfo {
    this.#dropExpired();
    const webhook = this.#webhook;
    return {
      url: webhook?.given ?? "",
      has_custom_certificate: false,
      pending_update_count: this.#pending.size,
      ...(webhook && { max_connections: WEBHOOK_CONNECTIONS }),
      ...(webhook?.lastError && {
        last_error_date: webhook.lastError.date,
        last_error_message: webhook.lastError.message,
      }),
      ...(this.#allowed && { allowed_updates: [...this.#allowed] }),
    };
  }

  /** Ends the long poll and the webhook's deliveries. */
  close(): void {
    this.#poll?.finish([]);
    this.#stopWebhook();
  }

  #stopWebhook(): void {
    const webhook = this.#webhook;
    if (!webhook) return;
    webhook.stopped = true;
    for (const over of webhook.pauses) over();
    webhook.agent.destroy();
    this.#webhook = undefined;
  }

  #enqueue(webhook: Webhook, update: QueuedUpdate): void {
    const lane = webhook.lanes.get(update.lane);
    if (lane) {
      lane.push(update);
      return;
    }
    webhook.lanes.set(update.lane, [update]);
    webhook.waiting.push(update.lane);
    this.#work(webhook);
  }

  /** Starts deliveries for waiting lanes as far as connections are free. */
  #work(webhook: Webhook): void {
    while (!webhook.stopped && webhook.busy < WEBHOOK_CONNECTIONS) {
      const lane = webhook.waiting.shift();
      if (lane === undefined) return;
      webhook.busy += 1;
      void this.#deliverLane(webhook, lane);
    }
  }

  async #deliverLane(webhook: Webhook, lane: string): Promise<void> {
    const waiting = webhook.lanes.get(lane) ?? [];
    for (let update = waiting[0]; update !== undefined && !webhook.stopped; update = waiting[0]) {
      this.#dropIfExpired(update);
      if (!update.dropped) await this.#deliver(webhook, update);
      waiting.shift();
    }
    webhook.lanes.delete(lane);
    webhook.busy -= 1;
    this.#work(webhook);
  }

  /** Pushes one update until the bot takes it, it expires or the webhook ends. */
  async #deliver(webhook: Webhook, update: QueuedUpdate): Promise<void> {
    let pauseMs = WEBHOOK_FIRST_PAUSE_MS;
    for (;;) {
      const outcome = await post(webhook, JSON.stringify(this.#delivered(update)));
      if (webhook.stopped) return;
      if (outcome.ok) {
        this.#confirm(update);
        return;
      }
      webhook.lastError = { date: Math.floor(this.#deps.now() / 1000), message: outcome.error };
      await this.#pause(webhook, outcome.retryAfterMs ?? pauseMs);
      this.#dropIfExpired(update);
      if (webhook.stopped || update.dropped) return;
      pauseMs = Math.min(pauseMs * 2, WEBHOOK_MAX_PAUSE_MS);
    }
  }

  /** Waits, no longer than the webhook lives. */
  #pause(webhook: Webhook, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const over = () => {
        clearTimeout(pause);
        webhook.pauses.delete(over);
        resolve();
      };
      const pause = setTimeout(over, ms);
      webhook.pauses.add(over);
    });
  }
}

/** Only https, on Telegram's four ports; on loopback any http or https URL, as a local Bot API server allows. */
function webhookUrl(text: string): URL {
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) throw badRequest("Invalid webhook URL specified");
  const url = new URL(withScheme);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw badRequest("Invalid webhook URL specified");
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) return url;
  if (url.protocol === "http:") throw badRequest("Bad webhook: An HTTPS URL must be provided for webhook");
  if (!["", "443", "80", "88", "8443"].includes(url.port)) {
    throw badRequest("Bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
  return url;
}

type PostOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: string; readonly retryAfterMs?: number };

function post(webhook: Webhook, body: string): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const outgoing = (webhook.url.protocol === "https:" ? tlsRequest : request)(webhook.url, {
      method: "POST",
      agent: webhook.agent,
      timeout: WEBHOOK_TIMEOUT_MS,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...(webhook.secret !== "" && { "x-telegram-bot-api-secret-token": webhook.secret }),
      },
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("Read timeout expired")));
    outgoing.on("error", (error) => resolve({ ok: false, error: connectionError(error) }));
    outgoing.on("response", (response) => {
      response.on("error", (error) => resolve({ ok: false, error: connectionError(error) }));
      response.on("end", () => resolve(webhookOutcome(response)));
      response.resume();
    });
    outgoing.end(body);
  });
}

function webhookOutcome(response: IncomingMessage): PostOutcome {
  const status = response.statusCode ?? 0;
  if (status >= 200 && status <= 299) return { ok: true };
  const error = `Wrong response from the webhook: ${status} ${response.statusMessage ?? ""}`.trim();
  const seconds = Number(response.headers["retry-after"]);
  return seconds > 0 ? { ok: false, error, retryAfterMs: seconds * 1000 } : { ok: false, error };
}

function connectionError(error: Error): string {
  const code = "code" in error ? error.code : undefined;
  if (code === "ECONNREFUSED") return "Connection refused";
  if (code === "ECONNRESET") return "Connection reset by peer";
  if (code === "ENOTFOUND") return "Failed to resolve host: Name or service not known";
  return error.message;
}

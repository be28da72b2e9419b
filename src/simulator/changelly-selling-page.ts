import type { IncomingMessage, ServerResponse } from "node:http";
import type { CallbackDelivery } from "./changelly-callbacks.ts";
import { findCrypto, findProvider, payoutMethodNames } from "./changelly-catalogue.ts";
import { type OrderBook, type SimulatedOrder, testDeposit } from "./changelly-orders.ts";
import { sellingPageScript, sellingPageStyle } from "./changelly-selling-page-assets.ts";

/** What the selling page works on. */
export interface SellingPageDeps {
  readonly orders: OrderBook;
  /** Moves an order and resolves with the outcome of its callback's first try. */
  readonly move: (order: SimulatedOrder, status: string) => Promise<CallbackDelivery>;
  /** Sends the order's callback once more. */
  readonly resend: (order: SimulatedOrder) => Promise<CallbackDelivery>;
  /** Every callback try so far, oldest first. */
  readonly deliveries: readonly CallbackDelivery[];
  /** Hears of each change of an order and each callback try, by `orderId`. Returns the way to stop listening. */
  readonly onOrderNews: (listener: (orderId: string) => void) => () => void;
  /** Pause between the moves of "Play it all", in milliseconds. */
  readonly paceMs: number;
}

/** Changelly's test selling page: where a seller lands behind `redirectUrl`, and where the outside world is played. */
export interface SellingPage {
  /**
   * Answers a request below `/selling/`: the page, `/events` (server-sent: the page's live part at each change) and
   * `POST /actions` (form field `action`; JSON for who accepts it, otherwise back to the page).
   */
  handle(request: IncomingMessage, response: ServerResponse, path: string, body: string): Promise<void>;
  /** Cancels what "Play it all" has still to do. */
  close(): void;
}

interface Action {
  readonly status: string;
  readonly label: string;
}

const actions: Readonly<Record<string, Action>> = {
  sent: { status: "pending", label: "I have sent the coins" },
  paid: { status: "complete", label: "Pay out" },
  hold: { status: "hold", label: "Put on hold" },
  refund: { status: "refunded", label: "Refund" },
  fail: { status: "failed", label: "Fail" },
  expire: { status: "expired", label: "Expire" },
};

const finalStatuses: readonly string[] = ["complete", "failed", "expired"];

interface StatusWords {
  /** In the history. */
  readonly step: string;
  /** At the top of the page. */
  readonly headline: string;
  readonly mood: "waiting" | "good" | "bad" | "careful";
}

const statusWords: Readonly<Record<string, StatusWords>> = {
  created: { step: "Order created", headline: "Waiting for your coins", mood: "waiting" },
  pending: { step: "Coins received", headline: "Coins received, payout under way", mood: "waiting" },
  hold: { step: "On hold for a check", headline: "On hold while the provider checks", mood: "careful" },
  refunded: { step: "Coins returned", headline: "The provider returned the coins", mood: "careful" },
  expired: { step: "Expired", headline: "Expired: no coins came in time", mood: "bad" },
  failed: { step: "Failed", headline: "Failed: the coins go back", mood: "bad" },
  complete: { step: "Paid out", headline: "Paid out", mood: "good" },
};

const wordsFor = (status: string): StatusWords =>
  statusWords[status] ?? { step: status, headline: status, mood: "careful" };

/** Text made safe inside HTML and inside quoted attributes. */
function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** A payout with at most two digits after the point, cut and not rounded up. */
const money = (amount: string): string => amount.replace(/(\.\d{2})\d+$/, "$1");

const clock = (at: number): string => new Date(at).toLocaleTimeString("en-GB");

function renderSteps(order: SimulatedOrder): string {
  const last = order.history.length - 1;
  const past = order.history.map(({ status, at }, index) => {
    const state =
      index < last ? "done" : finalStatuses.includes(status) ? `end ${wordsFor(status).mood}` : "now";
    return `<li class="${state}"${index === last ? ' aria-current="step"' : ""}>
      <span>${escapeHtml(wordsFor(status).step)}</span><time datetime="${new Date(at).toISOString()}">${clock(at)}</time></li>`;
  });
  const ahead =
    order.status === "created" ? ["pending", "complete"] : order.status === "pending" ? ["complete"] : [];
  const future = ahead.map(
    (status) => `<li class="ahead"><span>${escapeHtml(wordsFor(status).step)}</span></li>`,
  );
  return `<ol class="steps">${[...past, ...future].join("")}</ol>`;
}

function renderCopy(label: string, value: string, id: string): string {
  return `<div class="copy">
    <div><h3 id="${id}-label">${escapeHtml(label)}</h3><p class="mono" id="${id}">${escapeHtml(value)}</p></div>
    <button type="button" data-copy="${escapeHtml(value)}" aria-describedby="${id}-label">Copy</button>
  </div>`;
}

function renderDeposit(order: SimulatedOrder): string {
  const extraIdName = findCrypto(order.currencyFrom)?.extraIdName ?? null;
  const deposit = testDeposit(order, extraIdName !== null);
  const memo =
    deposit.extraId === null
      ? ""
      : `${renderCopy(extraIdName ?? "Memo", deposit.extraId, "memo")}
         <p class="note">Without the ${escapeHtml((extraIdName ?? "memo").toLowerCase())} the coins cannot be matched to you.</p>`;
  return `<section class="card" aria-labelledby="deposit-title">
    <h2 id="deposit-title">Send exactly ${escapeHtml(order.amountFrom)} ${escapeHtml(order.currencyFrom)}</h2>
    ${renderCopy("Deposit address", deposit.address, "address")}
    ${memo}
    <p class="note">A made-up address that no wallet accepts. Never send real coins here.</p>
  </section>`;
}

function renderButton(
  action: string,
  label: string,
  kind: "primary" | "secondary" | "quiet" | "quiet wide",
): string {
  return `<button class="${kind}" name="action" value="${action}">${escapeHtml(label)}</button>`;
}

function renderActions(order: SimulatedOrder): string {
  const isFinal = finalStatuses.includes(order.status);
  const isWaiting = order.status === "created";
  const label = (name: string): string => {
    if (name === "sent" && order.status === "hold") return "Clear the hold";
    if (name === "sent" && !isWaiting) return "Coins arrive";
    return actions[name]?.label ?? name;
  };
  const first = isWaiting ? ["sent"] : isFinal ? [] : order.status === "hold" ? ["sent", "paid"] : ["paid"];
  const rest = Object.keys(actions).filter(
    (name) => !first.includes(name) && actions[name]?.status !== order.status,
  );
  const main = first.map((name, index) =>
    renderButton(name, label(name), index === 0 ? "primary" : "secondary"),
  );
  if (isWaiting) main.push(renderButton("play", "Play it all", "secondary"));
  const grid = `<div class="grid">${rest.map((name) => renderButton(name, label(name), "quiet")).join("")}</div>`;
  const others = isFinal
    ? `<details data-fold="late"><summary>Something happens after the end</summary>${grid}</details>`
    : `<h3 class="or">Or something else happens</h3>${grid}`;
  return `<form method="post" action="/selling/${order.sellingToken}/actions" class="card play" aria-labelledby="play-title">
    <h2 id="play-title">${isFinal ? "This order has ended" : "Play the outside world"}</h2>
    ${isFinal ? '<p class="note first">Go back to the chat to see what the bot says.</p>' : ""}
    ${main.join("")}
    ${others}
    ${renderButton("again", "Send the callback again", "quiet wide")}
  </form>`;
}

function renderOutcome(order: SimulatedOrder, deliveries: readonly CallbackDelivery[]): string {
  const last = deliveries.findLast((delivery) => delivery.orderId === order.orderId);
  if (last === undefined) return `<p class="outcome none">The bot has not been told anything yet.</p>`;
  const what = `“${escapeHtml(last.status)}”`;
  const text = last.ok
    ? `<b>The bot was told ${what}.</b> It answered ${last.responseStatus} in ${last.ms} ms.`
    : last.responseStatus !== null
      ? `<b>The bot did not take ${what}.</b> It answered ${last.responseStatus}.`
      : last.attempted
        ? `<b>The bot could not be reached.</b> ${escapeHtml(last.error ?? "")}`
        : `<b>The bot was not told ${what}:</b> ${escapeHtml(last.error ?? "")}.`;
  const tries = last.attempt > 1 ? ` Try ${last.attempt}.` : "";
  return `<p class="outcome ${last.ok ? "good" : "bad"}">${text}${tries}</p>`;
}

function renderPayout(order: SimulatedOrder): string {
  if (order.payoutAmount !== null) {
    return `${money(order.payoutAmount)} ${order.payoutCurrency ?? order.currencyTo}`;
  }
  return order.expectedPayout === null
    ? order.currencyTo
    : `≈ ${money(order.expectedPayout)} ${order.currencyTo}`;
}

/** The part of the page that changes with the order. */
function renderLive(order: SimulatedOrder, deliveries: readonly CallbackDelivery[]): string {
  const provider = findProvider(order.providerCode)?.name ?? order.providerCode;
  const method =
    order.paymentMethod === null
      ? ""
      : ` by ${payoutMethodNames[order.paymentMethod] ?? order.paymentMethod}`;
  const { headline, mood } = wordsFor(order.status);
  const isLost = ["failed", "expired", "refunded"].includes(order.status);
  const details: (readonly [string, string | null])[] = [
    ["Order", order.orderId],
    ["Your order number", order.externalOrderId],
    ["Country", order.state === null ? order.country : `${order.country}, ${order.state}`],
    ["Refund address", order.refundAddress],
    ["Status on the wire", order.status],
    ["Transaction", order.transactionHash],
  ];
  return `<section class="card hero" aria-labelledby="headline">
      <p class="who"><span class="avatar" aria-hidden="true">${escapeHtml(provider.slice(0, 1))}</span>
        <span><b>${escapeHtml(provider)}</b><br>buys your coins</span></p>
      <dl class="sale">
        <dt>You sell</dt><dd>${escapeHtml(`${order.amountFrom} ${order.currencyFrom}`)}</dd>
        <dt>You get</dt><dd class="${isLost ? "get lost" : "get"}">${escapeHtml(renderPayout(order))}
          <small>${escapeHtml(method)}</small></dd>
      </dl>
      <h1 id="headline" class="status ${mood}">${escapeHtml(headline)}</h1>
      ${renderSteps(order)}
    </section>
    ${order.status === "created" ? renderDeposit(order) : ""}
    ${renderActions(order)}
    <div id="outcome" role="status" tabindex="-1">${renderOutcome(order, deliveries)}</div>
    <details class="card" data-fold="details"><summary>Order details</summary><dl>${details
      .filter(([, value]) => value !== null)
      .map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd class="mono">${escapeHtml(value ?? "")}</dd>`)
      .join("")}</dl></details>`;
}

function renderPage(order: SimulatedOrder, deliveries: readonly CallbackDelivery[]): string {
  const isTest = order.environment === "sandbox";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${isTest ? "TEST: " : ""}sell ${escapeHtml(order.amountFrom)} ${escapeHtml(order.currencyFrom)}</title>
<link rel="icon" href="data:,">
<style>${sellingPageStyle}</style>
</head>
<body>
<header><b class="brand">changelly</b><span class="mark">${isTest ? "TEST" : "SIMULATED"}</span></header>
<main id="live" data-token="${order.sellingToken}">${renderLive(order, deliveries)}</main>
<footer>${
    isTest
      ? "A test order. No real coins or money move."
      : "Plays the provider’s page of a live order. No real coins or money move."
  }</footer>
<script>${sellingPageScript}</script>
</body>
</html>`;
}

function renderMissing(): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>No such order</title><style>${sellingPageStyle}</style>
<header><b class="brand">changelly</b><span class="mark">TEST</span></header>
<main><section class="card hero"><h1 class="status bad">There is no order here</h1>
<p class="note">The link may be from an earlier run of the simulator.</p></section></main></html>`;
}

const html = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
const json = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };

/** A selling page over an order book. */
export function createSellingPage(deps: SellingPageDeps): SellingPage {
  const timers = new Set<NodeJS.Timeout>();

  const current = (order: SimulatedOrder): SimulatedOrder => deps.orders.find(order.orderId) ?? order;

  function later(work: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, deps.paceMs);
    timers.add(timer);
  }

  async function act(order: SimulatedOrder, name: string): Promise<CallbackDelivery | undefined> {
    if (name === "again") return deps.resend(order);
    if (name === "play") {
      // Someone may have stepped in meanwhile: the play goes on only from where it left off.
      later(() => {
        if (current(order).status === "pending") void deps.move(current(order), "complete");
      });
      return deps.move(order, "pending");
    }
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    return action === undefined ? undefined : deps.move(order, action.status);
  }

  function stream(order: SimulatedOrder, response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(": open\n\n");
    const stop = deps.onOrderNews((orderId) => {
      if (orderId !== order.orderId) return;
      response.write(`data: ${JSON.stringify(renderLive(current(order), deps.deliveries))}\n\n`);
    });
    response.on("close", stop);
  }

  return {
    async handle(request, response, path, body) {
      const [, token = "", rest = ""] = /^\/selling\/([^/]+)(\/.*)?$/.exec(path) ?? [];
      const order = deps.orders.findByToken(token);
      const wanted = `${request.method} ${rest}`;
      if (order === undefined) {
        response.writeHead(404, html).end(renderMissing());
      } else if (wanted === "GET ") {
        response.writeHead(200, html).end(renderPage(order, deps.deliveries));
      } else if (wanted === "GET /events") {
        stream(order, response);
      } else if (wanted === "POST /actions") {
        const name = new URLSearchParams(body).get("action") ?? "";
        const callback = await act(order, name);
        if (callback === undefined) {
          response.writeHead(400, json).end(JSON.stringify({ error: `there is no action ${name}` }));
        } else if (request.headers.accept?.includes("application/json") === true) {
          const after = current(order);
          const answer = { status: after.status, callback, html: renderLive(after, deps.deliveries) };
          response.writeHead(200, json).end(JSON.stringify(answer));
        } else {
          response.writeHead(303, { Location: `/selling/${token}` }).end();
        }
      } else {
        response.writeHead(404, html).end(renderMissing());
      }
    },

    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

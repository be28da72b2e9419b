/** What a person at the controls can do to the world: the bot's process, Changelly's orders, and misfortunes. */
import { chip, fill, h, icon, iconButton, OPENS_MENU, reconcile } from "./dom.js";
import { attempt, openMenu, toast } from "./overlays.js";

/**
 * @typedef {import("./mirror.js").Mirror} Mirror
 * @typedef {import("../page-contract.ts").OrderView} OrderView
 */

/** How each documented status looks; any other is shown plain. @type {Record<string, string>} */
const LOOKS = {
  created: "plain",
  pending: "busy",
  hold: "warn",
  refunded: "warn",
  complete: "good",
  failed: "bad",
  expired: "bad",
};

/** As much time as one press lets pass. */
const LEAPS = [
  { minutes: 2, label: "+2 min" },
  { minutes: 15, label: "+15 min" },
  { minutes: 60, label: "+1 h" },
  { minutes: 180, label: "+3 h" },
  { minutes: 1440, label: "+1 day" },
];

/**
 * A span of time in days, hours and minutes.
 *
 * @param {number} ms
 */
function spanOf(ms) {
  const minutes = Math.round(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor((minutes % 1440) / 60), "h"],
    [minutes % 60, "min"],
  ];
  return parts
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}

/**
 * @param {Mirror} mirror
 * @param {(url: string) => void} openUrl
 */
export function world(mirror, openUrl) {
  /**
   * @param {string} path
   * @param {Record<string, unknown>} [body]
   */
  async function act(path, body) {
    const answer = await attempt(mirror.post(path, body));
    if (answer?.told) toast(answer.told);
  }

  const process = h("div", { class: "card process" });
  const orders = h("ul", { class: "orders" });
  const noOrders = h("p", { class: "none" }, "No orders yet. Let someone sell in the chat.");
  const callbacks = h("div", { class: "card" });
  const misfortunes = h("ul", { class: "card switches" });
  const price = h("div", { class: "card line" });
  const clock = h("p");
  const reminders = h("p");
  const time = h(
    "div",
    { class: "card" },
    clock,
    reminders,
    h(
      "div",
      { class: "chips", role: "group", "aria-label": "Let time pass" },
      LEAPS.map(({ minutes, label }) => chip(label, () => act("time", { minutes }))),
    ),
  );

  function drawProcess() {
    const { bot } = mirror.state;
    const isThere = bot.status === "starting" || bot.status === "running";
    const looks = { starting: "busy", running: "good", stopped: "bad", died: "bad" }[bot.status];
    fill(
      process,
      h(
        "p",
        {},
        h("span", { class: `dot ${looks}` }),
        ` ${bot.status}`,
        bot.pid === null ? "" : ` · pid ${bot.pid}`,
        bot.starts > 1 ? ` · started ${bot.starts} times` : "",
      ),
      h(
        "button",
        {
          type: "button",
          class: "button danger",
          "data-focus": "restart",
          onclick: () => act("bot/restart"),
          disabled: bot.status === "starting",
        },
        icon("restart", "icon small"),
        isThere ? "kill -9 and restart" : "Start",
      ),
      isThere
        ? h(
            "button",
            {
              type: "button",
              class: "button",
              "data-focus": "stop",
              onclick: () => act("bot/stop"),
              disabled: bot.status === "starting",
            },
            "Stop",
          )
        : null,
    );
  }

  function drawTime() {
    const { clockAhead, reminderMinutes } = mirror.state.world;
    const now = new Date(Date.now() + clockAhead);
    fill(
      clock,
      "Bot, Telegram and Changelly have ",
      h("b", {}, now.toLocaleString("en", { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" })),
      clockAhead === 0 ? "." : `, ${spanOf(clockAhead)} ahead of this machine.`,
    );
    reminders.textContent = `Reminders of coins that were not sent come ${new Intl.ListFormat("en").format(
      reminderMinutes.map(String),
    )} minutes after the order here, so that you see them. A real bot waits 15 minutes, 3 hours and a day, or what REMINDER_MINUTES says.`;
  }

  /** @param {OrderView} order */
  function orderCard(order) {
    const more = iconButton(
      "More for this order",
      "more",
      { id: `order-${order.orderId}`, ...OPENS_MENU },
      "icon small",
    );
    const path = `orders/${encodeURIComponent(order.orderId)}`;
    more.addEventListener("click", () =>
      openMenu(more, [
        { label: "Send the callback again", icon: "restart", act: () => act(`${path}/callback`) },
        {
          label: "Send it five times at once",
          icon: "copy",
          act: () => act(`${path}/callback`, { times: 5 }),
        },
        {
          label: "Send a forged callback",
          icon: "warning",
          danger: true,
          act: () => act(`${path}/callback`, { forged: true }),
        },
      ]),
    );
    return h(
      "li",
      { class: "card order" },
      h(
        "div",
        { class: "line" },
        h("b", {}, order.amount, " → ", order.payout),
        h("span", { class: `state ${LOOKS[order.status] ?? "plain"}` }, order.status),
      ),
      h(
        "div",
        { class: "line soft" },
        h("span", {}, h("bdi", {}, order.seller), ` · ${order.provider}`),
        h(
          "span",
          { class: "line" },
          h(
            "button",
            { type: "button", class: "link", onclick: () => openUrl(order.sellingPage) },
            "Selling page ",
            icon("link", "icon tiny"),
          ),
          more,
        ),
      ),
      h("code", { class: "order-id" }, order.orderId),
      h(
        "div",
        { class: "moves", role: "group", "aria-label": "Move this order to" },
        mirror.state.world.statuses.map((status) =>
          chip(status, () => act(`${path}/move`, { status }), status === order.status),
        ),
      ),
    );
  }

  function drawCallbacks() {
    const { mode, duplicates, held } = mirror.state.world.callbacks;
    /** @type {{ value: string, label: string }[]} */
    const modes = [
      { value: "normal", label: "Arrive" },
      { value: "lost", label: "Get lost" },
      { value: "held", label: "Are held" },
    ];
    /** @param {string} label @param {string} order */
    const release = (label, order) =>
      h(
        "button",
        { type: "button", class: "button", onclick: () => act("callbacks/release", { order }) },
        label,
      );
    fill(
      callbacks,
      h(
        "div",
        { class: "chips", role: "group", "aria-label": "Callbacks" },
        modes.map(({ value, label }) => chip(label, () => act("callbacks", { mode: value }), value === mode)),
        chip(
          "Three times each",
          () => act("callbacks", { duplicates: duplicates > 0 ? 0 : 2 }),
          duplicates > 0,
        ),
      ),
      held > 0
        ? h(
            "div",
            { class: "line" },
            h("span", {}, `${held} held`),
            h(
              "span",
              { class: "chips" },
              release("Release", "fifo"),
              release("Release reversed", "reversed"),
            ),
          )
        : null,
    );
  }

  function drawWorld() {
    const { world } = mirror.state;
    drawTime();
    noOrders.hidden = world.orders.length > 0;
    reconcile(orders, world.orders.toReversed(), (order) => order.orderId, orderCard);
    drawCallbacks();
    reconcile(
      misfortunes,
      [...world.misbehaviours],
      (one) => one.id,
      (one) =>
        h(
          "li",
          {},
          h(
            "button",
            {
              type: "button",
              role: "switch",
              class: "switch",
              "aria-checked": String(one.on),
              "data-focus": "switch",
              onclick: () => act(`misbehaviours/${one.id}`, { on: !one.on }),
            },
            h("span", {}, one.title, one.once ? h("small", {}, " once") : null),
            h("span", { class: "knob", "aria-hidden": "true" }),
          ),
        ),
    );
    fill(
      price,
      h("span", {}, `1 ${world.price.pair}: `, h("b", {}, world.price.rate)),
      h(
        "span",
        { class: "chips" },
        chip("−2 %", () => act("price", { percent: "-2" })),
        chip("+2 %", () => act("price", { percent: "2" })),
        chip("Reset", () => act("price")),
      ),
    );
  }

  setInterval(drawTime, 10_000);
  mirror.on(["bot"], drawProcess);
  mirror.on(["world", "people"], drawWorld);
  drawProcess();
  drawWorld();
  return h(
    "section",
    { class: "view scroll world" },
    h("h2", {}, "Orders at Changelly"),
    noOrders,
    orders,
    h("h2", {}, "Callbacks"),
    callbacks,
    h("h2", {}, "Let time pass"),
    time,
    h("h2", {}, "Misfortunes"),
    misfortunes,
    h("h2", {}, "Price behind the quotes"),
    price,
    h("h2", {}, "The bot's process"),
    process,
  );
}

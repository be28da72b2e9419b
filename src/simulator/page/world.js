/** What a person at the controls can do to the world: the bot's process, Changelly's orders, and misfortunes. */
import { fill, h, icon, reconcile } from "./dom.js";
import { openMenu, toast } from "./overlays.js";

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
    try {
      const { told } = await mirror.post(path, body);
      if (told) toast(told);
    } catch (fault) {
      toast(fault instanceof Error ? fault.message : String(fault));
    }
  }

  const process = h("div", { class: "card process" });
  const orders = h("ul", { class: "orders" });
  const noOrders = h("p", { class: "none" }, "No orders yet. Let someone sell in the chat.");
  const callbacks = h("div", { class: "card" });
  const misfortunes = h("ul", { class: "card switches" });
  const price = h("div", { class: "card line" });
  const clock = h("p");
  const time = h(
    "div",
    { class: "card" },
    clock,
    h(
      "div",
      { class: "chips", role: "group", "aria-label": "Let time pass" },
      LEAPS.map(({ minutes, label }) =>
        h("button", { type: "button", class: "chip", onclick: () => act("time", { minutes }) }, label),
      ),
    ),
  );

  function drawProcess() {
    const { bot } = mirror.state;
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
        "kill -9 and restart",
      ),
    );
  }

  function drawTime() {
    const { clockAhead } = mirror.state.world;
    const now = new Date(Date.now() + clockAhead);
    fill(
      clock,
      "Bot, Telegram and Changelly have ",
      h("b", {}, now.toLocaleString("en", { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" })),
      clockAhead === 0 ? "." : `, ${spanOf(clockAhead)} ahead of this machine.`,
    );
  }

  /** @param {OrderView} order */
  function orderCard(order) {
    const more = h(
      "button",
      {
        type: "button",
        id: `order-${order.orderId}`,
        class: "round",
        "aria-label": "More for this order",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
      },
      icon("more", "icon small"),
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
          h(
            "button",
            {
              type: "button",
              class: "chip",
              "data-focus": status,
              "aria-pressed": String(status === order.status),
              onclick: () => act(`${path}/move`, { status }),
            },
            status,
          ),
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
    fill(
      callbacks,
      h(
        "div",
        { class: "chips", role: "group", "aria-label": "Callbacks" },
        modes.map(({ value, label }) =>
          h(
            "button",
            {
              type: "button",
              class: "chip",
              "data-focus": value,
              "aria-pressed": String(value === mode),
              onclick: () => act("callbacks", { mode: value }),
            },
            label,
          ),
        ),
        h(
          "button",
          {
            type: "button",
            class: "chip",
            "data-focus": "twice",
            "aria-pressed": String(duplicates > 0),
            onclick: () => act("callbacks", { duplicates: duplicates > 0 ? 0 : 2 }),
          },
          "Three times each",
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
              h(
                "button",
                {
                  type: "button",
                  class: "button",
                  onclick: () => act("callbacks/release", { order: "fifo" }),
                },
                "Release",
              ),
              h(
                "button",
                {
                  type: "button",
                  class: "button",
                  onclick: () => act("callbacks/release", { order: "reversed" }),
                },
                "Release reversed",
              ),
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
        ["-2", "+2"].map((percent) =>
          h(
            "button",
            {
              type: "button",
              class: "chip",
              "data-focus": percent,
              onclick: () => act("price", { percent: percent.replace("+", "") }),
            },
            `${percent.replace("-", "−")} %`,
          ),
        ),
        h(
          "button",
          { type: "button", class: "chip", "data-focus": "reset", onclick: () => act("price", {}) },
          "Reset",
        ),
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

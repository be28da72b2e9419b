/** The chat in the middle: header, messages, and what is under them. */
import { composer } from "./composer.js";
import { fill, h, icon, iconButton, OPENS_MENU, reconcile } from "./dom.js";
import { ownLink } from "./links.js";
import { messageNode } from "./message.js";
import { alertBox, askStart, attempt, confirmLink, copy, openMenu, shareBox, toast } from "./overlays.js";

/**
 * @typedef {import("./mirror.js").Mirror} Mirror
 * @typedef {import("../page-contract.ts").ChatView} ChatView
 * @typedef {import("../page-contract.ts").MessageView} MessageView
 * @typedef {import("../page-contract.ts").PressView} PressView
 */

/**
 * @typedef {object} ChatPage
 * @property {(personId: number, payload?: string) => void} show with the payload of the link by which the chat is
 *   opened, if it is by one: START waits to be pressed then
 */

/** What the header says while the bot is at something (sendChatAction). @type {Record<string, string>} */
const ACTIONS = {
  typing: "typing",
  upload_photo: "sending a photo",
  upload_document: "sending a file",
  record_voice: "recording a voice message",
  choose_sticker: "choosing a sticker",
  find_location: "looking for a place",
};

/** How near to the end, in pixels, still counts as being at the end. */
const NEAR = 90;

/**
 * @param {HTMLElement} root
 * @param {Mirror} mirror
 * @param {{ openUrl: (url: string) => void, go: (personId: number, payload: string) => void, back: () => void, togglePanel: () => void, menu: () => (import("./overlays.js").MenuItem | "line")[] }} frame
 * @returns {ChatPage}
 */
export function chatPage(root, mirror, frame) {
  let person = 0;
  /** Buttons waiting for the bot: message id and revision → `row:column`. @type {Map<string, string>} */
  const waiting = new Map();
  /** Where the line "Unread messages" stands: after this message. @type {number | undefined} */
  let unreadAfter;
  /** Whether the end is kept in sight: until somebody scrolls up. */
  let following = true;
  let lastTop = 0;
  /** What stood in the link by which the chat was opened, until START is pressed. @type {string | undefined} */
  let starting;

  const back = iconButton("Back to the list of people", "back", { class: "round back", onclick: frame.back });
  const others = h("span", { class: "badge others", hidden: true });
  back.append(others);
  const face = h("span", { class: "avatar small", "aria-hidden": "true" });
  const title = h("h1", { dir: "auto" });
  const subtitle = h("p", { class: "subtitle" });
  const more = iconButton("More", "more", { id: "chat-menu", ...OPENS_MENU });
  more.addEventListener("click", () => openMenu(more, [...chatMenu(), "line", ...frame.menu()]));
  const panelButton = iconButton("Wire and world", "panel", {
    id: "panel-toggle",
    title: "Wire and world",
    onclick: frame.togglePanel,
  });
  const header = h(
    "header",
    { class: "bar chat-head" },
    back,
    face,
    h("div", { class: "title" }, title, subtitle),
    panelButton,
    more,
  );

  const banner = h("div", { class: "banner", role: "status" });
  const thread = h("div", {
    class: "thread",
    role: "log",
    "aria-live": "polite",
    "aria-relevant": "additions",
  });
  const about = h("section", { class: "about", "aria-label": "What the bot says about itself" });
  const scroller = h("div", { class: "scroller", tabindex: "-1" }, about, thread);
  const pillCount = h("span", { class: "badge" });
  const pill = h(
    "button",
    { type: "button", class: "pill", hidden: true, onclick: () => toEnd(true) },
    h("span", { class: "unseen" }, "Go to the newest message"),
    icon("down"),
    pillCount,
  );
  const foot = h("footer", { class: "foot" });
  fill(root, header, banner, h("div", { class: "stage" }, scroller, pill), foot);

  const composing = composer({
    send: (text) => send({ text }),
    attach: (kind) => send({ media: kind }),
    edit: (messageId, text) => act(`people/${person}/edit`, { messageId, text }),
    inline: (query) => act(`people/${person}/inline`, { query }),
    pick: async (query, id) => {
      await act(`people/${person}/inline/pick`, { query, id });
      toEnd();
    },
    open: startBy,
    botName: () => mirror.state.bot.username,
    lastOwn: () => chat()?.messages.findLast((message) => message.mine && message.kind === "text"),
    commands: () => chat()?.commands ?? [],
  });

  const chat = () => mirror.state.chats.get(person);
  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;

  /** @param {boolean} [smooth] */
  function toEnd(smooth) {
    following = true;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  }

  /**
   * @param {string} path
   * @param {Record<string, unknown>} [body]
   */
  const act = (path, body) => attempt(mirror.post(path, body));

  /** @param {Record<string, unknown>} what */
  async function send(what) {
    await act(`people/${person}/send`, what);
    toEnd();
  }

  /** @type {import("./message.js").MessageActions} */
  const actions = {
    press,
    sendCommand: (text) => send({ text }),
    copy,
    language: () => mirror.state.people.find(({ id }) => id === person)?.languageCode ?? "",
    now: () => Date.now() + mirror.state.world.clockAhead,
    openLink: leave,
    menu: (message, at) => openMenu(more, messageMenu(message), { at }),
  };

  /**
   * Opens a link: one that is Telegram's own at once and here, any other after a question, unless the link's text was the
   * address itself.
   *
   * @param {string} url
   * @param {boolean} plain
   */
  async function leave(url, plain) {
    const { bot, people } = mirror.state;
    const own = ownLink(url, bot.username);
    if (own === undefined) {
      if (plain || (await confirmLink(url))) frame.openUrl(url);
    } else if (own.kind === "start") {
      startBy(own.payload);
    } else {
      const names = people.map(({ id, firstName, lastName }) => ({
        id,
        name: `${firstName} ${lastName}`.trim(),
      }));
      const choice = await shareBox(own, names, person);
      if (choice?.choice === "copy") await copy(own.url);
      if (choice?.choice !== "open") return;
      const target = ownLink(own.url, bot.username);
      if (target?.kind === "start") frame.go(choice.person, target.payload);
      else frame.openUrl(own.url);
    }
  }

  /** Shows the START button in place of the message field, as Telegram does. @param {string} payload */
  function startBy(payload) {
    starting = payload === "" ? undefined : payload;
    drawFoot();
    toEnd();
    if (starting !== undefined) foot.querySelector("button")?.focus();
  }

  /** Presses START. */
  async function start() {
    const payload = starting;
    starting = undefined;
    drawFoot();
    if (payload === undefined) await send({ text: "/start" });
    else await act(`people/${person}/open`, { link: payload });
    toEnd();
  }

  /**
   * @param {MessageView} message
   * @param {number} row
   * @param {number} column
   */
  async function press(message, row, column) {
    const button = message.buttons[row]?.[column];
    if (button === undefined) return;
    if (button.kind === "url") await leave(button.value, false);
    if (button.kind === "copy") await copy(button.value);
    if (button.kind !== "callback") return;
    const id = `${message.id}:${message.revision}`;
    if (waiting.has(id)) return;
    waiting.set(id, `${row}:${column}`);
    drawThread();
    /** @type {PressView | undefined} */
    const result = await act(`people/${person}/press`, { messageId: message.id, row, column });
    waiting.delete(id);
    drawThread();
    if (result === undefined) return;
    if (!result.answered) toast("The bot did not answer this press.");
    else if (result.text !== "" && result.alert) await alertBox(chat()?.name ?? "", result.text);
    else if (result.text !== "") toast(result.text);
  }

  /** @returns {(import("./overlays.js").MenuItem | "line")[]} */
  function chatMenu() {
    if (chat()?.blocked) {
      return [{ label: "Unblock the bot", icon: "check", act: () => act(`people/${person}/unblock`) }];
    }
    return [
      {
        label: "Open by a link (?start=)",
        icon: "link",
        act: async () => startBy((await askStart(mirror.state.bot.username)) ?? ""),
      },
      { label: "Block the bot", icon: "block", danger: true, act: () => act(`people/${person}/block`) },
    ];
  }

  /**
   * @param {MessageView} message
   * @returns {import("./overlays.js").MenuItem[]}
   */
  function messageMenu(message) {
    /** @type {import("./overlays.js").MenuItem[]} */
    const items = [{ label: "Copy text", icon: "copy", act: () => copy(message.text) }];
    if (message.mine && message.kind === "text") {
      items.push({ label: "Edit", icon: "commands", act: () => composing.startEdit(message) });
    }
    return items;
  }

  function drawHeader() {
    const now = chat();
    const { bot, people } = mirror.state;
    const name = now?.name ?? bot.username;
    title.textContent = name;
    face.textContent = [...name][0] ?? "";
    const doing = now === undefined || now.action === "" ? undefined : (ACTIONS[now.action] ?? "busy");
    if (!mirror.online) fill(subtitle, "connecting…");
    else if (doing !== undefined) fill(subtitle, h("span", { class: "doing" }, `${doing}…`));
    else fill(subtitle, "bot");
    const unread = people.reduce((sum, one) => sum + (one.id === person ? 0 : one.unread), 0);
    others.hidden = unread === 0;
    document.title = unread === 0 ? name : `(${unread}) ${name}`;
    others.textContent = String(unread);
    drawBanner();
  }

  function drawBanner() {
    const { bot } = mirror.state;
    /** @type {Record<typeof bot.status, string>} */
    const says = {
      starting: "The bot is starting…",
      running: "",
      stopped: "The bot is stopped.",
      died: "The bot's process ended unexpectedly.",
    };
    const text = mirror.online ? says[bot.status] : "The demo's server does not answer. Trying again…";
    banner.hidden = text === "";
    banner.classList.toggle("bad", !mirror.online || bot.status === "died");
    fill(
      banner,
      icon("warning", "icon small"),
      h("span", {}, text, bot.trouble === "" ? null : h("span", { class: "trouble" }, bot.trouble)),
      mirror.online && bot.status !== "starting" && bot.status !== "running"
        ? h(
            "button",
            { type: "button", class: "button", onclick: () => act("bot/restart") },
            "Start it again",
          )
        : null,
    );
  }

  function drawThread() {
    const now = chat();
    if (now === undefined) return;
    const known = thread.childElementCount > 0;
    thread.setAttribute("aria-label", `Chat with ${now.name}`);
    drawAbout(now);
    const { added } = reconcile(
      thread,
      rows(now),
      (row) => row.key,
      (row) => {
        if (row.kind === "message") return messageNode(row.placed, now.name, actions);
        return h(
          "div",
          { class: row.kind === "day" ? "service day" : "service unread" },
          h("span", {}, row.label),
        );
      },
    );
    const arrived = known ? added.filter((node) => node.classList.contains("in")) : [];
    for (const node of arrived) node.classList.add("arrived");
    const mine = added.some((node) => node.classList.contains("out"));
    if (following || mine || !known) toEnd();
    markRead();
    drawPill();
  }

  /** @param {ChatView} now */
  function drawAbout(now) {
    const empty = now.messages.length === 0;
    about.hidden = !empty;
    if (!empty) return;
    const silent = now.description === "";
    fill(
      about,
      h("span", { class: "avatar", "aria-hidden": "true" }, [...now.name][0]),
      h("h2", {}, silent ? "No messages here yet" : "What can this bot do?"),
      h(
        "p",
        { class: silent ? "centred" : null, dir: "auto" },
        silent ? "Press START to begin." : now.description,
      ),
    );
  }

  /**
   * @param {ChatView} now
   * @returns {({ kind: "day" | "unread", key: string, label: string } | { kind: "message", key: string, placed: import("./message.js").Placed })[]}
   */
  function rows(now) {
    /** @type {ReturnType<typeof rows>} */
    const list = [];
    let day = "";
    now.messages.forEach((message, at) => {
      const date = new Date(message.date * 1000);
      const today = date.toDateString();
      const before = now.messages[at - 1];
      const after = now.messages[at + 1];
      if (today !== day) {
        const now = new Date(Date.now() + mirror.state.world.clockAhead);
        list.push({ kind: "day", key: `day ${today}`, label: dayName(date, now) });
      }
      day = today;
      if (unreadAfter !== undefined && message.id > unreadAfter && (before?.id ?? 0) <= unreadAfter) {
        list.push({ kind: "unread", key: "unread", label: "Unread messages" });
      }
      const place = waiting.get(`${message.id}:${message.revision}`);
      list.push({
        kind: "message",
        key: `message ${message.id}`,
        placed: {
          message,
          first: before === undefined || !together(before, message),
          last: after === undefined || !together(message, after),
          seen: message.id <= now.botHasUpTo,
          ...(place === undefined ? {} : { waiting: place }),
        },
      });
    });
    return list;
  }

  function drawPill() {
    const now = chat();
    const below = now?.messages.filter((message) => !message.mine && message.id > now.readUpTo).length ?? 0;
    pill.hidden = following;
    pillCount.hidden = below === 0;
    pillCount.textContent = String(below);
  }

  /** Tells the server what is on the screen, so that the badge counts only what was not. */
  function markRead() {
    const now = chat();
    const newest = now?.messages.at(-1)?.id ?? 0;
    if (
      now === undefined ||
      newest <= now.readUpTo ||
      document.hidden ||
      !root.checkVisibility({ visibilityProperty: true })
    )
      return;
    if (!atEnd()) return;
    void act(`people/${person}/read`, { messageId: newest });
  }

  function drawFoot() {
    const now = chat();
    if (now === undefined) return;
    const started = now.messages.length > 0;
    const wide = now.blocked
      ? { label: "Unblock", act: () => act(`people/${person}/unblock`) }
      : { label: "Start", act: start };
    if (now.blocked || !started || starting !== undefined) {
      const focused = foot.contains(document.activeElement);
      const button = h("button", { type: "button", class: "wide", onclick: wide.act }, wide.label);
      fill(foot, button);
      if (focused) button.focus();
      return;
    }
    if (!foot.contains(composing.node)) {
      const focused = foot.contains(document.activeElement);
      fill(foot, composing.node);
      if (focused) composing.focus();
    }
    composing.resize();
  }

  function draw() {
    drawHeader();
    drawThread();
    drawFoot();
  }

  scroller.addEventListener("scroll", () => {
    // A picture that loads moves the end away without anybody's scrolling.
    following = atEnd() || (following && scroller.scrollTop >= lastTop);
    lastTop = scroller.scrollTop;
    markRead();
    drawPill();
  });
  document.addEventListener("visibilitychange", markRead);
  // Pictures that load and keyboards that open change heights without a scroll: who was at the end stays there.
  const keepEnd = new ResizeObserver(() => {
    if (following) toEnd();
  });
  keepEnd.observe(scroller);
  keepEnd.observe(thread);
  mirror.on(["bot", "online", "people"], drawHeader);
  mirror.on(["chat"], draw);

  return {
    show(personId, payload) {
      person = personId;
      starting = payload;
      waiting.clear();
      const now = chat();
      const unread = now?.messages.some((message) => !message.mine && message.id > now.readUpTo) ?? false;
      unreadAfter = unread && now !== undefined && now.readUpTo > 0 ? now.readUpTo : undefined;
      fill(thread);
      composing.clear();
      draw();
      toEnd();
    },
  };
}

/**
 * Whether two messages stand together: same side, and no more than ten minutes apart.
 *
 * @param {MessageView} one
 * @param {MessageView} next
 */
function together(one, next) {
  return (
    one.mine === next.mine && one.kind !== "service" && next.kind !== "service" && next.date - one.date < 600
  );
}

/**
 * @param {Date} date
 * @param {Date} now by the clock of the bot
 */
function dayName(date, now) {
  if (date.toDateString() === now.toDateString()) return "Today";
  return date.toLocaleDateString("en", { day: "numeric", month: "long" });
}

/** One message of the chat: bubble, media and inline keyboard. */
import { h, icon } from "./dom.js";
import { richText } from "./rich-text.js";

/**
 * @typedef {import("../page-contract.ts").MessageView} MessageView
 * @typedef {import("../page-contract.ts").ButtonView} ButtonView
 */

/**
 * A message with what its neighbours decide about its looks.
 *
 * @typedef {object} Placed
 * @property {MessageView} message
 * @property {boolean} first of a run of messages by the same side
 * @property {boolean} last
 * @property {boolean} seen the bot has had it (a person's message only)
 * @property {string} [waiting] the button that waits for its answer, as `row:column`
 */

/**
 * @typedef {import("./rich-text.js").TextActions & {
 *   press: (message: MessageView, row: number, column: number) => void,
 *   menu: (message: MessageView, at: { x: number, y: number }) => void,
 * }} MessageActions
 */

/**
 * @param {Placed} placed
 * @param {string} botName
 * @param {MessageActions} actions
 * @returns {HTMLElement}
 */
export function messageNode(placed, botName, actions) {
  const { message, first, last } = placed;
  if (message.kind === "service") {
    return h("div", { class: "service" }, h("span", { dir: "auto" }, message.text));
  }
  const side = message.mine ? "out" : "in";
  const isKeyed = message.buttons.length > 0;
  const shapes = [first ? "first" : "", isKeyed ? "keyed" : "", last && !isKeyed ? "tailed" : ""].filter(
    Boolean,
  );
  const article = h("article", {
    class: ["message", side, ...shapes].join(" "),
    "data-message": message.id,
    "aria-label": `${message.mine ? "You" : botName}, ${clock(message.date)}${message.edited ? ", edited" : ""}`,
  });
  article.append(bubble(placed, actions));
  if (isKeyed) article.append(keyboard(placed, actions));
  return article;
}

/** @param {number} date Unix time in seconds */
export function clock(date) {
  return new Date(date * 1000).toLocaleTimeString([], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

/** @type {Record<string, { name: string, icon: import("./dom.js").IconName }>} */
export const MEDIA = {
  photo: { name: "Photo", icon: "photo" },
  document: { name: "File", icon: "file" },
  sticker: { name: "Sticker", icon: "sticker" },
  voice: { name: "Voice message", icon: "voice" },
  location: { name: "Location", icon: "place" },
  contact: { name: "Contact", icon: "contact" },
  animation: { name: "GIF", icon: "video" },
};

/**
 * @param {Placed} placed
 * @param {MessageActions} actions
 */
function bubble({ message, seen }, actions) {
  const node = h("div", {
    class: "bubble",
    oncontextmenu: (/** @type {MouseEvent} */ event) => {
      if (String(getSelection()) !== "") return;
      event.preventDefault();
      actions.menu(message, { x: event.clientX, y: event.clientY });
    },
  });
  if (message.via !== "") node.append(h("div", { class: "via" }, `via @${message.via}`));
  if (message.kind !== "text") node.append(media(message));
  const body = h("div", { class: `text${endsRightToLeft(message.text) ? " ends-rtl" : ""}`, dir: "auto" });
  body.append(...richText(message.text, [...message.entities], actions), meta(message, seen));
  node.append(body);
  return node;
}

/**
 * Whether the last paragraph of a text runs from right to left, so that the time stands at its end.
 *
 * @param {string} text
 */
function endsRightToLeft(text) {
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  // Of the scripts with letters these are the ones written so; the first letter of a paragraph decides.
  const [letter] = /\p{L}/u.exec(last) ?? [""];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}

/**
 * @param {MessageView} message
 * @param {boolean} seen
 */
function meta(message, seen) {
  const parts = h(
    "span",
    { dir: "ltr", class: "meta-parts" },
    message.effect === "" ? null : h("span", { class: "effect", title: "Plays once" }, message.effect),
    message.silent
      ? h("span", { class: "mute", title: "Sent without a sound" }, icon("mute", "icon tiny"))
      : null,
    message.edited ? h("span", { class: "edited" }, "edited") : null,
    h("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date)),
    message.mine
      ? h(
          "span",
          { class: "ticks", title: seen ? "The bot has it" : "Waiting for the bot" },
          icon(seen ? "checks" : "check", "icon tiny"),
        )
      : null,
  );
  return h("span", { class: "meta" }, parts);
}

/** @param {MessageView} message */
function media(message) {
  const file = message.media;
  const kind = MEDIA[message.kind] ?? { name: message.kind, icon: /** @type {const} */ ("file") };
  if (file?.mime.startsWith("image/") && message.kind !== "document") {
    const picture = h("img", {
      src: file.url,
      alt: message.text === "" ? kind.name : message.text,
      loading: "lazy",
    });
    return h(
      "a",
      { class: `picture ${message.kind}`, href: file.url, target: "_blank", rel: "noopener" },
      picture,
    );
  }
  const name = file?.fileName ?? "";
  const label = h("span", { class: "file-name", dir: "auto" }, name === "" ? kind.name : name);
  const size = h("span", { class: "file-size" }, file === null ? "" : bytes(file.size));
  const face = [
    h("span", { class: "file-icon" }, icon(kind.icon)),
    h("span", { class: "file-text" }, label, size),
  ];
  if (file === null) return h("div", { class: "file" }, face);
  // What the browser can show opens beside the chat, everything else is saved.
  const how =
    file.mime === "application/pdf"
      ? { target: "_blank", rel: "noopener" }
      : { download: name === "" ? true : name };
  return h("a", { class: "file", href: file.url, ...how }, face);
}

/** @param {number} size */
function bytes(size) {
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

/**
 * @param {Placed} placed
 * @param {MessageActions} actions
 */
function keyboard({ message, waiting }, actions) {
  return h(
    "div",
    { class: "keys", role: "group", "aria-label": "Buttons of this message" },
    message.buttons.map((row, rowAt) =>
      h(
        "div",
        { class: "key-row" },
        row.map((button, columnAt) => {
          const place = `${rowAt}:${columnAt}`;
          return key(button, place, waiting === place, () => actions.press(message, rowAt, columnAt));
        }),
      ),
    ),
  );
}

/** What the mark in a button's corner tells. @type {Partial<Record<ButtonView["kind"], { icon: import("./dom.js").IconName, says: string }>>} */
const CORNERS = {
  url: { icon: "link", says: "opens a link" },
  copy: { icon: "copy", says: "copies" },
};

/**
 * @param {ButtonView} button
 * @param {string} place
 * @param {boolean} waiting
 * @param {() => void} press
 */
function key(button, place, waiting, press) {
  const corner = CORNERS[button.kind];
  return h(
    "button",
    {
      type: "button",
      class: `key${button.style === "" ? "" : ` ${button.style}`}`,
      disabled: button.kind === "disabled",
      "data-kind": button.kind,
      "aria-busy": waiting ? "true" : null,
      "data-focus": place,
      title: button.label,
      onclick: press,
    },
    h("span", { class: "key-label", dir: "auto" }, button.label),
    corner === undefined ? null : icon(corner.icon, "icon tiny corner"),
    corner === undefined ? null : h("span", { class: "unseen" }, ` (${corner.says})`),
    waiting ? h("span", { class: "spinner" }) : null,
  );
}

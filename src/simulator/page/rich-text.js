/** Telegram's formatting entities as DOM nodes. */
import { h } from "./dom.js";

/**
 * @typedef {object} Entity
 * @property {string} type
 * @property {number} offset in UTF-16 code units, which is how JavaScript counts too
 * @property {number} length
 * @property {string} [url]
 * @property {number} [unix_time] seconds since 1970
 * @property {string} [date_time_format] as in the Bot API: `r`, or some of `w`, `d` or `D`, `t` or `T`
 */

/**
 * @typedef {object} TextActions
 * @property {(url: string, plain: boolean) => void} openLink `plain` when the link's text is the address itself
 * @property {(command: string) => void} sendCommand
 * @property {(text: string) => void} copy
 * @property {() => string} language of the reader's app; empty for the browser's
 * @property {() => number} now milliseconds since 1970, by the clock of the world that is shown
 */

/**
 * The nodes of a formatted text. Entities may nest; one that overlaps another without nesting is cut at its edge.
 *
 * @param {string} text
 * @param {Entity[]} entities
 * @param {TextActions} actions
 * @returns {Node[]}
 */
export function richText(text, entities, actions) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, sorted, actions);
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Entity[]} entities sorted by where they start, the longest first
 * @param {TextActions} actions
 * @returns {Node[]}
 */
function span(text, start, end, entities, actions) {
  /** @type {Node[]} */
  const result = [];
  let at = start;
  let next = 0;
  while (next < entities.length) {
    const entity = /** @type {Entity} */ (entities[next]);
    next += 1;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) continue;
    if (from > at) result.push(document.createTextNode(text.slice(at, from)));
    const inside = [];
    while (next < entities.length && /** @type {Entity} */ (entities[next]).offset < to) {
      inside.push(/** @type {Entity} */ (entities[next]));
      next += 1;
    }
    // What starts inside but ends outside goes on after the edge, as a second piece of the same kind.
    const rest = inside
      .filter((one) => one.offset + one.length > to)
      .map((one) => ({ ...one, offset: to, length: one.offset + one.length - to }));
    result.push(element(entity, text.slice(from, to), span(text, from, to, inside, actions), actions));
    at = to;
    entities = [...rest, ...entities.slice(next)];
    next = 0;
  }
  if (at < end) result.push(document.createTextNode(text.slice(at, end)));
  return result;
}

/**
 * @param {Entity} entity
 * @param {string} text the characters it covers
 * @param {Node[]} children the same characters with the entities inside it
 * @param {TextActions} actions
 * @returns {HTMLElement}
 */
function element(entity, text, children, actions) {
  switch (entity.type) {
    case "bold":
      return h("b", {}, children);
    case "italic":
      return h("i", {}, children);
    case "code":
      return h(
        "code",
        {
          class: "copyable",
          title: "Copy",
          role: "button",
          tabindex: "0",
          ...onActivate(() => actions.copy(text)),
        },
        children,
      );
    case "blockquote":
      return h("blockquote", { dir: "auto" }, children);
    case "expandable_blockquote":
      return expandable(children);
    case "date_time":
      return time(entity, children, actions);
    case "text_link":
      return link(entity.url ?? "", children, () => actions.openLink(entity.url ?? "", false));
    case "url":
      return link(withScheme(text), children, () => actions.openLink(withScheme(text), true));
    case "email":
      return link(`mailto:${text}`, children, () => actions.copy(text));
    case "mention":
    case "hashtag":
    case "cashtag":
      return h("span", { class: "tag" }, children);
    case "bot_command":
      return h(
        "button",
        { type: "button", class: "link", dir: "auto", onclick: () => actions.sendCommand(text) },
        children,
      );
    default:
      return h("span", {}, children);
  }
}

/**
 * A moment as the reader's app shows it, in the zone of whoever looks at the page. A press copies it; without a format the
 * text stays as it was sent.
 *
 * @param {Entity} entity
 * @param {Node[]} children the text the bot sent
 * @param {TextActions} actions
 */
function time({ unix_time = 0, date_time_format: format = "" }, children, actions) {
  const moment = new Date(unix_time * 1000);
  const language = actions.language() || undefined;
  const whole = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "long" }).format(moment);
  const node = h("time", {
    class: "link",
    dir: "auto",
    datetime: moment.toISOString(),
    title: whole,
    role: "button",
    tabindex: "0",
    ...onActivate(() => actions.copy(whole)),
  });
  if (format === "") node.append(...children);
  else if (format === "r") tick(node, moment, new Intl.RelativeTimeFormat(language), actions.now);
  else node.textContent = new Intl.DateTimeFormat(language, partsOf(format)).format(moment);
  return node;
}

/**
 * @param {string} format
 * @returns {Intl.DateTimeFormatOptions}
 */
function partsOf(format) {
  const has = (/** @type {string} */ part) => format.includes(part);
  return {
    ...(has("w") && { weekday: "short" }),
    ...((has("d") || has("D")) && { day: "numeric", month: "short" }),
    ...(has("D") && { year: "numeric" }),
    ...((has("t") || has("T")) && { hour: "numeric", minute: "2-digit" }),
    ...(has("T") && { second: "2-digit" }),
  };
}

/** Units of a relative time and their seconds, the largest first. @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/**
 * Writes how far away a moment is: one unit, rounded down. Goes on until the node is gone.
 *
 * @param {HTMLElement} node
 * @param {Date} moment
 * @param {Intl.RelativeTimeFormat} words
 * @param {TextActions["now"]} now
 */
function tick(node, moment, words, now) {
  const seconds = Math.trunc((Number(moment) - now()) / 1000);
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", 1];
  node.textContent = words.format(Math.trunc(seconds / size), unit);
  setTimeout(() => node.isConnected && tick(node, moment, words, now), 1000);
}

/** @param {string} text */
function withScheme(text) {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/**
 * Only addresses of the web become a real link; the rest, `javascript:` among them, stays a button that asks first.
 *
 * @param {string} url
 * @param {Node[]} children
 * @param {() => void} open
 */
function link(url, children, open) {
  if (!/^https?:/i.test(url)) return h("button", { type: "button", class: "link", onclick: open }, children);
  return h(
    "a",
    {
      href: url,
      target: "_blank",
      rel: "noopener noreferrer",
      onclick: (/** @type {Event} */ event) => {
        event.preventDefault();
        open();
      },
    },
    children,
  );
}

/** @param {Node[]} children */
function expandable(children) {
  const body = h("span", { class: "quote-body" }, children);
  const toggle = h("button", { type: "button", class: "link", "aria-expanded": "false" }, "Show more");
  const quote = h("blockquote", { class: "folded", dir: "auto" }, body, toggle);
  toggle.addEventListener("click", () => {
    const folded = quote.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!folded));
    toggle.textContent = folded ? "Show more" : "Show less";
  });
  return quote;
}

/**
 * Listeners that make any element answer a click, Enter and the space bar.
 *
 * @param {() => void} act
 */
function onActivate(act) {
  return {
    onclick: act,
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    },
  };
}

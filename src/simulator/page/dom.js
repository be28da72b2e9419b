/**
 * Building and updating DOM nodes. Text always goes in as text nodes, never as markup, so nothing that a bot or a
 * person writes can become HTML.
 */

/** @typedef {Node | string | number | null | undefined | false} Child */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [attributes] functions named `on…` become listeners, `true` an empty attribute,
 *   `false`, `null` and `undefined` are left out, everything else is set as text
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/**
 * Puts `children` in place of everything inside `parent`.
 *
 * @param {Element} parent
 * @param {...(Child | Child[])} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...nodes(children));
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
function nodes(children) {
  /** @type {(Node | string)[]} */
  const kept = [];
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) {
      kept.push(child instanceof Node ? child : String(child));
    }
  }
  return kept;
}

/** What each child node of a reconciled parent was last built from. @type {WeakMap<Element, string>} */
const builtFrom = new WeakMap();

/**
 * Makes the children of `parent` show `items`, in order. A node whose item did not change is kept, with its focus,
 * selection and animation; where a changed node held the focus, the control with the same `data-focus` gets it back.
 *
 * @template Item
 * @param {Element} parent
 * @param {Item[]} items
 * @param {(item: Item) => string} keyOf names an item among its siblings
 * @param {(item: Item) => HTMLElement} build
 * @returns {{ added: HTMLElement[], changed: HTMLElement[] }} the nodes that are new, and those rebuilt in place
 */
export function reconcile(parent, items, keyOf, build) {
  /** @type {Map<string, HTMLElement>} */
  const present = new Map();
  for (const child of parent.children) {
    if (child instanceof HTMLElement && child.dataset["key"] !== undefined) {
      present.set(child.dataset["key"], child);
    }
  }
  /** @type {HTMLElement[]} */
  const added = [];
  /** @type {HTMLElement[]} */
  const changed = [];
  /** @type {Element | null} */
  let cursor = parent.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const source = JSON.stringify(item);
    const old = present.get(key);
    present.delete(key);
    if (old !== undefined && builtFrom.get(old) === source) {
      if (old === cursor) cursor = cursor.nextElementSibling;
      else parent.insertBefore(old, cursor);
      continue;
    }
    const node = build(item);
    node.dataset["key"] = key;
    builtFrom.set(node, source);
    if (old === undefined) {
      parent.insertBefore(node, cursor);
      added.push(node);
      continue;
    }
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    if (old === cursor) cursor = cursor.nextElementSibling;
    old.replaceWith(node);
    changed.push(node);
    if (focused !== null) refocus(node, focused);
  }
  for (const gone of present.values()) gone.remove();
  return { added, changed };
}

/**
 * @param {HTMLElement} node
 * @param {Element} focused
 */
function refocus(node, focused) {
  const mark = focused instanceof HTMLElement ? focused.dataset["focus"] : undefined;
  const same = mark === undefined ? null : node.querySelector(`[data-focus="${CSS.escape(mark)}"]`);
  const target = same ?? node.querySelector("button:not(:disabled), a[href]");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Drawings of 24 × 24, as strokes. */
const ICONS = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  send: "M4.5 12L20 4.5 16 20l-4.2-6.3L20 4.5M4.5 12l7.3 1.7",
  attach:
    "M20 11.5l-8.2 8.1a5 5 0 01-7.1-7.1l8.6-8.5a3.4 3.4 0 014.8 4.8l-8.5 8.4a1.7 1.7 0 01-2.4-2.4l7.6-7.5",
  photo:
    "M5 5h14a1.5 1.5 0 011.5 1.5v11A1.5 1.5 0 0119 19H5a1.5 1.5 0 01-1.5-1.5v-11A1.5 1.5 0 015 5zM4 16.5l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9v.01",
  file: "M13.5 3.5H7A1.5 1.5 0 005.5 5v14A1.5 1.5 0 007 20.5h10a1.5 1.5 0 001.5-1.5V8.5zM13.5 3.5v5h5",
  voice: "M12 3.5a3 3 0 013 3v5a3 3 0 01-6 0v-5a3 3 0 013-3zM5.5 11.5a6.5 6.5 0 0013 0M12 18v3",
  sticker: "M20 13.5A8.3 8.3 0 1010.5 20c0-5 4.5-6.5 9.5-6.5zM20 13.5L10.5 20M8.5 9.5v.01M14.5 9.5v.01",
  video: "M4.5 6.5h10v11h-10zM14.5 10.5l5.5-3v9l-5.5-3",
  contact: "M12 11.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM4.5 20c.8-4 3.8-5.5 7.5-5.5s6.7 1.5 7.5 5.5",
  place: "M12 21s-7-6-7-11.3a7 7 0 0114 0C19 15 12 21 12 21zM12 12.3a2.6 2.6 0 100-5.2 2.6 2.6 0 000 5.2z",
  commands:
    "M4.5 4h15A1.5 1.5 0 0121 5.5v13a1.5 1.5 0 01-1.5 1.5h-15A1.5 1.5 0 013 18.5v-13A1.5 1.5 0 014.5 4zM13.5 8l-3 8",
  wire: "M4 8h13M13.5 4.5L17 8l-3.5 3.5M20 16H7M10.5 12.5L7 16l3.5 3.5",
  world:
    "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM3.5 12h17M12 3.5c3 2.5 4 5.5 4 8.5s-1 6-4 8.5c-3-2.5-4-5.5-4-8.5s1-6 4-8.5z",
  panel:
    "M4.5 5h15A1.5 1.5 0 0121 6.5v11a1.5 1.5 0 01-1.5 1.5h-15A1.5 1.5 0 013 17.5v-11A1.5 1.5 0 014.5 5zM14.5 5v14",
  restart: "M19.5 12a7.5 7.5 0 11-2.3-5.4M19.5 3.5v4h-4",
  block: "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM6 6l12 12",
  sun: "M12 16a4 4 0 100-8 4 4 0 000 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  moon: "M20 14.2A8.3 8.3 0 019.8 4 8.3 8.3 0 1020 14.2z",
  system: "M4.5 5h15v10.5h-15zM9 20h6M12 15.5V20",
  add: "M12 5v14M5 12h14",
  down: "M6 9.5l6 6 6-6",
  link: "M8 16L17 7M9.5 7H17v7.5",
  copy: "M9 9h10v10.5H9zM5.5 15V4.5H15",
  check: "M5 12.5l4.5 4.5L19 7.5",
  checks: "M2.5 12.5l4.5 4.5 8.5-9.5M11 16l1 1 9.5-9.5",
  clear: "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7",
  mute: "M4 10v4h3.5L12 18V6L7.5 10zM16 9.5l5 5M21 9.5l-5 5",
  warning: "M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.01",
};

/** @typedef {keyof typeof ICONS} IconName */

/**
 * An icon in the colour of the text around it. It says nothing to a screen reader: the control that holds it does.
 *
 * @param {IconName} name
 * @param {string} [className]
 * @returns {SVGSVGElement}
 */
export function icon(name, className = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** What a button needs that opens a menu. */
export const OPENS_MENU = { "aria-haspopup": "menu", "aria-expanded": "false" };

/**
 * A round button that shows nothing but an icon.
 *
 * @param {string} label what it does, for whoever cannot see the icon
 * @param {IconName} drawing
 * @param {Record<string, unknown>} attributes
 * @param {string} [size] class of the icon
 */
export function iconButton(label, drawing, attributes, size) {
  const all = { type: "button", class: "round", "aria-label": label, ...attributes };
  return h("button", all, icon(drawing, size));
}

/**
 * A small round-edged button, one of several beside each other.
 *
 * @param {string} label
 * @param {(event: Event) => void} act
 * @param {boolean} [pressed] whether it is the one that is on; left out when none of them ever is
 */
export function chip(label, act, pressed) {
  const state = pressed === undefined ? {} : { "aria-pressed": String(pressed) };
  return h("button", { type: "button", class: "chip", "data-focus": label, onclick: act, ...state }, label);
}

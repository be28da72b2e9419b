/** Behind the chat: the traffic on both wires, the world at Changelly, and the bot's log. */
import { chip, fill, h, icon, iconButton, reconcile } from "./dom.js";
import { copy } from "./overlays.js";
import { world } from "./world.js";

/**
 * @typedef {import("./mirror.js").Mirror} Mirror
 * @typedef {import("../page-contract.ts").WireRow} WireRow
 */

/** How near to the end, in pixels, still counts as being at the end. */
const NEAR = 40;

/**
 * @param {HTMLElement} root
 * @param {Mirror} mirror
 * @param {{ close: () => void, openUrl: (url: string) => void }} frame
 */
export function panel(root, mirror, frame) {
  /** @type {{ id: string, label: string, icon: import("./dom.js").IconName, node: HTMLElement }[]} */
  const tabs = [
    { id: "wire", label: "Wire", icon: "wire", node: wire(mirror) },
    { id: "world", label: "World", icon: "world", node: world(mirror, frame.openUrl) },
    { id: "log", label: "Bot log", icon: "file", node: log(mirror) },
  ];
  const buttons = tabs.map(({ id, label, icon: drawing }) =>
    h(
      "button",
      {
        type: "button",
        id: `tab-${id}`,
        role: "tab",
        "aria-controls": `view-${id}`,
        onclick: () => choose(id, false),
      },
      icon(drawing, "icon small"),
      label,
    ),
  );
  const bar = h("div", { class: "tabs", role: "tablist", "aria-label": "Behind the chat" }, buttons);
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = tabs.findIndex(({ node }) => !node.hidden);
    choose(tabs.at((at + by) % tabs.length)?.id ?? "wire", true);
  });
  for (const { id, node } of tabs) {
    node.id = `view-${id}`;
    node.setAttribute("role", "tabpanel");
    node.setAttribute("aria-labelledby", `tab-${id}`);
  }
  const close = iconButton("Close this panel", "close", { onclick: frame.close });
  fill(
    root,
    h("header", { class: "bar" }, bar, close),
    tabs.map(({ node }) => node),
  );

  /**
   * @param {string} chosen
   * @param {boolean} focus
   */
  function choose(chosen, focus) {
    localStorage.setItem("panel-tab", chosen);
    tabs.forEach(({ id, node }, at) => {
      const on = id === chosen;
      node.hidden = !on;
      buttons[at]?.setAttribute("aria-selected", String(on));
      buttons[at]?.setAttribute("tabindex", on ? "0" : "-1");
      if (on && focus) buttons[at]?.focus();
      if (on) node.dispatchEvent(new Event("shown"));
    });
  }
  const kept = localStorage.getItem("panel-tab");
  choose(tabs.find(({ id }) => id === kept)?.id ?? "wire", false);
}

/**
 * Keeps a scroller at its end as it grows or comes into view, until somebody scrolls away from there.
 *
 * @param {HTMLElement} scroller
 */
function keepAtEnd(scroller) {
  let following = true;
  const follow = () => {
    if (following) scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener("scroll", () => {
    // What is not in view has no height, and says nothing about where somebody wants to be.
    if (scroller.clientHeight === 0) return;
    following = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
  });
  new ResizeObserver(follow).observe(scroller);
  return {
    follow,
    toEnd() {
      following = true;
      follow();
    },
  };
}

/** @param {Mirror} mirror */
function wire(mirror) {
  let only = "";
  const list = h("ul", { class: "rows", "aria-label": "Traffic, oldest first" });
  const empty = h("p", { class: "none" }, "Nothing has gone over the wire yet.");
  const scroller = h("div", { class: "scroll" }, empty, list);
  const end = keepAtEnd(scroller);
  const filters = [
    { value: "", label: "All" },
    { value: "telegram", label: "Telegram" },
    { value: "changelly", label: "Changelly" },
  ].map(({ value, label }) =>
    chip(
      label,
      (event) => {
        only = value;
        for (const one of filters) one.setAttribute("aria-pressed", String(one === event.currentTarget));
        draw();
        end.toEnd();
      },
      value === only,
    ),
  );
  const clear = iconButton(
    "Clear the wire",
    "clear",
    { title: "Clear", onclick: () => mirror.post("wire/clear") },
    "icon small",
  );
  const view = h(
    "section",
    { class: "view" },
    h(
      "div",
      { class: "tools" },
      h("div", { class: "chips", role: "group", "aria-label": "Show" }, filters),
      clear,
    ),
    scroller,
  );

  function draw() {
    const rows = mirror.state.wire.filter((row) => only === "" || row.wire === only);
    empty.hidden = rows.length > 0;
    reconcile(
      list,
      rows,
      (row) => String(row.id),
      (row) => wireRow(row, mirror),
    );
    end.follow();
  }
  mirror.on(["wire", "wire-cleared"], draw);
  view.addEventListener("shown", end.toEnd);
  draw();
  return view;
}

/**
 * @param {WireRow} row
 * @param {Mirror} mirror
 */
function wireRow(row, mirror) {
  const vendor = row.wire === "telegram" ? "Telegram" : "Changelly";
  const detail = h("div", { class: "detail", hidden: true });
  const head = h(
    "button",
    { type: "button", class: "row-head", "aria-expanded": "false", "data-focus": "row" },
    h("span", { class: `flow ${row.wire}`, "aria-hidden": "true" }, row.direction === "out" ? "→" : "←"),
    h("span", { class: "unseen" }, row.direction === "out" ? `Bot to ${vendor}: ` : `${vendor} to bot: `),
    h("span", { class: "call" }, h("b", {}, row.method), ` ${row.path}`),
    h("span", { class: `status ${row.status === "" ? "open" : row.ok ? "good" : "bad"}` }, row.status || "…"),
    h("span", { class: "ms" }, row.status === "" ? "" : `${Math.round(row.ms)} ms`),
    h("span", { class: "about-whom", dir: "auto" }, row.about),
    h("time", {}, new Date(row.at).toLocaleTimeString([], { hourCycle: "h23" })),
  );
  head.addEventListener("click", async () => {
    detail.hidden = !detail.hidden;
    head.setAttribute("aria-expanded", String(!detail.hidden));
    if (detail.hidden || detail.childElementCount > 0) return;
    try {
      fill(detail, json(await mirror.get(`wire/${row.id}`)));
      detail.scrollIntoView({ block: "nearest" });
    } catch (fault) {
      fill(detail, fault instanceof Error ? fault.message : String(fault));
    }
  });
  return h("li", {}, head, detail);
}

/**
 * Pretty JSON, its parts coloured.
 *
 * @param {unknown} value
 */
function json(value) {
  const text = JSON.stringify(value, null, 2);
  const block = h("pre", { tabindex: "0" });
  const copies = { class: "round copy", onclick: () => copy(text) };
  let at = 0;
  for (const match of text.matchAll(
    /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g,
  )) {
    block.append(text.slice(at, match.index));
    const kind = match[1] === undefined ? "value" : match[2] === undefined ? "string" : "name";
    block.append(h("span", { class: `json-${kind}` }, match[1] ?? match[0]), match[2] ?? "");
    at = match.index + match[0].length;
  }
  block.append(text.slice(at));
  return h("div", { class: "json" }, iconButton("Copy the JSON", "copy", copies, "icon small"), block);
}

/** @param {Mirror} mirror */
function log(mirror) {
  const block = h("pre", { class: "log", tabindex: "0", "aria-label": "What the bot's process wrote" });
  const view = h("section", { class: "view" }, block);
  const end = keepAtEnd(block);
  function draw() {
    block.textContent = mirror.state.log.join("\n") || "The bot's process has written nothing yet.";
    end.follow();
  }
  mirror.on(["log"], draw);
  view.addEventListener("shown", end.toEnd);
  draw();
  return view;
}

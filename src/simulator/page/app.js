/** The page of the demo: puts its parts together and keeps the address bar true. */
import { appearance, applyAppearance, setAppearance } from "./appearance.js";
import { chatPage } from "./chat.js";
import { h } from "./dom.js";
import { connect } from "./mirror.js";
import { attempt, toast } from "./overlays.js";
import { panel } from "./panel.js";
import { peopleList } from "./people.js";

/** @param {string} id */
function part(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

applyAppearance();
const mirror = await connect();
const app = part("app");

const shade = h("div", { class: "shade", onclick: () => showPanel(false) });
app.append(shade);

const chat = chatPage(part("chat"), mirror, {
  openUrl,
  go: (id, payload) => go(id, payload),
  back: () => showPeople(),
  togglePanel: () => showPanel(app.classList.contains("panel-closed")),
  menu: () => [
    { label: "kill -9 and restart the bot", icon: "restart", act: () => attempt(mirror.post("bot/restart")) },
    "line",
    look("system", "Colours of the system", "system"),
    look("light", "Light", "sun"),
    look("dark", "Dark", "moon"),
  ],
});
const people = peopleList(part("people"), mirror, (id) => go(id));
panel(part("panel"), mirror, { close: () => showPanel(false), openUrl });

/**
 * @param {import("./appearance.js").Appearance} value
 * @param {string} label
 * @param {import("./dom.js").IconName} drawing
 * @returns {import("./overlays.js").MenuItem}
 */
function look(value, label, drawing) {
  return { label, icon: drawing, checked: appearance() === value, act: () => setAppearance(value) };
}

/**
 * Opens an address of the web in a new tab. The selling page is reached through the demo's own server, so that it opens
 * from another machine, or through a tunnel of one port, too.
 *
 * @param {string} url
 */
function openUrl(url) {
  if (!/^https?:/i.test(url)) {
    toast("The demo opens web addresses only.");
    return;
  }
  const { sellingOrigin } = mirror.state.world;
  window.open(
    url.startsWith(`${sellingOrigin}/`) ? url.slice(sellingOrigin.length) : url,
    "_blank",
    "noopener",
  );
}

/** Whose chat the address asks for: that person, else the first. */
function asked() {
  const id = Number(new URLSearchParams(location.search).get("person"));
  return mirror.state.people.find((person) => person.id === id)?.id ?? mirror.state.people[0]?.id ?? 0;
}

function show() {
  const id = asked();
  app.dataset["showing"] = location.hash === "#people" ? "people" : "chat";
  people.select(id);
  const payload = new URLSearchParams(location.search).get("start") ?? "";
  chat.show(id, payload === "" ? undefined : payload);
  // Pressed or not, a link starts once: a reload is no second click on it.
  if (payload !== "") history.replaceState(null, "", `?person=${id}${location.hash}`);
}

/**
 * @param {number} id
 * @param {string} [payload] of the link by which the chat is opened
 */
function go(id, payload = "") {
  history.pushState(null, "", `?person=${id}${payload === "" ? "" : `&start=${payload}`}`);
  show();
}

function showPeople() {
  history.pushState(null, "", `${location.search}#people`);
  app.dataset["showing"] = "people";
  part("people").querySelector("a")?.focus();
}

/** Narrower than this, the panel lies over the chat. */
const drawer = matchMedia("(max-width: 1139px)");

/** @param {boolean} visible */
function showPanel(visible) {
  app.classList.toggle("panel-closed", !visible);
  const toggle = document.getElementById("panel-toggle");
  toggle?.setAttribute("aria-pressed", String(visible));
  if (!drawer.matches) localStorage.setItem("panel", visible ? "open" : "closed");
  else if (visible) part("panel").querySelector("button")?.focus();
  else toggle?.focus();
}

drawer.addEventListener("change", () =>
  showPanel(!drawer.matches && localStorage.getItem("panel") !== "closed"),
);
addEventListener("popstate", show);
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && drawer.matches && !app.classList.contains("panel-closed")) showPanel(false);
});

app.classList.toggle("panel-closed", drawer.matches || localStorage.getItem("panel") === "closed");
document
  .getElementById("panel-toggle")
  ?.setAttribute("aria-pressed", String(!app.classList.contains("panel-closed")));
show();
app.classList.add("ready");

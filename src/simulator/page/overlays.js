/** What lies over the page for a moment: toasts, dialogs and menus. */
import { fill, h, icon } from "./dom.js";

/**
 * Shows a short text over the chat for as long as it takes to read it, as Telegram shows the answer to a press.
 *
 * @param {string} text
 */
export function toast(text) {
  const shelf = document.querySelector("#toasts");
  const note = h("div", { class: "toast", dir: "auto" }, text);
  shelf?.append(note);
  // Long enough to be read: people read about 15 characters a second.
  setTimeout(() => note.remove(), Math.max(3000, 1500 + text.length * 70));
}

/**
 * Waits for something the server was asked to do; when it fails, the person is told why.
 *
 * @param {Promise<any>} asked
 * @returns {Promise<any>} the answer; undefined when it failed
 */
export async function attempt(asked) {
  try {
    return await asked;
  } catch (fault) {
    toast(fault instanceof Error ? fault.message : String(fault));
    return undefined;
  }
}

/** @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure address (the page opened from another machine) browsers know only the older way.
    const field = h("textarea", { class: "unseen" }, text);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  toast("Copied to the clipboard.");
}

/**
 * Shows a text that has to be acknowledged.
 *
 * @param {string} title
 * @param {string} text
 * @returns {Promise<void>} when it was
 */
export async function alertBox(title, text) {
  await dialog(
    title,
    [h("p", { class: "said", dir: "auto" }, text)],
    [{ label: "OK", value: "ok", strong: true }],
  );
}

/**
 * Asks as Telegram does before it leaves for the web.
 *
 * @param {string} url
 * @returns {Promise<boolean>} whether the person wants to open it
 */
export async function confirmLink(url) {
  const choice = await dialog(
    "Open this link?",
    [h("p", { class: "address" }, url)],
    [
      { label: "Cancel", value: "" },
      { label: "Open", value: "open", strong: true },
    ],
  );
  return choice === "open";
}

/** Languages that a new person's Telegram can be in: those the bot is meant to speak, and some it does not. */
const LANGUAGES = {
  "The bot's languages": ["en", "ru", "es", "pt-br", "de", "fr", "it", "tr", "uk", "id", "fa", "ar"],
  "Other languages": ["he", "hi", "ja", "pl", "zh-hans"],
};

/**
 * A language's name in English and, where that differs, in its own words.
 *
 * @param {string} code
 */
function languageLabel(code) {
  const inEnglish = new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  const own = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  return own === inEnglish ? inEnglish : `${inEnglish} · ${own}`;
}

/**
 * Shows a link that a bot wants to be passed on, as Telegram's "Share" does, and who could get it.
 *
 * @param {{ url: string, text: string }} shared
 * @param {{ id: number, name: string }[]} people who may open it
 * @param {number} current who is looked at
 * @returns {Promise<{ choice: "copy" } | { choice: "open", person: number } | undefined>}
 */
export async function shareBox({ url, text }, people, current) {
  const who = h("select", { name: "person" });
  for (const { id, name } of people) {
    who.append(h("option", { value: id, selected: id === current }, name));
  }
  const choice = await dialog(
    "Share this link",
    [
      h("p", { class: "address" }, url),
      text === "" ? h("span") : h("p", { class: "said", dir: "auto" }, text),
      h("label", { class: "field" }, h("span", {}, "Who opens it"), who),
    ],
    [
      { label: "Cancel", value: "" },
      { label: "Copy", value: "copy" },
      { label: "Open", value: "open", strong: true },
    ],
  );
  if (choice === "copy") return { choice };
  return choice === "open" ? { choice, person: Number(who.value) } : undefined;
}

/**
 * Asks for a link to the bot, as somebody might find it on the web.
 *
 * @param {string} username the bot's
 * @returns {Promise<string | undefined>} the start parameter, which Telegram would take
 */
export async function askStart(username) {
  const payload = h("input", {
    name: "payload",
    required: true,
    pattern: "[A-Za-z0-9_\\-]{1,64}",
    maxlength: 64,
    autocomplete: "off",
    spellcheck: "false",
    title: "1 to 64 of A-Z, a-z, 0-9, _ and -",
    placeholder: "sell_BTC_EUR",
  });
  const choice = await dialog(
    "Open by a link",
    [h("label", { class: "field" }, h("span", {}, `https://t.me/${username}?start=`), payload)],
    [
      { label: "Cancel", value: "" },
      { label: "Open", value: "open", strong: true },
    ],
  );
  return choice === "open" ? payload.value : undefined;
}

/**
 * Asks who the new person is.
 *
 * @returns {Promise<{ firstName: string, languageCode: string } | undefined>}
 */
export async function askPerson() {
  const name = h("input", {
    name: "firstName",
    required: true,
    maxlength: 64,
    autocomplete: "off",
    dir: "auto",
  });
  const tongue = h("select", { name: "languageCode" });
  for (const [label, codes] of Object.entries(LANGUAGES)) {
    const group = h("optgroup", { label });
    for (const code of codes) group.append(h("option", { value: code }, languageLabel(code)));
    tongue.append(group);
  }
  const choice = await dialog(
    "Add a person",
    [
      h("label", { class: "field" }, h("span", {}, "First name"), name),
      h("label", { class: "field" }, h("span", {}, "Language of their Telegram"), tongue),
    ],
    [
      { label: "Cancel", value: "" },
      { label: "Add", value: "add", strong: true },
    ],
  );
  return choice === "add" ? { firstName: name.value.trim(), languageCode: tongue.value } : undefined;
}

/**
 * @param {string} title
 * @param {Node[]} body
 * @param {{ label: string, value: string, strong?: boolean }[]} choices
 * @returns {Promise<string>} the value of the choice, empty when it was dismissed
 */
function dialog(title, body, choices) {
  const box = h(
    "dialog",
    { "aria-label": title },
    h(
      "form",
      { method: "dialog" },
      title === "" ? null : h("h2", { class: "dialog-title", dir: "auto" }, title),
      body,
      h(
        "div",
        { class: "choices" },
        choices.map(({ label, value, strong }) =>
          h(
            "button",
            strong
              ? { class: "button strong", value, autofocus: body.length === 1 }
              : { class: "button", type: "button", onclick: () => box.close(value) },
            label,
          ),
        ),
      ),
    ),
  );
  document.body.append(box);
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close("");
  });
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue);
    });
    box.showModal();
  });
}

/**
 * @typedef {object} MenuItem
 * @property {string} label
 * @property {import("./dom.js").IconName} icon
 * @property {() => void} act
 * @property {boolean} [danger]
 * @property {boolean} [checked] makes it one of a group of choices
 */

/**
 * Opens a menu at a button, or closes the one that is open there. Arrow keys move, Escape closes and gives the focus back.
 *
 * @param {HTMLElement} button
 * @param {(MenuItem | "line")[]} items
 * @param {{ above?: boolean, at?: { x: number, y: number } }} [where] above the button; or at a point of the page
 */
export function openMenu(button, items, where = {}) {
  const open = document.querySelector(".menu");
  if (open !== null) {
    const again = open.getAttribute("data-of") === button.id && button.id !== "";
    open.dispatchEvent(new Event("dismiss"));
    if (again) return;
  }
  const menu = h("div", { class: "menu", role: "menu", "data-of": button.id });
  const close = () => {
    const hadFocus = menu.contains(document.activeElement);
    menu.remove();
    if (button.hasAttribute("aria-expanded")) button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
    if (hadFocus) button.focus({ preventScroll: true });
  };
  /** @param {Event} event */
  const outside = (event) => {
    const target = /** @type {Node} */ (event.target);
    if (!menu.contains(target) && !button.contains(target)) close();
  };
  fill(
    menu,
    items.map((item) =>
      item === "line"
        ? h("hr")
        : h(
            "button",
            {
              type: "button",
              class: item.danger ? "danger" : null,
              role: item.checked === undefined ? "menuitem" : "menuitemradio",
              "aria-checked": item.checked === undefined ? null : String(item.checked),
              tabindex: "-1",
              onclick: () => {
                close();
                item.act();
              },
            },
            icon(item.icon),
            h("span", {}, item.label),
            item.checked ? icon("check", "icon small") : null,
          ),
    ),
  );
  menu.addEventListener("dismiss", close);
  menu.addEventListener("keydown", (event) => {
    const entries = [...menu.querySelectorAll("button")];
    const at = entries.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 };
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key in moves) {
      event.preventDefault();
      entries[moves[/** @type {keyof typeof moves} */ (event.key)] % entries.length]?.focus();
    }
  });
  document.body.append(menu);
  place(menu, button, where);
  if (button.hasAttribute("aria-expanded")) button.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", outside, true);
  menu.querySelector("button")?.focus({ preventScroll: true });
}

/**
 * @param {HTMLElement} menu
 * @param {HTMLElement} button
 * @param {{ above?: boolean, at?: { x: number, y: number } }} where
 */
function place(menu, button, where) {
  const edge = 8;
  const anchor = button.getBoundingClientRect();
  const x = where.at?.x ?? (where.above ? anchor.left : anchor.right - menu.offsetWidth);
  const y = where.at?.y ?? (where.above ? anchor.top - menu.offsetHeight - 6 : anchor.bottom + 4);
  menu.style.left = `${Math.max(edge, Math.min(x, innerWidth - menu.offsetWidth - edge))}px`;
  menu.style.top = `${Math.max(edge, Math.min(y, innerHeight - menu.offsetHeight - edge))}px`;
}

/** The list of people on the left: whose Telegram the page shows. */
import { h, iconButton, reconcile } from "./dom.js";
import { clock } from "./message.js";
import { askPerson, attempt } from "./overlays.js";

/**
 * @typedef {import("./mirror.js").Mirror} Mirror
 * @typedef {import("../page-contract.ts").PersonView} PersonView
 */

/**
 * @param {HTMLElement} root
 * @param {Mirror} mirror
 * @param {(personId: number) => void} open
 * @returns {{ select: (personId: number) => void }}
 */
export function peopleList(root, mirror, open) {
  let selected = 0;
  const list = h("ul");
  const add = iconButton("Add a person", "add", { title: "Add a person", onclick: addPerson });
  root.append(
    h("header", { class: "bar" }, h("h1", {}, "People"), add),
    list,
    h(
      "p",
      { class: "hint" },
      "Each of them uses Telegram on a phone of their own. Nothing here reaches the real Telegram.",
    ),
  );

  async function addPerson() {
    const who = await askPerson();
    if (who === undefined) return;
    const added = await attempt(mirror.post("people", who));
    if (added !== undefined) open(added.id);
  }

  function draw() {
    reconcile(
      list,
      mirror.state.people.map((person) => ({ person, current: person.id === selected })),
      ({ person }) => String(person.id),
      ({ person, current }) => h("li", {}, row(person, current)),
    );
  }

  /**
   * @param {PersonView} person
   * @param {boolean} current
   */
  function row(person, current) {
    const name = `${person.firstName} ${person.lastName}`.trim();
    return h(
      "a",
      {
        class: "person",
        href: `?person=${person.id}`,
        "aria-current": current ? "page" : null,
        "data-focus": "person",
        onclick: (/** @type {MouseEvent} */ event) => {
          if (event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          open(person.id);
        },
      },
      avatar(person),
      h(
        "span",
        { class: "name" },
        h("bdi", {}, name),
        h("span", { class: "tongue", title: languageName(person.languageCode) }, person.languageCode),
        person.admin ? h("span", { class: "tongue" }, "admin") : null,
      ),
      h("span", { class: "when" }, person.last === null ? "" : clock(person.last.date)),
      h(
        "span",
        { class: "snippet" },
        person.last?.mine ? h("span", {}, "You:") : null,
        h(
          "bdi",
          { dir: "auto" },
          person.last === null ? languageName(person.languageCode) : person.last.text,
        ),
      ),
      person.unread > 0
        ? h("span", { class: "badge" }, person.unread, h("span", { class: "unseen" }, " unread"))
        : h("span"),
    );
  }

  mirror.on(["people"], draw);
  return {
    select(personId) {
      selected = personId;
      draw();
    },
  };
}

/** @param {PersonView} person */
function avatar(person) {
  const face = h("span", { class: "avatar", "aria-hidden": "true" }, initials(person));
  face.style.setProperty("--hue", `${(person.id * 67) % 360}deg`);
  return face;
}

/** @param {PersonView} person */
function initials({ firstName, lastName }) {
  return ([...firstName][0] ?? "?") + ([...lastName][0] ?? "");
}

/** @param {string} code */
function languageName(code) {
  if (code === "") return "language not told";
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}

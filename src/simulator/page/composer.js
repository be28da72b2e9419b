/** What a person writes with: the field, the command menu and the attachments. */
import { fill, h, icon, iconButton, OPENS_MENU } from "./dom.js";
import { MEDIA } from "./message.js";
import { openMenu } from "./overlays.js";

/**
 * @typedef {import("../page-contract.ts").MessageView} MessageView
 */

/**
 * @typedef {object} Composing
 * @property {(text: string) => void} send
 * @property {(kind: string) => void} attach
 * @property {(messageId: number, text: string) => void} edit
 * @property {() => MessageView | undefined} lastOwn the person's newest text
 * @property {() => readonly { command: string, description: string }[]} commands
 */

/** The tallest the field grows, in pixels. */
const TALLEST = 140;

/** @param {Composing} act */
export function composer(act) {
  /** @type {MessageView | undefined} */
  let editing;
  let chosen = -1;

  const list = h("div", {
    id: "commands",
    class: "commands",
    role: "listbox",
    "aria-label": "Commands",
    hidden: true,
  });
  const field = h("textarea", {
    id: "message",
    rows: "1",
    placeholder: "Message",
    "aria-label": "Message",
    dir: "auto",
    maxlength: "4096",
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-controls": "commands",
    enterkeyhint: "send",
  });
  const commandButton = h(
    "button",
    {
      type: "button",
      class: "menu-button",
      "aria-label": "Menu of the bot's commands",
      "aria-expanded": "false",
      "aria-controls": "commands",
    },
    icon("commands", "icon small"),
    h("span", { class: "menu-word" }, "Menu"),
  );
  const attachButton = iconButton("Attach", "attach", { id: "attach", ...OPENS_MENU });
  const sendButton = iconButton("Send", "send", { type: "submit", class: "round send" });
  const editBar = h("div", { class: "edit-bar", hidden: true });
  const form = h("form", { class: "composer" }, commandButton, field, attachButton, sendButton);
  const node = h("div", { class: "composing" }, list, editBar, form);

  /** The commands that fit what is typed; all of them when the menu button was pressed. @param {string} typed */
  const fitting = (typed) =>
    act.commands().filter(({ command }) => `/${command}`.startsWith(typed.trim().toLowerCase() || "/"));

  /** @param {readonly { command: string, description: string }[]} commands */
  function showCommands(commands) {
    chosen = -1;
    list.hidden = false;
    commandButton.setAttribute("aria-expanded", "true");
    fill(
      list,
      commands.length === 0 ? h("p", { class: "none" }, "The bot has told Telegram no commands yet.") : null,
      commands.map(({ command, description }, at) =>
        h(
          "div",
          {
            id: `command-${at}`,
            role: "option",
            class: "command",
            "aria-selected": "false",
            onclick: () => pick(command),
          },
          h("b", {}, `/${command}`),
          h("span", { class: "command-says", dir: "auto" }, description),
        ),
      ),
    );
  }

  function hideCommands() {
    list.hidden = true;
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    commandButton.setAttribute("aria-expanded", "false");
  }

  /** @param {string} command */
  function pick(command) {
    hideCommands();
    field.value = "";
    resize();
    act.send(`/${command}`);
    field.focus();
  }

  /** @param {number} by */
  function choose(by) {
    const options = [...list.querySelectorAll('[role="option"]')];
    if (options.length === 0) return;
    chosen = (chosen + by + options.length + (chosen === -1 && by < 0 ? 1 : 0)) % options.length;
    for (const [at, option] of options.entries()) option.setAttribute("aria-selected", String(at === chosen));
    options[chosen]?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", `command-${chosen}`);
  }

  function resize() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
    node.classList.toggle("written", field.value.trim() !== "");
  }

  function submit() {
    const text = field.value.trim();
    if (text === "") return;
    hideCommands();
    field.value = "";
    resize();
    if (editing === undefined) act.send(text);
    else act.edit(editing.id, text);
    stopEdit();
  }

  /** @param {MessageView} message */
  function startEdit(message) {
    editing = message;
    editBar.hidden = false;
    fill(
      editBar,
      h(
        "span",
        { class: "edit-said" },
        h("b", {}, "Edit message"),
        h("span", { class: "snippet", dir: "auto" }, message.text),
      ),
      iconButton("Stop editing", "close", { onclick: stopEdit }),
    );
    field.value = message.text;
    resize();
    field.focus();
  }

  function stopEdit() {
    if (editing === undefined) return;
    editing = undefined;
    editBar.hidden = true;
    field.value = "";
    resize();
    field.focus();
  }

  field.addEventListener("input", () => {
    resize();
    const typed = field.value;
    if (/^\/\S*$/.test(typed) && fitting(typed).length > 0) showCommands(fitting(typed));
    else hideCommands();
  });
  field.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "ArrowUp" && field.value === "" && !event.isComposing) {
      const last = act.lastOwn();
      if (last !== undefined) {
        event.preventDefault();
        startEdit(last);
      }
    } else if (event.key === "Escape" && (open || editing !== undefined)) {
      event.preventDefault();
      event.stopPropagation();
      if (open) hideCommands();
      else stopEdit();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const command = list.querySelector('[aria-selected="true"] b')?.textContent;
      if (open && command) pick(command.slice(1));
      else submit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    field.focus();
  });
  commandButton.addEventListener("click", () => {
    if (list.hidden) {
      showCommands(fitting(""));
      field.focus();
    } else {
      hideCommands();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !node.contains(event.target)) hideCommands();
  });
  attachButton.addEventListener("click", () =>
    openMenu(
      attachButton,
      Object.entries(MEDIA).map(([kind, { name, icon: drawing }]) => ({
        label: name,
        icon: drawing,
        act: () => act.attach(kind),
      })),
      { above: true },
    ),
  );

  return {
    node,
    resize,
    startEdit,
    focus: () => field.focus(),
    clear() {
      editing = undefined;
      editBar.hidden = true;
      field.value = "";
      hideCommands();
    },
  };
}

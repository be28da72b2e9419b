/** What a person writes with: the field, the command menu and the attachments. */
import { fill, h, icon, iconButton, OPENS_MENU } from "./dom.js";
import { MEDIA } from "./message.js";
import { openMenu } from "./overlays.js";

/**
 * @typedef {import("../page-contract.ts").MessageView} MessageView
 * @typedef {import("../page-contract.ts").InlineView} InlineView
 */

/**
 * @typedef {object} Composing
 * @property {(text: string) => void} send
 * @property {(kind: string) => void} attach
 * @property {(messageId: number, text: string) => void} edit
 * @property {(query: string) => Promise<InlineView | undefined>} inline asks the bot as in any other chat
 * @property {(query: string, id: string) => void} pick sends one of the results
 * @property {(payload: string) => void} open opens the chat with the bot by a link
 * @property {() => string} botName the bot's username
 * @property {() => MessageView | undefined} lastOwn the person's newest text
 * @property {() => readonly { command: string, description: string }[]} commands
 */

/** How long an app waits for more to be typed before it asks a bot, in milliseconds. */
const TYPING_MS = 150;
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

  /** What stands behind the bot's name; undefined where something else is written. */
  function inlineQuery() {
    const name = `@${act.botName()} `;
    return field.value.toLowerCase().startsWith(name.toLowerCase())
      ? field.value.slice(name.length)
      : undefined;
  }

  /** @param {string} query */
  async function showInline(query) {
    const answer = await act.inline(query);
    // What was typed since is asked by itself.
    if (answer === undefined || inlineQuery() !== query) return;
    chosen = -1;
    list.hidden = false;
    const { results, button } = answer;
    fill(
      list,
      button === null && results.length === 0
        ? h("p", { class: "none" }, "The bot offers nothing for this.")
        : null,
      button === null
        ? null
        : h(
            "div",
            {
              role: "option",
              class: "command",
              "aria-selected": "false",
              onclick: () => leaveFor(button.payload),
            },
            h("b", { dir: "auto" }, button.text),
          ),
      results.map(({ id, title, description }, at) =>
        h(
          "div",
          {
            id: `command-${at}`,
            role: "option",
            class: "command inline-result",
            "aria-selected": "false",
            onclick: () => pickResult(query, id),
          },
          h("b", { dir: "auto" }, title),
          h("span", { class: "command-says", dir: "auto" }, description),
        ),
      ),
    );
  }

  function emptyField() {
    hideCommands();
    field.value = "";
    resize();
  }

  /** @param {string} query @param {string} id */
  function pickResult(query, id) {
    emptyField();
    act.pick(query, id);
    field.focus();
  }

  /** @param {string} payload */
  function leaveFor(payload) {
    emptyField();
    act.open(payload);
  }

  /** @type {number | undefined} */
  let typing;

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
    clearTimeout(typing);
    const query = inlineQuery();
    if (query !== undefined) typing = setTimeout(() => showInline(query), TYPING_MS);
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
      const option = list.querySelector('[aria-selected="true"]');
      if (open && option instanceof HTMLElement) option.click();
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

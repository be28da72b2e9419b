/**
 * The page's copy of the server's state, kept up to date by its event stream.
 *
 * @typedef {import("../page-contract.ts").Snapshot} Snapshot
 * @typedef {import("../page-contract.ts").Change} Change
 * @typedef {import("../page-contract.ts").ChatView} ChatView
 * @typedef {Change["topic"] | "online"} Topic
 */

/** @typedef {{ -readonly [Part in Exclude<keyof Snapshot, "chats">]: Snapshot[Part] } & { chats: Map<number, ChatView> }} State */

/**
 * @typedef {object} Mirror
 * @property {State} state
 * @property {boolean} online whether the server can be heard at the moment
 * @property {(topics: Topic[], listener: () => void) => void} on calls `listener` after each change of these topics
 * @property {(path: string, body?: Record<string, unknown>) => Promise<any>} post asks the server to do something;
 *   rejects with an Error in the server's words
 * @property {(path: string) => Promise<any>} get
 */

/** Rows the page keeps of the wire, and lines of the log. */
const KEPT = 500;

/**
 * Opens the stream. Resolves with the first snapshot in place; afterwards the browser reconnects by itself, and every
 * connection starts with a snapshot, so nothing is missed.
 *
 * @returns {Promise<Mirror>}
 */
export function connect() {
  /** @type {Map<Topic, Set<() => void>>} */
  const listeners = new Map();
  /** @param {Topic[]} topics */
  const tell = (...topics) => {
    const due = new Set(topics.flatMap((topic) => [...(listeners.get(topic) ?? [])]));
    for (const listener of due) listener();
  };

  /** @type {Mirror} */
  const mirror = {
    state: /** @type {any} */ (undefined),
    online: false,
    on(topics, listener) {
      for (const topic of topics) {
        listeners.set(topic, (listeners.get(topic) ?? new Set()).add(listener));
      }
    },
    post: (path, body = {}) =>
      ask(path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    get: (path) => ask(path, {}),
  };

  const stream = new EventSource("api/events");
  stream.addEventListener("error", () => {
    mirror.online = false;
    tell("online");
  });
  stream.addEventListener("change", (event) => {
    const change = /** @type {Change} */ (JSON.parse(event.data));
    apply(mirror.state, change);
    tell(change.topic);
  });
  return new Promise((resolve) => {
    stream.addEventListener("snapshot", (event) => {
      const { chats, ...rest } = /** @type {Snapshot} */ (JSON.parse(event.data));
      mirror.state = { ...rest, chats: new Map(chats.map((chat) => [chat.person, chat])) };
      mirror.online = true;
      tell("online", "bot", "people", "chat", "world", "wire", "log");
      resolve(mirror);
    });
  });
}

/**
 * @param {State} state
 * @param {Change} change
 */
function apply(state, change) {
  switch (change.topic) {
    case "bot":
      state.bot = change.value;
      break;
    case "people":
      state.people = change.value;
      break;
    case "chat":
      state.chats.set(change.value.person, change.value);
      break;
    case "world":
      state.world = change.value;
      break;
    case "wire": {
      const rows = new Map(state.wire.map((row) => [row.id, row]));
      for (const row of change.value) rows.set(row.id, row);
      state.wire = [...rows.values()].slice(-KEPT);
      break;
    }
    case "wire-cleared":
      state.wire = [];
      break;
    case "log":
      state.log = [...state.log, ...change.value].slice(-KEPT);
      break;
  }
}

/**
 * @param {string} path
 * @param {RequestInit} init
 */
async function ask(path, init) {
  const answer = await fetch(`api/${path}`, init).catch(() => {
    throw new Error("The demo's server does not answer. Is it still running?");
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.error ?? `The demo's server answered ${answer.status}.`);
  return body;
}

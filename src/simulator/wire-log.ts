import type { WireCall } from "./changelly.ts";
import type { CallbackDelivery } from "./changelly-callbacks.ts";
import type { WireRow } from "./page-contract.ts";
import type { Stage } from "./stage.ts";
import type { ApiCall, DeliveredUpdate } from "./telegram.ts";

/** The traffic on both wires, as rows to show. */
export interface WireLog {
  /** The newest 1,000 rows, oldest first. */
  readonly rows: readonly WireRow[];
  /** All that is known about one row, free of secrets; undefined when there is no such row (any more). */
  detail(id: number): unknown;
  /** Forgets all rows. */
  clear(): void;
}

/** Rows that are kept. */
const KEPT = 1000;

interface Entry {
  readonly row: WireRow;
  /** Looked at when somebody asks, since a call or an update is completed in place. */
  readonly detail: () => unknown;
}

/**
 * Listens to both vendors from now on.
 *
 * @param stage whose vendors; its secrets are masked in every row and detail
 * @param onRow is called with each row when it is new and when it was completed
 */
export function createWireLog(stage: Stage, onRow: (row: WireRow) => void): WireLog {
  const entries = new Map<number, Entry>();
  const rowOfUpdate = new Map<number, number>();
  const rowOfRequest = new Map<number, number>();
  let lastId = 0;

  function put(row: Omit<WireRow, "id">, detail: () => unknown, id = ++lastId): number {
    const shown = { path: mask(row.path, stage.secrets), about: mask(row.about, stage.secrets) };
    const entry = { row: { ...row, ...shown, id }, detail };
    entries.set(id, entry);
    const oldest = entries.keys().next();
    if (entries.size > KEPT && !oldest.done) entries.delete(oldest.value);
    onRow(entry.row);
    return id;
  }

  const nameOf = (id: number | undefined) =>
    stage.telegram.people.find((person) => person.id === id)?.profile.firstName ?? "";

  stage.telegram.onEvent((event) => {
    if (event.kind === "call") {
      const { call } = event;
      put(apiCallRow(call, nameOf(call.chatId)), () => ({
        request: call.params,
        response: call.response,
        ...(call.warnings.length > 0 ? { warnings: call.warnings } : {}),
      }));
    }
    if (event.kind === "update") {
      const { update } = event;
      const known = rowOfUpdate.get(update.update_id);
      const before = known === undefined ? undefined : entries.get(known)?.row;
      if (event.step !== "made" && before === undefined) return;
      const id = put(
        updateRow(update, event.step, nameOf(chatOf(update)), before, stage.clock.now()),
        () => update.update,
        known,
      );
      rowOfUpdate.set(update.update_id, id);
    }
  });
  stage.changelly.onEvent((event) => {
    if (event.type === "arrival" || event.type === "request") {
      const { call } = event;
      const known = rowOfRequest.get(call.seq);
      if (event.type === "request" && (known === undefined || !entries.has(known))) return;
      rowOfRequest.set(
        call.seq,
        put(requestRow(call, event.type), () => requestDetail(call), known),
      );
    }
    if (event.type === "callback") put(callbackRow(event.delivery), () => callbackDetail(event.delivery));
  });

  return {
    get rows() {
      return [...entries.values()].map(({ row }) => row);
    },
    detail(id) {
      const entry = entries.get(id);
      return entry === undefined ? undefined : maskAll(entry.detail(), stage.secrets);
    },
    clear() {
      entries.clear();
      rowOfUpdate.clear();
      rowOfRequest.clear();
    },
  };
}

/** The text with every secret in it replaced by dots. */
export function mask(text: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, "•••"), text);
}

function maskAll(value: unknown, secrets: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_name, part: unknown) =>
    typeof part === "string" ? mask(part, secrets) : part,
  );
}

function apiCallRow(call: ApiCall, person: string): Omit<WireRow, "id"> {
  const text = call.params["text"] ?? call.params["caption"];
  return {
    wire: "telegram",
    direction: "out",
    method: "POST",
    path: `/${call.method}`,
    about: about(person, typeof text === "string" ? text : ""),
    status: call.status === 0 ? "dropped" : String(call.status),
    ok: call.status === 200,
    ms: call.ms,
    at: call.at,
  };
}

function updateRow(
  update: DeliveredUpdate,
  step: "made" | "delivered" | "confirmed",
  person: string,
  before: WireRow | undefined,
  now: number,
): Omit<WireRow, "id"> {
  const at = before?.at ?? now;
  return {
    wire: "telegram",
    direction: "in",
    method: "UPDATE",
    path: update.type,
    about: about(person, saying(update)),
    status: update.confirmed ? "done" : step === "made" ? "" : "sent",
    ok: true,
    ms: now - at,
    at,
  };
}

function requestRow(call: WireCall, step: "arrival" | "request"): Omit<WireRow, "id"> {
  return {
    wire: "changelly",
    direction: "out",
    method: call.method,
    path: call.path,
    about: readable(call.query),
    status: step === "arrival" ? "" : String(call.status ?? "dropped"),
    ok: call.status !== null && call.status < 400,
    ms: call.ms,
    at: call.at,
  };
}

function requestDetail(call: WireCall): unknown {
  return {
    query: Object.fromEntries(new URLSearchParams(call.query)),
    headers: call.headers,
    body: parsed(call.body),
    response: call.response,
  };
}

function callbackRow(delivery: CallbackDelivery): Omit<WireRow, "id"> {
  return {
    wire: "changelly",
    direction: "in",
    method: "POST",
    path: "/changelly/callback",
    about: `${delivery.status} · ${delivery.orderId}${delivery.attempt > 1 ? ` · try ${delivery.attempt}` : ""}`,
    status: delivery.attempted ? String(delivery.responseStatus ?? "dropped") : "not sent",
    ok: delivery.ok,
    ms: delivery.ms,
    at: delivery.at,
  };
}

function callbackDetail(delivery: CallbackDelivery): unknown {
  const { body, ...rest } = delivery;
  return { ...rest, body: parsed(body) };
}

function about(person: string, text: string): string {
  const short = text
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 80);
  return [person, short].filter((part) => part !== "").join(" · ");
}

/** The part of an Update that its type names. */
function content(update: DeliveredUpdate): Readonly<Record<string, unknown>> {
  return record(update.update[update.type]);
}

function saying(update: DeliveredUpdate): string {
  const inside = content(update);
  const said = inside["text"] ?? inside["data"];
  return typeof said === "string" ? said : "";
}

/** The id of the person an update comes from. */
function chatOf(update: DeliveredUpdate): number | undefined {
  const id = record(content(update)["from"])["id"];
  return typeof id === "number" ? id : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A query with its percent signs resolved, where they can be. */
function readable(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import type { Fault as ChangellyFault } from "./changelly.ts";
import type { WorldView } from "./page-contract.ts";
import type { Stage } from "./stage.ts";
import type { Fault as TelegramFault } from "./telegram.ts";

/** The misfortunes a person at the controls can switch on and off. */
export interface Misbehaviours {
  /** All there are, with their present state. */
  readonly list: WorldView["misbehaviours"];
  /** Switches one. @returns false when there is none with that id */
  set(id: string, on: boolean): boolean;
}

type Misbehaviour = { readonly id: string; readonly title: string; readonly once: boolean } & (
  | { readonly at: "changelly"; readonly fault: ChangellyFault }
  | { readonly at: "telegram"; readonly fault: TelegramFault }
  /** Every update comes this many times more. */
  | { readonly at: "updates"; readonly copies: number }
);

/** How long Telegram asks the bot to wait, in seconds. */
const RETRY_AFTER = 5;

const ALL: readonly Misbehaviour[] = [
  {
    id: "changelly-slow",
    title: "Changelly takes 4 s to answer",
    once: false,
    at: "changelly",
    fault: { path: /^\/v1\//, reply: { delayMs: 4000 } },
  },
  {
    id: "changelly-429",
    title: "Changelly: too many requests (429)",
    once: false,
    at: "changelly",
    fault: { path: /^\/v1\//, reply: { status: 429 } },
  },
  {
    id: "changelly-500",
    title: "Changelly: internal error (500)",
    once: false,
    at: "changelly",
    fault: { path: /^\/v1\//, reply: { status: 500 } },
  },
  {
    id: "changelly-down",
    title: "Changelly drops every connection",
    once: false,
    at: "changelly",
    fault: { path: /^\/v1\//, reply: "reset" },
  },
  {
    id: "order-answer-lost",
    title: "Next order is taken, its answer lost",
    once: true,
    at: "changelly",
    fault: { path: "/v1/sell/orders", method: "POST", times: 1, reply: "handled-but-answer-lost" },
  },
  {
    id: "order-refusal-wrong",
    title: "Next order is taken, its answer says no (400)",
    once: true,
    at: "changelly",
    fault: { path: "/v1/sell/orders", method: "POST", times: 1, reply: { status: 400, handled: true } },
  },
  {
    id: "order-refused",
    title: "Next order is refused (500)",
    once: true,
    at: "changelly",
    fault: { path: "/v1/sell/orders", method: "POST", times: 1, reply: { status: 500 } },
  },
  {
    id: "telegram-429",
    title: `Telegram: next message waits ${RETRY_AFTER} s (429)`,
    once: true,
    at: "telegram",
    fault: {
      method: /^(sendMessage|editMessageText)$/,
      times: 1,
      reply: {
        error_code: 429,
        description: `Too Many Requests: retry after ${RETRY_AFTER}`,
        retry_after: RETRY_AFTER,
      },
    },
  },
  {
    id: "telegram-answer-lost",
    title: "Telegram: next message arrives, answer lost",
    once: true,
    at: "telegram",
    fault: { method: /^(sendMessage|editMessageText)$/, times: 1, reply: "reset-after" },
  },
  {
    id: "telegram-twice",
    title: "Telegram delivers everything twice",
    once: false,
    at: "updates",
    copies: 1,
  },
];

/**
 * @param stage whose vendors misbehave; nothing else may set faults there
 * @param changed is called when one switched itself off after it struck
 */
export function createMisbehaviours(stage: Stage, changed: () => void): Misbehaviours {
  const on = new Set<Misbehaviour>();

  /** The vendors only know "forget all faults", so those that stay are told again. */
  function tell(): void {
    stage.changelly.clearFaults();
    stage.telegram.clearFaults();
    stage.telegram.duplicateUpdates(0);
    for (const one of ALL.filter((each) => on.has(each))) {
      if (one.at === "changelly") stage.changelly.fault(one.fault);
      else if (one.at === "telegram") stage.telegram.fault(one.fault);
      else stage.telegram.duplicateUpdates(one.copies);
    }
  }

  /** One that strikes once is spent by the first call it fits, since the oldest fault that fits is the one used. */
  function spend(at: Misbehaviour["at"], fits: (one: Misbehaviour) => boolean): void {
    const spent = ALL.find((one) => one.at === at && on.has(one) && fits(one));
    if (spent?.once !== true) return;
    on.delete(spent);
    changed();
  }

  stage.changelly.onEvent((event) => {
    if (event.type !== "request") return;
    const { method, path } = event.call;
    spend("changelly", (one) => {
      if (one.at !== "changelly" || (one.fault.method ?? method) !== method) return false;
      return typeof one.fault.path === "string" ? one.fault.path === path : one.fault.path.test(path);
    });
  });
  stage.telegram.onEvent((event) => {
    if (event.kind !== "call") return;
    const { method } = event.call;
    spend("telegram", (one) => {
      if (one.at !== "telegram") return false;
      return typeof one.fault.method === "string"
        ? one.fault.method === method
        : one.fault.method.test(method);
    });
  });

  return {
    get list() {
      return ALL.map((one) => ({ id: one.id, title: one.title, once: one.once, on: on.has(one) }));
    },
    set(id, wanted) {
      const one = ALL.find((each) => each.id === id);
      if (one === undefined) return false;
      if (wanted) on.add(one);
      else on.delete(one);
      tell();
      return true;
    },
  };
}

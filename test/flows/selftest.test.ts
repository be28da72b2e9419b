import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import type { ChatMessage, Person } from "../../src/simulator/telegram.ts";
import { LANGUAGES, query } from "../support/sale.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const OWNER = 500_001;

/** What `/selftest` shows at its beginning. */
const TITLE = "Self-test: a whole sale in the sandbox";

async function startTest(options: WorldOptions = {}): Promise<World & { olga: Person }> {
  const world = await startWorld({
    ...options,
    env: { ADMIN_IDS: String(OWNER), ...options.env },
    app: { callbackWaitMs: 150, progressPaceMs: 1, ...options.app },
  });
  const olga = world.telegram.person({ id: OWNER, firstName: "Olga", languageCode: "en" });
  return Object.assign(world, { olga });
}

/** Plays the test to its end: the message it was watched in, and the report for the manager. */
async function play(olga: Person): Promise<{ screen: ChatMessage; report: string; file: ChatMessage }> {
  await olga.says("/selftest");
  const file = await olga.waitFor("the report", (chat) => chat.find(({ kind }) => kind === "document"), {
    timeoutMs: 15_000,
  });
  const screen = await olga.sees(TITLE);
  return { screen, file, report: new TextDecoder().decode(file.media?.bytes) };
}

/** The steps as their lines begin: a sign and a number. */
function signs(screen: ChatMessage): string[] {
  return screen.text.split("\n").flatMap((line) => /^(\S) 2\.\d+ /.exec(line)?.[1] ?? []);
}

const ORDERS = "/v1/sell/orders";
const OFFERS = "/v1/sell/offers";
const ORDER_CHANGE = /^\/v1\/sandbox\/order\/[^/]+$/;

/** A list of currencies with one coin and the euro, as the API writes it. */
function currencies(ticker: string, limits: object): object[] {
  const seller = { providerCode: "transak", supportedFlows: ["sell"] };
  return [
    { type: "crypto", ticker, name: ticker, precision: "8", providers: [{ ...seller, limits }] },
    { type: "fiat", ticker: "EUR", name: "Euro", precision: "2", providers: [seller] },
  ];
}

/** An offer by Transak for whatever is asked. */
function offer(amountExpectedTo: string): object {
  const method = { method: "card", methodName: "Card", amountExpectedTo, rate: "1", fee: "1" };
  return { providerCode: "transak", amountExpectedTo, rate: "1", fee: "1", paymentMethodOffer: [method] };
}

/** Does something when the answer to a request is on its way. */
function after(changelly: Changelly, path: string | RegExp, task: () => void): void {
  const forget = changelly.onEvent((event) => {
    const isIt =
      event.type === "request" &&
      (typeof path === "string" ? event.call.path === path : path.test(event.call.path));
    if (!isIt) return;
    forget();
    task();
  });
}

/** One way to break a step: how, and what the report has to say about it. */
interface Breakage {
  step: string;
  what: string;
  breaks: (changelly: Changelly) => void;
  came: string | RegExp;
  check: string | RegExp;
}

const BREAKAGES: readonly Breakage[] = [
  {
    step: "2.1",
    what: "the keys are refused",
    breaks: (changelly) => changelly.fault({ path: "/v1/available-countries", reply: { status: 401 } }),
    came: "HTTP 401 (unauthorized)",
    check: "CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY",
  },
  {
    step: "2.2",
    what: "nothing can be sold anywhere",
    breaks: (changelly) =>
      changelly.fault({ path: "/v1/available-countries", reply: { status: 200, body: [] } }),
    came: "The list is empty",
    check: "enable some in the sandbox",
  },
  {
    step: "2.2",
    what: "the US has no states",
    breaks: (changelly) =>
      changelly.fault({
        path: "/v1/available-countries",
        reply: { status: 200, body: [{ code: "US", name: "United States" }] },
      }),
    came: "without its states",
    check: "your manager at Changelly",
  },
  {
    step: "2.3",
    what: "Changelly has a fault",
    breaks: (changelly) => changelly.fault({ path: "/v1/currencies", reply: { status: 500 } }),
    came: "HTTP 500 (internalServerError)",
    check: "Changelly has a fault",
  },
  {
    step: "2.4",
    what: "there is no currency to be paid in",
    breaks: (changelly) => {
      const [crypto] = currencies("BTC", {});
      changelly.fault({ path: "/v1/currencies", reply: { status: 200, body: [crypto] } });
    },
    came: "no such pair in",
    check: "ask your manager at Changelly which ones",
  },
  {
    step: "2.5",
    what: "the limits contradict each other",
    breaks: (changelly) =>
      changelly.fault({
        path: "/v1/currencies",
        reply: { status: 200, body: currencies("BTC", { send: { min: "2", max: "1" } }) },
      }),
    came: "at least 2 and at most 1",
    check: "contradict each other",
  },
  {
    step: "2.6",
    what: "no provider can quote",
    breaks: (changelly) =>
      changelly.fault({
        path: OFFERS,
        reply: {
          status: 200,
          body: [{ providerCode: "transak", errorType: "unavailable", errorMessage: "", errorDetails: null }],
        },
      }),
    came: "transak: unavailable",
    check: "try again later",
  },
  {
    step: "2.6",
    what: "no provider is asked",
    breaks: (changelly) => changelly.fault({ path: OFFERS, reply: { status: 200, body: [] } }),
    came: "no provider was asked",
    check: "no provider is enabled",
  },
  {
    step: "2.7",
    what: "the connection breaks",
    breaks: (changelly) => changelly.fault({ path: "/v1/providers", reply: "reset" }),
    came: "The connection failed",
    check: "CHANGELLY_API_URL",
  },
  {
    step: "2.8",
    what: "a provider with an offer has no name",
    breaks: (changelly) =>
      changelly.fault({
        path: "/v1/providers",
        reply: { status: 200, body: [{ code: "other", name: "Other" }] },
      }),
    came: "“transak”",
    check: "its code instead of a name",
  },
  {
    step: "2.9",
    what: "only a coin can be sold that the test has no address of",
    breaks: (changelly) => {
      changelly.fault({ path: "/v1/currencies", reply: { status: 200, body: currencies("FOO", {}) } });
      changelly.fault({ path: OFFERS, reply: { status: 200, body: [offer("20")] } });
    },
    came: "none for FOO",
    check: "enable BTC",
  },
  {
    step: "2.10",
    what: "a good address is called invalid",
    breaks: (changelly) =>
      changelly.fault({
        path: "/v1/validate-address",
        reply: { status: 200, body: { result: false, cause: "walletAddress" } },
      }),
    came: "invalid (address)",
    check: "out of order",
  },
  {
    step: "2.11",
    what: "the offer is gone a moment later",
    breaks: (changelly) => {
      changelly.fault({ path: OFFERS, times: 1, reply: { delayMs: 0 } });
      changelly.fault({ path: OFFERS, reply: { status: 200, body: [] } });
    },
    came: "not made any more",
    check: "try again",
  },
  {
    step: "2.12",
    what: "the price falls between the choice and the consent",
    breaks: (changelly) => after(changelly, OFFERS, () => changelly.market.moveBy("-20")),
    came: /fell from [\d.]+ EUR to [\d.]+ EUR/,
    check: "show both prices",
  },
  {
    step: "2.13",
    what: "the order is refused",
    breaks: (changelly) =>
      changelly.fault({
        path: ORDERS,
        reply: {
          status: 400,
          body: {
            errorType: "limits",
            errorMessage: "",
            errorDetails: [{ cause: "min", value: "0.5" }],
          },
        },
      }),
    came: "HTTP 400 (limits, min: 0.5)",
    check: "the words in brackets say what",
  },
  {
    step: "2.14",
    what: "the status may not be changed",
    breaks: (changelly) => changelly.fault({ path: ORDER_CHANGE, reply: { status: 403 } }),
    came: "HTTP 403 (forbidden)",
    check: "are a pair of the sandbox",
  },
  {
    step: "2.14",
    what: "the status does not change",
    breaks: (changelly) =>
      changelly.fault({
        path: ORDER_CHANGE,
        reply: { status: 200, body: { orderId: "any", status: "created" } },
      }),
    came: "I set “pending”, and the answer says “created”",
    check: "show the order id",
  },
  {
    step: "2.15",
    what: "the callback can not be delivered",
    breaks: (changelly) => {
      changelly.callbacks.mode = "lost";
    },
    came: "could not deliver the callback",
    check: "PUBLIC_URL followed by /changelly/callback",
  },
  {
    step: "2.15",
    what: "the callback is delivered to somebody else",
    breaks: (changelly) => {
      changelly.callbacks.mode = "lost";
      changelly.fault({ path: /resend-callback$/, reply: { status: 200, body: { status: "success" } } });
    },
    came: "was taken, and none came here",
    check: "Another program",
  },
  {
    step: "2.16",
    what: "the order has no link",
    breaks: (changelly) => {
      const { orderId } = changelly.seed({});
      changelly.fault({ path: ORDERS, reply: { status: 200, body: { orderId } } });
    },
    came: "no link",
    check: "nobody can go on at the provider",
  },
  {
    step: "2.17",
    what: "the order is not listed",
    breaks: (changelly) =>
      changelly.fault({
        path: "/v1/orders",
        reply: { status: 200, body: { orders: [], limit: 100, offset: 0, total: 0 } },
      }),
    came: "is not in the answer",
    check: "a lost answer cannot be found again",
  },
  {
    step: "2.18",
    what: "status changes are told by no callback",
    breaks: (changelly) =>
      after(changelly, /resend-callback$/, () => {
        changelly.callbacks.mode = "lost";
      }),
    came: "No callback came",
    check: "the callback URL is not registered",
  },
  {
    step: "2.18",
    what: "a status is not taken",
    breaks: (changelly) =>
      after(changelly, "/v1/orders", () =>
        changelly.fault({
          path: ORDER_CHANGE,
          reply: { status: 200, body: { orderId: "any", status: "failed" } },
        }),
      ),
    came: "I set “created”, and the answer says “failed”",
    check: "not changed as asked",
  },
  {
    step: "2.18",
    what: "the order reads differently",
    breaks: (changelly) =>
      after(changelly, "/v1/orders", () => {
        const [order] = changelly.orders;
        const stale = { orderId: order?.orderId, externalOrderId: order?.externalOrderId, status: "hold" };
        changelly.fault({
          path: "/v1/orders",
          reply: { status: 200, body: { orders: [stale], limit: 100, offset: 0, total: 1 } },
        });
      }),
    came: "I set “created”, and the order reads “hold”",
    check: "What is read decides",
  },
];

describe("the self-test", () => {
  test("plays a whole sale and reports every step with its time and result", async () => {
    const { olga, changelly } = await startTest();

    const { screen, report, file } = await play(olga);

    expect(signs(screen)).toEqual(Array.from({ length: 18 }, () => "✓"));
    expect(screen.text).toContain("Passed: all 18 steps");
    expect(screen.text).toMatch(/2\.4 Choose a pair: BTC → EUR · \d+ ms/);
    const [order] = changelly.orders;
    expect(order).toMatchObject({ externalUserId: String(OWNER), status: "complete" });
    expect(order?.history.map(({ status }) => status)).toEqual([
      ...["created", "pending", "created", "pending", "hold", "refunded", "expired", "failed", "complete"],
    ]);
    expect(report).toContain(`orderId: ${order?.orderId}`);
    expect(report).toContain(`externalOrderId: ${order?.externalOrderId}`);
    expect(report).toMatch(/POST \/v1\/sell\/orders: HTTP 200, \d+ ms/);
    expect(report).toMatch(/refunded: callback after \d+ ms, GET \/v1\/orders: refunded/);
    expect(file.text).toContain("TEST");
  });

  test("puts no secret and nothing personal into the report", async () => {
    const { olga, changelly, telegram, env } = await startTest();

    const { report } = await play(olga);

    const secrets = [
      telegram.token,
      changelly.apiKey,
      env["CHANGELLY_PRIVATE_KEY"] ?? "",
      String(OWNER),
      "Olga",
      changelly.orders[0]?.refundAddress ?? "",
    ];
    for (const secret of secrets) {
      expect(secret).not.toBe("");
      expect(report).not.toContain(secret);
    }
    expect(report).not.toContain("signature:");
  });

  test.each(BREAKAGES)("ends at $step with a word on what to do when $what", async (breakage) => {
    const { olga, changelly } = await startTest();
    breakage.breaks(changelly);

    const { screen, report, file } = await play(olga);

    const broken = Number(breakage.step.split(".")[1]);
    expect(signs(screen)).toEqual(
      Array.from({ length: 18 }, (_, index) => (index + 1 < broken ? "✓" : index + 1 === broken ? "✗" : "–")),
    );
    const asked = LANGUAGES.translator("en").plain(`selftest-asked-${breakage.step.replace(".", "-")}`);
    for (const text of [screen.text, report]) {
      expect(text).toContain(asked);
      expect(text).toMatch(breakage.came);
      expect(text).toMatch(breakage.check);
      expect(text).toContain(`Failed: ${broken - 1} of 18`);
    }
    expect(file.text).toContain("did not pass");
  });

  test("tells a callback of the wrong key from one that did not come", async () => {
    const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
    const pem = stranger.export({ type: "spki", format: "pem" }).toString();
    const { olga } = await startTest({
      env: { CHANGELLY_CALLBACK_PUBLIC_KEY: Buffer.from(pem).toString("base64") },
    });

    const { screen } = await play(olga);

    expect(signs(screen)[14]).toBe("✗");
    expect(screen.text).toContain("its signature does not fit");
    expect(screen.text).toContain("CHANGELLY_CALLBACK_PUBLIC_KEY");
  });

  test("says so when no callback key is configured", async () => {
    const { olga } = await startTest({ env: { CHANGELLY_CALLBACK_PUBLIC_KEY: "" } });

    const { screen } = await play(olga);

    expect(signs(screen)[14]).toBe("✗");
    expect(screen.text).toContain("there is no key to verify it with");
  });

  test("is watched in one message, which is not edited more often than its pace", async () => {
    const paceMs = 100;
    const { olga, telegram } = await startTest({ app: { progressPaceMs: paceMs } });

    await play(olga);

    const edits = telegram.calls.filter(({ method }) => method === "editMessageText");
    expect(edits.length).toBeGreaterThan(0);
    expect(telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
    for (const [index, { at }] of edits.entries()) {
      // The clock of the calls counts whole milliseconds.
      if (index > 0) expect(at - (edits[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(paceMs - 2);
    }
  });

  test("is not begun a second time while it is under way, and the chat stays free meanwhile", async () => {
    const { olga, changelly } = await startTest();
    changelly.fault({ path: "/v1/available-countries", reply: { delayMs: 400 } });

    await olga.says("/selftest");
    await olga.sees(TITLE);
    await olga.says("/selftest");
    await olga.sees("still under way");
    await olga.says("/privacy");
    await olga.sees("What is kept about you");
    await olga.sees("Passed");

    expect(changelly.orders).toHaveLength(1);
  });

  test("leaves its begin and its end in the audit trail", async () => {
    const { olga, changelly, env } = await startTest();

    await play(olga);

    const trail = query(env, "select by, action, subject from audit order by id");
    expect(trail).toEqual([
      { by: String(OWNER), action: "sandbox", subject: null },
      { by: String(OWNER), action: "sandbox", subject: changelly.orders[0]?.orderId },
    ]);
  });

  test("stops with the bot, and says what was not run", async () => {
    const { olga, restart, changelly } = await startTest();
    changelly.fault({ path: "/v1/currencies", reply: { delayMs: 200 } });

    await olga.says("/selftest");
    await olga.sees("▸ 2.3");
    await restart();

    const screen = await olga.sees("Stopped: 3 of 18");
    expect(signs(screen)[3]).toBe("–");
  });

  test("does not exist for anybody else", async () => {
    const { person, changelly } = await startTest();
    const anna = person();

    await anna.says("/selftest");
    const answer = await anna.sees("I do not know this command");

    expect(answer.text).not.toContain(TITLE);
    expect(changelly.calls).toHaveLength(0);
  });

  test("does not exist in production, for nobody", async () => {
    const { olga, changelly } = await startTest({
      env: { CHANGELLY_ENV: "production", DATA_KEY: Buffer.alloc(32, 7).toString("base64") },
    });

    await olga.says("/selftest");
    await olga.sees("I do not know this command");

    expect(changelly.calls).toHaveLength(0);
  });
});

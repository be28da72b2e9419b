import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import type { ChatMessage, Person } from "../../src/simulator/telegram.ts";
import { anOwner, OWNER_ENV, OWNER_ID } from "../support/admins.ts";
import { type AnyTexts, LANGUAGES, query } from "../support/sale.ts";
import { PATIENCE_MS } from "../support/time.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

/** What `/selftest` shows at its beginning. */
const TITLE = "Self-test: a whole sale in the sandbox";

async function startTest(options: WorldOptions = {}): Promise<World & { olga: Person }> {
  const world = await startWorld({
    ...options,
    env: { ...OWNER_ENV, ...options.env },
    app: { callbackWaitMs: 150, progressPaceMs: 1, ...options.app },
  });
  return Object.assign(world, { olga: anOwner(world).person });
}

/** Plays the test to its end: the message it was watched in, and the report for the manager. */
async function play(olga: Person): Promise<{ screen: ChatMessage; report: string; file: ChatMessage }> {
  await olga.says("/selftest");
  const file = await olga.waitFor("the report", (chat) => chat.find(({ kind }) => kind === "document"), {
    timeoutMs: PATIENCE_MS,
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
const PROVIDERS = "/v1/providers";
const COUNTRIES = "/v1/available-countries";
const CURRENCIES = "/v1/currencies";
const LIST = "/v1/orders";
const ORDER_CHANGE = /^\/v1\/sandbox\/order\/[^/]+$/;
const RESEND = /resend-callback$/;

/** Does something to Changelly that breaks a step. */
type Break = (changelly: Changelly) => void;

/** Changelly answers with this from now on. */
function answers(path: string | RegExp, body: object, status = 200): Break {
  return (changelly) => changelly.fault({ path, reply: { status, body } });
}

/** Changelly refuses. */
function refuses(path: string | RegExp, status: number): Break {
  return (changelly) => changelly.fault({ path, reply: { status } });
}

/** Something breaks when the answer to a request is on its way. */
function after(path: string | RegExp, breaks: Break): Break {
  return (changelly) => {
    const forget = changelly.onEvent((event) => {
      if (event.type !== "request") return;
      if (!(typeof path === "string" ? event.call.path === path : path.test(event.call.path))) return;
      forget();
      breaks(changelly);
    });
  };
}

const losesCallbacks: Break = ({ callbacks }) => {
  callbacks.mode = "lost";
};

/** A list of currencies with one coin and the euro, as the API writes it. */
function currencies(ticker: string, limits: object): [crypto: object, fiat: object] {
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

/** A page of orders, as the API writes it. */
function listOf(...orders: readonly object[]): object {
  return { orders, limit: 100, offset: 0, total: orders.length };
}

/** One way to break a step: how, what the report has to say about what came, and what to check. */
type Breakage = [step: string, what: string, breaks: Break, came: string | RegExp, check: string];

const BREAKAGES: readonly Breakage[] = [
  [
    "2.1",
    "the keys are refused",
    refuses(COUNTRIES, 401),
    "HTTP 401 (unauthorized)",
    "CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY",
  ],
  [
    "2.2",
    "nothing can be sold anywhere",
    answers(COUNTRIES, []),
    "The list is empty",
    "enable some in the sandbox",
  ],
  [
    "2.2",
    "the US has no states",
    answers(COUNTRIES, [{ code: "US", name: "United States" }]),
    "without its states",
    "your manager at Changelly",
  ],
  [
    "2.3",
    "Changelly has a technical problem",
    refuses(CURRENCIES, 500),
    "HTTP 500 (internalServerError)",
    "Changelly has a technical problem",
  ],
  [
    "2.4",
    "there is no currency to be paid in",
    answers(CURRENCIES, [currencies("BTC", {})[0]]),
    "no such pair in",
    "ask your manager at Changelly which ones",
  ],
  [
    "2.6",
    "no provider can quote",
    answers(OFFERS, [
      { providerCode: "transak", errorType: "unavailable", errorMessage: "", errorDetails: null },
    ]),
    "transak: unavailable",
    "try again later",
  ],
  ["2.6", "no provider is asked", answers(OFFERS, []), "no provider was asked", "no provider is enabled"],
  [
    "2.7",
    "the connection breaks",
    (changelly) => changelly.fault({ path: PROVIDERS, reply: "reset" }),
    "The connection failed",
    "CHANGELLY_API_URL",
  ],
  [
    "2.8",
    "a provider with an offer has no name",
    answers(PROVIDERS, [{ code: "other", name: "Other" }]),
    "“transak”",
    "its code instead of a name",
  ],
  [
    "2.9",
    "only a coin can be sold that the test has no address of",
    (changelly) => {
      answers(CURRENCIES, currencies("FOO", {}))(changelly);
      answers(OFFERS, [offer("20")])(changelly);
    },
    "none for FOO",
    "enable BTC",
  ],
  [
    "2.10",
    "a good address is called invalid",
    answers("/v1/validate-address", { result: false, cause: "walletAddress" }),
    "invalid (address)",
    "out of order",
  ],
  [
    "2.11",
    "the offer is gone a moment later",
    (changelly) => {
      changelly.fault({ path: OFFERS, times: 1, reply: { delayMs: 0 } });
      answers(OFFERS, [])(changelly);
    },
    "not made any more",
    "try again",
  ],
  [
    "2.12",
    "the price falls between the choice and the consent",
    after(OFFERS, ({ market }) => market.moveBy("-20")),
    /fell from [\d.]+ EUR to [\d.]+ EUR/,
    "show both prices",
  ],
  [
    "2.13",
    "the order is refused",
    answers(
      ORDERS,
      { errorType: "limits", errorMessage: "", errorDetails: [{ cause: "min", value: "0.5" }] },
      400,
    ),
    "HTTP 400 (limits, min: 0.5)",
    "the words in brackets say what",
  ],
  [
    "2.14",
    "the status may not be changed",
    refuses(ORDER_CHANGE, 403),
    "HTTP 403 (forbidden)",
    "are a pair of the sandbox",
  ],
  [
    "2.14",
    "the status does not change",
    answers(ORDER_CHANGE, { orderId: "any", status: "created" }),
    "I set “pending”, and the answer says “created”",
    "show the order id",
  ],
  [
    "2.15",
    "the callback can not be delivered",
    losesCallbacks,
    "could not deliver the callback",
    "PUBLIC_URL followed by /changelly/callback",
  ],
  [
    "2.15",
    "the callback is delivered to somebody else",
    (changelly) => {
      losesCallbacks(changelly);
      answers(RESEND, { status: "success" })(changelly);
    },
    "was taken, and none came here",
    "Another program",
  ],
  [
    "2.16",
    "the order has no link",
    (changelly) => answers(ORDERS, { orderId: changelly.seed({}).orderId })(changelly),
    "no link",
    "nobody can go on at the provider",
  ],
  [
    "2.17",
    "the order is not listed",
    answers(LIST, listOf()),
    "is not in the answer",
    "a lost answer cannot be found again",
  ],
  [
    "2.18",
    "status changes are told by no callback",
    after(RESEND, losesCallbacks),
    "No callback came",
    "the callback URL is not registered",
  ],
  [
    "2.18",
    "a status is not taken",
    after(LIST, answers(ORDER_CHANGE, { orderId: "any", status: "failed" })),
    "I set “created”, and the answer says “failed”",
    "not changed as asked",
  ],
  [
    "2.18",
    "the order reads differently",
    after(RESEND, (changelly) =>
      // From the first status on that is set then: the order is read for its callback, too.
      after(ORDER_CHANGE, ({ orders: [order] }) => {
        const { orderId, externalOrderId } = order ?? {};
        answers(LIST, listOf({ orderId, externalOrderId, status: "hold" }))(changelly);
      })(changelly),
    ),
    "I set “created”, and the order reads “hold”",
    "What is read decides",
  ],
];

describe("the self-test", () => {
  test("plays a whole sale and reports every step with its time and result", async () => {
    const { olga, changelly } = await startTest();

    const { screen, report, file } = await play(olga);

    expect(signs(screen)).toEqual(Array.from({ length: 18 }, () => "✓"));
    expect(screen.text).toContain("Passed: all 18 steps");
    expect(screen.text).toMatch(/2\.4 Choose a pair: BTC → EUR · \d+ ms/);
    const [order] = changelly.orders;
    expect(order).toMatchObject({
      externalUserId: expect.stringMatching(/^[0-9a-f]{32}$/),
      status: "complete",
    });
    expect(order?.history.map(({ status }) => status)).toEqual([
      ...["created", "pending", "created", "pending", "hold", "refunded", "expired", "failed", "complete"],
    ]);
    expect(report).toContain(`orderId: ${order?.orderId}`);
    expect(report).toContain(`externalOrderId: ${order?.externalOrderId}`);
    expect(report).toMatch(/POST \/v1\/sell\/orders: HTTP 200, \d+ ms/);
    expect(report).toMatch(/refunded: callback after \d+ ms, GET \/v1\/orders: refunded/);
    expect(file.text).toContain("TEST");
    for (const text of [screen.text, report]) {
      expect(text).toMatch(
        /Signed with the request\n\S+\/v1\/available-countries\?\S+\{\}\n\d+ bytes, SHA-256 /,
      );
      expect(text).toContain(`What a callback’s signature covers\n{"orderId":"${order?.orderId}"}\n`);
      expect(text).toMatch(/X-Api-Key [0-9a-f]{4}…[0-9a-f]{4}; public key [0-9a-f]{16}…/);
    }
  });

  test("puts no secret and nothing personal into the report", async () => {
    const { olga, changelly, telegram, env } = await startTest();

    const { report } = await play(olga);

    const secrets = [
      telegram.token,
      changelly.apiKey,
      env["CHANGELLY_PRIVATE_KEY"] ?? "",
      String(OWNER_ID),
      "Olga",
      changelly.orders[0]?.refundAddress ?? "",
    ];
    for (const secret of secrets) {
      expect(secret).not.toBe("");
      expect(report).not.toContain(secret);
    }
    expect(report).not.toContain("signature:");
  });

  test.each(BREAKAGES)(
    "ends at %s with a word on what to do when %s",
    async (step, _, breaks, came, check) => {
      const { olga, changelly } = await startTest();
      breaks(changelly);

      const { screen, report, file } = await play(olga);

      const broken = Number(step.split(".")[1]);
      expect(signs(screen)).toEqual(
        Array.from({ length: 18 }, (_, index) =>
          index + 1 < broken ? "✓" : index + 1 === broken ? "✗" : "–",
        ),
      );
      const english: AnyTexts = LANGUAGES.translator("en");
      const asked = english.plain(`selftest-asked-${step.replace(".", "-")}`);
      for (const text of [screen.text, report]) {
        expect(text).toContain(asked);
        expect(text).toMatch(came);
        expect(text).toMatch(check);
        expect(text).toContain(`Failed: ${broken - 1} of 18`);
      }
      expect(file.text).toContain("did not pass");
    },
  );

  test("tells a callback of the wrong key from one that did not come", async () => {
    const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
    const pem = stranger.export({ type: "spki", format: "pem" }).toString();
    const { olga, changelly } = await startTest({
      env: { CHANGELLY_CALLBACK_PUBLIC_KEY: Buffer.from(pem).toString("base64") },
    });

    const { screen } = await play(olga);

    expect(signs(screen)[14]).toBe("✗");
    expect(screen.text).toContain("its signature does not fit");
    expect(screen.text).toContain(
      "CHANGELLY_CALLBACK_PUBLIC_KEY does not belong to the private key it was signed with",
    );
    expect(screen.text).toContain(`{"orderId":"${changelly.orders[0]?.orderId}"}`);
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
      { by: String(OWNER_ID), action: "sandbox", subject: null },
      { by: String(OWNER_ID), action: "sandbox", subject: changelly.orders[0]?.orderId },
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

/**
 * `/selftest`: an admin of a sandbox instance has a whole sale played (admin/selftest.ts), watches it in one message that
 * is edited as it goes, and gets a report as a file for Changelly's manager.
 *
 * Nobody makes a {@link SelfTestChat} in production. `composer` belongs in the private chat, beside the sandbox controls.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Composer } from "grammy";
import type { Access } from "../../admin/access.ts";
import type { SignedText } from "../../admin/sandbox.ts";
import {
  runSelfTest,
  type SelfTestDeps,
  type SelfTestReport,
  type StepReport,
} from "../../admin/selftest.ts";
import { escapeHtml, type Languages, type Say, sayKind, type Translator } from "../../i18n.ts";
import type { ExternalUserId } from "../../sell/people.ts";
import type { Log } from "../../sell/runtime.ts";
import type { BotContext } from "../context.ts";
import type { Screen } from "../screen.ts";
import type { View } from "../view.ts";
import { failureText } from "./fault.ts";

/** What the self-test needs in the chat. */
export interface SelfTestChatDeps {
  test: SelfTestDeps;
  externalUserId: ExternalUserId;
  access: Access;
  screen: Screen;
  languages: Languages;
  log: Log;
  /** Shortest time between two edits of the message, ms. */
  paceMs: number;
}

/** Changelly's manager reads English. */
const REPORT_LOCALE = "en";

/** Self-tests under way. */
export class SelfTestChat {
  readonly #deps: SelfTestChatDeps;
  /** By admin: one at a time each. */
  readonly #running = new Map<string, { work: Promise<void>; stop: AbortController }>();

  constructor(deps: SelfTestChatDeps) {
    this.#deps = deps;
  }

  /** The command. For anybody without the right it does not exist. */
  composer(): Composer<BotContext> {
    const composer = new Composer<BotContext>();
    composer
      .filter((ctx) => this.#deps.access.may(ctx.user.id, "sandbox"))
      .command("selftest", (ctx) => this.#begin(ctx));
    return composer;
  }

  /** Ends the tests under way; what was not run yet will not be. */
  async stop(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { stop } of running) stop.abort();
    await Promise.allSettled(running.map(({ work }) => work));
  }

  async #begin(ctx: BotContext): Promise<void> {
    const { access } = this.#deps;
    const userId = ctx.user.id;
    if (this.#running.has(userId)) {
      await this.#show(ctx, { html: ctx.tr.html("selftest-running"), rows: [] });
      return;
    }
    const stop = new AbortController();
    await access.note(userId, "sandbox", null, "self-test begun");
    // The chat stays free: a test takes longer than an update may.
    const work = this.#run(ctx, stop.signal)
      .catch((error: unknown) => this.#apologise(ctx, error))
      .finally(() => this.#running.delete(userId));
    this.#running.set(userId, { work, stop });
  }

  /** Nothing that goes wrong in the test itself leads here: that is its result. */
  async #apologise(ctx: BotContext, error: unknown): Promise<void> {
    const { log } = this.#deps;
    log.error({ err: error }, "self-test crashed");
    try {
      await this.#show(ctx, { html: ctx.tr.html("apology"), rows: [] });
    } catch (failed) {
      log.warn({ err: failed }, "self-test failure not shown");
    }
  }

  async #run(ctx: BotContext, signal: AbortSignal): Promise<void> {
    const { test, externalUserId, access, screen } = this.#deps;
    const { user, tr } = ctx;
    const canvas = new Canvas(ctx, this.#deps);
    const report = await runSelfTest(test, {
      externalUserId: externalUserId(user.id),
      signal,
      onProgress: (present) => canvas.draw(present),
    });
    const failed = failedStep(report);
    const result = hasPassed(report) ? "passed" : `ended at ${failed ? numberOf(failed) : "its stop"}`;
    await access.note(user.id, "sandbox", report.changellyId, `self-test ${result}`);
    await canvas.finish(report);
    if (signal.aborted) return;
    await screen.respond(ctx, this.#file(report, tr));
  }

  /** The report as a file: times, endpoints, order ids, statuses and error types; no secret, nothing personal. */
  #file(report: SelfTestReport, tr: Translator) {
    const { languages } = this.#deps;
    const english = languages.translator(REPORT_LOCALE);
    return {
      kind: "document" as const,
      name: `self-test-${new Date(report.startedAt).toISOString().slice(0, 19).replaceAll(":", "-")}.txt`,
      bytes: new TextEncoder().encode(reportText(report, english)),
      caption: tr.html(hasPassed(report) ? "selftest-file-passed" : "selftest-file-failed"),
    };
  }

  async #show(ctx: BotContext, view: View): Promise<void> {
    await this.#deps.screen.respond(ctx, view);
  }
}

/** The one message a test is watched in: edited when something changed, and not more often than the pace. */
class Canvas {
  readonly #ctx: BotContext;
  readonly #deps: SelfTestChatDeps;
  #latest: SelfTestReport | undefined;
  #drawn: SelfTestReport | undefined;
  #messageId: number | undefined;
  #drawing: Promise<void> | undefined;

  constructor(ctx: BotContext, deps: SelfTestChatDeps) {
    this.#ctx = ctx;
    this.#deps = deps;
  }

  /** Draws soon; what changes meanwhile is drawn with it. */
  draw(report: SelfTestReport): void {
    this.#latest = report;
    this.#drawing ??= this.#keepUp()
      .catch((error: unknown) => this.#deps.log.warn({ err: error }, "self-test progress not shown"))
      .finally(() => {
        this.#drawing = undefined;
      });
  }

  /** Draws the end, whatever became of the drawing before. */
  async finish(report: SelfTestReport): Promise<void> {
    await this.#drawing;
    if (this.#drawn !== report) await this.#show(report);
  }

  async #keepUp(): Promise<void> {
    while (this.#latest && this.#latest !== this.#drawn) {
      await this.#show(this.#latest);
      await sleep(this.#deps.paceMs);
    }
  }

  async #show(report: SelfTestReport): Promise<void> {
    const { user, tr } = this.#ctx;
    this.#messageId = await this.#deps.screen.show(
      user.chatId,
      tr.locale,
      reportView(report, tr),
      this.#messageId === undefined ? { kind: "new" } : { kind: "edit", messageId: this.#messageId },
    );
    this.#drawn = report;
  }
}

/** How a step stands, at the beginning of its line. */
const SIGNS: Readonly<Record<StepReport["state"], string>> = {
  waiting: "·",
  running: "▸",
  passed: "✓",
  failed: "✗",
  "not-run": "–",
};

/** The test as it stands, on the screen. */
function reportView(report: SelfTestReport, tr: Translator): View {
  const failed = failedStep(report);
  return {
    html: [
      `<b>${tr.html("selftest-title")}</b>`,
      report.steps.map((step) => stepLine(step, tr.html)).join("\n"),
      ...(failed ? [`<b>${numberOf(failed)}</b> ${faultLine(failed, tr.html)}`] : []),
      ...(report.callback?.fault ? [sayKind(tr.html, "signature-fault", report.callback.fault)] : []),
      resultLine(report, tr, tr.html),
      ...(report.endedAt === null ? [] : signedHtml(report, tr.html)),
    ].join("\n\n"),
    rows:
      report.changellyId === null ? [] : [[{ label: tr.plain("button-copy-id"), copy: report.changellyId }]],
  };
}

/** What was signed, folded: the bytes in a face in which each shows. */
function signedHtml(report: SelfTestReport, say: Say): readonly string[] {
  const parts = signedParts(report, say).map(
    ([head, { text }, about]) => `<b>${head}</b>\n<code>${escapeHtml(text)}</code>\n${about}`,
  );
  return parts.length > 0 ? [`<blockquote expandable>${parts.join("\n\n")}</blockquote>`] : [];
}

/** What was signed of one request and of one callback: a heading, the text, and what can be compared. */
function signedParts(
  { request, callback }: SelfTestReport,
  say: Say,
): readonly (readonly [head: string, signed: SignedText, about: string])[] {
  const about = ({ bytes, sha256, apiKey, key }: SignedText): string =>
    say("signed-about", { bytes, digest: sha256.slice(0, 16), masked: apiKey, key: key ?? "–" });
  return [
    ...(request ? [[say("signed-request"), request, about(request)] as const] : []),
    ...(callback?.signed ? [[say("signed-callback"), callback.signed, about(callback.signed)] as const] : []),
  ];
}

/**
 * The test as text for somebody who sees Changelly's side of it: times, endpoints, ids, statuses and error types, called
 * as the API calls them; no secret, nothing personal.
 */
function reportText(report: SelfTestReport, tr: Translator): string {
  const failed = failedStep(report);
  const time = (ms: number): string => new Date(ms).toISOString();
  const head = [
    tr.plain("selftest-report-title"),
    `${tr.plain("selftest-report-time")}: ${time(report.startedAt)} – ${time(report.endedAt ?? report.startedAt)}`,
    `externalOrderId: ${report.externalOrderId}`,
    `orderId: ${report.changellyId ?? "–"}`,
    `${tr.plain("selftest-report-result")}: ${resultLine(report, tr, tr.plain)}`,
  ];
  const steps = report.steps.flatMap((step) => [
    stepLine(step, tr.plain),
    ...step.calls.map(({ method, path, status, reason, ms }) => {
      const answer = status === null ? tr.plain("selftest-report-no-answer") : `HTTP ${status}`;
      return `  ${method} ${path}: ${answer}${reason === null ? "" : ` ${reason}`}, ${ms} ms`;
    }),
  ]);
  const walk = report.walk.map(({ status, callbackMs, readBack }) => {
    const callback = callbackMs === null ? "–" : `${callbackMs} ms`;
    return `  ${status}: ${tr.plain("selftest-report-callback")} ${callback}, GET /v1/orders: ${readBack ?? "–"}`;
  });
  const parts = [
    head,
    steps,
    walk.length > 0 ? [tr.plain("selftest-report-walk"), ...walk] : [],
    failed ? [`${numberOf(failed)}: ${faultLine(failed, tr.plain)}`] : [],
    report.callback?.fault ? [sayKind(tr.plain, "signature-fault", report.callback.fault)] : [],
    ...signedParts(report, tr.plain).map(([head, { text }, about]) => [head, text, about]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** A step: how it stands, what came of it, how long it took. */
function stepLine(report: StepReport, say: Say): string {
  const { step, state, finding, ms } = report;
  const line = `${SIGNS[state]} ${numberOf(report)} ${say(`selftest-step-2-${step}`)}`;
  if (state === "not-run") return `${line}: ${say("selftest-state-not-run")}`;
  if (finding === null) return line;
  return `${line}: ${sayKind(say, "selftest-said", finding)} · ${say("selftest-ms", { ms: ms ?? 0 })}`;
}

/** What was asked, what came, what to check. */
function faultLine({ step, fault }: StepReport, say: Say): string {
  const asked = say(`selftest-asked-2-${step}`);
  if (fault === null) return asked;
  if (fault.kind === "call") return `${asked} ${failureText(fault.failure, say)}`;
  return `${asked} ${sayKind(say, "selftest-fault", fault)}`;
}

/** How the whole test stands. */
function resultLine(report: SelfTestReport, tr: Translator, say: Say): string {
  const { startedAt, endedAt, steps } = report;
  const values = {
    passed: steps.filter(({ state }) => state === "passed").length,
    of: steps.length,
    seconds: tr.number((((endedAt ?? startedAt) - startedAt) / 1000).toFixed(1)),
  };
  if (endedAt === null) return say("selftest-under-way", values);
  if (hasPassed(report)) return say("selftest-passed", values);
  return say(failedStep(report) ? "selftest-failed" : "selftest-stopped", values);
}

/** Whether every step passed. */
function hasPassed({ steps }: SelfTestReport): boolean {
  return steps.every(({ state }) => state === "passed");
}

function failedStep({ steps }: SelfTestReport): StepReport | undefined {
  return steps.find(({ state }) => state === "failed");
}

/** What the vendor's flow calls the step. */
function numberOf({ step }: StepReport): string {
  return `2.${step}`;
}

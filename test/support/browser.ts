import { existsSync } from "node:fs";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

/** How the chat page is opened. Every member has a default. */
export interface ChatPageOptions {
  /** Address of the demo's page, without a path. */
  readonly url: string;
  /** Whose chat to open: the id of a person; without it the first. */
  readonly person?: number;
  /** Size of the window in CSS pixels. Default: a phone, 390 × 844. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The reader's time zone, e.g. `Asia/Tokyo`. Default: the machine's. */
  readonly zone?: string;
  /** What the system prefers. Default `light`. */
  readonly scheme?: "light" | "dark";
}

/** A browser with the demo's chat page open, used as a person uses it: by what can be seen. */
export interface ChatBrowser {
  /** The tab, for what the rest does not offer. */
  readonly page: Page;
  /** What the page's scripts threw or logged as an error, and every request that left the machine. */
  readonly faults: readonly string[];
  /** The visible messages, oldest first. */
  readonly messages: Locator;
  /** Presses START, UNBLOCK, or whatever stands in place of the message field. */
  starts(): Promise<void>;
  /** Types a text into the message field and sends it with Enter. */
  says(text: string): Promise<void>;
  /** Presses the inline button with this visible label on the newest message that has one. A string must fit whole. */
  taps(label: string | RegExp): Promise<void>;
  /** Waits until the newest message of the bot holds this text, and resolves with its text. */
  sees(text: string | RegExp): Promise<string>;
  /** Waits for a toast with this text. */
  toasts(text: string | RegExp): Promise<void>;
  /** Opens the list of people (on a phone) and somebody's chat in it. */
  goesTo(name: string | RegExp): Promise<void>;
  /** Saves what the window shows as a PNG file. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/**
 * Starts Chromium. The program is `CHROMIUM_PATH`, by default Debian's.
 *
 * @throws Error when it is not there: a test of the page must not pass by not running
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? CHROMIUM;
  if (!existsSync(executablePath)) {
    throw new Error(`Chromium is missing: there is no ${executablePath}. Install it or set CHROMIUM_PATH.`);
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}

/** Opens the chat page in a fresh profile and waits until it shows the chat. */
export async function openChat(browser: Browser, options: ChatPageOptions): Promise<ChatBrowser> {
  const context = await browser.newContext({
    viewport: options.size ?? { width: 390, height: 844 },
    colorScheme: options.scheme ?? "light",
    ...(options.zone === undefined ? {} : { timezoneId: options.zone }),
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const faults = watchFaults(page, options.url);
  await page.goto(options.person === undefined ? options.url : `${options.url}/?person=${options.person}`);
  await page.locator("#app.ready").waitFor();
  const messages = page.locator("article.message");
  return {
    page,
    faults,
    messages,
    async starts() {
      await page.locator(".foot .wide").click();
    },
    async says(text) {
      await page.getByRole("textbox", { name: "Message" }).fill(text);
      await page.keyboard.press("Enter");
    },
    async taps(label) {
      const fitting = messages
        .locator("button.key")
        .filter({ has: page.locator(".key-label", { hasText: whole(label) }) });
      await fitting.last().click();
    },
    async sees(text) {
      const newest = page.locator("article.message.in").last().locator(".text");
      await newest.filter({ hasText: text }).waitFor();
      return await newest.innerText();
    },
    async toasts(text) {
      await page.locator(".toast").filter({ hasText: text }).first().waitFor();
    },
    async goesTo(name) {
      const back = page.getByRole("button", { name: "Back to the list of people" });
      if (await back.isVisible()) await back.click();
      await page.locator("a.person").filter({ hasText: name }).click();
    },
    async screenshot(path) {
      await page.screenshot({ path, animations: "disabled" });
    },
    async close() {
      await context.close();
    },
  };
}

function whole(label: string | RegExp): string | RegExp {
  return typeof label === "string" ? new RegExp(`^\\s*${RegExp.escape(label)}\\s*$`) : label;
}

function watchFaults(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`logged: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== new URL(url).origin) {
      faults.push(`went outside: ${request.url()}`);
    }
  });
  return faults;
}

/** The clock of this machine, compared with the date in the answers of Telegram and Changelly. */
import { type Check, type Finding, fail, ok, skipped, warn } from "./examination.ts";
import { ask } from "./network.ts";

const WARN_MS = 5_000;
const FAIL_MS = 60_000;

/** Does this machine have the same time as the others? */
export const clock: Check = {
  name: "clock",
  variables: ["TELEGRAM_API_ROOT", "CHANGELLY_API_URL"],
  async run(environment) {
    const { config, now } = environment;
    const peers = [
      ["Telegram", config.telegramApiRoot],
      ["Changelly", config.changelly.url],
    ] as const;
    const findings = await Promise.all(
      peers.map(async ([peer, url]) => {
        const sentAt = now();
        const reply = await ask(environment, url);
        const theirs = Date.parse(("date" in reply && reply.date) || "");
        // The header has whole seconds: half of one is the best guess at the rest.
        return Number.isNaN(theirs) ? undefined : judge((sentAt + now()) / 2 - (theirs + 500), peer);
      }),
    );
    return (
      findings.find((finding) => finding !== undefined) ??
      skipped("not checked: neither Telegram nor Changelly answered with a date")
    );
  },
};

function judge(aheadMs: number, peer: string): Finding {
  const off = Math.abs(aheadMs);
  if (off <= WARN_MS) return ok(`as ${peer} has it`);
  const found = `${Math.round(off / 1000)} s ${aheadMs > 0 ? "ahead of" : "behind"} ${peer}`;
  const advice = "Have the clock set by NTP (timedatectl set-ntp true): quotes and notices are timed by it.";
  return off > FAIL_MS ? fail(found, advice) : warn(found, advice);
}

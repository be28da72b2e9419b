/** A real Redis for a test: `redis-server` on a free port of the loopback interface, storing nothing. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { freePort } from "./listening.ts";

/**
 * Why the tests that need Redis cannot run here, or undefined when they can. On CI they must: there they run, and fail
 * for want of the program.
 */
export const redisMissing: string | undefined =
  process.env["CI"] || spawnSync("redis-server", ["--version"]).status === 0
    ? undefined
    : "redis-server is not installed (apt install redis-server)";

/** A running Redis. */
export interface TestRedis {
  /** `redis://…`, with the password when there is one. */
  readonly url: string;
  /** Kills the process at once, as a crash does. */
  stop(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  /** Freezes the process: connections stay open and nothing is answered. */
  freeze(): void;
  /** Lets a frozen process go on. */
  thaw(): void;
}

/** Starts a Redis, which asks for `password` when one is given; resolves when it accepts connections. */
export async function startRedis({ password }: { password?: string } = {}): Promise<TestRedis> {
  const port = await freePort();
  let server: ChildProcess | undefined;

  const start = async () => {
    const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    if (password) options.push("--requirepass", password);
    const started = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
    server = started;
    // A run that is broken off must not leave it behind.
    const kill = () => void started.kill("SIGKILL");
    process.once("exit", kill);
    started.once("exit", () => process.off("exit", kill));
    const lines = createInterface({ input: started.stdout });
    const ready = new Promise<void>((resolve, reject) => {
      started.on("error", reject);
      lines.on("line", (line) => line.includes("Ready to accept connections") && resolve());
      lines.on("close", () => reject(new Error("redis-server ended before it was ready")));
    });
    await ready;
  };

  await start();
  return {
    url: `redis://${password ? `:${encodeURIComponent(password)}@` : ""}127.0.0.1:${port}`,
    start,
    async stop() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const exited = once(server, "exit");
      server.kill("SIGKILL");
      await exited;
    },
    freeze: () => void server?.kill("SIGSTOP"),
    thaw: () => void server?.kill("SIGCONT"),
  };
}

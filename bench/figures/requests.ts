import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { Pool } from "undici";
import { startChangelly } from "../../src/simulator/changelly.ts";
import { bodyOf } from "../anchors/server.ts";
import type { Figure, Sample, Setting, Subject } from "../figure.ts";
import { startMeasured, usedPer } from "../measured-process.ts";

const RUN_MS = 1_500;
const WARM_UP_MS = 600;
const QUESTIONS = ["validate", "orders", "offers"] as const;
const BARE = "bare undici Pool and crypto.sign";

/** Signed requests to Changelly. */
export const requests: Figure = {
  name: "requests",
  title: "Signed requests to Changelly",
  about: `Sixteen in flight for ${RUN_MS / 1_000} s, answered at once by a server in the bench with what the simulated Changelly once answered: whether an address is good, twenty orders, all offers. The anchor signs in the pool of threads, sends over undici and parses the JSON; the product reads it as well, into amounts and offers that can be trusted. Its pace is taken off.`,
  columns: QUESTIONS.flatMap((question) => [
    { key: question, title: `${question}, a second`, digits: 0 },
    { key: `${question}CpuUs`, title: "CPU each, µs", digits: 0 },
  ]),
  chart: "offers",
  targets: QUESTIONS.map((question) => ({
    says: `${question}, of bare`,
    value: (look) => look("product", question) / look(BARE, question),
    atLeast: 0.9,
  })),
  runs: { quick: false, byItself: true },
  open,
};

async function open(setting: Setting): Promise<readonly Subject[]> {
  const recorder = await startRecorder(setting);
  // What is signed is the address that was asked.
  const changelly = await startChangelly({ publicBaseUrl: recorder.url });
  setting.after(() => changelly.close());
  recorder.upstream = changelly.localUrl;
  const ids = Array.from({ length: 20 }, () => changelly.seed({}).orderId);
  const env = {
    CHANGELLY_API_URL: recorder.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    ORDER_IDS: ids.join(","),
  };
  return Promise.all([subject("product", "../product-requests.ts"), subject(BARE, "requests.ts")]);

  async function subject(name: string, file: string): Promise<Subject> {
    const process = await startMeasured({ entry: join(import.meta.dirname, "..", "anchors", file), env });
    setting.after(() => process.stop());
    const pool = new Pool(process.url);
    setting.after(() => pool.destroy());
    const run = async (question: string, ms: number): Promise<number> => {
      const { body } = await pool.request({
        method: "POST",
        path: `/${question}/${ms}`,
        bodyTimeout: 0,
        headersTimeout: 0,
      });
      return Number(await body.text());
    };
    return {
      name,
      async measure(): Promise<Sample> {
        const sample: Record<string, number> = {};
        for (const question of QUESTIONS) {
          await run(question, WARM_UP_MS);
          const before = await process.read();
          const done = await run(question, RUN_MS);
          sample[question] = done / (RUN_MS / 1_000);
          sample[`${question}CpuUs`] = usedPer(done, before, await process.read()).cpuUs;
        }
        return sample;
      },
    };
  }
}

/** Answers a question the first time with what `upstream` does, and from then on with the same at once. */
async function startRecorder(setting: Setting): Promise<{ url: string; upstream: string }> {
  const known = new Map<string, Promise<Buffer>>();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const question = `${request.method} ${request.url}`;
    const ask = async (): Promise<Buffer> => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(
          ([name]) => name.startsWith("x-api") || name === "content-type",
        ),
      ) as Record<string, string>;
      const method = request.method ?? "GET";
      const answer = await fetch(`${recorder.upstream}${request.url}`, {
        method,
        headers,
        ...(method === "GET" ? {} : { body }),
      });
      if (!answer.ok)
        throw new Error(`${question} was answered with ${answer.status}: ${await answer.text()}`);
      return Buffer.from(await answer.arrayBuffer());
    };
    const answer = known.get(question) ?? ask();
    known.set(question, answer);
    const text = await answer;
    response.writeHead(200, { "content-type": "application/json", "content-length": text.length }).end(text);
  }).listen(0, "127.0.0.1");
  server.keepAliveTimeout = 0;
  await once(server, "listening");
  setting.after(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const recorder = { url: `http://127.0.0.1:${port}`, upstream: "" };
  return recorder;
}

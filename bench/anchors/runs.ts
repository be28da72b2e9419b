/** Runs that the bench asks for over HTTP: `POST /<question>/<ms>` asks it again and again and answers how often it was answered. */
import { serve } from "./server.ts";

const IN_FLIGHT = 16;

/** Serves them. */
export function serveRuns(questions: Readonly<Record<string, () => Promise<unknown>>>): void {
  serve(async (request, response) => {
    const [, name = "", ms] = request.url?.split("/") ?? [];
    const ask = questions[name];
    if (!ask) {
      response.end("ok");
      return;
    }
    const end = performance.now() + Number(ms);
    let done = 0;
    const one = async () => {
      for (; performance.now() < end; done += 1) await ask();
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, one));
    response.end(String(done));
  });
}

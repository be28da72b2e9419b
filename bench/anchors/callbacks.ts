/**
 * The least that could pass for taking callbacks in: HTTP, the signature, the body, one durable row each. With COMMIT=group
 * all that came in one turn of the event loop share a commit, with COMMIT=single each has its own.
 */
import { createPublicKey, verify } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { bodyOf, serve } from "./server.ts";

const { DATABASE = "", PUBLIC_KEY = "", COMMIT = "group" } = process.env;

const key = createPublicKey(Buffer.from(PUBLIC_KEY, "base64").toString("utf8"));
const database = new DatabaseSync(DATABASE);
database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
database.exec("CREATE TABLE hints (order_id TEXT NOT NULL, at INTEGER NOT NULL)");
const insert = database.prepare("INSERT INTO hints VALUES (?, ?)");

let group: { orderId: string; stored: () => void }[] = [];

function commit(): void {
  const together = group;
  group = [];
  database.exec("BEGIN");
  for (const { orderId } of together) insert.run(orderId, Date.now());
  database.exec("COMMIT");
  for (const { stored } of together) stored();
}

function store(orderId: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  group.push({ orderId, stored: resolve });
  if (COMMIT === "single") commit();
  else if (group.length === 1) setImmediate(commit);
  return promise;
}

serve(async (request, response) => {
  if (request.method === "GET") {
    response.end("ok");
    return;
  }
  const body = await bodyOf(request);
  const { orderId } = JSON.parse(body.toString("utf8"));
  const signature = Buffer.from(String(request.headers["x-callback-signature"]), "base64");
  const genuine = verify("sha256", Buffer.from(JSON.stringify({ orderId })), key, signature);
  if (genuine) await store(orderId);
  response.writeHead(genuine ? 200 : 401).end();
});

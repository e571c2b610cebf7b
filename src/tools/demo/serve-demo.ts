import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { listenLocally } from "./listen-locally.ts";

const ARTICLE = path.resolve(import.meta.dirname, "../../../assets/demo/article.html");

/** Serves the demonstration article on this machine only, at a free port, until the signal aborts. Gives its address. */
export async function serveDemo(signal: AbortSignal): Promise<string> {
  const article = await readFile(ARTICLE);
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "no-store");
    response.end(article);
  });
  signal.addEventListener("abort", () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${await listenLocally(server)}/`;
}

import { createServer } from "node:http";
import { listenLocally } from "../../src/tools/demo/listen-locally.ts";
import type { BenchPage } from "./made-pages.ts";

/** Under which policy a page is served. No script of a page's own ever runs. */
export type Policy = "open" | "strict";

/** Scripts are kept out by their elements and attributes alone, so that nothing forbids WebAssembly. */
const POLICIES: Readonly<Record<Policy, string>> = {
  open: "script-src-elem 'none'; script-src-attr 'none'; frame-src 'none'; object-src 'none'",
  strict:
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Pages of the bench on this machine. */
export interface BenchServer {
  addressOf(page: BenchPage, policy: Policy): string;
  close(): void;
}

/** Serves pages to this machine only, isolated from other origins: the clock is then exact to 5 microseconds. */
export async function serveBenchPages(): Promise<BenchServer> {
  const served: BenchPage[] = [];
  const server = createServer((request, response) => {
    const [, policy, index] = (request.url ?? "").split("/");
    const page = served[Number(index)];
    if (!page || (policy !== "open" && policy !== "strict")) {
      response.statusCode = 404;
      return void response.end();
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", POLICIES[policy]);
    response.setHeader("cross-origin-opener-policy", "same-origin");
    response.setHeader("cross-origin-embedder-policy", "require-corp");
    response.setHeader("cache-control", "no-store");
    response.end(page.html);
  });
  const port = await listenLocally(server);
  return {
    addressOf: (page, policy) => {
      if (!served.includes(page)) served.push(page);
      return `http://127.0.0.1:${port}/${policy}/${served.indexOf(page)}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

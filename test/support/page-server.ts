import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { listenLocally } from "../../src/tools/demo/listen-locally.ts";
import { readRealPage } from "./real-pages.ts";
import { withWatcher } from "./watch-document.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures/pages");

/** A policy under which a page may do nothing but show itself and run the watcher of watch-document.ts. */
const INERT =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-watch'; base-uri 'none'; form-action 'none'";
/** The strictest policy a page can have. The watcher's own script is let through. */
const STRICT =
  "default-src 'none'; style-src 'none'; script-src 'nonce-watch'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The policy of a page that belongs to nobody: its origin is opaque. */
const SANDBOX = "sandbox allow-scripts";

/** What Chromium asks its maker for, whatever it is told; no extension makes these requests. */
const BROWSERS_OWN =
  /^(http:\/\/)?(update|content-autofill|optimizationguide-pa)\.googleapis\.com\b|^accounts\.google\.com:443$/;

/** Pages on this machine, and a record of every request any of the browser's parts makes. */
export interface PageServer {
  /**
   * `http://127.0.0.1:port`. Under it: `/fixtures/<file>`, with `?policy=strict` or `sandbox` (a file in XHTML as it
   * is, without the watcher),
   * `/real/<file>?passage=<id>`, and what was given to `setPage`.
   */
  readonly origin: string;
  /** The same pages at an address that counts as another site. */
  readonly otherOrigin: string;
  /** To be given to the browser as its proxy, so that no request goes unseen: `host:port`. */
  readonly proxy: string;
  /** Serves an HTML page of the test's own at a path from now on, in place of what it was before. */
  setPage(path: string, html: string): void;
  /** Serves something else than HTML at a path from now on; what is `unending` never comes to its end. */
  setFile(path: string, file: ServedFile): void;
  /** Every request so far: for a page its path, for another machine `host:port` or an address. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** What a path is answered with, besides HTML. */
export interface ServedFile {
  readonly contentType: string;
  readonly content: string;
  readonly unending?: boolean;
  /** It is answered once this is fulfilled. */
  readonly held?: Promise<void>;
}

/** Serves fixture pages and saved real pages. What is asked for elsewhere is refused, and recorded. */
export async function servePages(): Promise<PageServer> {
  const requests: string[] = [];
  const made = new Map<string, string>();
  const files = new Map<string, ServedFile>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const isForeign = !(request.url ?? "").startsWith("/");
    requests.push(isForeign ? (request.url ?? "") : url.pathname);
    const answer = isForeign ? refuse(response) : answerPage(url, { request, response, made, files });
    answer.catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  server.on("connect", (request, socket) => {
    // A browser that is closed drops the connections it still has open; nobody waits for these.
    socket.on("error", () => socket.destroy());
    requests.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const port = await listenLocally(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    proxy: `127.0.0.1:${port}`,
    setPage: (pagePath, html) => made.set(pagePath, html),
    setFile: (filePath, file) => files.set(filePath, file),
    requests: () => requests.filter((request) => !BROWSERS_OWN.test(request)),
    close: () => closeServer(server),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly made: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, ServedFile>;
}

async function answerPage(url: URL, { request, response, made, files }: Exchange): Promise<void> {
  const served = files.get(url.pathname);
  if (served) {
    await served.held;
    response.setHeader("content-type", served.contentType);
    response.write(served.content);
    return void (served.unending || response.end());
  }
  const [, kind, ...file] = url.pathname.split("/");
  const page =
    made.get(url.pathname) ?? (await readPage(kind, path.join(...file), url.searchParams.get("passage")));
  if (page === null) {
    response.statusCode = 404;
    return void response.end();
  }
  const isXhtml = url.pathname.endsWith(".xhtml");
  response.setHeader("content-type", `${isXhtml ? "application/xhtml+xml" : "text/html"}; charset=utf-8`);
  response.setHeader("cache-control", "no-store");
  const named = { strict: STRICT, sandbox: SANDBOX }[url.searchParams.get("policy") ?? ""];
  const policy = named ?? (kind === "real" ? INERT : null);
  if (policy !== null) response.setHeader("content-security-policy", policy);
  const here = `http://${request.headers.host}`;
  const there = here.replace("127.0.0.1", "localhost");
  response.end((isXhtml ? page : withWatcher(page)).replaceAll("{{other-origin}}", there));
}

function readPage(kind: string | undefined, file: string, passage: string | null): Promise<string | null> {
  if (kind === "real") return readRealPage(file, passage);
  if (kind === "fixtures") return readFile(path.join(FIXTURES, file), "utf8").catch(() => null);
  return Promise.resolve(null);
}

async function refuse(response: ServerResponse): Promise<void> {
  response.statusCode = 502;
  response.end();
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

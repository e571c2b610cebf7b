import { fail, type Result, succeed } from "../core/basics/result.ts";
import { type Address, parseAddress } from "../core/highlights/parse-address.ts";
import type { Refusal } from "../core/model/highlight.ts";

/** What the browser says of the frame a message came from; a page can't forge it. */
export interface FrameSender {
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  /** `null`, as a text, for an opaque one. */
  readonly origin?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/**
 * The address of the document that asks. The tab's, for its top frame: Firefox's `sender.url` is the one the document
 * was loaded at, and goes stale with history.pushState (153); but only while both are of one origin, as the tab may be
 * on its way elsewhere. A frame's own, where it has one; the tab's, for a document that a page of its origin wrote in
 * place. None for sandboxed documents, whose owner is nobody, nor for what no one can come back to (data:, blob:).
 */
export function senderAddress({
  frameId,
  url = "",
  origin,
  tab,
}: FrameSender): Result<string, Extract<Refusal, "no-address">> {
  const tabUrl = tab?.url ?? "";
  const isOpaque = origin === "null";
  if (/^about:(?:blank|srcdoc)\b/.test(url)) {
    // Written in place: it has its writer's origin, which is the tab's or that of a frame in between.
    return !isOpaque && isWeb(tabUrl) && origin === originOf(tabUrl) ? succeed(tabUrl) : fail("no-address");
  }
  if (frameId === 0 && isWeb(tabUrl) && originOf(tabUrl) === originOf(url)) {
    return isOpaque && !isFile(url) ? fail("no-address") : succeed(tabUrl);
  }
  // Files have an opaque origin in Firefox, whoever opens them.
  if (!isWeb(url) || (isOpaque && !isFile(url))) return fail("no-address");
  return succeed(url);
}

function isWeb(url: string): boolean {
  return readStart(url) !== null;
}

function isFile(url: string): boolean {
  return readStart(url)?.protocol === "file:";
}

/** Scheme and host; of all files the same, as the browser's own rules for them differ. */
function originOf(url: string): string {
  const address = readStart(url);
  return address === null ? "" : `${address.protocol}//${address.host}`;
}

/** Longer than any scheme and host. */
const START = 2000;

/** Reads an address as far as it takes to know whose it is: one that is too long to keep has an owner too. */
function readStart(url: string): Address | null {
  return parseAddress(url.slice(0, START));
}

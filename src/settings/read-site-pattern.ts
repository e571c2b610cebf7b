import { fail, type Result, succeed } from "../core/basics/result.ts";
import { isSitePattern } from "./site-rules.ts";

/** Why a text stands for no sites. `everything`: stars alone, which a switch of its own is for. */
export type PatternProblem = "empty" | "no-site" | "everything" | "too-long";

/** Stands for a star while the browser's own parser reads the rest of a host. */
const STAND_IN = "star0star";

/**
 * The pattern a reader has written, as SiteRule has it: a host, a whole address, or a host with stars for any letters.
 * Names in other scripts come out as browsers write them (`xn--…`).
 */
export function readSitePattern(written: string): Result<string, PatternProblem> {
  const text = written.trim();
  if (text === "") return fail("empty");
  const [, scheme = "*", host = ""] = /^(?:([^/?#]*):\/\/)?([^/?#]*)/.exec(text) ?? [];
  if (!/^(?:https?|\*)$/i.test(scheme) || /\s|@/.test(host)) return fail("no-site");
  const standing = `${schemeOf(scheme, host)}://${host.replace(/\*+/g, STAND_IN)}`;
  if (!URL.canParse(standing)) return fail("no-site");
  const pattern = new URL(standing).host.replaceAll(STAND_IN, "*");
  // A star within a name that browsers rewrite letter for letter stands for nothing any more.
  if (/(?:^|\.)xn--[^.]*\*/.test(pattern)) return fail("no-site");
  if (!/[^*.]/.test(pattern)) return fail(pattern.includes("*") ? "everything" : "no-site");
  return isSitePattern(pattern) ? succeed(pattern) : fail("too-long");
}

/**
 * The scheme by whose own port a host is read: no page's host names that port, so that a rule would never come to
 * stand for one. Where none is written, port 80 is plain http's.
 */
function schemeOf(written: string, host: string): string {
  if (written !== "*") return written;
  return host.endsWith(":80") ? "http" : "https";
}

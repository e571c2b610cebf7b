import { pageKeyOf } from "./page-address.ts";

/** A page's own address, what it calls its canonical one, and who knows which hosts belong to one owner. */
export interface ClaimedAddress {
  readonly url: string;
  /** As the page gives it, unchecked; null if it gives none. */
  readonly canonical: string | null;
  /**
   * The registrable domain of a host name (`bbc.co.uk` of `www.bbc.co.uk`), the private part of the Public Suffix List
   * included, since `a.github.io` and `b.github.io` have two owners; null where there is none.
   */
  readonly registrableDomain: (host: string) => string | null;
}

/** Path segments that name a form of an article, not another article. */
const FORM_SEGMENT = /^(?:amp|m|mobile|print|printable|full|all|single|singlepage)(?:\.\w+)?$/i;
/** The later pages of an article: `/2`, `/page/2`, `/p2`, `/page-2`. */
const PAGE_SEGMENT = /^(?:page|(?:page-?|p)?\d{1,3})(?:\.\w+)?$/i;
/** A segment only one article has: a number of four digits, three words joined, a name in another script. */
const TELLING_SEGMENT = /\d{4}|[^-_]+[-_][^-_]+[-_][^-_]|%[89A-F]/;

/**
 * The keys a page's highlights are looked up by: its own first, then its canonical's where that can be believed. A
 * wrong one would show a reader another article's highlights as lost, or tell a stranger's page what was kept
 * elsewhere; so a canonical counts only under these rules. None at all where the page has no address to come back to.
 */
export function trustedKeys({ url, canonical, registrableDomain }: ClaimedAddress): string[] {
  const own = pageKeyOf(url);
  if (own === null) return [];
  const claimed = canonical === null ? null : pageKeyOf(canonical);
  if (claimed === null || claimed === own) return [own];
  return isBelievable(readKey(own), readKey(claimed), registrableDomain) ? [own, claimed] : [own];
}

interface KeyParts {
  readonly isWeb: boolean;
  /** Without a port. */
  readonly host: string;
  readonly port: string;
  readonly segments: readonly string[];
  /** Query and route. */
  readonly rest: string;
}

function readKey(key: string): KeyParts {
  const [, scheme = "", authority = "", path = "", rest = ""] =
    /^(\w+):\/\/([^/]*)([^?#]*)(.*)$/s.exec(key) ?? [];
  const [, host = "", port = ""] = /^(.*?)(?::(\d+))?$/.exec(authority) ?? [];
  return { isWeb: scheme === "https", host, port, segments: path.split("/").filter(Boolean), rest };
}

function isBelievable(
  own: KeyParts,
  claimed: KeyParts,
  domainOf: ClaimedAddress["registrableDomain"],
): boolean {
  // A saved copy on the disk names the address it was saved from, yet anyone can write a file; and no page on the web
  // may claim a file.
  if (!own.isWeb || !claimed.isWeb) return false;
  // Another owner's page. What AMP caches show has its origin's key already, by their address.
  if (!isSameSite(own, claimed, domainOf)) return false;
  // Templates that give the front page as everybody's canonical are a common mistake.
  if (isFrontPage(claimed)) return isFrontPage(own);
  if (isSamePath(own, claimed)) return isSamePageOfScript(own, claimed);
  return !isSectionOf(own.segments, claimed.segments);
}

function isSameSite(
  own: KeyParts,
  claimed: KeyParts,
  domainOf: ClaimedAddress["registrableDomain"],
): boolean {
  if (own.host === claimed.host) return own.port === claimed.port;
  const domain = domainOf(own.host);
  return domain !== null && domain === domainOf(claimed.host) && own.port === "" && claimed.port === "";
}

function isFrontPage({ segments, rest }: KeyParts): boolean {
  return segments.length === 0 && rest === "";
}

function isSamePath(own: KeyParts, claimed: KeyParts): boolean {
  return own.segments.join("/") === claimed.segments.join("/");
}

/**
 * Two addresses that differ in query or route. Canonicals are there to drop parameters, but a template may give one
 * for all that a script shows (`view?id=1`): what is dropped must not be what tells the article, so either the path
 * tells it, or nothing in the query did. A route always tells what is shown, and nothing may be added.
 */
function isSamePageOfScript(own: KeyParts, claimed: KeyParts): boolean {
  if (own.rest === claimed.rest) return true;
  if (routeOf(own) !== routeOf(claimed)) return false;
  const ownParameters = parametersOf(own);
  if (!parametersOf(claimed).every((parameter) => ownParameters.includes(parameter))) return false;
  return parametersOf(claimed).length > 0 || isTelling(own.segments);
}

function routeOf({ rest }: KeyParts): string {
  return rest.includes("#") ? rest.slice(rest.indexOf("#")) : "";
}

function parametersOf({ rest }: KeyParts): readonly string[] {
  return rest.replace(/#.*$/s, "").slice(1).split("&").filter(Boolean);
}

/** Whether a path is the section an article stands in, not the article: the article's path goes on from it. */
function isSectionOf(own: readonly string[], claimed: readonly string[]): boolean {
  if (claimed.length >= own.length || !claimed.every((segment, at) => segment === own[at])) return false;
  return !own
    .slice(claimed.length)
    .every((segment) => FORM_SEGMENT.test(segment) || (PAGE_SEGMENT.test(segment) && isTelling(claimed)));
}

function isTelling(segments: readonly string[]): boolean {
  return TELLING_SEGMENT.test(segments.at(-1) ?? "");
}

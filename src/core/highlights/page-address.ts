import { compareTexts } from "../basics/compare-texts.ts";
import { MOST_ADDRESS, parseAddress } from "./parse-address.ts";
import { evenPercents, plainPlace } from "./plain-place.ts";
import { isTrackingParameter } from "./tracking-parameters.ts";

/** What follows `:~:` is an instruction to the browser, no part of the page (https://wicg.github.io/scroll-to-text-fragment/). */
const FRAGMENT_DIRECTIVE = /:~:.*$/s;

/** Parameters by which a site is asked for the AMP form of a page. */
const AMP_SWITCH =
  /^amp(?:=(?:1|true|yes|on)?)?$|^(?:output|outputtype|view|mode|format|type|template|service)=amp$/i;

/**
 * The address under which a page's highlights are looked up: one for all the ways the same article is reached. http
 * and https, www, mobile and AMP forms, AMP caches, trackers, the order of the query and how it is encoded make no
 * difference; a fragment does only where it is a route. Null for what is neither on the web nor a file, or
 * longer than an address may be.
 *
 * Idempotent: the key of a key is itself.
 */
export function pageKeyOf(url: string): string | null {
  const plain = plainPlace(url);
  if (plain === null) return null;
  const { place, isFile, search, hash } = plain;
  // A file has no server that trackers could be meant for, nor one that would answer to another order.
  const key = isFile
    ? `${place}${search}${routeOf(hash)}`
    : `https://${place}${plainQuery(search)}${routeOf(hash)}`;
  return key.length > MOST_ADDRESS ? null : key;
}

/**
 * The address a reader comes back to a page by: as it was visited, without a fragment that is no route and without a
 * name and password. Null for what is neither on the web nor a file.
 */
export function visitedAddress(url: string): string | null {
  const address = parseAddress(url);
  if (address === null) return null;
  return `${address.protocol}//${address.host}${address.pathname}${address.search}${routeOf(address.hash)}`;
}

/** The fragment where it chooses what the page shows: `#/…`, `#!…`. Else, and at an application's front page, empty. */
function routeOf(hash: string): string {
  const route = hash.replace(FRAGMENT_DIRECTIVE, "");
  return /^#(?:\/|!)/.test(route) && !/^#!?\/?$/.test(route) ? route : "";
}

function plainQuery(search: string): string {
  const parameters = search
    .slice(1)
    .split("&")
    .map((parameter) => evenPercents(parameter.replaceAll("+", "%20")))
    .filter((parameter) => parameter !== "" && !isTracking(parameter) && !AMP_SWITCH.test(parameter));
  if (parameters.length === 0) return "";
  const sorted = parameters
    .map((parameter) => ({ parameter, name: parameter.split("=", 1)[0] ?? "" }))
    // By name alone, and stably: the order of `a=2&a=1` may mean something.
    .sort((one, other) => compareTexts(one.name, other.name));
  return `?${sorted.map(({ parameter }) => parameter).join("&")}`;
}

function isTracking(parameter: string): boolean {
  const equals = parameter.indexOf("=");
  if (equals === -1) return isTrackingParameter(parameter, "");
  return isTrackingParameter(parameter.slice(0, equals), parameter.slice(equals + 1));
}

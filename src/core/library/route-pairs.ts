import { type EntityKey, entityKey, parseEntityKey } from "../model/ids.ts";

/** A parameter of a route: its name, and one of its values. */
export type RoutePair = readonly [name: string, value: string];

/**
 * The parameters of a route (`tag=law&tag=plan`) by name. By hand: core is compiled without URLSearchParams, and that
 * one would write `+` for a space.
 */
export interface RouteParameters {
  /** Every value of a name, each once. */
  all(name: string): readonly string[];
  /** The first; null for none. */
  first(name: string): string | null;
}

/** Reads what stands after the question mark. */
export function readParameters(search: string): RouteParameters {
  const pairs = readPairs(search);
  const all = (name: string) => [...new Set(pairs.filter(([key]) => key === name).map(([, value]) => value))];
  return { all, first: (name) => all(name)[0] ?? null };
}

function readPairs(search: string): readonly RoutePair[] {
  return search
    .split("&")
    .filter((part) => part !== "")
    .map((part): RoutePair => {
      const [name = "", value = ""] = splitAtFirst(part, "=");
      return [decode(name), decode(value)];
    });
}

/** The question mark and what stands after it; empty without parameters. */
export function formatPairs(pairs: readonly RoutePair[]): string {
  if (pairs.length === 0) return "";
  // An entity's slash is allowed in a fragment, and read more easily.
  const encode = (text: string) => encodeURIComponent(wellFormed(text)).replaceAll("%2F", "/");
  return `?${pairs.map(([name, value]) => `${name}=${encode(value)}`).join("&")}`;
}

/** The pairs of a name that has several values. */
export function pairsOf(name: string, values: readonly string[]): readonly RoutePair[] {
  return values.map((value): RoutePair => [name, value]);
}

/** The entity of a value; none where it names none. As a list, so that values can be read by flatMap. */
export function readEntity(value: string): readonly EntityKey[] {
  const entity = parseEntityKey(value);
  return entity ? [entityKey(entity)] : [];
}

/** A page of a list, from 1; the first where the text says nothing better. */
export function readPage(text: string | null): number {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 1 ? page : 1;
}

/** Half a pair of UTF-16 units, as a cut may leave it, can't be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** A parameter as it was meant: forms write `+` for a space. */
function decode(text: string): string {
  return decodePart(text.replaceAll("+", " "));
}

/** A part of an address as it was meant. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone per cent sign, typed by hand, means itself.
    return part;
  }
}

/** A text before and after the first of a mark; all of it before, where there is none. */
export function splitAtFirst(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

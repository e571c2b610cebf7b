import { type Address, parseAddress } from "./parse-address.ts";

/*
 * What one article's addresses have in common: host and path, without what tells only how it is served. In content.js
 * too, by way of page-filter.ts: keep it small.
 */

/** An address with its host and path made plain; query and fragment are as they were. */
export interface PlainPlace {
  /** `host/path`; of a file its whole address up to the query. */
  readonly place: string;
  readonly isFile: boolean;
  readonly search: string;
  readonly hash: string;
}

/** Labels that name a form of a site, wherever they stand (`en.m.wikipedia.org`); two labels at least remain. */
const TWIN_LABELS = /(?<![^.])(?:www|m|mobile|wap|3g|amp)\.(?=[^.]+\.)/g;

/**
 * Caches of AMP pages, by name: they write the origin's address into their own path, after a letter for the kind of
 * content and `s` for https (https://developers.google.com/amp/cache/overview). Only these: any other site could claim
 * an article it doesn't show, and learn from the paint that the reader keeps passages of it.
 */
const CACHE =
  /^(?:(?:[^/]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/[cv]|(?:google\.(?:com|[a-z]{2}|com?\.[a-z]{2})|bing\.com)\/amp)\/(?:s\/)?(?=[^/]+\.[^/])/;

/** Makes an address plain; null if one can't come back to it. */
export function plainPlace(url: string): PlainPlace | null {
  const address = parseAddress(url);
  if (address === null) return null;
  const { search, hash } = address;
  if (address.protocol === "file:") {
    return { place: `file://${address.host}${evenPercents(address.pathname)}`, isFile: true, search, hash };
  }
  let place = "";
  let next: string | null = simplify(address);
  // To the end of changes, since one can bring about the next: a cache inside a cache, `/index.amp.html`.
  while (next !== null && next !== place) {
    place = next;
    const again = parseAddress(`https://${place}`);
    next = again && simplify(again);
  }
  return { place, isFile: false, search, hash };
}

function simplify({ host, pathname }: Address): string | null {
  const whole = host.replace(/\.(?=:|$)/, "").replace(TWIN_LABELS, "") + evenPercents(pathname);
  const origin = whole.replace(CACHE, "");
  if (origin !== whole && parseAddress(`https://${origin}`)) return origin;
  const plain = whole
    .replace(/(?<=[^./])\.amp(?=(?:\.html?)?(?:\/|$))|\/amp(?=\/|$)/gi, "")
    .replace(/\/(?:index\.(?:s?html?|php|aspx?|jsp)|default\.(?:html?|aspx?))$/i, "")
    .replace(/\/+$/, "");
  return plain.includes("/") ? plain : `${plain}/`;
}

/**
 * Writes percent-encoding in one way: letters, digits and marks that mean nothing in a path or query stand for
 * themselves (`%28` is `(`), hexadecimal digits are capitals.
 */
export function evenPercents(text: string): string {
  return text.replace(/%(?![\da-f]{2})/gi, "%25").replace(/%../g, (code) => {
    const character = String.fromCharCode(Number(`0x${code.slice(1)}`));
    return /[\w.~!'()*,:@-]/.test(character) ? character : code.toUpperCase();
  });
}

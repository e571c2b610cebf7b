/**
 * Browsers and servers give up at about this many UTF-16 units; what is longer carries data, not an address, and would
 * make every page's first milliseconds as long as it likes.
 */
export const MOST_ADDRESS = 8_192;

/** The parts of an address, as the URL standard names them. */
export interface Address {
  /** With its colon: `https:`. */
  readonly protocol: string;
  /** With its port, where that isn't the scheme's own; in lower case and Punycode. */
  readonly host: string;
  readonly pathname: string;
  /** With its `?`; empty where there is none. */
  readonly search: string;
  /** With its `#`; empty where there is none. */
  readonly hash: string;
}

/** Every place this runs in has URL, yet it is no part of the language, so the compiler doesn't know it in core. */
const { URL: Url } = globalThis as unknown as { readonly URL: new (address: string) => Address };

/** Reads an address one can come back to, on the web or on this machine; null for any other text. */
export function parseAddress(text: string): Address | null {
  if (text.length > MOST_ADDRESS) return null;
  try {
    const address = new Url(text);
    return /^(?:https?|file):$/.test(address.protocol) ? address : null;
  } catch {
    // The constructor's only way to say that a text is no address.
    return null;
  }
}

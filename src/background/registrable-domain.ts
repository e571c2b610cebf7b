import { getDomain } from "tldts";

/**
 * The part of a host name that one owner registers: `bbc.co.uk` of `www.bbc.co.uk`, `someone.github.io` of itself.
 * Null where there is none: an address in numbers, `localhost`, `github.io`.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

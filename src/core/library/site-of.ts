/**
 * The site an address belongs to, as lists and filters name it: the host in lower case without `www.` and without a
 * name and password; empty for a file on this computer, and for whatever has no host.
 */
export function siteOf(url: string): string {
  const [, authority = ""] = /^[a-z][a-z\d+.-]*:\/\/([^/?#\\]*)/i.exec(url) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return host.startsWith("www.") ? host.slice("www.".length) : host;
}

/**
 * The host, as `location.host` gives it, of a site as people write it: a bare name or a whole address. Null for what
 * is neither.
 */
export function readHost(written: string): string | null {
  const text = written.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return ["http:", "https:"].includes(protocol) && host !== "" ? host : null;
}

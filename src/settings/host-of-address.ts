/**
 * The host by which a site is switched on or off, as `location.host` has it in the page (empty for a local file); null
 * for what is neither a web page nor a local file.
 */
export function hostOfAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return ["http:", "https:", "file:"].includes(protocol) ? host : null;
}

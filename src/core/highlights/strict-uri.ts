/**
 * An address as RFC 3986 has it, for formats that check: browsers leave characters as they are (`|`, `[`, a bare `%`)
 * that the RFC wants encoded.
 */
export function strictUri(address: string): string {
  const [, authority = "", rest = ""] = /^(\w+:\/\/[^/?#]*)(.*)$/s.exec(address) ?? [];
  const [place = "", ...fragments] = rest.split("#");
  const fragment = fragments.length > 0 ? `#${encodeIllegal(fragments.join("%23"))}` : "";
  return `${authority}${encodeIllegal(place)}${fragment}`;
}

function encodeIllegal(text: string): string {
  return text
    .replace(/%(?![\da-f]{2})/gi, "%25")
    .replace(/[^\w.~!$&'()*+,;=:@/?%-]/gu, (character) => encodeURIComponent(character));
}

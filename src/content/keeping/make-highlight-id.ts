import type { HighlightId } from "../../core/model/highlight.ts";

/** A random UUID of version 4. `crypto.randomUUID` would give one, but not on pages that came over plain HTTP. */
export function makeHighlightId(): HighlightId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    // Where RFC 9562 wants the version (4) and the variant (binary 10).
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  });
  const text = hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return text as HighlightId;
}

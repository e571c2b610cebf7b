import type { MarkedPiece } from "../core/model/marked-piece.ts";

/** A suggestion in the XML that Chromium reads, what answers as `<match>`. */
export function markUp(pieces: readonly MarkedPiece[]): string {
  return pieces
    .map(({ text, isMatch }) => (isMatch ? `<match>${escapeXml(text)}</match>` : escapeXml(text)))
    .join("");
}

/** A suggestion without marks: Firefox would show them as they are written. */
export function plainly(pieces: readonly MarkedPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** No XML may hold control characters, halves of pairs or what is no character, and Chromium refuses a suggestion that does. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

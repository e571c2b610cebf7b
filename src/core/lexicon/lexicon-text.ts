/*
 * A compiled lexicon as a text inside content.js. Base64 parts bytes from letters, so that the names in it no longer
 * compress: this form costs a tenth less in every frame of every page.
 */

/** Bytes that stand for themselves: printable ASCII, but for what a quoted or template text would escape. */
const PLAIN = /[^\P{ASCII}\p{Cc}"\\$`]/u;

/** A lexicon's bytes as a text: each a character whose code ends in that byte. */
export function lexiconToText(lexicon: Uint8Array): string {
  const characters = Array.from(lexicon, (byte) => {
    const plain = String.fromCharCode(byte);
    return PLAIN.test(plain) ? plain : String.fromCharCode(0x100 + byte);
  });
  return characters.join("");
}

/** The bytes again. */
export function textToLexicon(text: string): Uint8Array {
  // A Uint8Array keeps the last eight bits of what it is given.
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

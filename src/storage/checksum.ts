/**
 * FNV-1a over the UTF-16 units of a text, 32 bits. It tells a row as we wrote it from a damaged one; it is no
 * defence against anyone who means harm, and nobody but us can write there.
 * Chosen over SHA-256 because that is asynchronous and would end an IndexedDB transaction.
 *
 * @param from the checksum of the text that goes before, where a long one is summed piece by piece.
 */
export function checksum(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Whether a place stands between the two units of one character. */
export function splitsPair(text: string, at: number): boolean {
  return isIn(text.charCodeAt(at - 1), 0xd800) && isIn(text.charCodeAt(at), 0xdc00);
}

/** Whether a unit is one of the 1024 surrogates from the first on. Not so before the text and after it (NaN). */
function isIn(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}

/** Orders texts by their code units: right for ISO dates and ids, which are not words of any language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

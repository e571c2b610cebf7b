/** A text on one line: any run of spaces, breaks and control characters is one space, with none at either end. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

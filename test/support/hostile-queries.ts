/** What may be typed or pasted into a search and answers to no name: what it is, and the text itself. */
export const HOSTILE_QUERIES: readonly (readonly [what: string, query: string])[] = [
  ["signs of regular expressions", "(zq|qz)*[^\\"],
  ["marks that turn the text around", "\u202E\u2067\u200Fzqzq"],
  ["many scripts", "фыва قانون กฎหมาย 법 𐍈"],
  ["half a character", "\uD83D"],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["percent signs that stand for nothing", "%zz%%qq&q=#/x"],
  ["a hundred thousand letters", "zqzq ".repeat(20_000)],
];

import type { Highlight } from "../../model/highlight.ts";
import { entityKey } from "../../model/ids.ts";
import { siteName } from "../site-name.ts";

const COLUMNS: readonly (readonly [name: string, cellOf: (highlight: Highlight) => string])[] = [
  ["quote", ({ target }) => target.quote.exact],
  ["note", ({ note }) => note],
  ["tags", ({ tags }) => tags.join("; ")],
  ["colour", ({ colour }) => colour],
  ["title", ({ page }) => page.title],
  ["site", ({ page }) => siteName(page)],
  ["url", ({ page }) => page.url],
  ["language", ({ page }) => page.lang ?? ""],
  ["created", ({ created }) => created],
  ["modified", ({ modified }) => modified],
  ["entities", ({ entities }) => entities.map(entityKey).join("; ")],
  ["before", ({ target }) => target.quote.prefix],
  ["after", ({ target }) => target.quote.suffix],
  ["id", ({ id }) => id],
];

/**
 * Characters at a cell's beginning by which spreadsheets take it for a formula, their full-width forms included, also
 * after white space (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * Writes highlights as CSV for spreadsheets: RFC 4180 with CRLF, every cell in quotes, UTF-8 with a byte order mark,
 * without which Excel reads Chinese as Latin. A cell that would be taken for a formula has an apostrophe before it.
 */
export function exportCsv(highlights: readonly Highlight[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...highlights.map((highlight) => COLUMNS.map(([, cellOf]) => cellOf(highlight))),
  ];
  return `\ufeff${rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}

function csvCell(text: string): string {
  // A null byte ends the file for some readers.
  const plain = text.replaceAll("\0", "\ufffd");
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

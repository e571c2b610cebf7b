import type { CitationLang } from "../../core/highlights/citation.ts";
import { exportCsv } from "../../core/highlights/exchange/export-csv.ts";
import { exportHtml } from "../../core/highlights/exchange/export-html.ts";
import { exportMarkdown } from "../../core/highlights/exchange/export-markdown.ts";
import { exportW3c } from "../../core/highlights/exchange/export-w3c.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import { localDay } from "../../ui/dates/local-day.ts";
import type { ExportForm } from "../acts/library-acts.ts";

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

interface ExportOptions {
  readonly form: ExportForm;
  /** The language of headings and citations. */
  readonly lang: CitationLang;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Writes highlights in a form, under a name that says when. */
export function makeExport(
  highlights: readonly Highlight[],
  { form, lang, now }: ExportOptions,
): ExportedFile {
  const name = `sinogloss-highlights-${localDay(new Date(now))}`;
  switch (form) {
    case "json":
      return { name: `${name}.jsonld`, type: "application/ld+json", text: exportW3c(highlights, now) };
    case "markdown":
      return { name: `${name}.md`, type: "text/markdown", text: exportMarkdown(highlights, lang) };
    case "csv":
      return { name: `${name}.csv`, type: "text/csv", text: exportCsv(highlights) };
    case "html":
      return { name: `${name}.html`, type: "text/html", text: exportHtml(highlights, lang) };
  }
}

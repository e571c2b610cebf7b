import type { Highlight } from "../../model/highlight.ts";
import { type CitationLang, keptDate } from "../citation.ts";
import { groupByPage, type PageGroup } from "../group-by-page.ts";
import { shareLink } from "../share-link.ts";
import { siteName } from "../site-name.ts";

const WORDS = {
  en: { lang: "en", title: "Highlights", untitled: "Untitled page", kept: (date: string) => `kept ${date}` },
  zh: { lang: "zh-Hans", title: "摘录", untitled: "无标题网页", kept: (date: string) => `${date}摘录` },
} as const;

/** Colours of the marks stand beside the quote, so that its words have the page's own contrast, light and dark. */
const STYLE = `:root{color-scheme:light dark;font:17px/1.6 Georgia,"Noto Serif SC",serif}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2{line-height:1.25}h2{margin-top:2.5em}
a{color:light-dark(#0b57a4,#8ab8ff)}
blockquote{margin:1.5em 0 .5em;padding-inline-start:1em;border-inline-start:.35em solid}
.yellow{border-color:#e0b400}.green{border-color:#3f9d4f}.blue{border-color:#3b82c4}.pink{border-color:#d6568c}.purple{border-color:#8b62c9}
.source,.tags{font-size:.85em;margin:.25em 0}.note{white-space:pre-wrap;margin:.5em 0}
.tags span{border:1px solid;border-radius:1em;padding:0 .6em;margin-inline-end:.4em}`;

/** Of STYLE, the one thing the file lets a browser apply; a test keeps them together. */
const STYLE_HASH = "sha256-6aEC51v2e/alnAIHsrugLuvZ2wXQOVaRoahVph5txrg=";

/**
 * Writes highlights as a web page to read, print or pass on: one file, no script, nothing fetched. What pages and readers
 * wrote is text in it, never markup, and a policy forbids everything but the file's own style all the same.
 */
export function exportHtml(highlights: readonly Highlight[], lang: CitationLang): string {
  const words = WORDS[lang];
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${words.title}</h1>
${groupByPage(highlights)
  .map((group) => pageSection(group, lang))
  .join("\n")}
</body>
</html>
`;
}

function pageSection({ highlights }: PageGroup, lang: CitationLang): string {
  const { page } = highlights[0];
  const title = page.title || siteName(page) || WORDS[lang].untitled;
  return `<section>
<h2><a href="${escapeHtml(page.url)}"${langOf(page.lang)} dir="auto">${escapeHtml(title)}</a></h2>
${highlights.map((highlight) => passage(highlight, lang)).join("\n")}
</section>`;
}

function passage(highlight: Highlight, lang: CitationLang): string {
  const { id, page, target, colour, note, tags, created } = highlight;
  const site = siteName(page);
  const source = [site, WORDS[lang].kept(keptDate(created, lang))].filter(Boolean).join(", ");
  return [
    `<article id="hl-${id}">`,
    `<blockquote class="${colour}" cite="${escapeHtml(page.url)}"${langOf(page.lang)} dir="auto">${escapeHtml(target.quote.exact)}</blockquote>`,
    `<p class="source"><a href="${escapeHtml(shareLink(highlight))}" rel="noreferrer">${escapeHtml(source)}</a></p>`,
    note.trim() === "" ? "" : `<p class="note" dir="auto">${escapeHtml(note)}</p>`,
    tags.length === 0
      ? ""
      : `<p class="tags">${tags.map((tag) => `<span dir="auto">${escapeHtml(tag)}</span>`).join("")}</p>`,
    "</article>",
  ]
    .filter(Boolean)
    .join("\n");
}

function langOf(lang: string | null): string {
  return lang === null ? "" : ` lang="${escapeHtml(lang)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML, in content and in quoted attributes; controls, which HTML forbids, become U+FFFD. */
function escapeHtml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, "\ufffd").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

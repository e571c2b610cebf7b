import { makeTexts } from "./synthetic-corpus.ts";

/** A page of the bench: its name in tables, and its HTML. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** Names that count without any evidence, two of them in Chinese. */
const NAMES = [
  "Huawei",
  "Cyberspace Administration of China",
  "工信部",
  "ByteDance",
  "国家网信办",
  "Tencent",
];

/** Paragraphs of made text, HTML; every `nameEvery`th begins with a sentence that names something (0: none does). */
export function makeParagraphs(count: number, nameEvery: number): string[] {
  const texts = makeTexts(count).map((text) => text.replace(/ (\w{5,6}) (\w+) /g, ' <a href="#">$1</a> $2 '));
  return nameParagraphs(texts, nameEvery);
}

/** Lines of HTML as paragraphs; every `nameEvery`th begins with a sentence that names something (0: none does). */
export function nameParagraphs(lines: readonly string[], nameEvery: number): string[] {
  return lines.map((line, at) => {
    const name = NAMES[at % NAMES.length] ?? "";
    const named = nameEvery > 0 && at % nameEvery === 0 ? `In Beijing, ${name} said so. ` : "";
    return `<p>${named}${line}</p>`;
  });
}

/** A whole document of a body. */
export function makeDocument(name: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`;
}

/** Pages of several sizes, some of which name nothing: for where there are no saved ones. */
export function makePages(): BenchPage[] {
  return [20, 40, 80, 160, 320].flatMap((count) =>
    [0, 8].map((nameEvery) => {
      const name = `made-${count}-${nameEvery === 0 ? "without" : "with"}-names`;
      const menu = Array.from({ length: count }, (_, at) => `<li><a href="#">Menu ${at}</a></li>`).join("");
      const body = `<nav><ul>${menu}</ul></nav><main><article>${makeParagraphs(count, nameEvery).join("\n")}</article></main>`;
      return { name, html: makeDocument(name, body) };
    }),
  );
}

/** A table of names and words with 53,000 text nodes, names in every fifth row at its top: as long lists on the web are. */
export function makeLargePage(): BenchPage {
  const rows = Array.from({ length: 5_300 }, (_, at) => {
    const every = at < 40 ? 5 : 40;
    const name = at % every === 0 ? (NAMES[(at / every) % NAMES.length] ?? "") : `Person ${at}`;
    return `<tr><td><b>${name}</b></td><td>was seen <i>there</i></td><td>on day ${at}</td><td><a href="#">note</a></td></tr>\n`;
  });
  const html = makeDocument("large", `<h1>In China</h1><table><tbody>${rows.join("")}</tbody></table>`);
  return { name: "large", html };
}

/** A page of 5,000 short paragraphs, the first of which name something: as many as are asked for. */
export function makeMarkedPage(mentions: number): BenchPage {
  const lines = Array.from({ length: 5_000 }, (_, at) => {
    const name = at < mentions ? "Huawei" : "Nobody";
    return `<p>On day ${at} <b>${name}</b> said in Beijing what had been said before.</p>`;
  });
  return { name: `marked-${mentions}`, html: makeDocument("Huawei in China", lines.join("\n")) };
}

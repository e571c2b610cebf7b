import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BenchPage, makePages } from "./made-pages.ts";

/** Where saved pages are looked for if no folder is named: beside the repository, no part of it. */
const SHARED_PAGES = path.resolve(import.meta.dirname, "../../../shared/pages");

/** The pages measured, and where they are from, as a sentence to print. */
export interface BenchPages {
  readonly pages: readonly BenchPage[];
  readonly origin: string;
}

/**
 * The saved pages of a folder; where it is not named and there are none, made ones.
 *
 * @throws Error where a folder is named that holds no page.
 */
export function readBenchPages(folder: string | undefined): BenchPages {
  const from = folder ?? SHARED_PAGES;
  const files = existsSync(from) ? readdirSync(from).filter((file) => /\.x?html?$/.test(file)) : [];
  if (files.length > 0) {
    const pages = files.sort().map((file) => ({ name: file, html: readPage(path.join(from, file)) }));
    return { pages, origin: `${files.length} saved pages` };
  }
  if (folder !== undefined) throw new Error(`There is no HTML file in ${folder}`);
  const pages = makePages();
  return { pages, origin: `no saved pages in ../shared/pages: ${pages.length} made pages in their place` };
}

/** A saved page as it is, but for what would lead away from it or bring a policy of its own. */
function readPage(file: string): string {
  return readFileSync(file, "utf8").replace(
    /<meta\b[^>]*http-equiv\s*=\s*["']?(refresh|content-security-policy)[^>]*>/gi,
    "",
  );
}

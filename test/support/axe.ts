import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";

declare const axe: { run(context: unknown, options: unknown): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on a page of the extension, one line an element; none of its rules is left out. */
export async function findBarriers(page: DrivenPage): Promise<readonly string[]> {
  // As the body of a function, since a driver hands functions into pages past the policy that forbids them scripts.
  await page.evaluate(new Function(AXE) as () => void);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  });
}

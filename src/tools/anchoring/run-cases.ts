import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright";
import { callExpression } from "../browsers/call-expression.ts";
import type { AnchoringCase, CaseSpan } from "./anchoring-case.ts";
import type { CaseFolder } from "./read-cases.ts";

/** What an adapter made of a case. */
export interface CaseOutcome {
  readonly case: AnchoringCase;
  /** Null for an orphan, and for an error. */
  readonly found: CaseSpan | null;
  /** How long it took to find it, in milliseconds. */
  readonly anchorMs: number;
  /** What the adapter threw; null if it didn't. */
  readonly error: string | null;
}

/** Keeps and finds every case's passage with an adapter's script, on the pages themselves. Pages get no network. */
export async function runCases(
  context: BrowserContext,
  { cases, pageFile, textOf }: CaseFolder,
  adapterFile: string,
): Promise<CaseOutcome[]> {
  const adapter = readFileSync(adapterFile, "utf8");
  await context.route("**/*", (route) =>
    /^file:.*\.html$/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  const page = await context.newPage();
  const open = async (name: string) => {
    await page.goto(pathToFileURL(pageFile(name)).href);
    const length = await page.evaluate("document.body.textContent.length");
    if (length !== textOf(name).length) console.error(`The text of page ${name} is not the one in its file`);
    await page.evaluate(adapter);
  };
  const kept = new Map<AnchoringCase, string | null>();
  for (const [name, group] of groupBy(cases, ({ pageA }) => pageA)) {
    await open(name);
    for (const each of group) kept.set(each, await describeOn(page, each.selection));
  }
  const outcomes: CaseOutcome[] = [];
  for (const [name, group] of groupBy(cases, ({ pageB }) => pageB)) {
    await open(name);
    for (const each of group)
      outcomes.push({ case: each, ...(await anchorOn(page, kept.get(each) ?? null)) });
  }
  return outcomes;
}

/** The selectors as JSON; null if the adapter threw. */
function describeOn(page: Page, { start, end }: CaseSpan): Promise<string | null> {
  const call = async (from: number, to: number) => {
    try {
      return JSON.stringify(await globalThis.__anchoring?.describe(from, to));
    } catch {
      return null;
    }
  };
  return page.evaluate(callExpression(call, [start, end]));
}

function anchorOn(page: Page, selectors: string | null): Promise<Omit<CaseOutcome, "case">> {
  const call = async (json: string | null) => {
    const begun = performance.now();
    const done = (found: CaseSpan | null, error: string | null) => ({
      found,
      anchorMs: performance.now() - begun,
      error,
    });
    if (json === null) return done(null, "describe failed");
    try {
      return done((await globalThis.__anchoring?.anchor(JSON.parse(json))) ?? null, null);
    } catch (error) {
      return done(null, String(error));
    }
  };
  return page.evaluate(callExpression(call, [selectors]));
}

function groupBy<Each>(list: readonly Each[], nameOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of list) {
    const group = groups.get(nameOf(each));
    if (group) group.push(each);
    else groups.set(nameOf(each), [each]);
  }
  return groups;
}

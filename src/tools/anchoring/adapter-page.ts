/*
 * What `npm run anchoring-adapter` bundles: the anchoring of the extension behind three calls on `globalThis`, so that
 * a runner outside the extension can measure it on real pages.
 */
import { readHiddenStretches } from "../../content/anchoring/hidden-stretches.ts";
import { anchorSelectors } from "../../core/anchoring/anchor-selectors.ts";
import { describeTarget } from "../../core/anchoring/describe-target.ts";
import { type RootText, readRootTextInSteps } from "../../core/anchoring/root-text.ts";
import type { TextSelectors, TextSpan } from "../../core/anchoring/selectors.ts";
import { nextTurn, SLICE_MS } from "../../runtime/slices.ts";

/** Offsets are UTF-16 units of document.body.textContent. */
interface Adapter {
  readonly name: string;
  /** Null if there is nothing to see in the passage. */
  describe(start: number, end: number): Promise<TextSelectors | null>;
  /** Null for an orphan. */
  anchor(selectors: TextSelectors | null): Promise<TextSpan | null>;
}

declare global {
  var __anchoring: Adapter | undefined;
}

/** How long one passage is looked for, in milliseconds. */
const DEADLINE_MS = 2_000;

globalThis.__anchoring ??= createAdapter();

function createAdapter(): Adapter {
  const read = rememberText();
  return {
    name: "sinogloss",
    describe: async (start, end) => describeTarget(await read(), { start, end }),
    anchor: async (selectors) => {
      if (selectors === null) return null;
      const text = await read();
      const end = performance.now() + DEADLINE_MS;
      const result = await runFairly(
        anchorSelectors(text, selectors, { isTimeUp: () => performance.now() > end }),
      );
      return result.status === "orphaned" ? null : { start: result.span.start, end: result.span.end };
    },
  };
}

/** The body's text, read again only after it changed. */
function rememberText(): () => Promise<RootText> {
  const observer = new MutationObserver(() => {
    known = null;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  let known: RootText | null = null;
  return async () => {
    if (observer.takeRecords().length > 0) known = null;
    if (known !== null) return known;
    const hidden = await runFairly(readHiddenStretches(document.body));
    const text = await runFairly(readRootTextInSteps(document.body.textContent ?? "", hidden));
    known = text;
    return text;
  };
}

let sliceStart = Number.NEGATIVE_INFINITY;

/** Runs work to its end; however many calls come one after the other, the page gets its turn after each slice. */
async function runFairly<Value>(work: Generator<void, Value>): Promise<Value> {
  for (;;) {
    if (performance.now() - sliceStart > SLICE_MS) {
      await nextTurn();
      sliceStart = performance.now();
    }
    const step = work.next();
    if (step.done) return step.value;
  }
}

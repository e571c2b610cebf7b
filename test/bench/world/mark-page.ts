import { readBundledNames } from "../../../src/content/bundled-names.ts";
import type { Mark } from "../../../src/content/painting/mark.ts";
import { createMarkRegistry } from "../../../src/content/painting/mark-registry.ts";
import { createMarkStore } from "../../../src/content/painting/mark-store.ts";
import marksCss from "../../../src/content/painting/marks.css";
import { createPageScanner } from "../../../src/content/reading/page-scanner.ts";
import type { TextBlock } from "../../../src/content/reading/text-block.ts";
import type { Candidate } from "../../../src/core/matching/candidate.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";
import { span } from "./span.ts";
import { runWithoutWaiting } from "./without-waiting.ts";

/** What painting a page's marks made, beside wrapping the same places in elements. */
export interface MarkCost {
  readonly marks: number;
  /** Mutation records that each made. */
  readonly paintMutations: number;
  readonly wrapMutations: number;
}

/**
 * Paints the marks of the open page, takes them away, and wraps the same places, each in a span of its own with the
 * layout it forces: `paint` and `wrap`. For a page opened anew.
 */
export async function comparePainting(): Promise<MarkCost> {
  runWithoutWaiting();
  const style = document.createElement("style");
  // As build.mjs writes it for Chromium.
  style.textContent = marksCss.replaceAll("::highlight(", "html::highlight(");
  document.head.append(style);
  const controller = new AbortController();
  const found = new Map<TextBlock, readonly Candidate[]>();
  const scanner = createPageScanner(
    readBundledNames(),
    { onMentions: (block, mentions) => void found.set(block, mentions), onBlockGone: () => {} },
    controller.signal,
  );
  await scanner.scan([document.body]);
  const store = createMarkStore(
    {
      registry: createMarkRegistry(controller.signal),
      restraintOf: scanner.restraintOf,
      onSettled: () => {},
      onError: (error) => {
        throw error;
      },
    },
    controller.signal,
  );
  store.obey({ ...DEFAULT_SETTINGS, frequency: "all", rejected: new Set() });
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  forceLayout();
  span("paint", () => {
    for (const [block, mentions] of found) store.setBlock(block, mentions);
    forceLayout();
  });
  const paintMutations = observer.takeRecords().length;
  const marks = [...store.painted()];
  controller.abort();
  forceLayout();
  span("wrap", () => {
    marks.forEach(wrapMark);
    forceLayout();
  });
  return {
    marks: marks.length,
    paintMutations,
    wrapMutations: observer.takeRecords().length,
  };
}

function forceLayout(): void {
  document.body.getBoundingClientRect();
}

/** Wraps one mark that stands in a single text node, as extensions of this kind do. */
function wrapMark({ start, end }: Mark): void {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  range.surroundContents(document.createElement("mark"));
}

declare global {
  interface Window {
    readonly comparePainting: typeof import("./mark-page.ts").comparePainting;
  }
}

Object.assign(window, { comparePainting });

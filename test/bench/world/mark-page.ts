import { type Mark, makeMark } from "../../../src/content/painting/mark.ts";
import { createMarkRegistry } from "../../../src/content/painting/mark-registry.ts";
import { createMarkStore } from "../../../src/content/painting/mark-store.ts";
import marksCss from "../../../src/content/painting/marks.css";
import { readBlocks } from "../../../src/content/reading/read-blocks.ts";
import type { TextBlock } from "../../../src/content/reading/text-block.ts";
import { walkText } from "../../../src/content/reading/text-walker.ts";
import type { Candidate } from "../../../src/core/matching/candidate.ts";
import type { EntityId, PackId } from "../../../src/core/model/ids.ts";
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

/** Words long enough to be a name. */
const WORD = /\p{L}{5,}/gu;

/** As long the page is painted and wrapped before it is timed, in milliseconds, so that the engine has optimised it. */
const WARM_UP_MS = 150;

/** What is timed, each in a span of its own with the layout it forces. */
type Way = "choose" | "paint" | "wrap";

/**
 * Names as many words of the open page, evenly taken from all, and has the content script choose those to mark and paint
 * them (`choose`): it asks of each whether a reader can see it. What it has chosen is wrapped (`wrap`), and, at the
 * beginning of the next round, made marks of and painted without asking (`paint`), of code that has run for a while; the
 * spans are called so with the round's number, and with `first` where nothing has run. The page is as before after each
 * round. For a page opened anew.
 */
export function comparePainting(count: number, rounds: number): MarkCost {
  runWithoutWaiting();
  const style = document.createElement("style");
  // As build.mjs writes it for Chromium.
  style.textContent = marksCss.replaceAll("::highlight(", "html::highlight(");
  document.head.append(style);
  const mentions = pickWords(count);
  let marks = chooseAndWrap(mentions, { nameSpan: (way) => `first ${way}` }).marks;
  // Watched in a round that is not timed, as being watched makes changes dearer.
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  paintMarks(marks, {});
  const painted = observer.takeRecords().length;
  const { chosen, wrapped } = chooseAndWrap(mentions, { observer });
  observer.disconnect();
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) {
    paintMarks(marks, {});
    marks = chooseAndWrap(mentions, {}).marks;
  }
  for (let round = 0; round < rounds; round++) {
    const nameSpan = (way: Way) => `${way} ${round}`;
    paintMarks(marks, { nameSpan });
    marks = chooseAndWrap(mentions, { nameSpan }).marks;
  }
  return { marks: marks.length, paintMutations: painted + chosen, wrapMutations: wrapped };
}

/** How a round is watched. */
interface Watch {
  /** The name of the span of each way, where they are timed. */
  readonly nameSpan?: (way: Way) => string;
  readonly observer?: MutationObserver;
}

const timeWith =
  ({ nameSpan }: Watch) =>
  (way: Way, work: () => void) =>
    nameSpan ? span(nameSpan(way), work) : work();

/** Makes marks of what was chosen before and paints them, on a page that shows none. */
function paintMarks(chosen: readonly Mark[], watch: Watch): void {
  const controller = new AbortController();
  const registry = createMarkRegistry(controller.signal);
  forceLayout();
  timeWith(watch)("paint", () => {
    for (const { block, mention } of chosen) registry.add(makeMark(block, mention, null));
    forceLayout();
  });
  controller.abort();
}

/** What a round chose, and how many mutation records it and the wrapping made. */
interface Chosen {
  readonly marks: readonly Mark[];
  readonly chosen: number;
  readonly wrapped: number;
}

function chooseAndWrap(mentions: ReadonlyMap<TextBlock, readonly Candidate[]>, watch: Watch): Chosen {
  const time = timeWith(watch);
  const controller = new AbortController();
  const store = createMarkStore(
    {
      registry: createMarkRegistry(controller.signal),
      restraintOf: () => null,
      onSettled: () => {},
      onError: (error) => {
        throw error;
      },
    },
    controller.signal,
  );
  store.obey({ ...DEFAULT_SETTINGS, frequency: "all", rejected: new Set() });
  forceLayout();
  time("choose", () => {
    for (const [block, named] of mentions) store.setBlock(block, named);
    forceLayout();
  });
  const chosen = watch.observer?.takeRecords().length ?? 0;
  const marks = [...store.painted()].filter(({ start, end }) => start.node === end.node);
  controller.abort();
  forceLayout();
  let unwrap = () => {};
  time("wrap", () => {
    // From the end, so that no place moves.
    unwrap = wrapMarks(marks.toReversed());
    forceLayout();
  });
  const wrapped = watch.observer?.takeRecords().length ?? 0;
  unwrap();
  return { marks, chosen, wrapped };
}

function pickWords(count: number): Map<TextBlock, Candidate[]> {
  const words = [...readBlocks(walkText(document.body))]
    .filter((block) => block !== null)
    .flatMap((block) =>
      Array.from(block.text.matchAll(WORD), ({ 0: word, index }) => ({
        block,
        start: index,
        end: index + word.length,
      })),
    );
  const step = Math.max(1, words.length / count);
  const picked = new Map<TextBlock, Candidate[]>();
  for (let at = 0; at < words.length; at += step) {
    const word = words[Math.floor(at)];
    if (!word) break;
    const { block, start, end } = word;
    picked.set(block, [...(picked.get(block) ?? []), { ...NAMED, start, end }]);
  }
  return picked;
}

/** What is said of every word: that it names one company without doubt. */
const NAMED: Omit<Candidate, "start" | "end"> = {
  entity: { pack: "bench" as PackId, id: "named" as EntityId },
  needs: "none",
  kind: "name",
  type: "company",
  group: "organisation",
  shown: true,
  home: true,
  isOther: false,
};

function forceLayout(): void {
  document.body.getBoundingClientRect();
}

/**
 * Wraps marks that each stand in a single text node, as extensions of this kind do; gives back what undoes it. Without
 * ranges, which would make each change of the page dearer until they are collected.
 */
function wrapMarks(marks: readonly Mark[]): () => void {
  const wrappers = marks.map(({ start, end }) => {
    const wrapped = start.node.splitText(start.offset);
    wrapped.splitText(end.offset - start.offset);
    const wrapper = document.createElement("mark");
    wrapped.replaceWith(wrapper);
    wrapper.append(wrapped);
    return wrapper;
  });
  // The text node that a mark began in has stayed before its wrapper, and takes back what stood behind.
  return () => {
    for (const wrapper of wrappers.reverse()) {
      const { previousSibling, nextSibling, textContent } = wrapper;
      (previousSibling as Text).data += textContent + (nextSibling as Text).data;
      nextSibling?.remove();
      wrapper.remove();
    }
  };
}

declare global {
  interface Window {
    readonly comparePainting: typeof import("./mark-page.ts").comparePainting;
  }
}

Object.assign(window, { comparePainting });

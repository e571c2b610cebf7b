import { whenIdle } from "../runtime/slices.ts";
import type { MarkStore } from "./painting/mark-store.ts";
import { callOn, elementAround, propertyOf } from "./plain-node.ts";
import { hasMoreElements } from "./reading/has-more-elements.ts";
import type { PageScanner } from "./reading/page-scanner.ts";

/**
 * With fewer elements, the first slice reads the whole page, and to ask what is in view would only make the browser lay
 * it out before its time.
 */
const LARGE_PAGE = 4000;

/** The block in view is read first with what stands around it, up to this many screens of height. */
const SCREENS = 3;

/** Where to look for text, in shares of the width: narrow pages leave the middle of a wide window empty. */
const PLACES = [1 / 2, 1 / 4, 3 / 4];

/** What reads a page and paints what is found. */
interface Reading {
  readonly scanner: Pick<PageScanner, "scan" | "scanInView">;
  readonly marks: Pick<MarkStore, "paintSoon">;
}

/** Reads what is below a root: first what is in view, of which the marks are painted before the rest is read. */
export async function readInViewFirst({ scanner, marks }: Reading, root: Node): Promise<void> {
  const inView = firstScreen();
  if (inView.length > 0) {
    await scanner.scanInView(inView);
    marks.paintSoon();
    await whenIdle();
  }
  await scanner.scan([root]);
  marks.paintSoon();
}

/**
 * The part of the page that is in view, to be read before the rest: the largest element around the middle of the
 * viewport that is not much taller than it, with those of its siblings that are in view beside it: of a long table or
 * list, its rows. Empty on small pages and where nothing is laid out yet.
 */
function firstScreen(): Element[] {
  if (!hasMoreElements(document, LARGE_PAGE)) return [];
  const [found] = PLACES.map((place) =>
    document.elementFromPoint(innerWidth * place, innerHeight / 2),
  ).filter((each) => each !== null && each !== document.documentElement && each !== document.body);
  if (!found) return [];
  let element: Element = found;
  for (let outer = elementAround(element); outer; outer = elementAround(element)) {
    if (boxOf(outer).height > innerHeight * SCREENS) break;
    element = outer;
  }
  if (element === document.documentElement || element === document.body) return [];
  const inView = [element];
  const rowBefore = (row: Element) => propertyOf(row, "previousElementSibling");
  const rowAfter = (row: Element) => propertyOf(row, "nextElementSibling");
  for (let row = rowBefore(element); isInView(row); row = rowBefore(row)) inView.unshift(row);
  for (let row = rowAfter(element); isInView(row); row = rowAfter(row)) inView.push(row);
  return inView;
}

const boxOf = (element: Element) => callOn(element, "getBoundingClientRect");

function isInView(element: Element | null): element is Element {
  if (!element) return false;
  const { top, bottom } = boxOf(element);
  return bottom > 0 && top < innerHeight;
}

/**
 * With fewer elements, the first slice reads the whole page, and to ask what is in view would only make the browser lay
 * it out before its time.
 */
const LARGE_PAGE = 4000;

/** The block in view is read first with what stands around it, up to this many screens of height. */
const SCREENS = 3;

/**
 * The part of the page that is in view, to be read before the rest: the largest element around the middle of the
 * viewport that is not much taller than it. Empty on small pages and where nothing is laid out yet.
 */
export function firstScreen(): Element[] {
  if (document.getElementsByTagName("*").length < LARGE_PAGE) return [];
  let element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (!element) return [];
  while (
    element.parentElement &&
    element.parentElement.getBoundingClientRect().height <= innerHeight * SCREENS
  ) {
    element = element.parentElement;
  }
  return element === document.documentElement || element === document.body ? [] : [element];
}

/** The block in view is read first with what stands around it, up to this many screens of height. */
const SCREENS = 3;

/**
 * The part of the page that is in view, to be read before the rest: the largest element around the middle of the
 * viewport that is not much taller than it. Empty where nothing is laid out yet.
 */
export function firstScreen(): Element[] {
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

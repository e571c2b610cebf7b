import { callOn, propertyOf } from "../plain-node.ts";
import { compareNodes } from "./reading-order.ts";

/** A stretch of text without unread text in it, and the element it stands behind; null for the first. */
export interface Stretch {
  readonly after: Element | null;
  readonly text: string;
}

/** The text below a root, taken by the browser; null where not all of it can be searched this way. */
export function readStretches(root: Element | ShadowRoot): Stretch[] | null {
  // What stands between the letters of a word.
  if (hasRuby(root)) return null;
  const unread = unreadBelow(root);
  if (unread.length === 0) return [{ after: null, text: propertyOf(root, "textContent") ?? "" }];
  const range = document.createRange();
  range.selectNodeContents(root);
  const stretches: Stretch[] = [];
  let after: Element | null = null;
  const { endOffset } = range;
  const take = () => stretches.push({ after, text: range.toString() });
  for (const element of unread) {
    range.setEndBefore(element);
    take();
    range.setStartAfter(element);
    after = element;
  }
  range.setEnd(root, endOffset);
  take();
  // The browser moves it along with each change of the page until it is collected; here that costs nothing.
  range.setEnd(document, 0);
  return stretches;
}

function hasRuby(root: Element | ShadowRoot): boolean {
  if (root === document.body) return listBelow(root, "rt").length + listBelow(root, "rp").length > 0;
  return callOn(root, "querySelector", "rt,rp") !== null;
}

/** The order of more scripts and styles is asked of the browser. */
const FEW = 30;

/** What holds a lot of text that nobody reads, in order. */
function unreadBelow(root: Element | ShadowRoot): Element[] {
  const isFull = (element: Element) => element.hasChildNodes();
  const inOrder = () => [...callOn(root, "querySelectorAll", "script,style")].filter(isFull);
  if (root !== document.body) return inOrder();
  const scripts = [...listBelow(root, "script")].filter(isFull);
  const styles = [...listBelow(root, "style")].filter(isFull);
  const all = [...scripts, ...styles];
  if (scripts.length === 0 || styles.length === 0) return all;
  // To compare two elements takes as long as to pass by what stands between them.
  return all.length > FEW ? inOrder() : all.sort(compareNodes);
}

/**
 * By a list that the browser keeps until the page changes, of a bare name: found several times as fast as by anything
 * else, but each list is kept up for the page's whole life, so that only the body gets one.
 */
function listBelow(root: Element, name: string): HTMLCollectionOf<Element> {
  return callOn(root, "getElementsByTagNameNS", "*", name);
}

/** How many characters stretches have together. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((length, { text }) => length + text.length, 0);
}

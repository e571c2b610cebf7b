import type { Box } from "./accessible-node.ts";
import type { DrivenDocument } from "./driven-browser.ts";

/**
 * Scrolls to a place where a text stands in a document, and gives the boxes of its lines in that document's viewport;
 * null if it does not stand there. White space counts as one space, soft hyphens as nothing, and a text may run across
 * elements. `nth` counts occurrences from 0.
 */
export function locateText(document: DrivenDocument, text: string, nth = 0): Promise<readonly Box[] | null> {
  return document.evaluate(locateInPage, text, nth);
}

/** The middle of the first line of a text, which must be there. */
export async function middleOfText(
  document: DrivenDocument,
  text: string,
  nth = 0,
): Promise<{ readonly x: number; readonly y: number }> {
  const [box] = (await locateText(document, text, nth)) ?? [];
  if (!box) throw new Error(`The page does not say "${text}"${nth > 0 ? ` ${nth + 1} times` : ""}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page. */
function locateInPage(wanted: string, nth: number): Box[] | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const UNREAD = "script, style, noscript, template, title";
  const places: { node: Node; offset: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // By its class: a form may have a field called closest.
    const around = node.parentElement && Element.prototype.closest.call(node.parentElement, UNREAD);
    if (around) continue;
    [...(node.nodeValue ?? "")].reduce((offset, character) => {
      const isSpace = /\s/.test(character);
      if (character !== "\u00AD" && !(isSpace && text.endsWith(" "))) {
        text += isSpace ? " " : character;
        for (let unit = 0; unit < character.length; unit += 1) places.push({ node, offset: offset + unit });
      }
      return offset + character.length;
    }, 0);
  }
  let at = text.indexOf(wanted);
  for (let count = 0; count < nth && at >= 0; count += 1) at = text.indexOf(wanted, at + 1);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const above = first.node.parentElement;
  if (above) Element.prototype.scrollIntoView.call(above, { block: "center", behavior: "instant" });
  return [...range.getClientRects()]
    .filter((rect) => rect.width > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
}

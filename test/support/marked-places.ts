import type { DrivenDocument, Point } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntilStill } from "./poll-until-still.ts";

/** The marks of a document by what they stand in: the nearest element around them that has an id, roots crossed. */
export function marksById(page: DrivenDocument): Promise<{ readonly [id: string]: readonly string[] }> {
  return page.evaluate(() => {
    const idAround = (node: Node): string => {
      const around = (node instanceof Element ? node : node.parentElement)?.closest("[id]");
      if (around) return around.id;
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? idAround(root.host) : "";
    };
    const marks: { [id: string]: string[] } = {};
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const id = idAround(mark.startContainer);
        marks[id] = [...(marks[id] ?? []), range.toString().replace(/\s+/g, " ")];
      }
    }
    return marks;
  });
}

/**
 * Scrolls to a mark by its text, and gives the middle of a letter of it in the document's viewport, once it is there and
 * rests: on lines that are turned or curved, the middle of a whole name need not lie on it.
 */
export function placeOfMark(page: DrivenDocument, text: string): Promise<Point> {
  return pollUntilStill(`a mark on ${text}`, () => page.evaluate(locateMark, text));
}

/** Runs in the page. */
function locateMark(text: string): Point | null {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString().replace(/\s+/g, " ") !== text) continue;
      startContainer.parentElement?.scrollIntoView({
        block: "center",
        inline: "center",
        behavior: "instant",
      });
      range.setEnd(startContainer, startOffset + 1);
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }
  }
  return null;
}

/** The middle of a letter of a text that runs along a path, in the document's viewport. */
export function placeOnPath(page: DrivenDocument, text: string): Promise<Point> {
  return page.evaluate((wanted) => {
    for (const path of document.querySelectorAll("textPath")) {
      const at = path.textContent.indexOf(wanted);
      const matrix = path.getScreenCTM();
      if (at < 0 || !matrix) continue;
      const { x, y, width, height } = path.getExtentOfChar(at + 1);
      const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
      return { x: middle.x, y: middle.y };
    }
    throw new Error(`${wanted} stands on no path`);
  }, text);
}

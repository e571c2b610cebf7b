import type { DrivenDocument } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";

/**
 * The texts that are marked in a document, in no order. A page sees them too: they stand in its highlight registry. A
 * mark whose text has just got shorter paints nothing, and is left out until it is gone.
 */
export function markedTexts(page: DrivenDocument): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((mark) => {
        if (mark.endOffset > (mark.endContainer.nodeValue ?? "").length) return [];
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range.toString();
      }),
    ),
  );
}

/** Waits until every one of some texts is marked in a document. */
export async function waitForMarks(page: DrivenDocument, ...texts: readonly string[]): Promise<void> {
  await pollUntil(`marks on ${texts.join(", ")}`, async () => {
    const marked = await markedTexts(page);
    return texts.every((text) => marked.includes(text));
  });
}

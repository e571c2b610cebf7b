import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";

/** Selects a text where one text node below an element says it, as a script does. */
export async function selectIn(page: DrivenPage, selector: string, text: string): Promise<void> {
  await page.evaluate(
    (within: string, wanted: string) => {
      const walker = document.createTreeWalker(
        document.querySelector(within) ?? document,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
        return;
      }
      throw new Error(`No text node says "${wanted}"`);
    },
    selector,
    text,
  );
}

/*
 * Each walk is written out, here and for the peers (warm-page.ts): a call a node would make limits and peers dearer, most
 * of all where the engine is cold, and our own ratios better than they are.
 */

const UNREAD = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA", "CODE"]);

/** Whether a parent's text is not read on the page. */
export function isUnread(parent: Node | null): boolean {
  return parent !== null && UNREAD.has(parent.nodeName);
}

/**
 * A walk over the text nodes that can be read on the page, told by their parents, that reads their length;
 * milliseconds. What a search by nodes begins with.
 */
export function walkOnce(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  let parent: Node | null = null;
  let isRead = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      isRead = !isUnread(parent);
    }
    if (isRead) length += (node as Text).data.length;
  }
  return spentSince(start, length);
}

/** The same walk with one charCodeAt pass over each node's text; milliseconds. */
export function walkAndPassOnce(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  let parent: Node | null = null;
  let isRead = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      isRead = !isUnread(parent);
    }
    if (!isRead) continue;
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return spentSince(start, sum);
}

/** A walk over all text nodes below the body or another node, scripts and all, that reads their length; milliseconds. */
export function walkBareOnce(root?: Node): number {
  const start = performance.now();
  const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return spentSince(start, length);
}

/** The time since, with a use for what was counted: what is never read may be left out by the engine. */
function spentSince(start: number, counted: number): number {
  const spent = performance.now() - start;
  if (counted < 0) throw new Error("less than nothing");
  return spent;
}

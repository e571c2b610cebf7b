/** A bare walk over the page's text nodes that reads their length; milliseconds. */
export function walkOnce(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return spentSince(start, length);
}

/** The same walk with one charCodeAt pass over each node's text; milliseconds. */
export function walkAndPassOnce(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return spentSince(start, sum);
}

/** The time since, with a use for what was counted: what is never read may be left out by the engine. */
function spentSince(start: number, counted: number): number {
  const spent = performance.now() - start;
  if (counted < 0) throw new Error("less than nothing");
  return spent;
}

/**
 * Notices that a document has got another root element: by `document.open()`, which takes every listener off the
 * document and its window, those of content scripts too, or by a page that puts another root in place.
 */
export function watchRoot(onReplaced: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    const next = document.documentElement;
    // While a document is written anew it has none.
    if (!next || next === root) return;
    root = next;
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
}

/**
 * Copies a text while the reader presses a button. Pages over plain HTTP have no `navigator.clipboard`, and frames may
 * be denied it; there the browser's own copy command is run, and given our text on its way.
 *
 * @returns whether it is in the clipboard
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    // Before any listener of the page's: this copy is not of its text.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    isCopied = true;
  };
  window.addEventListener("copy", onCopy, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    window.removeEventListener("copy", onCopy, { capture: true });
  }
  return isCopied;
}

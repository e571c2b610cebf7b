/** Puts a text on the clipboard; false where the browser did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page lost the focus, or a policy of the browser's owner forbids it.
    return false;
  }
}

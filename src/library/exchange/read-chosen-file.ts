/** The text of a file; null where the browser can't read it: moved, deleted or locked since it was chosen. */
export async function readChosenFile(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}

import type { ExportedFile } from "./make-export.ts";

/** Hands the reader a file by way of a link, which needs no permission. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the file after the click has returned; half a minute is more than any of them takes to begin.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}

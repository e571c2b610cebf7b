import { oneLine } from "../basics/one-line.ts";
import { strictUri } from "./strict-uri.ts";

/**
 * Text as Markdown shows it letter for letter: on one line, nothing in it markup, a tag or a link, in CommonMark, GitHub's
 * form of it and Obsidian's (`==`, `%%`, `$`, `^`, `[[`, `obsidian://`). Any ASCII punctuation may stand after a backslash.
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_{}[\]<>#|~$=%^&!@:]/g, "\\$&")
      // Addresses without a scheme become links by their beginning.
      .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
      // Lists, rules and headings, which begin a line only.
      .replace(/^[-+]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
  );
}

/** An address as the target of a Markdown link: nothing in it ends the link. */
export function markdownUrl(url: string): string {
  return strictUri(url).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

import type { Highlight } from "../../core/model/highlight.ts";
import type { TextChange } from "../../ui/highlight/changed-text.tsx";

export function diffWords(kept: string, found: string): readonly TextChange[] {
  return [
    { kind: "removed", text: kept },
    { kind: "added", text: found },
  ];
}
export function citeHighlight(highlight: Highlight): string {
  return highlight.target.quote.exact;
}
export function shareLink(highlight: Highlight): string {
  return highlight.page.url;
}

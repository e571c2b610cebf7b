import type { FigureRole } from "../../core/model/claim.ts";

/**
 * A figure's bar on a scale from zero. It repeats what is printed beside it, so it is hidden from the accessibility
 * tree; the role shows in its fill as well as in words (see card.css).
 */
export function FigureBar({ share, role }: { readonly share: number; readonly role: FigureRole }) {
  return (
    <span class="bar" aria-hidden="true">
      <span class={`bar-fill bar-${role}`} style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
    </span>
  );
}

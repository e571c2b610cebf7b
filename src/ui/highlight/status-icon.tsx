import type { HighlightStatus } from "../strings/highlight-strings.ts";

/** Told apart by shape, not by colour: a tick, a crooked arrow, a broken ring, three points. */
const PATHS: Readonly<Record<HighlightStatus, string>> = {
  anchored: "m3.5 8.5 3 3 6-7",
  moved: "M3 4.5h5a3 3 0 0 1 3 3v4M8 8.8l3 3 3-3",
  orphaned:
    "M8 2.5a5.5 5.5 0 0 1 4.8 2.8M13.5 8A5.5 5.5 0 0 1 8 13.5M2.9 10A5.5 5.5 0 0 1 4 4.2M6 6l4 4m0-4-4 4",
  seeking: "M3.5 8h.01M8 8h.01M12.5 8h.01",
};

/** The sign of how a highlight stands on its page; the word beside it carries the meaning. */
export function StatusIcon({ status }: { readonly status: HighlightStatus }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width={status === "seeking" ? "2.5" : "1.5"}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[status]} />
    </svg>
  );
}

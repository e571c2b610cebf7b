import { Icon } from "../icons.tsx";
import type { HighlightStatus } from "../strings/highlight-strings.ts";

/** Told apart by shape, not by colour: a tick, a crooked arrow, a broken ring with a cross, three points. */
const PATHS: Readonly<Record<HighlightStatus, string>> = {
  anchored: "m3.5 8.5 3 3 6-7",
  moved: "M3 4.5h5a3 3 0 0 1 3 3v4M8 8.8l3 3 3-3",
  orphaned:
    "M8 2.5a5.5 5.5 0 0 1 4.8 2.8M13.5 8A5.5 5.5 0 0 1 8 13.5M2.9 10A5.5 5.5 0 0 1 4 4.2M6 6l4 4m0-4-4 4",
  seeking: "M3.2 8h.6M7.7 8h.6m3.9 0h.6",
};

/** The sign of how a highlight stands on its page; the word beside it carries the meaning. */
export function StatusIcon({ status }: { readonly status: HighlightStatus }) {
  return (
    <Icon>
      <path d={PATHS[status]} />
    </Icon>
  );
}

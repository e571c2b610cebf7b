import type { LibraryView } from "../../library-view.ts";

/** How the plot draws what it draws. */
export function TimelineLegend({ view }: { readonly view: LibraryView }) {
  const { legend } = view.plotWords.timeline;
  return (
    <ul class="plot-legend time-legend">
      <li>
        <svg class="time-event" width="34" height="14" aria-hidden="true" focusable="false">
          <circle class="time-shape" cx="6" cy="7" r="5" />
          <rect class="time-shape" x="15" y="1" width="18" height="12" rx="4" />
        </svg>
        {legend.span}
      </li>
      <li>
        <svg class="time-event time-inferred" width="20" height="14" aria-hidden="true" focusable="false">
          <rect class="time-shape" x="1" y="1" width="18" height="12" rx="4" />
        </svg>
        {legend.inferred}
      </li>
      <li>
        <svg class="time-due" width="20" height="20" aria-hidden="true" focusable="false">
          <rect class="time-shape" x="1" y="6" width="18" height="12" rx="4" />
          <path class="time-flag" d="M10 19V2l7 3-7 3" />
        </svg>
        {legend.due}
      </li>
    </ul>
  );
}

import type { ComponentChildren } from "preact";
import { LazyPart } from "../frame/lazy-part.tsx";
import type { LibraryView } from "../library-view.ts";

/** All that plots.tsx has. */
export type Plots = typeof import("./plots.tsx");

interface LazyPlotsProps {
  readonly view: LibraryView;
  readonly children: (plots: Plots) => ComponentChildren;
}

/** What is drawn with the plots' chunk, d3 and all: on any page, and only where this stands. */
export function LazyPlots({ view, children }: LazyPlotsProps) {
  return (
    <LazyPart view={view} load={() => import("./plots.tsx")}>
      {children}
    </LazyPart>
  );
}

/** All that is brought in when a plot is first asked for: one chunk, since the three share most of it. */
export { FiguresPage } from "./figures/figures-page.tsx";
export { NeighbourhoodGraph } from "./relations/neighbourhood-graph.tsx";
export { RelationsPage } from "./relations/relations-page.tsx";
export { TimelinePage } from "./timeline/timeline-page.tsx";

/** All that is brought in when a plot is first asked for: one chunk, since the three share most of it. */
export { FiguresPage } from "./figures-page.tsx";
export { NeighbourhoodGraph } from "./neighbourhood-graph.tsx";
export { RelationsPage } from "./relations-page.tsx";
export { TimelinePage } from "./timeline-page.tsx";

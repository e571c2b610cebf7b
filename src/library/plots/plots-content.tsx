import type { KnowledgeRoute } from "../../core/library/knowledge-routes.ts";
import type { LibraryKnowledge } from "../knowledge/library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";
import { LazyPlots, type Plots } from "./lazy-plots.tsx";

/** A place of the library that is drawn with the plots' chunk. */
export type PlotsRoute = Extract<KnowledgeRoute, { readonly kind: "timeline" | "figures" | "relations" }>;

interface PlotsContentProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: PlotsRoute;
}

/** What stands below the heading of the timeline, the figures and the relations. */
export function PlotsContent(props: PlotsContentProps) {
  return <LazyPlots view={props.view}>{(plots) => draw(plots, props)}</LazyPlots>;
}

function draw(plots: Plots, { view, knowledge, route }: PlotsContentProps) {
  switch (route.kind) {
    case "timeline":
      return <plots.TimelinePage view={view} knowledge={knowledge} route={route} />;
    case "figures":
      return <plots.FiguresPage view={view} knowledge={knowledge} route={route} />;
    case "relations":
      return <plots.RelationsPage view={view} knowledge={knowledge} item={route.entity} />;
  }
}

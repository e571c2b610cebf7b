import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import type { KnowledgeRoute } from "../../core/library/knowledge-routes.ts";
import type { LibraryView } from "../library-view.ts";
import { PlotsContent } from "../plots/plots-content.tsx";
import { AboutPage } from "./about-page.tsx";
import { EntitiesPage } from "./entities/entities-page.tsx";
import type { KnowledgeLoad } from "./library-knowledge.ts";
import { EntityPage } from "./record/entity-page.tsx";
import { SourcePage } from "./sources/source-page.tsx";
import { SourcesPage } from "./sources/sources-page.tsx";

interface KnowledgeContentProps {
  readonly view: LibraryView;
  readonly route: KnowledgeRoute | { readonly kind: "about" };
  readonly state: KnowledgeLoad;
  readonly kept: readonly KeptHighlight[];
}

/** What stands below the heading of a section about the knowledge base. */
export function KnowledgeContent({ view, route, state, kept }: KnowledgeContentProps) {
  const { knowledgeWords } = view;
  if (state.state !== "loaded") {
    const isFailed = state.state === "failed";
    return (
      <div class="empty">
        <p role={isFailed ? "alert" : "status"}>
          {isFailed ? knowledgeWords.failed : knowledgeWords.loading}
        </p>
      </div>
    );
  }
  const { knowledge } = state;
  switch (route.kind) {
    case "entities":
      return <EntitiesPage view={view} knowledge={knowledge} route={route} />;
    case "entity":
      return <EntityPage view={view} knowledge={knowledge} item={route.entity} kept={kept} />;
    case "timeline":
    case "figures":
    case "relations":
      return <PlotsContent view={view} knowledge={knowledge} route={route} />;
    case "sources":
      return <SourcesPage view={view} knowledge={knowledge} />;
    case "source":
      return <SourcePage view={view} knowledge={knowledge} item={route.document} />;
    case "about":
      return <AboutPage view={view} knowledge={knowledge} />;
  }
}

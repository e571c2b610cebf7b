import { useMemo } from "preact/hooks";
import { formatRoute } from "../../../core/library/library-route.ts";
import { isMostlyOpinion, listSources, type SourceSummary } from "../../../core/library/source-record.ts";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import { SourceFacts } from "./source-facts.tsx";

interface SourcesPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
}

/** Every document the knowledge base rests on, newest first. */
export function SourcesPage({ view, knowledge: { index } }: SourcesPageProps) {
  const words = view.knowledgeWords.source;
  const sources = useMemo(() => listSources(index), [index]);
  return (
    <>
      <p class="hint">{words.intro}</p>
      <ul class="sources">
        {sources.map((source) => (
          <SourceRow key={`${source.pack}/${source.document.id}`} view={view} source={source} />
        ))}
      </ul>
    </>
  );
}

function SourceRow({ view, source }: { readonly view: LibraryView; readonly source: SourceSummary }) {
  const words = view.knowledgeWords.source;
  const { pack, document } = source;
  return (
    <li class="source-row">
      <h3>
        <a lang={document.lang} href={formatRoute({ kind: "source", document: { pack, id: document.id } })}>
          {document.title}
        </a>
        {isMostlyOpinion(source) && <span class="badge">{words.mostlyOpinion}</span>}
      </h3>
      <SourceFacts view={view} source={source} />
    </li>
  );
}

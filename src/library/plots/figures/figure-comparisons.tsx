import { useMemo } from "preact/hooks";
import { viewConflict } from "../../../core/knowledge/view-conflict.ts";
import type { LibraryKnowledge } from "../../knowledge/library-knowledge.ts";
import type { LibraryView } from "../../library-view.ts";
import { FigureComparison } from "./figure-comparison.tsx";

interface FigureComparisonsProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
}

/** Every conflict of the knowledge base that is one of figures. */
export function FigureComparisons({ view, knowledge }: FigureComparisonsProps) {
  const words = view.plotWords.figures;
  const conflicts = useMemo(
    () =>
      knowledge.packs.flatMap((pack) => {
        const indexed = knowledge.index.get(pack.id);
        if (!indexed) return [];
        const shelf = { pack: pack.id, documents: indexed.documents };
        return pack.conflicts
          .filter(({ kind }) => kind === "figures" || kind === "not-comparable")
          .map((conflict) => ({ pack: pack.id, conflict: viewConflict(conflict, indexed.claims, shelf) }));
      }),
    [knowledge],
  );
  if (conflicts.length === 0) return null;
  return (
    <section class="comparisons" aria-labelledby="figures-comparisons">
      <h3 id="figures-comparisons">{words.comparisons}</h3>
      <p class="hint">{words.comparisonsHint}</p>
      {conflicts.map(({ pack, conflict }) => (
        <FigureComparison key={`${pack}/${conflict.id}`} view={view} conflict={conflict} />
      ))}
    </section>
  );
}

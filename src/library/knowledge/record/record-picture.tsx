import { useState } from "preact/hooks";
import type { EntityRecord } from "../../../core/library/entity-record.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import type { LibraryView } from "../../library-view.ts";
import { LazyPlots } from "../../plots/lazy-plots.tsx";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordPictureProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly record: EntityRecord;
}

/** The entity among those it is related to, drawn when it is asked for: the list above says the same. */
export function RecordPicture({ view, knowledge, record: { card } }: RecordPictureProps) {
  const words = view.knowledgeWords.record;
  const [isOpen, setOpen] = useState(false);
  const [entity] = card.entities;
  const pack = knowledge.index.get(entity.pack);
  if (!pack) return null;
  return (
    <RecordSection
      name="picture"
      heading={words.picture}
      aside={<a href={formatRoute({ kind: "relations", entity })}>{words.pictureAlone}</a>}
    >
      <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.hidePicture : words.showPicture}
      </button>
      {isOpen && (
        <div class="record-picture">
          <LazyPlots view={view}>
            {({ NeighbourhoodGraph }) => <NeighbourhoodGraph view={view} pack={pack} id={entity.id} />}
          </LazyPlots>
        </div>
      )}
    </RecordSection>
  );
}

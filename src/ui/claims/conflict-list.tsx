import { useState } from "preact/hooks";
import type { ConflictView } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { ExpandButton } from "../expand-button.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";

interface ConflictListProps {
  readonly conflicts: readonly ConflictView[];
  readonly view: CardView;
}

/** A card's conflicts: the most telling one, and the rest behind a button. */
export function ConflictList({ conflicts, view }: ConflictListProps) {
  const [expanded, setExpanded] = useState(false);
  const { strings } = view;
  return (
    <>
      <ul class="conflicts">
        {conflicts.slice(0, expanded ? conflicts.length : 1).map((conflict) => (
          <ConflictPanel key={conflict.id} conflict={conflict} view={view} />
        ))}
      </ul>
      {conflicts.length > 1 && (
        <ExpandButton
          expanded={expanded}
          label={expanded ? strings.fewerConflicts : strings.allConflicts(conflicts.length)}
          toggle={() => setExpanded(!expanded)}
        />
      )}
    </>
  );
}

import { useState } from "preact/hooks";
import type { RelatedView } from "../core/model/entity-card.ts";
import { entityKey } from "../core/model/ids.ts";
import type { CardView } from "./card-view.ts";
import { ExpandButton } from "./expand-button.tsx";

/** Related entities shown at first: about three lines of them at 400 px. */
const CLOSED_COUNT = 8;

interface RelatedListProps {
  readonly related: readonly RelatedView[];
  readonly view: CardView;
}

/** Related entities under the name of their relation; each opens its card in this one's place. */
export function RelatedList({ related, view }: RelatedListProps) {
  const [expanded, setExpanded] = useState(false);
  const { strings, openEntity } = view;
  const shown = related.slice(0, expanded ? related.length : CLOSED_COUNT);
  return (
    <>
      <dl class="related">
        {groupByRelation(shown).map(({ relation, direction, members }) => (
          <div key={`${relation} ${direction}`} class="relation">
            <dt>{strings.relations[relation][direction]}</dt>
            {members.map(({ entity, name }) => (
              <dd key={entityKey(entity)}>
                <button type="button" class="chip" lang="en" onClick={() => openEntity(entity)}>
                  {name}
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {related.length > CLOSED_COUNT && (
        <ExpandButton
          expanded={expanded}
          label={expanded ? strings.fewerRelated : strings.allRelated(related.length)}
          toggle={() => setExpanded(!expanded)}
        />
      )}
    </>
  );
}

type RelationGroup = Pick<RelatedView, "relation" | "direction"> & { readonly members: RelatedView[] };

/** Groups in the order in which each first comes up. */
function groupByRelation(related: readonly RelatedView[]): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const member of related) {
    const { relation, direction } = member;
    const group = groups.find((other) => other.relation === relation && other.direction === direction);
    if (group) group.members.push(member);
    else groups.push({ relation, direction, members: [member] });
  }
  return groups;
}

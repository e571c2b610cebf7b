import { useState } from "preact/hooks";
import { displayNames } from "../../core/knowledge/display-names.ts";
import type { RelatedView } from "../../core/model/entity-card.ts";
import { entityKey } from "../../core/model/ids.ts";
import { ExpandButton } from "../expand-button.tsx";
import type { Strings } from "../strings/strings.ts";
import type { CardView } from "./card-view.ts";

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
        {groupByLabel(shown, strings).map(({ label, members }) => (
          <div key={label} class="relation">
            <dt>{label}</dt>
            {members.map((member) => {
              const { main } = displayNames(member, strings.language);
              return (
                <dd key={entityKey(member.entity)}>
                  <button
                    type="button"
                    class="chip"
                    lang={main.lang}
                    onClick={() => openEntity(member.entity)}
                  >
                    {main.text}
                  </button>
                </dd>
              );
            })}
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

interface RelationGroup {
  readonly label: string;
  readonly members: RelatedView[];
}

/** Groups in the order in which each first comes up; a relation that reads the same from both ends makes one. */
function groupByLabel(related: readonly RelatedView[], strings: Strings): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const member of related) {
    const label = strings.relations[member.relation][member.direction];
    const group = groups.find((other) => other.label === label);
    if (group) group.members.push(member);
    else groups.push({ label, members: [member] });
  }
  return groups;
}

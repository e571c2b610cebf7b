import { useState } from "preact/hooks";
import { displayNames } from "../../core/knowledge/display-names.ts";
import type { RelatedView, RelationVoice } from "../../core/model/entity-card.ts";
import { entityKey } from "../../core/model/ids.ts";
import { RelationVoices, tellVoices } from "../claims/relation-voices.tsx";
import { ExpandButton } from "../expand-button.tsx";
import type { Strings } from "../strings/strings.ts";
import type { CardView } from "./card-view.ts";

/** Related entities shown at first: about three lines of them at 400 px. */
const CLOSED_COUNT = 8;

interface RelatedListProps {
  readonly related: readonly RelatedView[];
  readonly view: CardView;
}

/** Related entities under the name of their relation and, where it is no plain fact, whose view it is; each opens its card in this one's place. */
export function RelatedList({ related, view }: RelatedListProps) {
  const [expanded, setExpanded] = useState(false);
  const { strings, openEntity } = view;
  const shown = related.slice(0, expanded ? related.length : CLOSED_COUNT);
  return (
    <>
      <dl class="related">
        {groupByLabel(shown, strings).map(({ key, label, voices, members }) => (
          <div key={key} class={voices.length === 0 ? "relation" : "relation relation-voiced"}>
            <dt>
              {label}
              <RelationVoices voices={voices} strings={strings} />
            </dt>
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
  readonly key: string;
  readonly label: string;
  readonly voices: readonly RelationVoice[];
  readonly members: RelatedView[];
}

/**
 * Groups in the order in which each first comes up; a relation that reads the same from both ends makes one, and a fact
 * and a view of it two.
 */
function groupByLabel(related: readonly RelatedView[], strings: Strings): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const member of related) {
    const label = strings.relations[member.relation][member.direction];
    const key = tellVoices(label, member.voices, strings);
    const group = groups.find((other) => other.key === key);
    if (group) group.members.push(member);
    else groups.push({ key, label, voices: member.voices, members: [member] });
  }
  return groups;
}

import { displayNames } from "../../../core/knowledge/display-names.ts";
import type { EntityRecord, RecordRelation } from "../../../core/library/entity-record.ts";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import type { RelationVoice } from "../../../core/model/entity-card.ts";
import { entityKey } from "../../../core/model/ids.ts";
import { RelationVoices, tellVoices } from "../../../ui/claims/relation-voices.tsx";
import type { LibraryView } from "../../library-view.ts";
import { ClaimDetails } from "./claim-details.tsx";
import { RecordSection } from "./record-section.tsx";

interface RecordRelationsProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
}

/** The entity's relations by kind, each with the claims it rests on. */
export function RecordRelations({ view, record: { card, relations } }: RecordRelationsProps) {
  const { strings, knowledgeWords } = view;
  const words = knowledgeWords.record;
  if (relations.length === 0) return null;
  return (
    <RecordSection name="relations" heading={words.relations}>
      {groupByLabel(relations, view).map(({ key, label, voices, members }) => (
        <section key={key} class="relation-group">
          <h4>
            {label}
            <RelationVoices voices={voices} strings={strings} />
          </h4>
          <ul>
            {members.map((member) => {
              const { entity, type, relation, direction, claims } = member;
              const { main } = displayNames(member, strings.language);
              return (
                <li key={`${entityKey(entity)} ${relation} ${direction}`} class="relation-row">
                  <a lang={main.lang} href={formatRoute(recordOf(entity))}>
                    {main.text}
                  </a>{" "}
                  <span class="quiet">{strings.entityTypes[type]}</span>
                  <ClaimDetails view={view} claims={claims} subjects={card.entities} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </RecordSection>
  );
}

interface RelationGroup {
  readonly key: string;
  readonly label: string;
  readonly voices: readonly RelationVoice[];
  readonly members: RecordRelation[];
}

/**
 * In the order in which each label first comes up; a relation that reads the same from both ends makes one group, and
 * a fact and a view of it two.
 */
function groupByLabel(
  relations: readonly RecordRelation[],
  { strings }: LibraryView,
): readonly RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const relation of relations) {
    const { voices } = relation;
    const label = strings.relations[relation.relation][relation.direction];
    const key = tellVoices(label, voices, strings);
    const group = groups.get(key);
    if (group) group.members.push(relation);
    else groups.set(key, { key, label, voices, members: [relation] });
  }
  return [...groups.values()];
}

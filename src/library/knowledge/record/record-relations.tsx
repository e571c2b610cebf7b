import { displayNames } from "../../../core/knowledge/display-names.ts";
import type { EntityRecord, RecordRelation } from "../../../core/library/entity-record.ts";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
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
      {groupByLabel(relations, view).map(([label, members]) => (
        <section key={label} class="relation-group">
          <h4>{label}</h4>
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

/** In the order in which each label first comes up; a relation that reads the same from both ends makes one group. */
function groupByLabel(
  relations: readonly RecordRelation[],
  { strings }: LibraryView,
): readonly (readonly [label: string, members: readonly RecordRelation[]])[] {
  const groups = new Map<string, RecordRelation[]>();
  for (const relation of relations) {
    const label = strings.relations[relation.relation][relation.direction];
    const members = groups.get(label);
    if (members) members.push(relation);
    else groups.set(label, [relation]);
  }
  return [...groups];
}

import { useMemo } from "preact/hooks";
import { type PackItem, recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { findMostConnected } from "../../../core/library/neighbourhood.ts";
import { markGroupOf } from "../../../core/model/entity.ts";
import { type EntityId, type EntityKey, entityKey, parseEntityKey } from "../../../core/model/ids.ts";
import { FilterField } from "../../controls/filter-field.tsx";
import { findPack, type LibraryKnowledge } from "../../knowledge/library-knowledge.ts";
import type { LibraryView } from "../../library-view.ts";
import { EntityName } from "../entity-name.tsx";
import { listNames } from "../list-names.ts";
import { suggestNames } from "../suggest-names.ts";
import { GroupMark } from "./group-mark.tsx";
import { NeighbourhoodGraph } from "./neighbourhood-graph.tsx";

interface RelationsPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly item: PackItem<EntityId> | null;
}

/** The neighbourhood of one entity, chosen by name; before one is, those with the most neighbours are offered. */
export function RelationsPage({ view, knowledge, item }: RelationsPageProps) {
  const words = view.plotWords.relations;
  const { language } = view.strings;
  const names = useMemo(() => listNames(knowledge.listings, language), [knowledge, language]);
  const suggest = useMemo(() => suggestNames(knowledge.search, language, () => true), [knowledge, language]);
  const choose = (key: EntityKey) => {
    const entity = parseEntityKey(key);
    if (entity) view.go({ kind: "relations", entity });
  };
  return (
    <>
      <div class="relations-choice">
        <FilterField
          id="relations-entity"
          label={words.choose}
          hint={words.chooseHint}
          options={names}
          suggest={{ by: suggest, heading: view.knowledgeWords.nearest }}
          noneWith={words.noEntity}
          add={choose}
        />
      </div>
      {item ? (
        <ChosenEntity view={view} knowledge={knowledge} item={item} />
      ) : (
        <Suggestions view={view} knowledge={knowledge} />
      )}
    </>
  );
}

function ChosenEntity({ view, knowledge, item }: RelationsPageProps & { readonly item: PackItem<EntityId> }) {
  const words = view.plotWords.relations;
  const pack = findPack(knowledge, item, ({ entities }, id) => entities.has(id));
  const entity = pack?.entities.get(item.id);
  if (!pack || !entity) {
    return (
      <div class="empty">
        <p role="alert">{words.unknown}</p>
        <p class="hint">{view.words.unknownRouteHint(`/relations/${item.id}`)}</p>
      </div>
    );
  }
  const ref = { pack: pack.id, id: entity.id };
  return (
    <>
      <div class="relations-head">
        <p class="hint">
          <GroupMark group={markGroupOf(entity.type)} /> {view.strings.entityTypes[entity.type]}
        </p>
        <a href={formatRoute(recordOf(ref))}>{words.openRecord}</a>
      </div>
      <NeighbourhoodGraph view={view} pack={pack} id={entity.id} headings="h3" />
    </>
  );
}

/** As many as a glance takes in. */
const SUGGESTED = 12;

function Suggestions({ view, knowledge }: Omit<RelationsPageProps, "item">) {
  const words = view.plotWords.relations;
  const { language } = view.strings;
  const connected = useMemo(
    () => findMostConnected(knowledge.index, SUGGESTED, language),
    [knowledge, language],
  );
  return (
    <section class="relations-suggested">
      <p class="hint">{words.chooseNone}</p>
      <h3>{words.suggested}</h3>
      <ul class="relations-choices">
        {connected.map(({ ref, entity, count }) => (
          <li key={entityKey(ref)}>
            <a href={formatRoute({ kind: "relations", entity: ref })}>
              <GroupMark group={markGroupOf(entity.type)} />
              <EntityName entity={entity} view={view} />
            </a>{" "}
            <span class="hint">{words.connections(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

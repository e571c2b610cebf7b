import type { Neighbour, Neighbourhood, RelationLink } from "../../../core/library/neighbourhood.ts";
import type { Entity } from "../../../core/model/entity.ts";
import type { RelationVoice } from "../../../core/model/entity-card.ts";
import { RelationVoices, tellVoices } from "../../../ui/claims/relation-voices.tsx";
import type { LibraryView } from "../../library-view.ts";
import { EntityName } from "../entity-name.tsx";
import type { ItemRequest } from "../item-request.ts";
import { sideEdgeId } from "./graph-model.ts";
import { RelationItem, RelationWords } from "./relation-item.tsx";

interface RelationListProps {
  readonly view: LibraryView;
  readonly neighbourhood: Neighbourhood;
  readonly headings: "h3" | "h4";
  readonly open: string | null;
  readonly pointed: string | null;
  readonly request: ItemRequest | null;
  readonly setOpen: (id: string | null) => void;
  readonly point: (id: string | null) => void;
  readonly leave: (id: string) => void;
}

/** All a picture shows as a list: neighbours under what the centre is to them, then what they are to each other. */
export function RelationList(props: RelationListProps) {
  const { view, neighbourhood, headings: Heading } = props;
  const { pack, centre, between } = neighbourhood;
  const words = view.plotWords.relations;
  const subjects = [{ pack: pack.id, id: centre.id }];
  const given = (id: string) => ({
    view,
    pack: pack.id,
    isOpen: props.open === id,
    isPointed: props.pointed === id,
    focusRequest: props.request?.id === id ? props.request.count : 0,
    toggle: () => props.setOpen(props.open === id ? null : id),
    point: (isPointed: boolean) => props.point(isPointed ? id : null),
    leave: () => props.leave(id),
  });
  return (
    <section class="relation-list" aria-label={words.listLabel}>
      {groupByRelation(neighbourhood, view).map(({ key, label, voices, members }) => (
        <section key={key}>
          <Heading>
            {label}
            <RelationVoices voices={voices} strings={view.strings} />
          </Heading>
          <ul>
            {members.map(({ entity, links }) => (
              <RelationItem
                key={entity.id}
                {...given(entity.id)}
                ends={[entity]}
                links={links}
                label={<NeighbourName neighbour={{ entity, links }} centre={centre} view={view} />}
                subjects={subjects}
              />
            ))}
          </ul>
        </section>
      ))}
      {between.length > 0 && (
        <section>
          <Heading>{words.between}</Heading>
          <ul>
            {between.map(({ one, other, links }) => {
              const id = sideEdgeId(one, other);
              const label = links.map((link) => (
                <RelationWords key={`${link.from.id} ${link.type}`} link={link} view={view} />
              ));
              return (
                <RelationItem
                  key={id}
                  {...given(id)}
                  ends={[one, other]}
                  links={links}
                  label={label}
                  subjects={[]}
                />
              );
            })}
          </ul>
        </section>
      )}
    </section>
  );
}

interface NeighbourNameProps {
  readonly view: LibraryView;
  readonly centre: Entity;
  readonly neighbour: Neighbour;
}

/** A neighbour's name, with what else the centre is to it besides what the heading over it says. */
function NeighbourName({ view, centre, neighbour: { entity, links } }: NeighbourNameProps) {
  const [, ...others] = new Map(links.map((link) => [keyOf(link, centre, view), link]));
  return (
    <>
      <EntityName entity={entity} view={view} />
      {others.map(([key, link]) => (
        <span key={key} class="relation-other">
          {nameRelation(link, centre, view)}
          <RelationVoices voices={link.voices} strings={view.strings} />
        </span>
      ))}
    </>
  );
}

/** A relation as the centre has it: "Issued by" over its issuer, "Issued" over what it issued. */
function nameRelation({ type, from }: RelationLink, centre: Entity, { strings }: LibraryView): string {
  return strings.relations[type][from.id === centre.id ? "out" : "in"];
}

/** The same with whose view it is. */
function keyOf(link: RelationLink, centre: Entity, view: LibraryView): string {
  return tellVoices(nameRelation(link, centre, view), link.voices, view.strings);
}

interface RelationGroup {
  readonly key: string;
  readonly label: string;
  readonly voices: readonly RelationVoice[];
  readonly members: Neighbour[];
}

/** Neighbours under the first relation they have with the centre, in the order in which each comes up. */
function groupByRelation({ centre, neighbours }: Neighbourhood, view: LibraryView): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const neighbour of neighbours) {
    const [link] = neighbour.links;
    if (!link) continue;
    const key = keyOf(link, centre, view);
    const group = groups.find((other) => other.key === key);
    if (group) group.members.push(neighbour);
    else
      groups.push({
        key,
        label: nameRelation(link, centre, view),
        voices: link.voices,
        members: [neighbour],
      });
  }
  return groups;
}

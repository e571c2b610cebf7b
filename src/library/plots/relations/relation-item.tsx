import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import type { RelationLink } from "../../../core/library/neighbourhood.ts";
import { type Entity, isMutual, markGroupOf } from "../../../core/model/entity.ts";
import type { EntityRef, PackId } from "../../../core/model/ids.ts";
import { RelationVoices } from "../../../ui/claims/relation-voices.tsx";
import type { LibraryView } from "../../library-view.ts";
import { ClaimBlock } from "../claim-block.tsx";
import { EntityName } from "../entity-name.tsx";
import { itemEvents } from "../item-events.ts";
import { GroupMark } from "./group-mark.tsx";

interface RelationItemProps {
  readonly view: LibraryView;
  readonly pack: PackId;
  /** Entities to go on to. */
  readonly ends: readonly Entity[];
  readonly links: readonly RelationLink[];
  /** What stands on the closed item. */
  readonly label: ComponentChildren;
  readonly subjects: readonly EntityRef[];
  readonly isOpen: boolean;
  /** Whether its line or box in the picture is pointed at. */
  readonly isPointed: boolean;
  /** Changes to another number above zero each time the item shall be focused. */
  readonly focusRequest: number;
  readonly toggle: () => void;
  readonly point: (isPointed: boolean) => void;
  /** Back to where it stands in the picture. */
  readonly leave: () => void;
}

/** The relations of two entities in words: closed, who is what to whom; open, the claims and sources of each. */
export function RelationItem(props: RelationItemProps) {
  const { view, pack, ends, links, label, subjects, isOpen } = props;
  const { isPointed, focusRequest, toggle, point, leave } = props;
  const words = view.plotWords.relations;
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusRequest === 0) return;
    button.current?.focus({ preventScroll: true });
    // All of it, claims too, as far as it goes.
    item.current?.scrollIntoView({ block: "nearest" });
  }, [focusRequest]);
  const [first] = ends;
  return (
    <li
      ref={item}
      class={isPointed ? "relation-item relation-pointed" : "relation-item"}
      {...itemEvents({ point, leave })}
    >
      <button
        ref={button}
        type="button"
        class="relation-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
        onFocus={() => point(true)}
        onBlur={() => point(false)}
      >
        {first && ends.length === 1 && <GroupMark group={markGroupOf(first.type)} />}
        <span class="relation-lines">{label}</span>
      </button>
      {isOpen && (
        <div id={id} class="relation-content">
          {links.map((link) => (
            <section key={`${link.from.id} ${link.type} ${link.to.id}`} class="relation-link">
              <p class="relation-heading">
                <RelationWords link={link} view={view} />
              </p>
              {link.claims.length === 0 ? (
                <p class="hint">{words.noClaims}</p>
              ) : (
                <ClaimBlock view={view} claims={link.claims} subjects={subjects} />
              )}
            </section>
          ))}
          {ends.map((end) => (
            <p key={end.id} class="relation-ways">
              {ends.length > 1 && <EntityName entity={end} view={view} class="relation-end" />}
              <a href={formatRoute({ kind: "relations", entity: { pack, id: end.id } })}>{words.goTo}</a>
              <a href={formatRoute(recordOf({ pack, id: end.id }))}>{words.openRecord}</a>
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

/** One relation as a sentence along its arrow, with whose view it is; one that holds both ways has no arrow. */
export function RelationWords({ link, view }: { readonly link: RelationLink; readonly view: LibraryView }) {
  return (
    <span class="relation-words">
      <EntityName entity={link.from} view={view} />{" "}
      <span class="relation-verb">
        {view.strings.relations[link.type].out}
        {!isMutual(link.type) && <span aria-hidden="true">{" →"}</span>}
      </span>{" "}
      <EntityName entity={link.to} view={view} />
      <RelationVoices voices={link.voices} strings={view.strings} />
    </span>
  );
}

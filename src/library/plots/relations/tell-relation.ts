import { listedNames } from "../../../core/knowledge/display-names.ts";
import type { RelationLink } from "../../../core/library/neighbourhood.ts";
import { type Entity, isMutual } from "../../../core/model/entity.ts";
import { tellVoices } from "../../../ui/claims/relation-voices.tsx";
import type { LibraryView } from "../../library-view.ts";

/**
 * A relation in words for whoever stands at one of its ends, read the way its arrow goes: from this end on, or from the
 * other end, which then is named first. Without the other end's name "Affected by" could be said of either. One that is
 * no plain fact says whose view it is.
 */
export function tellRelation(
  { from, to, type, voices }: RelationLink,
  at: Entity,
  { strings, plotWords }: Pick<LibraryView, "strings" | "plotWords">,
): string {
  const words = plotWords.relations;
  const verb = strings.relations[type].out;
  const nameOf = (entity: Entity) => listedNames(entity, strings.language).main.text;
  const tell = (told: string) => tellVoices(told, voices, strings);
  if (isMutual(type)) return tell(words.mutual(verb, nameOf(from.id === at.id ? to : from)));
  const onwards = `${verb} → ${nameOf(to)}`;
  return tell(from.id === at.id ? onwards : words.sentence(nameOf(from), onwards));
}

import { listedNames } from "../../core/knowledge/display-names.ts";
import type { Entity } from "../../core/model/entity.ts";
import type { LibraryView } from "../library-view.ts";

interface EntityNameProps {
  readonly entity: Entity;
  readonly view: LibraryView;
  readonly class?: string;
}

/** What an entity is called in the reader's language. */
export function EntityName({ entity, view, class: className }: EntityNameProps) {
  const { main } = listedNames(entity, view.strings.language);
  return (
    <span class={className} lang={main.lang}>
      {main.text}
    </span>
  );
}

import { displayNames } from "../../core/knowledge/display-names.ts";
import type { EntityNames } from "../../core/model/entity-card.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { entityKey } from "../../core/model/ids.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";

/** An entity and what it is called. */
export interface NamedEntity {
  readonly entity: EntityRef;
  readonly names: EntityNames;
}

interface EntityChipsProps {
  readonly entities: readonly NamedEntity[];
  readonly strings: HighlightStrings;
  readonly open: (entity: EntityRef) => void;
}

/** The entities a passage mentions, each a way to its card; nothing where it mentions none. */
export function EntityChips({ entities, strings, open }: EntityChipsProps) {
  if (entities.length === 0) return null;
  return (
    <div class="entity-chips">
      <span class="field-label">{strings.mentions}</span>
      <ul aria-label={strings.mentions}>
        {entities.map(({ entity, names }) => {
          const { main } = displayNames(names, strings.language);
          return (
            <li key={entityKey(entity)}>
              <button type="button" class="entity-chip" lang={main.lang} onClick={() => open(entity)}>
                {main.text}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

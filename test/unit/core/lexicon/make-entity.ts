import type {
  Entity,
  EntityName,
  EntityType,
  NameKind,
  NameMatch,
} from "../../../../src/core/model/entity.ts";
import type { EntityId, PackId } from "../../../../src/core/model/ids.ts";

/** The pack that tests compile lexicons of. */
export const TEST_PACK = "test" as PackId;

/** Makes a name; its language follows from its script. */
export function makeName(text: string, kind: NameKind = "name", match?: NameMatch): EntityName {
  const lang = /[\u3400-\u9FFF]/.test(text) ? "zh-Hans" : "en";
  return match === undefined ? { text, lang, kind } : { text, lang, kind, match };
}

/** Makes an entity with nothing but its names. */
export function makeEntity(id: string, type: EntityType, names: readonly EntityName[]): Entity {
  return {
    id: id as EntityId,
    type,
    name: names[0]?.text ?? id,
    names,
    summary: [],
    mark: "shown",
    relations: [],
  };
}

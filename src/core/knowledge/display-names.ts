import type { Entity, EntityName } from "../model/entity.ts";
import type { EntityNames } from "../model/entity-card.ts";
import type { Language } from "../model/language.ts";
import { findNativeName } from "./native-name.ts";

/** A name, and the tag of the language it is in. */
export type DisplayName = Pick<EntityName, "text" | "lang">;

/** What an entity is called first, and what beside it. */
export interface DisplayNames {
  readonly main: DisplayName;
  /** Null where it has no name in the other language. */
  readonly other: DisplayName | null;
}

/** The names of an entity to a reader of a language: in that language first, where it has one. */
export function displayNames({ name, nativeName }: EntityNames, language: Language): DisplayNames {
  const english = { text: name, lang: "en" };
  return language === "zh-Hans" && nativeName
    ? { main: nativeName, other: english }
    : { main: english, other: nativeName };
}

/** The same of an entity in a list or a pack, with all its names. */
export function listedNames(entity: Pick<Entity, "name" | "names">, language: Language): DisplayNames {
  return displayNames(pickNames(entity), language);
}

/** The two names of an entity that views of it carry. */
export function pickNames({ name, names }: Pick<Entity, "name" | "names">): EntityNames {
  const nativeName = findNativeName(names);
  return { name, nativeName: nativeName && plainName(nativeName) };
}

/** A name as readers see it, without its matching rules. */
export function plainName({ text, lang, kind }: EntityName): EntityName {
  return { text, lang, kind };
}

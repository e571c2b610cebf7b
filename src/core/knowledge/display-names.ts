import type { EntityName } from "../model/entity.ts";
import type { EntityCard } from "../model/entity-card.ts";
import type { EntityListing } from "../model/entity-listing.ts";
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
export function displayNames(
  { name, nativeName }: Pick<EntityCard, "name" | "nativeName">,
  language: Language,
): DisplayNames {
  const english = { text: name, lang: "en" };
  return language === "zh-Hans" && nativeName
    ? { main: nativeName, other: english }
    : { main: english, other: nativeName };
}

/** The same of an entity in a list. */
export function listedNames({ name, names }: EntityListing, language: Language): DisplayNames {
  return displayNames({ name, nativeName: findNativeName(names) }, language);
}

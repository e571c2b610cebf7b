import { type DisplayName, displayNames } from "../../core/knowledge/display-names.ts";
import type { EntityKey } from "../../core/model/ids.ts";
import type { LibraryView } from "../library-view.ts";

/** What an entity is called in the reader's language; its key where it came with a knowledge base since replaced. */
export function nameEntity(
  { names, strings }: Pick<LibraryView, "names" | "strings">,
  key: EntityKey,
): DisplayName {
  const known = names.get(key);
  return known ? displayNames(known, strings.language).main : { text: key, lang: "en" };
}

import { displayNames } from "../../core/knowledge/display-names.ts";
import { findNativeName } from "../../core/knowledge/native-name.ts";
import type { LibraryRoute } from "../../core/library/library-route.ts";
import { findPack, type KnowledgeLoad } from "../knowledge/library-knowledge.ts";
import type { LibraryWords } from "../library-view.ts";
import { sectionOf } from "./library-sections.ts";

/** What a page of the library is headed and its tab is called; `lang` where that is not the interface's language. */
export interface PlaceHeading {
  readonly text: string;
  readonly lang?: string;
}

type HeadingWords = Pick<LibraryWords, "words" | "plotWords" | "strings">;

/** A record or a picture of relations is headed by what it is about, everything else by its section. */
export function headPlace(route: LibraryRoute, state: KnowledgeLoad, view: HeadingWords): PlaceHeading {
  const section = sectionOf(route);
  const { title, sections } = view.words;
  const named = state.state === "loaded" ? nameItem(route, state, view) : null;
  return named ?? { text: section === null ? title : sections[section] };
}

function nameItem(
  route: LibraryRoute,
  { knowledge }: Extract<KnowledgeLoad, { readonly state: "loaded" }>,
  { plotWords, strings }: HeadingWords,
): PlaceHeading | null {
  if ((route.kind === "entity" || route.kind === "relations") && route.entity) {
    const { id } = route.entity;
    const pack = findPack(knowledge, route.entity, ({ entities }, each) => entities.has(each));
    const entity = pack?.entities.get(id);
    if (!entity) return null;
    const { main } = displayNames(
      { name: entity.name, nativeName: findNativeName(entity.names) },
      strings.language,
    );
    return route.kind === "entity" ? main : { text: plotWords.relations.headingOf(main.text) };
  }
  if (route.kind === "source") {
    const { id } = route.document;
    const pack = findPack(knowledge, route.document, ({ documents }, each) => documents.has(each));
    const document = pack?.documents.get(id);
    return document ? { text: document.title, lang: document.lang } : null;
  }
  return null;
}

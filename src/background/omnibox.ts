import type { Omnibox } from "webextension-polyfill";
import { listedNames } from "../core/knowledge/display-names.ts";
import { type EntityKey, type EntityRef, entityKey, parseEntityKey } from "../core/model/ids.ts";
import type { Language } from "../core/model/language.ts";
import type { MarkedPiece } from "../core/model/marked-piece.ts";
import type { SearchHit } from "../core/search/create-entity-search.ts";
import { cutQuery } from "../core/search/cut-query.ts";
import { lookUp } from "../core/search/look-up.ts";
import { type LibraryPlace, MAX_LOOK_UP } from "../messaging/background-api.ts";
import type { BackgroundStrings } from "./background-strings.ts";
import type { KnownNames } from "./known-names.ts";
import { markUp, plainly } from "./suggestion-markup.ts";

/** What the suggestions in the address bar are made of. */
export interface OmniboxParts {
  readonly knownNames: () => Promise<KnownNames>;
  readonly readStrings: () => Promise<BackgroundStrings>;
  /** Whether the browser reads markup in a suggestion (Chromium), or shows it as text (Firefox). */
  readonly hasMarkup: boolean;
  readonly setDefault: (suggestion: Omnibox.DefaultSuggestResult) => void;
  readonly open: (at: LibraryPlace, where: Omnibox.OnInputEnteredDisposition) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** The listeners behind the keyword in the address bar. */
export interface OmniboxListeners {
  started(): Promise<void>;
  changed(text: string, suggest: (suggestions: Omnibox.SuggestResult[]) => void): Promise<void>;
  entered(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void>;
}

/** The browsers show no more below the first line. */
const MOST_SUGGESTIONS = 6;

/** Makes the listeners. */
export function createOmnibox(parts: OmniboxParts): OmniboxListeners {
  const print = parts.hasMarkup ? markUp : plainly;
  /** Text typed since may have been answered first. */
  let latest = 0;
  const setDefault = (text: string) => parts.setDefault({ description: print([{ text, isMatch: false }]) });

  return {
    async started() {
      setDefault((await parts.readStrings()).typeName);
    },
    async changed(text, suggest) {
      latest += 1;
      const asked = latest;
      const query = cutQuery(text, MAX_LOOK_UP);
      const [{ search }, strings] = await Promise.all([parts.knownNames(), parts.readStrings()]);
      if (asked !== latest) return;
      const answer = lookUp(search, query);
      const { found, nearest, exact } = answer;
      const named = found.find(({ listing }) => exact !== null && isSame(listing.entity, exact));
      if (query === "") setDefault(strings.typeName);
      else if (named) setDefault(strings.openRecord(nameOf(named, strings.language)));
      else setDefault((found.length > 0 ? strings.searchLibrary : strings.nothingFound)(query));
      const hits = (found.length > 0 ? found : nearest).slice(0, MOST_SUGGESTIONS);
      suggest(
        hits.map((hit) => {
          const name = nameOf(hit, strings.language);
          return {
            content: contentOf(hit, name, (asked) => lookUp(search, asked).exact),
            description: print(describe(hit, name)),
          };
        }),
      );
    },
    async entered(text, where) {
      const query = cutQuery(text, MAX_LOOK_UP);
      const entity = await findMeant(query, parts.knownNames).catch((error: unknown) => {
        // The library says what is wrong with the knowledge base; a key that does nothing would not.
        parts.onError(error);
        return null;
      });
      await parts.open(entity ? { kind: "record", entity } : { kind: "search", query }, where);
    },
  };
}

/** The entity a text stands for: by its key, as suggestions may say it, or by a name that is its alone. */
async function findMeant(query: string, knownNames: () => Promise<KnownNames>): Promise<EntityRef | null> {
  const { listings, search } = await knownNames();
  const key = parseEntityKey(query);
  const keyed = key && listings.find(({ entity }) => isSame(entity, key));
  return keyed ? keyed.entity : lookUp(search, query).exact;
}

function isSame(one: EntityRef, other: EntityRef): boolean {
  return one.pack === other.pack && one.id === other.id;
}

/** What an entity is called in the reader's language. */
function nameOf({ listing }: SearchHit, language: Language): string {
  return listedNames(listing, language).main.text;
}

/** What stands in the address bar while a suggestion is chosen, and comes back with Enter: a name, if it says enough. */
function contentOf(
  { listing: { entity } }: SearchHit,
  name: string,
  findExact: (name: string) => EntityRef | null,
): string | EntityKey {
  const exact = findExact(name);
  return exact && isSame(exact, entity) ? name : entityKey(entity);
}

/** The name that answers, its pinyin where that does, and what the entity is called where that is another. */
function describe({ matched, pieces, reading }: SearchHit, name: string): readonly MarkedPiece[] {
  const quiet = (text: string): MarkedPiece => ({ text, isMatch: false });
  return [
    ...pieces,
    ...(reading ? [quiet(" ("), ...reading, quiet(")")] : []),
    ...(matched === name ? [] : [quiet(` · ${name}`)]),
  ];
}

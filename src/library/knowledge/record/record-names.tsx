import type { EntityRecord } from "../../../core/library/entity-record.ts";
import type { EntityName } from "../../../core/model/entity.ts";
import { findReading, type Readings } from "../../../core/search/create-entity-search.ts";
import type { LibraryView } from "../../library-view.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordNamesProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
  readonly readings: Readings;
}

/** Everything the entity is called, by language, with how the Chinese of it is read. */
export function RecordNames({ view, record: { names }, readings }: RecordNamesProps) {
  const words = view.knowledgeWords.record;
  return (
    <RecordSection name="names" heading={words.names}>
      <dl class="record-names">
        {groupByLanguage(names).map(([lang, own]) => (
          <div key={lang}>
            <dt>{nameLanguage(lang, view)}</dt>
            {own.map(({ text, kind }) => (
              <dd key={text}>
                <span lang={lang}>{text}</span>
                {findReading(readings, text) !== undefined && (
                  <span class="quiet" lang="zh-Latn-pinyin">
                    {" "}
                    {findReading(readings, text)}
                  </span>
                )}
                {words.nameKinds[kind] && <span class="quiet"> {words.nameKinds[kind]}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </RecordSection>
  );
}

function groupByLanguage(
  names: readonly EntityName[],
): readonly (readonly [string, readonly EntityName[]])[] {
  const groups = new Map<string, EntityName[]>();
  for (const name of names) {
    const group = groups.get(name.lang);
    if (group) group.push(name);
    else groups.set(name.lang, [name]);
  }
  return [...groups];
}

/** Packs may have names in any language; those we have no word for are named by the browser, or by their tag. */
function nameLanguage(tag: string, { knowledgeWords, lang }: LibraryView): string {
  const known: Readonly<Partial<Record<string, string>>> = knowledgeWords.record.nameLanguages;
  const own = Object.hasOwn(known, tag) ? known[tag] : undefined;
  return own ?? nameByBrowser(tag, lang);
}

function nameByBrowser(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
  } catch {
    // A tag that is not well formed throws instead of answering.
    return tag;
  }
}

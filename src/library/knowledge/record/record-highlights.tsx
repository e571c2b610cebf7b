import { compareTexts } from "../../../core/basics/compare-texts.ts";
import { siteName } from "../../../core/highlights/site-name.ts";
import type { EntityRecord } from "../../../core/library/entity-record.ts";
import type { KeptHighlight } from "../../../core/library/highlight-filter.ts";
import { highlightsOf } from "../../../core/library/highlights-route.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
import { Dot } from "../../../ui/dot.tsx";
import { cutQuote } from "../../highlights/item/cut-quote.ts";
import type { LibraryView } from "../../library-view.ts";
import { printMoment } from "../../words/print-moment.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordHighlightsProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
  /** The reader's highlights that mention the entity. */
  readonly mentions: readonly KeptHighlight[];
}

/** Beside the knowledge base these are a reminder; the list of highlights has them all. */
const MOST_SHOWN = 5;
/** Characters of a quote: two or three lines of a narrow column. */
const SHORT = 160;

/** What the reader has kept about an entity, newest first, and the way to it. */
export function RecordHighlights({ view, record: { card }, mentions }: RecordHighlightsProps) {
  const { words: library, knowledgeWords, lang } = view;
  const words = knowledgeWords.record;
  const newest = mentions.toSorted((a, b) => compareTexts(b.highlight.created, a.highlight.created));
  const all = formatRoute(highlightsOf(entityKey(card.entities[0])));
  return (
    <RecordSection
      name="highlights"
      heading={words.highlights}
      aside={mentions.length > 0 && <a href={all}>{words.allHighlights}</a>}
    >
      {mentions.length === 0 && <p class="quiet">{words.noHighlights}</p>}
      <ul class="record-list">
        {newest.slice(0, MOST_SHOWN).map(({ highlight: { id, target, page, created, colour } }) => {
          const quote = cutQuote(target.quote.exact, [], SHORT);
          return (
            <li key={id}>
              <a class="record-quote" data-colour={colour} href={formatRoute({ kind: "highlight", id })}>
                <span lang={page.lang ?? undefined} dir="auto">
                  {quote.text}
                  {quote.isCutAfter && " …"}
                </span>
              </a>
              <p class="quiet">
                <span dir="auto">{page.title || siteName(page) || library.untitled}</span>
                <Dot />
                <time dateTime={created}>{printMoment(created, lang)}</time>
              </p>
            </li>
          );
        })}
      </ul>
    </RecordSection>
  );
}

import { LIBRARY_PAGE } from "../../core/library/library-route.ts";
import { NoteIcon } from "../../ui/highlight/action-icons.tsx";
import { StatusNote } from "../../ui/highlight/status-note.tsx";
import type { HighlightStrings } from "../../ui/strings/highlight-strings.ts";
import type { PopupView } from "../popup-view.ts";
import type { RowWalk } from "../use-row-walk.ts";
import type { PageHighlight } from "./page-highlights.ts";

/** More would push what the page names out of sight. */
const CLOSED_COUNT = 4;

/** What can be done with a highlight of the page. */
export interface HighlightTasks {
  show(shown: PageHighlight): void;
  lookAgain(orphan: PageHighlight): void;
  reattach(orphan: PageHighlight): void;
}

interface HighlightPanelProps {
  readonly view: PopupView;
  readonly strings: HighlightStrings;
  readonly highlights: readonly PageHighlight[];
  readonly tasks: HighlightTasks;
  readonly walk: RowWalk;
  /** Whether all are shown, or the first few. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The highlights that are shown, while the list is open or not. */
export function shownHighlights(
  highlights: readonly PageHighlight[],
  isOpen: boolean,
): readonly PageHighlight[] {
  return isOpen ? highlights : highlights.slice(0, CLOSED_COUNT);
}

/** The `data-row` of a highlight; null for one that nothing can be done with here. */
export function rowOfHighlight({ highlight, status }: PageHighlight): string | null {
  return status === null || status === "seeking" ? null : `highlight ${highlight.id}`;
}

/** What the reader has kept of the open page; nothing where that is nothing. */
export function HighlightPanel({ highlights, isOpen, toggle, ...row }: HighlightPanelProps) {
  const { popupStrings } = row.view;
  const shown = shownHighlights(highlights, isOpen);
  return (
    <section aria-labelledby="highlights-heading" class="highlight-panel">
      <h2 id="highlights-heading" class="panel-heading">
        {popupStrings.yourHighlights}
      </h2>
      <ul>
        {shown.map((each) => (
          <HighlightRow key={each.highlight.id} shown={each} {...row} />
        ))}
      </ul>
      <p class="panel-ways">
        {highlights.length > CLOSED_COUNT && (
          <button type="button" class="panel-way" aria-expanded={isOpen} onClick={toggle}>
            {isOpen ? popupStrings.fewerOnPage : popupStrings.allOnPage(highlights.length)}
          </button>
        )}
        <a class="panel-way" href={LIBRARY_PAGE} target="_blank" rel="noopener">
          {popupStrings.allHighlights}
        </a>
      </p>
    </section>
  );
}

interface HighlightRowProps extends Pick<HighlightPanelProps, "view" | "strings" | "tasks" | "walk"> {
  readonly shown: PageHighlight;
}

function HighlightRow({ shown, view, strings, tasks, walk }: HighlightRowProps) {
  const { popupStrings } = view;
  const { highlight, status, isReworded } = shown;
  const { exact } = highlight.target.quote;
  const quote = exact.length <= 140 ? exact : `${exact.slice(0, 140).trimEnd()} …`;
  const isThere = status === "anchored" || status === "moved";
  const row = rowOfHighlight(shown);
  const tabIndex = row === null ? undefined : walk.tabIndexOf(row);
  const text = (
    <span class="kept-quote" lang={highlight.page.lang ?? undefined} dir="auto">
      {quote}
    </span>
  );
  return (
    <li class="kept-row" data-colour={highlight.colour} data-row={row ?? undefined}>
      {isThere ? (
        <button
          type="button"
          class="kept-show"
          tabIndex={tabIndex}
          title={popupStrings.showHighlight(quote)}
          onClick={() => tasks.show(shown)}
        >
          {text}
        </button>
      ) : (
        text
      )}
      <div class="kept-more">
        {status !== null && status !== "anchored" && (
          <StatusNote status={status} isReworded={isReworded} strings={strings} brief />
        )}
        {highlight.note !== "" && (
          <span class="kept-note" title={highlight.note}>
            <NoteIcon />
            {popupStrings.hasNote}
          </span>
        )}
        {status === "orphaned" && (
          <>
            <button
              type="button"
              class="panel-way"
              tabIndex={tabIndex}
              onClick={() => tasks.lookAgain(shown)}
            >
              {popupStrings.lookAgain}
            </button>
            <button type="button" class="panel-way" tabIndex={tabIndex} onClick={() => tasks.reattach(shown)}>
              {popupStrings.reattach}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
